"""Whether a mail came out as its label says: what the label names is compared exactly, what it leaves out is not looked at.

A label is the JSON beside a mail, in the form of ``tests/cases``: authentication, requests with kind, company, person, changes, days,
outcome and reason, and the mail's own outcome. The requests of the label are all that there may be.
"""

import unicodedata
from calendar import monthrange
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

#: In a label: the last day of the month in which the mail is received.
END_OF_MONTH = "end of month"

_PERSON = ("name", "email", "phone", "authorized")
_PLAIN = ("kind", "company", "service", "requested_on", "topic", "insolvency", "case_number", "outcome", "reason")


def differences(label: Mapping[str, Any], found: Mapping[str, Any], received: date) -> tuple[str, ...]:
    """What is otherwise than the label says, a sentence each; none where all is as it should be.

    In: the label, the mail as ``explain`` or ``queue`` shows it, and the day received.
    """
    return tuple(_differences(label, found, received))


def _differences(label: Mapping[str, Any], found: Mapping[str, Any], received: date) -> Iterator[str]:
    for key in ("language", "authentication", "outcome", "reason"):
        if key in label and label[key] != found.get(key):
            yield f"{key}: {found.get(key)}, not {label[key]}"
    if "auto_generated" in label and label["auto_generated"] is not bool(found.get("auto_generated")):
        yield f"auto_generated: {found.get('auto_generated')}"
    wanted, got = label.get("requests", []), list(found.get("requests") or [])
    for request in wanted:
        fitting = _nearest(request, got, received)
        if fitting is None:
            yield f"no request {request['kind']}"
            continue
        got.remove(fitting)
        yield from (f"{request['kind']}: {each}" for each in _of_request(request, fitting, received))
    for request in got:
        yield f"not asked for: {request['kind']} ({request.get('outcome')} / {request.get('reason')})"


def _nearest(wanted: Mapping[str, Any], got: Sequence[dict[str, Any]], received: date) -> dict[str, Any] | None:
    same_kind = [each for each in got if each["kind"] == wanted["kind"]]
    return min(same_kind, key=lambda each: len(tuple(_of_request(wanted, each, received))), default=None)


def _of_request(wanted: Mapping[str, Any], got: Mapping[str, Any], received: date) -> Iterator[str]:
    for key in _PLAIN:
        if key in wanted and wanted[key] != got.get(key):
            yield f"{key} is {got.get(key)}, not {wanted[key]}"
    if "ends_on" in wanted:
        day = wanted["ends_on"]
        if day == END_OF_MONTH:
            day = received.replace(day=monthrange(received.year, received.month)[1]).isoformat()
        if day != got.get("ends_on"):
            yield f"ends_on is {got.get('ends_on')}, not {day}"
    person, shown = wanted.get("user") or {}, got.get("user") or {}
    for key in _PERSON:
        if key in person and not same_value(key, person[key], shown.get(key)):
            yield f"user.{key} is {shown.get(key)}, not {person[key]}"
    changes = wanted.get("changes")
    if changes is not None:
        done = {key: value for key, value in (got.get("changes") or {}).items() if value is not None}
        if changes.keys() != done.keys() or not all(same_value(key, value, done[key]) for key, value in changes.items()):
            yield f"changes are {done}, not {changes}"


def same_value(key: str, one: Any, other: Any) -> bool:
    """Whether two values of this field mean the same: digits of telephone numbers, else text without regard to case and spaces."""
    if isinstance(one, bool) or one is None or other is None:
        return one is other
    if key == "phone":
        return [each for each in one if each.isdigit()] == [each for each in other if each.isdigit()]
    return folded(one) == folded(other)


def folded(text: str) -> str:
    """The text as it is compared: composed, one space between words, case folded."""
    return unicodedata.normalize("NFC", " ".join(text.split())).casefold()
