"""Which JSON the API takes and gives: the types that it decodes and encodes by, and that describe it."""

from datetime import date
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

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


class Verdict(Struct, frozen=True):
    """What the policy says of a request."""

    outcome: str
    reason: str


class Difference(Struct, frozen=True):
    """One thing that changes: ``field`` of a user, a service or a company."""

    field: str
    of: str
    before: str | bool | int | None
    after: str | bool | int | None


class LookedAt(Struct, frozen=True):
    """One request as it would be carried out; ``wrong_field`` names a correction that can not be."""

    id: str
    fields: dict[str, str]
    corrected: bool
    wrong_field: str | None
    policy: Verdict | None
    #: what the policy would say whoever asked
    by_anybody: Verdict | None
    possible: bool
    needs_second: bool
    changes: list[Difference]


class ReplyAsSent(Struct, frozen=True):
    """The reply as it would be sent."""

    to: str
    language: str
    subject: str
    text: str


class Preview(Struct, frozen=True):
    """What a decision would do; ``reply`` is null where nobody may be told."""

    requests: list[LookedAt]
    reply: ReplyAsSent | None
    possible: bool
    needs_second: bool


class Done(Struct, frozen=True):
    """What became of one request, or of a mail without any."""

    id: str
    #: an outcome, or ``proposed``: a second person must approve the same
    result: str


class Acted(Struct, frozen=True):
    """What an action did, and the version that the mail has now."""

    done: list[Done]
    version: str


class TaughtCase(Struct, frozen=True):
    """A labelled case: the text of ``name.eml``, and the label of ``name.json`` (the form of ``tests/cases``)."""

    name: str
    eml: str
    label: dict[str, Any]


class Retried(Struct, frozen=True):
    """How many things are tried once more."""

    retried: int


class Assigned(Struct, frozen=True):
    """Who had the conversation before, and who has it."""

    before: str | None
    after: str | None


class Named(Struct, frozen=True):
    """Whom the note names."""

    named: list[str]


class Evidence(Struct, frozen=True):
    """Words of the mail and the rule that they fit."""

    rule: str
    text: str


class Request(Struct, frozen=True):
    """One request as ``explain`` shows it, with its id, state and present outcome."""

    id: str
    kind: str
    company: str | None
    user: dict[str, Any] | None
    changes: dict[str, Any]
    service: str | None
    requested_on: str | None
    ends_on: str | None
    topic: str | None
    insolvency: str | None
    case_number: str | None
    confidence: float
    outcome: str | None
    reason: str | None
    evidence: list[Evidence]
    state: str
    #: the first of two persons
    approved_by: str | UnsetType = UNSET


class Mail(Struct, frozen=True):
    """One mail as the list shows it."""

    id: str
    thread: str | None
    reference: str | None
    message_id: str | None
    from_: str | None = msgspec.field(name="from")
    received_at: str | None
    due_at: str | None
    state: str
    outcome: str | None
    reason: str | None
    requests: list[Request]


class Outgoing(Struct, frozen=True):
    """One mail of ours."""

    to: str
    template: str
    subject: str
    text: str
    state: str
    created_at: str | None
    sent_at: str | None
    bounced_at: str | None
    failure: str | None


class Happened(Struct, frozen=True):
    """One row of the audit."""

    at: str | None
    actor: str
    action: str
    ids: dict[str, Any]
    values: dict[str, Any] | None


class Note(Struct, frozen=True):
    """One note of a colleague."""

    at: str | None
    by: str
    text: str


class Row(Struct, frozen=True):
    """Which row of the policy decided a request."""

    id: str
    row: str | None
    hint: str | None


class MailInFull(Mail, frozen=True):
    """One mail with what was understood and why, its answers, its notes and its history."""

    subject: str
    language: str | None
    failure: str | None
    hint: str | None
    authentication: dict[str, Any] | None
    own_text: str
    set_aside: list[Any]
    attempts: int
    rows: list[Row]
    outgoing: list[Outgoing]
    history: list[Happened]
    version: str
    notes: list[Note]
    source_kept: bool


class Mails(Struct, frozen=True):
    """A page of mails; ``next`` is the next page's ``after``, null on the last."""

    mails: list[Mail]
    next: int | None


class User(Struct, frozen=True):
    """A user of a company."""

    email: str
    name: str | None
    phone: str | None
    authorized: bool
    active: bool


class Agreement(Struct, frozen=True):
    """An agreement of a company."""

    service: str
    started_on: date
    ends_on: date | None


class Company(Struct, frozen=True):
    """A company of the directory."""

    number: str
    name: str
    language: str
    status: str
    users: list[User]
    agreements: list[Agreement]


class Companies(Struct, frozen=True):
    """A page of companies."""

    companies: list[Company]
    next: int | None


class Me(Struct, frozen=True):
    """As whom a token acts, and what it may."""

    name: str
    role: str
    scopes: list[str]


class Verified(Struct, frozen=True):
    """Whether the audit's chain holds."""

    holds: bool
    rows: int
    broken_at: int | None
    why: str | None


class Token(Struct, frozen=True):
    """A token in use; itself it is shown once only, where it is made."""

    id: int
    name: str
    label: str
    scopes: list[str]
    created_at: str | None
    expires_at: str | None
    last_used_at: str | None


class Tokens(Struct, frozen=True):
    """Every token in use."""

    tokens: list[Token]


class Problem(Struct, frozen=True):
    """What is wrong (RFC 9457, ``application/problem+json``)."""

    type: str
    title: str
    status: int
    detail: str
    #: the field at fault, where it is one
    field: str | UnsetType = UNSET
