"""The original of a mail, byte for byte as the mail server gave it: for whoever wants to look at what was quarantined with other tools."""

from dataclasses import dataclass

from sqlalchemy import select

from worker.app import App
from worker.errors import Permanent
from worker.queue import mail_of
from worker.store import audit, mails
from worker.store.audit import PRODUCT, Entry
from worker.store.claims import MAILS


@dataclass(frozen=True, slots=True)
class Original:
    """A mail's bytes."""

    raw: bytes
    #: as the server told it; greater than the bytes where only the headers of too large a mail were fetched
    size: int

    @property
    def whole(self) -> bool:
        """Whether it is all of the mail."""
        return len(self.raw) >= self.size


def original(app: App, key: str, actor: str = PRODUCT) -> Original:
    """The original of one mail (by its own id or a request's); that it was given out is on record.

    Raises:
      UsageError: there is no such mail.
      Permanent: its original is kept no longer.
    """
    with app.transactions.full() as connection:
        mail_id = mail_of(connection, key)
        raw = mails.source(connection, mail_id)
        if raw is None:
            raise Permanent(f"the original of {key} is kept no longer; 'kundservice queue show {key}' tells what is")
        size = connection.execute(select(MAILS.c.size).where(MAILS.c.id == mail_id)).scalar_one()
        audit.append(connection, [Entry("mail.exported", actor=actor, mail_id=mail_id)], app.clock.now())
    return Original(raw, size)
