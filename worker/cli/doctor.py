"""The command ``doctor``: is everything there that the product needs to run, and what is to be mended?"""

import json
from dataclasses import asdict

import click

_HELP = """Check settings, database, broker, mailboxes, mail server, templates, and say what to mend. Changes nothing but as below.

For each mailbox it also counts what the first connection would act on, and what would only be recorded because it is older than
KUNDSERVICE_ACT_ON_AGE. Ends with status 1 where something is wrong.

With --send-test-mail a mail with forged Authentication-Results is sent to the mailbox itself, to see whether your mail server lets them
in and whether they would be believed. The product ignores that mail; it ends in the folder of processed mail.

\b
Examples:
  kundservice doctor
  kundservice doctor --send-test-mail
"""


@click.command(help=_HELP)
@click.option("--json", "as_json", is_flag=True, help="A line of JSON for each thing that was checked.")
@click.option("--send-test-mail", "test_mail", is_flag=True, help="Send a forged mail to the mailbox itself, and tell what became of it.")
@click.option(
    "--patience",
    metavar="SECONDS",
    type=click.FloatRange(1, 3600),
    default=120,
    show_default=True,
    help="How long to wait for the test mail.",
)
def doctor(as_json: bool, test_mail: bool, patience: float) -> None:
    """Check everything, in turn."""
    from worker.checkup import Finding, checkup
    from worker.cli import given
    from worker.errors import UsageError

    try:
        settings = given.settings()
    except UsageError as error:
        findings = iter([Finding("settings", "wrong", line) for line in str(error).splitlines()])
    else:
        findings = checkup(settings, test_mail=test_mail, patience=patience)
    wrong = False
    console = None
    if not as_json:
        from rich.console import Console

        console = Console(highlight=False)
    for finding in findings:
        wrong = wrong or finding.state == "wrong"
        if console is None:
            click.echo(json.dumps(asdict(finding), ensure_ascii=False))
        else:
            from rich.text import Text

            colour = {"well": "green", "note": "yellow", "wrong": "red"}[finding.state]
            console.print(
                Text.assemble((f"{finding.state:6}", f"bold {colour}"), (f"{finding.what}: ", "bold"), finding.told), soft_wrap=True
            )
    if wrong:
        raise click.exceptions.Exit(1)
