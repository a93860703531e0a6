"""Which failures of a server asked over HTTPS pass by themselves, and which a person must mend; each told in one line."""

from collections.abc import Iterator
from contextlib import contextmanager

from worker.errors import Permanent, Transient
from worker.mail_server_failures import one_line

#: What an OAuth server says that may be otherwise in a while (RFC 6749 section 4.1.2.1, RFC 8628 section 3.5).
PASSING = frozenset({"temporarily_unavailable", "server_error", "slow_down"})
#: Statuses below 500 that pass by themselves: too slow, too many (RFC 9110 section 15.5.9, RFC 6585 section 4).
_PASSING_STATUSES = frozenset({408, 429})


@contextmanager
def told_in_a_line(server: str, setting: str, unread: str = "can not be read") -> Iterator[None]:
    """Raise what ``requests`` raises, and what is wrong with an answer, as an error of ours.

    In: how the server is called in the line, the setting to check where the answer is a wrong one, and what such an answer is told to be.

    Raises:
      Transient: no connection, no answer in time, or a status that passes.
      Permanent: the certificate, the status or the answer is wrong.
    """
    import requests  # loads slowly, and most installations ask no such server

    try:
        yield
    except requests.exceptions.SSLError as error:
        raise Permanent(f"{server}: no encrypted connection ({one_line(error)})") from None
    except requests.exceptions.Timeout:
        raise Transient(f"{server}: no answer in time") from None
    except requests.exceptions.HTTPError as error:
        status = error.response.status_code if error.response is not None else 0
        kind = Transient if status >= 500 or status in _PASSING_STATUSES else Permanent
        raise kind(f"{server} answered with HTTP {status}; check {setting}") from None
    except (requests.exceptions.ConnectionError, requests.exceptions.ChunkedEncodingError) as error:
        raise Transient(f"{server}: no connection ({type(error).__name__})") from None
    except (requests.exceptions.RequestException, ValueError) as error:
        raise Permanent(f"{server}: its answer {unread} ({type(error).__name__}); check {setting}") from None
