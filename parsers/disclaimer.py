"""Which lines no person wrote: legal notices, advertisements, virus scanners, list footers, banners of the receiving side."""

import re
from collections.abc import Sequence

from parsers.lexicon.mail_languages import EVERY
from parsers.notice_sentences import leads_notice, may_tell_notice, names_itself, needed, tells_notice
from parsers.phrases import finder, fold_line

_NOTICE = finder(phrase for words in EVERY for phrase in words.signature.disclaimers)
_BANNER = finder(phrase for words in EVERY for phrase in words.signature.banners)
_FOOTER = finder(phrase for words in EVERY for phrase in words.signature.list_footers)
#: one look at a paragraph tells of most that nothing below stands in it
_ANY = finder(
    phrase
    for words in EVERY
    for phrase in (*words.signature.disclaimers, *words.signature.banners, *words.signature.list_footers, *needed(words.notice))
)
_ASKING = finder(phrase for words in EVERY for phrase in words.automatic.asking)
_RULE = re.compile(r"\s*[-_=*—]{2,}\s*$")
_ENDED = re.compile(r"(?:[.!?:]|[-_=*—]{2,})$")
_SENTENCE = re.compile(r"(?<=[.!?:])\s+")

#: A paragraph of more lines than this is looked at in parts, so that no line is folded twice.
_PARAGRAPH = 60


def disclaimer_lines(lines: Sequence[str]) -> set[int]:
    """The numbers of the lines that are a disclaimer, footer or banner.

    A notice reaches from the sentence that tells it to the end of its paragraph; a banner is only its own sentence, since the mail
    may begin right beneath. A list's footer takes the line of dashes above it and what follows in its paragraph. A line that asks
    for something, and stands above the telling sentence, is never taken.
    """
    found: set[int] = set()
    start = 0
    while start < len(lines):
        if not lines[start].strip():
            start += 1
            continue
        end = start
        while end + 1 < len(lines) and lines[end + 1].strip() and end + 1 - start < _PARAGRAPH:
            end += 1
        found |= _in_paragraph(lines, start, end)
        start = end + 1
    return found


def _in_paragraph(lines: Sequence[str], start: int, end: int) -> set[int]:
    folded = [fold_line(lines[number]) for number in range(start, end + 1)]
    text = " ".join(folded)
    if not _ANY.search(text):
        return set()
    offsets, position = [], 0
    for line in folded:
        offsets.append(position)
        position += len(line) + 1

    def line_of(place: int) -> int:
        return start + sum(1 for offset in offsets if offset <= place) - 1

    def sentence_start(place: int) -> int:
        before = [match.end() for match in _SENTENCE.finditer(text, 0, place)]
        return before[-1] if before else 0

    banner = _BANNER.search(text)
    if banner:
        first = line_of(sentence_start(banner.start()))
        after = [match.end() for match in _SENTENCE.finditer(text, banner.end())]
        rest = text[after[0] :] if after else ""
        last = end if not rest or (_BANNER.search(rest) and not _ASKING.search(_BANNER.sub("", rest))) else line_of(after[0] - 2)
        return set(range(first, last + 1))
    footer = _FOOTER.search(text)
    if footer:
        rule = next((number for number in range(start, end + 1) if _RULE.match(lines[number])), None)
        first = rule if rule is not None and rule <= line_of(footer.start()) else line_of(sentence_start(footer.start()))
        if rule is not None or not _ASKING.search(text[: footer.start()]):
            return set(range(first, end + 1))
    found: set[int] = set()
    notice = _NOTICE.search(text)
    if notice:
        begins = sentence_start(notice.start())
        first = line_of(begins)
        if _ASKING.search(text[offsets[first - start] : begins]):
            first += 1  # an order stands before it on the line
        while first > start and _RULE.match(lines[first - 1]):
            first -= 1
        found = set(range(first, end + 1))
    return found | _notice_told(lines, start, end) if may_tell_notice(text) else found


def _notice_told(lines: Sequence[str], start: int, end: int) -> set[int]:
    """The lines of a notice in words of its own: from its first telling sentence on, where no own request stands behind it.

    A line on which it begins behind other words stays the sender's: words of his own are never taken for those of a notice.
    """
    sentences: list[tuple[int, int, str]] = []  # first line, place in that line, text
    for number in range(start, end + 1):
        line, position = lines[number].strip(), 0
        for match in [*_SENTENCE.finditer(line), None]:
            upto = match.start() if match else len(line)
            piece = line[position:upto]
            if sentences and position == 0 and not _ENDED.search(sentences[-1][2]):
                sentences[-1] = (*sentences[-1][:2], f"{sentences[-1][2]} {piece}")
            elif piece:
                sentences.append((number, position, piece))
            position = match.end() if match else upto
    telling = next((place for place, (_, _, text) in enumerate(sentences) if tells_notice(text)), None)
    if telling is None or any(_ASKING.search(fold_line(text)) and not names_itself(text) for _, _, text in sentences[telling + 1 :]):
        return set()
    while telling and leads_notice(sentences[telling - 1][2]):
        telling -= 1
    first, position, _ = sentences[telling]
    if position:
        first += 1
    while not position and first > start and _RULE.match(lines[first - 1]):
        first -= 1
    return set(range(first, end + 1))
