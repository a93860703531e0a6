"""The way to the company's sign-in provider and back: a page that leads there, and the one to which the provider sends the browser.

Both answer GET, for the provider knows no other way back. Nothing of an account is done before the answer fits the question that this very
browser keeps in its cookie, and each answer is used up by being looked at.
"""

from starlette.responses import RedirectResponse, Response

from worker.console import cookies, sign_in_page
from worker.console.mail_page import not_found
from worker.console.sign_in_page import safe_next
from worker.console.visit import Visit
from worker.oidc import sign_in
from worker.oidc.provider import BACK as BACK
from worker.oidc.sign_in import Asked, Fault
from worker.store.staff_sessions import Level

#: A provider that is away, or a setting of ours; all else is the browser's or the person's.
_STATUS = {Fault.AWAY: 503, Fault.TROUBLE: 503, Fault.NO_ROLE: 403, Fault.CLOSED: 403}


def ask(visit: Visit) -> Response:
    """Lead the browser to the provider; whoever is signed in goes on."""
    provider, there = visit.app.oidc, safe_next(visit.request.query_params.get("next", ""))
    if provider is None:
        return not_found(visit)
    if visit.session is not None and visit.session.level is Level.FULL:
        return RedirectResponse(there, 303)
    asked = sign_in.ask(provider, there)
    if not isinstance(asked, Asked):
        return _refused(visit, there, asked)
    response = RedirectResponse(asked.address, 303)
    cookies.set_oidc(response, asked.kept, secure=visit.secure)
    return response


def answer(visit: Visit) -> Response:
    """Sign in whom the provider vouches for, or say in a line why not."""
    provider = visit.app.oidc
    if provider is None:
        return not_found(visit)
    request = visit.request
    kept = request.cookies.get(cookies.oidc_cookie(visit.secure))
    told = request.query_params
    query = {name: told[name] for name in ("state", "code", "error", "iss") if name in told}
    answered = sign_in.answer(visit.app, provider, kept, query, request.headers.get("user-agent", ""), visit.session)
    there = safe_next(answered.there)
    if answered.token is None:
        response = _refused(visit, there, answered.fault or Fault.STALE)
    else:
        response = RedirectResponse(there, 303)
        cookies.set_session(response, answered.token, secure=visit.secure)
    cookies.forget_oidc(response, secure=visit.secure)
    return response


def _refused(visit: Visit, there: str, fault: Fault) -> Response:
    return sign_in_page.form(visit, there if there != "/" else "", fault=f"oidc_{fault}", status=_STATUS.get(fault, 422))
