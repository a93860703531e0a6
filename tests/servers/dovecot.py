"""A real Dovecot of the tests' own, on free ports, a fresh account a test; skipped where it is missing, a failure where CI is set."""

import itertools
import os
import pwd
import re
import shutil
import signal
import socket
import ssl
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import imapclient
import pytest

from tests.servers.postgres import free_port
from worker.setting_types import ImapAccount, Tls

PASSWORD = "secret word"
#: How many accounts of each kind there are, unless more are wanted.
_ACCOUNTS = 200
#: What the server tells each kind of account that it can do: everything, or next to nothing.
_KINDS = {"full": "", "bare": "IMAP4rev1"}

#: How openssl makes a certificate for this machine's own name.
_CERTIFICATE = (
    *("openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"),
    *("-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"),
)

_CONFIG = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
default_login_user = {user}
default_internal_user = {user}
default_internal_group = {group}
disable_plaintext_auth = no
ssl = yes
ssl_cert = <{folder}/cert.pem
ssl_key = <{folder}/key.pem
first_valid_uid = 1
mail_fsync = never
auth_failure_delay = 0
mail_location = maildir:{folder}/mail/%u
service imap-login {{
  chroot =
  process_min_avail = 1
  service_count = 0
  inet_listener imap {{
    port = {port}
  }}
  inet_listener imaps {{
    port = {tls_port}
    ssl = yes
  }}
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
namespace inbox {{
  inbox = yes
  separator = /
}}
auth_mechanisms = plain login xoauth2
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {folder}/oauth2.conf
}}
passdb {{
  driver = passwd-file
  args = {folder}/users
}}
userdb {{
  driver = passwd-file
  args = {folder}/users
}}
"""


@dataclass(frozen=True, slots=True)
class TestAccount:
    """One fresh mailbox, and a second way into it for the test itself."""

    __test__ = False

    server: "Dovecot"
    user: str

    def settings(self, tls: Tls = Tls.PLAIN, password: str = PASSWORD, folder: str = "INBOX", host: str = "127.0.0.1") -> ImapAccount:
        port = self.server.tls_port if tls is Tls.IMPLICIT else self.server.port
        return ImapAccount(host, port, tls, self.user, password, folder)

    def connect(self) -> imapclient.IMAPClient:
        client = imapclient.IMAPClient("127.0.0.1", self.server.port, ssl=False, timeout=10)
        client.login(self.user, PASSWORD)
        return client

    def append(self, *mails: bytes, folder: str = "INBOX", received: datetime | None = None) -> None:
        with self.connect() as client:
            for mail in mails:
                client.append(folder, mail, msg_time=received)

    def content(self, folder: str = "INBOX") -> list[bytes]:
        """Every mail of a folder, in order of arrival; none where there is no such folder."""
        with self.connect() as client:
            if not client.folder_exists(folder):
                return []
            client.select_folder(folder, readonly=True)
            found = client.fetch(client.search(), ["BODY.PEEK[]"])
            return [found[uid][b"BODY[]"] for uid in sorted(found)]

    def new_uidvalidity(self) -> None:
        """Give the folder another UIDVALIDITY, as after a restore from a backup."""
        mailbox = self.server.folder / "mail" / self.user
        for index in mailbox.glob("dovecot.index*"):
            index.unlink()
        uids = mailbox / "dovecot-uidlist"
        uids.write_text(re.sub(r"V(\d+)", lambda found: f"V{int(found[1]) + 1}", uids.read_text(), count=1))


class Dovecot:
    """One Dovecot that a test may stop and start again on the same ports."""

    def __init__(self, program: str, folder: Path, accounts: int = _ACCOUNTS) -> None:
        self.program = program
        self.folder = folder
        self.port, self.tls_port = free_port(), free_port()
        #: where it asks whose an access token is: a test that wants any starts a token server there
        self.token_port = free_port()
        self.process: subprocess.Popen[bytes] | None = None
        # as root Dovecot drops its rights to users that it expects to differ; it runs as nobody instead
        self.account = pwd.getpwnam("nobody") if os.geteuid() == 0 else pwd.getpwuid(os.geteuid())
        subprocess.run(
            [*_CERTIFICATE, "-keyout", str(folder / "key.pem"), "-out", str(folder / "cert.pem")],
            check=True,
            capture_output=True,
        )
        # written beforehand: Dovecot reads the file again only when its time of change, in whole seconds, is another
        entry = f"{{user}}:{{{{PLAIN}}}}{PASSWORD}:{self.account.pw_uid}:{self.account.pw_gid}::{folder}/mail/{{user}}::{{extra}}\n"
        with (folder / "users").open("w") as users:
            for kind, capabilities in _KINDS.items():
                extra = f"userdb_imap_capability={capabilities}" if capabilities else ""
                users.writelines(entry.format(user=f"{kind}{number}", extra=extra) for number in range(accounts))
        self._numbers = {kind: itertools.count() for kind in _KINDS}
        (folder / "mail").mkdir()
        group = subprocess.run(["id", "-gn", self.account.pw_name], check=True, capture_output=True, text=True).stdout.strip()
        config = _CONFIG.format(folder=folder, user=self.account.pw_name, group=group, port=self.port, tls_port=self.tls_port)
        (folder / "dovecot.conf").write_text(config)
        (folder / "oauth2.conf").write_text(f"tokeninfo_url = http://127.0.0.1:{self.token_port}/?token=\nusername_attribute = email\n")
        if os.geteuid() == 0:
            for path in (folder, *folder.iterdir()):
                shutil.chown(path, self.account.pw_uid, self.account.pw_gid)

    def trust(self) -> ssl.SSLContext:
        """A context that trusts this server's certificate, and no other."""
        return ssl.create_default_context(cafile=str(self.folder / "cert.pem"))

    def own_context(self) -> ssl.SSLContext:
        """The same certificate for another server of the tests."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.folder / "cert.pem", self.folder / "key.pem")
        return context

    def start(self) -> None:
        command = [self.program, "-F", "-c", str(self.folder / "dovecot.conf")]
        if os.geteuid() == 0:
            command = ["setpriv", f"--reuid={self.account.pw_uid}", f"--regid={self.account.pw_gid}", "--clear-groups", *command]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 15
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                with socket.create_connection(("127.0.0.1", self.port), timeout=1) as connection:
                    if connection.recv(4) == b"* OK":
                        return
            except OSError:
                time.sleep(0.02)
        log = self.folder / "dovecot.log"
        raise RuntimeError(f"Dovecot did not start: {log.read_text() if log.exists() else 'no log'}")

    def stop(self) -> None:
        if self.process is not None:
            self.process.send_signal(signal.SIGTERM)
            self.process.wait(15)
            self.process = None

    def new_account(self, kind: str = "full") -> TestAccount:
        """An empty mailbox on a server that can do as much as ``kind`` says."""
        return TestAccount(self, f"{kind}{next(self._numbers[kind])}")


@pytest.fixture(scope="session")
def dovecot() -> Iterator[Dovecot]:
    program = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin")
    if program is None:
        if os.environ.get("CI"):
            pytest.fail("dovecot is missing; CI must have it")
        pytest.skip("dovecot is not installed")
    # not pytest's own folder, which only its user may enter; and a short path, since Dovecot puts sockets into it
    with tempfile.TemporaryDirectory(prefix="dovecot-", ignore_cleanup_errors=True) as folder:
        server = Dovecot(program, Path(folder))
        try:
            server.start()
            yield server
        finally:
            server.stop()


@pytest.fixture
def mail_account(dovecot: Dovecot) -> TestAccount:
    """An empty mailbox of its own for this test."""
    return dovecot.new_account()
