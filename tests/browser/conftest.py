"""What the browser tests ask for: the product on an SQLite file, its pages on free ports, and windows that look at them."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack
from pathlib import Path
from typing import Any, Protocol

import pytest
from playwright.sync_api import Browser

from tests.browser.chromium import Window, chromium, playwright_driver, window
from tests.browser.deciding import GRANT, ORDER
from tests.flow.house import ANNA, EMILY, House, house_for, mail_bytes
from worker.console.serving import ConsolePages
from worker.public.serving import PublicPages, listen

__all__ = ["chromium", "playwright_driver"]


class OpenWindow(Protocol):
    """Opens a window; it is closed, and checked for cleanness, when the test ends."""

    def __call__(self, **options: Any) -> Window:
        """``options`` as ``tests.browser.chromium.window`` takes them."""
        ...


@pytest.fixture
def house(tmp_path: Path, migrated_sqlite: Path) -> Iterator[House]:
    """The product on an SQLite database of its own."""
    path = tmp_path / "kundservice.db"
    shutil.copy(migrated_sqlite, path)
    with house_for(f"sqlite:///{path}") as made:
        yield made


@pytest.fixture
def public(house: House, chromium: Browser) -> Iterator[OpenWindow]:
    """The customers' pages on a free port; call it for a window on them."""
    with ExitStack() as stack:
        listening = stack.enter_context(listen("127.0.0.1", 0))
        port = listening.getsockname()[1]
        stack.enter_context(PublicPages(house.app, listening))
        yield _opener(stack, lambda options: window(chromium, f"http://127.0.0.1:{port}", **options))


@pytest.fixture
def console(house: House, chromium: Browser) -> Iterator[OpenWindow]:
    """The staff's console on a free port; call it for a window on it (``tests.browser.staff`` signs in)."""
    with ExitStack() as stack:
        listening = stack.enter_context(listen("127.0.0.1", 0))
        port = listening.getsockname()[1]
        stack.enter_context(ConsolePages(house.app, listening))
        yield _opener(stack, lambda options: window(chromium, f"http://127.0.0.1:{port}", **options))


def _opener(stack: ExitStack, opened: Callable[[dict[str, Any]], AbstractContextManager[Window]]) -> OpenWindow:
    def open_window(**options: Any) -> Window:
        return stack.enter_context(opened(options))

    return open_window


@pytest.fixture
def order(house: House) -> int:
    """A mail that a person must decide: an order that is none of the product's."""
    mail_id = house.receive(mail_bytes(ANNA, ORDER, subject="Beställning"))
    assert house.mail(mail_id)["state"] == "staff"
    return mail_id


@pytest.fixture
def grant(house: House) -> int:
    """A mail that asks for ordering rights, which needs four eyes."""
    return house.receive(mail_bytes(EMILY, GRANT, subject="Ordering rights"))
