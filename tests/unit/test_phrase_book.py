"""Where phrases of the lexicons stand, and which other spellings they are read in."""

import random

import pytest

from parsers.fold import fold
from parsers.lexicon import caution_words, order_words
from parsers.lexicon.languages import LEXICONS
from parsers.marks import View
from parsers.phrase_book import book
from parsers.slips import one_slip, spellings
from parsers.tokens import sentences
from parsers.vocabulary import phrases_of


def _concepts(text: str, code: str = "nb") -> set[str]:
    lexicon = LEXICONS[code]
    view = View(sentences(text)[0], book(lexicon.orders, lexicon.caution))
    return {mark.concept for mark in view.marks}


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        ("Kan dokker stengje tilgongen hennar?", "Kan dere stenge tilgangen hennes?"),
        ("Korleis fjernar eg ein brukar?", "Hvordan fjerner jeg en bruker?"),
        ("Me ynskjer å seia opp avtala.", "Vi ønsker å si opp avtalen."),
    ],
)
def test_other_spellings_mean_what_the_plain_ones_mean(written: str, plain: str) -> None:
    assert _concepts(written) >= _concepts(plain)


@pytest.mark.parametrize("code", sorted(LEXICONS))
def test_no_spelling_is_read_as_another_that_is_itself_read_as_a_third(code: str) -> None:
    read = {fold(other): fold(word) for other, word in spellings(LEXICONS[code].orders.variants).items()}
    assert read, "every language has its other spellings"
    assert not [other for other, word in read.items() if read.get(word, word) != word]


def test_a_name_is_no_other_spelling() -> None:
    lexicon = LEXICONS["nb"]
    sentence = sentences("Slett Kem.")[0]
    named = View(sentence, book(lexicon.orders, lexicon.caution), frozenset({"kem"}))
    assert not named.has("what")


@pytest.mark.parametrize(
    ("written", "plain"), [("Tilfoej en bruger", "Tilføj en bruger"), ("Kan i ik slette brugr", "Kan i ikke slette bruger")]
)
def test_danish_without_its_letters_and_with_slips(written: str, plain: str) -> None:
    assert _concepts(written, "da") >= _concepts(plain, "da")


@pytest.mark.parametrize(
    ("text", "concept"), [("anslutning", "end_noun"), ("betalt", "invoice"), ("slutet", "left"), ("stärka", "remove_base")]
)
def test_a_real_word_is_no_slip_of_the_pen(text: str, concept: str) -> None:
    lexicon = LEXICONS["sv"]
    view = View(sentences(f"det är {text} nu")[0], book(lexicon.orders, lexicon.caution))
    assert not view.has(concept)


def test_a_slip_of_the_pen_is_mended() -> None:
    lexicon = LEXICONS["sv"]
    assert View(sentences("inaktiverra karl")[0], book(lexicon.orders, lexicon.caution)).has("remove_base")


@pytest.mark.parametrize("code", sorted(LEXICONS))
def test_a_spelling_is_no_other_word_of_the_lexicon(code: str) -> None:
    """'käyttäkä' for 'käyttäjä' would make a user of every 'käyttäkää': folded, the two are one."""
    lexicon = LEXICONS[code]
    read_as = spellings(lexicon.orders.variants)
    means = {fold(other): (other, word) for other, word in read_as.items() if fold(other) != fold(word)}
    for words, concepts in ((lexicon.orders, order_words.concepts()), (lexicon.caution, caution_words.concepts())):
        for concept in concepts:
            phrases = [phrase for phrase in getattr(words, concept) if " " not in phrase and not phrase.endswith("*")]
            for phrase in phrases:
                other, word = means.get(fold(phrase), (phrase, phrase))
                assert other == phrase or fold(word) in map(fold, phrases), f"{concept}: '{phrase}' would be read as '{word}'"


@pytest.mark.parametrize(
    ("word", "is_role"), [("platschefen", True), ("chef", True), ("bygglagsledare", True), ("semestern", False), ("schef", False)]
)
def test_a_compound_is_known_by_its_end(word: str, is_role: bool) -> None:
    lexicon = LEXICONS["sv"]
    assert View(sentences(f"vår nya {word}")[0], book(lexicon.orders, lexicon.caution)).has("role") is is_role


@pytest.mark.parametrize("code", sorted(LEXICONS))
def test_every_slip_is_found_that_a_search_of_the_whole_lexicon_finds(code: str) -> None:
    words = book(LEXICONS[code].orders, LEXICONS[code].caution)
    known = sorted(word for word in words.vocabulary if len(word) >= 6)
    chance = random.Random(code)  # noqa: S311 - the same slips every time
    for word in chance.sample(known, 40):
        place = chance.randrange(1, len(word) - 1)
        left_out = word[:place] + word[place + 1 :]
        doubled = word[:place] + word[place] + word[place:]
        swapped = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
        for slip in (left_out, doubled, swapped, word[:place] + "s" + word[place + 1 :]):
            if len(slip) >= 6:
                ends = {each for each in known if (each[0], each[-1]) == (slip[0], slip[-1])}
                assert words.slips(slip) >= {each for each in ends if one_slip(slip, each)}, slip


@pytest.mark.parametrize("code", sorted(LEXICONS))
def test_a_star_begins_or_ends_a_whole_phrase_or_word(code: str) -> None:
    """A ``|`` left out between two lines of a lexicon joins two phrases to one that nobody writes ('varenda *kontoret')."""
    lexicon = LEXICONS[code]
    joined = [written for _, written in phrases_of(lexicon.orders, lexicon.caution) if " *" in written or len(written.split()) > 12]
    assert not joined
