"""Where people's names stand: runs of capitalised words that are no everyday words, and known names however they are written."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from parsers.fields.addresses import AddressMention
from parsers.fold import fold
from parsers.inflection import bases
from parsers.known_names import KnownNames
from parsers.lexicon.languages import LEXICONS
from parsers.marks import View
from parsers.name_bounds import before_address, begins_another, house, initial, owned, place_before, receives
from parsers.namesakes import lone_surname, whole_name
from parsers.tokens import TokenKind

#: Small words inside a name, as they are written: Finnish 'vaan' ('but') folds to one of them.
_PARTICLES = frozenset(["von", "af", "de", "van", "der", "den", "la", "le", "di", "da", "al", "el", "bin", "ben", "ibn", "ter"])

_LONGEST = 4
#: Our own name, in any case ending, is nobody's.
_OURSELVES = "inexchange"
#: An unknown word in small letters must be this long to be part of a name.
_SHORTEST = 3


@dataclass(frozen=True, slots=True)
class NameAt:
    """A name as it stands in a sentence."""

    sentence: int
    start: int
    end: int
    #: the words as written, titles left out
    words: tuple[str, ...]
    #: capitalised inside a sentence, of several words, or known: surely somebody
    sure: bool

    @property
    def text(self) -> str:
        """The name as written."""
        return " ".join(self.words)


@dataclass(frozen=True, slots=True)
class Everyday:
    """Words that begin sentences and are no names: those of the languages, and those that the sentence's own phrases begin with."""

    listed: frozenset[str]
    here: frozenset[str]
    #: those of them that are names too
    also_names: frozenset[str] = frozenset()

    def __contains__(self, word: str) -> bool:
        return word in self.listed or word in self.here


def find(view: View, taken: frozenset[int], known: KnownNames, everyday: Everyday, hints: frozenset[str]) -> list[NameAt]:
    """The names in a sentence.

    ``taken`` are token positions of company names; ``everyday`` folded words that begin sentences and are no names; ``hints`` folded parts
    of the addresses in the mail, which tell that a word is a name however it is written; those of two letters have a capital, and only
    tell of a surname written so ('Mona Ås').
    """
    tokens = view.tokens
    titles = {mark.start for mark in view.all("title")}
    found: list[NameAt] = []
    position = 0
    shouted = sum(token.text.isupper() and len(token.text) > 2 for token in tokens)
    shouting = shouted > 1 and shouted * 2 > sum(token.kind is TokenKind.WORD for token in tokens) > 2
    while position < len(tokens):
        token = tokens[position]
        if token.kind is not TokenKind.WORD or (token.text[0].islower() and token.folded in everyday and token.folded not in hints):
            position += 1  # most words: no name begins here
            continue
        run: list[int] = []
        cursor = position
        while cursor < len(tokens) and len(run) < _LONGEST:
            token = tokens[cursor]
            if (
                token.kind is TokenKind.MARK
                and token.text == "."
                and run
                and len(tokens[run[-1]].text) == 1
                and tokens[cursor - 1].end == token.start
            ):
                cursor += 1
                continue
            if (
                token.kind is not TokenKind.WORD
                or cursor in taken
                or not _may_name(
                    token.text,
                    token.folded,
                    known,
                    everyday,
                    hints,
                    shouting=shouting,
                    lone=not run and not initial(tokens, cursor),
                    first=cursor == 0,
                    before_name=cursor + 1 < len(tokens)
                    and tokens[cursor + 1].text[:1].isupper()
                    and not (cursor == 0 and receives(view, 1)),
                    ends_told=bool(run) and tokens[run[0]].folded in hints and before_address(tokens, cursor),
                )
            ):
                in_run = run and token.text.lower() in _PARTICLES and cursor + 1 < len(tokens) and tokens[cursor + 1].text[:1].isupper()
                if not in_run:
                    break
            if known.grammar.case_endings and begins_another([tokens[each].folded for each in run], token.folded, known.given):
                break  # 'Korhosesta Heinoksi': from one name to another; 'Sanna Laine Matin'
            run.append(cursor)
            cursor += 1
        if run and all(tokens[each].text.islower() for each in run) and any(tokens[each].folded in hints for each in run):
            cursor = _up_to_address(view, run, everyday)
        if len(run) == _TWO_NAMES and _is_whole(known, tokens[run[0]].text, tokens[run[1]].text):
            run, cursor = run[:2], run[1] + 1  # 'Matti Korhonen Rasmus Heikkilällä'
        while len(run) > 1 and owned(view, run[0], known, hints):
            run = run[1:]  # 'Talousosastomme Eeva Ranta'
        if len(run) == 1 and (
            house(view, run[0], known, hints) or _is_post(view, run[0], known) or place_before(view, run[0], known, hints)
        ):
            position = run[0] + 1
            continue
        while run and run[0] in titles and len(run) > 1 and not known.is_part(tokens[run[0]].text):
            run = run[1:]
        if (
            len(run) > 1
            and run[0] == 0
            and not known.is_part(tokens[0].text)
            and tokens[0].folded not in hints
            and known.fits(tuple(tokens[each].text for each in run[1:]))
            and not lone_surname([tokens[each].folded for each in run[1:]], known)
        ):
            run = run[1:]  # a word that only begins the sentence
        if run and any(mark.start == run[-1] + 1 for mark in view.all("court")):
            position = run[-1] + 1
            continue  # 'Göteborgs tingsrätt' is nobody
        if not run or all(len(tokens[each].text) == 1 for each in run):  # 'P.S.' is nobody
            position = max(cursor, position + 1)
            continue
        run = whole_name(view, run, known, everyday.also_names, taken)
        if _surname_behind(view, run, known, everyday, hints):
            run = [*run, run[-1] + 1]
        words = tuple(tokens[each].text + ("." if len(tokens[each].text) == 1 and initial(tokens, each) else "") for each in run)
        capital = all(word[:1].isupper() or word.lower() in _PARTICLES for word in words)
        first = run[0] == 0 or (tokens[run[0] - 1].kind is TokenKind.MARK and tokens[run[0] - 1].text in '.:!?–-"”')
        sure = any(known.is_part(word) or _told_by(fold(word), known, hints) for word in words) or (
            capital and not shouting and (len(words) > 1 or not first)
        )
        found.append(NameAt(view.sentence.index, run[0], run[-1] + 1, words, sure))
        position = max(cursor, run[-1] + 1)
    return found


def hyphenated(views: Iterable[View], hints: frozenset[str]) -> frozenset[str]:
    """The folded double names of a mail both halves of which its addresses tell ('jo-ann' of jo-ann.reed@…)."""
    if not hints:
        return frozenset()
    doubles = {token.folded for view in views for token in view.tokens if "-" in token.folded}
    return frozenset(each for each in doubles if hints.issuperset(each.split("-")))


def _told_by(folded: str, known: KnownNames, hints: frozenset[str]) -> bool:
    """Whether an address of the mail tells that a word is a name, in Finnish in any of its cases ('Hugoa')."""
    cases = known.grammar.case_endings and len(folded) > _SHORTEST
    return folded in hints or bool(cases and bases(folded, known.language) & hints)


#: First name and surname of two people.
_TWO_NAMES = 4


def _is_whole(known: KnownNames, first: str, last: str) -> bool:
    """Whether the two words are the whole name of a known user."""
    return any(len((user.name or "").split()) == len((first, last)) for user in known.fits((first, last)))


def _is_post(view: View, position: int, known: KnownNames) -> bool:
    """'New finance person' beside 'finance.larsson@…': a small word that belongs to a phrase of newcomers is a post, and no name."""
    written = view.tokens[position].text
    if not written.islower() or known.is_part(written):
        return False
    return any(mark.words > 1 and position in mark.hits for mark in view.all("joined"))


def _up_to_address(view: View, run: list[int], everyday: Everyday) -> int:
    """Lengthen a name in small letters by unknown words up to the address behind it ('karsten holm karsten@…'); the token behind it."""
    tokens = view.tokens
    cursor = run[-1] + 1
    while cursor < len(tokens) and cursor - run[0] < _LONGEST and tokens[cursor].text.isalpha() and tokens[cursor].text.islower():
        if tokens[cursor].folded in everyday or len(tokens[cursor].text) < _SHORTEST:
            break
        cursor += 1
    if run[0] == 0 and cursor == len(tokens):
        run += range(run[-1] + 1, cursor)  # a line that is nothing but the name
    behind = cursor + 1 if cursor < len(tokens) and tokens[cursor].text in (",", "(", "<", "-", ":") else cursor
    as_user = behind == cursor < len(tokens) and tokens[cursor].folded in view.grammar.as_role
    if as_user or (behind < len(tokens) and isinstance(tokens[behind].atom, AddressMention)):
        run += range(run[-1] + 1, cursor)
    return run[-1] + 1


@lru_cache(maxsize=8)
def _small(code: str) -> frozenset[str]:
    """The folded words of function of a language."""
    return frozenset(fold(word) for word in LEXICONS[code].function_words)


def _surname_behind(view: View, run: list[int], known: KnownNames, everyday: Everyday, hints: frozenset[str]) -> bool:
    """'add kasper dam, kasper@…': in a sentence without capitals an unknown word behind the first name that the address tells."""
    tokens = view.tokens
    if len(run) != 1 or run[0] + 1 >= len(tokens) or tokens[0].text != tokens[0].text.lower():
        return False
    first, behind = tokens[run[0]], tokens[run[0] + 1]
    if first.folded not in hints or known.is_part(first.text) or behind.kind is not TokenKind.WORD:
        return False
    plain = behind.text.replace("-", "").isalpha() and behind.text.islower() and len(behind.text) > 1
    small = all(token.text == token.text.lower() for token in tokens[1:] if token.kind is TokenKind.WORD)
    marked = any(run[0] + 1 in mark.hits for mark in view.marks)
    return plain and small and not marked and behind.folded not in everyday and behind.folded not in _small(view.language)


def _may_name(
    text: str,
    folded: str,
    known: KnownNames,
    everyday: Everyday,
    hints: frozenset[str],
    *,
    shouting: bool,
    lone: bool,
    first: bool,
    before_name: bool,
    ends_told: bool,
) -> bool:
    """Whether a word may be part of a name; ``ends_told``: it stands between a first name and the address that tells that name."""
    if (not text.isalpha() and (not text[0].isalpha() or any(letter.isdigit() for letter in text))) or folded.startswith(_OURSELVES):
        return False
    capital = text[0].isupper()
    if capital and folded in known.parts:
        return True
    short, dash, ending = text.partition("-")
    if dash and ending.islower() and ((len(short) > 1 and short.isupper()) or fold(short) in everyday):
        return False  # 'API-et', 'EHF-fakturaer', 'Peppol-id'
    if folded in everyday or folded.removesuffix("'s") in everyday:
        if capital and ends_told and not shouting:
            return True  # 'Noel Hav, noel@…'
        if capital and lone and before_name and not shouting and folded in everyday.also_names:
            return not (first and known.grammar.auxiliaries_as_names)  # 'Hans Holm'; an English sentence may begin 'Will Priya …'
        if capital and not lone and not shouting and folded in everyday.also_names and not known.grammar.auxiliaries_as_names:
            return True  # 'Henning Post'
        if capital and not lone and text[1:].islower() and (folded.title() in hints or folded in everyday.also_names):
            return True  # 'Mona Ås', mona.as@…; 'Geir Sletta'
        return folded in hints and ((capital and before_name) or not lone)  # 'Felix Grant', felix.grant@…
    if len(text) == 1:
        return capital and not lone
    if capital and not shouting:
        return not text.isupper() or folded in hints
    if len(folded) > _SHORTEST and folded.endswith("s") and folded[:-1].rstrip("'’") in known.parts and known.language != "fi":
        return True  # 'kill priyas login', 'priya's login'
    spelled = known.parts & {folded, folded.replace("oe", "o")}  # 'soeren' is Søren
    hints |= known.parts if known.grammar.case_endings else frozenset()  # 'poistakaa matin tunnus'
    return bool(spelled) or folded in hints or (len(folded) > 4 and bool(bases(folded, known.language) & hints))
