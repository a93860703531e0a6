"""Which words Swedish mail is understood by: its lexicon, of one file or folder a question."""

from parsers.lexicon.lexicon import Lexicon
from parsers.lexicon.sv import caution, days, function_words, grammar, labels, mail, orders, questions, reply, spelling

LEXICON = Lexicon(
    code="sv",
    country="SE",
    letters="åäö",
    grammar=grammar.WORDS,
    function_words=function_words.WORDS,
    orders=orders.WORDS,
    caution=caution.WORDS,
    days=days.WORDS,
    spelling=spelling.WORDS,
    labels=labels.WORDS,
    mail=mail.MAIL,
    reply=reply.WORDS,
    questions=questions.WORDS,
)
