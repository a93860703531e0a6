"""What authres, an independent reader of RFC 8601, finds proven by a mail's Authentication-Results; the email package finds the fields."""

import re
from collections.abc import Callable, Iterator
from email import message_from_bytes, policy
from typing import Any

import authres
import authres.core
import authres.dmarc

from tests.oracle.statements import EXCHANGE, RECEIVED, Case, owner


class _Strict(authres.core.AuthenticationResultsHeader):  # type: ignore[misc]  # authres ships no types
    """authres as it is, but for properties that break the grammar: they are errors, not skipped."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **{**named, "strict": True})


_FEATURES = authres.FeatureContext(authres.dmarc)

#: A comment's inside, a quoted string, a bracket, or anything else.
_WORD = re.compile(r'(?P<pair>\\.)|(?P<quoted>"(?:[^"\\]|\\.)*")|(?P<bracket>[()])|(?P<other>.)', re.DOTALL)


def _bare(text: str) -> str:
    """The text with a space for each comment and an ``x`` for each quoted string, told by counting brackets: neither proves anything."""
    depth, found, at = 0, [], 0
    while match := _WORD.match(text, at):
        word, kind = match[0], match.lastgroup
        if depth and kind == "quoted":  # a quote inside a comment is a letter
            word, kind = word[0], "other"
        at += len(word)
        if kind == "bracket":
            depth += 1 if word == "(" else -1
            found.append(" ")
        elif not depth:
            found.append("x" if kind == "quoted" else word)
    return "".join(found)


_OTHER_TYPE = re.compile(r"\s(?!(?:smtp|header|body|policy)\b)[A-Za-z0-9-]+(\s*\.\s*[A-Za-z0-9-]+\s*=)", re.IGNORECASE)

#: What authres can not read though it is right, and how it is written so that it can (docs/dkim_oracle.md); one is tried after the other.
MENDED: tuple[tuple[str, Callable[[str], str]], ...] = (
    ("comments and quoted strings", _bare),
    ("letters beyond ASCII", lambda text: re.sub(r"[^\x00-\x7f]", "x", text)),
    ("`:` in a value", lambda text: text.replace(":", "_")),
    ("another type of property", lambda text: _OTHER_TYPE.sub(r" policy\1", text)),
    ("a final dot", lambda text: re.sub(r"(@[\w.-]*\w)\.(?=[\s;]|\Z)", r"\1", text)),
    ("`action=` of Microsoft", lambda text: re.sub(r"\saction\s*=\s*[\w-]+", " ", text)),
)


def proves(case: Case) -> str | None:
    """Whether the topmost field of the trusted id, above every foreign host, states a pass that is aligned, by authres' reading.

    Out: "as it stands", or what had to be mended for authres to read it; None where nothing is proven.
    """
    for name, value in _fields(case.raw):
        if name == "received":
            if RECEIVED.get(value.strip(), (True, True))[case.trusted == EXCHANGE]:
                return None
        elif name == "authentication-results" and _is_ours(value, case.trusted):
            if _states_a_pass(value, case):
                return "as it stands"
            for mended, mend in MENDED:
                value = mend(value)
                if _states_a_pass(value, case):
                    return mended
            return None
    return None


def _fields(raw: bytes) -> Iterator[tuple[str, str]]:
    for name, value in message_from_bytes(raw, policy=policy.compat32).raw_items():
        text = value.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
        yield name.lower(), re.sub(r"\r?\n(?=[ \t])", "", text)


def _is_ours(value: str, trusted: str) -> bool:
    """Whether the first word, comments taken out, is the trusted id; for Exchange Online, whether = follows it instead of a semicolon."""
    text = _bare(value).strip()
    if trusted == EXCHANGE:
        return not re.match(r"[^\s;=]+(\s+\d+)?\s*(;|\Z)", text)
    return re.match(rf"{re.escape(trusted)}(?![^\s;=/])", text, re.IGNORECASE) is not None


def _states_a_pass(value: str, case: Case) -> bool:
    text = f"{EXCHANGE}; {value}" if case.trusted == EXCHANGE else value
    try:
        header = _Strict.parse_value(_FEATURES, text.strip())
    except (authres.AuthResError, AttributeError):  # the latter where a word is missing
        return False
    if header.authserv_id != case.trusted:
        return False
    results = [each for each in header.results if getattr(each, "version", "of none") in (None, "1")]
    if any((each.method, each.result) == ("dmarc", "fail") and _domain(each, "header", "from") in (None, case.sender) for each in results):
        return False
    return any(each.result == "pass" and _is_aligned(each, case.sender) for each in results)


def _is_aligned(result: Any, sender: str) -> bool:
    if result.method == "dmarc":
        return _domain(result, "header", "from") == sender
    where = {"dkim": (("header", "d"), ("header", "i")), "spf": (("smtp", "mailfrom"),)}.get(result.method, ())
    domains = [_domain(result, ptype, name) for ptype, name in where]
    return any(domain is not None and owner(domain) == owner(sender) for domain in domains)


def _domain(result: Any, ptype: str, name: str) -> str | None:
    found = [str(each.value) for each in result.properties if (each.type, each.name) == (ptype, name) and each.value]
    return found[0].rpartition("@")[2].lower().removesuffix(".") if len(found) == 1 else None
