"""Which languages' words around a mail are known: the five that are understood, and others' quote lines."""

from parsers.lexicon.da.mail import MAIL as DA
from parsers.lexicon.en.mail import MAIL as EN
from parsers.lexicon.fi.mail import MAIL as FI
from parsers.lexicon.foreign.mail import MAIL as FOREIGN
from parsers.lexicon.mail_words import MailWords
from parsers.lexicon.nb.mail import MAIL as NB
from parsers.lexicon.sv.mail import MAIL as SV

#: The languages whose orders are read.
UNDERSTOOD: tuple[MailWords, ...] = (SV, EN, NB, DA, FI)

#: These and the words that mail programs of other languages put around a quote.
EVERY: tuple[MailWords, ...] = (*UNDERSTOOD, FOREIGN)
