"""Each change is done once, exactly, and can be undone exactly; what changed since is never overwritten."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import Connection, create_engine, insert, select

from worker.apply.changes import carry_out, change_as_json, change_from_json, undo
from worker.apply.credentials import Activation, token_hash
from worker.apply.rows import CannotUndo, Inverse, Stale
from worker.apply.tables import AGREEMENTS, COMPANIES, IDENTITIES, USERS
from worker.decision import AddUser, CancelAgreements, Change, ChangeUser, RemoveCompany, RemoveUser
from worker.models import Base

AT = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
FIRM = "SE5593371890"


@pytest.fixture
def connection() -> Iterator[Connection]:
    engine = create_engine("sqlite://")
    Base.metadata.create_all(engine)
    with engine.begin() as opened:
        opened.execute(
            insert(COMPANIES), [{"id": 1, "number": FIRM, "name": "Firma AB"}, {"id": 2, "number": "SE5594327263", "name": "Annan AB"}]
        )
        opened.execute(
            insert(USERS),
            [
                {"company_id": 1, "email": "anna@firma.example", "name": "Anna Ek", "authorized": True, "active": True, "phone": None},
                {"company_id": 1, "email": "bo@firma.example", "name": "Bo Ek", "authorized": True, "active": True, "phone": None},
                {
                    "company_id": 1,
                    "email": "tove@firma.example",
                    "name": "Tove",
                    "authorized": True,
                    "active": False,
                    "phone": "+46701740605",
                },
                {"company_id": 2, "email": "bo@firma.example", "name": "Bo Ek", "authorized": False, "active": True, "phone": None},
            ],
        )
        opened.execute(
            insert(IDENTITIES),
            [
                {"email": "anna@firma.example", "credentials": "active", "password_hash": "a"},
                {"email": "bo@firma.example", "credentials": "active", "password_hash": "b"},
                {"email": "tove@firma.example", "credentials": "active", "password_hash": "t"},
            ],
        )
        opened.execute(
            insert(AGREEMENTS),
            [
                {"company_id": 1, "service": "basic", "started_on": date(2024, 1, 1)},
                {"company_id": 1, "service": "integrated", "started_on": date(2025, 1, 1)},
            ],
        )
        yield opened
    engine.dispose()


def state(connection: Connection) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that a customer would notice."""
    return {
        "companies": [tuple(row) for row in connection.execute(select(COMPANIES.c.number, COMPANIES.c.status))],
        "users": [
            tuple(row) for row in connection.execute(select(USERS.c.email, USERS.c.name, USERS.c.phone, USERS.c.authorized, USERS.c.active))
        ],
        "agreements": [tuple(row) for row in connection.execute(select(AGREEMENTS.c.service, AGREEMENTS.c.ends_on))],
    }


def user(connection: Connection, email: str) -> tuple[Any, ...]:
    found = connection.execute(
        select(USERS.c.name, USERS.c.phone, USERS.c.authorized, USERS.c.active).where(USERS.c.email == email, USERS.c.company_id == 1)
    ).one()
    return tuple(found)


def identity(connection: Connection, email: str) -> Any:
    return connection.execute(select(IDENTITIES).where(IDENTITIES.c.email == email)).one_or_none()


def test_a_new_user_is_active_not_authorized_and_gets_a_link(connection: Connection) -> None:
    applied = carry_out(connection, AddUser(FIRM, "nils@firma.example", "Nils Å", None), AT)
    assert user(connection, "nils@firma.example") == ("Nils Å", None, False, True)
    assert applied.activation is not None
    kept = identity(connection, "nils@firma.example")
    assert isinstance(applied.activation, Activation)
    assert (kept.credentials, kept.activation_hash) == ("invited", token_hash(applied.activation.token))
    assert len(applied.activation.token) >= 22
    assert (kept.activation_expires_at - AT).days == 14


def test_an_inactive_user_comes_back_without_authority_and_without_the_old_password(connection: Connection) -> None:
    carry_out(connection, AddUser(FIRM, "tove@firma.example", None, None), AT)
    assert user(connection, "tove@firma.example") == ("Tove", "+46701740605", False, True)
    assert identity(connection, "tove@firma.example").password_hash is None


def test_nobody_is_locked_out_of_another_company_by_being_added(connection: Connection) -> None:
    carry_out(connection, RemoveUser(FIRM, "bo@firma.example"), AT)
    assert identity(connection, "bo@firma.example").credentials == "active"
    carry_out(connection, AddUser(FIRM, "bo@firma.example", "Bo Ek", None), AT)
    assert identity(connection, "bo@firma.example").password_hash == "b"


def test_a_removed_user_loses_authority_and_login(connection: Connection) -> None:
    carry_out(connection, RemoveUser(FIRM, "anna@firma.example"), AT)
    assert user(connection, "anna@firma.example") == ("Anna Ek", None, False, False)
    assert identity(connection, "anna@firma.example").credentials == "void"


def test_a_new_address_takes_the_login_along_unless_another_company_uses_it(connection: Connection) -> None:
    carry_out(connection, ChangeUser(FIRM, "anna@firma.example", new_email="anna.ek@firma.example", new_phone="+46701740605"), AT)
    assert user(connection, "anna.ek@firma.example") == ("Anna Ek", "+46701740605", True, True)
    assert identity(connection, "anna.ek@firma.example").password_hash == "a"
    carry_out(connection, ChangeUser(FIRM, "bo@firma.example", new_email="bo.ek@firma.example"), AT)
    assert identity(connection, "bo@firma.example").password_hash == "b"


def test_each_agreement_ends_on_its_own_day(connection: Connection) -> None:
    carry_out(connection, CancelAgreements(FIRM, (("basic", date(2026, 11, 30)), ("integrated", date(2026, 12, 31)))), AT)
    assert state(connection)["agreements"] == [("basic", date(2026, 11, 30)), ("integrated", date(2026, 12, 31))]


def test_a_removed_company_keeps_on_record_who_was_authorized(connection: Connection) -> None:
    carry_out(connection, RemoveCompany(FIRM), AT)
    assert state(connection)["companies"][0] == (FIRM, "removed")
    assert user(connection, "anna@firma.example") == ("Anna Ek", None, True, False)


CHANGES: list[Change] = [
    AddUser(FIRM, "nils@firma.example", "Nils Å", "+46701740605"),
    AddUser(FIRM, "tove@firma.example", "Tove Ny", None),
    ChangeUser(FIRM, "anna@firma.example", new_name="Anna Berg", new_email="anna.berg@firma.example", new_authorized=False),
    RemoveUser(FIRM, "anna@firma.example"),
    CancelAgreements(FIRM, (("basic", date(2026, 11, 30)), ("integrated", date(2026, 12, 31)))),
    RemoveCompany(FIRM),
]


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: type(change).__name__)
def test_the_same_change_again_is_stale_and_its_inverse_puts_everything_back(connection: Connection, change: Change) -> None:
    before = state(connection)
    applied = carry_out(connection, change, AT)
    after = state(connection)
    assert after != before
    with pytest.raises(Stale):
        carry_out(connection, change, AT)
    assert state(connection) == after
    undo(connection, Inverse.from_json(applied.inverse.as_json()), AT)
    reverted = state(connection)
    reverted["users"] = [row for row in reverted["users"] if row[0] != "nils@firma.example" or row[4]]
    assert reverted == before


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: type(change).__name__)
def test_a_change_survives_being_kept_as_json(change: Change) -> None:
    assert change_from_json(change_as_json(change)) == change


def test_an_undo_never_overwrites_what_changed_since(connection: Connection) -> None:
    applied = carry_out(connection, ChangeUser(FIRM, "anna@firma.example", new_name="Anna Berg"), AT)
    carry_out(connection, ChangeUser(FIRM, "anna@firma.example", new_name="Anna Lind"), AT)
    with pytest.raises(CannotUndo):
        undo(connection, applied.inverse, AT)
    assert user(connection, "anna@firma.example")[0] == "Anna Lind"


def test_an_undone_removal_gives_the_login_back(connection: Connection) -> None:
    applied = carry_out(connection, RemoveUser(FIRM, "anna@firma.example"), AT)
    undo(connection, applied.inverse, AT)
    assert identity(connection, "anna@firma.example").credentials == "active"
    assert user(connection, "anna@firma.example") == ("Anna Ek", None, True, True)
