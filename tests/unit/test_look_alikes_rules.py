"""Which addresses are told to staff as look-alikes, and which are not."""

import random
import string
import time
from unicodedata import normalize

import idna
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parsers.message import parse
from parsers.reading import Insolvency
from worker.decision import Likeness
from worker.directory import Company, Directory, Notice, User
from worker.known_addresses import AddressesInMemory
from worker.look_alikes import PROVIDERS, look_alikes, of_mail, shown_address
from worker.skeleton import is_one_letter_off, one_letter_left_out, one_letter_off, skeleton

ADDRESSES = (
    "bo@granitbolaget.example",
    "anna.svensson@nordbygg.example",
    "lena@fjallgarden.example",
    "erik.modin@gmail.com",
    "info@ica.example",
    "per@xn--kerierna-8za.example",
    "olle@mail.sjofrakt.co.uk",
)
TRUSTEE = "karin@advokatbyran.example"


def known(*addresses: str) -> AddressesInMemory:
    users = tuple(User(email) for email in addresses or ADDRESSES)
    return AddressesInMemory(
        Directory((Company("SE5593371890", "Nordbygg", users=users),), (Notice("SE1", Insolvency.BANKRUPTCY, trustee_email=TRUSTEE),))
    )


def told(sender: str, *addresses: str) -> list[str]:
    message, register = parse(mail(sender)), known(*addresses)
    return [f"{each.likeness} {each.resembles}" for each in of_mail(message, sender, register, registered=register.knows(sender))]


@pytest.mark.parametrize(
    ("sender", "expected"),
    [
        pytest.param("bo@granitboiaget.example", "same_letters bo@granitbolaget.example", id="I for l"),
        pytest.param("bo@granitbo1aget.example", "same_letters bo@granitbolaget.example", id="1 for l"),
        pytest.param("bo@gran1tb0laget.example", "same_letters bo@granitbolaget.example", id="1 for i and 0 for o"),
        pytest.param("anna.svensson@norclbygg.example", "same_letters anna.svensson@nordbygg.example", id="cl for d"),
        pytest.param("anna.svensson@xn--nordbyg-bgl.example", None, id="an A-label that says nothing"),
        pytest.param("annasvensson@n0rdbygg.example", "same_letters anna.svensson@nordbygg.example", id="without the dot"),
        pytest.param("ny@granitboiaget.example", "same_letters granitbolaget.example", id="somebody else there"),
        pytest.param("bo@granitboiaget.test", "same_letters bo@granitbolaget.example", id="and another top-level domain"),
        pytest.param("bo@granitblaget.example", "one_letter bo@granitbolaget.example", id="a letter less"),
        pytest.param("bo@granittbolaget.example", "one_letter bo@granitbolaget.example", id="a letter more"),
        pytest.param("bo@granitbolaaet.example", "one_letter bo@granitbolaget.example", id="another letter"),
        pytest.param("bo@granitboalget.example", "one_letter bo@granitbolaget.example", id="two letters exchanged"),
        pytest.param("bo@granit-bolaget.example", "one_letter bo@granitbolaget.example", id="a hyphen more"),
        pytest.param("bo@granitbolaget.test", "other_top_domain bo@granitbolaget.example", id="another top-level domain"),
        pytest.param("olle@sjofrakt.example", "other_top_domain olle@mail.sjofrakt.co.uk", id="another public suffix"),
        pytest.param("x@nordbygg.example.attack.test", "name_inside nordbygg.example", id="the whole domain below another"),
        pytest.param("x@nordbygg.attack.test", "name_inside nordbygg.example", id="the name below another"),
        pytest.param("x@nordbygg-support.test", "name_inside nordbygg.example", id="the name before a hyphen"),
        pytest.param("x@mitt-nordbygg-konto.test", "name_inside nordbygg.example", id="the name between hyphens"),
        pytest.param("x@n0rdbygg-support.test", "name_inside nordbygg.example", id="the look-alike name before a hyphen"),
        pytest.param("karin@" + idna.encode("advokatbyrän.example").decode(), "same_letters karin@advokatbyran.example", id="a trustee's"),
        pytest.param("erik.rnodin@gmail.com", "same_letters erik.modin@gmail.com", id="rn for m at a provider"),
        pytest.param("erikmodin@gmail.com", "same_letters erik.modin@gmail.com", id="without the dot at a provider"),
        pytest.param("erik.modin@gmail.example", "other_top_domain erik.modin@gmail.com", id="the same person at another provider"),
        pytest.param("anna.svenss0n@nordbygg.example", "same_letters anna.svensson@nordbygg.example", id="at the customer's own domain"),
        pytest.param("info@lca.example", "same_letters info@ica.example", id="a short name"),
        pytest.param("per@akerierna.example", "same_letters per@xn--kerierna-8za.example", id="without its ring"),
    ],
)
def test_a_look_alike_is_told_with_what_it_resembles(sender: str, expected: str | None) -> None:
    assert told(sender) == ([expected] if expected else [])


CYRILLIC = {"a": "а", "e": "е", "o": "о", "p": "р", "c": "с", "y": "у", "x": "х", "s": "ѕ", "i": "і", "j": "ј"}


@pytest.mark.parametrize("letter", sorted(CYRILLIC))
def test_a_cyrillic_letter_is_the_latin_one_that_it_is_taken_for(letter: str) -> None:
    name = f"granit{letter}bolaget"
    foreign = name.replace(letter, CYRILLIC[letter])
    domain = ("xn--" + foreign.encode("punycode").decode()) + ".example"
    assert told(f"bo@{domain}", f"bo@{name}.example") == [f"same_letters bo@{name}.example"]


@pytest.mark.parametrize(
    "sender",
    [
        "sven@akeribolaget.example",
        "kundtjanst@postnord.example",
        "bo@gmail.com",
        "anna.svensson@gmail.com",
        "erik.modin@outlook.com",
        "sara@gmail.example",
        "erika@nordbygg.example",
        "bo@fjall.example",
        "hej@coop.example",
        "info@icas.example",
        "ica-kund@kvantum.example",
        "info@ica.test",
        "anna@bygg.example",
        "lena@garden.example",
        "anna.svensson@mail.nordbygg.example",
        "x@example",
        "x@co.uk",
    ],
)
def test_an_ordinary_stranger_is_told_of_nothing(sender: str) -> None:
    assert told(sender) == []


@pytest.mark.parametrize("address", [*ADDRESSES, TRUSTEE])
def test_a_registered_address_resembles_nobody(address: str) -> None:
    assert told(address) == []


def test_two_customers_whose_names_are_alike_are_both_registered() -> None:
    assert told("bo@granitboiaget.example", "bo@granitbolaget.example", "bo@granitboiaget.example") == []
    assert told("ny@granitboiaget.example", "bo@granitbolaget.example", "bo@granitboiaget.example") == []


def test_the_nearest_come_first_and_no_more_than_three() -> None:
    others = [f"bo@granitbolage{letter}.example" for letter in "abcdefgh"]
    found = told("bo@granitboiagex.example", "bo@granitbolagex.example", *others)
    assert found[0] == "same_letters bo@granitbolagex.example"
    assert len(found) == 3


_LABELS = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=20)
_ADDRESSES = st.builds(lambda local, label, top: f"{local}@{label}.{top}", _LABELS, _LABELS, st.sampled_from(["example", "test", "co.uk"]))


@given(st.lists(_ADDRESSES, min_size=1, max_size=8), st.data())
def test_no_exact_registered_address_is_ever_told(addresses: list[str], data: st.DataObject) -> None:
    assert told(data.draw(st.sampled_from(addresses)), *addresses) == []


@given(_ADDRESSES, st.data())
def test_what_is_told_is_never_the_sender_and_always_registered(address: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(address) - 1))
    sender = address[:place] + data.draw(st.sampled_from(string.ascii_lowercase)) + address[place + 1 :]
    for each in look_alikes(sender, known(address)) if sender != address else ():
        assert each.resembles in (address, address.rpartition("@")[2])
        assert each.address == sender != each.resembles


@given(st.text(st.characters(categories=["Ll", "Lo", "Nd"]), min_size=1, max_size=30).filter(lambda text: normalize("NFKC", text) == text))
@settings(max_examples=300)
def test_a_skeleton_is_its_own_skeleton(text: str) -> None:
    assert skeleton(skeleton(text)) == skeleton(text)


@given(st.text(string.ascii_lowercase, min_size=7, max_size=20).filter(lambda label: label not in PROVIDERS), st.data())
def test_every_single_slip_of_the_pen_in_a_long_domain_is_told(label: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(label) - 1))
    other = label[:place] + data.draw(st.sampled_from(string.ascii_lowercase)) + label[place + 1 :]
    if other != label and len(skeleton(label)) >= 6 and len(skeleton(other)) == len(skeleton(label)):
        assert [each.resembles for each in look_alikes(f"bo@{other}.example", known(f"bo@{label}.example"))] == [f"bo@{label}.example"]


def test_ordinary_strangers_among_many_customers_are_hardly_ever_told() -> None:
    chance = random.Random(20261122)  # noqa: S311 - names, no secrets
    first = (
        "nord",
        "syd",
        "öst",
        "väst",
        "gran",
        "berg",
        "sten",
        "fjäll",
        "kust",
        "skog",
        "lund",
        "sjö",
        "ek",
        "björk",
        "alm",
        "lind",
        "hav",
        "ström",
        "dal",
        "ås",
    )
    second = (
        "bygg",
        "åkeri",
        "måleri",
        "snickeri",
        "bageri",
        "frakt",
        "data",
        "konsult",
        "el",
        "rör",
        "plåt",
        "mark",
        "trädgård",
        "städ",
        "bil",
        "båt",
        "tryck",
        "foto",
    )
    third = ("bolaget", "gruppen", "partner", "service", "ab", "syd", "norden", "teknik", "huset", "verket")
    plain = str.maketrans("åäö", "aao")
    names = sorted({(a + b + c).translate(plain) for a in first for b in second for c in third})
    chance.shuffle(names)
    half = len(names) // 2
    register = known(*(f"info@{name}.se" for name in names[:half]))
    alarmed = [name for name in names[half:] if look_alikes(f"anna@{name}.se", register)]
    # 'lind' and 'lund' are one letter apart in any language
    assert len([name for name in alarmed if not name.startswith(("lind", "lund"))]) < half / 50, alarmed[:20]


def test_the_cost_of_a_stranger_does_not_grow_with_the_customers() -> None:
    def cost(register: AddressesInMemory) -> float:
        look_alikes("anna@akeribolaget.se", register)
        begun = time.perf_counter()
        for number in range(200):
            look_alikes(f"anna@akeribolaget{number}x.se", register)
        return time.perf_counter() - begun

    few, many = (known(*(f"info@kund{number}bolag.se" for number in range(count))) for count in (100, 50_000))
    assert min(cost(many) for _ in range(3)) < 5 * min(cost(few) for _ in range(3))


def mail(sender: str) -> bytes:
    return f"From: {sender}\r\nTo: kundservice@inexchange.se\r\nSubject: Hej\r\n\r\nHej\r\n".encode()


@pytest.mark.parametrize(
    ("sender", "shown"),
    [
        ('"boss@firma.example" <x@attack.example>', "boss@firma.example"),
        ('"Anna Svensson anna.svensson@nordbygg.example" <x@attack.example>', "anna.svensson@nordbygg.example"),
        ('"Anna (anna.svensson@nordbygg.example)" <x@attack.example>', "anna.svensson@nordbygg.example"),
        ('"anna.svensson @ nordbygg.example" <x@attack.example>', "anna.svensson@nordbygg.example"),
        ('"ANNA.SVENSSON@NORDBYGG.EXAMPLE" <x@attack.example>', "anna.svensson@nordbygg.example"),
        ('"anna.svensson＠nordbygg．example" <x@attack.example>', "anna.svensson@nordbygg.example"),
        ('"x@attack.example" <x@attack.example>', None),
        ('"X@Attack.example" <x@attack.example>', None),
        ("\"'x@attack.example'\" <x@attack.example>", None),
        ('"Anna @ Nordbygg" <x@attack.example>', None),
        ("Anna Svensson <x@attack.example>", None),
        ("x@attack.example", None),
        ("boss@firma.example <x@attack.example>", None),
    ],
)
def test_which_other_address_a_display_name_shows(sender: str, shown: str | None) -> None:
    assert shown_address(parse(mail(sender))) == shown


def test_a_display_name_that_shows_a_registered_address_is_told_first() -> None:
    message = parse(mail('"bo@granitbolaget.example" <x@nordbygg-support.test>'))
    found = of_mail(message, message.from_address, known(), registered=False)
    assert [(each.likeness, each.resembles) for each in found] == [
        (Likeness.SHOWN_REGISTERED, "bo@granitbolaget.example"),
        (Likeness.NAME_INSIDE, "nordbygg.example"),
    ]
    assert found[0].told == "the display name shows the registered bo@granitbolaget.example; the mail is from x@nordbygg-support.test"


def test_the_forms_own_from_may_show_its_sender() -> None:
    message = parse(mail('"anna.svensson@nordbygg.example" <contactform@inexchange.se>'))
    assert of_mail(message, "anna.svensson@nordbygg.example", known(), registered=True) == ()


def test_a_mail_from_nobody_resembles_nobody() -> None:
    message = parse(mail("bo@a.example <c@d.example>"))
    assert of_mail(message, message.from_address, known(), registered=False) == ()


@given(st.text("abl-é", min_size=1, max_size=7), st.text("abl-é", min_size=1, max_size=7))
@settings(max_examples=500, deadline=None)
def test_one_letter_off_is_the_same_made_or_looked_at(key: str, other: str) -> None:
    off = other in one_letter_off(key)
    assert is_one_letter_off(key, other) == off
    if off:
        assert not one_letter_left_out(key).union([key]).isdisjoint(one_letter_left_out(other).union([other]))
