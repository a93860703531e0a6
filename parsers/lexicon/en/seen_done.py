"""English: who wants to see a thing done ('I want … removed', 'make sure … is closed'), with each participle."""

from parsers.lexicon.order_words import Words

#: 'want … removed', 'make sure … is removed', 'get … removed': what somebody is to see done.
_LEADS = ("want", "like", "need", "get", "make sure", "see that", "see to it", "ensure", "i'd have", "we'd have", "prefer")

#: those behind which 'that one' may be what is to see it done: no gap reaches over a 'that'
_POINTING = ("want that", "like that", "need that", "get that")

#: 'I would appreciate it if you …', 'it would be great if you …': behind these a past form asks.
_HOPES = (
    "it if you", "grateful if you", "great if you", "good if you", "nice if you", "lovely if you", "thankful if you", "obliged if you",
    "happy if you", "glad if you", "kind if you", "helpful if you", "fantastic if you", "brilliant if you", "wonderful if you",
    "pleased if you", "delighted if you", "super if you",
)  # fmt: skip


def hoped(pasts: str) -> Words:
    """The phrases in which a past form asks politely ('I would be grateful if you removed …'), for each of the forms."""
    return tuple(f"{lead} {each}" for lead in _HOPES for each in " ".join(pasts.split()).split(", "))


def seen_done(participles: str) -> Words:
    """The phrases in which somebody wants a thing to be done, for each of the participles."""
    return tuple(f"{lead} … {each}" for lead in _LEADS + _POINTING for each in " ".join(participles.split()).split(", "))
