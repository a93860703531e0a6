"""A sentence behind an order that puts a value right is either understood, or the order waits for a person: never done as first told."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

NOT_READ = {
    "sv": """
        Lägg till Petra Nyqvist, petra.nyqvist@nordbygg.example. PS Hon stavar Nykvist.
        Lägg till Petra Nyqvist, petra.nyqvist@nordbygg.example.¤¤Mvh Anna¤¤PS Nyqvist stavas med k.
        Byt Marias efternamn till Berg. Ursäkta, Bergh med h.
        Ta bort Karl Lindqvist den 30 november.¤¤Mvh Anna¤¤PS Det blev 15 december i stället.
        Ta bort Karl Lindqvist den 30 november. Förresten, han jobbar till den 15 december.
        Ta bort Karl Lindqvist per 30 november. Hans sista dag är ändrad till 15 december.
        Lägg till Petra Ny, petra@nordbygg.example, från 1 december. Hon börjar först den 15 december visade det sig.
        Ändra Marias telefonnummer till 070-174 06 05. Sista siffran ska vara 6.
    """,
    "en": """
        Please remove Priya on 30 November.¤¤Emily¤¤PS: her last day has moved to 11 December.
        Change Priya's phone to 08-123 456 12. Last digit should be 3.
        Please change Priya's number to 08-123 456 12. It's 13 at the end, not 12.
        Change Priya's surname to Shah. Sorry, Sharma.
        Add Jon Smith, jon.smith@northlight.example. That's Smith with a y.
    """,
    "nb": """
        Slett Lars Moen 30. november. Siste dag er forresten 15. desember.
        Legg til Kari Lie, kari@oslofjord-regnskap.example. Hun staver det Lye.
        Endre nummeret til Lars til 92345678. De to siste sifrene skal være 79.
    """,
    "da": """
        Slet Søren den 30. november. Ret det til den 15. december.
        Opret Lone Kjeldsen, lone@aarhustomrer.example. PS Hun staver det Kjeldzen.
        Opret Lone Kjeldsen, lone@aarhustomrer.example. Efternavnet er Kjeldgaard, beklager.
    """,
    "fi": """
        Poistakaa Matti 30.11. Hänen viimeinen päivänsä onkin 15.12.
        Lisätkää Liisa Aalto, liisa@turunsahko.example. Nimi kirjoitetaan Ahlto.
    """,
}


@pytest.mark.parametrize(("language", "text"), each_line(NOT_READ))
def test_nothing_is_done_as_first_told(language: str, text: str) -> None:
    told = in_short(text.replace("¤", "\n"), SENDERS[language])
    assert told
    assert all(each.startswith("?") for each in told), told


#: The name is spelt as it stands, or the day, number or name is none of the order's.
NONE_OF_ITS_OWN = {
    "sv": """
        Lägg till Petra Nykvist (med k), petra.nykvist@nordbygg.example.
        Lägg till Petra Nykvist, petra.nykvist@nordbygg.example. Nykvist stavas med k.
        Ta bort Karl Lindqvist den 30 november. Vi stänger kontoret den 22 december och önskar god jul!
    """,
    "en": """
        Add Jon Smythe, jon@northlight.example. That's Smythe with a y.
        Add Jon Smith, jon.smith@northlight.example. He works with Anna in Leeds.
        Add Jon Smith, jon.smith@northlight.example. Sorry for the short notice, the Malmö office called late.
        Change Priya's number to 08-123 456 12. There are 3 of us here.
        Remove Priya on 30 November. Her replacement starts on 15 December.
        Remove Priya on 30 November. I am away until 15 December.
        Remove Priya on 30 November. We pay the last invoice on 15 December.
        Remove Priya on 30 November. That should read 31 December.
    """,
    "nb": "Slett Lars Moen 30. november. Jeg er tilbake på kontoret 15. desember.",
    "da": "Slet Søren Kjær den 30. november. Vi betaler fakturaen den 15. december.",
    "fi": "Lisätkää Liisa Ahlto, liisa@turunsahko.example. Nimi kirjoitetaan Ahlto.",
}


@pytest.mark.parametrize(("language", "text"), each_line(NONE_OF_ITS_OWN))
def test_what_puts_nothing_right_doubts_nothing(language: str, text: str) -> None:
    told = in_short(text, SENDERS[language])
    assert told
    assert not any(each.startswith("?") for each in told), told
