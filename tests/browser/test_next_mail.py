"""After a decision the next mail that waits for a person, with what was done and its undo; or where a person would rather be."""

from datetime import timedelta

from tests.browser.chromium import PHONE
from tests.browser.conftest import OpenWindow
from tests.browser.deciding import ORDER, choose, press
from tests.browser.staff import clerk, sign_in
from tests.flow.house import ANNA, House, mail_bytes
from worker import staff_notes


def waiting(house: House, count: int) -> list[int]:
    """So many mails for a person, the first due first."""
    made = []
    for number in range(count):
        made.append(house.receive(mail_bytes(ANNA, ORDER, subject=f"Ärende {number}")))
        house.clock.advance(timedelta(minutes=1))
    return made


def test_decision_by_decision_to_the_end_of_the_queue(house: House, console: OpenWindow) -> None:
    eva, olle = clerk(house), clerk(house, "Olle Berg")
    first, second, third, his = waiting(house, 4)
    staff_notes.assign(house.app, str(his), olle.account, "Olle Berg")
    seen = sign_in(console(), eva, f"/mail/{first}")
    assert "(4 väntar)" in seen.page.locator(".crumbs").inner_text()
    choose(seen, "reject")
    press(seen)
    seen.page.wait_for_url(f"**/mail/{second}?*")
    told = seen.page.locator(".finished")
    assert "Ärende 0" in told.inner_text()
    assert "Avslaget" in told.inner_text()
    assert "(3 väntar)" in seen.page.locator(".crumbs").inner_text()
    assert seen.accessibility_faults() == []
    seen.picture("next-mail")
    # junk can be undone from the next page, by the keyboard
    seen.page.locator("[data-command=junk]").click()
    seen.page.wait_for_url(f"**/mail/{third}?*")
    seen.page.keyboard.press("u")
    seen.page.wait_for_url(f"**/mail/{second}#undo")
    assert seen.page.evaluate("document.activeElement.closest('form').getAttribute('action')") == f"/mail/{second}/undo"
    seen.page.keyboard.press("Enter")
    seen.page.wait_for_selector(".finished")
    assert house.mail(second)["state"] == "staff"
    # the next one without a decision, and round again; what a colleague has is left to him
    seen.page.keyboard.press("n")
    seen.page.wait_for_url(f"**/mail/{third}")
    seen.page.keyboard.press("n")
    seen.page.wait_for_url(f"**/mail/{second}")


def test_a_person_chooses_to_stay_or_to_see_the_queue(house: House, console: OpenWindow) -> None:
    first, second, third = waiting(house, 3)
    seen = sign_in(console(size=PHONE), clerk(house), f"/mail/{first}")

    def prefer(word: str) -> None:
        seen.page.locator("details.menu summary").click()
        seen.page.get_by_role("button", name=word, exact=True).click()

    prefer("Stanna kvar")
    choose(seen, "reject")
    press(seen)
    seen.page.wait_for_url(f"**/mail/{first}?done=refused")
    prefer("Till kön")
    assert seen.open(f"/mail/{second}") == 200
    choose(seen, "reject")
    press(seen)
    seen.page.wait_for_url(f"**/?done=refused&from={second}")
    assert "Ärende 1" in seen.page.locator(".finished").inner_text()
    assert seen.page.locator(".line").count() == 1
    assert not seen.wider_than_screen()
    assert seen.accessibility_faults() == []
    prefer("Nästa mejl")
    assert seen.open(f"/mail/{third}") == 200
    choose(seen, "reject")
    press(seen)
    # nothing is left: the same mail stays
    seen.page.wait_for_url(f"**/mail/{third}?done=refused")


def test_one_owns_proposal_is_for_somebody_else(house: House, console: OpenWindow, grant: int) -> None:
    (other,) = waiting(house, 1)
    seen = sign_in(console(), clerk(house), f"/mail/{grant}")
    press(seen)
    seen.page.wait_for_url(f"**/mail/{other}?*")
    assert "Föreslaget" in seen.page.locator(".finished").inner_text()
    seen.page.keyboard.press("n")
    seen.page.wait_for_url(lambda url: url.endswith("/"))
