"""Danish sentences and what they are understood as, in short: kind, who, what to; ``?`` before what nobody is sure of."""

import pytest

from tests.unit.known_misses import sentences
from tests.unit.reading_in_short import METTE, in_short

SENTENCES = [
    (
        "Søren Kjær har sagt op og har haft sidste dag i fredags. Vil I være så venlige at lukke hans adgang?",
        ["remove_user:Søren Kjær/soren@aarhustomrer.example"],
    ),
    ("Hvordan får jeg slettet en bruger, der er stoppet hos os?", ["question topic=manage_users"]),
    (
        "Hej\nFølgende to nye medarbejdere skal have adgang:\nJens Ravn, "
        "jens.ravn@aarhustomrer.example\nUlla Friis, ulla.friis@aarhustomrer.example\nMvh Mette",
        ["add_user:Jens Ravn/jens.ravn@aarhustomrer.example", "add_user:Ulla Friis/ulla.friis@aarhustomrer.example"],
    ),
    (
        "Fremover må Søren også bestille brugere hos jer på vores vegne.",
        ["change_user:Søren Kjær/soren@aarhustomrer.example ->authorized=True"],
    ),
    ("Kan I aflyse mødet på torsdag? Søren kan ikke alligevel.", ["question topic=other"]),
    ("Slet soeren kjaer, han er fratraadt", ["remove_user:Søren Kjær/soren@aarhustomrer.example"]),
    ("Opret Hans Jensen som bruger, hj@aarhustomrer.example", ["add_user:Hans Jensen/hj@aarhustomrer.example"]),
    ("Opret venligst Tage Kristensen, tk@aarhustomrer.example", ["add_user:Tage Kristensen/tk@aarhustomrer.example"]),
    ("Jeg har sagt mit abonnement på Berlingske op, men I har ikke noget med det at gøre vel?", ["question topic=other"]),
    (
        "Lis Toft starter d. 1/12. Hun skal have adgang fra den dag. lis@aarhustomrer.example",
        ["add_user:Lis Toft/lis@aarhustomrer.example requested_on=2026-12-01 from"],
    ),
    (
        "Fjern Sørens administratorrettigheder, men lad ham beholde sit login.",
        ["change_user:Søren Kjær/soren@aarhustomrer.example ->authorized=False"],
    ),
    (
        "Søren Kjær har opsagt sin stilling og er fritstillet fra i dag. Hans adgang skal spærres omgående.",
        ["remove_user:Søren Kjær/soren@aarhustomrer.example"],
    ),
    ("I må endelig ikke slette Søren!", ["?other"]),
    ("Vil I tilføje Pia Bach pia@aarhustomrer.example til jeres mailliste?", ["?add_user:Pia Bach/pia@aarhustomrer.example"]),
    ("Jeg kan ikke komme ind på min konto, den siger forkert adgangskode.", ["question topic=credentials"]),
    (
        "Sørens sidste arbejdsdag er fredag den 18. december. Deaktiver ham venligst den dag.",
        ["remove_user:Søren Kjær/soren@aarhustomrer.example requested_on=2026-12-18"],
    ),
    (
        "Undertegnede skal hermed anmode om, at brugeren Søren Kjær nedlægges med virkning fra udgangen af november måned.",
        ["remove_user:Søren Kjær/soren@aarhustomrer.example requested_on=2026-11-30 from"],
    ),
    (
        "Vi ønsker ikke at forlænge aftalen, når året er omme, så den bedes stoppet pr. 31. december.",
        ["cancel_agreement requested_on=2026-12-31"],
    ),
    ("Vi har opsagt vores mobilabonnement hos TDC. Skal I have det nye nummer?", ["question topic=other"]),
    ("Slet Søren. Nej vent, ikke endnu - jeg skal lige høre chefen.", ["?remove_user:Søren Kjær/soren@aarhustomrer.example"]),
    ("Søren skal være administrator fremover.", ["change_user:Søren Kjær/soren@aarhustomrer.example ->authorized=True"]),
    (
        "Ud: Søren Kjær\nInd: Kim Bang, kim.bang@aarhustomrer.example",
        ["remove_user:Søren Kjær/soren@aarhustomrer.example", "add_user:Kim Bang/kim.bang@aarhustomrer.example"],
    ),
    (
        "vil i lige deaktivere soren@aarhustomrer.example han er stoppet tak på forhånd",
        ["remove_user:Søren Kjær/soren@aarhustomrer.example"],
    ),
    ("I skal ikke slette Søren alligevel, han bliver.", ["?other"]),
    ("Aftalen bedes bragt til ophør med udgangen af juni 2027.", ["cancel_agreement requested_on=2027-06-30"]),
    (
        "Søren skal ikke være administrator mere. Han skal bare være almindelig bruger.",
        ["change_user:Søren Kjær/soren@aarhustomrer.example ->authorized=False"],
    ),
    ("Slet alle brugere undtagen mig.", ["?remove_user:-/-"]),
    ("Hej, vi overvejer at give Søren adgang til at bestille. Hvad indebærer det?", ["question topic=manage_users"]),
    ("Vi havde bedt om at få slettet Søren i sidste uge, men han står der stadig?", ["question topic=other"]),
    ("Kan I oprette Byens Maler ApS som kunde hos os i systemet?", ["question topic=other"]),
    (
        "Søren stopper ultimo november. Fjern venligst hans adgang den sidste dag i måneden.",
        ["remove_user:Søren Kjær/soren@aarhustomrer.example requested_on=2026-11-30"],
    ),
    ("Vi sletter selv Søren, I behøver ikke gøre noget.", ["?remove_user:Søren Kjær/soren@aarhustomrer.example"]),
    ("Vi var lige ved at opsige, men nu virker det heldigvis.", ["?cancel_agreement"]),
    ("Såfremt I ikke retter fejlen inden fredag, opsiger vi aftalen.", ["?other"]),
    ("Får vi ikke svar i dag, så opsiger vi abonnementet.", ["?other"]),
    ("Tag lige Søren med på mailen næste gang: soren@aarhustomrer.example", []),
    ("Søren er sygemeldt. I kan kontakte mig i stedet for ham.", ["?remove_user:Søren Kjær/soren@aarhustomrer.example"]),
    ("Kan vi få fjernet Søren? Han er her ikke længere.", ["remove_user:Søren Kjær/soren@aarhustomrer.example"]),
    (
        "Vil du lave en adgang til Grethe Ahm med mailen "
        "grethe@aarhustomrer.example? Hun vikarierer for Søren, som er på barsel. Søren skal beholde sin bruger.",
        ["add_user:Grethe Ahm/grethe@aarhustomrer.example"],
    ),
    ("Hvordan opsiger jeg? Jeg prøver bare her: Jeg opsiger hermed aftalen for Aarhus Tømrer ApS.", ["cancel_agreement"]),
    ("Fratag Søren Kjær retten til at bestille ændringer.", ["change_user:Søren Kjær/soren@aarhustomrer.example ->authorized=False"]),
    ("Kan I slå Sørens notifikationer fra?", ["?remove_user:Søren Kjær/soren@aarhustomrer.example"]),
    (
        "Hej. Vi har fået ny revisor, Pia Holk. Hun skal have adgang til vores konto: pia@revisionnord.example",
        ["add_user:Pia Holk/pia@revisionnord.example"],
    ),
    (
        "- Søren Kjær (soren@aarhustomrer.example) -> slettes\n- Ea Wind (ea.wind@aarhustomrer.example) -> oprettes",
        ["remove_user:Søren Kjær/soren@aarhustomrer.example", "add_user:Ea Wind/ea.wind@aarhustomrer.example"],
    ),
    ("Kan I ikke sende mig et tilbud på en billigere aftale? Ellers opsiger vi.", ["?cancel_agreement"]),
    ("Vi kommer nok til at opsige i løbet af 2027.", ["?other"]),
    ("Søren skal have besked, når fakturaen er sendt.", []),
    ("Vi ønsker at skifte betalingsmetode fra kort til faktura.", []),
    (
        "Gør venligst Søren til autoriseret bruger, så han kan bestille for os.",
        ["change_user:Søren Kjær/soren@aarhustomrer.example ->authorized=True"],
    ),
    (
        "Opret en bruger til vores nye byggeleder:\n\nIda Bruun\nida.bruun@aarhustomrer.example",
        ["add_user:Ida Bruun/ida.bruun@aarhustomrer.example"],
    ),
    (
        "Tilføj Ida Bruun, ida.bruun@aarhustomrer.example, til vores nye gæsteliste.",
        ["?add_user:Ida Bruun/ida.bruun@aarhustomrer.example"],
    ),
    (
        "Opsig vores abonnement til årets udgang. Fakturaer, der er undervejs, skal stadig sendes.",
        ["cancel_agreement requested_on=2026-12-31"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), sentences(SENTENCES))
def test_sentence_is_understood(text: str, expected: list[str]) -> None:
    assert in_short(text, METTE) == expected
