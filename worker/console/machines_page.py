"""What admins let other programs do: tokens of the API and webhooks, each made, listed and ended; a secret is shown once."""

from typing import Any

from starlette.responses import RedirectResponse, Response

from worker import staff_tokens, webhook_actions
from worker.console.visit import Visit
from worker.errors import UsageError
from worker.store import staff, webhooks
from worker.store.staff import Scope
from worker.web.forms import whole_number

PATH = "/machines"


def show(visit: Visit) -> Response:
    """The tokens and the webhooks in use."""
    return _page(visit)


def make_token(visit: Visit) -> Response:
    """Make a token, and show it this once."""
    fields = visit.fields
    days = fields.get("days", "").strip()
    scopes = [scope for scope in Scope if fields.get(f"scope_{scope}")]
    try:
        lasting = whole_number(days, 5)
        if days and lasting is None:
            raise UsageError("the days are a whole number")
        made = staff_tokens.issue(
            visit.app.transactions,
            fields.get("name", ""),
            scopes,
            visit.app.clock.now(),
            visit.account.actor,
            by=visit.account,
            label=fields.get("label", "").strip(),
            days=lasting,
        )
    except UsageError as fault:
        return _page(visit, fault=str(fault), status=422)
    return _page(visit, token=made)


def revoke_token(visit: Visit) -> Response:
    """End a token; one that is ended already stays so."""
    try:
        staff_tokens.revoke(visit.app.transactions, _number(visit), visit.app.clock.now(), visit.account.actor)
    except UsageError as fault:
        return _page(visit, fault=str(fault), status=409)
    return RedirectResponse(PATH, 303)


def add_webhook(visit: Visit) -> Response:
    """Add a webhook, and show its secret this once."""
    events = [each for each in webhooks.TYPES if visit.fields.get(f"event_{each}")]
    allowed = visit.app.settings.webhook_allow
    try:
        _, secret = webhook_actions.add(
            visit.app.transactions, visit.fields.get("url", ""), events, allowed, visit.app.clock.now(), visit.account.actor
        )
    except UsageError as fault:
        return _page(visit, fault=str(fault), status=422)
    return _page(visit, secret=secret)


def remove_webhook(visit: Visit) -> Response:
    """Use a webhook no more."""
    try:
        webhook_actions.remove(visit.app.transactions, _number(visit), visit.app.clock.now(), visit.account.actor)
    except UsageError as fault:
        return _page(visit, fault=str(fault), status=409)
    return RedirectResponse(PATH, 303)


def _page(visit: Visit, *, fault: str | None = None, token: str | None = None, secret: str | None = None, status: int = 200) -> Response:
    with visit.app.transactions.reading() as connection:
        values: dict[str, Any] = {
            "tokens": staff.tokens(connection),
            "accounts": [row.name for row in staff.accounts(connection) if row.active],
            "webhooks": webhooks.listed(connection),
        }
    values |= {"scopes": list(Scope), "types": webhooks.TYPES, "fault": fault, "token": token, "secret": secret}
    return visit.pages.page(visit, "machines", values, status=status)


def _number(visit: Visit) -> int:
    return whole_number(visit.fields.get("id", "")) or 0
