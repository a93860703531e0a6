"""What an open mail asks for by itself every few seconds: who else has it open, and whether it is still as it was shown."""

from starlette.responses import JSONResponse, Response

from worker.console.mail_page import mail_id_of, not_found
from worker.console.visit import Visit
from worker.store import console_mail, mail_versions, notes, readers


def present(visit: Visit) -> Response:
    """Note that the visitor has the mail open, and tell who else has; his mentions in its notes are seen by that."""
    mail_id, now = mail_id_of(visit), visit.app.clock.now()
    with visit.app.transactions.light() as connection:
        if mail_id is None or not console_mail.exists(connection, mail_id):
            return not_found(visit)
        readers.note(connection, mail_id, visit.account.id, writing=visit.fields.get("writing") == "yes", now=now)
        notes.note_seen(connection, visit.account.id, mail_id, now)
        others = readers.others(connection, mail_id, visit.account.id, now)
        changed = visit.fields.get("version") != mail_versions.version_of(connection, mail_id)
    return visit.pages.page(visit, "mail_present", {"others": others, "changed": changed, "mail_id": mail_id})


def session(visit: Visit) -> Response:
    """Whose session the browser has now, and its CSRF token: a page that outlived its session goes on with the new one."""
    return JSONResponse({"name": visit.account.name, "csrf": visit.csrf})
