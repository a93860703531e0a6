"""What a labelled case of ``tests/cases`` demands: exactly what is applied, asked or answered; of what a clerk gets, only that he does."""

from collections.abc import Iterator, Mapping
from typing import Any

from worker.demo.expectation import folded, same_value

Label = Mapping[str, Any]
#: Outcomes in which the product acts, at once or later, and those labels that allow them: later is never less safe than at once.
_ACTING = {
    "applied": ("applied",),
    "scheduled": ("applied", "scheduled"),
    "awaiting_confirmation": ("applied", "scheduled", "awaiting_confirmation"),
}


def mistakes(label: Label, answer: Label) -> tuple[str, ...]:
    """What the answer has otherwise than the label, a sentence each."""
    return tuple(_mistakes(label, answer))


def dangers(label: Label, answer: Label) -> tuple[str, ...]:
    """What must never happen: something done, now or later, that was not exactly ordered, or a reply that may not be sent."""
    return tuple(_dangers(label, answer))


def rightly_read(label: Label, answer: Label) -> tuple[bool, ...]:
    """For each request answered, in its order: whether the label has it with the same kind, company and fields, and clear enough to act on.

    What the label leaves to staff for another reason than its words (``authentication_failed`` …) needs only the kind.
    """
    left = [each for each in label["requests"] if not _is_unclear(each)]
    right = []
    for got in answer["requests"]:
        fitting = next(
            (each for each in left if each["kind"] == got["kind"] and (each["outcome"] == "staff" or _same_content(each, got))), None
        )
        if fitting is not None:
            left.remove(fitting)
        right.append(fitting is not None)
    return tuple(right)


def _mistakes(label: Label, answer: Label) -> Iterator[str]:
    if bool(answer["auto_generated"]) is not label["auto_generated"]:
        yield f"auto_generated is {answer['auto_generated']}"
    if not label["auto_generated"] and answer["authentication"] != label["authentication"]:
        yield f"authentication is {answer['authentication']}, not {label['authentication']}"
    if answer["outcome"] != label["outcome"]:
        yield f"outcome is {answer['outcome']} / {answer['reason']}, not {label['outcome']}"
    left = list(answer["requests"])
    wanted = label["requests"]
    if not left and wanted and answer["outcome"] == "staff" and all(_is_unclear(each) for each in wanted):
        return  # a mail that is unclear as a whole needs no request read out of it
    for each in wanted:
        fitting = next((got for got in left if _fits(each, got)), None)
        if fitting is None:
            yield f"not found: {_told(each)} among {[_told(got) for got in answer['requests']]}"
        else:
            left.remove(fitting)
    for got in left:
        # where nothing is expected but a clerk's look, a reading that does nothing harms nothing
        if wanted or label["outcome"] != "staff" or got["outcome"] != "staff":
            yield f"not asked for: {_told(got)}"


def _dangers(label: Label, answer: Label) -> Iterator[str]:
    ordered = [each for each in label["requests"] if each["outcome"] in _ACTING]
    for got in answer["requests"]:
        if got["outcome"] in _ACTING:
            allowed = _ACTING[got["outcome"]]
            fitting = next((each for each in ordered if each["outcome"] in allowed and _same_content(each, got)), None)
            if fitting is None:
                yield f"{got['outcome']} without an order: {_told(got)}"
            else:
                ordered.remove(fitting)
    reply = answer["reply"]
    if reply is not None:
        if label["outcome"] == "ignored":
            yield f"answers automatic mail ({reply['template']})"
        if label["authentication"] == "fail":
            yield "answers a mail whose sender proved false"
        if label["sender"] and folded(reply["to"]) != label["sender"]:
            yield f"answers {reply['to']}, not {label['sender']}"


def _is_unclear(request: Label) -> bool:
    return (request["outcome"], request["reason"]) == ("staff", "unclear")


def _fits(wanted: Label, got: Label) -> bool:
    if wanted["outcome"] == "staff":
        return got["outcome"] == "staff" and (_is_unclear(wanted) or got["kind"] in (wanted["kind"], "other"))
    if wanted["outcome"] != got["outcome"] or not _same_content(wanted, got):
        return False
    return bool(wanted["outcome"] != "answered" or wanted["reason"] == got["reason"])


def _same_content(wanted: Label, got: Label) -> bool:
    if wanted["kind"] != got["kind"]:
        return False
    if wanted["kind"] in ("question", "other"):
        return True
    if wanted.get("company") != got["company"] or wanted.get("service") != got["service"]:
        return False
    if any(wanted.get(day) and wanted[day] != got[day] for day in ("ends_on", "requested_on")):
        return False
    return _same_person(wanted, got) and (wanted["kind"] != "change_user" or _same_changes(wanted.get("changes") or {}, got["changes"]))


def _same_person(wanted: Label, got: Label) -> bool:
    person, shown = wanted.get("user") or {}, got["user"] or {}
    if wanted["kind"] == "add_user" and not person.get("email") and shown.get("email"):
        return False
    return all(same_value(key, person[key], shown.get(key)) for key in ("email", "name", "phone") if person.get(key))


def _same_changes(wanted: Label, got: Label) -> bool:
    return wanted.keys() == got.keys() and all(same_value(key, value, got[key]) for key, value in wanted.items())


def _told(request: Label) -> str:
    keys = ("kind", "company", "user", "changes", "service", "ends_on", "requested_on", "outcome", "reason")
    return ", ".join(f"{key} {request[key]}" for key in keys if request.get(key))
