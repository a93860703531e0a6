"""Which failures of the database pass by themselves and which do not, each told in one sentence without a password."""

import sqlite3
from typing import Any

from sqlalchemy import ExceptionContext

from worker.errors import KundserviceError, Permanent, Transient

_UPGRADE = "run 'kundservice db upgrade'"

#: SQLite's primary result codes → (kind, what is wrong and what to do).
_SQLITE: dict[int, tuple[type[KundserviceError], str]] = {
    sqlite3.SQLITE_BUSY: (Transient, "is locked by another process; it is tried again"),
    sqlite3.SQLITE_LOCKED: (Transient, "is locked by another process; it is tried again"),
    sqlite3.SQLITE_FULL: (Transient, "can not grow: the disk is full; make room"),
    sqlite3.SQLITE_IOERR: (Transient, "can not be read or written; check the disk"),
    sqlite3.SQLITE_READONLY: (Transient, "is read-only; let this user write the file and its folder"),
    sqlite3.SQLITE_CANTOPEN: (Permanent, "can not be opened; check that the file and its folder are there and may be written"),
    sqlite3.SQLITE_PERM: (Permanent, "can not be opened; check who may write it"),
    sqlite3.SQLITE_NOTADB: (Permanent, "is no SQLite database; name another file in KUNDSERVICE_DATABASE_URL"),
    sqlite3.SQLITE_CORRUPT: (Permanent, "is damaged; restore it from a backup"),
}

#: PostgreSQL's states (appendix A of its manual), the longest prefix that fits → (kind, what is wrong and what to do).
_POSTGRESQL: dict[str, tuple[type[KundserviceError], str]] = {
    "08": (Transient, "can not be reached; check that the server runs"),
    "25006": (Transient, "is read-only (a standby?); name the primary in KUNDSERVICE_DATABASE_URL"),
    "28": (Permanent, "refuses the login; check user and password in KUNDSERVICE_DATABASE_URL"),
    "3D": (Permanent, "does not exist; create it with 'createdb'"),
    "40": (Transient, "had two transactions in each other's way; it is tried again"),
    "42P01": (Permanent, f"lacks a table; {_UPGRADE}"),
    "42703": (Permanent, f"lacks a column; {_UPGRADE}"),
    "42501": (Permanent, "does not let this user do that; grant it the rights on all tables"),
    "53100": (Transient, "can not grow: the disk is full; make room"),
    "53300": (Transient, "has no connection left; raise max_connections"),
    "53": (Transient, "is short of memory or disk; make room"),
    "55P03": (Transient, "is locked by another process; it is tried again"),
    "57": (Transient, "is shutting down or starting; it is tried again"),
    "58": (Transient, "can not be read or written; check the disk"),
}

#: psycopg gives no state for a failed connection, only the server's words.
_CONNECTING = (
    ("authentication failed", "28"),
    ("no password supplied", "28"),
    ("no pg_hba.conf entry", "28"),
    ("role ", "28"),
    ("database ", "3D"),
    ("too many", "53300"),
    ("starting up", "57"),
    ("shutting down", "57"),
)


def told(context: ExceptionContext) -> KundserviceError | None:
    """SQLAlchemy's ``handle_error``: the error to raise instead, or None for those that are ours to deal with."""
    if context.is_pre_ping:
        return None  # a kept connection has died, and SQLAlchemy makes a new one; an error of ours would keep it from that
    url = context.engine.url.render_as_string(hide_password=True) if context.engine else "?"
    kind = _kind_of(context.original_exception, connecting=context.connection is None, disconnected=context.is_disconnect)
    return kind[0](f"the database {url} {kind[1]}") if kind else None


def _kind_of(error: Any, *, connecting: bool, disconnected: bool) -> tuple[type[KundserviceError], str] | None:
    if isinstance(error, sqlite3.DatabaseError):
        if "no such table" in str(error) or "no such column" in str(error):
            return _POSTGRESQL["42P01"]
        return _SQLITE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)  # the low byte is the primary code
    import psycopg  # loads slowly, and SQLite needs none of it

    if not isinstance(error, psycopg.Error):
        return None
    state = error.sqlstate or ""
    if not state and (connecting or disconnected):
        words = str(error)
        state = next((state for part, state in _CONNECTING if connecting and "FATAL" in words and part in words), "08")
    return next((_POSTGRESQL[state[:length]] for length in (5, 2) if state[:length] in _POSTGRESQL), None)


def folder_fault(path: str, error: OSError) -> Permanent:
    """What is told where SQLite's folder can not be made."""
    return Permanent(f"the folder of the database '{path}' can not be made ({error.strerror}); name another in KUNDSERVICE_DATABASE_URL")
