"""What the long-running commands share: a process is checked before it starts, tells its log, and stops within seconds when told to."""

import ctypes
import gc
import logging
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

import click

from worker import spawning
from worker.errors import Permanent

if TYPE_CHECKING:
    from worker.app import App
    from worker.settings import Settings

#: Seconds after which a process that was told to stop ends whatever it is doing: the database is the record, so nothing is lost.
GRACE = 8.0

#: ``M_ARENA_MAX`` of glibc's malloc.h
_M_ARENA_MAX = -8
_C = ctypes.CDLL(None)


class OneLine(logging.Formatter):
    """Writes line breaks and other control characters of a message as escapes: nobody's words look like a line of ours."""

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802 - the base class names it so
        """The line without any traceback, which follows it as it is."""
        line = super().formatMessage(record)
        return line if line.isprintable() else "".join(each if each.isprintable() else ascii(each)[1:-1] for each in line)


def log_to_stderr(level: int = logging.INFO) -> None:
    """A line an event; no mail text is ever logged."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(OneLine("%(asctime)s %(levelname)-7s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for chatty in ("alembic", "dramatiq", "imapclient"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def keep_one_heap() -> None:
    """Have glibc keep one heap for all threads (mallopt(3)); it would make one a thread, and a worker's took 6 MB that no other could use.

    Only one thread of Python's allocates at a time, so that none waits for another. Other C libraries have no such heaps.
    """
    if hasattr(_C, "mallopt"):
        _C.mallopt(_M_ARENA_MAX, 1)


@contextmanager
def loading() -> Iterator[None]:
    """Load what the process is made of in the body, without the collector of cyclic garbage.

    Modules and tables stay for good, and the collector would walk through all of them again and again: a tenth of the start, and a pause
    at each full collection later on. Hardly a thing among them is garbage.
    """
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()


@contextmanager
def texts_checked(folder: Path, *, pages: bool = False) -> Iterator[None]:
    """Have a process of its own write every mail once (``worker.cli.text_check``) while the body loads what this one needs.

    Compiling every template takes a quarter of a second, and 5 MB for good, of which a worker needs the few that it answers with.
    ``folder`` is that of the templates; ``pages``: the customers' pages as well, for a process that serves them.

    Raises:
      Permanent: the body succeeded, and there is a gap in the templates.
    """
    with subprocess.Popen(  # noqa: S603 - this very program, and a folder of the operator's
        spawning.command(f"from worker.cli.text_check import main; main({pages=})", str(folder)),
        env=spawning.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        start_new_session=True,  # Ctrl-C is for this process alone
    ) as checking:
        try:
            yield
        except BaseException:
            checking.kill()
            raise
        told, _ = checking.communicate()
    if checking.returncode:
        how = f"its check ended with status {checking.returncode}; what it wrote stands above"
        raise Permanent(told.decode() or f"{folder} can not be checked: {how}.")


@contextmanager
def composed(settings: "Settings", *, upgrade: bool = False, pages: bool = False) -> Iterator["App"]:
    """The parts of a process; what would fail later is checked: every text of ours, and then the tables of the database.

    In the body the command loads what else it needs, and starts nothing yet: the texts are checked meanwhile.
    ``upgrade``: the tables are brought up to date first (the embedded default). The database is hung up on when the command ends.
    ``pages``: the process serves the customers' pages.

    Raises:
      KundserviceError: something is wrong, with what to do.
    """
    keep_one_heap()
    with texts_checked(settings.templates, pages=pages), loading():
        from worker import database
        from worker.composition import build

        app = build(settings)
        yield app
    if upgrade:
        database.upgrade(settings.database_url)
    click.get_current_context().call_on_close(app.transactions.engine.dispose)
    database.check_current(app.transactions.engine)


@contextmanager
def until_stopped() -> Iterator[threading.Event]:
    """An event that SIGTERM and SIGINT set. A process that does not end by itself soon after is ended; a second signal ends it at once."""
    stopped = threading.Event()

    def stop(number: int, _frame: FrameType | None) -> None:
        if stopped.is_set():
            os._exit(1)
        click.echo(f"kundservice: {signal.Signals(number).name}: stopping", err=True)
        stopped.set()
        last = threading.Timer(GRACE, os._exit, (0,))  # the database is the record: what is cut off now is done again
        last.daemon = True
        last.start()

    before = {number: signal.signal(number, stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        yield stopped
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def wait(stopped: threading.Event) -> None:
    """Sleep until the event; in slices, for a signal is told to Python's main thread only between two."""
    while not stopped.wait(1.0):
        continue
