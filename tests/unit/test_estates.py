"""A bankruptcy estate that asks about an invoice asks that alone; a bankruptcy told as news, or a removal asked for, is one still."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

ABOUT_INVOICES = {
    "sv": """Konkursboet efter Kustens Båtvarv AB har mottagit er faktura 88123, \
som avser tiden efter konkursbeslutet den 2 november 2026. Hur har ni räknat, och kan ni skicka mig en kopia av underlaget?
        Konkursförvaltaren har fått en faktura från er. Vad avser den?
        Sedan konkursen har vi fått tre fakturor från er, varför?""",
    "en": """The bankruptcy estate of Northlight Media Sweden AB has received your invoice 88123. How was it calculated?
        Since the bankruptcy we have received an invoice from you. What is it for?""",
    "nb": "Konkursboet etter Oslofjord Regnskap AS har mottatt faktura 88123 fra dere. Hva gjelder den?",
    "da": "Konkursboet efter Aarhus Tømrer ApS har modtaget jeres faktura 88123. Hvad dækker den?",
    "fi": "Turun Sähkö Oy:n konkurssipesä on saanut laskunne 88123. Mitä se koskee?",
}


@pytest.mark.parametrize(("language", "text"), each_line(ABOUT_INVOICES))
def test_an_estate_that_asks_about_an_invoice_reports_no_insolvency(language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) == ["question topic=invoice"]


TOLD = {
    "sv": """Nordbygg AB har gått i konkurs. Varför skickar ni fakturor?
        Nordbygg AB är i konkurs. Kan ni skicka fakturakopior?
        Konkursboet efter Nordbygg AB. Ta bort bolaget ur registret.
        Konkursboet efter Nordbygg AB säger upp avtalet. Kan ni skicka en kopia av fakturan?
        Jag är konkursförvaltare för Nordbygg AB. Ta bort bolaget. Vad avser er faktura?""",
    "en": """Northlight Media Sweden AB has been declared bankrupt. Could you send me a copy of the last invoice?
        The bankruptcy estate asks you to remove the company. What is your invoice for?""",
}


@pytest.mark.parametrize(("language", "text"), each_line(TOLD))
def test_news_of_an_insolvency_or_a_removal_asked_for_stays(language: str, text: str) -> None:
    assert any("remove_insolvent_company" in each for each in in_short(text, SENDERS[language]))
