"""The JSON that ``explain`` and ``queue`` print."""

import json

from parsers.message_types import Message
from parsers.reading import Changes, Evidence, Kind, Reading
from tests.unit.policy_samples import BERG, BOSS, add, ask, change, decided
from worker.answer import mail_json, request_json
from worker.decision import Authentication, MailDecision, Outcome, Reply

KEYS = [
    "kind", "company", "user", "changes", "service", "requested_on", "ends_on", "topic", "insolvency", "case_number", "confidence",
    "outcome", "reason", "evidence",
]  # fmt: skip


def test_every_key_is_there_in_order() -> None:
    request = add(confidence=0.9666, evidence=(Evidence("sv.add_user.order", "lägg till"),))
    told = request_json(decided(request).requests[0])
    assert list(told) == KEYS
    assert told == {
        "kind": "add_user",
        "company": BERG.number,
        "user": {"name": "Ny Person", "email": "ny@berg.example"},
        "changes": {},
        "service": None,
        "requested_on": None,
        "ends_on": None,
        "topic": None,
        "insolvency": None,
        "case_number": None,
        "confidence": 0.97,
        "outcome": "applied",
        "reason": "authorized",
        "evidence": [{"rule": "sv.add_user.order", "text": "lägg till"}],
    }


def test_changes_hold_what_changes_and_false_is_something() -> None:
    told = request_json(decided(change("Vera Öst", changes=Changes(authorized=False))).requests[0])
    assert told["changes"] == {"authorized": False}
    assert told["user"] == {"name": "Vera Öst", "email": "vera@berg.example"}


def test_days_are_iso_and_nobody_is_null() -> None:
    told = request_json(decided(ask(Kind.CANCEL_AGREEMENT)).requests[0])
    assert (told["user"], told["ends_on"]) == (None, "2026-12-31")


def test_a_mail() -> None:
    message = Message("digest", from_address=BOSS, subject="Ny användare", message_id="<x@y>")
    decision = decided(add(), reading=Reading(language="sv", own_text="Hej!"))
    told = mail_json("a.eml", message, decision, Reply(BOSS, "result", "sv", "Klart", "Text"))
    assert list(told)[:8] == ["file", "message_id", "from", "subject", "language", "auto_generated", "authentication", "own_text"]
    assert list(told)[8:] == ["requests", "outcome", "reason", "reply"]
    assert told["reply"] == {"to": BOSS, "template": "result", "subject": "Klart", "text": "Text"}
    assert (told["authentication"], told["outcome"], told["reason"], len(told["requests"])) == ("pass", "applied", "authorized", 1)
    assert json.loads(json.dumps(told)) == told


def test_an_unreadable_mail_is_a_line_too() -> None:
    told = mail_json("b.eml", Message("", unreadable="empty"), MailDecision(Outcome.STAFF, "unreadable"), None)
    assert (told["outcome"], told["reason"], told["requests"], told["reply"]) == ("staff", "unreadable", [], None)
    assert (told["authentication"], told["auto_generated"], told["from"], told["own_text"]) == (Authentication.NONE, False, None, "")
