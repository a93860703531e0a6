"""The product's processes, forked from one that has loaded the product, so that one starts in milliseconds however often it is killed.

``python -m tests.faults.forking`` takes a line of JSON a start on standard input and tells on standard output who was started and who
ended. Each child is the command itself, its environment its settings, and kills itself (SIGKILL) at the step that it is given; the
product has no such thing, it only names its steps. All end with this process, and this one with its standard input.
"""

import ctypes
import json
import os
import select
import signal
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from tests.faults.pace import SILENCE, set_pace
from tests.servers import five_hundred_mails

_PR_SET_PDEATHSIG = 1


def load() -> None:
    """Import what every process needs, and see once that all texts are there, which each would see for itself."""
    import psycopg  # noqa: F401 - loaded here once for all

    import worker.cli.poll
    import worker.cli.process
    import worker.cli.run
    import worker.cli.schedule
    import worker.cli.work
    import worker.composition
    import worker.polling
    import worker.public.serving
    import worker.scheduler
    from worker import dry_run, template_check
    from worker.directory_file import load as load_directory
    from worker.settings import load as load_settings
    from worker.settings import templates_folder

    folder = templates_folder()
    if folder is None:
        raise RuntimeError("the templates are not where they were installed")
    template_check.check_templates(folder / "mail")
    settings = load_settings({"KUNDSERVICE_TRUSTED_AUTHSERV_ID": "mx.inexchange.se"}, None)
    customers = load_directory(json.dumps(five_hundred_mails.directory(range(10))).encode(), "customers.json")
    given = dry_run.circumstances(settings, customers, None, lambda: datetime.now(UTC))
    for sample in five_hundred_mails.samples(range(10)):  # what the first mail of a language makes is made here, not under a lease
        dry_run.dry_run(sample.content(), given)
    worker.cli.process.texts_checked = _seen_already
    set_pace()


@contextmanager
def _seen_already(folder: Path, *, pages: bool = False) -> Iterator[None]:  # noqa: ARG001 - its own signature
    yield


def be(told: dict[str, Any]) -> int:
    """Be the product's process: its exit status."""
    from tests.faults.handing_over import TellingMailer
    from tests.faults.supervisor import CLOCK
    from tests.flow.house import ReaderHere
    from worker import broker, composition, polling
    from worker.cli.main import run
    from worker.clock import SystemClock
    from worker.mailbox import Mailbox
    from worker.readers.mail_to_read import Terms
    from worker.trust import trust_of

    reached: Counter[str] = Counter()
    counting = threading.Lock()

    def die_at(name: str) -> None:
        with counting:
            reached[name] += 1
            if [name, reached[name]] == told["die_at"]:
                os.write(2, f"killed at step '{name}' ({reached[name]})\n".encode())
                os.kill(os.getpid(), signal.SIGKILL)

    made, send = composition.build, broker.Waker.wake

    def build(settings: Any) -> Any:
        mailer = TellingMailer(settings.smtp, timeout=SILENCE)

        def step_taken(name: str) -> None:
            if name == "settled":
                mailer.noted()
            die_at(name)

        reader = None if told["readers"] else ReaderHere(Terms(trust_of(settings), settings.own_addresses))
        return made(settings, mailer=mailer, step_taken=step_taken, reader=reader)

    def wake(self: broker.Waker, actor_name: str, key: str) -> bool:
        sent = [send(self, actor_name, key) for _ in range(told["wake_ups"])]
        return all(sent)

    def mailbox(*given: Any, **further: Any) -> Mailbox:
        return Mailbox(*given, **{**further, "answer_timeout": SILENCE})

    def now(_self: SystemClock) -> datetime:
        try:
            ahead = float(Path(CLOCK).read_text(encoding="ascii"))
        except FileNotFoundError:
            ahead = 0.0
        return datetime.now(UTC) + timedelta(seconds=ahead)

    SystemClock.now = now  # type: ignore[method-assign, assignment]  # the machine's clock, which may jump
    composition.build = build  # type: ignore[assignment]  # what the command composes, with this process' end in it
    broker.Waker.wake = wake  # type: ignore[method-assign]  # wake-ups doubled, as a broker may
    vars(polling)["Mailbox"] = mailbox  # with less patience
    return run(told["command"])


def _child(told: dict[str, Any]) -> None:
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    os.setsid()
    os.chdir(told["folder"])
    log = os.open(told["log"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
    null = os.open(os.devnull, os.O_RDWR)
    for number, file in ((null, 0), (log, 1), (log, 2)):
        os.dup2(number, file)
    for name in [name for name in os.environ if name.startswith("KUNDSERVICE_")]:
        del os.environ[name]
    os.environ.update(told["settings"])
    sys.stdout, sys.stderr = os.fdopen(1, "w", buffering=1), os.fdopen(2, "w", buffering=1)
    os._exit(be(told))


def main() -> None:
    """Start and tell until standard input ends."""
    load()
    out = os.fdopen(os.dup(1), "w", buffering=1)
    names: dict[int, str] = {}
    print(json.dumps({"ready": True}), file=out)
    waiting = b""
    while True:
        if select.select([0], [], [], 0.005)[0]:
            read = os.read(0, 65536)
            if not read:
                return
            *lines, waiting = (waiting + read).split(b"\n")
            for line in lines:
                told = json.loads(line)
                pid = os.fork()
                if pid == 0:
                    _child(told)
                names[pid] = told["name"]
                print(json.dumps({"started": told["name"], "pid": pid}), file=out)
        while names:
            pid, status = os.waitpid(-1, os.WNOHANG)
            if not pid:
                break
            print(json.dumps({"ended": names.pop(pid), "pid": pid, "status": os.waitstatus_to_exitcode(status)}), file=out)


if __name__ == "__main__":
    main()
