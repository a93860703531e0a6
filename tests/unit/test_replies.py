"""Which mail answers a decision and how it looks: one reply, the right template and greeting, nothing unsightly."""

import re
from dataclasses import replace

import pytest

from parsers.message_types import Message
from parsers.reading import Kind, Person
from tests.unit.reply_mails import DAYS, LANGUAGES, NOT_YET, PHONE, TEMPLATES, each_language, mails
from worker.decision import AddUser, Authentication, Outcome, Verdict
from worker.errors import Permanent
from worker.ground import Ground
from worker.reasons import REASONS
from worker.replies import sender_reply
from worker.reply_context import preview_links
from worker.reply_parts import BLOCKS, block_of
from worker.reply_samples import (
    ANNA,
    COMPANY,
    IDA,
    KARL,
    MESSAGE,
    NEW,
    SAMPLES,
    decided,
    mail,
    request,
    sample_context,
)

LINK = "https://kundservice.example/confirm/4hYq0Zt8"


def test_languages_are_told_by_the_folder() -> None:
    assert TEMPLATES.languages == LANGUAGES
    assert TEMPLATES.language(None) == "en"
    assert TEMPLATES.language("de") == "en"


def test_every_reason_that_customers_are_told_has_a_text() -> None:
    for reason in REASONS:
        for outcome in reason.outcomes if reason.told else ():
            for kind in Kind:
                if outcome is Outcome.SCHEDULED and kind not in (Kind.ADD_USER, Kind.CHANGE_USER, Kind.REMOVE_USER):
                    continue
                assert block_of(decided(outcome, reason.code, request(kind))) in BLOCKS, (outcome, reason.code, kind)


def test_every_text_is_told_of_a_reason() -> None:
    reachable = {
        block_of(decided(outcome, reason.code, request(kind))) for reason in REASONS for outcome in reason.outcomes for kind in Kind
    }
    assert set(BLOCKS) <= reachable


def test_the_samples_use_every_text() -> None:
    assert {block_of(each) for sample in SAMPLES for each in sample.decision.requests} >= set(BLOCKS)


@each_language
def test_every_mail_is_tidy(language: str) -> None:
    for name, reply in mails(language).items():
        assert "\n" not in reply.subject, name
        assert reply.subject.strip() == reply.subject != "", name
        assert "[K-7F3Q2]" in reply.subject, name
        assert "K-7F3Q2" in reply.text, name
        assert "  " not in reply.text, name
        assert "\n\n\n" not in reply.text, name
        assert reply.text == reply.text.strip(), name
        assert not re.search(r"[{}]|\bNone\b|Undefined|<|_", reply.text.replace(LINK, "")), name
        assert not re.search(r" [.,:;!?]|\(\)|: *\n\n\n|:\n*$", reply.text), name
        assert all(line == line.strip() for line in reply.text.splitlines()), name
        assert reply.language == language


@each_language
def test_no_language_borrows_anothers_words(language: str) -> None:
    own = {name: reply.text for name, reply in mails(language).items() if name != "written"}
    for other in LANGUAGES:
        if other != language:
            assert not [name for name, text in own.items() if text == mails(other)[name].text]


@each_language
def test_confirmation_shows_what_was_asked_and_one_link(language: str) -> None:
    for kind in ("add_user", "change_user", "remove_user", "cancel_agreement", "remove_insolvent_company"):
        reply = mails(language)[f"confirm_{kind}"]
        assert reply.template == "confirm"
        assert reply.text.count(LINK) == 1
        assert DAYS[language][0] in reply.text
        assert COMPANY.name in reply.text
    assert mails(language)["several_confirm"].text.count(LINK) == 1
    assert mails(language)["several_confirm_and_answer"].text.count(LINK) == 1


@each_language
def test_each_link_stands_with_its_own_order(language: str) -> None:
    sample = next(sample for sample in SAMPLES if sample.name == "several_confirm")
    context = replace(sample_context(TEMPLATES, language), confirm_links={0: f"{LINK}-a", 1: f"{LINK}-b"})
    reply = sender_reply(sample.decision, MESSAGE, context)
    assert reply is not None
    remove, add = reply.text.index(f"{LINK}-a"), reply.text.index(f"{LINK}-b")
    assert reply.text.index(KARL.email) < remove < reply.text.index("bengt.ek@bygg.example") < add


@each_language
def test_one_reply_tells_all_results(language: str) -> None:
    reply = mails(language)["several_mixed"]
    assert reply.template == "result"
    assert "bengt.ek@bygg.example" in reply.text
    assert "Lisa Ek" in reply.text
    assert "Account > Profile" in reply.text
    assert len(re.findall(NOT_YET[language], reply.text)) == 2
    assert reply.text.count(PHONE) == 1
    swap = mails(language)["several_swap"].text
    assert swap.index(KARL.email) < swap.index("bengt.ek@bygg.example")


def test_templates_by_outcome() -> None:
    found = {name: reply.template for name, reply in mails("sv").items()}
    for prefix, template in (
        ("applied_", "result"),
        ("scheduled_", "result"),
        ("refused_", "result"),
        ("answered_", "answer"),
        ("ask_", "ask"),
        ("confirm_", "confirm"),
        ("receipt_", "receipt"),
        ("staff_", "staff"),
    ):
        assert {template} == {each for name, each in found.items() if name.startswith(prefix)}, prefix


@each_language
def test_asking_shows_what_is_known(language: str) -> None:
    said = {name: reply.text for name, reply in mails(language).items()}
    assert "Bengt Ek" in said["ask_missing_email_add_user"]
    assert "bengt.ek@bygg\n" in said["ask_invalid_email_add_user"]
    assert "k.ek@bygg..example\n" in said["ask_invalid_email_change_user"]
    assert "Karl\n" in said["ask_which_user_remove_user"]
    assert COMPANY.name not in said["ask_which_company"]


@each_language
def test_a_stranger_learns_nothing_of_the_company(language: str) -> None:
    for name in ("refused_not_authorized", "receipt_insolvent"):
        text = mails(language)[name].text
        for hidden in (COMPANY.name, ANNA.email, KARL.email, IDA.email, "Anna", "Karl", "Ida", "Bengt", "5560360793"):
            assert hidden not in text, (name, hidden)


def test_not_authorized_greets_nobody_by_name() -> None:
    refused = mail(decided(Outcome.REFUSED, "not_authorized", request(Kind.ADD_USER, NEW)), to=KARL.email)
    reply = sender_reply(refused, MESSAGE, replace(sample_context(TEMPLATES, "sv"), sender_name="Karl Ek"))
    assert reply is not None
    assert reply.text.startswith("Hej!\n")
    assert COMPANY.name not in reply.text


@pytest.mark.parametrize(
    ("registered", "greeting"),
    [
        ("Anna Berg", "Hej Anna!"),
        ("Anna-Karin Berg", "Hej Anna-Karin!"),
        ("Advokat Anna Berg", "Hej!"),
        ("Ekonomi", "Hej!"),
        (None, "Hej!"),
    ],
)
def test_greeting_is_the_registered_first_name(registered: str | None, greeting: str) -> None:
    company = replace(COMPANY, users=(replace(ANNA, name=registered),))
    asked = decided(Outcome.ANSWERED, "already_removed", request(Kind.REMOVE_USER, KARL), company=company)
    reply = sender_reply(mail(asked), MESSAGE, sample_context(TEMPLATES, "sv"))
    assert reply is not None
    assert reply.text.splitlines()[0] == greeting


def test_a_name_that_only_the_mail_gives_greets_nobody() -> None:
    verdict = Verdict(Authentication.PASS, "someone@elsewhere.example", Ground("DMARC"), sender_name="Anna Berg")
    decision = replace(mail(to="someone@elsewhere.example"), verdict=verdict)
    reply = sender_reply(decision, replace(MESSAGE, from_name="Anna Berg"), sample_context(TEMPLATES, "sv"))
    assert reply is not None
    assert reply.text.startswith("Hej!\n")


def test_no_reply_where_none_may_be_sent() -> None:
    context = sample_context(TEMPLATES, "sv")
    decision = SAMPLES[0].decision
    failed = Verdict(Authentication.FAIL, ANNA.email, Ground("DMARC fail"))
    assert sender_reply(replace(decision, reply_template=None), MESSAGE, context) is None
    assert sender_reply(replace(decision, reply_to=None), MESSAGE, context) is None
    assert sender_reply(replace(decision, verdict=failed), MESSAGE, context) is None
    assert sender_reply(decision, Message(digest="0", from_defect="two From fields"), context) is None
    assert sender_reply(decision, Message(digest="0", unreadable="over 25 MB"), context) is None


def test_a_confirmation_without_a_link_is_refused() -> None:
    sample = next(sample for sample in SAMPLES if sample.name == "several_confirm")
    context = sample_context(TEMPLATES, "sv")
    with pytest.raises(Permanent, match="confirm_links"):
        sender_reply(sample.decision, MESSAGE, replace(context, confirm_links={}))
    preview = preview_links(sample.decision, "https://kundservice.example/")
    assert preview == {0: "https://kundservice.example/confirm/preview", 1: "https://kundservice.example/confirm/preview"}
    assert sender_reply(sample.decision, MESSAGE, replace(context, confirm_links=preview)) is not None


def test_more_users_than_one_read_as_several() -> None:
    reply = mails("en")["several_added"]
    assert "these new users" in reply.text
    assert "lisa.ek@bygg.example" in reply.text
    assert reply.text.count(COMPANY.name) == 1
    assert reply.subject == "Done: what you asked for [K-7F3Q2]"


def test_new_user_without_a_name() -> None:
    asked = request(Kind.ADD_USER, Person(email="ny@bygg.example"))
    done = decided(Outcome.APPLIED, "authorized", asked, AddUser(COMPANY.number, "ny@bygg.example", None, None))
    reply = sender_reply(mail(done), MESSAGE, sample_context(TEMPLATES, "sv"))
    assert reply is not None
    assert "Namn:" not in reply.text
    assert "E-postadress: ny@bygg.example" in reply.text
