"""Whether a sentence puts right what was told before it: by a word of correction, or by a 'no' that stands before another value."""

from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention
from parsers.fields.phones import PhoneMention
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.tokens import TokenKind


def tells_value(view: View) -> bool:
    """Whether an address or a telephone number stands in the sentence."""
    return any(isinstance(token.atom, (AddressMention, PhoneMention)) for token in view.tokens)


def corrects(view: View) -> bool:
    """Whether the sentence puts right what stood before: by a word of correction, or a 'no' at its head."""
    return view.has("correction") or any(each.start <= 1 for each in view.all("taken_back"))


def puts_right(view: View, mark: Mark) -> bool:
    """'No, her address is elin@…': the words that take back stand before another value, not before a new thought."""
    return (
        tells_value(view)
        and any(set(each.hits) <= set(mark.hits) and each.start == mark.start for each in view.all("taken_back"))
        and not view.has("remove_base", "add_base")
    )


#: A sentence that only puts a day right has at most so many words.
_SHORT = 8


def days_put_right(told: View, behind: View) -> bool:
    """'Remove Karl on 1 December. Sorry, I mean 15 December': the short sentence behind holds nothing but another day."""
    words = [token for token in behind.tokens if token.kind is TokenKind.WORD]
    if len(words) > _SHORT or behind.people or behind.sentence.asks or not (behind.has("meant") or corrects(behind)):
        return False
    days = [token for token in behind.tokens if isinstance(token.atom, DayMention)]
    return (
        len(days) == 1 and any(isinstance(token.atom, DayMention) for token in told.tokens) and not behind.has("negation", "keeps", "stays")
    )


def other_day_unread(told: View, behind: View) -> bool:
    """'Sorry, I mean the 15th': a correction behind a day that holds a number, and no day that can be read."""
    if not any(isinstance(token.atom, DayMention) for token in told.tokens) or not (behind.has("meant") or corrects(behind)):
        return False
    plain = all(token.atom is None for token in behind.tokens)
    return plain and any(token.text[:1].isdigit() for token in behind.tokens)
