"""Signing in by the company's provider, over real HTTP: who gets in, as what, and everything that does not let anybody in."""

import json
from collections.abc import Iterator
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.browser.staff import clerk
from tests.flow.console_client import Client
from tests.flow.oidc_client import Console, console_with
from tests.flow.oidc_console import accounts, actions
from tests.flow.oidc_forgeries import CLAIMS, FORGED, TIMES
from tests.servers.oidc_provider import CLIENT_ID, OidcServer
from worker.store.staff import Role


@pytest.fixture
def console(oidc_server: OidcServer, database_url: str) -> Iterator[Console]:
    with console_with(oidc_server, database_url) as made:
        yield made


def assert_nobody_gets_in(console: Console) -> None:
    browser = console.browser()
    answer = console.sign_in(browser)
    assert answer.status == 422
    assert "gick inte att lita på" in answer.text
    assert "console-session" not in browser.cookies
    assert accounts(console) == []


def test_the_provider_lets_somebody_in_with_the_role_of_his_group(console: Console, oidc_server: OidcServer) -> None:
    browser = console.browser()
    assert "/sign-in/oidc?next=/mail/1" in browser.get("/sign-in?next=%2Fmail%2F1").text
    answer = console.sign_in(browser, "/sign-in/oidc?next=%2Faccount")
    assert (answer.status, answer.location) == (303, "/account")
    assert "Eva Lund" in browser.get("/account").text
    assert browser.get("/audit").status == 403, "an agent"
    assert accounts(console) == [("Eva Lund", "agent")]
    (asked,) = (query for path, query in oidc_server.asked if path == "/authorize")
    assert (asked["response_type"], asked["client_id"], asked["code_challenge_method"]) == ("code", CLIENT_ID, "S256")
    assert set(asked["scope"].split()) == {"openid", "profile", "email"}
    assert len(asked["state"]) >= 22 <= len(asked["nonce"])
    assert asked["redirect_uri"] == f"http://127.0.0.1:{console.port}/sign-in/oidc/back"
    # the same person again is the same account, under whatever name
    oidc_server.person.claims |= {"name": "Eva Ek", "roles": ["other", "console-admins"]}
    other = console.browser()
    assert console.sign_in(other).location == "/"
    assert accounts(console) == [("Eva Lund", "admin")]
    assert browser.get("/audit").status == 200, "the role is the account's, in each of its sessions"
    assert actions(console) == ["staff.added", "staff.signed_in", "staff.role_changed", "staff.signed_in"]


@pytest.mark.parametrize("how", FORGED)
def test_a_forged_token_lets_nobody_in(console: Console, oidc_server: OidcServer, how: str) -> None:
    FORGED[how](oidc_server)
    assert_nobody_gets_in(console)


@pytest.mark.parametrize("how", CLAIMS)
def test_a_token_of_something_else_lets_nobody_in(console: Console, oidc_server: OidcServer, how: str) -> None:
    oidc_server.lies = CLAIMS[how]
    assert_nobody_gets_in(console)


@pytest.mark.parametrize("how", TIMES)
def test_a_token_of_another_time_lets_nobody_in(console: Console, oidc_server: OidcServer, how: str) -> None:
    oidc_server.lies = {claim: oidc_server.now() + seconds for claim, seconds in TIMES[how].items()}
    assert_nobody_gets_in(console)


def test_a_token_by_another_of_the_providers_algorithms_is_as_good(console: Console, oidc_server: OidcServer) -> None:
    oidc_server.by_curve()
    assert console.sign_in(console.browser()).location == "/"


def test_an_answer_that_somebody_made_up_is_no_line_of_the_log(console: Console, caplog: pytest.LogCaptureFixture) -> None:
    """The browser keeps the question, so anybody can make one up, and an answer that fits it."""
    made_up = Client(console.port, {"console-oidc": "state:nonce:verifier:"})
    assert made_up.get("/sign-in/oidc/back?state=state&error=ERROR%20forged%20by%20mallory").status == 422
    (line,) = [each.getMessage() for each in caplog.records if "sign in by the provider" in each.getMessage()]
    assert "mallory" not in line
    assert "ERROR" not in line


def test_an_answer_counts_in_the_browser_that_asked_and_once(console: Console, oidc_server: OidcServer) -> None:
    eva, mallory = console.browser(), console.browser()
    back = console.way_back(eva)
    stolen = mallory.get(back)
    assert stolen.status == 422, "without the cookie of the question"
    assert "annan webbläsare" in stolen.text
    console.way_back(mallory)
    assert mallory.get(back).status == 422, "with that of another question"
    kept = dict(eva.cookies)
    wrong = back.replace("state=", "state=x")
    assert eva.get(wrong).status == 422
    assert eva.cookies.get("console-oidc") is None, "and the question is used up"
    eva.cookies = dict(kept)
    assert eva.get(back).location == "/"
    replayed = Client(console.port, dict(kept))
    assert replayed.get(back).status == 422, "the same answer again"
    assert len([path for path, _ in oidc_server.asked if path == "/token"]) == 1, "the provider is not even asked"
    assert console.browser().get("/sign-in/oidc/back").status == 422


def test_a_token_of_an_earlier_sign_in_is_worth_nothing(console: Console, oidc_server: OidcServer) -> None:
    earlier = oidc_server.id_token("another")
    oidc_server.forge = lambda _token: earlier
    assert console.sign_in(console.browser()).status == 422


def test_a_code_without_its_verifier_is_worth_nothing(console: Console) -> None:
    eva, mallory = console.browser(), console.browser()
    code = parse_qs(urlsplit(console.way_back(eva)).query)["code"][0]
    own = parse_qs(urlsplit(console.way_back(mallory)).query)["state"][0]
    assert mallory.get(f"/sign-in/oidc/back?code={code}&state={own}").status == 422, "another's code put into one's own sign-in"


def test_an_answer_that_names_another_issuer_is_none(console: Console, oidc_server: OidcServer) -> None:
    browser = console.browser()
    assert browser.get(console.way_back(browser) + "&iss=https%3A%2F%2Fevil.example").status == 422
    assert browser.get(console.way_back(browser) + f"&iss={oidc_server.issuer}").location == "/"


def test_keys_that_the_provider_changed_are_fetched_and_those_it_dropped_count_no_more(console: Console, oidc_server: OidcServer) -> None:
    assert console.sign_in(console.browser()).location == "/"
    old = oidc_server.signer
    oidc_server.keys = [oidc_server.new_key("second")]
    oidc_server.signer = oidc_server.keys[0]
    console.house.clock.advance(timedelta(seconds=31))
    assert console.sign_in(console.browser()).location == "/"
    oidc_server.signer = old
    console.house.clock.advance(timedelta(seconds=31))
    assert console.sign_in(console.browser()).status == 422
    asked = len([path for path, _ in oidc_server.asked if path == "/keys"])
    assert console.sign_in(console.browser()).status == 422
    assert len([path for path, _ in oidc_server.asked if path == "/keys"]) == asked, "nobody makes us ask again and again"


def test_while_the_provider_is_away_it_is_told_in_a_line_and_the_reserve_gets_in(console: Console, oidc_server: OidcServer) -> None:
    oidc_server.answers["/.well-known/openid-configuration"] = [None, (503, "{}")]
    boss = clerk(console.house, "Reserv", Role.ADMIN)
    browser = console.browser()
    answer = browser.get("/sign-in/oidc")
    assert (answer.status, answer.location) == (503, "")
    assert "svarar inte just nu" in answer.text
    assert browser.get("/sign-in/oidc").status == 503
    assert len(oidc_server.asked) == 1, "it is asked again after half a minute"
    browser.sign_in(boss)
    assert browser.get("/").status == 200


def test_what_the_provider_fails_in_the_middle_is_told_apart(console: Console, oidc_server: OidcServer) -> None:
    for answer, status, words in (
        (None, 503, "svarar inte just nu"),
        ((503, "busy"), 503, "svarar inte just nu"),
        ((200, "<html>"), 503, "felinställd"),
        ((401, json.dumps({"error": "invalid_client"})), 503, "felinställd"),
        ((400, json.dumps({"error": "invalid_grant"})), 422, "för gammal"),
        ((302, ""), 503, "felinställd"),
    ):
        oidc_server.answers["/token"] = [answer]
        told = console.sign_in(console.browser())
        assert (told.status, words in told.text) == (status, True), (answer, told.status)
    assert accounts(console) == []


def test_a_person_who_says_no_is_told_so(console: Console) -> None:
    browser = console.browser()
    state = parse_qs(urlsplit(console.way_back(browser)).query)["state"][0]
    answer = browser.get(f"/sign-in/oidc/back?error=access_denied&state={state}&error_description=%3Cscript%3E")
    assert answer.status == 422
    assert "avbröts" in answer.text
    assert "script>alert" not in answer.text
    assert "&lt;script" not in answer.text, "a stranger's words are not shown"
