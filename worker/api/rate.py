"""How many calls a token may make: a bucket a token and process that fills by and by (so many a minute, no more at once)."""

import threading
import time
from collections.abc import Callable
from math import ceil

#: Buckets that are remembered; the oldest used go first.
_MOST = 10_000


class Rate:
    """Counts calls by a key."""

    def __init__(self, a_minute: int, now: Callable[[], float] = time.monotonic) -> None:
        """``a_minute``: calls; 0 is no limit. ``now``: seconds that never go back."""
        self._most = a_minute
        self._now = now
        self._lock = threading.Lock()
        self._buckets: dict[int, tuple[float, float]] = {}

    def wait(self, key: int) -> int:
        """Take one call: 0, or in how many seconds there is one to take."""
        if not self._most:
            return 0
        now = self._now()
        with self._lock:
            left, at = self._buckets.pop(key, (float(self._most), now))
            left = min(float(self._most), left + (now - at) * self._most / 60)
            allowed = left >= 1
            self._buckets[key] = (left - 1 if allowed else left, now)
            if len(self._buckets) > _MOST:
                self._buckets.pop(next(iter(self._buckets)))
        return 0 if allowed else ceil((1 - left) * 60 / self._most)
