"""Whether a sentence withdraws a user's right to order by telling so: 'James Osei's authority to place orders with you is withdrawn.'"""

from collections.abc import Iterator

from parsers.act import Act
from parsers.clauses import force_of
from parsers.fields.days import DayMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.plain_words import SMALL
from parsers.reading import Evidence, Kind
from parsers.tokens import TokenKind

#: What may stand beside the right: with whom it is, from when, and that it is done hereby.
_PLAIN = ("you", "for_company", "our", "my", "us", "harmless", "hereby", "at_once", "infinitive", "agreement", "everything")


def rights_withdrawn(letter: Letter, view: View, acts: list[Act]) -> Iterator[Act]:
    """The act of a sentence that is nothing but a named user, his right to order and that it is withdrawn; asked or reported it is none."""
    if not view.has("withdrawn") or not view.has("authority") or view.sentence.asks or view.sentence.subject or view.sentence.heard:
        return
    index, mark = view.sentence.index, view.all("withdrawn")[0]
    named = letter.people.between((index, 0), (index, len(view.tokens)))
    rights = [each for each in view.all("authority") if each.end <= mark.start]
    if not rights or any(act.view is view for act in acts) or not _one_other(letter, view, rights[0].start):
        return
    if not (view.has("hereby") or any(_goes_with_it(each) for each in (letter.views[index + 1 : index + 2] or (None,)))):
        return  # '… is withdrawn. Why?', '… is withdrawn. Please give it back'
    read = view.people | {position for each in [*rights, mark, *view.all(*_PLAIN)] for position in each.hits}
    if len(named) != 1 or any(position not in read and not _small(view, position) for position in range(len(view.tokens))):
        return
    proof = [Evidence(f"{letter.lexicon.code}.change_user.withdrawn", view.text(mark.start, mark.end))]
    yield Act(
        Kind.CHANGE_USER,
        force_of(view, mark),
        view,
        mark,
        "must_not_have",
        0,
        len(view.tokens),
        False,
        frozenset({"authority"}),
        evidence=proof,
    )


def _goes_with_it(following: View | None) -> bool:
    """Whether nothing stands behind the statement, or only what he keeps, or that it be confirmed: no complaint of it."""
    if following is None:
        return True
    if following.has("negation", "contrast", "wonder", "mistaken"):
        return False
    if following.has("keeps", "stays"):
        return following.has("he", "user") and not following.has("polite", "give_base", "must")
    return following.has("confirm") and not (following.people or following.has("he", "they"))


def _one_other(letter: Letter, view: View, right: int) -> bool:
    """Whether the sentence opens with a user in the directory, not the sender, whose right is told right behind his name."""
    index = view.sentence.index
    named = letter.people.between((index, 0), (index, right))
    first = next((position for position, token in enumerate(view.tokens) if token.kind is TokenKind.WORD), 0)
    return len(named) == 1 and named[0].known is not None and not named[0].is_sender and first in view.people


def _small(view: View, position: int) -> bool:
    """Whether a token is a mark, a day or a small word of the language."""
    token = view.tokens[position]
    return token.kind is TokenKind.MARK or isinstance(token.atom, DayMention) or token.folded in SMALL[view.language]
