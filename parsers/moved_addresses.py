"""Which change of address is told as a move: 'Lars skal over fra lars@… til lars.moen@…', from the registered address to another."""

from collections.abc import Iterator

from parsers.act import Act
from parsers.clauses import force_of
from parsers.fields.addresses import AddressMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.plain_words import SMALL
from parsers.reading import Evidence, Kind
from parsers.tokens import TokenKind

#: What may stand before who moves, between him and the verb, and around the two addresses.
_PLAIN = ("must", "will", "therefore", "harmless", "old", "new", "email", "place", "conjunction", "role", "already_so", "has_new")


def moved_addresses(letter: Letter, view: View, acts: list[Act]) -> Iterator[Act]:
    """The act of a sentence in which a user, named or pointed at, moves from his registered address to another; no bill does."""
    if not view.has("moves") or view.sentence.asks or view.sentence.subject or any(act.view is view for act in acts):
        return
    told = [(place, value) for place, value in letter.atoms(view, AddressMention) if isinstance(value, AddressMention)]
    mark = view.all("moves")[0]
    if len(told) != 2 or told[0][0] < mark.end or not all(value.valid for _, value in told):
        return
    (first, old), (second, new) = told
    user = letter.people.with_email(old.email)
    owner = letter.people.with_email(new.email)
    if (
        user is None
        or user.known is None
        or user.known.email != old.email
        or (owner and owner is not user and (owner.known or owner.names))
    ):
        return
    index = view.sentence.index
    named = letter.people.between((index, 0), (index, mark.start))
    start = view.clause_start(mark.start)
    subject = view.people | {position for each in view.all("he") for position in each.hits}
    plain = subject | {position for each in view.all(*_PLAIN) for position in each.hits} | set(mark.hits)
    between = [*range(start, first), *range(first + 1, second)]
    if any(draft is not user for draft in named) or subject.isdisjoint(range(start, start + 2)):
        return
    if any(each not in plain and not _small(view, each) for each in between):
        return
    proof = [Evidence(f"{letter.lexicon.code}.change_user.moves", view.text(mark.start, mark.end))]
    objects = frozenset({"email"})
    yield Act(
        Kind.CHANGE_USER, force_of(view, mark), view, mark, "has_new", 0, len(view.tokens), objects=objects, implied=True, evidence=proof
    )


def _small(view: View, position: int) -> bool:
    """Whether a token is a mark or a small word of the language."""
    token = view.tokens[position]
    return token.kind is TokenKind.MARK or token.folded in SMALL[view.language]
