"""Which Swedish words spell out an e-mail address."""

from parsers.lexicon.spelling_words import SpellingWords

WORDS = SpellingWords(
    at=("snabel a", "snabela", "snabel", "kanelbulle", "alfakrull", "at tecken", "at tecknet", "ät tecken", "krullalfa"),
    weak_at=("at", "a", "ät"),
    dot=("punkt", "prick", "dot"),
    hyphen=("bindestreck", "streck", "minus", "minustecken"),
    underscore=("understreck", "underscore", "understrykning", "understrecksstreck"),
    plus=("plus", "plustecken"),
    never_mailbox=("är", "jag", "som", "och", "vi", "en", "på", "till", "adressen", "mejlen"),
)
