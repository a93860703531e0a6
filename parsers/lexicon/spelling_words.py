"""Which words people say or write for the signs of an e-mail address: the shape of every language's ``spelling.py``."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class SpellingWords:
    """The signs of an address as one language says them; a space stands for a space or a hyphen."""

    #: '@', by a word that means nothing else in running text
    at: tuple[str, ...]
    #: '@', by an ordinary word: counts in brackets, or where the domain behind it has its dots spelled out
    weak_at: tuple[str, ...]
    dot: tuple[str, ...]
    hyphen: tuple[str, ...]
    underscore: tuple[str, ...]
    plus: tuple[str, ...]
    #: words that stand before the ordinary ``weak_at`` and are nobody's mailbox ('he is at …')
    never_mailbox: tuple[str, ...]
