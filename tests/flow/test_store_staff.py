"""Staff accounts and the tokens that act as them."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, select
from sqlalchemy.exc import IntegrityError

from worker.store import staff
from worker.store.staff import Role

NOW = datetime(2026, 11, 2, 10, 0, tzinfo=UTC)


def test_a_token_acts_as_its_account_until_it_ends(engine: Engine) -> None:
    with engine.begin() as connection:
        eva = staff.create(connection, "eva", Role.AGENT, NOW, email="eva@firma.example")
        for_ever = staff.issue_token(connection, eva, NOW, label="laptop")
        for_an_hour = staff.issue_token(connection, eva, NOW, expires_at=NOW + timedelta(hours=1))
        assert staff.by_token(connection, f" {for_ever}\n", NOW) == eva == staff.by_name(connection, "eva")
        assert staff.by_token(connection, for_an_hour, NOW) == eva
        assert staff.by_token(connection, for_an_hour, NOW + timedelta(hours=1)) is None
        assert staff.by_token(connection, for_ever[:-1], NOW) is None
        assert for_ever not in str(connection.execute(select(staff.TOKENS)).all())
        staff.note_use(connection, for_ever, NOW)
        assert NOW in connection.scalars(select(staff.TOKENS.c.last_used_at)).all()
        assert staff.set_account(connection, eva.id, active=False)
        assert staff.by_token(connection, for_ever, NOW) is None
        assert staff.set_account(connection, eva.id, active=True, role=Role.ADMIN)
        found = staff.by_token(connection, for_ever, NOW)
        assert found is not None
        assert (found.role, found.actor) == (Role.ADMIN, f"staff:{eva.id}")
        assert staff.revoke_tokens(connection, eva.id, NOW) == 2
        assert staff.by_token(connection, for_ever, NOW) is None
        assert not staff.set_account(connection, 999, active=False)
        assert [row.name for row in staff.accounts(connection)] == ["eva"]


def test_names_are_their_own(engine: Engine) -> None:
    with engine.begin() as connection:
        staff.create(connection, "eva", Role.VIEWER, NOW)
    with pytest.raises(IntegrityError), engine.begin() as connection:
        staff.create(connection, "eva", Role.ADMIN, NOW)


def test_roles_include_those_before() -> None:
    assert [[role.may(needed) for needed in Role] for role in Role] == [[True, False, False], [True, True, False], [True, True, True]]
