"""What ordinary mail says around its orders: the words that stop none of them, and beside them the near misses that do."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, STIG, in_short

KARL = "Karl Lindqvist/karl.lindqvist@nordbygg.example"
MARIA = "Maria Öberg/maria.oberg@nordbygg.example"
PRIYA = "Priya Nair/priya.nair@northlight.example"

#: The day on which an old value ends, told behind the change, is no day of the change; one told before it may be.
OLD_ENDS = [
    (
        ANNA,
        "Byt Marias e-post till m.o@nordbygg.example, den gamla läggs ner vid årsskiftet.",
        ["change_user:{M} ->email=m.o@nordbygg.example"],
    ),
    (
        ANNA,
        "Byt Marias e-post till m.o@nordbygg.example, den gamla stängs den 15 december.",
        ["change_user:{M} ->email=m.o@nordbygg.example"],
    ),
    (
        EMILY,
        "Change Priya's email to p.n@northlight.example, the old one closes on 31 December.",
        ["change_user:{P} ->email=p.n@northlight.example"],
    ),
    (
        EMILY,
        "Change Priya's email to p.n@northlight.example, the old one works until 31 December.",
        ["?change_user:{P} ->email=p.n@northlight.example"],
    ),
    (
        EMILY,
        "Priya's old email stops working on 31 December, so from then on it should be p.n@northlight.example",
        ["change_user:{P} ->email=p.n@northlight.example requested_on=2026-12-31"],
    ),
]

#: Thanks for what has been done order nothing.
DONE = [
    (ANNA, "Perfekt, då är Karl borttagen. Tack för snabb hjälp!", ["THANKS"]),
    (ANNA, "Nu är Karls konto avslutat, tack.", ["THANKS"]),
    (METTE, "Super, så er Søren slettet. Tak for hjælpen.", ["THANKS"]),
    (INGRID, "Supert, da er Lars slettet. Takk!", ["THANKS"]),
    (ANNA, "Nu är det så att Karl ska bort. Ta bort honom.", ["remove_user:{K}"]),
]

#: A plea to do it for the sender orders what he tells of having tried.
FOR_ME = [
    (ANNA, "Jag försökte ta bort Karl själv men fick bara ett felmeddelande. Kan ni göra det åt mig?", ["remove_user:{K}"]),
    (METTE, "Jeg forsøgte selv at slette Søren, men fik en fejl. Kan I gøre det for mig?", ["remove_user:{S}"]),
    (ANNA, "Jag försökte ta bort Karl själv. Vad gör jag för fel?", ["question topic=other TRIED"]),
    (ANNA, "Jag funderar på att ta bort Karl. Kan ni göra det åt mig?", ["?other"]),
]

#: One address instead of another is a change where the sentence is about one user, else a swap.
INSTEAD = [
    (
        ANNA,
        "Maria ska ha m.o@nordbygg.example i stället för maria.oberg@nordbygg.example.",
        ["change_user:{M} ->email=m.o@nordbygg.example"],
    ),
    (
        ANNA,
        "Vi vill ha bo.ek@nordbygg.example i stället för karl.lindqvist@nordbygg.example.",
        ["remove_user:{K}", "add_user:-/bo.ek@nordbygg.example"],
    ),
]

#: Details given of 'our new user' add him; those that are missed do not.
DETAILS = [
    (
        ANNA,
        "Som överenskommet kommer här uppgifterna på vår nya användare:\n\nNamn: Bo Ek\nE-post: bo.ek@nordbygg.example",
        ["add_user:{B}"],
    ),
    (ANNA, "Jag saknar fortfarande uppgifterna om en ny användare:\nBo Ek, bo.ek@nordbygg.example", ["?add_user:{B}"]),
    (ANNA, "Lägg in Bo Ek, bo.ek@nordbygg.example. Han behöver inte kunna beställa.", ["add_user:{B}"]),
]

#: 'We do it like this:' is nobody else's words.
LIKE_THIS = [
    (STIG, "Vi gör så här:\n\n1. Larssons Åkeri AB, 559449-1127: vi säger upp avtalet.", ["cancel_agreement"]),
    (ANNA, "Så här skrev Karl:\nTa bort Maria Öberg.", ["?remove_user:{M}"]),
]

#: The Swedish 'if' is 'about' too: before the name of a service it is a condition where a verb follows the name.
ABOUT = [
    (STIG, "Vi avslutar avtalet om den integrerade tjänsten för Larssons Lager & Logistik AB.", ["cancel_agreement service=integrated"]),
    (STIG, "Vi säger upp avtalet om Basic från 1 januari.", ["cancel_agreement service=basic requested_on=2026-12-31"]),
    (STIG, "Vi säger upp avtalet om Basic blir dyrare.", ["?other"]),
    (STIG, "Vi säger upp avtalet om Larssons Lager AB säljs.", ["?other"]),
    (STIG, "Vi säger upp avtalet om den integrerade tjänsten inte fungerar.", ["?other"]),
    (ANNA, "Ta bort Karl. Inget ont om er!", ["remove_user:{K}"]),
    (ANNA, "Ta bort Karl. Men bara om hon vill.", ["?remove_user:{K}"]),
]

#: A deadline is no condition, a wondering 'if you can' a plea, and 'no longer there' no staying.
PLEAS = [
    (ANNA, "Skulle ni kunna ta bort Karls inlogg innan lunch?", ["remove_user:{K}"]),
    (ANNA, "Ta bort Karl innan ni gör något annat.", ["?other"]),
    (ANNA, "Jag undrar om ni kan ta bort Karl.", ["remove_user:{K}"]),
    (ANNA, "Jag undrar om ni kan se om Karl är borttagen.", ["?remove_user:{K}"]),
    (ANNA, "Ja, ta bort Karl. Han är inte kvar.", ["remove_user:{K}"]),
    (ANNA, "Ta bort Karl. Nej, han är kvar.", ["?remove_user:{K}"]),
    (ANNA, "Jag bad er i tisdags att ta bort Karl. Kan ni se till att det blir gjort?", ["remove_user:{K}"]),
]

#: What opens a sentence turns its words: it neither asks nor sets a condition.
TURNED = [
    (ANNA, "Tyvärr måste vi säga upp avtalet.", ["cancel_agreement"]),
    (ANNA, "Därför säger vi upp avtalet.", ["cancel_agreement"]),
    (ANNA, "Vår ekonomi är dålig så därför säger vi upp avtalet.", ["cancel_agreement"]),
    (ANNA, "Hej måste vi säga upp avtalet", ["?other"]),
    (METTE, "Som revisor for Aarhus Tømrer ApS beder jeg jer slette Søren Kjær.", ["remove_user:{S}"]),
]

#: Who needs 'no right to order' is given none.
NO_RIGHT = [
    (ANNA, "Lägg upp Bo Ek, bo.ek@nordbygg.example. Han behöver bara vanlig inloggning, ingen beställningsrätt.", ["add_user:{B}"]),
    (ANNA, "Lägg upp Bo Ek, bo.ek@nordbygg.example. Han behöver rätt att beställa, inget annat.", ["add_user:{B}/AUTH"]),
    (METTE, "Opret Bo Ek, bo.ek@nordbygg.example. Han behøver kun et almindeligt login, ingen bestillingsret.", ["add_user:{B}"]),
]

#: Two numbers for two people, of whom one is understood, and a number that may be the sender's own.
NUMBERS = [
    (ANNA, "Byt Karls mobilnummer till 070-174 06 31 och Marias till 070-174 06 32.", ["?change_user:{K} ->phone=+46701740631"]),
    (METTE, "Ret mobilnummer på Søren til 20 11 22 33 og på mig til 20 11 22 44.", ["?change_user:{S} ->phone=+4520112233"]),
    (ANNA, "Byt Karls mobilnummer från 070-174 06 31 till 070-174 06 32.", ["change_user:{K} ->phone=+46701740632"]),
    (ANNA, "Karl har nytt nummer, 070-174 06 31. Mitt är fortfarande 070-174 06 32.", ["change_user:{K} ->phone=+46701740631"]),
    (ANNA, "Karl har nytt nummer, 070-174 06 31. Jag menade 070-174 06 32.", ["change_user:{K} ->phone=+46701740632"]),
]

#: Each of two orders of a sentence has the day behind it; a day instead of which another is told is none.
DAYS = [
    (
        ANNA,
        "Lägg till Bo Ek, bo.ek@nordbygg.example, den 1 december och ta bort Karl och Maria den 4 december.",
        ["add_user:{B} requested_on=2026-12-01", "remove_user:{K} requested_on=2026-12-04", "remove_user:{M} requested_on=2026-12-04"],
    ),
    (
        ANNA,
        "Kan ni ta bort Karl den 30 november och lägga till Bo Ek, bo.ek@nordbygg.example, den 1 december?",
        ["remove_user:{K} requested_on=2026-11-30", "add_user:{B} requested_on=2026-12-01"],
    ),
    (
        ANNA,
        "Ta bort Karl den 30 november och Maria den 1 december.",
        ["?remove_user:{K} requested_on=2026-11-30", "?remove_user:{M} requested_on=2026-11-30"],
    ),
    (ANNA, "Karl slutar i dag i stället för vid årsskiftet. Ta bort honom.", ["remove_user:{K}"]),
    (ANNA, "Ta bort Karl den 15 december i stället för den 31 december.", ["remove_user:{K} requested_on=2026-12-15"]),
    (ANNA, "Har ni möjlighet att ta bort Karl i dag?", ["remove_user:{K}"]),
    (ANNA, "Har ni möjlighet att prata om att ta bort Karl?", ["?remove_user:{K}"]),
]

#: A row tells something of its own of a user only with a value, or the word for one.
ROWS = [
    (
        ANNA,
        "Följande ska inte längre ha tillgång:\n- Karl Lindqvist (slutat)\n- Maria Öberg (bytt avdelning)",
        ["remove_user:{K}", "remove_user:{M}"],
    ),
    (
        ANNA,
        "Ta bort:\n- Karl Lindqvist\n- Maria Öberg har bytt mejl till m.o@nordbygg.example",
        ["remove_user:{K}", "change_user:{M} ->email=m.o@nordbygg.example"],
    ),
]


@pytest.mark.parametrize(
    ("sender", "text", "told"),
    [*OLD_ENDS, *DONE, *FOR_ME, *INSTEAD, *DETAILS, *LIKE_THIS, *ABOUT, *PLEAS, *TURNED, *NO_RIGHT, *NUMBERS, *DAYS, *ROWS],
)
def test_ordinary_words_around_an_order(sender: tuple[str, str], text: str, told: list[str]) -> None:
    names = {"K": KARL, "M": MARIA, "P": PRIYA, "S": "Søren Kjær/soren@aarhustomrer.example", "B": "Bo Ek/bo.ek@nordbygg.example"}
    assert in_short(text, sender) == [each.format(**names) for each in told]
