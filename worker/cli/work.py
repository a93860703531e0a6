"""The command ``work``: the workers, as a process of their own; any number on any number of machines."""

import click

_HELP = """Decide mail and send answers, as one of several processes on PostgreSQL and Redis.

What is due stands in the database; Redis (KUNDSERVICE_BROKER_URL) only wakes. A worker that dies loses nothing: what it held is
taken over within seconds.

\b
Example:
  export KUNDSERVICE_DATABASE_URL=postgresql+psycopg://kundservice:password@db/kundservice
  export KUNDSERVICE_BROKER_URL=redis://queue:6379/0
  kundservice work
"""


@click.command(help=_HELP)
@click.option("--threads", metavar="N", type=click.IntRange(1, 64), help="Threads of this process; they overlap the waiting.")
def work(threads: int | None) -> None:
    """Work until told to stop."""
    from worker.cli import given, process

    settings = given.settings()
    process.log_to_stderr()
    with process.until_stopped() as stopped:
        with process.composed(settings) as app:
            from worker.composition import THREADS, Working
        if app.mailer is None:
            click.echo("kundservice: KUNDSERVICE_SMTP_URL is not set: answers are written and wait to be sent", err=True)
        with Working(app, threads or THREADS):
            process.wait(stopped)
