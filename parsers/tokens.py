"""Own words → sentences of tokens, with addresses, numbers, days and telephone numbers kept whole.

1. Atoms (spans that a field finder recognised) become one token each, so no full stop inside them ends a sentence.
2. A blank line ends a paragraph; a line break ends a sentence where the writer broke the line, not where the client wrapped it.
3. Full stop, question and exclamation mark end a sentence, save after an abbreviation or an initial.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import Enum

from parsers.abbreviations import ABBREVIATIONS
from parsers.fold import fold
from parsers.wrapped_lines import CELL, LIST_MARK, width_of, wrapped


class TokenKind(Enum):
    """What a token is."""

    #: letters, with inner hyphens, apostrophes and digits
    WORD = "word"
    #: a span that a field finder recognised; ``Token.atom`` is its value
    ATOM = "atom"
    #: anything else that is not white space
    MARK = "mark"


@dataclass(slots=True, eq=False)
class Token:
    """One word, atom or mark with its place in the own text."""

    start: int
    end: int
    text: str
    folded: str
    kind: TokenKind
    atom: object | None = None


@dataclass(slots=True, eq=False)
class Sentence:
    """One sentence, list item or table row."""

    index: int
    paragraph: int
    tokens: list[Token]
    text: str
    #: begins with a list mark or holds table cells
    row: bool = False
    asks: bool = False
    #: ends in a colon: what follows belongs to it
    announces: bool = False
    #: stands in the Subject field, not in the body
    subject: bool = False
    #: a quoted question that the sentence behind it answers: none of the sender's words
    heard: bool = False
    #: the number of the pair of quoted questions and their answer that it belongs to; 0 where it is in none
    pair: int = 0

    @property
    def start(self) -> int:
        """Offset of the first token in the text."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Offset behind the last token."""
        return self.tokens[-1].end


@dataclass(frozen=True, slots=True)
class Atom:
    """A span that a field finder recognised."""

    start: int
    end: int
    value: object = field(compare=False)


_TOKEN = re.compile(r"[^\W_]+(?:['’´`ʼ‘′\-‑/&][^\W_]+)*|[^\s\w]|_+")

#: What a plain text makes heavy words with.
_EMPHASIS = frozenset({"*", "_", "__"})

#: A number behind the code of its country.
_COUNTRY_CODED = re.compile(r"\s*[A-Z]{2} ?\d")

#: What parts the cells of a row from each other, or a label from its value.
CELLS = re.compile(r"\t| \| | {2,}")

#: The marks that can end a sentence.
_ENDING = frozenset(".!?;")

#: A sentence of more tokens is cut: what is compared word by word must stay bounded, whatever strangers send.
_LONGEST = 250


def _pieces(text: str) -> Iterable[tuple[int, int, int, bool]]:
    """(start, end, paragraph, row) of every stretch of text that no sentence crosses."""
    paragraph, begin, position, row = 0, None, 0, False
    lines = text.split("\n")
    width = width_of(lines) if len(lines) > 1 else 0
    for number, line in enumerate(lines):
        blank = not line.strip()
        if blank:
            if begin is not None:
                yield begin, position - 1, paragraph, row
                begin = None
            paragraph += 1
        else:
            if begin is None:
                begin = position
                row = bool(LIST_MARK.match(line) or CELL.search(line))
            following = lines[number + 1] if number + 1 < len(lines) else ""
            if not wrapped(line, following, width):
                yield begin, position + len(line), paragraph, row
                begin = None
        position += len(line) + 1
    if begin is not None:
        yield begin, len(text), paragraph, row


#: A word with a capital behind white space.
_CAPITALISED = re.compile(r"\s+([A-ZÅÄÖÆØ][^\W\d_]+)")


def sentences(
    text: str, atoms: Iterable[Atom] = (), *, subject: bool = False, first_index: int = 0, openers: frozenset[str] = frozenset()
) -> list[Sentence]:
    """Split ``text`` into sentences; ``atoms`` are spans kept as one token (earlier and longer ones win where they overlap).

    Behind an atom that holds its full stop ('30.11.') one of the folded ``openers`` with a capital begins a new sentence.
    """
    kept: list[Atom] = []
    for atom in sorted(atoms, key=lambda each: (each.start, -each.end)):
        if not kept or atom.start >= kept[-1].end:
            kept.append(atom)
    found: list[Sentence] = []
    cursor = 0
    word_kind, mark_kind = TokenKind.WORD, TokenKind.MARK
    for start, end, paragraph, row in _pieces(text):
        tokens: list[Token] = []
        position = start
        mark = LIST_MARK.match(text, start, end)
        if mark and not any(atom.start < mark.end() and atom.end > start for atom in kept[cursor : cursor + 2]):
            position = mark.end()
        while cursor < len(kept) and kept[cursor].end <= position:
            cursor += 1
        while position < end:
            if cursor < len(kept) and kept[cursor].start <= position:
                atom = kept[cursor]
                tokens.append(Token(atom.start, atom.end, text[atom.start : atom.end], "", TokenKind.ATOM, atom.value))
                position = max(position, atom.end)
                cursor += 1
                opened = _CAPITALISED.match(text, position, end) if openers and tokens[-1].text.endswith(".") else None
                if opened and fold(opened[1]) in openers:
                    _close(found, tokens, text, paragraph, row=row, subject=subject, first_index=first_index)
                    tokens = []
                continue
            limit = min(end, kept[cursor].start) if cursor < len(kept) else end
            for match in _TOKEN.finditer(text, position, limit):
                word = match.group()
                kind = word_kind if word[0].isalnum() else mark_kind
                token = Token(*match.span(), word, fold(word), kind)
                tokens.append(token)
                if (word in _ENDING and _ends(token, tokens, text, end)) or len(tokens) >= _LONGEST:
                    _close(found, tokens, text, paragraph, row=row, subject=subject, first_index=first_index)
                    tokens = []
            position = limit
        _close(found, tokens, text, paragraph, row=row, subject=subject, first_index=first_index)
    return found


def _ends(token: Token, tokens: list[Token], text: str, end: int) -> bool:
    """Whether this mark, one of those that can, ends a sentence here."""
    if token.text == ";":
        return bool(tokens[:-1])
    following = text[token.end : token.end + 1]
    if following and not following.isspace() and following not in "\"'”’)»":
        return False
    if token.text != ".":
        return not (following and text[token.end : token.end + 1] in ".!?")
    before = tokens[-2] if len(tokens) > 1 else None
    if before is None or before.end != token.start:
        return True
    if before.kind is TokenKind.WORD and token.end < end:
        rest = text[token.end : min(end, token.end + 3)].lstrip()
        if len(before.text) == 1 and before.text.isupper() and rest[:1].isupper():
            return False
        if (
            before.folded in ABBREVIATIONS
            and rest
            and not (rest[0].isupper() and before.folded not in {"nr", "mr", "mrs", "ms", "dr", "org", "tel", "tlf"})
        ):
            return False
        if (before.text.isdigit() or len(before.text) == 1) and rest[:1].islower():
            return False  # '1. december', 'i.e. emily@…'
        if before.folded.endswith("nr") and rest[:1].isdigit():
            return False  # 'CVR-nr. 34930848', 'mobilnr. 22 …'
        if before.folded == "no" and _COUNTRY_CODED.match(text, token.end, end):
            return False  # 'reg. no. SE559288588201'
    return True


def _close(found: list[Sentence], tokens: list[Token], text: str, paragraph: int, *, row: bool, subject: bool, first_index: int) -> None:
    """Add the tokens as a sentence where they hold anything but marks."""
    if not tokens or (tokens[0].kind is TokenKind.MARK and all(token.kind is TokenKind.MARK for token in tokens)):
        if tokens and found and any(token.text == "?" for token in tokens):
            found[-1].asks = True
        return
    found.append(
        Sentence(
            index=first_index + len(found),
            paragraph=paragraph,
            tokens=tokens,
            text=text[tokens[0].start : tokens[-1].end],
            row=row,
            asks="?" in [token.text for token in tokens[-3:]],
            announces=_last(tokens) == ":",
            subject=subject,
        )
    )


def _last(tokens: list[Token]) -> str:
    """The last token that no emphasis is made with."""
    last = tokens[-1].text
    return last if last not in _EMPHASIS else next((token.text for token in reversed(tokens) if token.text not in _EMPHASIS), "")
