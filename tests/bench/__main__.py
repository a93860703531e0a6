"""``make bench``: what explaining, starting, checking DKIM and reading apart cost, each beside its floor; ends with 1 below a 'must'.

The floors: the standard library's email package takes the same mails apart and does nothing else; Python starts and does nothing at all;
dkimpy verifies the same signatures without our guard; Dovecot tells an idle client of new mail.
"""

import argparse
import json
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from rich.console import Console
from rich.table import Table

from tests.bench import corpus, delivery, reading, signatures, starting
from tests.bench.measure import Rounds, run
from tests.faults.stage import missing_servers
from tests.flow.command import ROOT

Figure = dict[str, float | bool | str]
Figures = dict[str, Figure]

#: What performance.md wants: explained mails a second on one core, start-up in seconds; and our own bound on the growth of memory.
MUST_PER_SECOND, MUST_START, MUST_GROWTH = 250.0, 1.0, 1.1
#: Milliseconds that checking one signed mail may take, and one with a hundred junk signatures.
MUST_CHECK, MUST_CHECK_JUNK = 1.0, 50.0
#: Milliseconds from a delivery to its answer at an idle system, and of the slowest of a hundred.
MUST_DELIVER, MUST_DELIVER_P99 = 120.0, 300.0
#: How much more processor time a mail may take that is read in a process that can be ended. What that adds does not shrink with the
#: reading: a tenth of a millisecond for pickling, half a one for two processes that wake each other and find their caches cold.
MUST_APART = 1.4
_DIRECTORY = str(ROOT / "worker" / "demo" / "directory.json")
#: Commands whose start-up is measured, each as a user meets it.
_STARTS = (("--help",), ("explain", "{mail}", "--json"), ("db", "--help"), ("queue", "list", "--help"), ("demo", "--help"))


def main() -> int:
    """Measure, print, and judge."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--mails", type=int, default=10_000, help="mails of the last round (default 10000)")
    parser.add_argument("--rounds", type=int, default=3, help="interleaved rounds of three tenths of that (default 3)")
    parser.add_argument("--json", action="store_true", help="print the figures as one JSON document")
    options = parser.parse_args()
    with TemporaryDirectory(prefix="kundservice-bench-") as folder:
        figures = (
            _explaining(Path(folder), options.mails, options.rounds)
            | _starting(Path(folder), options.rounds + 2)
            | _starting_to_work(Path(folder), options.rounds)
            | _checking()
            | _reading_apart()
            | _delivering()
        )
    if options.json:
        print(json.dumps(figures))
    else:
        _show(figures)
    return 0 if all(figure["well"] for figure in figures.values()) else 1


def _explaining(folder: Path, count: int, rounds: int) -> Figures:
    few, all_of_them = folder / "few", folder / "all"
    few.mkdir()
    all_of_them.mkdir()
    part = max(count // 10, 1)
    corpus.write(few, 3 * part)  # enough of them that the start, which is measured by itself, weighs little
    size = corpus.write(all_of_them, count) / count
    ours, floor = [], []
    for _ in range(rounds):
        floor.append(run(str(ROOT / "tests" / "bench" / "floor_parse.py"), str(few)).per_second)
        ours.append(run("-m", "worker", "explain", str(few), "--directory", _DIRECTORY, "--json").per_second)
    whole = run("-m", "worker", "explain", str(all_of_them), "--directory", _DIRECTORY, "--json", memory_at=(part, count))
    if whole.lines != count:
        raise RuntimeError(f"{whole.lines} lines for {count} mails")
    early, late = whole.memory[part], whole.memory[count]
    explained, parsed = Rounds((*ours, whole.per_second)), Rounds(tuple(floor))
    return {
        f"explain, {count} mails of {size / 1000:.1f} kB, a second": _figure(
            explained, parsed, explained.median >= MUST_PER_SECOND, "email package alone"
        ),
        f"memory after {count} mails, MB": _figure(
            Rounds((late / 1024,)), Rounds((early / 1024,)), late <= early * MUST_GROWTH, f"after {part} mails"
        ),
    }


def _starting(folder: Path, rounds: int) -> Figures:
    mail = str(next((folder / "few").glob("*.eml")))
    taken: dict[tuple[str, ...], list[float]] = {arguments: [] for arguments in _STARTS}
    floor = []
    for _ in range(rounds):
        floor.append(run("-c", "pass").seconds)
        for arguments, seconds in taken.items():
            seconds.append(run("-m", "worker", *(mail if each == "{mail}" else each for each in arguments)).seconds)
    nothing = Rounds(tuple(floor))
    return {
        f"start of {' '.join(arguments).replace('{mail}', 'a.eml')}, s": _figure(
            Rounds(tuple(seconds)), nothing, Rounds(tuple(seconds)).median <= MUST_START, "Python alone"
        )
        for arguments, seconds in taken.items()
    }


def _starting_to_work(folder: Path, rounds: int) -> Figures:
    floor = Rounds(tuple(run("-c", "import sqlalchemy.orm, dramatiq.brokers.redis").seconds for _ in range(rounds)))
    return {
        f"start of {command} until it works, s": _figure(seconds, floor, seconds.median <= MUST_START, "SQLAlchemy and dramatiq alone")
        for command, seconds in starting.started(folder, rounds).items()
    }


def _checking() -> Figures:
    many, few = signatures.with_junk(100), signatures.with_junk(0)
    found = {}
    for name, mails in signatures.by_key().items():
        ours, alone = signatures.interleaved(signatures.checked, signatures.verified_by_dkimpy, mails)
        found[f"DKIM check, {name}, ms a mail"] = _figure(ours, alone, ours.median <= MUST_CHECK, "dkimpy alone")
    junk, without = signatures.interleaved(lambda _mail: signatures.checked(many), lambda _mail: signatures.checked(few), [few] * 50)
    found["DKIM check, 100 junk signatures, ms"] = _figure(junk, without, junk.median <= MUST_CHECK_JUNK, "the mail without them")
    return found


def _reading_apart() -> Figures:
    there, here = reading.measured()
    well = there.median <= MUST_APART * here.median
    return {"reading in a process of its own, ms of processor a mail": _figure(there, here, well, "in the same process")}


def _delivering() -> Figures:
    if missing := missing_servers():
        print(f"delivery is not measured, for these are not installed: {', '.join(missing)}", file=sys.stderr)
        return {}
    ours, floor = delivery.embedded(50, "100ms")
    told = Rounds((1000 * floor.median,))
    middle, slowest = Rounds((1000 * ours.median,)), Rounds((1000 * ours.p99,))
    beside = "Dovecot telling an idle client"
    return {
        "delivery to answer, idle, median, ms": _figure(middle, told, middle.median <= MUST_DELIVER, beside),
        "delivery to answer, idle, p99, ms": _figure(slowest, told, slowest.median <= MUST_DELIVER_P99, beside),
    }


def _figure(ours: Rounds, floor: Rounds, well: bool, beside: str) -> Figure:
    found = {"ours": ours.median, "spread": ours.spread, "floor": floor.median, "floor_spread": floor.spread}
    return {
        **{name: round(value, 3) for name, value in found.items()},
        "ratio": round(ours.median / floor.median, 2),
        "well": well,
        "beside": beside,
    }


def _show(figures: Figures) -> None:
    table = Table("measure", "ours", "±", "floor", "±", "ratio", "floor is", "as it must be")
    for name, figure in figures.items():
        table.add_row(
            name,
            f"{figure['ours']:.3g}",
            f"{figure['spread']:.0f} %",
            f"{figure['floor']:.3g}",
            f"{figure['floor_spread']:.0f} %",
            f"{figure['ratio']:.2f}",
            str(figure["beside"]),
            "yes" if figure["well"] else "no",
        )
    Console().print(table)


if __name__ == "__main__":
    sys.exit(main())
