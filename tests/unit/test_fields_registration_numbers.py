"""Registration numbers: every notation of four countries, and everything that only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.fields.registration_numbers import find

RIGHT = [
    # Sweden
    ("559337-1890", "SE5593371890"),
    ("559337 - 1890", "SE5593371890"),
    ("559337–1890", "SE5593371890"),
    ("559337.1890", "SE5593371890"),
    ("SE559337189001", "SE5593371890"),
    ("SE 559337-1890 01", "SE5593371890"),
    ("SE-559337-1890", "SE5593371890"),
    ("se559337189001", "SE5593371890"),
    ("165593371890", "SE5593371890"),
    ("16559337-1890", "SE5593371890"),
    ("5593371890", "SE5593371890"),
    ("556 677-8899", "SE5566778899"),
    ("org.nr 556 677 8899", "SE5566778899"),
    ("Org. nr.: 559337 1890", "SE5593371890"),
    ("orgnummer 5593371890", "SE5593371890"),
    ("Organisationsnumret är 5593371890", "SE5593371890"),
    ("orgnr för Larssons Åkeri är 5594491127", "SE5594491127"),
    ("Organisationsnummer\n5591435465", "SE5591435465"),
    ("Organisationsnummer | 5591435465", "SE5591435465"),
    ("momsnr SE559337189001", "SE5593371890"),
    ("VAT no. SE559337189001", "SE5593371890"),
    ("Reg. no.: 559288-5882", "SE5592885882"),
    ("Corporate ID 5592885882", "SE5592885882"),
    ("REG NO 5593371890", "SE5593371890"),
    ("Fjällgårdens Bageri AB (559327-1827)", "SE5593271827"),
    ("Fakturan till Nordbygg (559337-1890) saknas", "SE5593371890"),
    ("Nordbygg AB 5593371890.", "SE5593371890"),
    ("811228-9874", "SE8112289874"),
    ("19811228-9874", "SE8112289874"),
    ("198112289874", "SE8112289874"),
    ("personnummer 8112289874", "SE8112289874"),
    ("enskild firma, 811228-9874", "SE8112289874"),
    # Norway
    ("919 704 594 MVA", "NO919704594"),
    ("919704594MVA", "NO919704594"),
    ("NO919704594MVA", "NO919704594"),
    ("NO 919 704 594 MVA", "NO919704594"),
    ("Org.nr. 919 704 594", "NO919704594"),
    ("org.nr. NO 919 704 594", "NO919704594"),
    ("Organisasjonsnummer: 919704594", "NO919704594"),
    ("foretaksnummer 919704594", "NO919704594"),
    ("Oslofjord Regnskap AS (919 704 594)", "NO919704594"),
    # Denmark
    ("CVR 34 93 08 48", "DK34930848"),
    ("CVR-nr. 34 93 08 48", "DK34930848"),
    ("CVR-nummer: 34930848", "DK34930848"),
    ("cvr 34930848", "DK34930848"),
    ("SE-nr. 34930848", "DK34930848"),
    ("DK34930848", "DK34930848"),
    ("DK-34930848", "DK34930848"),
    ("DK 34 93 08 48", "DK34930848"),
    ("VAT 34930848", "DK34930848"),
    # Finland
    ("2198447-5", "FI21984475"),
    ("FI21984475", "FI21984475"),
    ("FI 2198447-5", "FI21984475"),
    ("Y-tunnus 2198447-5", "FI21984475"),
    ("Y-tunnus: 21984475", "FI21984475"),
    ("y-tunnuksella 2198447-5 toimiva", "FI21984475"),
    ("Y-tunnuksemme on 2198447-5", "FI21984475"),
    ("ALV-nro FI21984475", "FI21984475"),
    ("FO-nummer 2198447-5", "FI21984475"),
    ("Business ID 2198447-5", "FI21984475"),
    # Peppol
    ("0007:5593371890", "SE5593371890"),
    ("0007:559337-1890", "SE5593371890"),
    ("iso6523-actorid-upis::0007:5593371890", "SE5593371890"),
    ("9955:SE559337189001", "SE5593371890"),
    ("0192:919704594", "NO919704594"),
    ("0184:DK34930848", "DK34930848"),
    ("0096:34930848", "DK34930848"),
    ("0212:2198447-5", "FI21984475"),
    ("0216:003721984475", "FI21984475"),
    ("0213:FI21984475", "FI21984475"),
]

WRONG = [
    "559337-1891",
    "org.nr 559337-1891",
    "orgnr: 5593371891",
    "Organisationsnummer 559337 1891",
    "org.nr 55933-71890",
    "SE559337189101",
    "Org.nr 811228-9875",
    "Org.nr. 919 704 595",
    "NO 919 704 595 MVA",
    "CVR 34 93 08 49",
    "CVR-nr. 3493084",
    "vår SE-nr 34930849",
    "DK34930849",
    "Y-tunnus 2198447-6",
    "2198447-6",
    "FI21984476",
    "0007:5593371891",
    "VAT DE123456789",
]

NONE = [
    "",
    "Tel 0500-17 40 61",
    "070-174 06 52",
    "+46 70 174 06 52",
    "0701740652",
    "ring 34930848",
    "34930848",
    "86174060",
    "Aarhus Tømrer ApS, 86174060",
    "919704594",
    "telefon 919 704 594",
    "8112289874",
    "faktura 5593371890",
    "OCR 5593371890",
    "Ordernummer: 5593371890",
    "Bankgiro 559-3371",
    "PG 2198447-5",
    "K 17342-26",
    "26-154873KON-TOSL/08",
    "2026-11-30",
    "20261130",
    "20261130-1200",
    "2026-11-30 12:00",
    "541 30 Skövde",
    "Box 174, 404 22 Göteborg",
    "FI-20100 Turku",
    "1 284 500 kr",
    "VAT 1 250 000 SEK",
    "moms 25 %",
    "IBAN SE45 5000 0000 0583 9825 7466",
    "DK50 0040 0440 1162 43",
    "NO93 8601 1117 947",
    "Organisationsnummer saknas. Ring 0701740652",
    "A5593371890",
    "5593371890123",
    "192.168.100.200",
    "070174.0652",
    "559337.1891",
    "559337.189",
]


@pytest.mark.parametrize(("text", "number"), RIGHT)
def test_a_notation_is_read(text: str, number: str) -> None:
    for sentence in (text, f"Hej, vi är {text}, och vill ha hjälp.", f"({text})"):
        assert [(mention.number, mention.wrong) for mention in find(sentence)] == [(number, False)], sentence


@pytest.mark.parametrize("text", WRONG)
def test_a_number_with_a_wrong_check_digit_is_told(text: str) -> None:
    assert [(mention.number, mention.wrong) for mention in find(text)] == [(None, True)]


@pytest.mark.parametrize("text", NONE)
def test_what_may_be_something_else_is_none(text: str) -> None:
    assert find(text) == ()


def test_several_numbers_each_have_their_place() -> None:
    text = "org.nr 5593371890 och 5594491127, samt CVR 34930848"
    found = find(text)
    assert [mention.number for mention in found] == ["SE5593371890", "SE5594491127", "DK34930848"]
    assert [text[mention.start : mention.end] for mention in found] == ["5593371890", "5594491127", "34930848"]


def test_the_prefix_belongs_to_what_is_written() -> None:
    (mention,) = find("momsnr SE559337189001.")
    assert mention.written == "SE559337189001"


def test_a_telephone_number_beside_an_organisation_number_is_left_alone() -> None:
    assert [mention.written for mention in find("559337-1890 0500-17 40 61")] == ["559337-1890"]


ALPHABET = st.text(alphabet="0123456789 -–.:/+()\nSENODKFIMVAorgncuty@åK,", max_size=80)


@given(st.one_of(ALPHABET, st.text(max_size=60)))
def test_any_text_gives_mentions_in_order_that_stand_in_it(text: str) -> None:
    end = 0
    for mention in find(text):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.written
        assert (mention.number is None) == mention.wrong
        end = mention.end
