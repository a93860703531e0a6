"""What holds for every route of the console, over real HTTP: host, session, role, CSRF token, headers; GET changes nothing."""

import socket
from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.browser.staff import clerk
from tests.flow.console_client import Client
from tests.flow.house import ANNA, House, mail_bytes
from worker.console.routes import Change, ConsoleRoute, Look
from worker.console.serving import ConsolePages
from worker.console.site import ROUTES
from worker.public.serving import listen
from worker.store.staff import Role

OPEN = {("GET", "/sign-in"), ("POST", "/sign-in"), ("GET", "/sign-in/code"), ("POST", "/sign-in/code"), ("POST", "/sign-out")}
OPEN |= {("POST", "/preferences")}


@pytest.fixture
def port(house: House) -> Iterator[int]:
    with listen("127.0.0.1", 0) as listening, ConsolePages(house.app, listening):
        yield listening.getsockname()[1]


def method(route: ConsoleRoute) -> str:
    return "GET" if isinstance(route, Look) else "POST"


def address(route: ConsoleRoute, mail_id: int) -> str:
    told = {part: str(mail_id) if part == "{mail}" else "1" for part in route.path.split("/") if part.startswith("{")}
    return "/".join(told.get(part, part) for part in route.path.split("/"))


def test_only_signing_in_is_open_to_strangers() -> None:
    assert {(method(route), route.path) for route in ROUTES if route.role is None} <= OPEN | {
        (method(route), route.path) for route in ROUTES if "/oidc" in route.path
    }


def test_a_stranger_gets_nothing(house: House, port: int) -> None:
    mail_id = house.receive(mail_bytes(ANNA, "Hej! En hemlighet.", subject="Hemligt"))
    for route in ROUTES:
        if route.role is None:
            continue
        answer = Client(port).ask(method(route), address(route, mail_id), {} if isinstance(route, Change) else None)
        told = (answer.status, answer.location.partition("?")[0])
        assert told == ((303, "/sign-in") if isinstance(route, Look) and not route.by_itself else (401, "")), route.path
        assert "emlig" not in answer.text, route.path
        part = Client(port).ask(method(route), address(route, mail_id), {} if isinstance(route, Change) else None, HX_Request="true")
        assert part.status == 401, route.path


@pytest.mark.parametrize("role", list(Role))
def test_each_role_may_what_it_may(house: House, port: int, role: Role) -> None:
    mail_id = house.receive(mail_bytes(ANNA, "Hej! Det är en sak.", subject="Sak"))
    browser = Client(port).sign_in(clerk(house, role=role))
    for route in ROUTES:
        if route.role is None or (isinstance(route, Look) and route.by_itself and role.may(route.role)):
            continue
        answer = browser.ask(method(route), address(route, mail_id), {} if isinstance(route, Change) else None)
        if not role.may(route.role):
            assert answer.status == 403, route.path
            assert "Din roll" in answer.text, route.path
        elif isinstance(route, Look):
            assert answer.status == 303 if route.path.endswith("/next") else answer.status in (200, 404), route.path
        else:
            assert answer.status == 403, route.path
            assert "Ladda om den och försök igen" in answer.text, f"{route.path}: without the CSRF token"


def test_a_change_comes_from_a_page_of_ours(house: House, port: int) -> None:
    browser = Client(port).sign_in(clerk(house))
    other = Client(port).sign_in(clerk(house, "Nils Berg"))
    token = browser.csrf()
    for wrong in ("", "0" * 64, other.csrf(), token[:-1], token.upper() + "x"):
        assert browser.post("/sign-out", {"csrf": wrong}).status == 403
    for foreign in (
        {"Origin": "https://evil.example"},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "same-site"},
        {"Origin": "null"},
    ):
        assert browser.post("/sign-out", {"csrf": token}, **foreign).status == 403
    assert browser.get("/").status == 200, "nothing was changed"
    assert browser.post("/sign-out", {"csrf": token}, Origin=f"http://127.0.0.1:{port}", Sec_Fetch_Site="same-origin").status == 303
    assert browser.get("/").location == "/sign-in"


def test_nothing_is_changed_by_get(house: House, port: int) -> None:
    browser = Client(port).sign_in(clerk(house, role=Role.ADMIN))
    looks = {route.path for route in ROUTES if isinstance(route, Look)}
    for route in ROUTES:
        if isinstance(route, Change) and route.path not in looks:
            assert browser.get(address(route, 1)).status in (404, 405), route.path
    assert browser.get("/").status == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "169.254.169.254", "[::1", ""])
def test_a_foreign_host_is_refused(house: House, port: int, host: str) -> None:
    browser = Client(port).sign_in(clerk(house))
    answer = browser.get("/", Host=host)
    assert answer.status in (400, 421)
    assert "Eva Lund" not in answer.text


@pytest.mark.parametrize("path", ["/health", "/metrics"])
def test_what_monitoring_asks_is_told_by_our_name_or_by_address_and_by_no_other(house: House, path: str) -> None:
    ours = replace(house.app, settings=replace(house.app.settings, console_url="https://konsol.firma.example"))
    with listen("127.0.0.1", 0) as listening, ConsolePages(ours, listening):
        browser = Client(listening.getsockname()[1])
        for host in (
            "konsol.firma.example",
            "KONSOL.firma.example:8026",
            "localhost:8026",
            "127.0.0.1",
            "10.1.2.3:8026",
            "[2001:db8::1]:8026",
        ):
            assert browser.get(path, Host=host).status == 200, host
        for host in (
            "evil.example",
            "127.0.0.1.evil.example",
            "10.1.2.3.evil.example",
            "konsol.firma.example.evil.example",
            "[::1",
            "",
            "1",
        ):
            answer = browser.get(path, Host=host)
            assert answer.status == 421, host
            assert "kundservice_" not in answer.text


def test_every_answer_has_its_headers(house: House, port: int) -> None:
    browser = Client(port).sign_in(clerk(house))
    mail_id = house.receive(mail_bytes(ANNA, "Hej!"))
    for path in ("/", "/sign-in", "/nowhere", f"/mail/{mail_id}", "/account", "/health", f"/mail/{mail_id}/source"):
        headers = browser.get(path).headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy, path
        assert "frame-ancestors 'none'" in policy, path
        assert "unsafe" not in policy, path
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert headers["cache-control"] == "no-store"
        assert "server" not in headers


def test_a_form_that_is_too_large_is_refused(house: House, port: int) -> None:
    browser = Client(port).sign_in(clerk(house))
    assert browser.post("/account/password", {"csrf": "x" * 300_000}).status == 413


def test_an_answer_is_sent_at_once() -> None:
    with listen("127.0.0.1", 0) as listening, socket.create_connection(listening.getsockname()):
        accepted, _ = listening.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
