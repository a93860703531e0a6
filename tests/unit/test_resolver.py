"""DNS as it answers, and as it does not: held to a name server of the test's own on loopback."""

import socket
import threading
from collections.abc import Iterator

import dns.flags
import dns.message
import dns.rcode
import dns.rrset
import pytest

from worker.resolver import FAILURE, LONGEST, NOTHING, SHORTEST, DnsRecords
from worker.txt_records import DnsFails


class NameServer:
    """Answers TXT questions by UDP from a table: records, a code of failure, or None for silence."""

    def __init__(self) -> None:
        self.table: dict[str, list[tuple[int, str, str]] | dns.rcode.Rcode | None] = {}
        self.asked: list[str] = []
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.port: int = self.socket.getsockname()[1]
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        while True:
            try:
                wire, client = self.socket.recvfrom(4096)
            except OSError:
                return
            question = dns.message.from_wire(wire)
            name = question.question[0].name.to_text()
            self.asked.append(name)
            answer = dns.message.make_response(question)
            answer.flags |= dns.flags.RA
            known = self.table.get(name, dns.rcode.NXDOMAIN)
            if known is None:
                continue
            if isinstance(known, list):
                answer.answer += [dns.rrset.from_text(name, ttl, "IN", kind, text) for ttl, kind, text in known]
            else:
                answer.set_rcode(known)
            self.socket.sendto(answer.to_wire(), client)


@pytest.fixture
def server() -> Iterator[NameServer]:
    made = NameServer()
    yield made
    made.socket.close()


class Seconds:
    """A clock of seconds that a test moves."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def seconds() -> Seconds:
    return Seconds()


@pytest.fixture
def records(server: NameServer, seconds: Seconds) -> DnsRecords:
    return DnsRecords(["127.0.0.1"], server.port, seconds, lifetime=0.5)


def test_the_strings_of_a_record_are_one_text_and_records_are_several(server: NameServer, records: DnsRecords) -> None:
    server.table["a.example."] = [(300, "TXT", '"v=DKIM1; p=AA" "BB"')]
    server.table["b.example."] = [(300, "TXT", '"one"'), (300, "TXT", '"two"')]
    assert records.texts("a.example") == ("v=DKIM1; p=AABB",)
    assert sorted(records.texts("b.example")) == ["one", "two"]


def test_bytes_that_are_no_ascii_are_replaced(server: NameServer, records: DnsRecords) -> None:
    server.table["a.example."] = [(300, "TXT", '"\\200x"')]
    assert records.texts("a.example") == ("�x",)


def test_no_name_and_no_record_are_answers(server: NameServer, records: DnsRecords) -> None:
    server.table["empty.example."] = []
    assert records.texts("nothing.example") == ()
    assert records.texts("empty.example") == ()


@pytest.mark.parametrize("answer", [dns.rcode.SERVFAIL, dns.rcode.REFUSED, None])
def test_a_server_that_fails_or_is_silent_is_no_answer(server: NameServer, records: DnsRecords, answer: dns.rcode.Rcode | None) -> None:
    server.table["a.example."] = answer
    with pytest.raises(DnsFails, match=r"a\.example"):
        records.texts("a.example")


def test_no_server_at_all_is_no_answer(seconds: Seconds) -> None:
    with pytest.raises(DnsFails):
        DnsRecords([], 53, seconds).texts("a.example")


@pytest.mark.parametrize("name", ["a..example", "x" * 64 + ".example", "..", ("y" * 60 + ".") * 5 + "example"])
def test_what_can_be_no_name_has_no_record(records: DnsRecords, name: str) -> None:
    assert records.texts(name) == ()


@pytest.mark.parametrize(("ttl", "kept"), [(0, SHORTEST), (300, 300.0), (999_999, LONGEST)])
def test_an_answer_is_kept_as_long_as_it_says_within_bounds(
    server: NameServer, records: DnsRecords, seconds: Seconds, ttl: int, kept: float
) -> None:
    server.table["a.example."] = [(ttl, "TXT", '"one"')]
    assert records.texts("a.example") == ("one",)
    server.table["a.example."] = [(ttl, "TXT", '"two"')]
    seconds.now += kept - 1
    assert records.texts("a.example") == ("one",)
    seconds.now += 2
    assert records.texts("a.example") == ("two",)


def test_nothing_and_failure_are_kept_for_a_moment_only(server: NameServer, records: DnsRecords, seconds: Seconds) -> None:
    server.table["b.example."] = dns.rcode.SERVFAIL
    assert records.texts("a.example") == ()
    for _ in range(2):
        with pytest.raises(DnsFails):
            records.texts("b.example")
    asked = len(server.asked)
    assert records.texts("a.example") == ()
    assert len(server.asked) == asked
    server.table["b.example."] = server.table["a.example."] = [(60, "TXT", '"there"')]
    seconds.now += FAILURE + 1
    assert records.texts("b.example") == ("there",)
    seconds.now += NOTHING
    assert records.texts("a.example") == ("there",)
