"""Norwegian and Danish as people write it around an order: what stands beside it neither hides nor stops it."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

LARS, SOREN = "Lars Moen/lars@oslofjord-regnskap.example", "Søren Kjær/soren@aarhustomrer.example"

#: What is asked for, and the request in short.
DONE = {
    "nb": f"""
        Når dere har et ledig øyeblikk: slett Lars Moen. Det haster ikke. = remove_user:{LARS}
        Fikk ikke med meg om jeg sendte denne i går, så jeg sender på nytt: slett Lars Moen. = remove_user:{LARS}
        Sitter i Oslo for tiden, så det blir på norsk i dag: Lars Moen kan fjernes. = remove_user:{LARS}
        Hos oss er det slik at alle må ha egen bruker. Kan dere legge til Ask Vang? ask@x.example = add_user:Ask Vang/ask@x.example
        Jeg prøvde å legge til Ask Vang selv, men fant ikke ut av det. Kan dere gjøre det? ask@x.example = add_user:Ask Vang/ask@x.example
        Som avtalt på telefon med Anne: ny bruker til oss er Ask Vang, ask@x.example = add_user:Ask Vang/ask@x.example
        Kan Ask Vang også få bruker? Han har ask@x.example. = add_user:Ask Vang/ask@x.example
        Lars skal ha lars.moen@x.example i stedet for lars@oslofjord-regnskap.example. = change_user:{LARS} ->email=lars.moen@x.example
        Vi har byttet domene, så Lars skal nå ha lars@oslofjord.example. = change_user:{LARS} ->email=lars@oslofjord.example
        Kan dere endre navnet til Lars til Lars Tangen? E-posten beholder han foreløpig. = change_user:{LARS} ->name=Lars Tangen
        Slett Lars Moen. Passordet mitt virker igjen, så det kan dere se bort fra. = remove_user:{LARS}
        Slett Lars Moen. Jeg har kopiert inn daglig leder til orientering. = remove_user:{LARS}
        Slett Lars Moen. Beklager hvis dette er feil adresse. = remove_user:{LARS}
        Jeg får ikke til å legge inn nye brukere selv. Kan dere legge inn Ask Vang? ask@x.example = add_user:Ask Vang/ask@x.example
        I forbindelse med at Lars Moen går over i ny jobb, ber jeg om at tilgangen hans avsluttes. = remove_user:{LARS}
        Jeg skulle ha med Ask Vang som bruker også. Han har ask@x.example. = add_user:Ask Vang/ask@x.example
        Kunne dere opprettet en bruker til Ask Vang? ask@x.example = add_user:Ask Vang/ask@x.example
        Vi må få slettet en bruker: Lars Moen. = remove_user:{LARS}
        Brukeren til Lars Moen må endres hos dere. Kan dere ordne det i dag? = change_user:{LARS}
        Hos dere står Lars med gammel e-post. Kan dere bytte til lars.moen@x.example? = change_user:{LARS} ->email=lars.moen@x.example
        Abonnementet vårt er greit. Vi bruker det nesten ikke til fakturaer. Vi vil derfor si det opp. = cancel_agreement
        Etter grundig vurdering har vi kommet fram til at vi avslutter abonnementet hos dere. = cancel_agreement
    """,
    "da": f"""
        Når I lige har et ledigt øjeblik: slet Søren Kjær. Det haster ikke. = remove_user:{SOREN}
        Slet Søren Kjær. I skal bare spørge, hvis noget er uklart. = remove_user:{SOREN}
        Vi har fået grønt lys fra ledelsen: Opret Aske Vang, aske@x.example. = add_user:Aske Vang/aske@x.example
        Har I mulighed for at tage Søren Kjær ud af løsningen? = remove_user:{SOREN}
        Vi er derfor desværre nødt til at opsige vores aftale hos jer. = cancel_agreement
        hej søren er stoppet i fredags gider i lige slette ham. hilsen mette = remove_user:{SOREN}
        Han skal stå med sk@x.example fra nu af i stedet for soren@aarhustomrer.example. = change_user:{SOREN} ->email=sk@x.example
        Opret Bo Dam, bo@x.example. Han skal ikke kunne bestille noget, det bliver ved med at være mig. = add_user:Bo Dam/bo@x.example
        Det er trist, men vi må opsige aftalen. = cancel_agreement
        Jeg vil gerne melde Aske Vang ind som bruger. aske@x.example = add_user:Aske Vang/aske@x.example
        Det ville være godt, hvis Sørens adgang blev fjernet snarest. = remove_user:{SOREN}
        Hvis I får tid i dag, ville det være super hvis I slettede Søren Kjær. = remove_user:{SOREN}
        Undertegnede beder om, at brugeren Søren Kjær lukkes. = remove_user:{SOREN}
        Inden da har Aske Vang brug for en bruger. Han har aske@x.example. = add_user:Aske Vang/aske@x.example
        Det ville være en kæmpe hjælp, hvis I kunne oprette Aske Vang, aske@x.example. = add_user:Aske Vang/aske@x.example
        Vi har fået nyt domæne, så Søren skal nu have soren@aarhus.example. = change_user:{SOREN} ->email=soren@aarhus.example
        Ikke desto mindre må vi opsige abonnementet. = cancel_agreement
        Efter grundige overvejelser er vi kommet frem til, at vi afslutter abonnementet hos jer. = cancel_agreement
    """,
}


@pytest.mark.parametrize(("language", "said"), each_line(DONE))
def test_what_stands_around_it_does_not_stop_an_order(language: str, said: str) -> None:
    text, _, asked = said.partition(" = ")
    assert in_short(text, SENDERS[language]) == [asked]


NOT_DONE = {
    "nb": """
        Når dere har fått svar fra Lars: slett Lars Moen.
        Foreløpig beholder han tilgangen. Slett Lars Moen.
        Som Anne skrev: slett Lars Moen.
        Lars Moen skal ikke ha ny bruker.
        Når dere har tid til å svare, sletter vi Lars Moen selv.
        Slett Lars Moen. Passordet og alt dette kan dere se bort fra.
        Slett Lars Moen. Feil adresse.
        Har dere opprettet Ask Vang, ask@x.example?
        Brukeren til Lars Moen må ikke endres.
        Fjern den fra brukeren til Lars Moen.
        Slett Lars Moen. Kun til orientering.
        Fjern ask@x.example i stedet for vang@x.example.
        Vi har abonnement hos Telenor. Vi bruker det nesten ikke. Vi vil derfor si det opp.
        Vi har ikke kommet fram til at vi avslutter abonnementet hos dere.
        Jeg prøvde å slette Lars Moen, men fant ikke ut av det.
    """,
    "da": """
        Når I har fået svar fra Søren: slet Søren Kjær.
        Vi venter på grønt lys fra ledelsen: slet Søren Kjær.
        Vi har fået dette fra ledelsen: slet Søren Kjær.
        Som Anne skrev: slet Søren Kjær.
        Søren Kjær skal ikke have en ny bruger.
        Når I har tid til at svare, så sletter vi selv Søren Kjær.
        Sig til hvis Søren blev slettet.
        Vi må opsige med en måneds varsel ifølge aftalen.
        Søren siger vil I slette mig.
        Jeg prøvede at slette Søren Kjær, men kunne ikke finde ud af det.
        Vi er ikke kommet frem til, at vi afslutter abonnementet hos jer.
    """,
}


@pytest.mark.parametrize(("language", "text"), each_line(NOT_DONE))
def test_what_only_looks_like_it_waits_for_staff(language: str, text: str) -> None:
    sure = [each for each in in_short(text, SENDERS[language]) if each.startswith(("add", "remove", "change", "cancel"))]
    assert not sure
