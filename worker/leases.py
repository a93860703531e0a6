"""How long a worker keeps what it works on: a lease is short, and renewed by a thread of its own while the work goes on.

A killed process, or one whose threads are stuck in a computation that never ends, renews nothing: another takes over within the lease's
four seconds, and the attempt stays counted.
"""

import logging
import os
import socket
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager

from worker.clock import Clock
from worker.errors import KundserviceError
from worker.store import claims
from worker.transactions import Transactions

log = logging.getLogger(__name__)

#: Seconds between two renewals; work that takes less, nearly all, is never renewed.
RENEWAL = 1.0


def owner_name() -> str:
    """A name for this process that no other process ever has."""
    return f"{socket.gethostname()}-{os.getpid()}-{uuid.uuid4().hex[:12]}"


class Leases:
    """The mails that this process works on now."""

    def __init__(self, transactions: Transactions, clock: Clock, owner: str) -> None:
        self.owner = owner
        self._transactions = transactions
        self._clock = clock
        self._held: dict[int, float] = {}
        self._lock = threading.Lock()
        self._stopped = threading.Event()

    @contextmanager
    def holding(self, mail_id: int) -> Iterator[None]:
        """Have the claimed mail's lease renewed until the block ends."""
        with self._lock:
            self._held[mail_id] = time.monotonic()
        try:
            yield
        finally:
            with self._lock:
                self._held.pop(mail_id, None)

    def start(self) -> None:
        """Begin to renew, in a thread that dies with the process."""
        threading.Thread(target=self._renew_for_ever, name="leases", daemon=True).start()

    def stop(self) -> None:
        """Stop renewing."""
        self._stopped.set()

    def renew(self) -> int:
        """Renew what has been held for a while; how many mails that was."""
        since = time.monotonic() - RENEWAL
        with self._lock:
            long_held = tuple(mail_id for mail_id, began in self._held.items() if began <= since)
        if not long_held:
            return 0
        with self._transactions.light() as connection:
            return claims.renew(connection, long_held, self.owner, self._clock.now())

    def _renew_for_ever(self) -> None:
        while not self._stopped.wait(RENEWAL):
            try:
                self.renew()
            except KundserviceError as error:
                log.warning("leases not renewed: %s", error)
