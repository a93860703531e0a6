"""What a language consists of: every word list that understanding mail needs, its letters, its country and its grammar.

A language is one folder, ``parsers/lexicon/<code>/``, whose ``__init__`` fills in this value; what is left out, the type checker names.
"""

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from parsers.lexicon.caution_words import CautionWords
from parsers.lexicon.day_words import DayWords
from parsers.lexicon.grammar_words import GrammarWords
from parsers.lexicon.label_words import LabelWords
from parsers.lexicon.mail_words import MailWords
from parsers.lexicon.order_words import OrderWords
from parsers.lexicon.question_words import QuestionWords
from parsers.lexicon.reply_words import ReplyWords
from parsers.lexicon.spelling_words import SpellingWords


@dataclass(frozen=True, slots=True, eq=False)
class Dialect:
    """A way of writing a language in which some words mean another thing."""

    #: words, folded, that it is known by: two of them tell it
    signs: frozenset[str]
    orders: OrderWords


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """All that is known of one language."""

    #: ISO 639-1
    code: str
    #: ISO 3166-1 of the country whose companies are expected to write it and whose telephone numbers are meant; None: the home country's
    country: str | None
    #: the letters beyond a to z that tell it
    letters: str
    grammar: GrammarWords
    #: small words that are frequent in it; how much one tells is computed from how few languages share it
    function_words: tuple[str, ...]
    orders: OrderWords
    caution: CautionWords
    days: DayWords
    spelling: SpellingWords
    labels: LabelWords
    mail: MailWords
    reply: ReplyWords
    questions: QuestionWords
    dialect: Dialect | None = None

    def orders_in(self, folded: AbstractSet[str]) -> OrderWords:
        """The words that a text is understood by, from the folded words that stand in it."""
        told = self.dialect is not None and len(self.dialect.signs & folded) >= _SIGNS
        return self.dialect.orders if self.dialect is not None and told else self.orders


#: How many of its signs tell a dialect.
_SIGNS = 2
