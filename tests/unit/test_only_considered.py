"""What is only considered, weighed or handled by somebody orders nothing; a question beside it is the question alone."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

QUESTIONS = {
    "sv": """Styrelsen funderar på att lämna InExchange, så säg inte upp något än. \
Hur lång uppsägningstid har vi och hur gör man en uppsägning?
        Hur lång är uppsägningstiden och hur går en uppsägning till?""",
    "en": """Our board will look at all supplier contracts and might decide to leave InExchange. Nothing has been decided, \
so please don't cancel anything on the strength of this e-mail. How much notice would we have to give and how is a cancellation made?
        We are considering leaving InExchange. If we did, how much notice would we have to give and how is a cancellation made?
        How long do we have to wait and how does cancellation of our agreement work?""",
    "nb": """Styret kan komme til å forlate InExchange. Ingenting er bestemt, så ikke si opp noe. \
Hvor lang oppsigelsestid har vi, og hvordan sier man opp?
        Vi vurderer å si opp avtalen. Hvor lang er oppsigelsestiden og hvordan foregår en oppsigelse?""",
    "da": """Bestyrelsen overvejer at forlade InExchange, så I skal ikke opsige noget endnu. \
Hvor langt varsel skal vi give, og hvordan foregår en opsigelse?""",
    "fi": """Hallitus harkitsee sopimuksen irtisanomista. Mitään ei ole päätetty, joten älkää irtisanoko mitään vielä. \
Mikä on irtisanomisaika ja miten irtisanominen tehdään?""",
}


@pytest.mark.parametrize(("language", "text"), each_line(QUESTIONS))
def test_a_question_about_what_is_considered_is_the_question_alone(language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) == ["question topic=cancel"]


NO_NOTICE = {
    "sv": """Styrelsen ska behandla en uppsägning av avtalet.
        Styrelsen diskuterar uppsägning av avtalet.""",
    "en": "The board is debating cancellation of our agreement.",
    "nb": "Styret skal behandle oppsigelse av avtalen.",
    "da": "Bestyrelsen skal behandle en opsigelse af aftalen.",
    "fi": """Hallitus harkitsee sopimuksen irtisanomista.
        Johto suunnittelee sopimuksen irtisanomista.
        Hallitus valmistautuu sopimuksen irtisanomiseen.
        Hallitus keskustelee sopimuksen irtisanomisesta.""",
}


@pytest.mark.parametrize(("language", "text"), each_line(NO_NOTICE))
def test_what_somebody_does_with_a_termination_is_no_notice(language: str, text: str) -> None:
    assert not any(each.startswith("cancel_agreement") for each in in_short(text, SENDERS[language]))


NOTICES = {
    "sv": """Angående uppsägning av avtalet.
        Bifogar uppsägning av avtalet.
        Hur lång uppsägningstid har vi, och vi vill säga upp avtalet nu.""",
    "en": """Formal termination of our agreement.
        How much notice do we have to give, and please cancel our agreement.
        We have decided to leave InExchange. How much notice would we have to give and how is a cancellation made?""",
    "fi": """Virallinen sopimuksen irtisanominen.
        Tässä sopimuksen irtisanominen.""",
}


@pytest.mark.parametrize(("language", "text"), each_line(NOTICES))
def test_a_notice_stays_one(language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) == ["cancel_agreement"]


TO_BE_CALLED = {
    "sv": """Kan någon ringa mig om att ta bort Karl Lindqvist och säga upp avtalet?
        Kan ni kontakta mig för att säga upp avtalet?
        Vi vill gärna prata med någon om att avsluta avtalet.""",
    "en": """Can somebody call me about removing Priya Nair and cancelling our agreement?
        Can you call me to cancel the agreement?
        We would like to talk to someone about cancelling our agreement.""",
    "nb": """Kan noen ringe meg om å fjerne Lars Moen og si opp avtalen?
        Kan dere ringe meg om oppsigelse av avtalen?
        Vi vil gjerne snakke med noen om å avslutte abonnementet.""",
    "da": """Kan en af jer ringe til mig om at fjerne Søren Kjær og opsige aftalen?
        Vil I kontakte mig om at opsige aftalen?
        Vi vil gerne tale med nogen om at afslutte abonnementet.""",
    "fi": "Voisiko joku soittaa minulle sopimuksen irtisanomisesta ja Matti Korhosen poistamisesta?",
}


@pytest.mark.parametrize(("language", "text"), each_line(TO_BE_CALLED))
def test_what_we_are_to_call_about_is_not_ordered(language: str, text: str) -> None:
    read = in_short(text, SENDERS[language])
    assert read
    assert all(each.startswith("?") for each in read)


CALLED_AND_DONE = {
    "sv": "Ta bort Karl Lindqvist och ring mig om något är oklart.",
    "en": "Please call me Em and remove Priya Nair.",
    "nb": "Ring meg gjerne, og slett Lars Moen.",
    "da": "Ring til mig hvis der er noget, men slet Søren Kjær.",
}


@pytest.mark.parametrize(("language", "text"), each_line(CALLED_AND_DONE))
def test_an_order_beside_the_call_is_one(language: str, text: str) -> None:
    assert [each.partition(":")[0] for each in in_short(text, SENDERS[language])] == ["remove_user"]
