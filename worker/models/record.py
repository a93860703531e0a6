"""Which tables keep who did what: an append-only chain over ids and salted digests, the personal values beside it.

Erasure empties ``audit_values``; the chain still verifies, since it holds only their digest (security.md section 5).
"""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from worker.models.base import Base, Document, Key, Large


class Audit(Base):
    """One thing done; no foreign keys, since the record outlives what it tells of."""

    __tablename__ = "audit"

    #: 1, 2, 3 … without a gap
    seq: Mapped[int] = mapped_column(Key, primary_key=True, autoincrement=False)
    at: Mapped[datetime]
    #: ``product``, or ``staff:<id>``
    actor: Mapped[str]
    #: a word of the code: ``mail.decided``, ``user.added``
    action: Mapped[str]
    mail_id: Mapped[int | None] = mapped_column(Large, index=True)
    request_id: Mapped[int | None] = mapped_column(Large, index=True)
    company_id: Mapped[int | None] = mapped_column(Large, index=True)
    #: further ids and words that name no person
    ids: Mapped[dict[str, Any]] = mapped_column(Document)
    #: SHA-256 over salt and personal values; empty where there are none
    values_digest: Mapped[str]
    previous_hash: Mapped[str]
    hash: Mapped[str] = mapped_column(unique=True)


class AuditValues(Base):
    """The personal values of an audit row and the salt of their digest; both are emptied by erasure."""

    __tablename__ = "audit_values"

    seq: Mapped[int] = mapped_column(Key, ForeignKey("audit.seq"), primary_key=True, autoincrement=False)
    salt: Mapped[str | None]
    content: Mapped[dict[str, Any] | None] = mapped_column(Document)
