"""Staff are told of the product's own faults, once a while, whatever the caps say; without an address nobody is."""

from datetime import timedelta

from sqlalchemy import update

from tests.flow.house import ANNA, EMILY, PLACE, House, house_for, mail_bytes
from worker.intake import DatabaseIntake
from worker.mailer import Deferred
from worker.scheduler import look
from worker.store.cursors import CURSORS
from worker.store.mails import MAILS

ALERT = "larm@inexchange.example"
REMOVE = "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"
QUESTION = "Hej!\n\nVad kostar en faktura extra hos er?\n\nAnna Svensson\n"


def told(house: House) -> list[str]:
    """The subjects of the alarms that went out at this look."""
    before = len(house.mailer.sent)
    look(house.app)
    house.send_all()
    return [mail.subject.removeprefix("[kundservice] ") for mail in house.mailer.sent[before:] if mail.to == ALERT]


def test_the_cap_on_all_replies_is_told_once_an_hour(database_url: str) -> None:
    with house_for(database_url, cap_total="1/h", alert_to=ALERT) as house:
        house.receive(mail_bytes(ANNA, REMOVE))
        assert told(house) == []
        mail_id = house.receive(mail_bytes(EMILY, "Hello,\n\nPlease remove Priya Nair.\n\nEmily\n"))
        assert house.told(mail_id) == "done applied/authorized"
        assert told(house) == ["Automatic replies have stopped"]
        assert "Replies held in the last hour: 1;" in house.mailer.sent[-1].text
        house.clock.advance(timedelta(minutes=10))
        assert told(house) == []


def test_without_an_address_nobody_is_told(database_url: str) -> None:
    with house_for(database_url, cap_total="1/h") as house:
        for sender, text in ((ANNA, REMOVE), (EMILY, "Hello,\n\nPlease remove Priya Nair.\n\nEmily\n")):
            house.receive(mail_bytes(sender, text))
        assert look(house.app).alarms == 0
        assert len(house.mailer.sent) == 1


def test_a_quarantined_mail_is_told_once_a_day(database_url: str) -> None:
    with house_for(database_url, alert_to=ALERT) as house:
        (mail_id,) = house.arrive(mail_bytes(ANNA, REMOVE))
        with house.app.transactions.full() as connection:
            connection.execute(update(MAILS).where(MAILS.c.id == mail_id).values(state="quarantined"))
        assert told(house) == ["A mail is in quarantine"]
        house.clock.advance(timedelta(hours=23))
        assert told(house) == []
        house.clock.advance(timedelta(hours=2))
        assert told(house) == ["A mail is in quarantine"]


def test_mail_that_does_not_leave_is_told(database_url: str) -> None:
    with house_for(database_url, alert_to=ALERT) as house:
        house.mailer.failures = [Deferred("SMTP 127.0.0.1:25: no connection")]
        house.receive(mail_bytes(ANNA, REMOVE))
        house.clock.advance(timedelta(minutes=16))
        assert told(house) == ["Outgoing mail is not leaving"]
        assert "SMTP 127.0.0.1:25: no connection" in house.mailer.sent[-1].text


def test_a_mailbox_that_nobody_looks_at_and_mail_without_a_row_are_told(database_url: str) -> None:
    with house_for(database_url, alert_to=ALERT, imap_url="imap://kundservice:x@127.0.0.1:143/INBOX") as house:
        intake = DatabaseIntake(house.app.transactions, house.clock, "poller")
        cursor = intake.open(PLACE)
        assert intake.looked(PLACE, cursor.id, 0, []) == 0
        house.clock.advance(timedelta(minutes=19))
        assert told(house) == []
        house.clock.advance(timedelta(minutes=2))
        with house.app.transactions.full() as connection:
            connection.execute(update(CURSORS).values(unaccounted=2))
        assert told(house) == ["The mailbox cannot be read", "Mail in the mailbox has no row in the database"]


def test_what_is_due_soon_is_told_in_the_morning_of_its_day(database_url: str) -> None:
    with house_for(database_url, alert_to=ALERT) as house:
        mail_id = house.receive(mail_bytes(ANNA, QUESTION))
        assert house.mail(mail_id)["state"] == "staff"
        assert told(house) == []
        house.clock.instant = house.mail(mail_id)["due_at"] - timedelta(hours=3)
        assert told(house) == ["Matters are due soon"]


def test_what_a_poller_can_not_do_is_told_at_once_in_the_servers_words(database_url: str) -> None:
    with house_for(database_url, alert_to=ALERT, imap_url="imap://kundservice:x@127.0.0.1:143/INBOX") as house:
        intake = DatabaseIntake(house.app.transactions, house.clock, "poller")
        intake.tell("mailbox kundservice@127.0.0.1:143/INBOX", "IMAP 127.0.0.1: no answer in time", lasting=False)
        intake.tell("mailbox of.old@127.0.0.1:143/INBOX", "IMAP login was refused", lasting=True)
        assert told(house) == []
        intake.tell("mailbox kundservice@127.0.0.1:143/INBOX", "IMAP login of kundservice was refused", lasting=True)
        assert told(house) == ["The mailbox cannot be read"]
        assert "IMAP login of kundservice was refused" in house.mailer.sent[-1].text
        intake.tell("mailbox kundservice@127.0.0.1:143/INBOX", None, lasting=False)
        intake.tell("moving mail of kundservice@127.0.0.1:143/INBOX", "[OVERQUOTA] Quota exceeded", lasting=True)
        assert told(house) == ["Stored mail stays in the mailbox"]
        house.clock.advance(timedelta(hours=25))
        intake.tell("moving mail of kundservice@127.0.0.1:143/INBOX", None, lasting=False)
        assert told(house) == []


def test_a_sign_in_that_ends_is_told_every_day_of_the_last_two_weeks(database_url: str) -> None:
    with house_for(
        database_url,
        alert_to=ALERT,
        oauth_token_url="https://login.provider.example/token",
        oauth_client_id="app",
        oauth_expires_on="2026-12-05",
    ) as house:
        assert told(house) == []  # the 20th of November
        house.clock.advance(timedelta(days=1))
        assert told(house) == ["The mailbox's sign-in ends soon"]
        assert "Last day: 2026-12-05." in house.mailer.sent[-1].text
        house.clock.advance(timedelta(hours=23))
        assert told(house) == []
        house.clock.advance(timedelta(hours=2))
        assert told(house) == ["The mailbox's sign-in ends soon"]
        house.clock.advance(timedelta(days=30))
        assert told(house) == ["The mailbox's sign-in ends soon"]
