"""Remarks that name nobody and leave the orders beside them open, and others that only are polite."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

ORDERS = {
    "sv": "Ta bort Karl Lindqvist.",
    "en": "Please remove Priya Nair.",
    "nb": "Slett Lars Moen.",
    "da": "Slet Søren Kjær.",
    "fi": "Poistakaa Matti Korhonen.",
}

#: They leave the order open wherever they stand.
OPEN = {
    "sv": """
        Preliminärt.
        Det är inte bestämt än.
        OBS! Ej godkänt än.
        Styrelsen tar beslutet nästa vecka.
        Det ska beslutas på måndag.
        Väntar på besked från HR.
        Jag måste kolla med chefen.
        Kolla med HR.
        Ring mig innan ni gör det här.
        Innan ni gör något: ring mig.
        Ignorera detta.
        Jag är inte behörig att besluta det egentligen.
        Det är bara ett förslag.
        Vi får se.
        Kan vi prata om det först?
        Kör när jag säger till.
    """,
    "en": """
        Pending.
        tbc
        On hold.
        It's not decided yet.
        NB: not approved yet.
        Nothing is settled yet.
        The board decides next week.
        Awaiting HR.
        I need to check with my boss.
        Check with HR.
        Before you do anything, call me.
        pls ignore
        It's not my call.
        Just a proposal for now.
        Subject to board approval.
        Can we talk about it first?
        I'll tell you when to go ahead.
    """,
    "nb": """
        Foreløpig.
        Det er ikke bestemt ennå.
        NB: ikke godkjent ennå.
        Styret tar beslutningen neste uke.
        Venter på svar fra HR.
        Jeg må sjekke med sjefen.
        Før dere gjør noe: ring meg.
        Ignorer dette.
        Det er bare et forslag.
        Vi får se.
        Kjør når jeg sier fra.
    """,
    "da": """
        Foreløbigt.
        Det er ikke besluttet endnu.
        OBS: ikke godkendt endnu.
        Bestyrelsen tager beslutningen i næste uge.
        Afventer svar fra HR.
        Jeg skal lige tjekke med chefen.
        Før I gør noget: ring til mig.
        Ignorer det her.
        Det er bare et forslag.
        Vi får se.
        Jeg siger til, når vi har besluttet os.
    """,
    "fi": """
        Alustavasti.
        Sitä ei ole vielä päätetty.
        HUOM: ei vielä hyväksytty.
        Hallitus päättää ensi viikolla.
        Odotamme HR:n vastausta.
        Minun pitää kysyä pomolta.
        Ennen kuin teette mitään: soittakaa minulle.
        Jättäkää huomiotta.
        Se on vasta ehdotus.
        Katsotaan.
        Tehkää se kun sanon.
    """,
}


@pytest.mark.parametrize(("language", "remark"), each_line(OPEN))
def test_a_remark_before_or_behind_leaves_an_order_open(language: str, remark: str) -> None:
    for text in (f"{ORDERS[language]}\n\n{remark}", f"{remark}\n\n{ORDERS[language]}"):
        told = in_short(text, SENDERS[language])
        assert not any(each.startswith("remove_user:") for each in told), (text, told)


#: They take back what stands before them.
UNDONE = {
    "sv": """
        Eller nej.
        Fel mejl!
        Skicka inte än.
        Det var förra året.
        Ni har redan gjort det.
        Det har vi redan fått hjälp med.
        Det gäller inte er utan Visma.
        fast inte på måndag
        När HR bekräftat.
        Efter revisionen.
        Jag skrev fel.
        Har ändrat mig!
    """,
    "en": """
        Or no.
        Wrong mail!
        Don't send yet.
        That was last year.
        You have already done it.
        This was meant for Visma, not you.
        just not on Monday
        Once HR confirms.
        After the audit.
        Scratch that.
        FYI only.
    """,
    "nb": """
        Eller nei.
        Feil mail!
        Ikke send ennå.
        Det var i fjor.
        Det er allerede ordnet.
        bare ikke på mandag
        Når HR har bekreftet.
        Etter revisjonen.
        Jeg skrev feil.
    """,
    "da": """
        Eller nej.
        Forkert mail!
        Send ikke endnu.
        Det var sidste år.
        Det er allerede ordnet.
        bare ikke på mandag
        Når HR har bekræftet.
        Efter revisionen.
        Jeg skrev forkert.
    """,
    "fi": """
        Tai ei.
        Väärä viesti!
        Älkää lähettäkö vielä.
        Se oli viime vuonna.
        Se on jo hoidettu.
        ei kuitenkaan maanantaina
        Kun HR vahvistaa.
        Tarkastuksen jälkeen.
        Kirjoitin väärin.
    """,
}


@pytest.mark.parametrize(("language", "remark"), each_line(UNDONE))
def test_a_remark_behind_takes_an_order_back(language: str, remark: str) -> None:
    told = in_short(f"{ORDERS[language]}\n\n{remark}", SENDERS[language])
    assert not any(each.startswith("remove_user:") for each in told), told


FREE = {
    "sv": """
        Ingen brådska.
        Jag är inte säker på om det här är rätt adress.
        Vi har bestämt oss, så det är klart.
        Det är godkänt av chefen.
        Vi väntar på svar från er.
        Behövs inte längre.
        Annars allt väl här.
        Ni behöver inte återkomma.
        Inget mer just nu.
    """,
    "en": """
        Do write if you're unsure about anything.
        Sorry if this has reached the wrong team.
        No rush.
        Not sure if this is the right address.
        I'm not sure whether you are the right people to ask.
        This has been approved by my boss.
        We have decided.
        No longer needed.
        Nothing else for now.
        No need to reply.
        Nothing changes until then.
        Let me know once it's done.
    """,
    "nb": """
        Takk for rask hjelp!
        Det haster ikke.
        Vet ikke om dette er riktig adresse.
        Dette er godkjent av sjefen.
        Vi har bestemt oss.
        Ikke noe mer akkurat nå.
        Jeg er ikke på kontoret på mandag.
    """,
    "da": """
        Det haster ikke.
        Ved ikke om det er den rigtige adresse.
        Det er godkendt af chefen.
        Vi har besluttet os.
        Ikke mere lige nu.
        Jeg er ikke på kontoret på mandag.
    """,
    "fi": """
        Ei kiirettä.
        En tiedä, onko tämä oikea osoite.
        Esimies on hyväksynyt tämän.
        Olemme päättäneet.
        En ole toimistolla maanantaina.
        Odotan vastaustanne.
    """,
}


@pytest.mark.parametrize(("language", "remark"), each_line(FREE))
def test_politeness_and_reasons_leave_nothing_open(language: str, remark: str) -> None:
    told = in_short(f"{ORDERS[language]}\n\n{remark}", SENDERS[language])
    assert any(each.startswith("remove_user:") for each in told), told


def test_no_longer_needed_is_a_reason_to_remove_and_none_to_add() -> None:
    added = in_short("Please add Nora Vik, nora.vik@northlight.example.\n\nNo longer needed.", SENDERS["en"])
    assert not any(each.startswith("add_user:") for each in added), added


def test_a_mistake_owned_up_before_the_right_value_leaves_that_to_the_rules_of_corrections() -> None:
    told = in_short("Please remove Priya Nair.\n\nI got the name wrong. It is James Osei who leaves.", SENDERS["en"])
    assert not any(each.startswith("remove_user:Priya") for each in told), told


AT_END = {
    "sv": """
        kanske
        , tror jag
        (preliminärt)
        - avvaktar besked från HR, avvakta
    """,
    "en": """
        maybe
        , I think
        (tbc)
        - on hold
        , pending
        , but not on Monday
        once HR has approved
    """,
    "nb": """
        kanskje
        , tror jeg
        (foreløpig)
        når HR har bekreftet
    """,
    "da": """
        måske
        , tror jeg
        (foreløbigt)
    """,
    "fi": """
        ehkä
        , luulen
        (alustavasti)
    """,
}


@pytest.mark.parametrize(("language", "end"), each_line(AT_END))
def test_an_order_that_ends_in_doubt_is_left_open(language: str, end: str) -> None:
    told = in_short(f"{ORDERS[language].rstrip('.')} {end}.", SENDERS[language])
    assert not any(each.startswith("remove_user:") for each in told), told


def test_what_is_thought_of_something_else_leaves_an_order_as_it_is() -> None:
    told = in_short("I think it is time for a change. Maybe you know already. Please remove Priya Nair.", SENDERS["en"])
    assert any(each.startswith("remove_user:") for each in told), told
