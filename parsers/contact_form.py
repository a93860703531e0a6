"""What did somebody fill in in the help centre's contact form, going by the mail that its server sent?

1. Only a mail whose From is one of the form's addresses is the form's; the same lines in a customer's own mail are ordinary text.
2. Fields stand before the message field; the first of a kind counts.
3. What follows the message's label is the message, to the end, lines that look like labels included.
"""

import re
from dataclasses import dataclass
from enum import Enum

from parsers.lexicon.mail_languages import UNDERSTOOD
from parsers.message_types import Message
from parsers.phrases import fold_line
from parsers.reading import Form


class Field(Enum):
    """A field of the form."""

    NAME = "name"
    EMAIL = "email"
    PHONE = "phone"
    COMPANY = "company"
    NUMBER = "number"
    SUBJECT = "subject"
    MESSAGE = "message"


def _labels() -> dict[str, Field]:
    table: dict[str, Field] = {}
    for words in UNDERSTOOD:
        form = words.form
        for kind, labels in (
            (Field.MESSAGE, form.message),
            (Field.EMAIL, form.email),
            (Field.NAME, form.name),
            (Field.PHONE, form.phone),
            (Field.COMPANY, form.company),
            (Field.NUMBER, form.number),
            (Field.SUBJECT, form.subject),
        ):
            for label in labels:
                table.setdefault(_plain(label), kind)
    return table


_MARKS = " \t*_:|•·-–"
_YOURS = frozenset(fold_line(word) for words in UNDERSTOOD for word in words.form.yours)
_DIVIDER = re.compile(r"\s*[:|\t：]\s*|\s+[-–=]\s+")
_NOTE = re.compile(r"\s*[(\[][^)\]]{0,40}[)\]]\s*$")
_LONGEST_LABEL = 60


def _plain(label: str) -> str:
    """A label without marks, notes ('(obligatoriskt)') and 'your' in front."""
    words = fold_line(_NOTE.sub("", label.strip(_MARKS)).strip(_MARKS)).split()
    while len(words) > 1 and words[0] in _YOURS:
        words = words[1:]
    return " ".join(words).strip(".?")


_LABELS = _labels()


@dataclass(frozen=True, slots=True)
class _Line:
    """A line that begins a field: which one, and the value beside the label."""

    field: Field
    value: str
    #: the label has a mark behind it, so the value may be empty
    divided: bool


def _read(line: str) -> _Line | None:
    text = line.strip(" \t|")
    if not text:
        return None
    for divider in _DIVIDER.finditer(text[: _LONGEST_LABEL + 4]):
        field = _LABELS.get(_plain(text[: divider.start()]))
        if field is not None:
            return _Line(field, text[divider.end() :].lstrip(" \t|:*_").rstrip(" \t|"), divided=True)
        if text[divider.start() : divider.end()].strip() in (":", "|"):
            break
    if len(text) <= _LONGEST_LABEL:
        field = _LABELS.get(_plain(text))
        if field is not None:
            return _Line(field, "", divided=text.rstrip(" *_").endswith((":", "|")))
    return None


def form_of(message: Message, form_addresses: frozenset[str]) -> Form | None:
    """The form as it was filled in, or None where the mail is not from one of ``form_addresses`` (lower case).

    A mail of the form's server without any label is a form that names nobody, its whole text the message: nobody's orders then count.
    """
    if message.from_address is None or message.from_address not in form_addresses:
        return None
    lines = message.text.split("\n")
    values: dict[Field, str] = {}
    number = 0
    while number < len(lines):
        found = _read(lines[number])
        number += 1
        if found is None:
            continue
        if found.field is Field.MESSAGE:
            rest = [found.value, *lines[number:]] if found.value else lines[number:]
            values[Field.MESSAGE] = _tidied(rest)
            break
        value = found.value
        if not value:
            below = next((other for other in range(number, min(number + 3, len(lines))) if lines[other].strip(" \t|")), None)
            if below is not None and _read(lines[below]) is None and (below == number or not found.divided or _all_below(lines)):
                value, number = lines[below].strip(" \t|*_"), below + 1
        values.setdefault(found.field, value)
    if not values:
        return Form(None, None, None, None, None, None, message.text.strip())
    return Form(
        name=values.get(Field.NAME) or None,
        email=_address(values.get(Field.EMAIL, "")),
        phone=values.get(Field.PHONE) or None,
        company=values.get(Field.COMPANY) or None,
        number=values.get(Field.NUMBER) or None,
        subject=values.get(Field.SUBJECT) or None,
        message=values.get(Field.MESSAGE, ""),
    )


def _all_below(lines: list[str]) -> bool:
    """Whether this form's mail has its values on the lines below the labels: no label of it has one beside it."""
    for line in lines:
        found = _read(line)
        if found is not None and found.field is Field.MESSAGE:
            return not found.value
        if found is not None and found.value:
            return False
    return True


def _tidied(lines: list[str]) -> str:
    text = "\n".join(line.rstrip() for line in lines).strip("\n")
    if text.startswith("|"):
        text = text.lstrip("| \t")
    return text.strip()


_LINKED = re.compile(r"^(\S+@[^\s<>\[\]()]+)\s*[<(\[]\s*(?:mailto:)?\s*(\S+@[^\s<>\[\]()]+)\s*[>)\]]$", re.IGNORECASE)
_ANGLED = re.compile(r"^<?(?:mailto:)?(\S+@[^\s<>]+)>?$", re.IGNORECASE)


def _address(value: str) -> str | None:
    """The one address of the field; a value that holds anything else is given as written, and fits nobody."""
    value = value.strip()
    linked = _LINKED.match(value)
    if linked and linked[1].lower() == linked[2].lower():
        return linked[1]
    angled = _ANGLED.match(value)
    return angled[1] if angled else value or None
