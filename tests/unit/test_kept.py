"""What is kept as JSON comes back as the same value."""

import json
from datetime import date

from parsers.reading import (
    Automatic,
    Changes,
    CompanyMention,
    Evidence,
    Form,
    Insolvency,
    Kind,
    Person,
    Reading,
    Request,
    Source,
    Topic,
)
from worker.decision import Authentication, Verdict
from worker.ground import Ground
from worker.kept import as_json, from_json

REQUEST = Request(
    kind=Kind.CHANGE_USER,
    company=CompanyMention(number="SE5593371890", in_signature=True),
    user=Person(name="Bengt Ek", email="bengt@firma.example", authorized=False),
    changes=Changes(phone="+46701740605", authorized=False),
    requested_on=date(2026, 11, 30),
    from_that_day=True,
    topic=Topic.CANCEL,
    insolvency=Insolvency.LIQUIDATION,
    case_number="K 1-26",
    confidence=0.97,
    evidence=(Evidence("sv.change_user.order", "ändra"), Evidence("sv.day", "den 30")),
    source=Source.FORWARDED,
    doubts=("negated",),
)
READING = Reading(
    language="sv",
    automatic=Automatic.BULK,
    own_text="Hej!",
    set_aside=(("quoted", "> a"), ("signature", "-- b")),
    requests=(REQUEST, Request(Kind.OTHER)),
    form=Form("Anna", None, None, "Firma", None, None, "Hej"),
)


def test_a_reading_comes_back_as_the_same_value() -> None:
    assert from_json(Reading, json.loads(json.dumps(as_json(READING)))) == READING


def test_a_verdict_comes_back_as_the_same_value() -> None:
    verdict = Verdict(Authentication.PASS, "anna@firma.example", Ground("DMARC pass"), "Anna")
    assert from_json(Verdict, json.loads(json.dumps(as_json(verdict)))) == verdict


def test_a_document_written_before_a_field_was_there_gets_its_default() -> None:
    document = as_json(REQUEST)
    del document["doubts"], document["tried"]
    restored = from_json(Request, document)
    assert (restored.doubts, restored.tried) == ((), False)
