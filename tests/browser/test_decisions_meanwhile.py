"""Decisions while something else happens: another person, the worker, a lost connection, a session that ends, too few rights."""

from datetime import timedelta

from tests.browser.chromium import Window
from tests.browser.conftest import OpenWindow
from tests.browser.deciding import ORDER, Held, choose, correct, done, expect_complaints, press, told
from tests.browser.staff import clerk, sign_in
from tests.flow.house import ANNA, House, mail_bytes
from worker.store.staff import Role


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
    choose(seen, "answer")
    seen.page.locator("#reply").fill("Hej Anna,\n\nVi ringer dig.")
    mid = house.mail(order)["message_id"]
    house.receive(mail_bytes(ANNA, "Strunta i mitt förra brev.\n\nAnna Svensson\n", headers={"In-Reply-To": mid}))
    seen.page.wait_for_selector("#others >> text=har ändrats", timeout=30_000)
    press(seen)
    assert "inget är gjort" in told(seen)
    assert seen.page.locator("#reply").input_value() == "Hej Anna,\n\nVi ringer dig."
    assert house.mail(order)["state"] == "staff"


def test_what_is_typed_while_an_answer_is_on_its_way_stays(house: House, console: OpenWindow, order: int) -> None:
    seen = sign_in(console(), clerk(house), f"/mail/{order}")
    slow = Held(seen, "**/check")
    seen.page.locator("#decision-ask").check()
    seen.page.locator("#reply").fill("Hej Anna,\n\nSkrivet medan sidan hämtade.")
    slow.let_go()
    seen.page.wait_for_selector("#question")
    assert seen.page.locator("#reply").input_value() == "Hej Anna,\n\nSkrivet medan sidan hämtade."
    assert seen.page.evaluate("document.activeElement.id") == "reply"
    # a choice that was changed again before its answer came: the late answer changes nothing
    seen.page.locator("#decision-reject").check()
    seen.page.locator("#decision-answer").check()
    slow.let_go()
    assert seen.page.locator("#reason").count() == 0
    assert seen.page.locator("#decision-answer").is_checked()
    slow.let_go()
    seen.page.wait_for_selector("#question", state="detached")
    assert seen.page.locator("#decision-answer").is_checked()
    assert seen.page.locator("#reply").input_value().endswith("Skrivet medan sidan hämtade.")


def test_whoever_approves_before_the_result_was_shown_is_shown_it_first(house: House, console: OpenWindow, grant: int) -> None:
    seen = sign_in(console(), clerk(house), f"/mail/{grant}")
    key = f"r{house.requests(grant)[0]['id']}"
    slow = Held(seen, "**/check")
    seen.page.locator("summary[data-command=edit]").click()
    seen.page.locator(f"[id='{key}.user.email']").fill("james@northlight.example")
    seen.page.locator(f"[id='{key}.user.name']").fill("James Osei")
    press(seen)
    assert "Stämmer det, godkänn igen" in told(seen, "#panel")
    slow.let_go()
    assert "Stämmer det, godkänn igen" in told(seen, "#panel"), "the late answer is not put over it"
    assert house.mail(grant)["state"] == "staff"


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
