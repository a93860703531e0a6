"""Whether this process has a mailbox to itself: its lease is taken, kept by a thread of its own while the poller gets on, and given back.

A long fetch renews nothing by itself; so a thread does, as long as the poller has got on lately. One that has not, for a server that sends
a byte a minute perhaps, has its connection cut and its lease run out: another process may do better.
"""

import logging
import threading
import time
from collections.abc import Callable

from worker.errors import KundserviceError, unforeseen

log = logging.getLogger(__name__)

#: Seconds between two renewals; also how often the lease is asked for while another process has it.
LEASE_EVERY = 3.0
#: A poller that has not got on for so long is stuck: the largest mail on a slow line takes minutes.
STUCK_AFTER = 600.0


class MailboxLease:
    """The lease of one mailbox. ``hold`` takes or keeps it in the database, ``release`` gives it back, ``cut`` ends a stuck connection."""

    def __init__(
        self,
        hold: Callable[[], bool],
        release: Callable[[], None],
        cut: Callable[[], None],
        every: float = LEASE_EVERY,
        stuck_after: float = STUCK_AFTER,
    ) -> None:
        self._hold = hold
        self._release = release
        self._cut = cut
        self._every = every
        self._stuck_after = stuck_after
        self._held = threading.Event()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None
        self._got_on_at = 0.0

    @property
    def held(self) -> bool:
        """Whether the mailbox is this process'."""
        return self._held.is_set()

    def take(self) -> bool:
        """Take or keep the lease, and have it renewed from now on; False where another process has it. Raises what the database raises."""
        self.got_on()
        if self.held:
            return True
        self._end_thread()
        if not self._hold():
            return False
        self._held.set()
        self._thread = threading.Thread(target=self._keep, name="mailbox lease", daemon=True)
        self._thread.start()
        return True

    def got_on(self) -> None:
        """The poller is not stuck."""
        self._got_on_at = time.monotonic()

    def give_back(self) -> None:
        """Let another process have the mailbox at once; never raises."""
        self._end_thread()
        if not self.held:
            return
        self._held.clear()
        try:
            self._release()
        except KundserviceError as error:
            log.warning("the lease of a mailbox runs out by itself: %s", error)

    def _end_thread(self) -> None:
        if self._thread is not None:
            self._stopped.set()
            self._thread.join()
            self._thread = None
        self._stopped.clear()

    def _keep(self) -> None:
        while not self._stopped.wait(self._every):
            if time.monotonic() - self._got_on_at > self._stuck_after:
                log.error("a mailbox's connection has stood still for %.0f seconds; it is cut", self._stuck_after)
                self._held.clear()
                self._cut()
                return
            try:
                kept = self._hold()
            except KundserviceError as error:
                log.warning("the lease of a mailbox was not renewed: %s", error)
                continue
            except Exception as error:  # a thread that ends unseen would leave the mailbox to two processes
                log.error("the lease of a mailbox was not renewed: %s", unforeseen(error))
                continue
            if not kept:
                self._held.clear()
                return
