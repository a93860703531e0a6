"""What customers are told: the facts of product.md section 1, right in every mail and language."""

import re
from dataclasses import replace
from datetime import date

from parsers.reading import Kind
from tests.unit.reply_mails import DAYS, NOT_YET, PHONE, TEMPLATES, each_language, mails
from worker.decision import CancelAgreements, Outcome
from worker.replies import sender_reply
from worker.reply_samples import (
    BASIC,
    COMPANY,
    MESSAGE,
    decided,
    mail,
    request,
    sample_context,
)

CONFIRMS = {
    "sv": "Det här mejlet bekräftar att",
    "en": "This e-mail confirms that",
    "nb": "Denne e-posten bekrefter at",
    "da": "Denne e-mail bekræfter, at",
    "fi": "Tämä viesti vahvistaa, että",
}
WORKING_DAYS = {
    "sv": "två arbetsdagar",
    "en": "two working days",
    "nb": "to virkedager",
    "da": "to arbejdsdage",
    "fi": "kahden työpäivän",
}
A_PERSON = {
    "sv": "Svara på det här mejlet, så läser en av oss ditt svar.",
    "en": "reply to this e-mail, and one of us will read your answer.",
    "nb": "Svar på denne e-posten, så leser en av oss svaret ditt.",
    "da": "Svar på denne e-mail, så læser en af os dit svar.",
    "fi": "Vastaa tähän viestiin, niin joku meistä lukee vastauksesi.",
}


@each_language
def test_a_cancellation_is_confirmed_with_the_day(language: str) -> None:
    text = mails(language)["applied_cancel_agreement"].text
    assert CONFIRMS[language] in text
    assert "InExchange Basic" in text
    assert DAYS[language][2] in text


@each_language
def test_each_agreement_has_its_own_day(language: str) -> None:
    change = CancelAgreements(COMPANY.number, (("basic", date(2026, 11, 30)), ("integrated", date(2026, 12, 31))))
    reply = sender_reply(
        mail(decided(Outcome.APPLIED, "authorized", request(Kind.CANCEL_AGREEMENT), change, ends_on=date(2026, 12, 31))),
        MESSAGE,
        sample_context(TEMPLATES, language),
    )
    assert reply is not None
    lines = [line for line in reply.text.splitlines() if line.startswith("- ")]
    assert len(lines) == 2
    assert DAYS[language][1] in lines[0]
    assert DAYS[language][2] in lines[1]


@each_language
def test_every_month_has_its_own_name(language: str) -> None:
    months = set()
    for month in range(1, 13):
        again = decided(
            Outcome.ANSWERED,
            "already_cancelled",
            request(Kind.CANCEL_AGREEMENT),
            agreements=(replace(BASIC, ends_on=date(2027, month, 28)),),
        )
        reply = sender_reply(mail(again), MESSAGE, sample_context(TEMPLATES, language))
        assert reply is not None
        months.update(re.findall(r"28\.? (\w+) 2027", reply.text))
    assert len(months) == 12


@each_language
def test_receipts_confirm_nothing_and_say_whom_to_call(language: str) -> None:
    receipts = [reply for name, reply in mails(language).items() if name.startswith("receipt_")]
    assert len(receipts) == 9
    for reply in receipts:
        assert reply.template == "receipt"
        assert re.search(NOT_YET[language], reply.text)
        assert WORKING_DAYS[language] in reply.text
        assert PHONE in reply.text
        assert DAYS[language][0].replace("12", "16") in reply.text


@each_language
def test_every_answer_and_refusal_says_that_a_person_reads_replies(language: str) -> None:
    for name, reply in mails(language).items():
        if name.startswith(("answered_", "refused_")):
            assert A_PERSON[language] in reply.text, name


@each_language
def test_answers_state_the_business_facts(language: str) -> None:
    said = {name: reply.text for name, reply in mails(language).items()}
    assert "Account > Profile" in said["answered_company_details"]
    assert "Upgrade" in said["answered_upgrade"]
    assert "Basic" in said["answered_upgrade"]
    assert "Upgrade" in said["refused_licence_limit"]
    assert "InExchange Free" in said["refused_licence_limit"]
    assert "(1)" in said["refused_licence_limit"]
    assert "kundservice@inexchange.se" in said["refused_licence_limit"]
    assert PHONE in said["answered_cancel"]
    assert WORKING_DAYS[language] in said["answered_cancel"]
    assert "InExchange Free" in said["answered_cancel"]
    assert "kundservice@inexchange.se" in said["answered_manage_users"]
    assert said["answered_manage_users"].count("\n- ") == 3
    assert DAYS[language][2] in said["answered_already_cancelled"]


@each_language
def test_scheduled_tells_the_day(language: str) -> None:
    for kind in ("add_user", "change_user", "remove_user"):
        reply = mails(language)[f"scheduled_{kind}"]
        assert reply.template == "result"
        assert DAYS[language][1] in reply.text


def test_undone_and_rejected_promise_no_end_of_the_agreement() -> None:
    for name in ("refused_undone_cancel_agreement", "refused_rejected_cancel_agreement"):
        text = mails("sv")[name].text
        assert "InExchange Basic" in text
        assert "2026" not in text


def test_binding_period_is_explained_only_where_the_day_is_later_than_asked() -> None:
    change = CancelAgreements(COMPANY.number, (("basic", date(2026, 12, 31)),))
    for asked_for, explained in ((date(2026, 12, 31), False), (date(2026, 11, 30), True), (None, False)):
        asked = request(Kind.CANCEL_AGREEMENT, requested_on=asked_for)
        done = decided(Outcome.APPLIED, "authorized", asked, change, ends_on=date(2026, 12, 31), agreements=(BASIC,))
        reply = sender_reply(mail(done), MESSAGE, sample_context(TEMPLATES, "en"))
        assert reply is not None
        assert ("binding period" in reply.text) is explained


def test_account_closes_only_with_the_last_agreement() -> None:
    change = CancelAgreements(COMPANY.number, (("basic", date(2026, 12, 31)),))
    more = replace(COMPANY, agreements=(*COMPANY.agreements, replace(BASIC, service="integrated", ends_on=None)))
    for company, closes in ((COMPANY, True), (more, False)):
        done = decided(Outcome.APPLIED, "authorized", request(Kind.CANCEL_AGREEMENT), change, company=company)
        reply = sender_reply(mail(done), MESSAGE, sample_context(TEMPLATES, "en"))
        assert reply is not None
        assert ("account is closed" in reply.text) is closes
