"""Lay out how staff work together on a mail: proposals for a second person, notes and who is named in them, who reads a mail now."""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime(timezone=True)
DOCUMENT = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")

#: In the order in which they can be dropped.
TABLES = ("readers", "mentions", "notes", "proposals")


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "proposals",
        sa.Column("id", KEY, nullable=False),
        sa.Column("mail_id", KEY, nullable=False),
        sa.Column("staff_id", KEY, nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("content", DOCUMENT, nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("ended", sa.Text()),
        sa.Column("ended_at", MOMENT),
        sa.CheckConstraint("ended IN ('carried_out', 'withdrawn', 'changed')", name="ck_proposals_ended"),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name="fk_proposals_mail_id"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name="fk_proposals_staff_id"),
        sa.PrimaryKeyConstraint("id", name="pk_proposals"),
    )
    op.create_index("ix_proposals_mail_id", "proposals", ["mail_id"])
    op.create_table(
        "notes",
        sa.Column("id", KEY, nullable=False),
        sa.Column("mail_id", KEY, nullable=False),
        sa.Column("staff_id", KEY, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name="fk_notes_mail_id"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name="fk_notes_staff_id"),
        sa.PrimaryKeyConstraint("id", name="pk_notes"),
    )
    op.create_index("ix_notes_mail_id", "notes", ["mail_id"])
    op.create_table(
        "mentions",
        sa.Column("note_id", KEY, nullable=False),
        sa.Column("staff_id", KEY, nullable=False),
        sa.Column("seen_at", MOMENT),
        sa.ForeignKeyConstraint(["note_id"], ["notes.id"], name="fk_mentions_note_id"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name="fk_mentions_staff_id"),
        sa.PrimaryKeyConstraint("note_id", "staff_id", name="pk_mentions"),
    )
    op.create_index("ix_mentions_staff_id_seen_at", "mentions", ["staff_id", "seen_at"])
    op.create_table(
        "readers",
        sa.Column("mail_id", KEY, nullable=False),
        sa.Column("staff_id", KEY, nullable=False),
        sa.Column("writing", sa.Boolean(), nullable=False),
        sa.Column("seen_at", MOMENT, nullable=False),
        sa.ForeignKeyConstraint(["mail_id"], ["mails.id"], name="fk_readers_mail_id"),
        sa.ForeignKeyConstraint(["staff_id"], ["staff.id"], name="fk_readers_staff_id"),
        sa.PrimaryKeyConstraint("mail_id", "staff_id", name="pk_readers"),
    )


def downgrade() -> None:
    """Drop them."""
    for table in TABLES:
        op.drop_table(table)
