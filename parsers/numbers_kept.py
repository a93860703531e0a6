"""Which telephone number is to stand on somebody's user: 'From now on it's 070 … you get me on, it'd be nice to have that on my user'."""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import Evidence, Kind
from parsers.values_beside import is_old

#: One of these makes of 'it stands on my user' a wish.
_WISHED = ("polite", "wish", "must", "may", "will", "condition_polite")

#: With one of these beside it the number is another thing's, or nothing is asked.
_OTHERWISE = (
    "negation", "wonder", "how", "done", "retract", "foreign_thing", "invoice", "company", "us", "password", "authority",
    "agreement", "left", "joined",
)  # fmt: skip

#: So many tokens stand between 'stand' and the user on whom it is to stand.
_BETWEEN = 4


def numbers_kept(letter: Letter, acts: list[Act]) -> list[Act]:
    """The acts, with one change in the place of whatever was read in a sentence that wishes its number to stand on a user."""
    for view in letter.body():
        found = _kept(letter, view) if view.holds(PhoneMention) and view.has("user", "details", "change_passive") else None
        if found is not None and not any(act.view is view and act.kind is Kind.CHANGE_USER and "phone" in act.objects for act in acts):
            acts = [*(act for act in acts if act.view is not view), found]
    return acts


def _kept(letter: Letter, view: View) -> Act | None:
    """The change of a sentence in which 'stand' comes behind its only number and right before whose user it is to be."""
    places = view.places(PhoneMention)
    if len(places) != 1 or view.holds(AddressMention) or not view.has(*_WISHED, "change_passive"):
        return None
    if is_old(letter, view.sentence.index, places[0]):
        return None
    if any(not view.covered(each, ("polite", "condition_polite", "fine", "contact")) for each in view.all(*_OTHERWISE)) or _waits(view):
        return None
    index = view.sentence.index
    named = letter.people.between((index, 0), (index + 1, 0))
    if any(not draft.known and not draft.is_sender for draft in named) or len(named) > 1:
        return None
    if any(not view.covered(each, ("fine",)) and each.start < places[0] for each in view.all("consider")):
        return None
    if view.sentence.asks and not any(each.start == view.clause_start(each.start) for each in view.all(*_WISHED)):
        return None  # 'Why is 070 … to stand on my user?'
    if not (named or view.has("me", "my", "i", "he")):
        return None
    if any(not view.within(each.start, each.end, "must", "will") for each in view.all("kin")):
        return None  # 'My wife is on 070 …'; 'får' is 'may' too
    mark = _as_number(view, places[0]) or _standing(view, places[0])
    if mark is None:
        return None
    proof = [Evidence(f"{letter.lexicon.code}.{Kind.CHANGE_USER.value}.phone", view.text(mark.start, mark.end))]
    objects = frozenset({"phone", "user"})
    return Act(Kind.CHANGE_USER, Force.ORDER, view, mark, "put_base", 0, len(view.tokens), objects=objects, evidence=proof)


def _standing(view: View, number: int) -> Mark | None:
    """The word for a user or his details before which, and behind the number, a word of standing or putting stands."""
    for mark in view.all("user", "details"):
        for position in range(max(number + 1, mark.start - _BETWEEN), mark.start):
            here = view.clause_of[position] == view.clause_of[mark.start]
            if here and view.tokens[position].folded in view.grammar.standing:
                return mark
    return None


def _as_number(view: View, number: int) -> Mark | None:
    """'Hänelle pannaan numeroksi 0400 …': the verb whose 'as number' stands right before the number."""
    return next((each for each in view.all("change_passive") if each.hits[-1] == number - 1 and view.grammar.case_endings), None)


def _waits(view: View) -> bool:
    """Whether a condition stands in the sentence that is no courtesy ('fine if it stands there'); 'när' inside a clause is 'når'."""
    fine = {each.end for each in view.all("fine")}
    return any(
        each.start not in fine
        and not view.covered(each, ("condition_polite", "polite"))
        and (each.concept != "when" or each.start == view.clause_start(each.start))
        for each in view.all("condition", "condition_head", "when")
    )
