"""'Vi avslutar det integrerade' is the notice of a service, 'den integrerade kampanjen' a thing of somebody else's."""

import pytest

from tests.unit.reading_in_short import SENDERS, in_short

ENDED = [
    ("sv", "Vi avslutar det integrerade så fort det går.", "integrated"),
    ("sv", "Därför avslutar vi Basic.", "basic"),
    ("nb", "Vi avslutter det integrerte så fort det går.", "integrated"),
    ("nb", "Vi avslutter Basic så fort som mulig.", "basic"),
    ("da", "Vi afslutter det integrerede.", "integrated"),
    ("fi", "Irtisanomme integroidun.", "integrated"),
]


@pytest.mark.parametrize(("language", "text", "service"), ENDED)
def test_a_service_right_behind_the_verb_ends(language: str, text: str, service: str) -> None:
    assert in_short(text, SENDERS[language]) == [f"cancel_agreement service={service}"]


KEPT = [
    ("sv", "Säg upp den integrerade kampanjen."),
    ("sv", "Vi avslutar det integrerade projektet."),
    ("sv", "Vi avslutar året med Basic."),
    ("sv", "När vi avslutar Basic vill vi ha kvar fakturorna."),
    ("nb", "Vi avslutter det integrerte prosjektet."),
    ("da", "Vi opsiger det integrerede hos Visma."),
    ("en", "Please end the integrated campaign."),
]


@pytest.mark.parametrize(("language", "text"), KEPT)
def test_another_thing_ends_nothing_of_ours(language: str, text: str) -> None:
    assert all(told.startswith("?") for told in in_short(text, SENDERS[language]))
