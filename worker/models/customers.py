"""Which tables keep the customers: companies, their users, logins, agreements, insolvency notices and plans.

Registration numbers and addresses are attributes, never keys (a sole trader's number is a personal number).
``own_changed_at`` is the last change that this product made by itself, which an import must not undo unseen.
"""

from datetime import date, datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from worker.models.base import Base, Key


class Plan(Base):
    """A service that can be had; plans are data."""

    __tablename__ = "plans"

    name: Mapped[str] = mapped_column(primary_key=True)
    licences: Mapped[int | None]
    binding_months: Mapped[int]
    notice_months: Mapped[int] = mapped_column(default=0)
    invoiced: Mapped[bool] = mapped_column(default=True)
    rank: Mapped[int] = mapped_column(default=0)


class Company(Base):
    """One customer."""

    __tablename__ = "companies"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    #: canonical registration number
    number: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    language: Mapped[str] = mapped_column(default="sv")
    status: Mapped[str] = mapped_column(default="active")
    own_changed_at: Mapped[datetime | None]

    __table_args__ = (CheckConstraint("status IN ('active', 'terminated', 'removed')", name="status"),)


class User(Base):
    """A person's membership of one company; the key is the membership's, the login belongs to the address."""

    __tablename__ = "users"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    company_id: Mapped[int] = mapped_column(ForeignKey("companies.id"))
    #: lower case, domain as A-label
    email: Mapped[str]
    name: Mapped[str | None]
    phone: Mapped[str | None]
    authorized: Mapped[bool] = mapped_column(default=False)
    active: Mapped[bool] = mapped_column(default=True)
    own_changed_at: Mapped[datetime | None]

    __table_args__ = (
        Index("ix_users_company_id", "company_id"),
        Index("ix_users_email", "email"),
        Index(
            "uq_users_active_email",
            "company_id",
            "email",
            unique=True,
            sqlite_where=text("active"),
            postgresql_where=text("active"),
        ),
    )


class Identity(Base):
    """The login of an address, shared by its memberships; never a password in clear."""

    __tablename__ = "identities"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    email: Mapped[str] = mapped_column(unique=True)
    #: ``none`` ``invited`` (a link is out) ``active`` (a password is chosen) ``void``
    credentials: Mapped[str] = mapped_column(default="none")
    password_hash: Mapped[str | None]
    #: SHA-256 of the single-use link's token
    activation_hash: Mapped[str | None] = mapped_column(unique=True)
    activation_expires_at: Mapped[datetime | None]
    changed_at: Mapped[datetime | None]

    __table_args__ = (CheckConstraint("credentials IN ('none', 'invited', 'active', 'void')", name="credentials"),)


class Agreement(Base):
    """One running, cancelled or ended service of a company."""

    __tablename__ = "agreements"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    company_id: Mapped[int] = mapped_column(ForeignKey("companies.id"))
    service: Mapped[str]
    started_on: Mapped[date]
    #: the last day it runs
    ends_on: Mapped[date | None]
    own_changed_at: Mapped[datetime | None]

    __table_args__ = (Index("ix_agreements_company_id", "company_id"), Index("ix_agreements_ends_on", "ends_on"))


class Notice(Base):
    """One entry of the insolvency register; it may name a company that is no customer."""

    __tablename__ = "notices"

    id: Mapped[int] = mapped_column(Key, primary_key=True)
    company_number: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str]
    opened_on: Mapped[date | None]
    court: Mapped[str | None]
    case_number: Mapped[str | None]
    trustee_name: Mapped[str | None]
    trustee_email: Mapped[str | None] = mapped_column(index=True)
    closed_on: Mapped[date | None]

    __table_args__ = (CheckConstraint("kind IN ('bankruptcy', 'liquidation')", name="kind"),)


class MailDomain(Base):
    """A domain at which the directory knows an address, to be found by what it looks like (``worker.look_alikes``)."""

    __tablename__ = "mail_domains"

    #: as its owner registered it, A-labels
    domain: Mapped[str] = mapped_column(primary_key=True)
    #: skeleton of the owner's own label
    label: Mapped[str] = mapped_column(index=True)


class MailAddress(Base):
    """An address that the directory knows or knew; one that is gone from it is told by no user and no notice having it any more."""

    __tablename__ = "mail_addresses"

    #: lower case, domain as A-label
    email: Mapped[str] = mapped_column(primary_key=True)
    #: the registered domain of its domain
    domain: Mapped[str]
    #: skeleton of the part before the @
    local: Mapped[str]

    __table_args__ = (Index("ix_mail_addresses_domain_local", "domain", "local"),)
