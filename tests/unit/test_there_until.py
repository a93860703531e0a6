"""How long a newcomer, or somebody who is away, is there: no day from which anybody is to be added."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

ADDED = {
    "sv": """
        Lägg till Ida Holm, ida@firma.example, till den 1 december. => requested_on=2026-12-01
        Ida Holm, ida@firma.example, behöver en inloggning till 1 december. => requested_on=2026-12-01
        Karl är sjukskriven till 31 mars. Lägg till Ida Holm, ida@firma.example, som täcker upp. =>
    """,
    "en": """
        Ida Holm, ida@firma.example, needs a login by 31 March. =>
        Please add Ida Holm, ida@firma.example. She starts on 1 December and stays until 31 March. => requested_on=2026-12-01 from
        James is off sick until 31 March, his account stays. Add Ida Holm, ida@firma.example, who covers for him. =>
    """,
    "nb": """
        Opprett Ida Holm, ida@firma.example, til 1. desember. => requested_on=2026-12-01
        Lars er sykmeldt til mars, brukeren hans blir stående. Legg til Ida Holm, ida@firma.example, som vikarierer. =>
    """,
    "da": "Søren er sygemeldt til marts, hans bruger bliver stående. Opret Ida Holm, ida@firma.example, som vikarierer. =>",
    "fi": "Matti on sairauslomalla maaliskuuhun, hänen tunnuksensa jää. Lisätkää sijainen Ida Holm, ida@firma.example. =>",
}
#: The addition may be right, but never on the day on which the stay ends.
NOT_THEN = {
    "sv": """
        Lägg till Ida Holm, ida@firma.example. Hon är hos oss till 31 mars.
        Lägg till Ida Holm, ida@firma.example, till och med 31 mars.
        Ida Holm, ida@firma.example, behöver en inloggning fram till 31 mars.
    """,
    "en": """
        Please add Ida Holm, ida@firma.example. She is with us until 31 March.
        Please add Ida Holm, ida@firma.example, until 31 March.
        Please add Ida Holm, ida@firma.example, from 1 December until 31 March.
        Ida Holm, ida@firma.example, needs a login until 31 March.
        Add Ida Holm, ida@firma.example, for Priya, who is away until 31 March.
    """,
    "nb": """
        Legg til Ida Holm, ida@firma.example. Hun er hos oss til 31. mars.
        Ida Holm, ida@firma.example, trenger bruker frem til 31. mars.
    """,
    "da": """
        Opret Ida Holm, ida@firma.example. Hun er hos os indtil 31. marts.
        Ida Holm, ida@firma.example, skal have adgang indtil 31. marts.
    """,
    "fi": """
        Lisätkää Ida Holm, ida@firma.example. Hän on meillä 31.3. asti.
        Ida Holm, ida@firma.example, tarvitsee tunnuksen 31.3. saakka.
    """,
}
#: A removal's last day is its day.
REMOVED = {
    "en": "Remove Priya Nair. She is with us until 30 November. => remove_user:Priya Nair/priya.nair@northlight.example",
    "sv": "Ta bort Karl Lindqvist. Han är hos oss till 30 november. => remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example",
}


@pytest.mark.parametrize(("language", "line"), each_line(ADDED))
def test_the_newcomer_is_added_when_he_is_needed(language: str, line: str) -> None:
    text, day = line.split(" =>")
    assert in_short(text, SENDERS[language]) == [f"add_user:Ida Holm/ida@firma.example{day}"]


@pytest.mark.parametrize(("language", "text"), each_line(NOT_THEN))
def test_nobody_is_added_on_the_last_day_of_his_stay(language: str, text: str) -> None:
    (read,) = in_short(text, SENDERS[language])
    assert read.startswith("?add_user:Ida Holm")
    assert "2027-03-31" not in read


@pytest.mark.parametrize(("language", "line"), each_line(REMOVED))
def test_until_when_a_leaver_is_there_is_when_he_is_removed(language: str, line: str) -> None:
    text, expected = line.split(" => ")
    assert in_short(text, SENDERS[language]) == [f"{expected} requested_on=2026-11-30"]


BY = {
    "sv": """
        Moa Ek behöver en inloggning senast den 31 mars, moa.ek@firma.example
        Lägg till Moa Ek före den 1 december, moa.ek@firma.example
        Lägg till Moa Ek, moa.ek@firma.example. Hon börjar den 1 december och behöver inloggningen senast den 30 november.
    """,
    "en": """
        Please add Moa Ek no later than 1 December, moa.ek@firma.example
        Add Moa Ek, moa.ek@firma.example. Access by 1 December please.
    """,
    "nb": "Moa Ek trenger innlogging innen 31. mars, moa.ek@firma.example",
    "da": "Moa Ek skal bruge et login senest den 31. marts, moa.ek@firma.example",
    "fi": """
        Moa Ek tarvitsee tunnukset 31.3. mennessä, moa.ek@firma.example
        Lisätkää Moa Ek viimeistään 1.12., moa.ek@firma.example
    """,
}

NOT_BEFORE = {
    "en": """
        Please add Moa Ek from 1 December, 7 December at the latest, moa.ek@firma.example
        Add Moa Ek, moa.ek@firma.example, but not before 1 December.
    """,
    "sv": "Lägg till Moa Ek från den 1 december, moa.ek@firma.example",
}


@pytest.mark.parametrize(("language", "text"), each_line(BY))
def test_wanted_by_a_day_it_is_done_at_once(language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) == ["add_user:Moa Ek/moa.ek@firma.example"]


@pytest.mark.parametrize(("language", "text"), each_line(NOT_BEFORE))
def test_wanted_from_a_day_it_waits(language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) == ["add_user:Moa Ek/moa.ek@firma.example requested_on=2026-12-01 from"]


def test_a_removal_by_a_day_waits_for_it() -> None:
    (short,) = in_short("Ta bort Karl Lindqvist senast den 30 november.", SENDERS["sv"])
    assert "requested_on=2026-11-30" in short
