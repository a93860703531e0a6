"""How one explained mail is shown to a person: who wrote, what was understood and why, what was decided by which rule, what is answered."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from rich.console import Console, Group
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from worker.cli.page import page
from worker.decision import Authentication, Outcome, RequestDecision
from worker.dry_run import unreadable

if TYPE_CHECKING:
    from worker.dry_run import DryRun

#: How an outcome is coloured: done, for somebody else to act, for staff, nothing.
COLOURS = {
    Outcome.APPLIED: "green",
    Outcome.SCHEDULED: "green",
    Outcome.ANSWERED: "green",
    Outcome.REFUSED: "red",
    Outcome.AWAITING_CUSTOMER: "yellow",
    Outcome.AWAITING_CONFIRMATION: "yellow",
    Outcome.STAFF: "magenta",
    Outcome.IGNORED: "bright_black",
}
_PROOF = {Authentication.PASS: "green", Authentication.FAIL: "red", Authentication.NONE: "yellow"}
#: So much of a mail's own text is shown; the JSON has all of it.
_SHOWN_TEXT = 3000


class ExplainView:
    """Writes a page a mail to standard output."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or page()

    def show(self, name: str, run: "DryRun | None") -> None:
        """One mail; None is one that can not be read."""
        told = run or unreadable()
        parts: list[Text | Table | Panel] = [_facts(told)]
        own = told.decision.reading.own_text if told.decision.reading else ""
        if own.strip():
            parts.append(
                Panel(highlighted(own, told.decision.requests), title="own words", title_align="left", border_style="bright_black")
            )
        parts.extend(_request(number, each) for number, each in enumerate(told.decision.requests, start=1))
        if told.reply is not None:
            title = Text(f"answer to {told.reply.to} ({told.reply.template})")
            shown = answer_text(told.reply.subject, told.reply.text)
            parts.append(Panel(shown, title=title, title_align="left", border_style="blue"))
        else:
            parts.append(Text("no answer is sent", style="bright_black"))
        self._console.print(Panel(Group(*parts), title=Text(name, style="bold"), title_align="left"))


def outcome_text(outcome: Outcome | str | None, reason: str | None) -> Text:
    """'applied / authorized', coloured."""
    if outcome is None:
        return Text("not decided yet", style="bright_black")
    style = COLOURS[Outcome(outcome)]
    return Text.assemble((str(outcome), f"bold {style}"), *([(f" / {reason}", style)] if reason else []))


def answer_text(subject: str, text: str) -> Text:
    """A mail of ours: its subject, and below it the text."""
    return Text.assemble((subject, "bold"), "\n\n", text.strip())


def highlighted(text: str, requests: Iterable[RequestDecision]) -> Text:
    """The own words with those that decided marked."""
    shown = Text(text[:_SHOWN_TEXT].strip())
    evidence = [each for decided in requests for each in decided.request.evidence if not each.rule.startswith("sender.")]
    words = sorted({each.text for each in evidence if each.text.strip()}, key=len, reverse=True)
    for word in words:
        shown.highlight_words([word], style="bold black on yellow", case_sensitive=False)
    return shown


def _facts(told: "DryRun") -> Table:
    decision, message = told.decision, told.message
    verdict, reading = decision.verdict, decision.reading
    table = _grid()
    name = f" ({message.from_name})" if message.from_name else ""
    table.add_row("from", Text(f"{message.from_address or message.from_shown or 'nobody'}{name}"))
    table.add_row("subject", Text(message.subject or "(none)"))
    if message.unreadable:
        table.add_row("unreadable", Text(message.unreadable))
    if verdict is not None:
        proof = verdict.authentication
        table.add_row("sender", Text.assemble((str(proof), f"bold {_PROOF[proof]}"), f": {verdict.why}"))
        if verdict.sender and verdict.sender != message.from_address:
            table.add_row("", Text(f"the sender is {verdict.sender}"))
        for alike in verdict.resembles:
            table.add_row("look twice", Text(alike.told, style="bold red"))
        for each in verdict.dkim.signatures if verdict.dkim else ():
            table.add_row("signature", Text(f"{each.result} of {each.domain} ({each.selector}): {each.why}"))
    if reading is not None:
        table.add_row("language", reading.language or "none of ours")
        if reading.automatic is not None:
            table.add_row("automatic", str(reading.automatic))
        for doubt in reading.doubts:
            table.add_row("doubt", Text(doubt))
    table.add_row("outcome", outcome_text(decision.outcome, decision.reason))
    return table


def _request(number: int, decided: RequestDecision) -> Panel:
    request = decided.request
    table = _grid()
    company = f"{decided.company_number or 'none'}" + (f" ({decided.company.name})" if decided.company else "")
    table.add_row("company", Text(company))
    for label, value in (
        ("user", _values(request.user)),
        ("changes", _values(request.changes)),
        ("service", request.service),
        ("day asked for", request.requested_on and request.requested_on.isoformat()),
        ("ends on", decided.ends_on and decided.ends_on.isoformat()),
        ("topic", request.topic and str(request.topic)),
        ("insolvency", request.insolvency and str(request.insolvency)),
        ("case number", request.case_number),
    ):
        if value:
            table.add_row(label, Text(str(value)))
    for each in request.evidence:
        table.add_row("because of", Text.assemble((" ".join(each.text.split()), "bold"), (f"  {each.rule}", "bright_black")))
    for doubt in request.doubts:
        table.add_row("doubt", Text(doubt))
    table.add_row("confidence", f"{request.confidence:.2f}")
    table.add_row("policy row", Text(decided.row))
    table.add_row("outcome", outcome_text(decided.outcome, decided.reason))
    return Panel(table, title=f"request {number}: {request.kind}", title_align="left", border_style=COLOURS[decided.outcome])


def _values(found: object) -> str:
    parts = [(key, getattr(found, key, None)) for key in ("name", "email", "phone", "authorized")]
    return ", ".join(f"{key} {value}" for key, value in parts if value is not None)


def _grid() -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bright_black", no_wrap=True)
    table.add_column(overflow="fold")
    return table
