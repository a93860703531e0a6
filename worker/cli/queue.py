"""The command ``queue``: every mail with what became of it, and what a person decides about those that wait for one."""

import json
import sys
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from worker.cli.queue_acts import COMMANDS

if TYPE_CHECKING:
    from worker.app import App

_STATES = ("quarantined", "new", "staff", "waiting", "done")


@click.group(help="See every mail, and decide what waits for a person.")
def queue() -> None:
    """The group."""


for _each in COMMANDS:
    queue.add_command(_each)


@queue.command(
    name="list",
    help="""Every mail in the order of arrival, a line each; without a filter all of them.

    \b
    Examples:
      kundservice queue list --state staff          what waits for a person
      kundservice queue list --json | jq .reason
      kundservice queue list --search "nordbygg faktura" --day 2026-11-20

    Times are Swedish; with --json they are UTC.
    """,
    short_help="Every mail in the order of arrival, a line each.",
)
@click.option("--state", type=click.Choice(_STATES), help="Only mails in this state.")
@click.option("--outcome", metavar="WORD", help="Only mails with this outcome, such as applied or staff.")
@click.option("--reason", metavar="WORD", help="Only mails with this reason, such as unclear.")
@click.option("--reference", metavar="K-XXXXX", help="Only mails of this conversation.")
@click.option("--kind", metavar="WORD", help="Only mails with a request of this kind, such as add_user.")
@click.option("--language", metavar="CODE", help="Only mails in this language: sv, en, nb, da or fi.")
@click.option("--company", metavar="NUMBER", help="Only mails with a request for this company, such as SE5593371890.")
@click.option("--assigned", metavar="NAME", help="Only conversations that this account has, or 'nobody'.")
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="Only mails that came on this Swedish day.")
@click.option("--search", metavar="WORDS", help="Only mails that hold these words, addresses, numbers, or this reference or <Message-ID>.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document a line.")
def list_mails(reference: str | None, day: datetime | None, as_json: bool, **asked: str | None) -> None:
    """List mails."""
    from worker import queue as view
    from worker.store.mail_filter import Filter

    wanted = Filter(reference=reference.upper() if reference else None, day=day.date() if day else None, **asked)
    found = view.list_mails(opened(), wanted)
    if as_json:
        for line in found:
            click.echo(json.dumps(line, ensure_ascii=False))
        return
    from worker.cli.queue_view import show_list

    show_list(found)


@queue.command(
    help="""One mail: what was understood and why, what was decided by which row of the policy, its answers and its history.

    ID is a mail's or a request's id, as 'kundservice queue list' shows them.
    """,
    short_help="One mail: what was understood, decided and answered.",
)
@click.argument("key", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def show(key: str, as_json: bool) -> None:
    """Show one mail."""
    from worker import queue as view

    found = view.show(opened(), key)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False))
        return
    from worker.cli.queue_view import show_mail

    show_mail(found)


@queue.command(
    help="""Try again what failed: a quarantined mail, or an answer that the mail server refused or that was held back.

    \b
    Examples:
      kundservice queue retry 17
      kundservice queue retry --all
    """,
    short_help="Try again what failed.",
)
@click.argument("key", metavar="ID", required=False)
@click.option("--all", "everything", is_flag=True, help="Everything that failed.")
@click.option("--json", "as_json", is_flag=True, help="The count as JSON.")
def retry(key: str | None, everything: bool, as_json: bool) -> None:
    """Retry one mail, or all."""
    from worker.retrying import retry as try_again
    from worker.staff_actions import account_of

    if (key is None) is not everything:
        raise click.UsageError("give the ID of a mail, or --all")
    app = opened()
    count = try_again(app, key, account_of(app).actor) if app.settings.staff_token else try_again(app, key)
    click.echo(json.dumps({"retried": count}) if as_json else f"{count} to be tried again")


@queue.command(
    help="""The original of a mail, byte for byte, into FILE or on standard output; also of one in quarantine.

    It holds whatever its sender put there: give it to no program that opens attachments. That it was exported is on record.

    \b
    Examples:
      kundservice queue export 17 mail-17.eml
      kundservice queue export 17 | kundservice explain --json -
    """,
    short_help="The original of a mail, byte for byte.",
)
@click.argument("key", metavar="ID")
@click.argument("file", metavar="[FILE]", required=False, type=click.Path(dir_okay=False))
def export(key: str, file: str | None) -> None:
    """Export one original."""
    from worker.errors import UsageError
    from worker.original import original
    from worker.staff_actions import account_of

    app = opened()
    found = original(app, key, account_of(app).actor) if app.settings.staff_token else original(app, key)
    if file is None:
        sys.stdout.buffer.write(found.raw)
    else:
        try:
            Path(file).write_bytes(found.raw)
        except OSError as error:
            raise UsageError(f"'{file}' can not be written ({error.strerror}); name another file") from None
    if not found.whole:
        click.echo(
            f"kundservice: {key}: only its headers were fetched, for it has {found.size} bytes (KUNDSERVICE_MESSAGE_LIMIT)", err=True
        )


@queue.command(
    help="""How many mails were brought to their end automatically, and why the others were not: by kind, language, reason and day.

    \b
    Examples:
      kundservice queue stats
      kundservice queue stats --days 90 --json | jq .reasons
    """,
    short_help="How much was automatic, and why the rest was not.",
)
@click.option("--days", type=click.IntRange(1, 3660), default=30, show_default=True, help="So many Swedish days, today among them.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def stats(days: int, as_json: bool) -> None:
    """Show the statistics."""
    from worker import statistics

    found = statistics.of_days(opened(), days)
    if as_json:
        click.echo(json.dumps(found.as_json(), ensure_ascii=False))
        return
    from worker.cli.statistics_view import show_statistics

    show_statistics(found)


def opened() -> "App":
    """The parts of a process, on a database that is up to date."""
    from worker.cli import given
    from worker.composition import build
    from worker.database import check_current

    app = build(given.settings())
    check_current(app.transactions.engine)
    return app
