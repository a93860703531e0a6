"""The command ``db``: the database's tables."""

import click


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
    click.echo(f"{shown(engine_for(settings.database_url))} is at version {HEAD}")
