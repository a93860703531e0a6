"""Whether what stands behind an order takes it back: 'Edit: don't', 'No, wait', 'Correction: she stays', 'check with James first'."""

from parsers.act import ATTRIBUTES, Act
from parsers.corrections import days_put_right, days_replaced, only_corrects, other_day_unread, other_day_within, tells_value
from parsers.fields.addresses import AddressMention
from parsers.force import verb_concepts
from parsers.inline_answers import answers_another_question
from parsers.left_out import left_out
from parsers.letter import Letter
from parsers.list_headings import heads_changes
from parsers.marks import View
from parsers.people import Draft
from parsers.readdressed import takes_address_back
from parsers.reading import Kind
from parsers.service_put_right import service_put_right
from parsers.spelt_anew import spells_anew
from parsers.tokens import TokenKind
from parsers.turned_within import PAUSES, turned_within
from parsers.who_stays import another_stays, remains, stays

#: The reason of an order that a sentence behind it takes back.
TAKEN_BACK = "taken back behind it"

#: So many tokens a sentence has at most that only names whom not.
_FRAGMENT = 10

#: A sentence without any of these takes nothing back.
_SIGNS = ("taken_back", "takes_back", "stays", "keeps", "only", "negation", "meant", "correction")


def taken_back(letter: Letter, act: Act) -> bool:
    """Whether a sentence behind the act's takes it back."""
    if act.view.sentence.subject:
        return False
    put_right = any(day > act.mark.hits[0] for day in days_replaced(act.view))
    if not put_right and (turned_within(letter, act) or other_day_within(act.view)):
        return True
    for view in letter.views[act.view.sentence.index + 1 :]:
        if (
            not (view.has(*_SIGNS) or remains(view))
            or view.sentence.heard
            or left_out(letter, view)
            or answers_another_question(letter, act, view)
        ):
            continue
        if heads_changes(letter, view):
            continue
        if view.sentence.index == act.view.sentence.index + 1 and days_put_right(letter, act.view, view):
            continue  # 'No, on 15 December'
        if view.sentence.index == act.view.sentence.index + 1 and other_day_unread(act.view, view):
            return True
        if act.kind is Kind.CANCEL_AGREEMENT and service_put_right(act.view, view):
            continue  # 'Oops, it is Integrated that we cancel'
        told = tells_value(view) or _put_right_next(letter, view) or takes_address_back(letter, view) or spells_anew(letter, view)
        if told and (act.kind in (Kind.ADD_USER, Kind.CHANGE_USER) or _newcomers_value(letter, act, view)):
            continue  # 'Correction: the address is …' only puts right
        if act.kind is Kind.REMOVE_USER and _of_another(letter, act, view):
            continue
        if (
            (_heads(view) and not _own_stays(act, view))
            or nothing_else(view)
            or _ends_in_turn(view)
            or (act.kind in (Kind.REMOVE_USER, Kind.CANCEL_AGREEMENT) and _begins_anew(act, view))
            or _in_words(letter, act, view)
            or _means_another(view)
            or _denies_name(letter, act, view)
            or _denied_again(act, view)
            or (act.kind is Kind.REMOVE_USER and stays(letter, act, view))
        ):
            return True
    return False


def _newcomers_value(letter: Letter, act: Act, view: View) -> bool:
    """'Out: Maria. In: Ylva, ylva@… Correction: ylvs@…': another address of somebody new told before, who is not the one who goes."""
    index = view.sentence.index
    if act.kind is not Kind.REMOVE_USER or view.has(
        "stays", "keeps", "takes_back", "leave_out", "retract", "remove_base", "remove_passive"
    ):
        return False
    here = {id(owner): owner for each in view.places(AddressMention) if (owner := _owner(letter, (index, each))) is not None}
    named = letter.people.between((index, 0), (index + 1, 0))
    told = [*here.values(), *(each for each in named if not each.is_sender)]
    return bool(here) and all(each.known is None and any(place[0] < index for _, place in each.emails) for each in told)


#: Verbs of a removal.
_REMOVED = ("remove_base", "remove_passive")


def _owner(letter: Letter, place: tuple[int, int]) -> Draft | None:
    """Whose the address at a place is."""
    return next((draft for draft in letter.people.drafts if any(each == place for _, each in draft.emails)), None)


def _put_right_next(letter: Letter, view: View) -> bool:
    """'Oops, my mistake. It should be helene@…', '… It is to be changed to helene@…': the sentence behind the sigh only puts right."""
    index = view.sentence.index + 1
    following = letter.views[index] if index < len(letter.views) else None
    if following is None or not tells_value(following):
        return False
    if only_corrects(view) and not following.has("remove_base", "add_base"):
        return True  # 'Rättelse! Peters adress är …'
    again = following.has("change_base", "change_passive", "put_base") and following.has("it", "he") and not following.people
    return following.has("correction") or again


def _of_another(letter: Letter, act: Act, view: View) -> bool:
    """'1. Remove Karl. 2. Maria is called … Her address she keeps until further notice': a pronoun of whom another sentence named since."""
    own, index = act.view.sentence.index, view.sentence.index
    removed = letter.people.between((own, 0), (own + 1, 0))
    since = [draft for draft in letter.people.between((own + 1, 0), (index + 1, 0)) if not draft.is_sender]
    if not since or any(draft in removed for draft in since) or view.sentence.asks:
        return False
    changed = any(each.has("renamed", "has_new") for each in letter.views[own + 1 : index + 1])
    return changed and view.has("he") and view.has(*ATTRIBUTES) and view.has("keeps")


def _means_another(view: View) -> bool:
    """'Sorry, I mean Priya', 'make that Priya': a name stands right behind the words that say who is meant."""
    return any(each.end in view.people for each in view.all("meant"))


def _denies_name(letter: Letter, act: Act, view: View) -> bool:
    """'Take James off. Priya, not James!', 'No Priya': a short sentence behind the removal denies a name or tells another."""
    if act.kind is not Kind.REMOVE_USER or act.implied or view.sentence.asks or len(view.tokens) > _FRAGMENT:
        return False
    own, index = act.view.sentence.index, view.sentence.index
    removed = letter.people.between((own, 0), (own + 1, 0))
    small = {position for each in view.all(*_SMALL) for position in each.hits}  # 'ei siis Matti vaan Liisa'
    if _only_another(letter, view, removed, small):
        return True
    for mark in view.all("negation", "taken_back"):
        first = next((position for position in range(mark.end, len(view.tokens)) if position not in small), len(view.tokens))
        behind = letter.people.between((index, first), (index, first + 1))
        denies = mark.concept == "negation"
        if behind and (behind[0] in removed) == denies and (denies or all(position in small for position in range(mark.start))):
            return True
        before = letter.people.between((index, max(0, mark.start - 1)), (index, mark.start))
        closed = mark.end >= len(view.tokens) or view.tokens[mark.end].text in PAUSES
        # 'Karl inte, utan Maria'
        if closed and any(draft in removed for draft in before) and (len(view.people) > len(before) or mark.words > 1):
            return True
    return False


def _only_another(letter: Letter, view: View, removed: list[Draft], small: set[int]) -> bool:
    """'Sorry, Priya': nothing but words of correction and another user's name, and nobody stays."""
    told = small | view.people
    index = view.sentence.index
    here = letter.people.between((index, 0), (index + 1, 0))
    if (
        not any(draft.known for draft in here)
        or any(draft in removed for draft in here)
        or not view.has("correction", "therefore")
        or view.has("stays", "keeps")
    ):
        return False
    return all(position in told for position, token in enumerate(view.tokens) if token.kind is not TokenKind.MARK)


#: What may stand between 'no' and the name, or before 'no'.
_SMALL = ("harmless", "therefore", "taken_back", "correction", "contrast")


def _denied_again(act: Act, view: View) -> bool:
    """'His account is removed. We do not want it to be removed!': the next sentence says 'not' before the same verb and 'it'."""
    if view.sentence.index != act.view.sentence.index + 1 or view.people or view.sentence.asks:
        return False
    if act.kind is Kind.CHANGE_USER and view.has(*ATTRIBUTES) and act.objects.isdisjoint(each for each in ATTRIBUTES if view.has(each)):
        return False  # 'Change her name, please. Her address she keeps, for IT does not change it before Christmas'
    verb = act.trigger.partition("_")[0]
    again = view.all(*verb_concepts(verb, forms=("base", "said", "passive")))
    alone = sum(1 for token in view.tokens if token.kind is TokenKind.WORD) <= _DENIAL  # 'Korjaan: älkää poistako'
    return any(
        no.end <= each.start and (alone or view.within(no.end, min(each.end + 1, len(view.tokens)), "it"))
        for no in view.all("negation")
        for each in again
    )


#: A denial of the verb alone has so many words at most.
_DENIAL = 4


def denied_next(letter: Letter, view: View) -> bool:
    """'Cancel the agreement? Never!': the next sentence is nothing but the answer, and says no."""
    index = view.sentence.index + 1
    if index >= len(letter.views):
        return False
    following = letter.views[index]
    echo = sum(1 for token in view.tokens if token.kind is TokenKind.WORD) <= _ECHO
    refused = not following.sentence.asks and any(each.start == 0 for each in following.all("negation"))
    return nothing_else(following) or (echo and refused)


#: A question of at most so many words is an echo ('Cancel? Not on your life, …').
_ECHO = 2


def _heads(view: View) -> bool:
    """Whether 'No,' or 'Edit:' stands at the head of the sentence (behind 'P.S.' or 'sorry')."""
    turns = {position for each in view.all("taken_back", "correction") for position in each.hits}  # 'Oops no, that is not her'
    for each in view.all("taken_back"):
        before = [
            token
            for position, token in enumerate(view.tokens[: each.start])
            if token.kind is TokenKind.WORD and len(token.text) > 2 and position not in turns
        ]
        spoken = len(before) == 1 and view.tokens[each.start - 1].text == ","
        if view.has("that_is_all") and each.words == 1:
            continue  # 'No, that is all': the answer to a question of ours
        if (not before or spoken) and (each.end >= len(view.tokens) or view.tokens[each.end].text in PAUSES):
            return not (view.sentence.asks and each.words == 1 and len(view.tokens) > each.end + 1)
    return False


def _ends_in_turn(view: View) -> bool:
    """'If it is not too late, forget it': the last words of a sentence that names nobody take back, and are more than a 'no'."""
    last = next((place for place in range(len(view.tokens) - 1, -1, -1) if view.tokens[place].kind is not TokenKind.MARK), 0)
    so = {position + 1 for position, token in enumerate(view.tokens) if token.folded in view.grammar.so}  # '…, so wait'
    ends = any(
        each.end == last + 1 and ((each.words > 1 and each.start == view.clause_start(each.start)) or each.start in so)
        for each in view.all("taken_back")
    )
    return ends and not view.people and not view.sentence.asks and all(token.kind is not TokenKind.ATOM for token in view.tokens)


def _begins_anew(act: Act, view: View) -> bool:
    """'Or rather, we only want to know how': the next sentence begins with words for what is meant instead, and adds nothing to it."""
    anew = view.sentence.index == act.view.sentence.index + 1 and any(each.start <= 1 for each in view.all("meant"))
    later = view.has("do_that") and not view.has("how", "wonder")  # 'Or rather, do it in January'
    return anew and not later and not view.has("like_others") and not view.sentence.asks


def _own_stays(act: Act, view: View) -> bool:
    """'No, mine is as it should be': the answer tells of what is the sender's own, and the order was for somebody who is named."""
    if act.kind is not Kind.CHANGE_USER or not act.view.people or view.people or not view.has("my") or len(view.tokens) > _FRAGMENT:
        return False
    kept = {position for each in view.all("keeps", "fine") for position in each.hits}
    others = [each for each in view.all("he", "they") if not kept.issuperset(each.hits)]
    more = [each for each in view.all("taken_back", "takes_back", "contrast") if each.start]
    return bool(kept) and not others and not more


def nothing_else(view: View) -> bool:
    """Whether the sentence is nothing but the words that take back."""
    said = {position for each in view.all("taken_back", "polite", "negation", "contrast", "harmless") for position in each.hits}
    words = [position for position, token in enumerate(view.tokens) if token.kind is TokenKind.WORD]
    changing = {position for each in view.all("change_base") for position in each.hits} if view.has("polite") else set()
    back = any(not changing & set(each.hits) for each in view.all("taken_back"))  # 'Please update' takes nothing back
    told = back or (view.has("negation") and len(words) <= 2)
    return told and 0 < len(words) <= 5 and all(position in said for position in words)


def _in_words(letter: Letter, act: Act, view: View) -> bool:
    """'I meant James', 'wait until I confirm', 'but only after James agrees': in a sentence that orders nothing itself."""
    if view.sentence.asks:
        return False
    said = [each for each in view.all("takes_back") if not view.covered(each, ("polite", "thanks", "condition_polite"))]
    if act.kind is Kind.ADD_USER and view.has("needs") and not view.has("negation"):
        for_now = {each.hits for each in view.all("temporary")}  # 'She'll need it until further notice'
        said = [each for each in said if each.hits not in for_now]
    if said and another_stays(act, view):
        return False
    if act.kind is Kind.CANCEL_AGREEMENT and act.objects & {"basic", "integrated"} and view.has("the_rest") and view.has("keeps", "stays"):
        return False  # 'We cancel Basic. The other one stays'
    if said and not (act.kind is Kind.CANCEL_AGREEMENT and view.has("password", "invoice")):
        return True
    if (
        view.sentence.index != act.view.sentence.index + 1
        or letter.paragraph_of[view.sentence.index] != letter.paragraph_of[act.view.sentence.index]
    ):
        return False
    first = [each for each in view.all("only") if each.start == 0]
    ends = {each.end for each in first}
    return any(
        each.start in ends and not view.covered(each, ("condition_polite",)) for each in view.all("condition", "when", "condition_head")
    )


def asked_first(letter: Letter, act: Act) -> bool:
    """'But check with James': in the act's sentence or the next one somebody is to be asked before it is done."""
    index = act.view.sentence.index
    return any(
        any(not view.is_you(each.end) for each in view.all("ask_first"))  # 'I must ask you to …' asks nobody first
        for view in letter.views[index:]
        if not view.sentence.heard
    )
