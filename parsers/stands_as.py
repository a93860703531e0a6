"""Whether a sentence tells as what a user is to stand from now on: 'Lars Moen skal stå som Lars Moen Tveit', 'is to be listed with l@…'."""

from collections.abc import Iterator

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention
from parsers.fields.phones import PhoneMention
from parsers.fold import fold
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.plain_words import SMALL, names_a_thing, plain_words
from parsers.reading import Evidence, Kind
from parsers.tokens import TokenKind

#: What makes the sentence one of something else, or of nothing sure.
_OTHER = ("invoice", "foreign_thing", "company_details", "agreement", "password", "contact", "client", "kin")
_UNSURE = ("condition", "condition_head", "consider", "wonder", "how", "can_i", "done", "asked_before", "draft", "either")
#: The value stands so many words behind the verb ('stå med adressen …').
_NEAR = 3
#: What may stand between the two.
_LABELS = ("email", "name", "phone", "new", "it", "harmless", "already_so", "our_place", "you", "place")


def stands_as(letter: Letter, view: View, acts: list[Act]) -> Iterator[Act]:
    """The change of a sentence in which a user 'is to stand' with another address or number, or as another name that keeps
    his first one."""
    if not view.has("stands_as") or not view.has("must") or view.sentence.asks or view.sentence.subject or view.sentence.heard:
        return
    if view.has("negation", *_OTHER, *_UNSURE) or any(act.view is view and act.force is Force.ORDER and not act.implied for act in acts):
        return
    for mark in view.all("stands_as"):
        at = _value_behind(view, mark)
        if at is None or not _is_to(view, mark) or _of_a_thing(view, at) or _others_want(view, at):
            continue
        index = view.sentence.index
        before = [each for each in letter.people.between((index, 0), (index, at)) if each.names or each.known]
        value = view.tokens[at].atom
        if isinstance(value, AddressMention | PhoneMention):
            user = _only_user(before)
            objects = frozenset({"email" if isinstance(value, AddressMention) else "phone"})
            if isinstance(value, AddressMention) and user is not None and _anothers(letter, user, value.email):
                return
        else:
            told = [each for each in letter.people.between((index, at), (index, at + 1)) if not each.known and each.name]
            user = _renamed(letter, before, told[0], pointed=view.has("he")) if len(told) == 1 and not told[0].emails else None
            objects = frozenset({"name"})
        if user is None:
            continue
        proof = [Evidence(f"{letter.lexicon.code}.change_user.stands_as", view.text(mark.start, mark.end))]
        trigger = "renamed" if objects == {"name"} else "has_new"
        yield Act(Kind.CHANGE_USER, Force.ORDER, view, mark, trigger, 0, len(view.tokens), objects=objects, aimed=(user,), evidence=proof)
        return


def _is_to(view: View, mark: Mark) -> bool:
    """Whether 'is to' stands before the verb in its clause, and between them only who it is, when, and small words."""
    start = view.clause_start(mark.start)
    must = [each for each in view.within(start, mark.end, "must") if each.start < mark.start]
    if not must:
        return False
    known = view.people | {
        position for each in view.all("user", "he", *_LABELS, "old", "conjunction", "change_passive") for position in each.hits
    }
    if any(token.folded in view.grammar.that for token in view.tokens[: must[-1].start]):
        return False  # 'I think that …'
    between = (position for position in range(must[-1].hits[-1] + 1, mark.start) if position not in known)
    return all(_says_nothing(view, position) for position in between)


def _others_want(view: View, at: int) -> bool:
    """Whether somebody else wants it; 'hon vill ha båda' behind the name only tells the user's own wish."""
    return any(
        each.start < at or not view.within(each.start - 1, each.end, "he") or view.within(each.start, each.end, "told_by")
        for each in view.all("others_want")
    )


def _value_behind(view: View, mark: Mark) -> int | None:
    """Where the name, address or number stands that the verb leads to."""
    labels = {position for each in view.all(*_LABELS) for position in each.hits}
    for position in range(mark.end, min(mark.end + _NEAR, len(view.tokens))):
        if position in view.people or isinstance(view.tokens[position].atom, AddressMention | PhoneMention):
            return position
        if position not in labels and not _says_nothing(view, position):
            return None
    return None


def _of_a_thing(view: View, at: int) -> bool:
    """Whether behind the value a thing is told that nobody knows ('… on the door', 'på visittkortet')."""
    plain = plain_words(view) | {position for each in view.all(*_LABELS) for position in each.hits}
    clause = view.clause_of[at]
    return any(view.clause_of[each] == clause and names_a_thing(view, each, plain) for each in range(at + 1, len(view.tokens)))


def _only_user(before: list[Draft]) -> Draft | None:
    """The one user told of before the value, by his name or the address that is registered."""
    users = [each for each in before if each.known and each.known.active]
    return users[0] if len(users) == 1 and len(before) == 1 else None


def _anothers(letter: Letter, user: Draft, email: str) -> bool:
    """Whether an address is registered for another user, or stands beside somebody else's name."""
    owner = letter.people.with_email(email)
    return (user.known is not None and user.known.email == email) or (owner is not None and owner is not user and bool(owner.names))


def _renamed(letter: Letter, before: list[Draft], told: Draft, *, pointed: bool) -> Draft | None:
    """The user whose first name the new name keeps: the one told of, or the only one of that first name where a pronoun points at him."""
    user = _only_user(before)
    first = fold((told.name or "").split()[0])
    if user is not None:
        return user if user.known and first == fold((user.known.name or "").split(" ")[0]) else None
    if before or not pointed:
        return None
    fitting = [each for each in letter.people.drafts if each.known and fold((each.known.name or "").split(" ")[0]) == first]
    return fitting[0] if len(fitting) == 1 else None


def _says_nothing(view: View, position: int) -> bool:
    token = view.tokens[position]
    return token.kind is TokenKind.MARK or isinstance(token.atom, AddressMention | DayMention) or token.folded in SMALL[view.language]
