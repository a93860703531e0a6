"""Why not automatic: how many mails the product brought to their end alone, of which kind, language and reason; how fast; what waits.

The console's page and ``kundservice queue stats`` show the same.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from statistics import median
from typing import Any

from worker.app import App
from worker.clock import day_in_stockholm
from worker.queue import moment
from worker.store import statistics
from worker.store.statistics import IGNORED, PERSON, PRODUCT
from worker.working_days import due_at

#: Mails that are named as waiting longest.
OLDEST = 10


@dataclass(frozen=True, slots=True)
class Share:
    """How many of something the product brought to their end alone, and how many a person did or must."""

    name: str
    product: int
    person: int
    ignored: int = 0

    @property
    def all(self) -> int:
        """All that somebody asked something in."""
        return self.product + self.person

    @property
    def automatic(self) -> float | None:
        """The product's part of them, from 0 to 1; None where there are none."""
        return self.product / self.all if self.all else None

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        part = None if self.automatic is None else round(self.automatic, 4)
        return {"name": self.name, "product": self.product, "person": self.person, "ignored": self.ignored, "automatic": part}


@dataclass(frozen=True, slots=True)
class Answers:
    """How long the first answers took, by whom the mails were brought to their end."""

    by: str
    count: int
    #: seconds
    median: float | None
    #: answered by 17:00 on the second working day
    in_time: int

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        return {"by": self.by, "count": self.count, "median_seconds": self.median, "in_time": self.in_time}


@dataclass(frozen=True, slots=True)
class Waiting:
    """A mail that waits for a person."""

    id: int
    reference: str | None
    received_at: datetime
    due_at: datetime | None
    sender: str | None
    subject: str
    reason: str | None

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        at = {"received_at": moment(self.received_at), "due_at": moment(self.due_at)}
        return {"id": str(self.id), "reference": self.reference, **at, "from": self.sender, "reason": self.reason}


@dataclass(frozen=True, slots=True)
class Statistics:
    """Everything of one period."""

    since: date
    until: date
    total: Share
    days: tuple[Share, ...]
    kinds: tuple[Share, ...]
    languages: tuple[Share, ...]
    #: why a person was needed, the most frequent first: (reason, mails)
    reasons: tuple[tuple[str, int], ...]
    answers: tuple[Answers, ...]
    oldest: tuple[Waiting, ...]

    def as_json(self) -> dict[str, Any]:
        """For machines."""
        return {
            "since": str(self.since),
            "until": str(self.until),
            "total": self.total.as_json(),
            "days": [each.as_json() for each in self.days],
            "kinds": [each.as_json() for each in self.kinds],
            "languages": [each.as_json() for each in self.languages],
            "reasons": [{"name": name, "mails": count} for name, count in self.reasons],
            "answers": [each.as_json() for each in self.answers],
            "oldest_waiting": [each.as_json() for each in self.oldest],
        }


def of_days(app: App, days: int) -> Statistics:
    """The statistics of the last ``days`` Swedish days, today among them."""
    until = day_in_stockholm(app.clock.now())
    since = until - timedelta(days=days - 1)
    with app.transactions.reading() as connection:
        mails = statistics.by_day_language_reason(connection, since, until)
        requests = statistics.by_kind(connection, since, until)
        answers = statistics.first_answers(connection, since, until)
        oldest = statistics.oldest_waiting(connection, OLDEST)
    of_day = {each.name: each for each in _shares((str(row.day), row.by, row.mails) for row in mails)}
    every_day = [str(since + timedelta(days=offset)) for offset in range(days)]
    reasons: Counter[str] = Counter()
    for row in mails:
        if row.by == PERSON and row.reason:
            reasons[row.reason] += row.mails
    return Statistics(
        since,
        until,
        next(iter(_shares(("all", row.by, row.mails) for row in mails)), Share("all", 0, 0)),
        tuple(of_day.get(day, Share(day, 0, 0)) for day in every_day),
        tuple(_shares((row.kind, row.by, row.requests) for row in requests)),
        tuple(_shares((row.language or "unknown", row.by, row.mails) for row in mails if row.by != IGNORED)),
        tuple(reasons.most_common()),
        tuple(_answers(by, [row for row in answers if row.by == by]) for by in (PRODUCT, PERSON)),
        tuple(Waiting(row.id, row.reference, row.received_at, row.due_at, row.from_address, row.subject, row.reason) for row in oldest),
    )


def _shares(counted: Iterable[tuple[str, str, int]]) -> list[Share]:
    """The counts by name, the most frequent first."""
    found: dict[str, Counter[str]] = {}
    for name, by, count in counted:
        found.setdefault(name, Counter())[by] += count
    shares = [Share(name, each[PRODUCT], each[PERSON], each[IGNORED]) for name, each in found.items()]
    return sorted(shares, key=lambda share: (-share.all, share.name))


def _answers(by: str, rows: list[Any]) -> Answers:
    taken = [max((row.sent_at - row.received_at).total_seconds(), 0.0) for row in rows]
    in_time = sum(row.sent_at <= due_at(row.received_on) for row in rows)
    return Answers(by, len(rows), round(median(taken), 1) if taken else None, in_time)
