"""The API keeps to its own document: schemathesis makes calls of it, seeded; none fails unforeseen or is answered otherwise than told."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from jsonschema_rs import meta
from schemathesis import GenerationMode
from schemathesis.specs.openapi.checks import positive_data_acceptance

from tests.flow.api_client import client, mounted
from tests.flow.house import ANNA, EMILY, House, house_for, mail_bytes
from worker.api.document import document
from worker.api.routes import PREFIX, ROUTES
from worker.store.staff import Role

#: What the document allows a mail may still not be in the state for, or not know.
UNCHECKED: list[Any] = [positive_data_acceptance]
#: Calls of each kind a route.
CALLS = 8


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory, migrated_sqlite: Path) -> Iterator[House]:
    """A product with some mails, used by all calls."""
    path = tmp_path_factory.mktemp("api") / "kundservice.db"
    shutil.copy(migrated_sqlite, path)
    with house_for(f"sqlite:///{path}", api_calls="10000") as house:
        house.receive(mail_bytes(ANNA, "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"))
        for number in range(8):
            house.receive(mail_bytes(EMILY, "Hello,\n\nPlease give Priya Nair ordering rights.\n\nEmily Carter\n", subject=f"No. {number}"))
        yield house


def test_the_document_is_openapi_and_names_every_call_once() -> None:
    made = document(ROUTES, PREFIX, "1")
    names = [operation["operationId"] for path in made["paths"].values() for operation in path.values()]
    assert len(names) == len(set(names)) == len(ROUTES)
    assert made["openapi"] == "3.1.0"
    for schema in made["components"]["schemas"].values():
        assert meta.is_valid({"$schema": "https://json-schema.org/draft/2020-12/schema", **schema})


@pytest.mark.parametrize("mode", GenerationMode)
@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_calls_of_the_document_are_answered_as_it_says(tried: House, route: Any, mode: GenerationMode) -> None:
    if mode is GenerationMode.NEGATIVE and "{" not in route.path and route.body is None and not route.query.__struct_fields__:
        pytest.skip("nothing of it could be said wrongly")
    boss = client(tried, f"boss {route.method} {route.path} {mode.value}", Role.ADMIN)
    schema = schemathesis.openapi.from_asgi(f"{PREFIX}/openapi.json", mounted(tried))
    operation = schema[route.path][route.method]

    @settings(
        max_examples=CALLS,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def calls(case: schemathesis.Case[Any]) -> None:
        case.call_and_validate(
            headers={"Authorization": f"Bearer {boss.token}"},
            excluded_checks=UNCHECKED,
        )

    calls()
