"""Which pages the console has: every route with the role that it takes, and the headers of every answer.

A new page is a function in a file of its own, and a line here (docs/console.md).
"""

from collections.abc import Awaitable, Callable

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount, Route

from worker.api.routes import PREFIX as API
from worker.api.site import api
from worker.api.site import wrong as wrong_call
from worker.app import App
from worker.console import (
    account_page,
    attachments,
    audit_page,
    bulk,
    decisions,
    machines_page,
    mail_page,
    mentions_page,
    monitoring,
    next_mail,
    oidc_page,
    preferences,
    presence,
    queue_page,
    sign_in_page,
    statistics_page,
    teach_page,
)
from worker.console.gate import Gate
from worker.console.live import Live
from worker.console.live import stream as live_events
from worker.console.rendering import Pages
from worker.console.routes import Change, ConsoleRoute, Look
from worker.store.staff import Role
from worker.web.headers import COMMON

#: No script or style but our own files, none in the page itself; nothing from anywhere else; no frame in either direction.
HEADERS = {
    **COMMON,
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
#: Headers that an answer may set otherwise.
DEFAULTS = ("Cache-Control",)

ROUTES: tuple[ConsoleRoute, ...] = (
    Look("/", queue_page.show),
    Look("/live", live_events, by_itself=True),
    Look("/mail/{mail}", mail_page.show),
    Look("/mail/{mail}/next", next_mail.go, Role.AGENT),
    Look("/mail/{mail}/headers", mail_page.headers),
    Look("/mail/{mail}/original", mail_page.original),
    Look("/mail/{mail}/source", attachments.source),
    Look("/mail/{mail}/attachment/{number}", attachments.attachment),
    Look("/mail/{mail}/teach", teach_page.show, Role.AGENT),
    Look("/mail/{mail}/case.{kind}", teach_page.file, Role.AGENT),
    Look("/statistics", statistics_page.show),
    Change("/mail/{mail}/check", decisions.check),
    Change("/mail/{mail}/decide", decisions.decide),
    Change("/mail/{mail}/second", decisions.second),
    Change("/mail/{mail}/withdraw", decisions.withdraw),
    Change("/mail/{mail}/undo", decisions.undo),
    Change("/mail/{mail}/junk", decisions.junk),
    Change("/mail/{mail}/retry", decisions.retry),
    Change("/mail/{mail}/assign", decisions.assign),
    Change("/mail/{mail}/note", decisions.note),
    Change("/mail/{mail}/present", presence.present, Role.VIEWER, by_itself=True),
    Change("/bulk", bulk.act),
    Look("/mentions", mentions_page.show),
    Look("/session", presence.session, by_itself=True),
    Look("/account", account_page.show),
    Change("/account/sessions/end", account_page.end_sessions, Role.VIEWER),
    Change("/account/password", account_page.change_password, Role.VIEWER),
    Look("/machines", machines_page.show, Role.ADMIN),
    Change("/machines/tokens", machines_page.make_token, Role.ADMIN),
    Change("/machines/tokens/revoke", machines_page.revoke_token, Role.ADMIN),
    Change("/machines/webhooks", machines_page.add_webhook, Role.ADMIN),
    Change("/machines/webhooks/remove", machines_page.remove_webhook, Role.ADMIN),
    Look("/audit", audit_page.show, Role.ADMIN),
    Look("/audit/verify", audit_page.verify, Role.ADMIN),
    Change("/preferences", preferences.choose, None),
    Look("/sign-in", sign_in_page.show, None),
    Change("/sign-in", sign_in_page.password, None),
    Look("/sign-in/oidc", oidc_page.ask, None),
    Look(oidc_page.BACK, oidc_page.answer, None),
    Look("/sign-in/code", sign_in_page.show_code, None),
    Change("/sign-in/code", sign_in_page.code, None),
    Change("/sign-out", sign_in_page.sign_out, None),
)


def site(app: App, pages: Pages, live: Live) -> Starlette:
    """The console over the parts of one process."""
    gate = Gate(app, pages, live)

    async def no_such_page(request: Request, failure: Exception) -> Response:
        if request.scope["path"].startswith(f"{API}/"):  # with a line break in it, which no mount matches
            return await wrong_call(request, failure)
        status = failure.status_code if isinstance(failure, HTTPException) else 404
        return await run_in_threadpool(gate.told, request, "not_found", status)

    async def static(request: Request) -> Response:
        found = pages.static.files.get(request.path_params["name"])
        if found is None or found.version != request.path_params["version"]:
            raise HTTPException(404)
        forever = {"Cache-Control": "public, max-age=31536000, immutable"}
        return Response(found.content, media_type=found.media_type, headers=forever)

    async def health(request: Request) -> Response:
        return await monitoring.health(request, app)

    async def metrics(request: Request) -> Response:
        found = await monitoring.metrics(request, app)
        if found is None:
            raise HTTPException(404)
        return found

    return Starlette(
        routes=[
            *(Route(route.path, _endpoint(gate, route), methods=["GET" if isinstance(route, Look) else "POST"]) for route in ROUTES),
            Route("/static/{version}/{name}", static, methods=["GET"]),
            Mount(API, app=api(app)),
            Route("/health", health, methods=["GET"]),
            Route("/metrics", metrics, methods=["GET"]),
        ],
        exception_handlers={HTTPException: no_such_page},
    )


def _endpoint(gate: Gate, route: ConsoleRoute) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        return await gate.answer(route, request)

    return endpoint
