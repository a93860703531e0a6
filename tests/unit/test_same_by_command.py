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
    rows = [line.strip("|").split("|") for line in text.splitlines() if line.startswith("| `")]
    pages = {re.findall(r"`([^`]+)`", row[0])[0] for row in rows}
    alone = set(re.findall(r"`(/[^`]+)`", text.split("Of a browser alone")[1].split("\n\n")[0]))
    assert not pages & alone
    assert pages | alone == {route.path for route in ROUTES if isinstance(route, Change)}
    known = {route.path for route in CALLS}
    for page, commands, calls in rows:
        named = re.findall(r"`([^`]+)`", commands)
        assert named, page
        for each in named:
            group, _, name = each.partition(" ")
            assert group in COMMANDS, each
            found = kundservice.get_command(click.Context(kundservice), group)
            assert not name or (isinstance(found, click.Group) and name in found.commands), each
        assert set(re.findall(r"`([^`]+)`", calls)) <= known
