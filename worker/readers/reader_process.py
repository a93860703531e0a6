"""One reader process as its worker sees it: started, given a mail, answered, and ended when the mail takes too long.

Started without fork (subprocess: a fresh interpreter), for a worker has threads, and with none of its settings and none of its
connections.
"""

import select
import signal
import subprocess
import time
from multiprocessing import Pipe
from typing import Any

from worker import spawning
from worker.errors import KundserviceError, Transient
from worker.readers.mail_to_read import Answers, MailToRead, Terms
from worker.readers.wire import OUT_OF_MEMORY, READY, SMALL, Answer, Ask, Done, Failed, Limits, MailHeader, Question, Start, receive, send
from worker.txt_records import DnsFails
from worker.understood import Understood

#: Seconds until a reader must have started, on a machine that does other things too.
_START = 60.0
_MEGABYTE = 1024 * 1024


class ReadFailed(KundserviceError):
    """The attempt to read a mail failed or was ended, by the mail's doing; it counts."""


class ReaderProcess:
    """One process, for one thread at a time; nothing is read before ``wait_until_ready``."""

    def __init__(self, program: str, terms: Terms, limits: Limits) -> None:
        """Start it; returns while it still loads.

        Raises:
          Transient: the system has no room for a process.
        """
        self.limits = limits
        #: it has done its share
        self.worn = False
        self._ready = False
        ours, theirs = Pipe()
        try:
            self._process = subprocess.Popen(  # noqa: S603 - this very program, and nothing of a mail among its arguments
                spawning.command("from worker.readers.child import main; main()", str(theirs.fileno()), program),
                env=spawning.environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                pass_fds=(theirs.fileno(),),
                start_new_session=True,  # Ctrl-C is for the worker alone
            )
        except OSError as error:
            ours.close()
            raise Transient(f"a reader process can not be started: {error.strerror}") from None
        finally:
            theirs.close()
        self._connection = ours
        self._poll = select.poll()
        self._poll.register(ours.fileno(), select.POLLIN)
        try:
            send(ours, Start(terms, limits))
        except OSError:  # it is gone already: whoever waits for it learns that
            self.end()

    @property
    def pid(self) -> int:
        """The process' number."""
        return self._process.pid

    @property
    def loading(self) -> bool:
        """Whether it has not told yet that it is ready."""
        return not self._ready

    def alive(self) -> bool:
        """Whether the process still runs."""
        return self._process.poll() is None

    def ready(self) -> bool:
        """Whether it has loaded what it needs."""
        if not self._ready and self._poll.poll(0):
            self._take_ready()
        return self._ready

    def wait_until_ready(self) -> None:
        """Wait until it has loaded.

        Raises:
          Transient: it does not start, which is no mail's doing.
        """
        if self._ready:
            return
        if not self._poll.poll(_START * 1000):
            self.end()
            raise Transient(f"a reader process did not start within {_START:.0f} seconds")
        self._take_ready()
        if not self._ready:
            raise Transient("a reader process ended while it started; is there enough memory (KUNDSERVICE_READ_MEMORY)?")

    def _take_ready(self) -> None:
        try:
            self._ready = receive(self._connection) == READY
        except (EOFError, OSError):
            self.end()

    def read(self, mail: MailToRead, answers: Answers) -> Understood:
        """The mail, understood. Only what the mail itself does counts against its time: what its answers take does not.

        Raises:
          ReadFailed: it took too long or too much memory, or its reader died, which is ended then; or it failed unforeseen.
          whatever an answer raises.
        """
        failure: Exception | None = None
        left = self.limits.seconds
        try:
            small = len(mail.raw) <= SMALL
            send(self._connection, MailHeader(mail.arrival, mail.day, mail.presumed, mail.raw if small else None))
            if not small:
                self._connection.send_bytes(mail.raw)
            while True:
                begun = time.monotonic()
                if not self._poll.poll(max(left, 0) * 1000):
                    self.end()
                    raise ReadFailed(f"reading it took longer than {self.limits.seconds:g} seconds")
                told = receive(self._connection)
                left -= time.monotonic() - begun
                if isinstance(told, Done):
                    self.worn = told.worn
                    return _understood(told.result, failure)
                answer, failure = _answer(told, answers)
                send(self._connection, answer)
        except (EOFError, OSError):
            raise ReadFailed(self._why_it_died()) from None

    def _why_it_died(self) -> str:
        """In a sentence for staff, once the process is gone."""
        try:
            status = self._process.wait(1)
        except subprocess.TimeoutExpired:  # the socket was closed by something that goes on
            self.end()
            return "the process that read it closed its connection"
        self.end()
        if status == OUT_OF_MEMORY:
            return f"reading it took more than {self.limits.memory // _MEGABYTE} MB of memory"
        how = signal.Signals(-status).name if status < 0 else f"exit status {status}"
        return f"the process that read it died ({how})"

    def end(self) -> None:
        """End the process now, whatever it does, and forget it."""
        self._process.kill()
        self._process.wait()
        self._connection.close()

    def end_from_outside(self) -> None:
        """End the process under the thread that waits for it; that thread learns it from the socket, and forgets it."""
        self._process.kill()


def _answer(question: Question, answers: Answers) -> tuple[Answer, Exception | None]:
    """The answer, and the failure that the worker keeps for itself."""
    try:
        return Answer(getattr(answers, Ask(question.ask))(*question.arguments)), None
    except DnsFails as failure:
        return Answer(dns_fails=str(failure)), None
    except Exception as failure:  # whatever it is, the reader must not wait for ever; it is raised again once the reader is free
        return Answer(given_up=True), failure


def _understood(result: Any, failure: Exception | None) -> Understood:
    if failure is not None:
        raise failure
    if isinstance(result, Understood):
        return result
    failed: Failed = result
    if failed.dns_fails is not None:
        raise DnsFails(failed.dns_fails)
    raise ReadFailed(failed.told)
