"""Where TXT records come from: DNS, or a file in its place (``--dns``, ``KUNDSERVICE_DNS``)."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from worker.errors import Transient, UsageError


class DnsFails(Transient):
    """DNS does not answer, which says nothing about what stands there."""


class TxtRecords(Protocol):
    """Tells the TXT records of a name."""

    def texts(self, name: str) -> tuple[str, ...]:
        """Each record of ``name`` (lower case) as one text; none where there is none, which is an answer too.

        Raises:
          DnsFails: it can not be told now.
        """
        ...


class TxtFile:
    """The records of a file; what is not in it does not exist."""

    def __init__(self, records: Mapping[str, tuple[str, ...]]) -> None:
        self._records = records

    def texts(self, name: str) -> tuple[str, ...]:
        """Each record of ``name``."""
        return self._records.get(name.lower().rstrip("."), ())


def read_txt_file(path: Path, option: str) -> TxtFile:
    """The records of a JSON file: an object of texts (one record), or lists of texts (several), by name.

    In: ``option`` is what named the file, for the error.

    Raises:
      UsageError: the file can not be read, or is something else.
    """
    try:
        found = json.loads(path.read_bytes())
    except OSError as error:
        raise UsageError(f"{option} {path}: {error.strerror}; name a file that can be read") from None
    except RecursionError:
        raise UsageError(f"{option} {path}: is no JSON (nested too deeply)") from None
    except ValueError as error:
        raise UsageError(f"{option} {path}: is no JSON ({error})") from None
    if not isinstance(found, dict):
        raise UsageError(f'{option} {path}: is no JSON object of TXT records by name ({{"s1._domainkey.firma.example": "v=DKIM1; ..."}})')
    records: dict[str, tuple[str, ...]] = {}
    for name, texts in found.items():
        listed = [texts] if isinstance(texts, str) else texts
        if not isinstance(listed, list) or not all(isinstance(each, str) for each in listed):
            raise UsageError(f"{option} {path}: the records of {name} are neither a text nor a list of texts")
        key = name.lower().rstrip(".")
        records[key] = (*records.get(key, ()), *listed)
    return TxtFile(records)
