"""Random mails and what their senders sign: whether anything in them may prove the From, the generator knows from the start.

A mail is told by its seed and number; keys are made anew in each run.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from tests.oracle.world import FOREIGN, SENDERS, selectors
from tests.signed_mails import MORNING, OURS, signed

NOW = int(MORNING.timestamp())


@dataclass(frozen=True)
class Mutant:
    """One mail, and how it came to be."""

    raw: bytes
    #: what was done, in order, for people
    trail: tuple[str, ...]
    #: why it must never be proven; None where only a second reader can tell
    forgery: str | None = None

    def done(self, what: str, raw: bytes, forgery: str | None = None) -> "Mutant":
        """The mail after one step more."""
        return replace(self, raw=raw, trail=(*self.trail, what), forgery=self.forgery or forgery)


#: How a From may be written that is one plain address; ``{}`` is its domain.
_PLAIN_FROM = (
    *("bo@{}", "Bo Berg <bo@{}>", '"Berg, Bo" <bo@{}>', "=?utf-8?Q?Bo_=C3=85berg?= <bo@{}>", "Bo Åberg <bo@{}>", "bo@{} (Bo)", "<bo@{}>"),
    *('"vd@attack.example" <bo@{}>', " Bo\r\n\t<bo@{}>", "Bo Berg\r\n <bo@{}> ", "BO@{}", "bo.berg+x=y@{}", "Bo   \t Berg  <bo@{}>"),
)
#: How one may be written that two programs could read differently (security.md section 1); none of them is ever proven.
_AMBIGUOUS_FROM = (
    *("bo@{}, vd@attack.example", "vd@attack.example, bo@{}", "vd@attack.example <bo@{}>", "bo@{} <vd@attack.example>", "Alla: bo@{};"),
    *("<@attack.example:bo@{}>", "<bo@{}> vd@attack.example", "bo@{} (vd@attack.example)", '"vd@attack.example"@{}'),
    "bo@{} vd@attack.example",
    *("=?utf-8?Q?vd=40attack.example?= <bo@{}>", "=?utf-8?B?dmRAYXR0YWNrLmV4YW1wbGU=?=", "<bo@{}><vd@attack.example>", "bo", "", "<bo@{}"),
    *("bo@attack.example@{}", "bo@{}\0", "bo @{}", "bo@{}.", "bo(x)@{}", "<bo@(x){}>", "Bo <bo@{}>, ", "bo@{};", "bo@[{}]"),
)
_TO = (OURS, f"Kundservice <{OURS}>", f"<{OURS}>", f"eva@x.example, {OURS}", f"{OURS.upper()}", f'"Eva, Ek" <eva@x.example>,\r\n\t{OURS}')
_ELSEWHERE = ("eva@x.example", f"{OURS}.attack.example", f'"{OURS}" <eva@x.example>', f"eva@x.example ({OURS})", f"x{OURS}")
_SUBJECTS = (
    *("Ny användare", "Ny\r\n användare", " Ny \t användare  ", "=?utf-8?Q?Ny_anv=C3=A4ndare?=", "", "Ny: a;b=c, (d) \"e'", "a" * 300),
    *("Re: Re: Ny", "\tNy", "Ny:", "from: vd@attack.example"),
)
_DATES = (
    "Fri, 20 Nov 2026 09:50:00 +0100",
    "20 Nov 2026 09:50 GMT",
    "Wed, 18 Nov 2026 12:00:00 -0500",
    "Fri, 20 Nov 2026 09:50:00 +0100 (CET)",
)
_OTHER_DATES = ("Fri, 20 Nov 2025 09:50:00 +0100", "Tue, 1 Dec 2026 09:50:00 +0100", "yesterday", "")
_OTHERS = (
    *("Message-ID: <1@firma.example>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit"),
    *("Reply-To: vd@attack.example", "References: <0@x.example>\r\n <1@x.example>", "X-A: b", "X-B:c", "X-C:", "X-D: \t"),
    "Sender: a@x.example",
    *("Received: from a.example by b.example; Fri, 20 Nov 2026 09:49:00 +0100", "List-Id: <a.x.example>", "x-lower: A  B\r\n\t C  "),
    *("Return-Path: <bo@firma.example>", "Resent-From: vd@attack.example", "In-Reply-To: <0@x.example>", "Importance: high"),
)
_BODIES: tuple[bytes, ...] = (
    *(b"", b"\r\n", b"\r\n\r\n\r\n", b" \r\n", b"\t \r\n \r\n", b"Hej", b"Hej\r\n", b"Hej\r\n\r\n\r\n", b"Hej \t\r\n  \r\n"),
    b" Hej\r\n\r\n Bo",
    *(b"a\tb  c\r\nd \r\n", b"Hej\r\n \t \r\n\r\n", "Lägg till Åsa.\r\n".encode(), b"\xff\xfe\x80\r\n", b".\r\n..\r\n"),
    *(b"a" * 2000 + b"\r\n",),
    *(b"From: vd@attack.example\r\n\r\nHej\r\n", b"--b\r\n\r\nHej\r\n--b--\r\n", b"a" + b" \t" * 500 + b"b\r\n"),
    *(b"Hej\r\nBo\r\n\x1a", b"\0\r\n"),
)
#: Bodies with line ends that no mail should have, and that are signed all the same.
_ODD_BODIES: tuple[bytes, ...] = (
    *(b"a\nb\r\n", b"a\rb\r\n", b"a\r\n\n", b"a\r", b"\n", b"\r", b"a\r\r\nb\r\n", b"a \r\r\n", b"a\n\r\n", b"a \n b\r\n"),
)

_MUST = ("from", "to", "subject", "date")
#: Tags that take nothing from a signature, and those that take all (``NOW`` is the arrival).
_GOOD_TAGS: tuple[Mapping[str, str | None], ...] = (
    *({}, {}, {}, {"t": None}, {"x": str(NOW + 900)}, {"q": "dns/txt"}, {"q": "dns/txt:http"}, {"z": "From:bo=40x|To:a", "r": "y"}),
    *({"a": "RSA-SHA256"}, {"t": str(NOW + 300)}, {"_x": None, "y1": ""}, {"t": "0"}),
)
_BAD_TAGS: tuple[Mapping[str, str | None], ...] = (
    *({"l": "0"}, {"l": "1"}, {"l": "100000"}, {"l": ""}, {"a": "rsa-sha1"}, {"x": str(NOW - 1)}, {"x": "0"}, {"t": str(NOW + 7200)}),
    *({"t": str(NOW - 5), "x": str(NOW - 9)}, {"i": "@attack.example"}, {"i": "@example"}, {"i": "bo"}, {"i": ""}, {"v": "2"}, {"v": None}),
    *({"q": "http"}, {"b": ""}, {"bh": ""}, {"c": "nofws/simple"}, {"c": "relaxed/"}, {"v": "1.0"}, {"t": "x"}, {"x": "-1"}),
    *({"a": "rsa-md5"},),
    *({"s": "s1; d=attack.example"}, {"r": "x b=y"}, {"z": "a; ; b=c"}, {"a": None}, {"d": "firma.example attack.example"}, {"s": ""}),
)


def unmutated(chance: Random) -> Mutant:
    """A mail as its sender wrote and signed it, well or ill."""
    domain = _mostly(chance, SENDERS[:1], SENDERS, 0.6)
    ambiguous = chance.random() < 0.08
    sender = chance.choice(_AMBIGUOUS_FROM if ambiguous else _PLAIN_FROM).format(domain)
    if domain.startswith("xn--") and chance.random() < 0.5:
        sender = sender.replace(domain, "smörgås.example")
    to, cc, addressed = _recipients(chance)
    recent = chance.random() < 0.96
    odd = chance.random() < 0.03
    fields = [f"From: {sender}", f"To: {to}", f"Date: {chance.choice(_DATES if recent else _OTHER_DATES)}"]
    if cc:
        fields.append(f"Cc: {cc}")
    if chance.random() < 0.95:
        fields.append(f"Subject: {chance.choice(_SUBJECTS)}")
    fields += chance.sample(_OTHERS, chance.randrange(0, 6))
    chance.shuffle(fields)
    body = chance.choice(_ODD_BODIES if odd else _BODIES)
    raw = "".join(f"{field}\r\n" for field in fields).encode() + b"\r\n" + body
    names = [field.partition(":")[0].lower() for field in fields]
    mail = Mutant(raw, (f"From: {sender}", f"body {body[:12]!r}"), "an ambiguous From" if ambiguous else None)
    if not recent:
        mail = mail.done("another date", mail.raw, "not within 72 hours")
    if not addressed:
        mail = mail.done("to somebody else", mail.raw, "not to us")
    return _signed_by_some(chance, mail, domain, names, addressed)


def _mostly(chance: Random, usual: Sequence[str], others: Sequence[str], share: float) -> str:
    return chance.choice(usual if chance.random() < share else others)


def _recipients(chance: Random) -> tuple[str, str | None, frozenset[str]]:
    """To, Cc, and in which of them we stand."""
    kind = chance.random()
    if kind < 0.85:
        return chance.choice(_TO), _mostly(chance, ("",), ("eva@x.example",), 0.8) or None, frozenset({"to"})
    if kind < 0.95:
        return "eva@x.example", chance.choice(_TO), frozenset({"cc"})
    return chance.choice(_ELSEWHERE), None, frozenset()


def _signed_by_some(chance: Random, mail: Mutant, domain: str, names: list[str], addressed: frozenset[str]) -> Mutant:
    count = chance.choices((0, 1, 2, 3, 7), (2, 80, 12, 4, 2))[0]
    sound = []
    for _ in range(count):
        mail, good = _signed_once(chance, mail, domain, names, addressed)
        sound.append(good)
    return mail if any(sound) else mail.done("nothing sound", mail.raw, "no signature may prove it")


def _signed_once(chance: Random, mail: Mutant, sender: str, names: list[str], addressed: frozenset[str]) -> tuple[Mutant, bool]:
    """One signature more on top, and whether it may prove the From."""
    signer, aligned = _signer(chance, sender)
    kinds = selectors()
    selector = chance.choices(tuple(kinds), tuple(12 if name in ("s1", "e1") else 3 if name == "s2" else 1 for name in kinds))[0]
    published = kinds[selector]
    tags, good = (chance.choice(_GOOD_TAGS), True) if chance.random() < 0.85 else (chance.choice(_BAD_TAGS), False)
    if published.key.algorithm.startswith("ed25519") and (tags.get("a") or "").upper() == "RSA-SHA256":
        tags = {}
    if "d" in tags:
        signer = "firma.example"
    if good and chance.random() < 0.15:
        inner = chance.random() < 0.5
        tags = {**tags, "i": f"{chance.choice(('', 'bo', 'bo=40x'))}@{'sales.' if inner else ''}{signer}"}
        good = not (inner and published.exact)
    headers, covers = _covered(chance, names)
    ways = "/".join(chance.choices(("relaxed", "simple"), (2, 1), k=2))
    way = chance.choices((ways, ways.partition("/")[0]), (10, 1))[0]
    fold = chance.random() < 0.7
    raw = signed(mail.raw, published.key, domain=signer, selector=selector, canonicalization=way, headers=headers, tags=tags, fold=fold)
    done = mail.done(f"signed {signer} {selector} {way} h={':'.join(headers)} {tags}", raw)
    return done, aligned and published.sound and good and covers and bool(addressed.intersection(each.lower() for each in headers))


def _signer(chance: Random, sender: str) -> tuple[str, bool]:
    """Who signs, and whether that is aligned with the sender's domain."""
    kind = chance.random()
    if kind < 0.8:
        return (sender.upper() if chance.random() < 0.05 else sender), True
    if kind < 0.9 and sender.endswith(("firma.example", "strikt.example")):
        own = "firma.example" if sender.endswith("firma.example") else "strikt.example"
        other = own if sender.startswith("mail.") else f"mail.{own}"
        return other, own == "firma.example"
    return chance.choice([each for each in FOREIGN if each != sender]), False


def _covered(chance: Random, names: list[str]) -> tuple[list[str], bool]:
    """What ``h=`` names, and whether it holds all that it must."""
    chosen = [*_MUST, *(name for name in names if name not in _MUST and chance.random() < 0.5)]
    covers = chance.random() < 0.95
    if not covers:
        chosen.remove(chance.choice(_MUST))
    if "cc" in names and "cc" not in chosen and chance.random() < 0.7:
        chosen.append("cc")
    if chance.random() < 0.3:
        chosen += (
            chance.sample((*_MUST, "cc", "reply-to", "x-not-there", "received"), chance.randrange(1, 6)) if covers else ["x-not-there"]
        )
    if chance.random() < 0.3:
        chance.shuffle(chosen)
    if chance.random() < 0.2:
        chosen = [name.title() for name in chosen]
    return chosen, covers


#: One step of a mutation: the mail after it.
Step = Callable[[Random, Mutant], Mutant]
