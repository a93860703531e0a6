"""Which parts a mail has, as positions in the raw bytes: nothing is copied or decoded, so that a large mail costs nothing.

RFC 2046 section 5.1, with the boundary taken literally. The stdlib's parser is not used: it would see the attachments, and its answer to
ambiguous structure is one reading where this must tell that there are two.
"""

import re
from dataclasses import dataclass

from parsers import limits
from parsers.content_fields import ContentFields, read_content_fields
from parsers.header_block import HeaderBlock, read_header_block
from parsers.limits import OverLimitError
from parsers.transfer import IDENTITY

_LINE_REST = re.compile(rb"(--)?[ \t]*(?:\r?\n|\Z)")


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its content fields, where its body lies, and its own parts."""

    content: ContentFields
    start: int
    end: int
    parts: tuple["Part", ...] = ()
    #: of an attached message: its header block
    header: HeaderBlock | None = None
    #: what lets two programs find other parts or another text here
    defects: tuple[str, ...] = ()


class TreeReader:
    """Reads the parts of one mail, and counts them against the limits."""

    def __init__(self, raw: bytes) -> None:
        self._raw = raw
        self._count = 0

    def read(self, block: HeaderBlock, end: int, depth: int = 0, default_type: str = "text/plain", outer: tuple[bytes, ...] = ()) -> Part:
        """The part whose header block was read; raises ``OverLimitError`` for too many parts or too deep ones."""
        self._count += 1
        if self._count > limits.PARTS:
            raise OverLimitError("The mail has too many parts.")
        if depth > limits.DEPTH:
            raise OverLimitError("The mail's parts are nested too deep.")
        content = read_content_fields(block, default_type)
        defects = content.defects
        if content.main_type == "multipart":
            return self._multipart(content, block.body, end, depth, outer)
        if content.type in ("message/rfc822", "message/global"):
            if content.encoding not in IDENTITY:
                return Part(content, block.body, end, defects=(*defects, "an attached message with an encoding"))
            start = block.body
            inner = read_header_block(self._raw, start, end, of_part=True)
            child = self.read(inner, end, depth + 1, outer=outer)
            return Part(content, start, end, (child,), inner, defects)
        return Part(content, block.body, end, defects=defects)

    def _multipart(self, content: ContentFields, start: int, end: int, depth: int, outer: tuple[bytes, ...]) -> Part:
        defects = list(content.defects)
        if content.encoding not in IDENTITY:
            defects.append("a multipart with an encoding")
        boundary = content.parameters.get("boundary", "").rstrip().encode("utf-8", "replace")
        if not boundary or len(boundary) > 250:
            return Part(content, start, end, defects=(*defects, "a multipart without a boundary"))
        if boundary in outer:
            defects.append("a boundary that another part uses too")
        spans, closed, again = _spans(self._raw, boundary, start, end)
        if not closed:
            defects.append("the end boundary is missing")
        if again:
            defects.append("parts behind the end boundary")
        if not spans:
            defects.append("a multipart without parts")
        default_type = "message/rfc822" if content.type == "multipart/digest" else "text/plain"
        children = []
        for part_start, part_end in spans:
            block = read_header_block(self._raw, part_start, part_end, of_part=True)
            child = self.read(block, part_end, depth + 1, default_type, (*outer, boundary))
            if block.faults and child.content.main_type in ("text", "multipart"):
                defects.append("a part whose header is broken")
            children.append(child)
        return Part(content, start, end, tuple(children), defects=tuple(defects))


def _spans(raw: bytes, boundary: bytes, start: int, end: int) -> tuple[list[tuple[int, int]], bool, bool]:
    """Start and end of each part between the boundary lines; whether the last one is there; whether others follow it."""
    mark = b"--" + boundary
    spans: list[tuple[int, int]] = []
    opened: int | None = None
    closed = again = False
    lookalikes = 0
    position = start if raw.startswith(mark, start, end) else _next(raw, mark, start, end)
    while position >= 0:
        rest = _LINE_REST.match(raw, position + len(mark), end)
        if rest is not None:
            if closed:
                again = True
                break
            if opened is not None:
                spans.append((opened, max(opened, _before_line_end(raw, position))))
                if len(spans) > limits.PARTS:
                    raise OverLimitError("The mail has too many parts.")
            closed = rest[1] is not None
            opened = None if closed else rest.end()
        else:
            lookalikes += 1
            if lookalikes > limits.BOUNDARY_LOOKALIKES:
                raise OverLimitError("The mail has too many lines that look like a boundary.")
        position = _next(raw, mark, position, end)
    if opened is not None:
        spans.append((opened, end))
    return spans, closed, again


def _next(raw: bytes, mark: bytes, start: int, end: int) -> int:
    found = raw.find(b"\n" + mark, start, end)
    return found + 1 if found >= 0 else -1


def _before_line_end(raw: bytes, position: int) -> int:
    """The line end before a boundary line belongs to the boundary (RFC 2046 section 5.1.1)."""
    return position - 2 if raw[position - 2 : position] == b"\r\n" else position - 1
