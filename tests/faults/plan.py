"""What one run is, made of its seed and of nothing else: which mails come when, which processes run on what, which faults strike when."""

import random
from dataclasses import dataclass, field, replace

from tests.servers.five_hundred_mails import COMPANIES

#: Seconds from the first mail to the last fault.
DURATION = 4.0

#: (processes, database, broker) and how often each is drawn: the Procfile's on several machines, the embedded default, and mixtures.
_SHAPES: tuple[tuple[str, str, str, int], ...] = (
    ("procfile", "postgresql", "redis", 6),
    ("run", "sqlite", "memory", 2),
    ("procfile", "sqlite", "redis", 1),
    ("run twice", "postgresql", "memory", 1),
)
_PROCESSES: dict[str, dict[str, tuple[str, ...]]] = {
    "procfile": {
        "poll-1": ("poll",),
        "poll-2": ("poll",),
        "work-1": ("work",),
        "work-2": ("work",),
        "work-3": ("work",),
        "schedule-1": ("schedule",),
    },
    "run": {"run-1": ("run",)},
    "run twice": {"run-1": ("run",), "run-2": ("run",)},
}


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happens at a moment of the run."""

    #: seconds from the start
    at: float
    #: ``append``, a fault (``tests.faults.director`` knows what each is), or the ``end`` of one that lasts
    kind: str
    #: a server or wire, the processes, what the SMTP server is to say once, or which fault ends
    target: str = ""
    #: bytes, seconds, what the receiver answers, the heap's number, or whether it is of the harder kind (a crash, a reset)
    amount: float = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """One run."""

    seed: int
    shape: str
    database: str
    broker: str
    processes: dict[str, tuple[str, ...]]
    #: the numbers of the companies that write
    companies: tuple[int, ...]
    #: and of those that write what is seldom: signed, too large, forged, unproven, for a later day
    further: tuple[int, ...]
    #: how many mails are delivered a second time
    copies: int
    #: into how many heaps the mails are put, each appended at once
    heaps: int
    batch_size: int
    events: tuple[Event, ...] = ()
    die_at: dict[str, tuple[tuple[str, int] | None, ...]] = field(default_factory=dict)
    #: how often each wake-up is sent
    wake_ups: int = 1
    #: whether mail is read in reader processes, as in the product, or in the worker's own threads, which start at once
    readers: bool = False
    #: whether the processes are ended by SIGTERM, and must then end well
    orderly: bool = True


#: What may strike, and how often each is drawn.
_KINDS = {
    "kill": 5,
    "kill many": 2,
    "stop": 4,
    "cut": 3,
    "cut after": 3,
    "down": 2,
    "silence": 2,
    "smtp": 4,
    "empty": 2,
    "wake": 2,
    "lock": 4,
    "kill reader": 3,
    "new uidvalidity": 1,
    "full": 2,
    "clock jumps": 3,
}
#: Seconds by which the machine's clock jumps; back only as far as a time server sets it, for a dead process' lease lasts longer by that.
_JUMPS = (-2.0, 2.0, 60.0, 3600.0, 3600.0)
#: The steps at which the processes of each command may kill themselves.
_INTAKE = ("fetched", "stored", "woken", "moved", "move noted", "advanced")
_WORK = ("claimed", "read", "decided", "applied", "recorded", "committed", "sending", "sent", "settled", "swept")
_TIME = ("scheduled claimed", "scheduled committed")
_TELLING = ("webhook claimed", "webhook delivered")
STEPS = {"poll": _INTAKE, "work": _WORK, "schedule": (*_TIME, *_TELLING), "run": (*_INTAKE, *_WORK, *_TIME, *_TELLING)}
#: What the program may answer once that is told of outcomes; ``0`` hangs up once it has read.
_TOLD_ANSWERS = (500, 503, 429, 302, 0, 0, 0)
#: A refusal for what is said, once a run: two in a row would be for good.
_REFUSAL = 422
#: What the SMTP server may answer once; ``DATA`` is the mail's end.
_ANSWERS = (
    *("DATA keep and cut", "DATA keep and kill", "DATA keep and cut", "DATA cut"),
    *("DATA 451 later", "DATA 421 bye", "RCPT 450 later", "MAIL 421 bye", "MAIL cut", "EHLO 421 bye"),
)


def plan_of(seed: int, *, faults: bool = True) -> Plan:
    """The plan of this seed, the same every time; without ``faults`` only the mails come."""
    chance = random.Random(seed)  # noqa: S311 - the same run for the same seed
    shape, database, broker, _ = chance.choices(_SHAPES, [each[3] for each in _SHAPES])[0]
    processes = _PROCESSES[shape]
    heaps = chance.randint(1, 4)
    events = [Event(_moment(chance, 0.6) if heap else 0.0, "append", amount=heap) for heap in range(heaps)]
    companies = tuple(sorted(chance.sample(range(COMPANIES), chance.randint(4, 10))))
    further = tuple(range(COMPANIES, COMPANIES + chance.choice((0, 1, 2))))
    copies, batch_size = chance.choice((0, 1, 3)), chance.choice((3, 10, 50))
    events += [Event(_moment(chance), "a day comes")] if further else []
    came = tuple(events)
    plan = Plan(
        seed, shape, database, broker, processes, companies, further, copies, heaps, batch_size, came, readers=chance.random() < 0.3
    )
    if not faults:
        return plan
    for _ in range(chance.randint(2, 7)):
        events += _fault(chance, plan)
    steps = {name: tuple(step for step in STEPS[command[0]] if step not in _TELLING) for name, command in processes.items()}
    die_at = {name: _deaths(chance, steps[name]) for name in processes if chance.random() < 0.5}
    telling, dying = _of_telling(seed, plan)
    return replace(
        plan,
        events=tuple(sorted([*events, *telling], key=lambda event: event.at)),
        die_at=die_at | {name: (*die_at.get(name, ()), death) for name, death in dying.items()},
        wake_ups=chance.choice((1, 1, 1, 5)),
        orderly=chance.random() < 0.5,
    )


def _of_telling(seed: int, plan: Plan) -> tuple[list[Event], dict[str, tuple[str, int]]]:
    """What strikes the program that is told of outcomes, or whoever tells it; drawn by itself, so that all else is as it was without it."""
    chance = random.Random(f"telling {seed}")  # noqa: S311 - the same for the same seed
    events = [Event(_moment(chance, 1.5), "told", "receiver", _REFUSAL)] if chance.random() < 0.3 else []
    for _ in range(chance.randint(1, 4)):
        at = _moment(chance, 1.5)
        match chance.choice(("told", "told", "told", "down", "silence", "cut", "cut after")):
            case "told":
                events.append(Event(at, "told", "receiver", chance.choice(_TOLD_ANSWERS)))
            case "cut after":
                events.append(Event(at, "cut after", "receiver", chance.choice((1, 20))))
            case "cut":
                events.append(Event(at, "cut", "receiver"))
            case lasting:
                events += _lasting(chance, Event(at, lasting, "receiver", chance.choice((0, 1))), 3)
    tellers = [name for name, command in plan.processes.items() if command[0] in ("schedule", "run")]
    return events, {name: (chance.choice(_TELLING), chance.choice((1, 1, 2, 5))) for name in tellers if chance.random() < 0.4}


def _moment(chance: random.Random, part: float = 1.0) -> float:
    return round(chance.uniform(0.05, DURATION * part), 2)


def _deaths(chance: random.Random, steps: tuple[str, ...]) -> tuple[tuple[str, int] | None, ...]:
    """At which step each start of a process kills itself, if at any; a process lives in the end."""
    return tuple((chance.choice(steps), chance.choice((1, 1, 2, 3, 5, 8))) for _ in range(chance.choice((1, 1, 2))))


def _fault(chance: random.Random, plan: Plan) -> list[Event]:
    """One fault that this shape can have: its event, and its end where it lasts."""
    at = _moment(chance)
    wires = ["imap", "smtp", *(["redis"] if plan.broker == "redis" else []), *(["postgres"] if plan.database == "postgresql" else [])]
    impossible = {
        *(() if plan.broker == "redis" else ("empty", "wake")),
        *(() if plan.database == "sqlite" else ("lock",)),
        *(() if plan.readers else ("kill reader",)),
        *(() if plan.database == "sqlite" else ("clock jumps",)),  # there the database server's clock counts
    }
    kinds = {kind: weight for kind, weight in _KINDS.items() if kind not in impossible}
    kind = chance.choices(list(kinds), list(kinds.values()))[0]
    match kind:
        case "kill":
            return [Event(at, "kill", chance.choice(list(plan.processes)))]
        case "kill many":
            part = chance.choice(("poll", "work", ""))
            return [Event(at, "kill", " ".join(name for name in plan.processes if name.startswith((part, "run"))))]
        case "stop":
            server = chance.choice(["dovecot", *wires[2:], *wires[2:]])
            return _lasting(chance, Event(at, "stop", server, chance.choice((0, 1))), 1.5)
        case "cut after":
            return [Event(at, "cut after", chance.choice(wires), chance.choice((1, 20, 300, 3000, 30000)))]
        case "down":
            return _lasting(chance, Event(at, "down", chance.choice(wires)), 2)
        case "silence":
            return _lasting(chance, Event(at, "silence", chance.choice(wires), chance.choice((0, 1))), 3.5)
        case "smtp":
            return [Event(at, "smtp", chance.choice(_ANSWERS))]
        case "lock":
            return _lasting(chance, Event(at, "lock", "sqlite"), 2.5)
        case "full":
            return _lasting(chance, Event(at, "full", "sqlite" if plan.database == "sqlite" else "postgres"), 2.5)
        case "new uidvalidity":  # while mail is taken in, or it would be an empty mailbox that is made anew
            delivered = chance.choice([each.at for each in plan.events if each.kind == "append"])
            return [Event(round(delivered + 0.05, 2), kind)]
        case "clock jumps":
            return [Event(at, "clock jumps", "clock", chance.choice(_JUMPS))]
        case "cut":
            return [Event(at, "cut", chance.choice(wires))]
        case _:
            return [Event(at, kind)]


def _lasting(chance: random.Random, event: Event, longest: float) -> list[Event]:
    end = round(event.at + chance.uniform(0.05, longest), 2)
    return [event, Event(end, "end", f"{event.kind} {event.target}")]
