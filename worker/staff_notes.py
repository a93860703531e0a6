"""What staff do for each other on a mail: take it, give it, let it go, and write notes that name one another. No customer ever sees it."""

from sqlalchemy import Connection, select

from worker.app import App
from worker.errors import Permanent, UsageError
from worker.queue import mail_of
from worker.staff_act import Changed
from worker.store import assignments, audit, notes, staff
from worker.store.audit import Entry
from worker.store.claims import MAILS
from worker.store.staff import Account, Role

#: Characters of a note.
LONGEST_NOTE = 5_000


def assign(app: App, key: str, account: Account, to: str | None) -> str | None:
    """Give the conversation of a mail to the account of this name (one's own: take it), or to nobody; who had it before.

    Raises:
      UsageError: there is no such mail or active account.
      Changed: somebody else took it meanwhile.
      Permanent: the account may not, or the mail has no conversation yet.
    """
    _may(account)
    with app.transactions.full() as connection:
        mail_id = mail_of(connection, key)
        thread_id = connection.execute(select(MAILS.c.thread_id).where(MAILS.c.id == mail_id)).scalar_one()
        if thread_id is None:
            raise Permanent(f"{key} has not been read, so it has no conversation that somebody could take")
        wanted = _agent(connection, to) if to is not None else None
        had = assignments.of_thread(connection, thread_id)
        before, after = (had.staff_id if had else None), (wanted.id if wanted else None)
        if before == after:
            return had.name if had else None
        if not assignments.assign(connection, thread_id, before, after, app.clock.now()):
            raise Changed(f"somebody else took {key} meanwhile; look at it again")
        entry = Entry("mail.assigned", actor=account.actor, mail_id=mail_id, ids={"from": before, "to": after})
        audit.append(connection, [entry], app.clock.now())
    return had.name if had else None


def note(app: App, key: str, account: Account, text: str) -> tuple[str, ...]:
    """Write a note beside a mail; the names of those whom it names (``@Eva Lund``), who find it under their mentions.

    Raises:
      UsageError: there is no such mail, or no text.
      Permanent: the account may not.
    """
    _may(account)
    told = text.strip()
    if not told or len(told) > LONGEST_NOTE:
        raise UsageError(f"a note has between 1 and {LONGEST_NOTE} characters")
    now = app.clock.now()
    with app.transactions.full() as connection:
        mail_id = mail_of(connection, key)
        named = named_in(told, {row.name: row.id for row in staff.accounts(connection) if row.active})
        written = notes.add(connection, mail_id, account.id, told, named.values(), now)
        audit.append(connection, [Entry("mail.noted", actor=account.actor, mail_id=mail_id, ids={"note": written})], now)
    return tuple(named)


def named_in(text: str, accounts: dict[str, int]) -> dict[str, int]:
    """Which accounts a text names by ``@`` and their name, longer names first: 'Eva Lund' is not 'Eva'; case does not count."""
    found: dict[str, int] = {}
    folded = text.casefold()
    at = folded.find("@")
    while at >= 0:
        within_word = at > 0 and folded[at - 1].isalnum()  # an address is no mention
        for name in () if within_word else sorted(accounts, key=len, reverse=True):
            behind = at + 1 + len(name.casefold())
            if folded.startswith(name.casefold(), at + 1) and not folded[behind : behind + 1].isalnum():
                found[name] = accounts[name]
                break
        at = folded.find("@", at + 1)
    return found


def _agent(connection: Connection, name: str) -> Account:
    row = next((each for each in staff.accounts(connection) if each.name == name and each.active), None)
    if row is None or not Role(row.role).may(Role.AGENT):
        raise UsageError(f"there is no active account '{name[:40]}' that may decide; 'kundservice staff list' shows them")
    return Account(row.id, row.name, Role(row.role))


def _may(account: Account) -> None:
    if not account.role.may(Role.AGENT):
        raise Permanent(f"the account {account.name} may only look; an admin can make it an agent")
