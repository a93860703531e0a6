"""Which JSON the API gives: the types that it encodes by and that describe it."""

from datetime import date
from typing import Any

import msgspec
from msgspec import UNSET, Struct, UnsetType


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
