"""PURE: why something was found: a phrase, which is its code, and what is put into it; told in the language of whoever reads it.

As in gettext the phrase is English and stands in the code where it is found; another language's words are looked up by it, never made from
the finished sentence. ``templates/console/grounds.sv.toml`` has them, and a test finds every phrase there.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

#: Finds the words of another language for an English phrase.
Words = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason why."""

    #: with ``{name}`` for values, ``{inner}`` for the grounds that it rests on
    phrase: str
    values: tuple[tuple[str, str], ...] = ()
    inner: tuple["Ground", ...] = ()

    def told(self, words: Words = str) -> str:
        """The sentence; ``words`` gives the phrase in the reader's language, English without."""
        if not (self.values or self.inner):
            return words(self.phrase)
        within = "; ".join(each.told(words) for each in self.inner)
        return words(self.phrase).format_map({**dict(self.values), "inner": within})


#: No reason is known.
NO_GROUND = Ground("")


def ground(phrase: str, *inner: Ground, **values: str) -> Ground:
    """The reason of this phrase, with these values and resting on these."""
    return Ground(phrase, tuple(values.items()), inner)


def kept_ground(document: Any) -> Ground:
    """The reason that ``kept.as_json`` wrote; none for what is no reason."""
    if not isinstance(document, dict):
        return NO_GROUND
    values = tuple((name, value) for name, value in document["values"])
    return Ground(document["phrase"], values, tuple(kept_ground(each) for each in document["inner"]))


def with_sentences(document: Any, words: Words = str) -> Any:
    """A kept document in which each object with a ``ground`` has its sentence as ``why`` besides."""
    if isinstance(document, list):
        return [with_sentences(each, words) for each in document]
    if not isinstance(document, dict):
        return document
    made = {name: value if name == "ground" else with_sentences(value, words) for name, value in document.items()}
    return {**made, "why": kept_ground(made["ground"]).told(words)} if "ground" in made else made
