"""Every decision in a browser as one clerk makes it: by fields, by words, many at once, by keyboard, on a phone."""

import pytest

from tests.browser.chromium import PHONE
from tests.browser.conftest import OpenWindow
from tests.browser.deciding import BENGT, ORDER, REMOVE, choose, correct, done, panel_anew, press, told
from tests.browser.staff import clerk, sign_in
from tests.flow.house import ANNA, House, mail_bytes
from worker.outgoing_message import build

KARL = "karl@nordbygg.example"


def test_a_corrected_request_shows_what_it_does_and_is_approved(house: House, console: OpenWindow, order: int) -> None:
    seen = sign_in(console(), clerk(house), f"/mail/{order}")
    assert "Kan inte utföras så här" in seen.page.locator("#panel").inner_text()
    assert seen.page.locator("#decision-answer").is_checked(), "what a clerk does with what can not be carried out"
    correct(seen, house, order)
    assert seen.page.locator("#decision-approve").is_checked(), "what is put right is to be done"
    panel = seen.page.locator("#panel")
    assert "Om beställningen vore i sin ordning" not in panel.inner_text()
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
    seen.page.locator("#decision-approve").check()
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
    choose(seen, "approve")
    assert seen.page.locator("#act").count() == 0
    assert "Organisationsnummer går inte att läsa" in seen.page.locator("#panel").inner_text()
    assert house.mail(order)["state"] == "staff"


def test_what_can_not_be_carried_out_is_answered_or_asked_about_and_approving_says_why_not(
    house: House, console: OpenWindow, order: int
) -> None:
    which = house.receive(mail_bytes(KARL, "Hej!\n\nTa bort Kalle Anka ur 559337-1890.\n\nKarl Lindqvist\n", proof="none"))
    seen = sign_in(console(), clerk(house), f"/mail/{which}")
    assert seen.page.locator("#decision-ask").is_checked()
    assert seen.page.locator("#question").input_value() == "which_user"
    seen.open(f"/mail/{order}")
    assert seen.page.locator("#decision-answer").is_checked()
    assert seen.accessibility_faults() == []
    seen.picture("decision-preset-answer")
    seen.page.keyboard.press("a")
    seen.page.wait_for_selector("#cannot:focus")
    assert "Kan inte utföras så här" in seen.page.locator("#cannot").inner_text()
    assert seen.page.locator("#decision-approve").is_checked()
    assert seen.page.locator("#act").count() == 0
    assert seen.accessibility_faults() == []
    seen.picture("decision-cannot")
    # a person's own choice stays, whatever he corrects
    choose(seen, "answer")
    correct(seen, house, order)
    assert seen.page.locator("#decision-answer").is_checked()


def test_where_nothing_can_be_done_and_nobody_told_nothing_is_chosen(house: House, console: OpenWindow) -> None:
    forged = house.receive(mail_bytes(ANNA, ORDER, subject="Beställning", proof="fail"))
    seen = sign_in(console(), clerk(house), f"/mail/{forged}")
    assert seen.page.locator("input[name=decision]:checked").count() == 0
    assert "troligen förfalskad" in seen.page.locator("#panel").inner_text()
    assert seen.page.locator("#act").count() == 0
    assert seen.accessibility_faults() == []
    seen.picture("decision-none")
    choose(seen, "reject")
    press(seen)
    done(seen, "Avslaget")


def test_where_nothing_was_asked_a_says_that_there_is_nothing_to_approve(house: House, console: OpenWindow) -> None:
    mail_id = house.receive(mail_bytes(ANNA, "Hej!\n\nGräset är grönt i dag.\n\nAnna Svensson\n", subject="Hälsning"))
    seen = sign_in(console(), clerk(house), f"/mail/{mail_id}")
    seen.page.keyboard.press("a")
    assert "inget att godkänna" in seen.page.locator("#notice").inner_text()


def test_rejecting_asking_and_answering_each_with_its_own_words(house: House, console: OpenWindow, order: int, grant: int) -> None:
    seen = sign_in(console(), clerk(house), f"/mail/{grant}")
    choose(seen, "reject")
    with panel_anew(seen):
        seen.page.locator("#reason").select_option("not_authorized")
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
    press(seen)
    assert "skriv ett svar" in told(seen)
    seen.page.locator("#reply").fill("Hej Anna,\n\nVi ringer dig i eftermiddag.")
    press(seen)
    done(seen, "Svaret är på väg")
    assert house.told(again) == "done answered/answered_by_staff"


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


def test_many_lines_at_once_with_their_count_and_an_undo(house: House, console: OpenWindow, order: int, grant: int) -> None:
    seen = sign_in(console(), clerk(house), "/")
    assert not seen.page.locator("#bulk").is_visible()
    for tick in seen.page.locator(".line .tick").all():
        tick.check()
    assert seen.page.locator("#bulk-count").inner_text() == "2 valda"
    seen.picture("bulk")
    assert seen.accessibility_faults() == []
    seen.page.locator("#bulk button[value=junk]").click()
    done(seen, "2 markerade som skräp")
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
    seen.page.wait_for_selector("#decision-reject:focus")
    seen.page.wait_for_selector("#reason")
    seen.page.evaluate("document.activeElement.blur()")
    keyboard.press("a")
    seen.page.wait_for_selector("#cannot:focus")
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
    seen.page.wait_for_selector("#cannot:focus")


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
