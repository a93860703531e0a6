"""Which mails are asked for: by what they say, ask for, came to, and when; the same for the console and the command line."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import ColumnElement, false, func, not_, select

from worker.clock import instant_in_stockholm
from worker.models.mails import Assignment
from worker.store import mail_words
from worker.store.claims import MAILS
from worker.store.requests import REQUESTS
from worker.store.staff import STAFF
from worker.store.threads import REFERENCE, THREADS

ASSIGNMENTS = Assignment.__table__
#: What ``assigned`` says for conversations that nobody has.
NOBODY = "nobody"
_MESSAGE_ID = re.compile(r"<[^<>\s]+@[^<>\s]+>")


@dataclass(frozen=True, slots=True)
class Filter:
    """Which mails are wanted; without any all are."""

    state: str | None = None
    outcome: str | None = None
    reason: str | None = None
    #: a thread's reference, ``K-7F3Q2``
    reference: str | None = None
    #: what one of its requests asks for
    kind: str | None = None
    language: str | None = None
    #: the number of a company that one of its requests is for, with its country, ``SE5593371890``
    company: str | None = None
    #: the name of the account that has the conversation, or ``nobody``
    assigned: str | None = None
    #: the Swedish day on which it came
    day: date | None = None
    #: words, an address, a number, a reference or a Message-ID in angle brackets
    search: str | None = None

    @property
    def empty(self) -> bool:
        """Whether every mail is wanted."""
        return self == Filter()

    @property
    def names_one(self) -> bool:
        """Whether the search is a reference or a Message-ID: whoever types one wants that conversation."""
        told = (self.search or "").strip()
        return bool(REFERENCE.fullmatch(told) or _MESSAGE_ID.fullmatch(told))


def conditions(wanted: Filter, dialect: str) -> list[ColumnElement[bool]]:
    """What must hold of ``MAILS``, on the database of this dialect."""
    asked = ((MAILS.c.state, wanted.state), (MAILS.c.outcome, wanted.outcome), (MAILS.c.reason, wanted.reason))
    found: list[ColumnElement[bool]] = [column == value for column, value in asked if value is not None]
    if wanted.language is not None:
        found.append(MAILS.c.language == wanted.language)
    if wanted.reference is not None:
        found.append(_in_thread(wanted.reference))
    if wanted.kind is not None:
        found.append(_asks(REQUESTS.c.kind == wanted.kind))
    if wanted.company is not None:
        found.append(_asks(REQUESTS.c.company_number == wanted.company))
    if wanted.assigned is not None:
        taken = select(1).select_from(ASSIGNMENTS).where(ASSIGNMENTS.c.thread_id == MAILS.c.thread_id)
        if wanted.assigned == NOBODY:
            found.append(not_(taken.exists()))
        else:
            whose = select(STAFF.c.id).where(STAFF.c.name == wanted.assigned).scalar_subquery()
            found.append(taken.where(ASSIGNMENTS.c.staff_id == whose).exists())
    if wanted.day is not None:
        found += [
            MAILS.c.received_at >= instant_in_stockholm(wanted.day, 0, 0),
            MAILS.c.received_at < instant_in_stockholm(wanted.day + timedelta(days=1), 0, 0),
        ]
    if wanted.search is not None:
        found.append(_searched(wanted.search.strip(), dialect))
    return found


def _searched(told: str, dialect: str) -> ColumnElement[bool]:
    if REFERENCE.fullmatch(told):
        return _in_thread("K-" + told[2:])
    if _MESSAGE_ID.fullmatch(told):
        return MAILS.c.message_id == told
    held = mail_words.holds(told, dialect)
    return held if held is not None else false()


def _in_thread(reference: str) -> ColumnElement[bool]:
    thread = select(THREADS.c.id).where(THREADS.c.reference == func.upper(reference)).scalar_subquery()
    return MAILS.c.thread_id == thread


def _asks(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return select(1).select_from(REQUESTS).where(REQUESTS.c.mail_id == MAILS.c.id, condition).exists()
