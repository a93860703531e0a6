"""The command ``console``: the pages that customers reach by the links in our mail, as a process of their own."""

import click

_HELP = """Serve the customers' pages: confirm or deny an order, choose a password. One of several processes on PostgreSQL and Redis.

They listen on KUNDSERVICE_PUBLIC_LISTEN (127.0.0.1:8025); customers reach them by KUNDSERVICE_PUBLIC_URL, which your web server with its
certificate passes on to them. Answers are sent by 'kundservice work'.

\b
Example:
  export KUNDSERVICE_DATABASE_URL=postgresql+psycopg://kundservice:password@db/kundservice
  export KUNDSERVICE_PUBLIC_URL=https://kundservice.firma.example
  kundservice console
"""


@click.command(help=_HELP)
def console() -> None:
    """Serve until told to stop."""
    from worker.cli import given, process

    settings = given.settings()
    process.log_to_stderr()
    from worker.public.serving import PublicPages

    with process.until_stopped() as stopped, PublicPages(process.composed(settings)):
        process.wait(stopped)
