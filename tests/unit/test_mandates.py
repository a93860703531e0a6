"""Orders that are brought for somebody else: whoever asks us for it orders it, and it is done for nobody who is not named."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, each_line, in_short

#: Somebody whom the directory does not know.
BOOKKEEPER = ("deborah@finchledgers.example", "Deborah Finch")

BROUGHT = {
    "en": """
        My client Northlight Media Sweden AB has asked me to cancel their subscription. Please do so and confirm by return.
        Our client, Northlight Media Sweden AB, 559288-5882, has instructed us to terminate their agreement. Kindly proceed.
        We act for Northlight Media Sweden AB, reg. no. 559288-5882, and have been instructed to cancel their subscription.
        I have been asked by my client Northlight Media Sweden AB to cancel their subscription. Please go ahead.
        As the accountant of Northlight Media Sweden AB, I have been asked to cancel their subscription. Please do so.
        My client Northlight Media Sweden AB wants you to cancel their subscription. Can you arrange this?
        On behalf of Northlight Media Sweden AB (559288-5882) I am to cancel the subscription.
    """,
    "sv": """
        Som redovisningskonsult för Nordbygg Entreprenad AB ska jag för kundens räkning säga upp abonnemanget hos er.
        På uppdrag av Nordbygg Entreprenad AB, 559337-1890, ska jag säga upp avtalet hos er.
        Vår kund Nordbygg Entreprenad AB har bett oss att säga upp avtalet. Vänligen gör det.
        Min klient Nordbygg Entreprenad AB har gett mig i uppdrag att säga upp avtalet.
        Jag har fått i uppdrag av min klient Nordbygg Entreprenad AB, 559337-1890, att säga upp avtalet hos er.
        Vår kund Nordbygg Entreprenad AB vill att ni säger upp avtalet. Vänligen verkställ detta.
    """,
    "nb": """
        Som regnskapsfører for Oslofjord Regnskap AS, 919 704 594, skal jeg på vegne av kunden si opp abonnementet hos dere.
        Vår kunde Oslofjord Regnskap AS har bedt oss si opp avtalen. Vennligst gjør det.
        På oppdrag fra Oslofjord Regnskap AS, 919 704 594, skal vi si opp abonnementet.
        Jeg har fått i oppdrag av min klient Oslofjord Regnskap AS å si opp avtalen. Kan dere ordne det?
        Kunden vår Oslofjord Regnskap AS har gitt oss i oppdrag å si opp avtalen.
    """,
    "da": """
        Som revisor for Aarhus Tømrer ApS, CVR-nr. 34930848, skal jeg på kundens vegne opsige abonnementet hos jer.
        På vegne af Aarhus Tømrer ApS, CVR 34930848, skal jeg opsige abonnementet.
        Vores kunde Aarhus Tømrer ApS har bedt os om at opsige abonnementet. Vil I sørge for det?
        Vores kunde Aarhus Tømrer ApS har bedt mig opsige abonnementet. Gør venligst det.
        Vi er revisor for Aarhus Tømrer ApS, CVR 34930848, og skal på deres vegne opsige abonnementet.
        Aarhus Tømrer ApS, CVR 34930848, har givet os til opgave at opsige abonnementet.
    """,
    "fi": """
        Asiakkaamme Turun Sähköhuolto Oy:n (2198447-5) toimeksiannosta irtisanomme sopimuksen.
        Asiakkaani Turun Sähköhuolto Oy on pyytänyt minua irtisanomaan sopimuksen. Pyydän tekemään niin.
        Toimin Turun Sähköhuolto Oy:n kirjanpitäjänä, ja minun tulee asiakkaan puolesta irtisanoa sopimus.
        Asiakkaamme Turun Sähköhuolto Oy on antanut meille tehtäväksi irtisanoa sopimuksen. Hoitakaa asia, kiitos.
    """,
}


@pytest.mark.parametrize(("language", "text"), each_line(BROUGHT))
def test_whoever_acts_for_a_client_orders_what_he_brings(language: str, text: str) -> None:
    assert in_short(text, BOOKKEEPER) == ["cancel_agreement"], language


NOT_BROUGHT = {
    "en": """
        My client Northlight Media Sweden AB wants you to cancel their subscription.
        My client Northlight Media Sweden AB has asked me to cancel their subscription.
        My client Northlight Media Sweden AB has asked me to cancel their subscription. Please do not do so yet.
        My client Northlight Media Sweden AB has asked me to cancel their subscription. Please do so once they have paid.
        My client Northlight Media Sweden AB has asked me to cancel their subscription. How do I do this?
        My client Northlight Media Sweden AB has not yet instructed us to cancel their subscription.
        My client Northlight Media Sweden AB has instructed us to cancel their subscription if the price goes up.
        My client Northlight Media Sweden AB has instructed us to cancel their subscription. What is the notice period?
        My client Northlight Media Sweden AB says we should perhaps cancel their subscription.
        My client Northlight Media Sweden AB has asked me to check that the agreement was cancelled. Please do so.
    """,
    "sv": """
        Vår kund Nordbygg Entreprenad AB vill att ni säger upp avtalet.
        Vår kund Nordbygg Entreprenad AB vill säga upp avtalet. Hur gör de?
        Vår kund Nordbygg Entreprenad AB har bett oss säga upp avtalet. Gör det inte än.
        Vår kund Nordbygg Entreprenad AB har bett mig undersöka om de kan säga upp avtalet. Gör det, tack.
        Ska jag säga upp avtalet för kundens räkning, Nordbygg Entreprenad AB 559337-1890, eller gör ni det?
    """,
    "nb": """
        Vår kunde Oslofjord Regnskap AS har bedt oss si opp avtalen. Hvordan gjør vi det?
        Skal jeg på vegne av kunden si opp abonnementet for Oslofjord Regnskap AS?
    """,
    "da": """
        Skal jeg på kundens vegne opsige abonnementet for Aarhus Tømrer ApS, CVR 34930848?
        Vores kunde Aarhus Tømrer ApS har bedt os opsige abonnementet. Hvordan gør vi det?
        Som revisor for Aarhus Tømrer ApS skal jeg ikke opsige abonnementet.
    """,
    "fi": """
        Asiakkaamme Turun Sähköhuolto Oy haluaa irtisanoa sopimuksen. Miten se tehdään?
        Asiakkaamme Turun Sähköhuolto Oy haluaa että irtisanotte sopimuksen.
    """,
}


@pytest.mark.parametrize(("language", "text"), each_line(NOT_BROUGHT))
def test_what_a_client_only_wants_asks_or_leaves_open_is_no_order(language: str, text: str) -> None:
    sure = [each for each in in_short(text, BOOKKEEPER) if not each.startswith("?")]
    assert not any(each.startswith("cancel_agreement") for each in sure), language


@pytest.mark.parametrize(
    ("text", "sender"),
    [
        ("On behalf of our client, please cancel the Integrated subscription.", EMILY),
        ("My client has asked me to cancel their subscription. Please do so.", EMILY),
        ("I am acting for a client. Please cancel their subscription.", EMILY),
        ("We represent Bergs. Please cancel their agreement.", EMILY),
        ("På uppdrag av vår kund säger vi upp avtalet.", ANNA),
        ("På uppdrag av Bergs Bygg säger jag upp avtalet.", ANNA),
        ("För Bergs Byggs räkning säger jag upp avtalet.", ANNA),
        ("På vegne av vår kunde sier vi opp abonnementet.", INGRID),
        ("Som regnskapsfører for Bergs skal jeg si opp abonnementet deres.", INGRID),
        ("På vegne af vores kunde opsiger vi hermed abonnementet.", METTE),
        ("Asiakkaamme puolesta irtisanomme sopimuksen.", PAIVI),
        ("Bergsin puolesta irtisanon sopimuksen.", PAIVI),
    ],
)
def test_the_agreement_of_a_client_without_a_company_is_not_the_senders_own(text: str, sender: tuple[str, str]) -> None:
    assert all(each.startswith("?cancel_agreement") for each in in_short(text, sender))


@pytest.mark.parametrize(
    ("text", "sender"),
    [
        ("On behalf of the board, please cancel the subscription.", EMILY),
        ("On behalf of Northlight Media, please cancel the subscription.", EMILY),
        ("På uppdrag av Nordbygg säger jag upp avtalet.", ANNA),
        ("På företagets vägnar säger vi upp avtalet.", ANNA),
        ("På vegne av styret sier jeg opp abonnementet.", INGRID),
        ("Yhtiön puolesta irtisanon sopimuksen.", PAIVI),
    ],
)
def test_who_speaks_for_his_own_company_orders_for_it(text: str, sender: tuple[str, str]) -> None:
    assert in_short(text, sender) == ["cancel_agreement"]


@pytest.mark.parametrize(
    "text",
    [
        "James has asked me to remove Priya Nair's user, can you do that please?",
        "My manager asked me to remove Priya Nair. Please do so today.",
    ],
)
def test_who_asks_for_what_he_was_asked_orders_it(text: str) -> None:
    assert in_short(text, EMILY) == ["remove_user:Priya Nair/priya.nair@northlight.example"]


@pytest.mark.parametrize(
    "text",
    [
        "My boss wants you to remove Priya Nair.",
        "My boss has asked me to remove Priya Nair. Shall I do this?",
        "My boss asked me to remove Priya Nair. I have done this already.",
        "My boss says we should perhaps remove Priya Nair.",
    ],
)
def test_what_somebody_else_wants_stays_his_wish(text: str) -> None:
    assert not any(each.startswith("remove_user") for each in in_short(text, EMILY))


@pytest.mark.parametrize(
    ("text", "sender", "request_"),
    [
        (
            "Many of our customers have asked us to send Peppol invoices. Please remove Priya Nair.",
            EMILY,
            "remove_user:Priya Nair/priya.nair@northlight.example",
        ),
        (
            "We send invoices on behalf of our customers. Please remove Priya Nair.",
            EMILY,
            "remove_user:Priya Nair/priya.nair@northlight.example",
        ),
        ("We sent invoices on behalf of our clients. Please cancel our subscription.", EMILY, "cancel_agreement"),
        (
            "Lägg till Karl Ek, karl.ek@nordbygg.example. Han ska fakturera på uppdrag av våra kunder.",
            ANNA,
            "add_user:Karl Ek/karl.ek@nordbygg.example",
        ),
    ],
)
def test_clients_who_are_only_spoken_of_leave_an_order_as_it_is(text: str, sender: tuple[str, str], request_: str) -> None:
    assert in_short(text, sender) == [request_]
