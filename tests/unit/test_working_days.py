"""Until when a mail must be answered."""

from datetime import UTC, date, datetime, timedelta

import pytest
from holidays.constants import DE_FACTO, PUBLIC
from holidays.countries.sweden import Sweden

from parsers.reading import Kind, Request
from worker.scheduled_time import carried_out_at
from worker.working_days import due_at, is_working_day, working_day_after


@pytest.mark.parametrize(
    ("received", "due"),
    [
        # Wednesday, Thursday, Friday, Saturday, Sunday in November (UTC+1)
        (date(2026, 11, 18), datetime(2026, 11, 20, 16, tzinfo=UTC)),
        (date(2026, 11, 19), datetime(2026, 11, 23, 16, tzinfo=UTC)),
        (date(2026, 11, 20), datetime(2026, 11, 24, 16, tzinfo=UTC)),
        (date(2026, 11, 21), datetime(2026, 11, 24, 16, tzinfo=UTC)),
        (date(2026, 11, 22), datetime(2026, 11, 24, 16, tzinfo=UTC)),
        # Easter 2026: Good Friday 3 April, Monday 6 April
        (date(2026, 4, 2), datetime(2026, 4, 8, 15, tzinfo=UTC)),
        # Midsummer Eve 2026 is Friday 19 June
        (date(2026, 6, 17), datetime(2026, 6, 22, 15, tzinfo=UTC)),
        # Christmas 2026: Eve on Thursday, 25 on Friday, then a week-end
        (date(2026, 12, 22), datetime(2026, 12, 28, 16, tzinfo=UTC)),
        # New Year's Eve on Thursday, New Year's Day on Friday; Epiphany on Wednesday 6 January
        (date(2026, 12, 30), datetime(2027, 1, 5, 16, tzinfo=UTC)),
        (date(2027, 1, 4), datetime(2027, 1, 7, 16, tzinfo=UTC)),
        # Ascension Day, Thursday 14 May 2026
        (date(2026, 5, 12), datetime(2026, 5, 15, 15, tzinfo=UTC)),
        # summer time begins on Sunday 28 March 2027 (Good Friday is the 26th, Easter Monday the 29th)
        (date(2027, 3, 25), datetime(2027, 3, 31, 15, tzinfo=UTC)),
    ],
)
def test_due(received: date, due: datetime) -> None:
    assert due_at(received) == due


def test_the_three_eves_and_the_national_day_are_no_working_days() -> None:
    assert not any(map(is_working_day, (date(2026, 6, 19), date(2026, 12, 24), date(2026, 12, 31), date(2025, 6, 6))))
    # Twelfth Night and the day before Good Friday are
    assert is_working_day(date(2026, 1, 5))
    assert is_working_day(date(2026, 4, 2))


def test_no_day_after_is_the_day_itself() -> None:
    assert working_day_after(date(2026, 11, 21), 0) == date(2026, 11, 21)


def test_the_calendar_is_that_of_the_library_that_many_keep_up() -> None:
    days = [date(2005, 1, 1) + timedelta(days=days) for days in range(95 * 365)]
    # DE_FACTO is exactly the three eves that the Annual Leave Act (SFS 1977:480, section 7) treats as holidays
    known = Sweden(categories=(PUBLIC, DE_FACTO))
    assert [day for day in days if is_working_day(day) is not (day.weekday() < 5 and day not in known)] == []


@pytest.mark.parametrize(
    ("kind", "from_that_day", "expected"),
    [
        (Kind.REMOVE_USER, False, datetime(2026, 11, 30, 22, 55, tzinfo=UTC)),
        (Kind.REMOVE_USER, True, datetime(2026, 11, 29, 23, 5, tzinfo=UTC)),
        (Kind.ADD_USER, False, datetime(2026, 11, 29, 23, 5, tzinfo=UTC)),
        (Kind.CHANGE_USER, True, datetime(2026, 11, 29, 23, 5, tzinfo=UTC)),
    ],
)
def test_the_hour_of_a_scheduled_change(kind: Kind, from_that_day: bool, expected: datetime) -> None:
    assert carried_out_at(Request(kind, requested_on=date(2026, 11, 30), from_that_day=from_that_day)) == expected
    assert carried_out_at(Request(kind)) is None
