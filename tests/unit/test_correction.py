"""What a person's corrections make of a request, and what a change makes of a company."""

from datetime import date

import pytest

from parsers.reading import Changes, Kind, Person, Request
from worker.before_after import Difference, differences
from worker.correction import FIELDS, Uncorrectable, corrected, fields_of
from worker.decision import AddUser, CancelAgreements, ChangeUser, RemoveCompany, RemoveUser
from worker.directory import Agreement, Company, User

NUMBER = "SE5593371890"
CHANGE = Request(
    Kind.CHANGE_USER, user=Person("Karl Lindqvist", "karl@nordbygg.example"), changes=Changes(phone="+46701740605"), confidence=0.5
)
ANNA = User("anna@nordbygg.example", "Anna Svensson", authorized=True)
KARL = User("karl@nordbygg.example", "Karl Lindqvist")
COMPANY = Company(NUMBER, "Nordbygg", users=(ANNA, KARL), agreements=(Agreement("basic", date(2024, 3, 1)),))


def test_what_is_left_as_it_was_is_no_correction() -> None:
    fields = fields_of(CHANGE, NUMBER)
    assert tuple(fields) == FIELDS
    assert corrected(CHANGE, NUMBER, fields) is None
    assert corrected(CHANGE, NUMBER, {"company": "559337-1890", "topic": "upgrade"}) is None


def test_fields_that_the_kind_does_not_have_fall_away() -> None:
    made = corrected(CHANGE, NUMBER, {"kind": "cancel_agreement", "service": " basic ", "requested_on": "2026-12-31"})
    assert made is not None
    assert (made.request.user, made.request.changes, made.request.service) == (None, Changes(), "basic")
    assert (made.request.requested_on, made.request.confidence, made.request.company.number) == (date(2026, 12, 31), 1.0, NUMBER)


def test_an_address_that_is_not_valid_is_the_policys_business() -> None:
    made = corrected(CHANGE, NUMBER, {"changes.email": "karl@@nordbygg"})
    assert made is not None
    assert made.request.changes == Changes(email="karl@@nordbygg", phone="+46701740605")


@pytest.mark.parametrize(
    ("field", "value"),
    [("company", "two 559337-1890 559327-1827"), ("user.name", "Karl\nBcc: x"), ("user.name", "x" * 300), ("requested_on", "2026-02-30")],
)
def test_a_field_that_can_not_be_is_named(field: str, value: str) -> None:
    with pytest.raises(Uncorrectable) as raised:
        corrected(CHANGE, NUMBER, {field: value})
    assert raised.value.field == field


def test_before_and_after() -> None:
    day = date(2026, 11, 30)
    assert differences(COMPANY, (AddUser(NUMBER, "bo@nordbygg.example", "Bo Ek", None),)) == (
        Difference("active", "bo@nordbygg.example", before=False, after=True),
        Difference("name", "bo@nordbygg.example", None, "Bo Ek"),
    )
    assert differences(COMPANY, (ChangeUser(NUMBER, KARL.email, new_name="Karl Lindqvist", new_authorized=True),)) == (
        Difference("authorized", KARL.email, before=False, after=True),
    )
    assert differences(COMPANY, (RemoveUser(NUMBER, ANNA.email),)) == (
        Difference("active", ANNA.email, before=True, after=False),
        Difference("authorized", ANNA.email, before=True, after=False),
    )
    assert differences(COMPANY, (CancelAgreements(NUMBER, (("basic", day),)),)) == (Difference("ends_on", "basic", None, day),)
    assert differences(COMPANY, (RemoveCompany(NUMBER),)) == (
        Difference("status", "Nordbygg", "active", "removed"),
        Difference("active_users", "Nordbygg", 2, 0),
    )
