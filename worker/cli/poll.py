"""The command ``poll``: fetching mail, as a process of its own, and what of the mail that was there before is acted on."""

import json

import click

_HELP = """Fetch mail into the database and move it out of the folder, as one of several processes.

At the very first connection to a folder, mail older than KUNDSERVICE_ACT_ON_AGE (72h) is only recorded: nothing is done about it and
nobody is answered. 'kundservice doctor' counts it beforehand; --since and --act change it.

\b
Examples:
  kundservice poll                          goes on until told to stop
  kundservice poll --once                   takes what is there now, and ends
  kundservice poll --once --since 2026-11-01
"""


@click.command(help=_HELP)
@click.option("--once", is_flag=True, help="Take what is in the folders now, and end.")
@click.option("--since", "since_text", metavar="ISO", help="First connection: act on mail received since then.")
@click.option("--act", is_flag=True, help="First connection: act on all mail, however old.")
@click.option("--json", "as_json", is_flag=True, help="With --once: a line of JSON for each mailbox.")
def poll(once: bool, since_text: str | None, act: bool, as_json: bool) -> None:
    """Poll until told to stop, or once."""
    from worker.cli import given, process

    if as_json and not once:
        raise click.UsageError("--json tells what --once did; give both")
    if act and since_text:
        raise click.UsageError("--act is all mail and --since a part of it; give one of the two")
    settings = given.settings()
    since = given.moment(since_text, "--since")
    process.log_to_stderr()
    with process.until_stopped() as stopped:
        with process.composed(settings) as app:
            from worker.polling import Polling, pollers
        found = pollers(app, since=since, act=act)
        if not once:
            with Polling(found):
                process.wait(stopped)
            return
        failed = False
        for poller in found:
            taken = poller.once()
            failed = failed or not taken
            name = f"{poller.account.name}/{poller.account.folder}"
            if as_json:
                click.echo(json.dumps({"mailbox": name, "polled": taken}))
            elif taken:
                click.echo(f"{name}: everything in it is fetched")
            else:
                click.echo(f"kundservice: {name}: another process polls it now; stop that one, or leave it to it", err=True)
        if failed:
            raise click.exceptions.Exit(1)
