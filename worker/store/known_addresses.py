"""Which addresses the directory knows, found in the database by what they look like (``worker.known_addresses`` is the port).

Whoever writes an address of a user or a trustee remembers it here, in the same transaction. What was remembered stays; an address counts
only while a user or a notice has it.
"""

import json
from collections.abc import Collection, Iterable
from typing import Any, cast

from sqlalchemy import BindParameter, Connection, Select, Table, bindparam, exists, or_, select, text, true

from worker.models import MailAddress, MailDomain
from worker.skeleton import label_of, local_skeleton, one_letter_off, owner_of, skeleton
from worker.store.conflicts import unless_there
from worker.store.directory import NOTICES, USERS
from worker.transactions import Transactions

ADDRESSES = cast(Table, MailAddress.__table__)
DOMAINS = cast(Table, MailDomain.__table__)

_OWNERS: BindParameter[list[str]] = bindparam("owners", expanding=True)
#: One parameter, however many keys are asked for: to write a thousand takes longer than to look them up.
KEYS = {
    "sqlite": "SELECT domain FROM mail_domains WHERE label IN (SELECT value FROM json_each(:labels))",
    "postgresql": "SELECT domain FROM mail_domains WHERE label = ANY(:labels)",
}
_KEYS = {dialect: text(statement) for dialect, statement in KEYS.items()}


def _counting(statement: Select[Any], email: Any) -> Select[Any]:
    """Only addresses that a user or a notice has now."""
    return statement.where(or_(exists().where(USERS.c.email == email), exists().where(NOTICES.c.trustee_email == email)))


_ADDRESSES = _counting(
    select(ADDRESSES.c.email).where(ADDRESSES.c.domain.in_(_OWNERS), ADDRESSES.c.local == bindparam("b_local")), ADDRESSES.c.email
).limit(20)
_KNOWS = _counting(select(true()), bindparam("b_email"))


def remember(connection: Connection, addresses: Iterable[str]) -> None:
    """Note addresses that the directory has now; those that are noted already are left alone."""
    owned = {address: owner for address in sorted(set(addresses)) if (owner := owner_of(address)) is not None}
    if not owned:
        return
    domains = [{"domain": owner, "label": skeleton(label_of(owner))} for owner in sorted(set(owned.values()))]
    connection.execute(unless_there(connection.dialect.name, DOMAINS, "domain"), domains)
    rows = [{"email": address, "domain": owner, "local": local_skeleton(address)} for address, owner in owned.items()]
    connection.execute(unless_there(connection.dialect.name, ADDRESSES, "email"), rows)


class StoredAddresses:
    """The addresses of the database; each question is a short transaction that only reads."""

    def __init__(self, transactions: Transactions) -> None:
        self._transactions = transactions

    def domains(self, labels: Collection[str], near: str | None = None) -> frozenset[str]:
        """See ``KnownAddresses``."""
        labels = {*labels, *(one_letter_off(near) if near is not None else ())}
        with self._transactions.reading() as connection:
            name = connection.dialect.name
            keys = json.dumps(list(labels)) if name == "sqlite" else list(labels)
            return frozenset(connection.scalars(_KEYS[name], {"labels": keys}))

    def addresses(self, owners: Collection[str], local: str) -> frozenset[str]:
        """See ``KnownAddresses``."""
        with self._transactions.reading() as connection:
            return frozenset(connection.scalars(_ADDRESSES, {"owners": list(owners), "b_local": local}))

    def knows(self, address: str) -> bool:
        """See ``KnownAddresses``."""
        with self._transactions.reading() as connection:
            return connection.execute(_KNOWS, {"b_email": address}).first() is not None
