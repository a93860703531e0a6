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


def day_put_right_within(view: View, act: Mark) -> DayMention | None:
    """'Remove Karl on 1 December, no sorry, the 15th': the day behind words that take the one before them back; None where nobody is sure.

    Nobody is named behind those words, and nothing is denied but by them.
    """
    turns = [each for each in view.all("taken_back", "meant", "correction") if each.start > act.hits[-1]]
    days = [(position, token.atom) for position, token in enumerate(view.tokens) if isinstance(token.atom, DayMention)]
    for turn in turns:
        before = [value for position, value in days if act.hits[0] < position < turn.start]
        behind = [value for position, value in days if position >= turn.end]
        if len(before) != 1 or len(behind) != 1 or before[0].day == behind[0].day:
            continue
        others = any(position >= turn.end for position in view.people) or view.within(turn.end, len(view.tokens), "keeps", "stays")
        denied = [each for each in view.within(turn.end, len(view.tokens), "negation") if not _among(each, turns)]
        if not others and not denied:
            return behind[0]
    return None


def _among(mark: Mark, turns: list[Mark]) -> bool:
    """Whether a mark stands within one of the words that take back."""
    return any(each.start <= mark.start < each.end for each in turns)


def other_day_within(view: View, act: Mark) -> bool:
    """Whether a word that takes back stands between two days of the sentence behind the verb: which one holds must then be told."""
    days = [position for position, token in enumerate(view.tokens) if isinstance(token.atom, DayMention) and position > act.hits[0]]
    turns = [each for each in view.all("taken_back", "meant") if each.start > act.hits[-1]]
    return any(any(day < turn.start for day in days) and any(day >= turn.end for day in days) for turn in turns)


def day_replaced(view: View, position: int) -> bool:
    """'Monday of week 49, no sorry, week 50 it is': another day stands right behind words that take this one back."""
    days = [place for place, token in enumerate(view.tokens) if isinstance(token.atom, DayMention)]
    turns = [turn for turn in view.all("taken_back", "meant") if turn.start > position]
    return any(turn.end <= day <= turn.end + 1 for turn in turns for day in days)


def other_day_unread_within(view: View) -> bool:
    """'Monday of week 49, no sorry, week 50': words that take back stand between a day and a number that is read as none."""
    days = [position for position, token in enumerate(view.tokens) if isinstance(token.atom, DayMention)]
    for turn in view.all("taken_back", "meant"):
        behind = range(turn.end, min(turn.end + _SOON, len(view.tokens)))
        number = any(view.tokens[position].text.isdecimal() and len(view.tokens[position].text) <= 2 for position in behind)
        if number and any(day < turn.start for day in days) and not any(day >= turn.end for day in days):
            return True
    return False


#: How many tokens behind the words of a correction its number stands at most.
_SOON = 4
