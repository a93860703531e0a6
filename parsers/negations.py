"""Whether a verb is denied: by a negation, one written wrongly, one in the clause before, or a word like 'avoid'.

A negation that is a phrase's own ('no longer works here') denies nothing.
"""

from parsers.conditions import unless
from parsers.marks import View
from parsers.phrase_book import Mark

#: Marks that hold a negation as part of their own meaning ('no longer works here').
NEGATIVE_BY_NATURE = (
    "left",
    "must_not_have",
    "tried",
    "cannot_sign_in",
    "polite",
    "retract",
    "consider",
    "wonder",
    "condition_polite",
    "idiom",
)


def negated(view: View, mark: Mark) -> bool:
    """Whether a negation governs the verb: before it in its clause, inside its gap, or right behind it (Nordic word order)."""
    start = view.clause_start(mark.start)
    if mark.concept.endswith("_noun") and _not_wished(view, mark):
        return True
    for negation in view.all("negation"):  # 'should not be removed' shares its 'be' with the words that somebody is not to be there
        if negation.start < start or (negation.start > mark.end + 1 and not _behind_object(view, mark, negation)):
            continue
        if negation.start in mark.hits or _in_notice(view, mark, negation):
            continue  # 'will not renew' is the notice itself
        if any(
            each.start <= negation.start < each.end
            and each is not mark
            and not (mark.concept == "needs" and set(each.hits) & set(mark.hits))
            and not (each.concept == "must_not_have" and mark.concept != "must_not_have" and _denies(view, mark, each))
            and not (each.concept == "polite" and unless(view) == view.clause_of[mark.start])
            for each in view.all(*NEGATIVE_BY_NATURE)
        ):
            continue
        if mark.concept in ("left", "must_not_have", "away") and mark.start <= negation.start < mark.end:
            continue
        return view.clause_of[min(negation.start, len(view.clause_of) - 1)] == view.clause_of[mark.start] or negation.start < mark.end
    return False


def _not_wished(view: View, noun: Mark) -> bool:
    """'Sletning af Søren ønskes ikke', 'fjernelse af Søren ønsker vi ikke': behind a noun of doing its wish is denied."""
    for negation in view.all("negation"):
        for wish in view.within(noun.end, negation.start + 1, "wish", "must"):
            subjects = {position for each in view.all("i", "we", "harmless") for position in each.hits} | set(wish.hits)
            if wish.start < negation.start and subjects.issuperset(range(wish.start, negation.start)):
                return True
    return False


def _in_notice(view: View, mark: Mark, negation: Mark) -> bool:
    """'We do not renew the agreement when it runs out': the negation belongs to the notice before the verb."""
    if not mark.concept.startswith("expire"):
        return False
    return any(negation.start in each.hits and each.end <= mark.start for each in view.all("cancel_said", "cancel_base"))


#: What an order in a Nordic language may be done to, and the words beside it, before a negation at the clause's end.
_OBJECT = (
    "he", "they", "his", "user", "agreement", "email", "phone", "name", "authority", "our", "my", "us", "me", "company", "place",
    "for_company", "harmless", "at_once", "conjunction", "it", "basic", "integrated", "still",
)  # fmt: skip


def _behind_object(view: View, mark: Mark, negation: Mark) -> bool:
    """'Slett Lars Moen ikke', 'Slet Søren endnu ikke': nothing but the object, and words that tell nothing, before a negation that ends it.

    'Ta bort Karl Lindqvist inte Maria' and 'Stäng kontot då inte innan' only lack their comma.
    """
    if not view.grammar.verb_second or negation.start - mark.end > _LONG_OBJECT or negation.end in view.people:
        return False
    sooner = negation.end < len(view.tokens) and view.tokens[negation.end].folded in view.grammar.sooner
    if sooner or any(each.start == negation.end for each in view.all("for_company", "place")):
        return False
    if view.clause_of[negation.start] != view.clause_of[mark.hits[-1]]:
        return False
    objects = view.people | view.own_companies | {position for each in view.all(*_OBJECT) for position in each.hits}
    return objects.issuperset(range(mark.end, negation.start))


#: So many words the object has at most.
_LONG_OBJECT = 8


def begins_denial(view: View, mark: Mark) -> int:
    """Where the last Finnish 'eikä', 'emmekä' ('and not') before a verb stands, with which what it denies begins; 0 where none does."""
    if not view.grammar.nor or not view.has("negation"):
        return 0
    joined = (each.start for each in view.all("negation") if each.end <= mark.start and each.words == 1)
    return max((position for position in joined if view.tokens[position].folded in view.grammar.nor), default=0)


def _denies(view: View, mark: Mark, denial: Mark) -> bool:
    """Whether 'need not' denies the verb: right before it, told to us, or of a 'regard this as' ('Ni behöver inte se det här som …')."""
    regarded = any(each.end <= mark.start and _right_before(view, each, denial) for each in view.all("hereby"))
    return regarded or spares_you(view, denial) or _right_before(view, mark, denial)


def _right_before(view: View, mark: Mark, denial: Mark) -> bool:
    """Whether words end right before the verb or its infinitive marker ('inget behov av att ta bort'), or share its first word."""
    marked = any(each.end == mark.start and each.words == 1 for each in view.all("infinitive"))
    return any(-1 <= verb - denial.end <= 1 for verb in (mark.start, mark.start - marked))


def denied_before(view: View, mark: Mark) -> bool:
    """'I never said that you should remove him': the clause before the 'that' denies it."""
    start = view.clause_start(mark.start)
    if not view.clause_of[start]:
        return False
    if _unwelcome(view, mark):
        return True
    denied = [each for each in view.all("negation") if view.clause_of[each.start] == view.clause_of[start] - 1]
    if denied and any(each.start == start for each in view.all("relative")):
        return view.people.isdisjoint(range(denied[0].start, start))  # 'there is nothing that is to be cancelled'
    return bool(denied) and view.tokens[start].folded in view.grammar.that


def _unwelcome(view: View, mark: Mark) -> bool:
    """'Ei olisi kiva, jos poistaisitte hänet': right before the words that welcome what follows their 'if' stands a negation."""
    for welcome in view.all("condition_polite"):
        if welcome.start >= mark.start or any(each.start == welcome.start for each in view.all("condition", "condition_head")):
            continue
        near = [each for each in view.all("negation") if 0 <= welcome.start - each.end <= _BEFORE_WELCOME]
        if any(view.clause_of[each.start] == view.clause_of[welcome.start] and not view.covered(each, NEGATIVE_BY_NATURE) for each in near):
            return True
    return False


#: 'Ei olisi mitenkään kiva, jos': so many tokens may stand between the negation and the word for welcome.
_BEFORE_WELCOME = 2


def slipped_negation(view: View, mark: Mark) -> bool:
    """Whether an unknown word around the verb may be a negation written wrongly ('int', 'nto', 'n o t'): better asked than done."""
    start = view.clause_start(mark.start)
    around = [
        position
        for position in range(start, min(mark.end + 1, len(view.tokens)))
        if position not in mark.hits and position not in view.people
    ]
    words = [(position, view.tokens[position].folded) for position in around if view.tokens[position].folded]
    known = {position for each in view.marks for position in each.hits}
    for position, word in words:
        if position not in known and any(_near(word, negation) for negation in view.book.negations):
            return True
    letters = "".join(word for _, word in words if len(word) == 1)
    return any(negation in letters for negation in view.book.negations if len(negation) > 2)


def _near(word: str, negation: str) -> bool:
    """Whether a word has the letters of a negation in another order, or lacks or has one too many."""
    if (
        abs(len(word) - len(negation)) > 1
        or len(word) < 2
        or len(negation) < 3
        or (word[0] != negation[0] and sorted(word) != sorted(negation))
    ):
        return False
    if sorted(word) == sorted(negation):
        moved = sum(one != other for one, other in zip(word, negation, strict=True))
        return len(word) < _LONG_WORD or moved <= _MOVED  # Danish 'dårlig' has the letters of 'aldrig'
    longer, shorter = (word, negation) if len(word) > len(negation) else (negation, word)
    return len(longer) > len(shorter) > 2 and any(longer[:cut] + longer[cut + 1 :] == shorter for cut in range(len(longer)))


#: A negation of so many letters, of which no more than these stand in another place.
_LONG_WORD = 5
_MOVED = 3


def avoided(view: View, mark: Mark) -> bool:
    """Whether 'avoid' or 'wait with' stands before the verb in its clause."""
    start = view.clause_start(mark.start)
    return any(start <= each.start < mark.start and not view.covered(each, ("polite",)) for each in view.all("avoid"))


def spares_you(view: View, mark: Mark) -> bool:
    """'You need not do anything about his account', 'Teidän ei tarvitse …': what you need not do is no access that somebody is denied."""
    needless = view.grammar.case_endings or bool(view.within(mark.start, mark.end, "needs"))  # not 'you should have him no longer'
    return (needless and any(each.end == mark.start for each in view.all("you"))) or view.covered(mark, ("no_action",))


def seen_to_by_you(view: View, mark: Mark) -> bool:
    """'See to it that …' is asked of us: it ends in its 'that', and no 'we must' or 'the alarm firm will' stands before it."""
    if view.tokens[mark.end - 1].folded not in view.grammar.that:
        return False
    head = view.clause_start(mark.start)
    if view.within(head, mark.end, "you", "asked_before"):
        return True
    must = view.within(head, mark.end, "must", "will")
    return not must and (not view.within(head, mark.end, "i") or bool(view.within(head, mark.end, "wish")))


def wished_that(view: View, mark: Mark) -> bool:
    """'Vi vil at Lars ikke kan logge inn': a wish of the sender's stands before the denial, with its 'that' right behind it."""
    wishes = [each for each in view.all("wish") if each.end < mark.start and view.tokens[each.end].folded in view.grammar.that]
    wishes = [each for each in wishes if view.clause_of[each.start] == view.clause_of[mark.start]]
    return not view.sentence.asks and any(not view.within(each.end, mark.start, "you", "i", "we") for each in wishes)
