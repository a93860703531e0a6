"""PURE: what becomes of a question, and of what is neither question nor order of ours (product.md section 4)."""

from dataclasses import dataclass

from parsers.reading import Topic
from worker.decision import Outcome
from worker.policy_row import Row, Table, otherwise


@dataclass(frozen=True, slots=True)
class QuestionFacts:
    """What decides a ``question``."""

    topic: Topic | None
    #: the described way was tried and failed
    tried: bool


@dataclass(frozen=True, slots=True)
class OtherFacts:
    """What decides an ``other``."""

    #: takes an earlier order back
    withdraws: bool
    #: authentication ``pass``
    proven: bool
    #: the thread has an open ``awaiting_...`` or ``scheduled`` request of this sender
    open_request: bool
    #: an order of the same mail is with staff or applied, so that a person must look
    beyond_recall: bool


#: The topics that a text of ours answers; the others need a person.
ANSWERED_TOPICS = frozenset(
    {Topic.MANAGE_USERS, Topic.CANCEL, Topic.COMPANY_DETAILS, Topic.UPGRADE, Topic.REGISTRATION_NUMBER_EXISTS, Topic.CREDENTIALS}
)

QUESTION: Table[QuestionFacts] = Table(
    "question",
    "section 4",
    QuestionFacts,
    (
        Row(
            "question.tried", "the mail says that the described way was tried and failed", lambda f: f.tried, Outcome.STAFF, "needs_person"
        ),
        Row(
            "question.answered",
            "topic `manage_users`, `cancel`, `company_details`, `upgrade`, `registration_number_exists` or `credentials`",
            lambda f: f.topic in ANSWERED_TOPICS,
            Outcome.ANSWERED,
            None,
        ),
        Row("question.needs_person", "topic `integrated_service`, `invoice`, `other`, or none", otherwise, Outcome.STAFF, "needs_person"),
    ),
)

OTHER: Table[OtherFacts] = Table(
    "other",
    "section 4",
    OtherFacts,
    (
        Row(
            "other.withdrawn",
            "takes the open order of this thread back, by `pass`, and none of that mail's orders is with staff or applied",
            lambda f: f.withdraws and f.proven and f.open_request and not f.beyond_recall,
            Outcome.ANSWERED,
            "withdrawn",
        ),
        Row("other.unclear", "anything else", otherwise, Outcome.STAFF, "unclear"),
    ),
)
