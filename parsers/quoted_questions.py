"""Which questions of an earlier mail each answer stands under, going by the lines; or which it has the number of."""

import re
from collections.abc import Collection, Sequence

from parsers.closings import closes

_SENTENCE = re.compile(r"(?<=[.!?])\s+")
#: An address or a number that only the question tells is none of the sender's; that one stood there is kept.
_ADDRESS = re.compile(r"\S*@\S*")
_NUMBER = re.compile(r"\S*\d\S*")
_NUMBERED = re.compile(r"[>\s]*\(?(\d{1,2})[.):]\s*(?=\S)")
#: An answer's number: at the head of a line, or behind another answer.
_AT_HEAD = re.compile(r"^\s*\(?(\d{1,2})[.):]\s+(?=\S)", re.MULTILINE)
_BEHIND = re.compile(r"(?<!\S)\(?(\d{1,2})[.):]\s+(?=\S)")
_NESTED = re.compile(r"\s*>\s*>")
#: So many lines of the quote are looked at, a question is of so many letters at most, and so many stand above one answer.
_LINES = 12
_LONGEST = 300
_MOST = 4
#: Nobody answers more questions than these in one mail: each is read with what stands behind it.
_MOST_ANSWERS = 60
#: A name or a firm under a letter has at most so many words.
_SIGNED = 4


def questions_above(lines: Sequence[str], own: set[int], quoted: set[int]) -> dict[int, str]:
    """The questions right above it, by the number of the first own line of each answer; empty where the quote above ends in none."""
    first = min(quoted, default=len(lines))
    if not any(lines[number].strip() for number in own if number > first):
        return {}  # nothing of his own stands below a quote
    found: dict[int, str] = {}
    above: list[int] = []
    for number, line in enumerate(lines):
        if number in quoted:
            above.append(number)
        elif number in own and line.strip():
            if above:
                found[number] = _last_questions([lines[each] for each in above[-_LINES:]])
            above = []
        elif line.strip():
            above = []
    return found if any(found.values()) and len(found) <= _MOST_ANSWERS else {}


def _last_questions(lines: Sequence[str]) -> str:
    """The questions that end quoted lines, without the values in them; nothing where anything but a closing stands behind."""
    marked = [line.lstrip().startswith(">") for line in lines]
    skipped = [_NESTED.match(line) or (any(marked) and not quote) for line, quote in zip(lines, marked, strict=True)]
    filled = ["" if skip else line.strip("> \t\n") for line, skip in zip(lines, skipped, strict=True)]
    end = next((number for number, line in enumerate(filled) if line and closes(line)), len(filled))
    while end and (not filled[end - 1] or _is_name(filled[end - 1])):
        end -= 1
    found: list[str] = []
    paragraph: list[str] = []
    for line in [*filled[:end][::-1], ""]:
        if line:
            paragraph.insert(0, _NUMBERED.sub("", line))
            if not _NUMBERED.match(line):
                continue
        if paragraph:
            asked, whole = _asked_at_end(" ".join(paragraph))
            found = [*asked, *found]
            if not whole:
                break
        paragraph = []
    return " ".join(without_values(question) for question in found[-_MOST:])


def _is_name(line: str) -> bool:
    """Whether a line is the name or the firm that ends a letter ('Linda', '/Linda, InExchange')."""
    words = line.strip("/-–— ").split()
    return 0 < len(words) <= _SIGNED and not line.endswith(("?", ".", ":")) and words[0][:1].isupper()


def _asked_at_end(text: str) -> tuple[list[str], bool]:
    """(the questions that end a paragraph, whether it holds nothing else)."""
    parts = _SENTENCE.split(text)
    asked: list[str] = []
    while parts and parts[-1].rstrip().endswith("?") and len(parts[-1]) <= _LONGEST:
        asked.insert(0, parts.pop())
    return asked, not parts and bool(asked)


def without_values(question: str) -> str:
    """The question with '@' for each address and '#' for each number."""
    return _NUMBER.sub("#", _ADDRESS.sub("@", question))


def by_number(own: str, quoted: Sequence[str]) -> tuple[str, tuple[tuple[int, str], ...]] | None:
    """(own text with each numbered answer in a paragraph of its own, (offset, question) of each); None where the numbers do not fit.

    The quoted lines hold questions with the numbers from 1 on, each once, and the own text answers with numbers among these, in order.
    """
    if not (_AT_HEAD.search(own) or _BEHIND.search(own)):
        return None
    asked = _numbered_questions(quoted)
    answers = _in_order(own, _AT_HEAD, asked) or _in_order(own, _BEHIND, asked)
    if not answers:
        return None
    text, found = own[: answers[0].start()].rstrip(), []
    for each, following in zip(answers, [*answers[1:], None], strict=True):
        text += "\n\n" if text else ""
        found.append((len(text), without_values(asked[int(each.group(1))])))
        text += own[each.end() : following.start() if following else len(own)].strip()
    return text, tuple(found)


def _numbered_questions(quoted: Sequence[str]) -> dict[int, str]:
    """The questions with the numbers from 1 on that stand in quoted lines; none where a number is missing, stands twice or asks nothing."""
    asked: dict[int, str] = {}
    last = 0
    for line in quoted:
        numbered = None if _NESTED.match(line) else _NUMBERED.match(line)
        text = line.strip("> \t\n")
        if numbered:
            last = int(numbered.group(1))
            if last in asked:
                return {}
            asked[last] = line[numbered.end() :].strip()
        elif last and text and not asked[last].endswith("?"):
            asked[last] += f" {text}"
        else:
            last = 0
    plain = all(question.endswith("?") and len(question) <= _LONGEST for question in asked.values())
    return asked if plain and sorted(asked) == list(range(1, len(asked) + 1)) else {}


def _in_order(own: str, number: re.Pattern[str], asked: Collection[int]) -> list[re.Match[str]]:
    """Where the numbers of the answers stand, each one more than the one before; none where they are fewer than two or ask for more."""
    found: list[re.Match[str]] = []
    for each in number.finditer(own):
        if int(each.group(1)) == (int(found[-1].group(1)) + 1 if found else 1):
            found.append(each)
    return found if 2 <= len(found) <= len(asked) else []
