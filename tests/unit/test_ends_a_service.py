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
    ("fi", "Emme siis enää jatka Basicin käyttöä, vaan irtisanomme sen nyt.", "basic"),
    ("fi", "En enää tarvitse Basicia, joten irtisanon sen nyt.", "basic"),
    ("fi", "Irtisanomme kaiken, emme kuitenkaan Basicia.", "integrated"),
    ("sv", "Vi fortsätter inte med Basic, utan säger upp det nu.", "basic"),
    ("sv", "Säg upp allt men inte Basic.", "integrated"),
    ("da", "Vi fortsætter ikke med Basic.", "basic"),
    ("da", "Vi fortsætter ikke med Basic, men opsiger det nu.", "basic"),
    ("nb", "Vi fortsetter ikke med Basic, men sier den opp nå.", "basic"),
    ("en", "We are not going on with Basic, but terminate it now.", "basic"),
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


OTHER = [
    ("sv", "Vi säger inte upp Basic, utan avslutar den andra tjänsten."),
    ("da", "Vi opsiger ikke Basic, men opsiger den anden aftale."),
    ("nb", "Vi sier ikke opp Basic, men avslutter det andre abonnementet."),
    ("en", "We will not cancel Basic, but terminate the other one now."),
    ("fi", "Emme irtisano Basicia, vaan irtisanomme toisen sopimuksen."),
]


@pytest.mark.parametrize(("language", "text"), OTHER)
def test_a_service_that_is_not_ended_is_never_ended(language: str, text: str) -> None:
    assert in_short(text, SENDERS[language]) == ["?cancel_agreement service=integrated"]
