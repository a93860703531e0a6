"""What a mail asks that considers, denies or tells by the way: how it is done, why the invoice is so high; it orders nothing."""

import pytest

from tests.unit.reading_in_short import ANNA, SENDERS, STIG, in_short

ASKED = [
    (
        "da",
        "Mette har bedt mig finde ud af hvordan man sletter en bruger hos jer. Er det noget jeg selv kan gøre?",
        "manage_users",
    ),
    (
        "sv",
        "Chefen har bett mig ta reda på hur man tar bort en användare hos er. Är det något jag kan göra själv?",
        "manage_users",
    ),
    ("nb", "Sjefen har bedt meg finne ut hvordan man sletter en bruker. Er det noe jeg kan gjøre selv?", "manage_users"),
    ("sv", "Vi tänkte säga upp er men gör det inte. Faktura 90412 är på 1 495 kr. Varför är den högre den här gången?", "invoice"),
    ("en", "James was grumbling about cancelling, but we won't. It is about invoice 90412. Why is it higher this time?", "invoice"),
    ("fi", "Matti jupisi sopimuksen irtisanomisesta, mutta sitä emme tee. Hän suuttui laskusta 90412. Miksi se on suurempi?", "invoice"),
    ("sv", "Vi vill inte säga upp avtalet. Hur lång är bindningstiden?", "cancel"),
    (
        "sv",
        "Kanske plockar vi bort ett par användare efter jul, men vi vet inte. Så gör ingenting nu!\n\nHur ändrar man användarna?",
        "manage_users",
    ),
    ("nb", "Vi vurderer å fjerne et par brukere. Så ikke gjør noe nå! Hvordan gjør man det når det er tid?", "manage_users"),
    (
        "sv",
        "Karl tjatar om att vi borde säga upp avtalet med er, men det är inte aktuellt. Däremot undrar jag varför faktura 3381 är så hög.",
        "invoice",
    ),
]


@pytest.mark.parametrize(("language", "text", "topic"), ASKED)
def test_only_the_question_is_read(language: str, text: str, topic: str) -> None:
    assert in_short(text, SENDERS[language]) == [f"question topic={topic}"]


TAKEN_BACK = [
    "Gör ingenting med det jag skrev i går. Hur lägger jag till en användare?",
    "Vi funderar på att ta bort Karl. Gör inget än. Hur gör man sedan?",
    "Karl bad er säga upp avtalet, men det är inte aktuellt. Varför är faktura 3381 så hög?",
    "Ni skulle säga upp vårt avtal, men det är inte aktuellt.",
]


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_an_order_that_may_have_been_given_is_taken_back(text: str) -> None:
    assert "other WITHDRAWS" in in_short(text, ANNA)


TRUSTEE = [
    ("Larssons Lager & Logistik AB har gått i konkurs. Eva Holm skötte fakturorna. Stäng hennes användare.", ["remove_user"]),
    ("Larssons Lager & Logistik AB har gått i konkurs. Eva Holm skötte fakturorna. Ta bort bolaget.", ["remove_insolvent_company"]),
    ("Larssons Lager & Logistik AB har gått i konkurs. Eva Holm skötte fakturorna. Ta bort hennes bolag.", ["remove_insolvent_company"]),
]


@pytest.mark.parametrize(("text", "kinds"), TRUSTEE)
def test_a_user_pointed_at_is_no_company(text: str, kinds: list[str]) -> None:
    assert [told.split(":")[0].split()[0] for told in in_short(text, STIG)] == kinds
