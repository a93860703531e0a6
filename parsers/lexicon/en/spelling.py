"""Which English words spell out an e-mail address."""

from parsers.lexicon.spelling_words import SpellingWords

WORDS = SpellingWords(
    at=("at sign", "at symbol"),
    weak_at=("at", "a"),
    dot=("dot", "point", "period"),
    hyphen=("hyphen", "dash", "minus"),
    underscore=("underscore", "under score"),
    plus=("plus", "plus sign"),
    never_mailbox=(
        "is", "are", "was", "were", "be", "been", "am", "work", "works", "working", "worked", "look", "looking", "arrive", "arrived", "me",
        "us", "him", "her", "them", "it", "you", "he", "she", "they", "we", "i", "here", "available", "reachable", "employed", "start",
        "started", "starts", "stay", "everyone", "everybody", "someone", "people", "users", "user", "mail", "email", "address", "and", "or",
        "not", "only", "still", "also", "now", "office", "colleague", "colleagues", "team", "point", "based", "hosted", "found", "meet",
    ),
)  # fmt: skip
