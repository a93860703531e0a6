"""Where a header block's fields begin and end, and whether two parsers could see different fields in it.

Worked out on the raw bytes, before any library decides (RFC 5322 section 2.2; obsolete forms of section 4 are told, not guessed).
A file that is all LF is read as CRLF. Whatever lets another parser see another From is a *fault* of the block: the sender is then
unproven (``from_defect``), never guessed.
"""

import re
from dataclasses import dataclass

from parsers import limits
from parsers.limits import OverLimitError

#: Fields that are read here: over the limit the mail is refused. Others, which some providers fill without measure, are cut.
_READ = frozenset(
    {"auto-submitted", "authentication-results", "cc", "content-disposition", "content-transfer-encoding", "content-type", "date", "from"}
    | {"dkim-signature", "in-reply-to", "list-id", "list-unsubscribe", "message-id", "mime-version", "precedence", "received", "references"}
    | {"reply-to", "return-path", "sender", "subject", "to", "x-auto-response-suppress", "x-loop"}
)

_ENVELOPE_LINE = re.compile(rb">?From [^\s:][^\r\n]{0,998}\r?\n")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_NAME = re.compile(rb"([!-9;-~]+)([ \t]*):")
_BLANK = re.compile(rb"\n\r?\n")
_ODD_CONTROLS = re.compile(rb"[\x00\x0b\x0c\x1c-\x1e]")
_LONE_CR = re.compile(rb"\r(?!\n)")
_FIELD_END = re.compile(rb"\n(?![ \t])")
_FOLD = re.compile(rb"\r?\n(?=[ \t])")
_WHITE_LINE = re.compile(rb"\n[ \t]+\r?(?:\n|\Z)")


@dataclass(frozen=True, slots=True)
class HeaderBlock:
    """The fields of a block in order, where its body begins, and what makes it ambiguous."""

    #: name as written, value unfolded (the raw bytes, surrounding white space removed)
    fields: tuple[tuple[str, bytes], ...]
    body: int
    faults: tuple[str, ...] = ()

    def values(self, name: str) -> list[bytes]:
        """Every value of the field ``name`` (lower case), topmost first."""
        return [value for key, value in self.fields if key.lower() == name]


def block_start(raw: bytes) -> int:
    """Where a mail's own header block begins: an mbox's ``From `` line and a byte order mark are none of its fields."""
    envelope = _ENVELOPE_LINE.match(raw)
    if envelope:
        return envelope.end()
    return len(_BYTE_ORDER_MARK) if raw.startswith(_BYTE_ORDER_MARK) else 0


def read_header_block(raw: bytes, start: int, end: int, *, of_part: bool = False) -> HeaderBlock:
    """Read the block that begins at ``start``; of a part, a line that is no field ends it (the text then begins there).

    Raises ``OverLimitError`` where the block, a field or the number of fields is over the limit.
    """
    stop, body = _bounds(raw, start, end)
    if stop - start > limits.HEADER_BLOCK_BYTES:
        raise OverLimitError("The header block is larger than 256 KB.")
    block = raw[start:stop]
    faults = [] if of_part else _line_faults(raw, block, body, end)
    fields: list[tuple[str, bytes]] = []
    offset = 0
    for line in _FIELD_END.split(block) if block else ():
        match = _NAME.match(line)
        if match is None:
            if not line:
                continue
            if line[:1] in b" \t":
                faults.append("the header block begins with white space")
            else:
                faults.append("a line of the header block is no field")
            if of_part:
                return HeaderBlock(tuple(fields), start + offset, tuple(dict.fromkeys(faults)))
        else:
            name = match[1].decode("ascii")
            if match[2] and name.lower() == "from":
                faults.append("a space before the colon of From")
            fields.append((name, _within_limit(name, line, match.end())))
            if len(fields) > limits.FIELDS:
                raise OverLimitError("The mail has too many header fields.")
        offset += len(line) + 1
    return HeaderBlock(tuple(fields), body, tuple(dict.fromkeys(faults)))


def _bounds(raw: bytes, start: int, end: int) -> tuple[int, int]:
    """Where the block ends and where the body begins (after the first empty line, whatever its line end)."""
    for empty in (b"\r\n", b"\n"):
        if raw.startswith(empty, start, end):
            return start, start + len(empty)
    found = _BLANK.search(raw, start, min(end, start + limits.HEADER_BLOCK_BYTES + 4))
    return (found.start() + 1, found.end()) if found else (end, end)


def _line_faults(raw: bytes, block: bytes, body: int, end: int) -> list[str]:
    """What in the line ends and control characters of the mail's own block makes parsers differ."""
    faults = []
    if _ODD_CONTROLS.search(block):
        faults.append("control characters in the header block")
    if b"\r" in block and _LONE_CR.search(block):
        faults.append("a lone carriage return in the header block")
    if _WHITE_LINE.search(block):
        faults.append("a blank line inside the header block")
    newlines, pairs = block.count(b"\n"), block.count(b"\r\n")
    if body < end or raw[body - 1 : body] == b"\n":  # the empty line after the block counts too
        newlines, pairs = newlines + 1, pairs + (raw[body - 2 : body] == b"\r\n")
    if 0 < pairs < newlines:
        faults.append("line ends of two kinds in the header block")
    elif not pairs and raw.find(b"\r\n\r\n", body, min(end, body + limits.HEADER_BLOCK_BYTES)) >= 0:
        faults.append("line ends of two kinds around the header block")
    if not block:
        faults.append("the mail begins with a blank line")
    return faults


def _within_limit(name: str, line: bytes, value_at: int) -> bytes:
    """The field's value unfolded; over the limit it is refused, or cut where nobody reads it."""
    if len(line) > limits.FROM_BYTES and name.lower() == "from":
        raise OverLimitError("The From field is larger than 1 KB.")
    if len(line) > limits.FIELD_BYTES:
        if name.lower() in _READ:
            raise OverLimitError(f"A header field is larger than 8 KB: {name[:40]}")
        line = line[: limits.FIELD_BYTES]
    return _FOLD.sub(b"", line[value_at:]).strip()
