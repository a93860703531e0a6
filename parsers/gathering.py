"""What the kinds share when acts become requests: which acts are left, what was used of the mail, and the person as he is shown."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar, cast

from parsers.act import Act
from parsers.fold import fold
from parsers.force import Force
from parsers.letter import Letter
from parsers.people import Draft
from parsers.reading import Evidence, Kind, Person

Found = TypeVar("Found")


@dataclass(slots=True)
class Gathered:
    """All acts of a letter, and what earlier kinds have taken of it."""

    letter: Letter
    acts: list[Act]
    #: acts that a kind has turned into a request already
    taken: set[int] = field(default_factory=set)
    #: addresses that a request has used
    used: set[str] = field(default_factory=set)
    #: people whom an ``add_user`` adds
    added: list[Draft] = field(default_factory=list)
    #: by paragraph (or by the act whose list they are): the rows that hold a day, found once
    rows_with_days: dict[tuple[int, int], frozenset[int]] = field(default_factory=dict)
    #: what was found for an act, by the function that looked for it
    found: dict[tuple[str, int], object] = field(default_factory=dict)
    #: the subject may order too: only where the body asks for nothing at all
    subject_orders: bool = False

    def orders(self, *kinds: Kind) -> list[Act]:
        """The acts of these kinds that are said as orders and not taken yet; of the subject only where that may order."""
        return [
            act
            for act in self.acts
            if act.kind in kinds
            and act.force is Force.ORDER
            and id(act) not in self.taken
            and (self.subject_orders or not act.view.sentence.subject)
        ]

    def body_speaks(self) -> bool:
        """Whether the body holds any act that is more than told by the way: then the subject orders nothing."""
        return any(not act.implied and not act.view.sentence.subject for act in self.acts)

    def weak(self, *kinds: Kind) -> list[Act]:
        """The acts of these kinds that are too weak to be orders."""
        return [act for act in self.acts if act.kind in kinds and act.force in (Force.WEAK, Force.OTHERS) and id(act) not in self.taken]

    def once(self, look: Callable[["Gathered", Act], Found], act: Act) -> Found:
        """What a function finds for an act, looked for once however many people the act is for."""
        key = (look.__name__, id(act))
        if key not in self.found:
            self.found[key] = look(self, act)
        return cast(Found, self.found[key])

    def take(self, act: Act) -> None:
        """Remember that an act has become a request."""
        self.taken.add(id(act))


def person(draft: Draft) -> Person:
    """A person as the request shows him: the registered name and address where he is known, else as the mail tells."""
    if draft.known:
        return Person(name=draft.known.name or draft.name, email=draft.known.email)
    email = draft.emails[0][0] if draft.emails else None
    return Person(name=given_name_first(draft.name, email), email=email)


def given_name_first(name: str | None, email: str | None) -> str | None:
    """The name with the given name first, where the address tells that it was written the other way ('Lindgren Eva', eva.lindgren@…)."""
    parts = (name or "").split()
    if len(parts) != 2 or not email:
        return name
    local = [fold(piece) for piece in email.split("@", 1)[0].replace("_", ".").split(".")]
    return f"{parts[1]} {parts[0]}" if local == [fold(parts[1]), fold(parts[0])] else name


def evidence(*acts: Act) -> tuple[Evidence, ...]:
    """The words that decided, each rule once."""
    return tuple(dict.fromkeys(each for act in acts for each in act.evidence))
