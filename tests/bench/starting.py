"""How long the processes of the product take until they work, on SQLite and with a mailbox that is away."""

import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from tests.bench.measure import Rounds
from tests.flow.command import environment, kundservice
from tests.servers.postgres import free_port

#: Seconds after which a process does not start any more.
_LONGEST = 60.0
#: Threads of a process beside its first once it works: a poller, a worker's threads.
_POLLING, _WORKING = 1, 4
COMMANDS = ("schedule --once", "poll", "work", "console", "run")


def started(folder: Path, rounds: int) -> dict[str, Rounds]:
    """Command → seconds until it works, the commands in turns; ``folder`` gets the database."""
    settings = {
        "database_url": f"sqlite:///{folder}/kundservice.db",
        "imap_url": "imap://kundservice:secret@127.0.0.1:9/INBOX",
        "smtp_url": "smtp://127.0.0.1:9",
        "address": "kundservice@kundservice.example",
        "trusted_authserv_id": "mx.kundservice.example",
    }
    upgraded = kundservice("db", "upgrade", folder=folder, **settings)
    if upgraded.status:
        raise RuntimeError(upgraded.err)
    taken: dict[str, list[float]] = {command: [] for command in COMMANDS}
    for _ in range(rounds):
        for command, seconds in taken.items():
            seconds.append(_seconds(command, folder, settings))
    return {command: Rounds(tuple(seconds)) for command, seconds in taken.items()}


def _seconds(command: str, folder: Path, settings: dict[str, str]) -> float:
    console, public = free_port(), free_port()
    listening = {"console_listen": f"127.0.0.1:{console}", "public_listen": f"127.0.0.1:{public}"}
    works: dict[str, Callable[[int], bool]] = {
        "schedule --once": lambda _pid: False,  # it works, and has ended
        "poll": lambda pid: _threads(pid) > _POLLING,
        "work": lambda pid: _threads(pid) > _WORKING,
        "console": lambda _pid: _accepts(console),
        "run": lambda pid: _threads(pid) > _POLLING + _WORKING and _accepts(console),
    }
    begun = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-m", "worker", *command.split()],
        cwd=folder,
        env=environment(**settings, **listening),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            while process.poll() is None and not works[command](process.pid):
                if time.perf_counter() - begun > _LONGEST:
                    raise RuntimeError(f"'{command}' did not start within {_LONGEST:.0f} seconds")
                time.sleep(0.002)
            seconds = time.perf_counter() - begun
        finally:
            process.kill()
    if process.returncode > 0:
        raise RuntimeError(f"'{command}' ended with status {process.returncode}")
    return seconds


def _threads(pid: int) -> int:
    return sum(1 for _ in Path(f"/proc/{pid}/task").iterdir())


def _accepts(port: int) -> bool:
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0
