"""Which mails one command asks for: so many at a time, and never more bytes at once than fit into memory.

PURE. A mail over the size limit is asked for by itself, and only its header block (product.md section 7, ``Review``).
"""

from collections.abc import Iterator, Mapping, Sequence

from worker.mailbox_types import Listed

#: One FETCH asks for at most so many bytes, however many mails that is.
FETCH_BYTES = 32 * 1024 * 1024


def chunks(uids: Sequence[int], size: int) -> Iterator[list[int]]:
    """The UIDs in their order, at most ``size`` at a time."""
    for start in range(0, len(uids), size):
        yield list(uids[start : start + size])


def within(listed: Mapping[int, Listed], size_limit: int, together: int = FETCH_BYTES) -> Iterator[list[int]]:
    """The UIDs of the mails within the size limit, ascending, in groups of at most ``together`` bytes (or of one mail)."""
    group: list[int] = []
    total = 0
    for uid, each in sorted(listed.items()):
        if each.size > size_limit:
            continue
        if group and total + each.size > together:
            yield group
            group, total = [], 0
        group.append(uid)
        total += each.size
    if group:
        yield group


def over(listed: Mapping[int, Listed], size_limit: int) -> list[int]:
    """The UIDs of the mails over the size limit, ascending."""
    return sorted(uid for uid, each in listed.items() if each.size > size_limit)
