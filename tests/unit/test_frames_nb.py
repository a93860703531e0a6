"""Norwegian orders in every polite frame are carried out, and in no frame that only asks, doubts, denies or tells."""

from datetime import date

import pytest

from parsers.reading import ORDERS, Kind, Known, KnownCompany, KnownUser
from parsers.understand import understand

_KNOWN = Known(
    sender_email="ingrid@oslofjord.example",
    sender_name="Ingrid Haugen",
    companies=(
        KnownCompany(
            "NO919704594",
            "Oslofjord Regnskap AS",
            (KnownUser("Ingrid Haugen", "ingrid@oslofjord.example"), KnownUser("Lars Moen", "lars@oslofjord.example")),
        ),
    ),
    today=date(2026, 11, 18),
)

#: verb → (infinitive, imperative, present, participle, the rest of the order)
_ORDERS = {
    Kind.REMOVE_USER: ("slette", "slett", "sletter", "slettet", "brukeren til Lars Moen"),
    Kind.ADD_USER: ("legge til", "legg til", "legger til", "lagt til", "Kari Lund (kari.lund@oslofjord.example) som bruker"),
    Kind.CANCEL_AGREEMENT: ("si opp", "si opp", "sier opp", "sagt opp", "avtalen vår"),
    Kind.CHANGE_USER: ("endre", "endre", "endrer", "endret", "mobilnummeret til Lars Moen til 90 11 22 33"),
}

#: i infinitive, m imperative, p present, pp participle; M begins the sentence
_ASKED = (
    "Kan dere {i}?",
    "Kunne dere {i}?",
    "Kan du {i}?",
    "Vil du være så snill å {i}?",
    "Vil dere være så vennlige å {i}?",
    "Vær så snill å {i}.",
    "Vær snill og {m}.",
    "Vennligst {m}.",
    "{M}, takk.",
    "{M}.",
    "Fint om dere {p}.",
    "Det hadde vært fint om dere kunne {i}.",
    "Jeg ønsker å {i}.",
    "Vi ønsker å {i}.",
    "Vi vil gjerne {i}.",
    "Vi vil {i}.",
    "Vi må {i}.",
    "Vi må dessverre {i}.",
    "Vi trenger å {i}.",
    "Vi trenger hjelp til å {i}.",
    "Vi skulle gjerne hatt {pp}.",
    "Er det mulig å få {pp}?",
    "Kan vi få {pp}?",
    "Kan jeg få {pp}?",
    "Kunne vi fått {pp}?",
    "Ber om at dere {p}.",
    "Vi ber dere {i}.",
    "Vi ber dere om å {i}.",
    "Jeg vil be dere om å {i}.",
    "Kan jeg be dere {i}?",
    "Hei, {m} er dere snille.",
    "{M} så snart som mulig.",
    "Dere kan {i}.",
    "Dere kan bare {i}.",
    "Dere må {i}.",
    "Dere må gjerne {i}.",
    "Håper dere kan {i}.",
    "Setter pris på om dere {p}.",
    "Vi setter stor pris på om dere kan {i}.",
    "Takknemlig om dere kan {i}.",
    "Hyggelig hvis dere kan {i}.",
    "Hadde satt pris på om dere kunne {i}.",
    "Har dere mulighet til å {i}?",
    "Har du tid til å {i}?",
    "Går det bra at dere {p}?",
    "Skal vi se, kan dere {i}?",
    "Jeg lurte på om det var mulig å få {pp}.",
    "Lurer på om dere kunne {i}.",
    "Da kan dere {i}.",
    "Så nå kan dere {i}.",
    "Nå må dere {i}.",
    "Kan noen {i}?",
    "Kan noen hos dere {i}?",
    "Gjerne {m}.",
    "{M} gjerne.",
    "Ønsker å {i}.",
    "Ønsker {pp}.",
    "Vil gjerne {i}.",
    "Trenger å {i}.",
    "Vi har besluttet å {i}.",
    "Vi har bestemt oss for å {i}.",
    "Vi ser oss nødt til å {i}.",
    "Det er på tide å {i}.",
    "Kan dere hjelpe meg med å {i}?",
    "Kan dere hjelpe oss å {i}?",
    "Husk å {i}.",
    "Skriver for å be dere {i}.",
    "Tar kontakt for å be dere om å {i}.",
    "Hensikten med denne mailen er å be dere {i}.",
    "Kan dere ikke bare {i}?",
    "Vi hadde satt stor pris på om du kunne {i}.",
    "Ville dere kunne {i}?",
    "Kunne du tenke deg å {i}?",
    "Jeg ber herved om at dere {p}.",
    "Det er ønskelig at dere {p}.",
    "Vi ønsker at dere {p}.",
    "Jeg vil at dere skal {i}.",
    "Vi vil at dere {p}.",
    "Kan dere sørge for å {i}?",
    "Sørg for å {i}.",
    "Pass på å {i}.",
    "Med dette ber vi dere {i}.",
    "Må få {pp}.",
)
_NOT_ASKED = (
    "Hvordan kan vi {i}?",
    "Hvordan {p} vi?",
    "Kan vi selv {i}?",
    "Kan jeg {i}?",
    "Må vi {i}?",
    "Skal vi {i}?",
    "Bør vi {i}?",
    "Er det mulig for oss å {i}?",
    "Hva skjer hvis vi {p}?",
    "Hvis vi {p}, hva skjer da?",
    "Vi vurderer å {i}.",
    "Vi tenker på å {i}.",
    "Kanskje vi skal {i}.",
    "Vi har ikke bestemt oss for å {i}.",
    "Ikke {m}.",
    "Dere må ikke {i}.",
    "Vennligst ikke {m}.",
    "Kan dere la være å {i}?",
    "Vi vil ikke {i}.",
    "Vi ønsker ikke å {i}.",
    "Jeg har ikke bedt dere {i}.",
    "Jeg ba dere {i}.",
    "Jeg ba dere om å {i} forrige uke.",
    "Dere har {pp}.",
    "Har dere {pp}?",
    "Ble det gjort å {i}?",
    "Sjefen vil {i}.",
    "Sjefen sier at vi skal {i}.",
    "Revisoren foreslår å {i}.",
    "Lars vil {i}.",
    "Dersom prisen øker vil vi {i}.",
    "Hvis ikke dette ordner seg, må vi {i}.",
    "Når vi har snakket sammen skal vi {i}.",
    "Vi skal snart {i}.",
    "Vi kommer til å {i} en gang.",
    "Vi kommer til å be dere {i}.",
    "Vent med å {i}.",
    "Jeg angrer på at jeg ba dere {i}.",
    "Glem det med å {i}.",
    "Det er ikke aktuelt å {i}.",
    "Hva koster det å {i}?",
    "Hvor lang tid tar det å {i}?",
    "Hvem kan {i}?",
    "Får Lars lov til å {i}?",
    "Før vi ber dere {i}, hva er fristen?",
    "Det var en feil at vi ba dere {i}.",
    "Vi var i ferd med å {i}.",
    "Vi skulle {i}, men ombestemte oss.",
    "Egentlig skulle vi {i}.",
    "Det er fristende å {i}.",
    "Er det dere som skal {i}?",
    "Kan dere forklare hvordan vi kan {i}?",
    "Kan dere fortelle hvordan man kan {i}?",
    "Kan dere si hvordan vi skal {i}?",
    "Jeg trodde vi måtte {i}.",
    "Vi diskuterer om vi skal {i}.",
    "Gi beskjed før dere {p}.",
    "Spør meg før dere {p}.",
    "Jeg lurer på om vi skal {i}.",
    "Lurer på om det lønner seg å {i}.",
    "Styret skal ta stilling til om vi skal {i}.",
    "Vi har tenkt å {i}, men ikke ennå.",
    "Det står på nettsiden at dere kan {i}.",
    "Unngå å {i}.",
    "I stedet for å {i}, hva kan vi gjøre?",
    "Møtet handlet om å {i}.",
    "Takk for at dere ikke {p}.",
    "Vi prøvde å {i}.",
    "Vi klarte ikke å {i}.",
    "Vi får ikke til å {i}.",
)


def _said(frame: str, kind: Kind) -> str:
    infinitive, imperative, present, participle, rest = _ORDERS[kind]
    return "Hei!\n" + frame.format(
        i=f"{infinitive} {rest}",
        m=f"{imperative} {rest}",
        M=f"{imperative.capitalize()} {rest}",
        p=f"{present} {rest}",
        pp=f"{participle} {rest}",
    )


@pytest.mark.parametrize("kind", list(_ORDERS))
@pytest.mark.parametrize("frame", _ASKED)
def test_an_order_in_a_polite_frame_is_one(frame: str, kind: Kind) -> None:
    (request,) = understand(_said(frame, kind), "", _KNOWN, "nb").requests
    assert request.kind is kind
    assert request.confidence > 0.8


@pytest.mark.parametrize("kind", list(_ORDERS))
@pytest.mark.parametrize("frame", _NOT_ASKED)
def test_no_order_where_none_is_given(frame: str, kind: Kind) -> None:
    found = understand(_said(frame, kind), "", _KNOWN, "nb").requests
    assert not [request for request in found if request.kind in ORDERS and request.confidence >= 0.8]
