"""Which calls the API has: each with the scope that it takes and the types that it takes and gives. The document is made of this table."""

from worker.api import directory, keeping, mails
from worker.api import types as t
from worker.api.call import ApiRoute
from worker.store.staff import Scope

PREFIX = "/api/v1"
_DECIDE, _ADMIN = Scope.DECIDE, Scope.ADMIN
_ONE = "/mails/{id}"

ROUTES: tuple[ApiRoute, ...] = (
    ApiRoute("GET", "/mails", mails.list_mails, t.Mails, "List mails in the order of arrival", query=t.MailQuery),
    ApiRoute("GET", _ONE, mails.show, t.MailInFull, "One mail with what was understood and why"),
    ApiRoute("GET", f"{_ONE}/case", mails.case, t.TaughtCase, "A labelled case of a corrected mail", query=t.KeepQuery, conflicts=True),
    ApiRoute("POST", f"{_ONE}/preview", mails.look, t.Preview, "What a decision would do, and the reply", body=t.Look),
    ApiRoute("POST", f"{_ONE}/approve", mails.approve, t.Acted, "Approve, corrected where needed; or propose", _DECIDE, body=t.Approve),
    ApiRoute("POST", f"{_ONE}/withdraw", mails.withdraw, t.Acted, "Take back what is proposed", _DECIDE, body=t.Versioned),
    ApiRoute("POST", f"{_ONE}/reject", mails.reject, t.Acted, "Reject with a reason", _DECIDE, body=t.Reject),
    ApiRoute("POST", f"{_ONE}/ask", mails.ask, t.Acted, "Ask the customer for what is missing", _DECIDE, body=t.Ask),
    ApiRoute("POST", f"{_ONE}/answer", mails.answer, t.Acted, "Answer the customer freely", _DECIDE, body=t.Answer),
    ApiRoute("POST", f"{_ONE}/junk", mails.junk, t.Acted, "Set aside as junk", _DECIDE, body=t.Versioned),
    ApiRoute("POST", f"{_ONE}/undo", mails.undo, t.Acted, "Put back what was changed", _DECIDE, body=t.Undo),
    ApiRoute("POST", f"{_ONE}/retry", mails.retry, t.Retried, "Try again what failed", _DECIDE, body=t.Body),
    ApiRoute("POST", f"{_ONE}/assign", mails.assign, t.Assigned, "Give the conversation to somebody", _DECIDE, body=t.Assign),
    ApiRoute("POST", f"{_ONE}/notes", mails.note, t.Named, "Write a note for colleagues", _DECIDE, body=t.AddNote),
    ApiRoute("GET", "/companies", directory.list_companies, t.Companies, "List companies", query=t.PageQuery),
    ApiRoute("GET", "/companies/{number}", directory.show_company, t.Company, "One company with its users and agreements"),
    ApiRoute("GET", "/me", keeping.me, t.Me, "As whom the token acts"),
    ApiRoute("GET", "/audit/verification", keeping.verify, t.Verified, "Whether the audit's chain holds", _ADMIN),
    ApiRoute("GET", "/tokens", keeping.tokens, t.Tokens, "List tokens in use", _ADMIN),
    ApiRoute("DELETE", "/tokens/{token}", keeping.revoke, type(None), "Revoke a token", _ADMIN),
)
