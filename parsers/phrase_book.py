"""Where the phrases of an order lexicon stand in a sentence: a phrase matcher whose cost is linear in the words."""

from collections import defaultdict
from dataclasses import dataclass
from functools import lru_cache

from parsers.fold import fold
from parsers.lexicon.order_words import OrderWords, concepts
from parsers.tokens import Sentence, TokenKind

#: How many tokens ``…`` may stand for.
GAP = 4
#: Prefixes are found by their first letters.
_KEY = 3
#: What no gap reaches over: another clause begins here.
_NO_GAP = frozenset({",", ";", ":", ".", "!", "?", "att", "that", "och", "and"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A phrase of the lexicon at its place in a sentence (token positions, end exclusive)."""

    concept: str
    start: int
    end: int
    #: the tokens matched, which are fewer than start..end where the phrase has a gap
    hits: tuple[int, ...]
    #: how many words the phrase has: the longer one wins where two meanings compete
    words: int


@dataclass(frozen=True, slots=True)
class _Phrase:
    concept: str
    #: (folded word, is a prefix, may a gap stand before it)
    words: tuple[tuple[str, bool, bool], ...]


class PhraseBook:
    """The compiled phrases of one language."""

    def __init__(self, words: OrderWords) -> None:
        self.code = words.code
        self._exact: dict[str, list[_Phrase]] = defaultdict(list)
        self._prefix: dict[str, list[_Phrase]] = defaultdict(list)
        self.vocabulary: set[str] = set()
        for concept in concepts():
            for written in getattr(words, concept):
                self._learn(concept, written)

    def _learn(self, concept: str, written: str) -> None:
        steps: list[tuple[str, bool, bool]] = []
        gap = False
        for part in written.split():
            if part == "…":
                gap = True
                continue
            prefix = part.endswith("*")
            folded = fold(part.rstrip("*"))
            steps.append((folded, prefix, gap))
            if not prefix:
                self.vocabulary.add(folded)
            gap = False
        phrase = _Phrase(concept, tuple(steps))
        first, prefix, _ = steps[0]
        if prefix:
            self._prefix[first[:_KEY]].append(phrase)
        else:
            self._exact[first].append(phrase)

    def marks(self, sentence: Sentence) -> list[Mark]:
        """Every phrase that stands in the sentence, by place; overlapping ones are all told."""
        words = [
            token.folded if token.kind is TokenKind.WORD else ("" if token.kind is TokenKind.ATOM else token.text)
            for token in sentence.tokens
        ]
        found: list[Mark] = []
        for position, word in enumerate(words):
            if not word or not word[0].isalnum():
                continue
            for phrase in self._exact.get(word, ()):
                self._try(phrase, words, position, found)
            for length in range(1, min(_KEY, len(word)) + 1):
                for phrase in self._prefix.get(word[:length], ()):
                    first = phrase.words[0][0]
                    if len(first[:_KEY]) == length and word.startswith(first):
                        self._try(phrase, words, position, found)
        return found

    @staticmethod
    def _try(phrase: _Phrase, words: list[str], start: int, found: list[Mark]) -> None:
        hits = [start]
        position = start
        for folded, prefix, gap in phrase.words[1:]:
            reach = range(position + 1, min(len(words), position + 2 + (GAP if gap else 0)))
            for candidate in reach:
                word = words[candidate]
                if word == folded or (prefix and word.startswith(folded)):
                    position = candidate
                    hits.append(candidate)
                    break
                if word in _NO_GAP:
                    return
            else:
                return
        found.append(Mark(phrase.concept, start, position + 1, tuple(hits), len(hits)))


@lru_cache(maxsize=16)
def book(words: OrderWords) -> PhraseBook:
    """The compiled phrases of a language, made once."""
    return PhraseBook(words)
