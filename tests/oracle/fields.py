"""Compares our verdicts on random Authentication-Results with what was meant, and with what authres reads in them."""

import re
from collections.abc import Callable, Sequence

from parsers.message import parse
from tests.oracle.comparison import Tally
from tests.oracle.second_reading import proves
from tests.oracle.statements import Case
from worker.authentication import TrustPolicy, verify
from worker.decision import Authentication

#: Why authres may find a pass where ours proves nothing; the name stands for the rule (docs/dkim_oracle.md).
RULES = (
    ("From is not one plain address, or an ambiguous header block", r"the From proves nothing"),
    ("malformed", r"is malformed and proves nothing"),
    ("quoted, twice, i= outside d=, or of a public suffix", r"no pass that is aligned"),
    ("DMARC failed, by a field that names no other domain", r"DMARC failed"),
    ("misplaced, or of another id", r"the mail has no Authentication-Results|stands below"),
)


def compare_fields(cases: Sequence[tuple[str, Callable[[], Case]]]) -> Tally:
    """Judge each mail by what was meant, where that is known, and by authres."""
    tally = Tally()
    for name, make in cases:
        each = make()
        try:
            verdict = verify(parse(each.raw), TrustPolicy(each.trusted))
            second = proves(each)
        except Exception as error:
            tally.counts["a reader raises"] += 1
            tally.errors.append(f"{name}: {type(error).__name__}: {error}\n  {each}")
            continue
        outcome, wrong = _judged(each, verdict.authentication, verdict.why, second)
        tally.counts[outcome] += 1
        if wrong:
            tally.errors.append(f"{name}: {outcome}\n  ours: {verdict.authentication}, {verdict.why}\n  {each}")
    return tally


def _judged(case: Case, found: Authentication, why: str, second: str | None) -> tuple[str, bool]:
    """The outcome's name, and whether it is an error."""
    if case.meant is not None and case.meant != found.value:
        return f"meant is {case.meant}, ours is {found.value}", True
    if found is Authentication.PASS:
        return (f"both prove it (authres: {second})", False) if second else ("ours alone proves it, unexplained", True)
    if second is None:
        return "neither proves it", False
    rule = next((name for name, pattern in RULES if re.search(pattern, why)), None)
    return f"authres alone proves it: {rule or 'by no stated rule of ours'}", rule is None
