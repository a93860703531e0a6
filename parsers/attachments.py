"""Which bytes one attachment of a mail is, by its number in ``Message.attachments``; nothing is unpacked."""

from parsers import limits
from parsers.body_text import BodyReader
from parsers.header_block import block_start, read_header_block
from parsers.limits import OverLimitError
from parsers.mime_tree import TreeReader
from parsers.transfer import decode_file


def attachment_bytes(raw: bytes, number: int) -> bytes | None:
    """The attachment's bytes; None where there is none of this number, it stands inside a text, or the mail can not be read."""
    if len(raw) > limits.MESSAGE_BYTES:
        return None
    try:
        block = read_header_block(raw, block_start(raw), len(raw))
        tree = TreeReader(raw).read(block, len(raw))
        body = BodyReader(raw, is_report=tree.content.type == "multipart/report")
        body.read(tree)
    except OverLimitError:
        return None
    part = body.files[number] if 0 <= number < len(body.files) else None
    return decode_file(raw[part.start : part.end], part.content.encoding) if part is not None else None
