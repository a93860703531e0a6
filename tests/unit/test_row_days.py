"""In a list or table each row tells its own day, whatever the order above it says; what cannot be told is left to staff."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, in_short

KARL, MARIA = "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example", "remove_user:Maria Öberg/maria.oberg@nordbygg.example"
BO, MIA = "add_user:Bo Ek/bo.ek@nordbygg.example", "add_user:Mia Lund/mia@nordbygg.example"
GOING = [f"{KARL} requested_on=2026-11-30", f"{MARIA} requested_on=2026-12-15"]
COMING = [f"{BO} requested_on=2026-12-01", f"{MIA} requested_on=2026-12-14"]
OLIVER, MEI = "add_user:Oliver Grant/oliver@northlight.example", "add_user:Mei Tanaka/mei@northlight.example"


@pytest.mark.parametrize(
    "order",
    [
        "Please create a user for each of them as of the start date in the table.",
        "Please create users for these two from their start date:",
        "Please add the following people from the start date given below:",
        "Please add these users:",
        "Please set up the new starters below, each on their start date.",
        "Can you add these as per the dates in the table?",
    ],
)
@pytest.mark.parametrize("head", ["Start date", "Starting", "First day", "Date", "From"])
def test_each_newcomer_is_added_on_the_day_of_his_row(order: str, head: str) -> None:
    text = (
        f"Hi,\n\n{order}\n\nName | Email | {head}\nOliver Grant | oliver@northlight.example | 01-Dec-2026\n"
        "Mei Tanaka | mei@northlight.example | 14-Dec-2026\n\nThanks,"
    )
    assert in_short(text, EMILY) == [f"{OLIVER} requested_on=2026-12-01", f"{MEI} requested_on=2026-12-14"]


@pytest.mark.parametrize(
    "order", ["Ta bort dessa per slutdatum i tabellen.", "Ta bort nedanstående på deras sista dag:", "Ta bort:", "Kan ni ta bort dessa?"]
)
@pytest.mark.parametrize("head", ["Slutdatum", "Sista dag", "Slutar", "Datum", "Till och med"])
def test_each_leaver_goes_on_the_day_of_his_row(order: str, head: str) -> None:
    text = f"Hej,\n\n{order}\n\nNamn | {head}\nKarl Lindqvist | 2026-11-30\nMaria Öberg | 2026-12-15\n\nTack"
    assert in_short(text, ANNA) == GOING


@pytest.mark.parametrize(
    "rows",
    [
        "- Karl Lindqvist, 2026-11-30\n- Maria Öberg, 2026-12-15",
        "- Karl Lindqvist, sista dag 2026-11-30\n- Maria Öberg, sista dag 2026-12-15",
        "- Karl Lindqvist (slutar 30/11)\n- Maria Öberg (slutar 15/12)",
        "Karl Lindqvist 30/11\nMaria Öberg 15/12",
        "Karl Lindqvist\t30 november\nMaria Öberg\t15 december",
        "Namn: Karl Lindqvist\nSista dag: 2026-11-30\n\nNamn: Maria Öberg\nSista dag: 2026-12-15",
        "Namn | Start | Slut\nKarl Lindqvist | 2019-02-01 | 2026-11-30\nMaria Öberg | 2020-12-14 | 2026-12-15",
        "Namn | Född | Sista dag\nKarl Lindqvist | 1980-01-02 | 2026-11-30\nMaria Öberg | 1985-02-03 | 2026-12-15",
    ],
)
def test_a_row_tells_its_day_in_many_ways(rows: str) -> None:
    assert in_short(f"Ta bort:\n\n{rows}", ANNA) == GOING


@pytest.mark.parametrize(
    "rows",
    [
        "- Bo Ek, bo.ek@nordbygg.example (1/12)\n- Mia Lund, mia@nordbygg.example (14/12)",
        "Namn: Bo Ek\nE-post: bo.ek@nordbygg.example\nStartdatum: 2026-12-01\n\n"
        "Namn: Mia Lund\nE-post: mia@nordbygg.example\nStartdatum: 2026-12-14",
        "Namn\tE-post\tStartdatum\nBo Ek\tbo.ek@nordbygg.example\t2026-12-01\nMia Lund\tmia@nordbygg.example\t2026-12-14",
    ],
)
def test_newcomers_in_rows(rows: str) -> None:
    assert in_short(f"Lägg till:\n\n{rows}", ANNA) == COMING


def test_the_other_languages() -> None:
    for sender, order, head, domain in [
        (INGRID, "Opprett brukere for disse fra startdatoen:", "Navn | E-post | Startdato", "oslofjord-regnskap.example"),
        (METTE, "Opret brugere til disse fra startdatoen:", "Navn | Mail | Startdato", "aarhustomrer.example"),
        (PAIVI, "Lisätkää nämä käyttäjät aloituspäivästä alkaen:", "Nimi | Sähköposti | Aloituspäivä", "turunsahko.example"),
    ]:
        text = f"Hei,\n\n{order}\n\n{head}\nIda Holm | ida@{domain} | 1.12.2026\nNils Dahl | nils@{domain} | 14.12.2026"
        assert in_short(text, sender) == [
            f"add_user:Ida Holm/ida@{domain} requested_on=2026-12-01",
            f"add_user:Nils Dahl/nils@{domain} requested_on=2026-12-14",
        ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # one row has no day of its own
        ("Ta bort:\n- Karl Lindqvist, 2026-11-30\n- Maria Öberg", [GOING[0], f"?{MARIA}"]),
        ("Ta bort:\n- Karl Lindqvist, 2026-11-30\n- Maria Öberg, omgående", [GOING[0], MARIA]),
        # a day that nobody can read, or that is told for something else
        ("Ta bort:\n- Karl Lindqvist, 31/11\n- Maria Öberg, 15/12", [f"?{KARL}", GOING[1]]),
        ("Ta bort:\n\nNamn | Startdatum\nKarl Lindqvist | 2026-11-30", [f"?{KARL}"]),
        ("Ta bort:\n\nNamn | Garanti\nKarl Lindqvist | 2026-11-30", [f"?{KARL}"]),
        ("Lägg till:\n\nNamn | E-post | Slutdatum\nBo Ek | bo.ek@nordbygg.example | 2026-12-01", [f"?{BO}"]),
        # the order's own day is another
        ("Ta bort dessa den 1 december:\n- Karl Lindqvist, 2026-11-30\n- Maria Öberg, 2026-12-15", [f"?{each}" for each in GOING]),
        # it waits for a day that no row tells
        ("Ta bort per slutdatum:\n\nNamn | Född\nKarl Lindqvist | 1980-01-02", [f"?{KARL}"]),
        ("Lägg upp Bo Ek, bo.ek@nordbygg.example, per startdatum.", [f"?{BO}"]),
        # days gone by ask for no later day
        ("Lägg till:\n- Bo Ek, bo.ek@nordbygg.example, f. 1990-03-04\n- Mia Lund, mia@nordbygg.example, f. 1985-12-30", [BO, MIA]),
        ("Ta bort:\n- Karl Lindqvist, sista dag 2026-10-30\n- Maria Öberg, sista dag 2026-12-15", [KARL, GOING[1]]),
        # rows without days go by the order
        ("Ta bort följande den 30 november:\n- Karl Lindqvist\n- Maria Öberg", [GOING[0], f"{MARIA} requested_on=2026-11-30"]),
    ],
)
def test_whose_day_is_not_told_is_left_to_staff(text: str, expected: list[str]) -> None:
    assert in_short(text, ANNA) == expected
