"""What an operator or an admin does with the audit: has the chain verified, and personal values erased, which is itself recorded."""

from datetime import datetime, timedelta

from worker.errors import Permanent, UsageError
from worker.store import audit, audit_people, erasure
from worker.store.audit import Check, Entry
from worker.transactions import Transactions

#: What was recorded at this very moment is erased too.
_AT_ONCE = timedelta(seconds=1)


def verify(transactions: Transactions) -> Check:
    """Walk the whole chain."""
    with transactions.reading() as connection:
        return audit.verify(connection)


def erase_everywhere(transactions: Transactions, address: str, now: datetime, actor: str) -> int:
    """Take a person out of every table: mails, requests, our mails to him, directory and record; how many rows. The chain still verifies.

    Raises:
      UsageError: that is no address.
      Permanent: he is an active user, or something of his is not done yet.
    """
    told = address.strip().lower()
    if "@" not in told:
        raise UsageError(f"'{address[:60]}' is no mail address; a person is found by his address")
    with transactions.full() as connection:
        needed = erasure.still_needed(connection, told)
        if needed is not None:
            raise Permanent(f"who has this address {needed}")
        erased = audit_people.erase(connection, told, now + _AT_ONCE) + erasure.erase(connection, told)
        audit.append(connection, [Entry("person.erased", actor=actor, ids={"rows": erased})], now)
    return erased


def erase(transactions: Transactions, address: str | None, older_than: timedelta, now: datetime, actor: str) -> int:
    """Empty what the audit holds of a person (None: of everybody) from before ``older_than`` ago; how many rows. The chain still verifies.

    Raises:
      UsageError: that is no address.
    """
    if address is not None and "@" not in address:
        raise UsageError(f"'{address[:60]}' is no mail address; the audit finds a person by his address")
    with transactions.full() as connection:
        erased = audit_people.erase(connection, address, now - older_than)
        days = int(older_than.total_seconds() // 86_400)
        ids: dict[str, str | int | bool | None] = {"rows": erased, "older_than_days": days, "everybody": address is None}
        audit.append(connection, [Entry("audit.erased", actor=actor, ids=ids)], now)
    return erased
