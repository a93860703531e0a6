"""What a DKIM tag list says: ``tag=value`` with semicolons between, strictly as RFC 6376 section 3.2 has it.

A list in which a tag stands twice, or that holds anything but printable ASCII and folding white space, is refused whole.
"""

import base64
import binascii
import re

from worker.ground import Ground, ground

_ALLOWED = re.compile(r"(?:[\t\x20-\x7e]|\r?\n[\t ])*")
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_WHITE = re.compile(r"[\t\r\n ]+")
_SURROUNDING = "\t\r\n "


class TagFault(ValueError):
    """What is no tag list, or no value of one."""

    def __init__(self, why: Ground) -> None:
        super().__init__(why.told())
        self.ground = why


def read_tags(text: str) -> dict[str, str]:
    """The values by tag in their order, white space around them removed.

    Raises:
      TagFault: it is no tag list.
    """
    if not _ALLOWED.fullmatch(text):
        raise TagFault(ground("holds other characters than printable ASCII"))
    specs = text.split(";")
    if not specs[-1].strip(_SURROUNDING):
        specs.pop()
    tags: dict[str, str] = {}
    for spec in specs:
        name, equals, value = spec.partition("=")
        name = name.strip(_SURROUNDING)
        if not equals or not _NAME.fullmatch(name):
            raise TagFault(ground("is no list of tags and values"))
        if name in tags:
            raise TagFault(ground("gives {name}= twice", name=name))
        tags[name] = value.strip(_SURROUNDING)
    return tags


def base64_value(value: str) -> bytes:
    """The bytes of a base64 value, in which white space may stand.

    Raises:
      TagFault: it is no base64.
    """
    try:
        return base64.b64decode(_WHITE.sub("", value).encode("ascii"), validate=True)
    except (binascii.Error, UnicodeEncodeError):
        raise TagFault(ground("is no base64")) from None


def items(value: str) -> tuple[str, ...]:
    """The items of a colon-separated value, white space around them removed."""
    return tuple(item.strip(_SURROUNDING) for item in value.split(":"))
