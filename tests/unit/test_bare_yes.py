"""A yes above a question of an earlier mail neither thanks nor asks: a person reads what it says yes to."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

ASKED = {
    "sv": "Den ons 18 nov. 2026 kl 10:12 skrev <kundservice@inexchange.se>:\n> Hej!\n> Ska vi säga upp avtalet åt er?\n> Linda",
    "en": "On Wed, 18 Nov 2026 at 10:12, InExchange wrote:\n> Hi,\n> Shall we cancel the agreement for you?\n> Linda",
    "nb": "Den 18.11.2026 11:32 skrev InExchange Kundservice:\n> Hei!\n> Skal vi si opp avtalen for dere?\n> Linda",
    "da": "-----Oprindelig meddelelse-----\nFra: InExchange Kundservice <kundservice@inexchange.se>\nSendt: 18. november 2026 10:20\n"
    "Til: Mette\nEmne: Opsigelse?\n\nHej. Skal vi opsige jeres aftale, eller var det kun et spørgsmål?\nLinda",
    "fi": "18.11.2026 klo 10.12 InExchange kirjoitti:\n> Hei!\n> Irtisanommeko sopimuksenne?\n> Linda",
}

YES = {
    "sv": """
        Ja tack!
        Ja tack, gör det är ni snälla.
        Ja gärna, tack på förhand!
        Japp, kör på det. Tack!
    """,
    "en": """
        Yes please, thanks!
        Yes, thank you, go ahead.
        Yep, thanks.
    """,
    "nb": """
        Ja gjerne!
        Ja takk.
        Ja takk, gjør det.
    """,
    "da": """
        Ja tak, gør endelig det.
        Ja tak.
        Jep, tak!
    """,
    "fi": """
        Kyllä kiitos!
        Joo, kiitos.
    """,
}


@pytest.mark.parametrize(("language", "text"), each_line(YES))
def test_a_yes_above_a_question_is_no_thanks_and_no_question(language: str, text: str) -> None:
    told = in_short(f"{text}\n\n{ASKED[language]}", SENDERS[language], subject="Re: Skal vi oppgradere listen?")
    assert "THANKS" not in told
    assert not any("question" in each or "remove" in each or each.startswith("cancel") for each in told), told


THANKS = {
    "sv": "Tack för hjälpen!",
    "en": "Thanks for your help!",
    "nb": "Takk for hjelpen!",
    "da": "Tak for hjælpen!",
    "fi": "Kiitos avusta!",
}


@pytest.mark.parametrize(("language", "text"), THANKS.items())
def test_thanks_above_a_question_stay_thanks(language: str, text: str) -> None:
    assert in_short(f"{text}\n\n{ASKED[language]}", SENDERS[language], subject="Re: Hej") == ["THANKS"]


@pytest.mark.parametrize(
    ("language", "text"),
    [("sv", "Ja, nu fungerar det, tack!"), ("en", "Yes, it works now, thanks!"), ("da", "Ja, det virker nu, tak!")],
)
def test_an_acknowledgement_stays_one(language: str, text: str) -> None:
    assert in_short(f"{text}\n\n{ASKED[language]}", SENDERS[language], subject="Re: Hej") == ["THANKS"]


@pytest.mark.parametrize(("language", "text"), [("sv", "Ja tack!"), ("nb", "Ja takk."), ("da", "Ja tak.")])
def test_a_yes_to_nothing_is_thanks(language: str, text: str) -> None:
    below = "\n\nDen 18.11.2026 11:32 skrev InExchange Kundservice:\n> Hei!\n> Det er gjort.\n> Linda"
    assert in_short(text + below, SENDERS[language], subject="Re: Hej") == ["THANKS"]


def test_a_question_of_his_own_behind_the_yes_stays_one() -> None:
    told = in_short(f"Yes. How do I change my password?\n\n{ASKED['en']}", SENDERS["en"], subject="Re: Hi")
    assert told == ["question topic=credentials"]
