"""Which days in the sentences beside an act are none of its own: of something else, of the past, of the old value, of other people."""

from datetime import timedelta

from parsers.act import Act
from parsers.fields.days import DayMention, Relation
from parsers.gathering import Gathered
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.plain_words import names_a_thing, plain_words
from parsers.reading import Kind
from parsers.tokens import TokenKind

#: A clause with one of these may tell the day of the order, whoever is its subject.
_OF_THE_ORDER = frozenset(
    [
        "left",
        "joined",
        "renamed",
        "has_new",
        "needs",
        "must_not_have",
        "wish",
        "polite",
        "hereby",
        "he",
        "they",
        "cancel_base",
        "cancel_said",
        "cancel_noun",
        "do_that",
        "agreement",
        "terms",
        "must",
        "basic",
        "integrated",
        "free",
        "everything",
        "user",
        "close_down",
        "us",
        "expire_passive",
        "bankruptcy",
        "liquidation",
        "takes_over",
    ]
)

#: A day stands beside the words that it belongs to where fewer tokens stand between them.
_BESIDE = 3


def of_other(gathered: Gathered, act: Act, view: View, position: int) -> bool:
    """'Add Bo on Friday and remove Karl': the day stands before this verb, in another one's clause, or this one has a day behind it."""
    clause = view.clause_of[position]
    if view is not act.view or position > act.mark.start:
        return False
    own = any(act.mark.hits[-1] < each < act.end for each in view.places(DayMention))
    if clause == view.clause_of[act.mark.start] and not own:
        return False  # 'on Friday remove Karl'
    return any(
        not other.implied and other.kind is not act.kind and other.mark.start < position
        for other in gathered.acts
        if other.view is view and (own or view.clause_of[other.mark.start] == clause)
    )


def own_doing(act: Act, view: View, position: int) -> bool:
    """'I am away on Friday', 'we met on Friday', 'the old one we close on Friday': the day of something else the sender does."""
    clause = view.clause_of[position]
    if view is act.view and clause == view.clause_of[act.mark.start]:
        return False
    here = [mark for mark in view.marks if view.clause_of[mark.start] == clause]
    mine = any(token.folded in view.grammar.of_mine and view.clause_of[place] == clause for place, token in enumerate(view.tokens))
    if not mine and not any(mark.concept in ("i", "we") for mark in here):
        return False
    if act.kind is Kind.ADD_USER and any(view.clause_of[each] == clause for each in view.people):
        return False  # 'as of 1 January we have Mia Dahl, she needs a login'
    if act.kind is Kind.CANCEL_AGREEMENT and any(mark.concept == "end_base" and mark.end == position for mark in here):
        return False  # 'we stop by New Year'
    if mine and act.kind is not Kind.CANCEL_AGREEMENT:
        here = [mark for mark in here if mark.concept != "expire_passive"]  # 'Lomani päättyy 7.12.'
    return not any(mark.concept in _OF_THE_ORDER and view.tokens[mark.start].folded not in view.grammar.thing_or_person for mark in here)


def of_something_else(act: Act, view: View, position: int) -> bool:
    """'The office is closed on 24 December', 'our auditor comes on Friday': a sentence beside the order that tells of nobody in it."""
    day = view.tokens[position].atom
    if view is act.view or act.kind is Kind.CANCEL_AGREEMENT or not isinstance(day, DayMention) or day.relation is not Relation.ON:
        return False
    start, clause = view.clause_start(position), view.clause_of[position]
    if any(mark.concept in _OF_THE_DAY for mark in view.marks if view.clause_of[mark.start] == clause):
        return False
    small = {each for mark in view.all("my", "our") for each in mark.hits}
    words = [each for each in range(start, position) if view.tokens[each].kind is TokenKind.WORD and each not in small]
    words = [each for each in words if view.tokens[each].folded not in view.grammar.articles | view.grammar.determiners]
    if len(words) < _SUBJECT_AND_VERB or any(token.text == ":" for token in view.tokens[start:position]):
        return False
    named = ("title", "role", "our_place", "company", *(("harmless",) if words[0] > start and words[0] - 1 not in small else ()))
    told = any(mark.start == words[0] for mark in view.all(*named))  # 'the office'
    return told or names_a_thing(view, words[0], plain_words(view), opening=True)


def is_deadline(view: View, position: int) -> bool:
    """'Mva-fristen er 10. desember', 'the deadline is 10 December': what is done at once is done by then."""
    clause = view.clause_of[position]
    before = [token.folded for place, token in enumerate(view.tokens[:position]) if view.clause_of[place] == clause]
    return any(word.endswith(view.grammar.deadlines) for word in before)


#: Somebody and what he does.
_SUBJECT_AND_VERB = 2

#: A clause with one of these may tell the day of the order in a sentence beside it.
_OF_THE_DAY = _OF_THE_ORDER | {
    "event",
    "it",
    "coming",
    "going",
    "temporary",
    "user",
    "remove_noun",
    "change_noun",
    "add_noun",
    "end_noun",
    "name",
}


def same_people(gathered: Gathered, act: Act, sentence: int) -> bool:
    """Whether a sentence beside the act's names somebody whom the act's names too, or whom it points at."""
    people = gathered.letter.people
    here = people.between((act.view.sentence.index, 0), (act.view.sentence.index + 1, 0))
    beside = people.between((sentence, 0), (sentence + 1, 0))
    if not here and act.kind is Kind.CHANGE_USER and act.view.has("my") and not act.view.has("he", "they"):
        return any(each.is_sender for each in beside)  # 'change my number. Emily is in the Maldives till the 30th'
    return not here or bool(set(map(id, here)) & set(map(id, beside)))


def same_words(act: Act, other: Act) -> bool:
    """Whether the other act is this one told by its noun ('register Bo as a new user')."""
    return other is act or (other.kind is act.kind and other.trigger.endswith("_noun"))


def when_he_left(act: Act, position: int) -> bool:
    """'Take him off since he left on Friday': the day right behind the words that tell of the past, which stand behind the verb."""
    return any(
        mark.start > act.mark.hits[-1] and 0 <= position - mark.end < _BESIDE and not still_to_come(act.view, mark)
        for mark in act.view.all("left_past")
    )


def of_the_old(view: View, position: int) -> bool:
    """'My new address is …, the old one stops working on Friday': the day of a clause that speaks of nothing but the old value.

    Where it tells how the old one ends ('den gamla stängs till jul'), the 'to' before the day and the 'is' of the verb name no new one.
    """
    clause = view.clause_of[position]
    if not any(each.end < position and view.clause_of[each.start] == clause for each in view.all("old")):
        return False
    ends = ends_there(view, position)
    verb = {each for mark in view.all("change_passive", *_ENDS) for each in mark.hits}
    new = [each for each in view.all("new") if view.clause_of[each.start] == clause]
    return all(ends and (each.end == position or verb.issuperset(each.hits)) for each in new)


def ends_there(view: View, position: int) -> bool:
    """Whether the clause of a token tells that something ends ('is closed', 'stops working')."""
    return any(view.clause_of[each.start] == view.clause_of[position] for each in view.all(*_ENDS))


#: How what is old ends.
_ENDS = ("end_passive", "expire_passive", "left", "remove_passive")


def told_as_past(view: View, position: int, value: DayMention) -> bool:
    """'Friday was her last day', 'her last day was Friday': a weekday told as past, which is not the coming one; or a day only near."""
    told = {view.clause_of[mark.start] for mark in view.all("asked_before", "draws_near")}
    if view.clause_of[position] in told:
        return True  # 'I asked you on Monday to remove her', 'the year end coming up'
    if any(letter.isdigit() for letter in value.written):
        return False
    if any(
        each.end <= position and view.clause_of[each.start] == view.clause_of[position] and not still_to_come(view, each)
        for each in view.all("happened")
        if not view.covered(each, ("change_passive",))
    ):
        return True  # 'Ben started on Monday and has no login yet'
    said = set(value.written.lower().split())
    following = view.tokens[position + 1].text.lower() if position + 1 < len(view.tokens) else ""
    before = view.tokens[position - 1].text.lower() if position else ""  # not folded: 'vår' is no 'var'
    return bool(view.grammar.was & {*said, following, before})


def begins_today(letter: Letter, view: View, position: int, value: DayMention) -> bool:
    """'We have got a new colleague from Monday', written on a Monday: what has come to be by then begins with this one."""
    today = letter.known.today
    if today is None or value.relation is not Relation.FROM or value.day - today != _WEEK or any(each.isdigit() for each in value.written):
        return False
    got = {each.start for each in view.all("has_new") if view.clause_of[each.start] == view.clause_of[position]}
    return any(each + 1 in got for each in got)  # 'have got a new', no 'have a new'


#: A weekday that is today's is read as the coming one.
_WEEK = timedelta(days=7)


def still_to_come(view: View, gone: Mark) -> bool:
    """'She will be gone as of Friday': a word of the future stands before the one that tells of a leaving, in its clause."""
    start = view.clause_start(gone.start)
    return any(view.clause_of[each.start] == view.clause_of[gone.start] for each in view.within(start, gone.start, "will"))


def behind_it(act: Act, view: View, position: int) -> bool:
    """Whether a token stands in another sentence than the verb, or in a clause behind it."""
    return view is not act.view or (position > act.mark.hits[-1] and view.clause_of[position] != view.clause_of[act.mark.hits[-1]])
