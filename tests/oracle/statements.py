"""Random Authentication-Results fields, made from what they state: so it is known what they prove, however they are written.

Written with comments, folds, capitals, quotes and versions as RFC 8601 allows; some are then mutated, and only a second reader can tell.
"""

import re
from dataclasses import dataclass
from random import Random

TRUSTED = "mx.inexchange.se"
EXCHANGE = "exchange-online"
_IDS = (
    *(TRUSTED, "MX.InExchange.SE", "mx.other.example", "mx.inexchange.se.attack.example", "inexchange.se", "xmx.inexchange.se"),
    "attack.example",
)
_DOMAINS = (
    *("firma.example", "FIRMA.example", "mail.firma.example", "attack.example", "notfirma.example", "firma.example.attack.example"),
    "example",
    *("alice.co.uk", "mallory.co.uk", "co.uk", "firma.example.", "localhost", "a-b.firma.example", "192.0.2.1"),
)
_SENDERS = ("firma.example", "firma.example", "firma.example", "mail.firma.example", "alice.co.uk")
#: Received lines, and whether they name a host that is not ours: for the trusted id, and for Exchange Online.
RECEIVED: dict[str, tuple[bool, bool]] = {
    "from a.example by mx.inexchange.se with ESMTPS id 1; Fri, 20 Nov 2026 09:51:00 +0100": (False, True),
    "by mail2.inexchange.se with LMTP id 3; Fri, 20 Nov 2026 09:51:00 +0100": (False, True),
    "by 2002:a05:6214:5290:b0:6f1 with SMTP id 3; Fri, 20 Nov 2026 09:51:00 +0100": (False, False),
    "from a by AB1.eurprd01.prod.outlook.com (2603::2) with SMTP id 1; Fri, 20 Nov 2026 09:51:00 +0100": (True, False),
    "from mx.inexchange.se by relay.attack.example with SMTP id 2; Fri, 20 Nov 2026 09:51:00 +0100": (True, True),
    "from by (by mx.inexchange.se) by attack.example; Fri, 20 Nov 2026 09:51:00 +0100": (True, True),
    "from x by notinexchange.se with SMTP": (True, True),
    "nothing": (True, True),
}
_HOSTILE = (
    *("; dmarc=pass header.from=firma.example", " dmarc=pass header.from=firma.example", ";dkim=pass header.d=firma.example;"),
    "mx.inexchange.se;",
    *("(", ")", '"', "\\", ";", "=", "\\)", '\\"', "((", "))", '("', '")', '";', ";(", " header.from=firma.example", "/1", "/2"),
    *("@", "'", ".", ","),
    *("\0", "å", "\r\n ", "\t", "reason=", 'reason="', "action=none", "<", ">", "[", ":", "none", "dmarc=fail", "(" * 30, ")" * 30),
    *("\r", "\n"),
)
_METHODS = ("dmarc", "dkim", "spf", "iprev", "auth", "arc", "x-dmarc", "dkim-adsp", "DMARC", "Dkim", "sPf")
_RESULTS = ("pass", "pass", "pass", "fail", "none", "neutral", "softfail", "temperror", "permerror", "PASS", "bestguesspass", "pass-ish")
_PROPERTIES = (
    *(("header", "from"), ("header", "d"), ("header", "i"), ("smtp", "mailfrom"), ("smtp", "helo"), ("header", "s"), ("header", "b")),
    *(("policy", "dmarc"), ("HEADER", "From"), ("smtp", "from"), ("body", "from")),
    *(("dns", "sec"), ("smtp", "remote-ip")),
)


@dataclass(frozen=True)
class Property:
    """One ``ptype.property=value``, as it is meant."""

    name: str
    value: str
    quoted: bool


@dataclass(frozen=True)
class Claim:
    """One ``method=result``, as it is meant."""

    method: str
    result: str
    version: int
    properties: tuple[Property, ...]

    def named(self, name: str) -> str | None:
        """The domain in the only property of this name; None where there are several, a quoted one, or no domain in it."""
        found = [each for each in self.properties if each.name == name]
        domain = found[0].value.rpartition("@")[2].lower().removesuffix(".") if len(found) == 1 and not found[0].quoted else ""
        return domain if "." in domain else None

    def has(self, name: str) -> bool:
        return any(each.name == name for each in self.properties)


@dataclass(frozen=True)
class Stated:
    """One Authentication-Results field, as it is meant."""

    #: None in Exchange Online's form
    authserv_id: str | None
    version: int
    claims: tuple[Claim, ...]


@dataclass(frozen=True)
class Case:
    """One mail with such fields."""

    raw: bytes
    sender: str
    trusted: str
    #: ``pass``, ``fail`` or ``none``; None where a mutation left it open
    meant: str | None


def owner(domain: str) -> str | None:
    """The organizational domain by the two suffixes that occur here; the last label of a garbled name counts as a suffix too."""
    labels = domain.split(".")
    size = 3 if labels[-2:] == ["co", "uk"] else 2
    return ".".join(labels[-size:]) if len(labels) >= size else None


def case(seed: int, number: int) -> Case:
    """Mail ``number`` of a seed: two in three as their fields are meant, the others mutated."""
    chance = Random(f"{seed}/fields/{number}")  # noqa: S311 - the same fields every time
    trusted = EXCHANGE if chance.random() < 0.2 else TRUSTED
    sender = chance.choice(_SENDERS)
    lines: list[str] = []
    entries: list[Stated | str] = []
    for _ in range(chance.choices((1, 2, 3, 4), (5, 4, 2, 1))[0]):
        entry = chance.choice(tuple(RECEIVED)) if chance.random() < 0.2 else _field(chance, sender, trusted)
        entries.append(entry)
        lines.append(f"Received: {entry}" if isinstance(entry, str) else f"Authentication-Results:{_folded(_written(chance, entry))}")
    mutated = chance.random() < 0.35
    if mutated:
        # a Received line is left as it is: whether its host is ours must stay known
        at = chance.choice([at for at, entry in enumerate(entries) if isinstance(entry, Stated)] or [0])
        for _ in range(chance.randrange(1, 4)):
            lines[at] = _mutated(chance, lines[at])
    text = "".join(f"{line}\r\n" for line in lines) + f"From: Bo <bo@{sender}>\r\nSubject: Hej\r\n\r\nHej\r\n"
    return Case(text.encode(), sender, trusted, None if mutated else _meant(entries, sender, trusted))


def _field(chance: Random, sender: str, trusted: str) -> Stated:
    name = None if trusted == EXCHANGE and chance.random() < 0.8 else chance.choices(_IDS, (12, 3, 2, 1, 1, 1, 1))[0]
    claims = tuple(_claim(chance, sender) for _ in range(chance.randrange(0 if name else 1, 4)))
    return Stated(name, chance.choices((1, 2, 0, 11), (30, 1, 1, 1))[0] if name else 1, claims)


def _claim(chance: Random, sender: str) -> Claim:
    found = []
    method = chance.choices(_METHODS, (8, 8, 6, 1, 1, 1, 1, 1, 1, 1, 1))[0].lower()
    usual = {"dmarc": ("header", "from"), "dkim": ("header", "d"), "spf": ("smtp", "mailfrom")}.get(method, ("header", "d"))
    for at in range(chance.choices((0, 1, 2, 3), (1, 6, 3, 1))[0]):
        ptype, name = usual if at == 0 and chance.random() < 0.85 else chance.choice(_PROPERTIES)
        domain = sender if chance.random() < 0.5 else chance.choice(_DOMAINS)
        ways = (domain, f"bo@{domain}", f"@{domain}", f"x=y+z@{domain}", f"åsa@{domain}", f'"x; dmarc=pass"@{domain}')
        value = "2001:db8::1" if name == "remote-ip" else chance.choices(ways, (24, 6, 4, 2, 1, 2))[0]
        found.append(Property(f"{ptype}.{name}".lower(), value, '"' not in value and chance.random() < 0.08))
    return Claim(method, chance.choice(_RESULTS).lower(), chance.choices((1, 2), (40, 1))[0], tuple(found))


def _written(chance: Random, stated: Stated) -> str:
    """The field's value, one of the ways in which RFC 8601 lets it be written."""
    claims = [_claim_written(chance, claim) for claim in stated.claims]
    if stated.authserv_id is None:
        return " " + f"{_white(chance)};{_white(chance)}".join(claims)
    number = "" if stated.version == 1 and chance.random() < 0.8 else f"{_white(chance, ' ')}{stated.version}"
    head = f"{_white(chance, ' ')}{stated.authserv_id}{number}"
    parts = claims or [chance.choice(("none", "NONE", f"none{_white(chance)}"))]
    return head + "".join(f"{_white(chance)};{_white(chance)}{part}" for part in parts)


def _claim_written(chance: Random, claim: Claim) -> str:
    version = f"{_white(chance)}/{_white(chance)}{claim.version}" if claim.version != 1 or chance.random() < 0.05 else ""
    text = f"{_cased(chance, claim.method)}{version}{_white(chance)}={_white(chance)}{_cased(chance, claim.result)}"
    if chance.random() < 0.15:
        reason = chance.choice(
            ("plain", '"x; dmarc=pass header.from=firma.example"', '"a \\" ; dkim=pass header.d=firma.example"', '"(("', '""')
        )
        text += f"{_white(chance, ' ')}reason{_white(chance)}={_white(chance)}{reason}"
    if chance.random() < 0.05:
        text += f"{_white(chance, ' ')}action{_white(chance)}={_white(chance)}none"
    for each in claim.properties:
        ptype, _, name = each.name.partition(".")
        value = f'"{each.value}"' if each.quoted else each.value
        text += f"{_white(chance, ' ')}{_cased(chance, ptype)}{_white(chance)}.{_white(chance)}{_cased(chance, name)}"
        text += f"{_white(chance)}={_white(chance)}{value}"
    return text + _white(chance)


def _white(chance: Random, least: str = "") -> str:
    """White space and comments, as they may stand between any two words."""
    kind = chance.random()
    if kind < 0.8:
        return least
    if kind < 0.9:
        return chance.choice((" ", "\t", "  ", "\r\n ", " \r\n\t"))
    inside = chance.choice(
        (
            "x",
            "",
            "; dmarc=pass header.from=firma.example;",
            "a (b (c))",
            "\\) ; dmarc=pass",
            '"',
            "mx.inexchange.se",
            "'",
            "=",
            "\\\\",
            "\r\n x",
        )
    )
    return f" ({inside}) "


def _folded(value: str) -> str:
    """The value without lines that are all white space: RFC 5322 section 4.2 knows them, and our header block refuses them."""
    return re.sub(r"\r\n[ \t]*(?=\r\n)", "", value).rstrip()


def _cased(chance: Random, word: str) -> str:
    return chance.choices((word, word.upper(), word.title()), (8, 1, 1))[0]


def _mutated(chance: Random, line: str) -> str:
    at, out = chance.randrange(len(line) + 1), chance.choice((0, 0, 0, 1, 3, 10))
    if chance.random() < 0.2:
        words = re.split(r"(\s+)", line)
        chance.shuffle(words)
        return line[:23] + "".join(words)[:400]
    return line[:at] + chance.choice(_HOSTILE) + line[at + out :]


def _meant(entries: list[Stated | str], sender: str, trusted: str) -> str:
    """What the fields prove, told from what was meant, without reading a word of them (product.md section 3)."""
    foreign = False
    for entry in entries:
        if isinstance(entry, str):
            foreign = foreign or RECEIVED[entry][trusted == EXCHANGE]
        elif (entry.authserv_id is None) == (trusted == EXCHANGE) and (entry.authserv_id or "").lower() in (trusted, ""):
            return "none" if foreign or entry.version != 1 else _proven(entry.claims, sender)
    return "none"


def _proven(claims: tuple[Claim, ...], sender: str) -> str:
    believed = [claim for claim in claims if claim.version == 1]
    if any((claim.method, claim.result) == ("dmarc", "fail") and claim.named("header.from") in (None, sender) for claim in believed):
        return "fail"
    passed = [claim for claim in believed if claim.result == "pass"]
    return "pass" if any(_proves(claim, sender) for claim in passed) else "none"


def _proves(claim: Claim, sender: str) -> bool:
    if claim.method == "dmarc":
        return claim.named("header.from") == sender
    if claim.method == "spf":
        return owner(claim.named("smtp.mailfrom") or "") == owner(sender)
    if claim.method != "dkim":
        return False
    signer, identity = claim.named("header.d"), claim.named("header.i")
    if not claim.has("header.d"):
        signer = identity
    elif claim.has("header.i") and not f".{identity or ''}".endswith(f".{signer}"):
        return False
    return signer is not None and owner(signer) == owner(sender)
