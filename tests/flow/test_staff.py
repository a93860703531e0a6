"""What staff do: four eyes where they are needed, undo exactly, retry, and the fields of the queue as others rely on them."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import delete

from tests.flow.deciding import GRANT, account
from tests.flow.house import ANNA, EMILY, House, mail_bytes
from worker.errors import Permanent, UsageError
from worker.original import original
from worker.queue import list_mails, show
from worker.retrying import retry
from worker.staff_actions import account_of, approve, reject, undo
from worker.store import staff
from worker.store.mail_filter import Filter
from worker.store.mails import SOURCES
from worker.store.staff import Account, Role
from worker.work_mail import work_on_mail

REMOVE = "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"


def key_of(house: House, mail_id: int) -> str:
    return str(show(house.app, str(mail_id))["requests"][0]["id"])


def test_granting_authority_needs_two_persons(house: House, eva: Account, olle: Account) -> None:
    mail_id = house.receive(mail_bytes(EMILY, GRANT))
    assert house.told(mail_id) == "staff staff/grants_authority"
    key = key_of(house, mail_id)
    assert [done.result for done in approve(house.app, key, eva)] == ["proposed"]
    assert not house.user("priya@northlight.example").authorized
    with pytest.raises(Permanent, match="second person"):
        approve(house.app, key, eva)
    assert [done.result for done in approve(house.app, key, olle)] == ["applied"]
    assert house.user("priya@northlight.example").authorized
    assert house.told(mail_id) == "done applied/authorized"
    with pytest.raises(Permanent, match="not with staff"):
        approve(house.app, key, olle)
    house.send_all()
    assert house.sent()[-1] == (EMILY, "result", "en")
    history = [(each["actor"], each["action"]) for each in show(house.app, key)["history"]]
    assert history[-2:] == [(eva.actor, "request.proposed"), (olle.actor, "change_user.applied")]


def test_a_proposal_is_bound_to_what_it_would_do(house: House, eva: Account, olle: Account) -> None:
    mail_id = house.receive(mail_bytes(ANNA, "Hej!\n\nVi vill säga upp vårt avtal.\n\nAnna Svensson\n", proof="none"))
    house.clock.advance(timedelta(days=8))
    from worker.scheduler import look

    look(house.app)
    assert house.told(mail_id) == "staff staff/no_answer"
    key = key_of(house, mail_id)
    assert approve(house.app, key, eva)[0].result == "proposed"
    # the directory changes under the proposal: what the second person approves is another thing, and counts as the first approval of it
    from sqlalchemy import update

    from worker.apply.tables import AGREEMENTS

    with house.app.transactions.full() as connection:
        connection.execute(update(AGREEMENTS).values(started_on=house.clock.now().date()))
    assert approve(house.app, key, olle)[0].result == "proposed"
    assert approve(house.app, key, eva)[0].result == "applied"


def test_a_rejection_is_told(house: House, eva: Account) -> None:
    mail_id = house.receive(mail_bytes(EMILY, GRANT))
    assert reject(house.app, str(mail_id), eva)[0].result == "refused"
    assert house.told(mail_id) == "done refused/rejected"
    house.send_all()
    assert house.sent()[-1] == (EMILY, "result", "en")
    with pytest.raises(Permanent, match="done already"):
        reject(house.app, str(mail_id), eva)


def test_an_undo_puts_back_exactly_and_corrects_what_was_told(house: House, eva: Account) -> None:
    mail_id = house.receive(mail_bytes(ANNA, REMOVE))
    undo(house.app, str(mail_id), eva)
    assert house.user("karl@nordbygg.example").active
    assert house.told(mail_id) == "done refused/undone"
    house.send_all()
    assert house.sent() == [(ANNA, "result", "sv")] * 2
    with pytest.raises(Permanent, match="nothing that could be undone"):
        undo(house.app, str(mail_id), eva)


def test_an_undo_of_what_changed_since_is_refused(house: House, eva: Account) -> None:
    mail_id = house.receive(mail_bytes(ANNA, REMOVE))
    house.receive(mail_bytes(ANNA, "Hej!\n\nKan ni lägga till Karl Lindqvist, karl@nordbygg.example, som användare?\n\nAnna Svensson\n"))
    with pytest.raises(Permanent, match="changed again"):
        undo(house.app, str(mail_id), eva)
    assert house.told(mail_id) == "done applied/authorized"


def test_what_was_not_understood_can_not_be_approved(house: House, eva: Account) -> None:
    mail_id = house.receive(mail_bytes(ANNA, "Hej! Vi vill beställa integrerad lösning till vårt affärssystem.\n\nAnna\n"))
    assert house.mail(mail_id)["state"] == "staff"
    with pytest.raises(Permanent, match="can not be carried out"):
        approve(house.app, str(mail_id), eva)


def test_the_command_line_acts_as_the_account_of_its_token(house: House, eva: Account) -> None:
    with house.app.transactions.full() as connection:
        token = staff.issue_token(connection, eva, house.clock.now())
    assert account_of(replace(house.app, settings=replace(house.app.settings, staff_token=token))) == eva
    for wrong in (None, "made up"):
        with pytest.raises(UsageError, match="KUNDSERVICE_STAFF_TOKEN"):
            account_of(replace(house.app, settings=replace(house.app.settings, staff_token=wrong)))
    viewer = account(house, "vera", Role.VIEWER)
    with house.app.transactions.full() as connection:
        token = staff.issue_token(connection, viewer, house.clock.now())
    with pytest.raises(UsageError, match="may only look"):
        account_of(replace(house.app, settings=replace(house.app.settings, staff_token=token)))


def test_the_queue_prints_every_mail_with_the_fields_of_the_contract(house: House) -> None:
    done = house.receive(mail_bytes(ANNA, REMOVE, message_id="<a@nordbygg.example>"))
    house.receive(mail_bytes(EMILY, GRANT))
    first, second = list_mails(house.app)
    assert list(first) == [
        "id", "thread", "reference", "message_id", "from", "received_at", "due_at", "state", "outcome", "reason", "requests",
    ]  # fmt: skip
    assert (first["id"], first["message_id"], first["from"]) == (str(done), "<a@nordbygg.example>", ANNA)
    assert (first["received_at"], first["due_at"]) == ("2026-11-20T09:00:00Z", None)
    assert first["reference"].startswith("K-")
    (request,) = first["requests"]
    assert (request["kind"], request["company"], request["state"], request["outcome"]) == ("remove_user", "SE5593371890", "done", "applied")
    assert request["user"] == {"name": "Karl Lindqvist", "email": "karl@nordbygg.example"}
    assert {"id", "changes", "service", "requested_on", "ends_on", "topic", "insolvency", "case_number", "confidence", "evidence"} <= set(
        request
    )
    assert second["due_at"] == "2026-11-24T16:00:00Z"
    assert [line["id"] for line in list_mails(house.app, Filter(state="staff"))] == [second["id"]]
    with pytest.raises(UsageError, match="no mail or request"):
        show(house.app, "r9999")


def test_why_a_mail_is_in_quarantine_is_shown_and_all_are_tried_again(house: House, eva: Account) -> None:
    ids = house.arrive(mail_bytes(ANNA, REMOVE), mail_bytes(EMILY, "Hello,\n\nPlease remove Priya Nair.\n\nEmily\n"))
    broken = replace(house.app, step_taken=lambda name: (_ for _ in ()).throw(RuntimeError(name)) if name == "applied" else None)
    for _ in range(3):
        for mail_id in ids:
            work_on_mail(broken, mail_id)
        house.clock.advance(timedelta(minutes=1))
    shown = show(house.app, str(ids[0]))
    assert (shown["state"], shown["outcome"], shown["reason"], shown["attempts"]) == ("quarantined", "staff", "unreadable", 3)
    assert shown["failure"].startswith("RuntimeError in ")
    assert shown["hint"]
    assert [entry["action"] for entry in shown["history"]] == ["mail.quarantined"]
    assert retry(house.app, None, eva.actor) == 2
    for mail_id in ids:
        work_on_mail(house.app, mail_id)
        assert house.told(mail_id) == "done applied/authorized"
        assert "mail.retried" in [entry["action"] for entry in show(house.app, str(mail_id))["history"]]


def test_the_original_of_a_mail_is_given_out_byte_for_byte_and_that_is_on_record(house: House, eva: Account) -> None:
    raw = mail_bytes(ANNA, REMOVE) + b"\xff\x00\r\n.\r\n"
    (mail_id,) = house.arrive(raw)
    found = original(house.app, str(mail_id), eva.actor)
    assert (found.raw, found.whole) == (raw, True)
    assert [(entry["action"], entry["actor"]) for entry in show(house.app, str(mail_id))["history"]] == [("mail.exported", eva.actor)]
    with house.app.transactions.full() as connection:
        connection.execute(delete(SOURCES).where(SOURCES.c.mail_id == mail_id))
    with pytest.raises(Permanent, match="kept no longer"):
        original(house.app, str(mail_id))


def test_a_quarantined_mail_is_tried_again_and_keeps_its_original(house: House) -> None:
    raw = mail_bytes(ANNA, REMOVE)
    (mail_id,) = house.arrive(raw)
    broken = replace(house.app, step_taken=lambda name: (_ for _ in ()).throw(RuntimeError(name)) if name == "applied" else None)
    for _ in range(3):
        work_on_mail(broken, mail_id)
        house.clock.advance(timedelta(minutes=1))
    assert house.mail(mail_id)["state"] == "quarantined"
    assert house.user("karl@nordbygg.example").active
    assert show(house.app, str(mail_id))["source_kept"]
    assert retry(house.app, None) == 1
    work_on_mail(house.app, mail_id)
    assert house.told(mail_id) == "done applied/authorized"
    with pytest.raises(Permanent, match="nothing of"):
        retry(house.app, str(mail_id))
