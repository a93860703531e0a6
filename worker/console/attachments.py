"""How what strangers attached is handed out: as a file to save, never as a page; its name is theirs, its type is not."""

import re
import unicodedata
from urllib.parse import quote

from starlette.responses import Response

from parsers.attachments import attachment_bytes
from parsers.message import parse
from worker.console.mail_page import mail_id_of, not_found
from worker.console.visit import Visit
from worker.store import mails
from worker.web.forms import whole_number

#: What may stand in a file's name; anything else becomes a low line.
_UNSAFE = re.compile(r"[^\w.\-()+ åäöæøÅÄÖÆØ]")
_LONGEST = 120


def attachment(visit: Visit) -> Response:
    """One attachment, by its number in the mail."""
    raw = _raw(visit)
    number = whole_number(visit.request.path_params["number"], 5)
    content = attachment_bytes(raw, number) if raw is not None and number is not None else None
    if raw is None or number is None or content is None:
        return not_found(visit)
    return as_file(content, safe_name(parse(raw).attachments[number].filename, f"attachment-{number + 1}"))


def source(visit: Visit) -> Response:
    """The whole mail as it came, as a file."""
    raw = _raw(visit)
    return not_found(visit) if raw is None else as_file(raw, f"mail-{mail_id_of(visit)}.eml")


def safe_name(name: str, otherwise: str) -> str:
    """A file name without path, controls, reversed text or leading dots; the ending stays as far as it is plain."""
    last = unicodedata.normalize("NFC", name).replace("\\", "/").rpartition("/")[2]
    plain = _UNSAFE.sub("_", last).strip(" .")
    return plain[-_LONGEST:].strip(" .") or otherwise


def _raw(visit: Visit) -> bytes | None:
    mail_id = mail_id_of(visit)
    if mail_id is None:
        return None
    with visit.app.transactions.reading() as connection:
        return mails.source(connection, mail_id)


def as_file(content: bytes, name: str) -> Response:
    """Bytes as a file to save, by a name that is safe."""
    ascii_name = name.encode("ascii", "replace").decode().replace("?", "_")
    disposition = f"attachment; filename=\"{ascii_name}\"; filename*=UTF-8''{quote(name, safe='')}"
    headers = {"Content-Disposition": disposition, "Content-Security-Policy": "sandbox; default-src 'none'"}
    return Response(content, media_type="application/octet-stream", headers=headers)
