"""What one Authentication-Results field states: a strict reader of RFC 8601, which answers None rather than guess.

The text of a field may come from an attacker (in comments, reasons and envelope addresses), so comments and quoted strings are
read for their extent only, and every result keeps its own properties. What the grammar does not allow makes the whole field
malformed. Two things are read more widely, because they cannot move a border: ``:`` and ``/`` in an unquoted value (IPv6
addresses, base64), ``action=`` beside a result, as Microsoft's servers write it, and, in Exchange Online's form, a missing authserv-id.
"""

import re
from dataclasses import dataclass

#: A field longer than this is not read (security.md section 1).
FIELD_LIMIT = 8192
#: Comments nested deeper than this make a field malformed.
COMMENT_DEPTH = 10
#: The only version of the field, and of each method, that there is (RFC 8601 sections 2.2 and 2.6).
_VERSION = 1

_WHITE = " \t\r\n"
_KEYWORD = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?")
_TOKEN = re.compile(r"[^\x00-\x20\x7f-\U0010ffff()<>@,;:\\\"/\[\]?=]+")
_DIGITS = re.compile(r"[0-9]{1,4}")
_VALUE = re.compile(r"[^\x00-\x20\x7f()<>@,;\\\"\[\]?=]+")
_LOCAL_PART = re.compile(r"[^\x00-\x20\x7f()<>@,;:\\\"\[\]]*(?=@)")
_DOMAIN = re.compile(r"[^\x00-\x20\x7f()<>@,;:\\\"/\[\]?=]+")


@dataclass(frozen=True, slots=True)
class Property:
    """One ``ptype.property=value``."""

    ptype: str
    name: str
    value: str
    #: the whole value stood in quotes; it then proves nothing (product.md section 3)
    quoted: bool = False


@dataclass(frozen=True, slots=True)
class Result:
    """One ``method=result`` with the properties that stand beside it."""

    #: lower case
    method: str
    #: lower case
    result: str
    properties: tuple[Property, ...] = ()
    reason: str | None = None

    def value(self, ptype: str, name: str) -> str | None:
        """The value of this property where it stands exactly once and unquoted, else None."""
        found = [each for each in self.properties if (each.ptype, each.name) == (ptype, name)]
        return found[0].value if len(found) == 1 and not found[0].quoted else None

    def has(self, ptype: str, name: str) -> bool:
        """Whether this property is given at all."""
        return any((each.ptype, each.name) == (ptype, name) for each in self.properties)


@dataclass(frozen=True, slots=True)
class AuthenticationResults:
    """One field: who states it, and what."""

    #: lower case; None in the form of Exchange Online
    authserv_id: str | None
    results: tuple[Result, ...] = ()


class _MalformedError(Exception):
    """The field breaks the grammar."""


class _Reader:
    """One left-to-right pass over a field, with no step back over more than one keyword."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0

    def peek(self) -> str:
        return self.text[self.at : self.at + 1]

    def space(self) -> bool:
        """Skip CFWS (RFC 5322 section 3.2.2); whether there was any."""
        start = self.at
        while (char := self.peek()) and (char in _WHITE or char == "("):
            if char == "(":
                self._comment()
            else:
                self.at += 1
        return self.at > start

    def _comment(self) -> None:
        depth = 0
        while char := self.peek():
            if char == "\\":
                self.at += 1
            elif char == "(":
                depth += 1
                if depth > COMMENT_DEPTH:
                    raise _MalformedError
            elif char == ")":
                depth -= 1
            self.at += 1
            if depth == 0:
                return
        raise _MalformedError

    def match(self, pattern: re.Pattern[str]) -> str | None:
        found = pattern.match(self.text, self.at)
        if found is None:
            return None
        self.at = found.end()
        return found.group()

    def need(self, pattern: re.Pattern[str]) -> str:
        found = self.match(pattern)
        if found is None:
            raise _MalformedError
        return found

    def sign(self, char: str) -> None:
        """Read one sign with CFWS allowed on both sides."""
        self.space()
        if self.peek() != char:
            raise _MalformedError
        self.at += 1
        self.space()

    def quoted(self) -> str:
        self.at += 1
        out: list[str] = []
        while char := self.peek():
            self.at += 1
            if char == '"':
                return "".join(out)
            if char == "\\":
                char = self.peek()
                self.at += 1
            out.append(char)
        raise _MalformedError

    def value(self) -> tuple[str, bool]:
        """A token or a quoted string (RFC 2045), and whether it was quoted."""
        if self.peek() == '"':
            return self.quoted(), True
        return self.need(_TOKEN), False

    def property_value(self) -> tuple[str, bool]:
        """A value or ``[local-part]@domain`` (RFC 8601 section 2.2, pvalue)."""
        if self.peek() == '"':
            text = self.quoted()
            if self.peek() != "@":
                return text, True
            self.at += 1
            return f'"{text}"@{self.need(_DOMAIN)}', False
        local = self.match(_LOCAL_PART)
        if local is not None:
            self.at += 1
            return f"{local}@{self.need(_DOMAIN)}", False
        return self.need(_VALUE), False

    def result(self) -> Result:
        method = self.need(_KEYWORD).lower()
        self.space()
        version = _VERSION
        if self.peek() == "/":
            self.sign("/")
            version = int(self.need(_DIGITS))
        self.sign("=")
        outcome = self.need(_KEYWORD).lower()
        if version != _VERSION:
            outcome = "unknown-version"
        reason: str | None = None
        properties: list[Property] = []
        while self.space() and self.peek() not in ("", ";"):
            name = self.need(_KEYWORD).lower()
            self.space()
            if self.peek() == "=":
                if name == "reason" and reason is None and not properties:
                    self.sign("=")
                    reason = self.value()[0]
                elif name == "action":
                    self.sign("=")
                    self.value()
                else:
                    raise _MalformedError
                continue
            self.sign(".")
            prop = self.need(_KEYWORD).lower()
            self.sign("=")
            value, quoted = self.property_value()
            properties.append(Property(name, prop, value, quoted))
        return Result(method, outcome, tuple(properties), reason)

    def results(self, exchange_online: bool) -> tuple[Result, ...]:
        """Everything from here to the end: ``;`` before each result, except the first one of Exchange Online."""
        found: list[Result] = []
        first = True
        while True:
            self.space()
            if not self.peek() and not first:
                return tuple(found)
            if not (first and exchange_online):
                self.sign(";")
            start = self.at
            if first and (self.match(_KEYWORD) or "").lower() == "none" and not self._more():
                return ()
            self.at = start
            found.append(self.result())
            first = False

    def _more(self) -> bool:
        self.space()
        return bool(self.peek())


def authserv_id(field: str) -> str | None:
    """The authserv-id that a field names, in lower case, also where the rest of the field is malformed.

    None where there is none to read: the form without one, a quoted one (quoted strings prove nothing), a field over the limit.
    """
    if len(field) > FIELD_LIMIT:
        return None
    reader = _Reader(field)
    try:
        reader.space()
        name, quoted = reader.value()
        reader.space()
    except _MalformedError:
        return None
    # what stands before = or / is a method, as in Exchange Online's form (RFC 8601 section 2.2, methodspec)
    return None if quoted or reader.peek() in ("=", "/") or not name else name.lower()


def names_no_server(field: str) -> bool:
    """Whether the field is one of Exchange Online, or may be a garbled one: it does not begin with an authserv-id and a semicolon.

    Such a field stands for the topmost one; were it passed over, a lower one would be believed that somebody else wrote.
    """
    reader = _Reader(field)
    try:
        reader.space()
        _name, quoted = reader.value()
        reader.space()
        reader.match(_DIGITS)
        reader.space()
    except _MalformedError:
        return True
    return quoted or reader.peek() not in (";", "")


def parse(field: str, exchange_online: bool = False) -> AuthenticationResults | None:
    """What one field's value states, or None where it is malformed, too long or of another version.

    ``exchange_online`` reads the form that Exchange Online writes instead: no authserv-id, the first result at once.
    """
    if len(field) > FIELD_LIMIT:
        return None
    reader = _Reader(field)
    try:
        reader.space()
        if exchange_online:
            return AuthenticationResults(None, reader.results(exchange_online=True))
        name, quoted = reader.value()
        if quoted or not name:
            return None
        reader.space()
        version = reader.match(_DIGITS)
        if version is not None and int(version) != _VERSION:
            return None
        return AuthenticationResults(name.lower(), reader.results(exchange_online=False))
    except _MalformedError:
        return None
