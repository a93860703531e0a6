"""Asks mailauth (``verify.js`` under node) about mails; it shares neither code nor language with the product."""

import base64
import json
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

_HERE = Path(__file__).parent


def missing() -> str | None:
    """What is not installed, or None."""
    if shutil.which("node") is None:
        return "node is missing"
    return None if (_HERE / "node_modules" / "mailauth").is_dir() else "mailauth is missing (sh tests/oracle/install.sh)"


@dataclass(frozen=True)
class Asked:
    """One mail to be checked, at an instant, with other TXT records than the world's where given."""

    raw: bytes
    #: seconds since 1970
    now: int
    records: Mapping[str, tuple[str, ...]] | None = None
    #: SHA-256 of the body in base64 by each canonicalization, where mailauth shall not hash it itself
    hashes: Mapping[str, str] | None = None


@dataclass(frozen=True)
class Told:
    """What mailauth says of a mail."""

    #: every address that it read in From, as written
    senders: tuple[str, ...]
    #: domain and selector (lower case) of each signature that holds and is aligned with the first of them
    aligned: tuple[tuple[str, str], ...]
    #: the result and the comment of each signature, for people
    signatures: tuple[str, ...]

    def proves(self, address: str) -> bool:
        """Whether a signature holds that is aligned with the From, and that From is ``address`` (lower case, A-label) and nothing else."""
        return bool(self.aligned) and tuple(_normal(each) for each in self.senders) == (address,)


class Mailauth:
    """One node process; ends with its ``with`` block."""

    def __init__(self, dns: Path) -> None:
        self._process = subprocess.Popen(
            ["node", str(_HERE / "verify.js"), str(dns)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._process.communicate()

    def ask(self, mails: Iterable[Asked]) -> list[Told]:
        """The answer to each, in order.

        Raises:
          RuntimeError: node ended.
        """
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise RuntimeError("node has no pipes")
        found: list[Told] = []
        for at, each in enumerate(mails):
            asked = {
                "id": at,
                "mail": base64.b64encode(each.raw).decode(),
                "now": each.now,
                "records": each.records or {},
                "hashes": each.hashes,
            }
            stdin.write(json.dumps(asked).encode() + b"\n")
            stdin.flush()
            line = stdout.readline()
            if not line:
                raise RuntimeError("node ended while it was asked")
            found.append(_told(json.loads(line), at))
        return found


def _told(answer: Mapping[str, object], at: int) -> Told:
    if answer["id"] != at:
        raise RuntimeError(f"node answers mail {answer['id']} instead of {at}")
    signatures = answer.get("signatures")
    senders = answer.get("from")
    if not isinstance(signatures, list) or not isinstance(senders, list):
        return Told((), (), (f"error: {answer.get('error')}",))
    return Told(
        tuple(senders),
        tuple((each["domain"].lower(), each["selector"].lower()) for each in signatures if each["result"] == "pass" and each["aligned"]),
        tuple(f"{each['domain']}: {each['result']} {each['why']}".strip() for each in signatures),
    )


def _normal(address: str) -> str:
    """Lower case with A-labels, by the encoding of the standard library (IDNA 2003), which the product does not use."""
    local, _, domain = address.lower().rpartition("@")
    try:
        return f"{local}@{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        return address.lower()
