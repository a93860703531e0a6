"""Which companies a text names: known ones in full or shortened, strangers by their legal form, and registration numbers beside them."""

from collections.abc import Sequence
from dataclasses import dataclass

from parsers.fields.registration_numbers import NumberMention
from parsers.fold import fold
from parsers.inflection import bases
from parsers.marks import View
from parsers.reading import CompanyMention, KnownCompany
from parsers.tokens import TokenKind

#: Legal forms of the Nordic countries and of their neighbours, folded.
LEGAL_FORMS = frozenset(
    [
        "ab",
        "hb",
        "kb",
        "as",
        "asa",
        "aps",
        "a/s",
        "i/s",
        "k/s",
        "p/s",
        "oy",
        "oyj",
        "ky",
        "tmi",
        "ay",
        "ltd",
        "limited",
        "inc",
        "llc",
        "gmbh",
        "bv",
        "sa",
        "plc",
        "enk",
        "nuf",
        "da",
        "ans",
        "handelsbolag",
        "aktiebolag",
        "kommanditbolag",
        "ab:s",
        "oy:n",
        "as'",
    ]
)
_OURSELVES = "inexchange"


@dataclass(frozen=True, slots=True)
class CompanyAt:
    """A company as it is named at one place."""

    sentence: int
    start: int
    end: int
    mention: CompanyMention


def is_legal_form(word: str) -> bool:
    """Whether a word is a legal form ('AB', 'ApS'), also as an owner ('Kustens Båtvarv ABs konkurs')."""
    return word.lower() in LEGAL_FORMS or (word[-1:] == "s" and word[:-1].isupper() and word[:-1].lower() in LEGAL_FORMS)


def distinctive(name: str) -> tuple[str, ...]:
    """The folded words of a company's name without its legal form and '&'."""
    parts = [fold(part.strip(",.()")) for part in name.replace("&", " ").split()]
    kept = tuple(part for part in parts if part and part not in LEGAL_FORMS and part != "och")
    return kept or tuple(parts)


def _goes_on_to_a_form(view: View, start: int) -> bool:
    """Whether another capitalised word and then a legal form follow at once: the name is that of another company."""
    position = start
    while position < min(start + 3, len(view.tokens)) and view.tokens[position].text[:1].isupper() and position not in view.people:
        if is_legal_form(view.tokens[position].text):
            return position > start
        position += 1
    return start < position < len(view.tokens) and is_legal_form(view.tokens[position].text)


class KnownCompanies:
    """The sender's companies by the words of their names."""

    def __init__(self, companies: Sequence[KnownCompany], language: str | None, person_parts: frozenset[str]) -> None:
        self._names = [(company.number, distinctive(company.name)) for company in companies]
        self._first = frozenset(words[0] for _, words in self._names)
        self._language = language
        self._person_parts = person_parts

    def match(self, view: View, start: int) -> tuple[str | None, int]:
        """(canonical number, end) of the known company whose name begins at token ``start``; number None where several fit; end 0: none."""
        if self._first.isdisjoint(bases(view.tokens[start].folded, self._language)):
            return self._noun(view, start)
        best: dict[str, tuple[int, int, bool]] = {}
        for number, words in self._names:
            position, hits = start, 0
            while hits < len(words) and position < len(view.tokens):
                token = view.tokens[position]
                if (token.text in "&," and hits) or (token.folded == "och" and hits):
                    position += 1
                    continue
                if token.kind is not TokenKind.WORD or not (
                    words[hits] == token.folded or words[hits] in bases(token.folded, self._language)
                ):
                    break
                hits += 1
                position += 1
            if hits:
                best[number] = (hits, position, hits == len(words))
        if not best:
            return self._noun(view, start)
        most = max(hits for hits, _, _ in best.values())
        longest = {number: each for number, each in best.items() if each[0] == most}
        whole = {number: each for number, each in longest.items() if each[2]}
        chosen = whole if len(whole) == 1 and most > 1 else longest
        end = max(each[1] for each in chosen.values())
        first = view.tokens[start]
        only = next(iter(chosen)) if len(chosen) == 1 else None
        if most == 1 and only is not None and not chosen[only][2]:
            # one word of several: only where it is written as a name and is nobody's
            if not first.text[0].isupper() or any(form in self._person_parts for form in bases(first.folded, self._language)):
                return None, 0
            if _goes_on_to_a_form(view, end):
                return None, 0  # 'Nordbygg Fastigheter AB' is not 'Nordbygg Entreprenad AB'
        elif most == 1 and not first.text[0].isupper() and len(first.text) < 6:
            return None, 0
        while end < len(view.tokens) and is_legal_form(view.tokens[end].text):
            end += 1
        return only, end

    def _noun(self, view: View, start: int) -> tuple[str | None, int]:
        """'The haulage firm' of one who has several companies: a later word of just one name, inflected.

        It stands behind 'for', 'at' or the verb that ends an agreement, owns the agreement or user behind it, or opens its line before a
        colon ('Lagret:', 'Åkeriet: släng ut Anders').
        """
        token = view.tokens[start]
        if len(self._names) < 2 or len(token.text) < 5:
            return None, 0
        placed = any(mark.end == start for mark in view.all("for_company", "place", "cancel_base", "end_base", "end_said"))
        owns = token.folded.endswith("s") and any(mark.start == start + 1 for mark in view.all("agreement", "user", "basic", "integrated"))
        heads = not _words(view, 0, start) and any(each.text == ":" for each in view.tokens[start + 1 :])
        if not placed and not owns and not heads:
            return None, 0
        fitting = {
            number
            for number, words in self._names
            for word in words[1:]
            if len(word) > 4 and token.folded.startswith(_stems(word)) and len(token.folded) - len(word) <= 4
        }
        if len(fitting) != 1:
            return None, 0
        number, end = fitting.pop(), start + 1
        rest = next(words for each, words in self._names if each == number)
        while end + 1 < len(view.tokens) and view.tokens[end].text in "&-" and view.tokens[end + 1].folded in rest:
            end += 2  # 'Lager & Logistik'
        labels = end < len(view.tokens) and view.tokens[end].text == ":"
        return (number, end) if placed or owns or labels else (None, 0)


def _words(view: View, start: int, end: int) -> bool:
    """Whether anything but marks stands between two tokens."""
    return any(token.kind is not TokenKind.MARK for token in view.tokens[start:end])


def _stems(word: str) -> tuple[str, ...]:
    """What an inflected form of a noun begins with: a last letter may go ('bageri', 'bageriet'), or its last 'e' ('lager', 'lagret')."""
    return (word[:-1], word[:-2] + word[-1]) if word[-2] == "e" else (word[:-1],)


def find(view: View, known: KnownCompanies, place_words: frozenset[int]) -> list[CompanyAt]:
    """Every company named in a sentence; ``place_words`` are positions of words that 'from' a company begins with (no stranger there)."""
    found: list[CompanyAt] = []
    tokens = view.tokens
    numbers = [(position, atom) for position, atom in view.atoms if isinstance(atom, NumberMention)]
    position = 0
    while position < len(tokens):
        token = tokens[position]
        if token.kind is not TokenKind.WORD:
            position += 1
            continue
        number, end = known.match(view, position)
        if end:
            if number is not None:
                found.append(CompanyAt(view.sentence.index, position, end, CompanyMention(known=number)))
            position = max(end, position + 1)
            continue
        end = _stranger(view, position)
        if end:
            name = view.text(position, end)
            if _OURSELVES not in fold(name) and position - 1 not in place_words:
                found.append(CompanyAt(view.sentence.index, position, end, CompanyMention(stranger=name)))
            position = end
            continue
        position += 1
    for at, number_mention in numbers:
        mention = (
            CompanyMention(number=number_mention.number) if number_mention.number else CompanyMention(wrong_number=number_mention.written)
        )
        found.append(CompanyAt(view.sentence.index, at, at + 1, mention))
    return sorted(found, key=lambda each: each.start)


#: Beginnings of words for those who decide in a company.
_BODIES = ("styre", "stamma", "bolagss", "generalf", "bestyrel", "ledels", "ledning", "eier", "agar")


def _stranger(view: View, start: int) -> int:
    """The end of a company name with a legal form that begins at ``start``, or 0."""
    tokens = view.tokens
    if not tokens[start].text[0].isupper() or is_legal_form(tokens[start].text):
        return 0
    if any(mark.start == start for mark in view.all("common")):
        return 0
    position = start
    while position < len(tokens) and position - start < 6:
        token = tokens[position]
        if position > start and is_legal_form(token.text) and (token.text[0].isupper() or token.folded in ("aps", "ab", "oy")):
            return position + 1
        joins = token.text in "&-" or token.folded in ("och", "and", "og", "i")
        if joins and token.folded == "i" and any(view.tokens[start].folded.startswith(each) for each in _BODIES):
            return 0  # 'Styret i Fjord AS': the company's name begins behind it
        if not joins and not (token.kind is TokenKind.WORD and token.text[0].isupper()):
            return 0
        position += 1
    return 0


def for_place(
    found: Sequence[CompanyAt], paragraph_of: Sequence[int], sentence: int, position: int, heading: tuple[CompanyMention, ...] = ()
) -> CompanyMention:
    """The company that an order at a place means: named in its sentence, its paragraph or its heading, else the only one in the text.

    A number beside a name is the same mention, and the number wins (product.md section 3).
    """
    here = [each for each in found if each.sentence == sentence]
    if here:
        return _one(here, position)
    near = [each for each in found if paragraph_of[each.sentence] == paragraph_of[sentence] and not (heading and each.sentence > sentence)]
    if near and len({_key(each.mention) for each in merged(near)}) == 1:
        return merged(near)[-1].mention
    if near:
        before = [each for each in merged(near) if each.sentence < sentence]
        return (before or merged(near))[-1 if before else 0].mention
    if heading:
        return heading[0] if len(heading) == 1 else CompanyMention()
    everywhere = merged(list(found))
    if len({_key(each.mention) for each in everywhere}) == 1:
        return everywhere[0].mention
    return CompanyMention()


def _one(here: list[CompanyAt], position: int) -> CompanyMention:
    """The mention of a sentence that belongs to the token: the only one, else the nearest before, else the first."""
    together = merged(here)
    if len(together) == 1:
        return together[0].mention
    before = [each for each in together if each.start < position]
    after = [each for each in together if each.start >= position]
    return (after[0] if after and (not before or len(before) == 0) else before[-1]).mention


def merged(found: list[CompanyAt]) -> list[CompanyAt]:
    """The mentions with each name directly before a number left out (they are one company)."""
    result: list[CompanyAt] = []
    for each in found:
        if (
            result
            and (each.mention.number or each.mention.wrong_number)
            and not result[-1].mention.number
            and each.sentence - result[-1].sentence <= 1
            and each.start - result[-1].end <= 8
        ):
            result.pop()
        result.append(each)
    return result


def _key(mention: CompanyMention) -> tuple[str | None, ...]:
    """What makes two mentions the same company."""
    return (mention.number or mention.known, mention.wrong_number, mention.stranger)
