"""PURE: a mail with nothing left but what reads: its text parts in their order, a few fields, and in all of them other words.

Whatever is not named here is dropped: attachments, Received, DKIM and every other field, comments, links, pictures and scripts of HTML.
"""

import base64
import quopri
import re
from collections.abc import Callable
from dataclasses import dataclass
from html import escape, unescape

from parsers.charsets import decode
from parsers.header_block import block_start, read_header_block
from parsers.mime_tree import Part, TreeReader
from parsers.transfer import decode_transfer

Replace = Callable[[str], str]
Tells = Callable[[str], bool]
_BOUNDARY = "=_case_{}"
_TAG = re.compile(r"(<!--.*?(?:-->|\Z)|<[!/?]?[a-zA-Z][^<>]*>|<![^>]*>)", re.DOTALL)
_NAME = re.compile(r"</?([a-zA-Z][\w:-]*)")
_ATTRIBUTE = re.compile(r"""([\w:-]+)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)""")
#: By these mail programs mark quotes and signatures, and hide or strike words.
_KEPT = frozenset({"style", "class", "id", "dir", "type", "color", "bgcolor", "size", "hidden", "start", "colspan", "rowspan"})
_UNSEEN = frozenset({"script", "title", "noscript", "object", "template", "svg"})
_PLAIN_TYPES = ("text/plain", "text/html", "application/xhtml+xml")


@dataclass(frozen=True, slots=True)
class Texts:
    """One text part, decoded."""

    text: str
    html: bool


def texts_of(raw: bytes) -> tuple[Texts, ...]:
    """Every text that the case will have, as a reader of the source sees it."""
    found: list[Texts] = []

    def note(part: Part) -> None:
        if part.content.main_type == "multipart":
            for each in _children(part):
                note(each)
        elif _is_text(part):
            html = part.content.type != "text/plain"
            text = _decoded(raw, part)
            found.append(Texts(" ".join(words_of(text)) if html else text, html))

    note(_tree(raw))
    return tuple(found)


def words_of(source: str) -> list[str]:
    """The words of an HTML source between its tags, hidden ones too."""
    return [unescape(text) for seen, text in _pieces(source) if seen and text.strip()]


def body(raw: bytes, replace: Replace, tells: Tells) -> bytes:
    """The mail's text parts with their content fields, everything in them replaced; begins with the fields of the whole.

    What an element of HTML says besides its words is kept only where it ``tells`` nothing.
    """
    made = _made(raw, _tree(raw), replace, tells, [0])
    return made if made is not None else b"Content-Type: text/plain; charset=utf-8\r\n\r\n\r\n"


def field(name: str, value: str) -> bytes:
    """One header field, encoded where it must be (RFC 2047) and folded."""
    if value.isascii() and len(value) < 900:
        return f"{name}: {value}\r\n".encode()
    words = (f"=?utf-8?b?{base64.b64encode(part.encode()).decode()}?=" for part in re.findall(r"(?s).{1,12}", value))
    return f"{name}: ".encode() + "\r\n ".join(words).encode() + b"\r\n"


def _tree(raw: bytes) -> Part:
    return TreeReader(raw).read(read_header_block(raw, block_start(raw), len(raw)), len(raw))


def _children(part: Part) -> tuple[Part, ...]:
    return part.parts[:1] if part.content.type in ("multipart/signed", "multipart/related") else part.parts


def _is_text(part: Part) -> bool:
    file = part.content.disposition == "attachment" or bool(part.content.filename and part.content.disposition != "inline")
    return part.content.type in _PLAIN_TYPES and not part.parts and not file


def _decoded(raw: bytes, part: Part) -> str:
    content, _ = decode_transfer(raw[part.start : part.end], part.content.encoding)
    return decode(content, part.content.parameters.get("charset")).text.replace("\r\n", "\n")


def _made(raw: bytes, part: Part, replace: Replace, tells: Tells, turn: list[int]) -> bytes | None:
    if part.content.main_type == "multipart":
        made = [each for each in (_made(raw, child, replace, tells, turn) for child in _children(part)) if each is not None]
        if len(made) < 2:
            return made[0] if made else None
        turn[0] += 1
        boundary = _BOUNDARY.format(turn[0])
        kind = part.content.type if part.content.type in ("multipart/alternative", "multipart/mixed") else "multipart/mixed"
        parts = b"".join(f"--{boundary}\r\n".encode() + each + b"\r\n" for each in made)
        return f'Content-Type: {kind}; boundary="{boundary}"\r\n\r\n'.encode() + parts + f"--{boundary}--\r\n".encode()
    if not _is_text(part):
        return None
    html = part.content.type != "text/plain"
    source = _decoded(raw, part)
    text = _replaced_html(source, replace, tells) if html else replace(source)
    told = ((name, part.content.parameters.get(name, "")) for name in ("format", "delsp"))
    more = "".join(f"; {name}={value}" for name, value in told if re.fullmatch(r"\w{1,10}", value))
    kind = "text/html" if html else "text/plain"
    return _encoded(f"Content-Type: {kind}; charset=utf-8{more}", text, part.content.encoding)


def _encoded(kind: str, text: str, encoding: str) -> bytes:
    content = text.replace("\n", "\r\n").encode()
    if encoding == "base64":
        return f"{kind}\r\nContent-Transfer-Encoding: base64\r\n\r\n".encode() + base64.encodebytes(content).replace(b"\n", b"\r\n")
    if encoding == "quoted-printable":
        quoted = quopri.encodestring(content.replace(b"\r\n", b"\n")).replace(b"\n", b"\r\n")
        return f"{kind}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n".encode() + quoted
    return f"{kind}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n".encode() + content


def _pieces(source: str) -> list[tuple[bool, str]]:
    """The source in turns: text that may be seen (True), and tags; what stands inside unseen elements is left out."""
    found: list[tuple[bool, str]] = []
    inside = ""
    for place, piece in enumerate(_TAG.split(source)):
        if place % 2 == 0:
            if not inside:
                found.append((True, piece))
            elif inside == "style":
                found.append((False, piece))
            continue
        name = _NAME.match(piece)
        told = name[1].lower() if name else ""
        if inside and (not piece.startswith("</") or told != inside):
            continue
        if told in _UNSEEN or told == "style":
            inside = "" if piece.startswith("</") else told
            if told != "style":
                continue
        found.append((False, piece))
    return found


def _replaced_html(source: str, replace: Replace, tells: Tells) -> str:
    made = []
    for seen, piece in _pieces(source):
        if seen:
            made.append(escape(replace(unescape(piece)), quote=False) if piece.strip() else piece)
        elif piece.startswith("<"):
            made.append(_bare_tag(piece, replace, tells))
        else:  # a style sheet: rules, but no addresses and no comments
            rules = re.sub(r"/\*.*?(\*/|\Z)", "", piece, flags=re.DOTALL)
            made.append("" if "url" in rules.lower() or "@import" in rules or tells(rules) else rules)
    return "".join(made)


def _bare_tag(tag: str, replace: Replace, tells: Tells) -> str:
    name = _NAME.match(tag)
    if name is None or tag.startswith("<!") or name[1].lower() in ("meta", "link", "base", "img", "input"):
        return ""
    if tag.startswith("</"):
        return f"</{name[1]}>"
    kept = []
    for key, value in _ATTRIBUTE.findall(tag):
        told = unescape(value.strip("\"'"))
        if key.lower() == "href" and told.lower().startswith("mailto:"):
            kept.append(f' href="mailto:{escape(replace(told[7:].split("?")[0]))}"')
        elif key.lower() in _KEPT and "url" not in told.lower() and not tells(told):
            kept.append(f' {key}="{escape(told)}"')
    return f"<{name[1]}{''.join(kept)}>"
