"""By what the queue is narrowed: the address's search and filters, and the links that put one on or take it off."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from urllib.parse import urlencode

from parsers.reading import Kind
from worker.clock import day_in_stockholm
from worker.console.visit import Visit
from worker.decision import Outcome
from worker.store.console_queue import Line, View
from worker.store.mail_filter import NOBODY, Filter

#: The languages that are told apart.
LANGUAGES = ("sv", "en", "nb", "da", "fi")
#: The filters that an address may name besides ``q`` and ``day``.
WORDS = ("kind", "outcome", "reason", "language", "company", "assigned")
_LONGEST = 400
#: Other years are nobody's; at the ends of the calendar a moment has no place in another time zone.
YEARS = range(1990, 2200)
#: Days back that are offered.
_DAYS = 3


@dataclass(frozen=True, slots=True)
class Chosen:
    """The view and the filters of a page."""

    view: View
    wanted: Filter

    def link(self, **changes: Any) -> str:
        """The address with these filters put otherwise; the first page of it."""
        return _address(self.view, replace(self.wanted, **changes))

    def of_view(self, view: View) -> str:
        """The address of another view, with the same filters."""
        return _address(view, self.wanted)

    @property
    def filtered(self) -> bool:
        """Whether more than a search narrows the view."""
        return not replace(self.wanted, search=None).empty

    @property
    def first(self) -> str:
        """The address of the first page."""
        return _address(self.view, self.wanted)

    def after(self, mark: str) -> str:
        """The address of the page behind a mark."""
        return f"{self.first}{'&' if '?' in self.first else '?'}{urlencode({'after': mark})}"


@dataclass(frozen=True, slots=True)
class Group:
    """The choices of one filter: (value, link, whether it is chosen)."""

    name: str
    choices: tuple[tuple[str, str, bool], ...]
    #: what a person calls a value, where that is another word
    called: Mapping[str, str]


def wanted(query: Mapping[str, str]) -> Filter:
    """What an address searches and filters by; what is none of ours is left out."""
    # no database keeps a NUL, and no filter of ours holds one
    told = {name: query[name][:_LONGEST] for name in WORDS if query.get(name) and "\0" not in query[name]}
    try:
        day = date.fromisoformat(query.get("day", ""))
    except ValueError:
        day = None
    if day is not None and day.year not in YEARS:
        day = None
    return Filter(search=query.get("q", "").strip()[:_LONGEST] or None, day=day, **told)


def groups(chosen: Chosen, visit: Visit, lines: Sequence[Line]) -> list[Group]:
    """What may be chosen: words of the code, days, and the companies and reasons of the lines that are shown."""
    today = day_in_stockholm(visit.app.clock.now())
    offered: dict[str, list[str]] = {
        "kind": [str(kind) for kind in Kind],
        "outcome": [str(outcome) for outcome in Outcome],
        "reason": sorted({line.mail.reason for line in lines if line.mail.reason}),
        "company": sorted({request.company_number for line in lines for request in line.requests if request.company_number}),
        "language": list(LANGUAGES),
        "assigned": [NOBODY, *sorted({line.mail.assignee for line in lines if line.mail.assignee} | {visit.account.name})],
        "day": [str(today - timedelta(days=back)) for back in range(_DAYS)],
    }
    companies = {str(request.company_number): str(request.company) for line in lines for request in line.requests if request.company}
    found = []
    for name, values in offered.items():
        present = getattr(chosen.wanted, name)
        shown = values if present is None or str(present) in values else [str(present), *values]
        choices = [
            (value, chosen.link(**{name: None if value == str(present) else _value(name, value)}), value == str(present)) for value in shown
        ]
        if choices:
            found.append(Group(name, tuple(choices), companies if name == "company" else {}))
    return found


def _value(name: str, told: str) -> Any:
    return date.fromisoformat(told) if name == "day" else told


def _address(view: View, filters: Filter) -> str:
    told = {name: str(value) for name in (*WORDS, "day") if (value := getattr(filters, name)) is not None}
    if filters.search is not None:
        told = {"q": filters.search, **told}
    if view is not (View.ALL if filters.search is not None else View.TODO):
        told = {"view": view.value, **told}
    return "/" + (f"?{urlencode(told)}" if told else "")
