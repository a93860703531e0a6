"""Which characters a reader sees, and which words mix scripts."""

import pytest

from parsers.characters import clean, mixed_word
from parsers.header_values import decode_value
from parsers.message import parse


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("do \uff4e\uff4f\uff54 remove", "do not remove"),
        ("do \U0001d427\U0001d428\U0001d42d remove", "do not remove"),
        ("\u24dd\u24de\u24e3 yet", "not yet"),
        ("in\u00adte\u200b", "inte"),
        ("10 \u00b5m, 5 \u2103, \u2116 4", "10 \u00b5m, 5 \u2103, \u2116 4"),
    ],
)
def test_letters_in_another_dress_are_plain(written: str, read: str) -> None:
    assert clean(written) == read
    assert decode_value(written.encode()).text == read


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Please do n\u043et remove", "n\u043et"),
        ("P\u0430l", "P\u0430l"),
        ("\u03b1nna", "\u03b1nna"),
        ("Åsa Öberg, Мария Иванова, 10 \u03bcm, 5 k\u03a9", None),
        ("plain", None),
    ],
)
def test_words_of_mixed_scripts(text: str, word: str | None) -> None:
    assert mixed_word(text) == word


def test_a_word_of_mixed_scripts_is_a_defect() -> None:
    head = "From: a@firma.example\nContent-Type: {}; charset=utf-8\n"
    assert parse((head.format("text/plain") + "\nDo n\u043et remove").encode()).defects == ("a word of mixed scripts: n\u043et",)
    assert parse((head.format("text/html") + "\n<p>Do n<b>\u043e</b>t remove</p>").encode()).defects == (
        "a word of mixed scripts: n\u043et",
    )
    assert parse((head.format("text/plain") + "Subject: Do n\u043et remove\n\nHej").encode()).defects == (
        "the subject has a word of mixed scripts",
    )


@pytest.mark.parametrize(("start", "doubtful"), [("<1>", False), ("1", False), ("<2>", True), ("<3>", True), ("", False)])
def test_a_related_root_that_is_not_the_first_part_is_a_defect(start: str, doubtful: bool) -> None:
    named = f'; start="{start}"' if start else ""
    parts = "".join(f"--b\nContent-Type: text/html\nContent-ID: <{number}>\n\n<p>{number}</p>\n" for number in (1, 2))
    message = parse(
        f"From: a@firma.example\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b{named}\n\n{parts}--b--\n".encode()
    )
    assert message.text == "1"
    assert bool(message.defects) is doubtful
