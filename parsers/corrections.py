"""Whether a sentence puts right what was told before it: by a word of correction, or by a 'no' that stands before another value."""

from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention
from parsers.fields.phones import PhoneMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.tokens import TokenKind


def tells_value(view: View) -> bool:
    """Whether an address or a telephone number stands in the sentence."""
    return view.holds(AddressMention, PhoneMention)


def corrects(view: View) -> bool:
    """Whether the sentence puts right what stood before: by a word of correction, or a 'no' at its head."""
    return view.has("correction") or any(each.start <= 1 for each in view.all("taken_back"))


def only_corrects(view: View) -> bool:
    """'Rättelse!', 'PS. Correction:': a sentence of nothing but the words of a correction; what is put right stands behind it."""
    said = {position for each in view.all("correction", "taken_back", "harmless", "contrast") for position in each.hits}
    words = [position for position, token in enumerate(view.tokens) if token.kind is TokenKind.WORD and len(token.text) > _PS]
    noun = view.has("correction") or (view.has("taken_back") and view.has("change_noun"))
    return noun and said.issuperset(words)


#: 'PS', 'ps.', 'DS': so many letters has a word that opens or closes a postscript.
_PS = 2


def puts_right(view: View, mark: Mark) -> bool:
    """'No, her address is elin@…': the words that take back stand before another value, not before a new thought."""
    return (
        tells_value(view)
        and any(set(each.hits) <= set(mark.hits) and each.start == mark.start for each in view.all("taken_back"))
        and not view.has("remove_base", "add_base")
    )


#: A sentence that only puts a day right has at most so many words.
_SHORT = 8


def days_put_right(letter: Letter, told: View, behind: View) -> bool:
    """'Remove Karl on 1 December. Sorry, I mean 15 December': the short sentence behind holds nothing but another day.

    The first may be told in the sentence before the order's ('joining on the 7th. Set up his login as of that date').
    """
    words = [token for token in behind.tokens if token.kind is TokenKind.WORD]
    if len(words) > _SHORT or behind.people or behind.sentence.asks or not (behind.has("meant") or corrects(behind)):
        return False
    if behind.has("i", "we") and not behind.has("meant", "correction", "told_by"):
        return False  # 'EDIT: on 14 December I am away'
    days = [token for token in behind.tokens if isinstance(token.atom, DayMention)]
    index = told.sentence.index
    before = letter.views[index - 1] if index and letter.paragraph_of[index - 1] == letter.paragraph_of[index] else told
    dated = told.holds(DayMention) or before.holds(DayMention)
    return len(days) == 1 and dated and not behind.has("negation", "keeps", "stays")


def other_day_unread(told: View, behind: View) -> bool:
    """'Sorry, I mean the 15th': a correction behind a day that holds a number, and no day that can be read."""
    if not told.holds(DayMention) or not (behind.has("meant") or corrects(behind)):
        return False
    plain = all(token.atom is None for token in behind.tokens)
    return plain and any(token.text[:1].isdigit() for token in behind.tokens)


def days_replaced(view: View) -> frozenset[int]:
    """The places of days that words behind them take back for another day of the sentence: 'on 1 December, no sorry, the 15th'.

    The other day stands right behind those words; or it is the only one there, nobody is named beside it, and nothing else is denied.
    """
    days = view.places(DayMention)
    turns = view.all("taken_back", "meant", "correction")
    found = set()
    for turn in turns:
        before, behind = [day for day in days if day < turn.start], [day for day in days if day >= turn.end]
        if before and behind and (behind[0] <= turn.end + 1 or (len(behind) == 1 and _turns_only_the_day(view, turn, turns))):
            found.add(before[-1])
    found |= {day for mark in view.all("swap") if (day := day_behind(view, mark)) is not None}  # 'today instead of on 31 December'
    return frozenset(found)


def day_behind(view: View, mark: Mark) -> int | None:
    """The place of the day that stands right behind the words of a swap, or behind a preposition; Finnish has them behind its noun."""
    behind = mark.end + (mark.end < len(view.tokens) and view.tokens[mark.end].folded in view.grammar.prepositions)
    return behind if behind in view.places(DayMention) and not view.grammar.case_endings else None


def _turns_only_the_day(view: View, turn: Mark, turns: list[Mark]) -> bool:
    """Whether behind words that take back nobody is named, nothing stays, and nothing is denied but by such words."""
    denied = [each for each in view.all("negation") if each.start >= turn.end and not any(each.start in other.hits for other in turns)]
    named = any(position >= turn.end for position in view.people)
    return not denied and not named and not view.within(turn.end, len(view.tokens), "keeps", "stays")


def other_day_within(view: View) -> bool:
    """Whether words that take back stand between two days of the sentence, and which one holds is not told."""
    days = view.places(DayMention)
    turns = view.all("taken_back", "meant")
    return not days_replaced(view) and any(days and days[0] < turn.start and days[-1] >= turn.end for turn in turns)


def other_day_unread_within(view: View) -> bool:
    """'Monday of week 49, no sorry, week 50': words that take back stand between a day and a number that is read as none."""
    days = view.places(DayMention)
    for turn in view.all("taken_back", "meant"):
        behind = range(turn.end, min(turn.end + _SOON, len(view.tokens)))
        number = any(view.tokens[position].text.isdecimal() and len(view.tokens[position].text) <= 2 for position in behind)
        if number and any(day < turn.start for day in days) and not any(day >= turn.end for day in days):
            return True
    return False


#: How many tokens behind the words of a correction its number stands at most.
_SOON = 4
