"""``make faults``: run after run, each from its seed, and what became of them; ends with 1 where the model has anything against one.

A line of JSON a run goes to the file of ``--resume``; begun again with the same file, the runs that stand in it are not run again. A run
mostly waits, so several are made side by side (``--lanes``), each lane a process of this command with servers of its own.
"""

import argparse
import json
import shutil
import signal
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.faults.plan import plan_of
from tests.faults.run import Result, run
from tests.faults.stage import servers


def main() -> int:
    """Run, tell, and judge."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--runs", type=int, default=300, help="how many runs (default 300)")
    parser.add_argument("--start-seed", type=int, default=1, help="the first run's seed; the others follow it (default 1)")
    parser.add_argument("--seed", type=int, help="this one alone; its logs are kept and their folder is told")
    parser.add_argument("--resume", type=Path, metavar="FILE", help="append a line a run to this file, and leave out those in it")
    parser.add_argument("--logs", type=Path, metavar="FOLDER", help="keep the logs of runs that went wrong below this folder")
    parser.add_argument("--no-faults", action="store_true", help="the mails alone, nothing else happens")
    parser.add_argument("--lanes", type=int, default=2, help="how many runs are made side by side (default 2)")
    parser.add_argument("--seeds", type=_numbers, help="these alone, with commas between; what each lane is given")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the servers end with it
    if options.logs:
        options.logs.mkdir(parents=True, exist_ok=True)
    if options.seed is not None:
        results = _run_each([options.seed], options, None)
        _sum_up(results)
        return 1 if any(result.wrong for result in results) else 0
    seeds = options.seeds or range(options.start_seed, options.start_seed + options.runs)
    with tempfile.TemporaryDirectory(prefix="faults-") as folder:
        file = options.resume or Path(folder) / "results"
        known = {result.seed for result in _known(file)}
        left = [seed for seed in seeds if seed not in known]
        if options.seeds or options.lanes == 1 or len(left) < 2:
            _run_each(left, options, file)
        else:
            _run_in_lanes([left[lane :: options.lanes] for lane in range(min(options.lanes, len(left)))], options, file)
        results = [result for result in _known(file) if result.seed in seeds]
    if options.seeds is None:
        _sum_up(results)
    return 1 if any(result.wrong for result in results) or len({result.seed for result in results}) < len(seeds) else 0


def _numbers(given: str) -> list[int]:
    return [int(each) for each in given.split(",")]


def _run_each(seeds: Sequence[int], options: argparse.Namespace, file: Path | None) -> list[Result]:
    """One run after the other on servers of their own."""
    results: list[Result] = []
    if not seeds:
        return results
    with servers() as on:
        for seed in seeds:
            folder = Path(tempfile.mkdtemp(prefix=f"faults-{seed}-", dir=options.logs))
            result = run(on, plan_of(seed, faults=not options.no_faults), folder)
            results.append(result)
            _tell(result)
            if file is not None:
                with file.open("a", encoding="utf-8") as lines:
                    lines.write(result.line() + "\n")
            if file is None or (result.wrong and options.logs):
                print(f"  logs: {folder}", flush=True)
            else:
                shutil.rmtree(folder)
    return results


def _run_in_lanes(lanes: Sequence[Sequence[int]], options: argparse.Namespace, file: Path) -> None:
    """Each lane's runs in a process of its own; all end with this one."""
    command = [sys.executable, "-m", "tests.faults", "--resume", str(file)]
    command += ["--logs", str(options.logs)] if options.logs else []
    command += ["--no-faults"] if options.no_faults else []
    started: list[subprocess.Popen[bytes]] = []
    try:
        started.extend(subprocess.Popen([*command, "--seeds", ",".join(map(str, seeds))]) for seeds in lanes)
        for process in started:
            process.wait()
    finally:
        for process in started:
            process.terminate()
        for process in started:
            process.wait(60)


def _known(file: Path | None) -> list[Result]:
    if file is None or not file.exists():
        return []
    return [Result(**json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines()]


def _tell(result: Result) -> None:
    verdict = "as it must be" if not result.wrong else "WRONG"
    deaths = ", ".join(f"{count} x {by}" for by, count in sorted(result.deaths.items()))
    print(f"{result.seed}: {verdict}, {result.shape}, {result.mails} mails, {result.seconds} s; killed: {deaths or 'none'}", flush=True)
    for line in result.retried:
        print(f"  quarantined: {line}", flush=True)
    for line in result.wrong:
        print(f"  {line}", flush=True)


def _sum_up(results: list[Result]) -> None:
    deaths: Counter[str] = Counter()
    counted: Counter[str] = Counter()
    for result in results:
        deaths.update(result.deaths)
        counted.update(result.counted)
    wrong = [result.seed for result in results if result.wrong]
    print(f"{len(results)} runs, {sum(result.mails for result in results)} mails, {sum(result.seconds for result in results):.0f} s")
    print(f"processes killed: {deaths.total()} ({', '.join(f'{count} x {by}' for by, count in deaths.most_common())})")
    print(f"allowed and counted: {', '.join(f'{count} x {what}' for what, count in counted.items() if count) or 'nothing'}")
    print(f"wrong: {len(wrong)} {wrong or ''}")


if __name__ == "__main__":
    sys.exit(main())
