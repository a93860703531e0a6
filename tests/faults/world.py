"""Which mails a run's customers write and what must have come of them in the end: the numbers are theirs, so each is counted by itself."""

import json
import random
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

from tests.faults.plan import Plan
from tests.servers import five_hundred_mails
from tests.servers.five_hundred_mails import Customer
from tests.signed_mails import rsa_key, signed

_ACTIONS = {"add": "add_user", "remove": "remove_user", "change": "change_user", "cancel": "cancel_agreement"}
#: Bytes over which a mail is too large in these runs.
_LARGE = 20_000
_SELECTOR = "s1"


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
    #: where it is moved
    folder: str = "Processed"


@dataclass(frozen=True, slots=True)
class World:
    """The customers of a run and their mail."""

    #: the mails of each heap in their order
    heaps: tuple[tuple[Mail, ...], ...]
    #: each company of the directory file before the first mail, and once all are done
    before: tuple[dict[str, Any], ...]
    after: tuple[dict[str, Any], ...]
    settings: dict[str, str]

    @property
    def mails(self) -> tuple[Mail, ...]:
        """All of them, in the order in which they come."""
        return tuple(mail for heap in self.heaps for mail in heap)


def world_of(plan: Plan, folder: Path) -> World:
    """The customers and mails of the plan; files that settings name are written into ``folder``."""
    chance = random.Random(plan.seed)  # noqa: S311 - the same world for the same seed
    usual = [Customer(number) for number in plan.companies]
    further = [Customer(number) for number in plan.further]
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
    again = [Mail(each.message_id, each.content, "done ignored/duplicate") for each in chance.sample(mails, min(plan.copies, len(mails)))]
    mails = _mixed(mails, [mail(customer) for customer in further for mail in _FURTHER], chance) + again
    size = -(-len(mails) // plan.heaps)
    records = {f"{_SELECTOR}._domainkey.{_domain(customer)}": rsa_key(1024).record() for customer in further}
    (folder / "dns.json").write_text(json.dumps(records), encoding="utf-8")
    return World(
        tuple(tuple(mails[start : start + size]) for start in range(0, size * plan.heaps, size)),
        tuple(customer.in_directory() for customer in (*usual, *further)),
        (*(_after(customer) for customer in usual), *(_after_further(customer) for customer in further)),
        {"message_limit": f"{_LARGE // 1000}kB", "dns": str(folder / "dns.json")},
    )


def _mixed(mails: list[Mail], others: list[Mail], chance: random.Random) -> list[Mail]:
    """The mails with the others at chance places among them, each kind in its own order."""
    places = sorted(chance.randint(0, len(mails)) for _ in others)
    for place, mail in reversed(list(zip(places, others, strict=True))):
        mails = [*mails[:place], mail, *mails[place:]]
    return mails


def _after(customer: Customer) -> dict[str, Any]:
    company = customer.in_directory(afterwards=True)
    company["cancelled"] = customer.cancels
    return company


def _after_further(customer: Customer) -> dict[str, Any]:
    """Bengt came by a signed order, Karl left on the day asked for; Maria stayed what she was."""
    company, before = customer.in_directory(afterwards=True), customer.in_directory()
    writer, leaves, _moved, comes = company["users"]
    return {**company, "users": [writer, leaves, before["users"][2], comes], "cancelled": False}


def _domain(customer: Customer) -> str:
    return customer.address("writer").rpartition("@")[2]


def _letter(customer: Customer, name: str, subject: str, text: str, *, proof: str = "", sender: str = "", further: str = "") -> bytes:
    """A mail of the customer's writer; ``proof`` is the field that the operator's server put on top."""
    lines = [
        *([f"Authentication-Results: mx.inexchange.se; {proof}"] if proof else []),
        f"From: {sender or customer.address('writer')}",
        "To: kundservice@inexchange.se",
        f"Subject: {subject}",
        f"Date: {format_datetime(datetime.now(UTC))}",
        f"Message-ID: {_key(customer, name)}",
        *([further] if further else []),
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
    ]
    return ("\n".join(lines) + f"\n\n{text}\nAnna Åberg\n").replace("\n", "\r\n").encode()


def _key(customer: Customer, name: str) -> str:
    return f"<{name}@{_domain(customer)}>"


def _proven(customer: Customer) -> str:
    return f"dmarc=pass header.from={_domain(customer)}"


def _unproven(customer: Customer) -> Mail:
    """An order that nobody proves waits for the button, and changes nothing."""
    address = customer.address("moved")
    text = f"Hej!\n\nKan ni ändra adressen för Maria Dahlström till {address}?\n"
    content = _letter(customer, "unproven", "Ny adress", text)
    wanted = Counter([("confirm", customer.address("writer"))])
    return Mail(_key(customer, "unproven"), content, "waiting awaiting_confirmation/sender_unproven", wanted)


def _scheduled(customer: Customer) -> Mail:
    """An order for a later day is confirmed, and done and confirmed again when the day comes (here: soon)."""
    day: date = (datetime.now(UTC) + timedelta(days=40)).date()
    text = f"Hej!\n\nKarl Lindqvist slutar den {day.isoformat()}. Ta bort honom som användare den dagen.\n"
    content = _letter(customer, "scheduled", "Slutar", text, proof=_proven(customer))
    wanted = Counter({("result", customer.address("writer")): 2})
    return Mail(_key(customer, "scheduled"), content, "done applied/authorized", wanted, ("remove_user.applied",))


def _signed(customer: Customer) -> Mail:
    """An order that only its own signature proves."""
    text = f"Hej!\n\nKan ni lägga till Bengt Ekholm, {customer.address('comes')}, som användare?\n"
    content = signed(_letter(customer, "signed", "Ny användare", text), rsa_key(1024), domain=_domain(customer), tags={"t": None})
    wanted = Counter([("result", customer.address("writer")), ("credentials", customer.address("comes"))])
    return Mail(_key(customer, "signed"), content, "done applied/authorized", wanted, ("add_user.applied",))


def _large(customer: Customer) -> Mail:
    """A mail over the limit is a row of its headers, for staff."""
    content = _letter(customer, "large", "Bilaga", "x" * 70 + ("\n" + "x" * 70) * (_LARGE // 70), proof=_proven(customer))
    return Mail(_key(customer, "large"), content, "staff staff/unreadable", folder="Review")


def _forged(customer: Customer) -> Mail:
    """A mail that its own domain disowns is never answered."""
    content = _letter(customer, "forged", "Hej", "Ta bort Maria Dahlström.\n", proof=f"dmarc=fail header.from={_domain(customer)}")
    return Mail(_key(customer, "forged"), content, "staff staff/authentication_failed")


#: What each further customer writes, in this order.
_FURTHER: tuple[Callable[[Customer], Mail], ...] = (_signed, _large, _scheduled, _forged, _unproven)
