"""How much faster than in the product leases end and failures are tried again, so that a run takes seconds and not minutes.

Every value keeps its place among the others: a lease outlasts several renewals, a repeat comes after the lease.
"""

import importlib
from datetime import timedelta

#: (module, name) → the value of a run. A name that is no longer there, or holds another kind of value, fails at once.
PACE: dict[tuple[str, str], object] = {
    # who works on what
    ("worker.leases", "RENEWAL"): 0.25,
    ("worker.store.claims", "LEASE"): timedelta(seconds=2.5),
    ("worker.store.outbox", "SENDING_LEASE"): timedelta(seconds=3.5),
    ("worker.intake", "LEASE"): timedelta(seconds=2.5),
    ("worker.poller", "LEASE_EVERY"): 0.4,
    ("worker.scheduler", "DUTY"): timedelta(seconds=2),
    ("worker.scheduled", "_LEASE"): timedelta(seconds=1.2),
    # what is woken and tried again
    ("worker.sweep", "PERIOD"): 0.3,
    ("worker.sweep", "WAKE_AGAIN"): timedelta(seconds=1.5),
    ("worker.scheduler", "PERIOD"): 0.4,
    ("worker.work_mail", "_SOON"): timedelta(seconds=0.4),
    ("worker.work_mail", "_LATE"): timedelta(seconds=5),  # what waited an hour by a clock that jumped is put off longest
    ("worker.work_mail", "_UNFORESEEN"): timedelta(seconds=0.5),
    ("worker.send_outgoing", "FIRST_DELAY"): timedelta(seconds=0.4),
    ("worker.send_outgoing", "REPEAT_AFTER"): timedelta(seconds=1),
    ("worker.poller", "LONGEST_DELAY"): 1.0,
    ("worker.store.webhooks", "LEASE"): timedelta(seconds=3),
    ("worker.webhook_delivery", "DELAYS"): tuple(timedelta(seconds=each) for each in (1, 1, 2, 2, 2, 2, 3, 3)),
    # how long silence is borne
    ("worker.webhook_delivery", "SECONDS"): 1.0,
    ("worker.webhook_sender", "_TIMEOUT"): 1.0,
    ("worker.webhook_sender", "LONGEST"): 1.5,
    ("worker.poller", "SEARCH_EVERY"): 2.0,
    ("worker.database", "BUSY_SECONDS"): 1.5,
    ("worker.redis_broker", "HEARTBEAT_TIMEOUT"): 2000,
    ("worker.redis_broker", "ANSWER_TIMEOUT"): 1.5,
}
#: Seconds that a silent mail server is waited for; the product's own are default values, not names.
SILENCE = 2.5


def set_pace() -> None:
    """Set the values in this process, before anything is composed."""
    for (module, name), value in PACE.items():
        found = importlib.import_module(module)
        if type(getattr(found, name)) is not type(value):
            raise TypeError(f"{module}.{name} is no {type(value).__name__}: tests/faults/pace.py is out of date")
        setattr(found, name, value)
