"""What a reader process does: one mail after the other, within its time and memory, until its worker is gone or ends it.

1. It is out of the worker's reach by the keyboard, and ignores SIGTERM: only its worker ends it, or its worker's own end.
2. An idle reader ends when the socket does. A stuck one is ended by the system's own clock (SIGALRM), whatever it does; the worker is
   quicker where it still lives.
3. It knows no password and has no connection but the socket: what it must know it asks for.
"""

import importlib
import os
import resource
import signal
import sys
from collections.abc import Collection
from multiprocessing.connection import Connection
from typing import Any

from worker.collecting import settle
from worker.directory import Directory
from worker.dkim.finding import DkimFinding
from worker.errors import unforeseen
from worker.readers.mail_to_read import MailToRead, ReadMail
from worker.readers.wire import OUT_OF_MEMORY, READY, Answer, Ask, Done, Failed, Limits, MailHeader, Question, Start, receive, send
from worker.txt_records import DnsFails

#: Seconds after which a stuck reader ends by itself once its worker, which would have been quicker, is gone.
_AFTER_THE_WORKER = 2.0


class _GivenUpError(Exception):
    """The worker could not answer, and knows why."""


class _Clock:
    """The alarm that ends this process while it computes, and not while it waits for an answer."""

    def __init__(self, seconds: float) -> None:
        self._left = self._whole = seconds + _AFTER_THE_WORKER

    def begin(self) -> None:
        self._left = self._whole
        self.go_on()

    def go_on(self) -> None:
        signal.setitimer(signal.ITIMER_REAL, self._left)

    def pause(self) -> None:
        # an interval of zero would be no alarm at all
        self._left = max(signal.setitimer(signal.ITIMER_REAL, 0)[0], 0.001)


class _Asking:
    """The ``Answers`` of a reader: each a question to the worker."""

    def __init__(self, connection: Connection, clock: _Clock) -> None:
        self._connection = connection
        self._clock = clock

    def directory_of(self, sender: str) -> Directory:
        found: Directory = self._ask(Ask.DIRECTORY_OF, sender)
        return found

    def texts(self, name: str) -> tuple[str, ...]:
        found: tuple[str, ...] = self._ask(Ask.TEXTS, name)
        return found

    def settled(self, finding: DkimFinding) -> DkimFinding:
        found: DkimFinding = self._ask(Ask.SETTLED, finding)
        return found

    def domains(self, labels: Collection[str], near: str | None = None) -> frozenset[str]:
        found: frozenset[str] = self._ask(Ask.DOMAINS, tuple(labels), near)
        return found

    def addresses(self, owners: Collection[str], local: str) -> frozenset[str]:
        found: frozenset[str] = self._ask(Ask.ADDRESSES, tuple(owners), local)
        return found

    def knows(self, address: str) -> bool:
        return bool(self._ask(Ask.KNOWS, address))

    def _ask(self, ask: Ask, *arguments: object) -> Any:
        self._clock.pause()
        send(self._connection, Question(ask, arguments))
        answer: Answer = receive(self._connection)
        self._clock.go_on()
        if answer.dns_fails is not None:
            raise DnsFails(answer.dns_fails)
        if answer.given_up:
            raise _GivenUpError
        return answer.value


def main() -> None:
    """Read mail for whoever holds the other end of the socket: ``child FD MODULE:FUNCTION``."""
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_IGN)
    connection = Connection(int(sys.argv[1]))
    module, _, function = sys.argv[2].partition(":")
    try:
        start: Start = receive(connection)
        _limit(start.limits)
        reader: ReadMail = getattr(importlib.import_module(module), function)
        send(connection, READY)
        # from here on whatever is written there could quote a mail
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())
        _read_all(connection, start, reader)
    except (EOFError, OSError):  # the worker is gone, or needs no reader any more
        return


def _read_all(connection: Connection, start: Start, reader: ReadMail) -> None:
    clock = _Clock(start.limits.seconds)
    asking = _Asking(connection, clock)
    count = 0
    while True:
        header: MailHeader = receive(connection)
        raw = connection.recv_bytes() if header.raw is None else header.raw
        mail = MailToRead(raw, header.arrival, header.day, header.presumed)
        clock.begin()
        try:
            result: object = reader(mail, start.terms, asking)
        except MemoryError:
            os._exit(OUT_OF_MEMORY)  # nothing is left to say it with
        except DnsFails as failure:
            result = Failed(dns_fails=str(failure))
        except _GivenUpError:
            result = Failed()
        except (EOFError, OSError):
            return
        except Exception as error:  # a mistake of ours costs the mail its attempt, not the reader its life
            result = Failed(unforeseen(error))
        clock.pause()
        count += 1
        settle(count)
        send(connection, Done(result, worn=count >= start.limits.mails or _held() > start.limits.memory / 2))


def _limit(limits: Limits) -> None:
    """No more memory than is allowed, and no core file, which would hold a mail."""
    for kind, wanted in ((resource.RLIMIT_AS, limits.memory), (resource.RLIMIT_CORE, 0)):
        _, most = resource.getrlimit(kind)
        allowed = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        try:
            resource.setrlimit(kind, (allowed, allowed))
        except (ValueError, OSError):  # a system that has no such limit (macOS) is left with the limit on time
            continue


def _held() -> int:
    """The most bytes that this process ever held."""
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held if sys.platform == "darwin" else held * 1024
