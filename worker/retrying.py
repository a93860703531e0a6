"""What staff let be tried once more: quarantined mails, and mail of ours that failed or was held; one, or all."""

from sqlalchemy import select, update

from worker.app import App
from worker.errors import Permanent
from worker.queue import mail_of
from worker.store import audit, mails
from worker.store.audit import PRODUCT, Entry
from worker.store.claims import MAILS
from worker.store.outbox import OUTGOING
from worker.wakeups import SEND, WORK_ON


def retry(app: App, key: str | None, actor: str = PRODUCT) -> int:
    """Try again what failed for one mail (by its own id or a request's), or for all where ``key`` is None; how many things that was.

    Raises:
      UsageError: there is no such mail.
      Permanent: nothing of this mail failed.
    """
    now = app.clock.now()
    with app.transactions.full() as connection:
        mail_id = mail_of(connection, key) if key is not None else None
        quarantined = select(MAILS.c.id).where(MAILS.c.state == "quarantined")
        failed = select(OUTGOING.c.id).where(OUTGOING.c.state.in_(("failed", "held")))
        if mail_id is not None:
            quarantined, failed = quarantined.where(MAILS.c.id == mail_id), failed.where(OUTGOING.c.mail_id == mail_id)
        mail_ids = [each for each in connection.scalars(quarantined).all() if mails.retry(connection, each, now)]
        outgoing_ids = list(connection.scalars(failed))
        if outgoing_ids:
            connection.execute(
                update(OUTGOING)
                .where(OUTGOING.c.id.in_(outgoing_ids), OUTGOING.c.state.in_(("failed", "held")))
                .values(state="new", failure=None, attempts=0, next_attempt_at=now)
            )
        entries = [Entry("mail.retried", actor=actor, mail_id=each) for each in mail_ids]
        entries += [Entry("outgoing.retried", actor=actor, ids={"outgoing": each}) for each in outgoing_ids]
        audit.append(connection, entries, now)
    if key is not None and not mail_ids and not outgoing_ids:
        raise Permanent(f"nothing of {key} has failed; only quarantined mail and failed or held answers can be tried again")
    for mail_key in mail_ids:
        app.wake(WORK_ON, mail_key)
    for outgoing_id in outgoing_ids:
        app.wake(SEND, outgoing_id)
    return len(mail_ids) + len(outgoing_ids)
