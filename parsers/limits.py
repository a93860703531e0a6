"""How much of a mail is read at all: the limits that hold before anything is parsed.

Every parser of ``parsers`` is linear in what these leave over. A mail over one of them is ``unreadable`` (staff see the original);
what is only cut (the visible text) is told as a defect.
"""

#: a whole mail
MESSAGE_BYTES = 25 * 1024 * 1024
#: the header block of the mail, and of each of its parts
HEADER_BLOCK_BYTES = 256 * 1024
#: one header field, folded lines and name included
FIELD_BYTES = 8 * 1024
#: the From field
FROM_BYTES = 1024
#: header fields of one block; more than this is no mail that a person sent
FIELDS = 2000
#: multiparts and attached messages inside each other
DEPTH = 20
#: parts, multiparts and those of attached messages included
PARTS = 100
#: parameters of one Content-Type or Content-Disposition
PARAMETERS = 50
#: characters of visible text that are read; what lies behind them is a defect
TEXT_CHARACTERS = 1_000_000
#: bytes of one text part as they stand in the mail (quoted-printable triples them)
ENCODED_TEXT_BYTES = 6_000_000
#: characters of HTML source, which is mostly markup
HTML_CHARACTERS = 2_000_000
#: elements open inside each other; browsers stop at 512 too
HTML_DEPTH = 512
#: attributes of one element
HTML_ATTRIBUTES = 200
#: nodes that the formatting elements left open would be copied into (WHATWG 'reconstruct the active formatting elements')
HTML_COPIES = 500_000
#: rules of a mail's style sheets that could change what is seen, and those of them with other selectors than tag, class and id
STYLE_RULES = 500
STYLE_SEARCHES = 60
#: rules for one tag, class or id
STYLE_RULES_ALIKE = 10
#: lines of a multipart that look like its boundary and are none
BOUNDARY_LOOKALIKES = 100_000
#: quote marks before one line
QUOTE_DEPTH = 12
#: addresses read from To and Cc
ADDRESSES = 1000
#: message ids read from References
REFERENCES = 100


class OverLimitError(Exception):
    """A limit is exceeded; the sentence says which."""
