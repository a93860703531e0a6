"""What the Content-… fields of a part say: type, parameters, transfer encoding, disposition, and where they say it twice.

RFC 2045 section 5.1 and RFC 2231, on the raw values, linear and limited (the stdlib needs seconds for 20,000 parameters).
Said twice or in a way that parsers read differently is a defect, because it changes which bytes are the text.
"""

import re
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from parsers import limits
from parsers.characters import clean_line
from parsers.charsets import decode
from parsers.header_block import HeaderBlock
from parsers.header_values import as_text, decode_words
from parsers.limits import OverLimitError

_TYPE = re.compile(r"\s*([\w!#$&^.+-]{1,100})/([\w!#$&^.+-]{1,100})\s*(?=;|\(|\s|$)", re.ASCII)
_PARAMETER = re.compile(r"""[;\s]*([^=;\s"]{1,100})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s"]*))""", re.DOTALL)
_CONTINUED = re.compile(r"(.+?)\*(\d{1,3})(\*?)")
#: These decide which bytes are text and how they are read; a second value is an attack or a broken program.
_SINGLE = ("content-type", "content-transfer-encoding", "content-disposition")
_DECISIVE = ("boundary", "charset", "format", "delsp")


@dataclass(frozen=True, slots=True)
class ContentFields:
    """The content fields of one part."""

    #: lower case, ``text/plain`` where nothing else is said
    type: str = "text/plain"
    parameters: dict[str, str] = field(default_factory=dict)
    #: lower case; ``7bit`` where nothing is said
    encoding: str = "7bit"
    #: lower case; empty where nothing is said
    disposition: str = ""
    filename: str = ""
    #: the ``Content-ID`` as it stands, by which a related multipart may name its root
    identity: str = ""
    defects: tuple[str, ...] = ()

    @property
    def main_type(self) -> str:
        """The part of the type before the slash."""
        return self.type.partition("/")[0]


def read_content_fields(block: HeaderBlock, default_type: str) -> ContentFields:
    """The content fields of a block. Raises ``OverLimitError`` for more than 50 parameters."""
    defects: list[str] = []
    said: dict[str, list[bytes]] = {}
    for name, value in block.fields:
        lowered = name.lower()
        if lowered.startswith("content-"):
            said.setdefault(lowered, []).append(value)
    defects += [f"several {name.title()} fields" for name in _SINGLE if len(said.get(name, ())) > 1]
    if not said:
        return ContentFields(default_type)
    kind = default_type
    parameters: dict[str, str] = {}
    from_disposition: dict[str, str] = {}
    if "content-type" in said:
        stated = as_text(said["content-type"][0])
        match = _TYPE.match(stated)
        if match:
            kind = f"{match[1]}/{match[2]}".lower()
            parameters, found = _parameters(stated[match.end() :])
            defects += found
        elif stated.strip().lower() not in ("", "text", "plain"):
            defects.append("a Content-Type that is none")
    disposition = ""
    if "content-disposition" in said:
        disposition, _, rest = as_text(said["content-disposition"][0]).partition(";")
        from_disposition, _ = _parameters(rest)
    filename = from_disposition.get("filename") or parameters.get("name") or ""
    return ContentFields(
        type=kind,
        parameters=parameters,
        encoding=_first_word(said.get("content-transfer-encoding", [b"7bit"])[0]),
        disposition=disposition.strip().lower(),
        filename=clean_line(decode_words(filename).text)[:255],
        identity=clean_line(as_text(said["content-id"][0])) if "content-id" in said else "",
        defects=tuple(defects),
    )


def _first_word(value: bytes) -> str:
    """A transfer encoding without comments and stray punctuation."""
    return re.sub(r"\(.*", "", as_text(value)).strip(" \t\r\n;\"'").lower() or "7bit"


def _parameters(text: str) -> tuple[dict[str, str], list[str]]:
    """Parameters by lower-case name, and what makes them ambiguous. The first of two equal names counts."""
    plain: dict[str, str] = {}
    continued: dict[str, list[tuple[int, bool, str]]] = {}
    defects: list[str] = []
    for number, match in enumerate(_PARAMETER.finditer(text)):
        if number >= limits.PARAMETERS:
            raise OverLimitError("A content field has too many parameters.")
        name = match[1].lower()
        value = match[3] if match[2] is None else re.sub(r"\\(.)", r"\1", match[2], flags=re.DOTALL)
        numbered = _CONTINUED.fullmatch(name)
        if numbered:
            continued.setdefault(numbered[1], []).append((int(numbered[2]), bool(numbered[3]), value))
        elif name.endswith("*"):
            continued.setdefault(name[:-1], []).append((0, True, value))
        elif name in plain:
            if name in _DECISIVE and plain[name] != value:
                defects.append(f"several values of {name}")
        else:
            plain[name] = value
    for name, pieces in continued.items():
        if name in _DECISIVE:
            defects.append(f"a {name} in pieces")
        if name not in plain or name not in _DECISIVE:
            plain[name] = _join_pieces(sorted(pieces))
    return plain, defects


def _join_pieces(pieces: list[tuple[int, bool, str]]) -> str:
    """RFC 2231: numbered pieces, some of them percent-encoded, the first naming the charset."""
    charset, raw = "utf-8", b""
    for position, (_, encoded, value) in enumerate(pieces):
        if encoded and not position and value.count("'") >= 2:
            charset, _, value = value.split("'", 2)
        raw += unquote_to_bytes(value) if encoded else value.encode("utf-8", "replace")
    return decode(raw, charset).text
