"""The command ``run``: pollers, workers, scheduler, customers' pages and the staff's console in one process, the embedded default."""

import threading

import click

_HELP = """Do everything in one process: fetch mail, decide it, answer it, do what has come due, serve the customers' pages and the
staff's console.

The default keeps everything in the SQLite file var/kundservice.db, which is made and brought up to date here. Needs a mailbox
and a mail server; stops within ten seconds of SIGTERM or Ctrl-C, and goes on where it was when it is started again.

\b
Example:
  export KUNDSERVICE_IMAP_URL='imaps://user:password@imap.firma.example/INBOX'
  export KUNDSERVICE_SMTP_URL='smtps://user:password@smtp.firma.example'
  export KUNDSERVICE_TRUSTED_AUTHSERV_ID=mx.firma.example
  kundservice directory import customers.json
  kundservice doctor && kundservice run
"""


@click.command(help=_HELP)
def run() -> None:
    """Run until told to stop."""
    from worker.cli import given, process

    settings = given.settings()
    process.log_to_stderr()
    with process.until_stopped() as stopped:
        with process.composed(settings, upgrade=True, pages=True) as app:
            from worker import scheduler
            from worker.composition import Working
            from worker.console.serving import ConsolePages
            from worker.polling import Polling, pollers
            from worker.public.serving import PublicPages

            public_pages, console_pages = PublicPages(app), ConsolePages(app)
        mailboxes = pollers(app)
        if app.mailer is None:
            click.echo("kundservice: KUNDSERVICE_SMTP_URL is not set: answers are written and wait to be sent", err=True)
        with Working(app), Polling(mailboxes), public_pages, console_pages:
            clockwork = threading.Thread(target=scheduler.run, args=(app, stopped), name="scheduler", daemon=True)
            clockwork.start()
            process.wait(stopped)
            clockwork.join()
