"""Which values teaching is told in: a corrected mail, the case that it makes, and why it makes none."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from parsers.reading import Request
from worker.decision import Verdict
from worker.directory import Directory
from worker.errors import Permanent


class CannotTeach(Permanent):
    """No case can be made of the mail: ``key`` is a word for why, ``doubtful`` are the words that a person may let stay."""

    def __init__(self, key: str, told: str, doubtful: Sequence[str] = ()) -> None:
        super().__init__(told)
        self.key = key
        self.doubtful = tuple(doubtful)


@dataclass(frozen=True, slots=True)
class Corrected:
    """A mail whose requests a person has corrected, with what was known when it was read."""

    raw: bytes
    received_on: date
    verdict: Verdict
    #: as a person says they are, in the order of the mail
    requests: tuple[Request, ...]
    #: the fields that he corrected, by name
    fields: tuple[str, ...]
    #: the companies of the sender and of the requests, as they were before the mail changed anything
    directory: Directory


@dataclass(frozen=True, slots=True)
class Case:
    """One labelled case: the two files ``name.eml`` and ``name.json``."""

    name: str
    eml: bytes
    label: dict[str, Any]

    @property
    def json(self) -> str:
        """The label as it stands in its file."""
        return json.dumps(self.label, ensure_ascii=False, indent=1) + "\n"


def names_of(request: Request) -> list[str]:
    """The names that a request tells."""
    return [name for name in (request.user.name if request.user else None, request.changes.name) if name]


def emails_of(request: Request) -> list[str]:
    """The addresses that a request tells."""
    return [email for email in (request.user.email if request.user else None, request.changes.email) if email]
