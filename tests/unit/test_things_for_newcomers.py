"""A thing that somebody is to be given, and a list of what we send out, make nobody a user; an account and a login do."""

import pytest

from tests.unit.reading_in_short import SENDERS, in_short

THINGS = [
    ("sv", "Kan ni lägga in ett meddelande till Nora Vik, nora.vik@nordbygg.example?"),
    ("sv", "Skapa ett kundkort till Nora Vik, nora.vik@nordbygg.example"),
    ("sv", "Kan ni lägga in Nora Vik, nora.vik@nordbygg.example, i ert nyhetsbrev?"),
    ("nb", "Kan dere slenge inn en melding til Ola Bakk, ola@oslofjord-regnskap.example?"),
    ("nb", "Kan dere legge til Ola Bakk, ola@oslofjord-regnskap.example, på nyhetsbrevet?"),
    ("da", "Læg en besked ind til Ole Bak, ole.bak@aarhustomrer.example"),
    ("da", "Tilføj Ole Bak, ole.bak@aarhustomrer.example, til jeres nyhedsbrev."),
    ("en", "Please add a message for Wei Chen, wei@northlight.example."),
    ("en", "Create a folder for Wei Chen, wei@northlight.example"),
    ("en", "Please add Wei Chen, wei@northlight.example, to your newsletter."),
    ("fi", "Lisätkää viesti Oili Bergille, oili.berg@turunsahko.example."),
]


@pytest.mark.parametrize(("language", "text"), THINGS)
def test_a_thing_for_somebody_adds_nobody(language: str, text: str) -> None:
    assert not any(told.startswith("add_user") for told in in_short(text, SENDERS[language]))


ACCESS = [
    ("sv", "Lägg upp ett konto till Nora Vik, nora.vik@nordbygg.example.", "Nora Vik/nora.vik@nordbygg.example"),
    (
        "sv",
        "Lägg upp Nora Vik, nora.vik@nordbygg.example, eftersom jag såg i ert nyhetsbrev att det går.",
        "Nora Vik/nora.vik@nordbygg.example",
    ),
    ("sv", "Lägg till Nora Vik som användare, nora.vik@nordbygg.example, hon sköter våra utskick.", "Nora Vik/nora.vik@nordbygg.example"),
    ("nb", "Lag en innlogging for Ola Bakk, ola@oslofjord-regnskap.example", "Ola Bakk/ola@oslofjord-regnskap.example"),
    ("da", "Opret en bruger til Ole Bak, ole.bak@aarhustomrer.example", "Ole Bak/ole.bak@aarhustomrer.example"),
    ("en", "Create a seat for Wei Chen, wei@northlight.example", "Wei Chen/wei@northlight.example"),
    ("fi", "Lisätkää käyttöoikeus Oili Bergille, oili.berg@turunsahko.example.", "Oili Berg/oili.berg@turunsahko.example"),
]


@pytest.mark.parametrize(("language", "text", "who"), ACCESS)
def test_access_for_somebody_adds_him(language: str, text: str, who: str) -> None:
    assert in_short(text, SENDERS[language]) == [f"add_user:{who}"]
