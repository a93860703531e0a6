"""``make faults``: run after run, each from its seed, and what became of them; ends with 1 where the model has anything against one.

A line of JSON a run goes to the file of ``--resume``; begun again with the same file, the runs that stand in it are not run again.
"""

import argparse
import json
import shutil
import signal
import sys
import tempfile
from collections import Counter
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
    options = parser.parse_args()
    seeds = [options.seed] if options.seed is not None else list(range(options.start_seed, options.start_seed + options.runs))
    results = {result.seed: result for result in _known(options.resume)} if options.seed is None else {}
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the servers end with it
    if options.logs:
        options.logs.mkdir(parents=True, exist_ok=True)
    left = [seed for seed in seeds if seed not in results]
    if left:
        with servers() as on:
            for seed in left:
                folder = Path(tempfile.mkdtemp(prefix=f"faults-{seed}-", dir=options.logs))
                result = run(on, plan_of(seed, faults=not options.no_faults), folder)
                results[seed] = result
                _tell(result)
                if options.resume and options.seed is None:
                    with options.resume.open("a", encoding="utf-8") as file:
                        file.write(result.line() + "\n")
                if options.seed is not None or (result.wrong and options.logs):
                    print(f"  logs: {folder}", flush=True)
                else:
                    shutil.rmtree(folder)
    wanted = [results[seed] for seed in seeds]
    _sum_up(wanted)
    return 1 if any(result.wrong for result in wanted) else 0


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
