"""What of a hostile mail may come back in ours: nothing but values that are what they look like (security.md section 2)."""

from dataclasses import replace

import pytest

from parsers.reading import Changes, Kind, Person, Source
from tests.unit.reply_mails import LANGUAGES, TEMPLATES
from worker.decision import AddUser, ChangeUser, Outcome, Reply
from worker.echo import first_name, miswritten_address, one_line, safe_address, safe_name, safe_telephone
from worker.errors import Permanent
from worker.replies import notices, sender_reply
from worker.reply_samples import COMPANY, KARL, MESSAGE, decided, mail, request, sample_context

HOSTILE = (
    "Win money http://attack.example",
    "Vinn pengar //attack.example",
    "attack.example",
    "www.attack.example",
    "Ring 0900 123",
    "{{7*7}}",
    "{% for x in range(9) %}x{% endfor %}",
    "{{ ''.__class__ }}",
    "Bengt\nBcc: alla@attack.example",
    "Bengt\r\nSubject: x",
    "Bengt\u2028Ek",
    "Bengt\u0085Ek",
    "Bengt\x00Ek",
    "Bengt\u202eEk",
    "<script>alert(1)</script>",
    "=HYPERLINK(1)",
    "Bengt_Ek",
    "Ek, Bengt",
    "Bengt " * 20,
    "x" * 61,
    "-",
    " ",
    "",
)


def _applied(language: str, name: str | None, email: str = "ny@bygg.example") -> Reply:
    asked = request(Kind.ADD_USER, Person(name, email, "+4670\n1"))
    done = decided(Outcome.APPLIED, "authorized", asked, AddUser(COMPANY.number, email, name, None))
    reply = sender_reply(mail(done), MESSAGE, sample_context(TEMPLATES, language))
    assert reply is not None
    return reply


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_name_that_is_none_is_left_out(language: str, name: str) -> None:
    assert _applied(language, name) == _applied(language, None)


@pytest.mark.parametrize("name", HOSTILE)
def test_no_such_name_reaches_the_new_user(name: str) -> None:
    asked = request(Kind.ADD_USER, Person(name, "ny@bygg.example"))
    context = sample_context(TEMPLATES, "sv")
    told, plain = (
        notices(decided(Outcome.APPLIED, "authorized", asked, AddUser(COMPANY.number, "ny@bygg.example", each, None)), context)
        for each in (name, None)
    )
    assert told == plain


@pytest.mark.parametrize("name", HOSTILE[:-1])
def test_a_new_name_that_is_none_is_not_shown(name: str) -> None:
    asked = request(Kind.CHANGE_USER, KARL, changes=Changes(name=name))
    done = decided(Outcome.APPLIED, "authorized", asked, ChangeUser(COMPANY.number, KARL.email, new_name=name))
    reply = sender_reply(mail(done), MESSAGE, sample_context(TEMPLATES, "sv"))
    assert reply is not None
    assert "Nytt namn: som du skrev\n" in reply.text
    assert name.strip() in ("", "-") or name not in reply.text


@pytest.mark.parametrize(
    "name",
    ["Bengt Ek", "Åsa Öström", "Anna-Karin O'Neil", "J.R. Ek", "Karl-G. Ek", "Søren Kjær", "Päivi Virtanen", "Ngô Thị Hà", "Иван Петров"],
)
def test_names_of_people_are_shown(name: str) -> None:
    assert safe_name(name) == name


def test_a_name_is_shown_with_single_spaces() -> None:
    assert safe_name(" Bengt   Ek ") == "Bengt Ek"
    assert first_name("Bengt Ek") == "Bengt"
    assert first_name("bengt ek") is None
    assert first_name("B. Ek") is None


@pytest.mark.parametrize("address", ["k.ek@bygg..example", "lisa.ek@ekologen", "lisa@@ek.example", "lisa@ek,example", "åsa@ek"])
def test_a_mistyped_address_is_shown_as_written(address: str) -> None:
    assert miswritten_address(address) == address


@pytest.mark.parametrize(
    "address",
    [
        "http://attack.example/@x",
        "attack.example",
        "a b@x",
        "a@b\nBcc: c@d",
        "<a@b>",
        "{{7*7}}@x",
        "a@b?subject=x",
        '"a"@b',
        "a@b/c",
        "x" * 90 + "@y",
    ],
)
def test_anything_else_is_not(address: str) -> None:
    assert miswritten_address(address) is None
    asked = request(Kind.ADD_USER, Person("Bengt Ek", address))
    reply = sender_reply(mail(decided(Outcome.AWAITING_CUSTOMER, "invalid_email", asked)), MESSAGE, sample_context(TEMPLATES, "sv"))
    assert reply is not None
    assert address not in reply.text
    assert "Adressen du skrev" not in reply.text


def test_an_address_from_quoted_text_is_not_shown() -> None:
    asked = request(Kind.ADD_USER, Person("Bengt Ek", "bengt@bygg"), source=Source.QUOTED)
    reply = sender_reply(mail(decided(Outcome.AWAITING_CUSTOMER, "invalid_email", asked)), MESSAGE, sample_context(TEMPLATES, "sv"))
    assert reply is not None
    assert "bengt@bygg" not in reply.text


def test_valid_addresses_and_numbers() -> None:
    assert safe_address("o'neil+x@bygg.example") == "o'neil+x@bygg.example"
    assert safe_address("åsa@xn--bcher-kva.example") == "åsa@xn--bcher-kva.example"
    assert safe_address("http://attack.example@x.example") is None
    assert safe_address("a@b.example\n") is None
    assert safe_address("a@b.example,c@d.example") is None
    assert safe_telephone("+46701740606") == "+46701740606"
    assert safe_telephone("0701740606") is None
    assert one_line("Bygg\r\nBcc: x\u2028y\u202e  AB") == "Bygg Bcc: x y AB"


@pytest.mark.parametrize(
    "to", ["a@b.example, c@d.example", "a@b.example\nBcc: c@d.example", "Anna <a@b.example>", "a@b@c.example", "", "x"]
)
def test_a_reply_has_exactly_one_recipient(to: str) -> None:
    decision = replace(mail(decided(Outcome.ANSWERED, "withdrawn", request(Kind.OTHER))), reply_to=to)
    with pytest.raises(Permanent, match="exactly one address"):
        sender_reply(decision, MESSAGE, sample_context(TEMPLATES, "sv"))


def test_a_subject_is_never_the_customers() -> None:
    message = replace(MESSAGE, subject="{{7*7}} http://attack.example\r\nBcc: x@y.example")
    reply = sender_reply(mail(), message, sample_context(TEMPLATES, "sv"))
    assert reply is not None
    assert reply.subject == "Vi har tagit emot ditt mejl [K-7F3Q2]"


def test_a_company_name_in_the_directory_is_data() -> None:
    company = replace(COMPANY, name="{{ 7 * 7 }} AB\nBcc: x")
    asked = request(Kind.REMOVE_USER, KARL)
    reply = sender_reply(
        mail(decided(Outcome.ANSWERED, "already_removed", asked, company=company)), MESSAGE, sample_context(TEMPLATES, "sv")
    )
    assert reply is not None
    assert "Företag: {{ 7 * 7 }} AB Bcc: x\n" in reply.text
