"""Who an order is about where the sender, a pronoun or an abbreviation stands near: himself, whoever was told before, and never 'P.S.'."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

#: 'And me you may remove': the sender at the head of the clause, or as 'the undersigned'.
MYSELF = {
    "sv": """
        Och mig kan ni ta bort.
        Mig kan ni gärna radera nu.
    """,
    "nb": "Meg kan dere slette.",
    "da": """
        Mig kan I slette.
        Jeg er stoppet og vil gerne slettes som bruger.
    """,
    "fi": """
        Minut voitte poistaa.
        Minut voitte poistaa käyttäjistä.
    """,
    "en": "Me you can remove.",
}

OTHERS = [
    ("sv", "Mig kan ni inte ta bort.", ["?other"]),
    ("sv", "Karl kan ni ta bort.", ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]),
    ("da", "Jeg vil gerne have slettet Søren.", ["remove_user:Søren Kjær/soren@aarhustomrer.example"]),
    ("da", "Jeg er stoppet og vil gerne at Søren slettes.", ["remove_user:Søren Kjær/soren@aarhustomrer.example"]),
]

#: Whom another verb behind the order is done to ('… and send me a receipt') is not the one of the order.
REPORTED_BACK = [
    ("sv", "Karl har slutat. Ta bort hans användare och bekräfta till mig när det är gjort.", ["remove_user:{}"]),
    ("sv", "Karl har slutat. Ta bort kontot och skicka mig en bekräftelse.", ["remove_user:{}"]),
    ("sv", "Karl har slutat. Ta bort kontot, mejla mig sen.", ["remove_user:{}"]),
    ("en", "Priya has left. Delete the login and send me a confirmation.", ["remove_user:{}"]),
    ("en", "Priya has left. Remove her user and confirm to me when done.", ["remove_user:{}"]),
    ("nb", "Lars har sluttet. Slett kontoen og svar meg.", ["remove_user:{}"]),
    ("da", "Søren er stoppet. Slet brugeren og send mig en bekræftelse.", ["remove_user:{}"]),
    ("fi", "Matti on lähtenyt. Poistakaa tunnus ja lähettäkää minulle vahvistus.", ["remove_user:{}"]),
    ("sv", "Ta bort Karl och även mig.", ["remove_user:{}", "remove_user:Anna Svensson/anna.svensson@nordbygg.example"]),
    ("en", "Remove Priya and also me.", ["remove_user:{}", "remove_user:Emily Carter/emily.carter@northlight.example"]),
]
COLLEAGUES = {
    "sv": "Karl Lindqvist/karl.lindqvist@nordbygg.example",
    "en": "Priya Nair/priya.nair@northlight.example",
    "nb": "Lars Moen/lars@oslofjord-regnskap.example",
    "da": "Søren Kjær/soren@aarhustomrer.example",
    "fi": "Matti Korhonen/matti.korhonen@turunsahko.example",
}

#: A newcomer, then the order with a pronoun, then a user who is only away.
NEWCOMERS = [
    ("sv", "Eva Rask börjar, eva@nordbygg.example. Ordna ett konto åt henne, Karl är ledig.", "Eva Rask/eva@nordbygg.example"),
    ("sv", "vi får in Eva Rask, eva@nordbygg.example. fixa en inlogg åt henne, Karl är på resa", "Eva Rask/eva@nordbygg.example"),
    (
        "nb",
        "Nina Rask begynner, nina@oslofjord-regnskap.example. Ordne en bruker til henne, Lars er på ferie.",
        "Nina Rask/nina@oslofjord-regnskap.example",
    ),
    ("en", "Kim Rask joins, kim@northlight.example. Set up a login for her, James is away.", "Kim Rask/kim@northlight.example"),
]


@pytest.mark.parametrize(("language", "text"), each_line(MYSELF))
def test_the_sender_at_the_head_of_the_clause_is_who_goes(language: str, text: str) -> None:
    email, name = SENDERS[language]
    assert in_short(text, (email, name)) == [f"remove_user:{name}/{email}"]


@pytest.mark.parametrize(("language", "text", "expected"), OTHERS)
def test_a_denial_or_another_name_is_not_the_sender(language: str, text: str, expected: list[str]) -> None:
    assert in_short(text, SENDERS[language]) == expected


@pytest.mark.parametrize(("language", "text", "expected"), REPORTED_BACK)
def test_who_is_to_be_told_is_not_who_goes(language: str, text: str, expected: list[str]) -> None:
    assert in_short(text, SENDERS[language]) == [each.format(COLLEAGUES[language]) for each in expected]


@pytest.mark.parametrize(("language", "text", "added"), NEWCOMERS)
def test_a_user_named_behind_the_pronoun_is_not_added(language: str, text: str, added: str) -> None:
    assert in_short(text, SENDERS[language]) == [f"add_user:{added}"]


@pytest.mark.parametrize(
    "text",
    [
        "Please add the undersigned as a user: emily.carter@northlight.example.",
        "Lägg till undertecknad som användare: emily.carter@northlight.example.",
    ],
)
def test_the_undersigned_is_the_sender(text: str) -> None:
    assert in_short(text, SENDERS["en"]) == ["add_user:Emily Carter/emily.carter@northlight.example"]


def test_a_postscript_is_nobodys_name() -> None:
    text = "Priya's address changes today, please set it to priya@northlight.example.\n\nP.S. It has to be p.nair@northlight.example."
    found = in_short(text, SENDERS["en"])
    assert all("P. S." not in each for each in found)
    assert in_short("Add P. N. Lee, pn.lee@northlight.example", SENDERS["en"]) == ["add_user:P. N. Lee/pn.lee@northlight.example"]


def test_of_two_new_addresses_the_first_is_not_sure_where_another_follows() -> None:
    text = "Priya's address is wrong, set it to priya@northlight.example.\n\nP.S. It must be p.nair@northlight.example, not the one above."
    assert all(each.startswith("?") for each in in_short(text, SENDERS["en"]))
    plain = "Change Priya's address to p.nair@northlight.example, not priya@northlight.example."
    assert in_short(plain, SENDERS["en"]) == ["change_user:Priya Nair/priya.nair@northlight.example ->email=p.nair@northlight.example"]
