"""Which tables the processes share: how far each folder was read, who holds which duty, what fails now, and who the staff are."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from worker.models.base import Base, Key, Large


class Cursor(Base):
    """How far one folder of one account was read; a new UIDVALIDITY is a new row."""

    __tablename__ = "cursors"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    account: Mapped[str]
    folder: Mapped[str]
    uidvalidity: Mapped[int] = mapped_column(Large)
    last_uid: Mapped[int] = mapped_column(Large, default=0)
    #: the first connection ever to this account and folder: older mail is ``before_start``
    started_at: Mapped[datetime]
    #: the last look that went well
    checked_at: Mapped[datetime | None]
    #: UIDs in the folder that are no row (law 2); is to be 0
    unaccounted: Mapped[int] = mapped_column(default=0)

    __table_args__ = (UniqueConstraint("account", "folder", "uidvalidity"),)


class Lease(Base):
    """A duty that one process at a time has: a mailbox's poller, the scheduler."""

    __tablename__ = "leases"

    name: Mapped[str] = mapped_column(primary_key=True)
    owner: Mapped[str]
    until: Mapped[datetime]


class Fault(Base):
    """What fails now, as the process tells it that meets it; the row is gone when it works again."""

    __tablename__ = "faults"

    #: ``mailbox user@host:port/INBOX``: the part of the product and the server
    name: Mapped[str] = mapped_column(primary_key=True)
    #: one line: what is wrong, where, what to do
    words: Mapped[str]
    #: somebody must mend something; else it may pass by itself
    lasting: Mapped[bool]
    since: Mapped[datetime]
    told_at: Mapped[datetime]


class Staff(Base):
    """A person who works in the console or through the command line."""

    __tablename__ = "staff"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    email: Mapped[str | None]
    role: Mapped[str]
    active: Mapped[bool] = mapped_column(default=True)
    #: argon2id; None: signs in by token only
    password_hash: Mapped[str | None]
    #: base32 (RFC 4648); None: not set up yet
    totp_secret: Mapped[str | None]
    #: the last time step whose code was used: a code is good once (RFC 6238 section 5.2)
    totp_step: Mapped[int | None] = mapped_column(Large)
    password_changed_at: Mapped[datetime | None]
    created_at: Mapped[datetime]

    __table_args__ = (CheckConstraint("role IN ('viewer', 'agent', 'admin')", name="role"),)


class StaffLink(Base):
    """Whom the sign-in provider means by a subject: one account of ours."""

    __tablename__ = "staff_links"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    issuer: Mapped[str]
    #: the provider's ``sub``: never used again for somebody else, as no name or address is
    subject: Mapped[str]
    created_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("issuer", "subject"),)


class StaffToken(Base):
    """What ``KUNDSERVICE_STAFF_TOKEN`` is looked up by; only its digest is kept."""

    __tablename__ = "staff_tokens"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    label: Mapped[str] = mapped_column(default="")
    #: what it may of what its account may: ``read`` ``decide`` ``admin`` with spaces between
    scopes: Mapped[str] = mapped_column(default="read decide admin", server_default="read decide admin")
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
    last_used_at: Mapped[datetime | None]


class StaffSession(Base):
    """A browser that is signed in, or on its way there; only the digest of its token is kept."""

    __tablename__ = "staff_sessions"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("staff.id"), index=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    #: of the cookie by which a browser that has signed in before is known
    device_hash: Mapped[str]
    #: ``password``: the code is still to come; ``full``
    level: Mapped[str]
    #: wrong codes so far
    tries: Mapped[int] = mapped_column(default=0)
    user_agent: Mapped[str] = mapped_column(default="")
    created_at: Mapped[datetime]
    #: the last request of a person, to the minute
    seen_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]

    __table_args__ = (CheckConstraint("level IN ('password', 'full')", name="level"),)


class SignInAttempt(Base):
    """How often signing in failed of late, for one account from strangers' browsers or from one known browser."""

    __tablename__ = "sign_in_attempts"

    #: SHA-256, for a name that somebody typed may be a password
    key: Mapped[str] = mapped_column(primary_key=True)
    failures: Mapped[int]
    last_at: Mapped[datetime]
