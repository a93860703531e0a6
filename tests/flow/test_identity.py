"""Who keeps the users' logins: what every system behind the port must hold, on both databases, and what the new user is told."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Connection, insert, select

from tests.flow.house import ANNA, EMILY, LENA, House, fill, house_for, mail_bytes
from worker import activation
from worker.activation import ActivationState
from worker.apply.credentials import Activation, token_hash
from worker.apply.identity import IDENTITIES, Identity, Invited, LoginsElsewhere, OwnLogins
from worker.apply.tables import IDENTITIES as ROWS
from worker.store.directory import USERS

ADD = "Hej!\n\nLägg till Bo Ek, bo.ek@nordbygg.example, som användare.\n\nAnna Svensson\n"
ADD_EMILY = "Hej!\n\nLägg till Emily Carter, emily@northlight.example, som användare.\n\nAnna Svensson\n"
REMOVE = "Hej!\n\nTa bort Bo Ek.\n\nAnna Svensson\n"


@dataclass
class RecordingIdentity:
    """Another system's stand-in: it keeps what it was asked, and answers as one that invites by itself."""

    asked: list[tuple[str, str]] = field(default_factory=list)

    def invite(self, connection: Connection, email: str, user_id: int, at: datetime) -> Activation | Invited:
        assert connection.in_transaction()
        assert connection.scalar(select(USERS.c.email).where(USERS.c.id == user_id, USERS.c.active.is_(True))) == email
        assert at.tzinfo is not None
        self.asked.append(("invite", email))
        return Invited.ELSEWHERE

    def withdraw(self, connection: Connection, email: str, user_id: int, at: datetime) -> None:
        assert connection.in_transaction()
        assert connection.scalar(select(USERS.c.active).where(USERS.c.id == user_id)) is False
        assert at.tzinfo is not None
        self.asked.append(("withdraw", email))

    def restore(self, connection: Connection, email: str, at: datetime) -> None:
        assert connection.in_transaction()
        assert at.tzinfo is not None
        self.asked.append(("restore", email))


KINDS: tuple[type[Identity], ...] = (OwnLogins, LoginsElsewhere, RecordingIdentity)


@pytest.fixture(params=KINDS, ids=lambda kind: kind.__name__)
def kept_by(house: House, request: pytest.FixtureRequest) -> House:
    return replace(house, app=replace(house.app, identity=request.param()))


def invited(house: House, email: str, user_id: int | None = None) -> Activation | Invited:
    with house.app.transactions.full() as connection:
        key = user_id or connection.execute(select(USERS.c.id).where(USERS.c.email == email, USERS.c.active.is_(True))).scalars().one()
        return house.app.identity.invite(connection, email, key, house.clock.now())


def withdrawn(house: House, email: str) -> None:
    with house.app.transactions.full() as connection:
        key = connection.execute(select(USERS.c.id).where(USERS.c.email == email)).scalars().one()
        connection.execute(USERS.update().where(USERS.c.id == key).values(active=False))
        house.app.identity.withdraw(connection, email, key, house.clock.now())


def give_login(house: House, email: str) -> None:
    with house.app.transactions.full() as connection:
        connection.execute(insert(ROWS).values(email=email, credentials="active", password_hash="kept"))


def login(house: House, email: str) -> tuple[str | None, str | None, str | None] | None:
    with house.app.transactions.reading() as connection:
        row = connection.execute(select(ROWS).where(ROWS.c.email == email)).one_or_none()
    return (row.credentials, row.password_hash, row.activation_hash) if row is not None else None


def test_an_invitation_is_a_link_of_which_a_digest_is_kept_or_none_of_ours(kept_by: House) -> None:
    told = invited(kept_by, ANNA)
    kept = login(kept_by, ANNA)
    if isinstance(told, Activation):
        assert kept == ("invited", None, token_hash(told.token))
        assert told.expires_at > kept_by.clock.now() + timedelta(days=1)
        assert activation.look(kept_by.app, told.token).state is ActivationState.OPEN
    else:
        assert told in Invited
        assert kept is None or kept[2] is None


def test_a_link_is_worth_nothing_once_the_membership_has_ended(kept_by: House) -> None:
    told = invited(kept_by, ANNA)
    withdrawn(kept_by, ANNA)
    if isinstance(told, Activation):
        assert activation.look(kept_by.app, told.token).state is ActivationState.UNKNOWN
    kept = login(kept_by, ANNA)
    assert kept is None or (kept[0], kept[2]) == ("void", None)


def test_nobody_is_locked_out_where_another_membership_uses_the_login(kept_by: House) -> None:
    give_login(kept_by, LENA)
    with kept_by.app.transactions.full() as connection:
        other = connection.execute(select(USERS.c.company_id).where(USERS.c.email == ANNA)).scalars().one()
        added = insert(USERS).values(company_id=other, email=LENA, authorized=False, active=True).returning(USERS.c.id)
        key = int(connection.execute(added).scalar_one())
    assert not isinstance(invited(kept_by, LENA, key), Activation)
    assert login(kept_by, LENA) == ("active", "kept", None)


def test_orders_and_their_undoing_reach_the_system_each_once(house: House) -> None:
    recorder = RecordingIdentity()
    made = replace(house, app=replace(house.app, identity=recorder))
    made.receive(mail_bytes(ANNA, ADD))
    made.receive(mail_bytes(ANNA, REMOVE))
    assert recorder.asked == [("invite", "bo.ek@nordbygg.example"), ("withdraw", "bo.ek@nordbygg.example")]


def told_to(house: House, address: str) -> str:
    (mail,) = [each for each in house.mailer.sent if each.to == address]
    return f"{mail.subject}\n{mail.text}"


def test_a_new_user_gets_a_link_and_one_with_a_login_a_notice_instead(house: House) -> None:
    house.receive(mail_bytes(ANNA, ADD))
    assert f"{house.app.settings.public_url}/activate/" in told_to(house, "bo.ek@nordbygg.example")
    give_login(house, EMILY)
    house.receive(mail_bytes(ANNA, ADD_EMILY))
    told = told_to(house, EMILY)
    assert "Du har redan en inloggning" in told
    assert "/activate/" not in told
    assert login(house, EMILY) == ("active", "kept", None)


def test_where_logins_are_kept_elsewhere_no_link_is_sent_and_no_password_kept(database_url: str) -> None:
    with house_for(database_url, identity="elsewhere", directory=False) as house:
        fill(house.app)
        mail_id = house.receive(mail_bytes(ANNA, ADD))
        assert house.told(mail_id) == "done applied/authorized"
        told = told_to(house, "bo.ek@nordbygg.example")
        assert "Inbjudan att logga in kommer i ett eget mejl" in told
        assert "/activate/" not in told
        assert "lösenord" not in told
        assert login(house, "bo.ek@nordbygg.example") is None
        house.receive(mail_bytes(ANNA, REMOVE))
        assert not house.user("bo.ek@nordbygg.example").active


def test_the_setting_names_every_system_of_the_product() -> None:
    assert set(IDENTITIES) == {"own", "elsewhere"}
