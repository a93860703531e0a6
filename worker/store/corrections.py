"""Which mails a person of the staff has corrected: those with a request of which another reading is kept."""

from sqlalchemy import Connection, Text, cast, select

from worker.store.requests import REQUESTS


def corrected_mails(connection: Connection) -> list[int]:
    """Every mail with a corrected request, in order."""
    named = cast(REQUESTS.c.content, Text).contains('"as_read"')
    return list(connection.scalars(select(REQUESTS.c.mail_id).where(named).distinct().order_by(REQUESTS.c.mail_id)))
