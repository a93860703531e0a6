"""What stops, is gone or is used no longer beside a change of name and address removes nobody; who leaves us is removed."""

import pytest

from tests.unit.reading_in_short import PAIVI, SENDERS, each_line, in_short

#: A new name and address, a language each.
NEW_NAME = {
    "en": "Priya got married. She's Priya Hughes from now on, please change her name, and her e-mail to priya.hughes@northlight.example.",
    "sv": "Maria har gift sig och heter nu Maria Stark, ändra hennes namn och mejlen till maria.stark@nordbygg.example.",
    "nb": "Lars har giftet seg og heter nå Lars Holm, endre navnet hans og e-posten til lars.holm@oslofjord-regnskap.example.",
    "da": "Søren er blevet gift og hedder nu Søren Holm, ret hans navn og mailen til soren.holm@aarhustomrer.example.",
    "fi": "Matti meni naimisiin ja on nyt Matti Virta, muuttakaa hänen nimensä ja sähköposti osoitteeseen matti.virta@turunsahko.example.",
}

THINGS = {
    "en": """The old address stops working on Friday.
        The old one stops working on Friday.
        Her old mailbox is gone.
        The old address has been retired.
        It stops working on Friday.
        Her old phone died last week.
        Her old email no longer works.
        The old domain is gone.
        The old login stops working on Friday, IT says.
        Her previous address doesn't work any more.
        Our old mail server was let go on Friday.""",
    "sv": """Gamla mejlen finns inte längre.
        Den gamla adressen slutar fungera på fredag.
        Hennes gamla mejl jobbar inte längre.
        Den gamla adressen går i pension på fredag.
        Hennes gamla telefon har gått bort.
        Hon använder inte längre den gamla adressen.""",
    "nb": """Det gamle nummeret er ikke lenger hans.
        Den gamle adressen slutter på fredag.
        Han bruker ikke lenger den gamle e-posten.""",
    "da": """Den gamle adresse stopper på fredag.
        Det gamle nummer er ikke længere i brug.
        Han bruger ikke længere den gamle mail.
        Den gamle mail slutter på fredag.""",
    "fi": """Vanhaa osoitetta ei ole enää.
        Hän ei käytä enää vanhaa osoitetta.
        Matin vanha sähköposti on lopetettu.""",
}


@pytest.mark.parametrize(("language", "behind"), each_line(THINGS))
def test_a_thing_that_ends_removes_nobody(language: str, behind: str) -> None:
    read = in_short(f"{NEW_NAME[language]} {behind}", SENDERS[language])
    assert not [each for each in read if "remove_user" in each]
    assert [each for each in read if each.startswith("change_user")]


PEOPLE = {
    "en": """Priya in the warehouse has left us, please remove her.
        James passed away. Remove his login.
        Her last day is Friday. Remove Priya then.
        The old accountant, James, has left. Remove him.
        His contract ran out, so remove James.
        Priya no longer uses her account, remove it.
        pls delte priya nairs acount, shes left us""",
    "sv": """Den gamle lagerchefen Karl har slutat, ta bort honom.
        Hennes sista dag är på fredag, ta bort Maria då.
        På fredag slutar Karl, ta bort honom.
        Karl använder inte längre sitt konto, ta bort det.""",
    "nb": "Lars på lageret har sluttet, fjern ham.",
    "da": "Vores gamle kollega Søren er stoppet, slet ham.",
    "fi": """Matti on lähtenyt, poistakaa hänet.
        Matin työsuhde päättyy perjantaina, poistakaa hänet.""",
}


@pytest.mark.parametrize(("language", "text"), each_line(PEOPLE))
def test_who_leaves_is_removed(language: str, text: str) -> None:
    read = in_short(text, SENDERS[language])
    assert [each.split(":", 1)[0] for each in read] == ["remove_user"]


def test_an_address_in_brackets_stands_between_the_thing_and_its_end() -> None:
    text = (
        "Matin vanha sähköposti (matti.korhonen@turunsahko.example) jää pois käytöstä. "
        "Vaihtaisitteko hänen tunnukselleen uuden osoitteen m.korhonen@turunsahko.example?"
    )
    told = ["change_user:Matti Korhonen/matti.korhonen@turunsahko.example ->email=m.korhonen@turunsahko.example"]
    assert in_short(text, PAIVI) == told
    told = ["remove_user:Matti Korhonen/matti.korhonen@turunsahko.example"]
    assert in_short("Matti Korhonen (myynti) lähtee talosta. Poistakaa tunnus.", PAIVI) == told
