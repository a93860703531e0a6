"""What a client says to sign in by an access token: the SASL mechanism XOAUTH2 of Google and Microsoft, for IMAP and SMTP alike.

PURE. ``user=…^Aauth=Bearer …^A^A`` is the first word. A server that refuses tells why in a JSON continuation, which must be answered
with an empty line before it ends the exchange with its error; a client that repeats its token there waits for ever with some servers.
"""

import json


class XOAuth2:
    """One exchange."""

    def __init__(self, user: str, token: str) -> None:
        self._first: str | None = f"user={user}\x01auth=Bearer {token}\x01\x01"
        #: the status that the server told with its refusal, such as 401
        self.status: str | None = None

    def __call__(self, challenge: bytes | None = None) -> str:
        """The answer to the server's word: the token once, then nothing."""
        if self._first is not None:
            first, self._first = self._first, None
            return first
        try:
            told = json.loads(challenge or b"")
        except ValueError:
            told = None
        if isinstance(told, dict) and str(told.get("status", "")).isdecimal():
            self.status = str(told["status"])
        return ""

    @property
    def refusal(self) -> str:
        """What is told after the server's own words; empty where it told no status."""
        return f" (status {self.status})" if self.status else ""
