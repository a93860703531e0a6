"""Where the rules and what was learnt from labelled mails (``parsers.trained``) disagree: which of the two gives way.

1. An order of the rules that the second reader finds most unlikely goes to staff: better asked than misread.
2. Where the rules found no order, or only half understood one, and the second reader is sure of a kind and of no other, the sentence that
   speaks most for it is read as an order of that kind. Who, what and when is told by the same rules, and must be whole; every caution that
   the rules have about an order holds for this one too.

The second reader never tells who is meant. What is denied, supposed, considered, taken back or asked stays with the rules.
"""

from collections.abc import Callable, Iterator

from parsers.act import Act, objects_of
from parsers.cautions import COMPANYS, caution, caution_of_all
from parsers.confidence import doubted
from parsers.contradictions import BOTH
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import CONFIDENT, ORDERS, Evidence, Kind, Request, Topic
from parsers.trained.pieces import masked
from parsers.trained.reader import chances

Placed = list[tuple[tuple[int, int], Request]]

#: Below which chance an order of the rules is too unlikely.
UNLIKELY = 0.02
#: A text of fewer words has too few for an objection: each weighs too much.
LONG = 25
#: From which chance of its own sentence an order is believed beside another that the mail does give: in a long mail a short one drowns.
BELIEVED_THERE = 0.1
#: From which chance the second reader is sure of a kind: surer of what can not be undone.
SURE = {Kind.ADD_USER: 0.7, Kind.CHANGE_USER: 0.65, Kind.CANCEL_AGREEMENT: 0.7, Kind.REMOVE_USER: 0.75}
#: So much less is enough where the rules have read a verb of the kind, only not what is done with it.
HALF_READ = 0.15
#: Up to which chance any other kind is none beside them.
NO_OTHER = 0.3
#: Below which chance what the rules took for another order is left out beside those.
NOT_MEANT = 0.05
#: The kinds that are found so, each with the verb that orders it plainly.
_VERBS = {
    Kind.ADD_USER: "add_base",
    Kind.REMOVE_USER: "remove_base",
    Kind.CHANGE_USER: "change_base",
    Kind.CANCEL_AGREEMENT: "cancel_base",
}
#: The doubt about an order that the second reader does not find.
NOT_FOUND = "a second reading finds no such order"
#: From which chance what stands in other sentences than the one that orders is left to the second reader to judge.
BEYOND_DOUBT = 0.85
#: What leaves a mail to the rules alone, wherever it stands in the text.
_HELD = ("consider", "retract", "others_want", "asked_before", "ask_first", "hearsay", "draft", "joke", "privacy", "still_wants")
#: What leaves it to them where the second reader is not quite sure, or where it stands in the sentence that would order.
_HELD_NEAR = ("negation", "condition", "how", "price", "must_not_have", "done", "either")
#: How doubts begin that only tell that the rules did not understand.
_NOT_UNDERSTOOD = ("weak", "others", "an address is left", "nobody is named", "nothing came of it", "access to something else", BOTH)
#: So many sentences are tried.
_TRIED = 3
#: A text with fewer words is left to the rules.
_FEWEST = 4
#: Topics of questions that a request may look like ('can you sort that?').
_LIKE_REQUESTS = frozenset({Topic.MANAGE_USERS, Topic.CANCEL, Topic.OTHER})

Likely = dict[Kind, float]


def read_again(letter: Letter, acts: list[Act], placed: Placed, place: Callable[[list[Act]], Placed]) -> Placed:
    """The requests after the second reading; ``place`` makes requests of acts, as it made ``placed`` of ``acts``."""
    if not any(_ordered(request) for _, request in placed) and not _may_be_more(letter, placed):
        return placed
    likely = chances(masked(letter.subject if letter.own_subject else "", letter.text, letter.known))
    objected = [
        (where, doubted(request, NOT_FOUND) if _objected_to(letter, request, placed, likely) else request) for where, request in placed
    ]
    sure = _sure_of(acts, likely)
    agreed = [request.kind for _, request in placed if request.kind in ORDERS and likely[request.kind] > NO_OTHER]
    if not sure or any(chance > NO_OTHER for kind, chance in likely.items() if kind not in (*sure, *agreed)):
        return objected
    if not _leaves_room(letter, placed, sure, likely):
        return objected
    left = [act for act in acts if act.kind not in ORDERS or (act.doubt is None if act.kind in sure else likely[act.kind] >= NOT_MEANT)]
    for found in _candidates(letter, sure):
        again = [each for each in place([*left, *found]) if each[1].kind is not Kind.QUESTION or likely[Kind.QUESTION] > NOT_MEANT]
        if _complete(again, [*sure, *agreed]):
            return again
        if any(act.doubt not in (None, NOT_FOUND, COMPANYS) for act in found):
            break  # what the rules beware of in one sentence is not sought in another
    return objected


def _sure_of(acts: list[Act], likely: Likely) -> list[Kind]:
    """The kinds of order that the second reader is sure of."""
    spoken = {act.kind for act in acts if act.doubt is None and act.force in (Force.ORDER, Force.WEAK, Force.OTHERS)}
    return [kind for kind in _VERBS if likely[kind] >= SURE[kind] - (HALF_READ if kind in spoken else 0)]


def _leaves_room(letter: Letter, placed: Placed, sure: list[Kind], likely: Likely) -> bool:
    """Whether all that the rules found is nothing, half understood, or of a kind that the second reader finds unlikely."""
    if not _may_be_more(letter, placed):
        return False
    near = min(likely[kind] for kind in sure) < BEYOND_DOUBT
    for _, request in placed:
        if _ordered(request) and likely[request.kind] >= NOT_MEANT:
            return False
        if request.kind is Kind.QUESTION and request.topic not in _LIKE_REQUESTS and likely[Kind.QUESTION] > NOT_MEANT:
            return False
        if request.doubts and (request.kind in sure or (near and request.kind is Kind.OTHER)) and not _half_understood(request):
            return False
    return not near or not any(view.has(*_HELD_NEAR) for view in letter.body())


def _ordered(request: Request) -> bool:
    return request.kind in ORDERS and request.confidence >= CONFIDENT


def _unlikely(letter: Letter, request: Request, placed: Placed, likely: Likely) -> bool:
    if request.kind not in _VERBS or likely[request.kind] >= UNLIKELY or _asked_back(request) or len(letter.text.split()) < LONG:
        return False
    beside = any(_ordered(other) and likely[other.kind] > NO_OTHER for _, other in placed)
    return not beside or all(chances(masked("", each.text, letter.known))[request.kind] < BELIEVED_THERE for each in request.evidence)


def _asked_back(request: Request) -> bool:
    """Whether a verb of changing tells of nothing to change to: that is asked back, and too seldom told to be learnt."""
    plainly = any(proof.rule.rpartition(".")[2].startswith("change_") for proof in request.evidence)
    return request.kind is Kind.CHANGE_USER and plainly and not request.changes


def _objected_to(letter: Letter, request: Request, placed: Placed, likely: Likely) -> bool:
    return _unlikely(letter, request, placed, likely) and not _half_of_swap(request, placed, likely)


def _half_of_swap(request: Request, placed: Placed, likely: Likely) -> bool:
    """Whether the same words also order something that the second reader finds: nobody carries out half a swap."""
    pair = (Kind.ADD_USER, Kind.REMOVE_USER)
    if request.kind not in pair:
        return False
    others = [other for _, other in placed if other.kind in pair and other.kind is not request.kind and likely[other.kind] >= UNLIKELY]
    beside = any(each.rule.endswith(".gets_one") for each in request.evidence)
    return any(_ordered(other) and (beside or not set(other.evidence).isdisjoint(request.evidence)) for other in others)


def _half_understood(request: Request) -> bool:
    """Whether the doubts of the rules only say that they did not understand."""
    return all(doubt.startswith(_NOT_UNDERSTOOD) for doubt in request.doubts)


def _candidates(letter: Letter, kinds: list[Kind]) -> Iterator[list[Act]]:
    """An act for each kind at the sentence that speaks most for it; then at the next, and the next."""
    views = [view for view in letter.body() if any(token.folded for token in view.tokens) and not view.quoted]
    spoken = [chances(masked("", view.sentence.text, letter.known)) for view in views]
    ranks: dict[Kind, list[int]] = {}
    for kind in kinds:
        told = [each[kind] for each in spoken]
        ranks[kind] = sorted(range(len(views)), key=told.__getitem__, reverse=True)[:_TRIED]
    for rank in range(min(_TRIED, len(views))):
        yield [_found(letter, views[ranks[kind][rank]], kind) for kind in kinds]


def _may_be_more(letter: Letter, placed: Placed) -> bool:
    """Whether what the rules found leaves room for an order: nothing is taken back, doubted or told of the past."""
    if any(request.withdraws for _, request in placed):
        return False
    body = letter.body()
    words = sum(1 for view in body for position, token in enumerate(view.tokens) if token.folded and position not in view.people)
    return words >= _FEWEST and not any(view.has(*_HELD) for view in body)


def _found(letter: Letter, view: View, kind: Kind) -> Act:
    """An act at a sentence, doubted where a caution stands against it."""
    act = _act(letter, view, kind)
    act.doubt = caution_of_all(letter) or caution(letter, act) or (NOT_FOUND if view.has(*_HELD_NEAR) else None)
    return act


def _act(letter: Letter, view: View, kind: Kind) -> Act:
    mark = Mark(_VERBS[kind], 0, 1, (0,), 1)
    proof = Evidence(f"{letter.lexicon.code}.{kind.value}.second_reading", view.sentence.text[:200])
    end = len(view.tokens)
    return Act(kind, Force.ORDER, view, mark, mark.concept, 0, end, objects=objects_of(view, 0, end, mark), evidence=[proof])


def _complete(placed: Placed, kinds: list[Kind]) -> bool:
    """Whether nothing but orders of these kinds came of it, some of each, without a doubt, and each tells what to do."""
    found = {request.kind for _, request in placed}
    return found == set(kinds) and all(request.confidence >= CONFIDENT and not request.doubts and _told(request) for _, request in placed)


def _told(request: Request) -> bool:
    """Whether a request says what to do, and with whom: somebody registered, or a new one by the whole name."""
    user, kind = request.user, request.kind
    if kind is Kind.CANCEL_AGREEMENT:
        return True
    if user is None or not (len((user.name or "").split()) > 1 if kind is Kind.ADD_USER else user.email):
        return False
    return kind is not Kind.CHANGE_USER or bool(request.changes)
