"""The command ``explain``: what would become of mails, and why; one line of JSON a mail, or a page for people."""

import json
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from worker.errors import Permanent

if TYPE_CHECKING:
    from collections.abc import Callable

    from worker.cli.mail_files import MailFile
    from worker.cli.watched import Turn
    from worker.dry_run import Circumstances, DryRun

_HELP = """Tell what would become of mails, and why. Needs no server, writes nothing, sends nothing.

PATH is an .eml file, a folder (searched for .eml and .mbox files), an mbox, or - for standard input. Each mail is judged by itself
against the customers of --directory; without it nobody is known. A mail that takes longer than KUNDSERVICE_READ_TIME is told as such,
and the others go on.

\b
Examples:
  kundservice explain mail.eml --directory customers.json
  kundservice explain inbox/ --directory customers.json --json > answers.jsonl
  kundservice explain box.mbox --now 2026-11-19
  cat mail.eml | kundservice explain -
"""


@click.command(help=_HELP)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option("--directory", "directory_file", metavar="FILE", type=click.Path(path_type=Path), help="The customers, as JSON or CSV.")
@click.option("--now", "now_text", metavar="ISO", help="The day received of every mail; without it the mail's own Date.")
@click.option(
    "--dns",
    "dns_file",
    metavar="FILE",
    type=click.Path(path_type=Path),
    help="JSON object of TXT records by name, by which DKIM signatures are checked; without it no DNS is asked.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document a line on standard output, and nothing else there.")
def explain(paths: tuple[str, ...], directory_file: Path | None, now_text: str | None, dns_file: Path | None, as_json: bool) -> None:
    """Explain every mail of the paths in turn; what can not be read is told as such, and the run goes on."""
    from worker.cli import given, watched

    alone = click.get_current_context().obj["own_process"]
    turn = watched.in_a_child(reads_input="-" in paths) if alone else watched.unwatched()
    from worker.cli.mail_files import mails
    from worker.collecting import settle
    from worker.dry_run import circumstances

    settings = given.settings()
    txt_records = given.txt_records(dns_file or settings.dns, "--dns" if dns_file else "KUNDSERVICE_DNS")
    known = circumstances(settings, given.directory(directory_file), given.moment(now_text, "--now"), _now, txt_records)
    show = _as_json if as_json else _for_people()
    seconds = settings.read_time.total_seconds()
    if alone:
        watched.limit_memory(settings.read_memory)
    if turn.stuck is not None and not turn.rereads:
        _show_stuck(turn, seconds, show)
        raise Permanent("what stands behind it on standard input was not read; name files, or a folder")
    done = 0
    for number, mail in enumerate(mails(paths)):
        if turn.stuck is not None and number <= turn.stuck:
            if number == turn.stuck:
                _show_stuck(turn, seconds, show)
            continue
        settle(done)
        done += 1
        turn.begin(number, mail.name, seconds)
        run, failure = (None, mail.failure) if mail.failure else _dry_run(mail, known)
        turn.end()
        # a mail that can not be read is an answer like any other; a path that leads nowhere and a fault of ours are not
        if mail.missing or (run is None and mail.failure is None):
            turn.fail()
        if failure:
            click.echo(f"kundservice: {mail.name}: {failure}", err=True)
        show(mail.name, run)
        sys.stdout.flush()
    if turn.failed:
        raise click.exceptions.Exit(1)


def _show_stuck(turn: "Turn", seconds: float, show: "Callable[[str, DryRun | None], None]") -> None:
    """Tell of the mail at which the process before this one ended."""
    why = turn.why or f"reading it took longer than {seconds:g} seconds; report this mail"
    click.echo(f"kundservice: {turn.stuck_name}: {why}", err=True)
    show(turn.stuck_name, None)
    sys.stdout.flush()


def _now() -> datetime:
    return datetime.now(UTC)


def _dry_run(mail: "MailFile", known: "Circumstances") -> tuple["DryRun | None", str | None]:
    from worker.dry_run import dry_run

    try:
        return dry_run(mail.raw, known), None
    except Exception as error:  # one bad mail stops nothing (law 10); in the worker it would be quarantined
        return None, f"unforeseen {type(error).__name__}; report this mail"


def _as_json(name: str, run: "DryRun | None") -> None:
    line = json.dumps(_document(name, run), ensure_ascii=False)
    try:
        written = line.encode()
    except UnicodeEncodeError:  # a file name of bytes that are no text
        written = json.dumps(_document(name, run)).encode()
    sys.stdout.buffer.write(written + b"\n")
    sys.stdout.buffer.flush()


def _document(name: str, run: "DryRun | None") -> dict[str, Any]:
    from worker.answer import mail_json
    from worker.dry_run import unreadable

    told = run or unreadable()
    return mail_json(name, told.message, told.decision, told.reply)


def _for_people() -> Any:
    from worker.cli.explain_view import ExplainView

    return ExplainView().show
