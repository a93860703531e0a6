"""Lists, groups and registers of the sender's own are nothing of ours; 'the list of those to be removed' orders no removal."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

PUT_ON_A_LIST = {
    "sv": """Lägg till Moa, hon ska in i gästlistan.
        Lägg till Moa Ek, moa.ek@nordbygg.example. Hon ska in i fakturalistan.
        Lägg in Moa i fakturalistan.
        Lägg till Moa Ek i vårt gästregister.
        Lägg till Moa i faktureringsgruppen, moa@nordbygg.example""",
    "en": """Add Moa, she is going on the guest list.
        Put Moa on the invoice list.
        Please add Moa Ek to the Finance group.""",
    "nb": """Legg til Moa, hun skal på gjestelista.
        Legg inn Moa i fakturalisten.
        Legg inn Moa i gruppen Økonomi.""",
    "da": """Tilføj Moa, hun skal på gæstelisten.
        Læg Moa ind på fakturalisten.
        Tilføj Moa til gruppen Økonomi.""",
    "fi": """Lisätkää Moa, hän tulee vieraslistalle.
        Lisää Moa laskulistaan.
        Lisää Moa Talous-ryhmään.""",
}

WHICH_LIST = {
    "sv": "Maria Öberg ska inte vara med på listan över dem som ska bort.",
    "en": """Priya should not be on the list of those to be removed.
        Priya is not to be on the list of people who are to be removed.""",
    "nb": "Lars skal ikke være med på listen over dem som skal slettes.",
    "da": "Søren skal ikke være på listen over dem der skal slettes.",
    "fi": "Matti ei saa olla niiden listalla, jotka poistetaan.",
}

OURS = {
    "sv": """Lägg till Moa Ek i användarlistan, moa.ek@nordbygg.example
        Lägg till Moa Ek i ert register, moa.ek@nordbygg.example
        Lägg till Moa Ek, moa.ek@nordbygg.example, hon ska in i systemet.
        Se listan nedan, lägg till Moa Ek, moa.ek@nordbygg.example
        Ta bort Karl Lindqvist från användarlistan
        Här är listan över dem som ska bort: Karl Lindqvist""",
    "en": """Add Noor to our user list, noor@northlight.example
        Here is the list of people who are to be removed: Priya Nair""",
    "nb": "Fjern Lars fra brukerlisten",
    "da": "Slet Søren fra brugerlisten",
    "fi": "Poistakaa Matti käyttäjälistalta, kiitos niin pian kuin mahdollista.",
}


@pytest.mark.parametrize(("language", "text"), each_line({**PUT_ON_A_LIST}) + each_line(WHICH_LIST))
def test_nobody_is_added_or_removed(language: str, text: str) -> None:
    assert all(short.startswith("?") for short in in_short(text, SENDERS[language]))


@pytest.mark.parametrize(("language", "text"), each_line(OURS))
def test_lists_that_are_ours(language: str, text: str) -> None:
    (short,) = in_short(text, SENDERS[language])
    assert short.startswith(("add_user", "remove_user"))


def test_only_who_is_on_no_list_is_removed() -> None:
    told = in_short("Maria ska inte vara med på listan över dem som ska bort. Ta bort Karl Lindqvist.", SENDERS["sv"])
    assert [short for short in told if not short.startswith("?")] == ["remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"]
