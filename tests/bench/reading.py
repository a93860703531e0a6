"""What it costs to read a mail in a process that can be ended, beside reading it in this one.

Processor time of both sides together, for in the product they work at the same time.
"""

import os
from datetime import date, datetime
from pathlib import Path
from time import process_time

from parsers.message import parse
from tests.bench import corpus
from tests.bench.measure import Rounds
from tests.signed_mails import MORNING
from worker.authentication import TrustPolicy
from worker.directory import Directory
from worker.dkim.finding import DkimFinding
from worker.known_addresses import AddressesInMemory
from worker.readers.mail_to_read import MailToRead, Presumed, Terms
from worker.readers.pool import ReaderPool
from worker.readers.read_mail import read_mail
from worker.readers.wire import Limits

_MAILS, _ROUNDS = 300, 5
_TERMS = Terms(TrustPolicy("mx.kundservice.example", own_hosts=("kundservice.example",)), frozenset({"kundservice@kundservice.example"}))
_ARRIVAL, _DAY = datetime.combine(date(2026, 11, 19), MORNING.timetz()), date(2026, 11, 19)


class Nobody(AddressesInMemory):
    """Answers of a product that knows nobody; no mail of the corpus asks DNS."""

    def __init__(self) -> None:
        super().__init__(Directory())

    def directory_of(self, _sender: str) -> Directory:
        """Of nobody."""
        return Directory()

    def texts(self, _name: str) -> tuple[str, ...]:
        """No record."""
        return ()

    def settled(self, finding: DkimFinding) -> DkimFinding:
        """As it is."""
        return finding


def measured() -> tuple[Rounds, Rounds]:
    """Milliseconds of processor time a mail: by a reader process (its worker's share included), and in this process; in turns."""
    mails = [_mail(raw) for raw in corpus.mails(_MAILS)]
    pool = ReaderPool(_TERMS, Limits(60, 1024 * 1024 * 1024))
    there: list[float] = []
    here: list[float] = []
    try:
        for mail in mails:  # what is loaded when it is first needed is loaded in both
            if pool.read(mail, Nobody()) != read_mail(mail, _TERMS, Nobody()):
                raise RuntimeError("a reader process reads otherwise than this one")
        (pid,) = pool.pids()
        for _ in range(_ROUNDS):
            begun, childs = process_time(), _used(pid)
            for mail in mails:
                pool.read(mail, Nobody())
            there.append(1000 * (process_time() - begun + _used(pid) - childs) / _MAILS)
            begun = process_time()
            for mail in mails:
                read_mail(mail, _TERMS, Nobody())
            here.append(1000 * (process_time() - begun) / _MAILS)
    finally:
        pool.stop()
    return Rounds(tuple(there)), Rounds(tuple(here))


def _mail(raw: bytes) -> MailToRead:
    sender = parse(raw).from_address
    return MailToRead(raw, _ARRIVAL, _DAY, Presumed(sender, Directory()) if sender else None)


def _used(pid: int) -> float:
    """Seconds of processor time that the process has used."""
    fields = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
