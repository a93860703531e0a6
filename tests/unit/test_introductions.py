"""Orders under a line that announces what somebody else wrote, what was written long ago, or what is only supposed."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

ORDERS = {
    "sv": "Tack för sist. Vi mår bra.\nTa bort Karl Lindqvist.",
    "en": "Thanks for last time. All well here.\nPlease remove Priya Nair.",
    "nb": "Takk for sist. Alt bra her.\nSlett Lars Moen.",
    "da": "Tak for sidst. Alt vel her.\nSlet Søren Kjær.",
    "fi": "Kiitos viimeisestä. Kaikki hyvin.\nPoistakaa Matti Korhonen.",
}

GREETINGS = {"sv": "Hej!", "en": "Hello,", "nb": "Hei,", "da": "Hej,", "fi": "Hei,"}

ANNOUNCED = {
    "sv": """
        Karl skrev så här till mig:
        Jag fick det här mejlet av en kollega:
        Så här stod det i mejlet från vår konsult:
        En kund till oss skrev det här:
        Förra året skrev vi så här till er:
        Det här skickade jag till er i våras:
        Tänk er att vi skrev så här:
        Anta att vi ville följande:
        Chefen funderar på följande:
        Detta är redan gjort, bara för kännedom:
    """,
    "en": """
        James wrote this to me:
        I got this mail from a colleague:
        This is what our consultant's mail said:
        One of our customers wrote this:
        Last year we wrote this to you:
        I sent you this in the spring:
        Imagine we wrote this:
        Suppose we wanted the following:
        Our boss is thinking about the following:
        You no longer need to do this:
    """,
    "nb": """
        Lars skrev dette til meg:
        Jeg fikk denne mailen av en kollega:
        En av kundene våre skrev dette:
        I fjor skrev vi dette til dere:
        Tenk om vi ville ha følgende:
        Dette er allerede gjort, bare til orientering:
    """,
    "da": """
        Søren skrev sådan til mig:
        Jeg fik denne mail af en kollega:
        En af vores kunder skrev det her:
        Sidste år skrev vi sådan til jer:
        Forestil jer, at vi ville følgende:
        Det her er allerede gjort, bare til orientering:
    """,
    "fi": """
        Matti kirjoitti minulle näin:
        Sain tämän viestin kollegalta:
        Yksi asiakkaistamme kirjoitti näin:
        Viime vuonna kirjoitimme teille näin:
        Oletetaan, että haluaisimme seuraavaa:
        Tämä on jo tehty, vain tiedoksi:
    """,
}


@pytest.mark.parametrize(("language", "line"), each_line(ANNOUNCED))
def test_what_is_announced_as_no_order_is_none(language: str, line: str) -> None:
    for between in ("", f"{GREETINGS[language]}\n\n"):
        told = in_short(f"{line}\n\n{between}{ORDERS[language]}", SENDERS[language])
        assert not any(each.startswith("remove_user:") for each in told), (between, told)


MEANT = {
    "sv": """
        En ändring hos oss:
        Jag skriver igen:
        Som jag skrev i fredags:
        Följande har slutat hos oss:
        Ärende:
    """,
    "en": """
        One change for you:
        I am writing again:
        Two things:
        The following person has left us:
    """,
    "nb": """
        En endring hos oss:
        Jeg skriver igjen:
    """,
    "da": """
        En ændring hos os:
        Jeg skriver igen:
    """,
    "fi": """
        Yksi muutos:
        Kaksi asiaa:
    """,
}


@pytest.mark.parametrize(("language", "line"), each_line(MEANT))
def test_what_the_sender_announces_as_his_own_is_meant(language: str, line: str) -> None:
    told = in_short(f"{line}\n\n{ORDERS[language]}", SENDERS[language])
    assert any(each.startswith("remove_user:") for each in told), told


def test_a_draft_tells_of_no_insolvency() -> None:
    text = "This is a draft.\n\nNorthlight Ltd was declared bankrupt on 12 October. Please remove the company."
    assert not any(each.startswith("remove_insolvent") for each in in_short(text, SENDERS["en"]))
