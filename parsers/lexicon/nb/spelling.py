"""Which Norwegian words spell out an e-mail address."""

from parsers.lexicon.spelling_words import SpellingWords

WORDS = SpellingWords(
    at=("krøllalfa", "krøll alfa", "alfakrøll", "alfa krøll", "krøll a", "krølla", "snabel a", "snabela", "at tegn"),
    weak_at=("at", "a", "ætt"),
    dot=("punktum", "prikk", "punkt", "dot"),
    hyphen=("bindestrek", "strek", "minus"),
    underscore=("understrek", "understreking", "underscore"),
    plus=("pluss", "plusstegn"),
    never_mailbox=("er", "si", "sier", "og", "for", "slik", "fordi", "vet", "tror", "håper", "som", "jeg", "vi", "dere", "med", "ved"),
)
