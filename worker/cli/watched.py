"""Has a loop over mails done in a process that can be ended: a mail that takes too long costs itself its answer, not the others theirs.

The command forks before it loads anything. The child goes on with the command and costs nothing more a mail than two calls of the system;
the other process waits. The clock counts the child's own computing (``ITIMER_PROF``) and ends it even within a library's code, never while
it waits for its reader or is stopped by the keyboard. Then another child goes on behind that mail.
"""

import mmap
import os
import resource
import signal
import struct
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import click

#: Seconds that the first mail of a child has besides: what is loaded for it is not its doing.
_LOADING = 15.0
_NUMBER = struct.Struct("<QI")
_FAILED, _READING, _AT, _NAME = 0, 1, 2, 16
_SIZE = 8192


@dataclass(slots=True)
class Turn:
    """One child's part of the loop, told to the process that waits for it in memory that the two share."""

    _shared: mmap.mmap
    #: the mail at which the child before this one ended, with its name and why; None for the first child
    stuck: int | None = None
    stuck_name: str = ""
    why: str = ""
    #: whether standard input can be read from its beginning again
    rereads: bool = True
    #: whether this is a child that may be ended
    ends: bool = True
    _parent: int = field(default_factory=os.getpid)
    _loaded: bool = False

    def begin(self, number: int, name: str, seconds: float) -> None:
        """This mail is read now, and has so many seconds for it."""
        if not self.ends:
            return
        if os.getppid() != self._parent:  # whoever started us is gone, and nobody would end this
            os._exit(1)
        told = name.encode("utf-8", "surrogateescape")[: _SIZE - _NAME]
        self._shared[_NAME : _NAME + len(told)] = told
        self._shared[_AT : _AT + _NUMBER.size] = _NUMBER.pack(number, len(told))
        self._shared[_READING] = 1
        signal.setitimer(signal.ITIMER_PROF, seconds if self._loaded else seconds + _LOADING)

    def end(self) -> None:
        """It is read."""
        if self.ends:
            signal.setitimer(signal.ITIMER_PROF, 0)
        self._shared[_READING] = 0
        self._loaded = True

    def fail(self) -> None:
        """The work has failed somewhere; the command ends with 1, whoever ends it."""
        self._shared[_FAILED] = 1

    def died(self, number: int) -> "Turn | None":
        """The turn after this one, where a child was ended by this signal while it read a mail."""
        if not self._shared[_READING]:
            return None
        at, length = _NUMBER.unpack_from(self._shared, _AT)
        name = self._shared[_NAME : _NAME + length].decode("utf-8", "surrogateescape")
        self._shared[_READING] = 0
        self.fail()
        why = "" if number == signal.SIGPROF else f"the process that read it died ({signal.Signals(number).name})"
        return Turn(self._shared, at, name, why, self.rereads, _parent=self._parent)

    @property
    def failed(self) -> bool:
        """Whether the work has failed somewhere."""
        return bool(self._shared[_FAILED])


def unwatched() -> Turn:
    """Go on here, without limits: the process is somebody else's, and may have threads, which no fork would leave whole."""
    return Turn(mmap.mmap(-1, _SIZE), ends=False)


def in_a_child(*, reads_input: bool) -> Turn:
    """Go on in a child, and in a further one behind each mail that ended one; the process itself never comes back from here.

    ``reads_input``: whether standard input is read.

    Raises:
      Exit: in the process that waits, with the status of the last child.
    """
    turn = Turn(mmap.mmap(-1, _SIZE))
    begun = _offset() if reads_input else 0
    turn.rereads = begun is not None
    while True:
        for stream in (sys.stdout, sys.stderr):
            stream.flush()
        pid = os.fork()
        if pid == 0:
            signal.signal(signal.SIGINT, signal.default_int_handler)
            signal.signal(signal.SIGTERM, signal.SIG_DFL)
            if reads_input and begun is not None:
                os.lseek(0, begun, os.SEEK_SET)
            return turn
        ended = _ended(pid)
        if ended >= 0:
            raise click.exceptions.Exit(ended or int(turn.failed))
        following = turn.died(-ended)
        if following is None:  # it was no mail's doing
            raise click.ClickException(f"ended by {signal.Signals(-ended).name}")
        turn = following


def limit_memory(more: int) -> None:
    """Take no more than so many bytes besides what is taken now, and write no core file, which would hold a mail."""
    with suppress(OSError, ValueError):  # a system that does not tell is left with the limit on time
        taken = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0]) * resource.getpagesize()
        _, most = resource.getrlimit(resource.RLIMIT_AS)
        wanted = taken + more
        resource.setrlimit(resource.RLIMIT_AS, (wanted if most == resource.RLIM_INFINITY else min(wanted, most), most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _offset() -> int | None:
    """Where standard input is read on; None where what was read is gone (a pipe, a terminal)."""
    try:
        return os.lseek(0, 0, os.SEEK_CUR)
    except OSError:
        return None


def _ended(pid: int) -> int:
    """The child's exit status, negative for a signal. It ends with this process; the keyboard's word is the child's to answer."""

    def end(number: int, _frame: object) -> None:
        os.kill(pid, signal.SIGKILL)
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, end)
    _, status = os.waitpid(pid, 0)
    return os.waitstatus_to_exitcode(status)
