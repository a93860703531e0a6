"""What somebody tries who has an account or a clerk's browser: other roles' routes, many streams, forged hosts, paths, log lines."""

import http.client
import io
import logging
import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import func, select

from tests.browser.staff import clerk
from tests.flow.console_client import Client
from tests.flow.house import ANNA, EMILY, House, mail_bytes
from tests.flow.test_console_gate import address, method
from worker import sign_in
from worker.cli.process import OneLine
from worker.console import gate, live
from worker.console.routes import Change
from worker.console.serving import ConsolePages
from worker.console.site import ROUTES
from worker.public.serving import listen
from worker.store import audit, staff
from worker.store.audit import AUDIT, Entry
from worker.store.staff import Role, Scope

GRANT = "Hello,\n\nPlease give Priya Nair ordering rights.\n\nRegards\nEmily Carter\n"


@pytest.fixture
def port(house: House) -> Iterator[int]:
    with listen("127.0.0.1", 0) as listening, ConsolePages(house.app, listening):
        yield listening.getsockname()[1]


def last(house: House) -> int:
    with house.app.transactions.reading() as connection:
        return connection.scalar(select(func.max(AUDIT.c.seq))) or 0


@pytest.mark.parametrize("role", [None, *Role])
def test_no_form_of_another_role_does_anything_though_it_is_whole(house: House, port: int, role: Role | None) -> None:
    """Every route by every role, with the session's own CSRF token from the console's own address."""
    mail_id = house.receive(mail_bytes(EMILY, GRANT))
    browser = Client(port)
    csrf = ""
    if role is not None:
        csrf = browser.sign_in(clerk(house, role=role)).csrf()
    before = last(house)
    fields = {
        "csrf": csrf,
        "decision": "approve",
        "name": "Eva Lund",
        "scope_read": "1",
        "url": "https://evil.example/",
        "text": "Hej",
        "id": "1",
    }
    tried = 0
    for route in ROUTES:
        if route.role is None or (role is not None and role.may(route.role)):
            continue
        for headers in ({}, {"HX_Request": "true"}):
            answer = browser.ask(
                method(route),
                address(route, mail_id),
                fields if isinstance(route, Change) else None,
                Origin=f"http://127.0.0.1:{port}",
                **headers,
            )
            assert answer.status in ((303, 401) if role is None else (403,)), (route.path, answer.status)
            assert "Priya" not in answer.text
            tried += 1
    assert (tried > 0) == (role is not Role.ADMIN)
    assert last(house) == before
    assert house.told(mail_id) == "staff staff/grants_authority"


def test_a_viewer_sees_no_button_that_is_not_his(house: House, port: int) -> None:
    mail_id = house.receive(mail_bytes(EMILY, GRANT))
    page = Client(port).sign_in(clerk(house, role=Role.VIEWER)).get(f"/mail/{mail_id}").text
    assert "/decide" not in page
    assert "/machines" not in page


def test_nobody_makes_himself_a_second_person(house: House, port: int) -> None:
    """An admin who could make a token that decides for a colleague could approve his own proposal by it (four eyes)."""
    boss, nils = clerk(house, "Ada Admin", Role.ADMIN), clerk(house, "Nils Berg")
    browser = Client(port).sign_in(boss)
    told = {"csrf": browser.csrf(), "label": "", "days": "1"}
    for scopes in ({"scope_decide": "1"}, {"scope_admin": "1"}, {"scope_read": "1", "scope_decide": "1"}):
        answer = browser.post("/machines/tokens", {**told, "name": nils.account.name, **scopes})
        assert (answer.status, "by its own account" in answer.text) == (422, True)
    with house.app.transactions.reading() as connection:
        assert staff.tokens(connection) == []
    assert browser.post("/machines/tokens", {**told, "name": nils.account.name, "scope_read": "1"}).status == 200
    assert browser.post("/machines/tokens", {**told, "name": boss.account.name, "scope_decide": "1"}).status == 200
    with house.app.transactions.reading() as connection:
        assert {(row.name, row.scopes) for row in staff.tokens(connection)} == {("Nils Berg", Scope.READ), ("Ada Admin", Scope.DECIDE)}


class Stream:
    """An open page that listens."""

    def __init__(self, browser: Client) -> None:
        self._connection = http.client.HTTPConnection("127.0.0.1", browser.port, timeout=20)
        cookies = "; ".join(f"{name}={value}" for name, value in browser.cookies.items())
        self._connection.request("GET", "/live", headers={"Cookie": cookies})
        self._answer = self._connection.getresponse()
        self.status = self._answer.status
        if self.status != 200:
            self._answer.read()
            self.close()

    def until(self, word: str) -> bool:
        """Whether such an event comes before the stream ends."""
        return any(word in line.decode() for line in iter(self._answer.readline, b""))

    def close(self) -> None:
        self._answer.close()
        self._connection.close()


def test_a_stream_ends_with_its_session_however_much_there_is_to_tell(house: House, port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "BEAT", 0.6)
    browser = Client(port).sign_in(clerk(house))
    stream = Stream(browser)
    assert (stream.status, stream.until("event: ready")) == (200, True)
    other = Client(port, dict(browser.cookies))
    other.post("/sign-out", {"csrf": other.csrf()})
    over: list[bool] = []
    reader = threading.Thread(target=lambda: over.append(stream.until("event: over")))
    reader.start()
    for _ in range(150):
        if over:
            break
        with house.app.transactions.full() as connection:
            audit.append(connection, [Entry("tests.busy")], house.clock.now())
        time.sleep(0.1)
    reader.join(timeout=20)
    stream.close()
    assert over == [True]


def test_streams_are_limited_by_account_and_given_back(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "MOST_OF_ONE", 3)
    monkeypatch.setattr(live, "BEAT", 0.2)
    few = replace(house.app, settings=replace(house.app.settings, connections=8))
    with listen("127.0.0.1", 0) as listening, ConsolePages(few, listening):
        _limited_and_given_back(house, listening.getsockname()[1])


def _limited_and_given_back(house: House, port: int) -> None:
    eva, nils = Client(port).sign_in(clerk(house)), Client(port).sign_in(clerk(house, "Nils Berg"))
    streams = [Stream(eva) for _ in range(3)]
    assert all(each.until("event: ready") for each in streams)
    assert Stream(eva).status == 429
    assert eva.get("/").status == 200, "pages go on"
    streams.append(Stream(nils))
    assert streams[-1].until("event: ready"), "a colleague is not kept out by it"
    assert Stream(nils).status == 429, "but all together have their bound too"
    for each in streams:
        each.close()
    deadline = time.monotonic() + 20
    while (again := Stream(eva)).status == 429 and time.monotonic() < deadline:
        time.sleep(0.1)
    assert again.until("event: ready")
    again.close()


def test_a_stranger_listens_to_nothing(house: House, port: int) -> None:
    assert Stream(Client(port)).status == 401
    half = Client(port)
    half.password(clerk(house))
    assert Stream(half).status == 401, "nor does who has given the password alone"


@pytest.mark.parametrize(
    "path",
    ["/static/x/../../texts.sv.toml", "/static/x/%2e%2e%2ftexts.sv.toml", "/static/..%5c..%5ckundservice.toml", "/static//etc/passwd",
     "/mail/1/attachment/..%2f..%2fsource", "/mail/%00", "/mail/1%0d%0aX:%20y", "/mail/٣", "/mail/-1", "/mail/99999999999999999999",
     "/mail/1/attachment/99999999999999999999", "/mail/1/attachment/-1",
        "/mail/1/attachment/" + "9" * 5000, "/mail/" + "9" * 5000],
)  # fmt: skip
def test_a_path_leads_to_what_it_names_or_to_nothing(house: House, port: int, path: str) -> None:
    house.receive(mail_bytes(ANNA, "Hej!"))
    browser = Client(port).sign_in(clerk(house))
    answer = browser.get(path.encode("utf-8").decode("latin-1") if path.isascii() else "/mail/%D9%A3")
    assert answer.status == 404
    assert "x" not in answer.headers
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    for secret in ("root:", "[sign_in]", "database_url"):
        assert secret not in answer.text


@pytest.mark.parametrize(
    "query",
    ["after=0001-01-01T00:00:00%2B23:59_1", "after=9999-12-31T23:59:59-23:59_1", "after=_1", "after=2026-11-20T09:00:00Z_" + "9" * 5000,
     "day=0001-01-01", "day=9999-12-31", "day=" + "9" * 5000, "days=" + "9" * 5000, "days=-1", "before=" + "9" * 5000,
     "mail=9999999999999999999", "person=%00", "q=%00", "q=" + "%22" * 999, "q=" + "a*" * 999, "company=%00",
     "assigned=%00", "reason=%00", "view=%00", "q=%ED%A0%80",
     "done=%00", "from=" + "9" * 5000, "bulk=junk&n=9&failed=0&undo=" + "9" * 5000 + ":x"],
)  # fmt: skip
def test_a_hostile_address_fails_no_page(house: House, port: int, query: str) -> None:
    mail_id = house.receive(mail_bytes(ANNA, "Hej!"))
    browser = Client(port).sign_in(clerk(house, role=Role.ADMIN))
    for path in ("/", "/statistics", "/audit", "/mentions", f"/mail/{mail_id}", "/account", "/machines"):
        assert browser.get(f"{path}?{query}").status in (200, 303, 404), path


def test_a_flood_of_sign_ins_keeps_nobody_from_his_page(house: House, port: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A password takes long to be looked at: strangers wait for each other, and nobody who is signed in for them."""
    eva = Client(port).sign_in(clerk(house))
    looked, go_on = threading.Semaphore(0), threading.Event()

    def slow(_password: str, _kept: str | None) -> bool:
        looked.release()
        return not go_on.wait(60)

    monkeypatch.setattr(sign_in, "matches", slow)
    told: list[int] = []

    def guess(number: int) -> None:
        told.append(Client(port).post("/sign-in", {"name": f"Nobody {number}", "password": "gissning"}).status)

    guessing = [threading.Thread(target=guess, args=(number,)) for number in range(80)]
    for each in guessing:
        each.start()
    try:
        assert all(looked.acquire(timeout=20) for _ in range(gate.STRANGERS))
        deadline = time.monotonic() + 20
        while len(told) < 80 - gate.STRANGERS - gate.STRANGERS_WAITING and time.monotonic() < deadline:
            time.sleep(0.05)
        assert told == [503] * (80 - gate.STRANGERS - gate.STRANGERS_WAITING), "who comes when enough wait is told so"
        assert eva.get("/").status == 200
        assert eva.get("/account").status == 200
    finally:
        go_on.set()
        for each in guessing:
            each.join(timeout=60)
    assert sorted(told) == [422] * (gate.STRANGERS + gate.STRANGERS_WAITING) + [503] * (80 - gate.STRANGERS - gate.STRANGERS_WAITING)
    assert Client(port).get("/sign-in").status == 200


def test_forwarding_headers_change_nothing(house: House, port: int) -> None:
    lies = {
        "X_Forwarded_Host": "evil.example",
        "X_Forwarded_Proto": "https",
        "Forwarded": "host=evil.example",
        "X_Original_URL": "/audit",
        "X_Rewrite_URL": "/audit",
    }
    browser = Client(port)
    answer = browser.get("/mail/1", **lies)
    assert (answer.status, answer.location) == (303, "/sign-in?next=%2Fmail%2F1")
    browser.sign_in(clerk(house))
    assert "evil.example" not in browser.get("/", **lies).text
    assert browser.post("/sign-out", {"csrf": browser.csrf()}, Origin="https://evil.example", **lies).status == 403
    for method_told in ("X_HTTP_Method_Override", "X_Method_Override"):
        assert browser.ask("GET", "/sign-out", None, **{method_told: "POST"}).status in (404, 405)


def test_what_somebody_types_is_no_line_of_the_log(house: House, port: int) -> None:
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(OneLine("%(levelname)s %(message)s"))
    logging.getLogger().addHandler(handler)
    try:
        logging.getLogger("tests").warning("typed: %s", "a\nERROR forged\r\x1b[31m\u2028b\u202e")
        browser = Client(port)
        browser.post("/sign-in", {"name": "Eva\nERROR forged", "password": "hemligt lösenord"})
        browser.sign_in(clerk(house))
        browser.post("/mail/1%0aERROR%20forged/junk", {"csrf": browser.csrf()})
        browser.get("/mail/1%0aERROR%20forged")
    finally:
        logging.getLogger().removeHandler(handler)
    told = written.getvalue()
    assert told.splitlines()[0] == "WARNING typed: a\\nERROR forged\\r\\x1b[31m\\u2028b\\u202e"
    assert not any(line.startswith("ERROR forged") for line in told.splitlines())
    assert "hemligt" not in told
    assert "Eva" not in told
