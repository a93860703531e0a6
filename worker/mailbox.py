"""How mail is fetched and moved over IMAP: one connection to one folder; the only user of imapclient.

Nothing is marked: mails are read with ``BODY.PEEK``. A UID that is gone is silently absent from every answer. Every failure is
``worker.errors.Transient`` (connect again) or ``Permanent`` (somebody must mend a setting, a password, a right).
"""

import socket
import ssl
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Self

import imapclient

from worker.access_tokens import AccessTokens
from worker.errors import Permanent, Transient
from worker.fetch_plan import chunks, over, within
from worker.imap_folders import made_folder
from worker.imap_idle import SLICE, tells_of_mail, wait_for_mail
from worker.imap_sign_in import sign_in
from worker.mail_server_failures import Gone, ReadOnly, told
from worker.mailbox_types import Fetched, FolderState, Listed
from worker.setting_types import ImapAccount, Tls

CONNECT_TIMEOUT = 15.0
#: How long the server may stay silent inside a command.
ANSWER_TIMEOUT = 60.0
#: Of a mail over the size limit only so much of its header block is fetched.
HEADER_LIMIT = 256 * 1024
#: One SEARCH asks for at most so many UIDs: its answer is a single line, which imaplib limits to a million characters.
_SEARCH_WINDOW = 50_000


class Mailbox:
    """One account's folder; a context manager that connects on entry and hangs up on exit."""

    def __init__(
        self,
        account: ImapAccount,
        size_limit: int = 25 * 1024 * 1024,
        batch_size: int = 50,
        answer_timeout: float = ANSWER_TIMEOUT,
        tls_context: ssl.SSLContext | None = None,
        tokens: AccessTokens | None = None,
    ) -> None:
        self.account = account
        self._tokens = tokens
        self._size_limit = size_limit
        self._batch_size = batch_size
        self._answer_timeout = answer_timeout
        self._tls_context = tls_context
        self._connected: imapclient.IMAPClient | None = None
        self._count = 0
        self._read_only = False
        #: the folders that are known to be there: name as asked → name on the server
        self._folders: dict[str, str] = {}

    def __enter__(self) -> Self:
        self.open()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def _client(self) -> imapclient.IMAPClient:
        if self._connected is None:
            raise Transient(f"{self.account.name}: not connected")
        return self._connected

    def open(self) -> None:
        """Connect, encrypt as the account says (never less) and sign in. A refused login is ``Permanent``."""
        account = self.account
        with told(f"IMAP {account.host}:{account.port}"):
            client = imapclient.IMAPClient(
                account.host,
                account.port,
                ssl=account.tls is Tls.IMPLICIT,
                ssl_context=self._tls_context or ssl.create_default_context(),
                timeout=imapclient.SocketTimeout(CONNECT_TIMEOUT, self._answer_timeout),
            )
        try:
            # imapclient makes imaplib tell its log every byte, mails and all; no mail text goes into logs
            client._imap.debug = 0
            with told(f"IMAP {account.host}:{account.port}", lasting=True):
                client.normalise_times = False
                client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                client.socket().setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
                if account.tls is Tls.STARTTLS:
                    client.starttls(self._tls_context or ssl.create_default_context())
            sign_in(client, account, self._tokens)
        except BaseException:
            _hang_up(client)
            raise
        self._connected = client
        self._folders = {}

    def close(self) -> None:
        """Hang up; never raises."""
        client, self._connected = self._connected, None
        if client is None:
            return
        try:
            client.socket().settimeout(2.0)
            client.logout()
        except Exception:  # whatever state the connection was in, it is given up; nothing may hide the error that ended it
            _hang_up(client)

    def cut(self) -> None:
        """End the connection from another thread, whatever is being waited for; whoever waits is told that it was lost."""
        client = self._connected
        if client is None:
            return
        with suppress(OSError):  # it was closed already
            # the plain socket's own: SSLSocket.shutdown takes the encryption away under the reader
            socket.socket.shutdown(client.socket(), socket.SHUT_RDWR)

    def select(self) -> FolderState:
        """Open the account's folder for reading and moving; for reading alone where the server allows no more."""
        try:
            return self._open_folder(read_only=False)
        except ReadOnly:
            return self._open_folder(read_only=True)

    def examine(self) -> FolderState:
        """Open the account's folder for reading only."""
        return self._open_folder(read_only=True)

    def _open_folder(self, read_only: bool) -> FolderState:
        with told(f"folder {self.account.folder} of {self.account.name}", lasting=True):
            told_by_server = self._client.select_folder(self.account.folder, readonly=read_only)
            if b"UIDVALIDITY" not in told_by_server:
                raise Permanent(f"folder {self.account.folder} of {self.account.name}: the server keeps no UIDs there")
            capabilities = frozenset(each.decode("ascii", "replace") for each in self._client.capabilities())
            self._count = int(told_by_server[b"EXISTS"])
            self._read_only = read_only
            uidnext = told_by_server.get(b"UIDNEXT") or self._client.folder_status(self.account.folder, ["UIDNEXT"])[b"UIDNEXT"]
            return FolderState(int(told_by_server[b"UIDVALIDITY"]), int(uidnext), self._count, capabilities, read_only)

    def new_uids(self, after_uid: int = 0) -> tuple[int, ...]:
        """The UIDs in the folder that are greater than ``after_uid``, ascending; 0 asks for all."""
        with told(f"looking into {self.account.folder} of {self.account.name}"):
            client = self._client
            windows = [f"{after_uid + 1}:*"]
            if after_uid == 0 and self._count > _SEARCH_WINDOW:
                last = max(client.search(["UID", "*:*"]), default=0)
                windows = [f"{start}:{start + _SEARCH_WINDOW - 1}" for start in range(1, last + 1, _SEARCH_WINDOW)]
            while True:
                client._imap.response("EXISTS")
                found = {uid for window in windows for uid in client.search(["UID", window])}
                # a mail that came during the search is told beside its answer, and then never again: IDLE would wait in vain
                if client._imap.response("EXISTS")[1] == [None]:
                    # `n:*` always names the last mail, also where its UID is less than n (RFC 9051 section 9, seq-range)
                    return tuple(sorted(uid for uid in found if uid > after_uid))

    def listing(self, uids: Sequence[int]) -> dict[int, Listed]:
        """Size, INTERNALDATE and flags of these mails, without the mails."""
        found: dict[int, Listed] = {}
        for some in chunks(uids, 1000):
            with told(f"listing {self.account.folder} of {self.account.name}"):
                answers = self._client.fetch(some, ["RFC822.SIZE", "INTERNALDATE", "FLAGS"])
                for uid, answer in answers.items():
                    if b"RFC822.SIZE" in answer:
                        received = answer.get(b"INTERNALDATE") or datetime.now(UTC)
                        flags = tuple(flag.decode("ascii", "replace") for flag in answer.get(b"FLAGS", ()))
                        found[uid] = Listed(int(answer[b"RFC822.SIZE"]), received.astimezone(UTC), flags)
        return found

    def sizes(self, uids: Sequence[int]) -> dict[int, int]:
        """The size in bytes that the server tells of each mail."""
        return {uid: listed.size for uid, listed in self.listing(uids).items()}

    def fetch(self, uids: Sequence[int]) -> Iterator[tuple[Fetched, ...]]:
        """The mails in batches of at most ``batch_size``, each batch fetched when it is asked for; sizes first, gone ones left out."""
        for some in chunks(uids, self._batch_size):
            listed = self.listing(some)
            for part in within(listed, self._size_limit):
                with told(f"fetching from {self.account.folder} of {self.account.name}"):
                    answers = self._client.fetch(part, ["BODY.PEEK[]"])
                batch = [
                    self._fetched(uid, answers[uid][b"BODY[]"] or b"", listed[uid]) for uid in part if b"BODY[]" in answers.get(uid, {})
                ]
                if batch:
                    yield tuple(batch)
            if large := over(listed, self._size_limit):
                yield self._headers(large, listed)

    def _fetched(self, uid: int, raw: bytes, listed: Listed) -> Fetched:
        if len(raw) > self._size_limit:  # the server told a smaller size than it sent
            return Fetched(uid, listed.received_at, len(raw), None, raw[:HEADER_LIMIT], listed.flags)
        return Fetched(uid, listed.received_at, len(raw), raw, None, listed.flags)

    def _headers(self, uids: Sequence[int], listed: dict[int, Listed]) -> tuple[Fetched, ...]:
        with told(f"fetching from {self.account.folder} of {self.account.name}"):
            answers = self._client.fetch(uids, [f"BODY.PEEK[HEADER]<0.{HEADER_LIMIT}>"])
        key = b"BODY[HEADER]<0>"
        return tuple(
            Fetched(uid, listed[uid].received_at, listed[uid].size, None, answers[uid][key] or b"", listed[uid].flags)
            for uid in uids
            if key in answers.get(uid, {})
        )

    def move(self, uids: Sequence[int], folder: str) -> None:
        """Move mails to another folder, which is created where it is missing; UIDs that are gone are no error.

        Without MOVE it is COPY, ``\\Deleted`` and UID EXPUNGE; without UIDPLUS the expunge is left out, because a plain EXPUNGE
        would also delete what others marked (RFC 6851 section 3.3).
        """
        if not uids:
            return
        if self._read_only:
            told_as = f"folder {self.account.folder} of {self.account.name} is read-only: its mail is read, and stays there"
            raise ReadOnly(f"{told_as}; grant {self.account.user} the right to move it")
        for some in chunks(uids, 1000):
            try:
                self._move(some, folder)
            except Gone:  # a person was at work in the same moment
                here = set(self.new_uids())
                self._move([uid for uid in some if uid in here], folder)

    def _move(self, uids: Sequence[int], folder: str) -> None:
        if not uids:
            return
        with told(f"moving mail of {self.account.name} to {folder}"):
            client = self._client
            place = self._folders.get(folder) or made_folder(client, folder)
            self._folders[folder] = place
            if client.has_capability("MOVE"):
                client.move(uids, place)
                return
            client.copy(uids, place)
            client.add_flags(uids, [imapclient.DELETED], silent=True)
            if client.has_capability("UIDPLUS"):
                client.uid_expunge(uids)

    def with_message_id(self, message_id: str, folder: str | None = None) -> dict[int, bytes]:
        """The mails with this Message-ID, by UID, in the account's own folder, which stays open to be moved from, or in another."""
        with told(f"looking for a mail of {self.account.name} in {folder or self.account.folder}"):
            client = self._client
            client.select_folder(made_folder(client, folder) if folder else self.account.folder, readonly=folder is not None)
            uids = client.search(["HEADER", "Message-ID", message_id.strip("<>")])
            answers = client.fetch(uids, ["BODY.PEEK[]"]) if uids else {}
            return {uid: answer[b"BODY[]"] for uid, answer in answers.items() if b"BODY[]" in answer}

    def glance(self) -> bool:
        """Whether new mail came since the last command, by one NOOP."""
        with told(f"looking at {self.account.name}"):
            return tells_of_mail(self._client.noop()[1], self.account.name)

    def idle(self, seconds: float, stopped: Callable[[], bool] = lambda: False) -> bool:
        """Wait for new mail at most so long, or until ``stopped``; True where the server told of some.

        Needs IDLE (RFC 2177); a server without it just lets the time pass, in seconds. A BYE and a dead connection are ``Transient``.
        """
        deadline = time.monotonic() + seconds
        with told(f"waiting at {self.account.name}"):
            client = self._client
            if client.has_capability("IDLE"):
                return wait_for_mail(client, deadline, stopped, self._answer_timeout, self.account.name)
            while not stopped() and (left := deadline - time.monotonic()) > 0:
                time.sleep(min(left, SLICE))
            return self.glance()


def _hang_up(client: imapclient.IMAPClient) -> None:
    try:
        client.shutdown()
    except OSError:
        return  # it was closed already
