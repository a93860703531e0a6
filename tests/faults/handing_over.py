"""What each process knew of each mail that it handed over: written down by the processes themselves, read by the model.

A line of JSON each: ``handing`` before the mail goes, then ``taken`` (the server said so), ``unknown`` (the connection was lost after the
mail's end) or ``back`` (it certainly did not go), and ``noted`` once the database has it. Where a line is missing, the process had died.
"""

import json
import os
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from worker.mailer import Ambiguous, Mailer, Sent
from worker.outgoing_message import OutgoingMail

#: The file in the folder that a process runs in.
FILE = "handed-over.jsonl"


class TellingMailer(Mailer):
    """The product's mailer, which writes down what it knows."""

    _mine = threading.local()

    def send(self, mail: OutgoingMail) -> Sent:
        self._mine.key = mail.message_id
        _tell("handing", mail.message_id)
        try:
            sent = super().send(mail)
        except Ambiguous:
            _tell("unknown", mail.message_id)
            raise
        except Exception:
            _tell("back", mail.message_id)
            raise
        _tell("taken", mail.message_id)
        return sent

    def noted(self) -> None:
        """The database knows now of the last mail that this thread handed over."""
        _tell("noted", self._mine.key)


def _tell(what: str, message_id: str) -> None:
    line = json.dumps({"at": time.monotonic(), "pid": os.getpid(), "what": what, "key": message_id}) + "\n"
    file = os.open(FILE, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    try:
        os.write(file, line.encode())
    finally:
        os.close(file)


@dataclass
class Handing:
    """One time that a mail was handed over."""

    at: float
    pid: int
    #: what became of it; None: its process died before it knew
    ended: str | None = None
    noted_at: float | None = None

    @property
    def may_have_gone(self) -> bool:
        """Whether the server may have the mail by it."""
        return self.ended != "back"


def read(folder: Path) -> Mapping[str, Sequence[Handing]]:
    """Message-ID → every time that the mail was handed over, in order."""
    file = folder / FILE
    found: dict[str, list[Handing]] = {}
    told = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()] if file.exists() else []
    for line in sorted(told, key=lambda line: line["at"]):
        times = found.setdefault(line["key"], [])
        if line["what"] == "handing":
            times.append(Handing(line["at"], line["pid"]))
            continue
        mine = next(each for each in reversed(times) if each.pid == line["pid"])
        if line["what"] == "noted":
            mine.noted_at = line["at"]
        else:
            mine.ended = line["what"]
    return found
