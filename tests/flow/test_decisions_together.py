"""Decisions of several people: proposals for four eyes, who may what, who has a conversation, notes, and who reads it now."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import update

from tests.flow.deciding import GRANT, account, version, with_staff
from tests.flow.house import EMILY, House
from worker import staff_notes
from worker.apply.tables import AGREEMENTS
from worker.errors import Permanent, UsageError
from worker.queue import show
from worker.staff_actions import Changed, answer, approve, ask, junk, reject, undo, withdraw
from worker.store import assignments, mail_versions, notes, proposals, readers
from worker.store.staff import Account, Role


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
