"""Correct and teach: the case that a corrected mail makes, shown before it is saved; and its two files."""

from urllib.parse import urlencode

from starlette.responses import Response

from worker.console.attachments import as_file
from worker.console.mail_page import mail_id_of, not_found
from worker.console.visit import Visit
from worker.errors import Permanent, UsageError
from worker.teaching.export import teach
from worker.teaching.values import CannotTeach, Case


def show(visit: Visit) -> Response:
    """The case with its label; where there is none, why, and the words that somebody may say are no names."""
    mail_id, keep = mail_id_of(visit), _keep(visit)
    if mail_id is None:
        return not_found(visit)
    values = {
        "mail_id": mail_id,
        "keep": keep,
        "case": None,
        "why": "",
        "doubtful": (),
        "query": urlencode([("keep", word) for word in keep]),
    }
    try:
        values["case"] = teach(visit.app, str(mail_id), keep)
    except UsageError:
        return not_found(visit)
    except CannotTeach as fault:
        values |= {"why": fault.key, "doubtful": fault.doubtful}
    except Permanent:
        values["why"] = "nobody_alike"
    return visit.pages.page(visit, "teach", values)


def file(visit: Visit) -> Response:
    """One of the case's files, to be saved."""
    mail_id = mail_id_of(visit)
    kind = visit.request.path_params["kind"]
    if mail_id is None or kind not in ("eml", "json"):
        return not_found(visit)
    try:
        case: Case = teach(visit.app, str(mail_id), _keep(visit))
    except Permanent:
        return not_found(visit)
    return as_file(case.eml if kind == "eml" else case.json.encode(), f"{case.name}.{kind}")


def _keep(visit: Visit) -> list[str]:
    return [word for word in visit.request.query_params.getlist("keep") if len(word) < 80][:100]
