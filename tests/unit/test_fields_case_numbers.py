"""Case numbers of four countries' courts, and when two of them are the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.fields.case_numbers import find, normalise, same

RIGHT = [
    ("K 17342-26", "K 17342-26"),
    ("K17342-26", "K 17342-26"),
    ("K 17342–26", "K 17342-26"),
    ("K 3021-2026", "K 3021-2026"),
    ("mål nr K 3021-26", "K 3021-26"),
    ("(mål K 17342-26)", "K 17342-26"),
    ("ärende K 3021-26.", "K 3021-26"),
    ("Göteborgs tingsrätt K 17342-26, och", "K 17342-26"),
    ("målnr: 17342-26", "17342-26"),
    ("Ä 1234-26", "Ä 1234-26"),
    ("26-154873KON-TOSL/08", "26-154873KON-TOSL/08"),
    ("sak 26-154873KON-TOSL/08", "26-154873KON-TOSL/08"),
    ("saksnr. 26-154873KON-TOSL/08", "26-154873KON-TOSL/08"),
    ("SKS 12-1234/2026", "SKS 12-1234/2026"),
    ("sagsnr. SKS 12-1234/2026", "SKS 12-1234/2026"),
    ("K 1234/26-A", "K 1234/26-A"),
    ("sag K 1234/26-A", "K 1234/26-A"),
    ("K 26/1234", "K 26/1234"),
    ("HD 123/2026", "HD 123/2026"),
    ("diaarinumero 1234/2026", "1234/2026"),
    ("asianumero K 26/1234", "K 26/1234"),
    ("case no. 3021-26", "3021-26"),
    ("case number K 3021-26", "K 3021-26"),
]

NONE = [
    "",
    "559337-1890",
    "org.nr 559337-1890",
    "070-174 06 52",
    "målet är 30/11",
    "ärende den 30 november",
    "sak 2",
    "möte 10-26",
    "2026-11-30",
    "S-541 30 Skövde",
    "30/11-26",
]


@pytest.mark.parametrize(("text", "value"), RIGHT)
def test_a_case_number_is_read(text: str, value: str) -> None:
    for sentence in (text, f"Enligt {text} är det så."):
        assert [mention.value for mention in find(sentence)] == [value], sentence


@pytest.mark.parametrize("text", NONE)
def test_other_digits_are_none(text: str) -> None:
    assert find(text) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("K 17342-26", "k17342–26"),
        ("K 17342-26", "mål nr K 17342-26"),
        ("17342-26", "K 17342-26"),
        ("K 17342-2026", "K 17342-26"),
        ("26-154873KON-TOSL/08", "26-154873 kon-tosl/08"),
        ("SKS 12-1234/2026", "sks12-1234/2026"),
    ],
)
def test_the_same_case(one: str, other: str) -> None:
    assert same(one, other)
    assert same(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("K 3021-26", "K 3022-26"),
        ("T 17342-26", "K 17342-26"),
        ("K 17342-26", "K 17342-25"),
        ("", ""),
        ("K 26/1234", "K 1234-26"),
        ("K 1-26", ""),
    ],
)
def test_another_case(one: str, other: str) -> None:
    assert not same(one, other)
    assert not same(other, one)


@given(st.one_of(st.text(alphabet="KÄTHD0123456789-/ .målsaknr", max_size=60), st.text(max_size=60)))
def test_any_text_gives_mentions_in_order_that_stand_in_it(text: str) -> None:
    end = 0
    for mention in find(text):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.written
        assert mention.value == normalise(mention.written)
        assert same(mention.written, mention.value)
        end = mention.end


@given(st.text(max_size=30), st.text(max_size=30))
def test_sameness_is_symmetric(one: str, other: str) -> None:
    assert same(one, other) == same(other, one)
