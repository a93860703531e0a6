"""Reads a text as if it came from a known sender, and tells the reading in one short line a request."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from parsers.message_types import Message
from parsers.read import read
from parsers.reading import Known, KnownCompany, KnownUser, Request

_DIRECTORY = json.loads((Path(__file__).parent.parent / "directory.json").read_text(encoding="utf-8"))

ANNA = ("anna.svensson@nordbygg.example", "Anna Svensson")
EMILY = ("emily.carter@northlight.example", "Emily Carter")
METTE = ("mette@aarhustomrer.example", "Mette Sørensen")
INGRID = ("ingrid@oslofjord-regnskap.example", "Ingrid Haugen")
PAIVI = ("paivi.virtanen@turunsahko.example", "Päivi Virtanen")
STIG = ("stig@larssonsakeri.example", "Stig Larsson")
#: One sender of each language.
SENDERS = {"sv": ANNA, "en": EMILY, "nb": INGRID, "da": METTE, "fi": PAIVI}
TODAY = date(2026, 11, 18)

#: What may be presumed of a sender of another Norwegian company, with two colleagues.
TO_INGRID = Known(
    sender_email="ingrid@oslofjord.example",
    sender_name="Ingrid Haugen",
    companies=(
        KnownCompany(
            "NO919704594",
            "Oslofjord Regnskap AS",
            (
                KnownUser("Ingrid Haugen", "ingrid@oslofjord.example"),
                KnownUser("Lars Moen", "lars@oslofjord.example"),
                KnownUser("Ole Vik", "ole@oslofjord.example"),
            ),
        ),
    ),
    today=TODAY,
)


def known_to(email: str, name: str) -> Known:
    """What may be presumed of a sender of the tests' directory."""
    companies = tuple(
        KnownCompany(
            company["id"],
            company["name"],
            tuple(KnownUser(user["name"], user["email"], user["active"], user["authorized"]) for user in company["users"]),
        )
        for company in _DIRECTORY["companies"]
        if any(user["email"] == email for user in company["users"])
    )
    return Known(email, name, companies, frozenset({"kundservice@inexchange.se"}), frozenset(), TODAY)


def each_line(said: dict[str, str]) -> list[tuple[str, str]]:
    """(language, text) of every line."""
    return [(language, line.strip()) for language, lines in said.items() for line in lines.strip().splitlines()]


def inline(*pairs: str) -> str:
    """Questions and answers in turn, each question quoted."""
    return "\n\n".join(f"> {text}" if number % 2 == 0 else text for number, text in enumerate(pairs)) + "\n\n> Linda\n"


def in_short(text: str, sender: tuple[str, str], subject: str = "Hej") -> list[str]:
    """Every request of the text as ``kind:name/address ->changes field=value``, then THANKS and ASIDE where they hold."""
    email, name = sender
    message = replace(Message("x", from_address=email, from_name=name), text=text, subject=subject)
    reading = read(message, known_to(email, name))
    told = [_short(request) for request in reading.requests]
    return told + ["THANKS"] * reading.thanks_only + ["ASIDE"] * reading.order_set_aside


def _short(request: Request) -> str:
    words = ("" if request.confidence >= 0.8 else "?") + request.kind.value
    if request.user:
        words += f":{request.user.name or '-'}/{request.user.email or '-'}" + (f"/{request.user.phone}" if request.user.phone else "")
        words += "/AUTH" if request.user.authorized else ""
    changes = request.changes
    if changes:
        told = [
            f"{field}={getattr(changes, field)}"
            for field in ("name", "email", "phone", "authorized")
            if getattr(changes, field) is not None
        ]
        words += " ->" + ",".join(told)
    for field in ("service", "requested_on", "topic", "insolvency"):
        if getattr(request, field):
            words += f" {field}={getattr(request, field)}"
    return words + " from" * request.from_that_day + " WITHDRAWS" * request.withdraws + " TRIED" * request.tried
