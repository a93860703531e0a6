"""How the statistics are shown to a person: what was automatic, why the rest was not, how fast it went, and what waits longest."""

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text

from worker.cli.page import page
from worker.clock import STOCKHOLM
from worker.statistics import Share, Statistics


def show_statistics(found: Statistics) -> None:
    """The figures of one period."""
    console = page()
    total = found.total
    console.print(f"[bold]{found.since} to {found.until}[/]: {total.product} of {total.all} mails automatic ({_percent(total)}),", end=" ")
    console.print(f"{total.ignored} needed no answer")
    for each in found.answers:
        if each.count and each.median is not None:
            told = f"first answer by the {each.by}: {each.median / 60:.1f} min at the median, {each.in_time} of {each.count} in time"
            console.print(told)
    for title, shares in (("kind", found.kinds), ("language", found.languages)):
        if shares:
            console.print(_table(title, shares))
    if found.reasons:
        table = Table("why a person was needed", box=None, header_style="bright_black")
        table.add_column("mails", justify="right")
        for reason, count in found.reasons:
            table.add_row(reason, str(count))
        console.print(table)
    if found.oldest:
        table = Table("id", "waits since", "from", "reason", box=None, header_style="bright_black")
        for mail in found.oldest:
            since = f"{mail.received_at.astimezone(STOCKHOLM):%Y-%m-%d %H:%M}"
            table.add_row(str(mail.id), since, Text(mail.sender or "nobody"), mail.reason or "")
        console.print(table)


def _table(title: str, shares: Sequence[Share]) -> Table:
    table = Table(title, box=None, header_style="bright_black")
    for name in ("automatic", "by people", "part"):
        table.add_column(name, justify="right")
    for share in shares:
        table.add_row(share.name, str(share.product), str(share.person), _percent(share))
    return table


def _percent(share: Share) -> str:
    return "-" if share.automatic is None else f"{share.automatic:.0%}"
