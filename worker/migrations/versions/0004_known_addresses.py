"""Lay out the tables by which look-alikes of registered addresses are found, and fill them from the directory."""

import sqlalchemy as sa
from alembic import op

from worker.store.known_addresses import remember

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the tables; what fills them is worked out anew, should its rules ever change, by a revision of its own."""
    op.create_table(
        "mail_domains",
        sa.Column("domain", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("domain", name="pk_mail_domains"),
    )
    op.create_index("ix_mail_domains_label", "mail_domains", ["label"])
    op.create_table(
        "mail_addresses",
        sa.Column("email", sa.Text(), nullable=False),
        sa.Column("domain", sa.Text(), nullable=False),
        sa.Column("local", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("email", name="pk_mail_addresses"),
    )
    op.create_index("ix_mail_addresses_domain_local", "mail_addresses", ["domain", "local"])
    connection = op.get_bind()
    known = sa.text("SELECT email FROM users UNION SELECT trustee_email FROM notices WHERE trustee_email IS NOT NULL")
    remember(connection, connection.scalars(known).all())


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("mail_addresses")
    op.drop_table("mail_domains")
