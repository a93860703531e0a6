"""Writing the directory: an import's row changes, and which rows the product itself changed since a moment."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, cast

from sqlalchemy import Connection, Table, bindparam, delete, exists, insert, select, update

from worker.directory_changes import RowChange
from worker.models import Identity
from worker.store.directory import AGREEMENTS, COMPANIES, NOTICES, PLANS, USERS
from worker.store.known_addresses import remember

IDENTITIES = cast(Table, Identity.__table__)

_TABLES: dict[str, Table] = {"companies": COMPANIES, "users": USERS, "agreements": AGREEMENTS, "notices": NOTICES}
_OWN = {"companies": COMPANIES, "users": USERS, "agreements": AGREEMENTS}
_CHUNK = 500


def own_changes(connection: Connection, since: datetime | None) -> dict[tuple[str, str], datetime]:
    """(Table, key) → moment of every row that the product changed after ``since`` (ever, where that is not known)."""
    found: dict[tuple[str, str], datetime] = {}
    for name, table in _OWN.items():
        column = table.c.own_changed_at
        condition = column.is_not(None) if since is None else column > since
        found |= {(name, str(row.id)): row.own_changed_at for row in connection.execute(select(table.c.id, column).where(condition))}
    return found


def lock_directory(connection: Connection) -> None:
    """Let no other transaction change or lock a customer until this one ends; reading goes on (on SQLite there is one writer anyway)."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("LOCK TABLE companies, users, agreements, notices, plans IN EXCLUSIVE MODE")


def execute(connection: Connection, changes: Sequence[RowChange]) -> None:
    """Carry the changes out in their order; what was overwritten is no longer our own change."""
    _write_plans(connection, [change for change in changes if change.table == "plans"])
    ids: dict[str, int] = {}
    for name, table in _TABLES.items():
        mine = [change for change in changes if change.table == name]
        own = {"own_changed_at": None} if name in _OWN else {}
        gone = [int(change.key) for change in mine if change.values is None and change.key]
        for start in range(0, len(gone), _CHUNK):
            connection.execute(delete(table).where(table.c.id.in_(gone[start : start + _CHUNK])))
        _update(connection, table, [(change.key, {**change.values, **own}) for change in mine if change.key and change.values])
        rows = [(change.company, change.values) for change in mine if change.key is None and change.values is not None]
        if name == "companies":
            statement = insert(table).returning(table.c.id, table.c.number)
            if rows:
                ids = {row.number: row.id for row in connection.execute(statement, [values for _, values in rows])}
        elif rows:
            if name != "notices":
                ids |= _ids_of(connection, {company for company, _ in rows if company and company not in ids})
                rows = [(company, {**values, "company_id": ids[company or ""]}) for company, values in rows]
            connection.execute(insert(table), [values for _, values in rows])
    remember(connection, {address for change in changes for address in _addresses_of(change)})


def _addresses_of(change: RowChange) -> Iterable[str]:
    written = change.values or {}
    return (address for address in (written.get("email"), written.get("trustee_email")) if address)


def _update(connection: Connection, table: Table, rows: Iterable[tuple[str, dict[str, Any]]]) -> None:
    """One statement for each set of columns that change together."""
    grouped: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for key, values in rows:
        named = {f"new_{name}": value for name, value in values.items()}
        grouped.setdefault(tuple(values), []).append({"row_id": int(key), **named})
    for columns, parameters in grouped.items():
        statement = update(table).where(table.c.id == bindparam("row_id")).values({name: bindparam(f"new_{name}") for name in columns})
        connection.execute(statement, parameters)


def void_unused_logins(connection: Connection, at: datetime) -> None:
    """A login whose address is no active user of any company any more is void, and so is its open link."""
    member = exists().where(USERS.c.email == IDENTITIES.c.email, USERS.c.active)
    connection.execute(
        update(IDENTITIES)
        .where(IDENTITIES.c.credentials.in_(("invited", "active")), ~member)
        .values(credentials="void", activation_hash=None, activation_expires_at=None, changed_at=at)
    )


def _ids_of(connection: Connection, numbers: set[str]) -> dict[str, int]:
    found: dict[str, int] = {}
    wanted = sorted(numbers)
    for start in range(0, len(wanted), _CHUNK):
        chunk = wanted[start : start + _CHUNK]
        rows = connection.execute(select(COMPANIES.c.id, COMPANIES.c.number).where(COMPANIES.c.number.in_(chunk)))
        found |= {row.number: row.id for row in rows}
    return found


def _write_plans(connection: Connection, changes: Sequence[RowChange]) -> None:
    """Plans have their name as key and are few: those named are deleted and written anew."""
    if changes:
        connection.execute(delete(PLANS).where(PLANS.c.name.in_([change.key for change in changes])))
        rows = [change.values for change in changes if change.values is not None]
        if rows:
            connection.execute(insert(PLANS), rows)


def ids_by_number(connection: Connection, numbers: Iterable[str]) -> dict[str, int]:
    """The companies' keys by number."""
    return _ids_of(connection, set(numbers))
