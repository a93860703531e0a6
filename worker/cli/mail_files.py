"""Which mails the paths of a command line name: .eml files, folders of them, mbox files and standard input, one mail in memory at a time.

A folder is searched to the bottom, in order of names, for ``.eml`` and ``.mbox`` files. A file is an mbox where its name ends so, or where
it begins with a ``From `` line and its name does not end in ``.eml``; the form is mboxrd (one ``>`` is taken off quoted ``From `` lines).
"""

import io
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from parsers.limits import MESSAGE_BYTES

#: One byte more than is parsed, so that the parser sees that it is too much; what lies behind is never read into memory.
_ENOUGH = MESSAGE_BYTES + 1
#: Most mails are smaller.
_USUAL = 1 << 16
#: How much of a line is looked at, at a time; a line may be as long as the file.
_LINE = 1 << 20
_QUOTED_FROM = re.compile(rb">+From ")


@dataclass(frozen=True, slots=True)
class MailFile:
    """One mail, or why it can not be read."""

    #: the path given, in an mbox with ``#number``
    name: str
    raw: bytes = b""
    failure: str | None = None
    #: the path itself, as it was given, leads nowhere: rather a slip of the pen than a mail that can not be read
    missing: bool = False


def mails(paths: tuple[str, ...]) -> Iterator[MailFile]:
    """Every mail of the paths in turn. What can not be read is a value with its ``failure``; never raises."""
    for path in paths:
        if path == "-":
            yield from _of_stream("-", sys.stdin.buffer, by_name=False)
            continue
        place = Path(path)
        if place.is_dir():
            for found in _inside(place):
                yield from _of_file(found)
        elif not place.exists():
            yield MailFile(path, failure="there is no such file; name an .eml file, an mbox or a folder", missing=True)
        else:
            yield from _of_file(place)


def _inside(folder: Path) -> list[Path]:
    wanted = (".eml", ".mbox")
    return sorted(path for path in folder.rglob("*") if path.name.lower().endswith(wanted) and not path.is_dir())


def _of_file(path: Path) -> Iterator[MailFile]:
    name = str(path)
    if not path.is_file():
        yield MailFile(name, failure="is no file that can be read")
        return
    try:
        with path.open("rb") as stream:
            yield from _of_stream(name, stream, by_name=True)
    except OSError as error:
        yield MailFile(name, failure=error.strerror or "can not be read")


def _of_stream(name: str, stream: IO[bytes], *, by_name: bool) -> Iterator[MailFile]:
    lower = name.lower()
    if by_name and lower.endswith(".eml"):
        yield MailFile(name, _enough_of(stream))
        return
    begun = stream.readline(_LINE)
    if begun.startswith(b"From ") or lower.endswith(".mbox"):
        for number, raw in enumerate(_of_mbox(begun, stream), start=1):
            yield MailFile(f"{name}#{number}", raw)
    else:
        yield MailFile(name, begun + _enough_of(stream))


def _enough_of(stream: IO[bytes]) -> bytes:
    """What is left of the stream, up to what is looked at; a large buffer is made only for a large mail (it takes longer than to read)."""
    raw = stream.read(_USUAL)
    return raw + stream.read(_ENOUGH - _USUAL) if len(raw) == _USUAL else raw


def _of_mbox(begun: bytes, stream: IO[bytes]) -> Iterator[bytes]:
    """The mails of an mbox; a ``From `` line at the start or after an empty line begins one (RFC 4155)."""
    mail: io.BytesIO | None = None
    line, empty, fresh = begun, True, True
    while line:
        if fresh and empty and line.startswith(b"From "):
            if mail is not None:
                yield _without_separator(mail.getvalue())
            mail = io.BytesIO()
        elif mail is None:
            # something stands before the first mail, where only empty lines may: it is a mail that nobody wrapped
            if line.strip():
                mail = io.BytesIO()
                mail.write(line)
        elif mail.tell() < _ENOUGH:
            mail.write(line[1:] if fresh and _QUOTED_FROM.match(line) else line)
        empty = fresh and line in (b"\n", b"\r\n")
        fresh = line.endswith(b"\n")
        line = stream.readline(_LINE)
    if mail is not None:
        yield _without_separator(mail.getvalue())


def _without_separator(raw: bytes) -> bytes:
    """Without the empty line that an mbox puts behind every mail."""
    for end in (b"\r\n\r\n", b"\n\n"):
        if raw.endswith(end):
            return raw[: -len(end) // 2]
    return raw
