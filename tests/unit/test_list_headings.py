"""Headings say who comes and who goes, and each row under them tells its own day; what the list does not plainly ask is left to staff."""

import pytest

from tests.unit.growth import assert_linear
from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, SENDERS, in_short

KARL, MARIA = "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example", "remove_user:Maria Öberg/maria.oberg@nordbygg.example"
MOA = "add_user:Moa Tran/moa@nordbygg.example"

HEADINGS = {
    "sv": "IN/UT In:/Ut: Nya/Slutar Börjar:/Slutar: Tillträden/Frånträden Lägg_till/Ta_bort *Nya:*/*Slutar:* Nyanställda:/Avgångar: "
    "Börjar_i_december:/Slutar_i_november: 1._Nya/2._Slutar",
    "en": "JOINERS/LEAVERS Starters:/Leavers: New:/Gone: Add/Remove In/Out New_starters/Leavers_this_month To_add:/To_remove: "
    "Incoming/Outgoing Please_add:/Please_remove:",
    "nb": "INN/UT Inn:/Ut: Nye/Slutter Begynner:/Slutter: Tiltredelser/Fratredelser Legg_til/Fjern Opprettes:/Slettes: Nyansatte/Sluttet",
    "da": "IND/UD Ind:/Ud: Nye/Stopper Starter:/Stopper: Tiltræder/Fratræder Tilføj/Fjern Oprettes:/Slettes: Tiltrædelser:/Fratrædelser:",
    "fi": "TULIJAT/LÄHTIJÄT Tulijat:/Lähtijät: Uudet/Poistuvat Aloittavat:/Lopettavat: Lisättävät/Poistettavat Lisää:/Poista: Sisään/Ulos",
}
ROWS = {
    "sv": ("Moa Tran, {moa} – från 1/12", "Hugo Lind, {hugo}, redan här", "{user} – sista dag 30/11"),
    "en": ("Moa Tran, {moa}, starts 1 December", "Hugo Lind, {hugo}, already here", "{user}, last day 30 November"),
    "nb": ("Moa Tran – {moa} – fra 1.12.", "Hugo Lind – {hugo} – med en gang", "{user} – siste dag 30.11."),
    "da": ("Moa Tran, {moa} (starter den 1. december)", "Hugo Lind, {hugo} (er her allerede)", "{user}, sidste dag 30. november"),
    "fi": ("Moa Tran, {moa}, alkaen 1.12.2026", "Hugo Lind, {hugo}, heti", "{user}, viimeinen päivä 30.11.2026"),
}
USERS = {
    "sv": "Karl Lindqvist/karl.lindqvist",
    "en": "Priya Nair/priya.nair",
    "nb": "Lars Moen/lars",
    "da": "Søren Kjær/soren",
    "fi": "Matti Korhonen/matti.korhonen",
}
GREETING = {"sv": "Hej", "en": "Hi", "nb": "Hei", "da": "Hej", "fi": "Hei"}
PAIRS = [(language, *pair.split("/")) for language, pairs in HEADINGS.items() for pair in pairs.split()]


@pytest.mark.parametrize(("language", "coming", "going"), PAIRS)
@pytest.mark.parametrize(("bullet", "under", "between"), [("", "\n", "\n\n"), ("- ", "\n", "\n\n"), ("", "\n\n", "\n\n"), ("", "\n", "\n")])
def test_headings_say_who_comes_and_who_goes(language: str, coming: str, going: str, bullet: str, under: str, between: str) -> None:
    sender = SENDERS[language]
    domain = sender[0].partition("@")[2]
    user, _, local = USERS[language].partition("/")
    rows = [bullet + row.format(moa=f"moa.tran@{domain}", hugo=f"hugo.lind@{domain}", user=user) for row in ROWS[language]]
    head, other = coming.replace("_", " "), going.replace("_", " ")
    text = f"{GREETING[language]},\n\n{head}{under}{rows[0]}\n{rows[1]}{between}{other}{under}{rows[2]}"
    assert [each.removesuffix(" from") for each in in_short(text, sender)] == [
        f"add_user:Moa Tran/moa.tran@{domain} requested_on=2026-12-01",
        f"add_user:Hugo Lind/hugo.lind@{domain}",
        f"remove_user:{user}/{local}@{domain} requested_on=2026-11-30",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the first row on the heading's own line
        ("Slutar: Karl Lindqvist, 30/11\nBörjar: Moa Tran, moa@nordbygg.example, 1/12", [f"{KARL} 30", f"{MOA} 1"]),
        ("Slutar: Karl Lindqvist\nBörjar: Moa Tran, moa@nordbygg.example, 1/12", [KARL, f"{MOA} 1"]),
        # the heading's day is for all its rows
        ("Slutar 30/11:\nKarl\nMaria\n\nBörjar 1/12:\nMoa Tran, moa@nordbygg.example", [f"{KARL} 30", f"{MARIA} 30", f"{MOA} 1"]),
        ("In (1/12):\nMoa Tran, moa@nordbygg.example\nUt (30/11):\nKarl Lindqvist", [f"{MOA} 1", f"{KARL} 30"]),
        # rows that tell something else keep to that, and the heading holds for the others
        (
            "Ta bort:\n- Karl\n- Maria har fått nytt nummer 0500-17 40 95",
            [KARL, "change_user:Maria Öberg/maria.oberg@nordbygg.example ->phone=+46500174095"],
        ),
        ("UT\nKarl Lindqvist – sista dag 30/11\nMaria Öberg – kan tas bort direkt\n\nIN\nMoa Tran, moa@nordbygg.example", None),
        ("Slutar:\nKarl Lindqvist 30/11\nMaria Öberg stannar\n\nBörjar:\nMoa Tran, moa@nordbygg.example", [f"{KARL} 30", MOA]),
        # a heading of something else ends the list
        ("UT\nKarl Lindqvist\n\nKVAR\nMaria Öberg\n\nIN\nMoa Tran, moa@nordbygg.example", [KARL, MOA]),
        (
            "IN\nMoa Tran, moa@nordbygg.example\n\nUT\nKarl Lindqvist\n\nÄNDRINGAR\nMitt nya nummer: 0500-17 40 95",
            [MOA, KARL, "change_user:Anna Svensson/anna.svensson@nordbygg.example ->phone=+46500174095"],
        ),
        ("Nya:\nMoa Tran, moa@nordbygg.example\n\nKarl Lindqvist är hennes chef.", [MOA]),
        ("UT\nKarl Lindqvist\n\nIN\nMoa Tran, moa@nordbygg.example\n\nMaria Öberg", [KARL, MOA]),
    ],
)
def test_each_row_is_for_its_own_heading(text: str, expected: list[str] | None) -> None:
    days = {"30": "requested_on=2026-11-30", "1": "requested_on=2026-12-01"}
    wanted = [" ".join(days.get(word, word) for word in line.split(" ")) for line in expected or [f"{KARL} 30", MARIA, MOA]]
    assert sorted(each.removesuffix(" from") for each in in_short(f"Hej!\n\n{text}", ANNA)) == sorted(wanted)


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        (ANNA, "Vi funderar på följande:\n\n{0}"),
        (ANNA, "För kännedom, förändringar i december:\n\n{0}"),
        (ANNA, "Detta har vi redan gjort själva:\n\n{0}"),
        (ANNA, "Personalnytt till intranätet:\n\n{0}"),
        (ANNA, "Preliminär lista:\n\n{0}"),
        (ANNA, "Ska vi ta bort dessa?\n{0}"),
        (ANNA, "{0}\n\nNi behöver inte göra något."),
        (EMILY, "We are considering this:\n\n{0}"),
        (EMILY, "These changes have been made:\n\n{0}"),
        (EMILY, "Last month's list:\n\n{0}"),
        (INGRID, "Dette har vi allerede gjort selv:\n\n{0}"),
        (METTE, "Vi overvejer følgende:\n\n{0}"),
        (METTE, "Foreløbig liste:\n\n{0}"),
        (SENDERS["fi"], "Nämä on jo tehty:\n\n{0}"),
        (SENDERS["fi"], "Alustava lista:\n\n{0}"),
    ],
)
def test_a_list_that_asks_for_nothing_is_left_to_staff(sender: tuple[str, str], text: str) -> None:
    language = next(each for each, other in SENDERS.items() if other == sender)
    _, coming, going = next(each for each in PAIRS if each[0] == language)
    rows = f"{coming}\nMoa Tran, moa@{sender[0].partition('@')[2]}\n\n{going}\n{USERS[language].partition('/')[0]}"
    read = in_short(f"{GREETING[language]}!\n\n{text.format(rows)}", sender)
    assert all(line.startswith("?") for line in read)


@pytest.mark.parametrize(
    "row",
    [
        "Karl Lindqvist, föräldraledig till maj",
        "Karl Lindqvist, men inte än",
        "Karl Lindqvist – ska Maria också bort?",
        "Karl Lindqvist eller Maria Öberg",
        "Karl Lindqvist, om han säger upp sig",
    ],
)
def test_a_row_that_tells_something_else_is_left_to_staff(row: str) -> None:
    read = in_short(f"Hej!\n\nIN\nMoa Tran, moa@nordbygg.example\n\nUT\n{row}", ANNA)
    assert not [line for line in read if line.startswith("remove_user")]
    assert [line for line in read if line.startswith("?remove_user")]


@pytest.mark.parametrize(
    "text", ["Ute denna vecka:\nKarl Lindqvist\nMaria Öberg", "UT\nKarl Lindqvist\nMaria Öberg", "Nya telefoner:\nKarl Lindqvist"]
)
def test_no_heading_of_a_list(text: str) -> None:
    assert not [line for line in in_short(f"Hej!\n\n{text}", ANNA) if line.startswith(("remove_user", "add_user"))]


@pytest.mark.parametrize(
    "text",
    [
        "Starters: Ravi Menon (ravi@northlight.example)\nLeavers: Priya Nair (James takes over her invoices)",
        "Remove:\n- Priya Nair (maternity leave)",
        "Remove:\n- Priya Nair\n- James Osei (only the phone number)",
        "Remove:\n- Priya's old number\n- James Osei",
        "Out of office:\nPriya Nair\n\nIn:\nRavi Menon, ravi@northlight.example",
        "Leavers: Priya Nair?\nJoiners: Ravi Menon, ravi@northlight.example",
    ],
)
def test_nobody_goes_of_whom_a_row_tells_more(text: str) -> None:
    assert not [line for line in in_short(f"Hi,\n\n{text}", EMILY) if line.startswith("remove_user")]


def test_the_senders_own_row_counts_where_it_holds_a_value() -> None:
    order = "Please change the telephone numbers of our users as follows:\n\n"
    rows = ["Priya Nair | +46 8 412 345 61", "Emily Carter | +46 8 412 345 63", "James Osei | +46 8 412 345 62"]
    priya, emily, james = (
        f"change_user:{user} ->phone=+4684123456{last}"
        for user, last in (
            ("Priya Nair/priya.nair@northlight.example", 1),
            ("Emily Carter/emily.carter@northlight.example", 3),
            ("James Osei/james.osei@northlight.example", 2),
        )
    )
    assert in_short(order + "\n".join(rows), EMILY) == [priya, emily, james]
    assert in_short(order + "\n".join(each.replace(" |", ":") for each in rows[:2]), EMILY) == [priya, emily]
    assert in_short(f"{order}{rows[0]}\n{rows[2]}\n\nEmily Carter | +46 70 174 06 20", EMILY) == [priya, james]
    leaving = in_short("Please remove:\n- Priya Nair, 30 November\n- Emily Carter, 15 December", EMILY)
    assert [each.rpartition(" ")[2] for each in leaving] == ["requested_on=2026-11-30", "requested_on=2026-12-15"]


def test_nobody_gets_the_number_of_another_row() -> None:
    text = "Please update these phone numbers:\n- Priya Nair: +46 8 412 345 61\n- James Osei"
    assert not any("James" in line and "61" in line for line in in_short(text, EMILY))


@pytest.mark.parametrize("heading", ["Lägg till:", "Lägg upp följande som användare, tack:"])
def test_the_cost_grows_with_the_rows(heading: str) -> None:
    def read(rows: int) -> None:
        listed = [f"- Moa{chr(97 + at % 26)} Tran{chr(97 + at // 26)}, moa{at}@nordbygg.example, börjar 1/12" for at in range(rows)]
        in_short(f"{heading}\n" + "\n".join(listed), ANNA)

    assert_linear(read, 30)
