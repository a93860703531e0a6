"""Which role the provider's claims give, by the operator's table; pure. What the provider has not verified gives none."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from worker.store.staff import Role

#: The claim that counts only where the provider says that it has verified it (OpenID Connect Core 1.0 section 5.1).
_EMAIL, _VERIFIED = "email", "email_verified"
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class RoleTable:
    """Which values of which claim give which role."""

    #: its name, or the path to it with dots between (``resource_access.kundservice.roles``)
    claim: str
    viewers: tuple[str, ...] = ()
    agents: tuple[str, ...] = ()
    admins: tuple[str, ...] = ()

    def role_of(self, claims: Mapping[str, Any]) -> Role | None:
        """The highest role that one of the claim's values gives; None: none."""
        told = _values(claims, self.claim)
        if self.claim == _EMAIL:
            told = {each.lower() for each in told} if claims.get(_VERIFIED) is True else set()
        for role, named in ((Role.ADMIN, self.admins), (Role.AGENT, self.agents), (Role.VIEWER, self.viewers)):
            if told & {each.lower() if self.claim == _EMAIL else each for each in named}:
                return role
        return None


def name_of(claims: Mapping[str, Any]) -> str:
    """What a person is called here: printable, on one line, nothing in it that hides or turns round; empty where nothing is told.

    An address counts only where it is verified, for it may look like a colleague's.
    """
    told = [claims.get("name"), claims.get("preferred_username"), claims.get(_EMAIL) if claims.get(_VERIFIED) is True else None]
    for each in told:
        if isinstance(each, str):
            plain = "".join(char if unicodedata.category(char)[0] != "C" else " " for char in unicodedata.normalize("NFKC", each))
            if name := " ".join(plain.split())[:_LONGEST_NAME].strip():
                return name
    return ""


def _values(claims: Mapping[str, Any], claim: str) -> set[str]:
    found: Any = claims.get(claim)
    if found is None:
        found = claims
        for part in claim.split("."):
            found = found.get(part) if isinstance(found, Mapping) else None
    if isinstance(found, str):
        return {found}
    return {each for each in found if isinstance(each, str)} if isinstance(found, list) else set()
