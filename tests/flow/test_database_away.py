"""What only one thread knows is written once the database is back: that a mail went, and that an attempt at a mail did not die."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Connection, update

from tests.flow.house import ANNA, House, RecordingMailer, mail_bytes
from worker import transactions
from worker.errors import Transient
from worker.mailer import Sent
from worker.outgoing_message import OutgoingMail
from worker.send_outgoing import send_outgoing
from worker.store.outbox import OUTGOING
from worker.transactions import Transactions
from worker.work_mail import work_on_mail

REMOVE = "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"


class Away(Transactions):
    """A database that is away for so many transactions, once it is told to be."""

    left = 0

    @contextmanager
    def full(self) -> Iterator[Connection]:
        self._be_away()
        with super().full() as connection:
            yield connection

    @contextmanager
    def light(self) -> Iterator[Connection]:
        self._be_away()
        with super().light() as connection:
            yield connection

    def _be_away(self) -> None:
        if self.left:
            self.left -= 1
            raise Transient("the database can not be reached")


@pytest.fixture(autouse=True)
def in_a_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transactions, "AGAIN", 0.01)


def test_a_mail_that_went_is_noted_once_the_database_is_back(house: House) -> None:
    database = Away(house.app.transactions.engine)

    class Mailer(RecordingMailer):
        def send(self, mail: OutgoingMail) -> Sent:
            database.left = 3
            return house.mailer.send(mail)

    (mail_id,) = house.arrive(mail_bytes(ANNA, REMOVE))
    work_on_mail(replace(house.app, mailer=None), mail_id)
    (outgoing,) = house.outgoing()
    send_outgoing(replace(house.app, transactions=database, mailer=Mailer()), outgoing["id"])
    assert [(row["state"], row["failure"]) for row in house.outgoing()] == [("sent", None)]
    house.clock.advance(timedelta(days=1))
    house.send_all()
    assert len(house.mailer.sent) == 1


def test_a_mail_that_went_is_noted_whoever_has_it_by_then(house: House) -> None:
    class Mailer(RecordingMailer):
        def send(self, mail: OutgoingMail) -> Sent:
            with house.app.transactions.full() as connection:  # as after a crash of the database, which forgets the last claims
                connection.execute(update(OUTGOING).values(state="new", attempts=0, lease_owner=None, lease_until=None))
            return house.mailer.send(mail)

    (mail_id,) = house.arrive(mail_bytes(ANNA, REMOVE))
    work_on_mail(replace(house.app, mailer=None), mail_id)
    (outgoing,) = house.outgoing()
    send_outgoing(replace(house.app, mailer=Mailer()), outgoing["id"])
    assert [row["state"] for row in house.outgoing()] == ["sent"]
    house.send_all()
    assert len(house.mailer.sent) == 1


def test_a_database_that_goes_away_again_and_again_quarantines_nothing(house: House) -> None:
    (mail_id,) = house.arrive(mail_bytes(ANNA, REMOVE))
    for _ in range(4):
        database = Away(house.app.transactions.engine)

        def goes(name: str, database: Away = database) -> None:
            if name == "read":
                database.left = 2  # the decision is not written, nor at first that the mail is given back

        work_on_mail(replace(house.app, transactions=database, step_taken=goes), mail_id)
        assert (house.mail(mail_id)["state"], house.mail(mail_id)["attempts"]) == ("new", 0)
        house.clock.advance(timedelta(minutes=10))
    work_on_mail(house.app, mail_id)
    assert house.told(mail_id) == "done applied/authorized"


def test_a_database_that_stays_away_is_not_waited_for_for_ever(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transactions, "PATIENCE", 0.05)
    database = Away(house.app.transactions.engine)
    database.left = 1000
    with pytest.raises(Transient, match="can not be reached"):
        database.persistently(database.light, lambda _connection: None)
    assert database.left > 900
