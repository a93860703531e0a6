"""``make oracle``: 60,000 mutated mails against mailauth, 40,000 random headers against authres; ends with 1 at an unexplained difference.

Every mail has a number: ``--first`` goes on where a run was broken off, and with ``--mails 1`` looks at one again (by other keys).
"""

import argparse
import json
import sys
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic

from rich.console import Console
from rich.table import Table

from tests.oracle.comparison import Tally, compare
from tests.oracle.fields import compare_fields
from tests.oracle.mailauth import Mailauth, missing
from tests.oracle.mutations import mutant
from tests.oracle.statements import case
from tests.oracle.world import records

_BATCH = 2000
_SHOWN = 20


def main() -> int:
    """Compare, print, and judge."""
    parser = argparse.ArgumentParser(prog="python -m tests.oracle", description=__doc__)
    parser.add_argument("--mails", type=int, default=60_000, help="mutated mails (default 60000)")
    parser.add_argument("--fields", type=int, default=40_000, help="random Authentication-Results (default 40000)")
    parser.add_argument("--first", type=int, default=0, help="number of the first of each (default 0)")
    parser.add_argument("--seed", type=int, default=5593371890, help="of the random choices")
    options = parser.parse_args()
    lacks = missing()
    if lacks:
        print(f"{lacks}: run 'sh tests/oracle/install.sh'", file=sys.stderr)
        return 1
    mails, fields, begun = Tally(), Tally(), monotonic()
    with TemporaryDirectory(prefix="kundservice-oracle-") as folder:
        dns = Path(folder) / "dns.json"
        dns.write_text(json.dumps(records()))
        with Mailauth(dns) as mailauth:
            for batch in _batches(options.first, options.mails):
                mails.add(compare([(f"mail {at}", partial(mutant, options.seed, at)) for at in batch], mailauth))
                _progress("mails", batch, mails, begun)
    for batch in _batches(options.first, options.fields):
        fields.add(compare_fields([(f"field {at}", partial(case, options.seed, at)) for at in batch]))
        _progress("fields", batch, fields, begun)
    _show("mutated mails, ours and mailauth", mails)
    _show("random Authentication-Results, ours and authres", fields)
    for error in (*mails.errors, *fields.errors)[:_SHOWN]:
        print(error, file=sys.stderr)
    return 1 if mails.errors or fields.errors else 0


def _batches(first: int, count: int) -> list[range]:
    return [range(at, min(at + _BATCH, first + count)) for at in range(first, first + count, _BATCH)]


def _progress(what: str, batch: range, tally: Tally, begun: float) -> None:
    print(f"{what} below {batch.stop}: {len(tally.errors)} unexplained, {monotonic() - begun:.0f} s", file=sys.stderr, flush=True)


def _show(title: str, tally: Tally) -> None:
    table = Table("outcome", "number", title=f"{title}: {tally.counts.total()}, unexplained {len(tally.errors)}")
    for outcome, number in sorted(tally.counts.items(), key=lambda each: (-each[1], each[0])):
        table.add_row(outcome, str(number))
    Console().print(table)


if __name__ == "__main__":
    sys.exit(main())
