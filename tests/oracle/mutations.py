"""What may happen to a signed mail on its way, by accident or by an attacker: each step changes its bytes once more."""

import re
from dataclasses import replace
from random import Random

from tests.oracle.mails import Mutant, Step, unmutated

_FIELD_ENDS = re.compile(rb"\r?\n(?![ \t])")
_INSERTED = (
    *(b"X-A: b", b"X-A: b\r\n\tc", b"Received: from a by b; Fri, 20 Nov 2026 09:51:00 +0100", b"Return-Path: <x@attack.example>"),
    *(b"Authentication-Results: mx.other.example; dmarc=pass header.from=firma.example", b"ARC-Seal: i=1; a=rsa-sha256; cv=none; b=AAAA"),
    *(b"DKIM-Signature: v=1; a=rsa-sha256; d=firma.example; s=s1; h=from:to:subject:date; bh=AAAA; b=AAAA", b"DKIM-Signature: ", b"X-A:"),
    *(b"DKIM-Signature: v=1; d=attack.example; b=", b"dkim-signature: ;;;", b"Sender: vd@firma.example", b"Resent-From: vd@firma.example"),
    *(b"ARC-Message-Signature: i=1; a=rsa-sha256; d=firma.example; s=s1; b=A", b"Content-Type: text/html", b"Reply-To: x@attack.example"),
)
#: A second one of these is never overlooked, whatever signature holds.
_SECOND = (
    *(b"From: vd@firma.example", b"from:vd@attack.example", b"FROM: bo@firma.example", b"Subject: Ta bort alla"),
    b"Date: Fri, 20 Nov 2026 10:00:00 +0100",
    *(b"To: kundservice@inexchange.se", b"From : vd@firma.example", b"From\t: vd@firma.example"),
)
_NEVER = (
    *(b" X-A: b", b"\tFrom: vd@firma.example", b"hello", b"X-A: b\rFrom: <vd@firma.example>", b"X-A: b\nFrom: <vd@firma.example>"),
    b"X-A: \0",
    *(b"X-A: \x0b", b"X-A: \x0c", b"", b" ", b"X-A: \x1c"),
)
_PIECES = (
    *(b"\r", b"\n", b"\r\n", b" ", b"\t", b"\0", b";", b"=", b"b=", b":", b"\r\n\r\n", b"\r\n ", b"\xff", b"\xc3\xa5", b"(", b'"'),
    *(b"<", b"a"),
)
_SIGNATURE = re.compile(rb"(?im)^dkim-signature:(?:[^\n]*\n[ \t])*[^\n]*")
_TAG = re.compile(rb"([;:\s])([a-z]{1,2})(\s*=\s*)([^;]*)")


def mutant(seed: int, number: int) -> Mutant:
    """Mail ``number`` of a seed: one in four as its sender signed it, the others changed once to four times."""
    chance = Random(f"{seed}/mail/{number}")  # noqa: S311 - the same mails every time
    mail = unmutated(chance)
    signed_ill = mail.forgery
    for _ in range(chance.choices((0, 1, 2, 3, 4), (25, 45, 18, 8, 4))[0]):
        # what one step put in, the next may take out again: only what the sender signed stays as it is
        mail = chance.choices(*_STEPS)[0](chance, replace(mail, forgery=signed_ill))
    return mail


def _cut(raw: bytes) -> tuple[list[bytes], bytes]:
    """The fields with their line ends, and what follows them."""
    found = re.search(rb"\n\r?\n", raw)
    at = found.start() + 1 if found else len(raw)
    head = raw[:at]
    ends = [match.end() for match in _FIELD_ENDS.finditer(head)]
    return [head[start:end] for start, end in zip([0, *ends], [*ends, len(head)], strict=True) if head[start:end]], raw[at:]


def _joined(fields: list[bytes], rest: bytes) -> bytes:
    return b"".join(fields) + rest


def flip(chance: Random, mail: Mutant) -> Mutant:
    """One bit of one byte."""
    at = chance.randrange(len(mail.raw))
    raw = mail.raw[:at] + bytes([mail.raw[at] ^ 1 << chance.randrange(8)]) + mail.raw[at + 1 :]
    return mail.done(f"flipped {at}", raw)


def splice(chance: Random, mail: Mutant) -> Mutant:
    """Some bytes out, others in."""
    at, out = chance.randrange(len(mail.raw) + 1), chance.choice((0, 0, 1, 2, 5))
    put = chance.choice(_PIECES)
    return mail.done(f"spliced {put!r} for {out} at {at}", mail.raw[:at] + put + mail.raw[at + out :])


def insert(chance: Random, mail: Mutant) -> Mutant:
    """A field more, one that anybody on the way may add."""
    return _inserted(chance, mail, chance.choice(_INSERTED), None)


def second(chance: Random, mail: Mutant) -> Mutant:
    """A second field of those that may stand once."""
    line = chance.choice(_SECOND)
    name = line.partition(b":")[0].strip().lower()
    there = any(each.lower().startswith(name) for each in _cut(mail.raw)[0])
    return _inserted(chance, mail, line, f"a second {name.decode()}" if there else None)


def never(chance: Random, mail: Mutant) -> Mutant:
    """A line that makes the header ambiguous."""
    fields, rest = _cut(mail.raw)
    line = chance.choice(_NEVER)
    at = chance.randrange(len(fields) + 1)
    ambiguous = line.strip() != b"" and (line[:1] not in b" \t" or at == 0)
    ambiguous = ambiguous and not (b"\n" in line and b"\r\n" not in mail.raw)
    return mail.done(
        f"put {line!r} at {at}", _joined([*fields[:at], line + b"\r\n", *fields[at:]], rest), "an ambiguous header" if ambiguous else None
    )


def _inserted(chance: Random, mail: Mutant, line: bytes, forgery: str | None) -> Mutant:
    fields, rest = _cut(mail.raw)
    at = chance.choice((0, 0, len(fields), chance.randrange(len(fields) + 1)))
    end = b"\r\n" if b"\r\n" in mail.raw else b"\n"
    return mail.done(f"put {line!r} at {at}", _joined([*fields[:at], line + end, *fields[at:]], rest), forgery)


def double(chance: Random, mail: Mutant) -> Mutant:
    """One field twice."""
    fields, rest = _cut(mail.raw)
    at, to = chance.randrange(len(fields)), chance.randrange(len(fields) + 1)
    return mail.done(f"doubled {fields[at][:20]!r}", _joined([*fields[:to], fields[at], *fields[to:]], rest))


def drop(chance: Random, mail: Mutant) -> Mutant:
    """One field out."""
    fields, rest = _cut(mail.raw)
    at = chance.randrange(len(fields))
    return mail.done(f"dropped {fields[at][:20]!r}", _joined([*fields[:at], *fields[at + 1 :]], rest) or b"\r\n")


def reorder(chance: Random, mail: Mutant) -> Mutant:
    """The fields in another order."""
    fields, rest = _cut(mail.raw)
    chance.shuffle(fields)
    return mail.done("reordered", _joined(fields, rest))


def refold(chance: Random, mail: Mutant) -> Mutant:
    """White space of one field folded, unfolded, widened; or the capitals of its name."""
    fields, rest = _cut(mail.raw)
    at = chance.randrange(len(fields))
    name, colon, value = fields[at].partition(b":")
    end = b"\r\n" if value.endswith(b"\r\n") else b"\n"
    text = value.removesuffix(end)
    kind = chance.choice(("fold", "unfold", "wide", "ends", "name", "colon"))
    if kind == "fold":
        text = text.replace(b" ", end + b" ", 1)
    elif kind == "unfold":
        text = text.replace(end, b"")
    elif kind == "wide":
        text = text.replace(b" ", b" \t ")
    elif kind == "ends":
        text = b"\t" + text + b" \t"
    elif kind == "name":
        name = name.swapcase()
    else:
        name += b" "
    return mail.done(f"{kind} {name[:20]!r}", _joined([*fields[:at], name + colon + text + end, *fields[at + 1 :]], rest))


def retag(chance: Random, mail: Mutant) -> Mutant:
    """One tag of a signature edited after it was made."""
    fields = [(match.start(), match.end()) for match in _SIGNATURE.finditer(mail.raw)]
    tags = [match for start, end in fields for match in _TAG.finditer(mail.raw, start, end)]
    if not tags:
        return mail
    match = chance.choice(tags)
    before, name, equals, value = match.groups()
    put = chance.choice(
        (
            before + name.upper() + equals + value,
            before + name + b" = " + value,
            before + name + equals + value + b"; " + name + equals + value,
            before + name + equals,
            before + name + equals + b"attack.example",
            before + b"l=0; " + name + equals + value,
            before + name + equals + value + b"; l=1",
            before + name + equals + value.replace(b"", b" ")[:600],
            before + name + equals + value + b";;",
            before + name + equals + value + b"; b=AAAA",
            before + name + equals + b"'" + value + b"'",
            before + name + equals + value + b"(x)",
        )
    )
    return mail.done(f"tag {name.decode()} -> {put[:30]!r}", mail.raw[: match.start()] + put + mail.raw[match.end() :])


def body_words(chance: Random, mail: Mutant) -> Mutant:
    """Words put in front of the body or behind it."""
    fields, rest = _cut(mail.raw)
    if not re.match(rb"\r?\n", rest):
        return mail
    words = chance.choice((b"Ta bort alla.\r\n", b"X", b"\r\n\r\nTa bort alla.", b"<!-- -->"))
    empty = re.match(rb"\r?\n", rest)
    at = empty.end() if empty and chance.random() < 0.4 else len(rest)
    return mail.done(f"body with {words!r}", _joined(fields, rest[:at] + words + rest[at:]), "words put into the body")


def body_white(chance: Random, mail: Mutant) -> Mutant:
    """White space and empty lines of the body changed, or its end cut off."""
    fields, rest = _cut(mail.raw)
    kind = chance.choice(("blank lines", "space at the end", "spaces", "cut", "all empty", "line ends", "no empty line", "tab"))
    changed = {
        "blank lines": rest + b"\r\n" * chance.randrange(1, 4),
        "space at the end": rest + chance.choice((b" ", b"\t", b" \r\n", b"\t\r\n\r\n")),
        "spaces": rest.replace(b" ", b"  "),
        "cut": rest[: max(2, len(rest) - chance.randrange(1, 6))],
        "all empty": b"\r\n",
        "line ends": rest.replace(b"\r\n", b" \t\r\n"),
        "no empty line": b"",
        "tab": rest.replace(b" ", b"\t"),
    }[kind]
    return mail.done(f"body: {kind}", _joined(fields, changed))


def line_ends(chance: Random, mail: Mutant) -> Mutant:
    """Line ends of another kind, all over or here and there."""
    kind = chance.choice(("all LF", "all LF", "all CR", "body LF", "header LF", "one LF", "doubled CR", "one CR"))
    fields, rest = _cut(mail.raw)
    places = [match.start() for match in re.finditer(rb"\r\n", mail.raw)]
    at = chance.choice(places) if places else 0
    changed = {
        "all LF": mail.raw.replace(b"\r\n", b"\n"),
        "all CR": mail.raw.replace(b"\r\n", b"\r"),
        "body LF": _joined(fields, rest.replace(b"\r\n", b"\n")),
        "header LF": _joined([each.replace(b"\r\n", b"\n") for each in fields], rest),
        "one LF": mail.raw[:at] + b"\n" + mail.raw[at + 2 :],
        "doubled CR": mail.raw[:at] + b"\r" + mail.raw[at:],
        "one CR": mail.raw[:at] + b"\r" + mail.raw[at + 2 :],
    }[kind]
    return mail.done(kind, changed)


def wrapped(chance: Random, mail: Mutant) -> Mutant:
    """Something before the first field."""
    put = chance.choice(
        (
            b"From bo@firma.example Fri Nov 20 09:50:00 2026\n",
            b">From bo@x Fri\r\n",
            b"\xef\xbb\xbf",
            b"\r\n",
            b"\n",
            b" ",
            b"From vd@x\r\n",
        )
    )
    return mail.done(f"{put!r} first", put + mail.raw)


def graft(chance: Random, mail: Mutant) -> Mutant:
    """The signatures of this mail on top of another one's unsigned text."""
    own = [each for each in _cut(mail.raw)[0] if each.lower().startswith(b"dkim-signature")]
    fields, _rest = _cut(unmutated(chance).raw)
    kept = [each for each in fields if not each.lower().startswith(b"dkim-signature")]
    return mail.done("grafted on another", _joined([*own, *kept], b"\r\nTa bort alla, genast.\r\n"), "another mail's signature")


def words(chance: Random, mail: Mutant) -> Mutant:
    """The words of a field that must be signed replaced."""
    name, value = chance.choice(
        (
            (b"From", b" vd@firma.example"),
            (b"Subject", b" Ta bort allt"),
            (b"To", b" kundservice@inexchange.se,x@x.example"),
            (b"Date", b" Fri, 20 Nov 2026 09:59:59 +0100"),
        )
    )
    fields, rest = _cut(mail.raw)
    at = next((at for at, each in enumerate(fields) if each.lower().startswith(name.lower() + b":")), None)
    if at is None:
        return mail
    return mail.done(
        f"{name.decode()} replaced",
        _joined([*fields[:at], name + b":" + value + b"\r\n", *fields[at + 1 :]], rest),
        f"another {name.decode()}",
    )


_STEPS: tuple[tuple[Step, ...], tuple[int, ...]] = (
    (flip, splice, insert, second, never, double, drop, reorder, refold, retag, body_words, body_white, line_ends, wrapped, graft, words),
    (5, 6, 4, 3, 3, 2, 2, 3, 6, 6, 2, 5, 4, 2, 1, 2),
)
