"""How a thing is measured: a process of its own, its seconds and its memory, several rounds, the median and the spread."""

import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from tests.flow.command import environment

_SETTINGS = {
    "trusted_authserv_id": "mx.kundservice.example",
    "contact_form_addresses": "contactform@kundservice.example",
    "address": "kundservice@kundservice.example",
}


@dataclass(frozen=True, slots=True)
class Run:
    """One process from its start to its end."""

    seconds: float
    #: resident kB when so many lines were printed
    memory: dict[int, int]
    #: lines that it printed
    lines: int
    #: seconds from the first line to the last: without the start-up, which is a measure of its own
    printing: float

    @property
    def per_second(self) -> float:
        """Lines a second once it was started."""
        return (self.lines - 1) / self.printing


def run(*command: str, memory_at: Sequence[int] = ()) -> Run:
    """Run Python with these arguments, count its lines and look at its memory in between."""
    begun = time.perf_counter()
    memory: dict[int, int] = {}
    lines, first, last = 0, begun, begun
    with subprocess.Popen([sys.executable, *command], env=environment(**_SETTINGS), stdout=subprocess.PIPE) as process:
        if process.stdout is None:
            raise RuntimeError("no pipe to the process")
        for lines, _line in enumerate(process.stdout, start=1):
            last = time.perf_counter()
            first = last if lines == 1 else first
            if lines in memory_at:
                memory[lines] = _resident(process.pid)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} ended with status {process.returncode}")
    return Run(time.perf_counter() - begun, memory, lines, last - first)


def _resident(pid: int) -> int:
    """Of the process and of those that it has started."""
    started = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()
    return _own(pid) + sum(map(_own, map(int, started)))


def _own(pid: int) -> int:
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")))


@dataclass(frozen=True, slots=True)
class Rounds:
    """The same figure of several rounds."""

    figures: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one."""
        return median(self.figures)

    @property
    def spread(self) -> float:
        """From the least to the greatest, in percent of the median."""
        return 100 * (max(self.figures) - min(self.figures)) / self.median if self.median else 0.0
