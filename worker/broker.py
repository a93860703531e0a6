"""How workers are woken: dramatiq in this process or over Redis; a wake-up may be lost or doubled, the database is the record.

Retries, dead letters and age limits are switched off on purpose: what is due again stands in the database with its time and its count
of attempts (``worker.leases``), and ``worker.sweep`` wakes it. So a queue that is emptied at any moment costs a delay and nothing else.
"""

import logging
from dataclasses import dataclass
from typing import Protocol, runtime_checkable
from urllib.parse import urlsplit

from dramatiq.broker import Broker, Consumer, MessageProxy
from dramatiq.brokers.stub import StubBroker
from dramatiq.errors import DramatiqError
from dramatiq.worker import Worker

from worker.errors import UsageError

log = logging.getLogger(__name__)

#: Idle wait of a worker in milliseconds: 446 ms become 9 (docs/decisions.md; measured with dramatiq 2.2.1).
WORKER_TIMEOUT = 20
#: Messages fetched ahead; one thread goes from 268 to 5,526 a second.
QUEUE_PREFETCH = 50


class InProcessBroker(StubBroker):
    """Queues in this process' memory: the embedded default. Nothing that failed is kept, for the database keeps it."""

    def consume(self, queue_name: str, prefetch: int = 1, timeout: int = 100) -> Consumer:
        """A consumer of the queue that forgets what failed, so that memory does not grow.

        Raises:
          QueueNotFound: the queue was never declared.
        """
        consumer = super().consume(queue_name, prefetch, timeout)
        consumer.dead_letters = _Forgetful()  # type: ignore[attr-defined]  # dramatiq's stub consumer is not part of its typed interface
        return consumer


class _Forgetful(list[MessageProxy]):
    def append(self, message: MessageProxy, /) -> None:
        log.debug("dropped a wake-up that failed: %s", message.message_id)


@runtime_checkable
class Elsewhere(Protocol):
    """A broker that is a server, and may be away."""

    def waiting(self, queue_name: str) -> int | None:
        """How many wake-ups it has; None while it is away."""

    def fault(self) -> str | None:
        """None where it answers, else one sentence that says what to mend."""


def make_broker(url: str) -> Broker:
    """The broker of ``KUNDSERVICE_BROKER_URL``; nothing connects before the first message.

    Raises:
      UsageError: the address is neither ``memory://`` nor ``redis://`` (``rediss://``).
    """
    scheme = urlsplit(url).scheme
    if scheme == "memory":
        return InProcessBroker(middleware=[])
    if scheme in {"redis", "rediss"}:
        from worker.redis_broker import over_redis  # loads slowly, and the embedded broker needs none of it

        return over_redis(url)
    raise UsageError(f"KUNDSERVICE_BROKER_URL is {scheme or 'no'}://; allowed are memory:// and redis://host:port/0")


def make_worker(broker: Broker, threads: int) -> Worker:
    """A dramatiq worker of so many threads in this process, not started."""
    worker = Worker(broker, worker_timeout=WORKER_TIMEOUT, worker_threads=threads)
    worker.queue_prefetch = QUEUE_PREFETCH
    return worker


@dataclass(frozen=True, slots=True)
class Waker:
    """Sends wake-ups; never raises, because the sweep finds whatever was not woken."""

    broker: Broker

    def wake(self, actor_name: str, key: str) -> bool:
        """Ask some worker to run the actor on the row ``key``; False where the broker is away."""
        try:
            self.broker.get_actor(actor_name).send(key)
        except (DramatiqError, OSError) as error:
            log.warning("wake-up of %s left to the sweep: the broker does not answer (%s)", actor_name, type(error).__name__)
            return False
        return True


def waiting(broker: Broker, queue_name: str) -> int | None:
    """How many wake-ups wait in the queue, or are being worked on; None while the broker is away."""
    if isinstance(broker, StubBroker):
        return int(broker.queues[queue_name].qsize())
    return broker.waiting(queue_name) if isinstance(broker, Elsewhere) else 0


def reachable(broker: Broker) -> str | None:
    """None where the broker answers, else one sentence that says what to mend."""
    return broker.fault() if isinstance(broker, Elsewhere) else None
