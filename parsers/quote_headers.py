"""Where an earlier mail begins: 'On … X wrote:' lines and header blocks.

All tests look at a bounded number of lines of bounded length, so a mail is walked in time linear in its size.
"""

import re
from dataclasses import dataclass
from enum import Enum

from parsers.lexicon.mail_languages import EVERY
from parsers.phrases import any_of, fold_line, whole

#: A 'wrote' line is never longer, nor wrapped over more lines than this.
_LONGEST_HEADER = 420
_MOST_LINES = 5
#: A header block has at most so many lines before it is no block any more.
_LONGEST_BLOCK = 24

_WROTE = any_of(word for words in EVERY for word in words.quote.wrote)
_STARTS = any_of(word for words in EVERY for word in words.quote.wrote_starts)
_PRONOUNS = whole(word for words in EVERY for word in words.quote.pronouns)

_ADDRESS = re.compile(r"[^\s<>()\[\]:;,\"']+@[^\s<>()\[\]:;,\"']+\.[^\s<>()\[\]:;,\"']+")
_TIME = re.compile(r"(?<![\d.])\d{1,2}[:.]\d{2}(?!\d)")
_DATE = re.compile(
    r"(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|(?:19|20)\d\d(?!\d)"
    r"|\d{1,2}[.:]\d{2}(?!\d)|\d{1,2}\.? ?-?[^\W\d_]{3,9}|\d{1,2}-[^\W\d_]{3})|(?<![^\W\d_])[^\W\d_]{3,9}\.? \d{1,2}(?!\d)"
)
#: the last words of 'wrote', for a quick look at a line without its colon
_LAST_WORDS = frozenset(word.lower().rsplit(" ", 1)[-1] for words in EVERY for word in words.quote.wrote)
#: 'wrote' and what may stand behind it: a date ('kirjoitti 24.11.2026 klo 9.15:'), an address ('schreef X <a@b>:'), dashes
_WROTE_LAST = re.compile(r"(?<!\w)" + _WROTE + r" ?(?:-{2,})?:? ?$")
#: so far before the dashes and the colon 'wrote' begins at most: no more of a line is searched for its end
_LONGEST_WROTE = max(len(fold_line(word)) for words in EVERY for word in words.quote.wrote)
_WROTE_INSIDE = re.compile(r"(?<!\w)" + _WROTE + r"(?!\w) ?")
_BEGINS_DATED = re.compile(r"(?:[-_>* ]*)(?:" + _STARTS + r"(?!\w)|[^\W\d_]{2,12}\.?,? \d|\d)")
_CLOSING_BRACKETS = frozenset(">)]")
_ENDS_AT_ADDRESS = re.compile(r"[<(\[] ?[^<>\s]*@[^<>\s]* ?[>)\]]+ ?:? ?$")
_DASHED_WROTE = re.compile(r"-{2,} ?.{1,200}? " + _WROTE + r" ?-{2,} ?:?$")
_SENTENCE_END = re.compile(r"[^\W\d_]{4,}[.!?] +[^\W\d_]{2,}")


def _folded(lines: list[str], start: int, end: int) -> str:
    wanted = lines[start : end + 1]
    if all(line.startswith(">") for line in wanted):
        wanted = [line.lstrip("> \t") for line in wanted]
    return fold_line(" ".join(wanted))


def _is_wrote(text: str, followed_by_quote: bool) -> bool:
    """Whether the folded, joined text as a whole is a 'wrote' line."""
    if len(text) < 6 or len(text) > _LONGEST_HEADER or text[0] in "<([>" or text.count("<") != text.count(">"):
        return False
    last = _WROTE_LAST.search(text, max(0, len(text.rstrip(" :-")) - _LONGEST_WROTE))
    addressed = "@" in text
    ends_at_address = addressed and text.rstrip(" :")[-1:] in _CLOSING_BRACKETS and _ENDS_AT_ADDRESS.search(text) is not None
    if last is None and not ends_at_address and _WROTE_INSIDE.search(text) is None:
        return False  # most lines: nothing below could hold
    if text.startswith("--") and _DASHED_WROTE.match(text):
        return True
    begins_dated = _BEGINS_DATED.match(text) is not None
    if ends_at_address and begins_dated and (text.endswith(":") or followed_by_quote) and _DATE.search(text):
        return bool(_TIME.search(text)) or followed_by_quote or _WROTE_INSIDE.search(text) is not None
    if last is None:
        return _wrote_before_date_or_name(text, _ADDRESS.search(text) is not None, followed_by_quote)
    before = text[: last.start()].rstrip(" ,")
    if not before or not (text.endswith((":", "-")) or (begins_dated and _DATE.search(text))):
        return False
    if _speaks(before.rsplit(" ", 1)[-1]):
        return False
    if begins_dated and followed_by_quote and _TIME.search(text):
        return True
    if _SENTENCE_END.search(_ADDRESS.sub("", before)):
        return False
    if addressed and _ADDRESS.search(text):
        return begins_dated or _DATE.search(text) is not None or before.endswith((">", ")", "]"))
    dated = begins_dated and _DATE.search(text) is not None
    return dated and (followed_by_quote or bool(_TIME.search(text)) or len(before.split()) <= 10)


def _wrote_before_date_or_name(text: str, has_address: bool, followed_by_quote: bool) -> bool:
    """'X kirjoitti 24.11.2026 klo 9.15:' and 'Den 18 november 2026 skrev Sara Ek:' with the verb in the middle."""
    middle = _WROTE_INSIDE.search(text)
    if middle is None or not text.endswith(":"):
        return False
    before, after = text[: middle.start()].strip(" ,"), text[middle.end() : -1].strip(" ,")
    if not before or not after or _speaks(after.split(" ", 1)[0]) or _speaks(before.rsplit(" ", 1)[-1]):
        return False
    if _SENTENCE_END.search(_ADDRESS.sub("", before)):
        return False
    dated_before = _BEGINS_DATED.match(before) is not None and _DATE.search(before) is not None
    if dated_before:
        if has_address:
            return len(after) <= 160
        return len(after.split()) <= 5 and (followed_by_quote or bool(_TIME.search(before)) or re.search(r"\d{4}", before) is not None)
    dated_after = _DATE.match(after) is not None or (_BEGINS_DATED.match(after) is not None and _DATE.search(after) is not None)
    return dated_after and len(after.split()) <= 8 and (has_address or followed_by_quote or bool(_TIME.search(after)))


def _tells_date(text: str) -> bool:
    """Whether a date stands outside the addresses; mostly it stands before the first one."""
    address = text.find("@")
    if address >= 0 and _DATE.search(text[: text.rfind(" ", 0, address) + 1]):
        return True
    return _DATE.search(_ADDRESS.sub("", text) if address >= 0 else text) is not None


def _speaks(word: str) -> bool:
    return _PRONOUNS.fullmatch(word.strip(".,;:")) is not None


def wrote_ends_at(lines: list[str], end: int, first: int) -> int | None:
    """Where a 'wrote' line that ends at line ``end`` begins, not above ``first``; None where there is none.

    The least number of lines that makes a dated one; a wrapped line is joined.
    """
    last = lines[end].rstrip()
    if not last or (last[-1] not in ":->)]" and last[-24:].rsplit(None, 1)[-1].lower() not in _LAST_WORDS):
        return None
    if len(last) > _LONGEST_HEADER or last == "--" or (last[-1] in ">)]" and "@" not in last and not last.endswith(">:")):
        return None
    top = max(first, end - _MOST_LINES + 1)
    following = next((line for line in lines[end + 1 : end + 4] if line.strip()), "")
    followed = following.lstrip().startswith(">")
    undated: int | None = None
    for start in range(end, top - 1, -1):
        if start == end - 1 and undated is None and not _may_be_wrote(lines[top : end + 1]):
            break
        text = _folded(lines, start, end)
        if len(text) > _LONGEST_HEADER:
            break
        if lines[start].strip() and _is_wrote(text, followed):
            if _tells_date(text):
                return start
            undated = start if undated is None else undated
    return undated


def _may_be_wrote(lines: list[str]) -> bool:
    """Whether an address or a word for 'wrote' stands in these lines: without one, none of them is worth a look."""
    joined = " ".join(fold_line(line.lstrip("> \t")) for line in lines)
    return "@" in joined or _WROTE_INSIDE.search(joined) is not None


_SPLIT = re.compile(r"(?<=[^\s>])(?:-{2,} ?| )(?=" + any_of(("on",)) + r" [a-z]{3},? )")


def split_off_wrote(line: str) -> int | None:
    """Where in a line own words end and 'On Wed, … wrote:' begins ('reply On Wed, Apr 4, 2012 at 3:59 PM, bob@example.com wrote:')."""
    lowered = line.lower()
    if not line.rstrip().endswith(":") or len(line) > _LONGEST_HEADER or not (" on " in lowered or "-on " in lowered):
        return None
    for cut in _SPLIT.finditer(lowered):
        if _is_wrote(fold_line(line[cut.end() :]), followed_by_quote=True):
            return cut.start()
    return None


class Role(Enum):
    """What a label of a header block tells."""

    FROM = "from"
    SENT = "sent"
    TO = "to"
    COPY = "copy"
    SUBJECT = "subject"
    OTHER = "other"


def _labels() -> dict[str, dict[Role, set[str]]]:
    table: dict[str, dict[Role, set[str]]] = {}
    for words in EVERY:
        quote = words.quote
        for role, labels in (
            (Role.FROM, quote.from_labels),
            (Role.SENT, quote.sent_labels),
            (Role.TO, quote.to_labels),
            (Role.COPY, quote.copy_labels),
            (Role.SUBJECT, quote.subject_labels),
            (Role.OTHER, quote.other_labels),
        ):
            for label in labels:
                table.setdefault(fold_line(label), {}).setdefault(role, set()).add(words.language)
    return table


_LABELS = _labels()
_LONGEST_LABEL = 26


def header_line(line: str) -> tuple[dict[Role, set[str]], str] | None:
    """(roles with their languages, value) of a header line, whether bold or not."""
    stripped = line.lstrip("> \t*_|")
    colon = stripped.find(":", 0, _LONGEST_LABEL)
    if colon < 1:
        return None
    roles = _LABELS.get(fold_line(stripped[:colon].strip(" \t*_")))
    return (roles, stripped[colon + 1 :].strip(" \t*_|")) if roles else None


@dataclass(frozen=True, slots=True)
class Block:
    """A header block: its last line, and the languages of its labels."""

    end: int
    languages: frozenset[str]


def block_at(lines: list[str], start: int, under_mark: bool = False) -> Block | None:
    """The header block that begins at line ``start``, or None.

    It needs a From and two more labels of which one tells a moment or the subject; two labels are enough where one holds an address
    and the other a moment, or where a mark or a line of dashes stands above.
    """
    first = header_line(lines[start])
    if first is None or set(first[0]) <= {Role.OTHER, Role.COPY}:
        return None
    values: dict[Role, str] = {}
    languages: dict[str, int] = {}
    end, number, loose = start, start, 0
    while number < len(lines) and number - start < _LONGEST_BLOCK:
        found = header_line(lines[number])
        if found:
            if number > start and Role.FROM in found[0] and Role.FROM in values and len(values) < 3:
                break
            for role in found[0]:
                values.setdefault(role, found[1] or _next_value(lines, number))
            for language in set().union(*found[0].values()):
                languages[language] = languages.get(language, 0) + 1
            end, loose = number, 0
        elif lines[number].strip(" >\t*"):
            loose += 1
            if loose > 2 or len(lines[number]) > 200:
                break
        elif Role.SUBJECT in values and len(values) >= 3:
            break
        else:
            loose += 1
            if loose > 2:
                break
        number += 1
    if not _is_block(values, under_mark):
        return None
    most = max(languages.values(), default=0)
    return Block(end, frozenset(language for language, count in languages.items() if count == most))


def _next_value(lines: list[str], number: int) -> str:
    return lines[number + 1].strip(" >\t") if number + 1 < len(lines) else ""


def _is_block(values: dict[Role, str], under_mark: bool) -> bool:
    told = [role for role in values if role not in (Role.OTHER, Role.COPY)]
    sent = values.get(Role.SENT, "")
    moment = bool(_TIME.search(sent)) and bool(re.search(r"\d", sent))
    addressed = any("@" in value for value in values.values())
    if under_mark:
        return len(told) >= 2 or (Role.FROM in values and addressed)
    if Role.FROM in values and len(told) >= 3 and (moment or Role.SUBJECT in values):
        return True
    return len(told) >= 2 and addressed and moment
