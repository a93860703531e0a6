"""Correct and teach in a browser: the case is read through before it is saved, and a doubtful word is let stay by a tick."""

import json
from pathlib import Path

from tests.browser.chromium import PHONE
from tests.browser.conftest import OpenWindow
from tests.browser.staff import clerk, sign_in
from tests.flow.house import ANNA, House, mail_bytes
from tests.flow.test_teaching import FIELDS, ORDER
from worker.queue import show
from worker.staff_actions import approve


def test_a_case_is_shown_and_saved(house: House, console: OpenWindow, tmp_path: Path) -> None:
    eva = clerk(house)
    mail = house.receive(mail_bytes(ANNA, ORDER.replace("Vi vill", "Flingan ringde. Vi vill")))
    seen = sign_in(console(), eva, f"/mail/{mail}")
    assert seen.page.locator("[data-command=teach]").count() == 0
    approve(house.app, str(mail), eva.account, corrections={show(house.app, str(mail))["requests"][0]["id"]: FIELDS})
    assert seen.open(f"/mail/{mail}") == 200
    seen.page.locator("[data-command=teach]").click()
    seen.page.wait_for_selector("text=Ett eller flera ord kan vara namn")
    assert seen.accessibility_faults() == []
    seen.picture("teach-doubtful")
    seen.page.get_by_label("Flingan").check()
    seen.page.get_by_role("button", name="Försök igen").click()
    text = seen.page.locator("#main").inner_text()
    assert "Flingan ringde." in text
    assert not any(word in text for word in ("Berit", "Fagerlund", "Svensson", "nordbygg"))
    assert seen.accessibility_faults() == []
    seen.picture("teach")
    with seen.page.expect_download() as saved:
        seen.page.get_by_role("link", name="Spara facit").click()
    name = saved.value.suggested_filename
    saved.value.save_as(tmp_path / name)
    assert name.startswith("taught-sv-add_user-")
    assert json.loads((tmp_path / name).read_text(encoding="utf-8"))["outcome"] == "applied"


def test_the_case_fits_on_a_phone(house: House, console: OpenWindow) -> None:
    eva = clerk(house)
    mail = house.receive(mail_bytes(ANNA, ORDER))
    approve(house.app, str(mail), eva.account, corrections={show(house.app, str(mail))["requests"][0]["id"]: FIELDS})
    seen = sign_in(console(size=PHONE, dark=True, language="en-GB"), eva, f"/mail/{mail}/teach")
    assert "Test case of the correction" in seen.page.locator("h1").inner_text()
    assert not seen.wider_than_screen()
    assert seen.accessibility_faults() == []
    seen.picture("teach-phone")
