"""Sign-in by the company's provider: whose account it is, roles, sessions, the reserve, doctor and the commands."""

import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import pytest
from starlette.responses import Response

from tests.browser.staff import PASSWORD, clerk
from tests.flow.command import Ended, kundservice, one_line
from tests.flow.console_client import Client
from tests.flow.house import House, house_for
from tests.flow.oidc_client import Console, console_with
from tests.flow.oidc_console import accounts, actions
from tests.flow.oidc_forgeries import DOCUMENTS
from tests.servers.oidc_provider import CLIENT_ID, OidcServer, Person
from worker import checkup, staff_account
from worker.console.cookies import oidc_cookie, set_oidc
from worker.console.serving import ConsolePages
from worker.oidc.provider import of_settings
from worker.public.serving import listen
from worker.settings import load
from worker.store import staff, staff_sessions
from worker.store.staff import Role


@pytest.fixture
def console(oidc_server: OidcServer, database_url: str) -> Iterator[Console]:
    with console_with(oidc_server, database_url) as made:
        yield made


def told_by_doctor(migrated_sqlite: Path, **settings: str) -> list[tuple[str, str]]:
    told = {f"KUNDSERVICE_{name.upper()}": value for name, value in settings.items()}
    found = checkup.checkup(load({"KUNDSERVICE_DATABASE_URL": f"sqlite:///{migrated_sqlite}", **told}, None))
    return [(each.state, each.told) for each in found if each.what == checkup.SIGN_IN]


def test_without_a_role_there_is_no_way_in_and_a_lost_one_ends_everything(console: Console, oidc_server: OidcServer) -> None:
    first = console.browser()
    assert console.sign_in(first).location == "/"
    app, now = console.house.app, console.house.clock.now()
    with app.transactions.full() as connection:
        eva = staff.by_name(connection, "Eva Lund")
        assert eva is not None
        token = staff.issue_token(connection, eva, now)
    for roles in (["console-agents-not"], [], None, "Console-Agents", {"console-agents": 1}, [["console-agents"]]):
        oidc_server.person.claims["roles"] = roles
        answer = console.sign_in(console.browser())
        assert (answer.status, "har inte behörighet" in answer.text) == (403, True), roles
    assert first.get("/").location == "/sign-in"
    with app.transactions.reading() as connection:
        assert staff.token_of(connection, token, now) is None
    assert "staff.role_lost" in actions(console)
    oidc_server.person.claims["roles"] = "console-viewers"
    assert console.sign_in(console.browser()).location == "/"
    assert accounts(console) == [("Eva Lund", "viewer")]


def test_an_account_that_is_closed_here_stays_closed(console: Console) -> None:
    browser = console.browser()
    console.sign_in(browser)
    app, now = console.house.app, console.house.clock.now()
    with app.transactions.full() as connection:
        staff_account.close(connection, "Eva Lund", now)
    assert browser.get("/").location == "/sign-in"
    answer = console.sign_in(console.browser())
    assert (answer.status, "avstängt" in answer.text) == (403, True)
    with app.transactions.full() as connection:
        staff_account.reopen(connection, "Eva Lund", now)
    assert console.sign_in(console.browser()).location == "/"


def test_no_address_and_no_name_leads_to_anothers_account(console: Console, oidc_server: OidcServer) -> None:
    boss = clerk(console.house, "Eva Lund", Role.ADMIN)
    with console.house.app.transactions.full() as connection:
        staff.create(connection, "Nils", Role.ADMIN, console.house.clock.now(), email="nils@firma.example")
    oidc_server.person = Person("mallory", {"name": "Eva\u202e  Lund\u200b", "email": "nils@firma.example", "roles": ["console-viewers"]})
    assert console.sign_in(console.browser()).location == "/"
    assert accounts(console) == [("Eva Lund", "admin"), ("Eva Lund (2)", "viewer"), ("Nils", "admin")]
    oidc_server.person = Person("somebody else", {"name": "Eva Lund", "roles": ["console-agents"]})
    console.sign_in(console.browser())
    assert ("Eva Lund (3)", "agent") in accounts(console)
    oidc_server.person = Person("no name", {"roles": ["console-agents"]})
    console.sign_in(console.browser())
    assert ("no name", "agent") in accounts(console)
    assert console.browser().password(boss).location == "/sign-in/code"


def test_an_address_gives_a_role_only_where_the_provider_has_verified_it(oidc_server: OidcServer, database_url: str) -> None:
    with console_with(oidc_server, database_url, oidc_role_claim="email", oidc_agents="Eva@firma.example") as console:
        for verified, status in ((None, 403), (False, 403), ("true", 403), (1, 403), (True, 303)):
            oidc_server.person = Person(claims={"email": "eva@Firma.example", "email_verified": verified})
            assert console.sign_in(console.browser()).status == status, verified


def test_a_role_may_stand_deep_in_the_claims(oidc_server: OidcServer, database_url: str) -> None:
    with console_with(oidc_server, database_url, oidc_role_claim="resource_access.console.roles") as console:
        oidc_server.person = Person(claims={"resource_access": {"console": {"roles": ["console-admins"]}}})
        assert console.sign_in(console.browser()).location == "/"
        assert accounts(console) == [("248289761001", "admin")]


def test_an_account_that_there_is_is_joined_by_the_operator_alone(console: Console, oidc_server: OidcServer) -> None:
    nils = clerk(console.house, "Nils Berg")
    with console.house.app.transactions.full() as connection:
        staff_account.link(connection, "Nils Berg", oidc_server.issuer, "248289761001", console.house.clock.now())
    assert console.sign_in(console.browser()).location == "/"
    assert accounts(console) == [("Nils Berg", "agent")]
    with console.house.app.transactions.full() as connection:
        staff_account.unlink(connection, nils.account.name, console.house.clock.now())
    console.sign_in(console.browser())
    assert accounts(console) == [("Eva Lund", "agent"), ("Nils Berg", "agent")]


def test_with_a_provider_a_password_is_for_the_reserve_only(console: Console, oidc_server: OidcServer) -> None:
    agent, boss, linked = (
        clerk(console.house, "Nils Berg"),
        clerk(console.house, "Reserv", Role.ADMIN),
        clerk(console.house, "Lisa Ek", Role.ADMIN),
    )
    with console.house.app.transactions.full() as connection:
        staff_account.link(connection, "Lisa Ek", oidc_server.issuer, "lisa", console.house.clock.now())
    refused = console.browser().password(agent)
    assert (refused.status, "Namnet eller lösenordet" in refused.text) == (422, True)
    assert console.browser().password(linked).status == 422, "whom the provider stands for, the provider alone lets in"
    reserve = console.browser()
    assert reserve.password(boss).location == "/sign-in/code", "and the code is still asked for"
    assert reserve.get("/").location == "/sign-in"
    assert reserve.code(boss).location == "/"
    # who signs in by the provider has no password to change here
    eva = console.browser()
    console.sign_in(eva)
    assert "arbetskontot" in eva.get("/account").text
    changed = {"csrf": eva.csrf(), "present": PASSWORD, "password": "en ny fras om sju katter", "repeated": "en ny fras om sju katter"}
    assert eva.post("/account/password", changed).status == 422


def test_signing_in_makes_a_new_session_and_ends_the_one_before(console: Console, oidc_server: OidcServer) -> None:
    browser = console.browser()
    browser.cookies["console-session"] = planted = staff_sessions.new_token()
    console.sign_in(browser)
    first = browser.cookies["console-session"]
    assert first != planted
    assert Client(console.port, {"console-session": planted}).get("/").location == "/sign-in"
    back = Client(console.port, dict(browser.cookies))
    del back.cookies["console-session"]
    there = console.way_back(back)
    back.cookies["console-session"] = first
    oidc_server.person.claims["roles"] = ["console-admins"]
    assert back.get(there).location == "/"
    assert back.cookies["console-session"] != first
    assert Client(console.port, {"console-session": first}).get("/").location == "/sign-in", "the browser has one session"
    console.house.clock.advance(staff_sessions.ABSOLUTE + timedelta(seconds=1))
    assert back.get("/").location == "/sign-in"


def test_signing_out_ends_the_session_and_shows_the_way_out_of_the_provider(console: Console, oidc_server: OidcServer) -> None:
    browser = console.browser()
    console.sign_in(browser)
    answer = browser.post("/sign-out", {"csrf": browser.csrf()})
    assert answer.location == "/sign-in?out=1"
    page = browser.get("/sign-in?out=1").text
    assert f"{oidc_server.issuer}/goodbye?client_id={CLIENT_ID}" in page.replace("&amp;", "&")
    assert browser.get("/").location == "/sign-in"


@pytest.mark.parametrize("there", ["//evil.example", "https://evil.example", "/\\evil.example", "/\r\nSet-Cookie: a=b", "/" + "x" * 2000])
def test_the_way_back_leads_nowhere_else(console: Console, there: str) -> None:
    assert console.sign_in(console.browser(), f"/sign-in/oidc?next={quote(there, safe='')}").location == "/"


def test_cookies_of_the_way_are_strict_over_https(oidc_server: OidcServer, database_url: str) -> None:
    with console_with(oidc_server, database_url) as console:
        line = console.browser().get("/sign-in/oidc").cookies[0]
        assert line.startswith("console-oidc=")
        settings = replace(console.house.app.settings, console_url="https://konsol.firma.example")
        provider = of_settings(settings)
        assert provider is not None
        assert provider.redirect_uri == "https://konsol.firma.example/sign-in/oidc/back"
        response = Response()
        set_oidc(response, "a:b:c:", secure=True)
        told = response.headers["set-cookie"].lower()
        assert oidc_cookie(True) == "__Host-oidc"
        assert all(word in told for word in ("secure", "httponly", "samesite=lax", "path=/", "max-age=600"))


@pytest.mark.parametrize("how", DOCUMENTS)
def test_a_discovery_document_that_does_not_fit_is_not_used(console: Console, oidc_server: OidcServer, how: str) -> None:
    oidc_server.document = DOCUMENTS[how]
    answer = console.browser().get("/sign-in/oidc")
    assert (answer.status, "felinställd" in answer.text) == (503, True)


def test_doctor_tells_whether_the_provider_works_and_takes_us(oidc_server: OidcServer, migrated_sqlite: Path, tmp_path: Path) -> None:
    own = Path(shutil.copy(migrated_sqlite, tmp_path / "kundservice.db"))
    (note, well) = told_by_doctor(own, **oidc_server.settings())
    assert (well[0], "with 1 keys; it sends browsers back to http://127.0.0.1:8026/sign-in/oidc/back" in well[1]) == ("well", True)
    assert (note[0], "staff password" in note[1]) == ("note", True), "nobody could get in while it is away"
    with house_for(f"sqlite:///{own}", directory=False) as house:
        clerk(house, "Reserv", Role.ADMIN)
    (wrong,) = told_by_doctor(own, **oidc_server.settings(oidc_client_secret="another"))
    assert (wrong[0], "invalid_client" in wrong[1], "KUNDSERVICE_OIDC_CLIENT_SECRET" in wrong[1]) == ("wrong", True, True)
    assert "\n" not in wrong[1]
    (wrong,) = told_by_doctor(own, **oidc_server.settings(oidc_issuer=oidc_server.issuer + "/"))
    assert wrong[1].endswith("set KUNDSERVICE_OIDC_ISSUER to the name that the provider has for itself")
    (wrong,) = told_by_doctor(own, **oidc_server.settings(oidc_issuer="http://127.0.0.1:1"))
    assert wrong == ("wrong", "127.0.0.1: no connection (ConnectionError)")
    oidc_server.answers["/keys"] = [(200, '{"keys": [{"kty": "oct", "k": "c2VjcmV0"}]}')]
    (wrong,) = told_by_doctor(own, **oidc_server.settings())
    assert "keys can not be read" in wrong[1]
    assert told_by_doctor(own) == []


def test_the_operator_joins_closes_and_reopens_by_command(oidc_server: OidcServer, tmp_path: Path) -> None:
    told = oidc_server.settings()

    def run(*words: str, **settings: str) -> Ended:
        return kundservice(*words, folder=tmp_path, **settings)

    assert run("db", "upgrade").status == 0
    assert run("staff", "add", "Eva Lund").status == 0
    assert "KUNDSERVICE_OIDC_ISSUER is not set" in one_line(run("staff", "link", "Eva Lund", "sub-1"))
    assert run("staff", "link", "Eva Lund", "sub-1", **told).status == 0
    assert "stands for 'Eva Lund' already" in one_line(run("staff", "link", "Eva Lund", "sub-1", **told))
    assert "no account 'Nobody'" in one_line(run("staff", "link", "Nobody", "sub-2", **told))
    assert run("staff", "unlink", "Eva Lund").status == 0
    assert "nobody of a provider stands for" in one_line(run("staff", "unlink", "Eva Lund"))
    for word, active in (("close", False), ("reopen", True)):
        assert run("staff", word, "Eva Lund").status == 0
        assert [each["active"] for each in run("staff", "list", "--json").lines()] == [active]
        assert run("staff", word, "Nobody").status == 2
    assert run("staff", "tokens", "--json").lines() == [], "closing ended the token"
    assert run("audit", "verify").status == 0


def test_without_a_provider_there_is_no_such_page(house: House, oidc_server: OidcServer) -> None:
    with listen("127.0.0.1", 0) as listening, ConsolePages(house.app, listening):
        browser = Client(listening.getsockname()[1])
        assert browser.get("/sign-in/oidc").status == browser.get("/sign-in/oidc/back?code=a&state=b").status == 404
        assert "/sign-in/oidc" not in browser.get("/sign-in").text
    assert oidc_server.asked == []
