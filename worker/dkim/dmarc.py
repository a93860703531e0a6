"""Whether a domain asks for strict DKIM alignment in its DMARC record (RFC 7489 sections 3.1.1 and 6.6.3)."""

import re

from worker.domains import organizational_domain
from worker.txt_records import TxtRecords

_IS_DMARC = re.compile(r"\s*v\s*=\s*DMARC1\s*(?:;|\Z)")
#: Found wherever it stands, even in a record that is broken elsewhere: who asks for more than the default means it.
_STRICT = re.compile(r";\s*adkim\s*=\s*s\s*(?:;|\Z)", re.IGNORECASE)


def strict_alignment(domain: str, records: TxtRecords) -> bool:
    """Whether ``d=`` must be exactly the From's ``domain``: by its own DMARC record, else by that of its organizational domain.

    Raises:
      DnsFails: DNS does not answer.
    """
    for name in dict.fromkeys((domain, organizational_domain(domain) or domain)):
        found = [text for text in records.texts(f"_dmarc.{name}") if _IS_DMARC.match(text)]
        if found:
            return any(_STRICT.search(text) for text in found)
    return False
