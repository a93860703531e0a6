"""On which day each agreement ends."""

from datetime import date

import pytest

from tests.unit.policy_samples import BERG, DIRECTORY
from worker.directory import Agreement, Plan
from worker.terms import add_months, binding_end, endings, ends_on, month_end, terms_known

BASIC = Plan("basic", None, binding_months=3)


@pytest.mark.parametrize(
    ("started", "received", "requested", "expected"),
    [
        # long ago: the month of the mail
        ((2024, 3, 1), (2026, 11, 18), None, (2026, 11, 30)),
        # received on the last day of the month
        ((2024, 3, 1), (2026, 11, 30), None, (2026, 11, 30)),
        # 'end of January', and 'as from 1 January', which the reader tells as 31 December
        ((2024, 3, 1), (2026, 11, 18), (2027, 1, 31), (2027, 1, 31)),
        ((2024, 3, 1), (2026, 11, 18), (2026, 12, 31), (2026, 12, 31)),
        # a day in the middle of a month runs to its end
        ((2024, 3, 1), (2026, 11, 18), (2027, 1, 10), (2027, 1, 31)),
        # a requested day that is past asks for nothing
        ((2024, 3, 1), (2026, 11, 18), (2026, 9, 30), (2026, 11, 30)),
        # binding: 20 September + 3 months - 1 day is 19 December
        ((2026, 9, 20), (2026, 11, 18), None, (2026, 12, 31)),
        ((2026, 9, 20), (2026, 11, 18), (2026, 11, 30), (2026, 12, 31)),
        ((2026, 9, 20), (2026, 11, 18), (2027, 2, 1), (2027, 2, 28)),
        # binding that ends on the last day of a month
        ((2026, 9, 1), (2026, 11, 18), None, (2026, 11, 30)),
        ((2026, 9, 2), (2026, 11, 18), None, (2026, 12, 31)),
        # 30 November + 3 months is 28 February, or 29 in a leap year
        ((2026, 11, 30), (2026, 12, 1), None, (2027, 2, 28)),
        ((2027, 11, 30), (2027, 12, 1), None, (2028, 2, 29)),
    ],
)
def test_ends_on(
    started: tuple[int, int, int], received: tuple[int, int, int], requested: tuple[int, int, int] | None, expected: tuple[int, int, int]
) -> None:
    asked = date(*requested) if requested else None
    assert ends_on(Agreement("basic", date(*started)), BASIC, date(*received), asked) == date(*expected)


def test_a_notice_period_is_counted_from_the_day_received() -> None:
    plan = Plan("basic", None, binding_months=0, notice_months=2)
    assert ends_on(Agreement("basic", date(2024, 1, 1)), plan, date(2026, 11, 18), None) == date(2027, 1, 31)


def test_months_end_where_they_do() -> None:
    assert month_end(date(2028, 2, 3)) == date(2028, 2, 29)
    assert add_months(date(2026, 10, 31), 4) == date(2027, 2, 28)
    assert add_months(date(2026, 12, 5), 13) == date(2028, 1, 5)
    assert binding_end(date(2026, 5, 1), Plan("free", 1, binding_months=0)) == date(2026, 4, 30)


def test_each_agreement_ends_on_its_own_day() -> None:
    assert endings(DIRECTORY, BERG, None, date(2026, 11, 18), None) == (("basic", date(2026, 11, 30)), ("integrated", date(2026, 12, 31)))
    assert endings(DIRECTORY, BERG, "basic", date(2026, 11, 18), None) == (("basic", date(2026, 11, 30)),)


def test_an_unknown_plan_is_told() -> None:
    from dataclasses import replace

    strange = replace(BERG, agreements=(Agreement("gold", date(2024, 1, 1)),))
    assert not terms_known(DIRECTORY, strange, None)
    assert endings(DIRECTORY, strange, None, date(2026, 11, 18), None) == ()
    assert terms_known(DIRECTORY, BERG, None)
