"""Whether the plain and the HTML part of a mail say the same; what only one of them says makes every order doubtful.

Mail programs make the plain part from the HTML one: with wrapped lines, quote marks, stars for bold, link targets in brackets, notes
of pictures, other dashes. None of that is a difference. A word, number or address that stands in one part only, or elsewhere, is.
"""

import re
import unicodedata
from collections import Counter
from difflib import SequenceMatcher

_ASIDE = re.compile(
    r"<\s*(?:mailto:|tel:|https?://|ftp://|file:|cid:|x-apple[^>:]{0,40}:|about:)[^<>]{0,3000}>"  # Outlook's and Gmail's link targets
    r"|\[\s*(?:cid:|image|bild|kuva|billede|bilde|https?://|mailto:|signature|logo)[^\[\]]{0,3000}\]"  # pictures
    r"|\(\s*(?:mailto:|https?://)[^()\s]{0,3000}\)"  # Markdown's link targets
    r"|\b[\w-]{1,80}\.(?:png|jpe?g|gif|bmp|svg|webp)\b"  # a picture's name in its place
    r"|(?:https?://|www\.)[^\s<>\"\])]{1,3000}",
    re.IGNORECASE,
)
_BRACKETED = re.compile(r"\[([^\[\]]{1,300})\]")
_LIST_NUMBER = re.compile(r"(?m)^[>\s]*\(?(\d{1,3})[.)](?=\s)")
_LIST_ITEM = re.compile(r"(?m)^[>\s]*- ")
_TOKEN = re.compile(r"[^\s<>()\[\]\",;:*|]+@[^\s<>()\[\]\",;:*|]+|[^\W_]+")
_NOT_WORDS = re.compile(r"[\W_]+")
_QUOTE = re.compile(r"\s*>")
#: a plain part this short that speaks of HTML only says that there is no plain text
_EXCUSE_WORDS = 40
#: longer differing passages than this are not aligned but compared as bags of words
_ALIGNED = 600

Token = tuple[str, bool]


def disagreement(
    plain: str, page: str, struck: tuple[str, ...] = (), targets: frozenset[str] = frozenset(), pictures: frozenset[str] = frozenset()
) -> str | None:
    """What one part says and the other does not, in a few words, or None.

    ``page`` is the visible text of the HTML, ``struck`` its struck passages (a plain part cannot strike, so it may hold them), ``targets``
    the addresses its links point to (which many programs write behind the link's text), ``pictures`` the alternative texts of its pictures
    (which programs write in square brackets).
    """
    if pictures and "[" in plain:
        plain = _BRACKETED.sub(lambda hit: " " if " ".join(hit[1].split()).casefold() in pictures else hit[0], plain)
    if plain.split() == page.split() or _NOT_WORDS.sub("", plain) == _NOT_WORDS.sub("", page):
        return None
    if _says_nothing(plain):
        return None
    ours, theirs = _tokens(plain), _tokens(page)
    if [word for word, _ in ours] == [word for word, _ in theirs]:
        return None
    may_miss = {word for passage in struck for word, _ in _tokens(passage)} | targets
    if _LIST_ITEM.search(page):  # a numbered list shows its numbers in the plain part only
        may_miss |= set(_LIST_NUMBER.findall(plain))
    start = 0
    while start < min(len(ours), len(theirs)) and ours[start][0] == theirs[start][0]:
        start += 1
    stop = 0
    while stop < min(len(ours), len(theirs)) - start and ours[-1 - stop][0] == theirs[-1 - stop][0]:
        stop += 1
    ours, theirs = ours[start : len(ours) - stop], theirs[start : len(theirs) - stop]
    if max(len(ours), len(theirs)) > _ALIGNED:
        return _by_bags(ours, theirs, may_miss)
    matcher = SequenceMatcher(None, [word for word, _ in ours], [word for word, _ in theirs], autojunk=False)
    for operation, first, last, other_first, other_last in matcher.get_opcodes():
        if operation == "equal":
            continue
        found = _telling(ours[first:last], theirs[other_first:other_last], may_miss)
        if found:
            return found
    return None


def _telling(ours: list[Token], theirs: list[Token], may_miss: set[str]) -> str | None:
    """What differs in one passage; not what stands in quotes, is struck or a link's target, or is the same letters cut otherwise."""
    if all(quoted for _, quoted in (*ours, *theirs)):
        return None
    if "".join(word for word, _ in ours) == "".join(word for word, _ in theirs):
        return None
    only_plain = [word for word, _ in ours if _counts(word) and word not in may_miss]
    only_page = [word for word, _ in theirs if _counts(word)]
    if only_plain:
        return f"only the plain part says: {' '.join(only_plain[:8])}"
    return f"only the HTML part says: {' '.join(only_page[:8])}" if only_page else None


def _by_bags(ours: list[Token], theirs: list[Token], may_miss: set[str]) -> str | None:
    """The same for long passages, by how often each word stands outside quotes."""
    plain, page = Counter(word for word, _ in ours), Counter(word for word, _ in theirs)
    quoted = {word for word, inside in (*ours, *theirs) if inside}
    only_plain = [word for word in plain - page if _counts(word) and word not in may_miss and word not in quoted]
    only_page = [word for word in page - plain if _counts(word) and word not in quoted]
    if only_plain:
        return f"only the plain part says: {' '.join(only_plain[:8])}"
    return f"only the HTML part says: {' '.join(only_page[:8])}" if only_page else None


def _counts(word: str) -> bool:
    """Single letters are bullets and remains; a digit never is."""
    return len(word) > 1 or word.isdigit()


def _says_nothing(plain: str) -> bool:
    """Whether a plain part is empty, or only says that the mail needs a program that shows HTML."""
    words = [word for word, _ in _tokens(plain)]
    return not any(_counts(word) for word in words) or (len(words) <= _EXCUSE_WORDS and "html" in words)


def _tokens(text: str) -> list[Token]:
    """The words, numbers and addresses of a text in order, each with whether its line is quoted."""
    text = unicodedata.normalize("NFKC", text).casefold()
    text = _ASIDE.sub(" ", text)
    if ">" not in text:
        return [(word.strip(".'-_"), False) for word in _TOKEN.findall(text)]
    tokens: list[Token] = []
    for line in text.split("\n"):
        quoted = _QUOTE.match(line) is not None
        tokens += [(word.strip(".'-_"), quoted) for word in _TOKEN.findall(line)]
    return tokens
