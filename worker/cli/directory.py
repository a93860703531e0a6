"""The command ``directory``: companies, users, agreements and notices into the database and out of it."""

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from worker.directory_import import ImportReport


@click.group(help="Import and export companies, users, agreements, insolvency notices and plans.")
def directory() -> None:
    """The group."""


@directory.command(
    name="import",
    help="""Make the database say what FILE says: all of it or, where a line is wrong, nothing.

    Each company becomes exactly as the file has it; users that it does not list become inactive. Companies that are not in the file
    stay as they are (--full ends them). Changes that the product made after the file was exported are listed, and only undone
    with --overwrite. A name ending in .json is JSON, else the content tells whether it is JSON or CSV; - is standard input.

    \b
    Examples:
      kundservice directory import customers.json
      kundservice directory import everything.csv --full
    """,
    short_help="Make the database say what a file says.",
)
@click.argument("file", metavar="FILE")
@click.option("--full", is_flag=True, help="The file is complete: companies that are not in it are ended.")
@click.option("--overwrite", is_flag=True, help="Undo later changes of our own where the file says otherwise.")
@click.option("--json", "as_json", is_flag=True, help="Tell what was changed as JSON.")
def import_file(file: str, full: bool, overwrite: bool, as_json: bool) -> None:
    """Import the file in one transaction."""
    from worker.cli import given
    from worker.clock import SystemClock
    from worker.database import check_current, engine_for
    from worker.directory_file import read
    from worker.directory_import import import_directory

    settings = given.settings()
    content = sys.stdin.buffer.read() if file == "-" else given.content_of(Path(file), "FILE")
    told = read(content, "standard input" if file == "-" else file)
    engine = engine_for(settings.database_url)
    check_current(engine)
    with engine.begin() as connection:
        report = import_directory(connection, told, SystemClock().now(), full=full, overwrite=overwrite)
    if as_json:
        click.echo(json.dumps({"companies": report.companies, "changes": _counts(report), "overwritten": report.overwritten}))
    else:
        _show(report)


@directory.command(
    name="export",
    help="""Write the whole directory to FILE (standard output without it), in the form that 'import' takes.

    A name ending in .csv gives CSV, everything else JSON.

    \b
    Examples:
      kundservice directory export customers.json
      kundservice directory export > customers.json
    """,
    short_help="Write the whole directory as JSON or CSV.",
)
@click.argument("file", metavar="[FILE]", required=False, type=click.Path(path_type=Path))
@click.option("--csv", "as_csv", is_flag=True, help="CSV, whatever the file's name.")
def export_file(file: Path | None, as_csv: bool) -> None:
    """Export everything."""
    from worker.cli import given
    from worker.clock import SystemClock
    from worker.database import check_current, engine_for, reading
    from worker.directory_import import export_directory

    settings = given.settings()
    engine = engine_for(settings.database_url)
    check_current(engine)
    name = ".csv" if as_csv else str(file or "")
    with reading(engine) as connection:
        text = export_directory(connection, SystemClock().now(), name=name)
    if file is None or str(file) == "-":
        sys.stdout.buffer.write(text.encode())
    else:
        file.write_text(text, encoding="utf-8")


def _counts(report: "ImportReport") -> dict[str, dict[str, int]]:
    found: dict[str, dict[str, int]] = {}
    for (table, verb), count in sorted(report.counts.items()):
        found.setdefault(table, {})[verb] = count
    return found


def _show(report: "ImportReport") -> None:
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False)
    if report.unchanged:
        console.print(f"{report.companies} companies in the file; the database said all of it already")
        return
    table = Table("", "added", "changed", "deactivated", "deleted")
    for name, verbs in _counts(report).items():
        table.add_row(name, *(str(verbs.get(verb, "")) for verb in ("added", "changed", "deactivated", "deleted")))
    console.print(table)
    told = f"{report.companies} companies in the file"
    console.print(f"{told}; {report.overwritten} later changes of our own undone" if report.overwritten else told)
