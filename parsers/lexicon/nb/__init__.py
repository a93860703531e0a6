"""Which words Norwegian mail is understood by: its lexicon, of one file or folder a question."""

from parsers.lexicon.lexicon import Lexicon
from parsers.lexicon.nb import caution, days, function_words, grammar, labels, mail, nynorsk, orders, questions, reply, spelling

LEXICON = Lexicon(
    code="nb",
    country="NO",
    letters="åæø",
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
    dialect=nynorsk.NYNORSK,
)
