"""Somebody comes, his details are given, and a plea asks to arrange it: he is to be added. Where anything else is asked, nobody is."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

ADDED = ["add_user:Ida Holm/ida@firma.example"]
DETAILS = {
    "sv": "Uppgifter:\n\nNamn: Ida Holm\nMejl: ida@firma.example",
    "en": "Details:\n\nName: Ida Holm\nEmail: ida@firma.example",
    "nb": "Opplysninger:\n\nNavn: Ida Holm\nE-post: ida@firma.example",
    "da": "Oplysninger:\n\nNavn: Ida Holm\nMail: ida@firma.example",
    "fi": "Tiedot:\n\nNimi: Ida Holm\nSähköposti: ida@firma.example",
}

ORDERED = {
    "sv": """
        Vi tar emot en praktikant nu i höst. Han behöver kunna se inkomna fakturor. | Går det att ordna idag?
        Vi har fått en ny kollega på kontoret. | Kan ni fixa det?
        En ny medarbetare börjar hos oss. | Fixar ni det?
        Vi får hjälp av en vikarie i vår. | Kan ni ordna?
        Vi har anställt en ny ekonom. | Kan ni hjälpa oss med detta?
    """,
    "en": """
        We are taking on a trainee this autumn. | Can you sort that?
        A new colleague has joined us in finance. | Could you arrange this please?
        We have hired a new accountant. | Can you set that up for us?
        Our new apprentice has started. She must be able to see the invoices. | Is that something you can do?
        We have taken on a new bookkeeper. | Please arrange.
    """,
    "nb": """
        Vi får en lærling i høst. | Lar det seg ordne?
        Vi har ansatt en ny medarbeider. | Kan dere fikse dette?
        En ny kollega begynner hos oss. | Kan dere ordne det?
    """,
    "da": """
        Vi har ansat en ny elev. | Kan I ordne det?
        Vi får en praktikant på kontoret. | Kan det lade sig gøre?
        En ny kollega er startet hos os. | Kan I klare det i dag?
    """,
    "fi": """
        Meille tulee harjoittelija. | Onnistuuko?
        Saimme uuden työntekijän. | Voitteko hoitaa asian?
        Uusi kirjanpitäjä on aloittanut meillä. | Voitteko hoitaa tämän?
    """,
}

ELSE = {
    "sv": """
        Vi har fått en ny ekonomichef. Han blir er kontaktperson. | Kan ni ordna det?
        Vi har fått en ny ekonomichef. Han vill ha ert nyhetsbrev. | Kan ni ordna det?
        Vi har fått en ny kollega och vill ha en webbdemo. | Kan ni ordna det?
        Vi har fått en ny kollega. Han kommer inte in. | Kan ni fixa det?
        Vi har fått en ny kollega. | Hur gör vi?
        Vi har fått en ny kollega. | Kan ni ringa honom?
        Vi har fått en ny kollega. | Kan ni ordna det om priset är rätt?
        Vi funderar på att ta in en praktikant. | Skulle det gå att ordna?
        Vi har fått en ny kollega. Vi behöver en kopia på faktura 4711. | Kan ni ordna det?
    """,
    "en": """
        A new colleague has joined us. She would like a training session. | Can you sort that?
        A new colleague has joined us. She needs a parking space. | Can you sort that?
        A new colleague has joined us. Please send her the price list. | Can you sort that?
        A new colleague has joined us and is not to have access. | Can you sort that?
        A new colleague has joined us. | What is the price?
    """,
}


@pytest.mark.parametrize(("language", "line"), each_line(ORDERED))
def test_the_plea_adds_whose_details_are_given(language: str, line: str) -> None:
    told, plea = line.split(" | ")
    assert in_short(f"{told} {DETAILS[language]}\n\n{plea}", SENDERS[language]) == ADDED


@pytest.mark.parametrize("language", DETAILS)
def test_details_without_a_plea_add_nobody(language: str) -> None:
    assert ADDED[0] not in in_short(DETAILS[language], SENDERS[language])


@pytest.mark.parametrize(("language", "line"), each_line(ELSE))
def test_a_plea_for_something_else_adds_nobody(language: str, line: str) -> None:
    told, plea = line.split(" | ")
    assert ADDED[0] not in in_short(f"{told} {DETAILS[language]}\n\n{plea}", SENDERS[language])


def test_several_newcomers_and_details_behind_the_plea() -> None:
    text = "Two new colleagues have joined us. Can you sort that? Details:\n\nIda Holm, ida@firma.example\nAmy Lau, amy@firma.example"
    assert in_short(text, SENDERS["en"]) == [*ADDED, "add_user:Amy Lau/amy@firma.example"]


def test_a_user_or_somebody_without_an_address_among_them_leaves_it_to_staff() -> None:
    for other in ("Karl Lindqvist, karl.lindqvist@nordbygg.example", "Bo Ek"):
        text = f"Vi har fått nya kollegor. Uppgifter:\n\nIda Holm, ida@firma.example\n{other}\n\nKan ni fixa det?"
        assert not [line for line in in_short(text, SENDERS["sv"]) if line.startswith("add_user")]
