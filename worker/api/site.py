"""How a call of the API is answered: who calls and whether he may, how often, what he says, once by its key; a mistake is a problem.

A call bears its token in ``Authorization`` and no cookie counts, so another site's page in a clerk's browser can call nothing.
"""

import logging
from collections.abc import Awaitable, Callable
from importlib.metadata import version
from typing import Any

import msgspec
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from worker.api.asked import Body, Query
from worker.api.call import ApiRoute, Call
from worker.api.document import document
from worker.api.problems import Wrong, of_failure
from worker.api.rate import Rate
from worker.api.routes import PREFIX, ROUTES
from worker.app import App
from worker.errors import KundserviceError, Transient, unforeseen
from worker.store import api_calls, staff
from worker.store.staff import Token

_LOG = logging.getLogger(__name__)
#: Bytes of a body.
MOST = 262_144
_JSON = "application/json"
_KEY = "idempotency-key"


def api(app: App) -> Starlette:
    """The API over the parts of one process."""
    rate = Rate(app.settings.api_calls)
    described = msgspec.json.encode(document(ROUTES, PREFIX, version("kundservice")))

    async def describe(_request: Request) -> Response:
        return Response(described, media_type=_JSON)

    return Starlette(
        routes=[
            Route("/openapi.json", describe, methods=["GET"]),
            *(Route(route.path, _endpoint(app, rate, route), methods=[route.method]) for route in ROUTES),
        ],
        exception_handlers={HTTPException: wrong},
    )


async def wrong(request: Request, failure: Exception) -> Response:
    """The answer where nothing can be called: the address or the method is none of ours."""
    status = failure.status_code if isinstance(failure, HTTPException) else 404
    allowed = sorted({route.method for route in ROUTES if _fits(route, request.scope["path"])})
    headers = {"Allow": ", ".join(allowed)} if status == 405 and allowed else {}
    return Wrong(status, "there is nothing at this address" if status == 404 else "see the Allow header", headers=headers).answer()


def _fits(route: ApiRoute, path: str) -> bool:
    asked = path.removeprefix(PREFIX).split("/")
    parts = route.path.split("/")
    return len(asked) == len(parts) and all(part.startswith("{") or part == told for part, told in zip(parts, asked, strict=True))


def _endpoint(app: App, rate: Rate, route: ApiRoute) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        try:
            raw = await _body(request) if route.body is not None else b""
        except Wrong as mistake:
            return mistake.answer()
        return await run_in_threadpool(_answer, app, rate, route, request, raw)

    return endpoint


async def _body(request: Request) -> bytes:
    raw = b""
    async for chunk in request.stream():
        raw += chunk
        if len(raw) > MOST:
            raise Wrong(413, f"a body has at most {MOST} bytes")
    return raw


def _answer(app: App, rate: Rate, route: ApiRoute, request: Request, raw: bytes) -> Response:
    try:
        token = _token(app, request)
        if wait := rate.wait(token.id):
            raise Wrong(429, f"more than {app.settings.api_calls} calls a minute", headers={"Retry-After": str(wait)})
        if not token.may(route.scope):
            raise Wrong(403, f"this takes a token of scope '{route.scope}' and an account that is {route.scope.role}")
        call = Call(app, token, request.path_params, _query(route, request), _decoded(route, request, raw))
        key = request.headers.get(_KEY)
        if key is None or route.body is None:
            return _done(route, call)
        return _once(route, call, key, api_calls.digest(route.method, request.url.path, raw))
    except Wrong as mistake:
        return mistake.answer()
    except KundserviceError as failure:
        return of_failure(failure).answer()
    except Exception as failure:  # whoever calls gets an answer in any case, and the log never what he sent
        _LOG.error("a call of the API failed (%s): %s", route.path, unforeseen(failure))
        return Wrong(500, "it is told in the log").answer()


def _token(app: App, request: Request) -> Token:
    scheme, _, told = request.headers.get("authorization", "").partition(" ")
    now = app.clock.now()
    found = None
    if scheme.lower() == "bearer" and told.strip():
        with app.transactions.reading() as connection:  # whoever guesses keeps nobody from writing
            found = staff.token_of(connection, told, now)
    if found is not None:
        with app.transactions.light() as connection:
            staff.note_use(connection, told, now)
    if found is None:
        raise Wrong(401, "the token is missing, unknown, expired or revoked", headers={"WWW-Authenticate": 'Bearer realm="kundservice"'})
    return found


def _query(route: ApiRoute, request: Request) -> Query:
    told: dict[str, str] = {}
    for name, value in request.query_params.multi_items():
        if name in told:
            raise Wrong(422, f"'{name[:40]}' stands twice", field=name[:40])
        told[name] = value
    try:
        return msgspec.convert(told, route.query, strict=False)
    except msgspec.ValidationError as mistake:
        raise Wrong(422, str(mistake)) from None


def _decoded(route: ApiRoute, request: Request, raw: bytes) -> Body | None:
    if route.body is None:
        return None
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != _JSON:
        raise Wrong(415, f"the body is to be {_JSON}")
    try:
        return msgspec.json.decode(raw, type=route.body)
    except msgspec.ValidationError as mistake:
        raise Wrong(422, str(mistake)) from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        raise Wrong(400, "the body is no JSON") from None


def _done(route: ApiRoute, call: Call) -> Response:
    given: Any = route.answer(call)
    if given is None:
        return Response(status_code=204)
    return Response(msgspec.json.encode(given), media_type=_JSON)


def _once(route: ApiRoute, call: Call, key: str, digest: str) -> Response:
    """The answer to a call with a key: the first call's where it is the same, which is done once."""
    if not (key.isascii() and key.isprintable() and 0 < len(key) <= 200):
        raise Wrong(422, "an Idempotency-Key has between 1 and 200 visible characters", field="Idempotency-Key")
    app, whose = call.app, call.account.id
    with app.transactions.full() as connection:
        earlier = api_calls.begin(connection, whose, key, digest, app.clock.now())
    if earlier is not None:
        if not earlier.same:
            raise Wrong(422, "this Idempotency-Key was used for another call", field="Idempotency-Key")
        if earlier.status is None:
            raise Wrong(409, "the call with this Idempotency-Key has not ended, or nobody knows how; look at the mail")
        return Response(earlier.body or b"", earlier.status, {"Idempotency-Replayed": "true"}, _media(earlier.status))
    try:
        response = _done(route, call)
    except Wrong as mistake:
        response = mistake.answer()
    except Transient:
        with app.transactions.full() as connection:
            api_calls.forget(connection, whose, key)
        raise
    except KundserviceError as failure:
        response = of_failure(failure).answer()
    with app.transactions.full() as connection:
        api_calls.answered(connection, whose, key, response.status_code, bytes(response.body))
    return response


def _media(status: int) -> str:
    return _JSON if status < 400 else "application/problem+json"
