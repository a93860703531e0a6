"""PURE: which registered address a stranger's looks like, and which address a display name shows in place of the sender's own.

It gives nobody authority and takes none (authority compares exactly, ``worker.authority``); it is told to staff, who look twice.
What is asked of the directory are keys, so that the cost does not grow with the customers.

1. A domain of the same letters to the eye, under the same top-level domain or another.
2. One letter more, less, other or exchanged, in a name of ``LONG`` letters and more.
3. The very name under another top-level domain, for names of ``MIDDLING`` letters and more.
4. The name as a part of another's domain: ``nordbygg.example.attack.example``, ``nordbygg-support.example``.
5. At one's own or at a mail provider's domain, only the part before the @ can be a look-alike.
"""

import re
import unicodedata
from collections.abc import Iterator

from parsers.from_header import plain_address
from parsers.message_types import Message
from worker.decision import Likeness, Resemblance
from worker.known_addresses import KnownAddresses
from worker.skeleton import is_one_letter_off, label_of, local_skeleton, owner_of, shown, skeleton

#: Names of so many letters are rarely one letter apart, or part of each other, by chance.
LONG = 6
#: Names of so many letters are rarely registered twice, under two top-level domains, by chance.
MIDDLING = 4
#: So many resemblances are told, the nearest first.
MOST = 3

#: Providers at whose domains anybody has his address, under many top-level domains: the domain alone resembles nothing.
# fmt: off
PROVIDERS = frozenset(
    {
        "aol", "bahnhof", "bredband", "bredbandsbolaget", "comhem", "getmail", "gmail", "gmx", "googlemail", "hotmail", "icloud", "live",
        "mac", "mail", "mailbox", "me", "msn", "online", "outlook", "passagen", "proton", "protonmail", "rocketmail", "spray", "swipnet",
        "tele2", "telia", "telenor", "tuta", "yahoo", "ymail", "jubii", "ofir", "tdcadsl", "stofanet", "youmail", "privat", "mobilixnet",
        "luukku", "suomi24", "kolumbus", "pp", "elisanet", "saunalahti", "netti", "welho", "broadpark", "frisurf", "altibox",
    }
)
# fmt: on

_ADDRESS = re.compile(r"[^\s<>()\[\]\",;:@\\]+ ?@ ?[^\s<>()\[\]\",;:@\\]+\.[^\s<>()\[\]\",;:@\\]+")


def look_alikes(sender: str, known: KnownAddresses) -> tuple[Resemblance, ...]:
    """What a stranger's address (lower case, A-labels) resembles; whoever is registered himself is no stranger, and not asked about."""
    owner = owner_of(sender)
    if owner is None:
        return ()
    likeness = _Likenesses(sender, owner)
    domains = known.domains(likeness.keys, likeness.near)
    # where the domain is a customer's own, nothing but the part before the @ can be a look-alike
    found = {} if owner in domains and not likeness.provider else {each: how for each in sorted(domains) if (how := likeness.of(each))}
    nearest = sorted(found, key=lambda each: (tuple(Likeness).index(found[each]), each.partition(".")[2] != likeness.top, each))[:MOST]
    mates: dict[str | None, str] = {owner_of(each): each for each in sorted(known.addresses([owner, *nearest], local_skeleton(sender)))}
    if mates.get(owner, "@").partition("@")[0] == sender.partition("@")[0]:
        del mates[owner]  # the same name at another host of the same owner
    told = [Resemblance(Likeness.SAME_LETTERS, sender, mates[owner])] if owner in mates else []
    told += [Resemblance(found[each], sender, mates.get(each, each)) for each in nearest if each in mates or not _is_provider(each)]
    return tuple(told[:MOST])


def shown_address(message: Message) -> str | None:
    """The address that the display name shows where it is another than the sender's, else None; None too where the From has a defect."""
    if message.from_address is None or "@" not in (name := unicodedata.normalize("NFKC", message.from_name)):
        return None
    told = [plain_address(each.replace(" ", "").strip("'.").lower()) for each in _ADDRESS.findall(name)]
    return next((each for each in told if each is not None and each != message.from_address), None)


def of_mail(message: Message, sender: str | None, known: KnownAddresses, *, registered: bool) -> tuple[Resemblance, ...]:
    """Everything that staff are to look at twice in who a mail says it is from.

    In: the mail, the address that authentication judged, the addresses that the directory knows, and whether the sender's is one of them.
    """
    if sender is None:
        return ()
    found = () if registered else look_alikes(sender, known)
    pretended = shown_address(message) if sender == message.from_address else None
    if pretended is None:
        return found
    likeness = Likeness.SHOWN_REGISTERED if known.knows(pretended) else Likeness.SHOWN_ADDRESS
    return (Resemblance(likeness, sender, pretended), *found)


class _Likenesses:
    """By which keys the domains that one domain is like are found, and how it is like each."""

    def __init__(self, sender: str, owner: str) -> None:
        self._owner, self._label = owner, label_of(owner)
        self._key = skeleton(self._label)
        self.top = owner.partition(".")[2]
        #: it is a mail provider's
        self.provider = _is_provider(owner)
        #: its own name's skeleton, where that is long enough to be one letter off another by no chance
        self.near = self._key if len(self._key) >= LONG and not self.provider else None
        self._parts = frozenset() if self.provider else frozenset(_parts(sender, owner))

    @property
    def keys(self) -> frozenset[str]:
        """The skeletons of the names that it may be like as they are."""
        return self._parts | {self._key}

    def of(self, domain: str) -> Likeness | None:
        """How it is like this registered domain; None where the two are too short to be alike but by chance, or the same."""
        label, (_, _, top) = label_of(domain), domain.partition(".")
        key = skeleton(label)
        if domain == self._owner:
            return None
        if label == self._label:
            return Likeness.OTHER_TOP_DOMAIN if len(label) >= MIDDLING else None
        if key == self._key:
            return Likeness.SAME_LETTERS if top == self.top or len(label) >= MIDDLING else None
        if len(label) < LONG:
            return None
        if self.near is not None and top == self.top and is_one_letter_off(self.near, key):
            return Likeness.ONE_LETTER
        return Likeness.NAME_INSIDE if key in self._parts else None


def _is_provider(owner: str) -> bool:
    return label_of(owner) in PROVIDERS


def _parts(sender: str, owner: str) -> Iterator[str]:
    """The skeletons of the names inside a domain: its labels above the registered one, and what hyphens part any of them into."""
    host = sender.rpartition("@")[2]
    above = host.removesuffix(owner).rstrip(".").split(".") if host != owner else []
    own = owner.partition(".")[0]
    for label in (*above, own):
        words = shown(label).split("-")
        for start in range(len(words)):
            for end in range(start + 1, len(words) + 1):
                part = "-".join(words[start:end])
                if len(part) >= LONG and (label != own or len(words) > end - start):
                    yield skeleton(part)
