"""The command ``schedule``: what comes due with time, as a process of its own."""

import json

import click

_HELP = """Do what has come due: changes asked for a later day, agreements that ended, questions nobody answered.

Several may run; one at a time does the work, and another takes over within seconds.

\b
Example:
  kundservice schedule            goes on until told to stop
  kundservice schedule --once     does now what is due, and ends
"""


@click.command(help=_HELP)
@click.option("--once", is_flag=True, help="Do what is due now, tell what that was, and end.")
@click.option("--json", "as_json", is_flag=True, help="With --once: the counts as JSON.")
def schedule(once: bool, as_json: bool) -> None:
    """Schedule until told to stop, or once."""
    from worker.cli import given, process

    if as_json and not once:
        raise click.UsageError("--json tells what --once did; give both")
    settings = given.settings()
    process.log_to_stderr()
    with process.until_stopped() as stopped:
        with process.composed(settings) as app:
            from worker import scheduler
        if not once:
            scheduler.run(app, stopped)
            return
        done = scheduler.look(app)
    if as_json:
        counts = {"carried_out": done.carried_out, "unanswered": done.unanswered, "companies_ended": done.companies_ended}
        click.echo(json.dumps(counts))
    else:
        click.echo(f"{done.carried_out} carried out, {done.unanswered} given to staff unanswered, {done.companies_ended} companies ended")
