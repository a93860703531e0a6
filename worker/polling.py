"""How the mailboxes of the settings are polled in one process: a poller each, in a thread of its own, on one database."""

import threading
from dataclasses import dataclass, field
from datetime import datetime

from worker.app import App
from worker.errors import UsageError
from worker.intake import DatabaseIntake
from worker.mailbox import Mailbox
from worker.poller import Poller, PollerPlan
from worker.setting_types import ImapAccount
from worker.wakeups import WORK_ON


def pollers(app: App, *, since: datetime | None = None, act: bool = False) -> tuple[Poller, ...]:
    """A poller for every mailbox of the settings; nothing connects yet.

    ``since``: at the first connection mail received before it is not acted on; ``act``: all of it is.

    Raises:
      UsageError: no mailbox is set.
    """
    settings = app.settings
    if not settings.imap:
        raise UsageError("KUNDSERVICE_IMAP_URL is not set, so there is no mail to fetch; set it to imaps://user:password@host/INBOX")
    plan = PollerPlan(
        processed_folder=settings.processed_folder,
        review_folder=settings.review_folder,
        size_limit=settings.message_limit,
        batch_size=settings.batch_size,
        look_every=settings.look_every.total_seconds() if settings.look_every else None,
        act_on_age=settings.act_on_age,
        since=since,
        act=act,
    )
    intake = DatabaseIntake(app.transactions, app.clock, app.owner, app.step_taken)

    def wake(mail_ids: tuple[int, ...]) -> None:
        for mail_id in mail_ids:
            app.wake(WORK_ON, mail_id)
        app.step_taken("woken")

    def connect(account: ImapAccount, plan: PollerPlan) -> Mailbox:
        return Mailbox(account, plan.size_limit, plan.batch_size, tokens=app.tokens)

    return tuple(Poller(account, intake, wake, plan, connect) for account in settings.imap)


@dataclass(slots=True)
class Polling:
    """Pollers in threads of their own; a context manager that waits for them at its end."""

    pollers: tuple[Poller, ...]
    _stopped: threading.Event = field(default_factory=threading.Event)
    _threads: list[threading.Thread] = field(default_factory=list)

    def __enter__(self) -> "Polling":
        for poller in self.pollers:
            thread = threading.Thread(target=poller.run, args=(self._stopped,), name=f"poll {poller.account.name}", daemon=True)
            thread.start()
            self._threads.append(thread)
        return self

    def __exit__(self, *_failure: object) -> None:
        self._stopped.set()
        for thread in self._threads:
            thread.join()
