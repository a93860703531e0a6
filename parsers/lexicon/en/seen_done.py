"""English: who wants to see a thing done ('I want … removed', 'make sure … is closed'), with each participle."""

from parsers.lexicon.order_words import Words

#: 'want … removed', 'make sure … is removed', 'get … removed': what somebody is to see done.
_LEADS = ("want", "like", "need", "get", "make sure", "see that", "see to it", "ensure", "i'd have", "we'd have", "prefer")

#: those behind which 'that one' may be what is to see it done: no gap reaches over a 'that'
_POINTING = ("want that", "like that", "need that", "get that")


def seen_done(participles: str) -> Words:
    """The phrases in which somebody wants a thing to be done, for each of the participles."""
    return tuple(f"{lead} … {each}" for lead in _LEADS + _POINTING for each in " ".join(participles.split()).split(", "))
