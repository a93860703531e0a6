"""Which lines a page's blocks become: quotes marked, signatures announced, table rows and list items each on one line.

A quote keeps plain what the reply reader needs to tell it by: the lines of a forward, and the From/Sent/To/Subject lines that Outlook sets
above what it quotes. Everything else that the HTML marks as a quote begins with ``> ``.
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from parsers import limits

#: 'forwarded message' as mail programs write it above a forward, in the languages of our customers and their neighbours
_FORWARD_STEMS = (
    "forward",
    "vidarebefordra",
    "videresend",
    "välitet",
    "edelleenläh",
    "weitergeleit",
    "transféré",
    "doorgestuurd",
    "reenviado",
)
_HEADER_LINE = re.compile(r"[*_]*[^\W\d_][^:|<>@]{0,24}:[*_]*(?:\s|$)")
_LONGEST_CELL = 300
_MOST_CELL_LINES = 3


class Kind(StrEnum):
    """What a block is, as far as its lines depend on it."""

    #: lines as they are
    PLAIN = "plain"
    #: a quote: blockquote, Yahoo's, Proton's …
    QUOTE = "quote"
    #: Gmail's frame around attribution and quote, or around a forward
    GMAIL = "gmail"
    #: header lines and what they head, as Outlook on the web writes it
    REPLY = "reply"
    SIGNATURE = "signature"
    ITEM = "item"
    TABLE = "table"
    ROW = "row"
    CELL = "cell"


@dataclass(slots=True)
class Block:
    """One open block: its finished lines, and the line that is being written."""

    kind: Kind = Kind.PLAIN
    lines: list[str] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)
    #: of a row its cells, of a table its rows of cells, each a list of lines
    cells: list[list[str]] = field(default_factory=list)
    rows: list[list[list[str]]] = field(default_factory=list)
    #: the colours of the line that is being written, and the finished lines that stand wholly in one
    tints: set[object] = field(default_factory=set)
    tinted: list[str] = field(default_factory=list)
    #: whether something was struck in the line that is being written, and what is left of the finished lines of which that is true
    cut: bool = False
    beside_struck: list[str] = field(default_factory=list)

    def strike(self) -> None:
        """Leave a gap where something is struck."""
        self.pieces.append(" ")
        self.cut = True

    def tint(self, text: str, tint: object) -> None:
        """Note the colour of a piece of the line; None is the ordinary one."""
        if not text.isspace():
            self.tints.add(tint)

    def end_line(self) -> None:
        """Finish the line that is being written, if anything stands in it."""
        if self.pieces:
            tints, self.tints = self.tints, set()
            cut, self.cut = self.cut, False
            written = "".join(self.pieces)
            line = " ".join(written.split())
            self.pieces.clear()
            if line or "\u00a0" in written:  # a paragraph of one no-break space is how Outlook writes an empty line
                self.lines.append("-- " if line == "--" else line)
                if len(tints) == 1 and None not in tints:
                    self.tinted.append(line)
                if cut and line:
                    self.beside_struck.append(line)

    def break_line(self) -> None:
        """``br``: finish the line, even an empty one."""
        if self.pieces:
            before = len(self.lines)
            self.end_line()
            if len(self.lines) > before:
                return
        self.lines.append("")

    def blank(self) -> None:
        """A paragraph's distance: one empty line, not two."""
        if self.lines and self.lines[-1]:
            self.lines.append("")

    def finished(self) -> list[str]:
        """The block's lines for the block around it."""
        self.end_line()
        if self.kind is Kind.TABLE:
            return [*_trimmed(self.lines), *_table_lines(self.rows)]
        lines = _trimmed(self.lines)
        if not lines:
            return lines
        if self.kind is Kind.ITEM:
            marked = lines[0] if lines[0].startswith("- ") and len(lines) > 1 else f"- {lines[0]}"
            return [marked, *(f"  {line}" if line else "" for line in lines[1:])]
        if self.kind in (Kind.QUOTE, Kind.GMAIL, Kind.REPLY):
            return _quote_lines(lines, self.kind)
        return lines


def _quote_lines(lines: list[str], kind: Kind) -> list[str]:
    """Mark the lines of a quote, but for what tells a forward or an Outlook header."""
    if _is_forward(lines, kind):
        return lines
    first = 0
    if kind is Kind.REPLY:
        while first < len(lines) and (not lines[first] or _HEADER_LINE.match(lines[first])):
            first += 1
        first = first if first >= 3 else 0
    elif kind is Kind.GMAIL:
        quoted = next((number for number, line in enumerate(lines) if line.startswith(">")), None)
        if quoted is not None:  # lines between the quotes are the writer's answers
            return [*_marked(lines[:quoted]), *lines[quoted:]]
    return [*lines[:first], *_marked(lines[first:])]


def _is_forward(lines: list[str], kind: Kind) -> bool:
    first = lines[0].lower()
    if kind is Kind.GMAIL and first.startswith("-----"):
        return True
    return len(first) < 80 and first.endswith((":", "-")) and any(stem in first for stem in _FORWARD_STEMS)


def _marked(lines: list[str]) -> list[str]:
    deepest = "> " * limits.QUOTE_DEPTH
    return [line if line.startswith(deepest) else f"> {line}".rstrip() if line != "-- " else "> -- " for line in lines]


def _trimmed(lines: list[str]) -> list[str]:
    """Without empty lines at the ends and with no more than one between others."""
    start, end = 0, len(lines)
    while start < end and not lines[start].strip():
        start += 1
    while end > start and not lines[end - 1].strip():
        end -= 1
    filled = [bool(line.strip()) for line in lines[start:end]]
    return [line for line, here, above in zip(lines[start:end], filled, [True, *filled], strict=False) if here or above]


def _table_lines(rows: list[list[list[str]]]) -> list[str]:
    """Rows of short cells become ``a | b | c`` (``Label: value`` where the first cell ends so); cells of a layout stand below each other.

    Columns that are empty in every row are left out, empty cells of the others are kept, so that columns stay comparable.
    """
    used = {column for row in rows for column, cell in enumerate(row) if cell}
    lines: list[str] = []
    for row in rows:
        filled = [cell for cell in row if cell]
        if not filled:
            continue
        short = all(len(cell) <= _MOST_CELL_LINES and sum(map(len, cell)) <= _LONGEST_CELL for cell in filled)
        quoted = any(line.startswith((">", "- ", "-- ")) for cell in filled for line in cell)
        if len(used) < 2 or not short or quoted:
            for cell in filled:
                lines += cell
            continue
        cells = [" ".join(filter(None, cell)) for column, cell in enumerate(row) if column in used]
        if len(filled) == 2 and filled[0][-1].endswith(":") and len(filled[0]) == 1:
            lines.append(" ".join(cell for cell in cells if cell))
        elif len(cells) == 1 or (len(filled) == 1 and len(rows) == 1):
            lines += filled[0]
        else:
            lines.append(" | ".join(cells))
    return lines


def page_text(lines: list[str]) -> str:
    """The whole page's lines as text."""
    return "\n".join(_trimmed(lines))
