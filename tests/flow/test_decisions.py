"""What staff decide by hand: corrected, asked, answered, set aside, taken back; on what they saw, by two persons where that is needed."""

import threading
from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import update

from tests.flow.house import ANNA, EMILY, House, mail_bytes
from worker import staff_notes
from worker.apply.tables import AGREEMENTS
from worker.correction import Uncorrectable
from worker.errors import Permanent, UsageError
from worker.outgoing_message import build
from worker.queue import show
from worker.staff_actions import Changed, answer, approve, ask, junk, reject, undo, withdraw
from worker.store import assignments, mail_versions, notes, proposals, readers, staff
from worker.store.staff import Account, Role

UNSURE = "Hej!\n\nDen nya tjejen på ekonomi behöver nog kunna komma åt systemet, tror jag. Kan ni fixa?\n\nAnna Svensson\n"
ORDER = "Hej!\n\nVi vill beställa integrerad lösning till vårt affärssystem.\n\nAnna Svensson\n"
GRANT = "Hello,\n\nPlease give Priya Nair ordering rights.\n\nRegards\nEmily Carter\n"
CANCEL = "Hej!\n\nVi vill säga upp vårt avtal.\n\nAnna Svensson\n"
STRANGER = "nils@stranger.example"


def account(house: House, name: str, role: Role = Role.AGENT) -> Account:
    with house.app.transactions.full() as connection:
        return staff.create(connection, name, role, house.clock.now())


@pytest.fixture
def eva(house: House) -> Account:
    return account(house, "Eva Lund")


@pytest.fixture
def olle(house: House) -> Account:
    return account(house, "Olle Berg")


def with_staff(house: House, text: str = ORDER, sender: str = ANNA, proof: str = "pass") -> tuple[str, str]:
    """A mail that waits for staff: its id and that of its first request."""
    mail_id = house.receive(mail_bytes(sender, text, proof=proof))
    assert house.mail(mail_id)["state"] == "staff"
    asked = show(house.app, str(mail_id))["requests"]
    return str(mail_id), asked[0]["id"] if asked else ""


def version(house: House, mail_id: str) -> str:
    return str(show(house.app, mail_id)["version"])


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


def test_a_proposal_carries_its_corrections_and_its_reply(house: House, eva: Account, olle: Account) -> None:
    mail_id, key = with_staff(house)
    fields = {"kind": "cancel_agreement"}
    assert approve(house.app, key, eva, corrections={key: fields}, reply="Hej Anna,\n\nAvtalet är uppsagt.")[0].result == "proposed"
    assert show(house.app, mail_id)["requests"][0]["approved_by"] == "Eva Lund"
    with pytest.raises(Permanent, match="second person"):
        approve(house.app, key, eva)
    assert approve(house.app, key, olle)[0].result == "applied"
    assert house.told(int(mail_id)) == "done applied/authorized"
    house.send_all()
    assert house.mailer.sent[-1].text.startswith("Hej Anna,\n\nAvtalet är uppsagt.")
    row = house.requests(int(mail_id))[0]
    assert (row["approved_by"], row["kind"]) == (eva.id, "cancel_agreement")


def test_a_proposal_ends_when_anything_changes(house: House, eva: Account, olle: Account) -> None:
    mail_id, key = with_staff(house)
    fields = {"kind": "cancel_agreement"}
    approve(house.app, key, eva, corrections={key: fields}, reply="Hej Anna,\n\nUppsagt.")
    with house.app.transactions.full() as connection:
        connection.execute(update(AGREEMENTS).values(started_on=house.clock.now().date()))
    with pytest.raises(Changed, match="no longer fits"):
        approve(house.app, key, olle)
    assert house.mail(int(mail_id))["state"] == "staff"
    withdraw(house.app, key, olle)
    with house.app.transactions.reading() as connection:
        assert not proposals.open_of(connection, int(mail_id))
    assert "approved_by" not in show(house.app, mail_id)["requests"][0]
    with pytest.raises(Permanent, match="nothing of"):
        withdraw(house.app, key, olle)


def test_a_second_person_who_edits_proposes_anew(house: House, eva: Account, olle: Account) -> None:
    mail_id, key = with_staff(house, GRANT, EMILY)
    seen = version(house, mail_id)
    assert approve(house.app, key, eva, version=seen)[0].result == "proposed"
    with pytest.raises(Changed):
        approve(house.app, key, olle, version=seen)  # he has not seen the proposal
    assert approve(house.app, key, olle, reply="Hello, done.", version=version(house, mail_id))[0].result == "proposed"
    assert not house.user("priya@northlight.example").authorized
    assert approve(house.app, key, eva)[0].result == "applied"
    assert house.user("priya@northlight.example").authorized


def test_a_viewer_may_do_nothing(house: House) -> None:
    mail_id, key = with_staff(house)
    vera = account(house, "Vera", Role.VIEWER)
    acts: tuple[Callable[[], object], ...] = (
        lambda: approve(house.app, key, vera),
        lambda: reject(house.app, key, vera),
        lambda: ask(house.app, key, vera, "which_user"),
        lambda: answer(house.app, key, vera, "Hej"),
        lambda: junk(house.app, mail_id, vera),
        lambda: undo(house.app, mail_id, vera),
        lambda: withdraw(house.app, mail_id, vera),
        lambda: staff_notes.note(house.app, mail_id, vera, "Hej"),
        lambda: staff_notes.assign(house.app, mail_id, vera, "Vera"),
    )
    before = house.told(int(mail_id))
    for act in acts:
        with pytest.raises(Permanent, match="may only look"):
            act()
    assert house.told(int(mail_id)) == before


def test_a_conversation_is_taken_given_and_released(house: House, eva: Account, olle: Account) -> None:
    mail_id, _ = with_staff(house)
    assert staff_notes.assign(house.app, mail_id, eva, "Eva Lund") is None
    assert staff_notes.assign(house.app, mail_id, eva, "Olle Berg") == "Eva Lund"
    assert staff_notes.assign(house.app, mail_id, olle, None) == "Olle Berg"
    account(house, "Vera", Role.VIEWER)
    with pytest.raises(UsageError, match="no active account"):
        staff_notes.assign(house.app, mail_id, eva, "Vera")
    thread_id = house.mail(int(mail_id))["thread_id"]
    with house.app.transactions.full() as connection:
        assert assignments.of_thread(connection, thread_id) is None
        assert assignments.assign(connection, thread_id, None, eva.id, house.clock.now())
        assert not assignments.assign(connection, thread_id, None, olle.id, house.clock.now())
        assert not assignments.assign(connection, thread_id, olle.id, None, house.clock.now())


def test_a_note_names_colleagues(house: House, eva: Account, olle: Account) -> None:
    mail_id, _ = with_staff(house)
    account(house, "Eva")
    named = staff_notes.note(house.app, mail_id, olle, "@eva lund, kan du titta? post@eva.example är ingen. @Evald inte heller.")
    assert named == ("Eva Lund",)
    with house.app.transactions.full() as connection:
        assert notes.unseen(connection, eva.id) == 1
        (found,) = notes.naming(connection, eva.id)
        assert (found.name, found.subject, found.seen_at) == ("Olle Berg", "Hej", None)
        notes.note_seen(connection, eva.id, int(mail_id), house.clock.now())
        assert notes.unseen(connection, eva.id) == 0
    assert show(house.app, mail_id)["notes"][0]["by"] == "Olle Berg"
    assert not [mail for mail in house.mailer.sent if "titta" in mail.text]


def test_who_reads_a_mail_is_seen_until_he_is_gone(house: House, eva: Account, olle: Account) -> None:
    mail_id, _ = with_staff(house)
    now = house.clock.now()
    with house.app.transactions.full() as connection:
        readers.note(connection, int(mail_id), eva.id, writing=False, now=now)
        readers.note(connection, int(mail_id), eva.id, writing=True, now=now)
        readers.note(connection, int(mail_id), olle.id, writing=False, now=now)
        assert [tuple(each) for each in readers.others(connection, int(mail_id), olle.id, now)] == [("Eva Lund", True)]
        assert not readers.others(connection, int(mail_id), olle.id, now + timedelta(minutes=1))
        assert mail_versions.version_of(connection, int(mail_id)) == mail_versions.version_of(connection, int(mail_id))
