"""Which orders stand only in text that was set aside, read as that of whoever wrote it; none of them is ever carried out by itself.

1. In an attached mail first, then forwarded, then quoted, then in the signature.
2. 'My number' in a mail that somebody else wrote is his number: the head of the quote or forward tells whose words they are.
"""

import re
from dataclasses import replace
from itertools import islice

from parsers.fold import fold
from parsers.language import language_of
from parsers.quote_headers import Role, block_at, header_line, wrote_ends_at
from parsers.reading import CONFIDENT, ORDERS, Known, Request, Source
from parsers.reply import Parts, separate
from parsers.understand import understand

WORD = re.compile(r"[^\W\d_]+")
_ADDRESS = re.compile(r"[^\s<>()\[\]:;,\"'*|]{1,64}@[^\s<>()\[\]:;,\"'*|]{1,255}")
_NAME = re.compile(r"[\s\"'*]*([^\W\d_][^<>\[\]\"@\n]{0,60}?)[\s\"'*]*(?:[<\[(]|$)")

#: How much of each set-aside text, and how many of them, are looked at for orders that stand only there: the newest come first.
_LIMIT = 5_000
_TEXTS = 3
#: Characters of a set-aside text that are looked at where only it matters whether it holds an order: first so many, then so many.
_GLANCES = (400, 1_600)
#: So many lines at the beginning of an earlier mail may tell who wrote it, and so many may stand above its header block.
_HEAD = 8
_MARKS = 4

_SOURCES = {"forwarded": Source.FORWARDED, "quoted": Source.QUOTED, "attachment": Source.ATTACHMENT}

#: (kind of segment, its text)
Aside = tuple[tuple[str, str], ...]


def orders_aside(aside: Aside, known: Known, language: str | None) -> tuple[Request, ...]:
    """The orders of the first text that holds any, marked with where it came from."""
    return _first(aside, known, language, whole=True)


def holds_order(aside: Aside, known: Known, language: str | None) -> bool:
    """Whether any of the texts holds an order: their beginnings mostly tell enough."""
    return bool(_first(aside, known, language, whole=False))


def holds_plain_order(aside: Aside, known: Known, language: str | None) -> bool:
    """Whether the signature holds an order that would be carried out if it stood above it: 'Please cancel our agreement' under a name."""
    signed = tuple(each for each in aside if each[0] == "signature")
    return any(request.confidence >= CONFIDENT for request in _first(signed, known, language, whole=True))


def is_of_others(aside: Aside, known: Known) -> bool:
    """Whether the newest earlier mail was written by somebody who is neither the sender nor we."""
    newest = next((text for kind, text in aside if kind in ("quoted", "forwarded")), "")
    name_and_address = _author(newest)
    return name_and_address is not None and name_and_address[1] not in known.own_addresses | {known.sender_email}


def is_from_us(aside: Aside, known: Known) -> bool:
    """Whether the earlier mail that is answered may be ours: nothing tells its writer, or our own domain does."""
    told = _from_line(next((text for kind, text in aside if kind == "quoted"), ""))
    if told is None:
        return True
    address = _ADDRESS.search(told[1])
    if address:
        domain = address.group().lower().rstrip(".").rpartition("@")[2]
        return domain in {own.rpartition("@")[2] for own in known.own_addresses}
    names = {fold(user.name) for company in known.companies for user in company.users if user.name}
    return not any(name in fold(told[1]) for name in names)


def _first(aside: Aside, known: Known, language: str | None, *, whole: bool) -> tuple[Request, ...]:
    for wanted in ("attachment", "forwarded", "quoted", "signature"):
        for kind, text in [each for each in aside if each[0] == wanted][:_TEXTS]:
            plain = "\n".join(line.lstrip("> ") for line in text[:_LIMIT].split("\n"))
            writer = _written_by(_author(text) if kind != "signature" else None, known)
            for piece in (plain,) if whole else _beginnings(plain):
                orders = _orders_in(piece, _SOURCES.get(kind, Source.QUOTED), writer, language)
                if orders:
                    return orders
    return ()


def _beginnings(text: str) -> tuple[str, ...]:
    """The first paragraph or two of a text, which mostly tell enough, and then some more."""
    ends = [text.find("\n\n", glance) for glance in _GLANCES]
    return tuple(dict.fromkeys(text[:end] if end >= 0 else text for end in ends))


def _orders_in(text: str, source: Source, known: Known, language: str | None) -> tuple[Request, ...]:
    """The orders of a text that was set aside, marked with where it came from."""
    code = language_of(WORD.findall(text)) or language
    subject, body = _without_head(text)
    inner: Parts = separate(body)
    understood = understand(inner.own or body, subject, known, code, twice=False)
    return tuple(replace(request, source=source) for request in understood.requests if request.kind in ORDERS)


def _without_head(text: str) -> tuple[str, str]:
    """(subject, text below the header block) of an earlier mail; where no block stands at its beginning, the text as it is."""
    lines = text.split("\n")
    for number in range(min(_MARKS, len(lines))):
        block = block_at(lines, number, under_mark=True) if ":" in lines[number][:40] else None
        if block is not None:
            labels = [label for line in lines[number : block.end + 1] if (label := header_line(line))]
            subject = next((value for roles, value in labels if Role.SUBJECT in roles), "")
            return subject, "\n".join(lines[block.end + 1 :])
    return "", text


def _author(text: str) -> tuple[str, str] | None:
    """(name, address in lower case) of who wrote an earlier mail, as its From line or its 'wrote' line tells; None without an address."""
    told = _from_line(text)
    address = _ADDRESS.search(told[1]) if told else None
    if told is None or address is None:
        return None
    name = _NAME.match(told[1][: address.start()])
    return (name[1].strip() if name and told[0] else ""), address.group().lower().rstrip(".")


def _from_line(text: str) -> tuple[bool, str] | None:
    """(whether a label stood before it, what the first From line or 'wrote' line at the head of an earlier mail tells)."""
    lines = list(islice((line.lstrip("> \t") for line in text.split("\n") if line.strip("> \t")), _HEAD))
    nameless = None
    for number, line in enumerate(lines):
        label = header_line(line)
        told = label[1] if label and Role.FROM in label[0] else None
        if told is None and (begin := wrote_ends_at(lines, number, 0)) is not None:
            told = " ".join(lines[begin : number + 1])
        if told and _ADDRESS.search(told):
            return label is not None, told
        nameless = nameless or ((label is not None, told) if told else None)
    return nameless


def _written_by(author: tuple[str, str] | None, known: Known) -> Known:
    """What may be presumed where this author speaks: 'my' is his; of the sender himself and of us nothing changes."""
    if author is None or author[1] in known.own_addresses | {known.sender_email}:
        return known
    return replace(known, sender_name=author[0] or None, sender_email=author[1])
