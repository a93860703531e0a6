"""How one act of a person on a mail is carried out: in one transaction, on the mail as he saw it or not at all."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from worker.app import App
from worker.apply.rows import Stale
from worker.correction import corrected
from worker.errors import Permanent, UsageError
from worker.queue import mail_of, request_ids, request_key
from worker.settle_request import wake_senders
from worker.status import State
from worker.store import mail_versions
from worker.store.staff import Account, Role
from worker.stored_request import Stored, as_corrected, stored

#: Characters of a text that a person writes to a customer.
LONGEST_TEXT = 20_000

#: What a person corrects: the fields by the request's id (``r12``).
Corrections = Mapping[str, Mapping[str, str]]


class Changed(Permanent):
    """The mail is no longer what the person saw: nothing is done, and he is told to look again."""


@dataclass(frozen=True, slots=True)
class Done:
    """What an action did to one request, or to a mail without any."""

    id: str
    #: an outcome: ``applied`` ``scheduled`` ``answered`` …; or ``proposed``: a second person must approve the same
    result: str


@dataclass(frozen=True, slots=True)
class Act:
    """One act, inside its transaction."""

    app: App
    connection: Connection
    account: Account
    mail_id: int
    #: as the person named it: a mail, or one of its requests
    key: str
    #: which of the mail's requests he means; None: all that fit
    only: Collection[str] | None
    now: datetime
    #: mails of ours that were written
    outgoing: list[int] = field(default_factory=list)

    def fitting(self, states: Collection[State]) -> tuple[Stored, ...]:
        """The requests that are meant and are in one of these states, in the order of the mail."""
        keys = [each for each in request_ids(self.connection, self.key) if self.only is None or request_key(each) in self.only]
        kept = (stored(self.connection, each) for each in keys)
        return tuple(each for each in kept if each is not None and each.row.state in states)

    @property
    def whole(self) -> bool:
        """Whether the mail itself is meant, not some of its requests."""
        return self.only is None and not self.key.startswith("r")


def act(
    app: App,
    key: str,
    account: Account,
    action: Callable[[Act], Sequence[Done]],
    *,
    version: str | None = None,
    only: Collection[str] | None = None,
) -> tuple[Done, ...]:
    """Let ``action`` do its work; ``version`` is what the mail was when the person looked at it (None: he asks for no comparison).

    Raises:
      UsageError: there is no such mail or request.
      Changed: the mail or the directory is another by now; nothing is done.
      Permanent: the account may not, or the action can not.
    """
    if not account.role.may(Role.AGENT):
        raise Permanent(f"the account {account.name} may only look; an admin can make it an agent")
    try:
        with app.transactions.full() as connection:
            mail_id = mail_of(connection, key)
            mail_versions.lock(connection, mail_id)
            if version is not None and version != mail_versions.version_of(connection, mail_id):
                raise Changed(f"the mail of {key} has changed since you looked at it; nothing is done, look at it again")
            doing = Act(app, connection, account, mail_id, key, only, app.clock.now())
            done = tuple(action(doing))
    except (Stale, IntegrityError):
        raise Changed(f"{key} was changed meanwhile, or what it asks no longer fits the directory; look at it again") from None
    wake_senders(app, doing.outgoing)
    return done


def with_corrections(connection: Connection, kept: Sequence[Stored], corrections: Corrections | None, *, lock: bool = True) -> list[Stored]:
    """The requests as the person says they are.

    Raises:
      Uncorrectable: a field holds what it can not.
      UsageError: a correction is for a request that is not meant.
    """
    given = dict(corrections or {})
    made = []
    for each in kept:
        found = corrected(each.request, each.company_number, given.pop(request_key(each.row.id), {}))
        made.append(each if found is None else as_corrected(connection, each, found.request, found.company_number, lock=lock))
    if given:
        raise UsageError(f"{', '.join(sorted(given))[:60]} is not with staff, so it can not be corrected")
    return made


def own_text(text: str | None) -> str | None:
    """What a person wrote to the customer; None where he wrote nothing.

    Raises:
      UsageError: it is longer than any mail of ours.
    """
    told = (text or "").strip()
    if len(told) > LONGEST_TEXT:
        raise UsageError(f"the text has {len(told)} characters; {LONGEST_TEXT} is the most")
    return told or None
