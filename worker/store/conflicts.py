"""How a row is written that may be there already: the conflict that is meant names its columns, and any other one is a fault."""

from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, Table

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql, sqlite


def _into(dialect: str, table: Table) -> "postgresql.Insert | sqlite.Insert":
    """An INSERT of that dialect that knows ON CONFLICT; only the dialect that is spoken is loaded."""
    if dialect == "postgresql":
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(table)
    from sqlalchemy.dialects import sqlite

    return sqlite.insert(table)


def unless_there(dialect: str, table: Table, *columns: str) -> "postgresql.Insert | sqlite.Insert":
    """An INSERT in that dialect that leaves a row alone which has the same values in these columns."""
    return _into(dialect, table).on_conflict_do_nothing(index_elements=columns)


def put(connection: Connection, table: Table, key: dict[str, Any], values: dict[str, Any], again: dict[str, Any] | None = None) -> None:
    """Write a row with this key and these values; one that has the key already gets ``again``, or else the same values."""
    written = _into(connection.dialect.name, table).values({**key, **values})
    connection.execute(written.on_conflict_do_update(index_elements=list(key), set_=values if again is None else again))
