"""A value and a 'that' which points at it are the change of one user's, and a number that is anything else changes nobody."""

import pytest

from tests.unit.reading_in_short import SENDERS, each_line, in_short

CHANGES = {
    "sv": """Nu är det 070-174 06 11 som gäller för mig, så det får ni skriva in hos er. -> Anna Svensson phone=+46701740611
        Karl har 070-174 06 11 numera, det är det ni ska ha på hans användare. -> Karl Lindqvist phone=+46701740611
        Allt till Karl går till karl@nordbygg.example nu. Lägg in den nya på hans inloggning. -> Karl Lindqvist email=karl@nordbygg.example
        Jag flyttar till an@nordbygg.example och vill att min användare ska ha den. -> Anna Svensson email=an@nordbygg.example""",
    "en": """It's 070-174 06 14 these days, that's what you want on my user. -> Emily Carter phone=+46701740614
        Priya's mobile drowned. It's 070-174 06 14 for her now, that's what you want on her user. -> Priya Nair phone=+46701740614
        I'm on em@northlight.example now and want that one on my user instead of the old one. -> Emily Carter email=em@northlight.example
        Priya's mail goes to priya@northlight.example now. Put the new one on her login. -> Priya Nair email=priya@northlight.example""",
    "nb": """Nå er det 913 22 415 som gjelder på meg, dere får skrive det om hos dere. -> Ingrid Haugen phone=+4791322415
        Det er 913 22 415 som gjelder nå, det er det dere skal ha på brukeren min. -> Ingrid Haugen phone=+4791322415""",
    "da": """Nu er det 22 33 44 55 der gælder for mig, I må gerne skrive det om hos jer. -> Mette Sørensen phone=+4522334455
        Alt til Søren går til sk@aarhustomrer.example nu. Læg den nye ind på hans bruger. -> Søren Kjær email=sk@aarhustomrer.example""",
    "fi": """Minulla on nyt 040 123 4567, sen pitäisi olla tunnuksessani. -> Päivi Virtanen phone=+358401234567
        Matin posti menee nyt m@turunsahko.example. Laittakaa se hänen tunnukseensa. -> Matti Korhonen email=m@turunsahko.example""",
}


@pytest.mark.parametrize(("language", "line"), each_line(CHANGES))
def test_what_is_pointed_at_is_what_changes(language: str, line: str) -> None:
    text, meant = line.split(" -> ")
    whose, change = meant.rsplit(" ", 1)
    (read,) = in_short(text, SENDERS[language])
    assert read.startswith(f"change_user:{whose}/")
    assert read.endswith(f" ->{change}")
