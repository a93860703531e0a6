"""Which addresses the directory knows, to be found by what they look like: the port, and the one over a directory in memory.

``worker.store.known_addresses`` is the same over the database. Both answer by keys, however many addresses there are.
"""

from collections.abc import Collection
from typing import Protocol

from worker.directory import Directory
from worker.skeleton import is_one_letter_off, label_of, local_skeleton, one_letter_left_out, owner_of, skeleton


class KnownAddresses(Protocol):
    """The addresses of users (active or not) and of the trustees of notices."""

    def domains(self, labels: Collection[str], near: str | None = None) -> frozenset[str]:
        """The registered domains of such addresses whose own label has one of these skeletons, or one that is one letter off ``near``."""

    def addresses(self, owners: Collection[str], local: str) -> frozenset[str]:
        """The addresses below one of these registered domains with this skeleton before the @."""

    def knows(self, address: str) -> bool:
        """Whether exactly this address is one of them."""


class AddressesInMemory:
    """The addresses of a directory that is at hand as a whole; made when it is asked first."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._by_label: dict[str, set[str]] | None = None
        #: each label by itself and by what is left of it without one letter
        self._by_part: dict[str, set[str]] = {}
        self._by_local: dict[tuple[str, str], set[str]] = {}

    def domains(self, labels: Collection[str], near: str | None = None) -> frozenset[str]:
        """See ``KnownAddresses``."""
        by_label = self._indexed()
        found = {label for label in labels if label in by_label}
        if near is not None:
            found |= {
                label
                for part in (near, *one_letter_left_out(near))
                for label in self._by_part.get(part, ())
                if is_one_letter_off(near, label)
            }
        return frozenset(owner for label in found for owner in by_label[label])

    def addresses(self, owners: Collection[str], local: str) -> frozenset[str]:
        """See ``KnownAddresses``."""
        self._indexed()
        return frozenset(address for owner in owners for address in self._by_local.get((owner, local), ()))

    def knows(self, address: str) -> bool:
        """See ``KnownAddresses``."""
        return self._directory.knows(address)

    def _indexed(self) -> dict[str, set[str]]:
        if self._by_label is None:
            users = {user.email for company in self._directory.companies for user in company.users}
            trustees = {notice.trustee_email for notice in self._directory.notices if notice.trustee_email}
            self._by_label = {}
            for address in sorted(users | trustees):
                owner = owner_of(address)
                if owner is not None:
                    label = skeleton(label_of(owner))
                    self._by_label.setdefault(label, set()).add(owner)
                    for part in (label, *one_letter_left_out(label)):
                        self._by_part.setdefault(part, set()).add(label)
                    self._by_local.setdefault((owner, local_skeleton(address)), set()).add(address)
        return self._by_label
