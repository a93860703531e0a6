"""A newcomer whose name and address a later sentence spells otherwise is added as spelt last; two people stay two."""

import pytest

from tests.unit.reading_in_short import ANNA, SENDERS, each_line, in_short

SPELT = {
    "sv": """
        Lägg upp Petra Nyqvist, petra.nyqvist@x.example.¤¤Mvh Anna¤¤Oj, hon stavar med k! Alltså Petra Nykvist och petra.nykvist@x.example.
        Lägg upp Petra Nyqvist, petra.nyqvist@x.example. Hon stavas med k. Petra Nykvist, petra.nykvist@x.example.
    """,
    "en": "Add Jon Smith, jon.smith@x.example. PS Oops, he spells it with a y. So Jon Smyth, jon.smyth@x.example.",
    "nb": "Legg til Tuva Lie, tuva.lie@x.example. Oi, det skrives med y. Altså Tuva Lye, tuva.lye@x.example.",
    "da": "Opret Lone Kjeldsen, lone.kjeldsen@x.example. Ups, hun staver det med z. Altså Lone Kjeldzen, lone.kjeldzen@x.example.",
    "fi": """
        Lisätkää Liisa Aalto, liisa.aalto@x.example. Hups, nimi kirjoitetaan hoolla. Siis Liisa Ahlto, liisa.ahlto@x.example.
        Lisätkää Liisa Aalto, liisa.aalto@x.example. Kirjoitusvirhe: Liisa Ahlto, liisa.ahlto@x.example.
    """,
}  # fmt: skip

NAMED = {
    "sv": "Petra Nykvist/petra.nykvist",
    "en": "Jon Smyth/jon.smyth",
    "nb": "Tuva Lye/tuva.lye",
    "da": "Lone Kjeldzen/lone.kjeldzen",
    "fi": "Liisa Ahlto/liisa.ahlto",
}


@pytest.mark.parametrize(("language", "text"), each_line(SPELT))
def test_he_is_added_as_spelt_last(language: str, text: str) -> None:
    assert in_short(text.replace("¤", "\n"), SENDERS[language]) == [f"add_user:{NAMED[language]}@x.example"]


def test_a_first_name_in_the_subject_makes_no_difference() -> None:
    text = each_line(SPELT)[0][1].replace("¤", "\n")
    assert in_short(text, ANNA, subject="Petra") == ["add_user:Petra Nykvist/petra.nykvist@x.example"]


APART = {
    "sv": "Lägg upp Petra Nyqvist, petra.nyqvist@x.example. Systern stavar med k. Lägg upp även Petra Nykvist, petra.nykvist@x.example.",
    "en": "Add Jon Smith, jon.smith@x.example. PS He spells it with a y. Also add his brother Jan Smith, jan.smith@x.example.",
}  # fmt: skip


@pytest.mark.parametrize(("language", "text"), each_line(APART))
def test_two_people_stay_two(language: str, text: str) -> None:
    told = in_short(text, SENDERS[language])
    assert len(told) == 2 or all(each.startswith("?") for each in told), told


STOPPED = {
    "sv": "Lägg upp Petra Nyqvist, petra@x.example. Nej stopp! Rätt adress är petra.n@x.example.",
    "da": """
        Opret Lone Kjeldsen, lone@x.example. Nej stop, en anden har den adresse. Den rigtige er lone.kjeldsen@x.example, brug den.
        Opret Lone Kjeldsen, lone@x.example. Stop! Det skal være lk@x.example.
    """,
    "nb": "Opprett Tuva Lie, tuva@x.example. Nei stopp, feil adresse. Den riktige er tuva.lie@x.example.",
    "en": "Add Jon Smith, jon@x.example. No stop, that one is taken. It should be jon.smith@x.example.",
}  # fmt: skip


@pytest.mark.parametrize(("language", "text"), each_line(STOPPED))
def test_stop_behind_an_addition_removes_nobody(language: str, text: str) -> None:
    told = in_short(text, SENDERS[language])
    assert not any("remove_user" in each or "cancel" in each for each in told), told


@pytest.mark.parametrize("text", ["No stop, remove Priya.", "Please stop, remove Priya instead."])
def test_stop_with_somebody_behind_it_is_an_order(text: str) -> None:
    assert in_short(text, SENDERS["en"]) == ["remove_user:Priya Nair/priya.nair@northlight.example"]
