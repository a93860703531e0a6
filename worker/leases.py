"""How long a worker keeps what it works on: a lease is short, and renewed by a thread of its own while the work goes on.

A killed process, or one whose threads are stuck in a computation that never ends, renews nothing: another takes over when the lease has
ended, and the attempt stays counted.
"""

import logging
import os
import socket
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager

from worker.clock import Clock
from worker.errors import KundserviceError, unforeseen
from worker.store import claims, outbox
from worker.transactions import Transactions

log = logging.getLogger(__name__)

#: Seconds between two renewals; work that takes less, nearly all, is never renewed.
RENEWAL = 1.0


def owner_name() -> str:
    """A name for this process that no other process ever has."""
    return f"{socket.gethostname()}-{os.getpid()}-{uuid.uuid4().hex[:12]}"


class Leases:
    """The mails, in and out, that this process works on now."""

    def __init__(self, transactions: Transactions, clock: Clock, owner: str) -> None:
        self.owner = owner
        self._transactions = transactions
        self._clock = clock
        self._mails: dict[int, float] = {}
        self._outgoing: dict[int, float] = {}
        self._lock = threading.Lock()
        self._stopped = threading.Event()

    def holding_mail(self, mail_id: int) -> AbstractContextManager[None]:
        """Have the claimed mail's lease renewed until the block ends."""
        return self._holding(self._mails, mail_id)

    def holding_outgoing(self, outgoing_id: int) -> AbstractContextManager[None]:
        """The same for a mail that is being sent."""
        return self._holding(self._outgoing, outgoing_id)

    def is_sending(self, outgoing_id: int) -> bool:
        """Whether a thread of this process sends the mail now: its lease may look ended where the clock has jumped."""
        with self._lock:
            return outgoing_id in self._outgoing

    @contextmanager
    def _holding(self, held: dict[int, float], key: int) -> Iterator[None]:
        with self._lock:
            held[key] = time.monotonic()
        try:
            yield
        finally:
            with self._lock:
                held.pop(key, None)

    def start(self) -> None:
        """Begin to renew, in a thread that dies with the process."""
        self._stopped.clear()
        threading.Thread(target=self._renew_for_ever, name="leases", daemon=True).start()

    def stop(self) -> None:
        """Stop renewing."""
        self._stopped.set()

    def renew(self, held_for: float = RENEWAL) -> int:
        """Renew what has been held for so many seconds; how many leases that was."""
        since = time.monotonic() - held_for
        with self._lock:
            mails = tuple(key for key, began in self._mails.items() if began <= since)
            outgoing = tuple(key for key, began in self._outgoing.items() if began <= since)
        if not mails and not outgoing:
            return 0
        now = self._clock.now()
        with self._transactions.light() as connection:
            return claims.renew(connection, mails, self.owner, now) + outbox.renew(connection, outgoing, self.owner, now)

    def _renew_for_ever(self) -> None:
        while not self._stopped.wait(RENEWAL):
            try:
                self.renew()
            except KundserviceError as error:
                log.warning("leases not renewed: %s", error)
            except Exception as error:  # without renewals everything long would be done twice
                log.error("leases not renewed: %s", unforeseen(error))
