"""Who the mail speaks of: one draft a person, with every name, address and telephone number that belongs to him.

1. The sender is the first draft.
2. A name that fits exactly one known user is that user; one that fits several stays ambiguous; else it is somebody new.
3. An address belongs to its known user, else to the name it resembles, else to the one name beside it, else to the person just named.
4. A telephone number belongs to the person of its sentence or row, else to the person just named.
"""

from collections.abc import Collection
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from parsers.fold import fold
from parsers.inflection import bases, nominative
from parsers.known_names import KnownNames
from parsers.marks import View
from parsers.names import NameAt
from parsers.reading import KnownUser

Place = tuple[int, int]

#: From this share of common letters on two names of as many words are spellings of one (difflib's ratio).
_SPELLED_ALIKE = 0.75


@dataclass(slots=True, eq=False)
class Draft:
    """One person while the mail is being read."""

    names: list[str] = field(default_factory=list)
    known: KnownUser | None = None
    #: several known users fit the name
    ambiguous: bool = False
    is_sender: bool = False
    #: (address as normalised, place)
    emails: list[tuple[str, Place]] = field(default_factory=list)
    phones: list[tuple[str, Place]] = field(default_factory=list)
    #: (sentence, token) of every mention
    places: list[Place] = field(default_factory=list)

    @property
    def name(self) -> str | None:
        """The fullest name by which the mail calls him."""
        return max(self.names, key=lambda name: len(name.split())) if self.names else None

    @property
    def shown_name(self) -> str | None:
        """The registered name where he is known, else the fullest of the mail."""
        return (self.known.name if self.known else None) or self.name

    def new_emails(self) -> list[tuple[str, Place]]:
        """The addresses that are not the registered one."""
        return [each for each in self.emails if self.known is None or each[0] != self.known.email]


def resemblance(name: str, address: str) -> int:
    """How much an address looks like a name's: 0 not at all; a whole part of the name counts 2, a beginning 1."""
    local = address.split("@", 1)[0].lower()
    pieces = {_plain(piece) for piece in local.replace("_", ".").replace("-", ".").replace("+", ".").split(".") if piece}
    parts = [_plain(part) for part in name.replace("-", " ").split()]
    if not parts or not pieces:
        return 0
    score = 2 * sum(part in pieces for part in parts if len(part) > 1)
    if score:
        return score
    joined = _plain(local.replace(".", "").replace("_", "").replace("-", ""))
    first, last = parts[0], parts[-1]
    if len(parts) > 1 and joined in {
        first + last,
        last + first,
        first[0] + last,
        first + last[0],
        last + first[0],
        first[:2] + last[:2],
        first[:3] + last[:3],
    }:
        return 2
    return int(
        any(len(part) > 2 and (piece.startswith(part) or (len(piece) > 2 and part.startswith(piece))) for part in parts for piece in pieces)
    )


def respelled(one: str, other: str) -> bool:
    """Whether two names are the same one spelled in two ways ('Karl Lindqvist', 'Carl Lindkvist')."""
    first, second = fold(one), fold(other)
    same_length = len(first.split()) == len(second.split())
    return first != second and same_length and SequenceMatcher(None, first, second).ratio() >= _SPELLED_ALIKE


def _plain(word: str) -> str:
    """A folded word without the spellings that stand for Nordic letters in addresses ('soeren', 'haakansson')."""
    return fold(word).replace("oe", "o").replace("ae", "a")


class People:
    """All drafts of a mail, found by name, by address and by place."""

    def __init__(self, sender: Draft, known: KnownNames, address_forms: frozenset[str]) -> None:
        self.known = known
        self.sender = sender
        self.drafts: list[Draft] = [sender]
        self._forms = address_forms
        self._sender_names = {fold(part) for name in sender.names for part in name.split()}

    def add_name(self, at: NameAt) -> Draft:
        """The draft that a name belongs to; a new one where it fits nobody."""
        place = (at.sentence, at.start)
        fitting = self.known.fits(at.words)
        sender_email = self.sender.known.email if self.sender.known else None
        folded = [fold(word).removesuffix("'s") for word in at.words]
        # the same person may be a member of several of the sender's companies
        emails = {user.email for user in fitting}
        if len(emails) == 1:
            user = fitting[0]
            draft = (
                self.sender
                if user.email == sender_email
                else next((each for each in self.drafts if each.known and each.known.email == user.email), None)
            )
            if draft is None:
                draft = Draft(known=user)
                self.drafts.append(draft)
        elif len(emails) > 1:
            full = next((each for each in self.drafts if each.known in fitting and each.places and not each.is_sender), None)
            draft = (
                full
                if full is not None and len(at.words) == 1
                else next((each for each in self.drafts if each.ambiguous and each.name == at.text), None)
            )
            if draft is None:
                draft = Draft(ambiguous=True)
                self.drafts.append(draft)
        elif self._sender_names and all(part in self._sender_names for part in folded):
            draft = self.sender
        else:
            draft = self._named_before(folded) or Draft()
            if draft not in self.drafts:
                self.drafts.append(draft)
        text = (
            " ".join(nominative(word, self.known.language, self._forms | self.known.parts) for word in at.words)
            if not draft.is_sender
            else at.text
        )
        if text.islower() and not draft.known:
            text = text.title()
        if text not in draft.names:
            draft.names.append(text)
        draft.places.append(place)
        return draft

    def drop_companies(self, names: Collection[tuple[str, ...]]) -> None:
        """'Adgang til Aarhus Tømrer', with its legal form further down: whoever is called as a company is, and nothing else, is nobody."""

        def company(draft: Draft) -> bool:
            told = draft.known or draft.is_sender or draft.emails or not draft.names
            return not told and all(tuple(map(fold, each.split())) in names for each in draft.names)

        self.drafts = [draft for draft in self.drafts if not company(draft)]

    def drop_shared_names(self) -> None:
        """'Both my Anders, Berg and Bergman': a name shared by all whom its sentence names besides tells of nobody else."""
        for draft in [each for each in self.drafts if each.ambiguous and not each.emails]:
            fitting = {user.email for name in draft.names for user in self.known.fits(tuple(name.split()))}
            sentences = {sentence for sentence, _ in draft.places}
            named = {
                other.known.email
                for other in self.drafts
                for sentence, _ in other.places
                if other.known and len(sentences) == 1 and sentence in sentences
            }
            if len(fitting) > 1 and fitting <= named:
                self.drafts.remove(draft)

    def _named_before(self, folded: list[str]) -> Draft | None:
        """Somebody new who was named in full before and now by one of his names."""
        forms = [bases(word, self.known.language) for word in folded]
        for draft in reversed(self.drafts):
            if draft.known or draft.is_sender or draft.ambiguous:
                continue
            for name in draft.names:
                parts = [fold(part) for part in name.split()]
                if (
                    (len(parts) == len(forms) and all(part in form for part, form in zip(parts, forms, strict=True)))
                    or (len(folded) == 1 and any(part in forms[0] for part in parts))
                    or (len(parts) == 1 and parts[0] in forms[0])
                ):
                    return draft
        return None

    def with_email(self, email: str) -> Draft | None:
        """The draft that has this address already, registered or told."""
        for draft in self.drafts:
            if (draft.known and draft.known.email == email) or any(each[0] == email for each in draft.emails):
                return draft
        return None

    def of_known(self, user: KnownUser) -> Draft:
        """The draft of a known user, made where the mail has not named him yet."""
        draft = next((each for each in self.drafts if each.known and each.known.email == user.email), None)
        if draft is None:
            draft = Draft(known=user)
            self.drafts.append(draft)
        return draft

    def add_email(self, email: str, place: Place, view: View) -> Draft:
        """Give an address to the person it belongs to (rules of the module)."""
        draft = self.with_email(email)
        if draft is self.sender and not draft.known:
            draft = self._signed_by(email, place, view) or draft
        if draft is None:
            user = next((each for each in self.known.users if each.email == email), None)
            draft = self.of_known(user) if user else self._resembling(email, place) or self._beside(place, view)
        if draft is None:
            draft = Draft()
            self.drafts.append(draft)
        draft.emails.append((email, place))
        draft.places.append(place)
        return draft

    def _signed_by(self, email: str, place: Place, view: View) -> Draft | None:
        """Whose name stands beside a stranger's own address and looks like it: the From names his firm ('Ekström Redovisning')."""
        beside = self._beside(place, view)
        if beside is None or beside.is_sender or beside.known or beside.ambiguous:
            return None
        return beside if any(resemblance(name, email) for name in beside.names) else None

    def _resembling(self, email: str, place: Place) -> Draft | None:
        """The person whose name the address looks like: in the same sentence first, then anywhere; new people before known ones."""
        best: tuple[int, int, int, Draft] | None = None
        for number, draft in enumerate(self.drafts):
            score = max(
                (resemblance(name, email) for name in [*draft.names, *([draft.known.name] if draft.known and draft.known.name else [])]),
                default=0,
            )
            if score and draft.places:
                near = any(each[0] == place[0] for each in draft.places)
                rank = (score + (2 if near else 0), 0 if draft.known or draft.emails else 1, -number, draft)
                if best is None or rank[:3] > best[:3]:
                    best = rank
        return best[3] if best else None

    def _beside(self, place: Place, view: View) -> Draft | None:
        """The one person without an address in the same sentence, else the person just named where the sentence speaks of an address."""
        here = [
            draft for draft in self.drafts if any(each[0] == place[0] for each in draft.places) and not draft.emails and not draft.is_sender
        ]
        if len(here) == 1:
            return here[0]
        if len(here) > 1:
            before = [draft for draft in here if any(each[0] == place[0] and each[1] < place[1] for each in draft.places)]
            if before:
                return max(before, key=lambda draft: max(each[1] for each in draft.places if each[0] == place[0] and each[1] < place[1]))
            return None
        words = [token for token in view.tokens if token.folded and token.text[0].isalnum()]
        speaks = view.has("email", "he") or len(words) <= 2
        last = self.last_before(place)
        if speaks and last is not None and place[0] - max(each[0] for each in last.places) <= 3 and not last.emails:
            return last
        return None

    def add_phone(self, phone: str, place: Place, *, mine: bool = False) -> Draft | None:
        """Give a telephone number to the person of its sentence, else to the one just named; to the sender where it is told as ``mine``."""
        if mine:
            self.sender.phones.append((phone, place))
            return self.sender
        here = [(each[1], draft) for draft in self.drafts for each in draft.places if each[0] == place[0] and each[1] < place[1]]
        draft = max(here, key=lambda each: each[0])[1] if here else self.last_before(place)
        if draft is not None:
            draft.phones.append((phone, place))
        return draft

    def last_before(self, place: Place) -> Draft | None:
        """The person mentioned last before a place (the sender counts only where named)."""
        best: tuple[Place, Draft] | None = None
        for draft in self.drafts:
            for each in draft.places:
                if each < place and (best is None or each > best[0]):
                    best = (each, draft)
        return best[1] if best else None

    def between(self, start: Place, end: Place) -> list[Draft]:
        """Everybody mentioned from ``start`` up to ``end`` (exclusive), in order, each once."""
        found: list[tuple[Place, Draft]] = sorted(
            ((each, draft) for draft in self.drafts for each in draft.places if start <= each < end), key=lambda pair: pair[0]
        )
        return list(dict.fromkeys(draft for _, draft in found))
