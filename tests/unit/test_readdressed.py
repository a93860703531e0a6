"""Addresses put right behind the order: what is said of that person last holds, and what may mean two people stays in doubt."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, in_short


@pytest.mark.parametrize(
    ("text", "sender", "added"),
    [
        (
            "hej kan i oprette jens winther som bruger hos os hans mail er jens@aarhustomrer.example\n\n"
            "ups nej den har jens-ole. jens winther har jw@aarhustomrer.example, brug den\n\nmvh mette",
            METTE,
            "Jens Winther/jw@aarhustomrer.example",
        ),
        (
            "Opret Jens Winther, jens@aarhustomrer.example. Nej vent, det er Jens Oles. Jens Winther bruger jw@aarhustomrer.example.",
            METTE,
            "Jens Winther/jw@aarhustomrer.example",
        ),
        (
            "Opret Jens Vik, jens@aarhustomrer.example. Hov, forkert mail. Han har jv@aarhustomrer.example.",
            METTE,
            "Jens Vik/jv@aarhustomrer.example",
        ),
        (
            "Lägg till Jens Vinter, jens@nordbygg.example. Oj nej, den har Jens-Ola. Jens Vinter har jv@nordbygg.example, använd den.",
            ANNA,
            "Jens Vinter/jv@nordbygg.example",
        ),
        (
            "Lägg till Jens Vinter, jens@nordbygg.example. Oj, den adressen är Jens-Olas. Jens Vinters är jv@nordbygg.example.",
            ANNA,
            "Jens Vinter/jv@nordbygg.example",
        ),
        (
            "Lägg till Jens Vinter, jens@nordbygg.example. Nej förresten, det är fel adress. Han har jv@nordbygg.example.",
            ANNA,
            "Jens Vinter/jv@nordbygg.example",
        ),
        (
            "hej, lägg till petra ek, petra@postlada.example\nnej förresten det är hennes privata!! den ska vara petra@nordbygg.example",
            ANNA,
            "Petra Ek/petra@nordbygg.example",
        ),
        (
            "Please add Jens Holt, jens@north.example. Oops no, that one is Jens-Ole's. Jens Holt has jh@north.example, use that.",
            EMILY,
            "Jens Holt/jh@north.example",
        ),
        (
            "Please add Jens Holt, jens@north.example.\n\nOops, that belongs to Jens-Ole. Jens Holt is on jh@north.example.",
            EMILY,
            "Jens Holt/jh@north.example",
        ),
        (
            "Please add Jens Holt, jens@north.example.\n\nSorry, that's somebody else's address. His is jh@north.example.",
            EMILY,
            "Jens Holt/jh@north.example",
        ),
        (
            "Legg til Jens Vik, jens@oslofjord.example. Beklager, den tilhører Jens-Ole. Jens Vik er på jv@oslofjord.example.",
            INGRID,
            "Jens Vik/jv@oslofjord.example",
        ),
        (
            "Lisätkää käyttäjäksi Jens Talvi, jens@turku.example. Ei kun se on Jens-Olella. Jens Talven osoite on jt@turku.example.",
            PAIVI,
            "Jens Talvi/jt@turku.example",
        ),
    ],
)
def test_the_address_said_last_of_a_person_holds_where_the_first_is_anothers(text: str, sender: tuple[str, str], added: str) -> None:
    assert in_short(text, sender) == ["add_user:" + added]


def test_it_holds_for_a_user_whose_address_changes() -> None:
    text = "Please change Priya Nair's email to priya.n@north.example.\n\nSorry, that's somebody else's. Hers is p.nair@north.example."
    assert in_short(text, EMILY) == ["change_user:Priya Nair/priya.nair@northlight.example ->email=p.nair@north.example"]


@pytest.mark.parametrize(
    "behind",
    [
        "Jens Vinter har jv@nordbygg.example.",
        "Oj, Jens Vinter har även jv@nordbygg.example.",
        "Ursäkta min korta framförhållning. Jens Vinter har jv@nordbygg.example.",
        "Nej, den har Jens-Ola. Jens Vinter hade jv@nordbygg.example förut.",
        "Oj nej, den har Jens-Ola. Jens Vinter har jv@nordbygg.example eller j.vinter@nordbygg.example.",
        "Oj nej, den har Jens-Ola. Han har jv@nordbygg.example.",
        "Oj nej, den har Klara Ek. Klara Ek har ke@nordbygg.example.",
        "Nej, lägg inte till honom. Jens Vinter har jv@nordbygg.example.",
        "Nej, vänta tills jag bekräftat. Jens Vinter har jv@nordbygg.example.",
        "Oj nej, den har Jens-Ola. Jens Vinter har inte jv@nordbygg.example.",
        "Oj nej, den har Jens-Ola. Jens Vinter har karl.lindqvist@nordbygg.example.",
        "Oj nej, den har Jens-Ola. Jens Vinter har jv@nordbygg.example, tror jag.",
        "Oj nej, den har Jens-Ola. Har Jens Vinter jv@nordbygg.example?",
    ],
)
def test_what_leaves_open_whose_an_address_is_stays_in_doubt(behind: str) -> None:
    told = in_short(f"Lägg till Jens Vinter, jens@nordbygg.example. {behind}", ANNA)
    assert not any(each.startswith("add_user") for each in told)


@pytest.mark.parametrize(
    ("text", "sender"),
    [
        (
            "Lägg till Jens Vinter, jens@nordbygg.example, och Klara Ek, klara@nordbygg.example. "
            "Oj, tvärtom: Jens Vinter har klara@nordbygg.example, Klara Ek har jens@nordbygg.example.",
            ANNA,
        ),
        (
            "Please add Jens Holt, jens@north.example, and Klara Eck, klara@north.example. "
            "Sorry, I swapped them: Klara Eck is jens@north.example.",
            EMILY,
        ),
        (
            "Please add Jens Holt, jens@north.example, and Klara Eck, ke@north.example. "
            "Oops no, jens@north.example is Klara's. Jens Holt has jh@north.example.",
            EMILY,
        ),
        (
            "Legg til Jens Vik, jens@oslofjord.example, og Klara Ek, klara@oslofjord.example. "
            "Oi, omvendt: Jens Vik har klara@oslofjord.example, Klara Ek har jens@oslofjord.example.",
            INGRID,
        ),
    ],
)
def test_addresses_that_change_places_between_two_people_leave_both_in_doubt(text: str, sender: tuple[str, str]) -> None:
    told = in_short(text, sender)
    assert [each.partition(":")[0] for each in told] == ["?add_user", "?add_user"]


def test_a_later_address_still_is_not_passed_over() -> None:
    text = (
        "Please add Jens Holt, jens@north.example. Oops no, that one is Jens-Ole's. Jens Holt has jh@north.example. "
        "No wait, jens.holt@north.example."
    )
    assert not any(each.startswith("add_user") for each in in_short(text, EMILY))
