"""One's own account: the browsers that are signed in, each to be ended, and another password."""

from starlette.responses import RedirectResponse, Response

from worker import staff_account
from worker.console.visit import Visit
from worker.passwords import LONGEST, SHORTEST, PasswordFault
from worker.sign_in import takes_password
from worker.staff_account import WrongPassword
from worker.store import staff_sessions
from worker.web.forms import whole_number


def show(visit: Visit) -> Response:
    """The account and its sessions."""
    return _page(visit)


def end_sessions(visit: Visit) -> Response:
    """End one session of the account, or all but this one."""
    chosen = visit.fields.get("session", "")
    number = whole_number(chosen)
    if visit.session is not None and (chosen == "others" or number is not None):
        staff_account.end_sessions(visit.app, visit.session, number)
    return RedirectResponse("/account", 303)


def change_password(visit: Visit) -> Response:
    """Give the account another password; its other sessions end."""
    if visit.session is None:
        return _page(visit)
    given = (visit.fields.get("present", ""), visit.fields.get("password", ""), visit.fields.get("repeated", ""))
    try:
        fault = staff_account.change_password(visit.app, visit.session, *given)
    except WrongPassword:
        return _page(visit, fault="wrong", status=422)
    return _page(visit, fault=fault, status=422) if fault else _page(visit, changed=True)


def _page(visit: Visit, *, fault: PasswordFault | str | None = None, changed: bool = False, status: int = 200) -> Response:
    with visit.app.transactions.reading() as connection:
        sessions = staff_sessions.list_of(connection, visit.account.id, visit.app.clock.now())
        elsewhere = not takes_password(visit.app, connection, visit.account)
    values = {"sessions": sessions, "elsewhere": elsewhere, "fault": fault, "changed": changed, "shortest": SHORTEST, "longest": LONGEST}
    return visit.pages.page(visit, "account", values, status=status)
