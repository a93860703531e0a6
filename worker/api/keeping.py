"""What the API tells of itself to whoever keeps it: as whom a token acts, which tokens there are, whether the audit holds."""

from worker import audit_actions, staff_tokens
from worker.api.call import Call
from worker.api.given import Me, Token, Tokens, Verified
from worker.api.problems import Wrong
from worker.errors import UsageError
from worker.queue import moment
from worker.store import staff
from worker.web.forms import whole_number


def me(call: Call) -> Me:
    """As whom the token acts."""
    return Me(call.account.name, call.account.role.value, sorted(scope.value for scope in call.token.scopes if call.token.may(scope)))


def verify(call: Call) -> Verified:
    """Walk the audit's whole chain."""
    found = audit_actions.verify(call.app.transactions)
    return Verified(found.broken_at is None, found.rows, found.broken_at, found.why or None)


def tokens(call: Call) -> Tokens:
    """Every token in use."""
    with call.app.transactions.reading() as connection:
        rows = staff.tokens(connection)
    return Tokens(
        [
            Token(row.id, row.name, row.label, row.scopes.split(), moment(row.created_at), moment(row.expires_at), moment(row.last_used_at))
            for row in rows
        ]
    )


def revoke(call: Call) -> None:
    """End a token."""
    told = call.path["token"]
    try:
        staff_tokens.revoke(call.app.transactions, whole_number(told) or 0, call.app.clock.now(), call.account.actor)
    except UsageError:
        raise Wrong(404, f"there is no token '{told[:40]}' in use") from None
