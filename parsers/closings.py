"""Whether a line, or the end of one, closes a mail: 'Mvh Mette', '/Anna', 'Sent from my iPhone'."""

import re

from parsers.phrases import any_of, finder, fold_line
from parsers.signature_line import LINK, MARKS, SIGNATURE_WORDS, WORD, is_name, speaks

_CLOSING = re.compile(any_of(phrase for words in SIGNATURE_WORDS for phrase in words.closings) + r"(?![\w'-])")
_RUN_ON = re.compile(any_of(phrase for words in SIGNATURE_WORDS for phrase in words.run_on_closings) + r"(?![\w'-])")
_RUNS_ON = re.compile(
    r"(?<!\w)" + any_of(phrase for words in SIGNATURE_WORDS for phrase in (*words.run_on_closings, *words.sent_from)) + r"(?![\w'-])"
)
_LONE = frozenset(fold_line(phrase) for words in SIGNATURE_WORDS for phrase in words.lone_closings)
_SENT_FROM = re.compile(r"[^\w]*" + any_of(phrase for words in SIGNATURE_WORDS for phrase in words.sent_from) + r"(?!\w)(.{0,80})$")
_DEVICE = finder(word for words in SIGNATURE_WORDS for word in words.devices)
_JOINERS = frozenset(fold_line(word) for words in SIGNATURE_WORDS for word in words.joiners)
_SLASH_NAME = re.compile(r"\s*/{1,2}\s?([^\W\d_][^/:@?]{1,60})$")
_INLINE = re.compile(r"(?<=[.!?…])\s+(?=\S)")


def closes(line: str) -> bool:
    """Whether the line is a closing phrase, alone or with the name behind it ('Mvh Mette', '/Anna', 'Best regards, Emily')."""
    if len(line) > 100:
        return False
    slash = _SLASH_NAME.match(line)
    if slash:
        return is_name(slash[1])
    stripped = line.strip(MARKS)
    text = fold_line(stripped)
    bare = text.strip(" ,.!:;-/")
    if bare in _LONE:
        return True
    match = _CLOSING.match(text)
    if not match:
        return False
    rest = text[match.end() :].strip(" ,.!:;-/&|*")
    if not rest:
        return True
    first, _, second = rest.partition(" ")
    if _CLOSING.match(rest) or (first in _JOINERS and _CLOSING.match(second)):
        return True
    words = stripped.split()[-len(rest.split()) :]
    if line.rstrip().endswith("!") and len(words) > 1 and all(word[:1].islower() for word in words):
        return False  # 'Cheers, much appreciated!'
    return is_name(" ".join(words))


def is_sent_from(line: str) -> bool:
    """Whether the line is 'Sent from my iPhone', in any language and from any device or program."""
    if len(line) > 260:
        return False
    bare = LINK.sub("", line) if "." in line or "[" in line or "/" in line else line
    match = _SENT_FROM.match(fold_line(bare))
    if not match:
        return False
    rest = match[1].strip(" <>()[].!*_")
    if not rest or "," in rest or ":" in rest or len(rest.split()) > 8:
        return bool(_DEVICE.search(match[0])) and not rest
    words = bare.split()[-len(rest.split()) :]
    return bool(_DEVICE.search(rest)) or any(letter.isupper() for word in words for letter in word)


def split_off_closing(line: str) -> int | None:
    """Where a line's text ends and 'Mvh Ingrid', '/Anna' or 'Sent from my iPhone' begins behind it; None where nothing does.

    Behind a whole sentence any closing counts, in the run of a line only one that nothing else means, with a name or two behind it.
    """
    if len(line) < 8:
        return None
    tail = max(0, len(line) - 70)
    for gap in _INLINE.finditer(line, tail):
        rest = line[gap.end() :].strip()
        if closes(rest) and len(rest.split()) <= 7:
            return gap.end()
    return _run_on(line, tail)


#: So many words at most stand behind a closing in the run of a line: a name and a company.
_NAMED = 6


def _run_on(line: str, tail: int) -> int | None:
    """Where 'mvh anna' or 'sent from my iphone' begins in the run of a line, both where they stand together."""
    if not _RUNS_ON.search(fold_line(line[tail:])) or is_sent_from(line) or closes(line):
        return None
    begin = None
    for gap in re.finditer(r"(?<=\S)\s+(?=\S)", line[tail:]):
        place = tail + gap.end()
        rest = line[place:]
        if begin is None and _SENT_FROM.match(fold_line(rest)) and _DEVICE.search(fold_line(rest)) and len(rest.split()) <= 5:
            begin = place
            break
    end = len(line) if begin is None else begin
    for gap in re.finditer(r"(?<=\S)\s+(?=\S)", line[tail:end]):
        place = tail + gap.end()
        rest = line[place:end].strip()
        closing = _RUN_ON.match(fold_line(rest))
        names = WORD.findall(fold_line(rest)[closing.end() :]) if closing else []
        if closing and (closes(rest) or (1 <= len(names) <= _NAMED and not speaks(names) and not re.search(r"[\d@?:]", rest))):
            return place
    return begin
