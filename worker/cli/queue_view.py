"""How the queue is shown to a person: a table of mails, and one mail with everything known about it."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from rich.console import RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from worker.cli.explain_view import answer_text, outcome_text
from worker.cli.page import page
from worker.clock import STOCKHOLM
from worker.decision import Resemblance
from worker.kept import from_json

#: Characters of a year and its hyphen.
_YEAR = 5
#: Below so many columns the list leaves out what it must.
_WIDE = 110
_FROM = 32
_FROM_NARROW = 22
#: So much is shown of each quoted text, signature or forwarded mail; the JSON has all of it.
_SET_ASIDE = 1500


def show_preview(found: dict[str, Any]) -> None:
    """What a decision would do: for each request the policy's word and what changes, then the reply."""
    console = page()
    for each in found["requests"]:
        policy = each["policy"]
        said = f"{policy['outcome']} / {policy['reason']}" if policy else "-"
        console.print(
            Text(f"{each['id']}: {each['fields'].get('kind', '')}{' (corrected)' if each['corrected'] else ''}; the policy: {said}")
        )
        if each["wrong_field"]:
            console.print(Text(f"  {each['wrong_field']} can not be; correct it"))
        elif not each["possible"]:
            console.print(Text("  can not be carried out like this; correct it, or answer the sender"))
        for one in each["changes"]:
            console.print(Text(f"  {one['of']} {one['field']}: {_plain(one['before'])} → {_plain(one['after'])}"))
    if found["needs_second"]:
        console.print(Text("a second person must approve the same"))
    reply = found["reply"]
    if reply is None:
        console.print(Text("nobody is told"))
        return
    console.print(Panel(Text(reply["text"]), title=Text(f"to {reply['to']}: {reply['subject']}"), title_align="left"))


def _plain(value: str | bool | int | None) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "-" if value is None else str(value)


def show_list(lines: Iterable[dict[str, Any]]) -> None:
    """The mails as a table: whose, since when, until when, and what stands there or has become of it."""
    console = page()
    wide = console.width >= _WIDE
    table = Table(box=None, pad_edge=False, header_style="bright_black")
    for name in ("id", "reference", *(["received"] if wide else []), "due"):
        table.add_column(name, no_wrap=True)
    table.add_column("from", no_wrap=True, max_width=_FROM if wide else _FROM_NARROW)
    table.add_column("what became of it", overflow="fold")
    for line in lines:
        received = [_minute(line["received_at"])] if wide else []
        sender = Text(line["from"] or "nobody")
        table.add_row(line["id"], line["reference"] or "", *received, _minute(line["due_at"])[0 if wide else _YEAR :], sender, _what(line))
    console.print(table if table.row_count else "no mail here")


def _what(line: dict[str, Any]) -> Text:
    """'remove_user ×2: applied / authorized'; the state, where it tells more than the outcome."""
    kinds = Counter(each["kind"] for each in line["requests"])
    asked = ", ".join(f"{kind} ×{count}" if count > 1 else kind for kind, count in kinds.items())
    told = outcome_text(line["outcome"], line["reason"])
    if line["state"] == "quarantined":
        told = Text.assemble(("quarantined", "bold red"), " ", told)
    return Text.assemble(f"{asked}: ", told) if asked else told


def show_mail(mail: dict[str, Any]) -> None:
    """One mail, its requests, its answers and its history."""
    console = page()
    verdict = mail["authentication"] or {}
    table = _grid()
    for label, value in (
        ("conversation", mail["reference"]),
        ("from", mail["from"]),
        ("subject", mail["subject"]),
        ("received", _minute(mail["received_at"])),
        ("due", _minute(mail["due_at"])),
        ("state", mail["state"]),
        ("sender", f"{verdict['authentication']}: {verdict['why']}" if verdict else None),
        ("language", mail["language"]),
        ("failure", mail["failure"]),
        ("original", f"kept: kundservice queue export {mail['id']}" if mail["state"] == "quarantined" and mail["source_kept"] else None),
        ("to do", mail["hint"]),
    ):
        if value:
            table.add_row(label, Text(str(value)))
    for alike in verdict.get("resembles", ()):
        table.add_row("look twice", Text(from_json(Resemblance, alike).told, style="bold red"))
    for each in (verdict.get("dkim") or {}).get("signatures", ()):
        table.add_row("signature", Text(f"{each['result']} of {each['domain']} ({each['selector']}): {each['why']}"))
    table.add_row("outcome", outcome_text(mail["outcome"], mail["reason"]))
    console.print(Panel(table, title=f"mail {mail['id']}", title_align="left", subtitle="times are Swedish", subtitle_align="right"))
    if mail["own_text"].strip():
        console.print(Panel(Text(mail["own_text"].strip()), title="own words", title_align="left", border_style="bright_black"))
    for kind, text in mail["set_aside"]:
        if text.strip():
            shown = Text(text.strip()[:_SET_ASIDE], style="bright_black")
            console.print(Panel(shown, title=f"set aside: {kind}", title_align="left", border_style="bright_black"))
    rows = {each["id"]: each for each in mail["rows"]}
    for request in mail["requests"]:
        console.print(_request(request, rows.get(request["id"], {})))
    for answer in mail["outgoing"]:
        title = Text(f"{answer['template']} to {answer['to']}, {answer['state']}")
        console.print(Panel(answer_text(answer["subject"], answer["text"]), title=title, title_align="left", border_style="blue"))
    history = Table("when", "who", "what", box=None, header_style="bright_black", padding=(0, 2, 0, 0))
    for entry in mail["history"]:
        history.add_row(_minute(entry["at"]), entry["actor"], entry["action"])
    if history.row_count:
        console.print(history)


def _request(request: dict[str, Any], why: dict[str, Any]) -> RenderableType:
    table = _grid()
    for label in ("company", "user", "changes", "service", "requested_on", "ends_on", "topic", "insolvency", "case_number"):
        value = request[label]
        if value:
            told = ", ".join(f"{key} {each}" for key, each in value.items()) if isinstance(value, dict) else str(value)
            table.add_row(label, Text(told))
    for each in request["evidence"]:
        table.add_row("because of", Text.assemble((" ".join(each["text"].split()), "bold"), (f"  {each['rule']}", "bright_black")))
    if why.get("row"):
        table.add_row("policy row", why["row"])
    if why.get("hint"):
        table.add_row("to do", Text(why["hint"]))
    table.add_row("outcome", outcome_text(request["outcome"], request["reason"]))
    return Panel(table, title=f"request {request['id']}: {request['kind']} ({request['state']})", title_align="left")


def _minute(moment: str | None) -> str:
    """The Swedish time of day of a moment that is told in UTC."""
    return f"{datetime.fromisoformat(moment).astimezone(STOCKHOLM):%Y-%m-%d %H:%M}" if moment else ""


def _grid() -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bright_black", no_wrap=True)
    table.add_column(overflow="fold")
    return table
