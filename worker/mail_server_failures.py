"""Which failures of a mail server's connection pass by themselves: every exception of IMAP, TLS and the network as Transient or Permanent.

The server's own words are shown on one line and cut; a password never stands in them, since only answers are quoted.
"""

import imaplib
import re
import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager

from worker.errors import KundserviceError, Permanent, Transient

#: RFC 5530 response codes that pass by themselves.
_PASSING = re.compile(r"\[(UNAVAILABLE|INUSE|LIMIT|SERVERBUG|OVERQUOTA)\b", re.IGNORECASE)
#: RFC 5530 response codes that stay until somebody mends something.
_LASTING = re.compile(
    r"\[(NOPERM|CANNOT|NONEXISTENT|TRYCREATE|AUTHENTICATIONFAILED|AUTHORIZATIONFAILED|EXPIRED|PRIVACYREQUIRED)\b", re.IGNORECASE
)
#: What servers say that put no code there: there are too many connections just now, which passes.
_TOO_MANY = re.compile(r"\btoo many\b|\b(maximum|max) (number of )?(simultaneous |user )?connections\b", re.IGNORECASE)
_SHOWN = 200


class Declined(Transient):
    """The server refused a command for now; the connection stands."""


class Gone(Declined):
    """Some of the mails that a command named are no longer there (RFC 5530, EXPUNGEISSUED); it may have done nothing for the others."""


class ReadOnly(Permanent):
    """The folder may be read and not written."""


def one_line(words: object) -> str:
    """A server's words for a person: printable, one line, at most 200 characters."""
    if isinstance(words, Exception) and words.args and isinstance(words.args[0], bytes):
        words = words.args[0]
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else str(words)
    text = "".join(char if char.isprintable() else " " for char in text)
    return " ".join(text.split())[:_SHOWN]


@contextmanager
def told(doing: str, lasting: bool = False) -> Iterator[None]:
    """Raise what fails inside as ``Transient`` or ``Permanent``, with ``doing`` (what was done, with which server) before it.

    ``lasting``: a refusal by the server is permanent unless its response code says that it passes; otherwise it is transient
    unless its response code says that it stays. A lost connection is always transient.
    """
    try:
        yield
    except KundserviceError:
        raise
    except ssl.SSLCertVerificationError as error:
        raise Permanent(f"{doing}: the server's certificate is not valid ({one_line(error.verify_message)})") from error
    except imaplib.IMAP4.readonly as error:
        raise ReadOnly(f"{doing}: the folder is read-only") from error
    except imaplib.IMAP4.abort as error:
        raise Transient(f"{doing}: the connection was lost ({one_line(error)})") from error
    except imaplib.IMAP4.error as error:
        raise _refusal(doing, error, lasting) from error
    except socket.gaierror as error:
        raise Transient(f"{doing}: the host's name is not found ({one_line(error.strerror)})") from error
    except TimeoutError as error:
        raise Transient(f"{doing}: no answer in time") from error
    except OSError as error:
        raise Transient(f"{doing}: {one_line(error.strerror or error)}") from error
    except (ValueError, AssertionError, TypeError, KeyError, IndexError) as error:
        # imapclient and imaplib raise these where a server breaks the protocol
        raise Transient(f"{doing}: the server's answer could not be read ({type(error).__name__})") from error


def _refusal(doing: str, error: Exception, lasting: bool) -> KundserviceError:
    words = one_line(error)
    # imapclient hides a connection that is lost while signing in behind its own error of a refused login
    if isinstance(error.__context__, imaplib.IMAP4.abort):
        return Transient(f"{doing}: the connection was lost ({words})")
    if "[EXPUNGEISSUED]" in words.upper():
        return Gone(f"{doing}: {words}")
    if _PASSING.search(words) or _TOO_MANY.search(words) or not (lasting or _LASTING.search(words)):
        return Declined(f"{doing}: {words}")
    return Permanent(f"{doing}: {words}")
