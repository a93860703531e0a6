"""What an act is: one verb or statement of a text that means something to an account, with its object and its force."""

from dataclasses import dataclass, field

from parsers.fields.days import DayMention
from parsers.force import Force
from parsers.marks import View
from parsers.own_capacity import tells_who_asks
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.reading import Evidence, Kind
from parsers.tokens import TokenKind


@dataclass(slots=True, eq=False)
class Act:
    """One verb or statement that means something to an account."""

    kind: Kind
    force: Force
    view: View
    mark: Mark
    #: 'add_base' or 'left' …: what fired
    trigger: str
    #: token positions that the act reaches over in its sentence
    start: int
    end: int
    #: True gives authority, False takes it, None is no act about authority
    authority: bool | None = None
    #: concepts of the objects that were seen
    objects: frozenset[str] = frozenset()
    #: a statement that implies an order, not an order by itself
    implied: bool = False
    #: why nobody can be sure what is meant
    doubt: str | None = None
    evidence: list[Evidence] = field(default_factory=list)
    #: whom it is done to, where a question tells that
    aimed: tuple[Draft, ...] = ()
    #: the sentences of the rows that it is for, where it is the heading of a list
    rows: tuple[int, ...] = ()
    #: the day given in the answer to 'when?'
    day: DayMention | None = None

    @property
    def place(self) -> tuple[int, int]:
        """Sentence and token of the verb."""
        return self.view.sentence.index, self.mark.start


OBJECTS = (
    "user",
    "agreement",
    "company",
    "us",
    "email",
    "name",
    "phone",
    "authority",
    "details",
    "basic",
    "integrated",
    "free",
    "everything",
    "password",
    "privacy",
    "company_details",
    "invoice",
    "integration",
    "my_account",
)


#: What a user has that a change may be of.
ATTRIBUTES = ("email", "name", "phone")


def objects_of(view: View, start: int, end: int, mark: Mark) -> frozenset[str]:
    """The objects within a verb's reach, save words of the verb itself."""
    found = set()
    for each in view.within(start, end, *OBJECTS):
        if each.concept in found or not set(each.hits).isdisjoint(mark.hits):
            continue
        if view.covered(each, ("idiom",)):
            continue  # Danish 'bruger' is a verb too ('vi bruger')
        if each.concept == "authority" and tells_who_asks(view, each, mark):
            continue  # 'as administrator I ask …'
        if each.concept == "us" and each.words == 1 and any(before.end == each.start for before in view.all("place", "for_company")):
            continue  # 'with us' is where somebody works, not what is closed
        found.add(each.concept)
    return frozenset(found)


#: What a word behind 'cancel' may be for the agreement with us to be meant.
_OURS = ("agreement", "us", "basic", "integrated", "free", "everything", "company", "user", "my_account", "it", "terms")


def foreign_object(view: View, mark: Mark) -> bool:
    """Whether a verb is done to something that is none of our matters ('cancel my weekend', 'cancel our call')."""
    after = mark.hits[-1] + 1
    owners = {each.start for each in view.all("my", "our")} | {
        position for position, token in enumerate(view.tokens) if token.folded in view.grammar.articles
    }
    if after + 1 >= len(view.tokens) or after not in owners or view.tokens[after + 1].kind is not TokenKind.WORD:
        return False
    ours = {position for each in view.all(*_OURS) for position in range(each.start, each.end)}
    if ours & set(mark.hits):
        return False  # the verb's own phrase names it ('end the customer relationship')
    end = next(
        (position for position in range(after, len(view.tokens)) if view.clause_of[position] != view.clause_of[after]), len(view.tokens)
    )
    return after not in ours and not any(position in ours or position in view.companies for position in range(after + 1, end))
