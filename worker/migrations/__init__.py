"""How the tables came to be: one revision after the other, run by ``worker.database.upgrade``."""

#: The newest revision, known here so that start-up need not load alembic; a test holds the two together.
HEAD = "0010"
