"""Whose new telephone number it is where a sentence names two users."""

import pytest

from tests.unit.reading_in_short import ANNA, EMILY, in_short

JAMES = "change_user:James Osei/james.osei@northlight.example ->phone=+46701234567"
KARL = "change_user:Karl Lindqvist/karl.lindqvist@nordbygg.example ->phone=+46701234567"


@pytest.mark.parametrize(
    ("sender", "text", "told"),
    [
        (EMILY, "As agreed with Priya, please change James's mobile to 070 123 45 67.", JAMES),
        (EMILY, "Please change James's number to 070 123 45 67 (it used to be Priya's).", JAMES),
        (EMILY, "Priya's number is unchanged, James's is now 070 123 45 67, please update.", JAMES),
        (EMILY, "Priya told me that James's new number is 070 123 45 67, please update it.", JAMES),
        (ANNA, "Marias nummer är oförändrat, Karls är nu 070 123 45 67, ändra det.", KARL),
    ],
)
def test_whose_it_is_said_to_be(sender: tuple[str, str], text: str, told: str) -> None:
    assert in_short(text, sender, "") == [told]


@pytest.mark.parametrize(
    ("sender", "text"),
    [
        (EMILY, "James has moved to Priya's desk and his number is now 070 123 45 67. Please update."),
        (EMILY, "James took over Priya's phone, 070 123 45 67, so please change his number."),
        (EMILY, "James and Priya share a phone now: 070 123 45 67. Please update."),
        (ANNA, "Karl har tagit över Marias telefon, 070 123 45 67, så ändra hans nummer."),
    ],
)
def test_where_it_may_be_either_nobody_gets_it(sender: tuple[str, str], text: str) -> None:
    assert all(each.startswith("?") for each in in_short(text, sender, ""))
