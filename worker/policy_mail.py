"""PURE: what becomes of a mail as a whole before its requests are looked at, and which template answers it.

Line 1 of product.md section 3 with section 5, then the rules of section 4 on a mail's own outcome, on receipts and on a reply to an answer.
"""

from dataclasses import dataclass

from worker.decision import Authentication, Outcome
from worker.policy_row import Row, Table, otherwise


@dataclass(frozen=True, slots=True)
class MailFacts:
    """What decides a mail that has no request of its own, or whose requests are not looked at."""

    unreadable: bool
    #: one of product.md section 5
    automatic: bool
    #: an order stands in it, from a registered sender or naming a company's number that is in the directory
    order_in_automatic: bool
    failed: bool
    #: a request was read
    requests: bool
    #: it only thanks or acknowledges
    thanks_only: bool
    #: ``refused`` or ``answered`` was told to this sender in the thread before
    answered_before: bool


MAIL: Table[MailFacts] = Table(
    "mail",
    "sections 3 to 5",
    MailFacts,
    (
        Row("mail.unreadable", "what can't be parsed at all", lambda f: f.unreadable, Outcome.STAFF, "unreadable"),
        Row(
            "mail.automatic_with_request",
            "one of section 5 with an order, from a registered sender or naming a number in the directory",
            lambda f: f.automatic and f.order_in_automatic,
            Outcome.STAFF,
            "automatic_with_request",
        ),
        Row("mail.ignored", "one of section 5", lambda f: f.automatic, Outcome.IGNORED, None),
        Row("mail.requests", "requests were read: each is judged by itself", lambda f: f.requests, None, None),
        Row("mail.authentication_failed", "no request, authentication `fail`", lambda f: f.failed, Outcome.STAFF, "authentication_failed"),
        Row("mail.nothing_asked", "only thanks or acknowledges", lambda f: f.thanks_only, Outcome.ANSWERED, "nothing_asked"),
        Row(
            "mail.reply_to_answer",
            "no request, after `refused` or `answered` in the thread",
            lambda f: f.answered_before,
            Outcome.STAFF,
            "reply_to_answer",
        ),
        Row("mail.person", "no request", otherwise, Outcome.STAFF, "unclear"),
    ),
)


@dataclass(frozen=True, slots=True)
class ReplyFacts:
    """What decides which template answers a mail; the outcomes are those of its requests, or its own where it has none."""

    #: the outcomes of the requests
    outcomes: frozenset[Outcome]
    #: the mail as a whole: ``ignored``, ``nothing_asked``, ``unreadable`` or ``automatic_with_request``
    never_answered: bool
    authentication: Authentication
    registered: bool
    #: something other than ``other`` was read
    something_read: bool
    #: the contact form's mail, which is answered at a registered address only
    by_form: bool
    #: the sender wants no automatic answer, or has had a receipt in this thread today
    no_receipt: bool


#: The template where every request ends alike.
_ALL_ALIKE = {Outcome.AWAITING_CONFIRMATION: "confirm", Outcome.AWAITING_CUSTOMER: "ask", Outcome.ANSWERED: "answer"}


def reply_template(facts: ReplyFacts) -> str | None:
    """The template of product.md section 7 that answers the mail, or None where nothing may be sent.

    Where the requests end differently, one ``result`` tells them all (with the links and questions that it needs).
    """
    outcomes = facts.outcomes
    if facts.never_answered or facts.authentication is Authentication.FAIL:
        return None
    if not facts.registered and (facts.authentication is Authentication.NONE or facts.by_form):
        return None
    if outcomes <= {Outcome.STAFF}:
        gets_receipt = facts.registered or facts.something_read
        return "receipt" if gets_receipt and not facts.no_receipt else None
    return _ALL_ALIKE.get(next(iter(outcomes)), "result") if len(outcomes) == 1 else "result"
