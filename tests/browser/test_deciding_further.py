"""What else a clerk does with a mail: approves it as understood, gives it to a colleague, has it tried again, sets it aside, undoes."""

from datetime import timedelta

from playwright.sync_api import expect

from tests.browser.conftest import OpenWindow
from tests.browser.deciding import done, press
from tests.browser.staff import clerk, sign_in
from tests.flow.house import ANNA, MORNING, House, mail_bytes
from worker.store import mails
from worker.work_mail import work_on_mail

KARL = "karl@nordbygg.example"
REMOVE = "Hej!\n\nTa bort Maria Öberg, maria@nordbygg.example, ur Nordbygg Entreprenad AB, 559337-1890.\n\nKarl Lindqvist\n"


def test_what_was_understood_is_approved_as_it_stands(house: House, console: OpenWindow) -> None:
    mail_id = house.receive(mail_bytes(KARL, REMOVE, subject="Ta bort Maria", proof="none"))
    assert house.told(mail_id) == "staff staff/sender_unproven"
    seen = sign_in(console(), clerk(house), f"/mail/{mail_id}")
    panel = seen.page.locator("#panel")
    assert "maria@nordbygg.example aktiv ja nej" in " ".join(panel.locator("table.changes tbody").inner_text().split())
    seen.page.keyboard.press("a")
    assert seen.page.evaluate("document.activeElement.id") == "act"
    seen.page.keyboard.press("Enter")
    done(seen, "Godkänt och utfört")
    assert house.told(mail_id) == "done applied/authorized"
    assert not house.user("maria@nordbygg.example").active


def test_a_conversation_is_taken_given_and_let_go(house: House, console: OpenWindow, order: int) -> None:
    clerk(house, "Olle Berg")
    seen = sign_in(console(), clerk(house), f"/mail/{order}")
    page = seen.page
    page.locator("[data-command=take]").click()
    done(seen, "fått en handläggare")
    expect(page.locator("#assign-to")).to_have_value("Eva Lund")
    page.locator("#assign-to").select_option("Olle Berg")
    page.locator("form:has(#assign-to) button").click()
    done(seen, "fått en handläggare")
    seen.open("/")
    expect(page.locator(".line td.assignee")).to_have_text("Olle Berg")
    assert page.locator("#count-mine").inner_text() == "0"
    seen.open(f"/mail/{order}")
    page.locator("#assign-to").select_option("")
    page.locator("form:has(#assign-to) button").click()
    page.wait_for_selector(".finished")
    seen.open("/?view=unassigned")
    assert page.locator(".line").count() == 1


def test_what_failed_is_tried_again_by_a_button(house: House, console: OpenWindow) -> None:
    (mail_id,) = house.arrive(mail_bytes(ANNA, "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n", subject="Ta bort"))
    with house.app.transactions.full() as connection:
        assert mails.quarantine(connection, mail_id, "RuntimeError in reading", MORNING, 0)
    seen = sign_in(console(), clerk(house), f"/mail/{mail_id}")
    assert "RuntimeError in reading" in seen.page.locator(".fault").inner_text()
    assert seen.accessibility_faults() == []
    seen.picture("quarantined")
    seen.page.locator("[data-command=retry]").click()
    seen.page.wait_for_selector(".finished")
    house.clock.advance(timedelta(seconds=1))
    work_on_mail(house.app, mail_id)
    assert house.told(mail_id) == "done applied/authorized"


def test_junk_is_set_aside_without_a_word_and_comes_back(house: House, console: OpenWindow, order: int) -> None:
    sent = len(house.mailer.sent)
    seen = sign_in(console(), clerk(house), f"/mail/{order}")
    seen.page.locator("[data-command=junk]").click()
    done(seen, "skräp")
    assert house.told(order) == "done ignored/bulk"
    house.send_all()
    assert len(house.mailer.sent) == sent
    seen.open(f"/mail/{order}")
    seen.page.locator("summary[data-command=undo]").click()
    seen.page.locator("form[action$='/undo'] button.key").click()
    done(seen, "väntar på er igen")
    assert house.mail(order)["state"] == "staff"


def test_a_mail_in_which_nothing_was_read_is_answered_by_a_person(house: House, console: OpenWindow) -> None:
    mail_id = house.receive(mail_bytes(ANNA, "Hej!\n\nGräset är grönt i dag.\n\nAnna Svensson\n", subject="Hälsning"))
    seen = sign_in(console(), clerk(house), f"/mail/{mail_id}")
    assert seen.page.locator("input[name=decision]").evaluate_all("(all) => all.map((each) => each.value)") == ["answer", "reject"]
    seen.page.locator("#reply").fill("Hej Anna,\n\nTack för hälsningen.")
    press(seen)
    done(seen, "Svaret är på väg")
    house.send_all()
    assert house.mailer.sent[-1].text.startswith("Hej Anna,\n\nTack för hälsningen.")
