"""Orders that a sentence of its own behind them holds back: nothing is done before somebody has agreed, been asked, or said when."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

ORDERS = {
    "sv": "Ta bort Karl Lindqvist.",
    "en": "Please remove Priya Nair.",
    "nb": "Slett Lars Moen.",
    "da": "Slet Søren Kjær.",
    "fi": "Poistakaa Matti Korhonen.",
}

HELD = {
    "sv": """
        Om chefen säger ja alltså.
        Men bara om det är gratis.
        Först måste chefen godkänna.
        Chefen måste godkänna det först.
        Det får ni göra när jag ringt er.
        Kan ni höra av er innan ni gör något?
        Fast vänta, vi avvaktar.
        Gör inget förrän jag hör av mig igen.
        Inte i dag, gör det på fredag.
        Men först måste vd:n säga sitt.
        Vd:n måste säga sitt först.
    """,
    "en": """
        That is if my manager says yes.
        But only if it is free of charge.
        If the board agrees.
        My manager has to approve it first.
        You can do it once I have called you.
        I'll get back to you when it can be done.
        Could you contact me before you do anything?
        Not today, do it on Friday please.
        Don't do anything until you hear from me again.
        But first the CEO must have his say.
    """,
    "nb": """
        Altså hvis sjefen sier ja.
        Men bare hvis det er gratis.
        Sjefen må godkjenne det først.
        Det kan dere gjøre når jeg har ringt dere.
        Jeg kommer tilbake når det kan gjøres.
        Kan dere ta kontakt før dere gjør noe?
        Ikke gjør noe før dere hører fra meg igjen.
        Men først må sjefen si sitt.
    """,
    "da": """
        Altså hvis chefen siger ja.
        Men kun hvis det er gratis.
        Chefen skal godkende det først.
        Det kan I gøre, når jeg har ringet til jer.
        Jeg vender tilbage, når det kan gøres.
        Kan I kontakte mig, før I gør noget?
        Gør ikke noget, før I hører fra mig igen.
        Men først skal direktøren have sin mening hørt.
    """,
    "fi": """
        Siis jos esimies suostuu.
        Mutta vain jos se on ilmaista.
        Esimiehen pitää ensin hyväksyä.
        Voitte tehdä sen kun olen soittanut teille.
        Voitteko ottaa yhteyttä ennen kuin teette mitään?
        Hetkinen, odotetaan vielä.
        Älkää tehkö mitään ennen kuin palaan asiaan.
        Mutta ensin johtajan pitää sanoa sanansa.
    """,
}


@pytest.mark.parametrize(("language", "behind"), each_line(HELD))
@pytest.mark.parametrize("gap", [" ", "\n\n"])
def test_an_order_waits_for_what_is_told_behind_it(language: str, behind: str, gap: str) -> None:
    told = in_short(f"{ORDERS[language]}{gap}{behind}", SENDERS[language])
    assert not any(each.startswith("remove_user:") for each in told), told


FREE = {
    "sv": """
        Men först måste jag tacka för hjälpen.
        Om något är oklart, hör av er.
        Hör gärna av er om ni undrar något.
        Gör det gärna så snart ni kan.
        Hon ska godkänna fakturorna nu.
        Det får gärna ske så snart som möjligt.
        Annars är allt bra här.
        När det är klart får ni gärna bekräfta.
    """,
    "en": """
        If anything is unclear, just call me.
        Let me know when it is done.
        Do it as soon as you can, please.
        James approves the invoices now.
        If you have any questions, call me.
    """,
    "nb": """
        Hvis noe er uklart, ring meg.
        Gi beskjed når det er gjort.
        Gjør det gjerne så snart dere kan.
        Han skal ikke godkjenne fakturaer lenger.
    """,
    "da": """
        Hvis noget er uklart, så ring.
        Giv besked, når det er gjort.
        Det gør ikke noget, at det sker allerede i dag.
        Gør det gerne, så snart I kan.
    """,
    "fi": """
        Jos jokin on epäselvää, soittakaa.
        Ilmoittakaa kun se on tehty.
        Tehkää se niin pian kuin mahdollista.
    """,
}


@pytest.mark.parametrize(("language", "behind"), each_line(FREE))
def test_politeness_behind_an_order_holds_nothing_back(language: str, behind: str) -> None:
    told = in_short(f"{ORDERS[language]} {behind}", SENDERS[language])
    assert any(each.startswith("remove_user:") for each in told), told


@pytest.mark.parametrize("behind", ["Men bara om rätten medger det.", "Gör inget förrän jag hör av mig igen."])
def test_an_estate_is_held_back_too(behind: str) -> None:
    text = f"Bolaget har försatts i konkurs, ta bort det ur era register. {behind}"
    told = in_short(text, SENDERS["sv"])
    assert any("remove_insolvent_company" in each for each in told)
    assert not any(each.startswith("remove_insolvent_company") for each in told), told
