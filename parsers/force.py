"""How seriously a clause can mean its verb, and which form a verb's concept tells.

``parsers.clauses`` decides; ``parsers.cues`` and ``parsers.bare_forms`` tell what the words before a verb and its own form say.

Concepts of verbs are named ``<class>_<form>``: 'add_base' is 'add', 'add_said' 'we add', 'add_passive' 'is added', and
'add_noun' 'a new user'.
"""

from enum import StrEnum


class Force(StrEnum):
    """How seriously a clause means its verb, now and by the sender."""

    #: the sender wants it done now (or on the day said)
    ORDER = "order"
    #: asks how, whether, when
    QUESTION = "question"
    #: only if something happens
    CONDITION = "condition"
    #: thinking aloud
    CONSIDER = "consider"
    #: must not be done
    NEGATED = "negated"
    #: tells of the past, or of what was asked before
    REPORT = "report"
    #: somebody else's wish
    OTHERS = "others"
    #: a verb with nothing that tells how it is meant
    WEAK = "weak"


#: The last part of a verb's concept tells its form.
FORMS = ("base", "said", "passive", "noun")


def form_of(concept: str) -> str:
    """``base``, ``said``, ``passive``, ``noun`` or an empty string for concepts that are no verbs."""
    tail = concept.rsplit("_", 1)[-1]
    return tail if tail in FORMS else ""


def verb_concepts(*verbs: str, forms: tuple[str, ...] = FORMS) -> tuple[str, ...]:
    """The concepts of classes of verbs in these forms: 'add_base', 'add_said' … of 'add'."""
    return tuple(f"{verb}_{form}" for verb in verbs for form in forms)
