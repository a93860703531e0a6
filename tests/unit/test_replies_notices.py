"""Who else is told after a change, what staff are told, and the words that a person wrote."""

from dataclasses import replace

from parsers.reading import Changes, Kind
from tests.unit.reply_mails import PHONE, TEMPLATES, each_language, mails
from worker.decision import ChangeUser, Outcome, RemoveUser
from worker.replies import notices, staff_notice, written_reply
from worker.reply_samples import (
    ANNA,
    COMPANY,
    IDA,
    KARL,
    TOLD,
    decided,
    request,
    sample_context,
)


@each_language
def test_the_new_user_gets_a_user_name_and_a_link_but_no_password(language: str) -> None:
    reply = mails(language)["notice_new_user"]
    assert (reply.to, reply.template) == ("bengt.ek@bygg.example", "credentials")
    assert "https://kundservice.example/activate/9sKw2Lm7" in reply.text
    assert "bengt.ek@bygg.example" in reply.text
    assert COMPANY.name in reply.text
    assert "Anna" not in reply.text


def test_a_new_user_with_a_login_gets_no_link() -> None:
    (told,) = notices(TOLD[0][1], replace(sample_context(TEMPLATES, "sv"), activate_link=None))
    assert (told.to, told.template) == ("bengt.ek@bygg.example", "credentials")
    assert "http" not in told.text
    assert "redan en inloggning" in told.text


@each_language
def test_both_addresses_are_told_of_a_change(language: str) -> None:
    first, second = mails(language)["notice_new_address"], mails(language)["notice_new_address_2"]
    assert [(each.to, each.template) for each in (first, second)] == [
        ("karl.ek@bygg.example", "address_changed"),
        ("karl.alm@bygg.example", "address_changed"),
    ]
    for each in (first, second):
        assert "karl.ek@bygg.example" in each.text
        assert "karl.alm@bygg.example" in each.text
        assert PHONE in each.text


def test_who_is_told_of_a_removal() -> None:
    context = sample_context(TEMPLATES, "sv")
    removal = decided(Outcome.APPLIED, "authorized", request(Kind.REMOVE_USER, IDA), RemoveUser(COMPANY.number, IDA.email), user=IDA)
    assert [each.to for each in notices(removal, context)] == [IDA.email]
    assert notices(removal, replace(context, sender=IDA.email)) == ()
    unauthorized = replace(removal, user=KARL, change=RemoveUser(COMPANY.number, KARL.email))
    assert notices(unauthorized, context) == ()
    assert notices(replace(removal, outcome=Outcome.SCHEDULED), context) == ()


def test_who_is_told_of_authority_taken() -> None:
    context = sample_context(TEMPLATES, "sv")
    asked = request(Kind.CHANGE_USER, IDA, changes=Changes(authorized=False))
    taken = decided(Outcome.APPLIED, "authorized", asked, ChangeUser(COMPANY.number, IDA.email, new_authorized=False), user=IDA)
    assert [each.to for each in notices(taken, context)] == [IDA.email]
    assert notices(replace(taken, change=ChangeUser(COMPANY.number, IDA.email, new_phone="+46701740606")), context) == ()
    assert notices(replace(taken, user=replace(IDA, authorized=False)), context) == ()


def test_words_of_a_person_are_sent_as_they_are() -> None:
    context = sample_context(TEMPLATES, "fi")
    reply = written_reply(ANNA.email, "Hei!\n\n{{ 7 * 7 }}", context)
    assert reply.text == "Hei!\n\n{{ 7 * 7 }}\n\nViite: K-7F3Q2"
    assert not reply.automatic
    assert written_reply(ANNA.email, "K-7F3Q2: hei", context).text == "K-7F3Q2: hei"


def test_alarms_tell_what_and_what_to_do() -> None:
    context = replace(sample_context(TEMPLATES, "sv"), reference="")
    alarm = staff_notice("drift@kundservice.example", "mailbox", "imap.example: login refused\nrenew the token", context)
    assert alarm.subject == "[kundservice] Brevlådan går inte att läsa"
    assert "imap.example: login refused renew the token" in alarm.text
    assert staff_notice("drift@kundservice.example", "nobody knows", "x", context).subject == "[kundservice] Något behöver ses över"
