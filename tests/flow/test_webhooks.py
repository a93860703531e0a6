"""Webhooks: an event a decision, signed, without a person's data, delivered once or again with the same id; and nowhere private."""

import base64
import hashlib
import hmac
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from sqlalchemy import select

from tests.flow.house import ANNA, EMILY, House, house_for, mail_bytes
from worker import webhook_actions, webhook_sender
from worker.errors import Permanent, UsageError
from worker.staff_actions import reject
from worker.store import staff
from worker.store.staff import Role
from worker.store.webhooks import EVENTS
from worker.webhook_delivery import DELAYS, deliver_due

REMOVE = "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"
GRANT = "Hello,\n\nPlease give Priya Nair ordering rights.\n\nRegards\nEmily Carter\n"


@dataclass
class Receiver:
    """A program that is told; it answers as the test says, 204 after that."""

    url: str = ""
    got: list[tuple[dict[str, str], str]] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    made = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            made.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
            status = made.answers.pop(0) if made.answers else 204
            self.send_response(status)
            if 300 <= status < 400:
                self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_told: object) -> None:
            """Nothing is told."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        made.url = f"http://127.0.0.1:{server.server_address[1]}/told"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield made
        server.shutdown()
        thread.join()


@pytest.fixture
def house(database_url: str) -> Iterator[House]:
    with house_for(database_url, webhook_allow="127.0.0.1") as made:
        yield made


def add(house: House, url: str, *events: str) -> str:
    allowed = house.app.settings.webhook_allow
    return webhook_actions.add(house.app.transactions, url, events, allowed, house.clock.now(), "operator")[1]


def states(house: House) -> list[str]:
    with house.app.transactions.reading() as connection:
        return list(connection.scalars(select(EVENTS.c.state).order_by(EVENTS.c.id)))


def test_an_outcome_is_told_once_signed_and_without_a_persons_data(house: House, receiver: Receiver) -> None:
    secret = add(house, receiver.url)
    mail = house.receive(mail_bytes(ANNA, REMOVE, subject="Karl slutar"))
    assert (deliver_due(house.app), deliver_due(house.app)) == (1, 0)
    ((headers, body),) = receiver.got
    told = json.loads(body)
    assert (told["type"], told["data"]["mail"]["id"], told["data"]["mail"]["outcome"]) == ("mail.decided", str(mail), "applied")
    assert [(each["kind"], each["outcome"]) for each in told["data"]["requests"]] == [("remove_user", "applied")]
    for personal in ("anna", "karl", "nordbygg", "slutar", "5593371890"):
        assert personal not in body.lower()
    signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.{body}".encode()
    digest = hmac.new(base64.b64decode(secret.removeprefix("whsec_")), signed, hashlib.sha256).digest()
    assert headers["webhook-signature"] == "v1," + base64.b64encode(digest).decode()
    assert int(headers["webhook-timestamp"]) == int(house.clock.now().timestamp())


def test_what_staff_decide_is_told_to_those_who_want_it(house: House, receiver: Receiver) -> None:
    add(house, receiver.url, "request.settled")
    mail = house.receive(mail_bytes(EMILY, GRANT))
    assert deliver_due(house.app) == 0
    with house.app.transactions.full() as connection:
        eva = staff.create(connection, "eva", Role.AGENT, house.clock.now())
    reject(house.app, str(mail), eva)
    assert deliver_due(house.app) == 1
    told = json.loads(receiver.got[0][1])
    assert [(each["outcome"], each["reason"]) for each in told["data"]["requests"]] == [("refused", "rejected")]


def test_a_failure_is_tried_again_later_with_the_same_id_and_given_up_at_last(house: House, receiver: Receiver) -> None:
    add(house, receiver.url)
    receiver.answers = [500, 302, 204]
    house.receive(mail_bytes(ANNA, REMOVE))
    assert deliver_due(house.app) == 0
    assert deliver_due(house.app) == 0
    assert len(receiver.got) == 1
    for delay in DELAYS[:2]:
        house.clock.advance(delay)
        deliver_due(house.app)
    assert len(receiver.got) == 3
    assert len({headers["webhook-id"] for headers, _ in receiver.got}) == len({body for _, body in receiver.got}) == 1
    assert states(house) == ["delivered"]
    receiver.answers = [410] * (len(DELAYS) + 1)
    house.receive(mail_bytes(ANNA, "Hej!\n\nTack för hjälpen!\n\nAnna\n"))
    for delay in (timedelta(0), *DELAYS, timedelta(days=9)):
        house.clock.advance(delay)
        deliver_due(house.app)
    assert states(house) == ["delivered", "failed"]
    assert len(receiver.got) == 3 + len(DELAYS) + 1


def test_a_process_that_dies_between_delivery_and_record_repeats_once_with_the_same_id(house: House, receiver: Receiver) -> None:
    class Killed(BaseException):
        """The process is gone: nothing after this step happens."""

    def kill(step: str) -> None:
        if step == "webhook delivered":
            raise Killed

    add(house, receiver.url)
    house.receive(mail_bytes(ANNA, REMOVE))
    with pytest.raises(Killed):
        deliver_due(replace(house.app, step_taken=kill))
    assert states(house) == ["sending"]
    assert deliver_due(house.app) == 0
    house.clock.advance(timedelta(minutes=1))
    assert (deliver_due(house.app), deliver_due(house.app)) == (1, 0)
    assert len(receiver.got) == 2
    assert receiver.got[0][0]["webhook-id"] == receiver.got[1][0]["webhook-id"]
    assert states(house) == ["delivered"]


def test_an_event_stands_and_falls_with_its_decision(house: House, receiver: Receiver) -> None:
    add(house, receiver.url)

    def fail(step: str) -> None:
        if step == "recorded":
            raise RuntimeError(step)

    from worker.work_mail import work_on_mail

    (mail,) = house.arrive(mail_bytes(ANNA, REMOVE))
    work_on_mail(replace(house.app, step_taken=fail), mail)
    assert states(house) == []


@pytest.mark.parametrize(
    "url",
    [
        "http://hooks.firma.example/", "https://user:word@hooks.firma.example/", "https://10.0.0.1/", "https://[::1]/", "https://127.0.0.2/",
        "https://169.254.169.254/latest", "https://[::ffff:127.0.0.1]/", "ftp://hooks.firma.example/", "https:///x", "https://x.example:0/",
    ],
)  # fmt: skip
def test_a_url_that_leads_nowhere_public_is_refused(url: str) -> None:
    with pytest.raises(UsageError):
        webhook_sender.checked_url(url, ("127.0.0.1",))


@pytest.mark.parametrize(
    "address", ["10.1.2.3", "127.0.0.1", "192.168.0.9", "fe80::1%eth0", "fd00::1", "::ffff:10.0.0.1", "64:ff9b::a00:1"]
)
def test_a_name_that_leads_into_a_private_network_is_not_called(address: str) -> None:
    assert not webhook_sender.is_public(address)
    with pytest.raises(Permanent, match="not public"):
        webhook_sender.deliver(
            "https://hooks.firma.example/", "whsec_eA==", "msg_1", "{}", 1, (), lambda _host, _port: ["93.184.215.14", address]
        )
    assert webhook_sender.is_public("93.184.215.14")
