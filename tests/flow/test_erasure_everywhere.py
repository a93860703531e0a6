"""Every column of every table that there is names him once, and none does afterwards; a new table fails here until it is thought of."""

import re
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import JSON, CheckConstraint, Column, LargeBinary, Table, Text, and_, func, select, update

from tests.flow.deciding import account
from tests.flow.house import EMILY, LENA, House, mail_bytes
from tests.flow.test_erasure import BENGT, holding, lived, names_him
from worker import audit_actions, webhook_actions
from worker.errors import Permanent
from worker.models.base import Base
from worker.naming import Naming
from worker.store import (
    api_calls,
    assignments,
    claims,
    cursors,
    faults,
    mail_words,
    notes,
    readers,
    staff_links,
    staff_sessions,
    staff_sign_in,
)
from worker.store.claims import MAILS
from worker.store.directory import NOTICES, PLANS
from worker.store.staff_sessions import Level

#: Where nothing of a customer can stand, and why.
APART = {
    "audit": "the chain holds ids and words of ours, and refuses to be changed",
    "digests": "digests alone, by which the same mail is known again",
    "staff": "who works here is no customer; his account is closed, and kept for the record",
    "staff_links": "likewise",
}
KEYS = {
    "plans.name": "a service of ours",
    "leases.name": "a duty of ours",
    "faults.name": "a part of the product, and the operator's own server",
    "sign_in_attempts.key": "a digest",
    "audit_values.salt": "random",
}
WORDS = f"Bengt Ek, {BENGT}, 070-174 06 05"


def fillable(table: Table) -> list[Column[Any]]:
    """The columns in which anything at all could stand."""
    checks = " ".join(str(each.sqltext) for each in table.constraints if isinstance(each, CheckConstraint))
    ours = set(re.findall(r"\b(\w+) IN \(", checks))
    kinds = Text | JSON | LargeBinary
    return [
        each for each in table.columns if isinstance(each.type, kinds) and each.name not in ours and f"{table.name}.{each.name}" not in KEYS
    ]


def naming_him(value: Any, column: Column[Any]) -> Any:
    """The value with his names in it, of the column's type."""
    if isinstance(column.type, JSON):
        return {**(value or {}), "more": [{WORDS: None}, {"deep": ["Ek, Bengt", f"x {WORDS}"]}]}
    if isinstance(column.type, LargeBinary):
        return (value or b"") + f"\r\nCc: {WORDS}".encode()
    return f"{value or ''} {WORDS}"


def live(house: House) -> None:
    """Besides what happens to him, whatever else makes a row somewhere."""
    webhook_actions.add(house.app.transactions, "https://ledger.firma.example/told", [], (), house.clock.now(), "operator")
    lived(house)
    other = house.receive(mail_bytes(LENA, "Hej!\n\nTack för hjälpen!\n\nLena Håkansson\n"))
    now, eva = house.clock.now(), account(house, "Nils Berg")
    with house.app.transactions.full() as connection:
        notes.add(connection, other, eva.id, "Klart.", [eva.id], now)
        readers.note(connection, other, eva.id, writing=False, now=now)
        thread = connection.scalar(select(MAILS.c.thread_id).where(MAILS.c.id == other))
        assert thread is not None
        assignments.assign(connection, thread, None, eva.id, now)
        cursors.open_cursor(connection, "kundservice@127.0.0.1:143", "INBOX", 1, now)
        claims.hold_duty(connection, "scheduler", "a process", now, timedelta(seconds=20))
        faults.stand(connection, "mailbox a@b.example:993/INBOX", "login refused", now, lasting=True)
        staff_sessions.start(connection, eva.id, Level.FULL, "device", "Firefox", now)
        staff_links.add(connection, eva.id, "https://login.firma.example", "s-1", now)
        staff_sign_in.count_failure(connection, "name:Nils Berg", now)
        api_calls.begin(connection, eva.id, "another", "digest", now)
        connection.execute(PLANS.insert().values(name="basic", binding_months=3))
        connection.execute(
            NOTICES.insert().values(
                company_number="SE5569876543", kind="liquidation", trustee_name="Lars Ny", trustee_email="lars@ny.example"
            )
        )
    house.send_all()


def fill(house: House) -> set[str]:
    """Names him in every column of one row of every table, where no row does; the columns, ``table.column``."""
    held, filled = set(holding(house)), set[str]()
    with house.app.transactions.full() as connection:
        for table in Base.metadata.sorted_tables:
            keys = list(table.primary_key.columns)
            row = connection.execute(select(table).order_by(*(key.desc() for key in keys)).limit(1)).mappings().first()
            assert row is not None, f"{table.name}: may a row of it name a customer? Make one here, and see that erasure empties it"
            if table.name in APART:
                continue
            columns = [each for each in fillable(table) if f"{table.name}.{each.name}" not in held]
            values = {each.name: naming_him(row[each.name], each) for each in columns}
            if values:
                connection.execute(update(table).where(and_(*(key == row[key.name] for key in keys))).values(values))
            filled |= {f"{table.name}.{each.name}" for each in fillable(table)}
    return filled


def test_every_column_that_named_him_does_no_more(house: House) -> None:
    live(house)
    filled = fill(house)
    assert {each for each in holding(house) if each != mail_words.TABLE} == filled, "each of them names him before"
    audit_actions.erase_everywhere(house.app.transactions, BENGT, house.clock.now(), "operator")
    assert set(holding(house)) == set()
    assert audit_actions.verify(house.app.transactions).broken_at is None


def test_what_is_thought_of_is_there() -> None:
    tables = {table.name: table for table in Base.metadata.sorted_tables}
    assert set(APART) <= set(tables)
    for each in KEYS:
        table, _, name = each.partition(".")
        assert name in tables[table].columns


def test_somebody_of_the_same_name_stays_as_he_is(house: House) -> None:
    lived(house)
    own = house.receive(mail_bytes(EMILY, "Hello,\n\nPlease add Bengt Ek, bengt@northlight.example.\n\nEmily Carter\n"))
    other = house.receive(mail_bytes(LENA, "Hej!\n\nBengt Ekström börjar, men det ordnar vi själva. Tack!\n\nLena Håkansson\n"))
    house.send_all()
    raw = _raws(house)
    audit_actions.erase_everywhere(house.app.transactions, BENGT, house.clock.now(), "operator")
    assert set(holding_address(house)) == set()
    assert house.user("bengt@northlight.example").name == "Bengt Ek"
    assert house.requests(own)[0]["content"]["shown"]["user"]["name"] == "Bengt Ek"
    left = _raws(house)
    assert {own, other} <= set(left) <= set(raw), "whose originals do not name him are kept"


def test_who_was_only_asked_for_is_erased_by_name_too(house: House) -> None:
    """Fjällgården has one licence: Cecilia is refused, and is no user at all."""
    mail = house.receive(mail_bytes(LENA, "Hej!\n\nLägg till Cecilia Dahl, cecilia@dahlbolaget.example.\n\nLena Håkansson\n"))
    assert "refused/licence_limit" in house.told(mail)
    assert "Cecilia Dahl" in str(house.requests(mail)[0]["content"])
    audit_actions.erase_everywhere(house.app.transactions, "cecilia@dahlbolaget.example", house.clock.now(), "operator")
    with house.app.transactions.reading() as connection:
        for table in Base.metadata.sorted_tables:
            for row in connection.execute(select(table)).mappings():
                assert "ecilia" not in str(dict(row)), table.name


def test_who_is_named_in_what_is_not_done_yet_is_needed(house: House) -> None:
    house.receive(mail_bytes(LENA, "Hej!\n\nVår faktura är fel, fråga dora@dahlbolaget.example.\n\nLena Håkansson\n"))
    with pytest.raises(Permanent, match="named in mail 1, which is not done"):
        audit_actions.erase_everywhere(house.app.transactions, "dora@dahlbolaget.example", house.clock.now(), "operator")
    with house.app.transactions.reading() as connection:
        trustee = connection.scalar(select(func.min(NOTICES.c.trustee_email)).where(NOTICES.c.closed_on.is_(None)))
    with pytest.raises(Permanent, match="trustee of a notice"):
        audit_actions.erase_everywhere(house.app.transactions, str(trustee), house.clock.now(), "operator")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Bengt Eks konto, BENGT\nEK och Ek, Bengt", "erased konto, erased och erased"),
        ("Straße: Bengt Ek", "Straße: erased"),
        ("ring 070-174 06 05, +46 (0)70 174 06 05 eller 0046701740605", "ring erased, erased eller erased"),
        (f"mailto:{BENGT.replace('@', '%40')} <{BENGT.upper()}>", "mailto:erased <erased>"),
        ("bounce+bengt.ek=ekbolaget.example@inexchange.se", "bounce+erased@inexchange.se"),
        ("Bengt Ekström, annabengt.ek@ekbolaget.example, 170174060512", "Bengt Ekström, annabengt.ek@ekbolaget.example, 170174060512"),
        (f"{BENGT}.evil.example", f"{BENGT}.evil.example"),
    ],
)
def test_what_names_him(text: str, left: str) -> None:
    naming = Naming(BENGT, ["Bengt Ek"], ["+46701740605"])
    assert naming.scrubbed(text) == left
    assert naming.is_in_bytes(text.encode()) == naming.is_in({"a": [text]}) == (text != left)


def _raws(house: House) -> list[int]:
    sources = Base.metadata.tables["mail_sources"]
    with house.app.transactions.reading() as connection:
        return sorted(connection.scalars(select(sources.c.mail_id)))


def holding_address(house: House) -> list[str]:
    with house.app.transactions.reading() as connection:
        return [
            f"{table.name}.{name}"
            for table in Base.metadata.sorted_tables
            for row in connection.execute(select(table)).mappings()
            for name, value in row.items()
            if names_him(value) and BENGT in str(value).lower()
        ]
