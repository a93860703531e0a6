"""How tokens of the staff are made and ended, by an admin in the console or by the operator: for the command line and the API."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from worker.errors import UsageError
from worker.store import audit, staff
from worker.store.audit import Entry
from worker.store.staff import Account, Scope
from worker.transactions import Transactions

#: Characters of what a token is for, and days that one may last.
LONGEST_LABEL, MOST_DAYS = 100, 3650


def issue(
    transactions: Transactions,
    name: str,
    scopes: Iterable[Scope],
    now: datetime,
    actor: str,
    *,
    by: Account | None = None,
    label: str = "",
    days: int | None = None,
) -> str:
    """A new token for the account of this name; it is told this once.

    ``by``: the admin who makes it. For others than himself he makes tokens that read: who could decide by another's token would be the
    second person to himself.

    Raises:
      UsageError: there is no such account, it or ``by`` may not what the token is to, or the label or the days are out of bounds.
    """
    wanted = frozenset(scopes)
    if not wanted:
        raise UsageError("a token needs a scope: read, decide or admin")
    if len(label) > LONGEST_LABEL or not label.isprintable():
        raise UsageError(f"a token's label has at most {LONGEST_LABEL} characters on one line")
    if days is not None and not 0 < days <= MOST_DAYS:
        raise UsageError(f"a token lasts between 1 and {MOST_DAYS} days")
    with transactions.full() as connection:
        account = staff.by_name(connection, name)
        if account is None:
            raise UsageError(f"there is no account '{name[:60]}'; 'kundservice staff list' shows them")
        if by is not None and by.id != account.id and wanted != {Scope.READ}:
            raise UsageError(
                f"a token that decides is made by its own account, or by the operator: kundservice staff token '{account.name}'"
            )
        if beyond := sorted(scope for scope in wanted if not account.role.may(scope.role)):
            raise UsageError(f"the account {account.name} is {account.role}, so its token can not have the scope {', '.join(beyond)}")
        expires = now + timedelta(days=days) if days is not None else None
        token = staff.issue_token(connection, account, now, label=label, expires_at=expires, scopes=wanted)
        ids: dict[str, str | int | bool | None] = {"staff": account.id, "scopes": " ".join(sorted(wanted)), "days": days}
        audit.append(connection, [Entry("staff.token_made", actor=actor, ids=ids)], now)
    return token


def revoke(transactions: Transactions, token_id: int, now: datetime, actor: str) -> None:
    """End a token.

    Raises:
      UsageError: there is no such token in use.
    """
    with transactions.full() as connection:
        if not staff.revoke_token(connection, token_id, now):
            raise UsageError(f"there is no token {token_id} in use; 'kundservice staff tokens' shows them")
        audit.append(connection, [Entry("staff.token_revoked", actor=actor, ids={"token": token_id})], now)
