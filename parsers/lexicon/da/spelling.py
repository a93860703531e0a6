"""Which Danish words spell out an e-mail address."""

from parsers.lexicon.spelling_words import SpellingWords

WORDS = SpellingWords(
    at=("snabel a", "snabela", "snabel", "krølle a", "krøllealfa", "krølalfa", "at tegn"),
    weak_at=("at", "a", "æt"),
    dot=("punktum", "prik", "punkt", "dot"),
    hyphen=("bindestreg", "streg", "minus"),
    underscore=("understreg", "understregning", "bundstreg", "underscore"),
    plus=("plus", "plustegn"),
    never_mailbox=("er", "og", "for", "så", "fordi", "ved", "tror", "håber", "som", "jeg", "vi", "med", "end", "om", "til"),
)
