"""A company as the heading over orders: what stands under it is ordered for that company, until the next heading."""

from dataclasses import replace

import pytest

from parsers.message_types import Message
from parsers.read import read
from tests.unit.reading_in_short import STIG, known_to

HAULAGE, STORE = "Larssons Åkeri AB", "Larssons Lager & Logistik AB"
HAULAGE_NUMBER, STORE_NUMBER = "559449-1127", "559606-6737"
SHORT = {"SE5594491127": "haulage", "SE5596066737": "store", None: "-"}
PETRA = "Petra Vik, petra.vik@larssonsakeri.example"


def by_company(text: str) -> list[str]:
    """Every request as its kind, who, and which of Stig's companies: 'haulage', 'store', '-' for none, 'other' for a stranger's."""
    email, name = STIG
    message = replace(Message("x", from_address=email, from_name=name), text=text, subject="Hej")
    told = []
    for request in read(message, known_to(email, name)).requests:
        at = request.company
        other = at.stranger or at.wrong_number
        who = f" {(request.user.name or '-').split()[0]}" if request.user else ""
        told.append(f"{request.kind.value}{who}: " + ("other" if other else SHORT[at.number or at.known]))
    return told


BOTH = ["remove_user Anders: haulage", "remove_user Eva: store"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"{HAULAGE} ({HAULAGE_NUMBER})", f"{STORE} ({STORE_NUMBER})"),
        (f"{HAULAGE}, {HAULAGE_NUMBER}:", f"{STORE}, {STORE_NUMBER}:"),
        (f"**{HAULAGE}**", f"**{STORE}**"),
        (f"**{HAULAGE}:**", f"**{STORE}:**"),
        (f"## {HAULAGE}", f"## {STORE}"),
        ("Larssons Åkeri\n--------------", "Larssons Lager\n--------------"),
        (HAULAGE_NUMBER, STORE_NUMBER),
        (f"Org.nr {HAULAGE_NUMBER}", f"Org.nr {STORE_NUMBER}"),
        (f"Bolag 1: {HAULAGE}", f"Bolag 2: {STORE}"),
        (f"1. {HAULAGE}", f"2. {STORE}"),
        (f"För {HAULAGE} vill vi göra följande:", f"För {STORE}:"),
        ("Åkeriet:", "Lagret:"),
        ("**Åkeriet:**", "**Lager & Logistik:**"),
    ],
)
@pytest.mark.parametrize("bullet", ["", "- "])
def test_a_company_heads_what_stands_under_it(first: str, second: str, bullet: str) -> None:
    assert by_company(f"Hej!\n\n{first}\n\n{bullet}Ta bort Anders Bergman.\n\n{second}\n\n{bullet}Ta bort Eva Holm.") == BOTH


@pytest.mark.parametrize(
    "text",
    [
        f"Hi,\n\nFor {HAULAGE}:\n\nPlease remove Anders Bergman.\n\nFor {STORE}:\n\nPlease remove Eva Holm.",
        f"Hi,\n\nCompany no. {HAULAGE_NUMBER}\n\nPlease remove Anders Bergman.\n\nCompany no. {STORE_NUMBER}\n\nPlease remove Eva Holm.",
        f"Hi,\n\nChanges at {HAULAGE}:\n\n- remove Anders Bergman\n\nChanges at {STORE}:\n\n- remove Eva Holm",
        f"Hei,\n\nGjelder {HAULAGE}\n\nFjern Anders Bergman.\n\nGjelder {STORE}\n\nSlett Eva Holm.",
        f"Hej,\n\nSelskab: {HAULAGE}\n\nFjern Anders Bergman.\n\nSelskab: {STORE}\n\nSlet Eva Holm.",
        f"Hei,\n\npyydämme seuraavia muutoksia:\n\n{HAULAGE}\n\n- Poistakaa Anders Bergman.\n\n{STORE}\n\n- Poistakaa Eva Holm.",
        f"Vänligen ta bort följande användare:\n\n{HAULAGE}\n\nAnders Bergman\n\n{STORE}\n\nEva Holm",
        f"{HAULAGE}\n\nAnders Bergman har slutat.\n\n{STORE}\n\nEva Holm har slutat. Ta bort båda.",
        f"{HAULAGE}:\n\n- Ta bort Anders Bergman\n\nFrån {STORE} ska Eva Holm bort.",
    ],
)
def test_headings_in_other_languages_and_orders(text: str) -> None:
    assert by_company(text) == BOTH


def test_several_orders_under_a_heading() -> None:
    text = f"{HAULAGE}\n\n- Ta bort Anders Bergman\n\n{STORE}\n\n- Ta bort Eva Holm\n- Lägg till {PETRA}"
    assert by_company(text) == [*BOTH, "add_user Petra: store"]


def test_an_agreement_ends_under_its_heading() -> None:
    text = f"{HAULAGE}\n\nSäg upp avtalet.\n\n{STORE}\n\nTa bort Eva Holm."
    assert by_company(text) == ["cancel_agreement: haulage", "remove_user Eva: store"]


def test_under_both_companies_it_is_ordered_for_both() -> None:
    text = f"Båda bolagen:\n\nLägg till {PETRA}.\n\n{STORE}:\n\nTa bort Eva Holm."
    assert by_company(text) == ["add_user Petra: haulage", "add_user Petra: store", "remove_user Eva: store"]


def test_people_in_tables_under_headings_are_added_there() -> None:
    text = (
        f"{HAULAGE} ({HAULAGE_NUMBER})\n\nNamn\tE-post\nPetra Vik\tpetra.vik@larssonsakeri.example\n\n"
        f"{STORE} ({STORE_NUMBER})\n\nNamn\tE-post\nNils Ask\tnils.ask@larssonsakeri.example\n\nKan ni lägga upp dessa?"
    )
    assert by_company(text) == ["add_user Petra: haulage", "add_user Nils: store"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # companies below their orders
        (f"Ta bort Anders Bergman.\n\n{HAULAGE}\n\nTa bort Eva Holm.\n\n{STORE}", ["remove_user Anders: -", "remove_user Eva: -"]),
        # an address block
        (f"Ta bort Eva Holm.\n\n{HAULAGE}\n\n{STORE}", ["remove_user Eva: -"]),
        # nothing under the first
        (f"Vi har två bolag.\n\n{HAULAGE}\n\n{STORE}\n\nTa bort Eva Holm.", ["remove_user Eva: -"]),
        (f"{HAULAGE} och {STORE}\n\nTa bort Eva Holm.", ["remove_user Eva: -"]),
        # behind the last heading's list, and under the heading of something else
        (f"{HAULAGE}\n\n- Ta bort Anders Bergman\n\n{STORE}\n\n- Ta bort Eva Holm\n\nLägg till {PETRA}.", [*BOTH, "add_user Petra: -"]),
        (
            f"{HAULAGE}\n\n- Ta bort Anders Bergman\n\n{STORE}\n\n- Ta bort Eva Holm\n\nÖvrigt:\n\nSäg upp Basic.",
            [*BOTH, "cancel_agreement: -"],
        ),
        # a stranger's heading, and one with a wrong number
        (f"{HAULAGE}\n\n- Ta bort Anders Bergman\n\nNordströms Bygg AB\n\n- Ta bort Eva Holm", [BOTH[0], "remove_user Eva: other"]),
        (f"{HAULAGE}\n\n- Ta bort Anders Bergman\n\n559606-6738\n\n- Ta bort Eva Holm", [BOTH[0], "remove_user Eva: other"]),
    ],
)
def test_what_stands_under_no_heading_names_no_company(text: str, expected: list[str]) -> None:
    assert by_company(text) == expected


def test_english_no_is_short_for_number_in_a_label_alone() -> None:
    assert by_company(f"Please remove Anders Bergman.\n\nReg. no. {HAULAGE_NUMBER}.") == ["remove_user Anders: haulage"]
    email, name = STIG
    message = replace(Message("x", from_address=email), text=f"Please remove Anders Bergman from Larssons Åkeri. No, {STORE_NUMBER}.")
    assert [request.doubts for request in read(message, known_to(email, name)).requests] == [("taken back behind it",)]


LABELLED = [
    ("1. Åkeriet: Anders Bergman kör inte åt oss mer, släng ut han.\n2. Lager & Logistik: säg upp avtalet.", ["haulage", "store"]),
    ("Åkeriet: ta bort Anders Bergman.\nLagret: säg upp avtalet.", ["haulage", "store"]),
    ("Lagret: säg upp avtalet.", ["store"]),
    ("Bageriet: säg upp avtalet.", ["-"]),
    ("Vi har två saker, åkeriet: säg upp avtalet.", ["-"]),
]


@pytest.mark.parametrize(("text", "companies"), LABELLED)
def test_a_company_before_a_colon_opens_its_line(text: str, companies: list[str]) -> None:
    assert [told.split(": ")[1] for told in by_company(text)] == companies
