"""The pool of reader processes: what they answer, when they are replaced or ended, and what they may use."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.flow.house import ANNA, EMILY, house_for, mail_bytes, settings_for
from tests.flow.processes import children_of, runs
from tests.flow.reading_apart import GOOD, MISBEHAVING, TERMS, Known, to_read, until
from tests.signed_mails import mail, signed
from worker.clock import SystemClock
from worker.composition import Working, reader_pool
from worker.directory import Directory
from worker.errors import Transient
from worker.readers.pool import PROGRAM, ReaderPool
from worker.readers.read_mail import read_mail
from worker.readers.reader_process import ReadFailed
from worker.readers.wire import Limits
from worker.settings import load
from worker.txt_records import DnsFails

CASES = sorted((Path(__file__).parent.parent / "cases").glob("*.eml"))[::40]


LIMITS = Limits(60, 1024 * 1024 * 1024)


@pytest.fixture
def pool() -> Iterator[Callable[..., ReaderPool]]:
    """Makes pools, and ends them."""
    made: list[ReaderPool] = []

    def new(program: str = PROGRAM, limits: Limits = LIMITS) -> ReaderPool:
        made.append(ReaderPool(TERMS, limits, program))
        return made[-1]

    yield new
    for each in made:
        each.stop()


#: A worker as small as can be: its reader reads one mail for it.
_WORKER = """
import sys
from datetime import UTC, datetime
from worker.cli import poll, schedule, work
from worker.composition import Working, reader_pool
from worker.directory import Directory
from worker.known_addresses import AddressesInMemory
import worker.polling
from worker.readers.mail_to_read import MailToRead
import worker.scheduler
from worker.settings import load

class Known(AddressesInMemory):
    def directory_of(self, _sender):
        return Directory()

pool = reader_pool(load({"KUNDSERVICE_TRUSTED_AUTHSERV_ID": "mx.inexchange.se"}, None))
now = datetime.now(UTC)
understood = pool.read(MailToRead(sys.stdin.buffer.read(), now, now.date()), Known(Directory()))
pool.stop()
print(understood.reading.requests[0].kind)
print(*(name for name in sys.modules if name in ("parsers.read", "parsers.message", "parsers.lexicon.languages", "parsers.contact_form")))
"""


def test_a_reader_process_understands_what_the_function_does(pool: Callable[..., ReaderPool]) -> None:
    readers = pool()
    for case in CASES:
        wanted = to_read(case.read_bytes())
        assert readers.read(wanted, Known()) == read_mail(wanted, TERMS, Known()), case.name
    assert len(readers.pids()) == 1


def test_a_signature_is_checked_in_the_reader_by_records_that_the_worker_asks_for(pool: Callable[..., ReaderPool]) -> None:
    raw = signed(mail(ANNA, body="Hej!\r\n\r\nTa bort Karl Lindqvist.\r\n"), domain="nordbygg.example")
    answers = Known()
    understood = pool().read(to_read(raw), answers)
    assert understood.verdict.authentication == "pass"
    assert [finding.proven for finding in answers.settled_with] == [True]


def test_what_an_answer_raises_is_raised_and_the_reader_goes_on(pool: Callable[..., ReaderPool]) -> None:
    readers, answers = pool(), Known()
    readers.read(to_read(mail_bytes(ANNA, GOOD)), answers)
    before = readers.pids()
    for failure in (Transient("the database is away"), RuntimeError("unforeseen")):
        answers.failure = failure
        with pytest.raises(type(failure), match=str(failure)):
            readers.read(to_read(mail_bytes(ANNA, GOOD)), answers)
    answers.failure = DnsFails("DNS gives no answer")
    with pytest.raises(DnsFails):
        readers.read(to_read(mail_bytes(ANNA, GOOD)), answers)
    answers.failure = None
    readers.read(to_read(mail_bytes(ANNA, GOOD)), answers)
    assert readers.pids() == before


def test_a_worn_reader_is_replaced_and_no_mail_waits_for_it(pool: Callable[..., ReaderPool], others: set[int]) -> None:
    readers = pool(limits=Limits(60, LIMITS.memory, mails=5))
    readers.read(to_read(mail_bytes(ANNA, GOOD)), Known())
    seen = {readers.pids()}

    def another() -> bool:
        readers.read(to_read(mail_bytes(ANNA, GOOD)), Known())
        assert len(readers.pids()) == 1
        seen.add(readers.pids())
        return len(seen) >= 3

    until(another, "the second replacement")
    until(lambda: len(children_of(os.getpid()) - others) <= 2, "the end of those replaced")


def test_an_idle_reader_that_was_killed_costs_no_mail_its_attempt(pool: Callable[..., ReaderPool]) -> None:
    readers = pool()
    readers.start()
    readers.read(to_read(mail_bytes(ANNA, GOOD)), Known())
    (before,) = readers.pids()
    os.kill(before, signal.SIGKILL)
    until(lambda: not runs(before), "its death")
    readers.read(to_read(mail_bytes(ANNA, GOOD)), Known())
    assert readers.pids() != (before,)


def test_what_does_not_start_is_no_mails_fault(pool: Callable[..., ReaderPool]) -> None:
    with pytest.raises(Transient, match="ended while it started"):
        pool("tests.flow.nowhere:nothing").read(to_read(mail_bytes(ANNA, GOOD)), Known())


def test_the_time_that_answers_take_is_not_the_mails(pool: Callable[..., ReaderPool]) -> None:
    class Slow(Known):
        def directory_of(self, sender: str) -> Directory:
            time.sleep(6)  # longer than the reader's own alarm too
            return super().directory_of(sender)

    assert pool(limits=Limits(3, LIMITS.memory)).read(to_read(mail_bytes(ANNA, GOOD)), Slow()).message.from_address == ANNA


def test_a_large_mail_is_read_within_the_memory(pool: Callable[..., ReaderPool]) -> None:
    large = mail_bytes(ANNA, "Hej!\n\n" + "Vi undrar över en sak. " * 1_000_000)
    assert len(large) > 22_000_000
    assert pool().read(to_read(large), Known()).message.defects
    texts = mail_bytes(ANNA, "<p>Hej, vi undrar över en sak.</p>\n" * 55_000, headers={"Content-Type": "text/html; charset=utf-8"})
    assert pool().read(to_read(texts), Known()).message.text


def test_a_reader_knows_no_password(pool: Callable[..., ReaderPool], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KUNDSERVICE_SMTP_URL", "smtps://user:geheim@mail.example")
    readers = pool()
    readers.read(to_read(mail_bytes(ANNA, GOOD)), Known())
    (pid,) = readers.pids()
    assert b"KUNDSERVICE" not in Path(f"/proc/{pid}/environ").read_bytes()
    opened = [str(each.readlink()) for each in Path(f"/proc/{pid}/fd").iterdir()]
    assert sum(target.startswith("socket:") for target in opened) == 1


def test_stopping_gives_back_what_is_stuck_and_ends_what_reads(database_url: str, others: set[int]) -> None:
    settings = load(settings_for(database_url, read_time="60s"), None)
    with house_for(database_url, reader=reader_pool(settings, MISBEHAVING)) as house:
        house.clock.instant = SystemClock().now()
        (stuck,) = house.arrive(mail_bytes(ANNA, GOOD, subject="never ends"))
        with Working(house.app):
            until(lambda: house.mail(stuck)["lease_owner"] is not None, "the claim")
            begun = time.monotonic()
        assert time.monotonic() - begun < 8
        row = house.mail(stuck)
        assert (row["state"], row["attempts"], row["lease_owner"]) == ("new", 0, None)
        assert children_of(os.getpid()) <= others


@pytest.mark.parametrize("subject", ["Fråga", "never ends"])
def test_a_killed_worker_leaves_no_reader(subject: str, tmp_path: Path, migrated_sqlite: Path) -> None:
    database = tmp_path / "kundservice.db"
    database.write_bytes(migrated_sqlite.read_bytes())
    with house_for(f"sqlite:///{database}") as house:
        house.clock.instant = SystemClock().now()
        (mail_id,) = house.arrive(mail_bytes(EMILY, GOOD, subject=subject))
        worker = subprocess.Popen([sys.executable, "-W", "error", "-m", "tests.flow.stuck_worker", f"sqlite:///{database}"])
        try:
            until(lambda: len(children_of(worker.pid)) == 1, "the start of a reader")
            if subject == "never ends":
                until(lambda: house.mail(mail_id)["attempts"] == 1, "the claim")
                time.sleep(1)
            else:
                until(lambda: house.mail(mail_id)["state"] != "new", "the decision")
            (reader,) = children_of(worker.pid)
        finally:
            worker.kill()
            worker.wait(10)
        until(lambda: not runs(reader), "the reader's end", 30)
        assert house.mail(mail_id)["attempts"] == 1


def test_a_reader_is_ended_at_its_time(pool: Callable[..., ReaderPool]) -> None:
    readers = pool(MISBEHAVING, Limits(3, LIMITS.memory))
    readers.read(to_read(mail_bytes(ANNA, GOOD)), Known())
    (before,) = readers.pids()
    begun = time.monotonic()
    with pytest.raises(ReadFailed, match="longer than 3 seconds"):
        readers.read(to_read(mail_bytes(ANNA, GOOD, subject="never ends")), Known())
    assert 2.9 < time.monotonic() - begun < 20
    assert not runs(before)
    assert readers.pids() == ()


def test_a_worker_loads_nothing_that_reads() -> None:
    raw = mail_bytes(ANNA, GOOD)
    told = subprocess.run([sys.executable, "-c", _WORKER], input=raw, capture_output=True, check=True).stdout.decode().splitlines()
    assert told == ["question", ""]


def test_the_console_loads_no_lexicon_before_somebody_corrects_or_teaches() -> None:
    loading = "import sys, worker.console.serving, worker.public.serving"
    telling = "print(*{'parsers.read', 'parsers.lexicon.languages'} & {*sys.modules})"
    told = subprocess.run([sys.executable, "-c", f"{loading}\n{telling}"], capture_output=True, check=True).stdout
    assert told == b"\n"
