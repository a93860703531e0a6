"""The product's own processes as an operator starts them, on the tests' servers: started, killed (SIGKILL) and stopped one by one."""

import json
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tests.flow.command import environment, kundservice
from tests.servers.dovecot import PASSWORD, TestAccount
from tests.servers.smtp import SmtpRecorder
from worker.clock import SystemClock
from worker.database import engine_for, upgrade
from worker.directory_file import read
from worker.directory_import import import_directory


def until(condition: Callable[[], bool], what: str, seconds: float = 60) -> None:
    """Wait until the condition holds; fails, saying what did not happen, where it takes longer."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"within {seconds:.0f} seconds {what} did not happen"
        time.sleep(0.01)


@dataclass
class Product:
    """One installation: its settings, its folder, and the processes that run now."""

    folder: Path
    settings: dict[str, str]
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    #: how often a process was killed
    kills: int = 0

    def command(self, *arguments: str | Path) -> str:
        """Run a command to its end; what it printed."""
        ended = kundservice(*arguments, folder=self.folder, **self.settings)
        assert ended.status == 0, ended.err
        return ended.out

    def prepare(self, directory: Mapping[str, Any]) -> None:
        """Make the database and fill it with these customers, by what the commands call: ``test_cli`` has the commands themselves."""
        url = self.settings["database_url"]
        upgrade(url)
        engine = engine_for(url)
        try:
            with engine.begin() as connection:
                import_directory(connection, read(json.dumps(directory).encode(), "customers.json"), SystemClock().now())
        finally:
            engine.dispose()

    def start(self, *commands: str, file_size: int | None = None) -> None:
        """Start ``kundservice <command>`` for each; what they log goes to a file each. No file of theirs may grow over ``file_size``.

        A second process of a command has a number behind it: ``work 2``.
        """
        for command in commands:
            with (self.folder / f"{command}.log").open("ab") as log:
                self.running[command] = subprocess.Popen(
                    [sys.executable, "-W", "error", "-m", "worker", command.split()[0]],
                    cwd=self.folder,
                    env=environment(**self.settings),
                    stdin=subprocess.DEVNULL,
                    stdout=log,
                    stderr=log,
                    preexec_fn=partial(resource.setrlimit, resource.RLIMIT_FSIZE, (file_size, file_size)) if file_size else None,
                )

    def kill(self, command: str) -> None:
        """SIGKILL: the process learns nothing of it."""
        process = self.running.pop(command)
        assert process.poll() is None, self.log(command)
        process.send_signal(signal.SIGKILL)
        process.wait(10)
        self.kills += 1

    def ended(self) -> dict[str, tuple[int, str]]:
        """The processes that ended by themselves, with their status and what they logged."""
        ended = {command: process.poll() for command, process in self.running.items()}
        return {command: (status, self.log(command)) for command, status in ended.items() if status is not None}

    def stop(self) -> dict[str, int]:
        """SIGTERM to all; how each ended."""
        for process in self.running.values():
            process.terminate()
        ended = {command: process.wait(15) for command, process in self.running.items()}
        self.running.clear()
        return ended

    def end(self) -> None:
        """Whatever still runs is killed."""
        for process in self.running.values():
            process.kill()
            process.wait(10)
        self.running.clear()

    def log(self, command: str) -> str:
        """What the command's processes said so far."""
        file = self.folder / f"{command}.log"
        return file.read_text(encoding="utf-8") if file.is_file() else ""


def product_on(
    folder: Path, account: TestAccount, smtp: SmtpRecorder, database_url: str, broker_url: str = "memory://", **further: str
) -> Product:
    """The product on these servers, nothing of it running yet."""
    settings = {
        "database_url": database_url,
        "broker_url": broker_url,
        "imap_url": f"imap://{account.user}:{quote(PASSWORD)}@127.0.0.1:{account.server.port}/INBOX",
        "smtp_url": f"smtp://127.0.0.1:{smtp.server.port}",
        "trusted_authserv_id": "mx.inexchange.se",
        **further,
    }
    return Product(folder, settings)
