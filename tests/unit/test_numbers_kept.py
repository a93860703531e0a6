"""A number that is to stand on somebody's user changes it, however it is told that he is reached on it."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, INGRID, METTE, PAIVI, in_short

CASES = [
    (
        INGRID,
        "Så fra nå er det 412 34 578 dere får tak i meg på, fint om det blir stående på brukeren min.",
        "Ingrid Haugen",
        "+4741234578",
    ),
    (METTE, "Søren træffes nu på 41 23 45 78, det må gerne stå på hans bruger.", "Søren Kjær", "+4541234578"),
    (ANNA, "Från och med nu når ni Karl på 070-174 06 11, det får gärna stå på hans användare.", "Karl Lindqvist", "+46701740611"),
    (EMILY, "Priya is on +46 70 174 06 14 now, please have that on her user.", "Priya Nair", "+46701740614"),
    (PAIVI, "Minut saa nyt kiinni numerosta 050 345 6781, se pitäisi laittaa minun tietoihini.", "Päivi Virtanen", "+358503456781"),
    (PAIVI, "Matille pannaan teillä numeroksi 0400 567 812, se entinen meni tyttärelle.", "Matti Korhonen", "+358400567812"),
]


@pytest.mark.parametrize(("sender", "text", "whose", "phone"), CASES)
def test_a_number_that_is_to_stand_on_a_user(sender: tuple[str, str], text: str, whose: str, phone: str) -> None:
    (told,) = in_short(text, sender)
    assert told.startswith(f"change_user:{whose}/")
    assert told.endswith(f"->phone={phone}")
