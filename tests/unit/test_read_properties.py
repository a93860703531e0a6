"""``read`` never raises, whatever text it is given, and reads the same text the same way."""

from dataclasses import replace
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from parsers.message import parse
from parsers.message_types import Message
from parsers.read import read
from tests.unit.reading_in_short import ANNA, known_to

_CASES = sorted((Path(__file__).parent.parent / "cases").glob("*.eml"))[::9]
_TEXTS = [parse(path.read_bytes()).text for path in _CASES]
_KNOWN = known_to(*ANNA)
_EMPTY = Message("x", from_address=ANNA[0], from_name=ANNA[1])

_torn = st.builds(
    lambda first, cut, second, joint: first[: int(len(first) * cut)] + joint + second,
    st.sampled_from(_TEXTS),
    st.floats(0, 1),
    st.sampled_from(_TEXTS),
    st.sampled_from(["", "\n", "\n\n", ", ", ': "', "? ", " | ", "; "]),
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])  # a slow machine is no fault of the parser
@given(text=st.one_of(st.text(max_size=300), _torn), subject=st.text(max_size=40))
def test_read_never_raises_and_never_wavers(text: str, subject: str) -> None:
    message = replace(_EMPTY, text=text, subject=subject)
    assert read(message, _KNOWN) == read(message, _KNOWN)


def test_very_long_own_words_are_a_persons() -> None:
    message = replace(_EMPTY, text="Ta bort Karl Lindqvist. " * 2000, subject="Hej")
    reading = read(message, _KNOWN)
    assert "the sender's own words are too long" in reading.doubts
