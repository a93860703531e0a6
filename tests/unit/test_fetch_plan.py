"""Which mails are fetched together."""

from datetime import UTC, datetime

from worker.fetch_plan import chunks, over, within
from worker.mailbox_types import Listed

NOW = datetime(2026, 11, 3, tzinfo=UTC)


def listed(**sizes: int) -> dict[int, Listed]:
    return {int(uid[1:]): Listed(size, NOW) for uid, size in sizes.items()}


def test_chunks_keep_the_order() -> None:
    assert list(chunks([3, 1, 2], 2)) == [[3, 1], [2]]
    assert list(chunks([], 2)) == []


def test_mails_are_fetched_together_up_to_a_size() -> None:
    mails = listed(u3=40, u1=50, u2=60, u4=101, u5=90)
    assert list(within(mails, size_limit=100, together=100)) == [[1], [2, 3], [5]]
    assert over(mails, size_limit=100) == [4]
    assert list(within({}, 100)) == []
