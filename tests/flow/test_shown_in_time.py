"""A new mail reaches an open page soon after its decision; ``make bench-console`` measures how soon."""

from tests.bench.console import Browser, shown_after
from tests.flow.house import House
from worker.console.serving import ConsolePages
from worker.public.serving import listen

#: Milliseconds; idle it is some hundred, and the tests' machine is seldom idle.
GENEROUS = 10_000


def test_new_mails_are_told_to_an_open_page(house: House) -> None:
    with listen("127.0.0.1", 0) as listening, ConsolePages(house.app, listening), Browser(house, listening.getsockname()[1]) as browser:
        times = shown_after(house, browser, 6)
    assert len(times) == 6
    assert max(times) < GENEROUS
