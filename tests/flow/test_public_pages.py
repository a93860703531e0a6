"""The customers' pages over real HTTP: looking changes nothing, the button does, once; what is shown is data."""

import http.client
import re
import shutil
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest
from sqlalchemy import Row, select

from parsers.reading import Kind
from tests.flow.house import ANNA, House, mail_bytes
from worker.apply.tables import IDENTITIES
from worker.confirmation_link import Asked, LinkState
from worker.decision import Outcome
from worker.errors import Permanent
from worker.public.page_texts import PageTexts, check_pages
from worker.public.serving import PublicPages, listen
from worker.reply_parts import ReplyPart

TEMPLATES = Path(__file__).parent.parent.parent / "templates"
ADD_UNPROVEN = "Hej!\n\nLägg till Bengt Ek, bengt.ek@nordbygg.example, som användare.\n\nAnna Svensson\n"
GOOD = "gräddfil under gammal ek"
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


class Browser:
    """Speaks HTTP to the pages as a browser's form does."""

    def __init__(self, port: int) -> None:
        self.port = port

    def ask(
        self, method: str, path: str, fields: dict[str, str] | None = None, headers: dict[str, str] | None = None
    ) -> tuple[int, str, dict[str, str]]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            body = urlencode(fields) if fields is not None else None
            connection.request(method, path, body, {**(FORM if body is not None else {}), **(headers or {})})
            answer = connection.getresponse()
            return answer.status, answer.read().decode(), {name.lower(): value for name, value in answer.getheaders()}
        finally:
            connection.close()

    def get(self, path: str, **headers: str) -> tuple[int, str]:
        status, text, _ = self.ask("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        return status, text

    def post(self, path: str, **fields: str) -> tuple[int, str]:
        status, text, _ = self.ask("POST", path, fields)
        return status, text


@pytest.fixture
def browser(house: House) -> Iterator[Browser]:
    with listen("127.0.0.1", 0) as listening, PublicPages(house.app, listening):
        yield Browser(listening.getsockname()[1])


def _link(house: House, what: str) -> str:
    texts = [mail.text for mail in house.mailer.sent]
    found = [match[0] for text in texts for match in re.finditer(rf"/{what}/[\w-]+", text)]
    assert found, texts
    return found[-1]


def test_looking_shows_the_order_and_changes_nothing(house: House, browser: Browser) -> None:
    mail_id = house.receive(mail_bytes(ANNA, ADD_UNPROVEN, proof="none"))
    link = _link(house, "confirm")
    for method in ("GET", "HEAD"):
        assert browser.ask(method, link)[0] == 200
    status, page = browser.get(link)
    assert status == 200
    assert 'lang="sv"' in page
    assert "Bengt Ek" in page
    assert "bengt.ek@nordbygg.example" in page
    assert ANNA in page
    assert "20 november 2026" in page
    assert house.told(mail_id) == "waiting awaiting_confirmation/sender_unproven"


def test_the_button_confirms_once(house: House, browser: Browser) -> None:
    mail_id = house.receive(mail_bytes(ANNA, ADD_UNPROVEN, proof="none"))
    link = _link(house, "confirm")
    status, page = browser.post(link, answer="confirm")
    assert (status, "Tack, vi har din bekräftelse" in page) == (200, True)
    assert house.told(mail_id) == "done applied/authorized"
    assert house.user("bengt.ek@nordbygg.example").active
    for answer in ("confirm", "deny"):
        assert browser.post(link, answer=answer)[0] == 410
    assert browser.get(link)[0] == 410
    assert house.told(mail_id) == "done applied/authorized"


def test_this_was_not_me_is_staffs(house: House, browser: Browser) -> None:
    mail_id = house.receive(mail_bytes(ANNA, ADD_UNPROVEN, proof="none"))
    status, page = browser.post(_link(house, "confirm"), answer="deny")
    assert (status, "Inget är ändrat" in page) == (200, True)
    assert house.told(mail_id) == "staff staff/denied"


def test_a_form_of_another_page_confirms_nothing(house: House, browser: Browser) -> None:
    mail_id = house.receive(mail_bytes(ANNA, ADD_UNPROVEN, proof="none"))
    link = _link(house, "confirm")
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://attack.example"}, {"Origin": "null"}):
        assert browser.ask("POST", link, {"answer": "confirm"}, headers)[0] == 403
    assert browser.ask("POST", link, {"answer": "something"})[0] == 200
    assert house.told(mail_id) == "waiting awaiting_confirmation/sender_unproven"
    own = {"Sec-Fetch-Site": "same-origin", "Origin": f"http://127.0.0.1:{browser.port}"}
    assert browser.ask("POST", link, {"answer": "confirm"}, own)[0] == 200
    assert house.told(mail_id) == "done applied/authorized"


def test_a_link_that_is_too_old_or_of_nobody(house: House, browser: Browser) -> None:
    house.receive(mail_bytes(ANNA, ADD_UNPROVEN, proof="none"))
    link = _link(house, "confirm")
    house.clock.instant += timedelta(days=7, minutes=1)
    assert browser.get(link)[0] == 410
    assert browser.post(link, answer="confirm")[0] == 410
    assert browser.get("/confirm/nobody")[0] == 404
    assert browser.get("/activate/nobody")[0] == 404
    assert browser.get("/elsewhere", accept_language="fi, en;q=0.5")[1].count("Sivua ei ole") == 2


def test_what_the_mail_says_is_data() -> None:
    part = ReplyPart("awaiting_confirmation_sender_unproven", Outcome.AWAITING_CONFIRMATION, Kind.ADD_USER, name="<b>Bo</b> {{ 7*7 }}")
    asked = Asked(LinkState.OPEN, "sv", "<i>@nordbygg.example", date(2026, 11, 20), (part,))
    shared = {"display_name": "InExchange", "phone": "+46 500 44 63 60", "address": "kundservice@inexchange.se"}
    page = PageTexts(TEMPLATES).page("confirm", "sv", {**shared, "asked": asked})
    assert "&lt;b&gt;Bo&lt;/b&gt; {{ 7*7 }}" in page
    assert "&lt;i&gt;@nordbygg.example" in page
    assert "<b>" not in page


def test_every_page_can_be_written_in_every_language(tmp_path: Path) -> None:
    check_pages(TEMPLATES)
    shutil.copytree(TEMPLATES, tmp_path / "templates")
    texts = tmp_path / "templates" / "public" / "texts.fi.html"
    texts.write_text(texts.read_text("utf-8").replace('"denied_title"', '"denied_titel"'), "utf-8")
    with pytest.raises(Permanent, match=r"told\.html \(fi\)"):
        check_pages(tmp_path / "templates")
    texts.unlink()
    with pytest.raises(Permanent, match=r"texts\.fi\.html"):
        check_pages(tmp_path / "templates")


def test_nothing_is_loaded_framed_or_kept(house: House, browser: Browser) -> None:
    house.receive(mail_bytes(ANNA, ADD_UNPROVEN, proof="none"))
    for path in (_link(house, "confirm"), "/nothing", "/style.css", "/health"):
        _, text, headers = browser.ask("GET", path)
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "same-origin"
        assert "server" not in headers
        assert "<script" not in text
        assert not re.search(r"(?:src|href)=\"(?:https?:)?//", text)


def test_a_form_that_is_too_large_is_refused(house: House, browser: Browser) -> None:
    house.receive(mail_bytes(ANNA, ADD_UNPROVEN, proof="none"))
    assert browser.post(_link(house, "confirm"), answer="confirm", more="x" * 20_000)[0] == 413


def test_a_new_user_chooses_a_password_once(house: House, browser: Browser) -> None:
    house.receive(mail_bytes(ANNA, ADD_UNPROVEN))
    link = _link(house, "activate")
    status, page = browser.get(link)
    assert (status, 'value="bengt.ek@nordbygg.example"' in page) == (200, True)
    for password, repeated, told in (
        ("kort nr 1", "kort nr 1", "för kort"),
        ("bengt.ek nordbygg", "bengt.ek nordbygg", "lätt att gissa"),
        ("sommar2026sommar", "sommar2026sommar", "lätt att gissa"),
        (GOOD, GOOD + "!", "inte samma lösenord"),
        ("x" * 300, "x" * 300, "för långt"),
    ):
        status, page = browser.post(link, password=password, repeated=repeated)
        assert (status, told in page) == (422, True), password
        assert password not in page
    assert browser.post(link, password=GOOD, repeated=GOOD)[0] == 200
    identity = _identity(house)
    assert identity.credentials == "active"
    assert identity.password_hash.startswith("$argon2id$")
    assert GOOD not in identity.password_hash
    assert browser.post(link, password=GOOD, repeated=GOOD)[0] == 404
    assert browser.get(link)[0] == 404


def test_an_expired_link_sends_one_new_one_to_the_same_address(house: House, browser: Browser) -> None:
    house.receive(mail_bytes(ANNA, ADD_UNPROVEN))
    link = _link(house, "activate")
    assert browser.post(link, again="yes")[0] == 200  # not expired: shows the form, sends nothing
    house.clock.instant += timedelta(days=14, minutes=1)
    status, page = browser.get(link)
    assert (status, "Skicka en ny länk" in page) == (410, True)
    assert browser.post(link, password=GOOD, repeated=GOOD)[0] == 410
    before = len(house.sent())
    assert "på väg" in browser.post(link, again="yes")[1]
    assert browser.post(link, again="yes")[0] == 404
    house.send_all()
    assert house.sent()[before:] == [("bengt.ek@nordbygg.example", "credentials", "sv")]
    assert _link(house, "activate") != link
    assert browser.post(_link(house, "activate"), password=GOOD, repeated=GOOD)[0] == 200


def test_who_has_a_login_already_is_told_and_keeps_it(house: House, browser: Browser) -> None:
    emily = "emily@northlight.example"
    house.receive(mail_bytes(ANNA, ADD_UNPROVEN))
    browser.post(_link(house, "activate"), password=GOOD, repeated=GOOD)
    before = _identity(house).password_hash
    house.receive(mail_bytes(emily, "Hi,\n\nPlease add Bengt Ek, bengt.ek@nordbygg.example, as a user.\n\nEmily Carter\n"))
    told = house.mailer.sent[-1] if house.mailer.sent[-1].template == "credentials" else house.mailer.sent[-2]
    assert told.to == "bengt.ek@nordbygg.example"
    assert "/activate/" not in told.text
    assert "already have a login" in told.text
    assert (_identity(house).password_hash, _identity(house).credentials) == (before, "active")


def test_where_the_database_is_away_the_page_says_so(house: House, browser: Browser, caplog: pytest.LogCaptureFixture) -> None:
    house.receive(mail_bytes(ANNA, ADD_UNPROVEN, proof="none"))
    link = _link(house, "confirm")
    token = link.rpartition("/")[2]
    IDENTITIES.metadata.drop_all(house.app.transactions.engine, tables=[IDENTITIES])
    assert browser.get("/activate/anything")[0] == 503
    assert token not in caplog.text
    assert "anything" not in caplog.text


def _identity(house: House) -> Row[Any]:
    with house.app.transactions.reading() as connection:
        return connection.execute(select(IDENTITIES).where(IDENTITIES.c.email == "bengt.ek@nordbygg.example")).one()
