"""PURE: which labelled case a corrected mail makes: the mail with others in everybody's place, and the label that says what is right.

1. Everybody concerned is given a stand-in (``cast``, ``stand_ins``). 2. The mail is written anew (``bare_mail``). 3. It is read again by
the steps of ``explain``: the case must read as the mail does, save for the names. 4. Nothing of the mail's people may stand in it. 5. The
label is what the policy makes of the corrected requests in the test directory, in the form of ``tests/cases``.
Where any of it can not be had for sure there is no case, and one line says why.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from typing import Any

from parsers.fold import fold
from parsers.message import parse
from parsers.message_types import Message
from parsers.read import read
from parsers.reading import CONFIDENT, CompanyMention, Kind, Reading, Request
from worker.answer import request_json
from worker.clock import day_in_stockholm
from worker.decide import decide
from worker.decision import Authentication
from worker.directory import User
from worker.dry_run import Circumstances, circumstances, dry_run
from worker.settings import Settings, load
from worker.teaching import bare_mail
from worker.teaching.cast import cast_for, play, test_directory
from worker.teaching.stand_ins import StandIns
from worker.teaching.survivors import survivors
from worker.teaching.values import CannotTeach, Case, Corrected, emails_of, names_of
from worker.teaching.vocabulary import common_words
from worker.trust import trust_of
from worker.understand import known_to

#: What the labels of ``tests/cases`` presume.
_ENVIRONMENT = {"KUNDSERVICE_TRUSTED_AUTHSERV_ID": "mx.inexchange.se", "KUNDSERVICE_CONTACT_FORM_ADDRESSES": "contactform@inexchange.se"}
_ADDRESS, _FORM = "kundservice@inexchange.se", "contactform@inexchange.se"
_LABEL = (
    "kind",
    "company",
    "user",
    "changes",
    "service",
    "requested_on",
    "ends_on",
    "topic",
    "insolvency",
    "case_number",
    "outcome",
    "reason",
)
#: Fields that say that a mail is automatic; what else they say is nobody's business.
_MARKS = {"auto-submitted": None, "precedence": None, "x-auto-response-suppress": None, "list-id": "<list.firma.example>"} | {
    "list-unsubscribe": "<mailto:leave@firma.example>"
}
_PLAIN_MARK = re.compile(r"[\w, -]{1,60}")


def case_of(mail: Corrected, settings: Settings, keep: Iterable[str] = ()) -> Case:
    """The case of a corrected mail; ``keep`` are words that a person says are nobody's name.

    Raises:
      CannotTeach: it can not be made for sure.
      NoStandIn: nobody in the test directory is like somebody of the mail.
    """
    message = parse(mail.raw)
    if message.unreadable or message.from_defect or message.from_address is None or mail.verdict.sender is None:
        raise CannotTeach("no_from", "the mail has no single plain From, so that nobody can stand in for its sender")
    trust = trust_of(settings)
    known = known_to(mail.directory, mail.verdict, trust, settings.own_addresses, mail.received_on)
    reading = read(message, known)
    texts = [message.subject, message.from_name, *(each.text for each in bare_mail.texts_of(mail.raw))]
    stand_ins = _stand_ins(mail, settings, texts, keep)
    for name in (
        *(name for each in (*reading.requests, *mail.requests) for name in names_of(each)),
        mail.verdict.sender_name,
        message.from_name,
    ):
        stand_ins.newcomer(name)
    sender = stand_ins.email(mail.verdict.sender)
    for text in texts:
        stand_ins.learn(text)
    by_form = message.from_address in settings.contact_form_addresses
    eml = _written(mail, message, stand_ins, by_form=by_form)
    if stand_ins.doubtful:
        words = tuple(stand_ins.doubtful)
        raise CannotTeach("doubtful", f"'{words[0]}' may be a name; say that it may stay if it is none", words)
    found = dry_run(eml, _tests_circumstances())
    again, verdict = found.decision.reading, found.decision.verdict
    if again is None or verdict is None or verdict.authentication is not mail.verdict.authentication or verdict.sender != sender:
        raise CannotTeach("not_proven", "with another sender the mail is not proven as it was; write a case of it by hand")
    if _understood(reading, stand_ins) != _understood(again, None):
        raise CannotTeach("reads_otherwise", "with other names the mail reads otherwise; write a case of it by hand")
    right = replace(again, requests=tuple(_with_others(each, stand_ins) for each in mail.requests))
    decision = decide(parse(eml), right, verdict, test_directory(), _tests_circumstances().day_received(parse(eml)))
    label = {
        "why": f"a clerk's correction: {', '.join(mail.fields)}",
        "group": reading.language or "en",
        "sender": sender,
        "language": reading.language,
        "auto_generated": reading.automatic is not None,
        "authentication": str(verdict.authentication),
        "requests": [_labelled(request_json(each)) for each in decision.requests],
        "outcome": str(decision.outcome),
    }
    case = Case(f"taught-{label['group']}-{mail.requests[0].kind.value}-{sha256(eml).hexdigest()[:8]}", eml, label)
    left = survivors(mail, message, texts, case)
    if left:
        raise CannotTeach("survives", f"'{left[0]}' would stay in the case; write one by hand")
    return case


@cache
def _tests_circumstances() -> Circumstances:
    now = datetime(2026, 11, 20, 12, tzinfo=UTC)
    return circumstances(load(_ENVIRONMENT, None), test_directory(), None, lambda: now)


def _stand_ins(mail: Corrected, settings: Settings, texts: Sequence[str], keep: Iterable[str]) -> StandIns:
    companies = list(mail.directory.companies)
    region = companies[0].number[:2] if companies else "SE"
    own = {address.rpartition("@")[2] for address in (*settings.own_addresses, *settings.contact_form_addresses, _ADDRESS)}
    stand_ins = StandIns(region, own, keep)
    for address in (settings.address, *settings.own_addresses):
        stand_ins.person(None, None, address, _ADDRESS)
    for address in settings.contact_form_addresses:
        stand_ins.person(None, None, address, _FORM)
    words = frozenset(re.findall(r"[^\W_]+", fold(" ".join(texts))))
    whole = " ".join(texts).lower()
    said = {email for each in mail.requests for email in emails_of(each)} | {mail.verdict.sender or ""}
    needed = {each.number: [user for user in each.users if _concerned(user, words, whole, said)] for each in companies}
    names = frozenset(part for users in needed.values() for user in users for part in re.findall(r"[^\W_]+", fold(user.name or "")))
    if companies:
        ending = any(each.kind in (Kind.CANCEL_AGREEMENT, Kind.REMOVE_INSOLVENT_COMPANY) for each in mail.requests)
        cast = cast_for(companies, mail.directory, needed, names | (words - common_words()), of_agreements=ending)
        play(cast, companies, stand_ins)
    return stand_ins


def _concerned(user: User, words: frozenset[str], whole: str, said: set[str]) -> bool:
    parts = [fold(part) for part in (user.name or "").split() if len(part) > 1]
    named = any(word == part or (len(part) > 2 and word.startswith(part) and len(word) < len(part) + 4) for word in words for part in parts)
    return user.email in said or user.email in whole or named


def _written(mail: Corrected, message: Message, stand_ins: StandIns, *, by_form: bool) -> bytes:
    sender = stand_ins.email(message.from_address or "")
    domain = sender.rpartition("@")[2]
    proven = mail.verdict.authentication
    said = "fail" if proven is Authentication.FAIL else "pass" if proven is Authentication.PASS or by_form else "none"
    name = _phrase(stand_ins.text(message.from_name))
    written = message.date if message.date and day_in_stockholm(message.date) == mail.received_on else None
    date_of = written or datetime(mail.received_on.year, mail.received_on.month, mail.received_on.day, 9, tzinfo=UTC)
    body = bare_mail.body(mail.raw, stand_ins.text, stand_ins.tells)
    empty = (message.first("return-path") or "").strip() == "<>"
    lines = [
        bare_mail.field("Return-Path", "<>" if empty else f"<{sender}>"),
        bare_mail.field("Authentication-Results", f"mx.inexchange.se; dmarc={said} header.from={domain}"),
        bare_mail.field("From", sender) if not name else bare_mail.field("From", name)[:-2] + f" <{sender}>\r\n".encode(),
        bare_mail.field("To", _ADDRESS),
        bare_mail.field("Subject", stand_ins.text(message.subject)),
        bare_mail.field("Date", _told_date(date_of)),
        bare_mail.field("Message-ID", f"<{sha256(body).hexdigest()[:16]}@{domain}>"),
        bare_mail.field("MIME-Version", "1.0"),
    ]
    if message.in_reply_to or message.references:
        lines.append(bare_mail.field("In-Reply-To", "<earlier@inexchange.se>"))
    for mark, other in _MARKS.items():
        value = message.first(mark)
        if value is not None and (other or _PLAIN_MARK.fullmatch(value)):
            lines.append(bare_mail.field(mark.title(), other or value))
    return b"".join(lines) + body


def _phrase(name: str) -> str:
    """A display name with nothing in it that would have to be quoted (RFC 5322 section 3.2.5)."""
    return " ".join(re.sub(r"[^\w '-]", " ", name).split())


def _understood(reading: Reading, stand_ins: StandIns | None) -> object:
    """What must be the same of two readings; the names of one replaced."""
    marks = reading.order_in_automatic, reading.order_set_aside, bool(reading.doubts)
    requests = [_content(_with_others(each, stand_ins) if stand_ins else each) for each in reading.requests]
    return reading.language, reading.automatic, reading.suppress_reply, reading.thanks_only, marks, requests


def _content(request: Request) -> object:
    company = replace(
        request.company, wrong_number="x" if request.company.wrong_number else None, stranger="x" if request.company.stranger else None
    )
    return _comparable(replace(request, company=company, confidence=float(request.confidence >= CONFIDENT), evidence=(), doubts=()))


def _comparable(value: object) -> object:
    if isinstance(value, str):
        return fold(value)
    if is_dataclass(value):
        return tuple(_comparable(getattr(value, each.name)) for each in fields(value))
    return value


def _with_others(request: Request, stand_ins: StandIns) -> Request:
    """The request with everybody in it replaced, as in the text."""

    def other(text: str | None) -> str | None:
        return stand_ins.text(text) if text else text

    def address(text: str | None) -> str | None:
        return (stand_ins.email(text) if re.fullmatch(r"[^@\s]+@[^@\s]+\.[\w-]+", text) else stand_ins.text(text)) if text else text

    user, changes, company = request.user, request.changes, request.company
    return replace(
        request,
        company=CompanyMention(
            company.number and stand_ins.number(company.number),
            other(company.wrong_number),
            company.known and stand_ins.number(company.known),
            other(company.stranger),
            company.in_signature,
        ),
        user=user and replace(user, name=other(user.name), email=address(user.email), phone=other(user.phone)),
        changes=replace(changes, name=other(changes.name), email=address(changes.email), phone=other(changes.phone)),
        case_number=request.case_number and stand_ins.case(request.case_number),
    )


def _labelled(shown: dict[str, Any]) -> dict[str, Any]:
    """One request as labels have it: what is not there is left out."""
    return {name: shown[name] for name in _LABEL if shown.get(name) not in (None, {}, [])}


def _told_date(moment: datetime) -> str:
    """A moment as a Date field has it (RFC 5322 section 3.3)."""
    day, month = (
        ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][moment.weekday()],
        ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][moment.month - 1],
    )
    return f"{day}, {moment.day} {month} {moment:%Y %H:%M:%S %z}"
