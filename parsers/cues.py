"""Which force the words before a verb give it: 'please', 'we want', 'how do I', 'we consider', 'my boss wants'."""

from parsers.force import Force, form_of
from parsers.mandates import opens_for_another
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.plain_words import names_a_thing, plain_words
from parsers.saying import says_so

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


def cue_before(view: View, mark: Mark) -> Force | None:
    """The force that the words before the verb give it: the nearest cue in its clause, else in an earlier clause of the sentence."""
    found: list[tuple[Mark, Force]] = []
    for concept, force in _CUES:
        for cue in view.all(concept):
            opening = concept == "can_i" and cue.start == mark.start and cue.end <= mark.hits[-1]  # 'Ska vi ta bort Karl eller inte'
            inside = concept in ("hereby", "polite") and cue.start < mark.end and cue.start not in mark.hits
            if cue.start < mark.start or inside or opening:
                if concept == "can_i" and (_turned(view, cue) or opens_for_another(view, cue) or _announced(view, cue, mark)):
                    continue
                if (
                    concept == "polite"
                    and form_of(mark.concept) == "passive"
                    and set(cue.hits) & set(mark.hits)
                    and cue.start != view.clause_start(cue.start)
                ):
                    continue  # 'could … be removed' asks only where it opens its clause
                if concept == "may" and cue.end < mark.start and form_of(mark.concept) == "said" and view.is_you(mark.start - 1):
                    continue  # 'I må selv om, hvornår I sletter ham'
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
    found += [(cue, Force.ORDER) for cue in view.all("condition_polite") if _hoped(view, cue, mark)]
    if mark.concept.startswith(_OURS_TO_DO) and _said_of_ourselves(view, mark):
        here = view.clause_of[mark.start]  # 'when you have time to answer we remove him ourselves'
        posed = {
            position for each in view.all("can_i", "polite", "wish") for position in range(each.start + 1, each.end)
        }  # 'please can we'
        before = [each.start for each in view.all("i", "we") if each.end == mark.start and each.start not in posed]
        found = [
            (cue, force)
            for cue, force in found
            if force is not Force.ORDER or (view.clause_of[cue.start] == here and not (before and cue.end <= before[0]))
        ]
    anew = max((each.start for each in view.all("secondly") if each.start <= mark.start), default=0)
    found = [(cue, force) for cue, force in found if cue.start >= anew]  # 'partly I wonder …, partly Karl is to be removed'
    found = sorted(
        ((cue, force) for cue, force in found if not any(_beats(other, cue) for other, _ in found if other is not cue)),
        key=lambda each: each[0].start,
    )
    considering = [cue for cue, force in found if force is Force.CONSIDER]
    considering += [
        cue
        for cue in view.all("consider", "one_more", "habit")
        if view.clause_of[cue.start] == view.clause_of[mark.start]
        and not set(cue.hits) & set(mark.hits)
        and not view.covered(cue, ("polite", "idiom", "add_noun"))
        and not (cue.concept == "one_more" and cue.start == mark.hits[-1] + 1 and mark.concept == "add_base")  # 'add one more: …'
    ]
    if mark.concept.startswith(("cancel", "end")):
        considering += [cue for cue in view.all("one_more") if cue.start < mark.start]
    if wished := [cue for cue, force in found if force is Force.ORDER]:
        considering = [cue for cue in considering if not _colon_between(view, cue, wished[-1])]
        considering = [cue for cue in considering if cue.concept != "habit" or cue.start > wished[-1].start]
    if considering and not view.within(considering[-1].end, mark.start, "contrast"):
        return Force.CONSIDER
    found = [(cue, force) for cue, force in found if force is not Force.CONSIDER]  # 'I thought he could use mine, but so add him'
    if not found:
        behind = [cue for cue in view.all("polite") if cue.start >= mark.end]
        right_behind = form_of(mark.concept) == "noun" and any(cue.start == mark.end for cue in behind)  # 'new user pls: …'
        pleaded = bool(behind) and (form_of(mark.concept) in ("base", "passive") or right_behind)
        return Force.ORDER if pleaded and not view.sentence.asks else None
    found = [
        (cue, force)
        for cue, force in found
        if force is not Force.OTHERS or not (concluded(view, cue.end, mark) or left_to_sender(view, cue, mark))
    ]
    if not found:
        return None
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
    asking = [cue for cue, force in found if force is Force.QUESTION]
    if others and asking and asking[-1].start >= others[-1].start and asking[-1].concept in ("how", "wonder"):
        return Force.QUESTION  # 'my boss wants to know how we cancel'
    if others and not own and not view.within(others[-1].end, mark.start, *heard):
        return Force.OTHERS
    if asking and ordering:
        # 'Hur gör jag, kan ni ta bort …': the nearer one governs, save where how-to opens the very clause of the verb
        return (
            Force.QUESTION
            if asking[-1].start > ordering[-1].start or _same_clause_question(view, asking[-1], ordering[-1], mark)
            else Force.ORDER
        )
    return found[-1][1] if len({force for _, force in found}) == 1 else max(found, key=lambda each: each[0].start)[1]


#: What the sender may do himself in our system; an agreement he can only cancel with us.
_OURS_TO_DO = ("remove", "add", "change", "put")


def _said_of_ourselves(view: View, mark: Mark) -> bool:
    """Whether 'we' or 'I' stands right before the verb, or right behind it where the language turns them."""
    if form_of(mark.concept) not in ("base", "said"):
        return False
    near = {mark.start} | ({mark.start + 1} if view.grammar.verb_second else set())
    objects = {each.start for each in view.all("us", "me")}
    return any((each.end == mark.start or each.start in near) and each.start not in objects for each in view.all("i", "we"))


def concluded(view: View, told: int, mark: Mark) -> bool:
    """'Søren says he never got access, so add him': an imperative behind 'so' is what the sender makes of what he was told up to there.

    Not 'so remove me', which are the other's words, and not the end of an agreement, which somebody else may have called for.
    """
    if form_of(mark.concept) != "base" or told > mark.start or mark.concept.startswith(("cancel", "end")):
        return False
    so = [each for each in view.consequences if told + _SAID < each < mark.start]
    if not so or view.within(mark.start, len(view.tokens), "me", "my"):
        return False
    plain = {position for each in view.all("harmless", "polite", "you", "may") for position in each.hits}
    return all(position in plain for position in range(so[-1] + 1, mark.start))


def left_to_sender(view: View, told: Mark, mark: Mark) -> bool:
    """'Emily asked me to sort this out: please create …': he was asked to arrange it, and what stands behind the colon is his own."""
    colon = next((position for position in range(told.end, mark.start) if view.tokens[position].text == ":"), 0)
    if not colon or view.tokens[colon + 1].text in QUOTES:
        return False
    asked = [each for each in view.all("asked_to") if each.start < told.end and told.start < each.end]
    return any(view.within(each.start, colon, "do_that", "do_so") for each in asked)


QUOTES = frozenset('"“”„»«')


def _hoped(view: View, cue: Mark, mark: Mark) -> bool:
    """'Olisi kiva, jos poistaisitte …': behind 'it would be nice if' a verb's own form asks, with no 'you could' before it."""
    if cue.end > mark.start or not view.tokens[mark.start].folded.endswith(view.grammar.hoped):
        return False
    return bool(view.within(max(0, cue.start - _WOULD_BE), cue.start, "must")) and not view.within(cue.end, mark.start, "he", "they")


#: 'It would be' stands so near before 'nice if'.
_WOULD_BE = 3


#: What is told behind 'he says' has more words than these.
_SAID = 2


def _colon_between(view: View, cue: Mark, order: Mark) -> bool:
    """'I am not sure it arrived, so once more: we want …': the colon begins what is asked for."""
    return any(view.tokens[position].text == ":" for position in range(cue.end, order.start))


def _turned(view: View, cue: Mark) -> bool:
    """'Since Karl is ill need we …', 'it need we no more', 'hereby may I tell you': what opens it turns the words: nothing is asked."""
    if view.sentence.asks or not view.grammar.verb_second:
        return False
    start = view.clause_start(cue.start)
    opened = cue.start - start
    obliged = any(each.hits == cue.hits for each in view.all("wish"))  # 'Sadly must we cancel'
    if obliged and opened and not view.within(start, cue.start, "how", "what", "when", "wonder", "greeting"):
        return True
    return opened > 2 or any(each.end == cue.start for each in view.all("it", "he", "they", "like_others", "therefore", "hereby"))


def _own_company_wants(view: View, cue: Mark) -> bool:
    """'Nordbygg wants to cancel': the company that opens the sentence is a known one of the sender's."""
    return cue.start > 0 and all(position in view.own_companies for position in range(cue.start))


def _somebody_elses(view: View, wish: Mark) -> bool:
    """'Karl wants …': the wish of a person named, or of 'he', is not the sender's."""
    near = view.within(max(0, wish.start - 2), min(len(view.tokens), wish.end + 2), "i", "we")
    if any(not any(view.tokens[position].folded in view.grammar.that for position in range(wish.start, each.start)) for each in near):
        return False  # not 'Karl wants that I …'
    if wish.concept == "polite" and (_asks_us(view, wish) or _hoped_of(view, wish)):
        return False
    start = _what_follows(view, view.clause_start(wish.start), wish)
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
    if view.within(wish.start, wish.start + 1, "must") and any(each.start in wish.hits for each in view.all("receive")):
        return False  # 'Lars must get the right to order'
    owner = view.within(start, wish.start, "my", "our") and view.within(start, wish.start, "title", "role")  # 'my boss wants'
    return any(position in view.people for position in range(start, wish.start)) or bool(view.within(start, wish.start, "he") or owner)


def _announced(view: View, cue: Mark, mark: Mark) -> bool:
    """'Could I ask two favours: Priya has moved, so her access can go': what stands behind the colon of a sentence that asks nothing."""
    return not view.sentence.asks and any(token.text == ":" for token in view.tokens[cue.end : mark.start])


def _asks_us(view: View, cue: Mark) -> bool:
    """'Søren has left gider I lige slette ham': a modal verb with 'you' right behind it asks us, whoever stands before it."""
    second, start = cue.start + 1, view.clause_start(cue.start)
    if any(not says_so(view, each.start) for each in view.within(start, cue.start, "told_by", "others_want")):
        return False
    if view.within(second + 1, cue.end, "will"):
        return False  # 'søren håber i kan …': who stands before it hopes
    you = any(each.start == second for each in view.all("you"))
    return you or (view.grammar.capital_you and second < cue.end and view.tokens[second].folded == "i")


def _hoped_of(view: View, wish: Mark) -> bool:
    """'It would be great if Tom could have a login too': behind the hope that opens the sentence stands who is to have it."""
    if not view.grammar.base_forms or view.sentence.asks:
        return False
    opening = {position for each in view.all("it", "i", "we", "greeting", "harmless", "therefore", "conjunction") for position in each.hits}
    opening |= {position for each in view.within(0, wish.start, "polite") for position in each.hits}
    hopes = view.within(0, wish.start, "condition_polite") if not view.within(0, wish.start, "negation", "others_want", "told_by") else []
    return any(opening.issuperset(range(each.start)) for each in hopes)


def _what_follows(view: View, start: int, wish: Mark) -> int:
    """Where 'so it' begins what the sender himself concludes ('Anna is away so it would be nice if you …'); 'sa' is 'said', not 'så'."""
    if wish.concept != "polite":
        return start
    follows = {position for position in range(start, wish.start) if view.tokens[position].folded in view.grammar.so}
    pointed = {each.start for each in view.all("it")}
    said = {each for each in follows if view.grammar.so_written and not says_so(view, each)}
    return max((each + 1 for each in follows - said if each + 1 in pointed), default=start)


def _same_clause_question(view: View, question: Mark, order: Mark, mark: Mark) -> bool:
    """'How do we … we want to remove', 'how can I get': the cue inside a how-question is still the question's."""
    if question.start <= order.start <= question.end:
        return True
    return view.clause_of[question.start] == view.clause_of[mark.start] == view.clause_of[order.start] and order.concept in ("wish", "may")


def _beats(one: Mark, other: Mark) -> bool:
    """Whether ``one`` covers ``other`` with more words, so that the shorter reading falls."""
    return one.start <= other.start and one.end >= other.end and one.words > other.words
