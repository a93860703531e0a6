"""The contact form's mail read in five languages and every layout; other mail is no form."""

import pytest

from parsers.contact_form import form_of
from parsers.message_types import Message
from parsers.reading import Form

FORM = frozenset({"contactform@inexchange.se"})


def read(text: str, sender: str = "contactform@inexchange.se") -> Form | None:
    return form_of(Message(digest="0", from_address=sender, text=text), FORM)


ANNA = Form(
    "Anna Svensson",
    "anna.svensson@nordbygg.example",
    "0500-17 40 61",
    "Nordbygg Entreprenad AB",
    "559337-1890",
    "Avtal",
    "Vi säger upp avtalet.\n/Anna",
)
LABELS = {
    "sv": ("Namn", "E-post", "Telefon", "Företag", "Organisationsnummer", "Ärende", "Meddelande"),
    "en": ("Name", "E-mail", "Phone", "Company", "Registration number", "Subject", "Message"),
    "nb": ("Navn", "E-post", "Telefon", "Firma", "Organisasjonsnummer", "Emne", "Melding"),
    "da": ("Navn", "E-mail", "Telefon", "Virksomhed", "CVR-nummer", "Emne", "Besked"),
    "fi": ("Nimi", "Sähköposti", "Puhelin", "Yritys", "Y-tunnus", "Aihe", "Viesti"),
}
VALUES = (ANNA.name, ANNA.email, ANNA.phone, ANNA.company, ANNA.number, ANNA.subject, ANNA.message)
LAYOUTS = {
    "colon": "{}: {}\n",
    "spaced colon": "{} : {}\n",
    "tight colon": "{}:{}\n",
    "bold": "*{}:* {}\n",
    "strong": "**{}**: {}\n",
    "row": "{} | {}\n",
    "row with colon": "{}: | {}\n",
    "framed row": "| {} | {} |\n",
    "tab": "{}\t{}\n",
    "below": "{}:\n{}\n\n",
    "below without colon": "{}\n{}\n\n",
    "below a gap": "{}:\n\n{}\n\n",
    "required": "{} *: {}\n",
}


@pytest.mark.parametrize("language", LABELS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_is_read_in_every_language(language: str, layout: str) -> None:
    text = "".join(LAYOUTS[layout].format(label, value) for label, value in zip(LABELS[language], VALUES, strict=True))
    form = read(text)
    assert form is not None
    assert (form.name, form.email, form.phone, form.company, form.number, form.subject) == VALUES[:6]
    assert form.message.rstrip(" |") == ANNA.message


def test_longer_labels_are_read_too() -> None:
    text = (
        "Nytt meddelande från webbplatsen\n\nDitt namn (obligatoriskt): Anna Svensson\nDin e-postadress: anna.svensson@nordbygg.example\n"
        "Telefonnummer: 0500-17 40 61\nFöretagsnamn: Nordbygg Entreprenad AB\nOrg.nr: 559337-1890\nVad gäller ditt ärende?: Avtal\n"
        "Land: Sverige\nDitt meddelande:\n\nVi säger upp avtalet.\n/Anna\n"
    )
    assert read(text) == ANNA


def test_empty_fields_are_absent() -> None:
    text = "Name: Peter Novak\nE-mail: p@novak.example\nPhone:\nCompany: Novak\nRegistration number:\nSubject: Agreement\nMessage: Hi!"
    assert read(text) == Form("Peter Novak", "p@novak.example", None, "Novak", None, "Agreement", "Hi!")


def test_lines_like_labels_inside_the_message_are_the_message() -> None:
    message = "Vi säger upp avtalet.\n\nE-post: stig@larssonsakeri.example\nVerifierad: ja\nMeddelande: nej\nNamn: Stig"
    text = f"Namn: Eva\nE-post: eva@postlada.example\nMeddelande: {message}\n"
    assert read(text) == Form("Eva", "eva@postlada.example", None, None, None, None, message)


def test_the_first_of_a_field_counts() -> None:
    form = read("E-post: eva@postlada.example\nNamn: Eva\nE-post: stig@larssonsakeri.example\nMeddelande: x")
    assert form is not None
    assert form.email == "eva@postlada.example"


def test_fields_under_the_message_count_for_nothing() -> None:
    form = read("Meddelande: Säg upp\nE-post: stig@larssonsakeri.example")
    assert form == Form(None, None, None, None, None, None, "Säg upp\nE-post: stig@larssonsakeri.example")


@pytest.mark.parametrize(
    ("value", "email"),
    [
        ("anna@nordbygg.example <mailto:anna@nordbygg.example>", "anna@nordbygg.example"),
        ("anna@nordbygg.example (anna@nordbygg.example)", "anna@nordbygg.example"),
        ("<anna@nordbygg.example>", "anna@nordbygg.example"),
        ("Anna.Svensson@Nordbygg.example", "Anna.Svensson@Nordbygg.example"),
        ("anna@nordbygg.example, stig@larssonsakeri.example", "anna@nordbygg.example, stig@larssonsakeri.example"),
        ("anna@nordbygg.example <stig@larssonsakeri.example>", "anna@nordbygg.example <stig@larssonsakeri.example>"),
        ("ingen", "ingen"),
    ],
)
def test_an_address_field_with_more_than_one_address_is_left_as_written(value: str, email: str) -> None:
    form = read(f"Namn: Anna\nE-post: {value}\nMeddelande: x")
    assert form is not None
    assert form.email == email


def test_a_customers_own_mail_with_labels_is_no_form() -> None:
    assert read("Namn: Anna\nE-post: anna@nordbygg.example\nMeddelande: x", sender="anna@nordbygg.example") is None
    assert form_of(Message(digest="0", from_address=None, from_defect="missing", text="Namn: Anna"), FORM) is None


def test_a_mail_of_the_form_without_labels_names_nobody() -> None:
    assert read("Säg upp avtalet för Nordbygg.\n") == Form(None, None, None, None, None, None, "Säg upp avtalet för Nordbygg.")


def test_sentences_with_a_colon_above_the_message_are_no_fields() -> None:
    form = read("Ett meddelande har kommit in: läs det\n\nNamn: Anna\nE-post: anna@nordbygg.example\nMeddelande: x")
    assert form is not None
    assert (form.name, form.email, form.message) == ("Anna", "anna@nordbygg.example", "x")
