"""Which languages' words around a mail are known: those that are understood, and others' quote lines."""

from parsers.lexicon.foreign.mail import MAIL as FOREIGN
from parsers.lexicon.languages import LEXICONS
from parsers.lexicon.mail_words import MailWords

#: The languages whose orders are read.
UNDERSTOOD: tuple[MailWords, ...] = tuple(each.mail for each in LEXICONS.values())

#: These and the words that mail programs of other languages put around a quote.
EVERY: tuple[MailWords, ...] = (*UNDERSTOOD, FOREIGN)
