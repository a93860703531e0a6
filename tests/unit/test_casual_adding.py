"""Somebody is added in casual words ('smid Ole ind', 'spin up an account for Wei'), which of a thing or of others' doing ask nothing."""

import pytest

from tests.unit.reading_in_short import SENDERS, in_short

ADDED = [
    ("da", "kan i ikk lige smide ole bak ind som bruger, ole.bak@aarhustomrer.example", "Ole Bak/ole.bak@aarhustomrer.example"),
    ("da", "Kan I lige smække Ole Bak ind som bruger, ole.bak@aarhustomrer.example?", "Ole Bak/ole.bak@aarhustomrer.example"),
    ("sv", "Kasta in Ove Bark i systemet är ni snälla: ove.bark@nordbygg.example", "Ove Bark/ove.bark@nordbygg.example"),
    (
        "sv",
        "Kan ni inte bara slänga upp Ove Bark, ove.bark@nordbygg.example, som användare",
        "Ove Bark/ove.bark@nordbygg.example",
    ),
    ("nb", "Kan dere hive inn Ola Bakk, ola@oslofjord-regnskap.example, som bruker?", "Ola Bakk/ola@oslofjord-regnskap.example"),
    ("en", "Pls spin up an account for Wei Chen (wei@northlight.example), he's taking over AP.", "Wei Chen/wei@northlight.example"),
    ("en", "Can you whip up a login for Wei Chen, wei@northlight.example?", "Wei Chen/wei@northlight.example"),
    ("fi", "Voitteko heittää Oili Bergin käyttäjäksi, oili.berg@turunsahko.example?", "Oili Berg/oili.berg@turunsahko.example"),
    ("fi", "Voisitteko pyöräyttää tunnukset Oili Bergille, oili.berg@turunsahko.example?", "Oili Berg/oili.berg@turunsahko.example"),
]


@pytest.mark.parametrize(("language", "text", "who"), ADDED)
def test_casual_words_add(language: str, text: str, who: str) -> None:
    assert in_short(text, SENDERS[language]) == [f"add_user:{who}"]


NOT_ADDED = [
    ("da", "Kan I smide en faktura ind til os?"),
    ("sv", "Kan ni slänga in en faktura?"),
    ("sv", "Kan ni inte lägga till Ove Bark, ove.bark@nordbygg.example, så slutar vi."),
    ("da", "Kan I ikke slette Søren, opsiges aftalen."),
    ("en", "We spun up an account for Wei Chen in Slack (wei@northlight.example)."),
    ("en", "How do I spin up an account for Wei Chen?"),
    ("en", "James will spin up an account for Wei Chen (wei@northlight.example)."),
]


@pytest.mark.parametrize(("language", "text"), NOT_ADDED)
def test_no_order_in_casual_words(language: str, text: str) -> None:
    assert all(told.startswith(("?", "question")) for told in in_short(text, SENDERS[language]))
