"""PURE: which request a person's corrections make of the one that was read: its fields as plain words, and back, each judged by itself."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from parsers.reading import Changes, CompanyMention, Insolvency, Kind, Person, Request, Source, Topic
from worker.errors import UsageError

#: Every field that can be corrected, as forms and the command line name it.
FIELDS = (
    "kind", "company", "user.name", "user.email", "user.phone", "user.authorized",
    "changes.name", "changes.email", "changes.phone", "changes.authorized",
    "service", "requested_on", "topic", "insolvency", "case_number",
)  # fmt: skip
_USER = ("company", "user.name", "user.email")
#: Which of them a request of each kind has.
FIELDS_OF: dict[Kind, tuple[str, ...]] = {
    Kind.ADD_USER: (*_USER, "user.phone", "user.authorized", "requested_on"),
    Kind.CHANGE_USER: (*_USER, "changes.name", "changes.email", "changes.phone", "changes.authorized", "requested_on"),
    Kind.REMOVE_USER: (*_USER, "requested_on"),
    Kind.CANCEL_AGREEMENT: ("company", "service", "requested_on"),
    Kind.REMOVE_INSOLVENT_COMPANY: ("company", "insolvency", "case_number"),
    Kind.QUESTION: ("company", "topic"),
    Kind.OTHER: ("company",),
}
_LONGEST = 254
Choice = TypeVar("Choice", Topic, Insolvency)


@dataclass(frozen=True, slots=True)
class Corrected:
    """A request as a person says it is."""

    request: Request
    company_number: str | None


class Uncorrectable(UsageError):
    """A field holds what it can not; ``field`` names it."""

    def __init__(self, field: str, value: str) -> None:
        super().__init__(f"'{value[:60]}' can not stand in {field}; correct it")
        self.field = field


def fields_of(request: Request, company_number: str | None) -> dict[str, str]:
    """The request's fields as a form shows them; empty where there is nothing."""
    user, changes = request.user or Person(), request.changes
    values: dict[str, str | bool | date | None] = {
        "kind": request.kind.value,
        "company": company_number,
        "user.name": user.name,
        "user.email": user.email,
        "user.phone": user.phone,
        "user.authorized": user.authorized,
        "changes.name": changes.name,
        "changes.email": changes.email,
        "changes.phone": changes.phone,
        "changes.authorized": changes.authorized,
        "service": request.service,
        "requested_on": request.requested_on,
        "topic": request.topic.value if request.topic else None,
        "insolvency": request.insolvency.value if request.insolvency else None,
        "case_number": request.case_number,
    }
    return {name: _told(value) for name, value in values.items()}


def corrected(request: Request, company_number: str | None, fields: Mapping[str, str]) -> Corrected | None:
    """The request with the fields that are given and differ, understood for sure; None where none differs.

    What the kind does not have falls away. An address that is not valid stays: the policy has its answer to that.

    Raises:
      Uncorrectable: a field holds what it can not, or there is no such field.
    """
    present = fields_of(request, company_number)
    for name in fields:
        if name not in present:
            raise Uncorrectable(name, fields[name])
    differing = {name: value.strip() for name, value in fields.items() if value.strip() != present[name]}
    kind = _kind(differing.get("kind", present["kind"]))
    relevant = FIELDS_OF[kind]
    if not any(name == "kind" or name in relevant for name in differing):
        return None
    told = {name: (differing.get(name, present[name]) if name in relevant else "") for name in FIELDS}
    for name, value in told.items():
        if len(value) > _LONGEST or not value.isprintable():
            raise Uncorrectable(name, value)
    number = _number(told["company"])
    region = number[:2] if number else "SE"
    person = Person(
        told["user.name"] or None, told["user.email"] or None, _phone("user.phone", told, region), _yes("user.authorized", told)
    )
    changes = Changes(
        told["changes.name"] or None, told["changes.email"] or None, _phone("changes.phone", told, region), _yes("changes.authorized", told)
    )
    made = replace(
        request,
        kind=kind,
        company=CompanyMention(number=number),
        user=None if person == Person() else person,
        changes=changes,
        service=told["service"] or None,
        requested_on=_day(told["requested_on"]),
        topic=_one_of(Topic, "topic", told) if kind is Kind.QUESTION else None,
        insolvency=_one_of(Insolvency, "insolvency", told) if kind is Kind.REMOVE_INSOLVENT_COMPANY else None,
        case_number=told["case_number"] or None,
        confidence=1.0,
        source=Source.OWN,
        tried=request.tried and kind is Kind.QUESTION and "topic" not in differing,
        withdraws=request.withdraws and kind is Kind.OTHER,
        doubts=(),
    )
    return Corrected(made, number) if fields_of(made, number) != present else None


def _kind(value: str) -> Kind:
    try:
        return Kind(value)
    except ValueError:
        raise Uncorrectable("kind", value) from None


def _number(value: str) -> str | None:
    if not value:
        return None
    from parsers.fields import registration_numbers  # the lexicons come with it, and the console's process seldom needs them

    found = registration_numbers.find(value)
    if len(found) != 1 or found[0].number is None or (found[0].start, found[0].end) != (0, len(value)):
        raise Uncorrectable("company", value)
    return found[0].number


def _phone(name: str, told: Mapping[str, str], region: str) -> str | None:
    if not told[name]:
        return None
    from parsers.fields import phones  # the lexicons come with it, and the console's process seldom needs them

    found = phones.find(told[name], region)
    if len(found) != 1:
        raise Uncorrectable(name, told[name])
    return found[0].e164


def _yes(name: str, told: Mapping[str, str]) -> bool | None:
    if told[name] not in ("", "yes", "no"):
        raise Uncorrectable(name, told[name])
    return told[name] == "yes" if told[name] else None


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value) if value else None
    except ValueError:
        raise Uncorrectable("requested_on", value) from None


def _one_of(kind: type[Choice], name: str, told: Mapping[str, str]) -> Choice | None:
    try:
        return kind(told[name]) if told[name] else None
    except ValueError:
        raise Uncorrectable(name, told[name]) from None


def _told(value: str | bool | date | None) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value.isoformat() if isinstance(value, date) else value or ""
