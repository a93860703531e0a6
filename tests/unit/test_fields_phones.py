"""Telephone numbers of four countries, and digits that are something else."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.fields.phones import find

RIGHT = [
    ("SE", "070-174 06 52", "+46701740652"),
    ("SE", "0701740652", "+46701740652"),
    ("SE", "+46 (0)70-174 06 52", "+46701740652"),
    ("SE", "+46 70 174 06 52", "+46701740652"),
    ("SE", "0046701740652", "+46701740652"),
    ("SE", "0500-17 40 61", "+46500174061"),
    ("SE", "(0500) 17 40 61", "+46500174061"),
    ("SE", "08-123 456 78", "+46812345678"),
    ("SE", "031-390 60 17", "+46313906017"),
    ("SE", "tel 70 174 06 52", "+46701740652"),
    ("SE", "+358 40 123 4512", "+358401234512"),
    ("SE", "+47 412 34 567", "+4741234567"),
    ("SE", "+1 559 337 1890", "+15593371890"),
    ("SE", "+44 7700 900123", "+447700900123"),
    ("NO", "412 34 567", "+4741234567"),
    ("NO", "41234567", "+4741234567"),
    ("NO", "tlf. 412 34 567", "+4741234567"),
    ("NO", "0047 412 34 567", "+4741234567"),
    ("NO", "+46 70 174 06 52", "+46701740652"),
    ("DK", "86 17 40 60", "+4586174060"),
    ("DK", "Telefon: 86174060", "+4586174060"),
    ("DK", "+45 86 17 40 60", "+4586174060"),
    ("FI", "040 123 4567", "+358401234567"),
    ("FI", "puh. 040 1234567", "+358401234567"),
    ("FI", "+358401234567", "+358401234567"),
    ("se", "070-174 06 52", "+46701740652"),
]

NONE = [
    ("SE", ""),
    ("SE", "559337-1890"),
    ("SE", "Org.nr 5591435465"),
    ("SE", "SE559337189001"),
    ("SE", "165593371890"),
    ("SE", "2026-11-30"),
    ("SE", "20261130"),
    ("SE", "2026-11-30 12:00"),
    ("SE", "541 30 Skövde"),
    ("SE", "Box 174, 404 22 Göteborg"),
    ("SE", "mål K 17342-26"),
    ("SE", "1 284 500 kr"),
    ("SE", "faktura 0701740652"),
    ("SE", "701740652"),
    ("NO", "919 704 594"),
    ("NO", "org.nr 919 704 594 MVA"),
    ("NO", "faktura 41234567"),
    ("NO", "30112026"),
    ("NO", "40 000 000 kr"),
    ("NO", "26-154873KON-TOSL/08"),
    ("DK", "CVR 34 93 08 48"),
    ("DK", "CVR-nummer: 34930848"),
    ("DK", "30.11.2026"),
    ("DK", "24-11-2026"),
    ("FI", "2198447-5"),
    ("FI", "16.-29.11.2026"),
    ("XX", "070-174 06 52"),
]


@pytest.mark.parametrize(("region", "text", "e164"), RIGHT)
def test_a_number_is_read(region: str, text: str, e164: str) -> None:
    for sentence in (text, f"Hej, {text}, tack!", f"a\n{text}\nb"):
        assert [mention.e164 for mention in find(sentence, region)] == [e164], sentence


@pytest.mark.parametrize(("region", "text"), NONE)
def test_other_digits_are_none(region: str, text: str) -> None:
    assert find(text, region) == ()


def test_numbers_side_by_side() -> None:
    found = find("Tel 0500-17 40 61 070-174 06 52", "SE")
    assert [(mention.written, mention.e164) for mention in found] == [("0500-17 40 61", "+46500174061"), ("070-174 06 52", "+46701740652")]


def test_the_number_behind_an_organisation_number() -> None:
    found = find("Larssons Åkeri AB, org.nr 559449-1127\nHamngatan 4, 541 30 Skövde\n0500-17 40 90", "SE")
    assert [mention.written for mention in found] == ["0500-17 40 90"]


def test_text_without_a_candidate_never_loads_the_library() -> None:
    code = "import sys; from parsers.fields.phones import find; find('Hej 12 345 på er', 'SE'); sys.exit('phonenumbers' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@given(st.text(alphabet="0123456789+() -/.\u00a0tel", max_size=70), st.sampled_from(["SE", "NO", "DK", "FI", ""]))
def test_any_text_gives_mentions_in_order_that_stand_in_it(text: str, region: str) -> None:
    end = 0
    for mention in find(text, region):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.written
        assert mention.e164.startswith("+")
        end = mention.end
