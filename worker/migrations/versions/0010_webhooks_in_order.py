"""Let the events that a webhook is still to be told be found at once, however many it was told."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Make the index."""
    pending = sa.text("state IN ('new', 'sending')")
    op.create_index("ix_webhook_events_pending", "webhook_events", ["webhook_id", "id"], sqlite_where=pending, postgresql_where=pending)


def downgrade() -> None:
    """Drop it."""
    op.drop_index("ix_webhook_events_pending", "webhook_events")
