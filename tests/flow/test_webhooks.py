"""Webhooks: an event a decision, signed, without a person's data, delivered once or again with the same id; and nowhere private."""

import base64
import hashlib
import hmac
import json
import socket
import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import select

from tests.flow.house import ANNA, EMILY, House, house_for, mail_bytes
from tests.servers.webhook_receiver import Receiver
from worker import webhook_actions, webhook_sender
from worker.errors import Permanent, Transient, UsageError
from worker.staff_actions import reject
from worker.store import staff
from worker.store.staff import Role
from worker.store.webhooks import EVENTS
from worker.webhook_delivery import DELAYS, REFUSALS, deliver_due

REMOVE = "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"
GRANT = "Hello,\n\nPlease give Priya Nair ordering rights.\n\nRegards\nEmily Carter\n"


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
    stamps = [int(headers["webhook-timestamp"]) for headers, _ in receiver.got]
    assert stamps == sorted(set(stamps)), "each try is signed for its own moment, so that a receiver may refuse old ones"
    assert len({headers["webhook-signature"] for headers, _ in receiver.got}) == 3
    assert states(house) == ["delivered"]
    receiver.answers = [503] * (len(DELAYS) + 1)
    house.receive(mail_bytes(ANNA, "Hej!\n\nTack för hjälpen!\n\nAnna\n"))
    for delay in (timedelta(0), *DELAYS, timedelta(days=9)):
        house.clock.advance(delay)
        deliver_due(house.app)
    assert states(house) == ["delivered", "failed"]
    assert len(receiver.got) == 3 + len(DELAYS) + 1


def test_what_waits_has_the_later_ones_of_its_webhook_wait_and_no_others(house: House, receiver: Receiver) -> None:
    add(house, receiver.url)
    receiver.answers = [503, 503]
    for number in range(3):
        house.receive(mail_bytes(ANNA, f"Hej!\n\nTack för hjälpen nummer {number}!\n\nAnna\n"))
    assert deliver_due(house.app) == 0
    house.clock.advance(DELAYS[0])
    assert deliver_due(house.app) == 0
    add(house, receiver.url + "/other")
    house.receive(mail_bytes(ANNA, REMOVE))
    house.clock.advance(DELAYS[0])
    assert deliver_due(house.app) == 1, "the other webhook's"
    assert (len(receiver.got), len(set(receiver.ids[:2]))) == (3, 1)
    house.clock.advance(DELAYS[1])
    assert deliver_due(house.app) == 4
    with house.app.transactions.reading() as connection:
        written = list(connection.scalars(select(EVENTS.c.message_id).where(EVENTS.c.webhook_id == 1).order_by(EVENTS.c.id)))
    assert [each for each in dict.fromkeys(receiver.ids) if each in written] == written


def test_an_event_that_its_receiver_calls_none_holds_up_the_others_for_minutes_only(house: House, receiver: Receiver) -> None:
    add(house, receiver.url)
    receiver.answers = [422] * REFUSALS
    house.receive(mail_bytes(ANNA, "Hej!\n\nTack för hjälpen!\n\nAnna\n"))
    house.receive(mail_bytes(ANNA, REMOVE))
    for delay in (timedelta(0), *DELAYS[: REFUSALS - 1]):
        house.clock.advance(delay)
        deliver_due(house.app)
    assert states(house) == ["failed", "new"]
    deliver_due(house.app)
    assert states(house) == ["failed", "delivered"]


def test_one_refusal_after_other_failures_gives_nothing_up(house: House, receiver: Receiver) -> None:
    add(house, receiver.url)
    receiver.answers = [503] * REFUSALS + [422, 503, 400, 204]
    house.receive(mail_bytes(ANNA, "Hej!\n\nTack för hjälpen!\n\nAnna\n"))
    for delay in (timedelta(0), *DELAYS[: REFUSALS + 3]):
        assert states(house) == ["new"]
        house.clock.advance(delay)
        deliver_due(house.app)
    assert states(house) == ["delivered"]


def test_a_receiver_that_talks_without_end_is_cut_off(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webhook_sender, "LONGEST", 0.5)
    stopped = threading.Event()

    def drip(listening: socket.socket) -> None:
        there, _ = listening.accept()
        with there:
            there.sendall(b"HTTP/1.1 200 OK\r\nX: ")
            while not stopped.wait(0.05):
                try:
                    there.sendall(b"x")
                except OSError:
                    return

    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=drip, args=(listening,))
        thread.start()
        add(house, f"http://127.0.0.1:{listening.getsockname()[1]}/")
        house.receive(mail_bytes(ANNA, REMOVE))
        assert deliver_due(house.app) == 0
        stopped.set()
        thread.join()
    with house.app.transactions.reading() as connection:
        assert connection.scalar(select(EVENTS.c.failure)) == "127.0.0.1: its answer took too long"


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


def test_a_name_that_dns_says_nothing_about_holds_nobody_up(monkeypatch: pytest.MonkeyPatch) -> None:
    answered = threading.Event()
    monkeypatch.setattr("worker.webhook_sender._TIMEOUT", 0.05)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_asked, **_how: answered.wait(30) and [])
    with pytest.raises(Transient, match="no answer in time"):
        webhook_sender.addresses_of("silent.example", 443)
    answered.set()


def test_a_name_is_looked_up_once_and_each_address_is_told_once() -> None:
    assert "127.0.0.1" in webhook_sender.addresses_of("localhost", 443)
    with pytest.raises(Transient, match="is not found"):
        webhook_sender.addresses_of("nobody.invalid", 443)
