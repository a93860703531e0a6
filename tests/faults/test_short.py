"""A few of the fault runs, chosen so that every shape and most kinds of fault are among them; ``make faults`` runs the rest."""

import os
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.faults.plan import STEPS, plan_of
from tests.faults.run import run
from tests.faults.stage import Servers, missing_servers, servers

pytestmark = pytest.mark.servers

#: A seed a shape.
SEEDS = (3, 6)


@pytest.fixture(scope="module")
def on() -> Iterator[Servers]:
    missing = missing_servers()
    if missing:
        if os.environ.get("CI"):
            pytest.fail(f"not installed: {missing}")
        pytest.skip(f"not installed: {missing}")
    with servers() as made:
        yield made


@pytest.mark.parametrize("seed", SEEDS)
def test_a_run_with_faults_ends_as_it_must(on: Servers, seed: int, tmp_path: Path) -> None:
    assert run(on, plan_of(seed), tmp_path).wrong == []


def test_a_seed_is_the_same_run_every_time() -> None:
    assert [plan_of(seed) for seed in range(20)] == [plan_of(seed) for seed in range(20)]
    assert plan_of(1, faults=False).events != plan_of(1).events


def test_three_hundred_plans_reach_every_step_and_every_fault() -> None:
    plans = [plan_of(seed) for seed in range(1, 301)]
    steps = {death[0] for plan in plans for deaths in plan.die_at.values() for death in deaths if death is not None}
    assert steps == {step for of_command in STEPS.values() for step in of_command}
    struck = {(event.kind, event.target) for plan in plans for event in plan.events}
    servers_and_wires = {
        *(("stop", server) for server in ("dovecot", "redis", "postgres")),
        *((kind, wire) for kind in ("cut", "cut after", "down", "silence") for wire in ("imap", "smtp", "redis", "postgres")),
    }
    servers_and_wires |= {(kind, "receiver") for kind in ("told", "cut", "cut after", "down", "silence")}
    further = {("new uidvalidity", ""), ("full", "sqlite"), ("full", "postgres"), ("clock jumps", "clock")}
    assert struck >= servers_and_wires | {("empty", ""), ("wake", ""), ("lock", "sqlite"), ("a day comes", "")} | further
    assert {plan.shape for plan in plans} == {"procfile", "run", "run twice"}


def test_whatever_begins_ends() -> None:
    for plan in (plan_of(seed) for seed in random.Random(1).sample(range(10_000), 200)):  # noqa: S311 - the same ones every time
        for event in plan.events:
            if event.kind in ("stop", "down", "silence", "lock", "full"):
                ends = [each.at for each in plan.events if (each.kind, each.target) == ("end", f"{event.kind} {event.target}")]
                assert any(at > event.at for at in ends)
