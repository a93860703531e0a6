"""Which values the product's own DKIM check ends in: what each signature was worth, and whether together they prove the From domain."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from worker.ground import NO_GROUND, Ground, ground


class SignatureResult(StrEnum):
    """What one signature was worth (the words of RFC 8601 section 2.7.1)."""

    PASS = "pass"  # noqa: S105 - the word of the RFC, no secret
    #: it does not fit the mail
    FAIL = "fail"
    #: well-formed, and not accepted here
    POLICY = "policy"
    #: malformed, or its key is
    PERMERROR = "permerror"
    #: DNS did not answer
    TEMPERROR = "temperror"


class Refused(Exception):
    """A signature or its key that proves nothing, and why."""

    def __init__(self, result: SignatureResult, why: Ground) -> None:
        super().__init__(why.told())
        self.result = result
        self.ground = why


@dataclass(frozen=True, slots=True)
class CheckedSignature:
    """One signature that was looked at, as evidence."""

    #: ``d=`` and ``s=``, lower case
    domain: str
    selector: str
    result: SignatureResult
    #: for staff
    ground: Ground = NO_GROUND
    #: SHA-256 over (d, s, b); None where the field could not be read
    digest: str | None = None
    #: SHA-256 over the key record; None where none was found
    key_digest: str | None = None

    @property
    def why(self) -> str:
        """What it was worth and why, in English."""
        return self.ground.told()


@dataclass(frozen=True, slots=True)
class DkimFinding:
    """What the check of one mail found."""

    #: a signature of the From domain holds, and this mail may use it
    proven: bool
    #: how it was proven or why not, for staff
    ground: Ground = NO_GROUND
    #: nothing is proven, and DNS failed for what might have proven it
    undetermined: bool = False
    #: the aligned signatures, topmost first
    signatures: tuple[CheckedSignature, ...] = ()
    #: names (lower case) of the header fields that the valid signatures cover
    signed_headers: frozenset[str] = frozenset()
    #: the digests that act once: a mail proven by one of them uses all of them up
    digests: tuple[str, ...] = ()
    #: when it was checked; None in a dry run, which has no clock
    checked_at: datetime | None = None

    @property
    def why(self) -> str:
        """How it was proven or why not, in English."""
        return self.ground.told()


#: Runs the check when its answer is needed, and not before: it asks DNS.
OwnCheck = Callable[[], DkimFinding]


def not_asked() -> DkimFinding:
    """The finding where the check is not made: without DNS, or where nothing hangs on it."""
    return DkimFinding(proven=False, ground=ground("DKIM was not checked here"))


def seen_before(finding: DkimFinding) -> DkimFinding:
    """The finding of a mail whose signature another mail has used: a replay, which proves nothing."""
    return replace(finding, proven=False, ground=ground("its DKIM signature was used by another mail before (a replay)"))
