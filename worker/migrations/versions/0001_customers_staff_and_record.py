"""Lay out the tables of the customers, the staff, the processes and the record."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

from worker.migrations.append_only import let_audit_go, make_audit_append_only

revision = "0001"
down_revision = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
DOCUMENT = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")

#: In the order in which they can be dropped.
TABLES = (
    "users",
    "staff_tokens",
    "audit_values",
    "agreements",
    "staff",
    "plans",
    "notices",
    "leases",
    "identities",
    "cursors",
    "companies",
    "audit",
)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "audit",
        sa.Column("seq", KEY, autoincrement=False, nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("actor", sa.Text(), nullable=False),
        sa.Column("action", sa.Text(), nullable=False),
        sa.Column("mail_id", sa.BigInteger()),
        sa.Column("request_id", sa.BigInteger()),
        sa.Column("company_id", sa.BigInteger()),
        sa.Column("ids", DOCUMENT, nullable=False),
        sa.Column("values_digest", sa.Text(), nullable=False),
        sa.Column("previous_hash", sa.Text(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("seq", name="pk_audit"),
        sa.UniqueConstraint("hash", name="uq_audit_hash"),
    )
    op.create_index("ix_audit_company_id", "audit", ["company_id"])
    op.create_index("ix_audit_mail_id", "audit", ["mail_id"])
    op.create_index("ix_audit_request_id", "audit", ["request_id"])
    op.create_table(
        "companies",
        sa.Column("id", KEY, nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("own_changed_at", MOMENT),
        sa.CheckConstraint("status IN ('active', 'terminated', 'removed')", name="ck_companies_status"),
        sa.PrimaryKeyConstraint("id", name="pk_companies"),
        sa.UniqueConstraint("number", name="uq_companies_number"),
    )
    op.create_table(
        "cursors",
        sa.Column("id", KEY, nullable=False),
        sa.Column("account", sa.Text(), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger(), nullable=False),
        sa.Column("last_uid", sa.BigInteger(), nullable=False),
        sa.Column("started_at", MOMENT, nullable=False),
        sa.Column("checked_at", MOMENT),
        sa.Column("unaccounted", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_cursors"),
        sa.UniqueConstraint("account", "folder", "uidvalidity", name="uq_cursors_account_folder_uidvalidity"),
    )
    op.create_table(
        "identities",
        sa.Column("id", KEY, nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("credentials", sa.Text(), nullable=False),
        sa.Column("password_hash", sa.Text()),
        sa.Column("activation_hash", sa.Text()),
        sa.Column("activation_expires_at", MOMENT),
        sa.Column("changed_at", MOMENT),
        sa.CheckConstraint("credentials IN ('none', 'invited', 'active', 'void')", name="ck_identities_credentials"),
        sa.PrimaryKeyConstraint("id", name="pk_identities"),
        sa.UniqueConstraint("activation_hash", name="uq_identities_activation_hash"),
        sa.UniqueConstraint("email", name="uq_identities_email"),
    )
    op.create_table(
        "leases",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=False),
        sa.Column("until", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_leases"),
    )
    op.create_table(
        "notices",
        sa.Column("id", KEY, nullable=False),
        sa.Column("company_number", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("opened_on", sa.Date()),
        sa.Column("court", sa.Text()),
        sa.Column("case_number", sa.Text()),
        sa.Column("trustee_name", sa.Text()),
        sa.Column("trustee_email", sa.Text()),
        sa.Column("closed_on", sa.Date()),
        sa.CheckConstraint("kind IN ('bankruptcy', 'liquidation')", name="ck_notices_kind"),
        sa.PrimaryKeyConstraint("id", name="pk_notices"),
    )
    op.create_index("ix_notices_company_number", "notices", ["company_number"])
    op.create_index("ix_notices_trustee_email", "notices", ["trustee_email"])
    op.create_table(
        "plans",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("licences", sa.Integer()),
        sa.Column("binding_months", sa.Integer(), nullable=False),
        sa.Column("notice_months", sa.Integer(), nullable=False),
        sa.Column("invoiced", sa.Boolean(), nullable=False),
        sa.Column("rank", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_plans"),
    )
    op.create_table(
        "staff",
        sa.Column("id", KEY, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("email", sa.Text()),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("password_hash", sa.Text()),
        sa.Column("totp_secret", sa.Text()),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.CheckConstraint("role IN ('viewer', 'agent', 'admin')", name="ck_staff_role"),
        sa.PrimaryKeyConstraint("id", name="pk_staff"),
        sa.UniqueConstraint("name", name="uq_staff_name"),
    )
    op.create_table(
        "agreements",
        sa.Column("id", KEY, nullable=False),
        sa.Column("company_id", KEY, nullable=False),
        sa.Column("service", sa.Text(), nullable=False),
        sa.Column("started_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date()),
        sa.Column("own_changed_at", MOMENT),
        sa.ForeignKeyConstraint(["company_id"], ["companies.id"], name="fk_agreements_company_id"),
        sa.PrimaryKeyConstraint("id", name="pk_agreements"),
    )
    op.create_index("ix_agreements_company_id", "agreements", ["company_id"])
    op.create_index("ix_agreements_ends_on", "agreements", ["ends_on"])
    op.create_table(
        "audit_values",
        sa.Column("seq", KEY, autoincrement=False, nullable=False),
        sa.Column("salt", sa.Text()),
        sa.Column("content", DOCUMENT),
        sa.ForeignKeyConstraint(["seq"], ["audit.seq"], name="fk_audit_values_seq"),
        sa.PrimaryKeyConstraint("seq", name="pk_audit_values"),
    )
    op.create_table(
        "staff_tokens",
        sa.Column("id", KEY, nullable=False),
        sa.Column("staff_id", KEY, nullable=False),
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT),
        sa.Column("revoked_at", MOMENT),
        sa.Column("last_used_at", MOMENT),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name="fk_staff_tokens_staff_id"),
        sa.PrimaryKeyConstraint("id", name="pk_staff_tokens"),
        sa.UniqueConstraint("token_hash", name="uq_staff_tokens_token_hash"),
    )
    op.create_index("ix_staff_tokens_staff_id", "staff_tokens", ["staff_id"])
    op.create_table(
        "users",
        sa.Column("id", KEY, nullable=False),
        sa.Column("company_id", KEY, nullable=False),
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("name", sa.Text()),
        sa.Column("phone", sa.Text()),
        sa.Column("authorized", sa.Boolean(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("own_changed_at", MOMENT),
        sa.ForeignKeyConstraint(["company_id"], ["companies.id"], name="fk_users_company_id"),
        sa.PrimaryKeyConstraint("id", name="pk_users"),
    )
    op.create_index("ix_users_company_id", "users", ["company_id"])
    op.create_index("ix_users_email", "users", ["email"])
    op.create_index(
        "uq_users_active_email",
        "users",
        ["company_id", "email"],
        unique=True,
        sqlite_where=sa.text("active"),
        postgresql_where=sa.text("active"),
    )
    make_audit_append_only()


def downgrade() -> None:
    """Drop the tables."""
    let_audit_go()
    for table in TABLES:
        op.drop_table(table)
