"""Where somebody goes after a decision: to the next mail that waits for a person, with a line that tells what was done and undoes it."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from sqlalchemy import Row
from starlette.responses import RedirectResponse, Response

from worker.clock import day_in_stockholm, instant_in_stockholm
from worker.console.visit import Visit
from worker.store import console_mail, console_queue
from worker.store.console_queue import Asked, View
from worker.web.forms import whole_number

#: Decisions after which there is nothing more to do with the mail for whoever made them.
_ENDING = frozenset({"approve", "reject", "ask", "answer", "second", "junk"})
#: What the page tells that was done (``done.<word>`` of the texts).
DONE = (
    "applied", "scheduled", "answered", "refused", "awaiting_customer", "ignored", "proposed", "undone", "staff",
    "withdrawn", "changed", "retried", "assigned", "released", "noted",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finished:
    """What was done with the mail before."""

    mail: Row[Any]
    done: str
    may_undo: bool


def after(visit: Visit, mail_id: int | None, name: str, result: str) -> str:
    """The address to go to once ``name`` was done with the mail."""
    told = {"done": result}
    if visit.after == "stay" or name not in _ENDING:
        return f"/mail/{mail_id}?{urlencode(told)}"
    if visit.after == "queue":
        return "/?" + urlencode({**told, "from": str(mail_id)})
    return f"/mail/{mail_id}/next?{urlencode(told)}"


def go(visit: Visit) -> Response:
    """On to the next mail that waits for a person; where none does the same mail stays."""
    key = visit.request.path_params["mail"]
    mail_id = whole_number(key) or 0
    done = visit.request.query_params.get("done", "")
    told = {"done": done} if done in DONE else {}
    with visit.app.transactions.reading() as connection:
        following = console_queue.following(connection, _todo(visit), mail_id)
    if following is None:
        return RedirectResponse(f"/mail/{mail_id}?{urlencode(told)}" if told else "/", 303)
    more = {**told, "from": str(mail_id)} if told else {}
    return RedirectResponse(f"/mail/{following}" + (f"?{urlencode(more)}" if more else ""), 303)


def finished(visit: Visit) -> Finished | None:
    """What the address says was done with another mail; None where it says nothing, or there is no such mail."""
    done, key = visit.request.query_params.get("done", ""), visit.request.query_params.get("from", "")
    mail_id = whole_number(key)
    if done not in DONE or mail_id is None:
        return None
    with visit.app.transactions.reading() as connection:
        found = console_mail.brief(connection, mail_id)
    return None if found is None else Finished(found[0], done, found[1] and visit.may("agent"))


def waiting(visit: Visit) -> int:
    """How many conversations wait for a person."""
    with visit.app.transactions.reading() as connection:
        return console_queue.count(connection, _todo(visit))


def _todo(visit: Visit) -> Asked:
    tomorrow = day_in_stockholm(visit.app.clock.now()) + timedelta(days=1)
    return Asked(View.TODO, visit.account.id, instant_in_stockholm(tomorrow, 0, 0))
