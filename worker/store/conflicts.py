"""How a row is written that may be there already: the conflict that is meant names its columns, and any other one is a fault."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, Table
from sqlalchemy.dialects import postgresql, sqlite

#: By the names of the dialects that we speak: the INSERT of each that knows ON CONFLICT.
DIALECTS: dict[str, Callable[[Table], postgresql.Insert | sqlite.Insert]] = {"postgresql": postgresql.insert, "sqlite": sqlite.insert}


def unless_there(dialect: str, table: Table, *columns: str) -> postgresql.Insert | sqlite.Insert:
    """An INSERT in that dialect that leaves a row alone which has the same values in these columns."""
    return DIALECTS[dialect](table).on_conflict_do_nothing(index_elements=columns)


def put(connection: Connection, table: Table, key: dict[str, Any], values: dict[str, Any], again: dict[str, Any] | None = None) -> None:
    """Write a row with this key and these values; one that has the key already gets ``again``, or else the same values."""
    written = DIALECTS[connection.dialect.name](table).values({**key, **values})
    connection.execute(written.on_conflict_do_update(index_elements=list(key), set_=values if again is None else again))
