"""How alembic runs a revision: on the connection it is given, in its transaction (or on the URL of ``-x url=…`` while developing)."""

from alembic import context
from sqlalchemy import Connection

from worker.database import engine_for
from worker.models import Base


def migrate(connection: Connection) -> None:
    """Run the revisions in the transaction of this connection."""
    context.configure(connection=connection, target_metadata=Base.metadata, transactional_ddl=True, render_as_batch=True)
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    migrate(given)
else:
    with engine_for(context.get_x_argument(as_dictionary=True)["url"]).begin() as own:
        migrate(own)
