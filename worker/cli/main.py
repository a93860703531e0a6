"""Which commands there are, and how every one of them ends: status 0 done, 1 the work failed, 2 wrong use; an error is one line.

A command's module is imported when the command is called, so that the start-up of each costs only what it needs itself.
"""

import importlib
import os
import sys
import traceback
from collections.abc import Sequence

import click

from worker.errors import KundserviceError, UsageError

DONE, FAILED, WRONG_USE = 0, 1, 2

#: name → (module, attribute, what it does in a line), in the order in which a newcomer meets them
COMMANDS = {
    "demo": ("worker.cli.demo", "demo", "See it work: own mail server, own customers, sample mails."),
    "explain": ("worker.cli.explain", "explain", "Tell what would become of mails, and why; changes nothing."),
    "doctor": ("worker.cli.doctor", "doctor", "Check settings and connections, and say what to mend."),
    "db": ("worker.cli.db", "db", "Bring the database up to date."),
    "directory": ("worker.cli.directory", "directory", "Import and export companies, users and agreements."),
    "run": ("worker.cli.run", "run", "Do everything in one process."),
    "poll": ("worker.cli.poll", "poll", "Only fetch mail (one of several processes)."),
    "work": ("worker.cli.work", "work", "Only decide and answer mail (one of several processes)."),
    "console": ("worker.cli.console", "console", "Only serve the pages that customers confirm and activate on (one of several processes)."),
    "schedule": ("worker.cli.schedule", "schedule", "Only do what has come due (one of several processes)."),
    "queue": ("worker.cli.queue", "queue", "See every mail and decide what waits for a person."),
    "metrics": ("worker.cli.metrics", "metrics", "Print the account of all mail for a monitoring system."),
    "audit": ("worker.cli.audit", "audit", "Verify and show the record of who did what, and erase personal values."),
    "webhooks": ("worker.cli.webhooks", "webhooks", "Have other programs told of outcomes."),
    "staff": ("worker.cli.staff", "staff", "Make accounts and tokens for those who decide."),
}

_HELP = """Reads the customer service mailbox, does what authorized customers ask, and answers them.

\b
First steps:
  kundservice demo                          see it work, with no account anywhere
  kundservice explain mail.eml              what would become of this mail, and why
  kundservice doctor                        what is still missing to run it for real

Settings come from the environment (KUNDSERVICE_...) or from kundservice.toml; docs/settings.md lists them.
Exit status: 0 done, 1 the work failed, 2 wrong use.
"""


class LazyCommands(click.Group):
    """Commands that are imported when they are called, and listed without being imported."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click's signature
        """Every command's name."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's signature
        """The command of this name, or None."""
        if cmd_name not in COMMANDS:
            return None
        module, attribute, _ = COMMANDS[cmd_name]
        command: click.Command = getattr(importlib.import_module(module), attribute)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 - click's signature
        """The list in ``--help``, out of the table."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, told) for name, (_, _, told) in COMMANDS.items()])


@click.group(cls=LazyCommands, invoke_without_command=True, help=_HELP, context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--traceback", "show_traceback", is_flag=True, help="Show where an unforeseen failure happened.")
@click.version_option(package_name="kundservice", message="%(version)s")
@click.pass_context
def kundservice(context: click.Context, show_traceback: bool) -> None:
    """The command; without a subcommand it tells what there is."""
    context.obj = {**(context.obj or {}), "traceback": show_traceback}
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit; the entry point of ``kundservice``."""
    sys.exit(run(arguments, own_process=True))


def run(arguments: Sequence[str] | None = None, *, own_process: bool = False) -> int:
    """Run the command line; its exit status.

    ``own_process``: the process is there for nothing else and has one thread, so that a command may fork it and limit what it takes.
    """
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        ended = kundservice.main(given, prog_name="kundservice", standalone_mode=False, obj={"own_process": own_process})
        sys.stdout.flush()
    except click.exceptions.Abort:
        return _tell("stopped", FAILED)
    except click.UsageError as error:
        command = error.ctx.command_path if error.ctx else "kundservice"
        return _tell(f"{_one_line(error.format_message()).rstrip('.')} (see '{command} --help')", WRONG_USE)
    except click.ClickException as error:
        return _tell(_one_line(error.format_message()), FAILED)
    except UsageError as error:
        return _tell(str(error), WRONG_USE)
    except KundserviceError as error:
        return _tell(str(error), FAILED)
    except BrokenPipeError:
        # whoever read our output has seen enough; nothing is left to be flushed into the closed pipe at exit
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except OSError as error:
        return _tell(f"{error.filename or 'input or output'}: {error.strerror or error}", FAILED)
    except Exception as error:  # whatever it is, a person gets one line and the exit status, not a page
        if "--traceback" in given:
            traceback.print_exc()
        where = traceback.extract_tb(error.__traceback__)[-1]
        told = f"{type(error).__name__} in {where.name} ({where.filename.rpartition('/')[2]}:{where.lineno})"
        return _tell(f"unforeseen failure: {told}; run 'kundservice --traceback ...' and report what it shows", FAILED)
    return ended if isinstance(ended, int) else DONE


def _tell(message: str, status: int) -> int:
    """Every mistake is a line of its own on standard error."""
    for line in message.splitlines() or [""]:
        click.echo(f"kundservice: {line}", err=True)
    return status


def _one_line(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    main()
