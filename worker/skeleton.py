"""PURE: what an address looks like to somebody who reads it in a hurry: two that look alike have the same skeleton (UTS 39 section 4).

Letters of other scripts become the Latin ones that they are taken for (the Unicode table, by ``disarm``), marks above letters fall away,
and what is confused within ASCII becomes one: ``rn`` and ``m``, ``vv`` and ``w``, ``cl`` and ``d``, ``I l 1 |``, ``0 o``. A skeleton is
a key to find look-alikes by; it is never shown, and it never proves anything.
"""

import unicodedata

import idna

from worker.domains import organizational_domain

#: What is one letter to a hasty reader. Addresses are kept in lower case, so that a capital I (an l to the eye) is an i here.
_ONE = str.maketrans({"i": "l", "1": "l", "|": "l", "0": "o", "ı": "l", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "đ": "d", "ð": "d"})
#: Pairs that look like one letter; what they become holds no such pair again.
_PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))
#: Which letters a skeleton of an ASCII label may hold.
_ALPHABET = "abcdefghjklmnopqrstuvwxyz23456789-"
#: What people leave out or put in between the parts of a name.
_BETWEEN = str.maketrans("", "", "._-")


def skeleton(text: str) -> str:
    """The skeleton of a word or a label; equal for what looks alike."""
    lower = text.lower()
    if not lower.isascii():
        from disarm import skeleton_key  # loads a table that hardly any mail needs

        # a mark may hide a letter from the table, and the table may give a letter with a mark
        lower = _unmarked(skeleton_key(_unmarked(lower), digit_policy="tr39"))
    lower = lower.translate(_ONE)
    for pair, letter in _PAIRS:
        lower = lower.replace(pair, letter)
    return lower


def _unmarked(text: str) -> str:
    return "".join(each for each in unicodedata.normalize("NFD", text) if not unicodedata.combining(each))


def local_skeleton(address: str) -> str:
    """The skeleton of what stands before the @, without what only separates: ``bo.ek`` and ``boek`` are alike."""
    local = address.rpartition("@")[0]
    return skeleton(local.translate(_BETWEEN) or local)


def owner_of(address: str) -> str | None:
    """The domain that the owner of the address's domain registered, as A-labels; None for a public suffix or no domain."""
    return organizational_domain(address.rpartition("@")[2])


def label_of(owner: str) -> str:
    """The owner's own label of a registered domain as a reader sees it: ``bygg`` of ``bygg.example``, letters for A-labels."""
    return shown(owner.partition(".")[0])


def shown(label: str) -> str:
    """A label as a reader sees it: the letters of an A-label, or itself where it is none."""
    if label.startswith("xn--"):
        try:
            return idna.decode(label)
        except (idna.IDNAError, UnicodeError):
            return label
    return label


def one_letter_off(key: str) -> frozenset[str]:
    """Every other skeleton that one letter more, less or other, or two exchanged neighbours, make of this one."""
    parts = [(key[:at], key[at:]) for at in range(len(key) + 1)]
    more = {head + letter + tail for head, tail in parts for letter in _ALPHABET}
    other = {head + letter + tail[1:] for head, tail in parts[:-1] for letter in _ALPHABET}
    less = {head + tail[1:] for head, tail in parts[:-1]}
    exchanged = {head + tail[1] + tail[0] + tail[2:] for head, tail in parts[:-2]}
    return frozenset(more | other | less | exchanged) - {key}


def one_letter_left_out(key: str) -> frozenset[str]:
    """What is left of a skeleton without one of its letters: two that are one letter off have one of these, or themselves, in common."""
    return frozenset(key[:at] + key[at + 1 :] for at in range(len(key)))


def is_one_letter_off(key: str, other: str) -> bool:
    """Whether ``other`` is among ``one_letter_off(key)``, found without making these."""
    if key == other or abs(len(key) - len(other)) > 1:
        return False
    start = next((at for at, (one, two) in enumerate(zip(key, other, strict=False)) if one != two), min(len(key), len(other)))
    ours, theirs = key[start:], other[start:]
    if len(ours) == len(theirs) > 1 and ours[:2] == theirs[1::-1] and ours[2:] == theirs[2:]:
        return True
    if len(ours) > len(theirs):
        return ours[1:] == theirs
    return theirs[0] in _ALPHABET and (ours[1:] == theirs[1:] if len(ours) == len(theirs) else ours == theirs[1:])
