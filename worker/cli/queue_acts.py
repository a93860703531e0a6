"""What the command ``queue`` does with one mail as a person of the staff: everything that the console's pages do."""

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from worker.app import App
    from worker.staff_actions import Done
    from worker.store.staff import Account

_TOKEN = "KUNDSERVICE_STAFF_TOKEN says as whom ('kundservice staff' makes accounts and tokens)."  # noqa: S105 - the name of a setting
_KEY = click.argument("key", metavar="ID")
_REPLY = click.option("--reply", metavar="TEXT", help="The answer in your own words, in place of ours.")
_JSON = click.option("--json", "as_json", is_flag=True, help="A line of JSON for each request.")


@click.command(
    help=f"""Carry out what waits for staff: a request, or all of a mail's. ID is the mail's or the request's.

    What removes a company, ends an agreement or grants authority needs a second person: the first approval proposes it, and another
    account's approval of the same carries it out. {_TOKEN}

    \b
    Examples:
      kundservice queue approve 17
      kundservice queue approve r21 --correct r21:user.email=bengt.ek@firma.example
    """,
    short_help="Carry out what waits, as it was read or corrected.",
)
@_KEY
@click.option(
    "--correct", "corrections", multiple=True, metavar="REQUEST:FIELD=VALUE", help="What the request says in truth; several times."
)
@_REPLY
@_JSON
def approve(key: str, corrections: tuple[str, ...], reply: str | None, as_json: bool) -> None:
    """Approve."""
    from worker import staff_actions

    told = _corrections(corrections)
    _act(lambda app, account: staff_actions.approve(app, key, account, corrections=told, reply=reply), as_json)


@click.command(help=f"Take back what you or a colleague proposed for a second person. {_TOKEN}")
@_KEY
@_JSON
def withdraw(key: str, as_json: bool) -> None:
    """Withdraw."""
    from worker import staff_actions

    _act(lambda app, account: staff_actions.withdraw(app, key, account), as_json)


@click.command(
    help=f"Refuse what waits: a request, or all of a mail's; the sender is told where he may be. {_TOKEN}",
    short_help="Refuse what waits, and tell the sender.",
)
@_KEY
@click.option("--reason", metavar="WORD", default="rejected", show_default=True, help="A reason of the catalogue.")
@_REPLY
@_JSON
def reject(key: str, reason: str, reply: str | None, as_json: bool) -> None:
    """Reject."""
    from worker import staff_actions

    _act(lambda app, account: staff_actions.reject(app, key, account, reason=reason, reply=reply), as_json)


@click.command(help=f"Ask the sender for what is missing; his answer completes the request. {_TOKEN}", short_help="Ask the sender.")
@_KEY
@click.argument("reason", metavar="REASON")
@_REPLY
@_JSON
def ask(key: str, reason: str, reply: str | None, as_json: bool) -> None:
    """Ask."""
    from worker import staff_actions

    _act(lambda app, account: staff_actions.ask(app, key, account, reason, reply=reply), as_json)


@click.command(help=f"Answer the sender in your own words; what is with staff is done by that. {_TOKEN}", short_help="Answer the sender.")
@_KEY
@click.argument("text", metavar="TEXT")
@_JSON
def answer(key: str, text: str, as_json: bool) -> None:
    """Answer."""
    from worker import staff_actions

    _act(lambda app, account: staff_actions.answer(app, key, account, text), as_json)


@click.command(help=f"Set mails aside as junk: nobody is told; undo takes it back. {_TOKEN}", short_help="Set mails aside as junk.")
@click.argument("keys", metavar="ID...", nargs=-1, required=True)
@_JSON
def junk(keys: tuple[str, ...], as_json: bool) -> None:
    """Junk."""
    from worker import staff_actions

    _act(lambda app, account: [done for key in keys for done in staff_actions.junk(app, key, account)], as_json)


@click.command(
    help=f"Put back what a request changed, or all of a mail's; the sender gets a correction. {_TOKEN}",
    short_help="Put back what a request changed.",
)
@_KEY
@_REPLY
@_JSON
def undo(key: str, reply: str | None, as_json: bool) -> None:
    """Undo."""
    from worker import staff_actions

    _act(lambda app, account: staff_actions.undo(app, key, account, reply=reply), as_json)


@click.command(
    help=f"Give the conversation of a mail to the account NAME; --nobody lets it go. {_TOKEN}",
    short_help="Give a conversation to somebody.",
)
@_KEY
@click.argument("name", required=False)
@click.option("--nobody", is_flag=True, help="Let it go.")
def assign(key: str, name: str | None, nobody: bool) -> None:
    """Assign."""
    from worker import staff_notes
    from worker.staff_actions import account_of

    if (name is None) is not nobody:
        raise click.UsageError("give the NAME of an account, or --nobody")
    app = _app()
    before = staff_notes.assign(app, key, account_of(app), name)
    click.echo(f"{key}: {before or 'nobody'} had it, {name or 'nobody'} has it")


@click.command(help=f"Write a note beside a mail for colleagues; @Name names one. {_TOKEN}", short_help="Write a note for colleagues.")
@_KEY
@click.argument("text", metavar="TEXT")
def note(key: str, text: str) -> None:
    """Note."""
    from worker import staff_notes
    from worker.staff_actions import account_of

    app = _app()
    named = staff_notes.note(app, key, account_of(app), text)
    click.echo(f"{key}: noted" + (f"; named: {', '.join(named)}" if named else ""))


@click.command(
    help="""Make labelled cases for tests/cases of mails that somebody has corrected: x.eml and x.json into FOLDER.

    Others stand in everybody's place: nobody's name, address, company or number is in them. A mail for which that can not be had for sure
    is told in one line, and left out.

    \b
    Examples:
      kundservice queue teach 17 r21 --into tests/cases
      kundservice queue teach --all --into cases --keep Orolig
    """,
    short_help="Make test cases of corrected mails.",
)
@click.argument("keys", metavar="[ID]...", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="Every mail that somebody has corrected.")
@click.option("--into", metavar="FOLDER", required=True, type=click.Path(file_okay=False), help="Where the files are written.")
@click.option("--keep", multiple=True, metavar="WORD", help="A word that is nobody's name; several times.")
@click.option("--json", "as_json", is_flag=True, help="A line of JSON for each mail.")
def teach(keys: tuple[str, ...], everything: bool, into: str, keep: tuple[str, ...], as_json: bool) -> None:
    """Teach."""
    from worker.errors import Permanent, UsageError
    from worker.teaching.export import taught
    from worker.teaching.export import teach as case_of

    if bool(keys) is everything:
        raise click.UsageError("give the ID of a corrected mail, or --all")
    app, failed = _app(), 0
    for key in taught(app) if everything else keys:
        try:
            case = case_of(app, key, keep)
        except Permanent as fault:
            failed += 1
            click.echo(json.dumps({"id": key, "case": None, "why": str(fault)}) if as_json else f"{key}: {fault}", err=not as_json)
            continue
        try:
            Path(into).mkdir(parents=True, exist_ok=True)
            Path(into, f"{case.name}.eml").write_bytes(case.eml)
            Path(into, f"{case.name}.json").write_text(case.json, encoding="utf-8")
        except OSError as error:
            raise UsageError(f"'{into}' can not be written to ({error.strerror}); name another folder") from None
        click.echo(json.dumps({"id": key, "case": case.name, "why": None}) if as_json else f"{key}: {case.name}")
    if failed:
        raise Permanent(f"{failed} made no case")


@click.command(
    help="""What a decision would do, before it is made: the policy's word, each change as before and after, and the reply. Nothing
    is changed.

    \b
    Examples:
      kundservice queue preview 17
      kundservice queue preview 17 --correct r21:user.email=bengt.ek@firma.example --json
      kundservice queue preview 17 --decision reject --reason not_authorized
    """,
    short_help="What a decision would do, and the reply.",
)
@_KEY
@click.option("--decision", type=click.Choice(["approve", "reject", "ask"]), default="approve", show_default=True, help="Which one.")
@click.option("--reason", metavar="WORD", help="A reason of the catalogue, to reject or ask.")
@click.option("--correct", "corrections", multiple=True, metavar="REQUEST:FIELD=VALUE", help="As for approve; several times.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def preview(key: str, decision: str, reason: str | None, corrections: tuple[str, ...], as_json: bool) -> None:
    """Preview."""
    from worker.preview_answer import preview as look
    from worker.queue import mail_of

    told, app = _corrections(corrections), _app()
    with app.transactions.reading() as connection:
        mail_id = mail_of(connection, key)
    only = [key] if key.startswith("r") else None
    found = look(app, mail_id, decision, reason=reason, corrections=told, only=only)
    if as_json:
        click.echo(json.dumps(found, ensure_ascii=False))
        return
    from worker.cli.queue_view import show_preview

    show_preview(found)


#: Every one, as the group ``queue`` adds them.
COMMANDS = (approve, withdraw, reject, ask, answer, junk, undo, assign, note, preview, teach)


def _corrections(told: tuple[str, ...]) -> dict[str, dict[str, str]] | None:
    found: dict[str, dict[str, str]] = {}
    for each in told:
        place, equals, value = each.partition("=")
        request, colon, name = place.partition(":")
        if not (equals and colon and request and name):
            raise click.UsageError(f"'{each[:60]}' is no correction; write REQUEST:FIELD=VALUE, such as r21:user.email=bengt@firma.example")
        found.setdefault(request, {})[name] = value
    return found or None


def _app() -> "App":
    from worker.cli.queue import opened

    return opened()


def _act(action: "Callable[[App, Account], Sequence[Done]]", as_json: bool) -> None:
    from worker.staff_actions import account_of

    app = _app()
    for done in action(app, account_of(app)):
        told: dict[str, Any] = {"id": done.id, "result": done.result}
        if as_json:
            click.echo(json.dumps(told))
        elif done.result == "proposed":
            click.echo(f"{done.id}: proposed; a second person must approve the same")
        else:
            click.echo(f"{done.id}: {done.result}")
