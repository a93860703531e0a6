"""The command ``metrics``: the account of all mail for a monitoring system; a scrape of the console's ``/metrics`` has the same."""

import click

_HELP = """Print how many mails were seen, in which state each is and what became of them, in Prometheus' text format.

The sum must come out: every mail seen in the folder is new, waiting, staff, done or quarantined. Ends with status 1 where it does not.

\b
Example (a file for Prometheus' node exporter):
  kundservice metrics > /var/lib/prometheus/node-exporter/kundservice.prom
"""


@click.command(help=_HELP)
def metrics() -> None:
    """Print the figures, once."""
    from worker import database
    from worker.cli import given
    from worker.clock import SystemClock
    from worker.metrics import as_text
    from worker.store.accounting import account

    engine = database.engine_for(given.settings().database_url)
    try:
        database.check_current(engine)
        with database.reading(engine) as connection:
            found = account(connection)
    finally:
        engine.dispose()
    click.echo(as_text(found, SystemClock().now()), nl=False)
    if not found.balanced:
        click.echo(f"kundservice: the account of mail does not come out: {found.in_words()}; see 'kundservice doctor'", err=True)
        raise click.exceptions.Exit(1)
