"""Which customers' pages there are, and what holds for all of them: their headers, their errors, and that looking changes nothing.

1. ``GET`` and ``HEAD`` only show: scanners that follow links in mail change nothing.
2. ``POST`` does what the button says, once: the link is single use.
3. Nothing is loaded from anywhere else, no script runs, no other page may frame ours, no address with a token leaves as a referrer.
"""

import logging
from collections.abc import Callable
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route

from worker import activation, confirmation
from worker.activation import ActivationState
from worker.app import App
from worker.confirmation_link import LinkState
from worker.errors import KundserviceError
from worker.passwords import LONGEST, SHORTEST, PasswordFault
from worker.public.page_texts import PageTexts
from worker.web.forms import TooLarge, form, from_own_page
from worker.web.headers import COMMON

_LOG = logging.getLogger(__name__)

HEADERS = {
    **COMMON,
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
}
#: Status of a page that tells what a link is no longer good for.
_STATUS = {LinkState.USED: 410, LinkState.EXPIRED: 410, LinkState.UNKNOWN: 404}


def site(app: App) -> Starlette:
    """The customers' pages over the parts of one process. Raises Permanent where a page's template is missing."""
    pages = _Pages(app, PageTexts(app.settings.templates))
    return Starlette(
        routes=[
            Route("/confirm/{token}", pages.see_order, methods=["GET"]),
            Route("/confirm/{token}", pages.decide_order, methods=["POST"]),
            Route("/activate/{token}", pages.see_activation, methods=["GET"]),
            Route("/activate/{token}", pages.activate, methods=["POST"]),
            Route("/style.css", pages.style, methods=["GET"]),
            Route("/health", pages.health, methods=["GET"]),
        ],
        exception_handlers={HTTPException: pages.no_such_page, TooLarge: pages.too_large},
    )


class _Pages:
    def __init__(self, app: App, texts: PageTexts) -> None:
        self._app = app
        self._texts = texts

    async def see_order(self, request: Request) -> Response:
        return await self._answered(request, self._order)

    def _order(self, request: Request) -> Response:
        asked = confirmation.look(self._app, request.path_params["token"])
        if asked.state is not LinkState.OPEN:
            return self._told(request, f"confirm_{asked.state}", asked.language, _STATUS[asked.state])
        return self._page(request, "confirm", asked.language, {"asked": asked})

    async def decide_order(self, request: Request) -> Response:
        if not from_own_page(request, self._app.settings.public_url):
            return self._told(request, "refused", None, 403)
        fields = await form(request)
        return await self._answered(request, lambda asking: self._decide_order(asking, fields.get("answer", "")))

    def _decide_order(self, request: Request, answer: str) -> Response:
        token = request.path_params["token"]
        use = {"confirm": confirmation.confirm, "deny": confirmation.deny}.get(answer)
        if use is None:  # a form that no page of ours sends: show what can be answered
            return self._order(request)
        language = confirmation.look(self._app, token).language
        used = use(self._app, token)
        if used.state is not LinkState.OPEN:
            return self._told(request, f"confirm_{used.state}", language, _STATUS[used.state])
        return self._told(request, "confirmed" if answer == "confirm" else "denied", language)

    async def see_activation(self, request: Request) -> Response:
        return await self._answered(request, self._activation)

    def _activation(self, request: Request, fault: PasswordFault | None = None) -> Response:
        invited = activation.look(self._app, request.path_params["token"])
        if invited.state is ActivationState.UNKNOWN:
            return self._told(request, "activate_unknown", None, 404)
        values = {
            "email": invited.email,
            "expired": invited.state is ActivationState.EXPIRED,
            "fault": fault,
            "shortest": SHORTEST,
            "longest": LONGEST,
        }
        return self._page(request, "activate", invited.language, values, 410 if values["expired"] else 422 if fault else 200)

    async def activate(self, request: Request) -> Response:
        if not from_own_page(request, self._app.settings.public_url):
            return self._told(request, "refused", None, 403)
        fields = await form(request)
        return await self._answered(request, lambda asking: self._activate(asking, fields))

    def _activate(self, request: Request, fields: dict[str, str]) -> Response:
        token = request.path_params["token"]
        language = activation.look(self._app, token).language
        if "again" in fields and "password" not in fields:
            if activation.send_again(self._app, token):
                return self._told(request, "sent_again", language)
            return self._activation(request)
        done = activation.choose(self._app, token, fields.get("password", ""), fields.get("repeated", ""))
        if done is ActivationState.OPEN:
            return self._told(request, "activated", language)
        return self._activation(request, done if isinstance(done, PasswordFault) else None)

    async def style(self, _request: Request) -> Response:
        sheet = (self._texts.folder / "style.css").read_text("utf-8")
        return Response(sheet, media_type="text/css; charset=utf-8")

    async def health(self, _request: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def no_such_page(self, request: Request, failure: Exception) -> Response:
        status = failure.status_code if isinstance(failure, HTTPException) else 404
        return self._told(request, "not_found", None, status)

    async def too_large(self, request: Request, _failure: Exception) -> Response:
        return self._told(request, "refused", None, 413)

    async def _answered(self, request: Request, answer: Callable[[Request], Response]) -> Response:
        """The answer, worked out in a thread, for the database makes it wait; a page that says so where it fails."""
        try:
            return await run_in_threadpool(answer, request)
        except Exception as failure:  # nothing was changed: each transaction is whole or not at all
            # neither the address (it holds the token) nor what was typed stands in the log
            what = str(failure) if isinstance(failure, KundserviceError) else type(failure).__name__
            _LOG.error("a customer's page failed: %s", what)
            return self._told(request, "trouble", None, 503)

    def _told(self, request: Request, key: str, language: str | None, status: int = 200) -> Response:
        return self._page(request, "told", language, {"key": key}, status)

    def _page(self, request: Request, name: str, language: str | None, values: dict[str, Any], status: int = 200) -> Response:
        settings = self._app.settings
        spoken = self._texts.language(language, request.headers.get("accept-language", ""))
        shared = {"display_name": settings.company_name, "phone": settings.phone, "address": settings.address}
        return HTMLResponse(self._texts.page(name, spoken, {**shared, **values}), status, {"Content-Language": spoken})
