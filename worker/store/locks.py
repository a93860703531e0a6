"""What a transaction keeps as it is while it decides: the companies concerned, locked in one order for all."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from worker.store.directory import COMPANIES


def lock_companies(connection: Connection, numbers: Iterable[str]) -> None:
    """Keep the companies as they are until the transaction ends, so that what is decided is what is changed.

    In the order of their numbers, so that two transactions never wait for each other. On SQLite the writing transaction has locked all.
    """
    wanted = sorted(set(numbers))
    if wanted and connection.dialect.name != "sqlite":
        connection.execute(
            select(COMPANIES.c.id).where(COMPANIES.c.number.in_(wanted)).order_by(COMPANIES.c.number).with_for_update()
        ).all()
