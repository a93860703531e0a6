"""Readers that do to their process what no mail should be able to do: named to a pool by the tests, and by nothing in the product."""

import os
import re
import signal

from worker.readers.mail_to_read import Answers, MailToRead, Terms
from worker.readers.read_mail import read_mail
from worker.understood import Understood

#: Subject → what staff are told of the mail once it is set apart.
BAD = {
    "never ends": "reading it took longer than 3 seconds",
    "never ends in one instruction": "reading it took longer than 3 seconds",
    "eats memory": "reading it took more than 400 MB of memory",
    "dies": "the process that read it died (SIGKILL)",
    "crashes": "the process that read it died (SIGSEGV)",
    "ends": "the process that read it died (exit status 3)",
    "raises": "ValueError in misbehave (bad_readers.py:",
}


def read_or_misbehave(mail: MailToRead, terms: Terms, answers: Answers) -> Understood:
    """Read as the product does, save for mails of the subjects above."""
    found = re.search(rb"^Subject: (.*)\r$", mail.raw, re.MULTILINE)
    misbehave(found[1].decode() if found else "")
    return read_mail(mail, terms, answers)


def misbehave(subject: str) -> None:
    """What a mail of this subject does."""
    match subject:
        case "never ends":
            while True:
                pass
        case "never ends in one instruction":
            re.match(r"(a|a)*$", "a" * 60 + "b")
        case "eats memory":
            bytearray(10_000_000_000)  # at a stroke: filling 400 MB takes a busy machine longer than the 3 seconds
        case "dies":
            os.kill(os.getpid(), signal.SIGKILL)
        case "crashes":
            os.kill(os.getpid(), signal.SIGSEGV)
        case "ends":
            os._exit(3)
        case "raises":
            raise ValueError(subject)
        case _:
            return
