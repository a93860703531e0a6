"""Which JSON the API takes: the types of queries and bodies, that it decodes by and that describe them."""

from datetime import date
from typing import Annotated, Literal

from msgspec import Meta, Struct

from worker.staff_act import LONGEST_TEXT
from worker.staff_notes import LONGEST_NOTE

#: Text that every database keeps: any character but NUL.
_PLAIN = "^[^\\u0000]*$"
Key = Annotated[str, Meta(pattern="^r?[0-9]{1,18}$", description="A mail's id, or a request's, which begins with r.")]
Word = Annotated[str, Meta(pattern="^[a-z_]{1,40}$")]
FieldName = Annotated[str, Meta(pattern="^[a-z_]{1,40}([.][a-z]{1,20})?$")]
Short = Annotated[str, Meta(pattern=_PLAIN, max_length=254)]
Words = Annotated[str, Meta(pattern=_PLAIN, max_length=LONGEST_TEXT)]
Said = Annotated[str, Meta(pattern="^[^\\u0000]*[^\\u0000\\s][^\\u0000]*$", min_length=1, max_length=LONGEST_TEXT)]
Noted = Annotated[str, Meta(pattern="^[^\\u0000]*[^\\u0000\\s][^\\u0000]*$", min_length=1, max_length=LONGEST_NOTE)]
Version = Annotated[
    str, Meta(pattern="^[0-9a-f]{20}$", description="The mail's version that was looked at: another one, and nothing is done.")
]
Only = Annotated[
    list[Key], Meta(min_length=1, max_length=100, description="Which of the mail's requests are meant; all that fit otherwise.")
]
Limit = Annotated[int, Meta(ge=1, le=200)]
After = Annotated[int, Meta(ge=0, le=10**17)]


class Query(Struct, frozen=True, forbid_unknown_fields=True):
    """A query that asks for nothing."""


class MailQuery(Query, frozen=True):
    """Which mails are listed; ``after`` is the ``next`` of the page before."""

    after: After = 0
    limit: Limit = 50
    state: Word | None = None
    outcome: Word | None = None
    reason: Word | None = None
    reference: Annotated[str, Meta(pattern="^K-[0-9A-Za-z]{3,12}$")] | None = None
    kind: Word | None = None
    language: Annotated[str, Meta(pattern="^[a-z]{2}$")] | None = None
    company: Annotated[str, Meta(pattern="^[A-Z]{2}[0-9A-Z]{4,20}$")] | None = None
    assigned: Short | None = None
    day: date | None = None
    search: Short | None = None


class KeepQuery(Query, frozen=True):
    """Which words of a mail are nobody's name, with commas between."""

    keep: Short | None = None


class PageQuery(Query, frozen=True):
    """Which page of a list."""

    after: After = 0
    limit: Limit = 50


class Body(Struct, frozen=True, forbid_unknown_fields=True):
    """What a call that says no more is sent: an empty object."""


class Approve(Body, frozen=True):
    """Approve, with the fields of requests corrected (by the request's id, then by the field) and the reply in a person's words."""

    version: Version | None = None
    only: Only | None = None
    corrections: dict[Key, dict[FieldName, Short]] | None = None
    reply: Words | None = None


class Reject(Body, frozen=True):
    """Reject, for a reason of the catalogue."""

    reason: Word = "rejected"
    version: Version | None = None
    only: Only | None = None
    reply: Words | None = None


class Ask(Body, frozen=True):
    """Ask the customer for what the reason of the catalogue says is missing."""

    reason: Word
    version: Version | None = None
    only: Only | None = None
    reply: Words | None = None


class Answer(Body, frozen=True):
    """Answer in a person's words."""

    text: Said
    version: Version | None = None
    only: Only | None = None


class Versioned(Body, frozen=True):
    """What is done with a mail as it was looked at."""

    version: Version | None = None


class Undo(Body, frozen=True):
    """Put back what was changed; ``reply`` in place of our own correction."""

    version: Version | None = None
    reply: Words | None = None


class Assign(Body, frozen=True):
    """Give the conversation to an account by its name; null: to nobody."""

    to: Annotated[str, Meta(pattern=_PLAIN, min_length=1, max_length=254)] | None


class AddNote(Body, frozen=True):
    """A note for colleagues; ``@Name`` names one."""

    text: Noted


class Look(Body, frozen=True):
    """A decision to be looked at before it is made: ``approve`` with corrections, ``reject`` or ``ask`` for a reason."""

    decision: Literal["approve", "reject", "ask"] = "approve"
    reason: Word | None = None
    corrections: dict[Key, dict[FieldName, Short]] | None = None
    only: Only | None = None
