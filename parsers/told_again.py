"""Whether somebody who is to be removed is told of again, and not as one who goes: 'Remove Karl. … Karl is only on leave'."""

from parsers.gathering import Gathered
from parsers.marks import View
from parsers.reading import Kind, Request
from parsers.tokens import TokenKind

#: What is said of somebody who goes: that he does, why, who comes for him, and what becomes of his things.
_GOING = (
    "left", "left_past", "out", "into", "must_not_have", "takes_over", "thanks", "remove_base", "remove_said", "remove_passive",
    "remove_noun", "end_base", "end_said", "end_passive", "name", "invoice", "phone", "email",
)  # fmt: skip
_UNLIKE = ("negation", "except_for", "stays", "keeps", "loose_time", "vague_time")
_GONE = ("must_not_have", "remove_base", "remove_passive")
#: So many words beside his name say something of him.
_SAYS = 2


def told_again(gathered: Gathered, placed: list[tuple[tuple[int, int], Request]], place: tuple[int, int], request: Request) -> bool:
    """Whether a sentence behind the removal at ``place`` names its person and says something else of him than that he goes."""
    if request.kind is not Kind.REMOVE_USER or request.requested_on is not None or request.user is None:
        return False
    letter = gathered.letter
    newcomers = any(each.kind is Kind.ADD_USER for _, each in placed)
    ordered = {each[0] for each, _ in placed}
    named = [
        sentence
        for draft in letter.people.drafts
        if draft.known is not None and draft.known.email == request.user.email and not draft.is_sender
        for sentence, _ in draft.places
    ]
    return any(
        sentence > place[0]
        and sentence not in ordered
        and len({id(draft) for draft in letter.people.between((sentence, 0), (sentence + 1, 0))}) == 1
        and not _told_beside(letter.views[sentence], newcomers)
        and _says_more(letter.views[sentence])
        for sentence in named
    )


def _told_beside(view: View, newcomers: bool) -> bool:
    """'It is Karl Lindqvist, that is' says who is meant; 'she is to have the rights that James has' tells of his successor."""
    first = {each.end for each in view.all("it") if each.start == 0}
    meant = any(position in view.people for end in first for position in range(end, end + _NEAR)) and not view.has("negation")
    return meant or (newcomers and view.has("he"))


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
