"""Which mail answers a decision, to whom and in which words: the one place where a mail of ours is written."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from parsers.message_types import Message
from worker.decision import AddUser, Authentication, ChangeUser, MailDecision, Outcome, RemoveUser, Reply, RequestDecision
from worker.echo import first_name, one_line, safe_address
from worker.errors import Permanent
from worker.reply_context import Occasion, ReplyContext
from worker.reply_parts import REFERENCE_LINE, ReplyPart, grouped, reply_part

# one address and nothing else: a reply has exactly one recipient (security.md section 2)
_ONE_ADDRESS = re.compile(r"[^\s@<>,;:\"()\[\]\\\x00-\x1f\x7f-\x9f]+@[^\s@<>,;:\"()\[\]\\\x00-\x1f\x7f-\x9f]+")


def sender_reply(decision: MailDecision, message: Message, context: ReplyContext) -> Reply | None:
    """The one mail that tells the sender what became of everything he asked for.

    In: the decision, the mail it decides, and the circumstances. Out: the reply, or None where none may be sent: the decision names no
    template or no addressee, the sender proved false, the From is defective or the mail could not be read. Raises Permanent where a text
    or the link of a request that waits for confirmation is missing.
    """
    failed = decision.verdict is not None and decision.verdict.authentication is Authentication.FAIL
    if decision.reply_template is None or decision.reply_to is None or failed or message.from_defect or message.unreadable:
        return None
    parts = [reply_part(decided, place, context) for place, decided in enumerate(decision.requests)]
    if any(part.outcome is Outcome.AWAITING_CONFIRMATION and not part.link for part in parts):
        raise Permanent(f"{context.reference}: a request waits for confirmation and has no link: pass confirm_links in the ReplyContext.")
    template = decision.reply_template
    outcomes = {part.outcome for part in parts}
    values = {
        "first_name": first_name(_registered_name(decision, context)),
        "opening": _opening(context, outcomes),
        "with_staff": Outcome.STAFF in outcomes or template == "receipt",
    }
    return _written(template, decision.reply_to, _subject_key(template, parts), grouped(parts) or ((),), values, context)


def notices(decided: RequestDecision, context: ReplyContext) -> tuple[Reply, ...]:
    """The mails to others after a change was made: credentials to a new user, word of a changed address, of a removal or lost authority.

    In: the request as applied (any other outcome gives none) and the circumstances; ``sender`` is who ordered, so that nobody is told of
    what he did himself; a new user needs ``activate_link``, except one who has a login already. Out: none, one or several replies.
    """
    if decided.outcome is not Outcome.APPLIED:
        return ()
    change, user = decided.change, decided.user
    values: dict[str, Any] = {"company": one_line(decided.company.name) if decided.company else None, "first_name": None}
    if isinstance(change, AddUser):
        return (credentials(change.email, change.name, decided.company.name if decided.company else None, context),)
    by_another = user is not None and user.email != context.sender
    told: list[Reply] = []
    if isinstance(change, ChangeUser):
        if change.new_email and change.new_email != change.email:
            values |= {"old_address": safe_address(change.email), "new_address": safe_address(change.new_email)}
            told += [_written("address_changed", address, None, (), values, context) for address in (change.email, change.new_email)]
        if change.new_authorized is False and user and user.authorized and by_another:
            told.append(_notice("notice_authority_taken", change.new_email or change.email, decided, context))
    if isinstance(change, RemoveUser) and user and user.authorized and by_another:
        told.append(_notice("notice_removed", change.email, decided, context))
    return tuple(told)


def credentials(to: str, name: str | None, company: str | None, context: ReplyContext) -> Reply:
    """The mail to a new user: his user name and the link to choose a password; without one that
    his login holds here too, or that the operator's sign-in system invites him."""
    values = {
        "company": one_line(company) if company else None,
        "first_name": first_name(name),
        "user_name": to,
        "link": context.activate_link,
        "elsewhere": context.login_elsewhere,
    }
    return _written("credentials", to, None, (), values, context)


def staff_notice(to: str, alarm: str, detail: str, context: ReplyContext) -> Reply:
    """An alarm to staff (``KUNDSERVICE_ALERT_TO``).

    In: the address, the alarm's name in ``staff.<language>.txt`` (an unknown one is told as a fault), one sentence of detail with what to
    do, and the circumstances. Out: the mail.
    """
    return _written("staff", to, None, (), {"alarm": alarm, "detail": one_line(detail, 600)}, context)


def written_reply(to: str, text: str, context: ReplyContext) -> Reply:
    """A reply that a person wrote or edited: the text as it is, the reference added where it is not in it."""
    language = context.mail_language
    subject = f"{context.templates.subject(language, 'several')} [{context.reference}]"
    return Reply(_one_address(to), "answer", language, one_line(subject), _with_reference(text, context), automatic=False)


def edited(reply: Reply, text: str, context: ReplyContext) -> Reply:
    """A reply of ours as a person has edited it: then it is a person's word, with the reference in it; unchanged it stays ours."""
    if _lines(text) == _lines(reply.text):
        return reply
    return replace(reply, text=_with_reference(text, context), automatic=False)


def _lines(text: str) -> list[str]:
    return [line.rstrip() for line in text.strip().splitlines()]


def _with_reference(text: str, context: ReplyContext) -> str:
    body = "\n".join(_lines(text))
    if context.reference in body:
        return body
    line = context.templates.block(context.mail_language, REFERENCE_LINE, (), _common(context))
    return f"{body}\n\n{line}"


def _written(
    template: str,
    to: str,
    subject_key: str | None,
    groups: Sequence[Sequence[ReplyPart]],
    values: dict[str, Any],
    context: ReplyContext,
) -> Reply:
    language = context.mail_language
    mixed = len({part.outcome for group in groups for part in group}) > 1
    common = _common(context) | {"mixed": mixed}
    blocks = tuple(context.templates.block(language, group[0].block if group else "staff_received", group, common) for group in groups)
    subject = context.templates.subject(language, subject_key) if subject_key else ""
    title, text = context.templates.mail(template, language, {"c": common, "subject": subject, "blocks": blocks} | values)
    return Reply(_one_address(to), template, language, one_line(title), text)


def _notice(block: str, to: str, decided: RequestDecision, context: ReplyContext) -> Reply:
    company = one_line(decided.company.name) if decided.company else None
    part = ReplyPart(block, decided.outcome, decided.request.kind, company=company)
    name = decided.user.name if decided.user else None
    return _written("result", to, block, ((part,),), {"first_name": first_name(name), "opening": None, "with_staff": False}, context)


def _common(context: ReplyContext) -> dict[str, Any]:
    return {
        "reference": context.reference,
        "received": context.received,
        "phone": context.phone,
        "address": context.address,
        "display_name": context.display_name,
        "public_url": context.public_url,
        "due": context.due,
    }


def _subject_key(template: str, parts: Sequence[ReplyPart]) -> str:
    blocks = {part.block for part in parts}
    if template == "receipt" or not blocks:
        return "received"
    done = all(part.outcome is Outcome.APPLIED for part in parts)
    if len(blocks) == 1 and not (done and len(parts) > 1):
        return blocks.pop()
    return "all_done" if done else "several"


def _opening(context: ReplyContext, outcomes: set[Outcome]) -> str | None:
    """Which opening line fits; that it is done now is said only where it is."""
    if context.occasion is Occasion.CORRECTION:
        return context.occasion
    done = outcomes <= {Outcome.APPLIED, Outcome.SCHEDULED}
    return context.occasion if done and context.occasion is not Occasion.DECIDED else None


def _registered_name(decision: MailDecision, context: ReplyContext) -> str | None:
    """The addressee's name as the directory has it; a name that only the mail gives is no name, and ``not_authorized`` names nobody."""
    if any(decided.reason == "not_authorized" for decided in decision.requests):
        return None
    address = (decision.reply_to or "").lower()
    users = (decided.company.user_with(address) for decided in decision.requests if decided.company)
    return context.sender_name or next((user.name for user in users if user is not None and user.active), None)


def _one_address(to: str) -> str:
    if not _ONE_ADDRESS.fullmatch(to):
        raise Permanent("A mail of ours has exactly one address; this one is none, so nothing is sent.")
    return to
