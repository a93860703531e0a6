"""How a further process of this program is started: a fresh interpreter, for ours has threads, and with none of the settings.

What reads mail and what writes sample mails need none of them, and they hold passwords.
"""

import os
import sys
from pathlib import Path


def command(statement: str, *arguments: str) -> list[str]:
    """The command line of a fresh interpreter that runs one Python statement of ours with these arguments."""
    return [sys.executable, *(f"-W{option}" for option in sys.warnoptions), "-P", "-c", statement, *arguments]


def environment() -> dict[str, str]:
    """Our own without our settings; modules are found where we find them."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KUNDSERVICE_")}
    return kept | {"PYTHONPATH": os.pathsep.join(path or str(Path.cwd()) for path in sys.path)}
