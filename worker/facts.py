"""PURE: which facts the policy tables look at, gathered from a request, the directory and the day."""

from dataclasses import dataclass
from datetime import date

from parsers.fields.addresses import is_valid
from parsers.reading import Kind, Request
from worker.directory import Company, CompanyStatus, Directory
from worker.policy_company import CancelFacts, CaseNumber, InsolvencyFacts
from worker.policy_questions import OtherFacts, QuestionFacts
from worker.policy_users import AddFacts, Address, ChangeFacts, RemoveFacts
from worker.resolve_user import Found, UserMatch, comparable
from worker.scheduled_time import is_later
from worker.terms import concerned, terms_known

KindFacts = AddFacts | ChangeFacts | RemoveFacts | CancelFacts | InsolvencyFacts | QuestionFacts | OtherFacts


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What the facts of one request depend on besides the request itself."""

    #: as the earlier requests of the mail leave it
    directory: Directory
    #: the company in it; None for a question that speaks of none
    company: Company | None
    #: the user found in it
    match: UserMatch
    #: the day of the decision
    today: date
    #: proven (or confirmed) and authorized
    may_order: bool
    #: authentication ``pass``
    proven: bool
    #: the mail takes authority from every authorized user of the company, this request from one of them
    leaves_none: bool = False
    #: the sender has an open request in this thread
    open_request: bool = False
    beyond_recall: bool = False


def kind_facts(request: Request, at: Circumstances) -> KindFacts:
    """The facts that the table of the request's kind looks at. An order must have its company (section 3 sees to that)."""
    if request.kind is Kind.QUESTION:
        return QuestionFacts(request.topic, request.tried)
    if request.kind is Kind.OTHER:
        return OtherFacts(request.withdraws, at.proven, at.open_request, at.beyond_recall)
    if at.company is None:
        raise ValueError(f"a request of kind {request.kind} reached its table without a company")
    if request.kind is Kind.ADD_USER:
        return _add_facts(request, at.company, at)
    if request.kind is Kind.CHANGE_USER:
        return _change_facts(request, at.company, at)
    if request.kind is Kind.REMOVE_USER:
        return RemoveFacts(
            _notice_stands(at.company, at), at.match.found, _last_authorized(at.company, at), is_later(request, at.today), _may_apply(at)
        )
    if request.kind is Kind.CANCEL_AGREEMENT:
        return _cancel_facts(request, at.company, at)
    return _insolvency_facts(request, at.company, at)


def address_fact(address: str | None) -> Address:
    """What is known of an address as written."""
    if not address or not address.strip():
        return Address.NONE
    return Address.VALID if is_valid(address) else Address.INVALID


def _add_facts(request: Request, company: Company, at: Circumstances) -> AddFacts:
    person = request.user
    address = address_fact(person.email if person else None)
    plan = at.directory.plan_of(company, at.today)
    return AddFacts(
        company_insolvent=_notice_stands(company, at),
        gives_authority=bool(person and person.authorized),
        address=address,
        taken=address is Address.VALID and person is not None and _taken(company, person.email, besides=None),
        # where the company has ended, licences are not what stands in the way
        licence_free=company.status is not CompanyStatus.ACTIVE or plan.licences is None or len(company.active_users()) < plan.licences,
        later=is_later(request, at.today),
        may_apply=_may_apply(at),
    )


def _change_facts(request: Request, company: Company, at: Circumstances) -> ChangeFacts:
    user, changes = at.match.user, request.changes
    address = address_fact(changes.email)
    moves = address is not Address.NONE and user is not None and comparable(changes.email or "") != user.email
    return ChangeFacts(
        company_insolvent=_notice_stands(company, at),
        user=at.match.found,
        last_authorized=changes.authorized is False and _last_authorized(company, at),
        gives_authority=changes.authorized is True,
        moves_authority=moves and user is not None and user.authorized,
        says_what=bool(changes),
        address=address,
        taken=address is Address.VALID and user is not None and _taken(company, changes.email, besides=user.email),
        later=is_later(request, at.today),
        may_apply=_may_apply(at),
    )


def _cancel_facts(request: Request, company: Company, at: Circumstances) -> CancelFacts:
    meant = concerned(company, request.service)
    # A company that has ended is on no plan (its agreements are cancelled already), and one with an unknown plan is not on Free.
    on_free = company.status is CompanyStatus.ACTIVE and all(each.service == "free" for each in company.agreements if each.runs(at.today))
    return CancelFacts(
        company_insolvent=_notice_stands(company, at),
        on_free=on_free,
        service_held=request.service is None or bool(meant),
        all_cancelled=all(agreement.ends_on is not None for agreement in meant),
        terms_known=terms_known(at.directory, company, request.service),
        may_apply=at.may_order,
    )


def _insolvency_facts(request: Request, company: Company, at: Circumstances) -> InsolvencyFacts:
    plans = {plan.name: plan for plan in at.directory.plans}
    running = [agreement.service for agreement in company.agreements if agreement.runs(at.today)]
    return InsolvencyFacts(
        removed=company.status is CompanyStatus.REMOVED,
        agreement_runs=any(service not in plans or plans[service].invoiced for service in running),
        notice_stands=_notice_stands(company, at),
        case_number=_case_number(request.case_number, company, at),
        may_apply=at.may_order,
    )


def _case_number(given: str | None, company: Company, at: Circumstances) -> CaseNumber:
    if not given:
        return CaseNumber.NOT_GIVEN
    registered = [_signs(notice.case_number) for notice in at.directory.notices_for(company.number) if notice.stands]
    wanted = _signs(given)
    # 'K 17342-26' is often written without its letter
    agrees = any(wanted == number or (wanted.isdigit() and wanted == "".join(filter(str.isdigit, number))) for number in registered)
    return CaseNumber.AGREES if agrees else CaseNumber.DIFFERS


def _signs(number: str | None) -> str:
    return "".join(sign for sign in (number or "").casefold() if sign.isalnum())


def _notice_stands(company: Company, at: Circumstances) -> bool:
    return any(notice.stands for notice in at.directory.notices_for(company.number))


def _taken(company: Company, address: str | None, besides: str | None) -> bool:
    wanted = comparable(address or "")
    return wanted != besides and any(user.email == wanted for user in company.active_users())


def _last_authorized(company: Company, at: Circumstances) -> bool:
    user = at.match.user
    if at.match.found is not Found.ACTIVE or user is None or not user.authorized:
        return False
    return at.leaves_none or all(other.email == user.email for other in company.authorized_users())


def _may_apply(at: Circumstances) -> bool:
    return at.may_order and at.company is not None and at.company.status is CompanyStatus.ACTIVE
