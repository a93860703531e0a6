"""Over every kind of sender, proof and order: nothing is done, and nobody is told anything, without proof and authority."""

import itertools

import pytest

from parsers.reading import ORDERS, Changes, CompanyMention, Kind, Reading, Request, Source, Topic
from tests.unit.policy_samples import (
    BERG,
    BOSS,
    BROKE,
    CLERK,
    DAY,
    DIRECTORY,
    ENDED_BOSS,
    STRANGER,
    TRUSTEE,
    TWIN,
    TWO,
    add,
    ask,
    change,
    decided,
    remove,
)
from worker.authority import counts_as_authorized, standing
from worker.decision import Authentication, Outcome
from worker.directory import CompanyStatus

SENDERS = (BOSS, CLERK, "gone@berg.example", TWIN, TRUSTEE, ENDED_BOSS, STRANGER, None)
COMPANIES = (
    CompanyMention(),
    CompanyMention(number=BERG.number),
    CompanyMention(number=BROKE.number),
    CompanyMention(number="SE5566778899"),
    CompanyMention(wrong_number="1"),
    CompanyMention(known=TWO.number),
    CompanyMention(stranger="Bakke AS"),
    CompanyMention(number=BERG.number, in_signature=True),
)
ORDERED = (
    add(),
    add(authorized=True),
    add(email=None),
    change("Kim Lund", changes=Changes(email="k@berg.example")),
    change("Bo Berg", changes=Changes(authorized=False)),
    remove("Kim Lund"),
    remove("Kim Lund", requested_on=DAY.replace(day=30)),
    ask(Kind.CANCEL_AGREEMENT),
    ask(Kind.REMOVE_INSOLVENT_COMPANY),
    ask(Kind.QUESTION, topic=Topic.CANCEL),
    ask(Kind.OTHER),
)


def variants() -> list[Request]:
    from dataclasses import replace

    return [
        replace(request, company=mention, source=source, confidence=confidence)
        for request, mention, source, confidence in itertools.product(ORDERED, COMPANIES, (Source.OWN, Source.QUOTED), (0.95, 0.3))
    ]


@pytest.mark.parametrize("proof", list(Authentication))
@pytest.mark.parametrize("sender", SENDERS)
def test_nothing_without_proof_and_authority(sender: str | None, proof: Authentication) -> None:
    known = sender is not None and sender != "gone@berg.example" and sender != STRANGER
    for request in variants():
        decision = decided(request, sender=sender, proof=proof)
        (told,) = decision.requests
        if told.outcome in (Outcome.APPLIED, Outcome.SCHEDULED):
            assert proof is Authentication.PASS
            assert told.change is not None
            assert told.company is not None
            assert told.company.status is CompanyStatus.ACTIVE
            assert counts_as_authorized(standing(sender, told.company, DIRECTORY), request.kind)
            assert request.source is Source.OWN
            assert request.confidence > 0.5
        elif told.outcome is not Outcome.AWAITING_CONFIRMATION:
            assert told.change is None
        if request.kind in ORDERS and proof is Authentication.NONE:
            assert told.outcome in (Outcome.STAFF, Outcome.AWAITING_CONFIRMATION, Outcome.AWAITING_CUSTOMER)
        if proof is Authentication.FAIL or sender is None or (proof is Authentication.NONE and not known):
            assert decision.reply_template is None
        assert decision.reply_to in (None, sender)
        assert (decision.reply_to is None) == (decision.reply_template is None)


@pytest.mark.parametrize(
    "reading", [Reading(language=None), Reading(language="sv", doubts=("bidi",)), Reading(language="sv", order_set_aside=True)]
)
def test_no_order_of_a_doubtful_mail_is_done(reading: Reading) -> None:
    for request in ORDERED:
        if request.kind in ORDERS:
            assert decided(request, reading=reading).requests[0].outcome is Outcome.STAFF
