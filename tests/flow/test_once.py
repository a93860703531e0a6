"""The same wake-up any number of times, two workers on one mail, lost wake-ups, servers that are away: one change, one answer."""

import threading
import time
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from sqlalchemy import func, select

from tests.flow.house import ANNA, EMILY, House, RecordingMailer, house_for, mail_bytes, settings_for
from worker.clock import SystemClock
from worker.composition import Working, build
from worker.mailer import Ambiguous, Deferred, Refused, Sent
from worker.outgoing_message import OutgoingMail
from worker.send_outgoing import send_outgoing
from worker.settings import load
from worker.store import claims
from worker.store.claims import MAILS
from worker.sweep import AT_ONCE, sweep
from worker.wakeups import QUEUE, WORK_ON
from worker.work_mail import work_on_mail

REMOVE = "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"
ADD = "Hej!\n\nKan ni lägga till Bengt Ek, bengt.ek@nordbygg.example, som användare?\n\nAnna Svensson\n"


def in_threads(count: int, work: object) -> None:
    threads = [threading.Thread(target=work) for _ in range(count)]  # type: ignore[arg-type]  # a callable, as every caller here gives
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)


def send_all(house: House) -> None:
    for row in house.outgoing():
        send_outgoing(house.app, row["id"])


def test_five_wake_ups_at_once_make_one_change_and_one_answer(house: House) -> None:
    (mail_id,) = house.arrive(mail_bytes(ANNA, ADD))
    in_threads(5, lambda: work_on_mail(house.app, mail_id))
    assert house.told(mail_id) == "done applied/authorized"
    assert [row["template"] for row in house.outgoing()] == ["result", "credentials"]
    assert len(house.mailer.sent) == 2
    work_on_mail(house.app, mail_id)
    in_threads(5, lambda: send_all(house))
    assert len(house.mailer.sent) == len(house.outgoing()) == 2


def test_five_senders_at_once_send_one_mail(house: House) -> None:
    unsent = replace(house.app, mailer=None)
    (mail_id,) = house.arrive(mail_bytes(ANNA, REMOVE))
    work_on_mail(unsent, mail_id)
    (outgoing,) = house.outgoing()
    assert (outgoing["state"], house.mailer.sent) == ("new", [])
    in_threads(5, lambda: send_outgoing(house.app, outgoing["id"]))
    assert len(house.mailer.sent) == 1


def test_two_processes_on_one_mail_decide_it_once(house: House) -> None:
    settings = load(settings_for(house.app.settings.database_url), None)
    other = build(settings, clock=house.clock, mailer=RecordingMailer(), reader=house.app.reader)
    try:
        (mail_id,) = house.arrive(mail_bytes(ANNA, ADD))
        apps = iter([house.app, other])
        in_threads(2, lambda: work_on_mail(next(apps), mail_id))
        assert house.mail(mail_id)["attempts"] == 1
        assert len(house.outgoing()) == 2
    finally:
        other.transactions.engine.dispose()


def test_a_live_workers_lease_is_kept_and_a_dead_ones_ends(house: House) -> None:
    (mail_id,) = house.arrive(mail_bytes(ANNA, ADD))
    with house.app.transactions.light() as connection:
        assert claims.claim(connection, mail_id, house.app.owner, house.clock.now()) is not None
    with house.app.leases.holding_mail(mail_id):
        house.clock.advance(timedelta(seconds=3))
        assert house.app.leases.renew(held_for=0) == 1
        house.clock.advance(timedelta(seconds=3))
        work_on_mail(house.app, mail_id)
        assert house.mail(mail_id)["state"] == "new"
    house.clock.advance(claims.LEASE)
    work_on_mail(house.app, mail_id)
    assert house.told(mail_id) == "done applied/authorized"


def test_a_senders_mails_are_decided_in_order_whichever_is_woken(house: House) -> None:
    first, second, third = house.arrive(
        mail_bytes(ANNA, ADD), mail_bytes(EMILY, "Hello,\n\nPlease remove Priya Nair.\n\nEmily\n"), mail_bytes(ANNA, REMOVE)
    )
    work_on_mail(house.app, third)
    assert house.mail(third)["state"] == "new"
    work_on_mail(house.app, first)  # and then what its sender wrote after it
    assert (house.told(first), house.told(third)) == ("done applied/authorized",) * 2
    assert house.mail(second)["state"] == "new"


def test_a_mail_waits_for_an_earlier_one_of_the_same_company(house: House) -> None:
    earlier, later = house.arrive(
        mail_bytes("james@northlight.example", "Hello,\n\nPlease remove Priya Nair.\n\nJames\n"),
        mail_bytes(EMILY, "Hello,\n\nPlease remove Priya Nair.\n\nEmily\n"),
    )
    work_on_mail(house.app, later)
    assert house.mail(later)["state"] == "new"
    assert house.mail(later)["attempts"] == 0
    work_on_mail(house.app, earlier)
    house.clock.advance(timedelta(seconds=1))
    work_on_mail(house.app, later)
    assert house.told(earlier) == "done applied/authorized"
    assert house.told(later) == "done answered/already_removed"


def test_a_long_queue_is_not_made_longer_by_being_swept(house: House) -> None:
    (mail_id,) = house.arrive(mail_bytes(ANNA, ADD))
    for _ in range(AT_ONCE):
        house.app.wake(WORK_ON, mail_id)
    assert sweep(house.app).mails == 0
    house.app.broker.flush(QUEUE)
    assert sweep(house.app).mails == 1


def test_the_sweep_wakes_what_is_due_and_not_again_at_once(house: House) -> None:
    house.arrive(mail_bytes(ANNA, ADD), mail_bytes(EMILY, "Hello,\n\nPlease remove Priya Nair.\n\nEmily\n"))
    assert sweep(house.app).mails == 2
    assert sweep(house.app).mails == 0
    assert sweep(house.app, restarted=True).mails == 2
    house.clock.advance(timedelta(seconds=11))
    assert sweep(house.app).mails == 2


def test_a_server_that_does_not_take_the_mail_now_gets_it_later_and_for_five_days(house: House) -> None:
    house.mailer.failures = [Deferred("451 later")]
    mail_id = house.receive(mail_bytes(ANNA, REMOVE))
    assert [row["state"] for row in house.outgoing()] == ["new"]
    (outgoing,) = house.outgoing()
    assert sweep(house.app).outgoing == 0
    send_outgoing(house.app, outgoing["id"])  # a wake-up from somewhere: it is not its time
    assert house.mailer.sent == []
    house.clock.advance(timedelta(minutes=1))
    assert sweep(house.app).outgoing == 1
    send_outgoing(house.app, outgoing["id"])
    assert [row["state"] for row in house.outgoing()] == ["sent"]
    assert house.told(mail_id) == "done applied/authorized"


def test_mail_that_nobody_takes_for_five_days_is_staffs(house: House) -> None:
    house.mailer.failures = [Deferred("451 later")] * 2
    mail_id = house.receive(mail_bytes(ANNA, REMOVE))
    house.clock.advance(timedelta(days=5))
    house.send_all()
    assert [row["state"] for row in house.outgoing()] == ["failed"]
    assert house.told(mail_id) == "staff staff/reply_undelivered"


def test_the_tries_of_five_days_grow_apart_to_an_hour_and_are_all_the_same_mail(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    tries: list[tuple[datetime, str, datetime]] = []

    def later(mail: OutgoingMail) -> Sent:
        tries.append((house.clock.now(), mail.message_id, mail.date))
        raise Deferred("451 4.7.1 greylisted, come back later")

    monkeypatch.setattr(house.mailer, "send", later)
    mail_id = house.receive(mail_bytes(ANNA, REMOVE))
    while house.outgoing()[0]["state"] == "new":
        house.clock.instant = house.outgoing()[0]["next_attempt_at"]
        assert sweep(house.app).outgoing == 1
        send_outgoing(house.app, house.outgoing()[0]["id"])
    gaps = [after[0] - before[0] for before, after in pairwise(tries)]
    assert gaps[:3] == [timedelta(seconds=15), timedelta(seconds=30), timedelta(minutes=1)]
    assert gaps == sorted(gaps)
    assert gaps[-1] == timedelta(hours=1)
    assert timedelta(days=5) <= tries[-1][0] - tries[0][0] <= timedelta(days=5, hours=1)
    assert len({(message_id, date) for _, message_id, date in tries}) == 1
    assert house.told(mail_id) == "staff staff/reply_undelivered"


def test_refused_mail_is_staffs(house: House) -> None:
    house.mailer.failures = [Refused("550 no such user")]
    mail_id = house.receive(mail_bytes(ANNA, REMOVE))
    assert house.told(mail_id) == "staff staff/reply_undelivered"
    assert not house.user("karl@nordbygg.example").active


def test_mail_of_which_it_is_unknown_whether_it_went_is_sent_once_more_and_no_third_time(house: House) -> None:
    house.mailer.failures = [Ambiguous("lost after DATA"), Ambiguous("lost again")]
    mail_id = house.receive(mail_bytes(ANNA, REMOVE))
    assert house.mailer.sent == []
    house.clock.advance(timedelta(minutes=3))
    assert sweep(house.app).outgoing == 1
    send_outgoing(house.app, house.outgoing()[0]["id"])
    assert [row["state"] for row in house.outgoing()] == ["failed"]
    house.clock.advance(timedelta(days=1))
    house.send_all()
    assert house.mailer.sent == []
    assert house.told(mail_id) == "staff staff/reply_undelivered"


def test_over_the_cap_the_answer_waits_for_staff_and_the_change_is_made(database_url: str) -> None:
    with house_for(database_url, cap_registered="1/h", cap_stranger="1/h") as house:
        house.receive(mail_bytes(ANNA, ADD))
        mail_id = house.receive(mail_bytes(ANNA, REMOVE))
        assert house.told(mail_id) == "done applied/authorized"
        assert not house.user("karl@nordbygg.example").active
        held = [row for row in house.outgoing() if row["state"] == "held"]
        assert [(row["to_address"], row["failure"]) for row in held] == [(ANNA, "cap_registered")]
        strange = "Hej!\n\nTa bort Karl Lindqvist hos Nordbygg, 559337-1890.\n\nX\n"
        for _ in range(2):
            house.receive(mail_bytes("x@strange.example", strange))
        assert [mail.to for mail in house.mailer.sent].count("x@strange.example") == 1


class FailingOnce(SystemClock):
    """A clock that fails the first time it is asked, in a way that nobody foresaw."""

    asked = 0

    def now(self) -> datetime:
        self.asked += 1
        if self.asked == 1:
            raise ZeroDivisionError
        return super().now()


def test_a_sweep_that_fails_unforeseen_is_not_the_last_one(house: House) -> None:
    (mail_id,) = house.arrive(mail_bytes(ANNA, ADD))
    with Working(replace(house.app, clock=FailingOnce())):
        until_nothing_is_new(house)
    assert house.told(mail_id) == "done applied/authorized"


def until_nothing_is_new(house: House, patience: float = 30) -> None:
    deadline = time.monotonic() + patience
    while time.monotonic() < deadline:
        with house.app.transactions.reading() as connection:
            if not connection.scalar(select(func.count()).select_from(MAILS).where(MAILS.c.state == "new")):
                return
        time.sleep(0.05)
    raise AssertionError("not everything was decided in time")


def test_the_embedded_broker_decides_and_sends_what_it_is_woken_for(house: House) -> None:
    house.clock.instant = SystemClock().now()
    with Working(house.app):
        (mail_id,) = house.arrive(mail_bytes(ANNA, ADD))
        house.app.wake(WORK_ON, mail_id)
        until_nothing_is_new(house)
        deadline = time.monotonic() + 10
        while len(house.mailer.sent) < 2 and time.monotonic() < deadline:
            time.sleep(0.02)
    assert sorted(template for _, template, _ in house.sent()) == ["credentials", "result"]


@pytest.mark.servers
def test_with_the_queue_emptied_or_redis_away_everything_still_finishes(
    tmp_path: Path, migrated_sqlite: Path, request: pytest.FixtureRequest
) -> None:
    redis_server = request.getfixturevalue("redis_server")
    database = tmp_path / "kundservice.db"
    database.write_bytes(migrated_sqlite.read_bytes())
    with house_for(f"sqlite:///{database}", broker_url=redis_server.url) as house:
        house.clock.instant = SystemClock().now()
        ids = house.arrive(mail_bytes(ANNA, ADD), mail_bytes(EMILY, "Hello,\n\nPlease remove Priya Nair.\n\nEmily\n"))
        for mail_id in ids:
            assert house.app.wake(WORK_ON, mail_id)
        redis_server.empty()
        redis_server.stop()
        assert house.app.wake(WORK_ON, ids[0]) is False
        redis_server.start()
        with Working(house.app, threads=2):
            until_nothing_is_new(house)
            (third,) = house.arrive(mail_bytes(ANNA, REMOVE))
            redis_server.stop()
            house.clock.advance(timedelta(seconds=30))
            redis_server.start()
            for _ in range(40):
                house.clock.advance(timedelta(seconds=5))
                time.sleep(0.25)
                if house.mail(third)["state"] != "new":
                    break
        assert [house.told(each) for each in (*ids, third)] == ["done applied/authorized"] * 3
