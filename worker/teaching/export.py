"""How a correction that somebody made becomes a labelled case: for the page of the mail, the API and ``kundservice queue teach``.

Nothing is written or recorded: the case names nobody, and the original, which does, is given out by ``worker.original``.
"""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Connection, select

from parsers.reading import Request
from worker.app import App
from worker.correction import fields_of
from worker.decision import Verdict
from worker.kept import from_json
from worker.queue import mail_of
from worker.store import corrections, mails, requests
from worker.store.claims import MAILS
from worker.store.directory import load_for
from worker.teaching.before import before
from worker.teaching.values import CannotTeach, Case, Corrected


def teach(app: App, key: str, keep: Iterable[str] = ()) -> Case:
    """The case of one mail (by its own id or a request's); ``keep`` are words that are nobody's name.

    Raises:
      UsageError: there is no such mail.
      CannotTeach: nobody has corrected it, or no case can be made of it for sure.
      NoStandIn: nobody in the test directory is like somebody of the mail.
    """
    with app.transactions.reading() as connection:
        corrected = _corrected(connection, key, mail_of(connection, key))
    from worker.teaching.case import case_of  # what reads mail comes with it, and few corrections are taught

    return case_of(corrected, app.settings, keep)


def taught(app: App) -> list[str]:
    """The ids of all mails that somebody has corrected."""
    with app.transactions.reading() as connection:
        return [str(mail_id) for mail_id in corrections.corrected_mails(connection)]


def _corrected(connection: Connection, key: str, mail_id: int) -> Corrected:
    mail = connection.execute(select(MAILS).where(MAILS.c.id == mail_id)).one()
    raw = mails.source(connection, mail_id)
    rows = requests.of_mail(connection, mail_id)
    if not any("as_read" in row.content for row in rows):
        raise CannotTeach("not_corrected", f"nobody has corrected a request of {key}; approve it with its fields corrected first")
    if raw is None or mail.verdict is None or mail.reading is None:
        raise CannotTeach("no_original", f"the original of {key} is kept no longer, so no case can be made of it")
    verdict = from_json(Verdict, mail.verdict)
    numbers = [row.company_number for row in rows if row.company_number]
    directory = load_for(connection, [verdict.sender] if verdict.sender else [], numbers)
    companies = directory.companies
    for row in reversed(rows):
        companies = tuple(before(company, row.content.get("shown") or {}) for company in companies)
    fields: dict[str, None] = {}
    for row in rows:
        if "as_read" in row.content:
            read, right = (fields_of(from_json(Request, row.content[name]), None) for name in ("as_read", "request"))
            fields |= dict.fromkeys(f"{row.content['request']['kind']} {name}" for name in read if read[name] != right[name])
    asked = tuple(from_json(Request, row.content["request"]) for row in rows)
    return Corrected(raw, mail.received_on, verdict, asked, tuple(fields) or ("company",), replace(directory, companies=companies))
