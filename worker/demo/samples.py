"""The sample mails of the demo, with their labels and the envelope that they come in; days and dates are those of the run."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from importlib.resources import files
from typing import Any

_DATE = re.compile(rb"^Date: .*$", re.MULTILINE)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass(frozen=True, slots=True)
class Sample:
    """One mail and what is to become of it."""

    name: str
    raw: bytes
    label: Mapping[str, Any]

    @property
    def why(self) -> str:
        """What it shows."""
        told: str = self.label["why"]
        return told

    @property
    def envelope_from(self) -> str:
        """The envelope's sender, empty for a bounce."""
        sender: str = self.label["envelope"]["from"]
        return sender

    @property
    def helo(self) -> str:
        """The name of the host that sends it."""
        name: str = self.label["envelope"]["helo"]
        return name

    @property
    def message_id(self) -> str:
        """Its Message-ID, by which it is found again."""
        found = re.search(rb"^Message-ID: (\S+)", self.raw, re.MULTILINE)
        return found[1].decode() if found else ""

    def sent_at(self, now: datetime) -> "Sample":
        """The same mail sent now: its Date, and the days in its text as far ahead as the label says."""
        label = json.dumps(self.label, ensure_ascii=False)
        raw = _DATE.sub(b"Date: " + mail_date(now).encode(), self.raw, count=1)
        for written, ahead in self.label.get("days", {}).items():
            day = (now.date() + timedelta(days=ahead)).isoformat()
            raw, label = raw.replace(written.encode(), day.encode()), label.replace(written, day)
        return Sample(self.name, raw, json.loads(label))


def samples() -> tuple[Sample, ...]:
    """Every sample, in the order in which they are sent."""
    folder = files("worker.demo") / "mails"
    names = sorted(each.name.removesuffix(".eml") for each in folder.iterdir() if each.name.endswith(".eml"))
    return tuple(
        Sample(name, (folder / f"{name}.eml").read_bytes(), json.loads((folder / f"{name}.json").read_text(encoding="utf-8")))
        for name in names
    )


def directory_file() -> bytes:
    """The customers of the demo, as a directory file."""
    return (files("worker.demo") / "directory.json").read_bytes()


def mail_date(now: datetime) -> str:
    """A moment as a mail's Date (RFC 5322 section 3.3), whatever the machine's locale."""
    month = _MONTHS[now.month - 1]
    return f"{_DAYS[now.weekday()]}, {now.day:02d} {month} {now.year} {now:%H:%M:%S} {now:%z}"
