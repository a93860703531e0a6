"""How webhooks are added, removed and given another try, by an admin in the console or by the operator; each on record."""

from collections.abc import Collection, Sequence
from datetime import datetime

from worker.errors import UsageError
from worker.store import audit, webhooks
from worker.store.audit import Entry
from worker.transactions import Transactions
from worker.webhook_sender import checked_url

_NONE = "there is no webhook {} in use; 'kundservice webhooks list' shows them"


def add(
    transactions: Transactions, url: str, events: Sequence[str], allowed: Collection[str], now: datetime, actor: str
) -> tuple[int, str]:
    """A new webhook for these types of events (none: all); its key and its secret, which is told this once.

    Raises:
      UsageError: the URL is none that may be called, or there is no such type.
    """
    if unknown := [each for each in events if each not in webhooks.TYPES]:
        raise UsageError(f"'{unknown[0][:40]}' is no type of event; there are {', '.join(webhooks.TYPES)}")
    told = checked_url(url.strip(), allowed)
    with transactions.full() as connection:
        made, secret = webhooks.add(connection, told, events, now)
        audit.append(connection, [Entry("webhook.added", actor=actor, ids={"webhook": made}, values={"url": told})], now)
    return made, secret


def remove(transactions: Transactions, webhook_id: int, now: datetime, actor: str) -> None:
    """Use a webhook no more.

    Raises:
      UsageError: there is none in use.
    """
    with transactions.full() as connection:
        if not webhooks.end(connection, webhook_id, now):
            raise UsageError(_NONE.format(webhook_id))
        audit.append(connection, [Entry("webhook.removed", actor=actor, ids={"webhook": webhook_id})], now)


def try_again(transactions: Transactions, webhook_id: int, now: datetime, actor: str) -> int:
    """Deliver what was given up for this webhook; how many events.

    Raises:
      UsageError: there is none in use.
    """
    with transactions.full() as connection:
        count = webhooks.try_again(connection, webhook_id, now)
        if count is None:
            raise UsageError(_NONE.format(webhook_id))
        audit.append(connection, [Entry("webhook.tried_again", actor=actor, ids={"webhook": webhook_id, "events": count})], now)
    return count
