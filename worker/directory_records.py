"""Whether one record of a directory file is right: its fields by name, each problem with its line; what is right becomes a value.

A record is the same whether it came as JSON or CSV. Numbers are checked by python-stdnum, addresses by email-validator.
"""

import difflib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from stdnum.dk import cvr
from stdnum.exceptions import InvalidChecksum, ValidationError
from stdnum.fi import ytunnus
from stdnum.no import orgnr as norwegian
from stdnum.se import orgnr as swedish

from parsers.fields import addresses
from parsers.lexicon.languages import LEXICONS

_COUNTRIES = {"SE": swedish, "NO": norwegian, "DK": cvr, "FI": ytunnus}
_NUMBER = re.compile(r"([A-Z]{2})([0-9]{1,14})")
_TRUE = frozenset({"true", "yes", "1"})
_FALSE = frozenset({"false", "no", "0"})
LANGUAGES = tuple(LEXICONS)
#: A field longer than this is no name, address or court.
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong on one line of the file."""

    line: int
    what: str


@dataclass(slots=True)
class Record:
    """The fields of one record and where they stand; what is wrong with them is noted in ``problems``."""

    label: str
    values: Mapping[str, Any]
    line: int
    problems: list[Problem]
    lines: Mapping[str, int] = field(default_factory=dict)
    #: CSV knows only text: 'true' is a truth value there, '3' a number
    as_text: bool = False

    def wrong(self, key: str | None, what: str) -> None:
        """Note a problem, on the line of the field where it has one."""
        line = self.lines.get(key, self.line) if key else self.line
        self.problems.append(Problem(line, f"{self.label}: {what}"))

    def only(self, known: Iterable[str], *, strictly: bool = False) -> None:
        """Note every field that looks like one of these mistyped; with ``strictly`` every one that is none of them.

        What a file tells beyond our fields is left alone; a mistyped one would be lost without a word.
        """
        names = list(known)
        absent = [name for name in names if name not in self.values]
        for key in self.values:
            if key in names:
                continue
            near = difflib.get_close_matches(key.lower(), absent, n=1, cutoff=0.75)
            if near or strictly:
                self.wrong(key, f"there is no field '{key}'" + (f"; did you mean '{near[0]}'?" if near else ""))

    def text(self, key: str, *, required: bool = False) -> str | None:
        """Text on one line, or None where it is absent or null."""
        value = self.values.get(key)
        if value is None or (isinstance(value, str) and not value.strip()):
            if required:
                self.wrong(key, f"'{key}' is missing")
            return None
        if not isinstance(value, str):
            self.wrong(key, f"'{key}' is to be text, not {_shown(value)}")
            return None
        if len(value) > _LONGEST or any(not each.isprintable() for each in value):
            self.wrong(key, f"'{key}' is too long or has a control character")
            return None
        return value.strip()

    def flag(self, key: str, default: bool) -> bool:
        """A truth value."""
        value = self.values.get(key)
        if isinstance(value, bool):
            return value
        if value is None or value == "":
            return default
        if self.as_text and str(value).strip().lower() in _TRUE | _FALSE:
            return str(value).strip().lower() in _TRUE
        self.wrong(key, f"'{key}' is to be true or false, not {_shown(value)}")
        return default

    def whole(self, key: str, default: int | None) -> int | None:
        """A whole number that is not negative."""
        value = self.values.get(key)
        if value is None or value == "":
            return default
        if self.as_text and re.fullmatch(r"[0-9]{1,9}", str(value).strip()):
            return int(value)
        if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 10**9:
            return value
        self.wrong(key, f"'{key}' is to be a whole number, not {_shown(value)}")
        return default

    def day(self, key: str, *, required: bool = False) -> date | None:
        """A day as 2026-11-02."""
        value = self.text(key, required=required)
        if value is None:
            return None
        try:
            if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
                return date.fromisoformat(value)
        except ValueError:
            self.wrong(key, f"'{key}' {value} is a day that does not exist")
            return None
        self.wrong(key, f"'{key}' is to be a day such as 2026-11-02, not {_shown(value)}")
        return None

    def moment(self, key: str) -> datetime | None:
        """A moment of RFC 3339 with its zone."""
        value = self.text(key)
        if value is None:
            return None
        try:
            found = datetime.fromisoformat(value)
        except ValueError:
            found = None
        if found is None or found.tzinfo is None:
            self.wrong(key, f"'{key}' is to be a moment such as 2026-11-02T10:00:00Z, not {_shown(value)}")
            return None
        return found

    def choice(self, key: str, allowed: Iterable[str], default: str | None) -> str | None:
        """One of the words allowed; None (with a problem where there is no default) otherwise."""
        value = self.text(key, required=default is None)
        words = list(allowed)
        if value is not None and value not in words:
            self.wrong(key, f"'{key}' is to be one of {', '.join(words)}, not {_shown(value)}")
            return default
        return value or default

    def address(self, key: str, *, required: bool = False) -> str | None:
        """A mail address, as it is compared: lower case, A-label."""
        value = self.text(key, required=required)
        if value is None:
            return None
        if not addresses.is_valid(value):
            self.wrong(key, f"'{value}' is no mail address")
            return None
        return addresses.normalise(value)

    def phone(self, key: str, country: str) -> str | None:
        """A telephone number in E.164, read by the company's country where it has no country code."""
        value = self.text(key)
        if value is None:
            return None
        import phonenumbers  # loads slowly, and few users have a number

        try:
            parsed = phonenumbers.parse(value, country)
        except phonenumbers.NumberParseException:
            parsed = None
        if parsed is None or not phonenumbers.is_possible_number(parsed):
            self.wrong(key, f"'{value}' is no telephone number")
            return None
        e164: str = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)
        return e164

    def number(self, key: str) -> str | None:
        """A registration number in its canonical form (spaces, dots and hyphens are dropped)."""
        value = self.text(key, required=True)
        if value is None:
            return None
        match = _NUMBER.fullmatch(re.sub(r"[ .-]", "", value).upper())
        if not match or match[1] not in _COUNTRIES:
            self.wrong(key, f"'{value}' is no registration number; write SE5593371890, NO919704594, DK34930848 or FI21984475")
            return None
        try:
            digits: str = _COUNTRIES[match[1]].validate(match[2])
        except InvalidChecksum:
            self.wrong(key, "check digit is wrong")
            return None
        except ValidationError:
            self.wrong(key, f"'{value}' has not the digits that a number of {match[1]} has")
            return None
        return match[1] + digits


def _shown(value: object) -> str:
    """The value as it stands in the file, shortened."""
    if isinstance(value, str):
        return f"'{value[:80]}'"
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    return json.dumps(value)
