"""Topics in people's own words: a number that is there already, the way up to Basic, a password that was guessed at, an odd invoice."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

ASKED = {
    "registration_number_exists": {
        "sv": """Det står att vårt organisationsnummer finns sedan tidigare. Vad gör jag?
            När jag försöker registrera oss säger sidan att numret redan är upplagt.""",
        "en": """The site says our number is already on file. What do we do?
            I want to sign up but am told that we're already in your system. What does that mean?""",
        "nb": """Når eg prøver å registrere oss får eg berre opp at organisasjonsnummeret finst frå før. Kva gjer eg då?
            Får beskjed om at organisasjonsnummeret allerede er registrert. Regnskapssystemet vårt sender EHF. Hva betyr meldingen?
            Får opp at organisasjonsnummeret er oppteke når eg vil lage konto.""",
        "da": "Siden skriver, at CVR-nummeret er taget. Hvad gør vi?",
        "fi": "Sivu väittää että y-tunnuksemme löytyy ennestään. Mitä teen?",
    },
    "upgrade": {
        "sv": """Hur gör jag för att komma upp till Basic?
            Hur byter vi till Basic?""",
        "en": """How do we go about moving up to Basic? No rush, the kitchen is on fire as per usual.
            What would it take to get onto Basic?
            Where do I sign up for Basic?""",
        "nb": """Korleis kjem me oss over på Basic?
            Hvordan får vi Basic?""",
        "da": "Hvordan rykker vi op til Basic?",
        "fi": "Miten pääsemme Basiciin?",
    },
    "credentials": {
        "sv": "Har glömt lösenordet, har testat flera gånger med alla lösenord jag har. Hur får jag ett nytt?",
        "en": "Forgot my password. I've tried everything, even the dog's name. How do I get a new one?",
        "fi": """Salasana unohtu kesälomalla, kokeilin koiran nimeäkin... mistä saan uuden?
            Salasana on unohtunut, olen kokeillut kaikkia lasten nimiä. Mistä saan uuden?""",
    },
    "credentials TRIED": {
        "sv": "Har glömt lösenordet, provat tre gånger att återställa. Hur gör jag?",
        "en": "Forgot my password, tried the reset link and it didn't help. What now?",
        "fi": """Salasana unohtui, kokeilin palautuslinkkiä mutta mitään ei tule. Mistä saan uuden?
            Salasana unohtui, kokeilin salasanan palautusta, ei toimi.""",
    },
    "manage_users TRIED": {
        "sv": "Jag har försökt flera gånger att ändra namn på en användare. Hur gör jag?",
        "en": "I've tried several times to change the name of a user. How do I do that?",
    },
    "invoice": {
        "sv": """Har fått en faktura från er, nr 20418, å jag begriper inte va den är för.
            Har fått en faktura från er. Begriper inte vad den är för.
            Vi känner inte igen er faktura 123.""",
        "en": """I got an invoice from you and have no idea what it is for.
            We received a bill we do not recognise.""",
        "nb": "Har fått en faktura fra dere, aner ikke hva den gjelder.",
        "da": "Vi har modtaget en regning fra jer, og jeg kan ikke gennemskue, hvad den dækker.",
        "fi": """Saimme laskun, emme tiedä mitä se koskee.
            Sain laskun teiltä enkä ymmärrä mistä se on.""",
    },
    "cancel": {"sv": "Hur säger vi upp Basic?", "en": "How do I cancel Basic?", "da": "Hvordan opsiger vi Basic?"},
    "integrated_service": {"en": "How do we go from Integrated to Basic?"},
    "manage_users": {"en": "How do I add a user on Basic?"},
    "other": {
        "sv": "Vad kostar Basic?",
        "en": "How do I go from Basic to Free?",
        "fi": "Miten siirrymme Basicista Freehen?",
        "da": "Aarhus Tømrer ApS er taget under rekonstruktion. Har det nogen betydning for vores aftale med jer?",
    },
}


@pytest.mark.parametrize(("topic", "language", "text"), [(topic, *line) for topic, said in ASKED.items() for line in each_line(said)])
def test_the_topic_is_found_in_peoples_own_words(topic: str, language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) == [f"question topic={topic}"]


ORDERED = {
    "sv": """Jag förstår inte varför Karl Lindqvist är kvar som användare, ta bort honom.
        Ta bort Karl Lindqvist. Jag vet inte när han slutade.
        Karl Lindqvist finns sedan tidigare i systemet, ta bort honom.""",
    "en": """I don't understand why Priya Nair still has access, please remove her.
        Priya Nair is already in your system, please remove her.""",
    "nb": "Lars Moen finnes fra før, fjern ham.",
    "da": """Slet Søren Kjær. Jeg ved ikke, hvornår han stoppede.
        Søren Kjær er allerede i systemet, slet ham.""",
    "fi": "Matti Korhonen on jo järjestelmässänne, poistakaa hänet.",
}


@pytest.mark.parametrize(("language", "text"), each_line(ORDERED))
def test_beside_an_order_neither_puzzlement_nor_a_known_user_asks_anything(language: str, text: str) -> None:
    (short,) = in_short(text, SENDERS[language])
    assert short.startswith("remove_user:")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Vi har fått en faktura från er."),
        ("nb", "Legg til Ola Vik, ola@oslofjord-regnskap.example, hvis han ikke finnes fra før."),
    ],
)
def test_what_asks_nothing_or_waits_for_something_is_no_question(language: str, text: str) -> None:
    assert not any(each.startswith("question") or each == "add_user" for each in in_short(text, SENDERS[language]))
