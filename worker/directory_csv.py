"""How a directory stands in CSV: one table, whose column ``record`` says what a row is; no cell is ever a formula.

``export`` (its moment in ``exported_at``), ``plan``, ``company``, ``user``, ``agreement`` and ``notice`` rows use the columns of their own
fields; ``company`` names the registration number everywhere. Commas, semicolons or tabs between; UTF-8. A cell that a spreadsheet would
take for a formula is written with an apostrophe before it, which reading takes away again (OWASP, 'CSV Injection').
"""

import csv
import io
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from worker.directory import Company, Directory, Notice, Plan
from worker.directory_assembly import Assembly, DirectoryFile, DirectoryFileError
from worker.directory_json import day_text, moment_text
from worker.directory_records import Problem, Record

#: The columns that each kind of row uses beside ``record``; in the order in which rows are read.
ROWS: dict[str, tuple[str, ...]] = {
    "export": ("exported_at",),
    "plan": ("name", "licences", "binding_months", "notice_months", "invoiced", "rank"),
    "company": ("company", "name", "language", "plan", "status"),
    "user": ("company", "email", "name", "phone", "authorized", "active"),
    "agreement": ("company", "service", "started_on", "ends_on"),
    "notice": ("company", "kind", "opened_on", "court", "case_number", "trustee_name", "trustee_email", "closed_on"),
}
COLUMNS = ("record", *dict.fromkeys(column for columns in ROWS.values() for column in columns))

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
#: An apostrophe before one of these was put there by us.
_GUARDED = (*_FORMULA, "'")


def read_csv(text: str, name: str) -> DirectoryFile:
    """The directory of a CSV text; ``name`` is how errors call the file.

    Raises:
      DirectoryFileError: every problem found, with its line.
    """
    assembly = Assembly()
    rows = _rows(text, name, assembly)
    ordered = sorted(rows, key=lambda row: list(ROWS).index(row.values["record"]))  # stable: the file's own order within a kind
    for row in ordered:
        _add(row, assembly)
    return assembly.finish(name)


def _rows(text: str, name: str, assembly: Assembly) -> list[Record]:
    first = text.split("\n", 1)[0]
    delimiter = max(",;\t", key=first.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    rows: list[Record] = []
    line = 1
    try:
        header = [cell.strip().lower() for cell in next(reader, [])]
        _check_header(header, name)
        line = reader.line_num + 1
        for cells in reader:
            if row := _row(header, cells, line, assembly):
                rows.append(row)
            line = reader.line_num + 1
    except csv.Error as error:
        raise DirectoryFileError(name, [Problem(line, f"is no CSV: {error}")]) from None
    return rows


def _check_header(header: list[str], name: str) -> None:
    problems = [Problem(1, f"there is no column '{cell}'") for cell in header if cell not in COLUMNS]
    problems += [Problem(1, f"the column '{cell}' stands there twice") for cell in dict.fromkeys(header) if header.count(cell) > 1]
    if "record" not in header:
        problems = [Problem(1, "the first line is to name the columns, 'record' among them")]
    if problems:
        raise DirectoryFileError(name, problems)


def _row(header: list[str], cells: list[str], line: int, assembly: Assembly) -> Record | None:
    """One row as a record of the columns that are filled; None for an empty one or one of no kind."""
    if not any(cell.strip() for cell in cells):
        return None
    if len(cells) > len(header):
        assembly.problems.append(Problem(line, f"has {len(cells)} cells under {len(header)} columns"))
        return None
    values = {column: _without_guard(cell) for column, cell in zip(header, cells, strict=False) if cell.strip()}
    kind = values.get("record", "").strip().lower()
    if kind not in ROWS:
        assembly.problems.append(Problem(line, f"'record' is to be one of {', '.join(ROWS)}, not '{kind}'"))
        return None
    whose = values.get("email" if kind == "user" else "name" if kind == "plan" else "company", "")
    record = Record(f"{kind} {whose}".strip(), {**values, "record": kind}, line, assembly.problems, as_text=True)
    record.only(("record", *ROWS[kind]), strictly=True)
    return record


def _add(row: Record, assembly: Assembly) -> None:
    kind = row.values["record"]
    if kind == "export":
        assembly.exported_at = row.moment("exported_at")
    elif kind == "plan":
        assembly.add_plan(row)
    elif kind == "company":
        assembly.add_company(row, "company")
    elif kind == "notice":
        assembly.tells_notices = True
        assembly.add_notice(row, row)
    elif number := row.number("company"):
        if number not in assembly.companies:
            row.wrong(None, f"there is no company row for {number}")
        elif kind == "user":
            assembly.add_user(row, number)
        else:
            assembly.add_agreement(row, number)


def dump_csv(directory: Directory, day: date, exported_at: datetime | None = None) -> str:
    """The directory as such a table; ``day`` says which agreements run (a company's ``plan``)."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in _written(directory, day, exported_at):
        writer.writerow([_guarded(_cell(row.get(column))) for column in COLUMNS])
    return text.getvalue()


def _written(directory: Directory, day: date, exported_at: datetime | None) -> Iterable[dict[str, Any]]:
    if exported_at is not None:
        yield {"record": "export", "exported_at": moment_text(exported_at)}
    for plan in directory.plans:
        yield _plan(plan)
    for company in directory.companies:
        yield from _company(company, directory.plan_of(company, day).name)
    for notice in directory.notices:
        yield _notice(notice)


def _plan(plan: Plan) -> dict[str, Any]:
    return {"record": "plan", **{column: getattr(plan, column) for column in ROWS["plan"]}}


def _company(company: Company, plan: str) -> Iterable[dict[str, Any]]:
    here = {"company": company.number}
    yield {"record": "company", **here, "name": company.name, "language": company.language, "plan": plan, "status": company.status.value}
    for user in company.users:
        yield {"record": "user", **here, **{column: getattr(user, column) for column in ROWS["user"][1:]}}
    for each in company.agreements:
        days = {"started_on": day_text(each.started_on), "ends_on": day_text(each.ends_on)}
        yield {"record": "agreement", **here, "service": each.service, **days}


def _notice(notice: Notice) -> dict[str, Any]:
    days = {"opened_on": day_text(notice.opened_on), "closed_on": day_text(notice.closed_on)}
    names = ("company", "kind", "court", "case_number", "trustee_name", "trustee_email")
    return {"record": "notice", **{name: getattr(notice, name) for name in names}, **days}


def _cell(value: object) -> str:
    if value is None:
        return ""
    return str(value).lower() if isinstance(value, bool) else str(value)


def _guarded(cell: str) -> str:
    return f"'{cell}" if cell.startswith(_GUARDED) else cell


def _without_guard(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_GUARDED) else cell
