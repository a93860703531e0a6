"""A supervisor like the Procfile's: starts the product's processes, starts whatever ends anew, and is told whom to kill."""

import json
import os
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.flow.command import ROOT

#: The file in a run's folder that tells by how many seconds its clock is ahead.
CLOCK = "clock"
#: Seconds until a process that ended by itself is started anew, as supervisors have it.
AGAIN_AFTER = 0.3
#: Seconds in which a process may still be at its start, where SIGTERM ends it like any other program.
_YOUNG = 5.0


@dataclass(frozen=True, slots=True)
class Death:
    """A process that was killed: when (monotonic seconds), which, and by whom."""

    at: float
    name: str
    pid: int
    #: ``harness``, or the step at which it killed itself
    by: str


class Forks:
    """The one process that all others are forked from; kept over many runs."""

    def __init__(self) -> None:
        self.listener: Callable[[dict[str, Any]], None] = lambda _told: None
        environment = {name: value for name, value in os.environ.items() if not name.startswith("KUNDSERVICE_")}
        self._process = subprocess.Popen(
            [sys.executable, "-W", "error", "-m", "tests.faults.forking"],
            cwd=ROOT,
            env=environment | {"PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        if self._process.stdout is None or not self._process.stdout.readline():
            raise RuntimeError("the product could not be loaded")
        self._lock = threading.Lock()
        self._thread = threading.Thread(target=self._listen, name="forks", daemon=True)
        self._thread.start()

    def start(self, told: Mapping[str, Any]) -> None:
        """Ask for a process; ``listener`` is told of it."""
        pipe = self._process.stdin
        if pipe is None:
            raise RuntimeError("no pipe to the forking process")
        with self._lock:
            pipe.write(json.dumps(told).encode() + b"\n")
            pipe.flush()

    def end(self) -> None:
        """End it, and with it every process of the product."""
        self._process.kill()
        self._process.wait(10)
        self._thread.join(10)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _listen(self) -> None:
        if self._process.stdout is None:
            raise RuntimeError("no pipe from the forking process")
        for line in self._process.stdout:
            self.listener(json.loads(line))


@dataclass
class Supervisor:
    """The processes of one run."""

    forks: Forks
    folder: Path
    settings: Mapping[str, str]
    #: name → the command line
    processes: Mapping[str, Sequence[str]]
    #: name → (step, how often it is reached) for each start of it in turn; None or no entry: it lives
    die_at: Mapping[str, Sequence[tuple[str, int] | None]]
    wake_ups: int = 1
    readers: bool = False
    #: bytes over which no file of theirs may grow; None: no limit
    largest_file: int | None = None
    #: seconds by which their clock goes before the machine's
    ahead: float = 0.0
    deaths: list[Death] = field(default_factory=list)
    #: exits by themselves: (name, status)
    exits: list[tuple[str, int]] = field(default_factory=list)
    pids: dict[str, int] = field(default_factory=dict)
    #: reader processes of workers that were ended
    _left: set[int] = field(default_factory=set)
    _starts: dict[str, int] = field(default_factory=dict)
    _began: dict[str, float] = field(default_factory=dict)
    _asked_for: set[str] = field(default_factory=set)
    _wanted: bool = True
    _by_us: set[int] = field(default_factory=set)
    _changed: threading.Condition = field(default_factory=threading.Condition)

    def start(self) -> None:
        """Start all."""
        self.forks.listener = self._told
        for name in self.processes:
            self._start(name)

    def _start(self, name: str) -> None:
        with self._changed:
            if not self._wanted:
                return
            turn = self._starts.get(name, 0)
            self._starts[name] = turn + 1
            self._asked_for.add(name)
            dies = self.die_at.get(name, ())
            told = {
                "name": name,
                "command": list(self.processes[name]),
                "settings": {f"KUNDSERVICE_{key.upper()}": value for key, value in self.settings.items()},
                "folder": str(self.folder),
                "log": str(self.folder / f"{name}.log"),
                "die_at": dies[turn] if turn < len(dies) else None,
                "wake_ups": self.wake_ups,
                "readers": self.readers,
            }
        self.forks.start(told)

    def _told(self, told: dict[str, Any]) -> None:
        name, pid = told.get("started") or told["ended"], told["pid"]
        if name not in self.processes:  # a straggler of an earlier run
            return
        with self._changed:
            if "started" in told:
                self._asked_for.discard(name)
                self.pids[name] = pid
                self._began[name] = time.monotonic()
                if self.largest_file is not None:
                    self._limit(pid)
                if not self._wanted:  # asked for just before the end
                    _signal(pid, signal.SIGKILL)
                self._changed.notify_all()
                return
            if self.pids.get(name) != pid:
                return
            del self.pids[name]
            self._changed.notify_all()
            killed = told["status"] == -signal.SIGKILL
            dies = self.die_at.get(name, ())
            step = dies[self._starts[name] - 1] if self._starts[name] <= len(dies) else None
            if killed and pid not in self._by_us:
                self.deaths.append(Death(time.monotonic(), name, pid, step[0] if step else "?"))
            if not self._wanted:
                if not (killed and step and pid not in self._by_us):  # at its step, as it was told to stop
                    self.exits.append((name, told["status"]))
                return
            if killed:
                delay = 0.0
            else:
                self.exits.append((name, told["status"]))
                delay = AGAIN_AFTER
        if delay:
            threading.Timer(delay, self._start, (name,)).start()
        else:
            self._start(name)

    def kill(self, *names: str) -> None:
        """SIGKILL those that run."""
        with self._changed:
            for name in names:
                pid = self.pids.get(name)
                if pid is not None and pid not in self._by_us:
                    self._by_us.add(pid)
                    self._left.update(self._readers_of(pid))
                    self.deaths.append(Death(time.monotonic(), name, pid, "harness"))
                    _signal(pid, signal.SIGKILL)

    def kill_readers(self) -> None:
        """SIGKILL every process that reads mail for another."""
        with self._changed:
            for name, pid in self.pids.items():
                for child in self._readers_of(pid):
                    self.deaths.append(Death(time.monotonic(), f"reader of {name}", child, "a reader's"))
                    _signal(child, signal.SIGKILL)

    def _readers_of(self, pid: int) -> set[int]:
        return _children(pid) if self.readers else set()

    def survivors(self, seconds: float = 10) -> list[str]:
        """Reader processes that outlived their worker."""
        deadline = time.monotonic() + seconds
        while (left := [pid for pid in self._left if _reads(pid)]) and time.monotonic() < deadline:
            time.sleep(0.05)
        return [f"{len(left)} reader processes outlived their workers"] if left else []

    def limit_files(self, largest: int | None) -> None:
        """Let no file of theirs, now or later, grow over so many bytes: the disk is full. None: there is room again."""
        with self._changed:
            self.largest_file = largest
            for pid in self.pids.values():
                self._limit(pid)

    def _limit(self, pid: int) -> None:
        most = resource.RLIM_INFINITY
        with suppress(ProcessLookupError):
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (most if self.largest_file is None else self.largest_file, most))

    def jump(self, seconds: float) -> None:
        """Set the clock by which they work forward, or back where it is less than 0."""
        self.ahead += seconds
        file = self.folder / CLOCK
        file.with_suffix(".new").write_text(str(self.ahead), encoding="ascii")
        file.with_suffix(".new").replace(file)

    def named(self, *commands: str) -> list[str]:
        """The names of the processes that are these commands."""
        return [name for name, command in self.processes.items() if command[0] in commands]

    def stop(self, *, orderly: bool, seconds: float = 15) -> dict[str, int]:
        """End all, by SIGTERM or SIGKILL; how each ended. A process that does not end in time is killed, and ends with -9."""
        with self._changed:
            self._wanted = False
            self.exits.clear()
            young = {name for name in self.pids if time.monotonic() - self._began[name] < _YOUNG}
            for pid in self.pids.values():
                self._left.update(self._readers_of(pid))
                if not orderly:
                    self._by_us.add(pid)
                _signal(pid, signal.SIGTERM if orderly else signal.SIGKILL)
            if not self._changed.wait_for(lambda: not self.pids and not self._asked_for, seconds):
                for pid in self.pids.values():
                    self._by_us.add(pid)
                    _signal(pid, signal.SIGKILL)
                self._changed.wait_for(lambda: not self.pids and not self._asked_for, seconds)
            return {name: 0 if name in young and status == -signal.SIGTERM else status for name, status in self.exits}


def _signal(pid: int, number: signal.Signals) -> None:
    """Send it, where the process is still there: it may have ended a moment ago without our knowing yet."""
    with suppress(ProcessLookupError):
        os.kill(pid, number)


def _children(pid: int) -> set[int]:
    """The processes that this one started and that still run."""
    found = set()
    for file in Path("/proc").glob("[0-9]*/stat"):
        try:
            state = file.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        except OSError:  # it has just ended
            continue
        if int(state[1]) == pid and state[0] != "Z":
            found.add(int(file.parent.name))
    return found


def _reads(pid: int) -> bool:
    """Whether this is a process that reads mail."""
    try:
        return b"worker.readers" in Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return False
