"""Which mail this is: what must be known of it before anybody reads it, and the digest by which the same mail delivered again is known.

PURE, and cheap: only the header block is looked at, within the limits of ``parsers.limits``; nothing is decoded of the body.
"""

import hashlib
from dataclasses import dataclass

from parsers.characters import clean_line
from parsers.from_header import read_from
from parsers.header_block import HeaderBlock, read_header_block
from parsers.header_values import as_text, decode_words, read_message_id
from parsers.limits import OverLimitError

#: product.md section 5: equal hash over these and the body, without trace fields.
_COMPARED = ("from", "to", "cc", "date", "subject", "message-id")
_SUBJECT = 500


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What a row of the mail table says before the mail is read."""

    #: SHA-256 over the raw bytes
    digest: str
    #: SHA-256 over what makes it the same mail
    duplicate_digest: str
    message_id: str | None = None
    #: as shown: a claim
    from_address: str | None = None
    subject: str = ""


def fingerprint(raw: bytes, size: int | None = None) -> Fingerprint:
    """The fingerprint of a mail; never raises.

    ``size`` is given for a mail of which only the header block was fetched; it stands for the body that is not there.
    """
    digest = hashlib.sha256(raw).hexdigest()
    try:
        block = read_header_block(raw, 0, len(raw))
    except OverLimitError:
        return Fingerprint(digest, _duplicate_digest(None, raw, size))
    message_ids, subjects = block.values("message-id"), block.values("subject")
    sender = read_from(block.values("from"), block.faults)
    return Fingerprint(
        digest,
        _duplicate_digest(block, raw, size),
        read_message_id(as_text(message_ids[0])) if message_ids else None,
        _storable(sender.address or sender.shown or "") or None,
        _storable(decode_words(as_text(subjects[0]), utf7=True).text)[:_SUBJECT] if subjects else "",
    )


def _duplicate_digest(block: HeaderBlock | None, raw: bytes, size: int | None) -> str:
    found = hashlib.sha256()

    def add(part: bytes) -> None:
        found.update(len(part).to_bytes(8, "big") + part)  # with its length, so that no part can run into the next

    compared = [(name, value) for name in _COMPARED for value in block.values(name)] if block is not None else []
    # of a header block that is none, or can be read in two ways, every byte counts: else two such mails could pass for one
    whole = block is None or bool(block.faults) or not compared
    for name, value in () if whole else compared:
        add(name.encode("ascii"))
        add(b" ".join(value.split()))
    # a server may change line ends and the empty lines at the end, no more
    add(raw[0 if whole or block is None else block.body :].replace(b"\r\n", b"\n").rstrip(b"\n"))
    if size is not None:
        add(str(size).encode("ascii"))
    return found.hexdigest()


def _storable(text: str) -> str:
    """One line without what PostgreSQL's text does not take (NUL, lone surrogates)."""
    return clean_line(text.encode("utf-8", "replace").decode("utf-8")).replace("\0", "")
