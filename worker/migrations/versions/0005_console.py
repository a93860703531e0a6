"""Lay out what the staff's console keeps: sessions, throttling, who has which conversation; and the indexes of the queue."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
OPEN = sa.text("state IN ('staff', 'quarantined')")
IGNORED = sa.text("outcome = 'ignored'")

#: In the order in which they can be dropped.
TABLES = ("assignments", "sign_in_attempts", "staff_sessions")


def upgrade() -> None:
    """Make the tables, columns and indexes."""
    op.add_column("mails", sa.Column("from_name", sa.Text()))
    op.add_column("staff", sa.Column("totp_step", sa.BigInteger()))
    op.add_column("staff", sa.Column("password_changed_at", MOMENT))
    op.create_table(
        "staff_sessions",
        sa.Column("id", KEY, nullable=False),
        sa.Column("staff_id", KEY, nullable=False),
        sa.Column("token_hash", sa.Text(), nullable=False),
        sa.Column("device_hash", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("tries", sa.Integer(), nullable=False),
        sa.Column("user_agent", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.Column("expires_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT),
        sa.CheckConstraint("level IN ('password', 'full')", name="ck_staff_sessions_level"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name="fk_staff_sessions_staff_id"),
        sa.PrimaryKeyConstraint("id", name="pk_staff_sessions"),
        sa.UniqueConstraint("token_hash", name="uq_staff_sessions_token_hash"),
    )
    op.create_index("ix_staff_sessions_staff_id", "staff_sessions", ["staff_id"])
    op.create_table(
        "sign_in_attempts",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("failures", sa.Integer(), nullable=False),
        sa.Column("last_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_sign_in_attempts"),
    )
    op.create_table(
        "assignments",
        sa.Column("thread_id", KEY, autoincrement=False, nullable=False),
        sa.Column("staff_id", KEY, nullable=False),
        sa.Column("assigned_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name="fk_assignments_staff_id"),
        sa.ForeignKeyConstraint(["thread_id"], ["threads.id"], name="fk_assignments_thread_id"),
        sa.PrimaryKeyConstraint("thread_id", name="pk_assignments"),
    )
    op.create_index("ix_assignments_staff_id", "assignments", ["staff_id"])
    op.create_index("ix_mails_open_due_at", "mails", ["due_at", "id"], sqlite_where=OPEN, postgresql_where=OPEN)
    op.create_index("ix_mails_ignored_received_at", "mails", ["received_at", "id"], sqlite_where=IGNORED, postgresql_where=IGNORED)
    op.create_index("ix_mails_state_received_at", "mails", ["state", "received_at", "id"])
    op.create_index("ix_mails_sender", "mails", ["sender"])
    # the queue is ordered by when an answer is due: what was set apart before had no such moment
    op.execute("UPDATE mails SET due_at = received_at WHERE state IN ('staff', 'quarantined') AND due_at IS NULL")


def downgrade() -> None:
    """Drop them."""
    for index in ("sender", "state_received_at", "ignored_received_at", "open_due_at"):
        op.drop_index(f"ix_mails_{index}", "mails")
    for table in TABLES:
        op.drop_table(table)
    op.drop_column("staff", "password_changed_at")
    op.drop_column("staff", "totp_step")
    op.drop_column("mails", "from_name")
