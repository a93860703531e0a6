"""What staff decide by hand: corrected, asked, answered, set aside, taken back; on what they saw."""

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.flow.deciding import GRANT, version, with_staff
from tests.flow.house import ANNA, EMILY, House, mail_bytes
from worker.correction import Uncorrectable
from worker.errors import Permanent, UsageError
from worker.outgoing_message import build
from worker.queue import show
from worker.staff_actions import Changed, answer, approve, ask, junk, reject, undo
from worker.store.staff import Account

UNSURE = "Hej!\n\nDen nya tjejen på ekonomi behöver nog kunna komma åt systemet, tror jag. Kan ni fixa?\n\nAnna Svensson\n"


CANCEL = "Hej!\n\nVi vill säga upp vårt avtal.\n\nAnna Svensson\n"


STRANGER = "nils@stranger.example"


def test_a_corrected_request_is_carried_out_and_both_readings_are_on_record(house: House, eva: Account) -> None:
    mail_id, key = with_staff(house)
    fields = {"kind": "add_user", "user.name": "Bengt Ek", "user.email": "bengt.ek@nordbygg.example", "user.phone": "070-174 06 05"}
    assert [done.result for done in approve(house.app, mail_id, eva, corrections={key: fields})] == ["applied"]
    assert (house.user("bengt.ek@nordbygg.example").name, house.user("bengt.ek@nordbygg.example").phone) == ("Bengt Ek", "+46701740605")
    shown = show(house.app, mail_id)
    assert (shown["requests"][0]["kind"], shown["requests"][0]["company"]) == ("add_user", "SE5593371890")
    assert shown["outcome"] == "applied"
    (entry,) = (each for each in shown["history"] if each["action"] == "add_user.applied")
    assert entry["ids"]["corrected"] is True
    assert (entry["values"]["as_read"]["kind"], entry["values"]["corrected"]["kind"]) == ("other", "add_user")
    house.send_all()
    assert house.sent()[-2:] == [("bengt.ek@nordbygg.example", "credentials", "sv"), (ANNA, "result", "sv")]
    undo(house.app, mail_id, eva)
    assert not house.user("bengt.ek@nordbygg.example").active


def test_a_question_corrected_to_a_topic_gets_the_policys_answer(house: House, eva: Account) -> None:
    mail_id, key = with_staff(house)
    approve(house.app, key, eva, corrections={key: {"kind": "question", "topic": "upgrade"}})
    assert house.told(int(mail_id)) == "done answered/upgrade"
    house.send_all()
    assert house.sent()[-1] == (ANNA, "answer", "sv")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("company", "SE5593371891"),
        ("kind", "delete"),
        ("user.phone", "12"),
        ("requested_on", "i morgon"),
        ("user.authorized", "ja"),
        ("x", "y"),
    ],
)
def test_a_field_that_holds_what_it_can_not_changes_nothing(house: House, eva: Account, field: str, value: str) -> None:
    mail_id, key = with_staff(house)
    before = version(house, mail_id)
    with pytest.raises(Uncorrectable, match=field.partition(".")[0]):
        approve(house.app, mail_id, eva, corrections={key: {"kind": "add_user", field: value}})
    assert version(house, mail_id) == before


def test_an_edited_reply_is_a_persons_word(house: House, eva: Account) -> None:
    mail_id, key = with_staff(house)
    fields = {"kind": "add_user", "user.email": "bengt.ek@nordbygg.example"}
    approve(house.app, mail_id, eva, corrections={key: fields}, reply="Hej Anna,\n\nNu är Bengt inlagd.\n\nEva")
    house.send_all()
    mail = house.mailer.sent[-1]
    assert mail.text.startswith("Hej Anna,\n\nNu är Bengt inlagd.\n\nEva\n")
    assert show(house.app, mail_id)["reference"] in mail.text
    raw = build(mail)
    assert b"Auto-Submitted" not in raw
    assert b"X-Auto-Response-Suppress" not in raw


def test_a_reply_left_as_it_was_stays_ours(house: House, eva: Account) -> None:
    mail_id, _ = with_staff(house, GRANT, EMILY)
    reject(house.app, mail_id, eva, reason="licence_limit")
    house.send_all()
    ours = house.mailer.sent[-1]
    assert b"Auto-Submitted: auto-replied" in build(ours)
    again, _ = with_staff(house, GRANT.replace("Please", "Please do"), EMILY)
    text = ours.text.replace(show(house.app, mail_id)["reference"], show(house.app, again)["reference"])
    reject(house.app, again, eva, reason="licence_limit", reply=text.replace("\n", "\r\n"))
    house.send_all()
    assert b"Auto-Submitted: auto-replied" in build(house.mailer.sent[-1])


def test_a_rejection_gives_a_reason_of_the_catalogue(house: House, eva: Account) -> None:
    mail_id, _ = with_staff(house, GRANT, EMILY)
    with pytest.raises(UsageError, match="not_authorized"):
        reject(house.app, mail_id, eva, reason="because")
    reject(house.app, mail_id, eva, reason="not_authorized")
    assert house.told(int(mail_id)) == "done refused/not_authorized"


def test_the_customer_is_asked_and_his_answer_completes_the_request(house: House, eva: Account) -> None:
    mail_id, key = with_staff(house)
    approve_fields = {"kind": "add_user", "user.name": "Bengt Ek"}
    with pytest.raises(Permanent, match="can not be carried out"):
        approve(house.app, key, eva, corrections={key: approve_fields})
    ask(house.app, key, eva, "missing_email")
    assert house.told(int(mail_id)) == "waiting awaiting_customer/missing_email"
    house.send_all()
    assert house.sent()[-1] == (ANNA, "ask", "sv")
    house.clock.advance(timedelta(days=8))
    from worker.scheduler import look

    look(house.app)
    assert house.told(int(mail_id)) == "staff staff/no_answer"


def test_a_free_answer_goes_to_a_stranger_too_but_never_to_a_forged_sender(house: House, eva: Account) -> None:
    mail_id, _ = with_staff(house, "Hej,\n\nJag förstår inte fakturan som kom i går.\n\nNils\n", STRANGER, "none")
    with pytest.raises(UsageError, match="empty"):
        answer(house.app, mail_id, eva, "  \n")
    answer(house.app, mail_id, eva, "Hej Nils,\n\nVi ringer dig.\n\nEva Lund")
    assert house.told(int(mail_id)) == "done answered/answered_by_staff"
    house.send_all()
    assert house.mailer.sent[-1].to == STRANGER
    assert house.mailer.sent[-1].in_reply_to == house.mail(int(mail_id))["message_id"]
    forged, _ = with_staff(house, GRANT, EMILY, "fail")
    count = len(house.outgoing())
    with pytest.raises(Permanent, match="forged"):
        answer(house.app, forged, eva, "Hello")
    assert (len(house.outgoing()), house.told(int(forged))) == (count, "staff staff/authentication_failed")


def test_a_mail_without_requests_is_answered_rejected_and_set_aside(house: House, eva: Account) -> None:
    texts = [f"Hej!\n\nNu är det vinter här, {word}.\n\nAnna Svensson\n" for word in ("igen", "åter", "en gång till")]
    first, second, third = (with_staff(house, text)[0] for text in texts)
    if show(house.app, first)["requests"]:
        pytest.fail("the sample is to hold no request")
    answer(house.app, first, eva, "Hej Anna,\n\nDetsamma.")
    reject(house.app, second, eva)
    junk(house.app, third, eva)
    assert [house.told(int(each)) for each in (first, second, third)] == [
        "done answered/answered_by_staff", "done refused/rejected", "done ignored/bulk",
    ]  # fmt: skip
    house.send_all()
    assert house.mailer.sent[-1].text.startswith("Hej Anna,\n\nDetsamma.")
    undo(house.app, third, eva)
    assert house.told(int(third)) == "staff staff/unclear"
    with pytest.raises(Permanent, match="nothing that could be undone"):
        undo(house.app, second, eva)


def test_junk_tells_nobody_and_can_be_taken_back(house: House, eva: Account) -> None:
    mail_id, key = with_staff(house)
    told, sent = house.told(int(mail_id)), len(house.outgoing())
    assert [(done.id, done.result) for done in junk(house.app, mail_id, eva)] == [(key, "ignored")]
    assert (house.told(int(mail_id)), len(house.outgoing())) == ("done ignored/bulk", sent)
    undo(house.app, mail_id, eva)
    assert (house.told(int(mail_id)), len(house.outgoing())) == (told, sent)
    assert house.mail(int(mail_id))["due_at"] is not None


def test_what_changed_since_it_was_seen_is_told_and_not_obeyed(house: House, eva: Account, olle: Account) -> None:
    mail_id, key = with_staff(house)
    seen = version(house, mail_id)
    reject(house.app, mail_id, olle, version=seen)
    acts: tuple[Callable[[], object], ...] = (
        lambda: approve(house.app, key, eva, version=seen),
        lambda: reject(house.app, key, eva, version=seen),
        lambda: ask(house.app, key, eva, "which_user", version=seen),
        lambda: answer(house.app, key, eva, "Hej", version=seen),
        lambda: junk(house.app, mail_id, eva, version=seen),
        lambda: undo(house.app, mail_id, eva, version=seen),
    )
    for act in acts:
        with pytest.raises(Changed, match="look at it again"):
            act()
    assert house.told(int(mail_id)) == "done refused/rejected"


def test_a_further_mail_of_the_conversation_makes_the_page_stale(house: House, eva: Account) -> None:
    mail_id, _ = with_staff(house, CANCEL.replace("Vi vill", "Vi tänker nog"), ANNA)
    seen = version(house, mail_id)
    mid = house.mail(int(mail_id))["message_id"]
    house.receive(mail_bytes(ANNA, "Strunta i mitt förra brev.\n\nAnna Svensson\n", headers={"In-Reply-To": mid}))
    with pytest.raises(Changed):
        reject(house.app, mail_id, eva, version=seen)


def test_two_at_once_are_one_act(house: House, eva: Account, olle: Account) -> None:
    mail_id, key = with_staff(house)
    seen = version(house, mail_id)
    fields = {"kind": "add_user", "user.email": "bengt.ek@nordbygg.example"}
    ready = threading.Barrier(2)
    results: list[str] = []

    def press(who: Account) -> None:
        ready.wait()
        try:
            results.extend(done.result for done in approve(house.app, mail_id, who, corrections={key: fields}, version=seen))
        except Changed:
            results.append("told")

    threads = [threading.Thread(target=press, args=(who,)) for who in (eva, olle)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(results) == ["applied", "told"]
    assert [row["template"] for row in house.outgoing()].count("credentials") == 1
