"""How the database and a directory file are made to agree: import all or nothing, export to the same form (design.md section 3)."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from worker.clock import day_in_stockholm
from worker.directory_changes import RowChange, changes_for
from worker.directory_file import DirectoryFile, dump_for
from worker.errors import Permanent
from worker.store import audit, directory_rows
from worker.store.directory import load_all

#: So many of our own changes are listed before the rest is a number.
MAX_TOLD = 20


class OwnChangesError(Permanent):
    """The import would undo changes that the product made after the file was written; nothing was imported."""

    def __init__(self, conflicts: list[tuple[RowChange, datetime]]) -> None:
        told = [_told(change, at) for change, at in conflicts[:MAX_TOLD]]
        further = len(conflicts) - len(told)
        head = "the file is older than these changes of ours; export the directory anew, or import with --overwrite to undo them"
        super().__init__("\n".join([head, *told, *([f"and {further} more"] if further else [])]))
        self.conflicts = tuple(change for change, _ in conflicts)


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did."""

    #: companies in the file
    companies: int
    #: ``('users', 'added' | 'changed' | 'deactivated' | 'deleted')`` → how many
    counts: dict[tuple[str, str], int]
    #: changes of our own that were undone
    overwritten: int

    @property
    def unchanged(self) -> bool:
        """Whether the database said all of it already."""
        return not self.counts


def import_directory(
    connection: Connection, file: DirectoryFile, now: datetime, *, full: bool = False, overwrite: bool = False, actor: str = audit.PRODUCT
) -> ImportReport:
    """Make the database say what the file says, in the caller's one transaction.

    ``full``: companies that the file does not name become ``terminated``. ``overwrite``: our own later changes are undone.

    Raises:
      OwnChangesError: without ``overwrite``, where the file would undo such a change (a file without ``exported_at`` is older than all).
    """
    directory_rows.lock_directory(connection)
    stored = load_all(connection)
    changes = changes_for(stored, file, full=full, today=day_in_stockholm(now))
    own = directory_rows.own_changes(connection, file.exported_at)
    conflicts = [(change, own[change.table, change.key]) for change in changes if change.key and (change.table, change.key) in own]
    if conflicts and not overwrite:
        raise OwnChangesError(conflicts)
    directory_rows.execute(connection, changes)
    directory_rows.void_unused_logins(connection, now)
    counts = Counter((change.table, _verb(change)) for change in changes)
    _record(connection, changes, now, actor, full=full, overwritten=len(conflicts))
    return ImportReport(len(file.directory.companies), dict(counts), len(conflicts))


def _verb(change: RowChange) -> str:
    if change.values is None:
        return "deleted"
    if change.key is None or (change.table == "plans" and not change.before):
        return "added"
    return "deactivated" if change.values.get("active") is False else "changed"


def _told(change: RowChange, at: datetime) -> str:
    """One of our changes, and what the file would make of it."""
    where = f"company {change.company}: " if change.table != "companies" else ""
    if change.values is None:
        return f"{where}{change.what}, changed {at:%Y-%m-%d %H:%M} UTC, is not in the file"
    parts = [f"{name} {_word(change.before[name])} would become {_word(value)}" for name, value in change.values.items()]
    return f"{where}{change.what}, changed {at:%Y-%m-%d %H:%M} UTC: {', '.join(parts)}"


def _word(value: object) -> str:
    if value is None:
        return "nothing"
    return str(value).lower() if isinstance(value, bool) else f"'{value}'"


def _record(connection: Connection, changes: list[RowChange], now: datetime, actor: str, *, full: bool, overwritten: int) -> None:
    """An audit row for the import and one for each company that it changed, the values in the part that can be erased."""
    by_company: dict[str, list[RowChange]] = {}
    for change in changes:
        if change.company:
            by_company.setdefault(change.company, []).append(change)
    ids = directory_rows.ids_by_number(connection, by_company)
    ends = {"changes": len(changes), "companies": len(by_company), "full": full, "overwritten": overwritten}
    entries = [audit.Entry("directory.imported", actor, ids=ends)]
    entries += [
        audit.Entry(
            "directory.company_imported", actor, company_id=ids.get(number), values={"changes": [_values(change) for change in mine]}
        )
        for number, mine in by_company.items()
    ]
    audit.append(connection, entries, now)


def _values(change: RowChange) -> dict[str, Any]:
    def plain(values: dict[str, Any]) -> dict[str, Any]:
        return {name: value.isoformat() if isinstance(value, date) else value for name, value in values.items()}

    return {"what": change.what, "before": plain(change.before), "after": plain(change.values) if change.values is not None else None}


def export_directory(connection: Connection, now: datetime, *, name: str | None = None) -> str:
    """The whole directory, with the moment it was written; CSV where the file's ``name`` ends so, else JSON."""
    return dump_for(name, load_all(connection), day_in_stockholm(now), now)
