"""What every step of the work is given: the one value that holds the process' parts; ``worker.composition`` makes it."""

from collections.abc import Callable
from dataclasses import dataclass

from dramatiq.broker import Broker

from worker.access_tokens import AccessTokens
from worker.apply.identity import Identity
from worker.authentication import TrustPolicy
from worker.broker import Waker
from worker.clock import Clock
from worker.leases import Leases
from worker.mailer import Mailer
from worker.oidc.provider import OidcProvider
from worker.readers.pool import Reader
from worker.rendering import MailTemplates
from worker.settings import Settings
from worker.transactions import Transactions
from worker.txt_records import TxtRecords

#: Called with the name of each step that was just taken; the tests kill the process there, the product does nothing.
StepTaken = Callable[[str], None]


def no_step(_name: str) -> None:
    """What happens at each step of the work in the product: nothing."""


@dataclass(frozen=True, slots=True)
class App:
    """The parts of one process, all made by the composition root."""

    settings: Settings
    clock: Clock
    transactions: Transactions
    broker: Broker
    leases: Leases
    templates: MailTemplates
    trust: TrustPolicy
    #: who keeps the users' logins
    identity: Identity
    #: DNS, or the file in its place
    txt_records: TxtRecords
    #: None where nothing can be sent (no SMTP server is set): outgoing mail waits
    mailer: Mailer | None
    #: reads mail where a mail can stop nothing
    reader: Reader
    step_taken: StepTaken
    #: None where nothing signs in by an access token
    tokens: AccessTokens | None = None
    #: by whom staff sign in; None: by passwords of our own
    oidc: OidcProvider | None = None

    @property
    def owner(self) -> str:
        """The name under which this process holds leases."""
        return self.leases.owner

    def wake(self, actor_name: str, key: int) -> bool:
        """Wake a worker for one row; what is not woken, the sweep finds."""
        return Waker(self.broker).wake(actor_name, str(key))
