"""Which directory a file holds, whichever of the two forms it has."""

from datetime import date, datetime

from worker.directory import Directory
from worker.directory_assembly import DirectoryFile, DirectoryFileError
from worker.directory_csv import dump_csv, read_csv
from worker.directory_json import dump_json, read_json
from worker.directory_records import Problem

__all__ = ["DirectoryFile", "DirectoryFileError", "dump_csv", "dump_for", "dump_json", "load", "read"]


def load(content: bytes | str, name: str) -> Directory:
    """The directory of a JSON or CSV file; ``name`` is how errors call it.

    Raises:
      DirectoryFileError: every problem found, with its line ('directory.json, line 41: company SE55…: check digit is wrong').
    """
    return read(content, name).directory


def read(content: bytes | str, name: str) -> DirectoryFile:
    """The same with what the file says about itself: when it was exported, and what it tells of.

    Raises:
      DirectoryFileError: as ``load``.
    """
    text = content if isinstance(content, str) else _decoded(content, name)
    text = text.removeprefix("\ufeff")
    is_json = name.lower().endswith(".json") or text.lstrip()[:1] in ("{", "[")
    return read_json(text, name) if is_json else read_csv(text, name)


def dump_for(name: str | None, directory: Directory, day: date, exported_at: datetime | None = None) -> str:
    """The directory in the form that the file's name asks for: CSV for ``.csv``, JSON for every other (and for none)."""
    dump = dump_csv if name is not None and name.lower().endswith(".csv") else dump_json
    return dump(directory, day, exported_at)


def _decoded(content: bytes, name: str) -> str:
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise DirectoryFileError(name, [Problem(line, "is not written in UTF-8; save it as 'UTF-8' or 'CSV UTF-8'")]) from None
