"""What every command is given from outside: settings, a directory file, a moment; each mistake one line that says what to do."""

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from worker.errors import Permanent, UsageError

if TYPE_CHECKING:
    from worker.directory import Directory
    from worker.settings import Settings
    from worker.txt_records import TxtFile


def settings() -> "Settings":
    """The settings of the environment and of ``kundservice.toml`` in this folder.

    Raises:
      UsageError: a line for every mistake.
    """
    from worker.settings import load, usual_file

    return load(os.environ, usual_file())


def directory(path: Path | None) -> "Directory":
    """The directory of a file; an empty one without it.

    Raises:
      UsageError: the file is not there or can not be read.
      DirectoryFileError: the file is wrong, with the lines at fault.
    """
    from worker.directory import Directory
    from worker.directory_file import load

    return load(content_of(path, "--directory"), str(path)) if path else Directory()


def content_of(path: Path, what: str) -> bytes:
    """The bytes of a file named on the command line.

    Raises:
      UsageError: it is not there, or can not be read.
    """
    try:
        return path.read_bytes()
    except OSError as error:
        raise UsageError(f"{what} {path}: {error.strerror}; name a file that can be read") from None


def moment(text: str | None, option: str) -> datetime | None:
    """An ISO day or instant; without a zone it is meant in Stockholm, a day alone at noon.

    Raises:
      UsageError: it is neither.
    """
    from worker.clock import STOCKHOLM

    if text is None:
        return None
    try:
        found = datetime.fromisoformat(text.strip())
    except ValueError:
        raise UsageError(f"{option} {text}: is no ISO date; write 2026-11-19 or 2026-11-19T10:00:00+01:00") from None
    if len(text.strip()) <= len("2026-11-19"):
        found = found.replace(hour=12)
    return found if found.tzinfo else found.replace(tzinfo=STOCKHOLM)


def txt_records(path: Path | None, option: str) -> "TxtFile | None":
    """The TXT records of a JSON file; None without a file.

    Raises:
      UsageError: the file is not there or is something else.
    """
    from worker.txt_records import read_txt_file

    return read_txt_file(path, option) if path is not None else None


def optional_part(module: str) -> None:
    """Raise ``Permanent`` where the packages of the demo are not installed."""
    import importlib.util

    if importlib.util.find_spec(module) is None:
        raise Permanent(f"the demo's mail server ({module}) is not installed; run 'make demo', or pip install 'kundservice[demo]'")
