"""How a connection waits for new mail by IDLE (RFC 2177), and which of the server's answers tell of some."""

import io
import ssl
import time
from collections.abc import Callable, Iterable
from typing import Any

from worker.errors import Transient

#: How long one look at the idle connection lasts before ``stopped`` is asked again, in seconds.
SLICE = 1.0

#: What IDLE and NOOP tell about new mail; FETCH and FLAGS are about old.
_NEWS = frozenset({b"EXISTS", b"RECENT"})


def wait_for_mail(client: Any, deadline: float, stopped: Callable[[], bool], answer_timeout: float, account: str) -> bool:
    """Let the signed-in ``imapclient.IMAPClient`` idle until ``deadline`` (monotonic), news, or ``stopped``; True where mail was told of.

    ``answer_timeout`` is the connection's own, in seconds; ``account`` names it in the ``Transient`` of a BYE.
    """
    client.idle()
    news = False
    while not _has_buffered(client, answer_timeout) and not news and not stopped() and (left := deadline - time.monotonic()) > 0:
        slice_ = min(left, SLICE)
        begun = time.monotonic()
        answers = client.idle_check(slice_)
        news = tells_of_mail(answers, account)
        if not answers and time.monotonic() - begun < slice_ / 2:
            # readable, but nothing there: a TLS ticket, or the connection is dead, and then DONE below tells
            break
    # DONE may bring news too, which came meanwhile
    return tells_of_mail(client.idle_done()[1], account) or news


def tells_of_mail(answers: Iterable[tuple[object, ...]], account: str) -> bool:
    """Whether one of the server's answers tells of new mail; a BYE is ``Transient``."""
    found = False
    for answer in answers:
        if answer and answer[0] == b"BYE":
            raise Transient(f"{account}: the server said goodbye")
        found = found or any(isinstance(word, bytes) and word.upper() in _NEWS for word in answer)
    return found


def _has_buffered(client: Any, timeout: float) -> bool:
    """Whether an answer was read along with the one before it: it lies in imaplib's buffer, where ``idle_check``, which asks the socket
    only, would not see it (news that come together with the server's word that it idles)."""
    buffer = getattr(client._imap, "file", None)
    if not isinstance(buffer, io.BufferedReader):
        return False
    sock = client.socket()
    sock.settimeout(0)
    try:
        return bool(buffer.peek(1))
    except (BlockingIOError, ssl.SSLWantReadError):
        return False
    finally:
        sock.settimeout(timeout)
