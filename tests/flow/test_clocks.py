"""Clocks that jump or differ: nothing is done twice, nothing expires twice, and processes agree on who has what."""

import threading
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine

from tests.flow.house import ANNA, House, mail_bytes
from tests.servers.postgres import PostgresServer
from worker.clock import SetClock, instant_in_stockholm
from worker.composition import build
from worker.database import engine_for
from worker.database_clock import DatabaseClock
from worker.intake import DatabaseIntake
from worker.mailer import Sent
from worker.outgoing_message import OutgoingMail
from worker.scheduler import Looked, look
from worker.send_outgoing import send_outgoing
from worker.settings import load
from worker.transactions import Transactions
from worker.work_mail import work_on_mail
from worker.working_days import due_at

REMOVE = "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"
KARL_LAST_DAY = "Hej!\n\nTa bort Karl Lindqvist den 30 november.\n\nAnna Svensson\n"
ADD_UNSAID = "Hej!\n\nLägg till Bengt Ek som användare.\n\nAnna Svensson\n"


def test_a_clock_that_jumps_while_a_mail_is_sent_sends_it_once(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every lease looks ended; the thread that sends is still at it."""
    sending, go_on = threading.Event(), threading.Event()
    at_once = house.mailer.send

    def slowly(mail: OutgoingMail) -> Sent:
        sending.set()
        assert go_on.wait(20)
        return at_once(mail)

    monkeypatch.setattr(house.mailer, "send", slowly)
    (mail_id,) = house.arrive(mail_bytes(ANNA, REMOVE))
    thread = threading.Thread(target=work_on_mail, args=(house.app, mail_id))
    thread.start()
    assert sending.wait(20)
    house.clock.advance(timedelta(hours=1))
    (outgoing,) = house.outgoing()
    send_outgoing(house.app, outgoing["id"])
    go_on.set()
    thread.join(20)
    assert [mail.template for mail in house.mailer.sent] == ["result"]
    assert [row["state"] for row in house.outgoing()] == ["sent"]


def test_a_clock_that_jumps_while_a_mail_is_read_changes_once(house: House) -> None:
    (mail_id,) = house.arrive(mail_bytes(ANNA, REMOVE))
    jumped: list[str] = []

    def jump(step: str) -> None:
        if step == "read" and not jumped:
            jumped.append(step)
            house.clock.advance(timedelta(hours=1))
            work_on_mail(house.app, mail_id)  # another thread takes it over

    app = build(load(environment(house), None), clock=house.clock, mailer=house.mailer, step_taken=jump, reader=house.app.reader)
    try:
        work_on_mail(app, mail_id)
    finally:
        app.transactions.engine.dispose()
    assert house.told(mail_id) == "done applied/authorized"
    assert [mail.template for mail in house.mailer.sent] == ["result"]


def environment(house: House) -> dict[str, str]:
    return {"KUNDSERVICE_DATABASE_URL": house.app.settings.database_url, "KUNDSERVICE_TRUSTED_AUTHSERV_ID": "mx.inexchange.se"}


def test_a_clock_that_is_set_back_expires_and_carries_out_nothing_twice(house: House) -> None:
    asked = house.receive(mail_bytes(ANNA, ADD_UNSAID))
    scheduled = house.receive(mail_bytes(ANNA, KARL_LAST_DAY))
    for moment, done in (
        (datetime(2026, 11, 27, 9, 1, tzinfo=UTC), Looked(unanswered=1)),
        (datetime(2026, 11, 27, 8, 0, tzinfo=UTC), Looked()),
        (datetime(2026, 11, 27, 9, 2, tzinfo=UTC), Looked()),
        (datetime(2026, 11, 30, 22, 55, tzinfo=UTC), Looked(carried_out=1)),
        (datetime(2026, 11, 30, 21, 55, tzinfo=UTC), Looked()),
        (datetime(2026, 11, 30, 22, 56, tzinfo=UTC), Looked()),
    ):
        house.clock.instant = moment
        assert look(house.app) == done, moment
        house.send_all()
    assert house.told(asked) == "staff staff/no_answer"
    assert house.told(scheduled) == "done applied/authorized"
    house.clock.advance(timedelta(hours=2))
    house.send_all()
    assert [(to, template) for to, template, _ in house.sent()].count((ANNA, "result")) == 2  # that it will be done, and that it was


@pytest.mark.parametrize(
    ("received", "due"),
    [
        # the Fridays before the Sundays on which the clocks change, and ordinary days on both sides
        (datetime(2027, 3, 26, 12, tzinfo=UTC), datetime(2027, 3, 31, 15, tzinfo=UTC)),  # Good Friday; Easter Monday is free too
        (datetime(2026, 10, 23, 12, tzinfo=UTC), datetime(2026, 10, 27, 16, tzinfo=UTC)),
        (datetime(2027, 10, 29, 12, tzinfo=UTC), datetime(2027, 11, 2, 16, tzinfo=UTC)),
        (datetime(2026, 6, 30, 22, 30, tzinfo=UTC), datetime(2026, 7, 3, 15, tzinfo=UTC)),  # the 1st of July in Stockholm
        (datetime(2026, 11, 30, 22, 30, tzinfo=UTC), datetime(2026, 12, 2, 16, tzinfo=UTC)),  # still the 30th there
    ],
)
def test_17_00_is_stockholms_on_either_side_of_the_change_of_clocks(house: House, received: datetime, due: datetime) -> None:
    house.clock.instant = received
    (mail_id,) = house.arrive(mail_bytes(ANNA, REMOVE))
    assert house.mail(mail_id)["due_at"] == due
    assert due_at(house.mail(mail_id)["received_on"]) == due


def test_the_night_that_has_an_hour_twice_and_the_one_that_lacks_one() -> None:
    """00:05 and 23:55 are there exactly once in both; the days are 25 and 23 hours long."""
    for year, month, day, hours in ((2026, 10, 25, 25), (2027, 3, 28, 23)):
        begins = instant_in_stockholm(datetime(year, month, day, tzinfo=UTC).date(), 0, 5)
        ends = instant_in_stockholm(datetime(year, month, day, tzinfo=UTC).date(), 23, 55)
        assert ends - begins == timedelta(hours=hours) - timedelta(minutes=10)


@pytest.mark.servers
def test_processes_with_other_clocks_agree_on_who_has_a_mailbox(
    postgres_server: PostgresServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    engine = engine_for(postgres_server.url(postgres_server.create(template="migrated")))

    class Wrong(datetime):
        """This machine's clock is two hours ahead."""

        @classmethod
        def now(cls, tz: object = None) -> "Wrong":
            del tz
            return cls.fromtimestamp(datetime.now(UTC).timestamp() + 7200, UTC)

    try:
        right = DatabaseIntake(Transactions(engine), DatabaseClock(engine), "right")
        assert right.hold("a", "INBOX")
        monkeypatch.setattr("worker.database_clock.datetime", Wrong)
        clock = DatabaseClock(engine)
        wrong = DatabaseIntake(Transactions(engine), clock, "wrong")
        assert not wrong.hold("a", "INBOX")
        assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=2)
        assert "7200 seconds ahead of the database server's" in caplog.text
    finally:
        engine.dispose()


@pytest.mark.servers
def test_while_the_database_is_away_time_goes_on(postgres_server: PostgresServer, engine: Engine) -> None:
    if engine.dialect.name == "sqlite":
        pytest.skip("SQLite has no server whose clock could differ")
    moved = SetClock(datetime(2026, 1, 1, tzinfo=UTC))
    clock = DatabaseClock(engine, every=60, monotonic=lambda: moved.instant.timestamp())
    before = clock.now()
    moved.advance(timedelta(seconds=30))
    assert clock.now() - before == timedelta(seconds=30)
    postgres_server.stop()
    try:
        moved.advance(timedelta(seconds=60))
        assert clock.now() - before == timedelta(seconds=90)
        assert abs(DatabaseClock(engine).now() - datetime.now(UTC)) < timedelta(seconds=2)
    finally:
        postgres_server.start()
    engine.dispose()
    moved.advance(timedelta(seconds=6))
    assert abs(clock.now() - datetime.now(UTC)) < timedelta(seconds=2)


def test_both_sizes_have_their_clock(database_url: str) -> None:
    app = build(load({"KUNDSERVICE_DATABASE_URL": database_url}, None))
    try:
        assert isinstance(app.clock, DatabaseClock) is (app.transactions.engine.dialect.name == "postgresql")
        assert abs(app.clock.now() - datetime.now(UTC)) < timedelta(seconds=2)
    finally:
        app.transactions.engine.dispose()
