"""The product of the stories, on SQLite and on PostgreSQL."""

from collections.abc import Iterator

import pytest

from tests.flow.house import House, house_for


@pytest.fixture
def house(database_url: str) -> Iterator[House]:
    with house_for(database_url) as made:
        yield made
