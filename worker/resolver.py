"""What DNS says: the one module that asks it, with time-outs, tries and a memory bounded in size and time.

No such name and no such record are answers. A time-out, a refusal, a broken zone and a missing configuration are none: ``DnsFails``.
"""

import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from worker.txt_records import DnsFails

if TYPE_CHECKING:
    from dns.resolver import Resolver as Asker

#: Seconds that one try at one server may take, and all tries for one name together.
TRY, LIFETIME = 1.5, 4.0
#: Seconds that an answer is kept: its own time to live within these bounds.
SHORTEST, LONGEST = 30.0, 3600.0
#: Seconds that it is remembered that there is nothing, and that DNS failed (lest every mail of a domain wait its four seconds).
NOTHING, FAILURE = 60.0, 5.0
#: Names remembered at most.
NAMES = 10_000
#: Bytes of a UDP answer that is not cut on the way (DNS flag day 2020); longer ones come by TCP.
_PAYLOAD = 1232


@dataclass(frozen=True, slots=True)
class _Known:
    until: float
    texts: tuple[str, ...] = ()
    failure: str | None = None


class DnsRecords:
    """TXT records as DNS tells them; one a process, shared by its threads."""

    def __init__(
        self,
        nameservers: Sequence[str] | None = None,
        port: int = 53,
        now: Callable[[], float] = time.monotonic,
        lifetime: float = LIFETIME,
    ) -> None:
        """Nothing is asked or read yet. Without ``nameservers`` those of the machine are asked, as they stand when first needed."""
        self._nameservers, self._port, self._now, self._lifetime = nameservers, port, now, lifetime
        self._known: OrderedDict[str, _Known] = OrderedDict()
        self._lock = threading.Lock()

    def texts(self, name: str) -> tuple[str, ...]:
        """Each record of ``name`` as one text; none where there is none.

        Raises:
          DnsFails: no server gave an answer.
        """
        with self._lock:
            known = self._known.get(name)
        if known is None or known.until <= self._now():
            known = self._ask(name)
            with self._lock:
                self._known[name] = known
                self._known.move_to_end(name)
                while len(self._known) > NAMES:
                    self._known.popitem(last=False)
        if known.failure is not None:
            raise DnsFails(f"DNS gives no answer for {name} ({known.failure}); it is asked again.")
        return known.texts

    def _ask(self, name: str) -> _Known:
        import dns.exception  # they load slowly, and few commands ask DNS
        import dns.name
        import dns.resolver

        try:
            asked = dns.name.from_text(name)
        except dns.exception.DNSException:  # no such name can be
            return _Known(self._now() + NOTHING)
        try:
            answer = self._asker().resolve(asked, "TXT", search=False)
        except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer, dns.resolver.YXDOMAIN):
            return _Known(self._now() + NOTHING)
        except (dns.exception.DNSException, OSError) as error:
            return _Known(self._now() + FAILURE, failure=type(error).__name__)
        ttl = float(answer.rrset.ttl) if answer.rrset is not None else 0.0
        texts = tuple(b"".join(record.strings).decode("ascii", "replace") for record in answer)
        return _Known(self._now() + min(max(ttl, SHORTEST), LONGEST), texts)

    def _asker(self) -> "Asker":
        """A resolver of the machine's present configuration: it may change while the process runs."""
        import dns.resolver

        asker = dns.resolver.Resolver(configure=self._nameservers is None)
        if self._nameservers is not None:
            asker.nameservers = list(self._nameservers)
            asker.port = self._port
        asker.timeout, asker.lifetime = TRY, self._lifetime
        asker.use_edns(0, 0, _PAYLOAD)
        return asker
