"""How an open page learns that something changed: server-sent events, told by one cheap look at the database a process.

Every decision and every act of staff appends to the audit in its own transaction, so its last number says whether anything changed. While
somebody listens it is looked at four times a second, however many listen; a page that is told fetches its own lines anew.
"""

import asyncio
import logging
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import suppress

from sqlalchemy import func, select
from starlette.concurrency import run_in_threadpool
from starlette.responses import Response, StreamingResponse

from worker.app import App
from worker.console.visit import Visit
from worker.errors import KundserviceError
from worker.store import staff_sessions
from worker.store.audit import AUDIT

_LOG = logging.getLogger(__name__)
#: Seconds between two looks, and between two signs of life (after which the session is looked at too).
EVERY, BEAT = 0.25, 10.0
#: Open streams of one account. All together may hold half of the listener's connections (``worker.web.connections``).
MOST_OF_ONE = 20
#: How soon a browser comes back whose connection broke, in milliseconds.
_RETRY = 1000
_LAST = select(func.max(AUDIT.c.seq))


class Live:
    """The listeners of one process."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._most = app.settings.connections // 2
        self._last: int | None = None
        #: streams by account, and all of them
        self._of: Counter[int] = Counter()
        self._listening = 0
        self._stopped = False
        self._changed = asyncio.Event()
        self._watching: asyncio.Task[None] | None = None
        #: looks at the database so far
        self.looks = 0

    def stop(self) -> None:
        """End every stream soon; safe from another thread."""
        self._stopped = True

    def is_full(self, account_id: int) -> bool:
        """Whether this account, or everybody together, has as many streams open as may be."""
        return self._of[account_id] >= MOST_OF_ONE or self._listening >= self._most

    async def events(self, visit: Visit) -> AsyncIterator[str]:
        """What one page is sent: ``changed`` whenever something did, ``over`` when its session ended."""
        self._listening += 1
        self._of[visit.account.id] += 1
        checked = time.monotonic()
        try:
            if self._watching is None or self._watching.done():
                self._watching = asyncio.create_task(self._watch())
            seen = self._last
            yield f"retry: {_RETRY}\nevent: ready\ndata: {seen}\n\n"
            while not self._stopped:
                if time.monotonic() - checked >= BEAT:  # however much there is to tell meanwhile
                    if not await run_in_threadpool(self._signed_in, visit):
                        yield "event: over\ndata:\n\n"
                        return
                    checked = time.monotonic()
                    yield ": still here\n\n"
                if self._last != seen:
                    seen = self._last
                    yield f"event: changed\ndata: {seen}\n\n"
                    continue
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._changed.wait(), max(BEAT - (time.monotonic() - checked), 0))
        finally:
            self._listening -= 1
            self._of[visit.account.id] -= 1

    async def _watch(self) -> None:
        while self._listening and not self._stopped:
            last = await run_in_threadpool(self._look)
            if last != self._last:
                self._last = last
                self._wake()
            await asyncio.sleep(EVERY)
        self._wake()

    def _wake(self) -> None:
        woken, self._changed = self._changed, asyncio.Event()
        woken.set()

    def _look(self) -> int | None:
        self.looks += 1
        try:
            with self._app.transactions.reading() as connection:
                found: int | None = connection.scalar(_LAST)
                return found
        except KundserviceError as trouble:
            _LOG.warning("open pages of the console are told nothing new: %s", trouble)
            return self._last

    def _signed_in(self, visit: Visit) -> bool:
        try:
            with self._app.transactions.reading() as connection:
                return staff_sessions.find(connection, visit.token or "", self._app.clock.now()) is not None
        except KundserviceError as trouble:
            _LOG.warning("whether a session still holds is not known now: %s", trouble)
            return True


def stream(visit: Visit) -> Response:
    """The events for one page, as long as it is open; 429 where there are too many such pages."""
    if visit.live.is_full(visit.account.id):
        return Response(status_code=429, headers={"Retry-After": "60"})
    return StreamingResponse(visit.live.events(visit), media_type="text/event-stream", headers={"X-Accel-Buffering": "no"})
