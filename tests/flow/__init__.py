"""Several modules and a database together, on SQLite and PostgreSQL."""
