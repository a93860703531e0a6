"""A mail as a clerk reads it: the words with those that decided, what was set aside, its files, the evidence, and what else is known."""

from datetime import timedelta

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import OpenWindow
from tests.browser.deciding import GRANT, ORDER, panel_anew
from tests.browser.staff import clerk, sign_in
from tests.flow.house import ANNA, EMILY, House, mail_bytes

REPLY = (
    "Hello,\n\nPlease give Priya Nair ordering rights.\n\nRegards\nEmily Carter\n-- \nNorthlight Media Sweden AB\n\n"
    "On Thu, 19 Nov 2026 at 09:00, James Osei wrote:\n> Can Priya order for us?\n> James\n"
)
NOTE = b'--B\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename="users.csv"\r\n\r\nname;email\r\n--B--\r\n'


def with_file(text: str) -> bytes:
    """A mail of Emily's with a file in it."""
    head = mail_bytes(EMILY, "", subject="Rights", headers={"Content-Type": 'multipart/mixed; boundary="B"'})
    part = f"--B\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{text}\r\n".replace("\n", "\r\n").replace("\r\r", "\r")
    return head + part.encode() + NOTE


def test_the_words_that_decided_are_marked_and_what_was_set_aside_is_folded(house: House, console: OpenWindow) -> None:
    seen = sign_in(console(), clerk(house), f"/mail/{house.receive(with_file(REPLY))}")
    letter = seen.page.locator(".mail-text .letter").first
    assert letter.inner_text().startswith("Hello,\n\nPlease give Priya Nair ordering rights.")
    assert "James" not in letter.inner_text()
    marked = letter.locator("mark").all_inner_texts()
    assert marked == ["give"]
    assert marked == seen.page.locator(".because mark").all_inner_texts(), "what is marked is told beside it, with its rule"
    quoted = seen.page.locator("details.aside", has_text="Citerad text")
    expect(quoted.locator(".letter")).to_be_hidden()
    quoted.locator("summary").click()
    expect(quoted.locator(".letter")).to_contain_text("Can Priya order for us?")


def test_an_order_that_stands_in_forwarded_text_alone_is_shown_there(house: House, console: OpenWindow) -> None:
    text = (
        "Hej, se nedan och gör det han ber om.\n\nAnna\n\n-----Ursprungligt meddelande-----\nFrån: Karl Lindqvist <karl@nordbygg.example>\n"
        "Skickat: den 18 november 2026 16:12\nTill: Anna Svensson <anna@nordbygg.example>\nÄmne: Maria\n\nTa bort Maria Öberg.\n\nKarl\n"
    )
    mail_id = house.receive(mail_bytes(ANNA, text, subject="VB: Maria"))
    assert house.told(mail_id) == "staff staff/not_in_senders_words"
    seen = sign_in(console(), clerk(house), f"/mail/{mail_id}")
    forwarded = seen.page.locator("details.aside", has_text="Vidarebefordrad text")
    expect(forwarded.locator("mark")).to_have_text("Ta bort")
    assert "Orden som avgjorde" not in seen.text(), "none is marked in his own words"


def test_header_original_and_files_are_there_when_they_are_asked_for(house: House, console: OpenWindow) -> None:
    seen = sign_in(console(), clerk(house), f"/mail/{house.receive(with_file(REPLY))}")
    assert not [url for url in seen.requests if url.endswith(("/headers", "/original"))], "on demand only"
    seen.page.locator("details.aside summary", has_text="Brevhuvud").click()
    expect(seen.page.locator("dl.headers")).to_contain_text("mx.inexchange.se; dmarc=pass")
    seen.page.locator("details.aside summary", has_text="Originalet").click()
    expect(seen.page.locator(".original")).to_contain_text('boundary="B"')
    for link, name, content in ((".files a", "users.csv", b"name;email"), ("a[href$='/source']", ".eml", b"multipart/mixed")):
        with seen.page.expect_download() as saved:
            seen.page.locator(link).click()
        assert saved.value.suggested_filename.endswith(name)
        assert content in saved.value.path().read_bytes()


@pytest.mark.parametrize(
    ("proof", "badge", "why", "in_english"),
    [
        ("pass", "Bevisad", "DMARC godkänt för northlight.example", "DMARC passed for northlight.example"),
        ("none", "Obevisad", "mejlet har inget Authentication-Results", "the mail has no Authentication-Results"),
        ("fail", "Troligen förfalskad", "DMARC underkänt för northlight.example", "DMARC failed for northlight.example"),
    ],
)
def test_the_evidence_tells_who_wrote_and_how_it_was_proven(
    house: House, console: OpenWindow, proof: str, badge: str, why: str, in_english: str
) -> None:
    mail_id = house.receive(mail_bytes(EMILY, GRANT, proof=proof, headers={"From": f"Emily Carter <{EMILY}>"}))
    seen = sign_in(console(), clerk(house), f"/mail/{mail_id}")
    card = seen.page.locator(".evidence").inner_text()
    assert EMILY in card
    assert "Emily Carter" in card
    assert badge in card
    assert "mx.inexchange.se" in card, "by which server's word"
    assert why in card
    assert "engelska" in card
    english = sign_in(console(language="en-GB"), clerk(house, "Olle Berg"), f"/mail/{mail_id}")
    assert in_english in english.page.locator(".evidence").inner_text()


def test_doubts_and_look_alikes_are_told_in_the_clerks_language(house: House, console: OpenWindow) -> None:
    order = "Hej!\n\nOm priset går upp vill vi säga upp avtalet.\n\nTa bort Karl Lindqvist om Maria godkänner det.\n\nAnna Svensson\n"
    mail_id = house.receive(mail_bytes("anna@norclbygg.example", order))
    seen = sign_in(console(), clerk(house), f"/mail/{mail_id}")
    evidence = seen.page.locator(".evidence").inner_text()
    assert f"anna@norclbygg.example är inte den registrerade {ANNA}, men ser likadan ut" in evidence
    assert "bara om något händer" in seen.page.locator("dt:has-text('Tvivel') + dd").first.inner_text()
    assert "the registered" not in seen.text()


def test_each_request_tells_company_authority_row_and_confidence(house: House, console: OpenWindow, grant: int) -> None:
    seen = sign_in(console(), clerk(house), f"/mail/{grant}")
    request = seen.page.locator(".request")
    told = dict(zip(request.locator("dt").all_inner_texts(), request.locator("dd").all_inner_texts(), strict=True))
    assert told["Företag"] == "Northlight Media Sweden AB SE5592885882"
    assert told["Användare"].split() == ["Priya", "Nair", "priya@northlight.example"]
    assert "behörig" in told["Ändras till"]
    (row,) = house.requests(grant)
    assert told["Policyrad"] == row["row"]
    assert told["Säkerhet"].endswith("%")
    assert request.locator("meter").evaluate("(meter) => meter.value >= meter.high && meter.optimum === 1"), "it is shown as good"
    assert "Ger behörighet" in told["Utfall"]


def test_before_and_after_and_the_reply_follow_what_is_corrected(house: House, console: OpenWindow, grant: int) -> None:
    seen = sign_in(console(), clerk(house), f"/mail/{grant}")
    key = f"r{house.requests(grant)[0]['id']}"
    change = seen.page.locator(f"#effect-{key} table.changes tbody tr")
    assert change.inner_text().split() == ["priya@northlight.example", "behörig", "nej", "ja"]
    reply = seen.page.locator("#reply")
    assert reply.get_attribute("lang") == "en"
    assert "Priya Nair" in reply.input_value()
    seen.page.locator("summary[data-command=edit]").click()
    with panel_anew(seen):
        seen.page.locator(f"[id='{key}.user.email']").fill("james@northlight.example")
        seen.page.locator(f"[id='{key}.user.name']").fill("James Osei")
        seen.page.locator(f"[id='{key}.user.name']").blur()
    seen.page.wait_for_selector(f"#effect-{key} >> text=Inget ändras")
    assert "James Osei" in reply.input_value()


def test_the_thread_and_what_else_sender_and_company_wrote(house: House, console: OpenWindow) -> None:
    house.receive(mail_bytes("james@northlight.example", GRANT.replace("Emily Carter", "James Osei"), subject="From a colleague"))
    house.receive(mail_bytes(EMILY, GRANT, subject="Another matter"))
    first = "<thread@northlight.example>"
    house.receive(mail_bytes(EMILY, GRANT, subject="Rights", message_id=first))
    house.clock.advance(timedelta(minutes=5))
    mail_id = house.receive(mail_bytes(EMILY, "Hello,\n\nPlease remove James Osei.\n\nEmily\n", headers={"In-Reply-To": first}))
    seen = sign_in(console(), clerk(house), f"/mail/{mail_id}")
    thread = seen.page.locator("ol.conversation")
    assert thread.locator("li.in a").all_inner_texts() == ["Rights"]
    ours = thread.locator("li.out").first
    assert "Mottagningsbevis" in ours.inner_text()
    expect(ours.locator(".letter")).to_be_hidden()
    ours.locator("summary").click()
    expect(ours.locator(".letter")).to_contain_text("Hi Emily")
    for title, subject in (("Fler mejl från avsändaren", "Another matter"), ("Fler mejl om företaget", "From a colleague")):
        card = seen.page.locator("details.card", has_text=title)
        card.locator("summary").click()
        expect(card.locator("a", has_text=subject)).to_be_visible()
    history = seen.page.locator("details.card", has_text="Händelser")
    history.locator("summary").click()
    assert "Tjänsten · läste och avgjorde mejlet: utfört" in history.inner_text()
    thread.locator("li.in a").click()
    expect(seen.page.locator("h1")).to_have_text("Rights")


def test_a_mail_that_only_a_person_can_answer_says_what_to_do(house: House, console: OpenWindow) -> None:
    mail_id = house.receive(mail_bytes(ANNA, ORDER, subject="Beställning"))
    seen = sign_in(console(), clerk(house), f"/mail/{mail_id}")
    assert seen.page.locator("p.hint").first.inner_text().strip()
    assert seen.page.locator(".badge.staff").first.inner_text() == "väntar på er"
