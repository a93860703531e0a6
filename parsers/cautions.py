"""Why an act that looks like an order may be none: it is done to something else, is a draft, comes later, or is no agreement of ours.

The first reason found is told to staff; an act with a reason is never carried out by itself.
"""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import Kind
from parsers.tokens import TokenKind

#: Behind these a thing tells what somebody is removed from or made to be ('from the newsletter', 'as recipient').
_INTO = frozenset("from ur fran fra som as to till til i in pa on of ud af ut av".split())

#: 'Lars sin …' is Lars's.
_HIS = frozenset({"sin", "sitt", "sine", "sit", "s"})

#: What is told of a person names things by the way.
_STATEMENTS = frozenset({"needs", "joined", "left", "has_new", "renamed", "must_not_have", "authority", "like_others"})

_USERS = frozenset({Kind.ADD_USER, Kind.REMOVE_USER, Kind.CHANGE_USER})


def caution(letter: Letter, act: Act) -> str | None:
    """Why this act must not be carried out by itself, or None."""
    view = act.view
    if any(before.sentence.subject and before.has("draft") and len(before.tokens) <= 2 for before in letter.views) or any(
        each.has("only_test") for each in letter.views
    ):
        return "a draft"
    if _somebodys_words(letter, act):
        return "somebody else's words"
    if _is_draft(view) or any(_is_draft(before) for before in letter.views[max(0, view.sentence.index - 1) : view.sentence.index]):
        return "a draft"
    if act.kind in _USERS and act.trigger not in _STATEMENTS and _done_to_something_else(view, act):
        return "done to something that is no user"
    clause = view.clause_of[act.mark.hits[-1]]
    if act.trigger == "needs" and any(each.start - mark.end in (1, 2) for mark in view.all("user") for each in view.all("foreign_thing")):
        return "access to something else"
    if act.kind in _USERS and _one_of_them(view, act):
        return "which of them is not said"
    if act.kind is Kind.CANCEL_AGREEMENT:
        if (
            act.trigger.startswith("remove")
            and not act.objects & {"us", "company", "everything", "free", "my_account"}
            and "agreement" in act.objects
        ):
            return "an agreement removed, not cancelled"
        if _unknown_before_object(letter, view, act) or _with_somebody_else(view, act):
            return "an agreement that is none of ours"
        if any(view.clause_of[each.start] == clause and each.start > act.mark.hits[0] for each in view.all("foreign_thing")):
            return "an agreement that is none of ours"
        if any(view.clause_of[each.start] == clause for each in view.all("phone")) or _about_something(view, act):
            return "an agreement that is none of ours"
        if view.has("with_others"):
            return "an agreement with somebody else"
        if view.has("by_the_way"):
            return "said in anger"
        if act.trigger == "cancel_noun" and view.has("prepare"):
            return "the notice itself is still to come"
    days = any(isinstance(token.atom, DayMention) for token in view.tokens)
    if (
        not act.implied
        and not days
        and any(abs(view.clause_of[each.start] - clause) <= 0 for each in view.all("vague_time") if not _part_of_more(view, each))
    ):
        return "a time that is no day"
    if not act.implied and any(each.start < act.mark.start for each in view.all("later")):
        return "it is to be asked for later"
    return None


def _somebodys_words(letter: Letter, act: Act) -> bool:
    """'James: please remove …', 'He wrote:' on the line before, or a sentence torn in two whose first half says no."""
    view, index = act.view, act.view.sentence.index
    colon = next((position for position, token in enumerate(view.tokens[:14]) if token.text == ":" and position < act.mark.start), None)
    if colon is not None and any(position in view.people for position in range(max(0, colon - 3), colon)):
        behind = any(position in view.people for position in range(act.mark.hits[-1], len(view.tokens)))
        if behind or act.kind is Kind.CANCEL_AGREEMENT:
            return True
    before = letter.views[index - 1] if index else None
    if before is None or before.sentence.subject:
        return False
    if before.sentence.announces and before.has("told_by"):
        return True
    torn = before.tokens[-1].kind is TokenKind.WORD and view.tokens[0].text[:1].islower()
    return torn and before.has("negation", "consider", "condition", "avoid")


#: Joins an agreement to what it is about.
_ABOUT = frozenset("om about regarding concerning vedrorende vedr angaende avseende".split())


def _about_something(view: View, act: Act) -> bool:
    """'The agreement about the premises': what it is about is none of our words."""
    ours = {
        position
        for each in view.marks
        if each.concept not in ("place", "for_company", "common", "it")
        for position in range(each.start, each.end)
    }
    for each in view.within(act.start, act.end, "agreement"):
        if each.end + 1 < len(view.tokens) and view.tokens[each.end].folded in _ABOUT:
            following = [
                position
                for position in range(each.end + 1, min(each.end + 4, len(view.tokens)))
                if view.tokens[position].kind is TokenKind.WORD
            ]
            if following and not any(position in ours or position in view.companies for position in following):
                return True
    return False


def _one_of_them(view: View, act: Act) -> bool:
    """'Either Priya or James': an 'or' stands between two people."""
    people = [position for position in sorted(view.people) if act.start <= position < act.end]
    return any(people and people[0] < each.start < people[-1] for each in view.all("either"))


def _with_somebody_else(view: View, act: Act) -> bool:
    """'Our cooperation with the auditor': the party named behind the agreement is not we."""
    yours = {each.start for each in view.all("you", "it")}
    for each in view.within(act.start, act.end, "agreement"):
        for position in range(each.end, min(each.end + 2, len(view.tokens) - 1)):
            if view.tokens[position].folded in _WITH and position + 1 not in yours and "inexchange" not in view.tokens[position + 1].folded:
                return (
                    view.tokens[position + 1].kind is TokenKind.WORD
                    and position + 1 not in view.companies
                    and not view.has("foreign_thing")
                    or view.has("foreign_thing")
                )
    return False


#: Joins an agreement to the other party.
_WITH = frozenset({"med", "with"})


def _unknown_before_object(letter: Letter, view: View, act: Act) -> bool:
    """'The scan service', 'the discussion about the agreement': a word that no lexicon knows stands between verb and agreement."""
    objects = [
        each
        for each in view.within(act.mark.hits[-1] + 1, act.end, "agreement", "basic", "integrated", "us", "everything", "free")
        if each.start > act.mark.hits[-1]
    ]
    if not objects or act.trigger.endswith(("passive", "noun")):
        return False
    known = {position for each in view.marks for position in range(each.start, each.end)} | view.people | view.companies
    for position in range(act.mark.hits[-1] + 1, objects[0].start):
        token = view.tokens[position]
        plain = token.kind is TokenKind.WORD and len(token.text) > 3 and token.text.islower() and position not in known
        if plain and token.folded not in letter.everyday and not token.folded.endswith(_ADJECTIVES):
            return True
    return False


#: Endings of words that only tell how or which ('immediately', 'nuvarande', 'månatliga').
_ADJECTIVES = (
    "ly",
    "ande",
    "ende",
    "liga",
    "lig",
    "lige",
    "iga",
    "ige",
    "isk",
    "iska",
    "iske",
    "nen",
    "sta",
    "ssa",
    "lla",
    "al",
    "ed",
    "ing",
)


def _is_draft(view: View) -> bool:
    """Whether the sentence begins with 'Draft:'."""
    return any(each.start == 0 and each.end < len(view.tokens) and view.tokens[each.end].text in ":-–" for each in view.all("draft"))


def _done_to_something_else(view: View, act: Act) -> bool:
    """Whether a thing stands where the user would: between verb and person, right behind a person, or as what he is removed from or made."""
    things = view.all("foreign_thing")
    clause = view.clause_of[act.mark.hits[-1]]
    addresses = {position for position, token in enumerate(view.tokens) if isinstance(token.atom, AddressMention)}
    persons = sorted(position for position in view.people | addresses if act.start <= position < act.end)
    users = {position for each in view.all("user", "authority", "add_noun", "remove_noun") for position in range(each.start, each.end)}
    atoms = {position for position, token in enumerate(view.tokens) if token.kind is TokenKind.ATOM}
    first = min((position for position in {*persons, *users, *atoms} if position > act.mark.hits[0]), default=act.end)
    for thing in things:
        if set(thing.hits) & set(act.mark.hits) or thing.start in users:
            continue
        if act.mark.hits[0] < thing.start < first and view.clause_of[thing.start] == clause:
            return True
        before = thing.start - (2 if thing.start > 1 and view.tokens[thing.start - 1].folded in _HIS else 1)
        if before in persons and view.clause_of[before] == view.clause_of[thing.start] and act.start <= before < act.end:
            return True
        near = range(max(act.mark.hits[0], thing.start - 3), thing.start)
        joined = any(view.tokens[position].folded in _INTO and view.clause_of[position] == view.clause_of[thing.start] for position in near)
        if joined and view.clause_of[thing.start] == clause and first < thing.start < act.end and not _explained(view, first, thing.start):
            return True
    return any(_owns_unknown(view, position) for position in persons)


def _part_of_more(view: View, mark: Mark) -> bool:
    """Whether a longer phrase of any meaning covers the mark ('as soon as possible' holds 'soon')."""
    return any(each.start <= mark.start and each.end >= mark.end and each.words > mark.words for each in view.marks)


def _explained(view: View, start: int, end: int) -> bool:
    """Whether a clause of purpose begins between two tokens ('who will be helping us with supplier invoices')."""
    if any(start < each.start < end for each in view.all("relative", "must", "needs") if view.tokens[each.start].folded not in _INTO):
        return True
    articles = {each.start for each in view.all("my", "our", "you", "foreign_thing")} | {
        position for position, token in enumerate(view.tokens) if token.folded in ("the", "a", "an")
    }
    return any(start < each.start < end and each.end not in articles for each in view.all("infinitive"))


def _owns_unknown(view: View, position: int) -> bool:
    """Whether an English genitive is followed by a word that no lexicon knows as a user's ('Priya's approval step')."""
    token = view.tokens[position]
    following = view.tokens[position + 1] if position + 1 < len(view.tokens) else None
    if not token.text.endswith(("'s", "’s")) or following is None or following.kind is not TokenKind.WORD or position + 1 in view.people:
        return False
    known = (
        "user",
        "authority",
        "email",
        "phone",
        "name",
        "details",
        "new",
        "old",
        "left",
        "has_new",
        "must",
        "done",
        "negation",
        "company_details",
    )
    return not any(each.start <= position + 1 < each.end for each in view.all(*known))
