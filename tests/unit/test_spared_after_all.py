"""Somebody whose removal is plainly denied behind it stays, and what is ordered behind that is done; less plain words are for a person."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

ONLY_THE_LAST = {
    "sv": """
        Kan ni ta bort Maria Öberg. Nej förresten, Maria är bara föräldraledig och ska vara kvar. Det är Karl Lindqvist som ska bort!
        Ta bort Maria. Oj nej, hon ska vara kvar. Ta bort Karl.
        Ta bort Maria. Ta inte bort henne! Ta bort Karl i stället.
    """,
    "en": """
        Please remove James. No wait, James is staying. It is Priya who should go.
        Please remove James. Sorry, don't delete him. Remove Priya instead.
    """,
    "nb": """
        Slett Lars Moen. Vent, ikke gjør det. Han skal bare ha nytt nummer: 92 34 56 78.
        Slett Lars Moen. Nei, forresten, behold ham, men bytt nummeret hans til 92345678.
        Kan dere slette brukeren til Lars Moen? Vent litt, nei. Ikke slett ham. Han skal bare ha nytt nummer: 92 34 56 78.
    """,
    "da": """
        Slet Søren. Nej, vent, slet ham ikke. Ret bare hans nummer til 20 12 34 56.
        Slet Søren. Hov nej, Søren skal blive. Ret hans nummer til 20 12 34 56.
    """,
    "fi": "Poistakaa Matti. Ei sittenkään, älkää poistako häntä. Vaihtakaa hänen numeronsa 040 1234567.",
}

LAST = {
    "sv": "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example",
    "en": "remove_user:Priya Nair/priya.nair@northlight.example",
    "nb": "change_user:Lars Moen/lars@oslofjord-regnskap.example ->phone=+4792345678",
    "da": "change_user:Søren Kjær/soren@aarhustomrer.example ->phone=+4520123456",
    "fi": "change_user:Matti Korhonen/matti.korhonen@turunsahko.example ->phone=+358401234567",
}


@pytest.mark.parametrize(("language", "text"), each_line(ONLY_THE_LAST))
def test_what_is_ordered_behind_it_is_all(language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) == [LAST[language]]


#: The removal is turned into something else, may be meant for later, or everything is taken back.
NOBODY_GOES = {
    "sv": """
        Ta bort Karl (nej, Maria).
        Ta bort Karl, eller förresten, byt bara hans nummer till 070-174 06 05.
        Ta bort Maria. Jag fick fel information, hon jobbar kvar.
        Ta bort Karl den 30 november. Jag fick fel dag, jag återkommer.
        Ta bort Maria. Nej, hon ska vara kvar. Ta bort Karl. Nej vänta, gör ingenting.
        Glöm Karl, det är Maria som ska bort.
        Säg upp avtalet. Eller rättare sagt, vi vill bara veta hur man gör.
    """,
    "en": """
        Please remove Priya (sorry, James).
        Could you remove Priya? If it's not too late, forget it.
        Remove Priya. Or rather, we just want to know how to do it ourselves.
        Please remove Priya, or actually just change her number to 08-123 456 12.
        Remove Priya. I jumped the gun.
        Remove Priya. Spoke too soon, she has withdrawn her resignation.
        Remove Priya. Don't remove her before Friday. Add Jo Ek, jo@northlight.example.
    """,
    "nb": """
        Slett Lars, eller forresten, bare endre nummeret hans til 92345678.
        Slett Lars. Jeg var litt rask der.
        Slett Lars 30. november. Feil dato, jeg kommer tilbake.
    """,
    "da": """
        Søren skal slettes. Eller rettere sagt, hans nummer skal ændres til 20 12 34 56.
        Slet Søren (nej, det er mig).
        Slet Søren. Det var forhastet.
    """,
    "fi": """
        Poistakaa Matti. Eikun Matti jää.
        Poistakaa Matti. Tai siis vaihtakaa vain numero 040 1234567.
        Poistakaa Matti. Hän perui irtisanoutumisensa.
    """,
}


@pytest.mark.parametrize(("language", "text"), each_line(NOBODY_GOES))
def test_nobody_is_removed_and_nothing_ended(language: str, text: str) -> None:
    assert not any(each.startswith(("remove_user", "cancel_agreement")) for each in in_short(text, SENDERS[language]))


STILL_GOES = {
    "sv": """
        Glöm inte Karl, han ska också bort.
        Ta bort Karl (inte Maria).
        Ta bort Karl. Eller förresten, ta bort Maria också.
    """,
    "en": "Remove Priya (her last day is 30 November).",
}


@pytest.mark.parametrize(("language", "text"), each_line(STILL_GOES))
def test_other_words_behind_it_take_nothing_back(language: str, text: str) -> None:
    assert any(each.startswith("remove_user") for each in in_short(text, SENDERS[language]))
