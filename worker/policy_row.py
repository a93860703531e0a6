"""PURE: what a policy table is: named rows in order, of which the first that fits decides.

A table can be read aloud (``docs/policy.md`` is rendered from it). Its last row always fits and always is a person (law 4).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from worker.decision import Outcome

F = TypeVar("F")


@dataclass(frozen=True, slots=True)
class Row(Generic[F]):
    """One line of a table."""

    #: unique over all tables; stored with the decision and shown to staff
    name: str
    #: the condition as a sentence
    condition: str
    fits: Callable[[F], bool]
    #: None where the table of the request's kind decides on
    outcome: Outcome | None
    #: a reason of ``worker.reasons``; None where the facts tell it (a question's topic, the kind of automatic mail)
    reason: str | None


@dataclass(frozen=True, slots=True)
class Table(Generic[F]):
    """An ordered table over one type of facts."""

    name: str
    #: the section of product.md that it states
    source: str
    #: the frozen type whose values the conditions look at
    facts: type[F]
    rows: tuple[Row[F], ...]

    def first(self, facts: F) -> Row[F]:
        """The first row that fits. The last row fits everything, so there always is one."""
        return next(row for row in self.rows if row.fits(facts))


def otherwise(_: object) -> bool:
    """The condition of a last row."""
    return True
