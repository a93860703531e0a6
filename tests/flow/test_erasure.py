"""Who is erased is found in no table afterwards: what he wrote, and what was written to him and of him; the counts and the chain stay."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy import text as sql

from tests.flow.api_client import client
from tests.flow.house import ANNA, House, mail_bytes
from worker import audit_actions, staff_notes
from worker.errors import Permanent, UsageError
from worker.models.base import Base
from worker.queue import list_mails, show
from worker.staff_actions import approve
from worker.store import mail_words, staff
from worker.store.mail_filter import Filter
from worker.store.staff import Role

BENGT = "bengt.ek@ekbolaget.example"
NAMED = (BENGT, "bengt ek", "+46701740605", "ekbolaget")


def holding(house: House) -> Iterator[str]:
    """``table.column`` of everything that names him, in every table of the database, whatever the product calls it."""
    with house.app.transactions.reading() as connection:
        for table in Base.metadata.sorted_tables:
            for row in connection.execute(select(table)).mappings():
                yield from (f"{table.name}.{name}" for name, value in row.items() if names_him(value))
        if any(names_him(row[0]) for row in connection.execute(sql(f"SELECT words FROM {mail_words.TABLE}"))):  # noqa: S608 - a constant
            yield mail_words.TABLE


def names_him(value: Any) -> bool:
    plain = value.decode("utf-8", "replace") if isinstance(value, bytes) else json.dumps(value, default=str, ensure_ascii=False)
    return any(each in plain.casefold() for each in NAMED)


def lived(house: House) -> list[int]:
    """Everything that can happen to Bengt: he is added, writes, is written to, noted, corrected, and removed."""
    add = f"Hej!\n\nLägg till Bengt Ek, {BENGT}, 070-174 06 05, som användare.\n\nAnna Svensson\n"
    mails = [house.receive(mail_bytes(ANNA, add, subject="Bengt Ek"))]
    own = mail_bytes(
        BENGT, "Hej!\n\nTa bort Karl Lindqvist.\n\nBengt Ek, Ekbolaget\n", subject="Från Bengt Ek", headers={"From": f"Bengt Ek <{BENGT}>"}
    )
    mails.append(house.receive(own))
    api = client(house, "olle")
    with house.app.transactions.full() as connection:
        eva = staff.create(connection, "Eva Lund", Role.AGENT, house.clock.now())
    staff_notes.note(house.app, str(mails[1]), eva, f"Ring Bengt Ek ({BENGT}).")
    assert api("POST", f"/mails/{mails[1]}/notes", {"text": f"Bengt Ek, {BENGT}"}, Idempotency_Key="one").status == 200
    order = f"Hej!\n\nVi vill beställa integrerad lösning till vårt affärssystem. Fråga Bengt Ek, {BENGT}.\n\nAnna Svensson\n"
    mails.append(house.receive(mail_bytes(ANNA, order)))
    key = show(house.app, str(mails[2]))["requests"][0]["id"]
    fields = {"kind": "change_user", "user.email": BENGT, "changes.authorized": "yes"}
    assert approve(house.app, str(mails[2]), eva, corrections={key: fields}, reply="Hej, Bengt Ek är klar.")[0].result == "proposed"
    assert api("POST", f"/mails/{mails[2]}/approve", {}).json()["done"][0]["result"] == "applied"
    mails.append(house.receive(mail_bytes(ANNA, "Hej!\n\nTa bort Bengt Ek.\n\nAnna Svensson\n")))
    house.send_all()
    return mails


@pytest.fixture
def mails(house: House) -> list[int]:
    made = lived(house)
    assert house.user(BENGT) is not None
    return made


def test_nothing_of_him_is_left_in_any_table(house: House, mails: list[int]) -> None:
    before = set(holding(house))
    tables = {each.partition(".")[0] for each in before}
    expected = {"users", "identities", "mails", "mail_sources", "requests", "outgoing", "notes", "proposals", "audit_values"}
    assert tables >= expected | {"mail_addresses", "mail_domains", "threads"}
    count = len(list(list_mails(house.app, Filter())))
    assert audit_actions.erase_everywhere(house.app.transactions, BENGT.upper(), house.clock.now(), "operator") > len(expected)
    assert set(holding(house)) == set()
    # what the accounts count is still there, can be shown, and the chain holds
    assert len(list(list_mails(house.app, Filter()))) == count
    for mail in mails:
        assert show(house.app, str(mail))["state"] == "done"
    assert audit_actions.verify(house.app.transactions).broken_at is None
    assert house.user(ANNA).active
    assert house.user("karl@nordbygg.example") is not None


def test_who_is_needed_is_not_erased(house: House) -> None:
    with pytest.raises(Permanent, match="active user"):
        audit_actions.erase_everywhere(house.app.transactions, ANNA, house.clock.now(), "operator")
    house.receive(mail_bytes("nils@stranger.example", "Hej! Jag undrar över min faktura.", proof="pass"))
    with pytest.raises(Permanent, match="decide it first"):
        audit_actions.erase_everywhere(house.app.transactions, "nils@stranger.example", house.clock.now(), "operator")
    with pytest.raises(UsageError, match="no mail address"):
        audit_actions.erase_everywhere(house.app.transactions, "Nils", house.clock.now(), "operator")
