"""What the API tells of mails and does with them: the functions that the console and the command line call, with JSON around them."""

from collections.abc import Callable
from typing import Any

import msgspec

from worker import queue, staff_actions, staff_notes
from worker.api.asked import AddNote, Answer, Approve, Ask, Assign, KeepQuery, Look, MailQuery, Reject, Undo, Versioned
from worker.api.call import Call
from worker.api.given import Acted, Assigned, Done, Mail, MailInFull, Mails, Named, Preview, Retried, TaughtCase
from worker.api.problems import Wrong
from worker.errors import UsageError
from worker.preview_answer import preview
from worker.retrying import retry as try_again
from worker.store import mail_versions
from worker.store.mail_filter import Filter
from worker.teaching.export import teach


def list_mails(call: Call) -> Mails:
    """A page of mails in the order of arrival."""
    asked = call.query_as(MailQuery)
    names = ("state", "outcome", "reason", "reference", "kind", "language", "company", "assigned", "day", "search")
    wanted = Filter(**{name: getattr(asked, name) for name in names})
    lines, following = queue.page_of_mails(call.app, wanted, asked.after, asked.limit)
    return Mails([msgspec.convert(line, Mail) for line in lines], following)


def show(call: Call) -> MailInFull:
    """One mail in full."""
    return msgspec.convert(queue.show(call.app, _key(call)), MailInFull)


def case(call: Call) -> TaughtCase:
    """The labelled case of a corrected mail."""
    asked = call.query_as(KeepQuery)
    made = teach(call.app, _key(call), (asked.keep or "").replace(",", " ").split())
    return TaughtCase(made.name, made.eml.decode(), made.label)


def look(call: Call) -> Preview:
    """What a decision would do, before it is made; nothing is changed."""
    asked = call.body_as(Look)
    with call.app.transactions.reading() as connection:
        mail_id = queue.mail_of(connection, _key(call))
    given: dict[str, Any] = {"reason": asked.reason, "corrections": asked.corrections, "only": asked.only}
    return msgspec.convert(preview(call.app, mail_id, asked.decision, **given), Preview)


def approve(call: Call) -> Acted:
    """Carry out what waits for staff, as read or corrected; or propose it."""
    asked = call.body_as(Approve)
    given: dict[str, Any] = {"corrections": asked.corrections, "reply": asked.reply, "only": asked.only, "version": asked.version}
    return _act(call, lambda key: staff_actions.approve(call.app, key, call.account, **given))


def withdraw(call: Call) -> Acted:
    """Take back what is proposed."""
    asked = call.body_as(Versioned)
    return _act(call, lambda key: staff_actions.withdraw(call.app, key, call.account, version=asked.version))


def reject(call: Call) -> Acted:
    """Refuse what waits."""
    asked = call.body_as(Reject)
    given: dict[str, Any] = {"reason": asked.reason, "reply": asked.reply, "only": asked.only, "version": asked.version}
    return _act(call, lambda key: staff_actions.reject(call.app, key, call.account, **given))


def ask(call: Call) -> Acted:
    """Ask the customer."""
    asked = call.body_as(Ask)
    given: dict[str, Any] = {"reply": asked.reply, "only": asked.only, "version": asked.version}
    return _act(call, lambda key: staff_actions.ask(call.app, key, call.account, asked.reason, **given))


def answer(call: Call) -> Acted:
    """Answer the customer."""
    asked = call.body_as(Answer)
    return _act(call, lambda key: staff_actions.answer(call.app, key, call.account, asked.text, only=asked.only, version=asked.version))


def junk(call: Call) -> Acted:
    """Set aside as junk."""
    asked = call.body_as(Versioned)
    return _act(call, lambda key: staff_actions.junk(call.app, key, call.account, version=asked.version))


def undo(call: Call) -> Acted:
    """Put back what was changed."""
    asked = call.body_as(Undo)
    return _act(call, lambda key: staff_actions.undo(call.app, key, call.account, reply=asked.reply, version=asked.version))


def retry(call: Call) -> Retried:
    """Try again what failed of a mail."""
    return Retried(try_again(call.app, _key(call), call.account.actor))


def assign(call: Call) -> Assigned:
    """Give the conversation to somebody, or to nobody."""
    wanted = call.body_as(Assign).to
    before = staff_notes.assign(call.app, _key(call), call.account, wanted)
    return Assigned(before, wanted)


def note(call: Call) -> Named:
    """Write a note."""
    return Named(list(staff_notes.note(call.app, _key(call), call.account, call.body_as(AddNote).text)))


def _act(call: Call, action: Callable[[str], tuple[staff_actions.Done, ...]]) -> Acted:
    key = _key(call)
    done = action(key)
    with call.app.transactions.reading() as connection:
        version = mail_versions.version_of(connection, queue.mail_of(connection, key))
    return Acted([Done(each.id, each.result) for each in done], version)


def _key(call: Call) -> str:
    """The mail or request that the address names, which there is."""
    key = call.path["id"]
    try:
        with call.app.transactions.reading() as connection:
            queue.mail_of(connection, key)
    except UsageError:
        raise Wrong(404, f"there is no mail or request '{key[:40]}'") from None
    return key
