"""What every table holds of one person, emptied or taken out: the rows stay that the accounts and the chained record count.

All tables are walked, so that a new one is emptied too: in every text and JSON his address, whole name and telephone numbers give way to
``erased``. What he wrote, and what we wrote to him, is emptied as a whole, for it tells of him without naming him. A name or number that
somebody else bears too is his only where his address stands beside it.
"""

from collections.abc import Iterator
from typing import Any, cast

from sqlalchemy import JSON, ColumnElement, Connection, Row, Select, Table, Text, and_, delete, func, or_, select, union, update

from worker.apply.tables import IDENTITIES, USERS
from worker.ground import NO_GROUND
from worker.kept import as_json
from worker.models import ApiCall, MailAddress, MailDomain, MailSource, Note, Proposal
from worker.models.base import Base
from worker.naming import ERASED, Naming, whole
from worker.store import audit_people, mail_words
from worker.store.claims import MAILS
from worker.store.directory import NOTICES
from worker.store.outbox import OUTGOING
from worker.store.requests import REQUESTS
from worker.store.staff import STAFF
from worker.store.threads import THREADS

#: Not walked: the chain (it names nobody), its values (emptied row by row), digests, and who works here, which is no customer.
APART = frozenset({"audit", "audit_values", "digests", "staff", "staff_links"})
_ADDRESSES, _DOMAINS = cast(Table, MailAddress.__table__), cast(Table, MailDomain.__table__)
_SOURCES, _NOTES, _CALLS = cast(Table, MailSource.__table__), cast(Table, Note.__table__), cast(Table, ApiCall.__table__)
_PROPOSALS = cast(Table, Proposal.__table__)
_DONE = ("done",)
_UNSENT = ("new", "sending", "held")
#: Rows that are held in memory at once.
_AT_ONCE = 200


def still_needed(connection: Connection, address: str) -> str | None:
    """Why the person can not be erased now, in words; None where he can."""
    if connection.execute(select(USERS.c.id).where(USERS.c.email == address, USERS.c.active.is_(True))).first() is not None:
        return "is an active user; remove the user first"
    standing = (func.lower(NOTICES.c.trustee_email) == address, NOTICES.c.closed_on.is_(None))
    if connection.execute(select(NOTICES.c.id).where(*standing)).first() is not None:
        return "is the trustee of a notice that stands; close it first"
    opened = connection.execute(select(MAILS.c.id).where(_his(address), MAILS.c.state.not_in(_DONE)).limit(1)).scalar()
    if opened is not None:
        return f"waits for the end of mail {opened}; decide it first"
    if connection.execute(select(OUTGOING.c.id).where(OUTGOING.c.to_address == address, OUTGOING.c.state.in_(_UNSENT)).limit(1)).first():
        return "is still to get a mail of ours; wait until it is sent"
    naming, _ = _naming_of(connection, address)
    named = next(_open_naming(connection, naming), None)
    if named is not None:
        return f"is named in mail {named}, which is not done; decide it first"
    unsent = connection.execute(select(OUTGOING.c.subject, OUTGOING.c.text).where(OUTGOING.c.state.in_(_UNSENT)))
    return "is named in a mail of ours; wait until it is sent" if any(naming.is_in(list(row)) for row in unsent) else None


def erase(connection: Connection, address: str) -> int:
    """Take the person out of every table and of the record's values; how many rows were another afterwards."""
    naming, beside = _naming_of(connection, address)
    his = list(connection.scalars(select(MAILS.c.id).where(_his(address))))
    rows = audit_people.erase_named(connection, naming)
    naming_him = set(_sources_naming(connection, naming))
    rows += _what_he_wrote(connection, his, address)
    rows += connection.execute(delete(USERS).where(USERS.c.email == address)).rowcount
    rows += connection.execute(delete(IDENTITIES).where(IDENTITIES.c.email == address)).rowcount
    rows += connection.execute(delete(_ADDRESSES).where(_ADDRESSES.c.email == address)).rowcount
    others = select(_ADDRESSES.c.domain)
    rows += connection.execute(delete(_DOMAINS).where(_DOMAINS.c.domain.not_in(others), _DOMAINS.c.domain == _domain(address))).rowcount
    rows += _calls(connection, naming)
    for table in Base.metadata.sorted_tables:
        if table.name in APART:
            continue
        changed = _walk(connection, table, naming, beside)
        rows += len(changed)
        if table is MAILS or table is REQUESTS:
            naming_him.update(connection.scalars(select(table.c.id if table is MAILS else table.c.mail_id).where(table.c.id.in_(changed))))
    for mail_id in sorted({*his, *naming_him}):
        # what others wrote of him: their mail's bytes go, their requests stay
        connection.execute(delete(_SOURCES).where(_SOURCES.c.mail_id == mail_id))
        mail_words.forget(connection, mail_id) if mail_id in his else mail_words.refresh(connection, mail_id)
    return rows


def _naming_of(connection: Connection, address: str) -> tuple[Naming, Naming]:
    """What names him anywhere; and what does where his address stands beside it."""
    named = [
        *connection.execute(select(USERS.c.name, USERS.c.phone).where(USERS.c.email == address)).all(),
        *((row.from_name, None) for row in connection.execute(select(MAILS.c.from_name).where(_his(address)).distinct())),
        *(
            (row[0], None)
            for row in connection.execute(select(NOTICES.c.trustee_name).where(func.lower(NOTICES.c.trustee_email) == address))
        ),
        *_as_asked(connection, address),
    ]
    names, phones = whole(name for name, _ in named), [phone for _, phone in named if phone]
    shared = union(
        select(USERS.c.name).where(USERS.c.email != address),
        select(NOTICES.c.trustee_name).where(func.coalesce(func.lower(NOTICES.c.trustee_email), "") != address),
        select(STAFF.c.name),
    )
    taken = {name.casefold() for name in connection.scalars(shared) if name}
    used = set(connection.scalars(select(USERS.c.phone).where(USERS.c.email != address, USERS.c.phone.in_(phones))))
    own = [name for name in names if name.casefold() not in taken]
    return Naming(address, own, [phone for phone in phones if phone not in used]), Naming(address, names, phones)


def _as_asked(connection: Connection, address: str) -> Iterator[tuple[str | None, str | None]]:
    """Name and number of him in what was ordered, though he never became a user."""

    def people(value: Any) -> Iterator[tuple[str | None, str | None]]:
        if isinstance(value, dict):
            if str(value.get("email") or "").lower() == address:
                name, phone = value.get("name"), value.get("phone")
                yield (name if isinstance(name, str) else None), (phone if isinstance(phone, str) else None)
            for each in value.values():
                yield from people(each)
        elif isinstance(value, list):
            for each in value:
                yield from people(each)

    rows = select(REQUESTS.c.content, REQUESTS.c.change, REQUESTS.c.inverse)
    for row in _each(connection, rows):
        yield from people(list(row))


def _open_naming(connection: Connection, naming: Naming) -> Iterator[int]:
    """Mails that are not done and name him: in what was read, asked for or proposed, or in their bytes."""
    still = MAILS.c.state.not_in(_DONE)
    read = select(MAILS.c.id, MAILS.c.subject, MAILS.c.reading).where(still)
    asked = select(REQUESTS.c.mail_id, REQUESTS.c.content, REQUESTS.c.change).join(MAILS, MAILS.c.id == REQUESTS.c.mail_id).where(still)
    proposed = select(_PROPOSALS.c.mail_id, _PROPOSALS.c.content).where(_PROPOSALS.c.ended.is_(None))
    for query in (read, asked, proposed):
        for row in _each(connection, query):
            if naming.is_in(list(row[1:])):
                yield row[0]
    raw = select(_SOURCES.c.mail_id, _SOURCES.c.raw).join(MAILS, MAILS.c.id == _SOURCES.c.mail_id).where(still)
    for row in _each(connection, raw):
        if naming.is_in_bytes(row.raw):
            yield row.mail_id


def _sources_naming(connection: Connection, naming: Naming) -> Iterator[int]:
    for row in _each(connection, select(_SOURCES.c.mail_id, _SOURCES.c.raw)):
        if naming.is_in_bytes(row.raw):
            yield row.mail_id


def _calls(connection: Connection, naming: Naming) -> int:
    """Answers kept for a repeat that name him, or whose key does."""
    found = [
        (row.staff_id, row.key)
        for row in _each(connection, select(_CALLS.c.staff_id, _CALLS.c.key, _CALLS.c.body))
        if naming.is_in(row.key) or (row.body and naming.is_in_bytes(row.body))
    ]
    for staff_id, key in found:
        connection.execute(delete(_CALLS).where(_CALLS.c.staff_id == staff_id, _CALLS.c.key == key))
    return len(found)


def _his(address: str) -> ColumnElement[bool]:
    return or_(MAILS.c.sender == address, func.lower(MAILS.c.from_address) == address)


def _each(connection: Connection, query: Select[Any]) -> Iterator[Row[Any]]:
    """The rows, some at a time: a table may be larger than the memory."""
    with connection.execute(query.execution_options(yield_per=_AT_ONCE)) as rows:
        yield from rows


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


def _walk(connection: Connection, table: Table, naming: Naming, beside: Naming) -> list[Any]:
    """Put ``erased`` in his place in every text and JSON of one table; the first key of each row that was another."""
    keys = list(table.primary_key.columns)
    named = [each for each in table.columns if each not in keys and isinstance(each.type, Text | JSON)]
    if not named:
        return []
    changed: list[tuple[Row[Any], dict[str, Any]]] = []
    for row in _each(connection, select(*keys, *named)):
        held = {each.name: getattr(row, each.name) for each in named}
        used = beside if naming.is_in(list(held.values())) else naming
        values = {name: other for name, value in held.items() if (other := used.scrubbed(value)) != value}
        if values:
            changed.append((row, values))
    for row, values in changed:
        connection.execute(update(table).where(and_(*(key == getattr(row, key.name) for key in keys))).values(values))
    return [row[0] for row, _ in changed]
