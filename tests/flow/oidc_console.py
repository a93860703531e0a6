"""What the tests of the provider's sign-in share: the console that it lets in to, and what is on record."""

from tests.flow.oidc_client import Console
from worker.store import staff
from worker.store.audit import AUDIT


def accounts(console: Console) -> list[tuple[str, str]]:
    with console.house.app.transactions.reading() as connection:
        return [(row.name, row.role) for row in staff.accounts(connection)]


def actions(console: Console) -> list[str]:
    with console.house.app.transactions.reading() as connection:
        return [row.action for row in connection.execute(AUDIT.select().order_by(AUDIT.c.seq)) if row.action.startswith("staff.")]
