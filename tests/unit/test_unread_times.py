"""A time that is told and is no day: an event, a 'when', a date that does not exist. Nothing is done at once then."""

import pytest

from parsers.fields.unread_days import find
from parsers.lexicon.languages import LEXICONS
from tests.unit.reading_in_short import SENDERS, each_line, in_short

WAITS = {
    "sv": """
        Ta bort Maria Öberg efter hennes sista dag.
        Ta bort Maria Öberg vid anställningens slut.
        Ta bort Maria Öberg efter bokslutet.
        Ta bort Maria Öberg samma dag som hon slutar.
        Ta bort Maria Öberg när hennes avtal upphör.
        När provanställningen är över ska Maria Öberg tas bort.
        När kontraktet gått ut kan ni ta bort Maria Öberg.
        När lönen är körd kan Maria Öberg tas bort.
        Så snart revisionen är klar kan ni ta bort Maria Öberg.
        Ta bort Maria Öberg den 31/11.
        Ta bort Maria Öberg i mellandagarna.
        Ta bort Maria Öberg den 15 eller 16 december.
        Ta bort Maria Öberg när ni fått klartecken.
    """,
    "en": """
        Please remove Priya Nair when her contract ends.
        Please delete Priya Nair the day her contract ends.
        Please remove Priya Nair upon her departure.
        Please remove Priya Nair at the end of her contract.
        Please remove Priya Nair after the audit.
        When the project is over please remove Priya Nair.
        After the project closes please remove Priya Nair.
        As soon as the books are closed please remove Priya Nair.
        Please remove Priya Nair on 31/11/2026.
        Please remove Priya Nair mid-Dec.
        Please remove Priya Nair on 15 or 16 December.
        Please remove Priya Nair when you hear from James.
        Please remove Priya Nair when you have received the signed form.
    """,
    "nb": """
        Fjern Lars Moen etter siste arbeidsdag.
        Når prosjektet er over kan dere fjerne Lars Moen.
        Så snart revisjonen er ferdig skal Lars Moen fjernes.
        Fjern Lars Moen når kontrakten hans går ut.
    """,
    "da": """
        Slet Søren Kjær efter hans sidste arbejdsdag.
        Slet Søren Kjær ved ansættelsens ophør.
        Når projektet er slut skal Søren Kjær slettes.
        Slet Søren Kjær når hans kontrakt udløber.
    """,
    "fi": """
        Poistakaa Matti Korhonen vanhempainvapaan alkaessa.
        Poistakaa Matti Korhonen viimeisen työpäivän jälkeen.
        Poistakaa Matti Korhonen kun hänen sopimuksensa päättyy.
        Poistakaa Matti Korhonen 31.11.2026.
    """,
}
NOW = {
    "sv": """
        När ni har tid kan ni ta bort Maria Öberg.
        Ta bort Maria Öberg när ni hinner.
        Ta bort Maria Öberg så fort ni kan.
        När det gäller Maria Öberg så kan ni ta bort henne.
        Så snart som möjligt vill vi ta bort Maria Öberg.
        Innan jag glömmer det: ta bort Maria Öberg.
        Maria Öberg hade sin sista dag i fredags, ta bort henne.
        Ta bort Maria Öberg som gått på föräldraledighet.
        Ta bort Maria Öberg efter överenskommelse med henne.
    """,
    "en": """
        When you have a moment please remove Priya Nair.
        Please remove Priya Nair when you get a chance.
        Remove Priya Nair as soon as you can.
        Once again, please remove Priya Nair.
        Before I forget, please remove Priya Nair.
        After our call today, please remove Priya Nair.
        As soon as you can, remove Priya Nair.
        Please remove Priya Nair, her contract ended.
        Priya Nair's contract has ended, please remove her.
    """,
    "nb": """
        Når dere har tid kan dere fjerne Lars Moen.
        Når det gjelder Lars Moen kan han fjernes.
        Lars Moen har gått ut i permisjon, fjern ham.
    """,
    "da": "Når I har tid, må I gerne slette Søren Kjær.",
    "fi": """
        Kun ehditte, poistakaa Matti Korhonen.
        Kun teillä on aikaa, poistakaa Matti Korhonen.
    """,
}


@pytest.mark.parametrize(("language", "text"), each_line(WAITS))
def test_a_time_that_is_no_day_is_not_now(language: str, text: str) -> None:
    (told,) = in_short(text, SENDERS[language])
    assert told.startswith("?")


@pytest.mark.parametrize(("language", "text"), each_line(NOW))
def test_what_only_sounds_like_one_is_done(language: str, text: str) -> None:
    (told,) = in_short(text, SENDERS[language])
    assert told.startswith("remove_user:")
    assert "requested_on" not in told


@pytest.mark.parametrize("day", ["31/11", "13/13", "26-12-27", "2026-02-30"])
def test_a_date_that_does_not_exist_is_seen(day: str) -> None:
    text = f"Ta bort Karl från {day}."
    assert [text[each.start : each.end] for each in find(text, LEXICONS["sv"].days)] == [day]


@pytest.mark.parametrize("text", ["öppet 24/7", "en 1/2 tjänst", "ring 08-12 34 56", "på 10.0.0.1", "3/4 av oss", "från 10-12 personer"])
def test_other_numbers_are_no_dates(text: str) -> None:
    assert list(find(text, LEXICONS["sv"].days)) == []


_OISIN = "Please add Oisin Walsh, oisin.walsh@northlight.example"


@pytest.mark.parametrize(
    "told",
    [
        "he's helping us with the Christmas market stall",
        "she runs the spring campaign",
        "he's our weekend cover",
    ],
)
def test_a_season_in_the_name_of_what_somebody_does_is_no_time(told: str) -> None:
    assert in_short(f"{_OISIN}, {told}.", SENDERS["en"]) == ["add_user:Oisin Walsh/oisin.walsh@northlight.example"]


@pytest.mark.parametrize(
    "text",
    [
        f"{_OISIN} in January.",
        f"{_OISIN} for the Christmas market.",
        f"{_OISIN} before the Christmas party.",
        f"{_OISIN}, he's with us for the Christmas season.",
        f"{_OISIN}, he starts with the spring sales.",
        f"{_OISIN}, once he's done with the Christmas deliveries.",
        "Please remove Priya Nair, she is leaving after the Christmas rush.",
        "Please remove Priya Nair, she works the Christmas week.",
    ],
)
def test_behind_another_preposition_or_of_who_leaves_it_is_one(text: str) -> None:
    (told,) = in_short(text, SENDERS["en"])
    assert told.startswith("?")


HAPPENED = {
    "sv": """
        Ta bort Maria Öberg är ni snälla, hon flyttade till Kiruna i september.
        Ta bort Maria Öberg, hon fick nytt jobb i augusti.
        Ta bort Maria Öberg. Hon bytte jobb i juli.
    """,
    "en": """
        Please remove Priya Nair, she moved to Leeds in September.
        Please remove Priya Nair, she got a new job in May.
    """,
    "nb": """
        Fjern Lars Moen, han flyttet til Bodø i september.
        Fjern Lars Moen, han byttet jobb i august.
    """,
    "da": """
        Fjern Søren Kjær, han flyttede til Odense i september.
        Fjern Søren Kjær, han fik nyt job i august.
    """,
    "fi": """
        Poistakaa Matti Korhonen, hän muutti Ouluun syyskuussa.
        Poistakaa Matti Korhonen, hän vaihtoi työpaikkaa elokuussa.
    """,
}
NOT_HAPPENED = {
    "sv": """
        Ta bort Maria Öberg i september.
        Ta bort Maria Öberg, hon flyttar till Kiruna i september.
        Ta bort Maria Öberg i januari, hon flyttade hit i maj.
        Maria Öberg ska bort, hon flyttade till Kiruna, i december.
        Ta bort Maria Öberg som flyttade till Kiruna i december.
    """,
    "en": """
        Please remove Priya Nair in December, she moved here in May.
        Please remove Priya Nair, she moved to Leeds and will leave in December.
        Please remove Priya Nair, who moved to Leeds, in December.
        Please remove Priya Nair, she is moving to Leeds in December.
    """,
    "nb": "Fjern Lars Moen, han flytter til Bodø i desember.",
    "da": "Fjern Søren Kjær, han flytter til Odense i december.",
    "fi": "Poistakaa Matti Korhonen, hän muuttaa Ouluun joulukuussa.",
}


@pytest.mark.parametrize(("language", "text"), each_line(HAPPENED))
def test_the_month_of_what_happened_is_no_time_of_the_order(language: str, text: str) -> None:
    (told,) = in_short(text, SENDERS[language])
    assert told.startswith("remove_user:")
    assert "requested_on" not in told


@pytest.mark.parametrize(("language", "text"), each_line(NOT_HAPPENED))
def test_the_month_of_the_order_or_of_what_is_to_come_is_one(language: str, text: str) -> None:
    (told,) = in_short(text, SENDERS[language])
    assert told.startswith("?")


BY_THEN = {
    "sv": """
        Lägg till Nora Fjell innan helgen, nora@nordbygg.example.
        Lägg till Nora Fjell före jul, nora@nordbygg.example.
    """,
    "en": """
        Please add Noor Khan before the weekend, noor@northlight.example.
        Please add Noor Khan by the end of the week, noor@northlight.example.
    """,
    "nb": """
        Legg til Nora Fjell før helgen, nora@oslofjord-regnskap.example.
        Legg til Nora Fjell før neste helg, nora@oslofjord-regnskap.example.
    """,
    "da": "Opret Nora Lind inden weekenden, nora@aarhustomrer.example.",
}


@pytest.mark.parametrize(("language", "text"), each_line(BY_THEN))
def test_who_is_to_be_there_by_then_is_added_at_once(language: str, text: str) -> None:
    assert [each.partition(":")[0] for each in in_short(text, SENDERS[language])] == ["add_user"]


NOT_BY_THEN = {
    "sv": "Ta bort Karl Lindqvist före jul.",
    "en": """
        Please remove Priya Nair before Christmas.
        Please add Noor Khan after Christmas, noor@northlight.example.
    """,
    "nb": """
        Fjern Lars Moen før jul.
        Legg til Nora Fjell for helgen, nora@oslofjord-regnskap.example.
        Legg til Nora Fjell etter helgen, nora@oslofjord-regnskap.example.
    """,
    "da": "Slet Søren Kjær inden jul.",
}


@pytest.mark.parametrize(("language", "text"), each_line(NOT_BY_THEN))
def test_who_goes_before_or_comes_after_a_time_waits_for_staff(language: str, text: str) -> None:
    assert not any(each.startswith(("add_user", "remove_user")) for each in in_short(text, SENDERS[language]))


ANOTHER_DAY = {
    "sv": "Ta bort Karl Lindqvist. Revisorn kommer den 24 december.",
    "en": """
        Please remove Priya Nair. The office is closed on 24 December.
        Please remove Priya Nair. Our auditor comes on 24 December.
    """,
    "nb": """
        Slett Lars Moen. Kontoret er stengt 24. desember.
        Slett Lars Moen. Revisor kommer 24. desember.
    """,
    "da": "Slet Søren Kjær. Kontoret er lukket den 24. december.",
}


@pytest.mark.parametrize(("language", "text"), each_line(ANOTHER_DAY))
def test_the_day_of_something_else_is_not_that_of_the_order(language: str, text: str) -> None:
    assert not any("12-24" in each for each in in_short(text, SENDERS[language]))


ITS_DAY = {
    "sv": "Ta bort Karl Lindqvist. Sista dagen är den 24 december.",
    "en": "Please remove Priya Nair. Her contract ends on 24 December.",
    "nb": """
        Slett Lars Moen. Sluttdato er 24. desember.
        Slett Lars Moen. Gjelder fra 24. desember.
    """,
    "da": "Slet Søren Kjær. Hans ansættelse ophører den 24. december.",
}


@pytest.mark.parametrize(("language", "text"), each_line(ITS_DAY))
def test_the_day_of_a_sentence_behind_the_order_is_its(language: str, text: str) -> None:
    assert any("12-24" in each for each in in_short(text, SENDERS[language]))
