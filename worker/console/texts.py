"""Which words the console says: a catalogue a language (``templates/console/texts.<language>.toml``), found by dotted key.

Texts are plain words with ``{name}`` for values; HTML stands in the templates, and every value is escaped there.
"""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from string import Formatter
from typing import Any

from worker.errors import Permanent
from worker.ground import kept_ground

#: The console's languages, the first where a browser asks for neither.
LANGUAGES = ("sv", "en")


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of one language."""

    language: str
    by_key: Mapping[str, str]
    #: words for the English phrases of grounds (``worker.ground``)
    grounds: Mapping[str, str] = field(default_factory=dict)

    def __call__(self, key: str, **values: Any) -> str:
        """The text of this key, its values put in. Raises Permanent where there is none."""
        text = self.by_key.get(key)
        if text is None:
            raise Permanent(f"templates/console/texts.{self.language}.toml has no text '{key}': write it.")
        return text.format_map(values) if values else text

    def count(self, key: str, n: int, **values: Any) -> str:
        """The text for so many: ``<key>.one`` or ``<key>.other``."""
        return self(f"{key}.{'one' if n == 1 else 'other'}", n=n, **values)

    def known(self, key: str, otherwise: str) -> str:
        """The text of this key, or ``otherwise``: for words that another part of the program made up."""
        return self.by_key.get(key, otherwise)

    def phrase(self, english: str) -> str:
        """What was found, in this language: a phrase of the code, after which ``: `` and a mail's own words may follow."""
        if english in self.grounds:
            return self.grounds[english]
        head, colon, own = english.partition(": ")
        return f"{self.grounds[head]}: {self.phrase(own)}" if colon and head in self.grounds else english

    def ground(self, kept: Any) -> str:
        """A kept reason (``Ground`` as JSON) as a sentence."""
        return kept_ground(kept).told(self.phrase)


def load_texts(folder: Path) -> dict[str, Texts]:
    """Every language's texts out of ``templates/console``.

    Raises:
      Permanent: a catalogue is missing, is no TOML, or lacks a text or a value that another has.
    """
    found = {language: Texts(language, _read(folder / f"texts.{language}.toml"), grounds_of(folder, language)) for language in LANGUAGES}
    for one in found.values():
        for other in found.values():
            missing = sorted(set(one.by_key) - set(other.by_key))
            if missing:
                raise Permanent(f"{folder}/texts.{other.language}.toml lacks {', '.join(missing[:5])}: write what is missing.")
            for key, text in one.by_key.items():
                if placeholders(text) != placeholders(other.by_key[key]):
                    raise Permanent(f"{folder}: the text '{key}' has other values in {one.language} than in {other.language}.")
    return found


def grounds_of(folder: Path, language: str) -> dict[str, str]:
    """The words of a language for the phrases of grounds; in English for those alone that are codes.

    Raises:
      Permanent: the file is missing, is no TOML, or has a phrase with other values than its words.
    """
    path = folder / f"grounds.{language}.toml"
    words = {phrase: text for part in _tables(path).values() for phrase, text in part.items()}
    for phrase, text in words.items():
        if placeholders(phrase) != placeholders(text):
            raise Permanent(f"{path}: the words for '{phrase}' have other values than the phrase.")
    return words


def placeholders(text: str) -> set[str]:
    """The names of the values that a text takes."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def _read(path: Path) -> dict[str, str]:
    return _flat(_tables(path))


def _tables(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except (OSError, ValueError) as problem:
        raise Permanent(f"{path} can not be read: {problem}.") from None


def _flat(table: Mapping[str, Any], prefix: str = "") -> dict[str, str]:
    flat: dict[str, str] = {}
    for name, value in table.items():
        if isinstance(value, dict):
            flat |= _flat(value, f"{prefix}{name}.")
        else:
            flat[prefix + name] = str(value)
    return flat
