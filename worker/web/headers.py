"""Which headers stand on every answer of an application, whatever it answers: an ASGI application around it."""

from collections.abc import Mapping

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

#: What holds for every page of ours: nothing is guessed, framed, kept or indexed, and no address leaves as a referrer.
COMMON = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
    "X-Robots-Tag": "noindex, nofollow",
    "Cross-Origin-Opener-Policy": "same-origin",
}
#: Browsers that came by https use nothing else for a year.
_HTTPS_ONLY = {"Strict-Transport-Security": "max-age=31536000"}


class FixedHeaders:
    """Puts headers on every answer; one that the application set itself stays where ``defaults`` names it."""

    def __init__(self, inner: ASGIApp, headers: Mapping[str, str], *, secure: bool, defaults: tuple[str, ...] = ()) -> None:
        """``secure``: people come by https, so that browsers are told to use nothing else."""
        self._inner = inner
        self._headers = {**headers, **(_HTTPS_ONLY if secure else {})}
        self._defaults = frozenset(defaults)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer as the application does, with the headers put on."""

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    if name not in self._defaults or name not in headers:
                        headers[name] = value
            await send(message)

        await self._inner(scope, receive, send_with_headers)
