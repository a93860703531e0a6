"""Which service is to end after all: 'Oops, it is the integrated service we are cancelling' puts another in the place of the first."""

from collections.abc import Collection

from parsers.corrections import corrects
from parsers.force import verb_concepts
from parsers.letter import Letter
from parsers.marks import View
from parsers.plain_words import SMALL
from parsers.tokens import TokenKind

SERVICES = ("basic", "integrated")

#: What a sentence may say that only puts another service in the place of the first.
_PLAIN = (
    "correction", "taken_back", "takes_back", "meant", "old", "new", "thanks", "polite", "harmless", "negation", "except_for",
    "i", "we", "our", "you", "it", "must", "will", "relative", "infinitive", "conjunction", "contrast", "agreement", "our_place", "basic",
    "integrated", "integration", "keeps", "stays", "only", "sole", "must_not_have", "wish", "hereby", "at_once", "what", "name",
    *verb_concepts("end", "cancel", "remove"),
)  # fmt: skip

#: What makes it say more: another one too, a condition.
_MORE = ("like_others", "condition", "condition_head", "consider", "ask_first", "later", "joke", "how", "vague_time", "both_companies")

#: Signs that a sentence speaks of what was said wrongly.
_SIGNS = (
    "correction", "taken_back", "takes_back", "meant", "old", "retract", "name",
    *verb_concepts("end", "cancel"),
)  # fmt: skip


def named_in(view: View) -> tuple[set[str], set[str]]:
    """(meant, not meant): the services that a sentence names; 'not Basic' and 'Basic stays' do not mean it."""
    kept = {view.clause_of[each.start] for each in view.all("keeps", "stays")}
    meant: set[str] = set()
    out: set[str] = set()
    for service in SERVICES:
        for mark in view.all(service):
            start = view.clause_start(mark.start)
            denied = view.within(start, mark.start, "negation", "except_for")
            (out if denied or view.clause_of[mark.start] in kept else meant).add(service)
    return meant, out


def service_put_right(told: View, view: View) -> str | None:
    """The one service that a sentence behind a notice of another one puts in its place; None where it does not, or leaves it open."""
    if view.sentence.index <= told.sentence.index or view.people or not view.has(*SERVICES):
        return None
    if view.sentence.asks or view.sentence.heard or view.has(*_MORE) or not (corrects(view) or view.has("meant")):
        return None
    first, _ = named_in(told)
    meant, out = named_in(view)
    if len(first) != 1 or len(meant) != 1 or meant == first or meant & out:
        return None
    turns = {position for each in view.all("taken_back", "correction") for position in each.hits}
    beside = [mark.start for each in out for mark in view.all(each)]
    loose = [no for no in view.all("negation") if not turns.issuperset(no.hits) and not any(0 <= each - no.end <= 1 for each in beside)]
    return next(iter(meant)) if not loose and _says_only_that(view) else None


def _says_only_that(view: View) -> bool:
    """Whether every word of a sentence is one of correcting, cancelling or pointing; small words and days are plain too."""
    plain = {position for each in view.all(*_PLAIN) for position in each.hits}
    return all(
        position in plain or token.kind is not TokenKind.WORD or token.folded in SMALL[view.language]
        for position, token in enumerate(view.tokens)
    )


def service_after_all(letter: Letter, told: View, ordered: Collection[int], services: Collection[str]) -> tuple[str | None, bool]:
    """(service, doubt): what the last correction behind a notice puts in its service's place, and whether a sentence speaks against it.

    In: the sentence of the first notice, those of all, and the services that they were read to end. That a further one is kept is no
    doubt.
    """
    first = set(services)
    service: str | None = None
    doubt = _turned_within(told)
    for view in letter.views[told.sentence.index + 1 :]:
        if not view.has(*SERVICES) or view.sentence.heard:
            continue
        also = view.sentence.index in ordered
        right = service_put_right(told, view)
        if right is not None:
            doubt, service = doubt or service not in (None, right), right
            continue
        ending = {service} if service else first
        meant, out = named_in(view)
        doubt = doubt or (bool(out & (ending or set(SERVICES))) and not meant & ending)
        doubt = doubt or (bool(meant - ending) and bool(ending) and view.has(*_SIGNS) and not view.sentence.asks and not also)
    return service, doubt


def _turned_within(view: View) -> bool:
    """'Cancel Basic, sorry, Integrated': words of a correction stand between the two services of the notice itself."""
    places = sorted(mark.start for service in SERVICES for mark in view.all(service))
    first, _ = named_in(view)
    return len(first) > 1 and any(places[0] < turn.start < places[-1] for turn in view.all("correction", "taken_back", "meant"))
