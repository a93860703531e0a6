"""What a mail of ours needs to know besides the decision: language, reference, days, links and our own address."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from worker.decision import MailDecision, Outcome
from worker.rendering import MailTemplates


class Occasion(StrEnum):
    """Why the mail is sent now; it decides the opening line."""

    #: the mail that asked was just decided
    DECIDED = "decided"
    #: the customer pressed the confirmation button (or said yes)
    CONFIRMED = "confirmed"
    #: the day that was asked for has come
    DAY_CAME = "day_came"
    #: staff put right what an earlier mail of ours said
    CORRECTION = "correction"


@dataclass(frozen=True, slots=True)
class ReplyContext:
    """The circumstances of one outgoing mail."""

    templates: MailTemplates
    #: the short reference printed in every mail (``K-7F3Q2``)
    reference: str
    #: the day received of the mail that first asked
    received: date
    #: ``sv en nb da fi``, as read; None or another one is English
    language: str | None = None
    public_url: str = "http://127.0.0.1:8025"
    phone: str = "+46 (0)500-44 63 60"
    address: str = "kundservice@inexchange.se"
    display_name: str = "InExchange"
    #: single-use confirmation links by the request's place in the mail; requests may share one
    confirm_links: Mapping[int, str] = field(default_factory=dict)
    #: the single-use link with which a new user chooses a password
    activate_link: str | None = None
    #: a new user's login is kept by the operator's sign-in system, which invites him
    login_elsewhere: bool = False
    #: the day on which what is unanswered is due
    due: date | None = None
    #: the proven address that ordered, so that nobody is told of what he did himself
    sender: str | None = None
    #: the registered name of the addressee, where the decision's companies do not tell it (``which_company``)
    sender_name: str | None = None
    occasion: Occasion = Occasion.DECIDED

    @property
    def mail_language(self) -> str:
        """The language the mail is written in."""
        return self.templates.language(self.language)


def preview_links(decision: MailDecision, public_url: str) -> dict[int, str]:
    """Links that open nothing, for a preview (``explain``, the console): one for every request that waits for confirmation."""
    link = f"{public_url.rstrip('/')}/confirm/preview"
    return {place: link for place, request in enumerate(decision.requests) if request.outcome is Outcome.AWAITING_CONFIRMATION}
