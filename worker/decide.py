"""PURE: what becomes of one mail: its requests in turn, its own outcome and reason, and which template answers whom.

``decide`` is what the worker, the scheduler, the confirm page and ``explain`` all run (law 7). Nothing is read or written here.
"""

from dataclasses import replace
from datetime import date

from parsers.message_types import Message
from parsers.reading import ORDERS, Evidence, Kind, Reading
from worker.authority import SenderCompanies, Standing, companies_of_sender, standing
from worker.decision import Authentication, MailDecision, Outcome, RequestDecision, Verdict
from worker.directory import Directory
from worker.judge import Asked, Judged, judge
from worker.policy import MAY_ORDER
from worker.policy_mail import MAIL, MailFacts, ReplyFacts, reply_template
from worker.sequence import decide_in_turn
from worker.thread_facts import ThreadFacts

#: More trace fields than this are a loop: no automatic reply (security.md section 3).
MANY_HOPS = 25

_NO_THREAD = ThreadFacts()
#: Mail whose reason says that it is never answered, whoever sent it.
_NEVER_ANSWERED = frozenset({"unreadable", "automatic_with_request", "nothing_asked"})
#: What a reply to an answer of ours stays, though a person reads it anyway.
_STAYS = frozenset({"authentication_failed", "sender_unproven", "withdrawn"})


def decide(
    message: Message,
    reading: Reading,
    verdict: Verdict,
    directory: Directory,
    day: date,
    thread: ThreadFacts = _NO_THREAD,
    today: date | None = None,
) -> MailDecision:
    """The decision for one mail.

    In: the mail, what was understood of it, whether its sender is proven, the directory with the companies concerned, the day received
    (in Stockholm), what the thread tells, and the day of the decision where it is another. Out: the outcome of each request in the order
    of the mail (earlier requests that the mail completes first), the mail's own, and the reply's template and addressee.
    After a confirmation the same mail is decided again with a verdict that is ``pass``.
    """
    companies = companies_of_sender(verdict.sender, directory)
    asked = _asked(reading, verdict, companies, directory, day, thread)
    row = MAIL.first(
        MailFacts(
            unreadable=message.unreadable is not None,
            automatic=reading.automatic is not None,
            order_in_automatic=reading.order_in_automatic and (companies.registered or _names_customer(reading, directory)),
            failed=verdict.authentication is Authentication.FAIL,
            requests=bool(asked),
            thanks_only=reading.thanks_only,
            answered_before=thread.answered_before,
        )
    )
    if row.name == "mail.requests":
        judged = judge(asked, reading, verdict.sender, companies, directory)
        decisions = decide_in_turn(judged, directory, today or day, beyond_recall=thread.beyond_recall)
        if thread.answered_before and not _gives_order(judged):
            decisions = tuple(_kept_for_person(each) for each in decisions)
        decisions = tuple(_with_resemblances(each, verdict) for each in decisions)
        leading = next((each for each in decisions if each.outcome is Outcome.STAFF), decisions[0])
        decision = MailDecision(leading.outcome, leading.reason, decisions, reading=reading, verdict=verdict)
    else:
        reason = row.reason or str(reading.automatic)
        decision = MailDecision(row.outcome or Outcome.STAFF, reason, reading=reading, verdict=verdict)
    template = reply_template(_reply_facts(decision, message, reading, verdict, companies, thread))
    return replace(decision, reply_template=template, reply_to=verdict.sender if template and verdict.sender else None)


def _asked(
    reading: Reading, verdict: Verdict, companies: SenderCompanies, directory: Directory, day: date, thread: ThreadFacts
) -> tuple[Asked, ...]:
    """What is to be decided: earlier requests that this mail confirms or completes, else its own, those taken back marked as such."""
    if reading.automatic is not None:
        return ()
    if thread.open_requests:
        from worker.completion import confirmed  # a short reply is read by the lexicons, which no other mail needs here

        yes = confirmed(thread, reading, verdict, companies)
        if yes:
            return tuple(Asked(each.request, verdict.authentication, each.received_on, (each.key,), earlier=True) for each in yes)
        completed = _completed(reading, verdict, companies, directory, thread)
        if completed:
            questions = tuple(Asked(each, verdict.authentication, day) for each in reading.requests if each.kind is Kind.QUESTION)
            return (*completed, *questions)
    open_keys = tuple(each.key for each in thread.of_sender(verdict.sender))
    return tuple(Asked(each, verdict.authentication, day, open_keys if each.withdraws else ()) for each in reading.requests)


def _completed(
    reading: Reading, verdict: Verdict, companies: SenderCompanies, directory: Directory, thread: ThreadFacts
) -> tuple[Asked, ...]:
    """The open requests that the mail completes; none where it could complete one or the other."""
    if verdict.authentication is Authentication.FAIL:
        return ()
    from worker.completion import complete, least_proven  # see above

    found: list[Asked] = []
    reasons = set()
    for waiting in thread.open_requests:
        company = directory.company(waiting.company_number)
        may = waiting.sender == verdict.sender or standing(verdict.sender, company, directory) is Standing.AUTHORIZED
        request = complete(waiting, reading, company, companies) if may else None
        if request is not None:
            proof = least_proven(waiting.authentication, verdict.authentication)
            found.append(Asked(request, proof, waiting.received_on, (waiting.key,), earlier=True))
            reasons.add(waiting.reason)
    # One answer tells the company of several orders; an address or a name belongs to one of them only.
    return tuple(found) if len(found) == 1 or reasons == {"which_company"} else ()


def _names_customer(reading: Reading, directory: Directory) -> bool:
    numbers = (*(request.company.number for request in reading.requests), *reading.numbers_in_automatic)
    return any(directory.company(number) is not None for number in numbers)


def _gives_order(judged: tuple[Judged, ...]) -> bool:
    return any(each.request.kind in ORDERS and each.row.name in MAY_ORDER for each in judged)


def _with_resemblances(decided: RequestDecision, verdict: Verdict) -> RequestDecision:
    """The request with what staff are to look at twice in its sender, as evidence: it decides nothing."""
    evidence = decided.request.evidence
    told = tuple(Evidence(f"sender.{each.likeness}", each.told) for each in verdict.resembles)
    new = tuple(each for each in told if each not in evidence)
    return replace(decided, request=replace(decided.request, evidence=(*evidence, *new))) if new else decided


def _kept_for_person(decided: RequestDecision) -> RequestDecision:
    """A further mail after ``refused`` or ``answered`` is a person's, whatever it asks."""
    if decided.reason in _STAYS:
        return decided
    return replace(
        decided,
        outcome=Outcome.STAFF,
        reason="reply_to_answer",
        row="mail.reply_to_answer",
        change=None,
        ends_on=None,
        agreements=(),
        closes=(),
    )


def _reply_facts(
    decision: MailDecision, message: Message, reading: Reading, verdict: Verdict, companies: SenderCompanies, thread: ThreadFacts
) -> ReplyFacts:
    outcomes = frozenset(each.outcome for each in decision.requests) or frozenset({decision.outcome})
    looping = len(message.all("received")) > MANY_HOPS
    return ReplyFacts(
        outcomes=outcomes,
        never_answered=decision.outcome is Outcome.IGNORED or decision.reason in _NEVER_ANSWERED or looping or verdict.sender is None,
        authentication=verdict.authentication,
        registered=bool(companies.all()),
        something_read=any(each.request.kind is not Kind.OTHER for each in decision.requests),
        by_form=reading.form is not None,
        no_receipt=reading.suppress_reply or thread.receipt_today,
    )
