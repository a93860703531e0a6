"""Which conversations stand in a view of the console's queue, a line each, in order and page by page; and how many.

A conversation's line is the one of its mails that is first in the view's order; the others are found by the thread's index and left out. So
a page costs what it shows, however many mails there are. Mails without a thread (not decided, never to be decided) are lines of their own.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Row, Table, and_, exists, func, literal, not_, or_, select, text, tuple_

from worker.apply.tables import COMPANIES
from worker.models import Assignment
from worker.models.mails import IGNORED, OPEN
from worker.store import mail_filter
from worker.store.claims import MAILS
from worker.store.mail_filter import Filter
from worker.store.proposals import PROPOSALS
from worker.store.requests import REQUESTS
from worker.store.staff import STAFF
from worker.store.threads import THREADS

ASSIGNMENTS = cast(Table, Assignment.__table__)

#: Lines a page.
PAGE = 50
#: More are not counted: 'more than 999' is all that anybody needs to know, and the count costs no more than that.
MOST_COUNTED = 999


class View(StrEnum):
    """Which conversations are looked at."""

    #: a person must act, whoever
    TODO = "todo"
    MINE = "mine"
    UNASSIGNED = "unassigned"
    #: an answer is due before the day is over, or late already
    TODAY = "today"
    #: for the customer, a confirmation or a day
    WAITING = "waiting"
    DONE = "done"
    #: three tries died: set apart
    QUARANTINED = "quarantined"
    #: automatic mail, never answered
    IGNORED = "ignored"
    #: every mail, a line each: what is searched where nothing else is said
    ALL = "all"


#: The views whose lines a person must act on, the first due first; the others show the latest first.
BY_DUE = frozenset({View.TODO, View.MINE, View.UNASSIGNED, View.TODAY, View.QUARANTINED})


@dataclass(frozen=True, slots=True)
class Asked:
    """Which lines are wanted."""

    view: View
    #: whose lines ``MINE`` shows
    staff_id: int
    #: when the present day is over in Stockholm
    day_ends: datetime
    #: what the lines' mails must be besides
    wanted: Filter = field(default_factory=Filter)


@dataclass(frozen=True, slots=True)
class Mark:
    """The last line of a page: the next page begins behind it."""

    at: datetime
    mail_id: int


@dataclass(frozen=True, slots=True)
class Line:
    """One conversation: the mail that stands for it, its requests with their company's name, and how many mails it has."""

    mail: Row[*tuple[Any, ...]]
    requests: tuple[Row[*tuple[Any, ...]], ...]
    mails: int

    @property
    def company(self) -> str:
        """The name of the first company that a request is for; empty where none is."""
        return next((request.company for request in self.requests if request.company), "")


_OTHER = MAILS.alias("other")
_OPEN = text("mails." + OPEN)
_IGNORED = text("mails." + IGNORED)
#: so told that SQLite looks the others up by their thread, not every open mail for each
_OTHERS_STATE = func.coalesce(_OTHER.c.state, "")
_IS_IGNORED = func.coalesce(MAILS.c.outcome, "") == "ignored"


def page(connection: Connection, asked: Asked, after: Mark | None = None, limit: int = PAGE) -> tuple[list[Line], Mark | None]:
    """The lines of a view behind ``after``, and the mark of the last one where there are more."""
    order = MAILS.c.due_at if asked.view in BY_DUE else MAILS.c.received_at
    falling = asked.view not in BY_DUE
    query = (
        select(MAILS.c.id)
        .where(*_conditions(asked), *mail_filter.conditions(asked.wanted, connection.dialect.name))
        .order_by(*((order.desc(), MAILS.c.id.desc()) if falling else (order, MAILS.c.id)))
        .limit(limit + 1)
    )
    if after is not None:
        place, mark = tuple_(order, MAILS.c.id), tuple_(literal(after.at, order.type), literal(after.mail_id, MAILS.c.id.type))
        query = query.where(place < mark if falling else place > mark)
    keys = list(connection.scalars(query))
    lines = _lines(connection, keys[:limit])
    last = lines[-1].mail if lines else None
    more = len(keys) > limit and last is not None
    return lines, Mark(last.received_at if falling else last.due_at, last.id) if more and last is not None else None


def following(connection: Connection, asked: Asked, mail_id: int) -> int | None:
    """The mail that somebody who is done with this one takes next: behind it by its due time, else from the first.

    Not one that a colleague has, and none that waits for a colleague's approval of what he has proposed himself.
    """
    present = connection.execute(select(MAILS.c.due_at).where(MAILS.c.id == mail_id)).scalar_one_or_none()
    of_others = exists(select(1).where(ASSIGNMENTS.c.thread_id == MAILS.c.thread_id, ASSIGNMENTS.c.staff_id != asked.staff_id))
    own = and_(PROPOSALS.c.mail_id == MAILS.c.id, PROPOSALS.c.ended.is_(None), PROPOSALS.c.staff_id == asked.staff_id)
    query = (
        select(MAILS.c.id)
        .where(*_conditions(asked), not_(of_others), not_(exists(select(1).where(own))), MAILS.c.id != mail_id)
        .order_by(MAILS.c.due_at, MAILS.c.id)
        .limit(1)
    )
    behind = None
    if present is not None:
        mark = tuple_(literal(present, MAILS.c.due_at.type), literal(mail_id, MAILS.c.id.type))
        behind = connection.scalar(query.where(tuple_(MAILS.c.due_at, MAILS.c.id) > mark))
    return behind or connection.scalar(query)


def counts(connection: Connection, asked: Asked) -> dict[View, int]:
    """How many lines each view but ``ALL`` has without any filter, up to one more than ``MOST_COUNTED``."""
    return {view: count(connection, Asked(view, asked.staff_id, asked.day_ends)) for view in View if view is not View.ALL}


def count(connection: Connection, asked: Asked) -> int:
    """How many lines there are in all, up to one more than ``MOST_COUNTED``."""
    narrower = mail_filter.conditions(asked.wanted, connection.dialect.name)
    lines = select(MAILS.c.id).where(*_conditions(asked), *narrower).limit(MOST_COUNTED + 1).subquery()
    return int(connection.execute(select(func.count()).select_from(lines)).scalar_one())


def _conditions(asked: Asked) -> tuple[ColumnElement[bool], ...]:
    view = asked.view
    same = and_(_OTHER.c.thread_id == MAILS.c.thread_id, _OTHER.c.id != MAILS.c.id)
    if view in BY_DUE:
        states = ("quarantined",) if view is View.QUARANTINED else ("staff", "quarantined")
        sooner = tuple_(_OTHER.c.due_at, _OTHER.c.id) < tuple_(MAILS.c.due_at, MAILS.c.id)
        first = not_(exists(select(1).where(same, _OTHERS_STATE.in_(states), sooner)))
        return (cast(ColumnElement[bool], _OPEN), first, *_narrower(asked))
    if view is View.ALL:
        return ()
    later = tuple_(_OTHER.c.received_at, _OTHER.c.id) > tuple_(MAILS.c.received_at, MAILS.c.id)
    if view is View.IGNORED:
        last = not_(exists(select(1).where(same, _OTHER.c.outcome == "ignored", later)))
        return (cast(ColumnElement[bool], _IGNORED), last)
    before = ("quarantined", "new", "staff") if view is View.WAITING else ("quarantined", "new", "staff", "waiting")
    in_the_way = or_(
        _OTHER.c.state.in_(before), and_(_OTHER.c.state == view.value, func.coalesce(_OTHER.c.outcome, "") != "ignored", later)
    )
    only = not_(exists(select(1).where(same, in_the_way)))
    return (MAILS.c.state == view.value, not_(_IS_IGNORED), only)


def _narrower(asked: Asked) -> tuple[ColumnElement[bool], ...]:
    """What the views of one's work show of all that is to be done."""
    taken = select(1).where(ASSIGNMENTS.c.thread_id == MAILS.c.thread_id)
    if asked.view is View.MINE:
        return (exists(taken.where(ASSIGNMENTS.c.staff_id == asked.staff_id)),)
    if asked.view is View.UNASSIGNED:
        return (not_(exists(taken)),)
    if asked.view is View.TODAY:
        return (MAILS.c.due_at <= asked.day_ends,)
    if asked.view is View.QUARANTINED:
        return (MAILS.c.state == "quarantined",)
    return ()


_COLUMNS = ("id", "thread_id", "received_at", "due_at", "from_address", "from_name", "subject", "language", "state", "outcome", "reason")


def _lines(connection: Connection, keys: Sequence[int]) -> list[Line]:
    if not keys:
        return []
    others = select(func.count()).where(_OTHER.c.thread_id == MAILS.c.thread_id).scalar_subquery()
    rows = connection.execute(
        select(*(MAILS.c[name] for name in _COLUMNS), THREADS.c.reference, STAFF.c.name.label("assignee"), others.label("mails"))
        .select_from(MAILS)
        .outerjoin(THREADS, THREADS.c.id == MAILS.c.thread_id)
        .outerjoin(ASSIGNMENTS, ASSIGNMENTS.c.thread_id == MAILS.c.thread_id)
        .outerjoin(STAFF, STAFF.c.id == ASSIGNMENTS.c.staff_id)
        .where(MAILS.c.id.in_(keys))
    ).all()
    asked: dict[int, list[Row[*tuple[Any, ...]]]] = {}
    columns = (REQUESTS.c.id, REQUESTS.c.mail_id, REQUESTS.c.kind, REQUESTS.c.state, REQUESTS.c.company_number)
    found = connection.execute(
        select(*columns, COMPANIES.c.name.label("company"))
        .join_from(REQUESTS, COMPANIES, REQUESTS.c.company_id == COMPANIES.c.id, isouter=True)
        .where(REQUESTS.c.mail_id.in_(keys))
        .order_by(REQUESTS.c.mail_id, REQUESTS.c.position)
    )
    for request in found:
        asked.setdefault(request.mail_id, []).append(request)
    by_key = {row.id: Line(row, tuple(asked.get(row.id, ())), max(row.mails, 1)) for row in rows}
    return [by_key[key] for key in keys if key in by_key]
