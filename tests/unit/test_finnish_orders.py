"""Finnish orders as people say them, with the near misses of each rule that makes or stops them."""

import pytest

from tests.unit.reading_in_short import PAIVI, in_short

REMOVED = "remove_user:Matti Korhonen/matti.korhonen@turunsahko.example"
PIA = "pia.lehto@turunsahko.example"

#: Said of Matti, and whether he is removed for sure.
OF_MATTI = [
    ("voisitteks poistaa sen matin tunnuksen, se lähti meiltä pois jo viime viikolla. kiitti!", True),
    ("Poistakaa se hänen tililtään.", False),
    ("matti korhonen ei oo enää meillä duunissa niin voitteko heittää sen pois teidän systeemistä kiitti", True),
    ("Ottakaa Matin tunnus pois, jookos?", True),
    ("Olisi kiva, jos poistaisitte Matin.", True),
    ("Ei olisi kiva, jos poistaisitte Matin.", False),
    ("Ei olisi kiva, jos voisitte poistaa Matti Korhosen tunnuksen.", False),
    ("Matti Korhosen tunnus poistetaan.", True),
    ("Poistakaa Matti Korhosen vanha lasku järjestelmästä.", False),
    ("Matti Korhosen vanhan laskun voi poistaa.", False),
    ("Poistakaa Matti Korhosen tunnus. Matti jää.", False),
    ("Poistakaa Matti Korhosen tunnus. Hän jää eläkkeelle.", True),
    ("Ajattelin poistaa Matin.", False),
    ("Poistakaa Matti Korhonen - no, ei kuitenkaan.", False),
    ("Nyt olisi aika poistaa Matin tunnus. Hoituuko?", True),
    ("Matti Korhosen tunnus jäi poistamatta, kun hän lähti keväällä. Poistaisitteko sen nyt?", True),
    ("Poistakaa Matti Korhonen. Korjaan: älkää poistako.", False),
    ("Moi, pikkuasia: matin tunnus pois, sillä on uus duuni :) kiitti", True),
    ("Mietin, pitäisikö Matin tunnus pois.", False),
    ("Matin tunnus pois, jos hän ei palaa.", False),
    ("Pieni pyyntö: voisitteko poistaa Matti Korhosen käyttäjistämme?", True),
    ("En saanut poistettua Matti Korhosta itse. Tekisittekö sen puolestani?", True),
    ("Matti Korhosen tunnus on turha, koska hän on nykyään kuljettaja. Poistakaa se.", True),
    ("Hei, Matti K:n tunnus pois kiitos, hän vaihtoi alaa.", True),
    ("Älä poista Matin tunnusta.", False),
    ("ala poista matin tunnusta", False),
    ("Pia Lehto korvaa Mattia vanhempainvapaan ajan.", False),
    ("Saimme teiltä viestin, jonka mukaan Matti Korhosen tunnus suljetaan. Miksi?", False),
    ("Poistakaa Matti Korhonen. Saako tästä jonkinlaisen vahvistuksen?", True),
    ("Poistakaa Matti Korhonen. Minulla on oikeus tehdä näitä muutoksia.", True),
    ("Matti Korhonen\n\nPoistakaa yllä oleva käyttäjä. Työsuhde päättynyt 31.10.", True),
    ("Sain teiltä listan käyttäjistämme. Matti Korhonen ei enää kuulu siihen, joten hänet voi poistaa.", True),
    ("Ajattelin, että Matti palaa, mutta hän ei palaa, joten poistakaa hänet.", True),
]


@pytest.mark.parametrize(("text", "removed"), OF_MATTI)
def test_whether_a_user_is_removed(text: str, *, removed: bool) -> None:
    assert (REMOVED in in_short(text, PAIVI)) == removed


#: Said of Pia Lehto, who is no user, and whether she is added for sure.
OF_PIA = [
    (f"Mulla on yks pyyntö: vois lisätä Pia Lehdon, {PIA}", True),
    (f"Sain Matilta pyynnön: lisätkää Pia Lehto, {PIA}", False),
    (f"Meidän pitäis saada Pia Lehto mukaan tähän teidän palveluun: {PIA}", True),
    (f"Meidän pitäis saada Pia Lehto mukaan retkelle: {PIA}", False),
    (f"Lisätkää Pia Lehto, {PIA}. Kirjanpitäjämme siirtyy eläkkeelle ensi vuonna.", True),
    (f"Lisätkää Pia Lehto, {PIA}. Hän siirtyy eläkkeelle ensi vuonna.", False),
    (f"Lisätkää Pia Lehto, {PIA}. Vastausta ei tarvita.", True),
    (f"Lisätkää Pia Lehto, {PIA}. Ei tarvita.", False),
    (f"Luokaa tunnus: Pia Lehto, {PIA}. Hän korvaa minua äitiysloman ajan.", True),
    (f"Pia Lehto hoitaa jatkossa laskujen hyväksynnän, ja siksi hän tarvitsee käyttäjätunnuksen. Osoite on {PIA}.", True),
    (f"Pia Lehdon sähköposti on {PIA}. Tehkää tunnus.", True),
    (f"Pia Lehdon sähköposti on {PIA}. Tehkää lasku.", False),
    (f"Kollegani Pia Lehto haluaa mukaan. {PIA}. Lisäättekö?", True),
    (f"Pia Lehto, {PIA}, ei halua mukaan. Lisäättekö?", False),
    (f"Tiimimme täydentyi, kun Pia Lehto tuli taloon. Hänelle tunnukset kiitos, {PIA}", True),
    (f"Siksi tarvitsemme toisen tunnuksen: Pia Lehto, {PIA}.", True),
    (f"Lisätkää toinen heistä: Pia Lehto, {PIA}, tai Sini Ek, sini.ek@turunsahko.example.", False),
    (f"Olisi hyvä, jos ehtisitte tämän ennen sitä: tunnus Pia Lehdolle, {PIA}.", True),
]


@pytest.mark.parametrize(("text", "added"), OF_PIA)
def test_whether_somebody_new_is_added(text: str, *, added: bool) -> None:
    assert (f"add_user:Pia Lehto/{PIA}" in in_short(text, PAIVI)) == added


def test_a_notice_by_its_noun_alone() -> None:
    assert in_short("Lopetetaan tämä InExchange-homma meidän osalta. Sopimus irti heti kun mahdollista.", PAIVI) == ["cancel_agreement"]
    assert in_short("Haluan päättää sopimuksemme.", PAIVI) == ["cancel_agreement"]
    assert in_short("Irtisanon siis uudestaan InExchange Basic -sopimuksemme.", PAIVI) == ["cancel_agreement service=basic"]
    assert in_short("Basic pois päältä, kiitos.", PAIVI) == ["cancel_agreement service=basic"]
    assert in_short("Sopimus irti?", PAIVI) == ["question topic=cancel"]


@pytest.mark.parametrize(
    ("beside", "day"),
    [
        ("Palaan töihin 7.12.", ""),
        ("Olen lomalla 7.12. alkaen.", ""),
        ("Lomani päättyy 7.12.", ""),
        ("En ole ihan varma, kenelle tämä kuuluu.", ""),
        ("Hän lähtee talosta 7.12.", " requested_on=2026-12-07"),
    ],
)
def test_the_day_of_what_the_sender_does_is_none_of_the_order(beside: str, day: str) -> None:
    assert in_short(f"Poistakaa Matti Korhonen. {beside}", PAIVI) == [REMOVED + day]


def test_what_stays_of_the_mail_beside_the_order() -> None:
    assert in_short("Lopetamme palvelun vuoden lopussa. Onko tämä ilmoitus riittävä?", PAIVI) == [
        "cancel_agreement requested_on=2026-12-31"
    ]
    told = in_short("Puhelinnumeroni puuttuu tiedoistani. Se on 040 555 6677. Lisäisittekö sen?", PAIVI)
    assert told == ["change_user:Päivi Virtanen/paivi.virtanen@turunsahko.example ->phone=+358405556677"]
    assert in_short("Hei, nimenmuutos: Päivi Virtanen -> Päivi Virtanen-Koskela. Kiitos.", PAIVI) != ["thanks"]
