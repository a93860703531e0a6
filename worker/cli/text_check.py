"""What a process of its own does for a command that starts: every text of ours is written once, so that the command need not."""

import gc
import sys
from pathlib import Path

from worker.errors import Permanent
from worker.template_check import check_templates


def main(*, pages: bool) -> None:
    """Check the mails in the templates folder that is the first argument, and with ``pages`` the customers' pages.

    A gap is written to standard output, and the status is then 1.
    """
    gc.disable()  # it ends before there is anything to collect
    folder = Path(sys.argv[1])
    try:
        check_templates(folder / "mail")
        if pages:
            from worker.public.page_texts import check_pages

            check_pages(folder)
    except Permanent as gap:
        sys.stdout.buffer.write(str(gap).encode(errors="backslashreplace"))
        sys.exit(1)
