"""What is done with several lines of the queue at once: give, set aside, retry, reject; with the count, and an undo where there is one."""

from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

from starlette.responses import RedirectResponse, Response

from worker import staff_actions, staff_notes
from worker.console.visit import Visit
from worker.errors import Permanent
from worker.retrying import retry
from worker.store.console_queue import PAGE
from worker.web.forms import whole_number

ACTIONS = ("assign", "junk", "retry", "reject", "undo_junk", "undo_assign")
_CHECKED = "mail-"
#: What the address tells of it.
_TOLD = ("bulk", "n", "failed", "undo", "after")


@dataclass(frozen=True, slots=True)
class Bulk:
    """What was done with several mails, as the next page tells it."""

    action: str
    done: int
    failed: int
    #: the mails that it can be undone for, with who had each before
    undo: tuple[tuple[str, str], ...] = ()


def act(visit: Visit) -> Response:
    """Do it with every mail that is ticked; one that fails stops no other."""
    action = visit.fields.get("action", "")
    keys = [name.removeprefix(_CHECKED) for name in visit.fields if name.startswith(_CHECKED)][: 2 * PAGE]
    done, failed, undoing = 0, 0, []
    for key in keys:
        try:
            before = _one(visit, action, key)
        except Permanent:
            failed += 1
            continue
        done += 1
        if action in ("assign", "junk"):
            undoing.append(f"{key}:{before or ''}")
    # back to the very lines: view, search and filters
    told = {name: value for name, value in parse_qsl(visit.fields.get("back", "")[:2000]) if name not in _TOLD}
    if keys and action in ACTIONS:
        told |= {"bulk": action, "n": str(done), "failed": str(failed), "undo": ",".join(undoing)}
    return RedirectResponse("/?" + urlencode(told), 303)


def told(visit: Visit) -> Bulk | None:
    """What the address says was done with several mails; None where it says nothing."""
    query = visit.request.query_params
    action, done, failed = query.get("bulk", ""), whole_number(query.get("n", ""), 4), whole_number(query.get("failed", ""), 4)
    if action not in ACTIONS or done is None or failed is None:
        return None
    pairs = (each.partition(":") for each in query.get("undo", "").split(",") if each)
    undo = tuple((key, before) for key, _, before in pairs if whole_number(key) is not None)
    return Bulk(action, done, failed, undo)


def _one(visit: Visit, action: str, key: str) -> str | None:
    app, account = visit.app, visit.account
    if action == "assign":
        return staff_notes.assign(app, key, account, visit.fields.get("to") or None)
    if action == "undo_assign":
        return staff_notes.assign(app, key, account, visit.fields.get(_CHECKED + key) or None)
    if action == "junk":
        staff_actions.junk(app, key, account)
    elif action == "undo_junk":
        staff_actions.undo(app, key, account)
    elif action == "reject":
        staff_actions.reject(app, key, account, reason=visit.fields.get("reason") or "rejected")
    elif action == "retry":
        retry(app, key, account.actor)
    else:
        raise Permanent(f"there is no such action: {action[:20]}")
    return None
