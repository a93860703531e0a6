"""Who may see a page or change something: what holds for every route, decided before its function is called.

1. The host is ours: a foreign name that resolves to this machine (DNS rebinding) is refused.
2. Whoever is not signed in is sent to sign in, and comes back to where he was; a part of a page is answered 401, and the page stays.
3. The role suffices, or the answer is 403.
4. A change comes from a page of ours and bears the session's CSRF token, or the answer is 403; GET never changes anything.
5. What goes wrong is told on a page; neither address nor form stands in the log.
6. Whoever is not signed in has few threads for his pages, which take long (a password, a provider that is asked): no flood of them keeps
   those who are signed in from theirs. Beyond those who may wait the next is told so.
"""

import logging
from dataclasses import replace
from urllib.parse import quote, urlsplit

from anyio import CapacityLimiter, to_thread
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from worker.app import App
from worker.console.cookies import AFTER, LANGUAGE, THEME, session_cookie
from worker.console.live import Live
from worker.console.rendering import Pages
from worker.console.routes import Change, ConsoleRoute, Look
from worker.console.texts import LANGUAGES
from worker.console.visit import AFTER as AFTERWARDS
from worker.console.visit import Visit, same_csrf
from worker.errors import KundserviceError
from worker.store import staff_sessions
from worker.store.staff_sessions import Level
from worker.web.forms import TooLarge, form, from_own_page
from worker.web.hosts import is_ours

_LOG = logging.getLogger(__name__)
_THEMES = ("light", "dark")
#: A mail of some dozens of requests has so many fields to correct.
_MOST_FIELDS = 2_000
#: Pages for strangers that are worked out at once, and that may wait for it.
STRANGERS, STRANGERS_WAITING = 4, 20


class Gate:
    """Lets visits in, or answers in the page's stead."""

    def __init__(self, app: App, pages: Pages, live: Live) -> None:
        self._app = app
        self._live = live
        self._pages = pages
        self._strangers: CapacityLimiter | None = None
        #: strangers' pages that are worked out or wait for it
        self._under_way = 0
        self._secure = urlsplit(app.settings.console_url).scheme == "https"

    async def answer(self, route: ConsoleRoute, request: Request) -> Response:
        """The route's own answer, or why there is none."""
        fields: dict[str, str] = {}
        if isinstance(route, Change):
            try:
                fields = await form(request, route.most, fields=_MOST_FIELDS)
            except TooLarge:
                return await run_in_threadpool(self.told, request, "too_large", 413)
        if route.role is not None:
            return await run_in_threadpool(self._answer, route, request, fields)
        if self._strangers is None:
            self._strangers = CapacityLimiter(STRANGERS)
        if self._under_way >= STRANGERS + STRANGERS_WAITING:
            return await run_in_threadpool(self.told, request, "busy", 503)
        self._under_way += 1
        try:
            return await to_thread.run_sync(self._answer, route, request, fields, limiter=self._strangers)
        finally:
            self._under_way -= 1

    def told(self, request: Request, key: str, status: int) -> Response:
        """A page that says what is wrong (``problem.<key>`` of the texts)."""
        return self._told(self._visit(request), key, status)

    def _answer(self, route: ConsoleRoute, request: Request, fields: dict[str, str]) -> Response:
        try:
            visit = self._visit(request)
            if not is_ours(request, self._app.settings.console_url):
                return self._told(visit, "wrong_host", 421)
            visit = replace(self._signed_in(visit), fields=fields)
            return self._refusal(route, visit) or route.answer(visit)
        except Exception as failure:  # nothing was changed: each transaction is whole or not at all
            what = str(failure) if isinstance(failure, KundserviceError) else type(failure).__name__
            _LOG.error("a page of the console failed (%s): %s", route.path, what)
            return self.told(request, "trouble", 503)

    def _visit(self, request: Request) -> Visit:
        theme = request.cookies.get(THEME, "")
        language = request.cookies.get(LANGUAGE) or _accepted(request.headers.get("accept-language", ""))
        texts = self._pages.texts[language if language in LANGUAGES else LANGUAGES[0]]
        after = request.cookies.get(AFTER, "")
        after = after if after in AFTERWARDS else AFTERWARDS[0]
        return Visit(self._app, self._pages, self._live, request, texts, theme if theme in _THEMES else "", self._secure, after)

    def _signed_in(self, visit: Visit) -> Visit:
        token = visit.request.cookies.get(session_cookie(self._secure))
        if not token:
            return visit
        now = self._app.clock.now()
        with self._app.transactions.reading() as connection:
            session = staff_sessions.find(connection, token, now)
        return replace(visit, session=session, token=token if session else None)

    def _refusal(self, route: ConsoleRoute, visit: Visit) -> Response | None:
        session = visit.session
        if route.role is not None and (session is None or session.level is not Level.FULL):
            return self._to_sign_in(route, visit)
        if session is not None and route.role is not None and not session.account.role.may(route.role):
            return self._told(visit, "not_allowed", 403)
        if isinstance(route, Change):
            if not from_own_page(visit.request, self._app.settings.console_url):
                return self._told(visit, "foreign_form", 403)
            if visit.token is not None and not same_csrf(visit.fields.get("csrf", ""), visit.token):
                return self._told(visit, "stale_form", 403)
        alone = route.by_itself or (isinstance(route, Look) and visit.request.headers.get("x-by-itself") == "true")
        if session is not None and not alone:
            now = self._app.clock.now()
            if staff_sessions.needs_note(session, now):
                with self._app.transactions.light() as connection:
                    staff_sessions.note_seen(connection, session, now)
        return None

    def _to_sign_in(self, route: ConsoleRoute, visit: Visit) -> Response:
        if visit.fragment or isinstance(route, Change) or route.by_itself:
            # what was typed stays where it is: the page says that its session is over
            return self._told(visit, "signed_out", 401)
        url = visit.request.url
        there = url.path + (f"?{url.query}" if url.query else "")
        return RedirectResponse("/sign-in" + (f"?next={quote(there, safe='')}" if there != "/" else ""), 303)

    def _told(self, visit: Visit, key: str, status: int) -> Response:
        return self._pages.page(visit, "problem_part" if visit.fragment else "problem", {"key": key}, status=status)


def _accepted(header: str) -> str:
    """The first of our languages that ``Accept-Language`` names, in its own order; Norwegians and Danes read Swedish."""
    codes = [each.split(";")[0].strip().lower().split("-")[0] for each in header.split(",")[:20]]
    near = {"nb": "sv", "nn": "sv", "no": "sv", "da": "sv"}
    return next((code for code in (near.get(code, code) for code in codes) if code in LANGUAGES), LANGUAGES[0])
