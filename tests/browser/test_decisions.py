"""Every decision in a browser, as clerks make it: alone, at once, without connection, out of session, by two persons, by keyboard."""

from datetime import timedelta

import pytest

from tests.browser.chromium import PHONE, Window
from tests.browser.conftest import OpenWindow
from tests.browser.staff import clerk, sign_in
from tests.flow.house import ANNA, EMILY, House, mail_bytes
from worker.outgoing_message import build
from worker.store.staff import Role

ORDER = "Hej!\n\nVi vill beställa integrerad lösning till vårt affärssystem.\n\nAnna Svensson\n"
GRANT = "Hello,\n\nPlease give Priya Nair ordering rights.\n\nRegards\nEmily Carter\n"
REMOVE = "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"
CHANGES = ("decide", "check", "second", "withdraw", "undo", "junk", "retry", "assign", "note")
BENGT = "bengt.ek@nordbygg.example"


@pytest.fixture
def order(house: House) -> int:
    mail_id = house.receive(mail_bytes(ANNA, ORDER, subject="Beställning"))
    assert house.mail(mail_id)["state"] == "staff"
    return mail_id


@pytest.fixture
def grant(house: House) -> int:
    return house.receive(mail_bytes(EMILY, GRANT, subject="Ordering rights"))


def correct(seen: Window, house: House, mail_id: int) -> None:
    """Correct the order to a new user, as a person does in the fields."""
    key = f"r{house.requests(mail_id)[0]['id']}"
    seen.page.locator("summary[data-command=edit]").click()
    seen.page.locator(f"[id='{key}.kind']").select_option("add_user")
    seen.page.locator(f"[id='{key}.user.name']").fill("Bengt Ek")
    seen.page.locator(f"[id='{key}.user.email']").fill(BENGT)
    seen.page.locator(f"[id='{key}.user.email']").blur()
    seen.page.wait_for_selector(f"#effect-{key} table.changes >> text={BENGT}")


def press(seen: Window) -> None:
    seen.page.locator("#act").click()


def done(seen: Window, word: str) -> None:
    seen.page.wait_for_selector(f".finished >> text={word}")


def told(seen: Window) -> str:
    seen.page.wait_for_selector("#told .told")
    assert seen.page.locator("#told .told").evaluate(
        "(told) => { const at = told.getBoundingClientRect(); return at.top >= 0 && at.bottom <= innerHeight; }"
    ), "what is told is out of sight"
    return seen.page.locator("#told").inner_text()


def choose(seen: Window, decision: str) -> None:
    with seen.page.expect_response(lambda answer: answer.url.endswith("/check")):
        seen.page.locator(f"input[name=decision][value={decision}]").check()
    seen.page.wait_for_load_state("networkidle")


def expect_complaints(seen: Window, *words: str) -> None:
    """What a test brought about itself, such as a lost connection, the browser may complain of."""
    assert [each for each in seen.complaints if not any(word in each for word in words)] == []
    seen.complaints.clear()


def test_a_corrected_request_shows_what_it_does_and_is_approved(house: House, console: OpenWindow, order: int) -> None:
    seen = sign_in(console(), clerk(house), f"/mail/{order}")
    assert "Kan inte utföras så här" in seen.page.locator("#panel").inner_text()
    correct(seen, house, order)
    panel = seen.page.locator("#panel")
    assert "Om avsändaren vore behörig" not in panel.inner_text()
    assert "Reglerna säger: utfört" in panel.inner_text()
    assert "bengt.ek@nordbygg.example" in seen.page.locator("#reply").input_value()
    seen.picture("decision-corrected")
    assert seen.accessibility_faults() == []
    press(seen)
    done(seen, "Godkänt och utfört")
    assert house.user(BENGT).active
    seen.picture("decision-done")
    assert seen.accessibility_faults() == []


def test_without_script_the_result_of_a_correction_is_shown_before_it_is_approved(house: House, console: OpenWindow, order: int) -> None:
    seen = sign_in(console(java_script_enabled=False), clerk(house), f"/mail/{order}")
    key = f"r{house.requests(order)[0]['id']}"
    seen.page.locator("summary[data-command=edit]").click()
    seen.page.locator(f"[id='{key}.kind']").select_option("cancel_agreement")
    press(seen)
    assert "Stämmer det, godkänn igen" in told(seen)
    assert seen.page.locator("table.changes").inner_text().split()[-1] == "2026-11-30"
    assert house.mail(order)["state"] == "staff"
    press(seen)
    done(seen, "Föreslaget")


def test_a_field_that_can_not_be_is_named_and_nothing_is_done(house: House, console: OpenWindow, order: int) -> None:
    seen = sign_in(console(), clerk(house), f"/mail/{order}")
    key = f"r{house.requests(order)[0]['id']}"
    seen.page.locator("summary[data-command=edit]").click()
    seen.page.locator(f"[id='{key}.company']").fill("559337-1891")
    seen.page.locator(f"[id='{key}.company']").blur()
    seen.page.wait_for_selector("#panel >> text=Organisationsnummer går inte att läsa")
    press(seen)
    assert "Organisationsnummer" in told(seen)
    assert house.mail(order)["state"] == "staff"


def test_rejecting_asking_and_answering_each_with_its_own_words(house: House, console: OpenWindow, order: int, grant: int) -> None:
    seen = sign_in(console(), clerk(house), f"/mail/{grant}")
    choose(seen, "reject")
    with seen.page.expect_response(lambda answer: answer.url.endswith("/check")):
        seen.page.locator("#reason").select_option("not_authorized")
    seen.page.wait_for_selector("#reason")
    seen.page.wait_for_load_state("networkidle")
    standard = seen.page.locator("#reply").input_value()
    assert "authorized" in standard
    seen.picture("decision-reject")
    assert seen.accessibility_faults() == []
    press(seen)
    done(seen, "Avslaget")
    assert house.told(grant) == "done refused/not_authorized"
    house.send_all()
    assert b"Auto-Submitted" in build(house.mailer.sent[-1])

    seen.open(f"/mail/{order}")
    choose(seen, "ask")
    assert seen.page.locator("#question").input_value() == "which_change"
    seen.page.locator("#reply").fill("Hej Anna,\n\nVilket affärssystem har ni?")
    seen.picture("decision-ask")
    assert seen.accessibility_faults() == []
    press(seen)
    done(seen, "Frågan är på väg")
    house.send_all()
    assert house.mailer.sent[-1].text.startswith("Hej Anna,\n\nVilket affärssystem har ni?")
    assert b"Auto-Submitted" not in build(house.mailer.sent[-1])

    again = house.receive(mail_bytes(ANNA, ORDER.replace("Hej", "Hej igen"), subject="Beställning igen"))
    seen.open(f"/mail/{again}")
    choose(seen, "answer")
    press(seen)
    assert "skriv ett svar" in told(seen)
    seen.page.locator("#reply").fill("Hej Anna,\n\nVi ringer dig i eftermiddag.")
    press(seen)
    done(seen, "Svaret är på väg")
    assert house.told(again) == "done answered/answered_by_staff"


def test_two_at_once_are_one_act_and_the_other_is_told(house: House, console: OpenWindow, order: int) -> None:
    eva = sign_in(console(), clerk(house), f"/mail/{order}")
    olle = sign_in(console(), clerk(house, "Olle Berg"), f"/mail/{order}")
    eva.page.wait_for_selector("#others >> text=Olle Berg läser också detta", timeout=30_000)
    correct(eva, house, order)
    correct(olle, house, order)
    olle.page.locator("#reply").fill("Hej Anna,\n\nOlles egna ord.")
    eva.page.wait_for_selector("#others >> text=Olle Berg skriver", timeout=30_000)
    eva.picture("decision-others")
    press(eva)
    done(eva, "Godkänt och utfört")
    press(olle)
    word = told(olle)
    assert "har ändrats" in word
    assert "Eva Lund" in word
    assert olle.page.locator("#reply").input_value() == "Hej Anna,\n\nOlles egna ord."
    olle.picture("decision-changed")
    assert olle.accessibility_faults() == []
    assert [row["template"] for row in house.outgoing()].count("credentials") == 1


def test_what_the_worker_changes_meanwhile_is_seen_and_not_overridden(house: House, console: OpenWindow, order: int) -> None:
    seen = sign_in(console(), clerk(house), f"/mail/{order}")
    seen.page.locator("input[name=decision][value=answer]").check()
    seen.page.wait_for_load_state("networkidle")
    seen.page.locator("#reply").fill("Hej Anna,\n\nVi ringer dig.")
    mid = house.mail(order)["message_id"]
    house.receive(mail_bytes(ANNA, "Strunta i mitt förra brev.\n\nAnna Svensson\n", headers={"In-Reply-To": mid}))
    seen.page.wait_for_selector("#others >> text=har ändrats", timeout=30_000)
    press(seen)
    assert "inget är gjort" in told(seen)
    assert seen.page.locator("#reply").input_value() == "Hej Anna,\n\nVi ringer dig."
    assert house.mail(order)["state"] == "staff"


def test_a_lost_connection_loses_no_text(house: House, console: OpenWindow, order: int) -> None:
    seen = sign_in(console(), clerk(house), f"/mail/{order}")
    choose(seen, "answer")
    seen.page.locator("#reply").fill("Hej Anna,\n\nDetta får inte gå förlorat.")
    seen.page.context.set_offline(True)
    press(seen)
    seen.page.wait_for_selector("#notice:not(:empty)")
    assert seen.page.locator("#reply").input_value().endswith("Detta får inte gå förlorat.")
    assert house.mail(order)["state"] == "staff"
    seen.page.context.set_offline(False)
    press(seen)
    done(seen, "Svaret är på väg")
    assert house.told(order) == "done answered/answered_by_staff"
    expect_complaints(seen, "ERR_INTERNET_DISCONNECTED", "htmx:sendError", "htmx:afterRequest")


def test_typed_text_survives_the_end_of_the_session(house: House, console: OpenWindow, order: int) -> None:
    who = clerk(house)
    seen = sign_in(console(), who, f"/mail/{order}")
    choose(seen, "answer")
    seen.page.locator("#reply").fill("Hej Anna,\n\nSkrivet före utloggningen.")
    house.clock.advance(timedelta(hours=2))
    press(seen)
    seen.page.wait_for_selector("#notice a")
    seen.picture("decision-signed-out")
    with seen.page.context.expect_page() as opened:
        seen.page.locator("#notice a").click()
    other = Window(opened.value, seen.origin)
    other.page.wait_for_load_state()
    sign_in(other, who, "/")
    seen.page.bring_to_front()
    seen.page.evaluate("window.dispatchEvent(new Event('focus'))")
    seen.page.wait_for_selector("#notice >> text=inloggad igen")
    assert seen.page.locator("#reply").input_value().endswith("Skrivet före utloggningen.")
    press(seen)
    done(seen, "Svaret är på väg")

    again = house.receive(mail_bytes(ANNA, ORDER.replace("Hej", "Hej igen"), subject="Beställning igen"))
    seen.open(f"/mail/{again}")
    seen.page.locator("#note").fill("Påbörjad anteckning")
    house.clock.advance(timedelta(hours=2))
    seen.page.goto(seen.origin + f"/mail/{again}")
    assert "/sign-in" in seen.page.url
    sign_in(seen, who, f"/mail/{again}")
    assert seen.page.locator("#note").input_value() == "Påbörjad anteckning"
    expect_complaints(seen, "Response Status Error Code 401")


def test_four_eyes_are_two_persons_and_bound_to_what_was_proposed(house: House, console: OpenWindow, grant: int) -> None:
    eva = sign_in(console(), clerk(house), f"/mail/{grant}")
    assert eva.page.locator("#act").inner_text() == "Föreslå"
    eva.page.locator("#reply").fill("Hello Emily,\n\nPriya may order from now on.\n\nEva")
    press(eva)
    done(eva, "Föreslaget")
    assert "En kollega måste godkänna" in eva.text()
    assert eva.page.locator("#act").count() == 0
    eva.picture("decision-proposed")
    olle = sign_in(console(), clerk(house, "Olle Berg"), f"/mail/{grant}")
    text = olle.page.locator(".proposal").inner_text()
    assert "Priya may order from now on." in text
    assert "Eva Lund har föreslagit" in text
    olle.picture("decision-second")
    assert olle.accessibility_faults() == []
    # what the second person looks at is withdrawn under his eyes
    eva.page.locator("[data-command=withdraw]").click()
    done(eva, "tillbakataget")
    press(olle)
    assert "har ändrats" in told(olle)
    assert not house.user("priya@northlight.example").authorized
    eva.open(f"/mail/{grant}")
    press(eva)
    done(eva, "Föreslaget")
    olle.open(f"/mail/{grant}")
    press(olle)
    done(olle, "Godkänt och utfört")
    assert house.user("priya@northlight.example").authorized


def test_an_undo_corrects_what_was_told_in_a_persons_words(house: House, console: OpenWindow) -> None:
    mail_id = house.receive(mail_bytes(ANNA, REMOVE, subject="Ta bort"))
    seen = sign_in(console(), clerk(house), f"/mail/{mail_id}")
    seen.page.locator("summary[data-command=undo]").click()
    seen.page.locator("#correction").fill("Hej Anna,\n\nKarl är kvar.")
    seen.picture("decision-undo")
    assert seen.accessibility_faults() == []
    seen.page.locator("form[action$='/undo'] button.key").click()
    done(seen, "Ångrat")
    assert house.user("karl@nordbygg.example").active
    house.send_all()
    assert house.mailer.sent[-1].text.startswith("Hej Anna,\n\nKarl är kvar.")


def test_a_viewer_sees_and_may_not(house: House, console: OpenWindow, order: int) -> None:
    seen = sign_in(console(), clerk(house, "Vera", Role.VIEWER), f"/mail/{order}")
    assert seen.page.locator("#decision, form[action$='/note'], form[action$='/junk'], form[action$='/assign']").count() == 0
    csrf = seen.page.locator("input[name=csrf]").first.input_value()
    statuses = seen.page.evaluate(
        """async ([csrf, paths]) => Promise.all(paths.map(async (path) => (await fetch(path, {
             method: "POST", body: new URLSearchParams({csrf, decision: "reject", text: "Hej"})})).status))""",
        [
            csrf,
            [
                *(f"/mail/{order}/{each}" for each in ["decide", "check", "second", "withdraw", "undo", "junk", "retry", "assign", "note"]),
                "/bulk",
            ],
        ],
    )
    assert set(statuses) == {403}
    assert house.mail(order)["state"] == "staff"
    seen.open("/")
    assert seen.page.locator("input[type=checkbox]").count() == 0


def test_a_note_finds_the_one_it_names(house: House, console: OpenWindow, order: int) -> None:
    eva = sign_in(console(), clerk(house), f"/mail/{order}")
    who = clerk(house, "Olle Berg")
    eva.page.locator("#note").fill("@Olle Berg kan du ringa? <b>Inte fet</b>")
    eva.page.locator("form[action$='/note'] button").click()
    done(eva, "Antecknat")
    assert "<b>Inte fet</b>" in eva.page.locator(".notes .words").inner_text()
    olle = sign_in(console(), who, "/")
    olle.page.locator("nav a[href='/mentions']").click()
    assert "kan du ringa?" in olle.text()
    olle.picture("mentions")
    assert olle.accessibility_faults() == []
    with olle.page.expect_response(lambda answer: answer.url.endswith("/present")):
        olle.page.locator(f"a[href='/mail/{order}']").click()
    olle.open("/")
    assert olle.page.locator("nav a[href='/mentions']").count() == 0
    olle.open(f"/mail/{order}")
    olle.page.locator("[data-command=take]").click()
    done(olle, "fått en handläggare")
    olle.open("/?view=mine")
    assert olle.page.locator(".line").count() == 1


def test_many_lines_at_once_with_their_count_and_an_undo(house: House, console: OpenWindow, order: int, grant: int) -> None:
    seen = sign_in(console(), clerk(house), "/")
    assert not seen.page.locator("#bulk").is_visible()
    for tick in seen.page.locator(".line .tick").all():
        tick.check()
    assert seen.page.locator("#bulk-count").inner_text() == "2 valda"
    seen.picture("bulk")
    assert seen.accessibility_faults() == []
    seen.page.locator("#bulk button[value=junk]").click()
    done(seen, "2 lagda som skräp")
    assert [house.told(each) for each in (order, grant)] == ["done ignored/bulk"] * 2
    seen.picture("bulk-done")
    assert seen.accessibility_faults() == []
    seen.page.locator(".finished button").click()
    done(seen, "2 tillbaka från skräpet")
    assert house.told(grant) == "staff staff/grants_authority"
    for name, word in (("assign", "2 har fått"), ("retry", "0 försöker igen. 2 gick inte"), ("reject", "2 avslagna")):
        for tick in seen.page.locator(".line .tick").all():
            tick.check()
        seen.page.locator(f"#bulk button[value={name}]").click()
        done(seen, word)
    assert [house.told(each) for each in (order, grant)] == ["done refused/rejected"] * 2


def test_the_keyboard_leads_everywhere_and_types_in_fields(house: House, console: OpenWindow, order: int) -> None:
    seen = sign_in(console(), clerk(house), f"/mail/{order}")
    keyboard = seen.page.keyboard
    active = "document.activeElement.id || document.activeElement.value || document.activeElement.name"
    keyboard.press("e")
    assert str(seen.page.evaluate(active)).endswith(".kind")
    seen.page.locator("h1").click()
    seen.page.evaluate("document.activeElement.blur()")
    keyboard.press("r")
    assert seen.page.evaluate("document.activeElement.value") == "reject"
    seen.page.wait_for_selector("#reason")
    seen.page.evaluate("document.activeElement.blur()")
    keyboard.press("a")
    seen.page.wait_for_selector(".effect")
    seen.page.locator("#note").focus()
    keyboard.type("are/?x")
    assert seen.page.locator("#note").input_value() == "are/?x"
    assert house.mail(order)["state"] == "staff"
    seen.page.evaluate("document.activeElement.blur()")
    keyboard.press("?")
    seen.page.wait_for_selector("#keys[open]")
    seen.picture("keys")
    assert seen.accessibility_faults() == []
    keyboard.press("Escape")
    keyboard.press("Control+k")
    seen.page.wait_for_selector("#palette[open]")
    keyboard.type("klara")
    seen.picture("palette")
    assert seen.accessibility_faults() == []
    keyboard.press("Enter")
    seen.page.wait_for_url(seen.origin + "/?view=done")
    seen.open("/")
    keyboard.press("j")
    keyboard.press("x")
    assert seen.page.locator("#bulk").is_visible()
    seen.page.locator("a.open").first.focus()
    keyboard.press("a")
    seen.page.wait_for_url(seen.origin + f"/mail/{order}#approve")
    assert seen.page.evaluate("document.activeElement.id") == "act"


@pytest.mark.parametrize("dark", [False, True])
def test_deciding_on_a_phone(house: House, console: OpenWindow, order: int, dark: bool) -> None:
    seen = sign_in(console(size=PHONE, dark=dark, language="en-GB"), clerk(house), f"/mail/{order}")
    correct(seen, house, order)
    seen.picture(f"decision-phone-{'dark' if dark else 'light'}")
    assert not seen.wider_than_screen()
    assert seen.accessibility_faults() == []
    seen.open("/")
    seen.page.locator(".line .tick").check()
    seen.picture(f"bulk-phone-{'dark' if dark else 'light'}")
    assert not seen.wider_than_screen()
    assert seen.accessibility_faults() == []
