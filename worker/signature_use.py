"""What the worker adds to a DKIM finding: it waits while DNS fails, and lets a signature act once.

1. Where DNS fails for what might prove the mail, the mail stays ``new`` and is tried again, at most 24 hours from when it was taken in.
2. A signature that another mail has used proves nothing. It is used up in the transaction that records the decision
   (``worker.record``), by compare-and-set; the mail that used it sees it as its own, however often it is worked on again.
"""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import Connection

from worker.app import App
from worker.dkim.finding import DkimFinding, seen_before
from worker.errors import Transient
from worker.store import mails
from worker.store.claims import ClaimedMail
from worker.txt_records import DnsFails

#: How long a mail waits for DNS before it is judged without.
PATIENCE = timedelta(hours=24)


class Replayed(Transient):
    """Another mail has used the signature since it was looked up; the mail is to be judged anew."""


def settled(app: App, mail: ClaimedMail, finding: DkimFinding) -> DkimFinding:
    """What the finding of this mail's own check is worth.

    Raises:
      DnsFails: the mail is to wait.
    """
    now = app.clock.now()
    if finding.undetermined and now - mail.stored_at < PATIENCE:
        raise DnsFails(f"whether the mail is proven waits for DNS: {finding.why}")
    if finding.proven:
        with app.transactions.reading() as connection:
            replayed = mails.signatures_used_elsewhere(connection, finding.digests, mail.id)
        finding = seen_before(finding) if replayed else finding
    return replace(finding, checked_at=now)


def use_up(connection: Connection, digests: tuple[str, ...], mail: ClaimedMail, app: App) -> None:
    """Note, in the transaction that acts on them, that these signatures have acted.

    Raises:
      Replayed: another mail got there first.
    """
    if digests and not mails.use_signatures(connection, digests, mail.id, app.clock.now()):
        raise Replayed("its DKIM signature was used by another mail meanwhile; the mail is judged anew.")
