"""Which lines inside a quote are the sender's own answers: written in a colour of their own under questions, as he says himself."""

from collections.abc import Collection, Sequence
from itertools import chain

from parsers.lexicon.languages import LEXICONS
from parsers.phrases import finder, fold_line

#: 'my answers in red', in any language
_SAID = finder(chain.from_iterable(each.questions.coloured for each in LEXICONS.values()))


def coloured_answers(lines: Sequence[str], own: Collection[int], quoted: Collection[int], tinted: Collection[str]) -> set[int]:
    """The numbers of the quoted lines that are answers.

    In: a mail's lines; which of them are the sender's and which quoted; the texts of those in a bright colour or heavy letters. An answer
    stands right under a question that is not coloured itself, or under another line of one; and own words say that answers are coloured.
    """
    if not tinted or not any(_SAID.search(fold_line(lines[number])) for number in own):
        return set()
    found: set[int] = set()
    answered = False
    for number in sorted(quoted):
        text = lines[number].strip("> \t\n")
        if not text:
            continue
        if text not in tinted:
            answered = text.endswith("?")
        elif answered:
            found.add(number)
    return found
