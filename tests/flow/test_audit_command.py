"""The audit as an operator and an admin have it: verified by a command, shown of a person, erased, and whole after that."""

import json
import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from tests.flow.command import kundservice, one_line
from tests.flow.house import ANNA, EMILY, House, house_for, mail_bytes
from worker import audit_actions
from worker.errors import UsageError
from worker.store import audit, audit_people

REMOVE = "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"
KARL = "karl@nordbygg.example"


def test_a_person_is_found_by_his_address_and_erased_alone(house: House) -> None:
    of_anna = house.receive(mail_bytes(ANNA, REMOVE))
    add = "Hello,\n\nPlease add Priya Shah, priya.shah@northlight.example, as a user.\n\nRegards\nEmily Carter\n"
    of_emily = house.receive(mail_bytes(EMILY, add))
    with house.app.transactions.reading() as connection:
        assert {row.mail_id for row in audit_people.about(connection, KARL)} - {None} == {of_anna}
        assert {row.mail_id for row in audit_people.about(connection, ANNA)} - {None} == {of_anna}
        assert audit_people.about(connection, "arl@nordbygg.example") == []
        before = {row.seq for row in audit_people.latest(connection) if row.content}
    assert audit_actions.erase(house.app.transactions, KARL, timedelta(days=1), house.clock.now(), "operator") == 0
    house.clock.advance(timedelta(days=2))
    erased = audit_actions.erase(house.app.transactions, KARL.upper(), timedelta(days=1), house.clock.now(), "operator")
    assert erased >= 1
    with house.app.transactions.reading() as connection:
        rows = audit_people.latest(connection)
        assert KARL not in json.dumps([row.content for row in audit.history(connection, mail_id=of_anna)])
        assert any(row.content for row in audit.history(connection, mail_id=of_emily))
        assert len(before - {row.seq for row in rows if row.content}) == erased
    assert (rows[0].action, rows[0].ids) == ("audit.erased", {"rows": erased, "older_than_days": 1, "everybody": False})
    assert audit_actions.verify(house.app.transactions).broken_at is None
    assert audit_actions.erase(house.app.transactions, None, timedelta(0), house.clock.now() + timedelta(seconds=1), "operator") >= 1
    assert audit_actions.verify(house.app.transactions).broken_at is None
    with pytest.raises(UsageError, match="no mail address"):
        audit_actions.erase(house.app.transactions, "Karl", timedelta(0), house.clock.now(), "operator")


def test_the_command_verifies_and_names_the_first_row_at_fault(tmp_path: Path, migrated_sqlite: Path) -> None:
    path = tmp_path / "kundservice.db"
    path.write_bytes(migrated_sqlite.read_bytes())
    settings = {"database_url": f"sqlite:///{path}"}
    with house_for(settings["database_url"]) as house:
        house.receive(mail_bytes(ANNA, REMOVE))
    held = kundservice("audit", "verify", "--json", folder=tmp_path, **settings)
    assert held.status == 0
    (told,) = held.lines()
    assert (told["holds"], told["broken_at"]) == (True, None)
    shown = kundservice("audit", "show", "--person", KARL, "--json", folder=tmp_path, **settings)
    assert shown.status == 0
    assert {line["mail"] for line in shown.lines()} - {None} == {1}
    assert kundservice("audit", "erase", KARL, "--json", folder=tmp_path, **settings).lines()[0]["erased"] >= 1
    assert kundservice("audit", "verify", folder=tmp_path, **settings).status == 0
    for wrong in ((), (KARL, "--everybody"), ("--everybody",), (KARL, "--older-than", "soon")):
        assert kundservice("audit", "erase", *wrong, folder=tmp_path, **settings).status == 2
    connection = sqlite3.connect(path)
    connection.execute("DROP TRIGGER audit_no_update")
    connection.execute("UPDATE audit SET actor = 'staff:9' WHERE seq = 2")
    connection.commit()
    connection.close()
    broken = kundservice("audit", "verify", folder=tmp_path, **settings)
    assert broken.status == 1
    assert one_line(broken).startswith("row 2 was changed")
