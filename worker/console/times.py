"""How moments are told on a page: Swedish wall clock, ages and days to go in words."""

from datetime import datetime, timedelta

from worker.clock import STOCKHOLM, day_in_stockholm
from worker.console.texts import Texts

_HOUR = 3600
_DAY = 24 * _HOUR


def minute(at: datetime | None, texts: Texts) -> str:
    """Day and minute: '2026-11-20 10:00'."""
    return f"{at.astimezone(STOCKHOLM):%Y-%m-%d %H:%M}" if at is not None else texts("time.never")


def age(at: datetime, now: datetime, texts: Texts) -> str:
    """How long ago: '5 min', '3 h', '2 d'."""
    seconds = max((now - at).total_seconds(), 0)
    if seconds < _HOUR:
        return texts("time.minutes", n=int(seconds // 60))
    if seconds < _DAY:
        return texts("time.hours", n=int(seconds // _HOUR))
    return texts("time.days", n=int(seconds // _DAY))


def due(at: datetime | None, now: datetime, texts: Texts) -> tuple[str, str]:
    """(how urgent, in words): ``late`` 'late by 3 h', ``today`` 'today 17:00', ``later`` 'Tue 17:00', ``none``."""
    if at is None:
        return "none", ""
    if at < now:
        return "late", texts("time.late", by=age(at, now, texts))
    local = at.astimezone(STOCKHOLM)
    days = day_in_stockholm(at) - day_in_stockholm(now)
    if not days:
        return "today", texts("time.today", at=f"{local:%H:%M}")
    if days < timedelta(days=7):
        return "later", f"{texts(f'weekday.{local.isoweekday()}')} {local:%H:%M}"
    return "later", f"{local:%Y-%m-%d}"
