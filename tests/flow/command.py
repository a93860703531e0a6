"""The command line as a person or a script calls it: a process of its own, in its own folder, with nothing of the tests' environment."""

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent.parent
#: Seconds that any command of the tests may take.
LIMIT = 60


@dataclass(frozen=True, slots=True)
class Ended:
    """How a command ended."""

    status: int
    out: str
    err: str

    def lines(self) -> list[dict[str, Any]]:
        """The JSON documents of standard output, one a line."""
        return [json.loads(line) for line in self.out.splitlines()]


def environment(**settings: str) -> dict[str, str]:
    """The environment of a command: these settings (names without their prefix, in lower case), and nothing else that is ours."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KUNDSERVICE_")}
    kept.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed command has its bytecode
    return kept | {"PYTHONPATH": str(ROOT), "COLUMNS": "200"} | {f"KUNDSERVICE_{name.upper()}": value for name, value in settings.items()}


def kundservice(*arguments: str | Path, folder: Path, stdin: bytes | str = b"", **settings: str) -> Ended:
    """Run a command to its end in ``folder``."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "worker", *map(str, arguments)],
        cwd=folder,
        env=environment(**settings),
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        timeout=LIMIT,
        check=False,
    )
    return Ended(done.returncode, done.stdout.decode(), done.stderr.decode())


def one_line(ended: Ended) -> str:
    """The error of a command that failed: exactly one line, no traceback, and nothing on standard output."""
    assert ended.out == "", ended.out
    lines = ended.err.splitlines()
    assert len(lines) == 1, ended.err
    assert lines[0].startswith("kundservice: ")
    return lines[0].removeprefix("kundservice: ")
