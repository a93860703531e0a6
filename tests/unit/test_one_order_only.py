"""What is told beside an order asks for nothing more: until when access is needed, why, who said it, what is taken, what she will do."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

#: Each line: a text => what is read of it, one request a semicolon.
UNTIL = {
    "sv": """
        Karl Lindqvist slutar 31 december. Ta bort honom då. Fram till dess behöver han sin inloggning. => REMOVE 2026-12-31
        Karl Lindqvist slutar 31 december. Ni kan stänga hans konto den dagen, till dess behöver han komma in. => REMOVE 2026-12-31
        Ta bort Karl Lindqvist den 31 december. Han behöver tillgång till och med den dagen. => REMOVE 2026-12-31
    """,
    "en": """
        Priya Nair leaves on 31 December. Please remove her then. Until then she needs access as usual. => REMOVE 2026-12-31
        Priya Nair leaves on 31 December, remove her that day. She will need her login until then. => REMOVE 2026-12-31
        Priya Nair leaves on 31 December. Take her off that day. She still needs the account up to then. => REMOVE 2026-12-31
    """,
    "nb": """
        Lars Moen sluttar hjå oss 31. desember. De kan fjerne brukaren hans den dagen. Fram til då treng han tilgangen. => REMOVE 2026-12-31
        Lars Moen slutter 31. desember. Slett brukeren hans da. Han trenger tilgangen frem til da. => REMOVE 2026-12-31
    """,
    "da": """
        Søren Kjær stopper 31. december. I kan slette ham den dag. Frem til da har han brug for sin adgang. => REMOVE 2026-12-31
        Søren Kjær stopper 31. december. Slet ham da. Han skal bruge sin adgang indtil da. => REMOVE 2026-12-31
    """,
    "fi": """
        Matti Korhonen lopettaa 31.12. Poistakaa hänet silloin. Siihen asti hän tarvitsee tunnuksen. => REMOVE 2026-12-31
    """,
}
SAID_SO = {
    "sv": """
        Karl säger att han slutar 30 november, så ta bort honom då. => REMOVE 2026-11-30
        Karl sa att ni har tagit bort Maria, så lägg till henne igen. => add_user:Maria Öberg/maria.oberg@nordbygg.example
    """,
    "en": """
        Priya says she is leaving on 30 November, so remove her then. => REMOVE 2026-11-30
        James says that Priya wants to leave, so remove her on 30 November. => REMOVE 2026-11-30
    """,
    "nb": "Lars sier at han slutter 30. november, så fjern brukeren hans da. => REMOVE 2026-11-30",
    "da": """
        Ida Holm siger hun aldrig har fået nogen adgang, så opret hende som bruger på ida@firma.example. => ADD
        Ida Holm siger at hun mangler et login, så I må gerne oprette hende, ida@firma.example. => ADD
    """,
    "fi": """
        Ida Holm sanoo ettei ole saanut tunnuksia, joten lisätkää hänet: ida@firma.example => ADD
        Matti sanoo, että hän lähtee 30.11., joten poistakaa hänet silloin. => REMOVE 2026-11-30
    """,
}
#: Orders that are somebody else's, or that nobody asked for: none of them is sure.
NOT_SAID_SO = {
    "sv": """
        Chefen säger att vi betalar för mycket, så säg upp avtalet.
        Karl säger att Maria ska bort.
    """,
    "en": "James said: we do not need Priya, so remove her.",
    "nb": "Lars sier at dere kan fjerne meg, så gjør det.",
    "da": """
        Chefen siger vi har for mange brugere, så slet mig.
        Mette siger: vi skal ikke bruge Søren, så slet ham.
        Søren siger at I skal slette ham.
        Søren siger at han er stoppet, så slet ham ikke endnu.
    """,
}
WORK = {
    "sv": """
        Kan ni lägga till Ida Holm på ida@firma.example så hon kan skanna in fakturor i jul. => ADD
        Lägg till Ida Holm, ida@firma.example, så hon kan titta på fakturor. => ADD
        Lägg till Ida Holm, ida@firma.example, så hon kan hjälpa till med leverantörsfakturor. => ADD
    """,
    "en": "Please add Ida Holm, ida@firma.example, who will work on invoices for us. => ADD",
    "nb": "Legg til Ida Holm, ida@firma.example, så hun kan se på bilag. => ADD",
    "da": "Opret Ida Holm, ida@firma.example, så hun kan kigge på vores fakturaer. => ADD",
}
NO_WORK = {
    "sv": """
        Lägg till Ida Holm, ida@firma.example, så hon kan komma på gästlistan.
        Lägg till Ida Holm, ida@firma.example, på fakturorna.
        Lägg till Ida Holm, ida@firma.example, som referens på fakturan.
    """,
    "en": """
        Please add Ida Holm, ida@firma.example, to the guest list.
        Please add Ida Holm, ida@firma.example, to invoices.
    """,
    "da": "Opret Ida Holm, ida@firma.example, så hun kan komme på gæstelisten.",
    "fi": "Lisätkää Ida Holm, ida@firma.example, laskujen käsittelyyn.",
}
TAKEN = {
    "sv": """
        Ta bort Karl Lindqvist. Mötesrummet är upptaget. => REMOVE
    """,
    "en": "Remove Priya Nair. Her desk is taken. => REMOVE",
    "nb": "Fjern Lars Moen. Telefonen er opptatt. => REMOVE",
    "da": "Slet Søren Kjær. Pladsen er optaget. => REMOVE",
    "fi": """
        Poistakaa Matti Korhonen. Kakkukahvit on varattu! => REMOVE
        Y-tunnus on varattu, mitä teen? => question topic=EXISTS
        Se sanoo että on jo käytössä. => question topic=EXISTS
    """,
}
RIGHTS = {
    "sv": """
        Jag vill att Karl ska kunna beställa ändringar precis som jag. => GRANT
        Karl Lindqvist blir kontorschef. Jag vill att han ska kunna beställa ändringar, precis som jag. => GRANT
    """,
    "en": "Priya Nair takes over the office. I want her to be able to order changes just like me. => GRANT",
    "nb": """
        Lars Moen overtar. Jeg vil derfor at han skal kunne bestille endringer hos dere på lik linje med meg. => GRANT
        Lars Moen overtar. Jeg ønsker at han får samme rettigheter som meg. => GRANT
    """,
    "da": "Søren Kjær bliver kontorchef. Jeg vil gerne have at han kan bestille ændringer ligesom mig. => GRANT",
    "fi": "Matti Korhonen on uusi toimistopäällikkö. Haluan, että hän voi tilata muutoksia samoin kuin minä. => GRANT",
}
UPGRADE = {
    "sv": """
        Vi vill uppgradera till Basic från och med nu, för min syster och en till tjej ska in i företaget efter jul. => other
        Nu har jag räknat och det är bara att köra: vi vill uppgradera till Basic, för min syster ska in i företaget. => other
        Vi vill uppgradera till Basic, min kollega behöver en inloggning. => other
        Uppgradera oss till Basic, och lägg till en användare för min syster. => other; add_user:-/-
        Uppgradera oss till Basic och lägg till min syster Ida Holm, ida@firma.example. => other; ADD
    """,
    "en": "We want to upgrade to Basic, since my brother needs access. => other",
}
BEFORE_LUNCH = {
    "sv": "Snabbt före lunchen: ta bort Karl Lindqvist och lägg till Ida Holm, ida@firma.example, i stället. => REMOVE; ADD",
    "en": "Quick one before lunch: remove Priya Nair and add Ida Holm, ida@firma.example, instead. => REMOVE; ADD",
    "da": "Hurtigt før frokost: slet Søren Kjær og opret Ida Holm, ida@firma.example, i stedet. Glædelig advent! => REMOVE; ADD",
    "fi": """
        Pikainen juttu ennen lounasta: poistakaa Matti Korhonen ja lisätkää tilalle Ida Holm, ida ät firma piste example. => REMOVE; ADD
    """,
}
USERS = {
    "sv": "Karl Lindqvist/karl.lindqvist@nordbygg.example",
    "en": "Priya Nair/priya.nair@northlight.example",
    "nb": "Lars Moen/lars@oslofjord-regnskap.example",
    "da": "Søren Kjær/soren@aarhustomrer.example",
    "fi": "Matti Korhonen/matti.korhonen@turunsahko.example",
}


def _meant(language: str, short: str) -> list[str]:
    """The requests that a line's short words stand for."""
    words = {
        "REMOVE": f"remove_user:{USERS[language]}",
        "GRANT": f"change_user:{USERS[language]} ->authorized=True",
        "ADD": "add_user:Ida Holm/ida@firma.example",
        "EXISTS": "registration_number_exists",
    }
    for word, meaning in words.items():
        short = short.replace(word, meaning)
    return [each.replace(" 2026", " requested_on=2026") for each in short.split("; ")]


@pytest.mark.parametrize(
    ("language", "line"), [line for table in (UNTIL, SAID_SO, WORK, TAKEN, RIGHTS, UPGRADE, BEFORE_LUNCH) for line in each_line(table)]
)
def test_only_what_is_asked_is_read(language: str, line: str) -> None:
    text, short = line.split(" => ")
    assert in_short(text, SENDERS[language]) == _meant(language, short)


@pytest.mark.parametrize(("language", "text"), [line for table in (NOT_SAID_SO, NO_WORK) for line in each_line(table)])
def test_what_is_not_plainly_asked_stays_with_staff(language: str, text: str) -> None:
    assert not [each for each in in_short(text, SENDERS[language]) if each.startswith(("add_user", "remove_user", "cancel_agreement"))]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "Jag ska inte längre ha beställningsrätt, ge den till Karl Lindqvist.", "Anna Svensson/anna.svensson@nordbygg.example"),
        ("en", "I should no longer be able to order; that will be Priya Nair.", "Emily Carter/emily.carter@northlight.example"),
    ],
)
def test_the_senders_own_right_is_still_his(language: str, text: str, expected: str) -> None:
    assert f"change_user:{expected} ->authorized=False" in in_short(text, SENDERS[language])
