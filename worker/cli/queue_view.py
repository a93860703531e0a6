"""How the queue is shown to a person: a table of mails, and one mail with everything known about it."""

from collections.abc import Iterable
from typing import Any

from rich.console import Console, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from worker.cli.explain_view import outcome_text

_COLUMNS = ("id", "reference", "from", "received", "due", "state", "outcome", "asks for")


def show_list(lines: Iterable[dict[str, Any]]) -> None:
    """The mails as a table."""
    table = Table(*_COLUMNS)
    for line in lines:
        kinds = ", ".join(each["kind"] for each in line["requests"])
        table.add_row(
            line["id"],
            line["reference"] or "",
            Text(line["from"] or ""),
            _minute(line["received_at"]),
            _minute(line["due_at"]),
            line["state"],
            outcome_text(line["outcome"], line["reason"]),
            kinds,
        )
    Console(highlight=False).print(table if table.row_count else "no mail here")


def show_mail(mail: dict[str, Any]) -> None:
    """One mail, its requests, its answers and its history."""
    console = Console(highlight=False)
    verdict = mail["authentication"] or {}
    table = _grid()
    for label, value in (
        ("conversation", mail["reference"]),
        ("from", mail["from"]),
        ("received", _minute(mail["received_at"])),
        ("due", _minute(mail["due_at"])),
        ("state", mail["state"]),
        ("sender", f"{verdict['authentication']}: {verdict['why']}" if verdict else None),
        ("language", mail["language"]),
        ("failure", mail["failure"]),
        ("to do", mail["hint"]),
    ):
        if value:
            table.add_row(label, Text(str(value)))
    table.add_row("outcome", outcome_text(mail["outcome"], mail["reason"]))
    console.print(Panel(table, title=f"mail {mail['id']}", title_align="left"))
    if mail["own_text"].strip():
        console.print(Panel(Text(mail["own_text"].strip()), title="own words", title_align="left", border_style="bright_black"))
    rows = {each["id"]: each for each in mail["rows"]}
    for request in mail["requests"]:
        console.print(_request(request, rows.get(request["id"], {})))
    for answer in mail["outgoing"]:
        title = Text(f"{answer['template']} to {answer['to']}, {answer['state']}: {answer['subject']}")
        console.print(Panel(Text(answer["text"].strip()), title=title, title_align="left", border_style="blue"))
    history = Table("when", "who", "what")
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
        table.add_row("because of", Text.assemble((each["text"], "bold"), (f"  {each['rule']}", "bright_black")))
    if why.get("row"):
        table.add_row("policy row", why["row"])
    if why.get("hint"):
        table.add_row("to do", Text(why["hint"]))
    table.add_row("outcome", outcome_text(request["outcome"], request["reason"]))
    return Panel(table, title=f"request {request['id']}: {request['kind']} ({request['state']})", title_align="left")


def _minute(moment: str | None) -> str:
    return moment[:16].replace("T", " ") if moment else ""


def _grid() -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bright_black", no_wrap=True)
    table.add_column(overflow="fold")
    return table
