"""What a monitoring system asks the console's listener: whether the product can work (``/health``), and its figures (``/metrics``).

Neither needs an account, and neither tells anything of anybody. Both are asked by the console's own name, as its pages are, or by a bare
address, as load balancers ask. ``/metrics`` answers only who reaches the listener itself: what a web server passes on from elsewhere has a
forwarding header, and is told that there is no such page.
"""

import logging

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from worker.app import App
from worker.errors import KundserviceError
from worker.store import accounting, faults
from worker.web.hosts import is_no_name, is_ours

_LOG = logging.getLogger(__name__)
#: Set by whatever passes a request on (RFC 7239, and what was usual before).
_FORWARDED = ("forwarded", "x-forwarded-for", "x-real-ip", "via")


def _wrong_host(request: Request, app: App) -> Response | None:
    if is_ours(request, app.settings.console_url) or is_no_name(request):
        return None
    return PlainTextResponse("ask by the host of KUNDSERVICE_CONSOLE_URL, or by address\n", 421)


async def health(request: Request, app: App) -> Response:
    """200 and ``ok`` where the database answers and nothing lasting fails; else 503 and why in a word, for the log tells more."""
    wrong = _wrong_host(request, app)
    return wrong if wrong is not None else await run_in_threadpool(_health, app)


def _health(app: App) -> Response:
    try:
        with app.transactions.reading() as connection:
            ours = faults.names_of(app.settings.imap)  # a console of its own may be told of no mailbox: then all count
            lasting = any(fault.lasting and (not ours or fault.name in ours) for fault in faults.standing(connection))
            unaccounted = accounting.unaccounted(connection)
    except KundserviceError as failure:
        _LOG.error("health: %s", failure)
        return PlainTextResponse("database\n", 503)
    wrong = [word for word, holds in (("faults", lasting), ("unaccounted", unaccounted > 0)) if holds]
    return PlainTextResponse("".join(f"{word}\n" for word in wrong) or "ok\n", 503 if wrong else 200)


async def metrics(request: Request, app: App) -> Response | None:
    """The figures; None for who is not to have them."""
    if any(name in request.headers for name in _FORWARDED):
        return None
    wrong = _wrong_host(request, app)
    return wrong if wrong is not None else await run_in_threadpool(_metrics, app)


def _metrics(app: App) -> Response:
    from worker.metrics import MEDIA_TYPE, as_text  # loaded by the first who asks

    try:
        with app.transactions.reading() as connection:
            found = accounting.account(connection)
    except KundserviceError as failure:
        _LOG.error("metrics: %s", failure)
        return PlainTextResponse("database\n", 503)
    return Response(as_text(found, app.clock.now()), media_type=MEDIA_TYPE)
