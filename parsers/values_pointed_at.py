"""Which change is told as a value and a 'that' which points at it: 'it's 070 … these days, that's what you want on my user'.

The order itself names neither a verb of changing nor what is new: a clause behind the value, or the next sentence, says on whose user it
is to stand ('det är det som ska stå på hennes'), or asks to put 'it' in or alter 'it' ('ni får skriva om det hos er').
"""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.force import Force, form_of
from parsers.letter import Letter
from parsers.marks import View
from parsers.neighbours import last_before
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.plain_words import SMALL
from parsers.reading import Evidence, Kind
from parsers.tokens import TokenKind
from parsers.values_beside import is_old

#: What makes of the sentence something else than news of a value.
_UNSURE = (
    "consider",
    "hearsay",
    "others_want",
    "wonder",
    "perhaps",
    "invoice",
    "foreign_thing",
    "company_details",
    "asked_before",
    "draft",
)

#: Nor may the clause of the value, or the one that points at it, hold one of these.
_NOT_TOLD = ("negation", "condition", "when", "long_ago", "away")

#: In a clause that is to be an order by itself one of these stands.
_WANTED = ("must", "wish", "will", "needs", "change_passive", "polite")

#: What a clause that points at a value may hold; any other word may tell something else of it.
_PLAIN = (
    "it",
    "that_is",
    "what",
    "relative",
    "you",
    "i",
    "we",
    "my",
    "me",
    "his",
    "he",
    "our",
    "us",
    "must",
    "wish",
    "will",
    "needs",
    "polite",
    "may",
    "place",
    "for_company",
    "user",
    "role",
    "our_place",
    "new",
    "harmless",
    "therefore",
    "already_so",
    "infinitive",
    "change_passive",
    "change_base",
    "change_said",
    "put_base",
    "put_said",
    "add_base",
    "add_said",
    "company",
    "thanks",
    "conjunction",
    "contrast",
    "because",
    "at_once",
    "condition_polite",
    "keeps",
)

#: The verbs that may be asked for with 'it'.
_VERBS = ("change_base", "change_said", "put_base", "put_said", "add_base", "add_said", "change_passive")


def pointed_values(letter: Letter, acts: list[Act]) -> list[Act]:
    """The acts, with those that point at a value as the change of one user's that they are."""
    for told in letter.body():
        places = told.places(PhoneMention, AddressMention)
        if len(places) != 1 or told.sentence.asks or not _is_news(letter, told, places[0]):
            continue
        index = told.sentence.index
        for view in letter.views[index : index + 2]:
            act = _pointing(letter, told, places[0], view, acts)
            if act is not None:
                acts = [each for each in acts if not _is_the_same(each, act)] + [act]
                break
    return acts


def _is_news(letter: Letter, view: View, place: int) -> bool:
    """Whether the clause of a value only tells that it is somebody's."""
    clause = view.clause_of[place]
    denied = any(view.clause_of[each.start] == clause for each in view.all(*_NOT_TOLD))
    return (
        not denied and not view.has(*_UNSURE) and not view.has("password", "agreement") and not is_old(letter, view.sentence.index, place)
    )


def _pointing(letter: Letter, told: View, place: int, view: View, acts: list[Act]) -> Act | None:
    """The act of the clause of ``view`` that points at the value told in ``told``."""
    if (view.sentence.asks and not view.has("polite")) or view.sentence.subject or view.has(*_UNSURE):
        return None
    if view is not told and (view.holds(PhoneMention, AddressMention) or (view.has("email", "phone") and not view.has("it"))):
        return None
    after = told.clause_of[place] if view is told else -1
    asked = [each for each in acts if each.view is view and each.mark.concept in _VERBS and each.force is Force.ORDER]
    for it in _pointers(view):
        clause = view.clause_of[it]
        if clause <= after:
            continue
        reach = [position for position, each in enumerate(view.clause_of) if each == clause]
        start, end = reach[0], _until_old(view, reach)
        users = view.within(start, end, "user")
        verbs = [act for act in asked if view.clause_of[act.mark.hits[-1]] == clause and form_of(act.mark.concept) in ("base", "said")]
        verbs = [act for act in verbs if _is_object(view, act.mark, it)]
        if not _plainly(view, start, end) or not (verbs or (users and view.within(start, end, *_WANTED))):
            continue
        if told.has("call_me", "contact") and not users:
            return None  # 'call me on 070 …, and do that soon'
        owner = _owner(letter, told, place, view, (start, end))
        if owner is None or not _may_be_his(letter, told, place, owner):
            return None
        mark = verbs[0].mark if verbs else (users or view.all("it"))[0]
        attribute = "phone" if isinstance(told.tokens[place].atom, PhoneMention) else "email"
        proof = [Evidence(f"{letter.lexicon.code}.change_user.told", view.text(start, end))]
        return Act(
            Kind.CHANGE_USER,
            Force.ORDER,
            view,
            mark,
            "value_told",
            0,
            len(view.tokens),
            objects=frozenset({attribute}),
            aimed=(owner,),
            evidence=proof,
        )
    return None


def _pointers(view: View) -> list[int]:
    """Where 'it', 'that' or 'the new one' stands."""
    written = [position for position, token in enumerate(view.tokens) if token.folded in view.grammar.it_is]
    return sorted({*written, *(each.start for each in view.all("it", "that_is"))})


def _until_old(view: View, reach: list[int]) -> int:
    """Where the clause ends, or 'in place of the old one' begins."""
    for each in view.within(reach[0], reach[-1] + 1, "swap", "old"):
        if each.concept == "old" or view.within(each.end, reach[-1] + 1, "old"):
            return each.start
    return reach[-1] + 1


def _plainly(view: View, start: int, end: int) -> bool:
    """Whether a clause holds nothing but who wants what on whose user."""
    if view.within(start, end, *_NOT_TOLD):
        return False
    known = {position for each in view.all(*_PLAIN) for position in range(each.start, each.end)} | view.people | view.companies
    known |= {position for each in view.all("phone", "email") for position in each.hits}
    small = SMALL[view.language] | view.grammar.it_is | view.grammar.articles
    return all(
        view.tokens[position].kind is TokenKind.MARK or position in known or view.tokens[position].folded in small
        for position in range(start, end)
    )


def _is_object(view: View, verb: Mark, it: int) -> bool:
    """Whether 'it' stands right behind the verb, inside it, or opens its clause."""
    article = view.tokens[it - 1].folded in view.grammar.articles if it else False
    inside = verb.hits[0] < it <= verb.hits[-1] + 1 + article
    new = bool(view.within(verb.hits[0], it, "new")) and 0 < it - verb.hits[0] <= _NEW_ONE  # 'put the new one on'
    opens = view.clause_start(verb.start) <= it <= view.clause_start(verb.start) + 1 and it < verb.start  # 'så det får ni skriva in'
    return inside or new or opens


#: 'Put the new one': so far behind the verb.
_NEW_ONE = 4


def _owner(letter: Letter, told: View, place: int, view: View, reach: tuple[int, int]) -> Draft | None:
    """Whose value it is: who is told of where it is pointed at, else in the clause of the value, else nobody knows."""
    pointing = _named(letter, view, *reach)
    clause = [position for position, each in enumerate(told.clause_of) if each == told.clause_of[place]]
    telling = _named(letter, told, clause[0], clause[-1] + 1)
    found = pointing + [each for each in telling if each not in pointing]
    if len(found) > 1:
        return None
    return found[0] if found else None


def _named(letter: Letter, view: View, start: int, end: int) -> list[Draft]:
    """Who is named or pointed at between two tokens: a user, the one told of before, or the sender."""
    index = view.sentence.index
    here = [draft for draft in letter.people.between((index, start), (index, end)) if draft.names and (draft.known or not draft.emails)]
    if any(not draft.known and not draft.is_sender for draft in here):
        return [draft for draft in here if not draft.known] * 2  # a stranger
    if not here:
        things = {each.start for each in view.all("it")}
        pronouns = [each for each in view.within(start, end, "he") if each.start not in things]
        if pronouns:
            act = Act(Kind.CHANGE_USER, Force.ORDER, view, pronouns[0], "value_told", 0, len(view.tokens))
            before = last_before(letter, act)
            here = [before] if before is not None and before.known else []
    mine = view.within(start, end, "my", "me") or (not here and view.within(start, end, "i") and not view.has("wish"))
    return here + ([letter.people.sender] if mine and letter.people.sender not in here else [])


def _may_be_his(letter: Letter, told: View, place: int, owner: Draft) -> bool:
    """Whether an address is nobody else's, and not the one that he has; any number may be."""
    atom = told.tokens[place].atom
    if not isinstance(atom, AddressMention):
        return True
    has_it = letter.people.with_email(atom.email)
    registered = owner.known.email if owner.known else letter.known.sender_email if owner.is_sender else None
    return atom.valid and atom.email != registered and (has_it is None or has_it is owner or not (has_it.known or has_it.names))


def _is_the_same(act: Act, pointed: Act) -> bool:
    """Whether another act of the pointing clause is only a part of it."""
    if act.view is not pointed.view or act.kind not in (Kind.CHANGE_USER, Kind.ADD_USER, Kind.REMOVE_USER):
        return False
    if act.trigger == "swap" and act.mark.start > pointed.mark.start and act.view.within(act.mark.hits[-1], len(act.view.tokens), "old"):
        return True  # '… instead of the old one'
    clause = act.view.clause_of[pointed.mark.start]
    return act.authority is None and any(act.view.clause_of[each] == clause for each in act.mark.hits)
