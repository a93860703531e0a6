"""How the demo is told to a person: each mail as it comes, what was understood and why, what was done, the answer; and the summary."""

from collections.abc import Iterable, Mapping
from typing import Any

from rich.markup import escape
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from worker.cli.explain_view import outcome_text
from worker.cli.page import page
from worker.demo.clerk import NAME
from worker.demo.mail_servers import HOST
from worker.demo.session import DemoSession, Settled

_PROOF = {"pass": "green", "fail": "red", "none": "yellow"}
#: So many lines of an answer are shown where not all of it is asked for.
_LINES = 5
_QUIET = "bright_black"


class DemoView:
    """Writes to standard output."""

    def __init__(self, *, full: bool) -> None:
        self.console = page()
        self._full = full

    def begin(self, session: DemoSession, count: int) -> None:
        """Where everything is."""
        servers = session.servers
        self.console.print(
            f"[bold]kundservice demo[/]: IMAP on {HOST}:{servers.imap_port}, customers write to SMTP {HOST}:{servers.smtp_port}, "
            f"answers are caught at {HOST}:{servers.answers_port}; {count} sample mails follow.\n"
        )

    def arrives(self, name: str, why: str) -> None:
        """A sample is sent."""
        self.console.print(Text.assemble((f"{name}", "bold"), f"  {why}"))

    def mail(self, settled: Settled) -> None:
        """What came, what was understood, what was done, what was answered."""
        mail = settled.shown
        verdict = mail["authentication"] or {}
        self._line("→", Text.assemble((mail["from"] or "nobody", "cyan"), f"  {mail.get('subject') or ''}"))
        words = " ".join(mail["own_text"].split())
        if words:
            self._line(" ", Text(words if self._full or len(words) < 200 else words[:200] + " …", style="italic"))
        if verdict:
            proof = verdict["authentication"]
            self._line(" ", Text.assemble("sender ", (proof, f"bold {_PROOF[proof]}"), (f"  {verdict['why']}", _QUIET)))
        rows = {each["id"]: each["row"] for each in mail["rows"]}
        for request in mail["requests"]:
            self._request(request, rows.get(request["id"]))
        if not mail["requests"]:
            self._line("=", outcome_text(mail["outcome"], mail["reason"]))
        for answer in mail["outgoing"]:
            self._answer(answer)
        self.console.print()

    def _request(self, request: Mapping[str, Any], row: str | None) -> None:
        asks = [request["kind"], request["company"] or "no company", *_person(request["user"]), *_told(request)]
        because = ", ".join(f"'{each['text']}'" for each in request["evidence"][:4])
        self._line(" ", Text.assemble(("  ".join(asks), "bold"), (f"  because of {because}" if because else "", _QUIET)))
        self._line("=", Text.assemble(outcome_text(request["outcome"], request["reason"]), (f"  by row {row}" if row else "", _QUIET)))

    def _answer(self, answer: Mapping[str, Any]) -> None:
        self._line("←", Text.assemble((answer["to"], "cyan"), f"  {answer['subject']}", (f"  ({answer['template']})", _QUIET)))
        lines = [line for line in answer["text"].splitlines() if line.strip()]
        shown = answer["text"].strip().splitlines() if self._full else lines[1 : 1 + _LINES]
        if not self._full and len(lines) > 1 + _LINES:
            shown.append("…")
        for line in shown:
            self._line(" ", Text(line, style=_QUIET), indent=6)

    def _line(self, mark: str, text: Text, indent: int = 2) -> None:
        line = Table.grid(padding=(0, 1, 0, 0))
        line.add_column()
        line.add_column(overflow="fold")
        line.add_row(Text(mark, style="bold"), text)
        self.console.print(Padding(line, (0, 0, 0, indent)))

    def summary(self, results: Iterable[tuple[str, Settled | None, tuple[str, ...]]]) -> None:
        """A line a sample: what became of it, whether that is what its label says, and below what is otherwise."""
        table = Table("", "sample", "outcome", "answers", box=None, pad_edge=False, header_style=_QUIET)
        table.columns[1].no_wrap = True
        table.columns[3].min_width, table.columns[3].overflow = len("address_changed,"), "fold"
        found = list(results)
        for name, settled, wrong in found:
            outcome = outcome_text(settled.shown["outcome"], settled.shown["reason"]) if settled else Text("not decided", style="red")
            answers = ", ".join(template for _, template in settled.answers()) if settled else ""
            table.add_row(Text("✗", style="bold red") if wrong else Text("✓", style="green"), name, outcome, answers)
        self.console.print(table)
        for name, _, wrong in found:
            for difference in wrong:
                self._line("✗", Text.assemble((name, "bold"), f"  {difference}"), indent=0)
        self.console.print()

    def counts(self, count: int, wrong: int, seconds: float, answers: int) -> None:
        """The last line of the samples."""
        verdict = "all as their labels say" if not wrong else f"{wrong} not as their labels say"
        self.console.print(f"[bold]{count} mails in {seconds:.1f} s, {answers} answers sent, {escape(verdict)}[/]")

    def code(self, session: DemoSession) -> None:
        """The code that signing in asks for after the password."""
        self.console.print(f"The code that it asks for: [bold]{session.clerk.code()}[/] (the next in half a minute, until you are in)")

    def stays(self, session: DemoSession) -> None:
        """How to send a mail of one's own."""
        port = session.servers.smtp_port
        self.console.print(
            "\nThe demo stays up (Ctrl-C ends it). Write a mail of your own, for example as Karin Ljung of Björkdala Snickeri AB:\n"
        )
        self.console.print(
            "  printf '%s\\n' 'From: karin.ljung@bjorkdala.example' 'Subject: Ny' '' \\\n"
            "    'Lägg till Ida Ask, ida.ask@bjorkdala.example.' |\n"
            f"  curl -sS --crlf smtp://{HOST}:{port}/mail.bjorkdala.example \\\n"
            "    --mail-from karin.ljung@bjorkdala.example \\\n"
            "    --mail-rcpt kundservice@kundservice.example --upload-file -\n",
            soft_wrap=True,
        )
        self.console.print(
            f"What staff see: [bold]{session.app.settings.console_url}[/], name [bold]{NAME}[/], password [bold]{session.clerk.password}[/]"
        )
        self.code(session)
        self.console.print(
            "\nThe same in another terminal:\n\n"
            f"  export KUNDSERVICE_DATABASE_URL={session.app.settings.database_url}\n"
            "  kundservice queue list --state staff\n",
            soft_wrap=True,
        )


def _person(user: Mapping[str, Any] | None) -> list[str]:
    return [f"{(user or {}).get('name') or ''} <{(user or {}).get('email') or 'no address'}>".strip()] if user else []


def _told(request: Mapping[str, Any]) -> list[str]:
    found = [f"{key}: {value}" for key, value in request["changes"].items()]
    return found + [f"{key}: {request[key]}" for key in ("service", "requested_on", "ends_on", "topic") if request[key]]
