"""How the planned events of a run happen, one after the other; each that is a fault is noted with its times."""

import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import dramatiq
from redis import RedisError
from sqlalchemy import func, select

from tests.faults.ending import let_the_day_come
from tests.faults.model import Fault
from tests.faults.plan import Event
from tests.faults.stage import Stage
from tests.faults.supervisor import Supervisor
from tests.faults.world import World
from worker.broker import Waker, make_broker
from worker.database import reading
from worker.errors import KundserviceError
from worker.store.mails import MAILS
from worker.store.outbox import OUTGOING
from worker.wakeups import QUEUE, SEND, WORK_ON

#: Seconds without a turn of its own after which the machine counts as standing still.
STANDSTILL = 0.5
#: Bytes over which no file may grow while the disk is full; the logs of a run are smaller.
_FULL = 256 * 1024
#: Seconds in which mail that was delivered is mostly being taken in.
_TAKEN_IN = 3.0
#: How often the same is waked at once (security.md section 4).
_WAKE_UPS = 5


class Director:
    """The events of one run."""

    def __init__(self, where: Stage, supervisor: Supervisor, world: World) -> None:
        self.faults: list[Fault] = []
        self._where = where
        self._supervisor = supervisor
        self._world = world
        self._begun = time.monotonic()
        #: what lasts: (kind, target) → since when, and how it is ended
        self._lasting: dict[tuple[str, str], tuple[float, Callable[[], object]]] = {}
        self._do: dict[str, Callable[[Event], None]] = {
            "append": self._append,
            "kill": self._kill,
            "kill reader": lambda _event: self._supervisor.kill_readers(),
            "stop": self._stop,
            "empty": lambda _event: self._where.servers.redis.empty(),
            "cut": lambda event: self._where.wires[event.target].cut(),
            "cut after": lambda event: self._where.wires[event.target].cut_after(int(event.amount)),
            "down": self._down,
            "silence": self._silence,
            "smtp": self._smtp,
            "told": lambda event: self._where.receiver.answers.append(int(event.amount)),
            "lock": self._lock,
            "wake": self._wake,
            "a day comes": lambda _event: let_the_day_come(self._where.engine),
            "new uidvalidity": lambda _event: self._new_uidvalidity(),
            "full": self._full,
            "clock jumps": lambda event: self._supervisor.jump(event.amount),
        }

    def watch(self, stopped: threading.Event) -> None:
        """Note when the machine has no time for anybody: leases are lost then with nobody at fault."""
        while not stopped.is_set():
            begun = time.monotonic()
            time.sleep(0.05)
            if time.monotonic() - begun > STANDSTILL:
                self.faults.append(Fault("standstill", "machine", begun, time.monotonic()))

    def play(self, events: Sequence[Event]) -> None:
        """Every event at its time, or as soon after as it is possible; whatever lasts is ended."""
        self._begun = time.monotonic()
        waiting = sorted(events, key=lambda event: event.at)
        try:
            while waiting:
                event = waiting.pop(0)
                time.sleep(max(self._begun + event.at - time.monotonic(), 0))
                if self._impossible(event) or not self._happened(event):
                    waiting.append(replace(event, at=event.at + 0.2))
                    waiting.sort(key=lambda each: each.at)
        finally:
            for key in sorted(self._lasting, key=lambda key: key[0] == "full"):  # a server must run to be told that it may write
                self._end(*key)

    def _impossible(self, event: Event) -> bool:
        """Whoever delivers mail, or empties a queue, tries again while the server is away; and no lock of ours keeps us waiting."""
        away = {target for kind, target in self._lasting if kind in ("stop", "lock")}
        full = {target for kind, target in self._lasting if kind == "full"}
        needed = {
            "append": {"dovecot"},
            "new uidvalidity": {"dovecot"},
            "empty": {"redis"},
            "wake": {"redis", "postgres"},
            "a day comes": {"postgres", "sqlite"},
            "full": {"postgres"},
            "end": {"postgres"} if event.target == "full postgres" else set(),
        }
        return bool(away & needed.get(event.kind, set())) or bool(full and event.kind == "a day comes")

    def _happened(self, event: Event) -> bool:
        """Whether it could happen: what the harness itself asks of a database or queue, it asks again like everybody."""
        try:
            self._happens(event)
        except (KundserviceError, RedisError):
            return False
        return True

    def _happens(self, event: Event) -> None:
        if event.kind == "end":
            kind, _, target = event.target.partition(" ")
            self._end(kind, target)
            return
        if (event.kind, event.target) in self._lasting:  # it has that already
            return
        begun = time.monotonic()
        self._do[event.kind](event)
        if event.kind not in ("append", "a day comes") and (event.kind, event.target) not in self._lasting:
            self.faults.append(Fault(event.kind, event.target, begun, time.monotonic()))

    def _last(self, event: Event, end: Callable[[], object]) -> None:
        self._lasting[event.kind, event.target] = (time.monotonic(), end)

    def _end(self, kind: str, target: str) -> None:
        found = self._lasting.pop((kind, target), None)
        if found is not None:
            found[1]()
            self.faults.append(Fault(kind, target, found[0], time.monotonic()))

    def _append(self, event: Event) -> None:
        self._where.account.append(*(mail.content for mail in self._world.heaps[int(event.amount)]))

    def _kill(self, event: Event) -> None:
        self._supervisor.kill(*event.target.split())

    def _stop(self, event: Event) -> None:
        servers = self._where.servers
        match event.target:
            case "dovecot":
                servers.dovecot.stop()
                self._last(event, servers.dovecot.start)
            case "redis":
                servers.redis.stop()
                self._last(event, servers.redis.start)
            case "postgres":
                # an orderly end waits a minute for clients that have begun to sign in and say no more
                silent = ("silence", "postgres") in self._lasting
                servers.postgres.stop("immediate" if event.amount or silent else "fast")
                self._last(event, servers.postgres.start)

    def _down(self, event: Event) -> None:
        wire = self._where.wires[event.target]
        wire.go_down()
        self._last(event, wire.come_up)

    def _silence(self, event: Event) -> None:
        wire = self._where.wires[event.target]
        wire.silence()
        self._last(event, lambda: wire.speak(reset=bool(event.amount)))

    def _smtp(self, event: Event) -> None:
        command, _, answer = event.target.partition(" ")
        self._where.smtp.answers[command] = answer

    def _lock(self, event: Event) -> None:
        connection = sqlite3.connect(str(self._where.engine.url.database), isolation_level=None, timeout=10, check_same_thread=False)
        connection.execute("BEGIN IMMEDIATE")
        self._last(event, connection.close)

    def _full(self, event: Event) -> None:
        """Nothing can be written to the database any more: its files may not grow, or its server refuses it."""
        if event.target == "sqlite":
            self._supervisor.limit_files(_FULL)
            self._last(event, lambda: self._supervisor.limit_files(None))
            return
        servers = self._where.servers
        servers.postgres.execute("ALTER SYSTEM SET default_transaction_read_only = on")
        servers.postgres.execute("SELECT pg_reload_conf()")
        self._last(event, self._writable)

    def _writable(self) -> None:
        postgres = self._where.servers.postgres
        postgres.execute("ALTER SYSTEM RESET default_transaction_read_only")
        postgres.execute("SELECT pg_reload_conf()")

    def _new_uidvalidity(self) -> None:
        """The mailbox is made anew, as after a restore: every mail in it has another UID under another UIDVALIDITY.

        It happens while mail is a row and lies there still, if that comes soon; an empty mailbox would be no matter.
        """
        deadline = time.monotonic() + _TAKEN_IN
        stored = 0
        while not stored and time.monotonic() < deadline:
            time.sleep(0.003)
            with reading(self._where.engine) as connection:
                stored = connection.scalar(select(func.count()).where(MAILS.c.moved_at.is_(None))) or 0
        wire, dovecot = self._where.wires["imap"], self._where.servers.dovecot
        was_down = wire.down
        wire.go_down()
        dovecot.stop()
        try:
            self._where.account.new_uidvalidity()
        finally:
            dovecot.start()
            if not was_down:
                wire.come_up()

    def _wake(self, _event: Event) -> None:
        """Wake for everything that there is, as often as security.md says, whatever has become of it."""
        broker = make_broker(self._where.servers.redis.url)
        for name in (WORK_ON, SEND):
            dramatiq.actor(broker=broker, actor_name=name, queue_name=QUEUE)(_never)
        with reading(self._where.engine) as connection:
            keys = [(WORK_ON, key) for key in connection.scalars(select(MAILS.c.id))]
            keys += [(SEND, key) for key in connection.scalars(select(OUTGOING.c.id))]
        for name, key in keys:
            for _ in range(_WAKE_UPS):
                Waker(broker).wake(name, str(key))
        broker.close()


def _never(_key: str) -> None:
    """What the harness' own actors do: it only sends."""
    raise NotImplementedError
