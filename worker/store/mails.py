"""Which mails are known: fetched ones stored once, duplicates recognised, what is due, and what became of each.

Who works on a mail is decided in ``worker.store.claims``.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Any, cast

from sqlalchemy import Connection, Table, Update, bindparam, insert, or_, select, update

from worker.clock import day_in_stockholm
from worker.models import Digest, Mail, MailSource
from worker.store import mail_words
from worker.store.conflicts import unless_there
from worker.working_days import due_at

MAILS = cast(Table, Mail.__table__)
SOURCES = cast(Table, MailSource.__table__)
DIGESTS = cast(Table, Digest.__table__)

#: The kinds of digest that are remembered for ever.
MAIL_DIGEST = "mail"
DKIM_DIGEST = "dkim"


# The hot statements are built once: to build one takes longer than to run it.
_FIRST = select(DIGESTS.c.mail_id).where(DIGESTS.c.kind == MAIL_DIGEST, DIGESTS.c.digest == bindparam("b_digest"))


@lru_cache(maxsize=8)
def _finishing(names: tuple[str, ...]) -> Update:
    """The statement that writes these columns of a mail that its owner has decided."""
    mine = (MAILS.c.id == bindparam("b_id"), MAILS.c.state == "new", MAILS.c.lease_owner == bindparam("b_owner"))
    return update(MAILS).where(*mine).values({name: bindparam(f"v_{name}") for name in names})


@dataclass(frozen=True, slots=True)
class Fetched:
    """One mail as it stood in a folder."""

    account: str
    folder: str
    uidvalidity: int
    uid: int
    #: INTERNALDATE, aware
    received_at: datetime
    #: the bytes; of a mail over the size limit only its headers
    raw: bytes
    #: as the server states it
    size: int
    digest: str
    duplicate_digest: str
    message_id: str | None = None
    from_address: str | None = None
    subject: str = ""
    #: for mail that is never to be decided (``before_start``, too large): its state, outcome and reason at once
    state: str = "new"
    outcome: str | None = None
    reason: str | None = None
    due_at: datetime | None = None


def store_fetched(connection: Connection, fetched: Sequence[Fetched], now: datetime) -> dict[int, int]:
    """Store what is not stored yet, in the order of the UIDs; the new rows' ids by UID (all of one folder and UIDVALIDITY).

    A UID that is a row already is left alone, whoever stored it. Each duplicate digest belongs to the first mail that had it.
    """
    if not fetched:
        return {}
    fetched = sorted(fetched, key=lambda mail: mail.uid)  # in one order, or two pollers would wait for each other
    rows = [
        {
            "account": mail.account,
            "folder": mail.folder,
            "uidvalidity": mail.uidvalidity,
            "uid": mail.uid,
            "digest": mail.digest,
            "duplicate_digest": mail.duplicate_digest,
            "size": mail.size,
            "received_at": mail.received_at,
            "received_on": day_in_stockholm(mail.received_at),
            "stored_at": now,
            "due_at": mail.due_at,
            "message_id": mail.message_id,
            "from_address": mail.from_address,
            "subject": mail.subject,
            "state": mail.state,
            "outcome": mail.outcome,
            "reason": mail.reason,
            "next_attempt_at": now if mail.state == "new" else None,
            "attempts": 0,
        }
        for mail in fetched
    ]
    # any other conflict than this one is a fault: the poller moves what it takes for stored out of the folder
    dialect = connection.dialect.name
    unless_known = unless_there(dialect, MAILS, "account", "folder", "uidvalidity", "uid")
    found = connection.execute(unless_known.returning(MAILS.c.uid, MAILS.c.id), rows)
    ids = {row.uid: row.id for row in found}
    new = [mail for mail in fetched if mail.uid in ids]
    if new:
        connection.execute(insert(SOURCES), [{"mail_id": ids[mail.uid], "raw": mail.raw} for mail in new])
        mail_words.write(connection, {ids[mail.uid]: (mail.subject, mail.from_address, mail.message_id) for mail in new})
        connection.execute(
            unless_there(dialect, DIGESTS, "kind", "digest"),
            [{"kind": MAIL_DIGEST, "digest": mail.duplicate_digest, "mail_id": ids[mail.uid], "seen_at": now} for mail in new],
        )
    return ids


def known_uids(connection: Connection, account: str, folder: str, uidvalidity: int, uids: Iterable[int]) -> set[int]:
    """Which of the UIDs are rows; the others are still to be fetched (law 2 counts them)."""
    wanted = list(uids)
    known: set[int] = set()
    for start in range(0, len(wanted), 1000):  # SQLite takes no more than 32,766 parameters
        known.update(
            connection.scalars(
                select(MAILS.c.uid).where(
                    MAILS.c.account == account,
                    MAILS.c.folder == folder,
                    MAILS.c.uidvalidity == uidvalidity,
                    MAILS.c.uid.in_(wanted[start : start + 1000]),
                )
            )
        )
    return known


def first_with_digest(connection: Connection, duplicate_digest: str) -> int | None:
    """The first mail that had this duplicate digest; any other with it is ``duplicate``. It may be erased by now."""
    return connection.execute(_FIRST, {"b_digest": duplicate_digest}).scalar_one_or_none()


def use_signatures(connection: Connection, digests: Iterable[str], mail_id: int, now: datetime) -> bool:
    """Note that the mail was proven by these DKIM signatures; False where another mail has used one of them (a replay)."""
    wanted = list(dict.fromkeys(digests))
    if not wanted:
        return True
    connection.execute(
        unless_there(connection.dialect.name, DIGESTS, "kind", "digest"),
        [{"kind": DKIM_DIGEST, "digest": digest, "mail_id": mail_id, "seen_at": now} for digest in sorted(wanted)],
    )
    users = connection.scalars(select(DIGESTS.c.mail_id).where(DIGESTS.c.kind == DKIM_DIGEST, DIGESTS.c.digest.in_(wanted)))
    return set(users) == {mail_id}


def signatures_used_elsewhere(connection: Connection, digests: Iterable[str], mail_id: int) -> bool:
    """Whether another mail has used one of these DKIM signatures."""
    used = select(DIGESTS.c.mail_id).where(
        DIGESTS.c.kind == DKIM_DIGEST, DIGESTS.c.digest.in_(sorted(digests)), DIGESTS.c.mail_id != mail_id
    )
    return connection.execute(used.limit(1)).first() is not None


def due(connection: Connection, now: datetime, limit: int) -> list[int]:
    """Mails that a worker is to be woken for, the earliest first: ``new``, and neither leased nor put off."""
    return list(
        connection.scalars(
            select(MAILS.c.id)
            .where(MAILS.c.state == "new", or_(MAILS.c.next_attempt_at.is_(None), MAILS.c.next_attempt_at <= now))
            .order_by(MAILS.c.received_at, MAILS.c.id)
            .limit(limit)
        )
    )


def finish(connection: Connection, mail_id: int, owner: str, values: dict[str, Any]) -> bool:
    """Write what was decided and end the lease; False where the lease was lost: somebody else got there, so roll back."""
    written = {"lease_owner": None, "lease_until": None, "next_attempt_at": None, "failure": None, **values}
    told = {"b_id": mail_id, "b_owner": owner, **{f"v_{name}": value for name, value in written.items()}}
    return connection.execute(_finishing(tuple(written)), told).rowcount == 1


def quarantine(connection: Connection, mail_id: int, failure: str, now: datetime, attempts: int) -> bool:
    """Set a mail apart whose ``attempts`` tries have all died and whose lease has run out; False where it is not so (any more)."""
    done = connection.execute(
        update(MAILS)
        .where(
            MAILS.c.id == mail_id,
            MAILS.c.state == "new",
            MAILS.c.attempts >= attempts,
            or_(MAILS.c.lease_until.is_(None), MAILS.c.lease_until <= now),
        )
        .values(state="quarantined", outcome="staff", reason="unreadable", failure=failure, lease_owner=None, lease_until=None)
    )
    if done.rowcount != 1:
        return False
    received_on = connection.execute(select(MAILS.c.received_on).where(MAILS.c.id == mail_id)).scalar_one()
    connection.execute(update(MAILS).where(MAILS.c.id == mail_id, MAILS.c.due_at.is_(None)).values(due_at=due_at(received_on)))
    return True


def retry(connection: Connection, mail_id: int, now: datetime) -> bool:
    """Let a quarantined mail be worked on again, its attempts forgotten."""
    done = connection.execute(
        update(MAILS)
        .where(MAILS.c.id == mail_id, MAILS.c.state == "quarantined")
        .values(state="new", outcome=None, reason=None, attempts=0, failure=None, lease_until=None, next_attempt_at=now)
    )
    return done.rowcount == 1


def mark_moved(connection: Connection, ids: Iterable[int], now: datetime) -> None:
    """Note that the mails have left the folder."""
    connection.execute(update(MAILS).where(MAILS.c.id.in_(list(ids))).values(moved_at=now))


def not_moved(connection: Connection, account: str, folder: str, uidvalidity: int, limit: int) -> dict[int, int]:
    """Ids by UID of stored mails that may still lie in the folder, the move after their commit having failed."""
    rows = connection.execute(
        select(MAILS.c.uid, MAILS.c.id)
        .where(MAILS.c.account == account, MAILS.c.folder == folder, MAILS.c.uidvalidity == uidvalidity, MAILS.c.moved_at.is_(None))
        .order_by(MAILS.c.uid)
        .limit(limit)
    )
    return {row.uid: row.id for row in rows}


def source(connection: Connection, mail_id: int) -> bytes | None:
    """The raw bytes, or None where they are erased."""
    return connection.execute(select(SOURCES.c.raw).where(SOURCES.c.mail_id == mail_id)).scalar_one_or_none()
