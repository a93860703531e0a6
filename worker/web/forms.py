"""What a browser sends to a page of ours: its form, bounded, the numbers it names, and whether it comes from the page itself."""

from urllib.parse import parse_qs, urlsplit

from starlette.requests import Request

#: Bytes of a form: a password typed twice needs a few hundred.
MOST = 16_384


#: Digits of the largest number that the database's keys may be.
_DIGITS = 18


class TooLarge(Exception):
    """More was sent than any form of ours holds."""


def whole_number(text: str, digits: int = _DIGITS) -> int | None:
    """The number that an address or a field names, of at most so many digits; None where it is none."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= digits else None


async def form(request: Request, most: int = MOST, *, fields: int = 20) -> dict[str, str]:
    """The fields of the form, each once (``application/x-www-form-urlencoded``), of ``most`` bytes. Raises TooLarge, before reading on."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise TooLarge
    try:
        found = parse_qs(body.decode("utf-8", "replace"), keep_blank_values=True, max_num_fields=fields)
    except ValueError:
        raise TooLarge from None
    return {name: values[0] for name, values in found.items()}


def from_own_page(request: Request, public_url: str) -> bool:
    """Whether the form was sent by a page of ours, as far as the browser tells (``Sec-Fetch-Site``, ``Origin``).

    The token in the address is what authorizes; this only spares a customer whose browser another page sends here.
    """
    site = request.headers.get("sec-fetch-site")
    if site is not None and site not in ("same-origin", "none"):
        return False
    origin = request.headers.get("origin")
    if origin is None:
        return True
    own = urlsplit(public_url)
    told = urlsplit(origin)
    return (told.scheme, told.netloc.lower()) == (own.scheme, own.netloc.lower()) or told.netloc == request.headers.get("host")
