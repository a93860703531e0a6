"""One run from its first mail to its verdict: the processes are started, mails and faults come as planned, and then all must end well."""

import json
import threading
import time
from dataclasses import asdict, dataclass, field
from pathlib import Path

from sqlalchemy import select

from tests.faults import model
from tests.faults.director import Director
from tests.faults.ending import Ending
from tests.faults.plan import Plan
from tests.faults.stage import Servers, Stage, stage
from tests.faults.supervisor import Supervisor
from tests.faults.world import world_of
from worker.clock import SystemClock
from worker.database import reading
from worker.directory_file import read
from worker.directory_import import import_directory
from worker.store import webhooks
from worker.store.mails import MAILS
from worker.store.outbox import OUTGOING
from worker.store.requests import REQUESTS


def _keep_rows(where: Stage, folder: Path) -> None:
    """Keep what stands in the database beside the logs, for whoever looks for the cause."""
    with reading(where.engine) as connection:
        for table in (MAILS, OUTGOING, REQUESTS, webhooks.EVENTS):
            rows = [dict(row) for row in connection.execute(select(table).order_by(table.c.id)).mappings()]
            (folder / f"{table.name}.json").write_text(json.dumps(rows, indent=1, default=str, ensure_ascii=False), encoding="utf-8")


@dataclass
class Result:
    """What became of a run."""

    seed: int
    shape: str
    seconds: float
    mails: int
    deaths: dict[str, int] = field(default_factory=dict)
    #: what the model has against it; empty: all is as it must be
    wrong: list[str] = field(default_factory=list)
    #: what is allowed, and counted: answers that went twice in the ambiguous window, mails quarantined after three deaths …
    counted: dict[str, int] = field(default_factory=dict)
    #: mails that were quarantined by no fault of theirs, and why
    retried: list[str] = field(default_factory=list)

    def line(self) -> str:
        """One line of JSON."""
        return json.dumps(asdict(self))


def run(on: Servers, plan: Plan, folder: Path) -> Result:
    """Run it; the logs of its processes stay in ``folder``."""
    world = world_of(plan, folder)
    (folder / "plan.json").write_text(json.dumps(asdict(plan), indent=1), encoding="utf-8")
    begun = time.monotonic()
    with stage(on, plan.database, plan.broker, folder, batch_size=str(plan.batch_size), **world.settings) as where:
        told = read(json.dumps({"companies": world.before, "insolvency_notices": []}).encode(), "customers.json")
        with where.engine.begin() as connection:
            import_directory(connection, told, SystemClock().now())
            webhooks.add(connection, f"http://127.0.0.1:{where.wires['receiver'].port}/told", [], SystemClock().now())
        supervisor = Supervisor(on.forks, folder, where.settings, plan.processes, plan.die_at, plan.wake_ups, plan.readers)
        director, ending = Director(where, supervisor, world), Ending(where, world)
        where.smtp.kill = lambda: supervisor.kill(*supervisor.named("work", "run"))
        over = threading.Event()
        threading.Thread(target=director.watch, args=(over,), daemon=True).start()
        try:
            supervisor.start()
            director.play(plan.events)
            unfinished = ending.until_done()
            ended = supervisor.stop(orderly=plan.orderly)
        finally:
            over.set()
            supervisor.stop(orderly=False)
        crowded, several = model.crowded(where, len(plan.processes)), len(plan.processes) > 1
        seen = model.Seen(where, world, director.faults, supervisor.deaths, ending.retried, crowded, several)
        wrong, counted = model.judge(seen)
        wrong += unfinished
        wrong += [f"{name} ended with {status}" for name, status in ended.items() if plan.orderly and status != 0]
        wrong += model.in_logs(folder)
        wrong += supervisor.survivors()
        if wrong:
            _keep_rows(where, folder)
    deaths: dict[str, int] = {}
    for death in supervisor.deaths:
        by = "anywhere" if death.by == "harness" else death.by
        deaths[by] = deaths.get(by, 0) + 1
    return Result(plan.seed, plan.shape, round(time.monotonic() - begun, 1), len(world.mails), deaths, wrong, counted, ending.retried)
