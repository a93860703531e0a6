"""Who looks at a page of the console, and how: the one value that every page is given."""

import hashlib
import hmac
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from starlette.requests import Request

from worker.app import App
from worker.console.texts import Texts
from worker.store.staff import Account, Role
from worker.store.staff_sessions import Session

if TYPE_CHECKING:
    from worker.console.live import Live
    from worker.console.rendering import Pages

#: Where somebody can go after a decision: to the next mail that waits for a person, nowhere, or to the queue.
AFTER = ("next", "stay", "queue")


@dataclass(frozen=True, slots=True)
class Visit:
    """One request: its parts, its browser's choices, and the session where there is one."""

    app: App
    pages: "Pages"
    live: "Live"
    request: Request
    texts: Texts
    #: ``light``, ``dark``, or empty: as the system says
    theme: str
    #: over https: cookies have their strict names
    secure: bool
    #: where he goes after a decision: ``next``, ``stay`` or ``queue``
    after: str = "next"
    session: Session | None = None
    token: str | None = field(default=None, repr=False)
    #: the fields of the form; empty for a GET
    fields: dict[str, str] = field(default_factory=dict, repr=False)

    @property
    def account(self) -> Account:
        """Who is signed in. Raises RuntimeError on a page for people who are not."""
        if self.session is None:
            raise RuntimeError("this page has no account: declare it with a role")
        return self.session.account

    @property
    def csrf(self) -> str:
        """What a form must send back: derived from the session's token, which no other site knows."""
        return csrf_of(self.token) if self.token else ""

    @property
    def fragment(self) -> bool:
        """Whether htmx asks for a part of a page."""
        return self.request.headers.get("hx-request") == "true" and self.request.headers.get("hx-history-restore-request") != "true"

    def may(self, role: str) -> bool:
        """Whether the account may do what this role may: for templates that show a button or not."""
        return self.session is not None and self.session.account.role.may(Role(role))


def csrf_of(token: str) -> str:
    """The CSRF token of a session's token; it tells nothing of it."""
    return hmac.new(token.encode(), b"csrf", hashlib.sha256).hexdigest()


def same_csrf(given: str, token: str) -> bool:
    """Whether this is the session's CSRF token."""
    return hmac.compare_digest(given.encode(), csrf_of(token).encode())
