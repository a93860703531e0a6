"""Signing in to the console over real HTTP: what is refused, what is slowed, what a session is worth and when it ends."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import argon2
import pytest

from tests.browser.staff import PASSWORD, clerk
from tests.flow.command import kundservice, one_line
from tests.flow.console_client import Client
from tests.flow.house import House, house_for
from worker.console.serving import ConsolePages
from worker.public.serving import listen
from worker.store import staff_sessions, staff_sign_in
from worker.store.staff_sessions import SESSIONS


@pytest.fixture
def port(house: House) -> Iterator[int]:
    with listen("127.0.0.1", 0) as listening, ConsolePages(house.app, listening):
        yield listening.getsockname()[1]


def test_password_and_code_let_in_and_nothing_less(house: House, port: int) -> None:
    eva, browser = clerk(house), Client(port)
    assert browser.get("/").location == "/sign-in"
    assert browser.get("/mail/1").location == "/sign-in?next=%2Fmail%2F1"
    wrong, unknown = browser.password(eva, "fel lösenord igen"), browser.post("/sign-in", {"name": "Ingen", "password": PASSWORD})
    assert (wrong.status, unknown.status) == (422, 422)
    assert "Namnet eller lösenordet" in wrong.text
    assert wrong.text.replace("Eva Lund", "") == unknown.text.replace("Ingen", ""), "an unknown name is told the same"
    assert browser.password(eva).location == "/sign-in/code"
    assert browser.get("/").location == "/sign-in", "the password alone lets nobody in"
    assert browser.code(eva, "000000").status == 422
    assert browser.code(eva).location == "/"
    assert browser.get("/").status == 200


def test_a_code_is_good_once(house: House, port: int) -> None:
    eva = clerk(house)
    code = eva.code()
    Client(port).sign_in(eva)
    thief = Client(port)
    thief.password(eva)
    assert thief.code(eva, code).status == 422
    house.clock.advance(timedelta(seconds=60))
    assert thief.code(eva).location == "/"


def test_guessing_is_slowed_and_locks_nobody_out(house: House, port: int) -> None:
    eva = clerk(house)
    known = Client(port).sign_in(eva)
    guesser = Client(port)
    answers = [guesser.password(eva, f"gissning nummer {number}").status for number in range(7)]
    assert answers == [422] * 5 + [429] * 2
    assert guesser.password(eva).status == 429, "not even the right password is looked at"
    del known.cookies["console-session"]
    house.clock.advance(timedelta(seconds=60))
    assert known.password(eva).location == "/sign-in/code", "the owner's own browser is not slowed"
    house.clock.advance(timedelta(minutes=15))
    assert guesser.password(eva).location == "/sign-in/code", "and nobody is shut out for good"


def test_codes_are_not_guessed(house: House, port: int) -> None:
    eva, browser = clerk(house), Client(port)
    browser.password(eva)
    for _ in range(5):
        assert browser.code(eva, "000000").status == 422
    assert browser.code(eva, "000000").status == 422
    assert "console-session" not in browser.cookies, "from the start again"
    assert browser.get("/sign-in/code").location == "/sign-in"


def test_codes_are_not_guessed_by_many_sessions_either(house: House, port: int) -> None:
    """Whoever has the password could begin anew after every fifth code, and would have guessed one within hours."""
    eva = clerk(house)
    owner = Client(port).sign_in(eva)
    house.clock.advance(timedelta(seconds=60))
    answers = []
    for _ in range(4):
        guesser = Client(port)
        assert guesser.password(eva).location == "/sign-in/code"
        answers += [guesser.code(eva, f"00000{digit}").status for digit in range(3)]
    assert answers == [422] * 5 + [429] * 7
    told = guesser.code(eva)
    assert (told.status, "Vänta" in told.text) == (429, True), "not even the right code is looked at"
    del owner.cookies["console-session"]
    assert owner.password(eva).location == "/sign-in/code"
    assert owner.code(eva).location == "/", "the owner's own browser is not slowed"
    house.clock.advance(timedelta(minutes=15))
    guesser = Client(port)
    guesser.password(eva)
    assert guesser.code(eva, "000000").status == 422, "and nobody is shut out for good"
    assert guesser.code(eva, "000000").status == 429, "but what failed is not forgotten for a right password"


def test_a_session_ends_when_nobody_uses_it(house: House, port: int) -> None:
    browser = Client(port).sign_in(clerk(house))
    for _ in range(3):
        house.clock.advance(timedelta(minutes=50))
        assert browser.get("/").status == 200
    house.clock.advance(staff_sessions.IDLE)
    assert browser.get("/").location == "/sign-in"


def test_what_a_page_asks_by_itself_keeps_no_session_alive(house: House, port: int) -> None:
    browser = Client(port).sign_in(clerk(house))
    for _ in range(2):
        house.clock.advance(timedelta(minutes=40))
        browser.get("/", HX_Request="true", X_By_Itself="true")
    assert browser.get("/").location == "/sign-in"


def test_a_session_ends_after_a_working_day_in_any_case(house: House, port: int) -> None:
    browser = Client(port).sign_in(clerk(house))
    for _ in range(13):
        house.clock.advance(timedelta(minutes=50))
        browser.get("/")
    assert browser.get("/").status == 200
    house.clock.advance(staff_sessions.ABSOLUTE - timedelta(minutes=13 * 50))
    assert browser.get("/").location == "/sign-in"


def test_the_token_is_new_after_each_step_and_only_its_digest_is_kept(house: House, port: int) -> None:
    eva, browser = clerk(house), Client(port)
    browser.cookies["console-session"] = planted = staff_sessions.new_token()
    browser.password(eva)
    half = browser.cookies["console-session"]
    browser.code(eva)
    full = browser.cookies["console-session"]
    assert len({planted, half, full}) == 3
    assert len(full) == 22, "128 bits"
    for worthless in (planted, half):
        assert Client(port, {"console-session": worthless}).get("/").location == "/sign-in"
    with house.app.transactions.reading() as connection:
        kept = connection.execute(SESSIONS.select()).all()
    assert full not in str(kept)
    assert staff_sessions.digest(full) in {row.token_hash for row in kept}


def test_a_password_is_kept_as_argon2id_by_the_librarys_defaults(house: House) -> None:
    eva, nils = clerk(house), clerk(house, "Nils Berg")
    with house.app.transactions.reading() as connection:
        kept = [
            credentials.password_hash
            for each in (eva, nils)
            if (credentials := staff_sign_in.credentials_of(connection, each.account.name))
        ]
    own = argon2.PasswordHasher()
    told = f"$argon2id$v=19$m={own.memory_cost},t={own.time_cost},p={own.parallelism}$"
    assert own.type is argon2.Type.ID
    assert all(each is not None and each.startswith(told) for each in kept)
    assert len(set(kept)) == 2, "each has its own salt"


def test_cookies_on_plain_loopback(house: House, port: int) -> None:
    browser = Client(port)
    set_by = browser.password(clerk(house)).cookies
    session, device = (next(line for line in set_by if line.startswith(name)) for name in ("console-session=", "console-device="))
    for line in (session, device):
        assert "httponly" in line.lower()
        assert "path=/" in line.lower()
        assert "secure" not in line.lower()
    assert "samesite=lax" in session.lower()
    assert "samesite=strict" in device.lower()
    assert "max-age" not in session.lower()


def test_cookies_over_https(database_url: str) -> None:
    made = house_for(database_url, console_url="https://konsol.firma.example")
    with made as house, listen("127.0.0.1", 0) as listening, ConsolePages(house.app, listening):
        browser = Client(listening.getsockname()[1])
        answer = browser.post("/sign-in", {"name": clerk(house).account.name, "password": PASSWORD}, Host="konsol.firma.example")
        assert [line.partition("=")[0] for line in answer.cookies] == ["__Host-session", "__Host-device"]
        for line in answer.cookies:
            assert "secure" in line.lower()
            assert "httponly" in line.lower()
            assert "domain" not in line.lower()
        assert answer.headers["strict-transport-security"].startswith("max-age=")


def test_sessions_are_listed_and_ended_from_elsewhere(house: House, port: int) -> None:
    eva = clerk(house)
    here = Client(port).sign_in(eva)
    house.clock.advance(timedelta(seconds=60))
    there = Client(port).sign_in(eva)
    assert here.get("/account").text.count('name="session" value="') == 2, "the other one, and all others"
    here.post("/account/sessions/end", {"csrf": here.csrf(), "session": "others"})
    assert there.get("/").location == "/sign-in"
    assert here.get("/").status == 200
    here.post("/sign-out", {"csrf": here.csrf()})
    assert here.get("/").location == "/sign-in"


def test_nobody_ends_another_accounts_session(house: House, port: int) -> None:
    eva, nils = Client(port).sign_in(clerk(house)), Client(port).sign_in(clerk(house, "Nils Berg"))
    with house.app.transactions.reading() as connection:
        digests = {row.id: row.token_hash for row in connection.execute(SESSIONS.select())}
    own, token = staff_sessions.digest(nils.cookies["console-session"]), nils.csrf()
    for each, digest in digests.items():
        if digest != own:
            nils.post("/account/sessions/end", {"csrf": token, "session": str(each)})
    nils.post("/account/sessions/end", {"csrf": token, "session": "others"})
    assert eva.get("/").status == 200


def test_another_password_ends_the_other_sessions(house: House, port: int) -> None:
    eva = clerk(house)
    here = Client(port).sign_in(eva)
    house.clock.advance(timedelta(seconds=60))
    there = Client(port).sign_in(eva)
    fields = {"csrf": here.csrf(), "present": PASSWORD, "password": "en ny fras om sju katter", "repeated": "en ny fras om sju katter"}
    for wrong in ({"present": "fel"}, {"password": "kort", "repeated": "kort"}, {"password": "password1234", "repeated": "password1234"}):
        assert here.post("/account/password", fields | wrong).status == 422
    assert here.post("/account/password", fields).status == 200
    assert there.get("/").location == "/sign-in"
    assert here.get("/").status == 200
    assert Client(port).password(eva).status == 422


ELSEWHERE = ("//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/\r\nSet-Cookie: a=b")


@pytest.mark.parametrize("there", ELSEWHERE)
def test_signing_in_leads_nowhere_else(house: House, port: int, there: str) -> None:
    eva, browser = clerk(house), Client(port)
    browser.password(eva)
    answer = browser.post("/sign-in/code", {"code": eva.code(), "csrf": browser.csrf("/sign-in/code"), "next": there})
    assert answer.location == "/"


def test_the_command_lets_the_first_person_in(tmp_path: Path) -> None:
    assert kundservice("db", "upgrade", folder=tmp_path).status == 0
    refused = kundservice("staff", "password", "Eva Lund", "--role", "admin", folder=tmp_path, stdin="password1234\n")
    assert refused.status == 2
    assert "too easy to guess" in one_line(refused)
    assert kundservice("staff", "list", "--json", folder=tmp_path).lines() == [], "nothing was changed"
    let_in = kundservice("staff", "password", "Eva Lund", "--role", "admin", folder=tmp_path, stdin=f"{PASSWORD}\n")
    assert (let_in.status, let_in.err) == (0, "")
    assert PASSWORD not in let_in.out
    (account,) = kundservice("staff", "list", "--json", folder=tmp_path).lines()
    assert (account["name"], account["role"]) == ("Eva Lund", "admin")
