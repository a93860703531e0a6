"""Which verbs of a sentence may make an act, each once, and how far each of them reaches."""

from bisect import bisect_right

from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention
from parsers.fields.phones import PhoneMention
from parsers.force import form_of, verb_concepts
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.tokens import TokenKind

_VERBS = ("add", "give", "remove", "end", "cancel", "change", "put", "expire")

#: Every concept of a verb that may make an act.
VERB_CONCEPTS = (
    *verb_concepts(*_VERBS),
    *("swap", "upgrade", "order_service", "retract"),
)


#: Verbs right behind which stands who goes.
_TAKING = ("remove_base", "remove_said", "remove_passive")


def verbs_of(view: View, *, without_rights: bool = False) -> list[Mark]:
    """The verbs of a sentence, each once: the longer phrase wins where two cover the same words; readings of equal length all stay.

    ``without_rights`` tells that whoever comes gets no right to order: 'instead of me' is then nothing but a swap.
    """
    found = view.all(*VERB_CONCEPTS)
    if not found:
        return []
    nouns = view.all("must_not_have", "idiom", "authority", "cannot_sign_in", "tried", "thanks", "consider", "asked_before")
    if without_rights:
        nouns = [mark for mark in nouns if mark.concept != "authority" or not view.within(mark.start, mark.end, "swap")]
    leaving = view.all("left")
    told = view.all("told_by")
    found = [
        mark
        for mark in found
        if not _is_noun(view, mark)
        and mark.hits[0] not in view.people | view.companies
        and not _of_authority(view, mark)
        and not _what_may_be_ordered(view, mark)
        and not _order_taken_back(view, mark)
        and not _opens_terms(view, mark)
        and not (mark.concept.startswith("give") and view.covered(mark, ("do_that",)))  # 'the system did not let me do it'
        and not (mark.concept == "end_passive" and view.covered(mark, ("close_down",)))  # 'yritys lopetetaan' is news of the company
        and not (mark.concept == "give_said" and view.covered(mark, ("polite", "may")))  # 'ni får gärna plocka bort det'
        and not (mark.concept == "add_noun" and any(each.end == mark.start for each in view.all("old")))  # 'from another account'
        and not (mark.concept == "order_service" and mark.end in view.places(AddressMention, PhoneMention))  # 'Kan dere bytte til lars@…?'
        and not (mark.concept == "remove_passive" and view.covered(mark, ("idiom",)))  # 'her account is to go live'
        and not _gap_over_clause(view, mark)
        and not _gap_over_removal(view, mark)
        and not _exclaimed(view, mark)
        and not (mark.concept == "change_passive" and any(each.end == mark.start for each in told))  # 'claimed to be from your company'
        and not (any(each.hits == mark.hits for each in leaving) and _tells_he_left(view, mark))
        and not (
            mark.concept.startswith(("end", "cancel", "expire"))
            and any(other.words > mark.words and set(mark.hits) <= set(other.hits) for other in leaving)
        )
    ]
    needing = view.all("needs")
    found = [
        mark
        for mark in found
        if not (
            mark.concept in ("give_base", "add_base")
            and any(each.words > mark.words and set(mark.hits) <= set(each.hits) for each in needing)
        )
    ]  # 'she must get access' tells a need
    kept: list[Mark] = []
    for mark in sorted(found, key=lambda each: (each.start, -each.words, each.end)):
        if any(other.words > mark.words and set(mark.hits) <= set(other.hits) for other in [*found, *nouns]):
            continue
        if mark.concept == "change_passive" and any(
            set(mark.hits) & set(other.hits) and other.hits[-1] > mark.hits[-1] and not other.concept.startswith("change")
            for other in found
        ):
            continue
        if form_of(mark.concept) == "noun" and any(
            other.concept.split("_")[0] == mark.concept.split("_")[0] and other is not mark and 0 < mark.start - other.hits[-1] <= 3
            for other in kept
        ):
            continue  # 'create a new user for': the noun is the verb's object
        if mark.concept == "add_noun" and any(other.concept in _TAKING and other.hits[-1] + 1 == mark.start for other in kept):
            continue  # 'poistaa yhden käyttäjän': who is removed is no addition
        if any(other.concept == mark.concept and other.hits[0] == mark.hits[0] for other in kept):
            continue
        before = [other for other in kept if other.hits[-1] == mark.hits[0] and other.start < mark.start and other.words >= mark.words > 1]
        if any(other.concept != "order_service" for other in before):
            continue  # 'dras in med omedelbar verkan' is no 'in med Karl'; but 'vill ha in honom' orders no service
        kept.append(mark)
    return kept


def _tells_he_left(view: View, mark: Mark) -> bool:
    """'Karl stops', 'his user is gone': what is told of a leaver asks for nothing, save where it is wished ('I want his user gone')."""
    ahead = mark.start - 1
    if mark.concept != "remove_passive" or mark.words > 1:
        return ahead in view.people
    whose = view.people | {position for each in view.all("user", "he", "they") for position in each.hits}
    wished = view.within(view.clause_start(mark.start), ahead, "wish")
    return ahead not in whose or not wished


def _gap_over_removal(view: View, mark: Mark) -> bool:
    """'Få slettet Karl som bruger': what stands between 'få' and 'som bruger' tells that nobody is added."""
    return mark.concept == "add_base" and any(
        mark.start <= other.start and other.hits[-1] < mark.hits[-1] and other.hits[-1] not in mark.hits
        for other in view.all("remove_base", "remove_passive", "end_base", "end_passive")
    )


#: How far before an adjective its 'is' may stand.
_ADVERBS = 2

#: How many words may describe what exists.
_ADJECTIVES_BEFORE = 4


def _is_noun(view: View, mark: Mark) -> bool:
    """Whether an English verb's word is none here: a noun behind its article or 'there is a', or an adjective behind 'is'."""
    first = mark.hits[0]
    if view.grammar.base_forms and first and mark.concept == "upgrade":
        return view.tokens[first - 1].folded in view.grammar.determiners  # 'following the upgrade of our ERP'
    if not view.grammar.base_forms or not first or not mark.concept.endswith("_base"):
        return False
    if view.tokens[first].folded in view.grammar.adjectives and mark.words == 1:
        return any(token.folded in view.grammar.copula for token in view.tokens[max(0, first - 1 - _ADVERBS) : first])
    dated = view.tokens[first - 1].atom
    if isinstance(dated, DayMention) and dated.written.lower().split()[0] in view.grammar.determiners:
        return True  # 'as part of the year-end close'
    if not mark.concept.startswith(("remove", "end", "cancel", "give")):
        return False
    owned = mark.concept == "give_base" and any(each.end == first for each in view.all("my", "our"))  # 'withdraw our order'
    return owned or view.tokens[first - 1].folded in view.grammar.determiners or _there_is(view, first)


def _there_is(view: View, first: int) -> bool:
    """'There is a suspicious cash withdrawal': between 'there is a' and the word stand only words that mean nothing to us."""
    for article in range(first - 2, max(1, first - 2 - _ADJECTIVES_BEFORE), -1):
        words = tuple(token.folded for token in view.tokens[article - 2 : article])
        if words == view.grammar.there_is and view.tokens[article].folded in view.grammar.determiners:
            known = view.people | {position for mark in view.marks for position in mark.hits}
            return known.isdisjoint(range(article + 1, first))
    return False


def _exclaimed(view: View, mark: Mark) -> bool:
    """'No stop, …', 'Stop! …': a word that also takes back, behind another such word or alone at the head of the sentence."""
    if mark.concept != "end_base" or mark.words > 1:
        return False
    turns = view.all("taken_back")
    own = any(each.hits == mark.hits for each in turns)
    behind = mark.end < len(view.tokens) and view.tokens[mark.end].kind is TokenKind.MARK
    return own and behind and (not mark.start or any(each.end == mark.start for each in turns))


def _gap_over_clause(view: View, mark: Mark) -> bool:
    """'Maria is to approve when users are removed': the words of the phrase stand on both sides of a word that opens a clause."""
    inside = set(range(mark.hits[0] + 1, mark.hits[-1])) - set(mark.hits)
    if not inside:
        return False
    if mark.concept == "remove_base" and any(view.tokens[each].folded in view.grammar.being for each in inside):
        return True  # 'vi vil ha hjelp mens Lars er vekk'
    return any(inside >= set(each.hits) for each in view.all("when", "how") if not view.covered(each, ("polite",)))


def _of_authority(view: View, mark: Mark) -> bool:
    """'Power to order users': an infinitive right behind a word of authority tells what somebody may do."""
    infinitive = any(each.end == mark.start for each in view.all("infinitive"))
    return infinitive and any(other.start < mark.start - 1 <= other.end for other in view.all("authority"))


def _what_may_be_ordered(view: View, mark: Mark) -> bool:
    """'The right to order new users': the noun right behind words of authority is what somebody may order, not what is ordered."""
    return form_of(mark.concept) == "noun" and any(each.words > 1 and each.end == mark.start for each in view.all("authority"))


def _order_taken_back(view: View, mark: Mark) -> bool:
    """'Ignore my order of a new user': behind words that take an order back the noun only tells which order it was."""
    if form_of(mark.concept) != "noun" or view.sentence.asks:
        return False
    retracts = view.all("retract")
    before = bisect_right(retracts, mark.start, key=lambda each: each.start) - 1
    nearest = retracts[before] if before >= 0 and retracts[before].end <= mark.start else None
    if nearest is None or view.clause_of[nearest.start] != view.clause_of[mark.start]:
        return False
    return all(view.tokens[position].text != ":" for position in range(nearest.end, mark.start))


def _opens_terms(view: View, mark: Mark) -> bool:
    """'How long our notice period would be': the last word of the phrase begins words for the terms of an agreement."""
    return mark.concept.startswith("cancel") and any(
        each.words > 1 and each.start == mark.hits[-1] and each.end > mark.hits[-1] + 1 for each in view.all("terms")
    )


def what_for(view: View, mark: Mark) -> bool:
    """'… so that I can order logins': behind a purpose the sender tells what he himself will do then."""
    clause = view.clause_of[mark.start]
    return form_of(mark.concept) == "base" and any(
        each.end <= mark.start and view.clause_of[each.end - 1] == clause for each in view.all("purpose")
    )


def reaches(view: View, verbs: list[Mark]) -> list[tuple[int, int]]:
    """How far each verb reaches: from behind the verb before it to the next one that does not stand in the same words.

    What somebody else is to be told ('remove Karl and tell Maria to sign in') is beyond its reach.
    """
    others = [each.start for each in view.all("tell_others") if not view.covered(each, ("polite", "wish"))]
    spans: list[tuple[int, int]] = []
    for mark in verbs:
        before = [other.hits[0] + 1 for other in verbs if other.hits[-1] < mark.hits[0]]
        after = [other.hits[0] for other in verbs if other.hits[0] > mark.hits[-1]]
        after += [position for position in others if position > mark.hits[-1]]
        spans.append((max(before, default=0), min(after, default=len(view.tokens))))
    return spans
