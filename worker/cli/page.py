"""How wide a page for people is: as the terminal or COLUMNS says, and wide where neither does (a pipe, a file)."""

import os

from rich.console import Console

#: Columns where nothing tells their number.
WIDTH = 140


def page() -> Console:
    """A console on standard output, which colours on terminals only and marks nothing of its own accord."""
    console = Console(highlight=False)
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = WIDTH
    return console
