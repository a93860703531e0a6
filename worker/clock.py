"""What time it is: the one place that asks, so that everything else can be told another time."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

#: Every day and hour of product.md is one of this zone; instants are kept in UTC.
STOCKHOLM = ZoneInfo("Europe/Stockholm")


class Clock(Protocol):
    """Tells the present instant."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present instant, aware, in UTC."""
        return datetime.now(UTC)


@dataclass(slots=True)
class SetClock:
    """A clock that stands until it is set or moved: dry runs and tests."""

    instant: datetime

    def now(self) -> datetime:
        """The instant it was set to, in UTC."""
        return self.instant.astimezone(UTC)

    def advance(self, by: timedelta) -> None:
        """Move the clock on."""
        self.instant += by


def day_in_stockholm(instant: datetime) -> date:
    """The calendar day that an instant falls on where the business is; summer time included."""
    return instant.astimezone(STOCKHOLM).date()


def instant_in_stockholm(day: date, hour: int, minute: int) -> datetime:
    """The UTC instant of an hour of the wall clock there on ``day``."""
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=STOCKHOLM).astimezone(UTC)
