"""Is a name or an address in a mail the sender's own, going by the name and address of the From?"""

import re
from dataclasses import dataclass

from parsers.lexicon.mail_languages import EVERY
from parsers.phrases import fold_line

#: What makes a name a company's, folded.
COMPANY_FORMS = frozenset(fold_line(word) for words in EVERY for word in words.signature.company_forms)
_ROLES = frozenset(fold_line(word) for words in EVERY for word in words.signature.role_names)
_WORD = re.compile(r"[^\W\d_][\w'’.-]*")


@dataclass(frozen=True, slots=True)
class Sender:
    """What is known of the writer's name, folded."""

    tokens: frozenset[str] = frozenset()
    address: str = ""

    @classmethod
    def of(cls, name: str, address: str = "") -> "Sender":
        """From the name and address of the From header; words that are no name (company forms) are left out."""
        words = [fold_line(word) for word in re.findall(r"[^\W\d_]{2,}", name.split("@")[0])]
        return cls(frozenset(word for word in words if word not in COMPANY_FORMS and word not in _ROLES), address.lower())

    def is_named(self, line: str) -> bool:
        """Whether the line begins with the sender's name: 'Anna', 'Anna Svensson, VD', 'A. Svensson'."""
        words = [fold_line(word.strip(".'’-")) for word in _WORD.findall(line)[:3]]
        if not words or not self.tokens:
            return False
        if self._is(words[0]):
            return not self._is_namesake(line)
        return len(words) > 1 and len(words[0]) == 1 and self._is(words[1])

    def _is_namesake(self, line: str) -> bool:
        """'Lars Berg' in a mail of Lars Moen is somebody else."""
        words = line.split()
        if len(words) != 2 or len(self.tokens) < 2 or len(words[1]) < 3 or not all(word.isalpha() and word[0].isupper() for word in words):
            return False
        return not self._is(fold_line(words[1]))

    def _is(self, word: str) -> bool:
        return len(word) > 1 and any(word == token or (len(word) > 2 and token.startswith(word)) for token in self.tokens)

    def owns(self, email: str) -> bool:
        """Whether an address is the sender's or nobody's in particular ('info@')."""
        local = fold_line(email.split("@")[0])
        if email.lower().strip(".,;") == self.address:
            return True
        parts = [part for part in re.split(r"[._+-]", local) if part]
        if any(part in _ROLES for part in parts) or any(self._is(part) for part in parts):
            return True
        return any(len(token) > 3 and token in local for token in self.tokens)
