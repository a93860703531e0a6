"""Which processes run, as the system tells it."""

from pathlib import Path


def children_of(pid: int) -> set[int]:
    """The processes that this one has started and that run now."""
    return {child for child, parent in _parents().items() if parent == pid}


def runs(pid: int) -> bool:
    """Whether the process runs; a zombie does not."""
    return pid in _parents()


def _parents() -> dict[int, int]:
    found = {}
    for status in Path("/proc").glob("[0-9]*/stat"):
        try:
            # behind the name, which may hold anything: state, parent, ...
            state, parent = status.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()[:2]
        except OSError:  # it has ended meanwhile
            continue
        if state != "Z":
            found[int(status.parent.name)] = int(parent)
    return found
