"""Lay out whom the sign-in provider means by a subject, and who made a token."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the table and the column."""
    op.create_table(
        "staff_links",
        sa.Column("id", KEY, nullable=False),
        sa.Column("staff_id", KEY, nullable=False),
        sa.Column("issuer", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name="fk_staff_links_staff_id"),
        sa.PrimaryKeyConstraint("id", name="pk_staff_links"),
        sa.UniqueConstraint("issuer", "subject", name="uq_staff_links_issuer_subject"),
    )
    op.create_index("ix_staff_links_staff_id", "staff_links", ["staff_id"])
    op.add_column("staff_tokens", sa.Column("made_by", KEY))


def downgrade() -> None:
    """Drop them."""
    op.drop_column("staff_tokens", "made_by")
    op.drop_table("staff_links")
