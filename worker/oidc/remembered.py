"""How long what another server told is used: fetched anew when it is old, used on while that server is away, never asked for in a flood."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

from worker.errors import KundserviceError, Transient

T = TypeVar("T")

#: Seconds for which it is fresh, for which it is used while the server is away, and between two tries after a failure.
FRESH, USABLE, AGAIN_AFTER = 3600.0, 86_400.0, 30.0
#: Seconds that a thread waits for another that asks already: pages go on being served.
_WAIT = 2.0


class Remembered(Generic[T]):
    """One thing; safe to share between threads. Nothing is asked before it is needed."""

    def __init__(self, fetch: Callable[[], T], now: Callable[[], float]) -> None:
        """``fetch`` raises ``KundserviceError`` where it can not; ``now``: seconds that never go back."""
        self._fetch = fetch
        self._now = now
        self._lock = threading.Lock()
        self._value: T | None = None
        self._fetched_at = self._tried_at = float("-inf")
        self._failure: KundserviceError | None = None

    @property
    def known(self) -> T | None:
        """What is remembered, however old; nobody is asked."""
        return self._value

    def get(self, *, newer: bool = False) -> T:
        """The thing. ``newer``: what is remembered does not do, unless it was asked for within the last half minute.

        Raises what ``fetch`` raised; ``Transient`` where another thread has been asking for too long.
        """
        if not self._lock.acquire(timeout=_WAIT):
            raise Transient("the sign-in provider is slow to answer")
        try:
            age, idle = self._now() - self._fetched_at, self._now() - self._tried_at
            if self._value is not None and (idle < AGAIN_AFTER or (age < FRESH and not newer)):
                return self._value
            if self._failure is not None and idle < AGAIN_AFTER:
                raise self._failure
            self._tried_at = self._now()
            try:
                self._value = self._fetch()
            except KundserviceError as failure:
                self._failure = failure
                if self._value is not None and age < USABLE and not newer:
                    return self._value
                self._value = None if age >= USABLE else self._value
                raise
            self._failure, self._fetched_at = None, self._now()
            return self._value
        finally:
            self._lock.release()
