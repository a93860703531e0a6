"""Who keeps the users' logins: the port through which a change gives or takes one, and the two systems behind it.

``KUNDSERVICE_IDENTITY`` names the system. Every call stands in the transaction of the change, so that a login never differs from its
membership; therefore no adapter speaks with another system there. One that keeps its logins elsewhere learns of users from the directory
(``directory export``, the database).
"""

from datetime import datetime
from enum import StrEnum
from typing import Protocol

from sqlalchemy import Connection

from worker.apply import credentials
from worker.apply.credentials import Activation


class Invited(StrEnum):
    """How a new user comes to his login, where no link of ours is sent."""

    #: he has one already, and is told that it holds
    HAS_LOGIN = "has_login"
    #: the operator's sign-in system invites him
    ELSEWHERE = "elsewhere"


class Identity(Protocol):
    """A system that keeps logins, by address (lower case, A-label domain); a login is shared by all memberships of the address."""

    def invite(self, connection: Connection, email: str, user_id: int, at: datetime) -> Activation | Invited:
        """A membership has come to life: a link to choose a password, or how the user comes to his login without one.

        Whoever has a login that another membership uses keeps it as it is: nobody locks him out by ordering a membership.
        """

    def withdraw(self, connection: Connection, email: str, user_id: int, at: datetime) -> None:
        """A membership has ended: no open link works any more, and the login is void where no other membership uses it."""

    def restore(self, connection: Connection, email: str, at: datetime) -> None:
        """A membership has come back by an undo: the login that was void with it counts again."""


class OwnLogins:
    """Logins in our own database: a single-use link, a password of which only the argon2id hash is kept."""

    def invite(self, connection: Connection, email: str, user_id: int, at: datetime) -> Activation | Invited:
        """See ``Identity``."""
        return credentials.invite(connection, email, user_id, at) or Invited.HAS_LOGIN

    def withdraw(self, connection: Connection, email: str, user_id: int, at: datetime) -> None:
        """See ``Identity``."""
        credentials.withdraw(connection, email, user_id, at)

    def restore(self, connection: Connection, email: str, at: datetime) -> None:
        """See ``Identity``."""
        credentials.restore(connection, email, at)


class LoginsElsewhere:
    """Logins in the operator's own sign-in system, which sends its own invitations: of ours there is no link and no password.

    A link that was sent before the setting was changed is void with its membership, as ever.
    """

    def invite(self, connection: Connection, email: str, user_id: int, at: datetime) -> Activation | Invited:
        """See ``Identity``."""
        credentials.withdraw(connection, email, user_id, at)
        return Invited.ELSEWHERE

    def withdraw(self, connection: Connection, email: str, user_id: int, at: datetime) -> None:
        """See ``Identity``."""
        credentials.withdraw(connection, email, user_id, at)

    def restore(self, connection: Connection, email: str, at: datetime) -> None:
        """The sign-in system finds the membership in the directory again."""


#: What the setting calls each.
IDENTITIES: dict[str, type[OwnLogins] | type[LoginsElsewhere]] = {"own": OwnLogins, "elsewhere": LoginsElsewhere}
#: Where nothing else is set.
OWN = OwnLogins()
