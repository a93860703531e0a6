"""Which elements of an HTML mail mark a quote, a signature, a list's item or a table's cell: the marks that mail programs set.

Gmail, Outlook (desktop, web and mobile), Thunderbird, Apple Mail, Yahoo, Proton, Tutanota and Roundcube; ``x_`` before a name is Outlook's
way of quoting another mail's classes and ids.
"""

from parsers.html_lines import Kind
from parsers.html_style import Declared

_BY_TAG = {"li": Kind.ITEM, "table": Kind.TABLE, "tr": Kind.ROW, "td": Kind.CELL, "th": Kind.CELL}
_QUOTE_CLASSES = frozenset(
    {"yahoo_quoted", "protonmail_quote", "tutanota_quote", "moz-cite-prefix", "iscwr-quote", "ms-outlook-mobile-reference-message"}
)
_QUOTE_IDS = frozenset({"isreplycontent", "reply-intro", "replycontent"})
_REPLY_IDS = frozenset({"mail-editor-reference-message-container", "olk_src_body_section", "yiv_reply"})
_SIGNATURES = frozenset({"gmail_signature", "moz-signature", "protonmail_signature_block-user", "signature", "ms-outlook-mobile-signature"})


def marked_kind(tag: str, classes: str, identity: str, said: Declared) -> Kind | None:
    """The kind of block that an element opens, or None where its lines are ordinary ones."""
    if tag in _BY_TAG:
        return _BY_TAG[tag]
    names = set(classes.lower().split())
    name = identity.lower().removeprefix("x_")
    if tag == "blockquote":
        return None if said.borderless and not names and not name else Kind.QUOTE
    if not names and not name:
        return None
    names |= {each.removeprefix("x_") for each in names if each.startswith("x_")}
    if "gmail_quote" in names or "gmail_quote_container" in names:
        return Kind.GMAIL
    if names & _QUOTE_CLASSES or name in _QUOTE_IDS or name.startswith("yahoo_quoted"):
        return Kind.QUOTE
    if name == "divrplyfwdmsg" or name in _REPLY_IDS:
        return Kind.REPLY
    if names & _SIGNATURES or name in _SIGNATURES:
        return Kind.SIGNATURE
    return None
