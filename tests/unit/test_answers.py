"""Short answers to quoted questions: what 'yes', 'no', a name or a day orders, in every language, and what leaves it to staff."""

import pytest

from parsers.message import parse
from parsers.message_types import Message
from parsers.quoted_questions import by_number
from parsers.read import read
from parsers.reply import separate
from tests.unit.growth import assert_linear
from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, in_short, inline, known_to

KARL = "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"
MARIA = "remove_user:Maria Öberg/maria.oberg@nordbygg.example"
PRIYA = "remove_user:Priya Nair/priya.nair@northlight.example"
CHANGED = "change_user:Priya Nair/priya.nair@northlight.example"
LARS = "remove_user:Lars Moen/lars@oslofjord-regnskap.example"
SOREN = "remove_user:Søren Kjær/soren@aarhustomrer.example"
MATTI = "remove_user:Matti Korhonen/matti.korhonen@turunsahko.example"


def _certain(text: str, sender: tuple[str, str]) -> list[str]:
    """The requests that are not left to staff."""
    return [each for each in in_short(text, sender, "Re: users") if not each.startswith(("?", "ASIDE", "other"))]


@pytest.mark.parametrize(
    ("sender", "question", "answer", "requests"),
    [
        (ANNA, "Ska Karl Lindqvist vara kvar som användare?", "Nej.", [KARL]),
        (ANNA, "Ska Karl ha kvar sin åtkomst?", "Nej tack, han har slutat.", [KARL]),
        (ANNA, "Behöver Karl fortfarande sitt konto?", "Nej", [KARL]),
        (ANNA, "Ska Karl Lindqvist vara kvar?", "Ja.", []),
        (ANNA, "Ska Karl bort?", "Ja", [KARL]),
        (ANNA, "Ska vi ta bort Karl?", "Ja, gör det", [KARL]),
        (ANNA, "Ska vi ta bort Karl?", "Nej, han stannar.", []),
        (ANNA, "Vem ska tas bort?", "Karl Lindqvist", [KARL]),
        (EMILY, "Hello Emily, before we go on: shall Priya Nair stay as a user?", "No, please remove her.", [PRIYA]),
        (EMILY, "Does Priya still need access?", "No, she left us.", [PRIYA]),
        (EMILY, "Should we remove Priya Nair?", "Yes, go ahead.", [PRIYA]),
        (EMILY, "Which of your users should be removed?", "Priya Nair.", [PRIYA]),
        (EMILY, "May we close Priya's account?", "Not at all", []),
        (INGRID, "Skal Lars Moen beholde tilgangen sin?", "Nei.", [LARS]),
        (INGRID, "Skal vi fjerne Lars?", "Ja takk", [LARS]),
        (INGRID, "Skal Lars fjernes?", "Nei, han blir.", []),
        (METTE, "Skal Søren Kjær stadig være bruger?", "Nej", [SOREN]),
        (METTE, "Skal vi slette Søren?", "Ja tak.", [SOREN]),
        (METTE, "Skal Søren beholde sin adgang?", "Ja, han beholder den.", []),
        (METTE, "Og skal Søren Kjær fortsat være bruger?", "Ja, ham skal I ikke røre ved.", []),
        (INGRID, "Skal Lars slettes?", "Nei, ham skal dere ikke røre.", []),
        (EMILY, "Should Priya Nair still be a user?", "Yes, don't touch her.", []),
        (PAIVI, "Jääkö Matti Korhonen käyttäjäksi?", "Ei jää.", [MATTI]),
        (PAIVI, "Poistetaanko Matti?", "Kyllä", [MATTI]),
        (PAIVI, "Poistetaanko Matin tunnus?", "Ei, hän jää.", []),
        (PAIVI, "Kuka poistetaan?", "Matti Korhonen", [MATTI]),
    ],
)
def test_who_stays_and_who_leaves(sender: tuple[str, str], question: str, answer: str, requests: list[str]) -> None:
    assert _certain(inline(question, answer), sender) == requests


@pytest.mark.parametrize(
    ("sender", "pairs", "requests"),
    [
        (
            ANNA,
            ("Vilken e-postadress ska den nya användaren ha?", "Emil Rask, emil@nordbygg.example", "Och Karl Lindqvist?", "Han är kvar."),
            ["add_user:Emil Rask/emil@nordbygg.example"],
        ),
        (
            EMILY,
            ("Who is leaving, which user should we remove?", "Priya", "Do you want her replaced by somebody?", "Yes, Bo Ek, bo@ek.example"),
            [PRIYA, "add_user:Bo Ek/bo@ek.example"],
        ),
        (
            EMILY,
            ("Who takes over?", "Bo Ek, bo@ek.example", "Should he be able to order?", "No, an ordinary user is fine."),
            ["add_user:Bo Ek/bo@ek.example"],
        ),
        (EMILY, ("Who takes over?", "Bo Ek, bo@ek.example", "Should he be able to order?", "Yes"), ["add_user:Bo Ek/bo@ek.example/AUTH"]),
        (EMILY, ("What is the name of the new user?", "Bo Ek", "And the address?", "bo@ek.example"), ["add_user:Bo Ek/bo@ek.example"]),
        (EMILY, ("Is anybody to be added?", "No thanks."), []),
        (EMILY, ("Does Noor Rahman need a user?", "Yes: noor@northlight.example"), ["add_user:Noor Rahman/noor@northlight.example"]),
        (INGRID, ("Hvem skal overta?", "Vilde Strøm, vilde@o.example. Opprett henne."), ["add_user:Vilde Strøm/vilde@o.example"]),
        (METTE, ("Kommer der en ny i stedet?", "Ja, Pia Lund, pia@lund.example"), ["add_user:Pia Lund/pia@lund.example"]),
        (PAIVI, ("Tuleeko tilalle joku?", "Tulee, Aino Laine, aino@laine.example"), ["add_user:Aino Laine/aino@laine.example"]),
        (ANNA, ("Ska Maria Öberg bort?", "Ja", "Och Karl Lindqvist?", "Nej"), [MARIA]),
        (ANNA, ("Ska Maria vara kvar?", "Nej, henne kan ni ta bort.", "Och Karl Lindqvist?", "Han ska vara kvar precis som nu."), [MARIA]),
        (EMILY, ("What is Priya's new e-mail address?", "priya@nair.example"), [f"{CHANGED} ->email=priya@nair.example"]),
    ],
)  # fmt: skip
def test_who_comes_and_what_changes(sender: tuple[str, str], pairs: tuple[str, ...], requests: list[str]) -> None:
    assert _certain(inline(*pairs), sender) == requests


@pytest.mark.parametrize(
    ("sender", "pairs"),
    [
        (ANNA, ("Ska Karl bort?", "Ja, men inte än.")),
        (ANNA, ("Ska Karl bort?", "Ja, om han slutar.")),
        (ANNA, ("Ska Karl bort?", "Jag återkommer.")),
        (ANNA, ("Ska Karl bort?", "Ja, Maria.")),
        (ANNA, ("Ska Karl bort eller Maria?", "Ja")),
        (ANNA, ("Ska Karl inte vara kvar?", "Nej")),
        (ANNA, ("Ska Karls telefonnummer tas bort?", "Ja")),
        (ANNA, ("Ska Karl ha kvar samma adress?", "Nej")),
        (ANNA, ("Är Karl kvar hos er?", "Nej")),
        (ANNA, ("Ska Karl bort den 30 november?", "Ja")),
        (ANNA, ("När ska Karl tas bort?", "Vet inte än")),
        (EMILY, ("Shall Priya and James stay?", "No")),
        (EMILY, ("Shall Priya stay?", "Yes, until 30 November")),
        (EMILY, ("Should we remove her?", "Yes")),
        (EMILY, ("Should Priya get our newsletter?", "No")),
        (EMILY, ("Is Priya to be replaced by James?", "Yes, remove her")),
        (EMILY, ("Shall we add noor@rahman.example?", "Yes")),
        (EMILY, ("Who is to be removed?", "Not Priya")),
        (EMILY, ("Who is to be removed?", "Priya or James")),
        (EMILY, ("Who is to be removed?", "Priya", "Did she block her card?", "Yes")),
        (EMILY, ("Shall Priya stay?", "No reason to change anything")),
        (EMILY, ("Shall Priya stay?", "No, James")),
        (EMILY, ("Shall Priya stay?", "No, only her phone number")),
        (EMILY, ("Who is to be removed?", "Priya Nair is our accountant")),
        (EMILY, ("Who is to be removed?", "Ask Priya")),
        (EMILY, ("Which user is leaving?", "Priya", "Any other users to remove?", "Yes, James Osei")),
        (EMILY, ("Who takes over?", "Ask Bo Ek, bo.ek@northlight.example")),
        (EMILY, ("Who takes over?", "Bo Ek, bo.ek@northlight.example, already has an account")),
        (EMILY, ("Is anybody to be added?", "Yes, Bo Ek. His manager is ann.berg@northlight.example")),
        (INGRID, ("Skal Lars slettes nå eller ved årsskiftet?", "Ja")),
        (INGRID, ("Skal Lars slettes?", "Ja. Vent litt med det")),
        (METTE, ("Skal Søren beholde sin adgang?", "Nej, først efter jul")),
        (METTE, ("Skal Søren slettes?", "Måske")),
        (PAIVI, ("Poistetaanko Matti?", "Kyllä, mutta vasta kun hän palauttaa koneensa.")),
    ],
)
def test_what_is_not_certain_is_left_to_staff(sender: tuple[str, str], pairs: tuple[str, ...]) -> None:
    assert _certain(inline(*pairs), sender) == []


@pytest.mark.parametrize(
    ("answer", "granted"),
    [("Yes", True), ("He should", True), ("Not sure", True), ("No", False), ("A normal user", False), ("No, he only reads", False)],
)
def test_a_right_is_asked_about_unless_it_is_denied(answer: str, granted: bool) -> None:
    text = inline("Who is to be added?", "Bo Ek, bo@ek.example", "Should he be able to order?", answer)
    assert in_short(text, EMILY, "Re: users") == ["add_user:Bo Ek/bo@ek.example" + "/AUTH" * granted]


def test_a_pronoun_means_whom_the_question_names() -> None:
    text = inline(
        "Shall Priya Nair stay?", "No, please remove her.", "Is there anybody to be added?", "Yes, Chloe Park, chloe.park@park.example"
    )
    assert _certain(text, EMILY) == [PRIYA, "add_user:Chloe Park/chloe.park@park.example"]
    others = "On Monday Karl Berg <karl@berg.example> wrote:\n" + text
    assert not [each for each in in_short(others, EMILY, "Re: users") if "Chloe" in each and each.startswith("remove")]


def test_a_question_that_is_not_ours_decides_nothing() -> None:
    for writer in ("Maria Öberg <maria.oberg@nordbygg.example>", "Maria Öberg", "Bo Ek <bo@ek.example>"):
        assert _certain(f"Den tis 24 nov. 2026 kl 08:02 skrev {writer}:\n> Ska Karl tas bort?\n\nJa.\n", ANNA) == []
    ours = "Den tis 24 nov. 2026 kl 08:02 skrev Linda <linda@inexchange.se>:\n> Ska Karl tas bort?\n\nJa.\n"
    assert _certain(ours, ANNA) == [KARL]


def test_a_question_that_nobody_answers_is_nothing() -> None:
    assert _certain("> Ska Karl tas bort?\n\n> Ska Maria tas bort?\n\nJa.\n", ANNA) in ([], [MARIA])
    assert _certain("> Ska Karl tas bort?\n> Ska Maria tas bort?\n\nJa.\n", ANNA) == []
    assert _certain("> Vem ska bort? Karl Lindqvist\n\nAnna", ANNA) == []


def test_the_day_is_that_of_the_answer_to_when() -> None:
    message = Message("x", from_address=EMILY[0], from_name=EMILY[1], subject="Re: users")
    for pairs in (("Should Priya be removed?", "Yes", "From which day?", "1 December"), ("When should Priya be removed?", "On 1 December")):
        requests = read(Message("x", from_address=message.from_address, text=inline(*pairs)), known_to(*EMILY)).requests
        assert [(str(each.requested_on), each.confidence > 0.8) for each in requests] == [("2026-12-01", True)]


@pytest.mark.parametrize(
    "answers",
    [
        "1. Yes\n2. Priya Nair\n3. 1 December",
        "1. yes 2. Priya Nair 3. 1 December",
        "Hi Linda\n\n1) Yes.\n2) Priya Nair\n3) 1 December\n\nEmily",
    ],
)
def test_numbers_pair_answers_with_questions(answers: str) -> None:
    asked = "> 1. Do you want a user removed?\n> 2. Which user should\n> be removed?\n> 3. From which day?\n"
    for text in (f"{answers}\n\nOn Mon, 23 Nov 2026 at 09:12, Linda <kundservice@inexchange.se> wrote:\n{asked}", f"{asked}\n{answers}\n"):
        reading = read(Message("x", from_address=EMILY[0], text=text), known_to(*EMILY))
        assert [(each.user and each.user.name, str(each.requested_on)) for each in reading.requests if each.confidence > 0.8] == [
            ("Priya Nair", "2026-12-01")
        ]
        assert "1" in reading.own_text


def test_numbers_that_do_not_fit_pair_nothing() -> None:
    asked = ["> 1. Who is to be removed?", "> 2. Who is to be added?"]
    assert by_number("1. Priya", asked) is None
    assert by_number("1. Priya\n2. Bo\n3. Ann", asked) is None
    assert by_number("2. Priya\n1. Bo", asked) is None
    assert by_number("1. Priya\n2. Bo", ["> 1. Hello.", "> 2. Who is to be added?"]) is None
    assert by_number("1. Priya\n2. Bo", ["> 1. Who is to go?", "> 1. Who is to come?"]) is None


def test_one_question_in_a_letter_is_answered_below_it() -> None:
    letter = "On Monday Linda <linda@inexchange.se> wrote:\n> Hi Emily,\n>\n> thank you. Which user should we remove?\n>\n"
    letter += "> Kind regards\n> Linda\n> InExchange\n"
    assert _certain(f"{letter}\nPriya Nair\n", EMILY) == [PRIYA]
    assert separate("> Shall Priya stay?\n> We hope so.\n\nNo.\n").answers == ()


def test_many_pairs_cost_no_more_each() -> None:
    known = known_to(*EMILY)

    def work(size: int) -> object:
        return read(Message("x", from_address=EMILY[0], text=inline(*("Shall Priya Nair stay?", "No.") * size)), known)

    assert_linear(work, 15)


def _in_red(*lines: str, own: str = "See my answers in red.", colour: str = "#c00000") -> Message:
    """A mail with a quote of which every second line is in a colour."""
    quote = "".join(
        f'<p style="color:{colour}">{line}</p>' if number % 2 and colour else f"<p>{line}</p>" for number, line in enumerate(lines)
    )
    page = f"<div>{own}</div><blockquote type=cite>{quote}</blockquote><div>Emily</div>"
    head = f"From: Emily Carter <{EMILY[0]}>\nSubject: Re: users\nContent-Type: text/html; charset=utf-8\n\n"
    return parse(f"{head}{page}\n".encode())


def _of(message: Message) -> list[str | None]:
    return [each.user.name for each in read(message, known_to(*EMILY)).requests if each.user and each.confidence > 0.8]


@pytest.mark.parametrize("own", ["See my answers in red.", "Mina svar i rött nedan", "Se mine svar med rødt", "Vastaukset punaisella alla"])
def test_answers_in_colour_stand_inside_the_quote(own: str) -> None:
    message = _in_red("Which user should we remove?", "Priya Nair", "Shall James Osei stay?", "Yes", "Regards", own=own)
    assert read(message, known_to(*EMILY)).own_text.startswith(f"{own}\n\nPriya Nair\n\nYes\n")


def test_colour_alone_makes_nobodys_words_the_senders() -> None:
    lines = ("Which user should we remove?", "Priya Nair")
    assert _of(_in_red(*lines)) == ["Priya Nair"]
    assert _of(_in_red(*lines, own="Thanks.")) == []
    assert _of(_in_red(*lines, colour="#333333")) == []
    assert _of(_in_red(*lines, colour="")) == []
    assert _of(_in_red("Please remove:", "Priya Nair")) == []
    assert _of(_in_red("<font color=red>Which user should we remove?</font>", "Priya Nair")) == []


def test_heavy_letters_are_a_colour_too() -> None:
    assert _of(_in_red("Which user should we remove?", "<b>Priya</b> Nair", own="Answers in bold", colour="black")) == []
    assert _of(_in_red("Which user should we remove?", "<b>Priya Nair</b>", own="Answers in bold", colour="black")) == ["Priya Nair"]
