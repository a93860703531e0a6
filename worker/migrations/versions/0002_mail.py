"""Lay out the tables of the mail: threads, what came in, what it asks and what went out."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
DOCUMENT = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")

#: In the order in which they can be dropped.
TABLES = ("outgoing", "requests", "mail_sources", "mails", "threads", "digests")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "digests",
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("mail_id", sa.BigInteger(), nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("kind", "digest", name="pk_digests"),
    )
    op.create_table(
        "threads",
        sa.Column("id", KEY, nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("receipt_on", sa.Date()),
        sa.PrimaryKeyConstraint("id", name="pk_threads"),
        sa.UniqueConstraint("reference", name="uq_threads_reference"),
    )
    op.create_table(
        "mails",
        sa.Column("id", KEY, nullable=False),
        sa.Column("thread_id", KEY),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), nullable=False),
        sa.Column("uid", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("duplicate_digest", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("received_at", MOMENT, nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("stored_at", MOMENT, nullable=False),
        sa.Column("due_at", MOMENT),
        sa.Column("message_id", sa.Text()),
        sa.Column("from_address", sa.Text()),
        sa.Column("sender", sa.Text()),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("language", sa.Text()),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.Column("lease_owner", sa.Text()),
        sa.Column("lease_until", MOMENT),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", MOMENT),
        sa.Column("dns_failing_since", MOMENT),
        sa.Column("reading", DOCUMENT),
        sa.Column("verdict", DOCUMENT),
        sa.Column("failure", sa.Text()),
        sa.Column("decided_at", MOMENT),
        sa.Column("moved_at", MOMENT),
        sa.CheckConstraint("state IN ('quarantined', 'new', 'staff', 'waiting', 'done')", name="ck_mails_state"),
        sa.ForeignKeyConstraint(["thread_id"], ["threads.id"], name="fk_mails_thread_id"),
        sa.PrimaryKeyConstraint("id", name="pk_mails"),
        sa.UniqueConstraint("account", "folder", "uidvalidity", "uid", name="uq_mails_account_folder_uidvalidity_uid"),
    )
    op.create_index("ix_mails_message_id", "mails", ["message_id"])
    op.create_index("ix_mails_received_at", "mails", ["received_at"])
    op.create_index("ix_mails_state_due_at", "mails", ["state", "due_at"])
    op.create_index("ix_mails_state_from_address", "mails", ["state", "from_address"])
    op.create_index("ix_mails_state_next_attempt_at", "mails", ["state", "next_attempt_at"])
    op.create_index("ix_mails_thread_id", "mails", ["thread_id"])
    op.create_table(
        "mail_sources",
        sa.Column("mail_id", KEY, autoincrement=False, nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name="fk_mail_sources_mail_id"),
        sa.PrimaryKeyConstraint("mail_id", name="pk_mail_sources"),
    )
    op.create_table(
        "requests",
        sa.Column("id", KEY, nullable=False),
        sa.Column("mail_id", KEY, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("company_id", KEY),
        sa.Column("company_number", sa.Text()),
        sa.Column("content", DOCUMENT, nullable=False),
        sa.Column("row", sa.Text()),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("outcome", sa.Text()),
        sa.Column("reason", sa.Text()),
        sa.Column("authentication", sa.Text()),
        sa.Column("requested_on", sa.Date()),
        sa.Column("due_at", MOMENT),
        sa.Column("expires_at", MOMENT),
        sa.Column("change", DOCUMENT),
        sa.Column("inverse", DOCUMENT),
        sa.Column("confirmation_hash", sa.Text()),
        sa.Column("approved_by", KEY),
        sa.Column("lease_owner", sa.Text()),
        sa.Column("lease_until", MOMENT),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("changed_at", MOMENT, nullable=False),
        sa.CheckConstraint("state IN ('new', 'waiting', 'staff', 'done')", name="ck_requests_state"),
        sa.ForeignKeyConstraint(["approved_by"], ["staff.id"], name="fk_requests_approved_by"),
        sa.ForeignKeyConstraint(["company_id"], ["companies.id"], name="fk_requests_company_id"),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name="fk_requests_mail_id"),
        sa.PrimaryKeyConstraint("id", name="pk_requests"),
        sa.UniqueConstraint("confirmation_hash", name="uq_requests_confirmation_hash"),
        sa.UniqueConstraint("mail_id", "position", name="uq_requests_mail_id_position"),
    )
    op.create_index("ix_requests_company_id", "requests", ["company_id"])
    op.create_index("ix_requests_state_due_at", "requests", ["state", "due_at"])
    op.create_index("ix_requests_state_expires_at", "requests", ["state", "expires_at"])
    op.create_table(
        "outgoing",
        sa.Column("id", KEY, nullable=False),
        sa.Column("mail_id", KEY),
        sa.Column("request_id", KEY),
        sa.Column("thread_id", KEY),
        sa.Column("dedupe_key", sa.Text(), nullable=False),
        sa.Column("to_address", sa.Text(), nullable=False),
        sa.Column("to_domain", sa.Text(), nullable=False),
        sa.Column("to_registered", sa.Boolean(), nullable=False),
        sa.Column("automatic", sa.Boolean(), nullable=False),
        sa.Column("template", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("date", MOMENT, nullable=False),
        sa.Column("envelope_from", sa.Text(), nullable=False),
        sa.Column("headers", DOCUMENT, nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("next_attempt_at", MOMENT),
        sa.Column("lease_owner", sa.Text()),
        sa.Column("lease_until", MOMENT),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("sent_at", MOMENT),
        sa.Column("bounced_at", MOMENT),
        sa.Column("failure", sa.Text()),
        sa.CheckConstraint("state IN ('new', 'sending', 'sent', 'failed', 'held')", name="ck_outgoing_state"),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name="fk_outgoing_mail_id"),
        sa.ForeignKeyConstraint(["request_id"], ["requests.id"], name="fk_outgoing_request_id"),
        sa.ForeignKeyConstraint(["thread_id"], ["threads.id"], name="fk_outgoing_thread_id"),
        sa.PrimaryKeyConstraint("id", name="pk_outgoing"),
        sa.UniqueConstraint("dedupe_key", name="uq_outgoing_dedupe_key"),
        sa.UniqueConstraint("message_id", name="uq_outgoing_message_id"),
    )
    op.create_index("ix_outgoing_created_at", "outgoing", ["created_at"])
    op.create_index("ix_outgoing_mail_id", "outgoing", ["mail_id"])
    op.create_index("ix_outgoing_state_next_attempt_at", "outgoing", ["state", "next_attempt_at"])
    op.create_index("ix_outgoing_thread_id", "outgoing", ["thread_id"])
    op.create_index("ix_outgoing_to_address_created_at", "outgoing", ["to_address", "created_at"])
    op.create_index("ix_outgoing_to_domain_created_at", "outgoing", ["to_domain", "created_at"])


def downgrade() -> None:
    """Drop the tables."""
    for table in TABLES:
        op.drop_table(table)
