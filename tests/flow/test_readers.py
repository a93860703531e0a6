"""No mail stops a worker (law 10): a read that hangs, eats memory or dies is ended and counted, and all other mail goes on."""

import logging
import os
from collections.abc import Iterator

import pytest
from sqlalchemy import select, update

from tests.flow.bad_readers import BAD
from tests.flow.house import ANNA, EMILY, House, house_for, mail_bytes, settings_for
from tests.flow.processes import children_of
from tests.flow.reading_apart import GOOD, MISBEHAVING, TERMS, Known, to_read, until
from worker.clock import SystemClock
from worker.composition import Working, reader_pool
from worker.directory import Directory
from worker.readers.mail_to_read import Presumed
from worker.readers.read_mail import read_mail
from worker.retrying import retry
from worker.settings import load
from worker.store.claims import MAILS


@pytest.fixture
def house(database_url: str) -> Iterator[House]:
    """A worker whose readers misbehave."""
    settings = load(settings_for(database_url, read_time="3s", read_memory="400MB"), None)
    with house_for(database_url, reader=reader_pool(settings, MISBEHAVING), read_time="3s", read_memory="400MB") as made:
        made.clock.instant = SystemClock().now()
        yield made


def work_until_decided(house: House) -> None:
    """Worker threads decide everything; what a failure has put off is due at once."""

    def all_decided() -> bool:
        now = SystemClock().now()
        house.clock.instant = now
        with house.app.transactions.light() as connection:
            waiting = (MAILS.c.state == "new", MAILS.c.lease_owner.is_(None), MAILS.c.next_attempt_at > now)
            connection.execute(update(MAILS).where(*waiting, MAILS.c.failure.is_not(None)).values(next_attempt_at=now, lease_until=None))
            return connection.execute(select(MAILS.c.id).where(MAILS.c.state == "new").limit(1)).first() is None

    with Working(house.app):
        until(all_decided, "the decision of every mail", 120)


def test_the_directory_is_asked_for_only_where_the_sender_is_another_than_presumed() -> None:
    asked: list[str] = []

    class Noting(Known):
        def directory_of(self, sender: str) -> Directory:
            asked.append(sender)
            return Directory()

    for sender in (ANNA, EMILY):
        mail = to_read(mail_bytes(ANNA, GOOD), Presumed(sender, Directory()))
        assert read_mail(mail, TERMS, Noting()).verdict.sender == ANNA
    assert asked == [ANNA]


def test_twenty_good_mails_among_bad_ones(house: House, caplog: pytest.LogCaptureFixture, others: set[int]) -> None:
    before = os.getpid()
    good = [mail_bytes(f"guest{number}@fjallgarden.example", GOOD, subject=f"Fråga {number}") for number in range(20)]
    bad = [mail_bytes(f"bad{number}@nowhere.example", GOOD, subject=subject) for number, subject in enumerate(BAD)]
    ids = house.arrive(*good[:5], *bad, *good[5:])
    bad_ids = dict(zip(BAD, ids[5:], strict=False))
    good_ids = [mail_id for mail_id in ids if mail_id not in bad_ids.values()]
    with caplog.at_level(logging.INFO):
        work_until_decided(house)
    assert os.getpid() == before
    assert {house.mail(mail_id)["state"] for mail_id in good_ids} == {"done"}
    assert all(house.mail(mail_id)["attempts"] == 1 for mail_id in good_ids)
    for subject, why in BAD.items():
        row = house.mail(bad_ids[subject])
        assert (row["state"], row["attempts"], row["failure"].startswith(why)) == ("quarantined", 3, True), (subject, row["failure"])
        lines = [record.getMessage() for record in caplog.records if f"mail {bad_ids[subject]}:" in record.getMessage()]
        assert len(lines) == 3
        assert all("\n" not in line and why in line for line in lines)
    assert children_of(os.getpid()) <= others, "no reader is left"

    # staff let one be tried once more, by a reader that is mended
    (tried,) = (mail_id for subject, mail_id in bad_ids.items() if subject == "dies")
    assert retry(house.app, str(tried)) == 1
    assert house.mail(tried)["attempts"] == 0
    with house_for(house.app.settings.database_url, directory=False) as mended:
        work_until_decided(mended)
        assert mended.mail(tried)["state"] == "done"
