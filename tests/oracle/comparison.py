"""Compares our verdicts on mutated mails with what mailauth says of them, and tells what agrees, what is explained and what is neither."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from parsers.message import parse
from tests.oracle.differences import EXPLAINED, rule_of
from tests.oracle.mailauth import Asked, Mailauth, Told
from tests.oracle.mails import NOW, Mutant
from tests.oracle.world import records
from tests.signed_mails import MORNING, OURS
from worker.authentication import TrustPolicy, verify
from worker.decision import Authentication, Verdict
from worker.dkim.check import check
from worker.dkim.finding import Refused
from worker.dkim.signature_field import tags_of
from worker.txt_records import TxtFile

_SIGNATURE = re.compile(rb"(?im)^dkim-signature:((?:[^\n]*\n[ \t])*[^\r\n]*)")
_TRUST = TrustPolicy("mx.inexchange.se")


@dataclass
class Tally:
    """What a comparison found."""

    #: how often each outcome was met, by its name
    counts: Counter[str] = field(default_factory=Counter)
    #: what no explanation covers, one text each
    errors: list[str] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Add what another one found."""
        self.counts += other.counts
        self.errors += other.errors


def our_verdict(raw: bytes, zone: TxtFile) -> Verdict:
    """What the product itself makes of a mail; raises whatever it raises, which is an error of its own."""
    message = parse(raw)
    return verify(message, _TRUST, lambda: check(raw, message, zone, frozenset({OURS}), MORNING))


def compare(mails: Sequence[tuple[str, Callable[[], Mutant]]], mailauth: Mailauth, zone: TxtFile | None = None) -> Tally:
    """Judge each mail by both readers. In: what tells a mail apart, and what makes it."""
    zone = zone or TxtFile(records())
    tally = Tally()
    made = [(name, make()) for name, make in mails]
    with ThreadPoolExecutor(1) as other:
        answer = other.submit(mailauth.ask, [Asked(mail.raw, NOW) for _, mail in made])
        ours = [_ours(name, mail, zone, tally) for name, mail in made]
        theirs = answer.result()
    for (name, mail), verdict, told in zip(made, ours, theirs, strict=True):
        if verdict is not None:
            outcome, error = _judged(mail, verdict, told, mailauth, zone)
            tally.counts[outcome] += 1
            if error:
                tally.errors.append(f"{name}: {outcome}\n  {'; '.join(mail.trail)}\n  ours: {verdict.why}\n  mailauth: {told}")
    return tally


def _ours(name: str, mail: Mutant, zone: TxtFile, tally: Tally) -> Verdict | None:
    try:
        return our_verdict(mail.raw, zone)
    except Exception as error:
        tally.counts["ours raises"] += 1
        tally.errors.append(f"{name}: {type(error).__name__}: {error}\n  {'; '.join(mail.trail)}\n  {mail.raw!r}")
        return None


def _judged(mail: Mutant, verdict: Verdict, told: Told, mailauth: Mailauth, zone: TxtFile) -> tuple[str, bool]:
    """The outcome's name, and whether it is an error."""
    if verdict.authentication is Authentication.PASS:
        if mail.forgery:
            return f"ours proves a forgery: {mail.forgery}", True
        if told.proves(verdict.sender or ""):
            return "both prove it", False
        explained = _explanation(mail.raw, verdict.sender or "", mailauth)
        return (f"ours alone proves it: {explained}", False) if explained else ("ours alone proves it, unexplained", True)
    if not told.aligned:
        return "neither proves it", False

    def proven(raw: bytes) -> bool:
        return our_verdict(raw, zone).authentication is Authentication.PASS

    ruled = [[rule_of(why, mail.raw, proven) for why in whys] for whys in _reasons(mail, verdict, told)]
    names = sorted({name for rules in ruled for name in rules if name})
    if not all(any(rules) for rules in ruled):
        return "mailauth alone proves it, by no stated rule of ours", True
    return f"mailauth alone proves it: {names[0]}", False


def _reasons(mail: Mutant, verdict: Verdict, told: Told) -> list[list[str]]:
    """Why ours refuses each signature that mailauth takes (of several by one selector, why each of them); else why it refuses the mail.

    A field that is no tag list is none to ours, and stands in no verdict; why, is asked again here.
    """
    if verdict.dkim is None:
        return [[verdict.why]]
    unread = [why for value in _SIGNATURE.findall(mail.raw) if (why := _no_tag_list(value)) is not None]
    refused = verdict.dkim.signatures
    return [[*(each.why for each in refused if (each.domain, each.selector) == one), *unread] for one in told.aligned]


def _no_tag_list(value: bytes) -> str | None:
    try:
        tags_of(value.decode("ascii"))
    except UnicodeDecodeError:
        return "the signature holds other characters than ASCII"
    except Refused as refused:
        return str(refused)
    return None


def _explanation(raw: bytes, sender: str, mailauth: Mailauth) -> str | None:
    asked = Asked(raw, NOW)
    for each in EXPLAINED:
        mended = each.mended(asked)
        if mended is not None:
            asked = mended
            (told,) = mailauth.ask([asked])
            if told.proves(sender):
                return each.name
    return None
