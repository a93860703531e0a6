"""The queue: a line a conversation, what needs a person first by the time its answer is due; views, search, filters, counts and pages."""

import json
from datetime import datetime, timedelta

from starlette.responses import RedirectResponse, Response

from worker.clock import day_in_stockholm, instant_in_stockholm
from worker.console import bulk, next_mail, queue_filters
from worker.console.queue_filters import Chosen
from worker.console.visit import Visit
from worker.staff_actions import REJECTIONS
from worker.store import console_queue, notes, staff
from worker.store.console_queue import MOST_COUNTED, Asked, Mark, View
from worker.store.staff import Role
from worker.web.forms import whole_number


def show(visit: Visit) -> Response:
    """The lines of a view (``?view=``), of what is searched and filtered by, from the mark of the page before (``?after=``)."""
    asked = asked_by(visit)
    after = mark_of(visit.request.query_params.get("after", ""))
    with visit.app.transactions.reading() as connection:
        lines, more = console_queue.page(connection, asked, after)
        counts = console_queue.counts(connection, asked)
        mentioned = notes.unseen(connection, visit.account.id)
        agents = [row.name for row in staff.accounts(connection) if row.active and Role(row.role).may(Role.AGENT)]
        found = None if asked.wanted.empty else console_queue.count(connection, asked)
    if asked.wanted.names_one and asked.view is View.ALL and lines and not visit.fragment:
        return RedirectResponse(f"/mail/{lines[0].mail.id}", 303)
    chosen = Chosen(asked.view, asked.wanted)
    told = {view: told_count(counts[view]) if view in counts else "" for view in View}
    values = {
        "view": asked.view,
        "views": [(view, told[view], chosen.of_view(view)) for view in View],
        "counts": json.dumps(told),
        "lines": lines,
        "more": told_mark(more) if more else None,
        "paged": after is not None,
        "chosen": chosen,
        "filters": queue_filters.groups(chosen, visit, lines),
        "found": found,
        "found_told": None if found is None else told_count(found),
        "mentioned": mentioned,
        "agents": agents,
        "rejections": REJECTIONS,
        "bulk": bulk.told(visit),
        "finished": next_mail.finished(visit),
    }
    return visit.pages.page(visit, "queue_lines" if visit.fragment else "queue", values)


def asked_by(visit: Visit) -> Asked:
    """Which view and filters the address names; all mail where it searches and names none of ours, else the first."""
    wanted = queue_filters.wanted(visit.request.query_params)
    told = visit.request.query_params.get("view", "")
    view = View(told) if told in list(View) else View.ALL if wanted.search else View.TODO
    tomorrow = day_in_stockholm(visit.app.clock.now()) + timedelta(days=1)
    return Asked(view, visit.account.id, instant_in_stockholm(tomorrow, 0, 0), wanted)


def told_count(count: int) -> str:
    """A count as a view shows it."""
    return f"{MOST_COUNTED}+" if count > MOST_COUNTED else str(count)


def told_mark(mark: Mark) -> str:
    """A mark as an address has it."""
    return f"{mark.at.isoformat()}_{mark.mail_id}"


def mark_of(text: str) -> Mark | None:
    """The mark that ``told_mark`` wrote; None for anything else."""
    at, _, key = text.rpartition("_")
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return None
    known = moment.tzinfo is not None and moment.year in queue_filters.YEARS
    number = whole_number(key)
    return Mark(moment, number) if known and number is not None else None
