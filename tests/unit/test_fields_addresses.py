"""Addresses: well written, mistyped, spelled out in five languages, and what is none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parsers.fields.addresses import find, is_mixed_script, is_valid, normalise
from parsers.lexicon.da import spelling as da
from parsers.lexicon.en import spelling as en
from parsers.lexicon.fi import spelling as fi
from parsers.lexicon.nb import spelling as nb
from parsers.lexicon.spelling_words import SpellingWords
from parsers.lexicon.sv import spelling as sv

WORDS = {"sv": sv.WORDS, "en": en.WORDS, "nb": nb.WORDS, "da": da.WORDS, "fi": fi.WORDS}

WRITTEN = [
    ("anna@firma.example", ["anna@firma.example"]),
    ("Maila Anna.Ek@Firma.Example.", ["anna.ek@firma.example"]),
    ("<anna@firma.example>", ["anna@firma.example"]),
    ("mailto:anna@firma.example", ["anna@firma.example"]),
    ("anna@firma.example<mailto:anna@firma.example>", ["anna@firma.example", "anna@firma.example"]),
    ("E-post:anna@firma.example", ["anna@firma.example"]),
    ("*anna@firma.example*", ["anna@firma.example"]),
    ("'anna@firma.example'", ["anna@firma.example"]),
    ("- anna@firma.example;bo@firma.example", ["anna@firma.example", "bo@firma.example"]),
    ("anna@firma.example,bo@firma.example", ["anna@firma.example", "bo@firma.example"]),
    ("anna@firma.example/bo@firma.example", ["anna@firma.example", "bo@firma.example"]),
    ("anna+faktura@firma.example", ["anna+faktura@firma.example"]),
    ("anna_ek@firma.example", ["anna_ek@firma.example"]),
    ("a.o'neill@firma.example", ["a.o'neill@firma.example"]),
    ("moa@fjällgården.example är hennes", ["moa@xn--fjllgrden-w2ao.example"]),
    ("anna@xn--fjllgrden-w2ao.example", ["anna@xn--fjllgrden-w2ao.example"]),
    ("ANNA@FIRMA.EXAMPLE", ["anna@firma.example"]),
    ("anna@firma.example.Hälsningar Bo", ["anna@firma.example"]),
    ("anna@mail.firma.co.example", ["anna@mail.firma.co.example"]),
    ("(anna@firma.example)", ["anna@firma.example"]),
    ("anna@firma.example?", ["anna@firma.example"]),
    ("anna@firma.example...", ["anna@firma.example"]),
]

MISTYPED = [
    ("p.nair@northlight..example", "p.nair@northlight..example"),
    ("lisa.ek@ekologen", "lisa.ek@ekologen"),
    ("hon nås på lisa.ek@ekologen.", "lisa.ek@ekologen"),
    ("anna@firma,example", "anna@firma,example"),
    ("anna@@firma.example", "anna@@firma.example"),
    ("anna@firma@firma.example", "anna@firma@firma.example"),
    ("anna..ek@firma.example", "anna..ek@firma.example"),
    ("anna.@firma.example", "anna.@firma.example"),
    ("anna@.firma.example", "anna@.firma.example"),
    ("adressen är anna@", "anna@"),
    ("anna@firma-.example", "anna@firma-.example"),
    ("anna@fіrma.example", "anna@fіrma.example"),
]

SPELLED = [
    ("sv", "bengt snabel-a firma punkt se", "bengt@firma.se"),
    ("sv", "han har adressen tobias punkt fors snabel a larssonsakeri punkt example och sa kan ni", "tobias.fors@larssonsakeri.example"),
    ("sv", "anna understreck ek snabela firma bindestreck bygg punkt se", "anna_ek@firma-bygg.se"),
    ("sv", "Anna.Ek snabel-a firma.se", "anna.ek@firma.se"),
    ("sv", "anna (at) firma (dot) se", "anna@firma.se"),
    ("sv", "anna(at)firma.se", "anna@firma.se"),
    ("sv", "anna[at]firma[dot]se", "anna@firma.se"),
    ("sv", "anna(a)firma.se", "anna@firma.se"),
    ("sv", "anna (snabel-a) firma (punkt) se", "anna@firma.se"),
    ("sv", "anna @ firma.se", "anna@firma.se"),
    ("sv", "anna@ firma.se", "anna@firma.se"),
    ("sv", "anna.ek @firma.se", "anna.ek@firma.se"),
    ("en", "anna at firma dot com", "anna@firma.com"),
    ("en", "Anna dot Ek AT firma DOT co DOT example please", "anna.ek@firma.co.example"),
    ("en", "anna [at] firma.example", "anna@firma.example"),
    ("en", "anna at sign firma dot example", "anna@firma.example"),
    ("en", "anna underscore ek (at) firma hyphen x dot example", "anna_ek@firma-x.example"),
    ("nb", "kari krøllalfa firma punktum no", "kari@firma.no"),
    ("nb", "kari.berg alfakrøll firma prikk no", "kari.berg@firma.no"),
    ("nb", "kari understrek berg krøllalfa firma punktum no", "kari_berg@firma.no"),
    ("da", "bo snabel-a firma punktum dk", "bo@firma.dk"),
    ("da", "bo bindestreg holm snabela firma prik dk", "bo-holm@firma.dk"),
    ("fi", "matti miukumauku firma piste fi", "matti@firma.fi"),
    ("fi", "matti piste korhonen ät-merkki turunsahko piste example", "matti.korhonen@turunsahko.example"),
    ("fi", "matti (ät) firma.fi", "matti@firma.fi"),
    ("fi", "matti alaviiva k miukumauku firma piste fi", "matti_k@firma.fi"),
]

NONE = [
    ("en", "he is at firma.example"),
    ("en", "he is at firma dot com"),
    ("en", "we work at the office. Dot your i's"),
    ("en", "Meet me at 5"),
    ("sv", "alla @firma.example"),
    ("sv", "följ oss på @firma"),
    ("sv", "vi ses @ 5"),
    ("sv", "jag vill säga en punkt till"),
    ("sv", "@"),
    ("sv", "@@@@@@"),
    ("nb", "jeg tror at firma punktum no"),
    ("da", "vi håber at firma punktum dk"),
    ("fi", "se on piste"),
    ("sv", ""),
]


@pytest.mark.parametrize(("text", "emails"), WRITTEN)
@pytest.mark.parametrize("language", ["sv", "fi"])
def test_written_addresses(text: str, emails: list[str], language: str) -> None:
    found = find(text, WORDS[language])
    assert [mention.email for mention in found] == emails
    assert all(mention.valid and not mention.spelled_out for mention in found)


@pytest.mark.parametrize(("text", "written"), MISTYPED)
def test_mistyped_addresses_are_found_as_written(text: str, written: str) -> None:
    assert [(mention.written, mention.valid) for mention in find(text, sv.WORDS)] == [(written, False)]


@pytest.mark.parametrize(("language", "text", "email"), SPELLED)
def test_spelled_out_addresses_are_decoded(language: str, text: str, email: str) -> None:
    (mention,) = find(text, WORDS[language])
    assert (mention.email, mention.valid, mention.spelled_out) == (email, True, True)


def test_a_spelled_out_address_without_an_ending_is_not_valid() -> None:
    (mention,) = find("anna snabel-a firma", sv.WORDS)
    assert (mention.email, mention.valid) == ("anna@firma", False)


@pytest.mark.parametrize(("language", "text"), NONE)
def test_ordinary_text_holds_no_address(language: str, text: str) -> None:
    assert find(text, WORDS[language]) == ()


@pytest.mark.parametrize(
    ("address", "email"),
    [
        ("Anna@Firma.Example", "anna@firma.example"),
        ("<mailto:Anna@Firma.Example>", "anna@firma.example"),
        (" anna@firma.example. ", "anna@firma.example"),
        ("moa@Fjällgården.example", "moa@xn--fjllgrden-w2ao.example"),
        ("ÅSA@firma.example", "åsa@firma.example"),
        ("ingen adress", "ingen adress"),
        ("", ""),
    ],
)
def test_normalise(address: str, email: str) -> None:
    assert normalise(address) == email


@pytest.mark.parametrize(
    "address", ["anna@firma.example", "anna@firma.test", "anna@fjällgården.example", "åsa@firma.example", "a+b@c.example"]
)
def test_valid(address: str) -> None:
    assert is_valid(address)


@pytest.mark.parametrize(
    "address", ["", "anna", "anna@firma", "anna@test", "anna@firma..example", "a b@c.example", "anna@fіrma.example", "@c.example"]
)
def test_not_valid(address: str) -> None:
    assert not is_valid(address)


def test_mixed_scripts() -> None:
    assert is_mixed_script("anna@fіrma.example")
    assert is_mixed_script("аnna@firma.example")
    assert not is_mixed_script("anna@fjällgården.example")


PIECES = st.sampled_from(
    ["anna", "@", ".", ",", " ", "snabel-a", "at", "(at)", "punkt", "dot", "firma", "se", "\n", "<", ">", "_", "-", "å", "(", "a"]
)


@given(st.one_of(st.lists(PIECES, max_size=25).map("".join), st.text(max_size=60)), st.sampled_from(sorted(WORDS)))
def test_any_text_gives_mentions_in_order_that_stand_in_it(text: str, language: str) -> None:
    words: SpellingWords = WORDS[language]
    end = 0
    for mention in find(text, words):
        assert end <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.written
        assert mention.email == normalise(mention.email)
        end = mention.end


@given(st.text(max_size=60))
def test_any_address_can_be_normalised_and_judged(address: str) -> None:
    assert normalise(address) == normalise(address).strip(" ")
    assert is_valid(address) in (True, False)
