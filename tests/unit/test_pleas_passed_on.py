"""What a plea above somebody else's mail asks for, and whose words an order behind 'he asked me to arrange this' are."""

import pytest

from parsers.message_types import Message
from parsers.read import read
from parsers.reading import Kind, Source, Topic
from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, in_short, known_to

_LARS = (
    "Ingrid\n\nFra: Lars Moen <lars@oslofjord-regnskap.example>\nSendt: onsdag 18. november 2026 14:31\n"
    "Til: Ingrid Haugen <ingrid@oslofjord-regnskap.example>\nEmne: Trenger tilgang\n\n"
    "Hei Ingrid,\n\nJorunn Sæther må ha egen bruker i InExchange, jorunn@oslofjord-regnskap.example. Kan du be dem opprette henne?\n\nLars"
)


@pytest.mark.parametrize(
    ("plea", "passed_on"),
    [
        ("Se hva Lars skriver under, kan dere ordne det for oss?", True),
        ("Kan dere gjøre dette for Lars?", True),
        ("Videresender denne. Kan dere fikse?", True),
        ("Er dette noe dere kan fikse? Se under.", True),
        ("Hva mener dere om dette?", False),
        ("Hva kan dere si om dette? Se under.", False),
        ("Er dette noe dere kjenner til? Se under.", False),
        ("Hvordan sier vi opp avtalen?", False),
    ],
)
def test_a_plea_is_for_what_stands_in_the_mail_passed_on(plea: str, passed_on: bool) -> None:
    email, name = INGRID
    message = Message("x", from_address=email, from_name=name, text=f"{plea}\n\n{_LARS}", subject="VS: Trenger tilgang")
    requests = read(message, known_to(email, name)).requests
    assert [(each.kind, each.source) for each in requests if each.source is not Source.OWN] == (
        [(Kind.ADD_USER, Source.FORWARDED)] if passed_on else []
    )


@pytest.mark.parametrize(
    ("sender", "text", "kind"),
    [
        (EMILY, "James asked me to sort this out: please remove Priya.", "remove_user"),
        (INGRID, "Daglig leder ba meg ordne dette: fjern Lars.", "remove_user"),
        (METTE, "Chefen bad mig ordne det her: slet Søren.", "remove_user"),
        (ANNA, "Chefen bad mig fixa detta: ta bort Maria.", "remove_user"),
        (EMILY, "Priya asked me to write to you: please remove James.", "?remove_user"),
        (EMILY, 'James asked me to sort this out: "please remove Priya"', "?remove_user"),
        (EMILY, "James says: please remove Priya.", "?remove_user"),
    ],
)
def test_what_the_sender_was_asked_to_arrange_he_orders_himself(sender: tuple[str, str], text: str, kind: str) -> None:
    assert [each.split(":")[0] for each in in_short(text, sender, "Users")] == [kind]


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        (METTE, "Bestyrelsen spørger, hvor lang opsigelse vi har, og hvordan man opsiger. Det er kun til orientering, vi bliver hos jer."),
        (EMILY, "The board asks how one cancels. It is just for information, we are staying with you."),
        (ANNA, "Styrelsen frågar hur man säger upp. Det är bara för kännedom, vi stannar hos er."),
    ],
)
def test_who_asks_for_others_and_stays_takes_nothing_back(sender: tuple[str, str], text: str) -> None:
    email, name = sender
    requests = read(Message("x", from_address=email, from_name=name, text=text, subject="Terms"), known_to(email, name)).requests
    assert [(each.kind, each.topic) for each in requests] == [(Kind.QUESTION, Topic.CANCEL)]
    again = read(Message("x", from_address=email, from_name=name, text=text, subject="Re: Terms"), known_to(email, name)).requests
    assert any(each.withdraws for each in again)
