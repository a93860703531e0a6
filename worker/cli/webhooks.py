"""The command ``webhooks``: which programs are told of outcomes."""

import json

import click


@click.group(help="Have other programs told of outcomes, by signed webhooks.")
def webhooks() -> None:
    """The group."""


@webhooks.command(
    help="""Tell URL of outcomes from now on, and print the secret that it knows us by, which is shown this once.

    Events: mail.decided, request.settled; without --event both. They bear ids and outcomes and nothing of a person. Signed as
    Standard Webhooks says (webhook-id, webhook-timestamp, webhook-signature).

    \b
    Example:
      kundservice webhooks add https://ledger.firma.example/outcomes --event request.settled
    """,
    short_help="Tell a URL of outcomes, and print its secret.",
)
@click.argument("url")
@click.option("--event", "events", multiple=True, metavar="TYPE", help="Only events of this type; several times for several.")
def add(url: str, events: tuple[str, ...]) -> None:
    """Add a webhook."""
    from worker import webhook_actions
    from worker.cli import given
    from worker.cli.staff import transactions
    from worker.clock import SystemClock
    from worker.staff_account import OPERATOR

    allowed = given.settings().webhook_allow
    _, secret = webhook_actions.add(transactions(), url, events, allowed, SystemClock().now(), OPERATOR)
    click.echo(secret)


@webhooks.command(name="list", help="Every webhook in use, with what waits for it and what failed.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document a line.")
def list_webhooks(as_json: bool) -> None:
    """List webhooks."""
    from worker.cli.staff import transactions
    from worker.store import webhooks as store

    with transactions().reading() as connection:
        rows = store.listed(connection)
    for row in rows:
        told = {"id": row.id, "url": row.url, "events": row.events.split() or list(store.TYPES)}
        told |= {"waiting": row.waiting, "delivered": row.delivered, "failed": row.failed, "failure": row.failure}
        if as_json:
            click.echo(json.dumps(told))
        else:
            click.echo(f"{row.id}  {row.url}  {row.events or 'all events'}  {row.waiting} waiting, {row.failed} failed {row.failure or ''}")


@webhooks.command(help="Tell a URL no more, by its id of 'kundservice webhooks list'.")
@click.argument("webhook_id", metavar="ID", type=int)
def remove(webhook_id: int) -> None:
    """Remove a webhook."""
    from worker import webhook_actions
    from worker.cli.staff import transactions
    from worker.clock import SystemClock
    from worker.staff_account import OPERATOR

    webhook_actions.remove(transactions(), webhook_id, SystemClock().now(), OPERATOR)
    click.echo(f"webhook {webhook_id} is removed")


@webhooks.command(
    help="""Deliver what was given up for a webhook, by its id of 'kundservice webhooks list'.

    Given up is what its receiver refused, or did not take for two days. What comes so comes late: each event tells its own time.
    """,
    short_help="Deliver what was given up for a webhook.",
)
@click.argument("webhook_id", metavar="ID", type=int)
def retry(webhook_id: int) -> None:
    """Try the given-up events of a webhook again."""
    from worker import webhook_actions
    from worker.cli.staff import transactions
    from worker.clock import SystemClock
    from worker.staff_account import OPERATOR

    count = webhook_actions.try_again(transactions(), webhook_id, SystemClock().now(), OPERATOR)
    click.echo(f"{count} events of webhook {webhook_id} are delivered anew")
