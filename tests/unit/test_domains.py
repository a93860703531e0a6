"""Which domains and addresses are taken as such, and which belong together."""

import pytest

from worker.domains import aligned, normal_address, normal_domain, organizational_domain


@pytest.mark.parametrize(
    ("domain", "expected"),
    [
        ("firma.example", "firma.example"),
        ("a.b.firma.example", "firma.example"),
        ("www.alice.co.uk", "alice.co.uk"),
        ("co.uk", None),
        ("example", None),
        ("x.alice.github.io", "alice.github.io"),
    ],
)
def test_organizational_domain(domain: str, expected: str | None) -> None:
    assert organizational_domain(domain) == expected


def test_alignment_is_by_owner() -> None:
    assert aligned("mail.firma.example", "firma.example")
    assert not aligned("alice.co.uk", "mallory.co.uk")
    assert not aligned("co.uk", "co.uk")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Firma.Example.", "firma.example"),
        ("smörgås.example", "xn--smrgs-pra0j.example"),
        ("firma.example'a.attack.example", None),
        ("firma.example\n", None),
        ("firma..example", None),
        ("-firma.example", None),
        ("example", None),
        ("", None),
        ("a." * 130 + "example", None),
    ],
)
def test_normal_domain(text: str, expected: str | None) -> None:
    assert normal_domain(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (" Bo.Ek@Firma.example ", "bo.ek@firma.example"),
        ("bo@ek@firma.example", None),
        ("bo..ek@firma.example", None),
        ("bo ek@firma.example", None),
        ("bo@firma", None),
        ("@firma.example", None),
        ("bo", None),
    ],
)
def test_normal_address(text: str, expected: str | None) -> None:
    assert normal_address(text) == expected
