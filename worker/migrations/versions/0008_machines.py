"""Lay out what other programs need: scopes of tokens, answers of the API kept for repeats, and webhooks."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables and columns."""
    # the tokens that there are keep what their accounts may
    op.add_column("staff_tokens", sa.Column("scopes", sa.Text(), nullable=False, server_default="read decide admin"))
    op.create_table(
        "api_calls",
        sa.Column("staff_id", KEY, autoincrement=False, nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("status", sa.Integer()),
        sa.Column("body", sa.LargeBinary()),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name="fk_api_calls_staff_id"),
        sa.PrimaryKeyConstraint("staff_id", "key", name="pk_api_calls"),
    )
    op.create_index("ix_api_calls_created_at", "api_calls", ["created_at"])
    op.create_table(
        "webhooks",
        sa.Column("id", KEY, nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("secret", sa.Text(), nullable=False),
        sa.Column("events", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("ended_at", MOMENT),
        sa.PrimaryKeyConstraint("id", name="pk_webhooks"),
    )
    op.create_table(
        "webhook_events",
        sa.Column("id", KEY, nullable=False),
        sa.Column("webhook_id", KEY, nullable=False),
        sa.Column("message_id", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("next_attempt_at", MOMENT, nullable=False),
        sa.Column("delivered_at", MOMENT),
        sa.Column("failure", sa.Text()),
        sa.CheckConstraint("state IN ('new', 'sending', 'delivered', 'failed')", name="ck_webhook_events_state"),
        sa.ForeignKeyConstraint(["webhook_id"], ["webhooks.id"], name="fk_webhook_events_webhook_id"),
        sa.PrimaryKeyConstraint("id", name="pk_webhook_events"),
        sa.UniqueConstraint("message_id", name="uq_webhook_events_message_id"),
    )
    op.create_index("ix_webhook_events_state_next_attempt_at", "webhook_events", ["state", "next_attempt_at"])
    op.create_index("ix_webhook_events_webhook_id", "webhook_events", ["webhook_id", "id"])


def downgrade() -> None:
    """Drop them."""
    for table in ("webhook_events", "webhooks", "api_calls"):
        op.drop_table(table)
    op.drop_column("staff_tokens", "scopes")
