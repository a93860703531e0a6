"""Which concepts stand where in one sentence: the view that every rule of understanding looks at."""

from collections.abc import Iterable
from functools import cached_property
from itertools import chain
from operator import attrgetter

from parsers.fields.case_numbers import CaseMention
from parsers.fields.labels import labels_number
from parsers.fields.phones import PhoneMention
from parsers.fields.registration_numbers import NumberMention
from parsers.lexicon.languages import LEXICONS
from parsers.phrase_book import Mark, PhraseBook
from parsers.tokens import Sentence, TokenKind

_QUOTES = frozenset('"“”„»«')
_BREAKS = frozenset(",;:()–—-/")


#: Who may do what follows from something, or the words that ask for it.
_SUBJECTS = frozenset({"i", "we", "you", "he", "they", "polite"})

#: What English 'no' may say, where it is not short for 'number'.
_DENIALS = frozenset({"negation", "taken_back", "correction"})

#: So near behind 'don't' its verb stands.
_FORBIDDEN_NEAR = 5

#: What a 'no.' may be short for the number of ('mobile no. got changed', 'new no. is 070 …').
_NUMBERED = frozenset({"phone", "new"})

_NOTHING: list[Mark] = []
_BY_PLACE = attrgetter("start")


#: What words of asking say; those inside 'hur som helst' ask nothing.
_ASKING = frozenset({"how", "what", "wonder"})


def _inside(mark: Mark, other: Mark) -> bool:
    return other.start <= mark.start and mark.end <= other.end


class View:
    """A sentence with its marks by concept and its clause boundaries."""

    def __init__(self, sentence: Sentence, book: PhraseBook, names: frozenset[str] = frozenset()) -> None:
        self.sentence = sentence
        self.tokens = sentence.tokens
        self.language = book.code
        self.book = book
        self.grammar = LEXICONS[book.code].grammar
        #: (token position, value) of its addresses, numbers and days
        self.atoms = [(position, token.atom) for position, token in enumerate(sentence.tokens) if token.atom is not None]
        #: the stretches of the text that stand inside quotation marks
        self.quotations: list[tuple[int, int]] = []
        #: the whole letter is written without diacritics
        self.bare = False
        #: token positions of people's and of companies' names, once the letter is laid out
        self.people: frozenset[int] = frozenset()
        self.companies: frozenset[int] = frozenset()
        #: those of them that are the sender's
        self.own_companies: frozenset[int] = frozenset()
        found = book.marks(sentence, names)
        self.marks = [
            mark for mark in found if mark.concept not in _DENIALS or not (self._labels_a_number(mark, found) or self._begins(mark))
        ]
        anyway = [mark for mark in found if mark.concept == "anyway"]
        if anyway:
            self.marks = [mark for mark in self.marks if mark.concept not in _ASKING or not any(_inside(mark, each) for each in anyway)]
        self._by_concept: dict[str, list[Mark]] = {}
        self._several: dict[tuple[str, ...], list[Mark]] = {}
        for mark in self.marks:
            self._by_concept.setdefault(mark.concept, []).append(mark)
        self._concepts = self._by_concept.keys()

    def _begins(self, mark: Mark) -> bool:
        """'Tilinpäätös alkaa': the verb of beginning, which folding makes one with 'älkää'; that has its verb behind it ('poistako')."""
        tokens, at = self.tokens, mark.start
        if mark.words != 1 or tokens[at].text not in self.grammar.begins:
            return False
        return not any(token.folded.endswith(self.grammar.forbidden) for token in tokens[at + 1 : at + 1 + _FORBIDDEN_NEAR])

    def _labels_a_number(self, mark: Mark, found: list[Mark]) -> bool:
        """'Company no. 559449-1127', 'my mobile no. was changed': the word for 'number' in a label denies nothing."""
        tokens, at = self.tokens, mark.start
        if mark.words != 1 or not at or tokens[at].folded not in LEXICONS[self.language].labels.number_words:
            return False
        behind = mark.end + (mark.end < len(tokens) and tokens[mark.end].text in ".:#")
        shortened = behind > mark.end and behind < len(tokens) and tokens[behind].text[:1].islower()
        if shortened and any(each.end == at and each.concept in _NUMBERED for each in found):
            return True
        if behind >= len(tokens) or not isinstance(tokens[behind].atom, (CaseMention, NumberMention, PhoneMention)):
            return False
        return labels_number(self.sentence.text, tokens[at].start - self.sentence.start, tokens[at].end - self.sentence.start)

    @cached_property
    def quoted(self) -> frozenset[int]:
        """Token positions inside quotation marks that hold several words of the text, but not all of it."""
        return frozenset(
            position
            for position, token in enumerate(self.tokens)
            if any(start <= token.start and token.end <= end for start, end in self.quotations)
        )

    def all(self, *concepts: str) -> list[Mark]:
        """Every mark of these concepts, by place."""
        if self._concepts.isdisjoint(concepts):
            return _NOTHING
        if len(concepts) == 1:
            return self._by_concept[concepts[0]]
        found = self._several.get(concepts)
        if found is None:
            told = [self._by_concept[concept] for concept in concepts if concept in self._by_concept]
            found = self._several[concepts] = told[0] if len(told) == 1 else sorted(chain.from_iterable(told), key=_BY_PLACE)
        return found

    def has(self, *concepts: str) -> bool:
        """Whether any of these concepts stands in the sentence."""
        return not self._concepts.isdisjoint(concepts)

    def within(self, start: int, end: int, *concepts: str) -> list[Mark]:
        """The marks of these concepts that lie wholly between two token positions (end exclusive)."""
        found = self.all(*concepts)
        return [mark for mark in found if mark.start >= start and mark.end <= end] if found else []

    def is_you(self, position: int) -> bool:
        """Whether 'you' stands at a token position; in Danish it may be a capital 'I', which folding makes one with 'in'."""
        said = self.all("you")
        if said and any(mark.start == position for mark in said):
            return True
        return self.grammar.capital_you and position < len(self.tokens) and self.tokens[position].text == "I"

    def holds(self, *kinds: type) -> bool:
        """Whether an atom of one of these types (an address, a day) stands in the sentence."""
        return bool(self.atoms) and any(isinstance(atom, kinds) for _, atom in self.atoms)

    def places(self, *kinds: type) -> list[int]:
        """The token positions of the atoms of these types."""
        return [position for position, atom in self.atoms if isinstance(atom, kinds)]

    @cached_property
    def clause_of(self) -> list[int]:
        """For each token the number of its clause; commas, dashes, brackets, conjunctions and contrasts begin a new one."""
        heads = (
            {mark.start for mark in self.all("conjunction", "contrast") if mark.words == 1}
            | {mark.start for mark in self.all("because")}
            | self.consequences
        )
        clause, result = 0, []
        for position, token in enumerate(self.tokens):
            if (token.kind is TokenKind.MARK and token.text in _BREAKS) or (position in heads and position):
                clause += 1
            result.append(clause)
        return result

    @cached_property
    def consequences(self) -> set[int]:
        """Where 'so' stands before one who does something, or an order ('so you can close it', 'so remove her'); not 'so quickly'."""
        if not any(token.folded in self.grammar.so for token in self.tokens[1:-1]):
            return set()
        heads = {mark.start for mark in self.marks if mark.concept in _SUBJECTS or mark.concept.endswith("_base")}
        return {position - 1 for position in heads if position > 1 and self.tokens[position - 1].folded in self.grammar.so}

    def clause_start(self, position: int) -> int:
        """The first word token of the clause that ``position`` lies in (after its conjunction)."""
        clause = self.clause_of[position]
        start = position
        while start > 0 and self.clause_of[start - 1] == clause:
            start -= 1
        heads = {mark.start for mark in self.all("conjunction", "contrast")}
        while start < position and (self.tokens[start].kind is TokenKind.MARK or start in heads):
            start += 1
        return start

    def text(self, start: int, end: int) -> str:
        """The words between two token positions as they stand in the mail."""
        tokens = self.tokens[start:end]
        if not tokens:
            return ""
        offset = self.sentence.start
        return self.sentence.text[tokens[0].start - offset : tokens[-1].end - offset]

    def covered(self, mark: Mark, by: Iterable[str]) -> bool:
        """Whether a longer mark of one of these concepts covers this one (so this meaning gives way)."""
        return any(other.start <= mark.start and other.end >= mark.end and other.words > mark.words for other in self.all(*by))
