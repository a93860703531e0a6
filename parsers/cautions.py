"""Why an act that looks like an order may be none: it is done to something else, is a draft, comes later, or is no agreement of ours.

The first reason found is told to staff; an act with a reason is never carried out by itself.

Which file answers which doubt, in the order in which they are asked:

 1. ``speakers``: somebody else's words; ``mandates``: for a client who is not named
 2. ``afterthoughts``: taken back behind the order; somebody is to be asked first
 3. ``speakers``: others do it
 4. ``only_spoken``: one of two choices
 5. ``places``: somebody left something else than us
 6. ``news``: nobody is named, nothing is asked, the company's, somebody else's user, a thing that was made or a mailing;
    ``told_lists``: the verb tells which list of the sender's is meant
 7. ``only_spoken``: spoken about, supposed
 8. here: others are meant too; ``neighbours``: others are told of in its rows
 9. ``unsure_days``: only for a time
10. ``only_spoken``: a draft
11. ``things``: done to something that is no user
12. ``places``: access to something else; here: a right to something else, one of several and not said which
13. ``agreements``: an agreement that is none of ours, or nobody can read which
14. ``unsure_days``: a time that is no day
15. here: a removal or an addition that is itself called off, the company's own details; ``unsure_days``: several days, not said whose
16. here: nothing is asked yet, or it is to be asked for later

Behind it all ``renewals`` drops an order that was taken back where it is given anew, and ``contradictions`` doubts the requests that
another sentence of the mail speaks against.
"""

from parsers.act import Act
from parsers.afterthoughts import TAKEN_BACK, asked_first, taken_back
from parsers.agreements import (
    MANY_DIGITS,
    about_something,
    another_before,
    integrated_thing,
    is_its_end,
    pointed_at_others,
    taken_from_elsewhere,
    unknown_before_object,
    unread,
    with_somebody_else,
)
from parsers.asked_beside import or_a_better_offer
from parsers.by_ourselves import done_by_sender
from parsers.conditions import before_a_time
from parsers.ended_things import ended_thing
from parsers.fields.days import DayMention
from parsers.letter import Letter
from parsers.mandates import NAMELESS, nameless_client
from parsers.marks import View
from parsers.meant_for_others import meant_for_others
from parsers.needed_things import needs_something_else
from parsers.neighbours import told_beside
from parsers.news import (
    NOTHING_ASKED,
    answer_goes_to,
    denied_entry,
    made_by_another,
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
from parsers.only_spoken import is_draft, is_shown, one_of_them, only_a_test, only_these_stay, or_else, or_would_it, spoken_about, supposed
from parsers.other_firms import done_in_another_system, right_at_a_bank
from parsers.phrase_book import Mark
from parsers.places import access_elsewhere, left_something_else, user_of_a_thing
from parsers.reading import USER_ORDERS, Kind
from parsers.reservations import reserved
from parsers.said_in_irony import said_in_irony
from parsers.speakers import done_by_others, is_chat, somebodys_words
from parsers.subjects import unsure_subjects
from parsers.taken_from import only_something_taken
from parsers.things import done_to_something_else, points_at_a_thing
from parsers.told_lists import tells_which_list
from parsers.unsure_days import (
    awaits_event,
    clauses_told_of,
    days_behind,
    for_a_time,
    loose_time,
    loosely_dated,
    part_of_more,
    runs_out,
    several_days,
)

#: What is told of a person names things by the way.
_STATEMENTS = frozenset(
    {"needs", "joined", "left", "has_new", "renamed", "must_not_have", "authority", "like_others", "out_clause", "into_clause"}
)

#: Phrases of cancelling, which may hold a word for a thing ('stop being a customer').
_CANCELS = ("cancel_base", "cancel_said", "cancel_passive", "cancel_noun")

#: What was left is not us: no news of a user at all.
LEFT_ELSE = "something else was left"

#: What is added, changed or removed, or where somebody is put, is nothing of ours.
NO_USER = "done to something that is no user"

#: Somebody is to have no access.
DENIED = "not to have access"

#: The reason of an order that is for one of several, and does not say for whom.
ONE_OF_THEM = "which of them is not said"

#: The doubt about a change of details that a sentence gives to no user.
COMPANYS = "the company's, not a user's"


def caution_of_all(letter: Letter) -> str | None:
    """Why no act of the whole letter must be carried out by itself, or None: it is a draft, a test, an example, or a chat."""
    if any(before.sentence.subject and before.has("draft") and len(before.tokens) <= 2 for before in letter.views) or any(
        only_a_test(each) for each in letter.views
    ):
        return "a draft"
    return "somebody else's words" if is_chat(letter) else None


def _company_spoken_of(view: View) -> bool:
    """Whether the company or a thing stands in a sentence, and not only in what comes of it: '…, so that invoices arrive'."""
    told = view.all("foreign_thing", "us", "company")
    return any(view.tokens[view.clause_start(each.start)].folded not in view.grammar.comes_of_it for each in told)


def _how_many(view: View, mark: Mark) -> bool:
    """'The low number of invoices': no telephone number."""
    return mark.end < len(view.tokens) and view.tokens[mark.end].folded in view.grammar.of


def caution(letter: Letter, act: Act) -> str | None:
    """Why this act must not be carried out by itself, or None."""
    view = act.view
    if nameless_client(letter, act):
        return NAMELESS
    if somebodys_words(letter, act) or meant_for_others(letter, act):
        return "somebody else's words"
    if reserved(letter, act):
        return "more is told of it behind the order"
    if taken_back(letter, act):
        return TAKEN_BACK
    if asked_first(letter, act):
        return "somebody is to be asked first"
    if done_by_others(view, act) or done_by_sender(view, act):
        return "others do it"
    if said_in_irony(act) or (act.kind is Kind.CANCEL_AGREEMENT and view.has("by_the_way")):
        return "said in anger"
    if or_else(view, act) or or_would_it(letter, act) or or_a_better_offer(letter, act):
        return "only one of two choices"
    if act.kind is Kind.REMOVE_USER and only_these_stay(letter, act):
        return "who is named is to stay"
    if left_something_else(view, act) or ended_thing(letter, act):
        return LEFT_ELSE
    if nobody_named(act):
        return "nobody is named"
    if denied_entry(letter, act):
        return DENIED
    if that_of_another(act) or thing_of_the_account(act) or made_by_another(act):
        return "an agreement that is none of ours"
    if act.kind is Kind.CHANGE_USER and not act.implied and act.authority is None and view.has("company_details") and view.people:
        return COMPANYS
    if of_the_company(act):
        return COMPANYS
    if only_news(letter, act) or stays_called(act):
        return NOTHING_ASKED
    if somebody_elses_user(letter, act):
        return "a user of somebody else's"
    if tells_which_list(view, act):
        return "tells only which list is meant"
    if made_thing(letter, act) or answer_goes_to(act) or of_a_mailing(letter, act) or of_all_addresses(act):
        return NO_USER
    if spoken_about(view, act):
        return "spoken about, not asked for"
    if supposed(letter, view):
        return "only supposed"
    if act.kind is Kind.REMOVE_USER and not act.implied and any(each.start > act.mark.hits[0] for each in view.all("vague_people")):
        return "others are meant too, whom nobody named"
    if act.kind is Kind.REMOVE_USER and told_beside(letter, act):
        return "others are told of beside them"
    if unsure_subjects(letter, act):
        return ONE_OF_THEM
    if act.kind is Kind.REMOVE_USER and for_a_time(view, act):
        return "only for a time"
    if is_shown(letter, act) or any(is_draft(each) for each in letter.views[max(0, view.sentence.index - 1) : view.sentence.index + 1]):
        return "a draft"
    if act.kind in USER_ORDERS and act.trigger not in _STATEMENTS and done_to_something_else(letter, view, act):
        return NO_USER
    if points_at_a_thing(letter, act) or only_something_taken(letter, act) or done_in_another_system(letter, act):
        return NO_USER
    clause = view.clause_of[act.mark.hits[-1]]
    if needs_something_else(act) or (act.trigger == "needs" and (access_elsewhere(view) or user_of_a_thing(view))):
        return "access to something else"
    behind = [each for each in view.all("foreign_thing") if each.start > act.mark.hits[-1] and view.clause_of[each.start] == clause]
    places = {each.end for each in view.all("place")}
    if act.authority is False and (right_at_a_bank(view) or any(each.start in places or each.start - 1 in places for each in behind)):
        return "a right to something else"
    if act.kind in USER_ORDERS and one_of_them(letter, act):
        return ONE_OF_THEM
    if act.kind is Kind.CANCEL_AGREEMENT:
        if (
            act.trigger.startswith("remove")
            and not act.objects & {"us", "company", "everything", "free", "my_account", "basic", "integrated"}
            and "agreement" in act.objects
        ):
            return "an agreement removed, not cancelled"
        if (
            unknown_before_object(letter, view, act)
            or taken_from_elsewhere(letter, view, act)
            or with_somebody_else(view, act.start, act.end)
            or is_its_end(view, act)
            or integrated_thing(view)
        ):
            return "an agreement that is none of ours"
        ours = {each.start for each in view.all("basic", "integrated", "us")}  # 'abonnementet på Basic'
        things = [
            each for each in view.all("foreign_thing") if each.end not in ours and not view.covered(each, ("us", "agreement", *_CANCELS))
        ]
        if any(
            view.clause_of[each.start] == clause and each.start > act.mark.hits[0] and each.start not in act.mark.hits for each in things
        ):
            return "an agreement that is none of ours"
        if any(view.clause_of[each.start] == clause for each in view.all("phone") if not _how_many(view, each)) or about_something(
            view, act
        ):
            return "an agreement that is none of ours"
        if any(sum(letter.isdigit() for letter in word) >= MANY_DIGITS for word in unread(view)):
            return "a number that nobody can read"
        if view.has("with_others") or another_before(letter, act) or pointed_at_others(letter, view, act):
            return "an agreement with somebody else"
        if act.trigger == "cancel_noun" and view.has("prepare"):
            return "the notice itself is still to come"
    days = view.holds(DayMention)
    if (
        not act.implied
        and not days
        and any(
            view.clause_of[each.start] in (clause, *clauses_told_of(view))
            for each in view.all("vague_time")
            if not part_of_more(view, each) and not (act.kind is Kind.ADD_USER and before_a_time(view, each))
        )
    ):
        return "a time that is no day"
    if act.kind is Kind.CANCEL_AGREEMENT and act.trigger == "remove_passive" and view.people and view.has("keeps", "stays"):
        return "something is to stay"  # 'the company is to be removed, Karl is to stay'
    if act.trigger == "add_noun" and any(each.end <= act.mark.start for each in view.all("cancel_base", "retract")):
        return "an addition taken back"
    if act.trigger.endswith("_noun") and any(
        each.end <= act.mark.start and view.clause_of[each.start] == clause for each in view.all("takes_back")
    ):
        return TAKEN_BACK  # 'we are holding off the removal of Matti'
    if act.trigger in ("remove_noun", "change_noun") and any(0 <= act.mark.start - each.end <= 2 for each in view.all("cancel_base")):
        return "a removal taken back"
    if (
        act.kind is Kind.CHANGE_USER
        and not view.people
        and not view.has("he", "they", "my", "i")
        and (_company_spoken_of(view) or _of_the_company(view))
    ):
        return COMPANYS
    if act.kind is Kind.CANCEL_AGREEMENT and view.has("basic") and view.has("integrated") and len(days_behind(letter, act)) > 1:
        return "which day is whose is not said"
    if act.kind is Kind.CANCEL_AGREEMENT and not days and runs_out(view):
        return "a time that is no day"
    if loose_time(letter, act) or awaits_event(letter, act) or (days and not act.implied and loosely_dated(act)):
        return "a time that is no day"
    if act.kind in USER_ORDERS and act.trigger != "swap" and several_days(letter, act):
        return "which day is whose is not said"
    if (
        act.implied
        and act.kind is Kind.CHANGE_USER
        and not _asked_behind(letter, act)
        and (
            (act.trigger == "has_new" and view.has("long_ago"))
            or any(each.has("later") and not each.has("contact") for each in letter.body())
        )
    ):
        return "nothing is asked yet"
    if not act.implied and any(each.start < act.mark.start for each in view.all("later")):
        return "it is to be asked for later"
    return None


def _asked_behind(letter: Letter, act: Act) -> bool:
    """'He has a new number. Could you put that right?': the statement's own paragraph asks for the change."""
    paragraph = letter.paragraph_of[act.view.sentence.index]
    following = [each for each in letter.views[act.view.sentence.index + 1 :] if letter.paragraph_of[each.sentence.index] == paragraph]
    return any(each.has("polite", "wish") and each.has("change_base", "put_base", "do_that") for each in following[:2])


def _of_the_company(view: View) -> bool:
    """'Our switchboard has a new number': 'our' opens the sentence, and nobody is named or pointed at."""
    opens = any(each.start == 0 and not view.covered(each, ("polite",)) for each in view.all("our"))  # 'Var snäll och ändra'
    return opens and not view.has("i", "my", "he", "they", "role", "title", "user")
