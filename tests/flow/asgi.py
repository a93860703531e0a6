"""One request to an ASGI application, in this process, and its whole answer."""

import asyncio
import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

from starlette.types import ASGIApp, Message


@dataclass(frozen=True)
class Answered:
    """What came back."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        return json.loads(self.body)


def call(app: ASGIApp, method: str, target: str, body: bytes = b"", headers: Mapping[str, str] | None = None) -> Answered:
    """Ask the application; ``target`` is path and query."""
    path, _, query = target.partition("?")
    told = {"host": "127.0.0.1:8026", **(headers or {})}
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": unquote(path),
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": [(name.lower().encode(), value.encode("latin-1")) for name, value in told.items()],
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 8026),
    }
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    async def run() -> None:
        await app(scope, receive, send)

    with ThreadPoolExecutor(1) as thread:  # the browser's own event loop may run in this one
        thread.submit(asyncio.run, run()).result()
    start = next(each for each in sent if each["type"] == "http.response.start")
    content = b"".join(each.get("body", b"") for each in sent if each["type"] == "http.response.body")
    return Answered(start["status"], {name.decode().lower(): value.decode("latin-1") for name, value in start["headers"]}, content)
