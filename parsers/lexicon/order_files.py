"""How one language's words are gathered from its files: every constant fills the field of its name, once."""

from collections.abc import Mapping
from dataclasses import fields
from types import ModuleType
from typing import Any

from parsers.lexicon.caution_words import CautionWords
from parsers.lexicon.order_words import OrderWords, Words


def gathered(code: str, *parts: ModuleType, **more: Words) -> OrderWords:
    """One language's words of orders, from the constants of its files: ``ADD_BASE`` fills ``add_base``; ``more`` are those of another name.

    Raises:
      TypeError: a concept is missing or stands twice, or a constant is none; the message names it.
    """
    return OrderWords(code=code, **_constants(OrderWords, parts, more))


def gathered_caution(*parts: ModuleType) -> CautionWords:
    """One language's words of caution, in the same way. Raises as ``gathered`` does."""
    return CautionWords(**_constants(CautionWords, parts, {}))


def _constants(kind: type[OrderWords | CautionWords], parts: tuple[ModuleType, ...], more: Mapping[str, Words]) -> dict[str, Any]:
    known = {each.name for each in fields(kind)}
    found: dict[str, Any] = dict(more)
    for part in parts:
        for name, value in vars(part).items():
            if not name.isupper() or name.startswith("_") or any(value is each for each in more.values()):
                continue
            if name.lower() not in known or name.lower() in found:
                why = "stands twice" if name.lower() in found else f"is no concept of {kind.__name__}"
                raise TypeError(f"{part.__name__}.{name}: {why}")
            found[name.lower()] = value
    return found
