"""PURE: which numbers stand for others: written the same way, as long, and as right or as wrong as they were."""

from collections.abc import Callable

from parsers.fields import registration_numbers


def canonical(number: str) -> str | None:
    """The registration number that this is, or None."""
    found = registration_numbers.find(number)
    return found[0].number if len(found) == 1 else None


def counted(digits: str, turn: int) -> str:
    """Other digits, as many; the first stays unless it is a zero."""
    size = len(digits)
    return digits[0] + f"{(int(digits) * 7 + 7_907 * turn + 1) % 10 ** (size - 1):0{size - 1}d}"


def like(told: str, fits: Callable[[str], bool]) -> str | None:
    """Another number written the same way that fits; None where none is found."""
    digits = "".join(each for each in told if each.isdigit())
    for attempt in range(1, 2_000):
        fresh = iter(digits[:2] + f"{(int(digits[2:] or 0) + 7_919 * attempt + 13) % 10 ** max(1, len(digits) - 2):0{len(digits) - 2}d}")
        made = "".join(next(fresh) if each.isdigit() else each for each in told)
        if fits(made):
            return made
    return None
