"""PURE: which directory a mail was read by, going by what stands there now and what the mail has changed since."""

from dataclasses import replace
from typing import Any

from worker.directory import Company, CompanyStatus, User


def before(company: Company, shown: dict[str, Any]) -> Company:
    """The company before a request of a mail was carried out; ``shown`` is the request as ``explain`` shows it, with its outcome."""
    if shown.get("outcome") != "applied" or shown.get("company") != company.number:
        return company
    person, changes = shown.get("user") or {}, shown.get("changes") or {}
    email = person.get("email")
    if shown["kind"] == "add_user":
        return replace(company, users=tuple(user for user in company.users if user.email != email or not user.active))
    if shown["kind"] == "remove_user":
        return replace(company, users=tuple(replace(user, active=True) if user.email == email else user for user in company.users))
    if shown["kind"] == "change_user":
        now = changes.get("email") or email
        return replace(company, users=tuple(_unchanged(user, person, changes) if user.email == now else user for user in company.users))
    if shown["kind"] == "cancel_agreement":
        open_again = (replace(each, ends_on=None) if each.ends_on else each for each in company.agreements)
        return replace(company, agreements=tuple(open_again))
    users = tuple(replace(user, active=True) for user in company.users)
    return replace(company, status=CompanyStatus.ACTIVE, users=users)


def _unchanged(user: User, person: dict[str, Any], changes: dict[str, Any]) -> User:
    return replace(
        user,
        email=person.get("email") or user.email,
        name=person.get("name") or user.name,
        authorized=not changes["authorized"] if "authorized" in changes else user.authorized,
    )
