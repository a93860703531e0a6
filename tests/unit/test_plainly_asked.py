"""What is asked for in everyday words is done as a clerk would do it, and what only looks like it waits for a person."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

KARL, PRIYA = "Karl Lindqvist/karl.lindqvist@nordbygg.example", "Priya Nair/priya.nair@northlight.example"
LARS, SOREN = "Lars Moen/lars@oslofjord-regnskap.example", "Søren Kjær/soren@aarhustomrer.example"
MATTI, METTE = "Matti Korhonen/matti.korhonen@turunsahko.example", "Mette Sørensen/mette@aarhustomrer.example"

NORA, KASPER = "Nora Vik/nora@x.example", "Kasper Dam/kasper@x.example"
#: a name and an address below, on lines of their own
NORA_BELOW, KASPER_BELOW = "/ /Nora Vik/ /nora@x.example", "/ /Kasper Dam/ /kasper@x.example"
BODIL = "Bodil Krogh/bodil@x.example"
KARLS = "karl.lindqvist@nordbygg.example"

#: What is asked for, and the requests in short; '/ /' begins a new paragraph.
DONE = {
    "sv": f"""
        Vi behöver ta bort en användare: Karl Lindqvist. = remove_user:{KARL}
        Karls mejl är ändrad. Han ska ha kl@x.example från nu i stället för {KARLS}. Rättar ni? = change_user:{KARL} ->email=kl@x.example
        Karl ska använda kl@x.example i stället för den gamla. = change_user:{KARL} ->email=kl@x.example
        Säg upp vårt avtal och sluta fakturera oss. = cancel_agreement
        Lägg upp Nora Vik, nora@x.example, hon jobbar hos oss ett par dagar i veckan. = add_user:{NORA}
    """,
    "en": f"""
        Please close our account and stop billing us as soon as possible. = cancel_agreement
        Priya is to use pn@x.example instead of the old one from now on. = change_user:{PRIYA} ->email=pn@x.example
        Priya is to use pn@x.example from now on instead of priya.nair@northlight.example. = change_user:{PRIYA} ->email=pn@x.example
    """,
    "nb": f"""
        Vi må få slettet en bruker: Lars Moen. = remove_user:{LARS}
        Opprett Nora Vik, nora@x.example, hun er her et par dager i uken. = add_user:{NORA}
        Kan dere slette en bruker? Lars Moen. = remove_user:{LARS}
        Lars skal bruke lm@x.example i stedet for den gamle. = change_user:{LARS} ->email=lm@x.example
        Kan dere slette Lars Moen og i stedet opprette etterfølgeren hans:{NORA_BELOW} = remove_user:{LARS} + add_user:{NORA}
    """,
    "da": f"""
        Vi skal have slettet en bruger: Søren Kjær. = remove_user:{SOREN}
        Vi skal have fjernet en bruger. Det er Søren Kjær. = remove_user:{SOREN}
        søren er stoppet i fredags gider i lige slette ham. = remove_user:{SOREN}
        Sørens telefonnummer er lavet om, det er nu 20 17 40 61. Retter I det? = change_user:{SOREN} ->phone=+4520174061
        Min egen mobil er 20 17 40 60, den må I gerne skrive på mig. = change_user:{METTE} ->phone=+4520174060
        Søren skal bruge sk@x.example fremover i stedet for den gamle. = change_user:{SOREN} ->email=sk@x.example
        Vil I slette Søren Kjær og i stedet oprette hans afløser:{KASPER_BELOW} = remove_user:{SOREN} + add_user:{KASPER}
        Søren er gået på pension. Vil I slette ham og i stedet oprette hans afløser:{KASPER_BELOW} = remove_user:{SOREN} + add_user:{KASPER}
        Opret Kasper Dam, kasper@x.example, han er her nogle dage om ugen. = add_user:{KASPER}
        Opret Bodil Krogh, bodil@x.example. Hun skal ikke kunne bestille, det bliver ved med at være mig. = add_user:{BODIL}
        I må gerne opsige vores aftale og stoppe opkrævningen. = cancel_agreement
    """,
    "fi": f"""
        Poistakaa yksi käyttäjä: Matti Korhonen. = remove_user:{MATTI}
        Voitteko poistaa yhden käyttäjän? Matti Korhonen. = remove_user:{MATTI}
        Meidän pitäisi saada yksi käyttäjä poistettua, Matti Korhonen. = remove_user:{MATTI}
        Matti käyttää jatkossa osoitetta mk@x.example vanhan sijaan. Vaihdatteko? = change_user:{MATTI} ->email=mk@x.example
    """,
}  # fmt: skip


@pytest.mark.parametrize(("language", "said"), each_line(DONE))
def test_a_plain_order_is_read_whole(language: str, said: str) -> None:
    text, _, asked = said.partition(" = ")
    assert in_short(text.replace("/ /", "\n\n"), SENDERS[language]) == asked.split(" + ")


NOT_DONE = {
    "sv": """
        Kan ni ta bort Karl Lindqvist? Min chef vill det, men jag är inte säker.
        Ta bort Karl Lindqvist om några dagar.
        Karl har slutat. Kan ni kolla det innan ni tar bort honom?
    """,
    "en": """
        Could you remove Priya Nair? My boss wants it, but I'm not sure.
        Priya has left. Could you check that before you remove her?
        Please let me know before you remove Priya.
    """,
    "nb": """
        Kan dere slette Lars Moen? Sjefen min vil det, men jeg er ikke sikker.
        Lars har sluttet. Kan dere sjekke det før dere sletter ham?
    """,
    "da": """
        Gider I slette Søren Kjær? Min chef vil have det, men jeg er ikke sikker.
        Søren er stoppet. Gider I lige tjekke det, før I sletter ham?
        Søren er stoppet. Kan I tjekke det, inden I sletter ham?
        søren som er stoppet håber i kan slette ham
        Slet Søren. Gør ikke noget, inden jeg har ringet.
        Søren har lavet en forkert faktura. Slet den fra hans bruger.
    """,
    "fi": """
        Voitteko poistaa Matti Korhosen? Esimieheni haluaa sitä, mutta en ole varma.
    """,
}


@pytest.mark.parametrize(("language", "said"), each_line(NOT_DONE))
def test_what_only_looks_like_an_order_waits(language: str, said: str) -> None:
    told = in_short(said, SENDERS[language])
    assert not any(each.startswith(("remove_user:", "add_user:", "change_user:")) for each in told), told


def test_a_bill_that_is_disputed_is_for_a_person() -> None:
    told = in_short("I må gerne opsige vores aftale og rette den sidste faktura.", SENDERS["da"])
    assert any(each.startswith("question") for each in told), told


def test_who_resigns_cancels_no_agreement() -> None:
    assert in_short("Hvis Søren siger op til nytår, hvordan får vi så hans bruger fjernet?", SENDERS["da"]) == [
        "question topic=manage_users"
    ]
