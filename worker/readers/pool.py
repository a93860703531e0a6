"""Which process reads the next mail: a free one, else a further one while a slow mail holds the others up; what is stuck is ended.

One process is enough as a rule, for it reads while the worker writes, and each takes the memory of its lexicons. A mail waits for it no
longer than ``_PATIENCE``; then a further process is started, and ended again when it has been idle for a while.
"""

import logging
import threading
import time
from typing import Protocol

from worker.errors import Transient
from worker.readers.mail_to_read import Answers, MailToRead, Terms
from worker.readers.reader_process import ReaderProcess, ReadFailed
from worker.readers.wire import Limits
from worker.understood import Understood

log = logging.getLogger(__name__)

#: The function that reads a mail, as a reader process finds it.
PROGRAM = "worker.readers.read_mail:read_mail"
#: Reader processes that are kept.
_KEPT = 1
#: Seconds that a mail waits for a reader before it has one of its own started.
_PATIENCE = 2.0
#: Seconds after which a further reader that nobody needs is ended.
_IDLE = 30.0


class ReadInterrupted(Transient):
    """The worker stops, and reads no mail to its end that takes long; the attempt does not count."""


class Reader(Protocol):
    """Reads mail for a worker, from several threads at once."""

    def read(self, mail: MailToRead, answers: Answers) -> Understood:
        """The mail, understood.

        Raises:
          ReadFailed: the attempt failed by the mail's own doing, and counts.
          Transient: it failed by anything else.
          whatever an answer raises.
        """
        ...

    def start(self) -> None:
        """Make ready to read, without waiting until it is so."""
        ...

    def stop(self) -> None:
        """Read no more: what is being read is interrupted."""
        ...


class ReaderPool:
    """The reader processes of one worker process; none is started before it is needed or ``start`` is called."""

    def __init__(self, terms: Terms, limits: Limits, program: str = PROGRAM) -> None:
        self._terms = terms
        self._limits = limits
        self._program = program
        self._changed = threading.Condition()
        #: free ones with the moment since when, the one used last at the end
        self._free: list[tuple[ReaderProcess, float]] = []
        self._busy: set[ReaderProcess] = set()
        #: takes the place of a worn one as soon as it has loaded
        self._successor: ReaderProcess | None = None
        self._stopped = False

    def start(self) -> None:
        """Start the first reader; it loads while the worker starts."""
        with self._changed:
            self._stopped = False
            if not self._free and not self._busy:
                self._free.append((self._started(), time.monotonic()))

    def stop(self) -> None:
        """End all readers; a thread that waits for one gets ``ReadInterrupted``."""
        with self._changed:
            self._stopped = True
            for reader in self._busy:
                reader.end_from_outside()
            for reader, _ in self._free:
                reader.end()
            self._free.clear()
            if self._successor is not None:
                self._successor.end()
                self._successor = None
            self._changed.notify_all()

    def pids(self) -> tuple[int, ...]:
        """The processes that run now."""
        with self._changed:
            return tuple(reader.pid for reader in (*self._busy, *(free for free, _ in self._free)))

    def read(self, mail: MailToRead, answers: Answers) -> Understood:
        """The mail, understood by a process of this pool (see ``Reader``)."""
        reader = self._taken()
        try:
            reader.wait_until_ready()
            return reader.read(mail, answers)
        except (ReadFailed, Transient):
            if self._stopped:
                raise ReadInterrupted("the worker stops; the mail is read again.") from None
            raise
        finally:
            self._given_back(reader)

    def _taken(self) -> ReaderProcess:
        deadline = time.monotonic() + _PATIENCE
        with self._changed:
            while not self._stopped:
                while self._free:
                    reader, _ = self._free.pop()
                    if reader.alive():
                        self._busy.add(reader)
                        return reader
                    reader.end()
                if self._busy and self._changed.wait(deadline - time.monotonic()):
                    continue
                if any(reader.loading for reader in self._busy):  # that one is on its way, and a further one would be no sooner
                    deadline = time.monotonic() + _PATIENCE
                    continue
                reader = self._started()
                self._busy.add(reader)
                return reader
        raise ReadInterrupted("the worker stops; the mail is read later.")

    def _given_back(self, reader: ReaderProcess) -> None:
        with self._changed:
            self._busy.discard(reader)
            now = time.monotonic()
            if self._stopped or not reader.alive() or (reader.worn and self._succeeded()):
                reader.end()
            else:
                self._free.append((reader, now))
            while len(self._free) > _KEPT and now - self._free[0][1] > _IDLE:
                self._free.pop(0)[0].end()
            self._changed.notify()

    def _succeeded(self) -> bool:
        """Whether a fresh reader has taken a worn one's place; until it has loaded, the worn one goes on."""
        if self._successor is None:
            self._successor = self._started()
        if not self._successor.ready():
            if not self._successor.alive():
                self._successor = None
            return False
        self._free.append((self._successor, time.monotonic()))
        self._successor = None
        return True

    def _started(self) -> ReaderProcess:
        reader = ReaderProcess(self._program, self._terms, self._limits)
        log.debug("reader process %s started", reader.pid)
        return reader
