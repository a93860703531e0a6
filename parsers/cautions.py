"""Why an act that looks like an order may be none: it is done to something else, is a draft, comes later, or is no agreement of ours.

The first reason found is told to staff; an act with a reason is never carried out by itself.
"""

from datetime import date

from parsers.act import Act
from parsers.afterthoughts import TAKEN_BACK, asked_first, taken_back
from parsers.agreements import MANY_DIGITS, about_something, pointed_at_others, unknown_before_object, unread, with_somebody_else
from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention, Relation
from parsers.letter import Letter
from parsers.marks import View
from parsers.news import (
    NOTHING_ASKED,
    denied_entry,
    made_thing,
    nobody_named,
    of_a_mailing,
    of_all_addresses,
    of_the_company,
    only_news,
    somebody_elses_user,
    stays_called,
    that_of_another,
    thing_of_the_account,
)
from parsers.phrase_book import Mark
from parsers.places import access_elsewhere, left_something_else
from parsers.reading import Kind
from parsers.speakers import done_by_others, is_chat, somebodys_words
from parsers.things import done_to_something_else
from parsers.tokens import TokenKind

#: What is told of a person names things by the way.
_STATEMENTS = frozenset(
    {"needs", "joined", "left", "has_new", "renamed", "must_not_have", "authority", "like_others", "out_clause", "into_clause"}
)

_USERS = frozenset({Kind.ADD_USER, Kind.REMOVE_USER, Kind.CHANGE_USER})

#: Phrases of cancelling, which may hold a word for a thing ('stop being a customer').
_CANCELS = ("cancel_base", "cancel_said", "cancel_passive", "cancel_noun")

#: What was left is not us: no news of a user at all.
LEFT_ELSE = "something else was left"

#: Somebody is to have no access.
DENIED = "not to have access"

#: The reason of an order that is for one of several, and does not say for whom.
ONE_OF_THEM = "which of them is not said"


def caution_of_all(letter: Letter) -> str | None:
    """Why no act of the whole letter must be carried out by itself, or None: it is a draft, a test, an example, or a chat."""
    if any(before.sentence.subject and before.has("draft") and len(before.tokens) <= 2 for before in letter.views) or any(
        each.has("only_test") for each in letter.views
    ):
        return "a draft"
    return "somebody else's words" if is_chat(letter) else None


def caution(letter: Letter, act: Act) -> str | None:
    """Why this act must not be carried out by itself, or None."""
    view = act.view
    if somebodys_words(letter, act):
        return "somebody else's words"
    if taken_back(letter, act):
        return TAKEN_BACK
    if asked_first(letter, act):
        return "somebody is to be asked first"
    if done_by_others(view, act):
        return "others do it"
    if _or_else(view, act):
        return "only one of two choices"
    if left_something_else(view, act):
        return LEFT_ELSE
    if nobody_named(act):
        return "nobody is named"
    if denied_entry(letter, act):
        return DENIED
    if that_of_another(act) or thing_of_the_account(act):
        return "an agreement that is none of ours"
    if act.kind is Kind.CHANGE_USER and not act.implied and view.has("company_details") and view.people:
        return "the company's, not a user's"
    if of_the_company(act):
        return "the company's, not a user's"
    if only_news(letter, act) or stays_called(act):
        return NOTHING_ASKED
    if somebody_elses_user(letter, act):
        return "a user of somebody else's"
    if made_thing(letter, act) or of_a_mailing(letter, act) or of_all_addresses(act):
        return "done to something that is no user"
    if _spoken_about(view, act):
        return "spoken about, not asked for"
    if _supposed(letter, view):
        return "only supposed"
    if act.kind is Kind.REMOVE_USER and not act.implied and any(each.start > act.mark.hits[0] for each in view.all("vague_people")):
        return "others are meant too, whom nobody named"
    if act.kind is Kind.REMOVE_USER and _for_a_time(view, act):
        return "only for a time"
    if _is_draft(view) or any(_is_draft(before) for before in letter.views[max(0, view.sentence.index - 1) : view.sentence.index]):
        return "a draft"
    if act.kind in _USERS and act.trigger not in _STATEMENTS and done_to_something_else(letter, view, act):
        return "done to something that is no user"
    clause = view.clause_of[act.mark.hits[-1]]
    if act.trigger == "needs" and any(
        each.start - mark.end in (1, 2) and not view.within(mark.end, each.start, "agreement", "our_place")
        for mark in view.all("user")
        for each in view.all("foreign_thing")
    ):
        return "access to something else"
    if act.trigger == "needs" and access_elsewhere(view):
        return "access to something else"
    behind = [each for each in view.all("foreign_thing") if each.start > act.mark.hits[-1] and view.clause_of[each.start] == clause]
    places = {each.end for each in view.all("place")}
    if act.authority is False and any(each.start in places or each.start - 1 in places for each in behind):
        return "a right to something else"
    if act.kind in _USERS and _one_of_them(view, act):
        return ONE_OF_THEM
    if act.kind is Kind.CANCEL_AGREEMENT:
        if (
            act.trigger.startswith("remove")
            and not act.objects & {"us", "company", "everything", "free", "my_account"}
            and "agreement" in act.objects
        ):
            return "an agreement removed, not cancelled"
        if unknown_before_object(letter, view, act) or with_somebody_else(view, act.start, act.end):
            return "an agreement that is none of ours"
        things = [each for each in view.all("foreign_thing") if not view.covered(each, ("us", "agreement", *_CANCELS))]
        if any(
            view.clause_of[each.start] == clause and each.start > act.mark.hits[0] and each.start not in act.mark.hits for each in things
        ):
            return "an agreement that is none of ours"
        if any(view.clause_of[each.start] == clause for each in view.all("phone")) or about_something(view, act):
            return "an agreement that is none of ours"
        if any(sum(letter.isdigit() for letter in word) >= MANY_DIGITS for word in unread(view)):
            return "a number that nobody can read"
        if view.has("with_others") or _another_before(letter, act) or pointed_at_others(letter, view, act):
            return "an agreement with somebody else"
        if view.has("by_the_way"):
            return "said in anger"
        if act.trigger == "cancel_noun" and view.has("prepare"):
            return "the notice itself is still to come"
    days = any(isinstance(token.atom, DayMention) for token in view.tokens)
    if (
        not act.implied
        and not days
        and any(view.clause_of[each.start] in (clause, *_told(view)) for each in view.all("vague_time") if not _part_of_more(view, each))
    ):
        return "a time that is no day"
    if act.trigger == "add_noun" and any(each.end <= act.mark.start for each in view.all("cancel_base", "retract")):
        return "an addition taken back"
    if act.trigger in ("remove_noun", "change_noun") and any(0 <= act.mark.start - each.end <= 2 for each in view.all("cancel_base")):
        return "a removal taken back"
    if (
        act.kind is Kind.CHANGE_USER
        and not view.people
        and not view.has("he", "they", "my", "i")
        and (view.has("foreign_thing", "us", "company") or _of_the_company(view))
    ):
        return "the company's, not a user's"
    if act.kind is Kind.CANCEL_AGREEMENT and view.has("basic") and view.has("integrated") and len(_days_behind(letter, act)) > 1:
        return "which day is whose is not said"
    if act.kind is Kind.CANCEL_AGREEMENT and not days and _runs_out(view):
        return "a time that is no day"
    if _loose_time(letter, act):
        return "a time that is no day"
    if act.kind in _USERS and act.trigger != "swap" and _several_days(letter, act):
        return "which day is whose is not said"
    if act.implied and act.kind is Kind.CHANGE_USER and not _asked_behind(letter, act) and any(each.has("later") for each in letter.body()):
        return "nothing is asked yet"
    if not act.implied and any(each.start < act.mark.start for each in view.all("later")):
        return "it is to be asked for later"
    return None


#: An act with one of these says itself what is to end.
_OURS = frozenset({"agreement", "us", "basic", "integrated", "everything", "free", "company", "my_account"})


def _another_before(letter: Letter, act: Act) -> bool:
    """'Our phone plan with Telia is too dear. Please cancel it': what the sentence before speaks of is none of ours."""
    index = act.view.sentence.index
    pointed = {each.end for each in act.view.all("it")}
    that = any(each.start in pointed for each in act.view.within(act.start, act.end, "agreement"))
    if not index or not (that or (act.view.has("it") and not act.objects & _OURS)):
        return False
    before = letter.views[index - 1]
    if before.sentence.subject or before.has("basic", "integrated", "us"):
        return False
    return before.has("foreign_thing", "with_others", "phone") or (
        before.has("agreement") and with_somebody_else(before, 0, len(before.tokens))
    )


def _supposed(letter: Letter, view: View) -> bool:
    """'Imagine Priya left us; would you remove her?': the sentence before only supposes something."""
    index = view.sentence.index
    before = letter.views[index - 1] if index else None
    if before is None or before.sentence.subject or letter.paragraph_of[index - 1] != letter.paragraph_of[index]:
        return False
    return any(each.start <= 1 for each in before.all("suppose"))


def _for_a_time(view: View, act: Act) -> bool:
    """'Block Priya until Monday', 'temporarily': barred for a while, or until a day told behind the verb; nobody is removed then."""
    if not act.implied and any(
        view.clause_of[each.start] in (view.clause_of[act.mark.start], view.clause_of[act.mark.hits[-1]]) for each in view.all("temporary")
    ):
        return True
    if not act.trigger.endswith("_base") or not any(set(each.hits) & set(act.mark.hits) for each in view.all("for_a_time")):
        return False
    return any(
        isinstance(token.atom, DayMention)
        and token.atom.relation is Relation.UNTIL
        and position > act.mark.hits[-1]
        and view.clause_of[position] == view.clause_of[act.mark.hits[-1]]
        for position, token in enumerate(view.tokens)
    )


def _asked_behind(letter: Letter, act: Act) -> bool:
    """'He has a new number. Could you put that right?': the statement's own paragraph asks for the change."""
    paragraph = letter.paragraph_of[act.view.sentence.index]
    following = [each for each in letter.views[act.view.sentence.index + 1 :] if letter.paragraph_of[each.sentence.index] == paragraph]
    return any(each.has("polite", "wish") and each.has("change_base", "put_base", "do_that") for each in following[:2])


def _one_of_them(view: View, act: Act) -> bool:
    """'Either Priya or James', 'one of Priya and James', 'Matti or me': an 'or' stands behind the verb and before the last of them."""
    told = [position for position, token in enumerate(view.tokens) if isinstance(token.atom, AddressMention)]
    if len(told) > 1 and any(told[0] < each.start < told[-1] and each.words == 1 for each in view.all("either")):
        return True  # one of two addresses
    me = {each.start for each in view.all("me") if any(other.end == each.start for other in view.all("conjunction", "either"))}
    people = [position for position in sorted(view.people | me) if act.start <= position < act.end]
    if not people:
        return False
    return any(
        min(people[0], act.mark.hits[-1]) < each.start < people[-1] and each.start not in act.mark.hits for each in view.all("either")
    )


def _of_the_company(view: View) -> bool:
    """'Our switchboard has a new number': 'our' opens the sentence, and nobody is named or pointed at."""
    return any(each.start == 0 for each in view.all("our")) and not view.has("i", "my", "he", "they", "role", "title", "user")


def _loose_time(letter: Letter, act: Act) -> bool:
    """'In May', 'mid December', 'after Easter': a time that no day was read out of, behind the verb or in the short sentence after it."""
    index = act.view.sentence.index
    if act.trigger == "renamed" and not act.view.has("will"):
        return False  # 'got married over the summer'
    near = [act.view]
    if index + 1 < len(letter.views) and letter.paragraph_of[index + 1] == letter.paragraph_of[index]:
        following = letter.views[index + 1]
        words = [token for token in following.tokens if token.kind is TokenKind.WORD]
        near += (
            [following] if len(words) <= 9 and not following.people and not following.sentence.asks and following.has("it", "must") else []
        )
    if any(isinstance(token.atom, DayMention) for view in near for token in view.tokens):
        return False
    gone = {view.clause_of[each.start] for view in near for each in view.all("left_past")}
    while_here = {
        (view.sentence.index, each.end)
        for view in near
        for each in view.all("during")
        if act.kind is Kind.ADD_USER and view.clause_of[each.start] != act.view.clause_of[act.mark.start]
    }
    return any(
        (view.sentence.index, each.start) not in while_here
        and each.start not in view.people
        and view.clause_of[each.start] not in gone
        and (view is not act.view or each.start > act.mark.hits[0])
        for view in near
        for each in view.all("loose_time")
    )


def _runs_out(view: View) -> bool:
    """'Our agreement runs out in March, we will not renew': the time stands with the agreement, before the verb."""
    ends = {view.clause_of[each.start] for each in view.all("expire_passive", "terms")}
    return any(view.clause_of[each.start] in ends for each in view.all("loose_time"))


def _days_behind(letter: Letter, act: Act) -> set[date]:
    """The different days to come that the act's sentence names from where the act begins."""
    return {
        value.day
        for position, value in letter.atoms(act.view, DayMention)
        if isinstance(value, DayMention) and not value.past and position >= act.start
    }


def _several_days(letter: Letter, act: Act) -> bool:
    """'Priya in December and James on Friday': several people, several days."""
    view, index = act.view, act.view.sentence.index
    days = _days_behind(letter, act)
    people = [draft for draft in letter.people.between((index, act.start), (index, act.end)) if not draft.is_sender]
    at_once = bool(view.within(act.mark.hits[-1], act.end, "at_once"))  # 'Priya now and James on Friday'
    if at_once and len(days) == 1:
        behind = [draft for draft in letter.people.between((index, act.mark.hits[-1]), (index, act.end)) if not draft.is_sender]
        return len(behind) > 1
    return len(days) > 1 and len(people) > 1


def _or_else(view: View, act: Act) -> bool:
    """'Lower the price or cancel': an 'or' stands right before the verb, and what stands before it is no such order."""
    for each in view.all("either"):
        opens = act.kind is Kind.CANCEL_AGREEMENT and view.sentence.index and not act.trigger.endswith("_noun")
        if each.words == 1 and (each.start or opens) and 0 <= act.mark.start - each.end <= 1:  # 'Otherwise we cancel.'
            classes = ("remove", "end", "cancel", "add", "change")
            verbs = view.all(*(f"{verb}_{form}" for verb in classes for form in ("base", "said", "passive", "noun")))
            if not any(other.end <= each.start for other in verbs):
                return True
    return False


def _spoken_about(view: View, act: Act) -> bool:
    """'Let us discuss removing her', 'the terms for cancelling': the verb only tells what is spoken about."""
    start = view.clause_start(act.mark.start)
    end = act.mark.start if not act.view.grammar.case_endings else len(view.tokens)
    if act.implied:
        return False
    before = act.mark.start - 1
    if (
        before > 0
        and not act.trigger.endswith(("_noun", "_passive"))
        and view.tokens[before].folded in view.grammar.about
        and not view.covered(act.mark, ("polite",))
    ):
        return True
    if _to_be_confirmed(view, act):
        return True
    return any(
        not set(each.hits) & set(act.mark.hits) and not view.covered(each, ("authority", "hereby"))
        for each in view.within(start, end, "about_it")
    )


def _to_be_confirmed(view: View, act: Act) -> bool:
    """'Confirm the cancellation', 'confirm that she will be removed': what is to be confirmed was ordered elsewhere, if at all."""
    if not act.trigger.endswith(("_noun", "_passive", "_base", "_said")):
        return False
    for each in view.all("confirm"):
        if view.tokens[each.start].folded.startswith(view.grammar.confirming) and each.end <= act.mark.start:
            if each.start <= 5 and view.tokens[each.end].folded in view.grammar.that:
                return not view.within(each.end, act.mark.start, "polite", "wish", "hereby")
            return not view.within(each.end, act.mark.start, "conjunction", "contrast", "polite", "wish", "i", "we") and each.start <= 4
    return False


def _is_draft(view: View) -> bool:
    """Whether the sentence begins with 'Draft:'."""
    return any(each.start == 0 and each.end < len(view.tokens) and view.tokens[each.end].text in ":-–" for each in view.all("draft"))


def _told(view: View) -> set[int]:
    """The clauses that tell of somebody, and not of the past: 'Karl leaves some time in the spring, remove him then'."""
    return set() if view.has("left_past") else {view.clause_of[position] for position in view.people}


def _part_of_more(view: View, mark: Mark) -> bool:
    """Whether a longer phrase of any meaning covers the mark ('as soon as possible' holds 'soon')."""
    return any(each.start <= mark.start and each.end >= mark.end and each.words > mark.words for each in view.marks)
