"""Who a mail says it is from: exactly one From field with one plain address, or the reason why it proves nothing.

Own grammar, stricter than RFC 5322 section 3.4: whatever two parsers have been seen to read differently (routes, groups, quoted local
parts, comments or encoded words that hold an address, text behind the address) is a defect, and never an address.
``email.utils.parseaddr`` is not asked (CVE-2023-27043).
"""

import re
from dataclasses import dataclass

import idna

from parsers.characters import clean_line, has_bidi_override
from parsers.header_values import as_text, decode_words

_LOCAL = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u00a1-\U0010ffff-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~\u00a1-\U0010ffff-]+)*")
_LABEL = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?")
_ADDRESS = re.compile(r"[^\s<>()\[\]\",;:@\\]+@[^\s<>()\[\]\",;:@\\]+")
_TOKEN = re.compile(
    r"""(?P<quoted>"(?:[^"\\]|\\.)*")"""
    r"""|(?P<special>[<>()\[\],;:"\\])"""
    r"""|(?P<space>[ \t\r\n]+)"""
    r"""|(?P<atom>[^<>()\[\],;:"\\ \t\r\n]+)""",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Sender:
    """The From of a mail."""

    #: lower case, domain as A-label; None where there is a defect
    address: str | None
    #: the display name, decoded
    name: str
    #: why the From proves nothing
    defect: str | None
    #: what a lenient reader shows, for display only
    shown: str | None


class _DefectError(Exception):
    """The From is not one plain mailbox; the sentence says why."""


def read_from(values: list[bytes], block_faults: tuple[str, ...] = ()) -> Sender:
    """The sender named by the From fields (their raw values); ``block_faults`` are those of the whole header block."""
    texts = [as_text(value) for value in values]
    shown = next((found for found in map(_lenient, texts) if found), None)
    name = ""
    try:
        if not values:
            raise _DefectError("no From")
        if len(values) > 1:
            raise _DefectError("several From fields")
        name, address = _mailbox(texts[0])
        if block_faults:
            raise _DefectError(block_faults[0])
    except _DefectError as defect:
        return Sender(None, name or _lenient_name(texts), str(defect), shown)
    return Sender(address, name, None, address)


def plain_address(text: str) -> str | None:
    """The address for comparison (lower case, domain as A-label) where the text is one plain addr-spec, else None."""
    local, at, domain = text.rpartition("@")
    if not at or len(text) > 254 or len(local.encode("utf-8", "replace")) > 64 or not _LOCAL.fullmatch(local):
        return None
    if not local.isascii() and (has_bidi_override(local) or clean_line(local) != local):
        return None
    ascii_domain = a_label(domain)
    return f"{local.lower()}@{ascii_domain}" if ascii_domain else None


def a_label(domain: str) -> str | None:
    """The domain in lower case with A-labels (RFC 5891), or None where it is none; nothing is mapped, so that nothing is guessed."""
    domain = domain.lower()
    if not domain.isascii():
        try:
            domain = idna.encode(domain).decode("ascii")
        except (idna.IDNAError, UnicodeError):
            return None
    if len(domain) > 253 or not all(_LABEL.fullmatch(label) for label in domain.split(".")):
        return None
    return domain


def _mailbox(text: str) -> tuple[str, str]:
    """Display name and address of the one mailbox; raises ``_DefectError`` for anything else."""
    phrase: list[str] = []
    comments: list[str] = []
    inside: list[str] | None = None
    after = False
    position, length = 0, len(text)
    while position < length:
        match = _TOKEN.match(text, position)
        if match is None:
            raise _DefectError("characters that belong to no address")
        position, kind, token = match.end(), match.lastgroup, match[0]
        if token == "(":  # noqa: S105 - a bracket of the grammar, no secret
            position = _skip_comment(text, position, comments)
            if inside is not None:
                raise _DefectError("a comment inside the address")
            phrase.append(" ")
        elif kind == "special":
            if token == "<" and inside is None and not after:  # noqa: S105 - likewise
                inside = []
            elif token == ">" and inside is not None:  # noqa: S105 - likewise
                after = True
                address = "".join(inside)
                inside = None
            elif token in ("[", "]") and inside is None and not after:
                phrase.append(token)
            else:
                raise _DefectError(_about_special(token, inside is not None))
        elif inside is not None:
            inside.append(token)
        elif after:
            if kind != "space":
                raise _DefectError("text behind the address")
        else:
            phrase.append(token)
    if inside is not None:
        raise _DefectError("the angle bracket is not closed")
    if not after:
        return _bare("".join(phrase), comments)
    found = _checked(address)
    return _display_name(phrase, found), found


def _bare(text: str, comments: list[str]) -> tuple[str, str]:
    """An address without angle brackets; a comment beside it may tell the name (RFC 822's way)."""
    name = clean_line(decode_words(comments[0]).text) if comments else ""
    if not text.strip():
        raise _DefectError("no address in From")
    return name, _checked(text.strip(" \t\r\n"))


def _checked(text: str) -> str:
    if "=?" in text:
        raise _DefectError("an encoded word in place of the address")
    found = plain_address(text)
    if found is None:
        raise _DefectError("the From holds no plain address" if text.count("@") < 2 else "several addresses in From")
    return found


def _display_name(phrase: list[str], address: str) -> str:
    """The name before the address. Quoted it may hold anything; in bare or encoded words another address is a defect."""
    bare = "".join(token for token in phrase if not token.startswith('"'))
    if "@" in bare:
        raise _DefectError("two addresses in From")
    name = clean_line(decode_words("".join(_unquote(token) for token in phrase)).text)
    if "=?" in bare or any("=?" in token for token in phrase):
        others = [plain_address(found) for found in _ADDRESS.findall(name)]
        if any(other != address for other in others):
            raise _DefectError("an encoded word that holds another address")
    return name


def _unquote(token: str) -> str:
    return re.sub(r"\\(.)", r"\1", token[1:-1], flags=re.DOTALL) if token.startswith('"') else token


def _skip_comment(text: str, position: int, comments: list[str]) -> int:
    """The position behind the comment that begins before ``position``; nested ones count as part of it."""
    start, depth = position, 1
    while depth:
        if position >= len(text):
            raise _DefectError("a comment that is not closed")
        character = text[position]
        depth += (character == "(") - (character == ")")
        position += 2 if character == "\\" else 1
    comment = text[start : position - 1]
    if "@" in decode_words(comment).text:
        raise _DefectError("a comment that holds an address")
    comments.append(comment)
    return position


def _about_special(token: str, inside: bool) -> str:
    return {
        ",": "several addresses in From" if not inside else "a route in From",
        ";": "a group or several addresses in From",
        ":": "a route in From" if inside else "a group in From",
        "<": "two angle brackets in From",
        ">": "a bracket too many in From",
        ")": "a bracket too many in From",
        '"': "a quote that is not closed",
    }.get(token, "characters that belong to no plain address")


def _lenient(text: str) -> str | None:
    """The address that a lenient program would show."""
    found = re.findall(r"<\s*([^<>\s]{1,254})\s*>", text) or _ADDRESS.findall(decode_words(text).text)
    return clean_line(found[-1]).lower() or None if found else None


def _lenient_name(texts: list[str]) -> str:
    return clean_line(decode_words(texts[0].partition("<")[0].replace('"', "")).text) if texts and "<" in texts[0] else ""
