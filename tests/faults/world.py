"""Which mails a run's customers write and what must have come of them in the end: the numbers are theirs, so each is counted by itself."""

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

from tests.faults.plan import Plan
from tests.servers import five_hundred_mails
from tests.servers.five_hundred_mails import Customer

_ACTIONS = {"add": "add_user", "remove": "remove_user", "change": "change_user", "cancel": "cancel_agreement"}


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail that is put into the mailbox, and what must come of it."""

    message_id: str
    content: bytes
    #: state, outcome and reason of its row
    end: str
    #: (template, addressee) of every answer
    answers: Counter[tuple[str, str]] = field(default_factory=Counter)
    #: the audit entries of its changes
    changes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class World:
    """The customers of a run and their mail."""

    customers: tuple[Customer, ...]
    #: the mails of each heap in their order
    heaps: tuple[tuple[Mail, ...], ...]
    settings: dict[str, str] = field(default_factory=dict)

    @property
    def mails(self) -> tuple[Mail, ...]:
        return tuple(mail for heap in self.heaps for mail in heap)

    @property
    def rows(self) -> int:
        """How many rows there must be."""
        return len(self.mails)

    def directory(self) -> dict[str, Any]:
        """The directory file before the first mail."""
        return {"companies": [customer.in_directory() for customer in self.customers], "insolvency_notices": []}


def world_of(plan: Plan) -> World:
    """The customers and mails of the plan."""
    mails = [
        Mail(
            sample.message_id,
            sample.content(),
            sample.end,
            sample.answers,
            (f"{_ACTIONS[sample.kind]}.applied",) if sample.kind in _ACTIONS else (),
        )
        for sample in five_hundred_mails.samples(plan.companies)
    ]
    size = -(-len(mails) // plan.heaps)
    heaps = tuple(tuple(mails[start : start + size]) for start in range(0, size * plan.heaps, size))
    return World(tuple(Customer(number) for number in plan.companies), heaps)
