"""'Both of us', 'us two', 'neither he nor I': the sender is one of those to be removed, and the company is not meant."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

#: The sender and one other of each language leave together.
BOTH = {
    "en": """
        Hi, after the sale neither Priya nor I will be working here. Please remove both of us as users.
        We are both leaving, Priya and I. Please take us both off.
        Please remove the two of us, me and Priya.
        Priya and I are leaving. Remove us.
        Both of us, Priya and I, should be removed.
        Neither of us, Priya nor I, needs a login any more. Please delete both.
        Priya and I have both left. Please delete both our logins.
    """,
    "sv": """
        Vi båda slutar, Karl och jag. Ta bort oss båda.
        Varken Karl eller jag jobbar kvar. Ta bort oss båda som användare.
        Karl och jag slutar båda. Ta bort oss.
        Ta bort både mig och Karl.
        Vi två, Karl och jag, ska tas bort.
        Ingen av oss, varken Karl eller jag, ska ha kvar våra användare. Ta bort båda två.
        Jag och Karl har gått i pension, avsluta båda våra inloggningar.
    """,
    "nb": """
        Lars og jeg slutter begge to. Fjern oss begge.
        Verken Lars eller jeg jobber her lenger. Slett oss begge to som brukere.
        Fjern både meg og Lars.
    """,
    "da": """
        Søren og jeg stopper begge to. Slet os begge.
        Hverken Søren eller jeg arbejder her mere. Fjern os begge som brugere.
        Søren og jeg er stoppet, slet begge vores brugere.
    """,
    "fi": """
        Matti ja minä lopetamme molemmat. Poistakaa meidät molemmat.
        Ei Matti enkä minä ole enää töissä täällä. Poistakaa meidät molemmat käyttäjistä.
    """,
}

PAIRS = {
    "en": ["Priya Nair/priya.nair@northlight.example", "Emily Carter/emily.carter@northlight.example"],
    "sv": ["Karl Lindqvist/karl.lindqvist@nordbygg.example", "Anna Svensson/anna.svensson@nordbygg.example"],
    "nb": ["Lars Moen/lars@oslofjord-regnskap.example", "Ingrid Haugen/ingrid@oslofjord-regnskap.example"],
    "da": ["Søren Kjær/soren@aarhustomrer.example", "Mette Sørensen/mette@aarhustomrer.example"],
    "fi": ["Matti Korhonen/matti.korhonen@turunsahko.example", "Päivi Virtanen/paivi.virtanen@turunsahko.example"],
}

#: Nobody is named whom 'both' or 'all' may mean, or not as many: a person asks who.
UNKNOWN = {
    "en": """
        Please remove both of us.
        Remove all of us.
        Priya, James and I... please remove us both.
    """,
    "sv": "Ta bort oss båda.",
    "fi": "Poistakaa meidät molemmat.",
}

#: 'Us' is the company, or a user is named and 'us' only tells where he is.
OTHERS = [
    ("en", "Both of us want to cancel our agreement, Priya and I.", ["cancel_agreement"]),
    ("en", "Priya and I have decided to close the company. Please remove us from your system.", ["cancel_agreement"]),
    ("en", "Please remove Priya, both of us agree on that.", [f"remove_user:{PAIRS['en'][0]}"]),
    ("en", "Close Priya's account with our company.", [f"remove_user:{PAIRS['en'][0]}"]),
    ("sv", "Stäng Karls konto hos vårt företag.", [f"remove_user:{PAIRS['sv'][0]}"]),
    ("sv", "Ta bort oss.", ["cancel_agreement"]),
    ("sv", "Karl och jag lägger ner firman, ta bort oss ur systemet.", ["cancel_agreement"]),
    ("fi", "Poistakaa meidät.", ["cancel_agreement"]),
]


@pytest.mark.parametrize(("language", "text"), each_line(BOTH))
def test_both_of_us_are_the_sender_and_the_one_who_is_named(language: str, text: str) -> None:
    assert sorted(in_short(text, SENDERS[language])) == sorted(f"remove_user:{each}" for each in PAIRS[language])


def test_three_of_us_are_the_sender_and_two() -> None:
    found = in_short("James, Priya and I are leaving. Remove all three of us.", SENDERS["en"])
    assert sorted(found) == sorted(f"remove_user:{each}" for each in [*PAIRS["en"], "James Osei/james.osei@northlight.example"])


@pytest.mark.parametrize(("language", "text"), each_line(UNKNOWN))
def test_where_nobody_or_not_as_many_are_named_a_person_asks(language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) == ["?remove_user:-/-"]


@pytest.mark.parametrize(("language", "text", "expected"), OTHERS)
def test_us_alone_is_the_company_and_a_named_user_is_himself(language: str, text: str, expected: list[str]) -> None:
    assert in_short(text, SENDERS[language]) == expected


def test_who_is_to_keep_his_user_needs_none() -> None:
    assert in_short("Min kollega ska ha kvar sin användare.", SENDERS["sv"]) == []
