"""Whom of the users whom the sender may mean a name fits: its parts in any order, inflected or not."""

from collections.abc import Iterable

from parsers.fold import fold
from parsers.inflection import bases
from parsers.lexicon.languages import grammar_of
from parsers.reading import KnownUser


class KnownNames:
    """The names of the users whom the sender may mean."""

    def __init__(self, users: Iterable[KnownUser], language: str | None) -> None:
        self.language = language
        self.grammar = grammar_of(language)
        self.users = tuple(users)
        self._tokens = {user.email: tuple(fold(part) for part in (user.name or "").split()) for user in self.users}
        self.parts = frozenset(part for tokens in self._tokens.values() for part in tokens)
        self.given = frozenset(tokens[0] for tokens in self._tokens.values() if tokens)

    def fits(self, words: tuple[str, ...]) -> tuple[KnownUser, ...]:
        """The users whom these words can name: all are parts of the name, in any order, inflected or not; active ones where one fits."""
        forms = [self._forms(word) for word in words]
        fitting = [user for user in self.users if self._all_in(forms, self._tokens[user.email])]
        active = [user for user in fitting if user.active]
        return tuple(active or fitting)

    def _forms(self, word: str) -> frozenset[str]:
        """The readings of a word: as written where that is somebody's name, else its base forms."""
        folded = fold(word).rstrip(".")
        return frozenset({folded}) if folded in self.parts else bases(folded, self.language)

    @staticmethod
    def _all_in(forms: list[frozenset[str]], tokens: tuple[str, ...]) -> bool:
        left = list(tokens)
        for readings in forms:
            hit = next(
                (part for part in left if part in readings or any(len(reading) == 1 and part.startswith(reading) for reading in readings)),
                None,
            )
            if hit is None:
                return False
            left.remove(hit)
        return bool(forms) and not all(len(next(iter(readings))) == 1 for readings in forms)

    def is_part(self, word: str) -> bool:
        """Whether the word is a part of some known name, inflected or not."""
        folded = fold(word)
        return folded in self.parts or bool(bases(folded, self.language) & self.parts)
