"""Who stays, keeps what he has, still needs it, or never had any: none of that adds, removes or grants anything."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

REMOVED = {
    "sv": ("Ta bort Karl Lindqvist.", "remove_user:Karl Lindqvist/karl.lindqvist@nordbygg.example"),
    "en": ("Please remove James Osei.", "remove_user:James Osei/james.osei@northlight.example"),
    "nb": ("Fjern Lars Moen.", "remove_user:Lars Moen/lars@oslofjord-regnskap.example"),
    "da": ("Slet Søren Kjær.", "remove_user:Søren Kjær/soren@aarhustomrer.example"),
    "fi": ("Poistakaa Matti Korhonen.", "remove_user:Matti Korhonen/matti.korhonen@turunsahko.example"),
}
#: Told behind the removal.
BY_THE_WAY = {
    "sv": """
        Maria Öberg behöver inte göra något, hon har redan sin inloggning.
        Maria Öberg ska inte ha semester, hon har sin inloggning som vanligt.
        Bo Ek ska inte ha någon inloggning, han klarar sig utan.
        Jag måste få behålla min administratörsbehörighet.
        Jag behöver fortfarande min egen inloggning.
        Maria har flyttat till Umeåkontoret, hon behöver fortfarande komma in.
        Han har fått nytt jobb hos Larssons och ska in i deras system i stället.
        Hans ersättare är inte utsedd än.
    """,
    "en": """
        Priya Nair must not be disturbed, she has her login and is fine.
        Tom Reed should not have a login, he will manage without.
        Priya must remain an administrator.
        Priya needs to keep her admin rights.
        I need to stay as administrator of course.
        I still need my own login.
        His cover Tom Reed can go home.
        Priya should not be removed, she needs her login.
        He needs access to his new employer's portal now, not ours.
    """,
    "nb": """
        Ola Berg skal ikke ha bruker, han klarer seg uten.
        Jeg må beholde administratorrettighetene mine.
        Jeg trenger fortsatt min egen tilgang.
        Ola Berg trenger ikke være på listen, han har sin bruker.
        Han skal inn i systemet til sin nye arbeidsgiver.
        Kan jeg fortsatt se fakturaene hans?
    """,
    "da": """
        Ida Holm skal ikke have nogen bruger, hun klarer sig uden.
        Jeg skal stadig bruge min egen adgang.
        Ida behøver ikke gøre noget, hun har allerede sit login.
        Han skal ind i sin nye arbejdsgivers system.
        Vi ansætter en ny til foråret og vender tilbage.
    """,
    "fi": """
        Ida Holm ei tarvitse tunnusta, hän pärjää ilman.
        Minun pitää pysyä pääkäyttäjänä.
        Minä tarvitsen edelleen omani.
    """,
}
STAYS = {
    "sv": "Maria ska inte tas bort.\nVårt avtal ska inte sägas upp.\nVarken Karl eller Maria ska tas bort.",
    "en": """
        Priya should not be removed.
        Priya must not be deleted, she is still here.
        Please note that Priya should not be removed.
        Priya is not to be removed.
        Her account should not be closed.
        Our agreement should not be cancelled.
        Our agreement must not be terminated.
        Neither James nor Priya should be removed.
    """,
    "nb": "Lars skal ikke fjernes.\nAvtalen skal ikke sies opp.\nLars bør ikke bli slettet.",
    "da": "Søren må ikke slettes.\nSørens bruger skal ikke være lukket.\nAftalen skal ikke opsiges.",
    "fi": "Mattia ei saa poistaa.\nSopimusta ei saa irtisanoa.\nMatin tunnusta ei poisteta.",
}
#: Denials that do take access or rights away.
TAKEN_AWAY = {
    "sv": """
        Karl Lindqvist ska inte längre jobba här och ska inte ha någon inloggning. => remove_user:Karl
        Karl Lindqvist har slutat. Han ska inte kunna logga in, hans konto kan stängas. => remove_user:Karl
        Ta bort Karl Lindqvist. Maria Öberg ska inte ha någon inloggning hon heller. => remove_user:Maria
        Bo Ek, bo@firma.example, kommer från en konkurrent och ska in i systemet. => add_user:Bo
        Karl ska behålla sin inloggning och få beställningsrätt. => change_user:Karl
    """,
    "en": """
        Priya should no longer be a user. => remove_user:Priya
        Priya should not be able to log in. => remove_user:Priya
        Priya should not be an administrator. => change_user:Priya
        James Osei has left and should not have access. => remove_user:James
        Tom Reed should no longer have a login. => remove_user:Tom
        Priya needs admin rights. => change_user:Priya
        Tom Reed, tom@firma.example, still needs a login. => add_user:Tom
        Tom Reed, tom@firma.example, joins from a competitor and needs access to the portal. => add_user:Tom
    """,
    "nb": "Lars Moen skal ikke ha tilgang lenger. => remove_user:Lars",
    "da": "Søren Kjær skal ikke være her mere, og hans adgang skal væk. => remove_user:Søren",
    "fi": "Matti Korhonen ei ole enää meillä, eikä tarvitse tunnusta. => remove_user:Matti",
}


@pytest.mark.parametrize(("language", "text"), each_line(BY_THE_WAY))
def test_what_is_told_beside_a_removal_asks_for_nothing(language: str, text: str) -> None:
    order, expected = REMOVED[language]
    assert in_short(f"{order} {text}", SENDERS[language]) == [expected]


@pytest.mark.parametrize(("language", "text"), each_line(STAYS))
def test_who_or_what_is_not_to_go_stays(language: str, text: str) -> None:
    assert not [each for each in in_short(text, SENDERS[language]) if each.startswith(("remove_user", "cancel_agreement"))]


@pytest.mark.parametrize(("language", "line"), each_line(TAKEN_AWAY))
def test_a_denial_of_access_is_still_an_order(language: str, line: str) -> None:
    text, begins = line.split(" => ")
    assert [each for each in in_short(text, SENDERS[language]) if each.startswith(begins)]


NO_NEW_ONE = {
    "sv": "Karl Lindqvist ska inte ha en ny användare.",
    "en": "Priya Nair should not have a new user.",
    "nb": "Lars Moen skal ikke ha ny bruker.",
    "da": "Søren Kjær skal ikke have en ny bruger.",
    "fi": "Matti Korhonen ei tarvitse uutta tunnusta.",
}


@pytest.mark.parametrize(("language", "text"), each_line(NO_NEW_ONE))
def test_who_is_to_have_no_new_user_keeps_the_one_he_has(language: str, text: str) -> None:
    assert not any(each.startswith("remove_user") for each in in_short(text, SENDERS[language]))
