"""A program that calls the API in the tests, without a listener."""

import json
from dataclasses import dataclass
from typing import Any

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.routing import Mount
from starlette.types import ASGIApp

from tests.flow.asgi import Answered, call
from tests.flow.house import House
from worker.api.routes import PREFIX
from worker.api.site import api, wrong
from worker.store import staff
from worker.store.staff import Role, Scope


@dataclass
class Client:
    """Calls as one token."""

    app: ASGIApp
    token: str

    def __call__(self, method: str, path: str, body: Any = None, *, raw: bytes | None = None, **headers: str) -> Answered:
        """One call; ``body`` is sent as JSON, ``raw`` as it is."""
        told = {name.replace("_", "-"): value for name, value in headers.items()}
        if self.token:
            told.setdefault("authorization", f"Bearer {self.token}")
        if raw is None and body is not None:
            raw = json.dumps(body).encode()
        if raw is not None:
            told.setdefault("content-type", "application/json")
        return call(self.app, method, f"/api/v1{path}", raw or b"", told)


def mounted(house: House) -> ASGIApp:
    """The API where the console has it."""
    return Starlette(routes=[Mount(PREFIX, app=api(house.app))], exception_handlers={HTTPException: wrong})


def client(
    house: House, name: str = "eva", role: Role = Role.AGENT, scopes: tuple[Scope, ...] = tuple(Scope), app: ASGIApp | None = None
) -> Client:
    """A client with a new account of this name and its token."""
    with house.app.transactions.full() as connection:
        account = staff.create(connection, name, role, house.clock.now())
        token = staff.issue_token(connection, account, house.clock.now(), scopes=scopes)
    return Client(app or mounted(house), token)
