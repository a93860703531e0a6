"""Which addresses To and Cc name: read leniently, for threading and the replay rule; nothing is proven by them."""

import re

from parsers import limits
from parsers.from_header import plain_address
from parsers.header_values import as_text

#: quoted strings and comments (one level) hold no recipients; both are linear
_ASIDE = re.compile(r'"(?:[^"\\]|\\.)*"|\([^()]*\)', re.DOTALL)
_BRACKETED = re.compile(r"<([^<>]{1,254})>")
_CANDIDATE = re.compile(r"[^\s<>()\[\]\",;:@\\]{1,64}@[^\s<>()\[\]\",;:@\\]{1,253}")


def read_addresses(values: list[bytes]) -> tuple[str, ...]:
    """Every plain address of the fields in order, lower case with A-label domains; group members too, each once."""
    found: dict[str, None] = {}
    for value in values:
        for entry in _ASIDE.sub(" ", as_text(value)).split(","):
            bracketed = _BRACKETED.search(entry)
            for candidate in (bracketed[1].strip(),) if bracketed else _CANDIDATE.findall(entry):
                address = plain_address(candidate)
                if address and len(found) < limits.ADDRESSES:
                    found[address] = None
    return tuple(found)
