"""How long a mail takes from its delivery in Dovecot to its answer at the SMTP server, idle and under load, and what the processes hold.

``python -m tests.bench.delivery`` runs the Procfile's processes (one poller, two workers) on PostgreSQL and Redis; ``make bench`` takes
the idle figures of the embedded size along. The floor of a delivery is what Dovecot itself takes until it tells an idle client of it.
"""

import argparse
import re
import signal
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from sqlalchemy import func, select

from tests.faults.stage import Servers, Stage, servers, stage
from tests.servers import five_hundred_mails
from tests.servers.five_hundred_mails import TEXTS, Customer
from tests.servers.product import Product
from worker.database import engine_for, reading
from worker.store.mails import MAILS
from worker.store.outbox import OUTGOING

#: Companies that write: as many as the caps of answers to one address need.
_COMPANIES = 2000
#: Further processes are further lines of the Procfile.
PROCFILE = ("poll", "work", "work 2", "schedule")
_IN_REPLY_TO = re.compile(rb"^In-Reply-To: (<[^>]+>)", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Waited:
    """Seconds from each delivery to its answer."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        return median(self.seconds)

    @property
    def p99(self) -> float:
        """With fewer than a hundred the longest."""
        return quantiles(self.seconds, n=100, method="inclusive")[98]


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a load of mails took."""

    mails: int
    seconds: float
    waited: Waited
    #: process (a worker with its readers) → MB when a tenth was answered, and at the end
    memory: Mapping[str, tuple[float, float]]
    left: int


def question(number: int) -> tuple[str, bytes]:
    """A question that is answered at once: its Message-ID and its bytes."""
    customer = Customer(number % _COMPANIES)
    subject, text = TEXTS[customer.language]["question"]
    key, domain = f"<load-{number}@kund{customer.number}.example>", f"kund{customer.number}.example"
    lines = [
        f"Authentication-Results: mx.inexchange.se; dmarc=pass header.from={domain}",
        f"From: {customer.address('writer')}",
        "To: kundservice@inexchange.se",
        f"Subject: {subject} {number}",
        f"Date: {time.strftime('%a, %d %b %Y %H:%M:%S +0000', time.gmtime())}",
        f"Message-ID: {key}",
        "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: 8bit",
    ]
    return key, ("\n".join(lines) + f"\n\n{text}\nAnna Åberg\n").replace("\n", "\r\n").encode()


@contextmanager
def running(on: Servers, database: str, broker: str, processes: Sequence[str], **settings: str) -> Iterator[tuple[Stage, Product]]:
    """The product on these servers, started, with customers and without caps in the way."""
    caps = {f"cap_{name}": "0" for name in ("stranger", "domain", "registered", "total")}
    with (
        tempfile.TemporaryDirectory(prefix="kundservice-bench-") as folder,
        stage(on, database, broker, Path(folder), **caps, **settings) as where,
    ):
        straight = {
            "database_url": where.engine.url.render_as_string(hide_password=False),
            "broker_url": on.redis.url if broker == "redis" else "memory://",
            "imap_url": where.settings["imap_url"].replace(f":{where.wires['imap'].port}/", f":{on.dovecot.port}/"),
            "smtp_url": f"smtp://127.0.0.1:{where.smtp.server.port}",
        }
        product = Product(Path(folder), {**where.settings, **straight})
        product.prepare(five_hundred_mails.directory(range(_COMPANIES)))
        try:
            product.start(*processes)
            yield where, product
        finally:
            product.end()


def embedded(count: int, look_every: str) -> tuple[Waited, Waited]:
    """Delivery to answer of one idle process on SQLite, and beside it how long Dovecot takes to tell an idle client."""
    with servers() as on, running(on, "sqlite", "memory", ("run",), look_every=look_every) as (where, _):
        idle(where, 3, first=10_000_000)
        return idle(where, count), told_by_dovecot(where, 10)


def answered(where: Stage, begin: int = 0) -> dict[str, float]:
    """Message-ID of each answered mail → when the server took the answer."""
    found = {}
    for each in where.smtp.received[begin:]:
        key = _IN_REPLY_TO.search(each.content)
        if key is not None:
            found[key[1].decode()] = each.at
    return found


def idle(where: Stage, count: int, first: int = 0) -> Waited:
    """Deliver one mail after the other, each once the one before is answered and everybody waits again."""
    waited = []
    for number in range(first, first + count):
        key, content = question(number)
        seen = len(where.smtp.received)
        with where.account.connect() as client:
            client.append("INBOX", content)
            delivered = time.monotonic()
        while key not in (answers := answered(where, seen)):
            if time.monotonic() - delivered > 60:
                raise RuntimeError(f"{key} was not answered within a minute")
            time.sleep(0.001)
        waited.append(answers[key] - delivered)
        time.sleep(0.3)
    return Waited(tuple(waited))


def told_by_dovecot(where: Stage, count: int) -> Waited:
    """The floor: a client that idles, and how long until it is told of a mail that was delivered."""
    waited = []
    folder = "Elsewhere"
    with where.account.connect() as client:
        client.create_folder(folder)
        client.select_folder(folder)
        for number in range(count):
            client.idle()
            times: list[float] = []
            delivering = threading.Timer(0.2, _deliver, (where, folder, number, times))
            delivering.start()
            while not any(isinstance(each, tuple) and b"EXISTS" in each for each in client.idle_check(10)):
                continue
            told = time.monotonic()
            delivering.join()
            waited.append(max(told - times[0], 0.0))
            client.idle_done()
    return Waited(tuple(waited))


def _deliver(where: Stage, folder: str, number: int, times: list[float]) -> None:
    with where.account.connect() as client:
        client.append(folder, question(number)[1])
        times.append(time.monotonic())


def load(where: Stage, product: Product, count: int, per_second: float) -> Loaded:
    """Deliver so many mails at this pace, and wait until all are answered."""
    before = _done(where)
    begun = time.monotonic()
    delivered: dict[str, float] = {}
    memory: dict[str, tuple[float, float]] = {}
    with where.account.connect() as client:
        for number in range(count):
            time.sleep(max(begun + number / per_second - time.monotonic(), 0))
            key, content = question(number)
            client.append("INBOX", content)
            delivered[key] = time.monotonic()
            if number == count // 10:
                memory = {name: (resident(process.pid), 0.0) for name, process in product.running.items()}
    deadline = time.monotonic() + 600
    while (left := before + 2 * count - _done(where)) and time.monotonic() < deadline:
        time.sleep(0.2)
    answers = answered(where)
    seconds = max(answers.values()) - begun
    memory = {name: (early, resident(product.running[name].pid)) for name, (early, _) in memory.items()}
    return Loaded(count, seconds, Waited(tuple(answers[key] - at for key, at in delivered.items() if key in answers)), memory, left)


def _done(where: Stage) -> int:
    """How many mails are decided and moved, and how many answers sent."""
    engine = engine_for(where.engine.url.render_as_string(hide_password=False))
    try:
        with reading(engine) as connection:
            done = connection.scalar(select(func.count()).select_from(MAILS).where(MAILS.c.state != "new", MAILS.c.moved_at.is_not(None)))
            sent = connection.scalar(select(func.count()).select_from(OUTGOING).where(OUTGOING.c.state == "sent"))
    finally:
        engine.dispose()
    return int(done or 0) + int(sent or 0)


def resident(pid: int) -> float:
    """MB that the process and those that it started take of the machine now; what several share is divided among them (Linux: PSS)."""
    kilobytes = 0
    for file in Path("/proc").glob("[0-9]*/status"):
        try:
            told = dict(line.split(":", 1) for line in file.read_text(encoding="ascii", errors="replace").splitlines() if ":" in line)
            if int(told["Pid"]) == pid or int(told["PPid"]) == pid:
                memory = file.with_name("smaps_rollup").read_text(encoding="ascii")
                kilobytes += int(next(line.split()[1] for line in memory.splitlines() if line.startswith("Pss:")))
        except OSError:  # it has just ended
            continue
    return kilobytes / 1024


def main() -> int:
    """Load the Procfile's processes, and tell what it took; ends with 1 where memory grew or something is left."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.delivery", description=__doc__)
    parser.add_argument("--mails", type=int, default=20_000, help="mails delivered (default 20000)")
    parser.add_argument("--per-second", type=float, default=40, help="how many are delivered a second (default 40)")
    parser.add_argument("--look-every", default="100ms", help="how often the mailbox is looked at (default 100ms)")
    parser.add_argument("--idle", type=int, default=50, help="mails one after the other before that (default 50)")
    options = parser.parse_args()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that the servers end with it
    with servers() as on, running(on, "postgresql", "redis", PROCFILE, look_every=options.look_every) as (where, product):
        floor = told_by_dovecot(where, 10)
        print(f"Dovecot tells of a delivery: median {1000 * floor.median:.0f} ms, longest {1000 * floor.p99:.0f} ms", flush=True)
        idle(where, 3, first=20_000_000)  # until everything is loaded
        alone = idle(where, options.idle, first=10_000_000)
        print(f"delivery to answer, idle: median {1000 * alone.median:.0f} ms, p99 {1000 * alone.p99:.0f} ms", flush=True)
        found: Any = load(where, product, options.mails, options.per_second)
    print(f"{found.mails} mails at {options.per_second:g} a second: {found.mails / found.seconds:.0f} a second to the last answer")
    print(f"delivery to answer under load: median {1000 * found.waited.median:.0f} ms, p99 {1000 * found.waited.p99:.0f} ms")
    for name, (before, after) in found.memory.items():
        print(f"{name}: {before:.0f} MB at a tenth, {after:.0f} MB at the end")
    print(f"left: {found.left}; a worker takes {max(after for name, (_, after) in found.memory.items() if name.startswith('work')):.0f} MB")
    flat = all(after <= before * 1.1 + 5 for before, after in found.memory.values())
    return 0 if flat and not found.left else 1


if __name__ == "__main__":
    sys.exit(main())
