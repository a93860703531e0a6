"""What a person does on the page of a mail: decide, approve as the second, undo, withdraw, set aside, retry, assign, note; each a form.

What is done stands in ``staff_actions``, ``staff_approval``, ``staff_notes`` and ``retrying``. Here a form becomes such a call, and what
came of it a page: after success the mail as it is now; where it changed meanwhile, the word that it did, and everything typed stays.
"""

from collections.abc import Callable, Sequence

from starlette.responses import RedirectResponse, Response

from worker import staff_actions, staff_notes
from worker.console import mail_page, next_mail
from worker.console.decision_form import DecisionForm, read_form
from worker.console.mail_page import Told, mail_id_of, not_found
from worker.console.visit import Visit
from worker.correction import Uncorrectable
from worker.errors import Permanent
from worker.retrying import retry as try_again
from worker.staff_act import Changed, Done
from worker.staff_preview import of_approval


def check(visit: Visit) -> Response:
    """The policy run again on the fields as they are typed, and the reply that goes with the decision: a part of the page."""
    return mail_page.decision(visit, read_form(visit.fields))


def decide(visit: Visit) -> Response:
    """Approve, reject, ask or answer, as the form says."""
    form = read_form(visit.fields)
    mail_id = mail_id_of(visit)
    if mail_id is None:
        return not_found(visit)
    if not form.decision:
        return mail_page.told(visit, Told("none_chosen"), form, status=422)
    if form.decision == "approve" and form.mark != of_approval(visit.app, mail_id, form.corrections, only=form.only).mark:
        # what the corrections do was not seen yet: it is shown, and approved with the next press
        return mail_page.decision(visit, form, Told("checked"), status=422)
    app, account, key, text = visit.app, visit.account, str(mail_id), form.own_words
    only, version = form.only, form.version

    def act() -> Sequence[Done]:
        if form.decision == "approve":
            return staff_actions.approve(app, key, account, corrections=form.corrections, reply=text, only=only, version=version)
        if form.decision == "reject":
            reason = form.reason or "rejected"
            return staff_actions.reject(app, key, account, reason=reason, reply=text, only=only, version=version)
        if form.decision == "ask":
            return staff_actions.ask(app, key, account, form.question, reply=text, only=only, version=version)
        return staff_actions.answer(app, key, account, text or "", only=only, version=version)

    return _answer(visit, act, form.decision, form)


def second(visit: Visit) -> Response:
    """Approve what a colleague has proposed, exactly as it was proposed."""
    return _on_mail(visit, "second", lambda key, version: staff_actions.approve(visit.app, key, visit.account, version=version))


def withdraw(visit: Visit) -> Response:
    """Take back what is proposed."""
    return _on_mail(visit, "withdraw", lambda key, version: staff_actions.withdraw(visit.app, key, visit.account, version=version))


def undo(visit: Visit) -> Response:
    """Put back what the mail changed, with the correction to the sender; or take the mail back from the junk."""
    text = read_form(visit.fields).own_words
    return _on_mail(visit, "undo", lambda key, version: staff_actions.undo(visit.app, key, visit.account, reply=text, version=version))


def junk(visit: Visit) -> Response:
    """Set the mail aside as junk."""
    return _on_mail(visit, "junk", lambda key, version: staff_actions.junk(visit.app, key, visit.account, version=version))


def retry(visit: Visit) -> Response:
    """Try again what failed of the mail."""

    def act(key: str, _version: str) -> Sequence[Done]:
        try_again(visit.app, key, visit.account.actor)
        return [Done(key, "retried")]

    return _on_mail(visit, "retry", act)


def assign(visit: Visit) -> Response:
    """Take the conversation, give it to somebody, or let it go (an empty name)."""

    def act(key: str, _version: str) -> Sequence[Done]:
        staff_notes.assign(visit.app, key, visit.account, visit.fields.get("to") or None)
        return [Done(key, "assigned" if visit.fields.get("to") else "released")]

    return _on_mail(visit, "assign", act)


def note(visit: Visit) -> Response:
    """Write a note for the colleagues."""

    def act(key: str, _version: str) -> Sequence[Done]:
        staff_notes.note(visit.app, key, visit.account, visit.fields.get("text", ""))
        return [Done(key, "noted")]

    return _on_mail(visit, "note", act)


def _on_mail(visit: Visit, name: str, act: Callable[[str, str], Sequence[Done]]) -> Response:
    mail_id = mail_id_of(visit)
    if mail_id is None:
        return not_found(visit)
    return _answer(visit, lambda: act(str(mail_id), visit.fields.get("version", "")), name, None)


def _answer(visit: Visit, act: Callable[[], Sequence[Done]], name: str, form: DecisionForm | None) -> Response:
    try:
        done = act()
    except Changed:
        return mail_page.told(visit, Told("changed"), form, status=409)
    except Uncorrectable as fault:
        return mail_page.told(visit, Told("wrong_field", fault.field), form, status=422)
    except Permanent:
        return mail_page.told(visit, Told(f"not_done.{name}"), form, status=422)
    result = "undone" if name == "undo" and done[0].result != "staff" else done[0].result
    there = next_mail.after(visit, mail_id_of(visit), name, result)
    return Response(status_code=204, headers={"HX-Redirect": there}) if visit.fragment else RedirectResponse(there, 303)
