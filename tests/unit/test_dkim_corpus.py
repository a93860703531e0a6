"""Every signed mail of the corpus is proven, every forged one is not, and each for the reason that is meant."""

import pytest

from parsers.message import parse
from tests.signed_mails import MORNING, OURS
from tests.unit.dkim_corpus import Sample, usual_records
from tests.unit.dkim_forged import FORGED
from tests.unit.dkim_forged_keys import BAD_KEYS
from tests.unit.dkim_forged_senders import MISUSED
from tests.unit.dkim_genuine import GENUINE
from worker.authentication import TrustPolicy, verify
from worker.decision import Verdict
from worker.dkim.check import FAILURES, check
from worker.txt_records import DnsFails, TxtFile

OWN = frozenset({OURS, "info@inexchange.se"})
TRUST = TrustPolicy("mx.inexchange.se")
ATTACKS = FORGED | BAD_KEYS | MISUSED


def judged(sample: Sample) -> Verdict:
    raw = sample.make()
    message = parse(raw)
    records = TxtFile({**usual_records(), **sample.records()})
    return verify(message, TRUST, lambda: check(raw, message, records, OWN, MORNING))


@pytest.mark.parametrize("name", GENUINE)
def test_a_signed_mail_is_proven(name: str) -> None:
    verdict = judged(GENUINE[name])
    assert (str(verdict.authentication), verdict.sender is not None) == ("pass", True), verdict.why
    assert GENUINE[name].why in verdict.why
    assert verdict.acts_once


@pytest.mark.parametrize("name", ATTACKS)
def test_a_forged_mail_is_not_proven(name: str) -> None:
    sample = ATTACKS[name]
    verdict = judged(sample)
    assert sample.expected != "pass"
    assert (str(verdict.authentication), sample.why in verdict.why) == (sample.expected, True), verdict.why
    assert not verdict.acts_once
    # never the address that another parser would have read
    assert sample.expected != "fail" or verdict.sender in (None, "bo@firma.example")


def test_the_corpus_is_large_enough_to_mean_something() -> None:
    assert len(GENUINE) >= 50
    assert len(ATTACKS) == len(FORGED) + len(BAD_KEYS) + len(MISUSED) >= 100
    assert all(sample.expected == "pass" for sample in GENUINE.values())


class Down:
    """Name servers that never answer."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def texts(self, name: str) -> tuple[str, ...]:
        self.asked.append(name)
        raise DnsFails(f"DNS gives no answer for {name}")


def test_one_mail_does_not_make_a_worker_wait_for_every_name() -> None:
    raw = GENUINE["the fifth"].make()
    down = Down()
    finding = check(raw, parse(raw), down, OWN, MORNING)
    assert (finding.proven, finding.undetermined, len(finding.signatures)) == (False, True, 5)
    assert len(down.asked) == FAILURES


def test_a_signature_whose_key_dns_could_not_tell_is_used_up_with_the_one_that_holds() -> None:
    raw = GENUINE["two signatures"].make()

    class HalfDown(Down):
        def texts(self, name: str) -> tuple[str, ...]:
            return usual_records()[name] if name in usual_records() else super().texts(name)

    finding = check(raw, parse(raw), HalfDown(), OWN, MORNING)
    assert finding.proven
    assert [str(each.result) for each in finding.signatures] == ["temperror", "pass"]
    assert len(finding.digests) == 2
