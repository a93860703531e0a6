"""What the API tells of the customers: companies with their users and agreements; reading only."""

from worker.api.asked import PageQuery
from worker.api.call import Call
from worker.api.given import Agreement, Companies, Company, User
from worker.api.problems import Wrong
from worker.directory import Company as Known
from worker.store import directory_page
from worker.store.directory import load_for


def list_companies(call: Call) -> Companies:
    """A page of companies."""
    asked = call.query_as(PageQuery)
    with call.app.transactions.reading() as connection:
        found, following = directory_page.page(connection, asked.after, asked.limit)
    return Companies([_told(company) for company in found], following)


def show_company(call: Call) -> Company:
    """One company by its registration number with its country."""
    number = call.path["number"]
    with call.app.transactions.reading() as connection:
        found = load_for(connection, [], [number]).company(number) if "\0" not in number else None
    if found is None:
        raise Wrong(404, f"there is no company '{number[:40]}'")
    return _told(found)


def _told(company: Known) -> Company:
    return Company(
        company.number,
        company.name,
        company.language,
        company.status.value,
        [User(user.email, user.name, user.phone, user.authorized, user.active) for user in company.users],
        [Agreement(each.service, each.started_on, each.ends_on) for each in company.agreements],
    )
