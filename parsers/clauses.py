"""With which force a verb is said: order, question, condition, consideration, negation, report, or too weak to tell.

The rules stand in the order in which they are tried; the first that fits decides. Only ``ORDER`` can make a request that is carried out.
"""

from enum import StrEnum

from parsers.conditions import awaits, conditional
from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention
from parsers.marks import View
from parsers.negations import avoided, denied_before, negated, slipped_negation
from parsers.phrase_book import Mark
from parsers.plain_words import names_a_thing, plain_words
from parsers.tokens import TokenKind


class Force(StrEnum):
    """How seriously a clause means its verb, now and by the sender."""

    #: the sender wants it done now (or on the day said)
    ORDER = "order"
    #: asks how, whether, when
    QUESTION = "question"
    #: only if something happens
    CONDITION = "condition"
    #: thinking aloud
    CONSIDER = "consider"
    #: must not be done
    NEGATED = "negated"
    #: tells of the past, or of what was asked before
    REPORT = "report"
    #: somebody else's wish
    OTHERS = "others"
    #: a verb with nothing that tells how it is meant
    WEAK = "weak"


#: So many words before the verb of a heading ('users that we want you to add:').
_HEADING = 3

#: The last part of a verb's concept tells its form.
_FORMS = ("base", "said", "passive", "noun")


def form_of(concept: str) -> str:
    """``base``, ``said``, ``passive``, ``noun`` or an empty string for concepts that are no verbs."""
    tail = concept.rsplit("_", 1)[-1]
    return tail if tail in _FORMS else ""


def force_of(view: View, mark: Mark) -> Force:
    """How the verb (or statement) ``mark`` is meant in its sentence."""
    if mark.start in view.quoted:
        return Force.OTHERS
    if negated(view, mark) or avoided(view, mark) or slipped_negation(view, mark) or denied_before(view, mark):
        return Force.NEGATED
    if _reported(view, mark):
        return Force.REPORT
    if conditional(view, mark) or awaits(view, mark):
        return Force.CONDITION
    if _asked_of_others(view, mark):
        return Force.OTHERS
    if mark.concept.startswith(("cancel", "end", "expire")) and view.sentence.asks and view.has("possible") and not view.has("user"):
        return Force.QUESTION
    cue = _cue(view, mark)
    if cue is Force.CONSIDER or _considered_after(view, mark):
        return Force.CONSIDER
    if cue in (Force.QUESTION, Force.OTHERS):
        return cue
    if cue is Force.ORDER:
        return Force.ORDER
    return _by_form(view, mark)


def _asked_of_others(view: View, mark: Mark) -> bool:
    """'Tell Visma to cancel': the one asked is named, and is not we."""
    for each in view.all("tell_others"):
        after = each.end
        if view.covered(each, ("polite", "wish")):
            continue  # the formal 'bede Dem'
        if (
            after < len(view.tokens)
            and after < mark.start
            and view.tokens[after].text[:1].isupper()
            and "inexchange" not in view.tokens[after].folded
        ):
            return view.clause_of[after] == view.clause_of[mark.start]
    return False


def _reported(view: View, mark: Mark) -> bool:
    """Whether the verb tells what has happened or what was asked before."""
    if any(each.start <= mark.start and each.end >= mark.end for each in view.all("done")):
        return True
    if form_of(mark.concept) in ("base", "passive", "noun"):
        for asked in view.all("asked_before"):
            between = view.within(asked.end, mark.start, "polite", "wish", "may", "contrast")
            if asked.start < mark.start and not between:
                return True
    return False


#: What tells the force of what follows, with its meaning; a longer phrase at the same place wins.
_CUES: tuple[tuple[str, Force], ...] = (
    ("how", Force.QUESTION),
    ("can_i", Force.QUESTION),
    ("what", Force.QUESTION),
    ("wonder", Force.QUESTION),
    ("consider", Force.CONSIDER),
    ("others_want", Force.OTHERS),
    ("polite", Force.ORDER),
    ("wish", Force.ORDER),
    ("hereby", Force.ORDER),
    ("may", Force.ORDER),
)


def _cue(view: View, mark: Mark) -> Force | None:
    """The force that the words before the verb give it: the nearest cue in its clause, else in an earlier clause of the sentence."""
    found: list[tuple[Mark, Force]] = []
    for concept, force in _CUES:
        for cue in view.all(concept):
            if cue.start < mark.start or (concept in ("hereby", "polite") and cue.start < mark.end and cue.start not in mark.hits):
                if concept == "can_i" and _turned(view, cue):
                    continue
                if (
                    concept == "polite"
                    and form_of(mark.concept) == "passive"
                    and set(cue.hits) & set(mark.hits)
                    and cue.start != view.clause_start(cue.start)
                ):
                    continue  # 'could … be removed' asks only where it opens its clause
                if concept == "what" and not (view.sentence.asks and cue.start == view.clause_start(cue.start)):
                    continue
                if (
                    cue.start <= mark.start < cue.end
                    and cue.end >= mark.end
                    and cue.words >= mark.words
                    and concept not in ("wish", "polite", "others_want")
                ):
                    continue
                if any(each.start <= cue.start and each.end >= cue.end and each.words > cue.words for each in view.all("idiom")):
                    continue
                found.append(
                    (
                        cue,
                        Force.ORDER
                        if concept == "others_want" and _own_company_wants(view, cue)
                        else Force.OTHERS
                        if (concept == "wish" or (concept == "polite" and cue.words > 2)) and _somebody_elses(view, cue)
                        else force,
                    )
                )
    anew = max((each.start for each in view.all("secondly") if each.start <= mark.start), default=0)
    found = [(cue, force) for cue, force in found if cue.start >= anew]  # 'partly I wonder …, partly Karl is to be removed'
    found = [(cue, force) for cue, force in found if not any(_beats(other, cue) for other, _ in found if other is not cue)]
    considering = [cue for cue, force in found if force is Force.CONSIDER]
    considering += [
        cue
        for cue in view.all("consider", "one_more")
        if view.clause_of[cue.start] == view.clause_of[mark.start]
        and not set(cue.hits) & set(mark.hits)
        and not view.covered(cue, ("polite", "idiom", "add_noun"))
    ]
    if mark.concept.startswith(("cancel", "end")):
        considering += [cue for cue in view.all("one_more") if cue.start < mark.start]
    if wished := [cue for cue, force in found if force is Force.ORDER]:
        considering = [cue for cue in considering if not _colon_between(view, cue, wished[-1])]
    if considering and not view.within(considering[-1].end, mark.start, "contrast"):
        return Force.CONSIDER
    if not found:
        behind = [cue for cue in view.all("polite") if cue.start >= mark.end]
        right_behind = form_of(mark.concept) == "noun" and any(cue.start == mark.end for cue in behind)  # 'new user pls: …'
        pleaded = bool(behind) and (form_of(mark.concept) in ("base", "passive") or right_behind)
        return Force.ORDER if pleaded and not view.sentence.asks else None
    others = [cue for cue, force in found if force is Force.OTHERS]
    ordering = [cue for cue, force in found if force is Force.ORDER]
    own = (
        others
        and ordering
        and ordering[-1].concept == "polite"
        and view.grammar.base_forms
        and ordering[-1].words == 1
        and view.clause_of[ordering[-1].start] > view.clause_of[others[-1].start]
    )
    heard = (
        ("contrast", "polite", "hereby")
        if others and view.tokens[others[-1].end - 1].folded in view.grammar.that
        else ("i", "we", "contrast")
    )
    if others and not own and not view.within(others[-1].end, mark.start, *heard):
        return Force.OTHERS
    asking = [cue for cue, force in found if force is Force.QUESTION]
    if asking and ordering:
        # 'Hur gör jag, kan ni ta bort …': the nearer one governs, save where how-to opens the very clause of the verb
        return (
            Force.QUESTION
            if asking[-1].start > ordering[-1].start or _same_clause_question(view, asking[-1], ordering[-1], mark)
            else Force.ORDER
        )
    return found[-1][1] if len({force for _, force in found}) == 1 else max(found, key=lambda each: each[0].start)[1]


def _colon_between(view: View, cue: Mark, order: Mark) -> bool:
    """'I am not sure it arrived, so once more: we want …': the colon begins what is asked for."""
    return any(view.tokens[position].text == ":" for position in range(cue.end, order.start))


def _turned(view: View, cue: Mark) -> bool:
    """'Since Karl is ill need we …', 'it need we no longer': what opens the sentence turns verb and subject, and nothing is asked."""
    if view.sentence.asks or not view.grammar.verb_second:
        return False
    opened = cue.start - view.clause_start(cue.start)
    return opened > 2 or any(each.end == cue.start for each in view.all("it", "he", "they"))


def _own_company_wants(view: View, cue: Mark) -> bool:
    """'Nordbygg wants to cancel': the company that opens the sentence is a known one of the sender's."""
    return cue.start > 0 and all(position in view.own_companies for position in range(cue.start))


def _somebody_elses(view: View, wish: Mark) -> bool:
    """'Karl wants …': the wish of a person named, or of 'he', is not the sender's."""
    if view.within(max(0, wish.start - 2), min(len(view.tokens), wish.end + 2), "i", "we"):
        return False
    start = view.clause_start(wish.start)
    if not view.sentence.asks and any(each.end == wish.start for each in view.all("you")) and wish.concept == "wish":
        return True  # 'you want to cancel'
    if view.within(start, wish.start, "i", "we", "you"):
        return False
    if view.within(start, wish.start, "client"):
        return True  # 'our sister company wants'
    if (
        wish.concept == "wish"
        and wish.start == start + 1
        and names_a_thing(view, start, plain_words(view) | {each.start for each in view.all("me")}, opening=True)
    ):
        return True  # 'the buyer wants'
    owner = view.within(start, wish.start, "my", "our") and view.within(start, wish.start, "title", "role")  # 'my boss wants'
    return any(position in view.people for position in range(start, wish.start)) or bool(view.within(start, wish.start, "he") or owner)


def _same_clause_question(view: View, question: Mark, order: Mark, mark: Mark) -> bool:
    """'How do we … we want to remove', 'how can I get': the cue inside a how-question is still the question's."""
    if question.start <= order.start <= question.end:
        return True
    return view.clause_of[question.start] == view.clause_of[mark.start] == view.clause_of[order.start] and order.concept in ("wish", "may")


def _beats(one: Mark, other: Mark) -> bool:
    """Whether ``one`` covers ``other`` with more words, so that the shorter reading falls."""
    return one.start <= other.start and one.end >= other.end and one.words > other.words


def _considered_after(view: View, mark: Mark) -> bool:
    """Whether the sentence takes its seriousness back behind the verb ('but nothing is decided')."""
    return any(each.start >= mark.end and each.words > 1 for each in view.all("consider"))


def _by_form(view: View, mark: Mark) -> Force:
    """What the verb's own form tells where no cue stands before it."""
    form = form_of(mark.concept)
    start = view.clause_start(mark.start)
    before = [position for position in range(start, mark.start) if view.tokens[position].folded]
    subject = [each for each in view.within(start, mark.start, "i", "we", "he", "they", "you") if not _receives(view, each)]
    if view.sentence.subject and view.sentence.asks:
        return Force.QUESTION
    if view.sentence.subject and form in ("base", "noun", "passive"):
        return Force.ORDER
    if (
        mark.concept == "cancel_base"
        and subject
        and subject[-1].concept in ("i", "we")
        and subject[-1].end == mark.start
        and not view.sentence.asks
    ):
        return Force.ORDER  # 'we cancel': the notice itself
    if form == "base":
        if mark.concept in ("give_base", "change_base") and view.sentence.asks and _to_be_given(view, mark, start):
            return Force.ORDER
        if view.sentence.asks and (subject or not view.has("polite", "confirm", "wish")):
            return Force.QUESTION  # 'Remove Priya? No way.'
        if view.grammar.base_forms and _has_plural_subject(view, mark, before):
            return Force.WEAK
        if any(each.end == mark.start for each in view.all("infinitive")):
            labelled = mark.end < len(view.tokens) and view.tokens[mark.end].text == ":" and bool(view.people)
            heading = (view.sentence.announces or labelled) and len(before) <= _HEADING and view.has("user", "role")
            return Force.ORDER if heading else Force.WEAK  # 'users to add:'
        if len(before) <= 3:
            return Force.WEAK if subject else Force.ORDER
        # an imperative in the run of a text without marks: nobody and no 'shall' stands right before it
        near = max(start, mark.start - 4)
        return Force.WEAK if view.within(near, mark.start, "i", "we", "he", "they", "you", "must", "consider", "what") else Force.ORDER
    words = [token for token in view.tokens if token.folded and token.text[0].isalnum()]
    told = view.has("i", "we", "you", "he", "they")
    if form == "passive" and (view.sentence.row or len(words) <= 6) and view.people and not view.sentence.asks and not told:
        return Force.ORDER  # 'Lindqvist Karl - is closed' in a list
    if form == "passive" and view.sentence.announces and not told and len(words) <= mark.words + 2:
        return Force.ORDER  # 'To be removed:' above names
    opens = mark.start == next((position for position, token in enumerate(view.tokens) if token.kind is TokenKind.WORD), 0)
    if form == "passive" and opens and len(words) <= _HEADING and not told and not view.sentence.asks and view.has("thanks", "polite"):
        return Force.ORDER  # 'Tas bort helt, tack'
    if form == "passive":
        if view.sentence.asks and _to_be_done(view, mark, start):
            return Force.ORDER
        granted = mark.concept == "change_passive" and view.people and any(each.start == mark.end for each in view.all("authority"))
        if granted and not view.sentence.asks:
            return Force.ORDER  # '… takes over and becomes authorised': only staff give rights, and none is lost to them
        if view.within(0, mark.end, "must") or view.has("hereby"):
            return Force.QUESTION if view.sentence.asks else Force.ORDER
        return Force.ORDER if _is_notice(view, mark) else Force.WEAK
    if form == "said":
        if view.within(start, mark.start, "infinitive") or any(
            view.tokens[position].folded in view.grammar.that for position in range(start, mark.start)
        ):
            return Force.WEAK  # 'that we cancel' is told, not done
        turned = mark.start == start and (view.within(mark.start, mark.end + 1, "you") or view.within(mark.end, mark.end + 1, "you"))
        if turned and view.sentence.asks and (view.people or view.has("he", "they", "it")):
            return Force.ORDER  # 'Tar ni bort Karl?', 'Rättar ni det?'
        performative = mark.concept == "cancel_said" or (
            mark.concept == "end_said" and view.has("agreement", "hereby") and not view.has("user")
        )
        spoken = view.has("hereby", "we", "i") or any(position in view.companies for position in range(mark.start))
        first = next((position for position, token in enumerate(view.tokens) if token.folded and token.text[0].isalnum()), 0)
        if performative and (spoken or mark.start == first) and not view.sentence.asks:
            return Force.ORDER
        return Force.WEAK
    if form == "noun":
        headed = mark.start == 0 and any(token.text == ":" for token in view.tokens[mark.end : mark.end + 4])
        if headed and not told and not view.sentence.asks and not view.has("must"):
            return Force.ORDER  # 'Opsigelse af abonnement: Holm ApS, CVR …, pr. …'
        if not view.sentence.asks and (view.has("hereby") or len([token for token in view.tokens if token.folded]) <= 8):
            return Force.ORDER
        if mark.start == 0 and mark.end < len(view.tokens) and view.tokens[mark.end].text in _LABELS and not view.sentence.asks:
            return Force.ORDER  # 'New user, Esa Tikka, esa@…'
        opens = view.clause_start(mark.start) >= mark.start - 1 and mark.concept == "add_noun" and bool(view.people)
        if opens and any(isinstance(token.atom, AddressMention) for token in view.tokens) and not told and not view.sentence.asks:
            return Force.ORDER  # 'as agreed: new user is Gun Ros, gun@…'
        wished = {each.start for each in view.all("must")}
        if not view.sentence.asks and any(each.start in wished and 0 <= each.start - mark.end <= 3 for each in view.all("wish")):
            return Force.ORDER  # 'new access is wished for …'
        return Force.WEAK
    asked = any(each.start >= mark.end for each in view.all("polite")) and not view.has("how", "what", "can_i", "wonder")
    asked = asked or any(set(each.hits) <= set(mark.hits) for each in view.all("polite"))  # 'vaihtaisitteko … tilalle'
    return Force.QUESTION if view.sentence.asks and not asked else Force.ORDER  # 'She needs access, can you arrange it?'


def _receives(view: View, pronoun: Mark) -> bool:
    """'Hänelle pitäisi saada': a pronoun in the allative is who gets something, not who does it (``endswith`` of no endings is never)."""
    return view.tokens[pronoun.start].folded.endswith(view.grammar.receiving)


#: What stands between a heading and what it is about.
_LABELS = frozenset(",:-–—")


def _has_plural_subject(view: View, mark: Mark, before: list[int]) -> bool:
    """'Our scripts add access': right before the English verb stands a noun in the plural that means nothing to us and does it itself."""
    if len(before) < 2 or before[-1] != mark.start - 1:
        return False
    word = view.tokens[before[-1]]
    plural = word.text.islower() and word.text.endswith("s") and not word.text.endswith("ss") and word.folded not in view.grammar.no_plurals
    if not plural or len(word.text) < 4:
        return False
    if any(view.tokens[position].folded in view.grammar.prepositions for position in before):
        return False
    return before[-1] not in view.people and not any(each.start <= before[-1] < each.end for each in view.marks)


def _to_be_done(view: View, mark: Mark, start: int) -> bool:
    """'Can Karl be removed?': asks us to do it, where nothing behind the verb asks what comes of it or who does it."""
    opened = any(each.start == start for each in view.all("will", "inverted")) and view.tokens[start].folded not in view.grammar.future
    somebody = any(position in view.people for position in range(start, mark.hits[0])) or view.within(start, mark.hits[0], "he", "they")
    more = view.within(mark.end, len(view.tokens), "negation", "avoid", "condition", "condition_head", "either", "i", "we", "you", "price")
    asked = view.has("how", "what", "can_i", "wonder", "consider")
    return opened and bool(somebody) and not asked and not [each for each in more if not _at_our_place(view, each)]


def _at_our_place(view: View, mark: Mark) -> bool:
    """Whether 'us' or 'you' only tells where ('with us'), not who does it."""
    before = view.tokens[mark.start - 1].folded if mark.start else ""
    return before not in view.grammar.by and any(each.end == mark.start for each in view.all("place"))


def _to_be_given(view: View, mark: Mark, start: int) -> bool:
    """'Can Karl have access?': asks us to give it, not what Karl is able to do."""
    received = any(each.hits[0] in mark.hits for each in view.all("receive"))
    opened = any(each.start == start for each in view.all("will"))
    subject = mark.start - 1
    while subject > start and any(each.start == subject for each in view.all("like_others")):
        subject -= 1  # 'kan hon också få'
    somebody = subject in view.people or any(each.end == subject + 1 for each in view.all("he", "they"))
    return received and opened and somebody


def _is_notice(view: View, mark: Mark) -> bool:
    """'Vores aftale opsiges til årsskiftet': a Nordic passive in -s that begins with our agreement and tells a day is the notice itself."""
    agreement = any(each.start <= 2 for each in view.all("agreement", "us")) and not view.has("others_want", "what", "how", "told_by")
    dated = any(isinstance(token.atom, DayMention) for token in view.tokens)
    passive = any(view.tokens[each].folded.endswith("s") for each in mark.hits) and view.grammar.passive_in_s
    return mark.concept == "cancel_passive" and passive and agreement and dated and not view.sentence.asks
