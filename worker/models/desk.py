"""Which tables keep how staff work together on a mail: proposals for a second person, notes with who is named in them, who reads it now."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from worker.models.base import Base, Document, Key


class Proposal(Base):
    """What one person has approved and a second must approve the same of; it ends when it is carried out, withdrawn, or no longer fits."""

    __tablename__ = "proposals"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    mail_id: Mapped[int] = mapped_column(ForeignKey("mails.id"))
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    created_at: Mapped[datetime]
    #: what the mail was when it was proposed (``worker.mail_version``)
    version: Mapped[str]
    #: the requests as they are to be carried out, by key, and the text that a person wrote to the sender
    content: Mapped[dict[str, Any]] = mapped_column(Document)
    #: SHA-256 over requests, changes, the whole reply and the version
    digest: Mapped[str]
    #: ``carried_out withdrawn changed``; None while it is open
    ended: Mapped[str | None]
    ended_at: Mapped[datetime | None]

    __table_args__ = (
        CheckConstraint("ended IN ('carried_out', 'withdrawn', 'changed')", name="ended"),
        Index("ix_proposals_mail_id", "mail_id"),
    )


class Note(Base):
    """What somebody of the staff wrote for the others; the customer never sees it."""

    __tablename__ = "notes"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    mail_id: Mapped[int] = mapped_column(ForeignKey("mails.id"), index=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"))
    text: Mapped[str]
    created_at: Mapped[datetime]


class Mention(Base):
    """Somebody who is named in a note, until he has seen it."""

    __tablename__ = "mentions"

    note_id: Mapped[int] = mapped_column(Key, ForeignKey("notes.id"), primary_key=True, autoincrement=False)
    staff_id: Mapped[int] = mapped_column(Key, ForeignKey("staff.id"), primary_key=True, autoincrement=False)
    seen_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_mentions_staff_id_seen_at", "staff_id", "seen_at"),)


class Reader(Base):
    """Who has a mail open in the console now, as his page tells every few seconds."""

    __tablename__ = "readers"

    mail_id: Mapped[int] = mapped_column(Key, ForeignKey("mails.id"), primary_key=True, autoincrement=False)
    staff_id: Mapped[int] = mapped_column(Key, ForeignKey("staff.id"), primary_key=True, autoincrement=False)
    #: he has typed something
    writing: Mapped[bool]
    seen_at: Mapped[datetime]
