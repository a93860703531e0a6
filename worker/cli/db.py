"""The command ``db``: the database's tables."""

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from sqlalchemy import Engine


@click.group(help="Bring the database up to date.")
def db() -> None:
    """The group."""


@db.command(
    help="""Make or update the tables of KUNDSERVICE_DATABASE_URL; run it after installing a new version. Safe to repeat.

    \b
    Example:
      kundservice db upgrade
    """,
    short_help="Make or update the tables.",
)
def upgrade() -> None:
    """Upgrade, and say what is there now."""
    from worker.cli import given
    from worker.database import engine_for, shown
    from worker.database import upgrade as upgrade_tables
    from worker.migrations import HEAD

    settings = given.settings()
    upgrade_tables(settings.database_url)
    engine = engine_for(settings.database_url)
    _index(engine)
    click.echo(f"{shown(engine)} is at version {HEAD}")


def _index(engine: "Engine") -> None:
    """Let mails of an earlier version be found by what they say, a few hundred a transaction."""
    from worker.store import mail_words

    while True:
        with engine.begin() as connection:
            if not mail_words.refresh_missing(connection):
                return
