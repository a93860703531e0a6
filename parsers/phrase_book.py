"""Where the phrases of an order lexicon stand in a sentence: a phrase matcher whose cost is linear in the words."""

from collections import defaultdict
from functools import cached_property, lru_cache
from typing import NamedTuple

from parsers.asides import asides
from parsers.fold import fold
from parsers.lexicon.caution_words import CautionWords
from parsers.lexicon.order_words import OrderWords
from parsers.slips import closest, one_slip, spared
from parsers.tokens import Sentence, Token, TokenKind
from parsers.vocabulary import other_spellings, phrases_of, vocabulary

#: How many tokens ``…`` may stand for; a name of several words ('Larssons Lager & Logistik AB') is one of them.
GAP = 4
#: and so many more words of names at most, so that a line of capitals is searched no further
_NAMED = 8
#: joins the words of a company's name
_JOINS = frozenset({"&", "-", "–"})
#: Prefixes are found by their first letters.
_KEY = 3
#: Shorter words are never taken for slips of others.
_SLIP = 6
#: What a compound may be in which only the last part is known.
_OBJECTS = frozenset({"agreement", "user"})
#: By how many of their last letters endings of compounds are found, and how many letters must stand before one.
_ENDING, _COMPOUNDED = 4, 3
#: So many words, none longer, are remembered with what they mean, a language: people use few.
_REMEMBERED, _KEPT = 8192, 40
#: What no gap reaches over: another clause begins here.
_NO_GAP = frozenset({",", ";", ":", ".", "!", "?", "att", "that", "och", "and", "og", "ja", "etta", "at"})


class Mark(NamedTuple):
    """A phrase of the lexicon at its place in a sentence (token positions, end exclusive)."""

    concept: str
    start: int
    end: int
    #: the tokens matched, which are fewer than start..end where the phrase has a gap
    hits: tuple[int, ...]
    #: how many words the phrase has: the longer one wins where two meanings compete
    words: int


#: (folded word, is a prefix, may a gap stand before it)
_Step = tuple[str, bool, bool]


class _Phrase(NamedTuple):
    concept: str
    words: tuple[_Step, ...]
    #: the word that must stand right behind the first one, where it is just one: a quick look that spares most tries
    second: str | None
    #: a gap stands in it
    gapped: bool


class _Beginning(NamedTuple):
    """The phrases that can begin with a word: by the word that must stand right behind it, and where none of these does."""

    by_second: dict[str, tuple[_Phrase, ...]]
    others: tuple[_Phrase, ...]


#: (positions inside names, where each aside begins → where it ends): what a gap may reach over
_Around = tuple[frozenset[int], dict[int, int]]
_NOTHING_AROUND: _Around = (frozenset(), {})


class PhraseBook:
    """The compiled phrases of one language."""

    def __init__(self, words: OrderWords, caution: CautionWords) -> None:
        self.code = words.code
        self._exact: dict[str, list[_Phrase]] = defaultdict(list)
        self._prefix: dict[str, list[_Phrase]] = defaultdict(list)
        #: by their first word as written, in lower case
        self._literal: dict[str, list[_Phrase]] = defaultdict(list)
        #: endings of compounds ('*chef'), by their last letters
        self._suffix: dict[str, list[_Phrase]] = defaultdict(list)
        #: the words of its phrases, folded
        self.vocabulary = vocabulary(words, caution)
        self._no_slips = frozenset(fold(word) for word in caution.no_slips)
        #: each phrase, and each word of one, once: tens of thousands of them are alike
        self._learnt: set[_Phrase] = set()
        self._steps: dict[tuple[str, bool], _Step] = {}
        self._stems: set[str] = set()
        #: word as written → what it is compared as
        self._compared: dict[str, str] = {}
        self._beginning: dict[str, _Beginning] = {}
        #: another spelling of a word → the word that it is read as
        self._same = other_spellings(words)
        for concept, written in phrases_of(words, caution):
            self._learn(concept, written)
        self._learnt.clear()
        self._steps.clear()
        self._real = frozenset(fold(written) for written in caution.real_words)
        #: the single words of negation, folded
        self.negations = frozenset(fold(written) for written in words.negation if " " not in written and len(written) > 2)

    @cached_property
    def _near(self) -> dict[str, list[str]]:
        """The words of the lexicon that another may be a slip for, by what a slip leaves alone; many languages of a mail never need it.

        One slip between the first and the last letter spares the first two letters or the last three. Every word with each of its
        letters left out would find the same, and take 2 MB a language.
        """
        near: dict[str, list[str]] = defaultdict(list)
        for word in self.vocabulary | self._stems:
            if len(word) >= _SLIP:
                for left in spared(word):
                    near[left].append(word)
        return dict(near)

    def _learn(self, concept: str, written: str) -> None:
        if written.startswith("*"):
            ending = fold(written[1:])
            self._suffix[ending[-_ENDING:]].append(_Phrase(concept, ((ending, False, False),), None, gapped=False))
            return
        literal = written.startswith("=")
        parts = (written[1:] if literal else written).split()
        steps: list[_Step] = []
        gap = gapped = False
        for part in parts:
            if part == "…":
                gap = gapped = True
                continue
            step = self._steps.get((part, gap))
            steps.append(step or self._step(part, gap=gap))
            gap = False
        plain = len(steps) > 1 and not steps[1][1] and not steps[1][2]
        phrase = _Phrase(concept, tuple(steps), steps[1][0] if plain else None, gapped)
        if phrase in self._learnt:
            return  # the same in another spelling
        self._learnt.add(phrase)
        first, prefix, _ = steps[0]
        if literal:
            self._literal[parts[0].lower()].append(phrase)
        elif prefix:
            self._prefix[first[:_KEY]].append(phrase)
        else:
            self._exact[first].append(phrase)

    def _step(self, part: str, *, gap: bool) -> _Step:
        """A word of a phrase as it is compared; one that ends in '*' is a prefix."""
        prefix = part.endswith("*")
        folded = fold(part.rstrip("*"))
        if prefix:
            self._stems.add(folded)
        step = self._steps[part, gap] = (folded if prefix else self._same.get(folded, folded), prefix, gap)
        return step

    def _meant(self, word: str) -> str:
        """The lexicon's word that an unknown word is a slip for: one letter off, its first and last letter right, and only one fits."""
        if (
            len(word) < _SLIP
            or word in self.vocabulary
            or word in self._no_slips
            or word in self._real
            or not word.isalpha()
            or any(word.startswith(stem) for stem in self._stems_of(word))
            or self._ends_of(word)
        ):
            return word
        known = closest(word, self.slips(word))
        return self._same.get(known, known)

    def slips(self, word: str) -> set[str]:
        """The words of the lexicon that one slip between its first and its last letter made this one of."""
        return {
            near for left in spared(word) for near in self._near.get(left, ()) if abs(len(near) - len(word)) <= 1 and one_slip(word, near)
        }

    def _respelled(self, word: str) -> str:
        """The lexicon's word that was written without a Nordic keyboard ('tilfoej', 'vaere'); any other word as it is."""
        plain = word.replace("ae", "a").replace("oe", "o")
        known = word in self.vocabulary or any(word.startswith(stem) for stem in self._stems_of(word))
        return plain if not known and (plain in self.vocabulary or any(map(plain.startswith, self._stems_of(plain)))) else word

    def _stems_of(self, word: str) -> list[str]:
        """The prefixes of the lexicon that begin like the word."""
        return [phrase.words[0][0] for phrase in self._prefix.get(word[:_KEY], ())]

    def _ends_of(self, word: str) -> list[_Phrase]:
        """The endings of compounds that the word ends in, behind a word of its own."""
        endings = self._suffix.get(word[-_ENDING:], ())
        return [each for each in endings if len(word) - len(each.words[0][0]) >= _COMPOUNDED and word.endswith(each.words[0][0])]

    def _word(self, token: Token) -> str:
        """What a token is compared as: a word folded (and mended), an atom as nothing, a mark as itself."""
        if token.kind is not TokenKind.WORD:
            return "" if token.kind is TokenKind.ATOM else token.text
        known = self._compared.get(token.text)
        if known is None:
            known = self._same.get(token.folded)
            if known is None:
                known = self._respelled(token.folded) if "ae" in token.folded or "oe" in token.folded else token.folded
                known = self._meant(known) if token.text.islower() else known
            if len(self._compared) < _REMEMBERED and len(token.text) <= _KEPT:
                self._compared[token.text] = known
        return known

    def marks(self, sentence: Sentence, names: frozenset[str] = frozenset()) -> list[Mark]:
        """Every phrase that stands in the sentence, by place; overlapping ones are all told. ``names`` are no slips of the pen."""
        tokens = sentence.tokens
        words = [token.folded if token.folded in names and token.kind is TokenKind.WORD else self._word(token) for token in tokens]
        found: list[Mark] = []
        around: _Around | None = None
        for position, (word, following) in enumerate(zip(words, [*words[1:], ""], strict=True)):
            beginning = self._beginning.get(word) or self._beginning_with(word)
            starting = beginning.by_second.get(following, beginning.others)
            if self._literal and (literal := self._literal.get(tokens[position].text.lower())):
                starting = (*literal, *starting)
            if "-" in word:
                starting = (*starting, *self._compounds(word))
            for phrase in starting:
                if len(phrase.words) == 1:
                    found.append(Mark(phrase.concept, position, position + 1, (position,), 1))
                elif phrase.second is None or phrase.second == following:
                    if phrase.gapped and around is None:
                        around = _inside_names(tokens), asides(tokens)
                    self._try(phrase, words, position, around or _NOTHING_AROUND, found)
        return found

    def _beginning_with(self, word: str) -> _Beginning:
        """The phrases that can begin with this word."""
        phrases: list[_Phrase] = []
        if word and word[0].isalnum():
            phrases += self._exact.get(word, ())
            for length in range(1, min(_KEY, len(word)) + 1):
                phrases += [phrase for phrase in self._prefix.get(word[:length], ()) if word.startswith(phrase.words[0][0])]
            phrases += self._ends_of(word)
        places: dict[str | None, list[int]] = {None: []}
        for place, phrase in enumerate(phrases):
            places.setdefault(phrase.second, []).append(place)
        others = places.pop(None)
        beginning = _Beginning(
            {second: tuple(phrases[place] for place in sorted((*others, *own))) for second, own in places.items() if second is not None},
            tuple(phrases[place] for place in others),
        )
        if len(self._beginning) < _REMEMBERED and len(word) <= _KEPT:
            self._beginning[word] = beginning
        return beginning

    def _compounds(self, word: str) -> list[_Phrase]:
        """The objects that a compound with a hyphen ends in ('inexchange-sopimuksemme', 'faktura-abonnement')."""
        tail = word.rsplit("-", 1)[1]
        if len(tail) <= _COMPOUNDED:
            return []
        return [each for each in self._beginning_with(tail).others if len(each.words) == 1 and each.concept in _OBJECTS]

    @staticmethod
    def _try(phrase: _Phrase, words: list[str], start: int, around: _Around, found: list[Mark]) -> None:
        named, aside = around
        hits = [start]
        position = start
        for folded, prefix, gap in phrase.words[1:]:
            end = position + 2 + (GAP if gap else 0)
            candidate = position + 1
            while candidate < end and candidate < len(words):
                word = words[candidate]
                if word == folded or (prefix and word.startswith(folded)):
                    break
                if gap and candidate in aside:  # 'säger Firma AB, org.nr 556016-0680, upp avtalet'
                    end += aside[candidate] + 1 - candidate
                    candidate = aside[candidate] + 1
                    continue
                if word in _NO_GAP:
                    return
                if gap and candidate in named and end < position + 2 + GAP + _NAMED:
                    end += 1
                candidate += 1
            else:
                return
            position = candidate
            hits.append(candidate)
        found.append(Mark(phrase.concept, start, position + 1, tuple(hits), len(hits)))


def _inside_names(tokens: list[Token]) -> frozenset[int]:
    """Positions of the words of a name behind its first one, and of what joins them: 'Larssons [Lager & Logistik AB]'."""
    inside = set()
    for position in range(1, len(tokens)):
        if tokens[position].text in _JOINS:
            follows = position + 1 < len(tokens) and tokens[position + 1].text[:1].isupper()
        else:
            follows = tokens[position].kind is TokenKind.WORD and tokens[position].text[:1].isupper()
        if follows and (tokens[position - 1].text[:1].isupper() or position - 1 in inside):
            inside.add(position)
    return frozenset(inside)


@lru_cache(maxsize=16)
def book(words: OrderWords, caution: CautionWords) -> PhraseBook:
    """The compiled phrases of a language, made once."""
    return PhraseBook(words, caution)
