"""What crosses between a worker and a reader process: pickled frozen values, one a message, over a socket that only the two have.

Worker to reader: ``Start`` once; then for each mail ``MailHeader``, and behind it the bytes of a large one as they are; and an ``Answer``
to each ``Question``.
Reader to worker: ``READY`` once; then for each mail its questions, and at last an ``Understood`` or a ``Failed``.

Each side unpickles what its other half wrote and nobody else can write. A reader is no sandbox: it keeps a mail from costing the worker
its time, its memory and its life.
"""

import pickle
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from multiprocessing.connection import Connection
from typing import Any

from worker.readers.mail_to_read import Presumed, Terms

READY = "ready"
#: Mails of no more bytes stand in their header: their reader is then woken once, and not a second time for the bytes.
SMALL = 64 * 1024
#: The exit status of a reader that ran out of memory: it has none left to say so (ENOMEM).
OUT_OF_MEMORY = 12


@dataclass(frozen=True, slots=True)
class Limits:
    """What one reader process may cost."""

    #: seconds that a mail may take, the time that its answers take not counted
    seconds: float
    #: bytes of address space
    memory: int
    #: a reader that has read so many mails, or has once held half of its memory, is replaced by a fresh one
    mails: int = 10_000


@dataclass(frozen=True, slots=True)
class Start:
    """The first message to a reader."""

    terms: Terms
    limits: Limits


@dataclass(frozen=True, slots=True)
class MailHeader:
    """Announces a mail."""

    arrival: datetime
    day: date
    presumed: Presumed | None
    #: its bytes; None where they are many and follow by themselves, so that they are not copied once more
    raw: bytes | None


class Ask(StrEnum):
    """What a reader can ask: the names of the methods of ``Answers``."""

    DIRECTORY_OF = "directory_of"
    TEXTS = "texts"
    SETTLED = "settled"
    DOMAINS = "domains"
    ADDRESSES = "addresses"
    KNOWS = "knows"


@dataclass(frozen=True, slots=True)
class Question:
    """A reader asks, and waits for its ``Answer``."""

    ask: Ask
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a question is answered with."""

    value: Any = None
    #: DNS fails: the sentence
    dns_fails: str | None = None
    #: it can not be answered, and the worker knows why; the reader gives the mail up
    given_up: bool = False


@dataclass(frozen=True, slots=True)
class Failed:
    """The mail was not read; the reader goes on."""

    #: in one line without words of the mail; empty where the worker knows more (DNS, a given-up answer)
    told: str = ""
    dns_fails: str | None = None


@dataclass(frozen=True, slots=True)
class Done:
    """The mail was read, or was not."""

    result: Any
    #: the reader has done its share and is to be replaced
    worn: bool = False


def send(connection: Connection, value: object) -> None:
    """Write one value. Raises OSError where the other end is gone."""
    connection.send_bytes(pickle.dumps(value, pickle.HIGHEST_PROTOCOL))


def receive(connection: Connection) -> Any:
    """Read one value. Raises EOFError or OSError where the other end is gone."""
    return pickle.loads(connection.recv_bytes())  # noqa: S301 - see above
