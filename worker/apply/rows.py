"""How a change and its undoing stay exact: every row that is changed is compared first, and both sides are kept.

A row is changed only while it still is what the decision saw (compare-and-set); what it was and what it became are kept as one
``RowChange``. An ``Inverse`` is the rows of one change in order; undoing it is the same compare-and-set the other way round, so that an
undo never overwrites what somebody changed since.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Date, Table, update

from worker.errors import Permanent, Transient
from worker.models import Base


class Stale(Transient):
    """The directory is no longer what the decision saw: decide again."""


class CannotUndo(Permanent):
    """What the change made was changed again since: a person looks at it."""


@dataclass(frozen=True, slots=True)
class RowChange:
    """One row of one table: what stood in the changed columns before and after; values as JSON keeps them."""

    table: str
    key: int
    before: tuple[tuple[str, Any], ...]
    after: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Inverse:
    """What one change changed, in the order in which it did."""

    rows: tuple[RowChange, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """A JSON document from which ``from_json`` makes the same value."""
        return {
            "rows": [{"table": row.table, "key": row.key, "before": dict(row.before), "after": dict(row.after)} for row in self.rows],
        }

    @classmethod
    def from_json(cls, document: Mapping[str, Any]) -> "Inverse":
        """The value that ``as_json`` wrote."""
        return cls(
            tuple(
                RowChange(row["table"], row["key"], tuple(row["before"].items()), tuple(row["after"].items())) for row in document["rows"]
            )
        )


def change_row(
    connection: Connection, table: Table, key: int, before: Mapping[str, Any], after: Mapping[str, Any], at: datetime
) -> RowChange:
    """Set the columns of ``after`` in the row while it still holds ``before`` (which may name columns that stay, as a condition).

    Raises:
      Stale: the row is another by now.
    """
    if not _set(connection, table, key, before, after, at):
        raise Stale(f"{table.name} {key} was changed meanwhile; the mail is decided again.")
    changed = {name: before[name] for name in after}
    return RowChange(table.name, key, tuple(_plain(changed).items()), tuple(_plain(after).items()))


def undo(connection: Connection, inverse: Inverse, at: datetime) -> None:
    """Put every row back, last change first, inside the caller's transaction.

    Raises:
      CannotUndo: one of the rows is no longer what the change made it.
    """
    for row in reversed(inverse.rows):
        table = Base.metadata.tables[row.table]
        if not _set(connection, table, row.key, _typed(table, row.after), _typed(table, row.before), at):
            raise CannotUndo(f"{row.table} {row.key} was changed again since; look at it and change it by hand.")


def _set(connection: Connection, table: Table, key: int, before: Mapping[str, Any], after: Mapping[str, Any], at: datetime) -> bool:
    stamp = {"own_changed_at": at} if "own_changed_at" in table.c else {"changed_at": at}
    unchanged = [table.c[name].is_not_distinct_from(value) for name, value in before.items()]
    return connection.execute(update(table).where(table.c.id == key, *unchanged).values({**after, **stamp})).rowcount == 1


def _plain(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}


def _typed(table: Table, values: tuple[tuple[str, Any], ...]) -> dict[str, Any]:
    return {
        name: date.fromisoformat(value) if isinstance(table.c[name].type, Date) and isinstance(value, str) else value
        for name, value in values
    }
