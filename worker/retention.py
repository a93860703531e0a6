"""What goes by itself once nobody needs it: events of webhooks after ``KUNDSERVICE_WEBHOOK_EVENTS_KEPT``, answers kept for a repeat.

An event that was given up is kept as long, told by ``doctor`` and the metrics meanwhile, and does not go unseen: the record keeps how many
of which webhook did. What still waits never goes.
"""

from worker.app import App
from worker.store import api_calls, audit, webhooks
from worker.store.audit import Entry

#: How much goes at one look; the scheduler has other duties.
AT_ONCE = 1000


def forget_old(app: App) -> int:
    """Let go of what is old; how many rows."""
    now = app.clock.now()
    before = now - app.settings.webhook_events_kept
    with app.transactions.reading() as connection:
        if not webhooks.has_old(connection, before) and not api_calls.has_old(connection, now):
            return 0
    with app.transactions.full() as connection:
        gone = api_calls.forget_old(connection, now)
        forgotten, given_up = webhooks.forget_old(connection, before, AT_ONCE)
        entries = [Entry("webhook.given_up_forgotten", ids={"webhook": each, "events": count}) for each, count in sorted(given_up.items())]
        if entries:
            audit.append(connection, entries, now)
    return gone + forgotten
