"""Lay out the index of what mails say: a full-text table on SQLite, a tsvector on PostgreSQL; and the index by a request's company."""

from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make them; mails that are there already are indexed by ``kundservice db upgrade`` afterwards."""
    if op.get_bind().dialect.name == "sqlite":
        op.execute("CREATE VIRTUAL TABLE mail_words USING fts5(words, tokenize = 'unicode61 remove_diacritics 0', columnsize = 0)")
    else:
        op.execute(
            "CREATE TABLE mail_words (mail_id bigint CONSTRAINT pk_mail_words PRIMARY KEY "
            "CONSTRAINT fk_mail_words_mail_id REFERENCES mails (id) ON DELETE CASCADE, words tsvector NOT NULL)"
        )
        op.execute("CREATE INDEX ix_mail_words_words ON mail_words USING gin (words)")
    op.create_index("ix_requests_company_number", "requests", ["company_number"])


def downgrade() -> None:
    """Drop them."""
    op.drop_index("ix_requests_company_number", "requests")
    op.execute("DROP TABLE mail_words")
