"""Which lines are headings of a list of who comes or who goes: 'IN', 'UT', 'Joiners:', 'Nya användare', and 'Börjar: Petra Vik, …'."""

from dataclasses import dataclass

from parsers.fields.days import DayMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import Kind
from parsers.tokens import TokenKind

#: A heading has at most so many words.
_HEADING = 8

#: What a heading may hold beside who comes or goes.
_BESIDE = (
    "coming", "going", "into", "out", "new", "user", "harmless", "our", "we", "us", "they", "it", "place", "our_place", "for_company",
    "company", "must", "will", "conjunction", "polite", "at_once", "vague_time", "loose_time", "role",
)  # fmt: skip

#: What may stand around the words of a line: marks of lists, emphasis, a frame.
_FRAME = " \t*_#=-–—•·>+|"


@dataclass(frozen=True, slots=True)
class Heading:
    """A line that says who stands in the rows under it."""

    view: View
    mark: Mark
    #: None: both, or it cannot be told which
    kind: Kind | None
    #: where its first row begins on the same line; the number of tokens where it does not
    behind: int
    colon: bool


def heading_of(letter: Letter, view: View) -> Heading | None:
    """The heading that a sentence is, or None."""
    sentence, tokens = view.sentence, view.tokens
    if sentence.asks or sentence.heard or view.has("away", "list_aside") or not view.has("coming", "going") or not opens_line(letter, view):
        return None
    end = next((at for at, token in enumerate(tokens[: _HEADING + 2]) if _divides(view, at, token.text)), len(tokens))
    marks = view.within(0, end, "coming", "going")
    words = [at for at in range(end) if tokens[at].kind is TokenKind.WORD]
    known = {at for mark in view.within(0, end, *_BESIDE) for at in range(mark.start, mark.end)}
    values = any(token.kind is TokenKind.ATOM and not isinstance(token.atom, DayMention) for token in tokens[:end])
    if not marks or values or len(words) > _HEADING or any(at not in known for at in words) or view.people & set(range(end)):
        return None
    colon = end < len(tokens)
    behind = next((at for at in range(end + 1, len(tokens)) if tokens[at].kind is not TokenKind.MARK), len(tokens))
    if behind < len(tokens) and not any(at >= behind for at in view.people):
        return None
    if behind == len(tokens) and not _closes_line(letter, view):
        return None
    longest = [mark for mark in marks if not any(_holds(other, mark) for other in marks)]
    kinds = {mark.concept for mark in longest}
    if len(kinds) > 1:  # 'New leavers': only what is more than 'new' tells
        longest = [mark for mark in longest if not view.within(mark.start, mark.end, "new")] or longest
        kinds = {mark.concept for mark in longest}
    kind = None if len(kinds) > 1 else Kind.ADD_USER if "coming" in kinds else Kind.REMOVE_USER
    return Heading(view, longest[0], kind, behind, colon)


def _divides(view: View, at: int, text: str) -> bool:
    """Whether a mark parts a label from what stands behind it: a colon, or a dash with a space on both sides."""
    if text == ":":
        return True
    token, line, offset = view.tokens[at], view.sentence.text, view.sentence.start
    return text in ("-", "–", "—") and at > 0 and line[token.start - offset - 1 : token.end - offset + 1].strip() == text


def _holds(longer: Mark, mark: Mark) -> bool:
    """Whether a mark lies within a longer one."""
    return longer.words > mark.words and longer.start <= mark.start and mark.end <= longer.end


def opens_line(letter: Letter, view: View) -> bool:
    """Whether a sentence stands at the beginning of its line."""
    start = view.sentence.start
    return not letter.text[letter.text.rfind("\n", 0, start) + 1 : start].strip(_FRAME + "0123456789.)")


def _closes_line(letter: Letter, view: View) -> bool:
    """Whether a sentence stands at the end of its line."""
    end = view.sentence.end
    return not letter.text[end : letter.text.find("\n", end) % (len(letter.text) + 1)].strip(_FRAME)


def heads_changes(letter: Letter, view: View) -> bool:
    """'Endring:' alone above 'Mitt nye mobilnr: …': the heading of the changes in a list, which puts nothing right."""
    words = {at for at, token in enumerate(view.tokens) if token.kind is TokenKind.WORD}
    index = view.sentence.index + 1
    following = letter.views[index] if index < len(letter.views) and view.sentence.announces else None
    named = {at for mark in view.all("change_noun", "correction") for at in mark.hits}
    if following is None or not words or not words <= named or not opens_line(letter, following):
        return False
    return following.has("has_new", "renamed", "new") and not following.has(
        "negation", "keeps", "stays", "taken_back", "takes_back", "only"
    )
