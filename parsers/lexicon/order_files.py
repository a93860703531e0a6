"""How one language's order words are gathered from its files: every constant fills the field of its name, once."""

from dataclasses import fields
from types import ModuleType

from parsers.lexicon.order_words import OrderWords, Words


def gathered(code: str, *parts: ModuleType, **more: Words) -> OrderWords:
    """One language's words, from the constants of its files: ``ADD_BASE`` fills the field ``add_base``; ``more`` are those of another name.

    Raises:
      TypeError: a concept is missing or stands twice, or a constant is none; the message names it.
    """
    known = {each.name for each in fields(OrderWords)}
    found = dict(more)
    for part in parts:
        for name, value in vars(part).items():
            if not name.isupper() or name.startswith("_") or any(value is each for each in more.values()):
                continue
            if name.lower() not in known or name.lower() in found:
                raise TypeError(f"{part.__name__}.{name}: {'stands twice' if name.lower() in found else 'is no concept of OrderWords'}")
            found[name.lower()] = value
    return OrderWords(code=code, **found)
