"""Remarks about what is struck through doubt nothing else; what may be about the rest of the mail still does."""

import pytest

from parsers.message import parse
from parsers.read import read
from tests.unit.reading_in_short import SENDERS, known_to

_SV = "<p>Hej! Ta bort följande:</p><ul><li>Karl Lindqvist</li><li><s>Maria Öberg</s>{}</li></ul>{}"
_NB = (
    "<p>Disse skal legges inn som brukere ({} ombestemte seg, derfor streket ut):</p><ul>"
    "<li>Marte Sunde, marte@oslofjord-regnskap.example</li><li><s>Tone Vold, tone@oslofjord-regnskap.example</s></li></ul>"
)

#: Language, HTML, and whether the order that is not struck is sure.
MAILS = [
    ("sv", _SV.format(" (hon blir kvar ändå, bra där!)", ""), True),
    ("sv", _SV.format(" hon är kvar", ""), True),
    ("sv", _SV.format("", "<p>Maria stannar alltså.</p>"), True),
    ("sv", _SV.format("", "<p>Karl stannar alltså.</p>"), False),
    ("sv", _SV.format("", "<p>Hon stannar.</p>"), False),
    ("sv", _SV.format("", "<p>Båda stannar.</p>"), False),
    ("sv", _SV.format("", "<p>Nej, vänta, Maria stannar.</p>"), False),
    ("sv", "<p>Ta bort Karl Lindqvist. <s>Ta bort Maria Öberg.</s> Nej, vänta, han är kvar.</p>", False),
    ("sv", "<p>Ta bort Maria Öberg. <s>Ta bort Maria Öberg den 5 december.</s> Maria är kvar.</p>", False),
    ("en", "<p>Please remove:</p><ul><li>James Osei</li><li><del>Priya Nair</del> (she stays after all)</li></ul>", True),
    ("en", "<p>Please remove James Osei. <del>And Priya Nair.</del> Priya is staying with us.</p>", True),
    ("da", "<ul><li>Opret Lis Bruun, lis.bruun@aarhustomrer.example</li><li><s>Slet Søren Kjær</s></li></ul><p>(Søren bliver!)</p>", True),
    ("nb", _NB.format("Tone"), True),
    ("nb", _NB.format("Marte"), False),
    ("fi", "<p>Lisätkää Pia Lehto, pia.lehto@turunsahko.example. <s>Poistakaa Matti Korhonen.</s> Matti jatkaa meillä.</p>", True),
]


@pytest.mark.parametrize(("language", "page", "sure"), MAILS)
def test_a_remark_about_what_is_struck(language: str, page: str, *, sure: bool) -> None:
    address, name = SENDERS[language]
    raw = f"From: {name} <{address}>\nSubject: =?utf-8?q?Hej?=\nContent-Type: text/html; charset=utf-8\n\n<html><body>{page}</body></html>"
    requests = read(parse(raw.encode()), known_to(address, name)).requests
    assert len(requests) == 1
    assert (not requests[0].doubts) == sure


def test_what_is_left_of_a_line_beside_what_is_struck() -> None:
    message = parse(b"Content-Type: text/html\n\n<p>One <s>two</s> three<br>four</p><ul><li><s>five</s></li><li><s>six</s> (no)</li></ul>")
    assert (message.struck, message.beside_struck) == (("two", "five", "six"), ("One three", "(no)"))
