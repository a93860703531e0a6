"""PURE: whether anything of a mail's people, addresses, companies or numbers stands in the case that was made of it."""

import re
from collections.abc import Sequence

from parsers.fold import fold
from parsers.message import parse
from parsers.message_types import Message
from worker.teaching import bare_mail
from worker.teaching.values import Case, Corrected, emails_of, names_of
from worker.teaching.vocabulary import common_words

_SHORTEST_NUMBER = 6


def survivors(mail: Corrected, message: Message, texts: Sequence[str], case: Case) -> list[str]:
    """What of the mail's people, addresses, companies and numbers stands in the case."""
    words: set[str] = set()
    numbers: set[str] = set()
    emails = {mail.verdict.sender or "", message.from_address or "", *message.to, *message.cc}
    named = [mail.verdict.sender_name, message.from_name, *(name for each in mail.requests for name in names_of(each))]
    for company in mail.directory.companies:
        emails |= {user.email for user in company.users}
        named += [company.name.split()[0], *(user.name or "" for user in company.users)]
        numbers.add(company.number[2:])
    emails |= {email for each in mail.requests for email in emails_of(each)}
    for email in emails:
        local, _, domain = email.rpartition("@")
        if not domain.endswith("inexchange.se"):
            words |= {fold(part) for part in (*re.split(r"[^\w]+", local), domain.split(".")[0])}
    words |= {fold(part) for name in named for part in re.findall(r"[^\W\d_]+", name)}
    here = re.findall(r"\w+", fold(" ".join(texts)))
    words = {word for word in words if len(word) > 2 and word not in common_words() and word in {*here, *_of_header(message)}}
    for text in texts:
        numbers |= {re.sub(r"\D", "", found) for found in re.findall(r"[0-9](?:[ \u00a0-]?[0-9]){5,24}", text)}
    said = parse(case.eml)
    whole = " ".join([said.subject, *(value for _, value in said.headers), said.from_name, case.json])
    whole = " ".join([whole, *(each.text for each in bare_mail.texts_of(case.eml))])
    spoken = set(re.findall(r"[^\W\d_]+", fold(whole)))
    digits = re.sub(r"(?<=[0-9])[ \u00a0-](?=[0-9])", "", whole)
    days = {re.sub(r"\D", "", found) for found in re.findall(r"(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}", whole)}
    return sorted(
        list(words & spoken)
        + [
            number
            for number in numbers
            if len(number) >= _SHORTEST_NUMBER and number in digits and number not in days and not _is_day(number)
        ]
    )


def _of_header(message: Message) -> set[str]:
    return set(re.findall(r"[^\W\d_]+", fold(f"{message.from_address} {message.from_name}")))


def _is_day(number: str) -> bool:
    return re.fullmatch(r"(?:19|20)[0-9]{2}[01][0-9][0-3][0-9]", number) is not None
