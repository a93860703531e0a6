"""PURE: which change carries a request out, once somebody has decided that it shall be.

The tables decide whether; staff's approval of a request that they kept back comes here too. Addresses leave here as the directory keeps
them (lower case, A-label), names and telephone numbers as they were read.
"""

from datetime import date

from parsers.reading import Kind, Request
from worker.decision import AddUser, CancelAgreements, Change, ChangeUser, RemoveCompany, RemoveUser
from worker.directory import Company, Directory, User
from worker.resolve_user import comparable
from worker.terms import endings


def change_for(request: Request, company: Company, user: User | None, directory: Directory, received_on: date) -> Change | None:
    """The change that ``request`` asks for, with addresses as the directory keeps them.

    ``user`` is the one found for a change or removal. None where something needed is missing, and for questions. A new user's
    ``authorized`` is not in it: granting authority is a ``ChangeUser`` of its own.
    """
    match request.kind:
        case Kind.ADD_USER:
            person = request.user
            if person is None or not person.email:
                return None
            return AddUser(company.number, comparable(person.email), person.name, person.phone)
        case Kind.CHANGE_USER if user is not None and request.changes:
            wanted = request.changes
            email = comparable(wanted.email) if wanted.email else None
            return ChangeUser(company.number, user.email, wanted.name, email, wanted.phone, wanted.authorized)
        case Kind.REMOVE_USER if user is not None:
            return RemoveUser(company.number, user.email)
        case Kind.CANCEL_AGREEMENT:
            ends = endings(directory, company, request.service, received_on, request.requested_on)
            return CancelAgreements(company.number, ends) if ends else None
        case Kind.REMOVE_INSOLVENT_COMPANY:
            return RemoveCompany(company.number)
        case _:
            return None
