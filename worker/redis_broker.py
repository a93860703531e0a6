"""The broker over Redis: what is said where Redis is away, and the settings that bring a killed worker's messages back soon."""

from typing import Any

import redis
from dramatiq.brokers.redis import RedisBroker
from dramatiq.errors import ConnectionFailed
from dramatiq.message import Message

#: After how many milliseconds without a sign of life a worker's messages go back to the queue.
HEARTBEAT_TIMEOUT = 5000
#: Of a million commands so many look for dead workers: all of them.
MAINTENANCE_CHANCE = 1_000_000
#: Seconds that a wake-up may wait for Redis before it is left to the sweep.
CONNECT_TIMEOUT = 1.0
#: Seconds that a worker waits for an answer of Redis.
ANSWER_TIMEOUT = 5.0


class Client(redis.Redis):
    """Redis whose silence is a lost connection: dramatiq knows no other failure of it, and takes a time-out for a mistake of its own."""

    def execute_command(self, *args: Any, **options: Any) -> Any:
        """Run one command.

        Raises:
          redis.ConnectionError: Redis is away, or did not answer in time.
        """
        try:
            return super().execute_command(*args, **options)  # type: ignore[no-untyped-call]  # redis leaves it without types
        except redis.TimeoutError as error:
            raise redis.ConnectionError("no answer in time") from error


class OverRedis(RedisBroker):
    """Queues in Redis, shared by all processes."""

    def enqueue(self, message: Message[Any], *, delay: int | None = None) -> Message[Any]:
        """Put a wake-up into its queue.

        Raises:
          ConnectionFailed: Redis is away.
        """
        try:
            return super().enqueue(message, delay=delay)
        except redis.RedisError as error:
            raise ConnectionFailed(type(error).__name__) from error  # type: ignore[no-untyped-call]  # as is dramatiq's

    def waiting(self, queue_name: str) -> int | None:
        """How many wake-ups wait in the queue, or are being worked on; None while Redis is away."""
        try:
            return int(self.do_qsize(queue_name))
        except (redis.RedisError, OSError):
            return None

    def fault(self) -> str | None:
        """None where Redis answers, else one sentence that says what to mend."""
        try:
            self.client.ping()
        except redis.RedisError as error:
            return f"Redis does not answer ({type(error).__name__}); start it or correct KUNDSERVICE_BROKER_URL."
        return None


def over_redis(url: str) -> OverRedis:
    """The broker at a ``redis://`` address; nothing connects before the first message."""
    client = Client.from_url(
        url, socket_connect_timeout=CONNECT_TIMEOUT, socket_timeout=ANSWER_TIMEOUT, socket_keepalive=True, health_check_interval=30
    )
    return OverRedis(  # type: ignore[no-untyped-call]  # dramatiq leaves this constructor without types
        client=client,
        middleware=[],
        namespace="kundservice",
        heartbeat_timeout=HEARTBEAT_TIMEOUT,
        maintenance_chance=MAINTENANCE_CHANCE,
    )
