"""What every table holds of one person, emptied or taken out: the rows stay that the accounts and the chained record count.

All tables are walked, so that a new one is emptied too: in every text and JSON his address, whole name and telephone numbers give way to
``erased``. What he wrote, and what we wrote to him, is emptied as a whole, for it tells of him without naming him.
"""

from typing import Any, cast

from sqlalchemy import JSON, ColumnElement, Connection, Row, Table, Text, and_, delete, func, or_, select, update

from worker.apply.tables import IDENTITIES, USERS
from worker.ground import NO_GROUND
from worker.kept import as_json
from worker.models import ApiCall, MailAddress, MailDomain, MailSource, Note
from worker.models.base import Base
from worker.store import mail_words
from worker.store.claims import MAILS
from worker.store.outbox import OUTGOING
from worker.store.requests import REQUESTS
from worker.store.threads import THREADS

ERASED = "erased"
#: Not walked: the chain (it names nobody), its values (``audit_people`` empties them), staff, and digests.
APART = frozenset({
    "audit", "audit_values", "staff", "staff_tokens", "staff_sessions", "staff_links", "sign_in_attempts", "digests",
})  # fmt: skip
_ADDRESSES, _DOMAINS = cast(Table, MailAddress.__table__), cast(Table, MailDomain.__table__)
_SOURCES, _NOTES, _CALLS = cast(Table, MailSource.__table__), cast(Table, Note.__table__), cast(Table, ApiCall.__table__)
_DONE = ("done",)
#: A shorter name could be any word.
_SHORTEST = 5


def still_needed(connection: Connection, address: str) -> str | None:
    """Why the person can not be erased now, in words; None where he can."""
    if connection.execute(select(USERS.c.id).where(USERS.c.email == address, USERS.c.active.is_(True))).first() is not None:
        return "is an active user; remove the user first"
    opened = connection.execute(select(MAILS.c.id).where(_his(address), MAILS.c.state.not_in(_DONE)).limit(1)).scalar()
    if opened is not None:
        return f"waits for the end of mail {opened}; decide it first"
    unsent = connection.execute(select(OUTGOING.c.id).where(OUTGOING.c.to_address == address, OUTGOING.c.state == "new").limit(1)).first()
    return "is still to get a mail of ours; wait until it is sent" if unsent is not None else None


def erase(connection: Connection, address: str) -> int:
    """Take the person out of every table; how many rows were another afterwards."""
    told = _told_of(connection, address)
    his = list(connection.scalars(select(MAILS.c.id).where(_his(address))))
    naming = {*his, *_naming(connection, told)}
    rows = _what_he_wrote(connection, his, address)
    rows += connection.execute(delete(USERS).where(USERS.c.email == address)).rowcount
    rows += connection.execute(delete(IDENTITIES).where(IDENTITIES.c.email == address)).rowcount
    rows += connection.execute(delete(_ADDRESSES).where(_ADDRESSES.c.email == address)).rowcount
    others = select(_ADDRESSES.c.domain)
    rows += connection.execute(delete(_DOMAINS).where(_DOMAINS.c.domain.not_in(others), _DOMAINS.c.domain == _domain(address))).rowcount
    for table in Base.metadata.sorted_tables:
        if table.name not in APART:
            rows += _walk(connection, table, told)
    for row in connection.execute(select(_CALLS.c.staff_id, _CALLS.c.key, _CALLS.c.body)).all():
        if row.body and _holds(row.body.decode("utf-8", "replace"), told):
            rows += connection.execute(delete(_CALLS).where(_CALLS.c.staff_id == row.staff_id, _CALLS.c.key == row.key)).rowcount
    for mail_id in sorted(naming):
        # what others wrote of him: their mail's bytes go, their requests stay
        connection.execute(delete(_SOURCES).where(_SOURCES.c.mail_id == mail_id))
        mail_words.forget(connection, mail_id) if mail_id in his else mail_words.refresh(connection, mail_id)
    return rows


def _his(address: str) -> ColumnElement[bool]:
    return or_(MAILS.c.sender == address, func.lower(MAILS.c.from_address) == address)


def _told_of(connection: Connection, address: str) -> tuple[str, ...]:
    """What names him: his address, his whole names, his telephone numbers; folded."""
    names = [
        *connection.scalars(select(USERS.c.name).where(USERS.c.email == address)),
        *connection.scalars(select(MAILS.c.from_name).where(_his(address))),
    ]
    phones = connection.scalars(select(USERS.c.phone).where(USERS.c.email == address))
    whole = {name.casefold() for name in names if name and " " in name.strip() and len(name) >= _SHORTEST}
    return (address, *sorted(whole, key=len, reverse=True), *sorted({phone for phone in phones if phone}))


def _naming(connection: Connection, told: tuple[str, ...]) -> list[int]:
    found: list[int] = []
    for each in told:
        condition = mail_words.holds(each, connection.dialect.name)
        if condition is not None:
            found += connection.scalars(select(MAILS.c.id).where(condition, MAILS.c.state.in_(_DONE)))
    return found


def _domain(address: str) -> str:
    return address.rpartition("@")[2]


def _what_he_wrote(connection: Connection, his: list[int], address: str) -> int:
    rows = 0
    for mail_id in his:
        mail = connection.execute(select(MAILS).where(MAILS.c.id == mail_id)).one()
        reading = {**mail.reading, "own_text": "", "set_aside": [], "form": None} if mail.reading else None
        written = {"subject": "", "from_name": None, "from_address": None, "sender": None, "message_id": None, "failure": None}
        verdict = {**mail.verdict, "ground": as_json(NO_GROUND), "sender_name": "", "resembles": []} if mail.verdict else None
        connection.execute(update(MAILS).where(MAILS.c.id == mail_id).values(**written, reading=_without_words(reading), verdict=verdict))
        connection.execute(update(THREADS).where(THREADS.c.id == mail.thread_id).values(subject=""))
        connection.execute(update(_NOTES).where(_NOTES.c.mail_id == mail_id).values(text=ERASED))
        for row in connection.execute(select(REQUESTS.c.id, REQUESTS.c.content).where(REQUESTS.c.mail_id == mail_id)).all():
            connection.execute(update(REQUESTS).where(REQUESTS.c.id == row.id).values(content=_without_words(row.content)))
        rows += 1
    to_him = update(OUTGOING).where(OUTGOING.c.to_address == address)
    return rows + connection.execute(to_him.values(subject="", text="", headers={}, to_domain=ERASED)).rowcount


def _without_words(value: Any) -> Any:
    """The JSON without the words of the mail that decided."""
    if isinstance(value, dict):
        return {key: [] if key == "evidence" else _without_words(each) for key, each in value.items()}
    return [_without_words(each) for each in value] if isinstance(value, list) else value


def _walk(connection: Connection, table: Table, told: tuple[str, ...]) -> int:
    """Every text and JSON of one table, with ``erased`` in his place."""
    keys = list(table.primary_key.columns)
    named = [each for each in table.columns if each not in keys and isinstance(each.type, Text | JSON)]
    if not named:
        return 0
    changed: list[tuple[Row[Any], dict[str, Any]]] = []
    for row in connection.execute(select(*keys, *named)).all():
        values = {each.name: other for each in named if (other := _scrubbed(getattr(row, each.name), told)) != getattr(row, each.name)}
        if values:
            changed.append((row, values))
    for row, values in changed:
        connection.execute(update(table).where(and_(*(key == getattr(row, key.name) for key in keys))).values(values))
    return len(changed)


def _scrubbed(value: Any, told: tuple[str, ...]) -> Any:
    if isinstance(value, str):
        for each in told:
            place = value.casefold().find(each)
            while place >= 0:
                value = value[:place] + ERASED + value[place + len(each) :]
                place = value.casefold().find(each, place + len(ERASED))
        return value
    if isinstance(value, dict):
        return {key: _scrubbed(each, told) for key, each in value.items()}
    return [_scrubbed(each, told) for each in value] if isinstance(value, list) else value


def _holds(text: str, told: tuple[str, ...]) -> bool:
    return any(each in text.casefold() for each in told)
