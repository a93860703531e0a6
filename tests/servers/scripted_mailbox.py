"""What the scripted IMAP server holds and is told: one mailbox in memory, and how its every answer is to go wrong."""

import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime

ALL = frozenset({"IMAP4rev1", "IDLE", "MOVE", "UIDPLUS", "NAMESPACE"})


@dataclass
class Kept:
    """One mail in a folder."""

    uid: int
    raw: bytes
    received: datetime
    flags: set[str] = field(default_factory=set)


@dataclass
class Folder:
    """One folder; UIDs are never used again."""

    mails: list[Kept] = field(default_factory=list)
    next_uid: int = 1

    def add(self, raw: bytes, received: datetime, flags: set[str] | None = None) -> None:
        self.mails.append(Kept(self.next_uid, raw, received, flags or set()))
        self.next_uid += 1


class ScriptedMailbox:
    """One mailbox in memory, what was heard of it, and what its server is told to do otherwise."""

    def __init__(self) -> None:
        self.capabilities = set(ALL)
        #: what the user's folders begin with, and what parts them
        self.prefix, self.delimiter = "", "/"
        self.uidvalidity = 1
        self.read_only = False
        self.folders = {"INBOX": Folder()}
        self.lock = threading.RLock()
        #: (command, arguments) of every line, in order
        self.heard: list[tuple[str, str]] = []
        #: the answer to every command of this name (``UID MOVE``; ``GREETING``): ``NO [OVERQUOTA] full``, ``BYE ...`` (and hang up),
        #: ``silent`` (for ever), ``cut`` (hang up without a word)
        self.answers: dict[str, str] = {}
        #: whether IDLE tells of new mail
        self.deaf = False
        #: seconds between two bytes of a mail that is fetched; 0 sends it at once
        self.trickle = 0.0

    def append(self, *raws: bytes, folder: str = "INBOX") -> None:
        """New mail arrives."""
        with self.lock:
            for raw in raws:
                self.folders[folder].add(raw, datetime.now(UTC))

    def content(self, folder: str = "INBOX") -> list[bytes]:
        """Every mail of a folder; none where there is no such folder."""
        with self.lock:
            return [mail.raw for mail in self.folders.get(folder, Folder()).mails]

    def commands(self, *names: str) -> list[str]:
        """The arguments of every command of these names so far."""
        return [arguments for name, arguments in self.heard if name in names]
