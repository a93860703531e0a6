"""Which name a folder of our settings has on this server, made there where it is missing.

Some servers keep everything below ``INBOX.`` (RFC 2342), and part names by another character than the ``/`` of our settings. Names
outside of ASCII are imapclient's business (modified UTF-7, RFC 3501 section 5.1.3).
"""

import imaplib
from typing import Any


def made_folder(client: Any, folder: str) -> str:
    """The name by which the signed-in ``imapclient.IMAPClient`` knows the folder; raises what imaplib raises where it can not be made."""
    prefix, delimiter = _namespace(client)
    name = folder.replace("/", delimiter) if delimiter else folder
    place = name if name.startswith(prefix) else prefix + name
    if not client.folder_exists(place):
        try:
            client.create_folder(place)
        except imaplib.IMAP4.error:
            if not client.folder_exists(place):  # otherwise another poller was first
                raise
    return place


def _namespace(client: Any) -> tuple[str, str]:
    """What the names of the user's own folders begin with, and what parts them; empty where there is none."""
    if client.has_capability("NAMESPACE"):
        personal = client.namespace().personal
        if personal:
            return personal[0][0] or "", personal[0][1] or ""
    listed = client.list_folders("", "")  # RFC 9051 section 6.3.9: an empty name asks for the delimiter
    delimiter = listed[0][1] if listed else None
    return "", delimiter.decode("ascii", "replace") if isinstance(delimiter, bytes) else delimiter or ""
