"""Lay out the table of what fails now, as the processes tell it."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "faults",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("lasting", sa.Boolean(), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.Column("told_at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_faults"),
    )


def downgrade() -> None:
    """Drop the table."""
    op.drop_table("faults")
