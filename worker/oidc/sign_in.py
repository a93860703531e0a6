"""How somebody of the staff signs in by the provider: asked there, known here by issuer and subject, with the role that his claims give.

1. The question (state, nonce, PKCE verifier) stands in a cookie of the browser that asked. The answer counts in that browser, and once.
2. Who is known nowhere yet gets an account of its own. No address and no name ever leads to another's account: ``staff link`` joins them.
3. The role is the provider's at each sign-in. Who has lost it loses sessions and tokens too. An account that is closed here stays closed.
4. Signing in makes a new session; the one that the browser had before ends.
"""

import hmac
import logging
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any
from urllib.parse import quote, unquote

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from worker.app import App
from worker.errors import Permanent, Transient
from worker.oidc.provider import CodeRefused, OidcProvider, Question
from worker.oidc.roles import RoleTable, name_of
from worker.settings import Settings
from worker.store import audit, staff, staff_links, staff_sessions, staff_sign_in
from worker.store.audit import Entry
from worker.store.staff import Account, Role
from worker.store.staff_sessions import Level, Session

_LOG = logging.getLogger(__name__)
#: Characters of the page that a person wanted; a longer one is forgotten.
_LONGEST_PATH = 1000
#: Names tried for a new account before its subject must do.
_NAMES = 20
#: An error code (RFC 6749 section 4.1.2.1); anybody may bring an answer that he made up, and its words are no line of the log.
_ERROR_CODE = re.compile("[a-z_]{1,40}")
#: Two browsers may sign the same new person in at once.
_TRIES = 3


class Fault(StrEnum):
    """Why nobody was signed in (``sign_in.oidc_<word>`` of the console's texts)."""

    #: the provider can not be reached
    AWAY = "away"
    #: the answer is to another question: too late, another browser, or a second time
    STALE = "stale"
    #: the person, or the provider, said no
    DECLINED = "declined"
    #: what came back proves nothing
    UNTRUSTED = "untrusted"
    #: signed in there, but without a role here
    NO_ROLE = "no_role"
    #: the account is closed here
    CLOSED = "closed"
    #: a setting is wrong; the log says which
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Asked:
    """Where the browser is sent, and what it keeps meanwhile."""

    address: str
    kept: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of it."""

    #: the session's, where somebody is signed in
    token: str | None = field(default=None, repr=False)
    fault: Fault | None = None
    #: the page that was wanted
    there: str = ""


def role_table(settings: Settings) -> RoleTable:
    """The operator's table."""
    return RoleTable(settings.oidc_role_claim, settings.oidc_viewers, settings.oidc_agents, settings.oidc_admins)


def ask(provider: OidcProvider, there: str) -> Asked | Fault:
    """Begin: a new question to the provider. ``there``: the page to go on to."""
    question = Question(secrets.token_urlsafe(16), secrets.token_urlsafe(16), secrets.token_urlsafe(48))
    try:
        address = provider.address(question)
    except Transient as failure:
        return _told(Fault.AWAY, failure)
    except Permanent as failure:
        return _told(Fault.TROUBLE, failure)
    path = quote(there if len(there) <= _LONGEST_PATH else "", safe="")
    return Asked(address, ":".join((question.state, question.nonce, question.verifier, path)))


def answer(
    app: App, provider: OidcProvider, kept: str | None, query: Mapping[str, str], user_agent: str, before: Session | None
) -> Answered:
    """Go on with what the provider sent the browser back with.

    ``kept``: what ``ask`` had the browser keep; ``before``: the session that the browser had.
    """
    parts = (kept or "").split(":")
    if len(parts) != 4 or not all(parts[:3]) or not hmac.compare_digest(query.get("state", "").encode(), parts[0].encode()):
        return Answered(fault=Fault.STALE)
    question, there = Question(*parts[:3]), unquote(parts[3])
    fault = _refusal(app, provider, question, query)
    if fault is not None:
        return Answered(fault=fault, there=there)
    now = app.clock.now()
    try:
        claims = provider.claims_of(query.get("code", ""), question, int(now.timestamp()))
    except CodeRefused as failure:
        return Answered(fault=_told(Fault.STALE, failure), there=there)
    except Transient as failure:
        return Answered(fault=_told(Fault.AWAY, failure), there=there)
    except Permanent as failure:
        from worker.oidc.id_token import Untrusted  # loaded by now

        return Answered(fault=_told(Fault.UNTRUSTED if isinstance(failure, Untrusted) else Fault.TROUBLE, failure), there=there)
    role = role_table(app.settings).role_of(claims)
    with app.transactions.full() as connection:
        linked = staff_links.find(connection, provider.client.issuer, claims["sub"])
        if role is None:
            if linked is not None:
                _lose(connection, linked.account, now)
            return Answered(fault=_told(Fault.NO_ROLE, f"no value of the claim {app.settings.oidc_role_claim} gives a role"), there=there)
    if linked is not None and not linked.active:
        return Answered(fault=_told(Fault.CLOSED, f"account {linked.account.id} is closed"), there=there)
    account = linked.account if linked is not None else _added(app, provider.client.issuer, claims, role, now)
    with app.transactions.full() as connection:
        if before is not None:
            staff_sessions.end(connection, before.account.id, now, session_id=before.id)
        entries = []
        if account.role is not role:
            staff.set_account(connection, account.id, role=role)
            entries.append(Entry("staff.role_changed", actor=account.actor, ids={"staff": account.id, "role": role, "by": "provider"}))
        device = staff_sessions.digest(staff_sessions.new_token())
        token = staff_sessions.start(connection, account.id, Level.FULL, device, user_agent, now)
        entries.append(Entry("staff.signed_in", actor=account.actor, ids={"staff": account.id, "by": "provider"}))
        audit.append(connection, entries, now)
    return Answered(token, there=there)


def _refusal(app: App, provider: OidcProvider, question: Question, query: Mapping[str, str]) -> Fault | None:
    """Why the answer is none, before anybody is asked about it; it is used up by this."""
    now, key = app.clock.now(), f"oidc {question.state}"
    with app.transactions.full() as connection:
        staff_sign_in.count_failure(connection, key, now)
        uses, _ = staff_sign_in.failures(connection, key, now)
    if uses > 1:
        return Fault.STALE
    if not provider.names(query.get("iss")):
        return _told(Fault.UNTRUSTED, "the answer names another issuer")
    if "error" in query:
        code = query["error"] if _ERROR_CODE.fullmatch(query["error"]) else "what is no error code"
        return _told(Fault.DECLINED, f"{provider.host} says {code}")
    return None if query.get("code") else Fault.STALE


def _added(app: App, issuer: str, claims: Mapping[str, Any], role: Role, now: datetime) -> Account:
    """A new account for this subject; the one that another browser has made meanwhile, where there is one."""
    subject: str = claims["sub"]
    for _ in range(_TRIES):
        try:
            with app.transactions.full() as connection:
                if found := staff_links.find(connection, issuer, subject):
                    return found.account
                account = staff.create(connection, _free_name(connection, claims), role, now)
                staff_links.add(connection, account.id, issuer, subject, now)
                entry = Entry(
                    "staff.added", account.actor, ids={"staff": account.id, "by": "provider"}, values={"issuer": issuer, "subject": subject}
                )
                audit.append(connection, [entry], now)
                return account
        except IntegrityError:
            continue
    raise Transient("a new account could not be made now; try again")


def _free_name(connection: Connection, claims: Mapping[str, Any]) -> str:
    """The person's own name, numbered where a colleague has it."""
    wanted = name_of(claims) or f"{claims['sub']}"[:40]
    names = (wanted if number == 1 else f"{wanted} ({number})" for number in range(1, _NAMES))
    return next((name for name in names if staff.by_name(connection, name) is None), f"{wanted} ({secrets.token_hex(4)})")


def _lose(connection: Connection, account: Account, now: datetime) -> None:
    """Who has no role any more is nowhere signed in, and no program acts as him."""
    sessions = staff_sessions.end(connection, account.id, now)
    tokens = staff.revoke_tokens(connection, account.id, now)
    if sessions or tokens:
        ids: dict[str, str | int | bool | None] = {"staff": account.id, "sessions": sessions, "tokens": tokens}
        audit.append(connection, [Entry("staff.role_lost", actor=account.actor, ids=ids)], now)


def _told(fault: Fault, why: object) -> Fault:
    _LOG.warning("somebody could not sign in by the provider (%s): %s", fault, why)
    return fault
