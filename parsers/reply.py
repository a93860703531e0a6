"""What does the sender write now, and what is quoted, forwarded, a signature or a disclaimer?

1. Quotes: '>' lines; 'wrote' lines, header blocks and marks, with what follows them.
2. In what is left, run by run: disclaimers, then signatures. Nothing is thrown away: the segments together are the whole text.
"""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from parsers.closings import closes, split_off_closing
from parsers.coloured_answers import coloured_answers
from parsers.disclaimer import disclaimer_lines
from parsers.quote_headers import block_at, split_off_wrote, wrote_ends_at
from parsers.quote_marks import Mark, is_rule, is_typed_rule, mark_of, says_forward
from parsers.quoted_lines import is_quote, quote_end
from parsers.quoted_questions import by_number, questions_above
from parsers.reading import Part
from parsers.sender_name import Sender
from parsers.signature import signature_lines

#: the rest of a wrapped 'wrote' line that looks like a quote: '>:' and '> wrote:'
_BROKEN_OFF = re.compile(r">\s*(?:[^\W\d_]{2,12})?\s*:\s*$")
#: a closing and a name, on one line or two
_CLOSING_LINES = 2


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the text."""

    kind: Part
    text: str


@dataclass(frozen=True, slots=True)
class Parts:
    """A mail's visible text, taken apart."""

    #: what the sender writes now, without signature and disclaimers; answers under quotes in order
    own: str
    #: the same for people to look at, with what only doubt sets aside: a typed line of dashes, a closing that stands alone under a quote
    shown: str
    #: everything in document order; together the whole text
    segments: tuple[Segment, ...]
    #: (offset in ``own``, quoted questions) of every answer that stands right under a question or has its number; no question: none such
    answers: tuple[tuple[int, str], ...] = ()

    def of(self, *kinds: Part) -> tuple[str, ...]:
        """The texts of the segments of these kinds, in order."""
        return tuple(segment.text for segment in self.segments if segment.kind in kinds)


def separate(text: str, sender_name: str = "", subject: str = "", sender_address: str = "", tinted: Collection[str] = ()) -> Parts:
    """Take the visible text of a mail apart.

    ``sender_name`` and ``sender_address`` of the From tell whose name and address end a mail; ``subject`` whether a header block
    is a forward ('VB: …') or an answer; ``tinted`` are coloured lines. Line ends may be of any kind; the parts have ``\\n``.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n").replace("\x85", "\n")
    pieces = text.splitlines(keepends=True) if "\x0b" not in text and "\x0c" not in text else _lines(text)
    kinds = _quotes(pieces, subject)
    sender = Sender.of(sender_name, sender_address)
    pieces, kinds = _split_closings(pieces, kinds)
    doubtful = _typed_rules(pieces, kinds)
    runs = _runs(kinds)
    for start, end in runs:
        run = [piece.rstrip("\n") for piece in pieces[start:end]]
        if not any(line and not line.isspace() for line in run):
            continue
        notices = disclaimer_lines(run)
        stands_last = (start, end) == runs[-1]
        kept = [number for number in range(len(run)) if number not in notices]
        signed = {kept[number] for number in signature_lines([run[number] for number in kept], sender, stands_last)}
        for number in range(len(run)):
            kinds[start + number] = Part.DISCLAIMER if number in notices else Part.SIGNATURE if number in signed else Part.OWN
        if start and _is_closing_alone(run, signed):
            doubtful.update(range(start, end))
    own, quoted = ({number for number, kind in enumerate(kinds) if kind is wanted} for wanted in (Part.OWN, Part.QUOTED))
    coloured = coloured_answers(pieces, own, quoted, tinted)
    for number in coloured:
        kinds[number] = Part.OWN
    own, quoted = own | coloured, quoted - coloured
    spoken = [piece.lstrip("> \t") if number in coloured else piece for number, piece in enumerate(pieces)] if coloured else pieces
    text, offsets = _joined(spoken, own)
    shown = _joined(spoken, own | doubtful)[0] if text and doubtful else text
    numbered = by_number(text, [pieces[number] for number in sorted(quoted)]) if quoted and text else None
    answers = tuple((offsets[number], asked) for number, asked in questions_above(pieces, own, quoted).items())
    text, answers = numbered or (text, answers)
    return Parts(text, shown, tuple(_segments(pieces, kinds)), answers)


def _typed_rules(pieces: list[str], kinds: list[Part]) -> set[int]:
    """The lines of dashes between own words and an earlier mail: programs draw such lines, and people type them."""
    earlier = (Part.QUOTED, Part.FORWARDED)
    return {
        number
        for number, piece in enumerate(pieces)
        if kinds[number] in earlier and is_typed_rule(piece) and _stands_under(pieces, kinds, number) is Part.OWN
    }


def _stands_under(pieces: list[str], kinds: list[Part], number: int) -> Part | None:
    """The kind of the nearest line above that is not blank."""
    return next((kinds[above] for above in range(number - 1, -1, -1) if pieces[above].strip()), None)


def _is_closing_alone(run: list[str], signed: set[int]) -> bool:
    """Whether 'Regards, Roman' is all that stands here: the end of a letter, and no signature under one."""
    filled = [number for number, line in enumerate(run) if line.strip()]
    return 0 < len(filled) <= _CLOSING_LINES and signed.issuperset(filled) and closes(run[filled[0]])


def _lines(text: str) -> list[str]:
    pieces = text.split("\n")
    return [*(piece + "\n" for piece in pieces[:-1]), *([pieces[-1]] if pieces[-1] else [])]


def _quotes(pieces: list[str], subject: str) -> list[Part]:
    """The kind of each piece as far as quotes go; a line that own words share with a 'wrote' line is cut in two."""
    kinds: list[Part] = []
    lines = [piece.rstrip("\n") for piece in pieces]
    first = 0
    number = 0
    while number < len(lines):
        line = lines[number]
        if not line:
            kinds.append(Part.OWN)
            number += 1
            continue
        if is_quote(line) and not (_BROKEN_OFF.match(line) and wrote_ends_at(lines, number, first) is not None):
            end = quote_end(lines, number)
            kinds += [_kind_of_quote(lines, number, end, subject)] * (end - number)
            first = number = end
            continue
        cut = split_off_wrote(line) if line.rstrip().endswith(":") and _next_is_quote(lines, number) else None
        if cut:
            pieces[number : number + 1] = [pieces[number][:cut], pieces[number][cut:]]
            lines[number : number + 1] = [line[:cut], line[cut:]]
            kinds += [Part.OWN, Part.QUOTED]
            first = number = number + 2
            continue
        opened = _opening(lines, number, first, subject)
        if opened is None:
            kinds.append(Part.OWN)
            number += 1
            continue
        begin, past, kind = opened
        kinds[begin:] = [kind] * (past - begin)
        following = next((other for other in range(past, min(past + 4, len(lines))) if lines[other].strip()), None)
        if following is None or not is_quote(lines[following]):
            return kinds + [kind] * (len(lines) - past)
        end = quote_end(lines, following)
        kinds += [kind] * (end - past)
        first = number = end
    return kinds


def _opening(lines: list[str], number: int, first: int, subject: str) -> tuple[int, int, Part] | None:
    """(first line, line past it, kind) of what opens an earlier mail at this line."""
    mark = mark_of(lines[number])
    if mark is not None:
        return number, number + 1, _under_mark(lines, number, mark, subject)
    if ":" in lines[number][:40]:
        ruled = _rule_above(lines, number, first)
        block = block_at(lines, number, under_mark=ruled != number)
        if block is not None:
            return ruled, block.end + 1, Part.FORWARDED if says_forward(subject, block.languages) else Part.QUOTED
    begin = wrote_ends_at(lines, number, first)
    return None if begin is None else (begin, number + 1, Part.QUOTED)


def _under_mark(lines: list[str], number: int, mark: Mark, subject: str) -> Part:
    """'-----Original Message-----' stands above answered and forwarded mails alike; the subject tells which."""
    below = next((other for other in range(number + 1, min(number + 4, len(lines))) if lines[other].strip()), None)
    block = block_at(lines, below, under_mark=True) if below is not None else None
    if mark is Mark.FORWARD or says_forward(subject, block.languages if block else frozenset()):
        return Part.FORWARDED
    return Part.QUOTED


def _rule_above(lines: list[str], number: int, first: int) -> int:
    above = number - 1
    while above >= first and not lines[above].strip() and number - above < 4:
        above -= 1
    return above if above >= first and is_rule(lines[above]) else number


def _next_is_quote(lines: list[str], number: int) -> bool:
    return any(is_quote(line) for line in lines[number + 1 : number + 3])


def _kind_of_quote(lines: list[str], start: int, end: int, subject: str) -> Part:
    """A quote that HTML marked begins with the mark or header block of a forward where it is one."""
    head = [line.lstrip("> \t") for line in lines[start : min(end, start + 30)]]
    for number, line in enumerate(head[:6]):
        mark = mark_of(line)
        if mark is not None:
            return _under_mark(head, number, mark, subject)
        block = block_at(head, number) if ":" in line[:40] else None
        if block is not None:
            return Part.FORWARDED if says_forward(subject, block.languages) else Part.QUOTED
    return Part.QUOTED


def _split_closings(pieces: list[str], kinds: list[Part]) -> tuple[list[str], list[Part]]:
    """Own lines that end in 'Mvh Ingrid' are cut before it, and before 'sent from my phone' behind that."""
    cut_up: dict[int, list[str]] = {}
    for number, kind in enumerate(kinds):
        if kind is Part.OWN and (cut := split_off_closing(pieces[number])):
            parts = cut_up[number] = []
            piece = pieces[number]
            while cut:
                parts.append(piece[:cut])
                piece = piece[cut:]
                cut = split_off_closing(piece)
            parts.append(piece)
    if not cut_up:
        return pieces, kinds
    shares = [cut_up.get(number, [piece]) for number, piece in enumerate(pieces)]
    return [part for share in shares for part in share], [kind for share, kind in zip(shares, kinds, strict=True) for _ in share]


def _runs(kinds: list[Part]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    start: int | None = None
    for number, kind in enumerate([*kinds, Part.QUOTED]):
        if kind is Part.OWN and start is None:
            start = number
        elif kind is not Part.OWN and start is not None:
            runs.append((start, number))
            start = None
    return runs


def _segments(pieces: list[str], kinds: list[Part]) -> Iterable[Segment]:
    """Neighbours of a kind as one segment; blank lines belong to what stands before them."""
    text: list[str] = []
    present: Part | None = None
    for piece, kind in zip(pieces, kinds, strict=True):
        if present is not None and kind is not present and piece.strip():
            yield Segment(present, "".join(text))
            text, present = [], kind
        text.append(piece)
        present = kind if present is None else present
    if present is not None:
        yield Segment(present, "".join(text))


def _joined(pieces: list[str], wanted: set[int]) -> tuple[str, dict[int, int]]:
    """The wanted pieces, a blank line where something between them was left out, at most one blank line together.

    With it the offset at which each piece begins there.
    """
    lines: list[str] = []
    offsets: dict[int, int] = {}
    length = 0
    gap = False
    for number, piece in enumerate(pieces):
        if number not in wanted:
            gap = True
            continue
        line = piece.rstrip()
        if gap and lines and lines[-1] and line:
            lines.append("")
            length += 1
        gap = False
        if line or (lines and lines[-1]):
            offsets[number] = length
            lines.append(line)
            length += len(line) + 1
    while lines and not lines[-1]:
        lines.pop()
    return "\n".join(lines), offsets
