"""What reading a mail is, wherever it is done: its bytes become a message, a verdict on its sender and a reading.

PURE but for what it asks: whoever has the database and DNS answers. It is the one step that walks through whatever a stranger wrote, so
the worker has it done in a process that can be ended (``worker.readers.pool``).
"""

from parsers.message import parse
from worker.directory import Directory
from worker.dkim.finding import DkimFinding, not_asked
from worker.readers.mail_to_read import Answers, MailToRead, Terms
from worker.understand import understand
from worker.understood import Understood


def read_mail(mail: MailToRead, terms: Terms, answers: Answers) -> Understood:
    """Parse the mail, judge its sender, read it; raises only what the answers raise."""
    message = parse(mail.raw)

    def own_check() -> DkimFinding:
        if message.first("dkim-signature") is None:
            return not_asked()
        from worker.dkim.check import check  # the libraries load slowly, and not every mail needs them

        return answers.settled(check(mail.raw, message, answers, terms.own_addresses, mail.arrival))

    def directory_of(sender: str | None) -> Directory:
        if sender is None:
            return Directory()
        if mail.presumed is not None and mail.presumed.sender == sender:
            return mail.presumed.directory
        return answers.directory_of(sender)

    return understand(message, terms.trust, terms.own_addresses, mail.day, directory_of, own_check, answers)
