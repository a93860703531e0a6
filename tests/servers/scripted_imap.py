"""An IMAP server of the tests' own that really speaks, from memory, and misbehaves as it is told: what no Dovecot can be brought to do.

RFC 9051 as far as one client needs it. ``test_imap_contract.py`` holds it to a real Dovecot.
"""

import re
import socketserver
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress

import pytest

from tests.servers.scripted_mailbox import Folder, Kept, ScriptedMailbox
from worker.setting_types import ImapAccount, Tls

USER, PASSWORD = "kundservice", "secret"


class ScriptedImap(ScriptedMailbox, socketserver.ThreadingTCPServer):
    """The server of the mailbox."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True

    def __init__(self) -> None:
        ScriptedMailbox.__init__(self)
        socketserver.ThreadingTCPServer.__init__(self, ("127.0.0.1", 0), _Session)

    @property
    def account(self) -> ImapAccount:
        return ImapAccount("127.0.0.1", self.server_address[1], Tls.PLAIN, USER, PASSWORD)

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing: the tests hang up as they like."""


class _Hangup(Exception):
    """This connection ends."""


class _Session(socketserver.StreamRequestHandler):
    server: ScriptedImap

    def handle(self) -> None:
        self.folder: Folder | None = None
        with suppress(OSError, _Hangup):
            told = self.server.answers.get("GREETING")
            if told is not None:
                self.misbehave(told, "*")
            self.say("* OK ready")
            while line := self.rfile.readline().decode("ascii").rstrip("\r\n"):
                tag, _, rest = line.partition(" ")
                self.command(tag, rest)

    def say(self, line: str) -> None:
        self.wfile.write(line.encode("ascii") + b"\r\n")

    def misbehave(self, told: str, tag: str) -> None:
        if told == "silent":
            while self.rfile.read(1):
                continue
            raise _Hangup
        if told == "cut":
            raise _Hangup
        if told.startswith("BYE"):
            self.say(f"* {told}")
            raise _Hangup
        self.say(f"{tag} {told}")

    def command(self, tag: str, rest: str) -> None:
        name, _, arguments = rest.partition(" ")
        name = name.upper()
        if name == "UID":
            what, _, arguments = arguments.partition(" ")
            name = f"UID {what.upper()}"
        self.server.heard.append((name, arguments))
        told = self.server.answers.get(name)
        if told is not None:
            self.misbehave(told, tag)
            return
        with self.server.lock:
            answer = getattr(self, f"do_{name.lower().replace(' ', '_')}", None)
            done = answer(arguments) if answer is not None and name != "IDLE" else "BAD what?" if name != "IDLE" else None
        if name == "IDLE":
            done = self.idle()
        self.say(f"{tag} {done} done")
        if name == "LOGOUT":
            raise _Hangup

    def do_capability(self, _arguments: str) -> str:
        self.say(f"* CAPABILITY {' '.join(sorted(self.server.capabilities))}")
        return "OK"

    def do_login(self, arguments: str) -> str:
        return "OK in" if arguments == f'{USER} "{PASSWORD}"' else "NO [AUTHENTICATIONFAILED] no"

    def do_logout(self, _arguments: str) -> str:
        self.say("* BYE")
        return "OK"

    def do_noop(self, _arguments: str) -> str:
        self.tell_news()
        return "OK"

    def do_namespace(self, _arguments: str) -> str:
        self.say(f'* NAMESPACE (("{self.server.prefix}" "{self.server.delimiter}")) NIL NIL')
        return "OK"

    def do_list(self, arguments: str) -> str:
        wanted = arguments.split(" ", 1)[1].strip('"')
        if not wanted:
            self.say(f'* LIST (\\Noselect) "{self.server.delimiter}" ""')
        elif wanted in self.server.folders:
            self.say(f'* LIST () "{self.server.delimiter}" "{wanted}"')
        return "OK"

    def do_create(self, arguments: str) -> str:
        name = arguments.strip('"')
        if name in self.server.folders:
            return "NO [ALREADYEXISTS] it is there"
        if not name.startswith(self.server.prefix):
            return "NO [CANNOT] not here"
        self.server.folders[name] = Folder()
        return "OK"

    def do_select(self, arguments: str, *, examine: bool = False) -> str:
        folder = self.server.folders.get(arguments.strip('"'))
        if folder is None:
            return "NO [NONEXISTENT] no such folder"
        self.folder = folder
        self.known = len(folder.mails)
        self.say("* FLAGS (\\Deleted \\Seen)")
        self.say(f"* {self.known} EXISTS")
        self.say(f"* OK [UIDVALIDITY {self.server.uidvalidity}] ok")
        self.say(f"* OK [UIDNEXT {folder.next_uid}] ok")
        return "OK [READ-ONLY]" if examine or self.server.read_only else "OK [READ-WRITE]"

    def do_examine(self, arguments: str) -> str:
        return self.do_select(arguments, examine=True)

    def do_uid_search(self, arguments: str) -> str:
        assert self.folder is not None
        self.tell_news()
        wanted = self.wanted(arguments.removeprefix("UID "))
        self.say("* SEARCH" + "".join(f" {mail.uid}" for mail in wanted))
        return "OK"

    def do_uid_fetch(self, arguments: str) -> str:
        assert self.folder is not None
        uids, _, items = arguments.partition(" ")
        for mail in self.wanted(uids):
            number = self.folder.mails.index(mail) + 1
            parts, literal = [f"UID {mail.uid}"], b""
            if "RFC822.SIZE" in items:
                parts.append(f"RFC822.SIZE {len(mail.raw)}")
            if "INTERNALDATE" in items:
                parts.append(f'INTERNALDATE "{mail.received:%d-%b-%Y %H:%M:%S +0000}"')
            if "FLAGS" in items:
                parts.append(f"FLAGS ({' '.join(sorted(mail.flags))})")
            if "BODY.PEEK[]" in items:
                literal = mail.raw
                parts.append(f"BODY[] {{{len(literal)}}}")
            if cut := re.search(r"BODY\.PEEK\[HEADER\]<0\.(\d+)>", items):
                literal = (mail.raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n")[: int(cut[1])]
                parts.append(f"BODY[HEADER]<0> {{{len(literal)}}}")
            self.wfile.write(f"* {number} FETCH ({' '.join(parts)}".encode("ascii") + (b"\r\n" if literal else b""))
            for byte in literal if self.server.trickle else b"":
                self.wfile.write(bytes([byte]))
                time.sleep(self.server.trickle)
            self.wfile.write((b"" if self.server.trickle else literal) + b")\r\n")
        return "OK"

    def do_uid_move(self, arguments: str) -> str:
        return self.take_over(arguments, leave=False) if "MOVE" in self.server.capabilities else "BAD what?"

    def do_uid_copy(self, arguments: str) -> str:
        return self.take_over(arguments, leave=True)

    def take_over(self, arguments: str, *, leave: bool) -> str:
        assert self.folder is not None
        uids, _, name = arguments.partition(" ")
        target = self.server.folders.get(name.strip('"'))
        if target is None:
            return "NO [TRYCREATE] no such folder"
        for mail in self.wanted(uids):
            target.add(mail.raw, mail.received, set(mail.flags))
            if not leave:
                self.drop(mail)
        return "OK"

    def do_uid_store(self, arguments: str) -> str:
        for mail in self.wanted(arguments.partition(" ")[0]):
            mail.flags.add("\\Deleted")
        return "OK"

    def do_uid_expunge(self, arguments: str) -> str:
        if "UIDPLUS" not in self.server.capabilities:
            return "BAD what?"
        for mail in self.wanted(arguments):
            if "\\Deleted" in mail.flags:
                self.drop(mail)
        return "OK"

    def drop(self, mail: Kept) -> None:
        assert self.folder is not None
        self.say(f"* {self.folder.mails.index(mail) + 1} EXPUNGE")
        self.folder.mails.remove(mail)
        self.known -= 1

    def wanted(self, uids: str) -> list[Kept]:
        """The mails of a set such as ``1:3,7,9:*``; ``*`` is the last one (RFC 9051 section 9, seq-range)."""
        assert self.folder is not None
        last = self.folder.mails[-1].uid if self.folder.mails else 0
        found: set[int] = set()
        for part in uids.split(","):
            first, _, end = part.partition(":")
            low, high = sorted(last if each == "*" else int(each) for each in (first, end or first))
            found.update(mail.uid for mail in self.folder.mails if low <= mail.uid <= high)
        return [mail for mail in self.folder.mails if mail.uid in found]

    def tell_news(self) -> None:
        if self.folder is not None and len(self.folder.mails) > self.known:
            self.known = len(self.folder.mails)
            self.say(f"* {self.known} EXISTS")

    def idle(self) -> str:
        self.say("+ idling")
        done = threading.Event()

        def tell() -> None:
            with suppress(OSError):
                while not done.wait(0.02):
                    with self.server.lock:
                        if not self.server.deaf and not done.is_set():
                            self.tell_news()

        teller = threading.Thread(target=tell, daemon=True)
        teller.start()
        line = self.rfile.readline()
        done.set()
        teller.join()
        if not line:
            raise _Hangup
        told = self.server.answers.get("DONE")
        if told is not None:
            self.misbehave(told, "*")
        return "OK done"


@contextmanager
def scripted_imap_server() -> Iterator[ScriptedImap]:
    """A server on a free port."""
    with ScriptedImap() as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def scripted_imap() -> Iterator[ScriptedImap]:
    """A server that behaves, until a test says otherwise."""
    with scripted_imap_server() as server:
        yield server
