"""What the sender would be told if a person approved what is with staff as it stands: the very mail, and nothing is written."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row

from worker.app import App
from worker.approval import Plan, plan_for
from worker.clock import day_in_stockholm
from worker.decision import Reply
from worker.errors import Permanent
from worker.queue import request_key
from worker.reply_context import Occasion
from worker.settle_request import Stored, stored, word_to_sender
from worker.status import State


@dataclass(frozen=True, slots=True)
class Preview:
    """What approving would do."""

    #: None where nobody may be told, or nothing can be carried out
    reply: Reply | None
    #: by request: whether a second person must approve the same
    second: dict[str, bool]
    #: by request: why it can not be carried out as it was understood
    faults: dict[str, str]


def preview(app: App, mail_id: int, requests: Sequence[Row[Any]]) -> Preview | None:
    """The preview for one mail; None where nothing of it is with staff."""
    waiting = [row for row in requests if row.mail_id == mail_id and row.state == State.STAFF]
    if not waiting:
        return None
    plans: list[tuple[Stored, Plan]] = []
    faults = {}
    today = day_in_stockholm(app.clock.now())
    with app.transactions.reading() as connection:
        for row in waiting:
            kept = stored(connection, row.id, lock=False)
            if kept is None:
                continue
            try:
                plans.append((kept, plan_for(kept, today)))
            except Permanent as why:
                faults[request_key(row.id)] = str(why)
    reply = word_to_sender(app, plans[0][0], [plan.decided for _, plan in plans], occasion=Occasion.DECIDED) if plans else None
    return Preview(reply, {request_key(kept.row.id): plan.needs_second for kept, plan in plans}, faults)
