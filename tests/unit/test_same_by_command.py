"""The command line can do all that the console can: the table of docs/console.md names every change, and what it names is there."""

import re

import click

from tests.file_list import ROOT
from worker.api.routes import ROUTES as CALLS
from worker.cli.main import COMMANDS, kundservice
from worker.console.routes import Change
from worker.console.site import ROUTES


def test_every_change_of_a_page_has_its_command() -> None:
    text = (ROOT / "docs/console.md").read_text(encoding="utf-8").split("## The same by page, command and call\n")[1]
    text = text.split("What a page shows,")[0]
    rows = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("| `")]
    pages = {re.findall(r"`([^`]+)`", row[0])[0] for row in rows}
    alone = set(re.findall(r"`(/[^`]+)`", text.split("Of a browser alone")[1].split("\n\n")[0]))
    assert not pages & alone
    assert pages | alone == {route.path for route in ROUTES if isinstance(route, Change)}
    known = {route.path for route in CALLS}
    for page, commands, calls in rows:
        assert_commands(commands, page)
        assert set(re.findall(r"`([^`]+)`", calls)) <= known


def assert_commands(told: str, where: str) -> None:
    """Every command that is told is there."""
    named = re.findall(r"`([^`]+)`", told)
    assert named, where
    for each in named:
        group, _, name = each.partition(" ")
        assert group in COMMANDS, each
        found = kundservice.get_command(click.Context(kundservice), group)
        assert not name or (isinstance(found, click.Group) and name in found.commands), each


def test_everything_that_a_page_shows_or_a_call_does_has_its_command() -> None:
    changes, looks = (ROOT / "docs/console.md").read_text(encoding="utf-8").split("What a page shows, and what a call tells, by command:\n")
    told: set[str] = set()
    for line in looks.splitlines():
        if line.startswith("| `"):
            paths, commands = line.strip("|").split("|")
            told |= set(re.findall(r"`([^`]+)`", paths))
            assert_commands(commands, paths)
    alone = set(re.findall(r"`(/[^`]+)`", looks.split("Of a browser alone too")[1]))
    signed_in = {route.path for route in ROUTES if not isinstance(route, Change) and route.role is not None}
    assert signed_in <= told | alone
    calls = set(re.findall(r"`(/[^`]+)`", changes.split("## The same by page, command and call\n")[1]))
    assert {route.path for route in CALLS} <= told | calls
    assert told | alone <= signed_in | {route.path for route in CALLS}
