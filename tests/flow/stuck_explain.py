"""``kundservice explain`` with mails that do to it what a mail may do to a parser: ``python -m tests.flow.stuck_explain explain …``."""

import os
import signal
from typing import Any

from worker import dry_run
from worker.cli.main import main


def hostile(raw: bytes, given: dry_run.Circumstances) -> Any:
    """What the mail's own words ask for; else what the product does."""
    if b"loop in python" in raw:
        while True:
            pass
    if b"loop in a library" in raw:
        return sum(range(10**15))  # which looks at no signal
    if b"crash" in raw:
        os.kill(os.getpid(), signal.SIGSEGV)
    if b"memory" in raw:
        return [bytearray(1 << 26) for _ in range(1000)]
    return _as_it_is(raw, given)


_as_it_is = dry_run.dry_run

if __name__ == "__main__":
    dry_run.dry_run = hostile
    main()
