"""Which failures pass by themselves and which do not: permanence is a type."""

import traceback


class KundserviceError(Exception):
    """A failure told in one sentence: what is wrong, where, and what to do."""


class Transient(KundserviceError):
    """May work when tried again: a server that is away, a lock that is held."""


class Permanent(KundserviceError):
    """Will fail the same way however often it is tried: a refused login, a broken file."""


class UsageError(Permanent):
    """The command or a setting is used wrongly; the command line ends with status 2."""


def unforeseen(error: Exception) -> str:
    """A failure that nobody foresaw in one line for the log: its kind and where it arose, never its words, which may quote a mail."""
    where = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {where.name} ({where.filename.rpartition('/')[2]}:{where.lineno})"
