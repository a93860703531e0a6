"""Which values a raw mail is parsed into before anybody tries to understand it."""

from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Attachment:
    """One attached file, never unpacked."""

    filename: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Message:
    """One mail as a reader sees it; ``parsers.message.parse`` makes it and never raises."""

    #: SHA-256 over the raw bytes
    digest: str
    #: every header field in order: name as written, value unfolded (not decoded), at most 8 KB each
    headers: tuple[tuple[str, str], ...] = ()
    #: the one address of the one From, local part lower-cased for comparison, domain as lower-case A-label; None where ``from_defect``
    from_address: str | None = None
    #: decoded, control characters removed
    from_name: str = ""
    #: why the From proves nothing: missing, repeated, several addresses, malformed (``a@b <c@d>``) … ; authentication is then ``fail``
    from_defect: str | None = None
    #: what a lenient reader shows as the From's address even where it is defective, for display only
    from_shown: str | None = None
    to: tuple[str, ...] = ()
    cc: tuple[str, ...] = ()
    subject: str = ""
    #: the subject by the letter of RFC 6532, where that is another: raw bytes that are no UTF-8 as U+FFFD; for display only
    subject_as_utf8: str | None = None
    #: of the Date header; aware; None where absent or unreadable
    date: datetime | None = None
    message_id: str | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    #: what a reader sees: HTML rendered to text (table rows as ``a | b | c`` lines, list items as ``- x``, struck text left out),
    #: else the plain part; line ends ``\n``, zero-width and soft-hyphen characters dropped, no-break spaces as spaces.
    #: Quotes that the HTML marks (blockquote, gmail_quote, divRplyFwdMsg …) begin each line with ``> ``; a marked signature
    #: (gmail_signature, ``moz-signature``) is preceded by a ``-- `` line; a forwarded block keeps its header lines.
    text: str = ""
    #: text that the HTML strikes through (withdrawn orders)
    struck: tuple[str, ...] = ()
    #: what is left of the lines in which something is struck
    beside_struck: tuple[str, ...] = ()
    #: lines of the HTML that stand wholly in one bright colour, or in heavy letters
    tinted: tuple[str, ...] = ()
    #: visible text of attached messages (message/rfc822) that are a forward, not a bounce's original
    attached_messages: tuple[str, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    #: lower-case content types of all parts, in order; with parameters of the top-level one
    content_types: tuple[str, ...] = ()
    content_type_parameters: tuple[tuple[str, str], ...] = ()
    #: what could make two readers see different texts: every order becomes ``unclear``
    defects: tuple[str, ...] = ()
    #: over a limit or not a mail at all: the reason in one sentence; the rest is then empty
    unreadable: str | None = None
    #: the values of ``headers`` by name in lower case: what reads a mail asks for some thirty names
    _by_name: dict[str, list[str]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Sort the headers by their names."""
        for name, value in self.headers:
            self._by_name.setdefault(name.lower(), []).append(value)

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of the header ``name`` (any case), topmost first."""
        return tuple(self._by_name.get(name.lower(), ()))

    def first(self, name: str) -> str | None:
        """The topmost value of the header ``name``, or None."""
        values = self._by_name.get(name.lower())
        return values[0] if values else None
