"""The product of the stories, on SQLite and on PostgreSQL."""

import os
from collections.abc import Iterator

import pytest

from tests.flow.deciding import account
from tests.flow.house import House, house_for
from tests.flow.processes import children_of
from worker.store.staff import Account


@pytest.fixture
def house(database_url: str) -> Iterator[House]:
    with house_for(database_url) as made:
        yield made


@pytest.fixture
def eva(house: House) -> Account:
    return account(house, "Eva Lund")


@pytest.fixture
def olle(house: House) -> Account:
    return account(house, "Olle Berg")


@pytest.fixture
def others() -> set[int]:
    """What other tests have started in this process and use further: a browser's driver, a server."""
    return children_of(os.getpid())
