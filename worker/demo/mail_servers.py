"""The mail servers of the demo: an IMAP server (pymap), an SMTP server that delivers into it, and one that takes our answers (aiosmtpd).

All three live in one thread, on loopback, on ports that the system chooses; what they hold is gone when the thread ends. The product
reaches them over the wire like any others.
"""

import asyncio
import threading
from argparse import Namespace
from collections.abc import Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from typing import Any

from aiosmtpd.smtp import SMTP
from proxyprotocol.reader import ProxyProtocolReader
from pymap.backend.dict import DictBackend
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage

from worker.demo.receiving import Receiving, Taken, TakingAnswers
from worker.errors import Permanent

HOST = "127.0.0.1"
USER, PASSWORD = "kundservice", "demo"
_START, _STOP = 15.0, 5.0


class DemoServers:
    """A context manager: the servers run inside it, and ``imap_port``, ``smtp_port`` and ``answers_port`` say where."""

    def __init__(self, receiving: Receiving, taking: TakingAnswers, delivered: Callable[[Taken], None]) -> None:
        self.imap_port = self.smtp_port = self.answers_port = 0
        self._receiving = receiving
        self._taking = taking
        self._delivered = delivered
        self._loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._stop = asyncio.Event()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="demo mail servers", daemon=True)

    def __enter__(self) -> "DemoServers":
        self._thread.start()
        if not self._ready.wait(_START) or self._failure is not None:
            raise Permanent(f"the demo's mail servers do not start ({self._failure or 'no answer'}); is loopback networking there?")
        return self

    def __exit__(self, *_failure: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(_STOP)

    def _run(self) -> None:
        try:
            self._loop.run_until_complete(self._serve())
        except BaseException as error:
            self._failure = error
            self._ready.set()
        finally:
            self._loop.close()

    async def _serve(self) -> None:
        backend, config = await DictBackend.init(_imap_arguments())
        config.apply_context()
        async with AsyncExitStack() as stack:
            await backend.start(stack)
            session = await stack.enter_async_context(backend.login.demo_user_identity.new_session())
            inbox = await session.mailbox_set.get_mailbox("INBOX")

            async def deliver(taken: Taken) -> None:
                await inbox.append(AppendMessage(taken.raw, datetime.now(UTC), frozenset()))
                self._delivered(taken)

            self._receiving.deliver = deliver
            connected = ProxyProtocolReader(config.proxy_protocol).get_callback(IMAPServer(backend.login, config))
            imap = await asyncio.start_server(connected, HOST, 0)
            smtp = await self._loop.create_server(lambda: self._smtp(self._receiving), HOST, 0)
            answers = await self._loop.create_server(lambda: self._smtp(self._taking), HOST, 0)
            self.imap_port, self.smtp_port, self.answers_port = (each.sockets[0].getsockname()[1] for each in (imap, smtp, answers))
            self._ready.set()
            await self._stop.wait()
            for server in (imap, smtp, answers):
                server.close()
        await self._end_connections()

    def _smtp(self, handler: Any) -> SMTP:
        return SMTP(handler, hostname=self._receiving.host, ident="demo", enable_SMTPUTF8=True, loop=self._loop)

    async def _end_connections(self) -> None:
        open_still = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in open_still:
            task.cancel()
        await asyncio.gather(*open_still, return_exceptions=True)


def _imap_arguments() -> Namespace:
    """What pymap's own command line would give."""
    return Namespace(
        host=HOST,
        port=0,
        debug=False,
        cert=None,
        key=None,
        tls=False,
        passlib_cfg=None,
        proxy_protocol=None,
        inherited_sockets=None,
        demo_data=False,
        demo_user=USER,
        demo_password=PASSWORD,
    )
