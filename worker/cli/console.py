"""The command ``console``: the staff's console, and the pages that customers reach by the links in our mail, as a process of their own."""

import click

_HELP = """Serve the staff's console, and the customers' pages: confirm or deny an order, choose a password. One of several processes.

The console listens on KUNDSERVICE_CONSOLE_LISTEN (127.0.0.1:8026), the customers' pages on KUNDSERVICE_PUBLIC_LISTEN (127.0.0.1:8025).
People reach them by KUNDSERVICE_CONSOLE_URL and KUNDSERVICE_PUBLIC_URL, which your web server with its certificate passes on to them; the
console need not be reached from outside. 'kundservice staff password' lets the first person in. Answers are sent by 'kundservice work'.

\b
Example:
  export KUNDSERVICE_DATABASE_URL=postgresql+psycopg://kundservice:password@db/kundservice
  export KUNDSERVICE_PUBLIC_URL=https://kundservice.firma.example
  export KUNDSERVICE_CONSOLE_URL=https://konsol.firma.example
  kundservice staff password "Eva Lund" --role admin
  kundservice console
"""


@click.command(help=_HELP)
def console() -> None:
    """Serve until told to stop."""
    from worker.cli import given, process

    settings = given.settings()
    process.log_to_stderr()
    with process.composed(settings, pages=True) as app:
        from worker.console.serving import ConsolePages
        from worker.public.serving import PublicPages

        public_pages, console_pages = PublicPages(app), ConsolePages(app)
    with process.until_stopped() as stopped, public_pages, console_pages:
        process.wait(stopped)
