"""PURE: which words stand in a case for the people, addresses, companies and numbers of a mail: the same for the same everywhere.

In order, each where the one before left the text alone: our references, addresses, links and domains, registration and case numbers,
telephone numbers, the names of people and companies, other long numbers. A capitalised word inside a sentence that no lexicon knows counts
as a name. What may be a name and may be none is never guessed: ``doubtful`` tells it, and a person says that it may stay (``keep``).
"""

import re
from collections.abc import Callable, Iterable
from itertools import count

from parsers.fields import addresses, case_numbers, phones, registration_numbers
from parsers.fold import fold
from parsers.lexicon.languages import LEXICONS
from worker.teaching import other_numbers
from worker.teaching.patterns import BEGINS, DAY, DOMAIN, LONG, REFERENCE, URL, WORD, plain, split, without_form
from worker.teaching.vocabulary import FIRST_NAMES, LAST_NAMES, ROLES, common_words

#: A line of at most so many capitalised words is a name where a letter ends.
_NAME_LINE = 4
_SHORT = 4
_REFERENCE_OF_CASE = "K-7F3Q2"


class StandIns:
    """Replaces what a text tells of anybody. ``learn`` every text first, so that a name told late is known early."""

    def __init__(self, region: str, own_domains: Iterable[str] = (), keep: Iterable[str] = ()) -> None:
        self._region = region
        self._own = frozenset(own_domains)
        self._keep = frozenset(fold(word) for word in keep)
        self._emails: dict[str, str] = {}
        self._domains: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self._numbers: dict[str, str] = {}
        self._numbers_of: dict[str, str] = {}
        self._phrases: re.Pattern[str] | None = None
        self._first, self._last = iter(FIRST_NAMES), iter(LAST_NAMES)
        self._firms, self._telephones, self._codes = count(1), count(605), count(11)
        #: words that may be names, and that nobody has said may stay
        self.doubtful: dict[str, None] = {}

    # What stands for whom

    def person(self, name: str | None, other: str | None, email: str | None, other_email: str | None) -> None:
        """Somebody registered, and who stands for him."""
        if email and other_email:
            self._emails[email.lower()] = other_email
            self._domains.setdefault(email.lower().rpartition("@")[2], other_email.rpartition("@")[2])
        if name and other:
            parts, others = name.split(), other.split()
            self._learn(name, other)
            self._learn(parts[0], others[0])
            if len(parts) > 1:
                self._learn(parts[-1], others[-1])
                self._learn(f"{parts[0]} {parts[-1]}", other)
            for middle in parts[1:-1]:
                self._learn(middle, next(self._first, "Axelina"))

    def newcomer(self, name: str | None) -> None:
        """Somebody whom nobody knows: each part of his name gets another."""
        parts = [part for part in WORD.findall(name or "") if len(part) > 1]
        for place, part in enumerate(parts):
            if fold(part) not in self._names:
                pool = self._last if place and place == len(parts) - 1 else self._first
                self._learn(part, next(pool, None) or f"Person{chr(65 + next(self._codes) % 26)}lund")

    def company(self, name: str, other: str, number: str, other_number: str) -> None:
        """A customer, and the company that stands for it."""
        self._numbers[number] = other_number
        self._learn(name, other)
        plain, other_plain = without_form(name), without_form(other)
        if plain != name:
            self._learn(plain, other_plain)
        first = plain.split()[0]
        if fold(first) not in common_words():
            self._learn(first, other_plain.split()[0])

    def case_number(self, number: str, other: str) -> None:
        """The number of a notice's case, and of the case that stands for it."""
        self._numbers_of[case_numbers.normalise(number)] = other

    def domain_of_company(self, email: str, other_email: str) -> None:
        """The domain of a company's addresses, and the one that stands for it."""
        self._domains.setdefault(email.rpartition("@")[2].lower(), other_email.rpartition("@")[2])

    def _learn(self, name: str, other: str) -> None:
        for form, stands in ((name, other), (fold(name), fold(other))):
            if (told := " ".join(form.casefold().split())) not in self._names:
                self._names[told] = stands
                self._phrases = None

    # The replacing

    def learn(self, text: str) -> None:
        """Look at a text before anything is replaced."""
        self.text(text)
        self.doubtful.clear()

    def text(self, text: str) -> str:
        """The text with everybody in it replaced."""
        self._unknown(text)
        while True:
            pieces = self._pieces(text)
            if self._phrases is not None:
                return "".join(piece for _, piece in pieces)
            # an address told a name just now, which stands elsewhere too

    def tells(self, text: str) -> bool:
        """Whether anything of a text that no person wrote (a style, a name of a program's) would be replaced."""
        return any(done for done, _ in self._pieces(text))

    def _pieces(self, text: str) -> list[tuple[bool, str]]:
        self._phrases = self._phrases or self._compiled()
        pieces: list[tuple[bool, str]] = [(False, text)]
        for step in (self._references, self._addresses, self._links, self._registered, self._cases, self._calls, self._people, self._long):
            pieces = [part for done, piece in pieces for part in ([(True, piece)] if done else step(piece))]
        return pieces

    def email(self, address: str) -> str:
        """The address that stands for this one; ours stay."""
        found = self._emails.get(address.lower())
        if found is not None:
            return found
        local, at, domain = address.rpartition("@")
        if not at or domain.lower() in self._own:
            return address
        words = [word for word in re.split(r"[._+-]+", local) if word]
        known = [self._names.get(word.casefold()) for word in words]
        if local.casefold() in ROLES:
            made = local.lower()
        elif words and all(each and " " not in each for each in known):
            made = ".".join(plain(each or "") for each in known)
        else:
            for word in words:
                if fold(word) not in self._names and len(word) > 1:
                    self._learn(word, next(self._first, None) or f"Person{chr(65 + next(self._codes) % 26)}lund")
            made = ".".join(plain(self._names.get(fold(word), word)) for word in words) or "brev"
        self._emails[address.lower()] = found = f"{made}@{self.domain(domain)}"
        return found

    def domain(self, domain: str) -> str:
        """The domain that stands for this one; ours stay."""
        told = domain.lower()
        if told in self._own:
            return told
        if told not in self._domains:
            self._domains[told] = f"firma{next(self._firms)}.example"
        label, other = told.split(".")[0], self._domains[told].split(".")[0]
        if label not in self._names and label not in ("www", "mail") and label not in common_words():
            self._learn(label, other)
        return self._domains[told]

    def number(self, number: str) -> str:
        """The canonical registration number that stands for this one."""
        if number not in self._numbers:
            country, digits = number[:2], number[2:]
            made = self._or_told(digits, lambda told: other_numbers.canonical(country + told) == country + told)
            self._numbers[number] = country + made
        return self._numbers[number]

    def case(self, number: str) -> str:
        """The case number that stands for this one."""
        told = case_numbers.normalise(number)
        if told not in self._numbers_of:
            self._numbers_of[told] = re.sub(r"[0-9]{3,}", lambda found: other_numbers.counted(found[0], next(self._codes)), told, count=1)
        return self._numbers_of[told]

    def _references(self, text: str) -> list[tuple[bool, str]]:
        return split(text, ((found.start(), found.end(), _REFERENCE_OF_CASE) for found in REFERENCE.finditer(text)))

    def _addresses(self, text: str) -> list[tuple[bool, str]]:
        spans: list[tuple[int, int, str]] = []
        for code in LEXICONS:
            spans += [
                (found.start, found.end, self._written(found))
                for found in addresses.find(text, LEXICONS[code].spelling)
                if not any(start < found.end and found.start < end for start, end, _ in spans)
            ]
        return split(text, spans)

    def _written(self, found: addresses.AddressMention) -> str:
        """An address as it is written: well, mistyped, or in words; the same mistakes stay."""
        if found.valid and not found.spelled_out:
            return self.email(found.email)
        local, _, domain = found.email.rpartition("@")
        if found.valid:
            self.email(found.email)
        labels = [label for label in re.split(r"[^\w-]+", domain) if label]
        for word in re.findall(r"[^\W_]+", local):
            if word.casefold() not in self._names and word not in ROLES and len(word) > 1:
                self._learn(word, next(self._first, None) or "Axelina")
        known = self._emails.get(found.email)
        at_known = known.rpartition("@") if known else None
        named = {label: (at_known[2] if at_known else f"firma{next(self._firms)}").split(".")[0] for label in labels[:1]}

        def other(word: re.Match[str]) -> str:
            told = word[0].casefold()
            if told in named and word[0] != local:
                return named[told]
            if len(labels) > 1 and told == labels[-1]:
                return "example"
            return plain(self._names[told]) if told in self._names else word[0]

        return re.sub(r"[^\W_]+(?:-[^\W_]+)*", other, found.written)

    def _links(self, text: str) -> list[tuple[bool, str]]:
        spans = []
        for found in URL.finditer(text):
            host = re.sub(r"^\w+://", "", found[0]).split("/")[0].split("?")[0].split(":")[0]
            spans.append((found.start(), found.end(), f"https://www.{self.domain(host.lower().removeprefix('www.'))}/"))
        pieces = split(text, spans)
        return [
            part
            for done, piece in pieces
            for part in (
                [(True, piece)] if done else split(piece, ((m.start(), m.end(), self.domain(m[0])) for m in DOMAIN.finditer(piece)))
            )
        ]

    def _registered(self, text: str) -> list[tuple[bool, str]]:
        return split(text, ((found.start, found.end, self._as_written(found)) for found in registration_numbers.find(text)))

    def _as_written(self, found: registration_numbers.NumberMention) -> str:
        if found.number is None:
            return self._or_told(found.written, lambda told: any(each.wrong for each in registration_numbers.find(f"org.nr {told}")))
        digits, others = found.number[2:], self.number(found.number)[2:]
        told = "".join(each for each in found.written if each.isdigit())
        place = told.find(digits)
        if place < 0:
            return self.number(found.number)
        fresh = iter(told[:place] + others + told[place + len(digits) :])
        return "".join(next(fresh) if each.isdigit() else each for each in found.written)

    def _or_told(self, told: str, fits: Callable[[str], bool]) -> str:
        made = other_numbers.like(told, fits)
        if made is None:
            self.doubtful[told] = None
        return made or told

    def _cases(self, text: str) -> list[tuple[bool, str]]:
        return split(text, ((found.start, found.end, self.case(found.value)) for found in case_numbers.find(text)))

    def _calls(self, text: str) -> list[tuple[bool, str]]:
        spans = []
        for found in phones.find(text, self._region):
            digits = "".join(each for each in found.written if each.isdigit())
            if found.e164 not in self._numbers:
                self._numbers[found.e164] = f"174{next(self._telephones):04d}"[-6:]
            fresh = iter(digits[:-6] + self._numbers[found.e164])
            spans.append((found.start, found.end, "".join(next(fresh) if each.isdigit() else each for each in found.written)))
        return split(text, spans)

    def _people(self, text: str) -> list[tuple[bool, str]]:
        spans = []
        for found in (self._phrases or self._compiled()).finditer(text):
            other = self._names[" ".join(found[1].casefold().split())]
            other = other.upper() if found[1].isupper() and len(found[1]) > 1 else other.lower() if found[1].islower() else other
            other = other[:1].upper() + other[1:] if found[1][:1].isupper() else other
            spans.append((found.start(), found.end(), other + (found[2] or "")))
        return split(text, spans)

    def _compiled(self) -> re.Pattern[str]:
        told = sorted(self._names, key=len, reverse=True)
        ways = "|".join(r"[ \u00a0\n]+".join(map(re.escape, each.split())) for each in told) or r"(?!)"
        return re.compile(rf"(?<![^\W_])({ways})(['’]?s)?(?![^\W_])", re.IGNORECASE)

    def _long(self, text: str) -> list[tuple[bool, str]]:
        spans = []
        for found in LONG.finditer(text):
            if not DAY.fullmatch(found[0]):
                key = "".join(each for each in found[0] if each.isdigit())
                if key not in self._numbers:
                    self._numbers[key] = other_numbers.counted(key, next(self._codes))
                fresh = iter(self._numbers[key])
                spans.append((found.start(), found.end(), "".join(next(fresh) if each.isdigit() else each for each in found[0])))
        return split(text, spans)

    def _unknown(self, text: str) -> None:
        """Words that may be names: taken for names inside a sentence and in a signature's line, else told as doubtful."""
        own = {fold(word) for word in self._names} | {fold(part) for other in self._names.values() for part in other.split()}
        for found in WORD.finditer(text):
            word = found[0].removesuffix("'s").removesuffix("’s")
            folded = fold(word)
            if not word[0].isupper() or len(word) < 2 or folded in own or folded in self._keep or folded in common_words():
                continue
            if "@" in text[max(0, found.start() - 64) : found.end() + 64].split()[0:1] or text[found.end() : found.end() + 1] == "@":
                continue
            if folded.removesuffix("s") in own or any(part in text[found.start() - 1 : found.start()] for part in "@._/0123456789"):
                continue
            if word.isupper() and len(word) <= _SHORT:
                self.doubtful[word] = None
                continue
            line = text[text.rfind("\n", 0, found.start()) + 1 : (text.find("\n", found.start()) + 1 or len(text) + 1) - 1]
            words = WORD.findall(line)
            whole = len(words) <= _NAME_LINE and all(each[0].isupper() for each in words) and not line.rstrip().endswith((":", "?", "!"))
            if (whole and len(words) > 1) or not BEGINS.search(text[max(0, found.start() - 8) : found.start()]):
                self.newcomer(word)
            else:
                self.doubtful[word] = None
