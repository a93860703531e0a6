"""What a raw mail is: its bytes as a ``Message``, without ever raising.

In order: 1 size and header limits on the raw bytes. 2 The header block's fields, and whether another parser could see others. 3 The one
From. 4 The tree of parts, as positions only; attachments are never decoded. 5 The visible text. 6 The rest of the header.
``email.*`` serves for the Date alone: everything else that it would answer depends on repairs that other programs make differently.
"""

from hashlib import sha256

from parsers import limits
from parsers.address_list import read_addresses
from parsers.body_text import BodyReader
from parsers.from_header import read_from
from parsers.header_block import HeaderBlock, block_start, read_header_block
from parsers.header_values import as_text, as_utf8, decode_value, read_date, read_message_id, read_message_ids
from parsers.limits import OverLimitError
from parsers.message_types import Message
from parsers.mime_tree import TreeReader


def parse(raw: bytes) -> Message:
    """The mail as its reader sees it. What cannot be read at all has ``unreadable`` set and nothing else; nothing is raised."""
    digest = sha256(raw).hexdigest()
    if len(raw) > limits.MESSAGE_BYTES:
        return Message(digest, unreadable="The mail is larger than 25 MB.")
    start = block_start(raw)
    try:
        block = read_header_block(raw, start, len(raw))
        if not block.fields and not _fields_follow(raw, block):
            return Message(digest, unreadable="This is no mail: it has no header field.")
        return _message(raw, digest, block)
    except OverLimitError as error:
        return Message(digest, unreadable=str(error))


def _message(raw: bytes, digest: str, block: HeaderBlock) -> Message:
    sender = read_from(block.values("from"), block.faults)
    raw_subject = next(iter(block.values("subject")), b"")
    subject = decode_value(raw_subject)
    tree = TreeReader(raw).read(block, len(raw))
    body = BodyReader(raw, is_report=tree.content.type == "multipart/report")
    shown = body.read(tree)
    ids = {name: " ".join(as_text(value) for value in block.values(name)) for name in ("message-id", "in-reply-to", "references")}
    dates = block.values("date")
    return Message(
        digest=digest,
        headers=tuple((name, as_text(value)) for name, value in block.fields),
        from_address=sender.address,
        from_name=sender.name,
        from_defect=sender.defect,
        from_shown=sender.shown,
        to=read_addresses(block.values("to")),
        cc=read_addresses(block.values("cc")),
        subject=subject.text,
        subject_as_utf8=as_utf8(raw_subject),
        date=read_date(as_text(dates[0]) if dates else None),
        message_id=read_message_id(ids["message-id"]),
        in_reply_to=read_message_id(ids["in-reply-to"]),
        references=read_message_ids(ids["references"]),
        text=shown.text,
        struck=shown.struck,
        beside_struck=shown.beside_struck,
        tinted=shown.tinted,
        attached_messages=tuple(body.attached_messages),
        attachments=tuple(body.attachments),
        content_types=tuple(body.content_types),
        content_type_parameters=tuple(tree.content.parameters.items()),
        defects=tuple(dict.fromkeys((*((subject.defect,) if subject.defect else ()), *body.defects))),
    )


def _fields_follow(raw: bytes, block: HeaderBlock) -> bool:
    """Whether a mail stands behind an early blank line: then it is one, with a From that proves nothing."""
    if raw[: block.body].strip() or not raw[block.body :].strip():
        return False
    return bool(read_header_block(raw, block.body, len(raw)).fields)
