"""What the passing of time does: days asked for, answers that never come, agreements at their end; summer time or not."""

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import update

from tests.flow.house import ANNA, EMILY, LENA, House, mail_bytes
from worker.scheduler import Looked, look
from worker.store.requests import REQUESTS

KARL_LAST_DAY = "Hej!\n\nTa bort Karl Lindqvist den 30 november.\n\nAnna Svensson\n"


def at(house: House, year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> Looked:
    house.clock.instant = datetime(year, month, day, hour, minute, tzinfo=UTC)
    done = look(house.app)
    house.send_all()
    return done


def test_a_removal_on_a_last_day_is_done_at_23_55_and_told(house: House) -> None:
    mail_id = house.receive(mail_bytes(ANNA, KARL_LAST_DAY))
    assert house.told(mail_id) == "waiting scheduled/requested_day"
    assert house.requests(mail_id)[0]["due_at"] == datetime(2026, 11, 30, 22, 55, tzinfo=UTC)
    assert at(house, 2026, 11, 30, 22, 54).carried_out == 0
    assert house.user("karl@nordbygg.example").active
    assert at(house, 2026, 11, 30, 22, 55).carried_out == 1
    assert at(house, 2026, 11, 30, 22, 56).carried_out == 0
    assert not house.user("karl@nordbygg.example").active
    assert house.told(mail_id) == "done applied/authorized"
    assert house.sent() == [(ANNA, "result", "sv")] * 2
    assert house.requests(mail_id)[0]["inverse"] is not None


def test_in_summer_23_55_is_an_hour_earlier_in_utc(house: House) -> None:
    mail_id = house.receive(mail_bytes(ANNA, KARL_LAST_DAY.replace("30 november", "30 juni 2027")))
    assert house.requests(mail_id)[0]["due_at"] == datetime(2027, 6, 30, 21, 55, tzinfo=UTC)


def test_what_no_longer_holds_on_the_day_is_staffs(house: House) -> None:
    scheduled = house.receive(mail_bytes(ANNA, KARL_LAST_DAY))
    house.receive(mail_bytes(ANNA, "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"))
    at(house, 2026, 12, 1, 8, 0)
    assert house.told(scheduled) == "staff staff/schedule_failed"
    assert house.mail(scheduled)["due_at"] is not None


def test_a_question_that_nobody_answers_is_staffs_after_seven_days(house: House) -> None:
    asked = house.receive(mail_bytes(ANNA, "Hej!\n\nLägg till Bengt Ek som användare.\n\nAnna Svensson\n"))
    unproven = house.receive(mail_bytes(LENA, "Hej!\n\nTa bort Lena Håkansson.\n\nLena\n", proof="none"))
    assert house.mail(asked)["state"] == "waiting"
    assert at(house, 2026, 11, 27, 8, 59).unanswered == 0
    at(house, 2026, 11, 27, 9, 1)
    assert house.told(asked) == "staff staff/no_answer"
    assert house.told(unproven).startswith("staff")


def test_a_company_whose_last_agreement_has_ended_is_terminated_the_day_after(house: House) -> None:
    house.receive(mail_bytes(ANNA, "Hej!\n\nVi vill säga upp vårt avtal.\n\nAnna Svensson\n"))
    assert [agreement.ends_on for agreement in house.company("SE5593371890").agreements] == [date(2026, 11, 30)]
    assert at(house, 2026, 11, 30, 22, 59).companies_ended == 0
    assert at(house, 2026, 11, 30, 23, 1).companies_ended == 1
    company = house.company("SE5593371890")
    assert company.status == "terminated"
    assert not any(user.active for user in company.users)
    assert house.user(ANNA).authorized
    assert at(house, 2026, 12, 1, 8, 0).companies_ended == 0


def test_a_company_goes_on_with_its_other_agreement_and_free_ones_go_on(house: House) -> None:
    house.receive(mail_bytes(EMILY, "Hello,\n\nPlease cancel our basic service.\n\nRegards\nEmily Carter\n"))
    assert at(house, 2027, 3, 1, 8, 0).companies_ended == 0
    assert house.company("SE5592885882").status == "active"
    assert house.company("SE5593271827").status == "active"


def test_only_the_process_that_has_the_duty_looks(house: House) -> None:
    from worker.store import claims

    house.receive(mail_bytes(ANNA, KARL_LAST_DAY))
    house.clock.instant = datetime(2026, 11, 30, 23, 0, tzinfo=UTC)
    with house.app.transactions.light() as connection:
        assert claims.hold_duty(connection, "scheduler", "another process", house.clock.now(), timedelta(seconds=20))
    assert look(house.app) == Looked()
    house.clock.advance(timedelta(seconds=21))
    assert look(house.app).carried_out == 1


def test_one_request_that_always_fails_keeps_no_other_from_its_day(house: House) -> None:
    broken = house.receive(mail_bytes(ANNA, "Hej!\n\nLägg till Bengt Ek som användare.\n\nAnna Svensson\n"))
    whole = house.receive(mail_bytes(EMILY, "Hello,\n\nPlease add Bengt Ek as a user.\n\nEmily\n"))
    cancelled = house.receive(mail_bytes(ANNA, "Hej!\n\nVi vill säga upp vårt avtal.\n\nAnna Svensson\n"))
    with house.app.transactions.full() as connection:
        connection.execute(update(REQUESTS).where(REQUESTS.c.mail_id == broken).values(content={}))
    assert at(house, 2026, 12, 2, 9, 0) == Looked(carried_out=0, unanswered=1, companies_ended=1)
    assert house.told(whole) == "staff staff/no_answer"
    assert house.told(cancelled) == "done applied/authorized"
    assert house.told(broken) == "waiting awaiting_customer/missing_email"
