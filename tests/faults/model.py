"""What must be true when a run is over: every mail one row in its right state, every change once, every answer once, nothing lost; and
whoever wants to be told of outcomes was, at least once and in order.

An answer may go twice only where the product could not know that it went: a fault struck between the mail's last line and the note that
it went (the ambiguous window). Such repeats are told apart by what each process knew, and counted by their cause.
"""

import json
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from email.parser import BytesHeaderParser
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, select

from tests.faults import handing_over
from tests.faults.handing_over import Handing
from tests.faults.stage import Stage
from tests.faults.supervisor import Death
from tests.faults.world import World
from worker.database import reading
from worker.directory_import import export_directory
from worker.reopening import REOPENING
from worker.store import audit
from worker.store.audit import AUDIT
from worker.store.claims import MAX_ATTEMPTS
from worker.store.cursors import CURSORS
from worker.store.mails import MAILS
from worker.store.outbox import OUTGOING
from worker.store.webhooks import EVENTS

#: What a mail is whose answer nobody knows to have gone, after two tries.
_REOPENED = "staff staff/reply_undelivered"


@dataclass(frozen=True, slots=True)
class Fault:
    """Something that struck a server or a wire, from when to when (monotonic seconds)."""

    kind: str
    target: str
    begun: float
    ended: float


@dataclass(frozen=True, slots=True)
class Seen:
    """Everything that there is to judge by."""

    where: Stage
    world: World
    faults: list[Fault]
    deaths: list[Death]
    #: mails that were quarantined, and that staff let be tried once more
    retried: list[str]
    #: whether processes waited for each other's SQLite transactions until they gave up: several processes are not its size
    crowded: bool
    #: whether there are several processes: one alone knows what it does, whatever the clock says
    several: bool

    def excuse(self, first: Handing, second: Handing) -> str | None:
        """Why the product could not know, when it handed a mail over again, that the first time had gone well; None where it could."""
        if first.noted_at is not None and first.noted_at < second.at:
            return None
        if first.ended == "unknown":
            return "the connection was lost after the mail's end"
        if first.noted_at is None and any(death.pid == first.pid for death in self.deaths):
            return "the process was killed before it could note that the mail went"
        away = (fault for fault in self.faults if fault.target in ("postgres", "sqlite"))
        if any(fault.begun <= second.at and fault.ended >= first.at for fault in away):
            return "the database was away when it was to be noted that the mail went"
        if any(fault.kind == "standstill" and fault.begun <= second.at and fault.ended >= first.at for fault in self.faults):
            return "the machine stood still longer than a lease"
        jumps = (fault for fault in self.faults if fault.kind == "clock jumps")
        if self.several and any(fault.begun <= second.at and fault.ended >= first.at for fault in jumps):
            return "the clock jumped over a lease"
        if self.crowded:
            return "SQLite was kept by other processes longer than a lease"
        return None


def judge(seen: Seen) -> tuple[list[str], dict[str, int]]:
    """What is wrong, and what is allowed and counted."""
    counted: Counter[str] = Counter()
    with reading(seen.where.engine) as connection:
        wrong = [
            *_rows(connection, seen, counted),
            *_answers(connection, seen, counted),
            *_changes(connection, seen),
            *_directory(connection, seen),
            *_told(connection, seen, counted),
        ]
    wrong += _folders(seen, counted)
    if seen.retried:
        counted["quarantined, and let go by staff"] += len(seen.retried)
        hits = len(seen.deaths) + len(seen.faults)
        wrong += [f"{key} was quarantined after {hits} deaths and faults"] if (key := seen.retried[0]) and hits < MAX_ATTEMPTS else []
    return wrong, dict(counted)


def _rows(connection: Connection, seen: Seen, counted: Counter[str]) -> list[str]:
    """One row a mail, in its state, and as duplicates those that a new UIDVALIDITY showed again; nothing unaccounted for."""
    rows = connection.execute(select(MAILS)).all()
    given_up = select(OUTGOING.c.mail_id).where(OUTGOING.c.state == "failed", OUTGOING.c.template.in_(REOPENING))
    reopened = set(connection.scalars(select(MAILS.c.message_id).where(MAILS.c.id.in_(given_up))))
    found = Counter((row.message_id, f"{row.state} {row.outcome}/{row.reason}") for row in rows)
    # a copy of a mail has its Message-ID, and no answer
    wanted = Counter(
        (mail.message_id, _REOPENED if mail.message_id in reopened and mail.answers else mail.end) for mail in seen.world.mails
    )
    further = found - wanted
    if any(fault.kind == "new uidvalidity" for fault in seen.faults):
        again = Counter({key: count for key, count in further.items() if key[1] == "done ignored/duplicate"})
        counted["seen again under a new UIDVALIDITY"] += again.total()
        further -= again
    wrong = [f"row {count} x {key}: there is none to be" for key, count in further.items()]
    wrong += [f"row {count} x {key}: missing" for key, count in (wanted - found).items()]
    unaccounted = connection.scalars(select(CURSORS.c.unaccounted)).all()
    wrong += [f"unaccounted for: {unaccounted}"] if any(unaccounted) else []
    return wrong


def _answers(connection: Connection, seen: Seen, counted: Counter[str]) -> list[str]:
    """Every answer written once and taken by the SMTP server once; twice only in the ambiguous window."""
    rows = connection.execute(
        select(OUTGOING, MAILS.c.message_id.label("answered")).join_from(OUTGOING, MAILS, OUTGOING.c.mail_id == MAILS.c.id, isouter=True)
    ).all()
    found = Counter((row.answered, row.template, row.to_address) for row in rows)
    wanted = Counter((mail.message_id, *answer) for mail in seen.world.mails for answer in mail.answers.elements())
    wrong = [f"answer {count} x {key}: there is none to be" for key, count in (found - wanted).items()]
    wrong += [f"answer {count} x {key}: missing" for key, count in (wanted - found).items()]
    headers = BytesHeaderParser()
    taken: dict[str, list[tuple[float, bytes]]] = {}
    for each in seen.where.smtp.received:
        taken.setdefault(str(headers.parsebytes(each.content)["Message-ID"]), []).append((each.at, each.content))
    handed = handing_over.read(seen.where.folder)
    by_id = {row.message_id: row for row in rows}
    wrong += [f"{key} was sent {len(copies)} times and stands nowhere" for key, copies in taken.items() if key not in by_id]
    for key, row in by_id.items():
        copies = taken.get(key, [])
        told = f"the {row.template} to {row.to_address} ({row.state}, {row.failure})"
        if row.state == "failed" and any(words in (row.failure or "") for words in ("nobody knowing", "unknown whether")):
            counted["given to staff after two unknown tries"] += 1
        elif row.state != "sent" or not copies:
            wrong.append(f"{told} was taken {len(copies)} times")
        if len({content for _, content in copies}) > 1:
            wrong.append(f"{told} went in two versions")
        if len(copies) > 2:
            wrong.append(f"{told} was taken {len(copies)} times")
        if len(copies) > 1:
            times = [each for each in handed[key] if each.may_have_gone]
            if len(times) < 2:
                wrong.append(f"{told} went twice, and its process said of one of them that it did not: {handed[key]}")
                continue
            first, second = times[:2]
            why = seen.excuse(first, second)
            if why:
                counted[f"sent twice, for {why}"] += 1
            else:
                wrong.append(f"{told} went twice, {second.at - first.at:.2f} s apart, with no reason: {first}, {second}")
    return wrong


def _changes(connection: Connection, seen: Seen) -> list[str]:
    """Each change stands in the chain once, and the chain holds."""
    wrong = [] if audit.verify(connection).broken_at is None else ["the audit chain is broken"]
    rows = connection.execute(
        select(MAILS.c.message_id, AUDIT.c.action)
        .join_from(AUDIT, MAILS, AUDIT.c.mail_id == MAILS.c.id)
        .where(AUDIT.c.action.like("%.applied"))
    )
    found = Counter((row.message_id, row.action) for row in rows)
    wanted = Counter((mail.message_id, change) for mail in seen.world.mails for change in mail.changes)
    wrong += [f"change {count} x {key}: there is none to be" for key, count in (found - wanted).items()]
    return wrong + [f"change {count} x {key}: missing" for key, count in (wanted - found).items()]


def _directory(connection: Connection, seen: Seen) -> list[str]:
    """Every company is what its mails made of it."""
    exported = json.loads(export_directory(connection, datetime.now(UTC), name=".json"))
    found = {company["id"]: company for company in exported["companies"]}
    wrong = []
    for wanted in seen.world.after:
        company = found[wanted["id"]]
        (agreement,) = company["agreements"]
        if (agreement["ends_on"] is not None) is not wanted["cancelled"]:
            wrong.append(f"{company['name']}: its agreement ends on {agreement['ends_on']}")
        if sorted(company["users"], key=str) != sorted(wanted["users"], key=str):
            wrong.append(f"{company['name']}: {company['users']}")
    return wrong


def _told(connection: Connection, seen: Seen, counted: Counter[str]) -> list[str]:
    """Every outcome of a mail told at least once, by one id and the same bytes however often, and each mail's in their order."""
    rows = connection.execute(select(EVENTS).order_by(EVENTS.c.id)).all()
    got, first = seen.where.receiver.got, list(dict.fromkeys(seen.where.receiver.took))
    wrong = [f"event {row.id} was given up: {row.failure}" for row in rows if row.state == "failed"]
    bodies = {row.message_id: row.body for row in rows}
    wrong += [f"{headers['webhook-id']} was told and stands nowhere" for headers, _ in got if headers["webhook-id"] not in bodies]
    wrong += [f"{row.message_id} ({row.state}) was never taken" for row in rows if row.message_id not in first]
    wrong += [f"{headers['webhook-id']} went in two versions" for headers, body in got if bodies.get(headers["webhook-id"], body) != body]
    told: dict[str, list[tuple[str, dict[str, Any]]]] = {}
    for row in rows:
        mail = json.loads(row.body)["data"]["mail"]
        told.setdefault(mail["id"], []).append((row.message_id, {**mail, "type": row.type}))
    for mail in connection.execute(select(MAILS).where(MAILS.c.decided_at.is_not(None))):
        events = told.pop(str(mail.id), [])
        if [each["type"] for _, each in events].count("mail.decided") != 1:
            wrong.append(f"mail {mail.id} ({mail.state} {mail.outcome}/{mail.reason}): {[each['type'] for _, each in events]}")
            continue
        last = events[-1][1]
        if (last["state"], last["outcome"], last["reason"]) != (mail.state, mail.outcome, mail.reason):
            wrong.append(f"mail {mail.id} is {mail.state} {mail.outcome}/{mail.reason}, and {last} was told last")
        keys = [key for key, _ in events]
        if [key for key in first if key in keys] != keys:
            wrong.append(f"mail {mail.id}: what became of it was told out of order")
    wrong += [f"mail {key} was told of, and is not decided" for key in told]
    if connection.dialect.name == "sqlite" and first != list(bodies):  # one writes at a time, so that they were written in this order
        wrong.append("outcomes were told in another order than they came")
    counted["outcomes told once more by the same id"] += len(got) - len(first)
    return wrong


def _folders(seen: Seen, counted: Counter[str]) -> list[str]:
    """The mailbox is empty, and each mail lies where it was moved. (MOVE is no lock: a copy too many is counted.)"""
    account = seen.where.account
    wrong = [f"{len(content)} mails are still in the mailbox"] if (content := account.content()) else []
    moved = Counter((folder, content) for folder in ("Processed", "Review") for content in account.content(folder))
    wanted = Counter((mail.folder, mail.content) for mail in seen.world.mails)
    wrong += [f"{count} mails of {content[:60]!r} are not in {folder}" for (folder, content), count in (wanted - moved).items()]
    counted["copies too many where mail is moved to"] += (moved - wanted).total()
    return wrong


def crowded(where: Stage, processes: int) -> bool:
    """Whether several processes on one SQLite file waited for each other in vain."""
    if processes == 1 or where.engine.dialect.name != "sqlite":
        return False
    return any("is locked by another process" in file.read_text(errors="replace") for file in where.folder.glob("*.log"))


def in_logs(folder: Path) -> list[str]:
    """What no process may ever say."""
    return [
        f"{file.name}: {line.strip()}"
        for file in sorted(folder.glob("*.log"))
        for line in file.read_text(encoding="utf-8", errors="replace").splitlines()
        if "Traceback" in line or "unforeseen" in line or "Error in " in line
    ]
