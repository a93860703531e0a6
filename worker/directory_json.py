"""How a directory stands in JSON: the form of ``directory.json``, with optional ``plans`` and ``exported_at``."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import Any

from worker.directory import Company, Directory, Notice, Plan
from worker.directory_assembly import Assembly, DirectoryFile, DirectoryFileError
from worker.directory_records import Problem, Record
from worker.json_lines import JsonError, LinedObject, loads

_TOP = ("companies", "insolvency_notices", "plans", "exported_at")
_COMPANY = ("id", "name", "language", "plan", "status", "users", "agreements")
_USER = ("email", "name", "phone", "authorized", "active")
_AGREEMENT = ("service", "started_on", "ends_on")
_NOTICE = ("company", "kind", "opened_on", "court", "case_number", "trustee", "closed_on")
_TRUSTEE = ("name", "email")
_PLAN = ("name", "licences", "binding_months", "notice_months", "invoiced", "rank")


def read_json(text: str, name: str) -> DirectoryFile:
    """The directory of a JSON text; ``name`` is how errors call the file.

    Raises:
      DirectoryFileError: every problem found, with its line.
    """
    try:
        content = loads(text)
    except JsonError as error:
        raise DirectoryFileError(name, [Problem(error.line, f"is no JSON: {error}")]) from None
    if not isinstance(content, LinedObject):
        raise DirectoryFileError(name, [Problem(1, "is to be one object with 'companies'")])
    assembly = Assembly()
    top = _record("the file", content, assembly, _TOP)
    if "companies" not in content:
        top.wrong(None, "'companies' is missing")
    assembly.exported_at = top.moment("exported_at")
    for position, plan in enumerate(_objects(top, "plans")):
        assembly.add_plan(_record(f"plan {plan.get('name', position + 1)}", plan, assembly, _PLAN))
    for position, company in enumerate(_objects(top, "companies")):
        _company(company, f"company {company.get('id', position + 1)}", assembly)
    assembly.tells_notices = content.get("insolvency_notices") is not None
    for position, notice in enumerate(_objects(top, "insolvency_notices")):
        record = _record(f"insolvency notice {notice.get('company', position + 1)}", notice, assembly, _NOTICE)
        trustee = notice.get("trustee")
        if trustee is not None and not isinstance(trustee, LinedObject):
            record.wrong("trustee", "'trustee' is to be an object with 'name' and 'email'")
            trustee = None
        told = trustee if trustee is not None else _nobody(notice)
        assembly.add_notice(record, _record(record.label, told, assembly, _TRUSTEE))
    return assembly.finish(name)


def _company(company: LinedObject, label: str, assembly: Assembly) -> None:
    record = _record(label, company, assembly, _COMPANY)
    number = assembly.add_company(record, "id")
    users = [_record(f"{label}: user {user.get('email', '?')}", user, assembly, _USER) for user in _objects(record, "users")]
    agreements = [_record(f"{label}: agreement", each, assembly, _AGREEMENT) for each in _objects(record, "agreements")]
    if number is not None:
        for user in users:
            assembly.add_user(user, number)
        for agreement in agreements:
            assembly.add_agreement(agreement, number)


def _record(label: str, content: LinedObject, assembly: Assembly, known: tuple[str, ...]) -> Record:
    record = Record(label, content, content.line, assembly.problems, content.lines)
    record.only(known)
    if content.repeated:
        record.wrong(content.repeated, f"'{content.repeated}' stands in it twice")
    return record


def _objects(record: Record, key: str) -> Iterator[LinedObject]:
    """The objects of a list; what is none of either is a problem."""
    value = record.values.get(key)
    if value is not None and not isinstance(value, list):
        record.wrong(key, f"'{key}' is to be a list")
        return
    for each in value or ():
        if isinstance(each, LinedObject):
            yield each
        else:
            record.wrong(key, f"'{key}' holds something that is no object")


def _nobody(notice: LinedObject) -> LinedObject:
    empty = LinedObject()
    empty.line, empty.lines, empty.repeated = notice.line, {}, None
    return empty


def dump_json(directory: Directory, day: date, exported_at: datetime | None = None) -> str:
    """The directory as such a file; ``day`` says which agreements run (a company's ``plan``)."""
    content: dict[str, Any] = {}
    if exported_at is not None:
        content["exported_at"] = moment_text(exported_at)
    content["plans"] = [_plan(plan) for plan in directory.plans]
    content["companies"] = [_company_object(company, directory.plan_of(company, day).name) for company in directory.companies]
    content["insolvency_notices"] = [_notice(notice) for notice in directory.notices]
    return json.dumps(content, ensure_ascii=False, indent=1) + "\n"


def moment_text(moment: datetime) -> str:
    """A moment as RFC 3339 in UTC."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")


def day_text(day: date | None) -> str | None:
    """A day as ISO 8601, or None."""
    return day.isoformat() if day else None


def _plan(plan: Plan) -> dict[str, Any]:
    return {name: getattr(plan, name) for name in _PLAN}


def _company_object(company: Company, plan: str) -> dict[str, Any]:
    return {
        "id": company.number,
        "name": company.name,
        "language": company.language,
        "plan": plan,
        "status": company.status.value,
        "users": [{name: getattr(user, name) for name in _USER} for user in company.users],
        "agreements": [
            {"service": each.service, "started_on": day_text(each.started_on), "ends_on": day_text(each.ends_on)}
            for each in company.agreements
        ],
    }


def _notice(notice: Notice) -> dict[str, Any]:
    told = {
        "company": notice.company,
        "kind": notice.kind.value,
        "opened_on": day_text(notice.opened_on),
        "court": notice.court,
        "case_number": notice.case_number,
        "trustee": {"name": notice.trustee_name, "email": notice.trustee_email} if notice.trustee_name or notice.trustee_email else None,
    }
    return told if notice.stands else {**told, "closed_on": day_text(notice.closed_on)}
