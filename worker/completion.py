"""PURE: which open request of the thread a reply completes, and how the request reads then.

A reply gives the missing address, says which user, which company or which change; or it says yes where a confirmation is awaited. The
completed request is decided again from the start, as proven as the least proven mail it rests on (product.md section 4). A reply that
leaves any doubt completes nothing: it is a mail of its own, and the open request goes on waiting.
"""

from dataclasses import replace

from parsers.fields.registration_numbers import find as find_numbers
from parsers.reading import CONFIDENT, ORDERS, Changes, CompanyMention, Kind, Person, Reading, Request, Source
from parsers.short_reply import is_plain_answer, only_address, only_name, says_yes, words_of
from worker.authority import SenderCompanies
from worker.decision import Authentication, Outcome, Verdict
from worker.directory import Company
from worker.resolve_user import comparable
from worker.thread_facts import OpenRequest, ThreadFacts

#: 'Larssons Lager' names Larssons Lager & Logistik AB.
_WORDS_OF_COMPANY = 2

_LEAST = (Authentication.FAIL, Authentication.NONE, Authentication.PASS)


def least_proven(*authentications: Authentication) -> Authentication:
    """The weakest of several proofs."""
    return min(authentications, key=_LEAST.index)


def confirmed(thread: ThreadFacts, reply: Reading, verdict: Verdict, sender: SenderCompanies) -> tuple[OpenRequest, ...]:
    """The requests awaiting confirmation that a 'yes' confirms: from the registered address that asked, and itself ``pass``."""
    waiting = tuple(each for each in thread.of_sender(verdict.sender) if each.outcome is Outcome.AWAITING_CONFIRMATION)
    if not waiting or verdict.authentication is not Authentication.PASS or reply.doubts or _orders(reply):
        return ()
    users = (company.user_with(verdict.sender or "") for company in sender.all())
    signers = (verdict.sender_name, *(user.name for user in users if user and user.name))
    return waiting if says_yes(reply.own_text, signers) else ()


def complete(waiting: OpenRequest, reply: Reading, company: Company | None, sender: SenderCompanies) -> Request | None:
    """The open request with what the reply adds, or None where it does not plainly answer what was asked.

    ``company`` is the one that the open request speaks of, where it is known.
    """
    if waiting.outcome is not Outcome.AWAITING_CUSTOMER or reply.doubts or reply.order_set_aside:
        return None
    orders = _orders(reply)
    if orders:
        return _repeated(waiting, orders[0]) if len(orders) == 1 else None
    request, text = waiting.request, reply.own_text
    if waiting.reason in ("missing_email", "invalid_email"):
        return _with_address(request, only_address(text))
    if waiting.reason == "which_company":
        mention = _company_named(text, reply, sender)
        return replace(request, company=mention) if mention else None
    if waiting.reason == "which_user" and company is not None:
        person = _user_named(text, company)
        return replace(request, user=person) if person else None
    if waiting.reason == "which_change":
        address = only_address(text)
        return replace(request, changes=replace(request.changes, email=address)) if address else None
    return None


def _orders(reply: Reading) -> tuple[Request, ...]:
    return tuple(each for each in reply.requests if each.kind in ORDERS or each.withdraws)


def _repeated(waiting: OpenRequest, again: Request) -> Request | None:
    """The order said once more, now with what was missing."""
    request = waiting.request
    if again.kind is not request.kind or again.confidence < CONFIDENT or again.source is not Source.OWN:
        return None
    said = replace(
        request, requested_on=again.requested_on or request.requested_on, from_that_day=again.from_that_day or request.from_that_day
    )
    if waiting.reason in ("missing_email", "invalid_email") and _same_name(request.user, again.user):
        address = again.changes.email if request.kind is Kind.CHANGE_USER else (again.user.email if again.user else None)
        return _with_address(said, address)
    if waiting.reason == "which_company" and again.company != CompanyMention() and _same_name(request.user, again.user):
        return replace(said, company=again.company)
    if waiting.reason == "which_user" and again.user is not None and (again.user.email or again.user.name):
        return replace(said, user=again.user)
    if waiting.reason == "which_change" and again.changes and _same_name(request.user, again.user):
        return replace(said, changes=again.changes)
    return None


def _same_name(first: Person | None, second: Person | None) -> bool:
    """Whether two persons may be the same: one is not named, or one's name is part of the other's."""
    names = [set(words_of(person.name)) for person in (first, second) if person and person.name]
    return len(names) < 2 or names[0] <= names[1] or names[1] <= names[0]


def _with_address(request: Request, address: str | None) -> Request | None:
    if address is None:
        return None
    if request.kind is Kind.CHANGE_USER:
        return replace(request, changes=replace(request.changes or Changes(), email=address))
    return replace(request, user=replace(request.user or Person(), email=address))


def _company_named(text: str, reply: Reading, sender: SenderCompanies) -> CompanyMention | None:
    read = {each.company for each in reply.requests if each.company != CompanyMention() and not each.company.in_signature}
    if read:
        return read.pop() if len(read) == 1 else None
    if not is_plain_answer(text):
        return None
    numbers = find_numbers(text)
    if numbers:
        only = numbers[0] if len(numbers) == 1 else None
        return CompanyMention(number=only.number) if only is not None and only.number else None
    companies = sender.all()
    named = only_name(text, [company.name for company in companies], at_least=_WORDS_OF_COMPANY)
    return None if named is None else CompanyMention(known=companies[named].number)


def _user_named(text: str, company: Company) -> Person | None:
    users = company.active_users()
    address = only_address(text)
    if address is not None:
        return next((Person(user.name, user.email) for user in users if user.email == comparable(address)), None)
    if "@" in text:
        return None
    named = only_name(text, [user.name or "" for user in users])
    return None if named is None else Person(users[named].name, users[named].email)
