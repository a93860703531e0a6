"""The pages by which staff sign in and out: name and password, then the code of a device, set up at the first time."""

from math import ceil
from urllib.parse import quote, urlsplit

import segno
from markupsafe import Markup
from starlette.responses import RedirectResponse, Response

from worker import sign_in
from worker.console import cookies
from worker.console.visit import Visit
from worker.sign_in import Attempt, SignIn
from worker.store import staff_sign_in
from worker.store.staff_sessions import Level


def show(visit: Visit) -> Response:
    """The form for name and password; whoever is signed in goes on."""
    if visit.session is not None and visit.session.level is Level.FULL:
        return RedirectResponse(safe_next(visit.request.query_params.get("next", "")), 303)
    return form(visit, visit.request.query_params.get("next", ""))


def password(visit: Visit) -> Response:
    """Look at name and password."""
    device = visit.request.cookies.get(cookies.device_cookie(visit.secure))
    name, typed = visit.fields.get("name", ""), visit.fields.get("password", "")
    attempt = sign_in.with_password(visit.app, name, typed, device, visit.request.headers.get("user-agent", ""))
    there = visit.fields.get("next", "")
    if attempt.token is None or attempt.device is None:
        fault = "wait" if attempt.result is SignIn.WAIT else "wrong"
        minutes = ceil(attempt.wait.total_seconds() / 60)
        return form(visit, there, fault=fault, name=name, minutes=minutes, status=429 if fault == "wait" else 422)
    response = RedirectResponse("/sign-in/code" + (f"?next={quote(there, safe='')}" if there else ""), 303)
    cookies.set_session(response, attempt.token, secure=visit.secure)
    cookies.set_device(response, attempt.device, secure=visit.secure)
    return response


def show_code(visit: Visit) -> Response:
    """The form for the code; the first time with the picture that a device is set up by."""
    if visit.session is None:
        return RedirectResponse("/sign-in", 303)
    if visit.session.level is Level.FULL:
        return RedirectResponse("/", 303)
    return _code_form(visit, visit.request.query_params.get("next", ""))


def code(visit: Visit) -> Response:
    """Look at the code."""
    if visit.session is None or visit.session.level is not Level.PASSWORD:
        return RedirectResponse("/sign-in", 303)
    secret = visit.fields.get("secret") or None
    attempt = sign_in.with_code(visit.app, visit.session, visit.fields.get("code", ""), secret)
    there = visit.fields.get("next", "")
    if attempt.result is SignIn.OVER:
        response: Response = form(visit, there, fault="over", status=422)
        cookies.forget_session(response, secure=visit.secure)
        return response
    if attempt.token is None:
        return _code_form(visit, there, attempt, secret=secret)
    response = RedirectResponse(safe_next(there), 303)
    cookies.set_session(response, attempt.token, secure=visit.secure)
    return response


def sign_out(visit: Visit) -> Response:
    """End the session."""
    if visit.session is not None:
        sign_in.sign_out(visit.app, visit.session)
    response = RedirectResponse("/sign-in" if visit.app.oidc is None else "/sign-in?out=1", 303)
    cookies.forget_session(response, secure=visit.secure)
    return response


def form(visit: Visit, there: str, *, fault: str | None = None, name: str = "", minutes: int = 0, status: int = 200) -> Response:
    """The page to sign in by, with what went wrong (``sign_in.<fault>`` of the texts)."""
    provider = visit.app.oidc
    out = provider is not None and visit.request.query_params.get("out") == "1"
    values = {
        "fault": fault,
        "name": name,
        "minutes": minutes,
        "next": there,
        "provider": provider is not None,
        "signed_out": out,
        "goodbye": provider.goodbye(f"{visit.app.settings.console_url}/sign-in") if provider is not None and out else None,
    }
    return visit.pages.page(visit, "sign_in", values, status=status)


def _code_form(visit: Visit, there: str, attempt: Attempt | None = None, *, secret: str | None = None) -> Response:
    with visit.app.transactions.reading() as connection:
        found = staff_sign_in.credentials_of(connection, visit.account.name)
    new = None if found is None or found.totp_secret else secret or sign_in.new_secret()
    picture = _picture(sign_in.secret_uri(new, visit.account.name, visit.app.settings.company_name)) if new else None
    waits = attempt is not None and attempt.result is SignIn.WAIT
    fault = "wait" if waits else "code_wrong" if attempt is not None else None
    minutes = ceil(attempt.wait.total_seconds() / 60) if attempt is not None else 0
    values = {"fault": fault, "minutes": minutes, "secret": new, "picture": picture, "next": there}
    return visit.pages.page(visit, "sign_in_code", values, status=429 if waits else 422 if fault else 200)


def _picture(uri: str) -> Markup:
    """The QR code as SVG of our own making: no inline style, no script, nothing loaded."""
    return Markup(segno.make(uri, error="m").svg_inline(scale=4, border=2, dark="#000", light="#fff", omitsize=True))  # noqa: S704 - segno's own


def safe_next(there: str) -> str:
    """Where to go on to: a path of ours, and nowhere else."""
    parts = urlsplit(there)
    ours = there.startswith("/") and not there.startswith(("//", "/\\")) and not parts.netloc and not parts.scheme and "\\" not in there
    return there if ours and there.isprintable() else "/"
