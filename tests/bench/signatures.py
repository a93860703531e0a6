"""What our DKIM check costs a mail, in this process: signed mails of 2 to 20 kB, a key of each kind, beside dkimpy without a guard."""

import base64
import random
from collections.abc import Callable, Sequence
from statistics import median
from time import perf_counter
from typing import Any

import dkim

from parsers.message import parse
from parsers.message_types import Message
from tests.bench.measure import Rounds
from tests.signed_mails import MORNING, OURS, SigningKey, mail, rsa_key, signed
from worker.dkim.check import check
from worker.txt_records import TxtFile

_MAILS, _ROUNDS = 100, 5
_KEYS: dict[str, Callable[[], SigningKey]] = {
    "RSA 1024": lambda: rsa_key(1024),
    "RSA 2048": rsa_key,
    "RSA 4096": lambda: rsa_key(4096),
}

#: Raw bytes, what ``parsers`` made of them (the product has it anyway), and the key's record.
Signed = tuple[bytes, Message, str]


def by_key() -> dict[str, list[Signed]]:
    """The mails of each key, the same texts every time. (Without a further library dkimpy knows no Ed25519; ours takes 0.8 of RSA 2048.)"""
    chance = random.Random(5593371890)  # noqa: S311 - the same mails every time
    bodies = ["".join(f"Rad {chance.random()} och mer text därtill.\r\n" for _ in range(chance.randrange(45, 450))) for _ in range(_MAILS)]
    found: dict[str, list[Signed]] = {}
    for name, key in _KEYS.items():
        raws = [signed(mail(body=body), key(), tags={"t": None}) for body in bodies]
        found[name] = [(raw, parse(raw), key().record()) for raw in raws]
    return found


def with_junk(count: int) -> Signed:
    """A mail under one signature and so many that are none, each by its looks a signature of the From's domain."""
    junk = b"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=firma.example; s=s1;\r\n\th=from:to:subject:date; bh=%b;\r\n\tb=%b\r\n"
    nothing = base64.b64encode(bytes(32))
    raw = b"".join(junk % (nothing, base64.b64encode(bytes([at + 1]) * 256)) for at in range(count)) + signed(mail())
    return raw, parse(raw), rsa_key().record()


def checked(one: Signed) -> bool:
    """Our check, with the record at hand."""
    raw, message, record = one
    return check(raw, message, TxtFile({"s1._domainkey.firma.example": (record,)}), frozenset({OURS}), MORNING).proven


def verified_by_dkimpy(one: Signed) -> bool:
    """The library alone, with the record at hand."""
    raw, _message, record = one
    answer: Any = dkim.verify(raw, dnsfunc=lambda _name, timeout=5: record.encode())  # noqa: ARG005 - the library's own signature
    if not answer:
        raise RuntimeError("the floor does not verify what it is measured by")
    return True


def interleaved(ours: Callable[[Signed], bool], floor: Callable[[Signed], bool], mails: Sequence[Signed]) -> tuple[Rounds, Rounds]:
    """Milliseconds a mail by the one and by the other, in turns: the medians of five rounds."""
    found: tuple[list[float], list[float]] = ([], [])
    for at in range(_ROUNDS):
        taken: tuple[list[float], list[float]] = ([], [])
        for one in mails[at::_ROUNDS]:
            for verify, seconds in zip((ours, floor), taken, strict=True):
                begun = perf_counter()
                verify(one)
                seconds.append(1000 * (perf_counter() - begun))
        for medians, seconds in zip(found, taken, strict=True):
            medians.append(median(seconds))
    return Rounds(tuple(found[0])), Rounds(tuple(found[1]))
