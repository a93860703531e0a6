"""No mail stops a worker (law 10): a read that hangs, eats memory or dies is ended and counted, and all other mail goes on."""

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select, update

from tests.flow.bad_readers import BAD
from tests.flow.house import ANNA, EMILY, House, house_for, mail_bytes, settings_for
from tests.flow.processes import children_of, runs
from tests.signed_mails import MORNING, mail, rsa_key, signed
from worker.authentication import TrustPolicy
from worker.clock import SystemClock
from worker.composition import Working, reader_pool
from worker.directory import Directory
from worker.dkim.finding import DkimFinding
from worker.errors import Transient
from worker.known_addresses import AddressesInMemory
from worker.readers.mail_to_read import MailToRead, Presumed, Terms
from worker.readers.pool import PROGRAM, ReaderPool
from worker.readers.read_mail import read_mail
from worker.readers.reader_process import ReadFailed
from worker.readers.wire import Limits
from worker.retrying import retry
from worker.settings import load
from worker.store.claims import MAILS
from worker.txt_records import DnsFails

MISBEHAVING = "tests.flow.bad_readers:read_or_misbehave"
CASES = sorted((Path(__file__).parent.parent / "cases").glob("*.eml"))[::40]
TERMS = Terms(TrustPolicy("mx.inexchange.se", own_hosts=("inexchange.se",)), frozenset({"kundservice@inexchange.se"}))
LIMITS = Limits(60, 1024 * 1024 * 1024)
GOOD = "Hej!\n\nHur lägger jag till en ny användare?\n\nAnna Svensson\n"


class Known(AddressesInMemory):
    """Answers as a test wants them."""

    def __init__(self) -> None:
        super().__init__(Directory())
        self.failure: Exception | None = None
        self.settled_with: list[DkimFinding] = []

    def directory_of(self, _sender: str) -> Directory:
        if self.failure is not None:
            raise self.failure
        return Directory()

    def texts(self, name: str) -> tuple[str, ...]:
        if self.failure is not None:
            raise self.failure
        return (rsa_key().record(),) if name == "s1._domainkey.nordbygg.example" else ()

    def settled(self, finding: DkimFinding) -> DkimFinding:
        self.settled_with.append(finding)
        return finding


def test_the_directory_is_asked_for_only_where_the_sender_is_another_than_presumed() -> None:
    asked: list[str] = []

    class Noting(Known):
        def directory_of(self, sender: str) -> Directory:
            asked.append(sender)
            return Directory()

    for sender in (ANNA, EMILY):
        mail = to_read(mail_bytes(ANNA, GOOD), Presumed(sender, Directory()))
        assert read_mail(mail, TERMS, Noting()).verdict.sender == ANNA
    assert asked == [ANNA]


def to_read(raw: bytes, presumed: Presumed | None = None) -> MailToRead:
    return MailToRead(raw, MORNING, MORNING.date(), presumed)


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


@pytest.fixture
def others() -> set[int]:
    """What other tests have started in this process and use further: a browser's driver, a server."""
    return children_of(os.getpid())


def until(condition: Callable[[], bool], what: str, seconds: float = 60) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, f"within {seconds:.0f} seconds {what} did not happen"
        time.sleep(0.02)


@pytest.fixture
def house(database_url: str) -> Iterator[House]:
    """A worker whose readers misbehave."""
    settings = load(settings_for(database_url, read_time="3s", read_memory="400MB"), None)
    with house_for(database_url, reader=reader_pool(settings, MISBEHAVING), read_time="3s", read_memory="400MB") as made:
        made.clock.instant = SystemClock().now()
        yield made


def work_until_decided(house: House) -> None:
    """Worker threads decide everything; what a failure has put off is due at once."""

    def all_decided() -> bool:
        now = SystemClock().now()
        house.clock.instant = now
        with house.app.transactions.light() as connection:
            waiting = (MAILS.c.state == "new", MAILS.c.lease_owner.is_(None), MAILS.c.next_attempt_at > now)
            connection.execute(update(MAILS).where(*waiting, MAILS.c.failure.is_not(None)).values(next_attempt_at=now, lease_until=None))
            return connection.execute(select(MAILS.c.id).where(MAILS.c.state == "new").limit(1)).first() is None

    with Working(house.app):
        until(all_decided, "the decision of every mail", 120)


def test_twenty_good_mails_among_bad_ones(house: House, caplog: pytest.LogCaptureFixture, others: set[int]) -> None:
    before = os.getpid()
    good = [mail_bytes(f"guest{number}@fjallgarden.example", GOOD, subject=f"Fråga {number}") for number in range(20)]
    bad = [mail_bytes(f"bad{number}@nowhere.example", GOOD, subject=subject) for number, subject in enumerate(BAD)]
    ids = house.arrive(*good[:5], *bad, *good[5:])
    bad_ids = dict(zip(BAD, ids[5:], strict=False))
    good_ids = [mail_id for mail_id in ids if mail_id not in bad_ids.values()]
    with caplog.at_level(logging.INFO):
        work_until_decided(house)
    assert os.getpid() == before
    assert {house.mail(mail_id)["state"] for mail_id in good_ids} == {"done"}
    assert all(house.mail(mail_id)["attempts"] == 1 for mail_id in good_ids)
    for subject, why in BAD.items():
        row = house.mail(bad_ids[subject])
        assert (row["state"], row["attempts"], row["failure"].startswith(why)) == ("quarantined", 3, True), (subject, row["failure"])
        lines = [record.getMessage() for record in caplog.records if f"mail {bad_ids[subject]}:" in record.getMessage()]
        assert len(lines) == 3
        assert all("\n" not in line and why in line for line in lines)
    assert children_of(os.getpid()) <= others, "no reader is left"

    # staff let one be tried once more, by a reader that is mended
    (tried,) = (mail_id for subject, mail_id in bad_ids.items() if subject == "dies")
    assert retry(house.app, str(tried)) == 1
    assert house.mail(tried)["attempts"] == 0
    with house_for(house.app.settings.database_url, directory=False) as mended:
        work_until_decided(mended)
        assert mended.mail(tried)["state"] == "done"


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


def test_a_worker_loads_nothing_that_reads() -> None:
    raw = mail_bytes(ANNA, GOOD)
    told = subprocess.run([sys.executable, "-c", _WORKER], input=raw, capture_output=True, check=True).stdout.decode().splitlines()
    assert told == ["question", ""]
