"""The API and the webhooks before an attacker: tokens, cookies, other sites, names that turn, redirects, replays, secrets."""

import base64
import hashlib
import hmac
import logging
import re
import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from sqlalchemy import func, select

from tests.browser.staff import clerk
from tests.flow.api_client import Client as ApiClient
from tests.flow.api_client import client
from tests.flow.console_client import Client
from tests.flow.house import ANNA, House, mail_bytes
from tests.servers.webhook_receiver import Receiver
from worker import staff_account, staff_tokens, webhook_actions, webhook_sender
from worker.api.routes import PREFIX, ROUTES
from worker.console.serving import ConsolePages
from worker.errors import Permanent, Transient, UsageError
from worker.public.serving import listen
from worker.store import staff
from worker.store.audit import AUDIT, VALUES
from worker.store.staff import TOKENS, Role, Scope
from worker.store.webhooks import WEBHOOKS

UNCLEAR = "Hej! Vi vill beställa integrerad lösning till vårt affärssystem.\n\nAnna\n"


@pytest.fixture
def port(house: House) -> Iterator[int]:
    with listen("127.0.0.1", 0) as listening, ConsolePages(house.app, listening):
        yield listening.getsockname()[1]


def test_of_a_token_only_its_digest_is_kept_and_none_is_in_the_log(house: House, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    api = client(house)
    assert len(base64.urlsafe_b64decode(api.token + "=")) == 32, "256 bits"
    assert api("GET", "/me").status == 200
    assert ApiClient(api.app, api.token[:-1])("GET", "/me").status == 401
    with house.app.transactions.reading() as connection:
        kept = str(connection.execute(TOKENS.select()).all()) + str(connection.execute(AUDIT.select()).all())
        kept += str(connection.execute(VALUES.select()).all())
        assert connection.scalar(select(TOKENS.c.token_hash)) == hashlib.sha256(api.token.encode()).hexdigest()
    assert api.token not in kept
    assert api.token not in caplog.text


def test_a_token_ends_by_its_day_by_being_revoked_and_with_its_account(house: House) -> None:
    boss = client(house, "boss", Role.ADMIN)
    transactions, now = house.app.transactions, house.clock.now()
    short = ApiClient(boss.app, staff_tokens.issue(transactions, "boss", [Scope.READ], now, "operator", days=1))
    assert short("GET", "/me").status == 200
    house.clock.advance(timedelta(days=1))
    assert short("GET", "/me").status == 401
    nils = client(house, "nils", app=boss.app)
    assert nils("GET", "/me").status == 200
    with transactions.full() as connection:
        staff_account.close(connection, "nils", now)
    assert nils("GET", "/me").status == 401
    with transactions.full() as connection:
        staff_account.reopen(connection, "nils", now)
    assert nils("GET", "/me").status == 401, "what was revoked stays so"


def test_a_token_may_no_more_than_its_account_may_now(house: House) -> None:
    boss = client(house, "boss", Role.ADMIN)
    assert boss("GET", "/tokens").status == 200
    with house.app.transactions.full() as connection:
        found = staff.by_name(connection, "boss")
        assert found is not None
        staff.set_account(connection, found.id, role=Role.VIEWER)
    assert boss("GET", "/tokens").status == 403
    assert boss("GET", "/me").json()["scopes"] == ["read"]


def test_the_api_takes_no_cookie_and_sets_none(house: House, port: int) -> None:
    """So no other site can make a signed-in browser call it: no CSRF token is needed where nothing is sent by itself."""
    mail = house.receive(mail_bytes(ANNA, UNCLEAR))
    browser = Client(port).sign_in(clerk(house, role=Role.ADMIN))
    for route in ROUTES:
        path = PREFIX + route.path.replace("{id}", str(mail)).replace("{number}", "SE5593371890").replace("{token}", "1")
        answer = browser.ask(route.method, path, {} if route.method == "POST" else None)
        assert (answer.status, answer.cookies) == (401, []), path
        assert not [name for name in answer.headers if name.startswith("access-control-")]
    assert house.told(mail).startswith("staff")
    preflight = browser.ask(
        "OPTIONS", f"{PREFIX}/mails/{mail}/junk", None, Origin="https://evil.example", Access_Control_Request_Method="POST"
    )
    assert preflight.status == 405
    assert not [name for name in preflight.headers if name.startswith("access-control-")]


def test_a_token_counts_in_its_header_alone(house: House, port: int) -> None:
    api = client(house)
    browser = Client(port)
    for path, headers in (
        (f"/me?access_token={api.token}", {}),
        (f"/me?token={api.token}", {}),
        ("/me", {"Authorization": f"Basic {api.token}"}),
        ("/me", {"Authorization": api.token}),
        ("/me", {"Cookie": f"Authorization=Bearer {api.token}"}),
        ("/me", {"X_Api_Key": api.token}),
    ):
        assert browser.get(PREFIX + path, **headers).status == 401, path
    assert browser.get(f"{PREFIX}/me", Authorization=f"Bearer {api.token}").status == 200


def test_whoever_guesses_at_tokens_writes_nothing(house: House) -> None:
    api = client(house)
    before = _writes(house)
    for number in range(5):
        assert ApiClient(api.app, f"guess-{number}")("GET", "/me").status == 401
    assert _writes(house) == before


def _writes(house: House) -> object:
    with house.app.transactions.reading() as connection:
        return connection.execute(select(func.count(), func.max(TOKENS.c.last_used_at)).select_from(TOKENS)).one()


def test_a_name_is_looked_up_once_and_the_judged_address_is_called(receiver: Receiver) -> None:
    """DNS rebinding: a name that leads to a public address first and to a private one afterwards is called at the first."""
    port = int(receiver.url.rpartition(":")[2].partition("/")[0])
    asked: list[str] = []

    def turning(host: str, _port: int) -> list[str]:
        asked.append(host)
        return ["127.0.0.1"] if len(asked) == 1 else ["10.0.0.1"]

    webhook_sender.deliver(f"http://hooks.firma.example:{port}/told", "whsec_eA==", "msg_1", "{}", 1, ("hooks.firma.example",), turning)
    assert asked == ["hooks.firma.example"]
    assert receiver.got[0][0]["host"] == f"hooks.firma.example:{port}", "the name stands in the call, the judged address is called"
    leads: list[str]
    for leads in (["10.0.0.1"], ["93.184.215.14", "127.0.0.1"], ["::1"], []):

        def private(_host: str, _port: int, told: list[str] = leads) -> list[str]:
            return told

        with pytest.raises(Permanent, match="not public"):
            webhook_sender.deliver("https://hooks.firma.example/", "whsec_eA==", "msg_1", "{}", 1, (), private)


def test_a_redirect_is_not_followed(receiver: Receiver) -> None:
    for status in (301, 302, 303, 307, 308):
        receiver.answers = [status]
        with pytest.raises(Transient, match=f"answered {status}"):
            webhook_sender.deliver(receiver.url, "whsec_eA==", f"msg_{status}", "{}", 1, ("127.0.0.1",))
    assert len(receiver.got) == 5, "one call each"


def holds(secret: str, headers: dict[str, str], body: str, now: int) -> bool:
    """What Standard Webhooks has a receiver do: the signature over id, timestamp and body, and five minutes for the timestamp."""
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.{body}".encode()
    digest = hmac.new(base64.b64decode(secret.removeprefix("whsec_")), signed, hashlib.sha256).digest()
    fits = any(hmac.compare_digest(each, "v1," + base64.b64encode(digest).decode()) for each in headers["webhook-signature"].split())
    return fits and abs(now - int(headers["webhook-timestamp"])) <= 300


def test_a_receiver_can_tell_a_forged_a_changed_and_an_old_delivery(receiver: Receiver) -> None:
    secret, now = "whsec_" + base64.b64encode(bytes(range(32))).decode(), 1_800_000_000
    webhook_sender.deliver(receiver.url, secret, "msg_1", '{"a":1}', now, ("127.0.0.1",))
    ((headers, body),) = receiver.got
    assert holds(secret, headers, body, now + 299)
    assert not holds(secret, headers, body, now + 301), "a replay after five minutes"
    assert not holds(secret, headers | {"webhook-timestamp": str(now + 301)}, body, now + 301), "with a newer time"
    assert not holds(secret, headers | {"webhook-id": "msg_2"}, body, now), "as another event"
    assert not holds(secret, headers, '{"a":2}', now)
    assert not holds("whsec_" + base64.b64encode(b"x" * 32).decode(), headers, body, now)


@contextmanager
def tls_server(folder: Path, name: str) -> Iterator[tuple[int, Path, list[str]]]:
    """A server with a certificate of its own for this name: its port, the certificate, and what was asked of it."""
    if shutil.which("openssl") is None:
        pytest.skip("needs openssl")
    key, certificate = folder / "key.pem", folder / "cert.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}",
         "-addext", f"subjectAltName=DNS:{name}", "-keyout", str(key), "-out", str(certificate)],
        check=True, capture_output=True,
    )  # fmt: skip
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            asked.append(self.headers["Host"])
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_told: object) -> None:
            """Nothing is told."""

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True
        block_on_close = False

        def handle_error(self, *_told: object) -> None:
            """A refused handshake is what the test wants."""

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    with Quiet(("127.0.0.1", 0), Handler) as server:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        yield server.server_address[1], certificate, asked
        server.shutdown()
        thread.join()


def test_a_receiver_shows_the_certificate_of_its_own_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with tls_server(tmp_path, "hooks.firma.example") as (port, certificate, asked):

        def send(host: str) -> None:
            webhook_sender.deliver(f"https://{host}:{port}/", "whsec_eA==", "msg_1", "{}", 1, (host,), lambda _host, _port: ["127.0.0.1"])

        with pytest.raises(Transient, match="could not be reached"):
            send("hooks.firma.example")  # signed by nobody who is known
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        with pytest.raises(Transient, match="could not be reached"):
            send("other.firma.example")
        assert asked == []
        send("hooks.firma.example")
        assert asked == [f"hooks.firma.example:{port}"]


def test_a_secret_is_shown_once(house: House, port: int) -> None:
    browser = Client(port).sign_in(clerk(house, role=Role.ADMIN))
    made = browser.post("/machines/tokens", {"csrf": browser.csrf(), "name": "Eva Lund", "scope_read": "1", "days": ""}).text
    (token,) = re.findall(r"<code>([\w-]{43})</code>", made)
    added = browser.post(
        "/machines/webhooks", {"csrf": browser.csrf(), "url": "https://ledger.firma.example/", "event_mail.decided": "1"}
    ).text
    with house.app.transactions.reading() as connection:
        secret = str(connection.scalar(select(WEBHOOKS.c.secret)))
        values = str(connection.execute(VALUES.select()).all())
    assert secret in added.replace("&#43;", "+")
    assert len(base64.b64decode(secret.removeprefix("whsec_"))) == 32
    assert secret not in values, "nor does it stand in the audit"
    later = browser.get("/machines").text + browser.get("/audit").text
    assert secret not in later.replace("&#43;", "+")
    assert token not in later
    assert "whsec_" not in later


def test_no_webhook_leads_into_the_own_network(house: House, port: int) -> None:
    browser = Client(port).sign_in(clerk(house, role=Role.ADMIN))
    for url in (
        "http://127.0.0.1:8026/",
        "https://127.0.0.1/",
        "https://[::ffff:169.254.169.254]/",
        "http://localhost/",
        "file:///etc/passwd",
    ):
        assert browser.post("/machines/webhooks", {"csrf": browser.csrf(), "url": url}).status == 422, url
        with pytest.raises(UsageError):
            webhook_actions.add(house.app.transactions, url, [], (), house.clock.now(), "operator")
    with house.app.transactions.reading() as connection:
        assert connection.scalar(select(func.count()).select_from(WEBHOOKS)) == 0
