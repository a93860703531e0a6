"""The command ``audit``: the chained record of who did what: verified, shown, and rid of personal values."""

import json
from datetime import timedelta
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from worker.transactions import Transactions


@click.group(help="Verify and show the record of who did what, and erase personal values from it.")
def audit() -> None:
    """The group."""


@audit.command(
    help="""Walk the whole chain: every row is there, unchanged, in its place, and its personal values are those recorded, or erased.

    Ends with status 0 where the chain holds, and with 1, naming the first row at fault, where it does not.

    \b
    Example:
      kundservice audit verify
    """,
    short_help="Tell whether anything of the record was changed.",
)
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def verify(as_json: bool) -> None:
    """Verify the chain."""
    from worker import audit_actions

    found = audit_actions.verify(_transactions())
    if as_json:
        click.echo(
            json.dumps({"rows": found.rows, "holds": found.broken_at is None, "broken_at": found.broken_at, "why": found.why or None})
        )
    elif found.broken_at is None:
        click.echo(f"the chain holds: {found.rows} rows")
    if found.broken_at is not None:
        if not as_json:
            click.echo(f"kundservice: row {found.broken_at} {found.why}; the {found.rows} rows before it hold", err=True)
        raise click.exceptions.Exit(1)


@audit.command(
    help="""What was recorded, the latest first: of a mail, of a person by his address, or of everything.

    \b
    Examples:
      kundservice audit show --mail 17
      kundservice audit show --person anna@firma.example --json
    """,
    short_help="What was recorded of a mail or a person.",
)
@click.option("--mail", metavar="ID", help="Only of this mail (its own id or a request's).")
@click.option("--person", metavar="ADDRESS", help="Only of this person: his mails, and where he is named.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document a line.")
def show(mail: str | None, person: str | None, as_json: bool) -> None:
    """Show rows."""
    from worker.cli.page import page
    from worker.queue import mail_of, moment
    from worker.store import audit as chain
    from worker.store import audit_people

    if mail is not None and person is not None:
        raise click.UsageError("give --mail or --person")
    with _transactions().reading() as connection:
        if mail is not None:
            rows = list(reversed(chain.history(connection, mail_id=mail_of(connection, mail))))
        elif person is not None:
            rows = list(audit_people.about(connection, person))
        else:
            rows = list(audit_people.latest(connection))
    if as_json:
        for row in rows:
            told = {"seq": row.seq, "at": moment(row.at), "actor": row.actor, "action": row.action, "mail": row.mail_id}
            told |= {"request": row.request_id, "company": row.company_id, "ids": row.ids, "values": row.content}
            click.echo(json.dumps(told, ensure_ascii=False))
        return
    from rich.table import Table

    table = Table("row", "at (UTC)", "who", "what", "mail", "ids", "values", box=None)
    for row in rows:
        values = json.dumps(row.content, ensure_ascii=False) if row.content else ("erased" if row.values_digest else "")
        ids = " ".join(f"{name}={value}" for name, value in row.ids.items())
        table.add_row(str(row.seq), moment(row.at) or "", row.actor, row.action, str(row.mail_id or ""), ids, values)
    page().print(table)


@audit.command(
    help="""Empty the personal values that the record holds of a person, or with --everybody of all. The chain still verifies.

    What was done, when and by whom stays. The directory and the mails are other places: they are not touched
    without --everywhere, which takes a person who is no active user out of all tables. What others wrote of him loses its original.

    \b
    Examples:
      kundservice audit erase anna@firma.example
      kundservice audit erase anna@firma.example --everywhere
      kundservice audit erase --everybody --older-than 730d
    """,
    short_help="Empty personal values; the chain still verifies.",
)
@click.argument("address", required=False)
@click.option("--everybody", is_flag=True, help="Of all persons; needs --older-than.")
@click.option("--everywhere", is_flag=True, help="Also out of the mails, our mails, the requests and the directory: every table.")
@click.option("--older-than", metavar="TIME", help="Only what was recorded longer ago, such as 365d.")
@click.option("--json", "as_json", is_flag=True, help="The count as JSON.")
def erase(address: str | None, everybody: bool, everywhere: bool, older_than: str | None, as_json: bool) -> None:
    """Erase personal values."""
    from worker import audit_actions
    from worker.clock import SystemClock
    from worker.setting_values import duration
    from worker.staff_account import OPERATOR

    if (address is None) is not everybody:
        raise click.UsageError("give the ADDRESS of a person, or --everybody")
    if everywhere and (address is None or older_than is not None):
        raise click.UsageError("--everywhere takes the ADDRESS of a person, and no --older-than")
    if everybody and older_than is None:
        raise click.UsageError("--everybody needs --older-than, such as 730d")
    try:
        age = duration(older_than) if older_than is not None else timedelta(0)
    except ValueError as error:
        raise click.UsageError(f"--older-than: {error}") from None
    if everywhere and address is not None:
        erased = audit_actions.erase_everywhere(_transactions(), address, SystemClock().now(), OPERATOR)
        click.echo(json.dumps({"erased": erased}) if as_json else f"the person is taken out of {erased} rows")
        return
    erased = audit_actions.erase(_transactions(), address, age, SystemClock().now(), OPERATOR)
    click.echo(json.dumps({"erased": erased}) if as_json else f"the personal values of {erased} rows are erased")


def _transactions() -> "Transactions":
    from worker.cli.staff import transactions

    return transactions()
