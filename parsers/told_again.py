"""Whether somebody is told of again behind the order, and not as one who goes or comes: 'Remove Karl. … Karl is only on leave'."""

from parsers.gathering import Gathered
from parsers.marks import View
from parsers.people import Draft
from parsers.reading import Kind, Person, Request
from parsers.tokens import TokenKind

#: What is said of somebody who goes: that he does, why, who comes for him, and what becomes of his things.
_GOING = (
    "left", "left_past", "out", "into", "must_not_have", "takes_over", "thanks", "remove_base", "remove_said", "remove_passive",
    "remove_noun", "end_base", "end_said", "end_passive", "name", "invoice", "phone", "email",
    "happened", "goes_to",
)  # fmt: skip
_UNLIKE = ("negation", "except_for", "stays", "keeps", "loose_time", "vague_time")
_GONE = ("must_not_have", "remove_base", "remove_passive")
#: So many words beside his name say something of him.
_SAYS = 2


def told_again(gathered: Gathered, placed: list[tuple[tuple[int, int], Request]], place: tuple[int, int], request: Request) -> bool:
    """Whether a sentence behind the order at ``place`` names its person, and says something else of him than that he goes, or comes."""
    if request.kind is Kind.CANCEL_AGREEMENT:
        return _kept(gathered, place, request)
    if request.kind not in (Kind.ADD_USER, Kind.REMOVE_USER) or request.requested_on is not None or request.user is None:
        return False
    letter = gathered.letter
    newcomers = any(each.kind is Kind.ADD_USER for _, each in placed)
    swapped = any(each.rule.endswith(".swap") for each in request.evidence)
    ordered = {each[0] for each, _ in placed}
    named = [sentence for draft in letter.people.drafts if not draft.is_sender and _is(draft, request.user) for sentence, _ in draft.places]
    return any(
        sentence > place[0]
        and sentence not in ordered
        and len({id(draft) for draft in letter.people.between((sentence, 0), (sentence + 1, 0))}) == 1
        and (
            _denies(letter.views[sentence])
            if request.kind is Kind.ADD_USER
            else not _told_beside(letter.views[sentence], newcomers)
            and _says_more(letter.views[sentence])
            and not (swapped and _is_why(letter.views[sentence]))
        )
        for sentence in named
    )


def _is_why(view: View) -> bool:
    """'Put Riikka in Matti's place. Matti is going on leave.': why another has come in his place."""
    return view.has("away") and not view.has(*_UNLIKE, "only", "joined")


def _kept(gathered: Gathered, place: tuple[int, int], request: Request) -> bool:
    """'We cancel. … We want to keep the agreement': behind the notice something stays that is no other service or company."""
    letter = gathered.letter
    if len(letter.known.companies) != 1:
        return False
    other = {"basic": "integrated", "integrated": "basic"}.get(request.service or "", "until_then")
    return any(
        view.sentence.index > place[0]
        and not view.sentence.asks
        and not view.people
        and any(not view.covered(each, ("until_then", "idiom")) for each in view.all("keeps", "stays"))
        and not view.has(other, "until_then", "company", *_ENDING)
        and not (request.service and view.has("the_rest"))
        for view in letter.body()
    )


_ENDING = ("cancel_base", "cancel_said", "cancel_noun", "cancel_passive", "end_base", "end_said", "end_passive")


def _is(draft: Draft, user: Person) -> bool:
    if draft.known is not None:
        return draft.known.email == user.email
    return draft.name is not None and draft.name == user.name


#: A sentence with one of these about a newcomer tells how he is to be put in, or puts that right.
_HOW = ("not_coming", "email", "phone", "correction", "authority", "that_is_all", "must_not_have", "keeps", "name", "contact", "call_me")
_PERHAPS = ("negation", "except_for", "consider", "wonder", "condition", "condition_head", "left_past", "vague_time", "asked_before")


def _denies(view: View) -> bool:
    """'Petra did not get the job', 'not sure whether Petra will start': said of a newcomer, it may be that he does not come."""
    if view.sentence.subject or view.sentence.heard or view.sentence.row or view.has(*_HOW):
        return False
    plain = not any(token.kind is TokenKind.ATOM for token in view.tokens)
    beside = {position for each in view.all("leave_out") for position in (each.start, each.end)}
    if any(each.end in beside or each.start in beside for each in view.all("negation")):
        return False  # 'Don't forget Nina'; who is plainly left out is seen to elsewhere
    return plain and any(not view.covered(each, ("condition_polite", "thanks", "polite")) for each in view.all(*_PERHAPS))


def _told_beside(view: View, newcomers: bool) -> bool:
    """'It is Karl Lindqvist, that is' says who is meant; 'she is to have the rights that James has' tells of his successor."""
    first = {each.end for each in view.all("it") if each.start == 0}
    meant = any(position in view.people for end in first for position in range(end, end + _NEAR)) and not view.has("negation")
    alone = any(each.end in view.people for each in view.all("sole")) and not view.has("stays", "keeps")  # 'only Priya then'
    on_leave = view.has("away") and not view.has("only", "sole", *_UNLIKE)  # 'Karl goes on parental leave', where another comes for him
    return meant or alone or (newcomers and (on_leave or view.has("he")))


#: So many tokens behind 'it' a name stands in 'it is Karl'.
_NEAR = 2


def _says_more(view: View) -> bool:
    words = [position for position, token in enumerate(view.tokens) if token.kind is TokenKind.WORD and position not in view.people]
    if view.sentence.subject or view.sentence.heard or view.sentence.row:
        return False
    unlike = [each for each in view.all(*_UNLIKE) if not view.covered(each, ("left",))]  # 'no longer needs' tells that he goes
    if unlike and not view.has(*_GONE):
        return len(words) > 0  # 'Not Karl!', 'Karl has not left', 'Karl stops in spring'
    return len(words) >= _SAYS and not view.has(*_GOING)
