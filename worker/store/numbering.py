"""Whether PostgreSQL's counters of row numbers are past the rows that are there; a copy loaded table by table can leave them behind.

A counter that is behind gives numbers that are taken. No row is lost by that (every conflict that is allowed names its columns), but
nothing new is stored until the counter has caught up, one refused row at a time.
"""

from sqlalchemy import Connection, Integer, Table, func, literal, select, text, union_all

from worker.models import Base


def behind(connection: Connection) -> tuple[str, ...]:
    """The tables whose next number is taken already; on SQLite none ever is."""
    counted = _counted(connection)
    if not counted:
        return ()
    highest = union_all(*(select(literal(table.name), func.coalesce(func.max(table.primary_key.columns[0]), 0)) for table in counted))
    # rows before counters: others store rows meanwhile, and the counter of a row that is seen has passed it already
    most = {row[0]: row[1] for row in connection.execute(highest)}
    last = {row.name: row.last for row in connection.execute(_LAST)}
    return tuple(sorted(name for name, number in most.items() if number > last.get(name, number)))


def put_right(connection: Connection) -> None:
    """Set every counter past the rows of its table; one that is further already stays, for numbers are not given twice."""
    wanted = set(behind(connection))
    for table in _counted(connection):
        if table.name in wanted:
            (key,) = table.primary_key.columns
            connection.execute(
                select(func.setval(func.pg_get_serial_sequence(table.name, key.name), select(func.max(key)).scalar_subquery()))
            )


# The counter belongs to its column; ``last_value`` is NULL where no number was given yet, and where we may not read it.
_LAST = text("""
    SELECT owned.relname AS name, coalesce(counter.last_value, 0) AS last FROM pg_sequences counter
    JOIN pg_class made ON made.relname = counter.sequencename AND made.relkind = 'S'
    JOIN pg_namespace place ON place.oid = made.relnamespace AND place.nspname = counter.schemaname
    JOIN pg_depend tie ON tie.objid = made.oid AND tie.deptype IN ('a', 'i') AND tie.refclassid = CAST('pg_class' AS regclass)
    JOIN pg_class owned ON owned.oid = tie.refobjid
    WHERE counter.schemaname = current_schema() AND has_sequence_privilege(made.oid, 'SELECT, USAGE')
""")


def _counted(connection: Connection) -> list[Table]:
    """The tables whose rows get their number by a counter."""
    if connection.dialect.name != "postgresql":
        return []
    return [
        table
        for table in Base.metadata.sorted_tables
        if table.autoincrement_column is not None and isinstance(table.autoincrement_column.type, Integer)
    ]
