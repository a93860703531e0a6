"""Who says that he is called otherwise from now on is the one whose name is put right; nobody else is."""

import pytest

from tests.unit.reading_in_short import SENDERS, in_short

OWN = [
    ("fi", "Avioeroni tuli voimaan. Olen siis jatkossa Päivi Lehtinen. Korjaisitteko nimen?", "Päivi Lehtinen"),
    ("sv", "Jag har skilt mig. Jag är alltså i fortsättningen Anna Lind. Kan ni rätta namnet?", "Anna Lind"),
    ("en", "So I am Emily Stone from now on. Could you correct the name?", "Emily Stone"),
    ("da", "Jeg er altså fremover Mette Holm. Vil I rette navnet?", "Mette Holm"),
]
NOT_OWN = [
    ("en", "I am Emily Stone's new assistant. Could you correct the name?"),
    ("en", "From now on I am the contact for Emily Stone. Could you correct the name?"),
    ("en", "From now on I am perhaps Emily Stone. Could you correct the name?"),
    ("sv", "Från och med nu är jag Karl Svensson. Kan ni rätta namnet?"),
    ("fi", "Olen jatkossa Liisa Lehtinen. Korjaisitteko nimen?"),
    ("fi", "Olen jatkossa Päivi Lehtisen sijainen. Korjaisitteko nimen?"),
]


@pytest.mark.parametrize(("language", "text", "name"), OWN)
def test_who_says_that_he_is_now_called_so_is_renamed(language: str, text: str, name: str) -> None:
    sender, was = SENDERS[language]
    assert in_short(text, SENDERS[language]) == [f"change_user:{was}/{sender} ->name={name}"]


@pytest.mark.parametrize(("language", "text"), NOT_OWN)
def test_nobody_else_is(language: str, text: str) -> None:
    assert not any("->" in each for each in in_short(text, SENDERS[language]))
