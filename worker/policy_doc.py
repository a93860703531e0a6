"""How the policy tables are read aloud: ``python -m worker.policy_doc > docs/policy.md`` renders them.

A test fails when the file is stale.
"""

from typing import Any

from worker.policy import BY_KIND, SENDER
from worker.policy_mail import MAIL
from worker.policy_row import Row, Table

#: Every table in the order in which a mail meets them.
TABLES: tuple[Table[Any], ...] = (MAIL, SENDER, *BY_KIND.values())

_HEAD = """# The policy

Rendered from the tables of `worker/policy*.py` by `python -m worker.policy_doc > docs/policy.md`; do not edit.

A mail meets the table `mail` first. Each of its requests then meets `sender`, and where that decides on, the table of its kind. In every
table the first row that fits decides, and the last row is a person. The row's name is stored with the decision.
"""


def render() -> str:
    """The whole of ``docs/policy.md``."""
    return "\n".join([_HEAD, *(_table(table) for table in TABLES)])


def _table(table: Table[Any]) -> str:
    lines = [f"## {table.name}", "", f"product.md {table.source}", "", "| # | row | condition | outcome / reason |", "|---|---|---|---|"]
    lines += [f"| {number} | `{row.name}` | {row.condition} | {_verdict(row)} |" for number, row in enumerate(table.rows, start=1)]
    return "\n".join([*lines, ""])


def _verdict(row: Row[Any]) -> str:
    if row.outcome is None:
        return "each request by `sender`" if row.name == "mail.requests" else "the table of its kind"
    return f"`{row.outcome}` / `{row.reason}`" if row.reason else f"`{row.outcome}` / as the mail tells"


if __name__ == "__main__":
    print(render(), end="")
