"""What stands in the form by which a mail is decided: which decision, which requests, their fields, the reply; and back on the page."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from worker.correction import FIELDS
from worker.outgoing_message import clean_text

#: What a person can decide of what waits for staff, in the order of the page.
DECISIONS = ("approve", "reject", "ask", "answer")


@dataclass(frozen=True, slots=True)
class DecisionForm:
    """The form as it was sent."""

    #: empty: none is chosen yet
    decision: str = ""
    #: the decision that the page had chosen by itself; empty once a person chose another
    preset: str = ""
    #: the mail's version when the page was made
    version: str = ""
    #: the requests that are meant; None: all
    only: frozenset[str] | None = None
    #: fields by request
    corrections: Mapping[str, Mapping[str, str]] | None = None
    reason: str = ""
    question: str = ""
    #: the text in the field of the reply
    reply: str = ""
    #: digest of our own words when they were put there
    ours: str = ""
    #: what the page had shown of the corrections' result (``Preview.mark``)
    mark: str = ""

    @property
    def own_words(self) -> str | None:
        """What a person wrote; None where our words stand there untouched, or nothing."""
        return self.reply if self.reply.strip() and digest_of(self.reply) != self.ours else None

    @property
    def written(self) -> bool:
        """Whether a person has written or edited the reply."""
        return self.own_words is not None


def digest_of(text: str) -> str:
    """A word for a text, whatever its line ends: by it a reply that was edited is known from one that was not."""
    return hashlib.sha256(clean_text(text).strip().encode()).hexdigest()[:20]


def read_form(fields: Mapping[str, str]) -> DecisionForm:
    """The form out of the fields of a POST; what it does not know it passes over."""
    requests = [name.removeprefix("only.") for name in fields if name.startswith("only.")]
    corrections: dict[str, dict[str, str]] = {}
    for name, value in fields.items():
        key, _, field = name.partition(".")
        if key.startswith("r") and field in FIELDS:
            corrections.setdefault(key, {})[field] = value
    decision, preset = (told if told in DECISIONS else "" for told in (fields.get("decision", ""), fields.get("preset", "")))
    only = frozenset(requests) if "several" in fields else None
    return DecisionForm(
        decision,
        preset if preset == decision else "",
        fields.get("version", ""),
        only,
        {key: told for key, told in corrections.items() if only is None or key in only},
        fields.get("reason", ""),
        fields.get("question", ""),
        fields.get("reply", ""),
        fields.get("ours", ""),
        fields.get("mark", ""),
    )
