"""Companies, requests and mails made by hand, for the tests of everything that decides."""

from dataclasses import replace
from datetime import date
from typing import Any

from parsers.message_types import Message
from parsers.reading import CompanyMention, Insolvency, Kind, Person, Reading, Request
from worker.decide import decide
from worker.decision import Authentication, MailDecision, Verdict
from worker.directory import Agreement, Company, CompanyStatus, Directory, Notice, User
from worker.ground import Ground

DAY = date(2026, 11, 18)

BOSS = "boss@berg.example"
TWIN = "boss@tva.example"
TRUSTEE = "lag@advokat.example"
CLERK = "kim@berg.example"
STRANGER = "someone@else.example"
ENDED_BOSS = "old@slut.example"

BERG = Company(
    "SE5560360793",
    "Berg AB",
    users=(
        User(BOSS, "Bo Berg", authorized=True),
        User("vera@berg.example", "Vera Öst", authorized=True),
        User(CLERK, "Kim Lund"),
        User("kim.ek@berg.example", "Kim Ek"),
        User("gone@berg.example", "Gun Alm", active=False),
    ),
    agreements=(Agreement("basic", date(2024, 3, 1)), Agreement("integrated", date(2026, 9, 20))),
)
FREE = Company("SE2021005489", "Fri AB", users=(User("fri@fri.example", "Fia Fri", authorized=True),))
ONE = Company("SE5567037485", "Ett AB", users=(User(TWIN, "Tom Två", authorized=True),), agreements=(Agreement("basic", date(2024, 1, 1)),))
TWO = Company("SE5565475489", "Två AB", users=(User(TWIN, "Tom Två", authorized=True),), agreements=(Agreement("basic", date(2024, 1, 1)),))
BROKE = Company("SE5560125790", "Konkurs AB", users=(User("broke@konkurs.example", "Kalle Kurs", authorized=True),))
BROKE_PAID = replace(
    BROKE, number="SE5560160680", name="Konkurs Handel AB", agreements=(Agreement("basic", date(2024, 1, 1), ends_on=date(2026, 12, 31)),)
)
ENDED = Company(
    "SE5560747569",
    "Slut AB",
    status=CompanyStatus.TERMINATED,
    users=(User(ENDED_BOSS, "Olle Old", authorized=True, active=False),),
    agreements=(Agreement("basic", date(2020, 1, 1), ends_on=date(2026, 8, 31)),),
)
REMOVED = Company("SE5564300142", "Borta AB", status=CompanyStatus.REMOVED)

DIRECTORY = Directory(
    (BERG, FREE, ONE, TWO, BROKE, BROKE_PAID, ENDED, REMOVED),
    (
        Notice(BROKE.number, Insolvency.BANKRUPTCY, case_number="K 17-26", trustee_email=TRUSTEE),
        Notice(BROKE_PAID.number, Insolvency.BANKRUPTCY, case_number="K 18-26", trustee_email="paid@advokat.example"),
        Notice(REMOVED.number, Insolvency.LIQUIDATION, trustee_email="done@advokat.example", closed_on=date(2026, 9, 1)),
    ),
)


def ask(kind: Kind, name: str | None = None, email: str | None = None, **fields: Any) -> Request:
    """A request understood with confidence; ``number`` names a company."""
    number = fields.pop("number", None)
    authorized, phone = fields.pop("authorized", None), fields.pop("phone", None)
    person = Person(name, email, phone, authorized) if name or email or phone or authorized is not None else None
    company = fields.pop("company", CompanyMention(number=number))
    return Request(kind, company=company, user=person, **({"confidence": 0.95} | fields))


def add(name: str | None = "Ny Person", email: str | None = "ny@berg.example", **fields: Any) -> Request:
    return ask(Kind.ADD_USER, name, email, **fields)


def change(name: str | None = None, email: str | None = None, **fields: Any) -> Request:
    return ask(Kind.CHANGE_USER, name, email, **fields)


def remove(name: str | None = None, email: str | None = None, **fields: Any) -> Request:
    return ask(Kind.REMOVE_USER, name, email, **fields)


def decided(
    *requests: Request,
    sender: str | None = BOSS,
    proof: Authentication = Authentication.PASS,
    directory: Directory = DIRECTORY,
    message: Message | None = None,
    reading: Reading | None = None,
    **fields: Any,
) -> MailDecision:
    """The decision for a Swedish mail with these requests."""
    read = replace(reading or Reading(language="sv", own_text="..."), requests=requests)
    return decide(
        message or Message("digest"), read, Verdict(proof, sender, Ground("by hand")), directory, fields.pop("day", DAY), **fields
    )


def told(decision: MailDecision) -> list[str]:
    """``outcome/reason`` of each request."""
    return [f"{each.outcome}/{each.reason}" for each in decision.requests]
