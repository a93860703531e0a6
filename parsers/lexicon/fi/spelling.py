"""Which Finnish words spell out an e-mail address."""

from parsers.lexicon.spelling_words import SpellingWords

WORDS = SpellingWords(
    at=(
        "miukumauku", "miuku mauku", "miumau", "mikumaku", "kissanhäntä", "kissan häntä", "ät merkki", "ätmerkki", "at merkki", "atmerkki",
        "at merkin", "ät merkin",
    ),
    weak_at=("ät", "at", "a"),
    dot=("piste", "dot"),
    hyphen=("väliviiva", "yhdysviiva", "yhdysmerkki", "tavuviiva", "viiva", "miinus"),
    underscore=("alaviiva", "alleviiva", "alaviivaa"),
    plus=("plus", "plusmerkki"),
    never_mailbox=("on", "ja", "tai", "osoite", "hän"),
)  # fmt: skip
