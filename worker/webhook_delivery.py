"""When events go to webhooks: in their order, each by a claim of its own, put off longer and longer while it fails, given up after days.

While one waits, the later ones of its webhook wait with it. What a receiver calls no event at all, though it answers, is given up within
minutes, so that it does not hold up all others for days. Between delivery and its record this process may die: then the event is delivered
once more, with the same id, by which it is known.
"""

import logging
import time
from datetime import timedelta

from worker.app import App
from worker.errors import KundserviceError, Permanent
from worker.store import webhooks
from worker.webhook_sender import Refused, deliver

log = logging.getLogger(__name__)

#: How long after each failure it is tried again; after the last it is given up.
DELAYS = tuple(timedelta(seconds=each) for each in (5, 30, 120, 600, 3600, 18_000, 43_200, 86_400))
#: Attempts after which an event is given up that its receiver refuses for what it says, and refused before.
REFUSALS = 4
#: How much is done at one look, and for how many seconds at most: whoever looks has other duties.
AT_ONCE, SECONDS = 50, 8.0


def deliver_due(app: App) -> int:
    """Deliver what is due; how many events were taken. What follows a failure at the same webhook waits."""
    with app.transactions.reading() as connection:
        due = webhooks.due(connection, app.clock.now(), AT_ONCE)
    until = time.monotonic() + SECONDS
    failing: set[int] = set()
    delivered = 0
    for event_id, webhook_id in due:
        if time.monotonic() > until:
            break
        if webhook_id in failing:
            continue
        taken = _deliver(app, event_id)
        delivered += taken
        if not taken:
            failing.add(webhook_id)
    return delivered


def _deliver(app: App, event_id: int) -> bool:
    now = app.clock.now()
    with app.transactions.full() as connection:
        event = webhooks.claim(connection, event_id, now)
        if event is None:
            return False
    app.step_taken("webhook claimed")
    try:
        deliver(event.url, event.secret, event.message_id, event.body, int(now.timestamp()), app.settings.webhook_allow)
    except KundserviceError as error:
        # refused as before: a single refusal may be somebody's between, who knows nothing of our events
        refused = isinstance(error, Refused) and event.failure == str(error) and event.attempts >= REFUSALS
        over = isinstance(error, Permanent) or refused or event.attempts > len(DELAYS)
        later = {"state": "new", "next_attempt_at": now + DELAYS[min(event.attempts, len(DELAYS)) - 1]}
        values = {"failure": str(error)} | ({"state": "failed"} if over else later)
        log.warning("an event was not taken by webhook %s%s: %s", event.webhook_id, ", and is given up" if over else "", error)
        with app.transactions.full() as connection:
            webhooks.settle(connection, event.id, event.attempts, values)
        return False
    app.step_taken("webhook delivered")
    with app.transactions.full() as connection:
        webhooks.settle(connection, event.id, event.attempts, {"state": "delivered", "delivered_at": app.clock.now(), "failure": None})
    return True
