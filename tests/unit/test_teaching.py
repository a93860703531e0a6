"""Correct and teach: the case of a mail reads as the mail does, and nothing of its people, addresses, companies or numbers is in it."""

import base64
import json
import quopri
import random
import re
from datetime import date
from email import message_from_bytes
from email.header import decode_header, make_header

import pytest

from parsers.message import parse
from parsers.reading import Kind, Person, Request
from tests.unit.labelled_cases import CASES, TESTS, known
from worker.authority import companies_of_sender
from worker.decision import Authentication, Verdict
from worker.directory import Agreement, Company, Directory, User
from worker.dry_run import dry_run
from worker.errors import Permanent
from worker.teaching.case import case_of
from worker.teaching.values import CannotTeach, Case, Corrected

ON = date(2026, 11, 20)
SETTINGS = known().settings
#: Names, and how mail servers and people write them.
FIRST = ("Gunhild", "Åke", "Björn", "Lisbet", "Anna-Karin", "Søren", "Väinö", "Kjell", "Marja")
LAST = ("Fagerlund", "Åkesdotter", "Öhrnberg", "Kvistgaard", "Lindemalm", "Hägglöf")
WAYS = ("8bit", "base64", "quoted-printable", "latin-1", "html", "both", "attached")


def order(company: Company, newcomer: str, email: str, phone: str) -> str:
    return (
        f"Hej!\n\nVi vill beställa integrerad lösning till vårt affärssystem. {newcomer} ({email}, {phone}) är vår kontakt, "
        f"inte {company.users[1].name}.\nFråga gärna {newcomer.split()[0].lower()} om resten. "
        f"Org.nr {company.number[2:8]}-{company.number[8:]}, "
        f"kundnummer 4471123.\n\nMed vänlig hälsning\n{company.users[0].name}\n{company.name}\nwww.{domain_of(company)}\n"
    )


def domain_of(company: Company) -> str:
    return company.users[0].email.rpartition("@")[2]


def ascii_of(name: str) -> str:
    return re.sub(r"\W+", ".", name.lower().translate(str.maketrans("åäöøæ", "aaooa")))


def mail_of(sender: User, text: str, way: str) -> bytes:
    html = "<html><head><style>p{color:black}</style></head><body><!-- hemligt --><p>"
    html += text.replace("\n\n", "</p><p>").replace("\n", "<br>")
    plain = b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.encodebytes(text.encode())
    page = b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    page += quopri.encodestring(f"{html}</p></body></html>".encode())
    bodies = {
        "8bit": b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + text.encode(),
        "latin-1": b"Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + text.encode("latin-1"),
        "base64": plain,
        "quoted-printable": b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        + quopri.encodestring(text.encode()),
        "html": page,
        "both": b'Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\n' + plain + b"\r\n--b\r\n" + page + b"\r\n--b--\r\n",
        "attached": b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n'
        + plain
        + b'\r\n--b\r\nContent-Type: application/pdf; name="hemligt.pdf"\r\nContent-Disposition: attachment\r\n\r\nhemligt\r\n--b--\r\n',
    }
    shown = base64.b64encode((sender.name or "").encode()).decode()
    domain = sender.email.rpartition("@")[2]
    head = (
        f"Received: from mx.{domain} (mx.{domain} [192.0.2.7]) by mx.inexchange.se\r\nDKIM-Signature: v=1; d={domain}; b=hemligt\r\n"
        f"Authentication-Results: mx.inexchange.se; dmarc=pass header.from={domain}\r\nX-Hemligt: {domain}\r\n"
        f"From: =?utf-8?b?{shown}?= <{sender.email}>\r\nTo: kundservice@inexchange.se\r\nCc: chef@{domain}\r\nSubject: Till er\r\n"
        f"Date: Fri, 20 Nov 2026 10:00:00 +0100\r\nMessage-ID: <1@{domain}>\r\nMIME-Version: 1.0\r\n"
    )
    return head.encode() + bodies[way]


def corrected(seed: int, way: str) -> Corrected:
    """An order of another kind that a clerk made a new user, in a company made up of the seed."""
    seeded = random.Random(seed)  # noqa: S311 - no secret
    one, other, new = (f"{first} {last}" for first, last in zip(seeded.sample(FIRST, 3), seeded.sample(LAST, 3), strict=True))
    domain = f"{ascii_of(seeded.choice(LAST)).replace('.', '')}verken.example"
    users = (
        User(f"{ascii_of(one)}@{domain}", one, authorized=True),
        User(f"{ascii_of(other)}@{domain}", other),
    )
    company = Company(
        "SE5569876548",
        f"{domain.split('.')[0].capitalize()} Produktion AB",
        users=users,
        agreements=(Agreement("basic", date(2024, 1, 1)),),
    )
    email, phone = f"{ascii_of(new)}@{domain}", f"070-{seeded.randrange(1_000_000, 9_999_999)}"
    request = Request(Kind.ADD_USER, user=Person(new, email, f"+4670{phone[4:]}"), confidence=1.0)
    raw = mail_of(users[0], order(company, new, email, phone), way)
    return Corrected(raw, ON, Verdict(Authentication.PASS, users[0].email), (request,), ("add_user kind",), Directory((company,)))


def everything_of(case: Case) -> str:
    """Every character that anybody could read in the two files, by another decoder than the product's."""
    mail = message_from_bytes(case.eml)
    said = [case.eml.decode("utf-8", "replace"), case.json, case.name]
    said += [str(make_header(decode_header(value))) for value in mail.values()]
    said += [(part.get_payload(decode=True) or b"").decode("utf-8") for part in mail.walk() if not part.is_multipart()]  # type: ignore[union-attr]
    return " ".join(said).lower()


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("seed", range(12))
def test_nothing_of_anybody_is_in_the_case_and_it_reads_the_same(seed: int, way: str) -> None:
    mail = corrected(seed, way)
    case = case_of(mail, SETTINGS)
    (company,) = mail.directory.companies
    (request,) = mail.requests
    assert request.user is not None
    told = everything_of(case)
    ours = {
        part for name in (request.user.name, *(user.name for user in company.users)) for part in re.split(r"[\W]+", (name or "").lower())
    }
    ours |= {part for user in company.users for part in re.split(r"\W+", user.email.rpartition("@")[0])}
    ours |= {domain_of(company).split(".")[0], "verken", "hemligt", "chef", company.number[2:8], company.number[8:], "4471123"}
    ours |= {(request.user.phone or "")[-7:], "192.0.2"}
    assert {word for word in ours if len(word) > 2 and word in told} == set()
    assert {found for found in re.findall(r"@([\w.-]+)", told) if not found.endswith(".example")} <= {"inexchange.se"}
    assert "received" not in told
    assert "dkim" not in told
    # the label is right of the case: what the policy makes of the correction in the test directory
    (wanted,) = case.label["requests"]
    assert (wanted["kind"], wanted["outcome"], wanted["reason"]) == ("add_user", "applied", "authorized")
    assert wanted["user"]["email"] in told
    assert wanted["user"]["name"].split()[0] in parse(case.eml).text
    run = dry_run(case.eml, known())
    assert [each.request.kind for each in run.decision.requests] == [Kind.OTHER]
    assert run.decision.verdict is not None
    assert (run.decision.verdict.sender, run.decision.verdict.authentication) == (case.label["sender"], Authentication.PASS)


def test_the_same_correction_makes_the_same_case() -> None:
    assert case_of(corrected(3, "both"), SETTINGS) == case_of(corrected(3, "both"), SETTINGS)


def test_labels_have_the_form_of_the_labelled_cases() -> None:
    known_keys, known_of_request = set(), set()
    for path in CASES[::20]:
        label = json.loads(path.read_text(encoding="utf-8"))
        known_keys |= label.keys()
        known_of_request |= {key for request in label["requests"] for key in request}
    case = case_of(corrected(1, "8bit"), SETTINGS)
    assert case.label.keys() <= known_keys
    assert {key for request in case.label["requests"] for key in request} <= known_of_request
    assert json.loads(case.json) == case.label


def test_the_stand_ins_are_the_customers_of_the_labelled_cases() -> None:
    assert (TESTS.parent / "worker/teaching/cast.json").read_bytes() == (TESTS / "directory.json").read_bytes()


def test_a_word_that_may_be_a_name_is_told_and_stays_where_a_person_says_so() -> None:
    mail = corrected(2, "8bit")
    raw = mail.raw.replace("Vi vill beställa".encode(), "Flingan ringde. Vi vill beställa".encode())
    doubtful = Corrected(raw, mail.received_on, mail.verdict, mail.requests, mail.fields, mail.directory)
    with pytest.raises(CannotTeach, match="'Flingan' may be a name") as told:
        case_of(doubtful, SETTINGS)
    assert told.value.doubtful == ("Flingan",)
    assert "Flingan ringde." in parse(case_of(doubtful, SETTINGS, ["flingan"]).eml).text


def test_labelled_mails_become_cases_with_the_same_outcome_or_none() -> None:
    """Every tenth of them, played by others of the same directory: what comes out reads as the mail, and ends as it does."""
    taught = 0
    for path in CASES[::10]:
        raw = path.with_suffix(".eml").read_bytes()
        run = dry_run(raw, known())
        decision, directory = run.decision, known().directory
        if not decision.requests or decision.verdict is None:
            continue
        numbers = [each.company_number for each in decision.requests]
        companies = [*companies_of_sender(decision.verdict.sender, directory).all(), *filter(None, map(directory.company, numbers))]
        concerned = {company.number: company for company in companies}
        notices = tuple(notice for notice in directory.notices if notice.company in concerned)
        asked = tuple(each.request for each in decision.requests)
        mail = Corrected(
            raw, known().day_received(run.message), decision.verdict, asked, ("kind",), Directory(tuple(concerned.values()), notices)
        )
        try:
            case = case_of(mail, SETTINGS)
        except Permanent:
            continue
        taught += 1
        assert [(each["kind"], each["outcome"]) for each in case.label["requests"]] == [
            (each.request.kind.value, each.outcome.value) for each in decision.requests
        ], path.stem
    assert taught > 40
