"""Which calls the API has: each with the scope that it takes and the types that it takes and gives. The document is made of this table."""

from worker.api import asked, directory, given, keeping, mails
from worker.api.call import ApiRoute
from worker.store.staff import Scope

PREFIX = "/api/v1"
_DECIDE, _ADMIN = Scope.DECIDE, Scope.ADMIN
_ONE = "/mails/{id}"

ROUTES: tuple[ApiRoute, ...] = (
    ApiRoute("GET", "/mails", mails.list_mails, given.Mails, "List mails in the order of arrival", query=asked.MailQuery),
    ApiRoute("GET", _ONE, mails.show, given.MailInFull, "One mail with what was understood and why"),
    ApiRoute(
        "GET", f"{_ONE}/case", mails.case, given.TaughtCase, "A labelled case of a corrected mail", query=asked.KeepQuery, conflicts=True
    ),
    ApiRoute("POST", f"{_ONE}/preview", mails.look, given.Preview, "What a decision would do, and the reply", body=asked.Look),
    ApiRoute(
        "POST", f"{_ONE}/approve", mails.approve, given.Acted, "Approve, corrected where needed; or propose", _DECIDE, body=asked.Approve
    ),
    ApiRoute("POST", f"{_ONE}/withdraw", mails.withdraw, given.Acted, "Take back what is proposed", _DECIDE, body=asked.Versioned),
    ApiRoute("POST", f"{_ONE}/reject", mails.reject, given.Acted, "Reject with a reason", _DECIDE, body=asked.Reject),
    ApiRoute("POST", f"{_ONE}/ask", mails.ask, given.Acted, "Ask the customer for what is missing", _DECIDE, body=asked.Ask),
    ApiRoute("POST", f"{_ONE}/answer", mails.answer, given.Acted, "Answer the customer freely", _DECIDE, body=asked.Answer),
    ApiRoute("POST", f"{_ONE}/junk", mails.junk, given.Acted, "Set aside as junk", _DECIDE, body=asked.Versioned),
    ApiRoute("POST", f"{_ONE}/undo", mails.undo, given.Acted, "Put back what was changed", _DECIDE, body=asked.Undo),
    ApiRoute("POST", f"{_ONE}/retry", mails.retry, given.Retried, "Try again what failed", _DECIDE, body=asked.Body),
    ApiRoute("POST", f"{_ONE}/assign", mails.assign, given.Assigned, "Give the conversation to somebody", _DECIDE, body=asked.Assign),
    ApiRoute("POST", f"{_ONE}/notes", mails.note, given.Named, "Write a note for colleagues", _DECIDE, body=asked.AddNote),
    ApiRoute("GET", "/companies", directory.list_companies, given.Companies, "List companies", query=asked.PageQuery),
    ApiRoute("GET", "/companies/{number}", directory.show_company, given.Company, "One company with its users and agreements"),
    ApiRoute("GET", "/me", keeping.me, given.Me, "As whom the token acts"),
    ApiRoute("GET", "/audit/verification", keeping.verify, given.Verified, "Whether the audit's chain holds", _ADMIN),
    ApiRoute("GET", "/tokens", keeping.tokens, given.Tokens, "List tokens in use", _ADMIN),
    ApiRoute("DELETE", "/tokens/{token}", keeping.revoke, type(None), "Revoke a token", _ADMIN),
)
