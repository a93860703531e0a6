"""Which table keeps the mail that we send: written in the transaction that decided it, sent afterwards, the same however often."""

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from worker.models.base import Base, Document, Key


class Outgoing(Base):
    """One mail of ours: its Message-ID and Date are fixed when the row is written, so that a repeat is the same mail."""

    __tablename__ = "outgoing"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    #: what it answers; an alarm of the product itself answers nothing
    mail_id: Mapped[int | None] = mapped_column(ForeignKey("mails.id"), index=True)
    request_id: Mapped[int | None] = mapped_column(ForeignKey("requests.id"))
    thread_id: Mapped[int | None] = mapped_column(ForeignKey("threads.id"), index=True)
    #: the same answer is written once
    dedupe_key: Mapped[str] = mapped_column(unique=True)
    to_address: Mapped[str]
    #: for the cap a domain
    to_domain: Mapped[str]
    #: whether the caps of registered or of strangers count
    to_registered: Mapped[bool] = mapped_column(default=False)
    #: the product's own word, not a person's: it counts against the caps
    automatic: Mapped[bool] = mapped_column(default=True)
    template: Mapped[str]
    language: Mapped[str]
    subject: Mapped[str]
    text: Mapped[str]
    message_id: Mapped[str] = mapped_column(unique=True)
    date: Mapped[datetime]
    #: empty for receipts
    envelope_from: Mapped[str]
    headers: Mapped[dict[str, Any]] = mapped_column(Document)
    #: ``new sending sent failed held`` (held: over a cap, until staff release it)
    state: Mapped[str] = mapped_column(default="new")
    attempts: Mapped[int] = mapped_column(default=0)
    next_attempt_at: Mapped[datetime | None]
    lease_owner: Mapped[str | None]
    lease_until: Mapped[datetime | None]
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    bounced_at: Mapped[datetime | None]
    failure: Mapped[str | None]

    __table_args__ = (
        CheckConstraint("state IN ('new', 'sending', 'sent', 'failed', 'held')", name="state"),
        Index("ix_outgoing_state_next_attempt_at", "state", "next_attempt_at"),
        Index("ix_outgoing_to_address_created_at", "to_address", "created_at"),
        Index("ix_outgoing_to_domain_created_at", "to_domain", "created_at"),
        Index("ix_outgoing_created_at", "created_at"),
    )
