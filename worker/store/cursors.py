"""How far each folder was read, and since when this product reads it."""

from dataclasses import dataclass
from datetime import datetime
from typing import cast

from sqlalchemy import Connection, Table, func, insert, select, update

from worker.models import Cursor

CURSORS = cast(Table, Cursor.__table__)


@dataclass(frozen=True, slots=True)
class FolderCursor:
    """One folder of one account under one UIDVALIDITY."""

    id: int
    last_uid: int
    #: the first connection ever to this account and folder, whatever its UIDVALIDITY was then
    started_at: datetime
    #: this UIDVALIDITY was never seen before: look at everything
    new: bool


def open_cursor(connection: Connection, account: str, folder: str, uidvalidity: int, now: datetime) -> FolderCursor:
    """The folder's cursor, made where there is none. Only the holder of the mailbox's lease calls this."""
    here = (CURSORS.c.account == account, CURSORS.c.folder == folder)
    row = connection.execute(
        select(CURSORS.c.id, CURSORS.c.last_uid, CURSORS.c.started_at).where(*here, CURSORS.c.uidvalidity == uidvalidity)
    ).first()
    if row is not None:
        return FolderCursor(row.id, row.last_uid, row.started_at, new=False)
    started = connection.execute(select(func.min(CURSORS.c.started_at)).where(*here)).scalar() or now
    made = connection.execute(
        insert(CURSORS)
        .values(account=account, folder=folder, uidvalidity=uidvalidity, last_uid=0, started_at=started, unaccounted=0)
        .returning(CURSORS.c.id)
    )
    return FolderCursor(made.scalar_one(), 0, started, new=True)


def advance(connection: Connection, cursor_id: int, last_uid: int) -> None:
    """Everything up to ``last_uid`` is a row; a cursor never goes back."""
    connection.execute(update(CURSORS).where(CURSORS.c.id == cursor_id, CURSORS.c.last_uid < last_uid).values(last_uid=last_uid))


def looked(connection: Connection, cursor_id: int, unaccounted: int, now: datetime) -> None:
    """Note a look at the whole folder and how many of its UIDs are no row (law 2: to be 0)."""
    connection.execute(update(CURSORS).where(CURSORS.c.id == cursor_id).values(checked_at=now, unaccounted=unaccounted))
