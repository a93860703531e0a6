"""A request as it is kept: with its mail, its thread, and the directory of those concerned, or as a person has corrected it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, select

from parsers.reading import Request
from worker.authority import companies_of_sender
from worker.decision import Authentication, Verdict
from worker.directory import Directory
from worker.kept import from_json
from worker.store import requests
from worker.store.claims import MAILS
from worker.store.directory import load_for
from worker.store.locks import lock_companies
from worker.store.threads import THREADS


@dataclass(frozen=True, slots=True)
class Stored:
    """A request as it is kept, with what its mail and thread tell."""

    row: Row[Any]
    request: Request
    mail: Row[Any]
    reference: str
    verdict: Verdict | None
    directory: Directory
    #: the company that it is for: as it is kept, or as a person has corrected it
    company_number: str | None = None
    #: ``request`` and ``company_number`` are a person's correction of what is kept
    corrected: bool = False

    @property
    def sender(self) -> str | None:
        """Who asked."""
        sender: str | None = self.row.content["sender"]
        return sender

    @property
    def received_on(self) -> date:
        """The day received of the mail that first asked."""
        return date.fromisoformat(self.row.content["received_on"])

    @property
    def may_be_answered(self) -> bool:
        """Whether a person may write to the sender: not where the From was forged."""
        return bool(self.sender) and self.verdict is not None and self.verdict.authentication is not Authentication.FAIL

    @property
    def may_be_told(self) -> bool:
        """Whether the sender may get a mail of ours: registered, or proven; never where the From was forged."""
        if self.verdict is None or self.verdict.authentication is Authentication.FAIL:
            return False
        return self.verdict.authentication is Authentication.PASS or bool(companies_of_sender(self.sender, self.directory).all())


def stored(connection: Connection, request_id: int, *, lock: bool = True) -> Stored | None:
    """The request with its mail, and the directory of those concerned; None where there is none.

    Its company is locked for who is to change it; without ``lock`` the request is only looked at.
    """
    row = requests.get(connection, request_id)
    if row is None:
        return None
    numbers = [row.company_number] if row.company_number else []
    if lock:
        lock_companies(connection, numbers)
    sender = row.content["sender"]
    mail = connection.execute(select(MAILS).where(MAILS.c.id == row.mail_id)).one()
    reference = connection.execute(select(THREADS.c.reference).where(THREADS.c.id == mail.thread_id)).scalar_one_or_none()
    return Stored(
        row,
        from_json(Request, row.content["request"]),
        mail,
        reference or "",
        from_json(Verdict, mail.verdict) if mail.verdict else None,
        load_for(connection, [sender] if sender else [], numbers),
        row.company_number,
    )


def as_corrected(connection: Connection, kept: Stored, request: Request, company_number: str | None, *, lock: bool = True) -> Stored:
    """The same request as a person has corrected it, with the directory of the company that it is for now."""
    numbers = sorted({number for number in (kept.row.company_number, company_number) if number})
    if lock:
        lock_companies(connection, numbers)
    directory = load_for(connection, [kept.sender] if kept.sender else [], numbers)
    return replace(kept, request=request, company_number=company_number, directory=directory, corrected=True)
