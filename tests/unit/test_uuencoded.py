"""Files that stand in a text as letters: taken out whole, told as attachments, and nothing of the words is lost with them."""

import binascii
import time

import pytest

from parsers.message import parse
from parsers.message_types import Attachment
from parsers.uuencoded import UuencodedFile, set_aside_files

CONTENT = bytes(range(256)) * 2


def encoded(content: bytes = CONTENT, name: str = " ritning.gif", *, backtick: bool = True) -> str:
    """A file as ``uuencode`` writes it."""
    lines = [binascii.b2a_uu(content[place : place + 45], backtick=backtick).decode() for place in range(0, len(content), 45)]
    return f"begin 644{name}\n{''.join(lines)}`\nend\n"


@pytest.mark.parametrize("backtick", [True, False])
def test_a_file_is_taken_out_and_the_words_around_it_stay(backtick: bool) -> None:
    text, files = set_aside_files(f"Hej!\n\n{encoded(backtick=backtick)}\nTack på förhand.")
    assert text == "Hej!\n\n\nTack på förhand."
    assert files == (UuencodedFile("ritning.gif", len(CONTENT)),)


def test_several_files_and_one_without_a_name() -> None:
    text, files = set_aside_files(f"Först:\n{encoded(b'abc', '')}Sedan:\n{encoded()}")
    assert text == "Först:\nSedan:\n"
    assert files == (UuencodedFile("", 3), UuencodedFile("ritning.gif", len(CONTENT)))


@pytest.mark.parametrize(
    "text",
    [
        "We begin 2027 with a new colleague.",
        "begin 644 notes\nPlease remove James Porter.\nend\n",
        "begin 644 notes\nPLEASE REMOVE JAMES PORTER\nend\n",
        encoded().removesuffix("end\n"),
        encoded().replace("end\n", "Remove James Porter.\nend\n"),
        "begin 644 empty\nend\n",
        "begin 644 last",
    ],
)
def test_what_is_no_whole_file_stays_text(text: str) -> None:
    assert set_aside_files(text) == (text, ())


def test_a_mail_lists_the_file_and_tells_that_programs_differ() -> None:
    head = "From: Anna Svensson <anna@nordbygg.example>\nSubject: Hej\n\n"
    message = parse(f"{head}Lägg till Bengt.\n\n{encoded()}".encode())
    assert message.text == "Lägg till Bengt."
    assert message.attachments == (Attachment("ritning.gif", "application/octet-stream", len(CONTENT)),)
    assert message.defects == ("a file in the text, which some programs show as letters",)


def test_beginnings_without_an_end_cost_no_more_than_their_length() -> None:
    text = encoded().removesuffix("`\nend\n") * 400
    start = time.process_time()
    assert set_aside_files(text) == (text, ())
    assert time.process_time() - start < 1
