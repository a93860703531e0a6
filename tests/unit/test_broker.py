"""Wake-ups run in this process with the embedded broker; a broker that is away never stops the one who wakes."""

import socket
import threading
import time

import dramatiq
import pytest
import redis
from dramatiq.brokers.redis import RedisBroker

from worker.broker import QUEUE_PREFETCH, Waker, make_broker, make_worker, reachable
from worker.errors import UsageError
from worker.redis_broker import HEARTBEAT_TIMEOUT, MAINTENANCE_CHANCE


def test_the_embedded_broker_runs_actors_in_threads_of_this_process() -> None:
    broker = make_broker("memory://")
    seen: list[tuple[str, str]] = []
    done = threading.Event()

    def note(key: str) -> None:
        seen.append((key, threading.current_thread().name))
        done.set()

    dramatiq.actor(broker=broker, actor_name="note", queue_name="work")(note)
    worker = make_worker(broker, threads=2)
    worker.start()
    try:
        assert Waker(broker).wake("note", "7")
        assert done.wait(5)
    finally:
        worker.stop()
    assert [key for key, _ in seen] == ["7"]
    assert seen[0][1] != threading.current_thread().name


def test_an_actor_that_fails_is_not_run_again_and_leaves_nothing_in_memory() -> None:
    broker = make_broker("memory://")
    runs: list[str] = []

    def fail(key: str) -> None:
        runs.append(key)
        raise ValueError(key)

    dramatiq.actor(broker=broker, actor_name="fail", queue_name="work")(fail)
    worker = make_worker(broker, threads=1)
    worker.start()
    try:
        for key in ("1", "2", "3"):
            Waker(broker).wake("fail", key)
        deadline = time.monotonic() + 5
        while len(runs) < 3 and time.monotonic() < deadline:
            time.sleep(0.01)
    finally:
        worker.stop()
    assert sorted(runs) == ["1", "2", "3"]
    assert getattr(broker, "dead_letters", None) == []


def test_redis_has_the_settings_that_bring_a_killed_workers_messages_back() -> None:
    broker = make_broker("redis://127.0.0.1:1/0")
    assert (getattr(broker, "heartbeat_timeout", None), getattr(broker, "maintenance_chance", None)) == (
        HEARTBEAT_TIMEOUT,
        MAINTENANCE_CHANCE,
    )
    assert make_worker(broker, threads=3).queue_prefetch == QUEUE_PREFETCH


def test_a_wake_up_that_finds_no_redis_is_left_to_the_sweep() -> None:
    broker = make_broker("redis://127.0.0.1:1/0")

    def nothing(key: str) -> None:
        raise AssertionError(key)

    dramatiq.actor(broker=broker, actor_name="nothing", queue_name="work")(nothing)
    assert Waker(broker).wake("nothing", "1") is False
    assert "KUNDSERVICE_BROKER_URL" in (reachable(broker) or "")
    assert reachable(make_broker("memory://")) is None


def test_a_silent_redis_is_a_lost_connection() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        broker = make_broker(f"redis://127.0.0.1:{silent.getsockname()[1]}/0")
        assert isinstance(broker, RedisBroker)
        broker.client.connection_pool.connection_kwargs["socket_timeout"] = 0.05
        with pytest.raises(redis.ConnectionError, match="in time"):
            broker.client.ping()


def test_another_address_is_refused_with_what_is_allowed() -> None:
    with pytest.raises(UsageError, match="memory:// and redis://"):
        make_broker("amqp://localhost")
