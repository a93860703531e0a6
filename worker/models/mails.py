"""Which tables keep the mail: threads, every mail seen in the folder with its bytes, its requests, and digests that outlive both."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from worker.models.base import Base, Document, Key, Large

#: What a person must look at, in the words of the index that serves the queue: a query must use the same.
OPEN = "state IN ('staff', 'quarantined')"
IGNORED = "outcome = 'ignored'"


class Thread(Base):
    """One conversation, with the short reference that can be spoken."""

    __tablename__ = "threads"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    #: ``K-7F3Q2``; it proves nothing
    reference: Mapped[str] = mapped_column(unique=True)
    subject: Mapped[str] = mapped_column(default="")
    created_at: Mapped[datetime]
    #: the day of the last receipt (one a thread and day)
    receipt_on: Mapped[date | None]


class Assignment(Base):
    """Who of the staff has a conversation; nobody where there is no row."""

    __tablename__ = "assignments"

    thread_id: Mapped[int] = mapped_column(Key, ForeignKey("threads.id"), primary_key=True, autoincrement=False)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    assigned_at: Mapped[datetime]


class Mail(Base):
    """One mail seen in the folder: where it stood, what became of it, and who works on it now."""

    __tablename__ = "mails"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    thread_id: Mapped[int | None] = mapped_column(ForeignKey("threads.id"), index=True)
    #: ``user@host:port``, the folder, and the server's own numbers; unique together
    account: Mapped[str]
    folder: Mapped[str]
    uidvalidity: Mapped[int] = mapped_column(Large)
    uid: Mapped[int] = mapped_column(Large)
    #: SHA-256 over the raw bytes
    digest: Mapped[str]
    #: SHA-256 over From, To, Cc, Date, Subject, Message-ID and body: the same mail delivered again
    duplicate_digest: Mapped[str]
    size: Mapped[int]
    #: INTERNALDATE
    received_at: Mapped[datetime]
    #: its day in Europe/Stockholm
    received_on: Mapped[date]
    stored_at: Mapped[datetime]
    #: 17:00 on the second working day after the day received; None where nothing is owed
    due_at: Mapped[datetime | None]
    message_id: Mapped[str | None]
    #: the From's address as shown; a claim
    from_address: Mapped[str | None]
    #: the From's display name: anybody may write any
    from_name: Mapped[str | None]
    #: the address that authentication judged (the contact form's person); None until then
    sender: Mapped[str | None]
    subject: Mapped[str] = mapped_column(default="")
    language: Mapped[str | None]
    #: ``quarantined new staff waiting done``
    state: Mapped[str] = mapped_column(default="new")
    outcome: Mapped[str | None]
    reason: Mapped[str | None]
    #: who works on it, until when
    lease_owner: Mapped[str | None]
    lease_until: Mapped[datetime | None]
    #: counted before the work begins
    attempts: Mapped[int] = mapped_column(default=0)
    next_attempt_at: Mapped[datetime | None]
    #: since when DNS fails for it
    dns_failing_since: Mapped[datetime | None]
    reading: Mapped[dict[str, Any] | None] = mapped_column(Document)
    verdict: Mapped[dict[str, Any] | None] = mapped_column(Document)
    failure: Mapped[str | None]
    decided_at: Mapped[datetime | None]
    #: whether it has left the folder
    moved_at: Mapped[datetime | None]

    __table_args__ = (
        UniqueConstraint("account", "folder", "uidvalidity", "uid"),
        CheckConstraint("state IN ('quarantined', 'new', 'staff', 'waiting', 'done')", name="state"),
        Index("ix_mails_state_next_attempt_at", "state", "next_attempt_at"),
        Index("ix_mails_state_from_address", "state", "from_address"),
        Index("ix_mails_state_due_at", "state", "due_at"),
        Index("ix_mails_open_due_at", "due_at", "id", sqlite_where=text(OPEN), postgresql_where=text(OPEN)),
        Index("ix_mails_ignored_received_at", "received_at", "id", sqlite_where=text(IGNORED), postgresql_where=text(IGNORED)),
        Index("ix_mails_state_received_at", "state", "received_at", "id"),
        Index("ix_mails_sender", "sender"),
        Index("ix_mails_message_id", "message_id"),
        Index("ix_mails_received_at", "received_at"),
    )


class MailSource(Base):
    """The raw bytes of a mail, apart from it so that a change of state does not write them again, and erasure is one row."""

    __tablename__ = "mail_sources"

    mail_id: Mapped[int] = mapped_column(Key, ForeignKey("mails.id"), primary_key=True, autoincrement=False)
    raw: Mapped[bytes] = mapped_column(LargeBinary)


class Request(Base):
    """One request of a mail: what was read and decided, what it waits for, what it changed and how that is undone."""

    __tablename__ = "requests"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    mail_id: Mapped[int] = mapped_column(ForeignKey("mails.id"))
    position: Mapped[int]
    kind: Mapped[str]
    #: the company it was decided for
    company_id: Mapped[int | None] = mapped_column(ForeignKey("companies.id"), index=True)
    #: the number shown, also where it is not in the directory
    company_number: Mapped[str | None] = mapped_column(index=True)
    #: the request and its decision as ``explain`` shows them, and what is needed to decide again
    content: Mapped[dict[str, Any]] = mapped_column(Document)
    #: the policy row that decided
    row: Mapped[str | None]
    #: ``new waiting staff done``
    state: Mapped[str] = mapped_column(default="new")
    outcome: Mapped[str | None]
    reason: Mapped[str | None]
    #: the least proven mail it rests on: ``pass`` ``none`` ``fail``
    authentication: Mapped[str | None]
    requested_on: Mapped[date | None]
    #: when a scheduled change is done
    due_at: Mapped[datetime | None]
    #: when waiting ends as ``no_answer``
    expires_at: Mapped[datetime | None]
    change: Mapped[dict[str, Any] | None] = mapped_column(Document)
    inverse: Mapped[dict[str, Any] | None] = mapped_column(Document)
    #: SHA-256 of the confirmation link's token
    confirmation_hash: Mapped[str | None] = mapped_column(unique=True)
    #: the first of four eyes
    approved_by: Mapped[int | None] = mapped_column(ForeignKey("staff.id"))
    lease_owner: Mapped[str | None]
    lease_until: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    changed_at: Mapped[datetime]

    __table_args__ = (
        UniqueConstraint("mail_id", "position"),
        CheckConstraint("state IN ('new', 'waiting', 'staff', 'done')", name="state"),
        Index("ix_requests_state_due_at", "state", "due_at"),
        Index("ix_requests_state_expires_at", "state", "expires_at"),
    )


class Digest(Base):
    """What was seen before (``mail``: duplicate digests, ``dkim``: signatures); it outlives every retention, so no foreign key."""

    __tablename__ = "digests"

    kind: Mapped[str] = mapped_column(primary_key=True)
    digest: Mapped[str] = mapped_column(primary_key=True)
    mail_id: Mapped[int] = mapped_column(Large)
    seen_at: Mapped[datetime]
