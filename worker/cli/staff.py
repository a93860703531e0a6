"""The command ``staff``: accounts of the people who decide, and the tokens by which the command line acts as one of them."""

import json
import sys
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from worker.transactions import Transactions

_ROLES = ("viewer", "agent", "admin")
_SCOPES = ("read", "decide", "admin")


@click.group(help="Accounts of the staff, and their tokens for KUNDSERVICE_STAFF_TOKEN.")
def staff() -> None:
    """The group."""


@staff.command(
    help="""Make an account and print its token, which is shown this once.

    A viewer reads; an agent also approves, rejects, retries and undoes; an admin also manages accounts.

    \b
    Example:
      export KUNDSERVICE_STAFF_TOKEN=$(kundservice staff add "Eva Lund" --role agent)
    """
)
@click.argument("name")
@click.option("--role", type=click.Choice(_ROLES), default="agent", show_default=True)
@click.option("--email", metavar="ADDRESS")
def add(name: str, role: str, email: str | None) -> None:
    """Make an account with a token."""
    from sqlalchemy.exc import IntegrityError

    from worker.clock import SystemClock
    from worker.errors import Permanent
    from worker.staff_account import OPERATOR
    from worker.store import audit
    from worker.store import staff as accounts
    from worker.store.audit import Entry

    now = SystemClock().now()
    try:
        with transactions().full() as connection:
            account = accounts.create(connection, name, accounts.Role(role), now, email=email)
            token = accounts.issue_token(connection, account, now)
            audit.append(connection, [Entry("staff.added", actor=OPERATOR, ids={"staff": account.id, "role": role})], now)
    except IntegrityError:
        raise Permanent(f"there is an account '{name}' already; 'kundservice staff token' gives it another token") from None
    click.echo(token)


@staff.command(
    help="""Print another token for an account; --revoke ends those that it has. Without --scope it may all that the account may.

    \b
    Examples:
      kundservice staff token "Eva Lund"
      kundservice staff token "Ledger" --scope read --label "nightly report" --days 365
    """,
    short_help="Print another token, or end those there are.",
)
@click.argument("name")
@click.option("--scope", "scopes", type=click.Choice(_SCOPES), multiple=True, help="What it may; several times for several.")
@click.option("--label", default="", metavar="TEXT", help="What it is for.")
@click.option("--days", type=int, metavar="N", help="How long it lasts; without, until it is revoked.")
@click.option("--revoke", is_flag=True, help="End every token that the account has.")
def token(name: str, scopes: tuple[str, ...], label: str, days: int | None, revoke: bool) -> None:
    """Issue a token."""
    from worker import staff_tokens
    from worker.clock import SystemClock
    from worker.errors import UsageError
    from worker.staff_account import OPERATOR
    from worker.store import audit
    from worker.store import staff as accounts
    from worker.store.audit import Entry

    now = SystemClock().now()
    store = transactions()
    with store.full() as connection:
        account = accounts.by_name(connection, name)
        if account is None:
            raise UsageError(f"there is no account '{name}'; 'kundservice staff list' shows them")
        if revoke:
            ended = accounts.revoke_tokens(connection, account.id, now)
            entry = Entry("staff.tokens_revoked", actor=OPERATOR, ids={"staff": account.id, "tokens": ended})
            audit.append(connection, [entry], now)
    wanted = [accounts.Scope(each) for each in scopes] or [each for each in accounts.Scope if account.role.may(each.role)]
    click.echo(staff_tokens.issue(store, name, wanted, now, OPERATOR, label=label, days=days))


@staff.command(name="tokens", help="Every token in use: whose, for what, and when it was used last; never the token itself.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document a line.")
def list_tokens(as_json: bool) -> None:
    """List tokens."""
    from worker.queue import moment
    from worker.store import staff as accounts

    with transactions().reading() as connection:
        rows = accounts.tokens(connection)
    names = ("created_at", "expires_at", "last_used_at")
    if as_json:
        for row in rows:
            told = {"id": row.id, "name": row.name, "label": row.label, "scopes": row.scopes.split()}
            click.echo(json.dumps(told | {name: moment(getattr(row, name)) for name in names}, ensure_ascii=False))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("id", "name", "label", "scopes", "created (UTC)", "expires", "last used")
    for row in rows:
        table.add_row(str(row.id), row.name, row.label, row.scopes, *(moment(getattr(row, name)) or "" for name in names))
    Console(highlight=False).print(table if table.row_count else "no tokens in use; 'kundservice staff token NAME' makes one")


@staff.command(help="End one token, by its id of 'kundservice staff tokens'.")
@click.argument("token_id", metavar="ID", type=int)
def revoke(token_id: int) -> None:
    """Revoke a token."""
    from worker import staff_tokens
    from worker.clock import SystemClock
    from worker.staff_account import OPERATOR

    staff_tokens.revoke(transactions(), token_id, SystemClock().now(), OPERATOR)
    click.echo(f"token {token_id} is revoked")


@staff.command(
    help="""Let somebody into the console: set the password of an account, which is made where there is none of this name.

    The password is asked for twice, or read from standard input where that is no terminal. An authenticator app is connected at the first
    sign-in; --new-device forgets the one that was set up. All sessions of the account end.

    \b
    Example:
      kundservice staff password "Eva Lund" --role admin
    """,
    short_help="Let somebody into the console.",
)
@click.argument("name")
@click.option("--role", type=click.Choice(_ROLES), help="For a new account; 'agent' where it is not told.")
@click.option("--new-device", is_flag=True, help="Let the account set up another authenticator app.")
def password(name: str, role: str | None, new_device: bool) -> None:
    """Set a password."""
    from worker import staff_account
    from worker.cli import given
    from worker.clock import SystemClock
    from worker.errors import UsageError
    from worker.passwords import LONGEST, SHORTEST, PasswordFault
    from worker.store.staff import Role

    typed, again = _typed_password()
    words = staff_account.common_words(given.settings().templates)
    with transactions().full() as connection:
        fault = staff_account.set_password(
            connection, name, typed, again, words, SystemClock().now(), role=Role(role) if role else None, new_device=new_device
        )
    why = {
        PasswordFault.TOO_SHORT: f"has fewer than {SHORTEST} characters",
        PasswordFault.TOO_LONG: f"has more than {LONGEST} characters",
        PasswordFault.COMMON: "is too easy to guess; take several words in a row",
        PasswordFault.DIFFERS: "was typed otherwise the second time",
    }
    if fault is not None:
        raise UsageError(f"the password {why[fault]}; nothing was changed")
    click.echo(f"'{name}' can sign in at {given.settings().console_url}")


def _typed_password() -> tuple[str, str]:
    if not sys.stdin.isatty():
        line = sys.stdin.readline().rstrip("\r\n")
        return line, line
    return click.prompt("Password", hide_input=True, err=True), click.prompt("The same again", hide_input=True, err=True)


@staff.command(
    help="""Have somebody of the sign-in provider (KUNDSERVICE_OIDC_ISSUER) sign in to an account that there is, with its history.

    SUBJECT is the provider's own id of the person, the claim 'sub'. Without this, whoever signs in first gets an account of his own. No
    address or name ever joins the two.

    \b
    Example:
      kundservice staff link "Eva Lund" 248289761001
    """,
    short_help="Have somebody of the sign-in provider sign in to an account.",
)
@click.argument("name")
@click.argument("subject")
def link(name: str, subject: str) -> None:
    """Link."""
    from worker import staff_account
    from worker.cli import given
    from worker.clock import SystemClock
    from worker.errors import UsageError

    issuer = given.settings().oidc_issuer
    if issuer is None:
        raise UsageError("KUNDSERVICE_OIDC_ISSUER is not set; set it first (docs/oidc.md)")
    with transactions().full() as connection:
        staff_account.link(connection, name, issuer, subject, SystemClock().now())
    click.echo(f"'{name}' signs in by the provider")


@staff.command(help="End what 'staff link' did, or the first sign-in of a person; the account's sessions end.")
@click.argument("name")
def unlink(name: str) -> None:
    """Unlink."""
    from worker import staff_account
    from worker.clock import SystemClock

    with transactions().full() as connection:
        staff_account.unlink(connection, name, SystemClock().now())
    click.echo(f"'{name}' signs in by no provider")


@staff.command(help="Let nobody in as this account any more: its sessions and tokens end, what it did stays on record.")
@click.argument("name")
def close(name: str) -> None:
    """Close an account."""
    from worker import staff_account
    from worker.clock import SystemClock

    with transactions().full() as connection:
        staff_account.close(connection, name, SystemClock().now())
    click.echo(f"'{name}' is closed")


@staff.command(help="Let an account in again that 'staff close' closed; tokens stay revoked.")
@click.argument("name")
def reopen(name: str) -> None:
    """Open an account again."""
    from worker import staff_account
    from worker.clock import SystemClock

    with transactions().full() as connection:
        staff_account.reopen(connection, name, SystemClock().now())
    click.echo(f"'{name}' may sign in again")


@staff.command(name="list", help="Every account.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document a line.")
def list_accounts(as_json: bool) -> None:
    """List accounts."""
    from worker.store import staff as accounts

    with transactions().reading() as connection:
        rows = accounts.accounts(connection)
    if as_json:
        for row in rows:
            click.echo(json.dumps({"name": row.name, "email": row.email, "role": row.role, "active": row.active}, ensure_ascii=False))
        return
    from rich.console import Console
    from rich.table import Table

    table = Table("name", "e-mail", "role", "active")
    for row in rows:
        table.add_row(row.name, row.email or "", row.role, "yes" if row.active else "no")
    Console(highlight=False).print(table if table.row_count else "no accounts yet; 'kundservice staff add NAME' makes one")


def transactions() -> "Transactions":
    """The database of the settings, up to date."""
    from worker.cli import given
    from worker.database import check_current, engine_for
    from worker.transactions import Transactions

    made = Transactions(engine_for(given.settings().database_url))
    check_current(made.engine)
    return made
