"""Notice in the passive or behind 'hereby', a verb far from its particle, 'can InExchange …', and what one has to tell others how to do."""

from dataclasses import replace

import pytest

from parsers.message_types import Message
from parsers.read import read
from tests.unit.reading_in_short import SENDERS, each_line, in_short, known_to

NOTICE = {
    "sv": """Härmed sägs avtalet för Larssons Lager & Logistik AB upp.
        Härmed sägs vårt avtal med InExchange Factorum AB upp.
        Avtalet sägs därför upp.
        Vårt avtal sägs upp.
        Avtalet sägs upp med omedelbar verkan.""",
    "nb": """Vi går over til et annet system på nyåret. Basic sies derfor opp med virkning fra 1. april 2027.
        Basic sies opp fra 1. april 2027.
        Avtalen sies derfor opp.
        Integrated sies opp med en gang.""",
    "da": """Basic opsiges pr. 31. marts 2027.
        Aftalen opsiges derfor.""",
}

NO_NOTICE = {
    "sv": """Avtal sägs upp skriftligt, läste jag.
        Om avtalet sägs upp, vad händer då?""",
    "nb": """Avtaler sies opp skriftlig, leste jeg.
        Basic sies opp av revisor hvis han vil.""",
    "da": "Aftaler opsiges pr. mail, læste jeg.",
}

ASKED = {
    "da": """Vi skal på den baggrund anmode Dem om at oprette Asger Krogh som bruger. Hans e-mailadresse er asger@aarhustomrer.example.
        Vi må på den baggrund bede jer oprette Asger Krogh, asger@aarhustomrer.example.""",
    "sv": "Kan InExchange lägga till Bo Ek? bo.ek@nordbygg.example",
    "en": "Can InExchange add Noor Aziz as a user? noor.aziz@northlight.example",
    "nb": "Kan InExchange legge til Jonas Lie, jonas@oslofjord-regnskap.example?",
}

NOT_ASKED = {
    "da": "Revisor skal anmode jer om at oprette Asger Krogh, asger@aarhustomrer.example.",
    "en": """Can InExchange remove users who left?
        Can InExchange remove Priya without asking us?
        Can InExchange cancel our agreement?
        How can InExchange remove Priya?""",
    "sv": "Kan InExchange ta bort Karl Lindqvist om han inte loggar in?",
}

HOW_TO_CANCEL = {
    "sv": """Jag ska förklara för medlemmarna hur ett avtal sägs upp och hur lång uppsägningstiden är. Inget är bestämt.
        Inför årsmötet måste jag förklara för styrelsen hur man säger upp ett avtal.""",
    "en": """Before the annual meeting I have to explain to the members how an agreement is cancelled. Nothing has been decided.
        I need to tell the board how the agreement can be terminated.""",
    "nb": "Før årsmøtet må jeg forklare medlemmene hvordan en avtale sies opp. Ingenting er bestemt.",
    "da": "Inden mødet skal jeg forklare medlemmerne, hvordan en aftale opsiges. Intet er besluttet.",
    "fi": "Minun täytyy selittää jäsenille, miten sopimus irtisanotaan. Mitään ei ole päätetty.",
}

HOW_TO_UPGRADE = {
    "en": """What do I need to do to go from the free version to Basic?
        How do we move from free over to Basic?""",
    "sv": """Hur tar jag mig från den fria versionen till Basic?
        Vad gör man för att komma från gratis till Basic?""",
    "nb": "Hva må jeg gjøre for å komme meg fra gratisversjonen til Basic?",
    "da": "Hvad skal jeg gøre for at komme fra gratisversionen til Basic?",
    "fi": "Mitä minun pitää tehdä päästäkseni ilmaisversiosta Basiciin?",
}

DOWN = {
    "en": "How do I get down from Basic to the free version?",
    "sv": "Kan man gå från Basic till Free?",
    "fi": "Miten pääsen Basicista Freehen?",
}


@pytest.mark.parametrize(("language", "text"), each_line(NOTICE))
def test_notice_is_given(language: str, text: str) -> None:
    (short,) = in_short(text, SENDERS[language])
    assert short.startswith("cancel_agreement")


@pytest.mark.parametrize(("language", "text"), each_line(NO_NOTICE))
def test_only_told_how_notice_is_given(language: str, text: str) -> None:
    assert not [short for short in in_short(text, SENDERS[language]) if short.startswith("cancel_agreement")]


@pytest.mark.parametrize(("language", "text"), each_line(ASKED))
def test_asked_in_form_or_by_our_name(language: str, text: str) -> None:
    (short,) = in_short(text, SENDERS[language])
    assert short.startswith("add_user:")


@pytest.mark.parametrize(("language", "text"), each_line(NOT_ASKED))
def test_neither_asked_in_form_nor_by_our_name(language: str, text: str) -> None:
    assert all(short.startswith(("?", "question")) for short in in_short(text, SENDERS[language]))


@pytest.mark.parametrize(("language", "text"), each_line(HOW_TO_CANCEL))
def test_must_tell_others_how_one_cancels(language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) == ["question topic=cancel"]


@pytest.mark.parametrize(("language", "text"), each_line(HOW_TO_UPGRADE))
def test_how_one_gets_from_free_to_another_service(language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) == ["question topic=upgrade"]


@pytest.mark.parametrize(("language", "text"), each_line(DOWN))
def test_a_smaller_service_is_no_upgrade(language: str, text: str) -> None:
    assert "question topic=upgrade" not in in_short(text, SENDERS[language])


TELEGRAMS = {
    "sv": """Västra Smide AB, 559143-5465. Konkurs 12/10. Undertecknad förvaltare. Bolaget tas bort ur ert register snarast.
        Härmed får jag meddela att vårt bolag sedan den 12 oktober är försatt i konkurs. Jag anhåller om att bolaget tas bort.""",
    "en": "Bankruptcy 12 October. Undersigned is trustee. Company to be removed from your register at once.",
    "nb": "Konkurs åpnet 12/10. Selskapet slettes fra deres register snarest.",
    "da": "Selskabet er taget under konkursbehandling. Selskabet slettes af jeres system hurtigst muligt.",
    "fi": "Yhtiö on asetettu konkurssiin. Yhtiö poistetaan rekisteristänne välittömästi.",
}


@pytest.mark.parametrize(("language", "text"), each_line(TELEGRAMS))
def test_an_insolvent_company_is_to_go(language: str, text: str) -> None:
    (short,) = in_short(text, SENDERS[language])
    assert short.startswith("remove_insolvent_company")


def test_another_register_is_none_of_ours() -> None:
    (short,) = in_short("Bolaget är i konkurs. Bolaget tas bort ur Bolagsverkets register när konkursen är avslutad.", SENDERS["sv"])
    assert short.startswith("?")


TOLD_YOU = {
    "sv": """Det är med tungt hjärta jag meddelar att vi lämnar er vid nyår.
        Vi får meddela att vi inte förnyar avtalet.""",
    "en": """I regret to inform you that we are leaving you at the end of the year.
        I am writing to terminate the contract.
        We hereby give one month notice on the Basic agreement.""",
    "nb": "Jeg må dessverre fortelle at vi sier opp avtalen.",
    "da": "Vi må desværre fortælle jer, at vi opsiger aftalen.",
}

TOLD_OTHERWISE = {
    "sv": """Jag skulle vilja berätta att vi funderar på att säga upp avtalet.
        Kan du berätta att vi säger upp avtalet?
        Jag vill inte säga att vi lämnar er.""",
    "en": """James will tell you that we are cancelling.
        I just want to say that we are not leaving you.
        I am writing to ask how to cancel.
        We have to give Karl one month notice.""",
}


@pytest.mark.parametrize(("language", "text"), each_line(TOLD_YOU))
def test_what_we_are_told_of_the_senders_own_is_notice(language: str, text: str) -> None:
    (short,) = in_short(text, SENDERS[language])
    assert short.startswith("cancel_agreement")


@pytest.mark.parametrize(("language", "text"), each_line(TOLD_OTHERWISE))
def test_what_is_told_otherwise_is_no_notice(language: str, text: str) -> None:
    assert all(short.startswith(("?", "question")) for short in in_short(text, SENDERS[language]))


GOES_TO = {
    "sv": """Vi byter till Bergs Data AB och vill säga upp avtalet.
        På grund av fusionen med Bergs Bygg AB säger vi upp avtalet.
        Vi går upp i Bergs Bygg AB och säger därför upp vårt avtal.""",
    "en": """We have been acquired by Berg Media Ltd and hereby cancel our agreement.
        We are merging with Berg Media Ltd. Please cancel our agreement.""",
    "nb": "Grunnet fusjon med Fjord AS ber vi om at avtalen avsluttes.",
    "da": "Vi skifter til Bech Data ApS og opsiger aftalen.",
}


def _companies(language: str, text: str) -> list[str | None]:
    """The strangers for which the requests of a text are."""
    email, name = SENDERS[language]
    message = replace(Message("x", from_address=email, from_name=name), text=text)
    return [request.company.stranger for request in read(message, known_to(email, name)).requests]


@pytest.mark.parametrize(("language", "text"), each_line(GOES_TO))
def test_the_company_that_one_goes_to_orders_nothing(language: str, text: str) -> None:
    assert _companies(language, text) == [None]


@pytest.mark.parametrize("text", ["Bergs Bygg AB säger upp avtalet.", "Karl byter till oss. Säg upp avtalet för Bergs Bygg AB."])
def test_an_order_for_another_company_stays_its(text: str) -> None:
    assert _companies("sv", text) == ["Bergs Bygg AB"]


@pytest.mark.parametrize(
    ("language", "text"), [("nb", "Kan Lars fjernes av oss selv?"), ("en", "Can InExchange remove Priya without asking us?")]
)
def test_removing_somebody_named_ends_no_agreement(language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) != ["question topic=cancel"]
