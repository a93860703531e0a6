"""One place of a mail that takes people out of the orders before it, and which orders it takes."""

from dataclasses import dataclass

from parsers.people import Draft, Place
from parsers.reading import Kind, Request


@dataclass(frozen=True, slots=True)
class Leaving:
    """One place that takes people out of the orders before it."""

    place: Place
    #: who is out; or, where ``others`` holds, who alone is left
    people: tuple[Draft, ...]
    others: bool = False
    #: whether the words say plainly who it is, and that he is out
    sure: bool = True
    #: whether only additions are meant: he does not come
    newcomers: bool = False
    #: where the names behind the words end, in their sentence
    end: int = 0

    def names(self, request: Request) -> bool:
        """Whether an order is for one of the people."""
        return any(_is(draft, request) for draft in self.people)

    def takes(self, place: Place, request: Request) -> bool:
        """Whether the person of an order at ``place`` is out."""
        if request.user is None or (self.newcomers and request.kind is not Kind.ADD_USER):
            return False
        if self.place <= place:
            return self._opens_sentence(place, request)
        named = self.names(request)
        if self.place[0] == place[0] and not self.others:
            named = any(_is(draft, request) and min(draft.places) < self.place for draft in self.people)
        return named is not self.others

    def _opens_sentence(self, place: Place, request: Request) -> bool:
        """'Forget Karl, it is Maria who is to go': the order stands behind the words in their sentence, and names him nowhere else."""
        if not self.end or self.others or self.place[0] != place[0] or place[1] < self.end:
            return False
        elsewhere = {token for draft in self.people for sentence, token in draft.places if sentence == place[0] and token >= self.end}
        return self.names(request) and not elsewhere


def _is(draft: Draft, request: Request) -> bool:
    """Whether an order is for this person."""
    user = request.user
    if draft.is_sender or user is None:
        return False
    if user.email:
        return any(email == user.email for email, _ in draft.emails) or (draft.known is not None and draft.known.email == user.email)
    return draft.known is None and user.name is not None and user.name in draft.names
