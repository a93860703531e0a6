"""Which tables serve other programs: answers of the API kept for a repeat of the same call, and webhooks with what is to be delivered."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, LargeBinary, text
from sqlalchemy.orm import Mapped, mapped_column

from worker.models.base import Base, Key


class ApiCall(Base):
    """A call that came with an ``Idempotency-Key``: begun when ``status`` is None, else answered so."""

    __tablename__ = "api_calls"

    staff_id: Mapped[int] = mapped_column(Key, ForeignKey("staff.id"), primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(primary_key=True)
    #: SHA-256 over method, path and body
    digest: Mapped[str]
    created_at: Mapped[datetime]
    status: Mapped[int | None]
    body: Mapped[bytes | None] = mapped_column(LargeBinary)

    __table_args__ = (Index("ix_api_calls_created_at", "created_at"),)


class Webhook(Base):
    """Where another program wants to be told of outcomes."""

    __tablename__ = "webhooks"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    url: Mapped[str]
    #: ``whsec_…``: it signs, so it is kept as it is
    secret: Mapped[str]
    #: the types of events with spaces between; empty: all
    events: Mapped[str] = mapped_column(default="")
    created_at: Mapped[datetime]
    #: None: in use
    ended_at: Mapped[datetime | None]


#: What is still to be delivered: the words of an index, and of what asks by it.
PENDING = "state IN ('new', 'sending')"


class WebhookEvent(Base):
    """One outcome that is to be told to one webhook; the identity and the bytes are fixed here, so that a repeat is the same."""

    __tablename__ = "webhook_events"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    webhook_id: Mapped[int] = mapped_column(ForeignKey("webhooks.id"))
    #: ``msg_…``, the header ``webhook-id``
    message_id: Mapped[str] = mapped_column(unique=True)
    type: Mapped[str]
    body: Mapped[str]
    #: ``new sending delivered failed``
    state: Mapped[str] = mapped_column(default="new")
    attempts: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    next_attempt_at: Mapped[datetime]
    delivered_at: Mapped[datetime | None]
    failure: Mapped[str | None]

    __table_args__ = (
        CheckConstraint("state IN ('new', 'sending', 'delivered', 'failed')", name="state"),
        Index("ix_webhook_events_state_next_attempt_at", "state", "next_attempt_at"),
        Index("ix_webhook_events_webhook_id", "webhook_id", "id"),
        Index("ix_webhook_events_pending", "webhook_id", "id", sqlite_where=text(PENDING), postgresql_where=text(PENDING)),
    )
