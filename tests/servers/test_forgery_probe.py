"""``doctor --send-test-mail`` against a real Dovecot: a server that removes forged fields, one that does not, and what lies between."""

import re
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.flow.command import kundservice
from tests.servers.dovecot import TestAccount
from tests.servers.product import Product, product_on, until
from tests.servers.smtp import SmtpRecorder

pytestmark = pytest.mark.servers

TRUSTED = "mx.inexchange.se"
RECEIVED = b"Received: from submit.inexchange.se by mx.inexchange.se with ESMTPS id 7; Sun, 22 Nov 2026 10:00:00 +0000\r\n"
OWN = b"Authentication-Results: mx.inexchange.se; dmarc=none header.from=inexchange.se\r\n"
FORGED = re.compile(rb"Authentication-Results: mx\.inexchange\.se;(?:[^\r\n]|\r\n[ \t])*\r\n")

Hand = Callable[[bytes], bytes | None]


def trusting(content: bytes) -> bytes:
    """A server that lets everything in and writes no field of its own on what its own users send."""
    return RECEIVED + content


def stripping(content: bytes) -> bytes:
    return OWN + RECEIVED + FORGED.sub(b"", content)


def stripping_only_the_first(content: bytes) -> bytes:
    return OWN + RECEIVED + FORGED.sub(b"", content, count=1)


def writing_above(content: bytes) -> bytes:
    return OWN + RECEIVED + content


def by_an_unknown_host(content: bytes) -> bytes:
    return RECEIVED.replace(b"by mx.inexchange.se", b"by mx.hoster.example") + content


def losing(_content: bytes) -> None:
    return None


@contextmanager
def delivered(smtp: SmtpRecorder, account: TestAccount, hand: Hand, folder: str = "INBOX") -> Iterator[None]:
    """What the SMTP server takes comes into the mailbox, as the hand of the operator's server leaves it."""
    ended = threading.Event()

    def deliver() -> None:
        done = 0
        while not ended.wait(0.02):
            for mail in smtp.received[done:]:
                done += 1
                left = hand(mail.content)
                if left is not None:
                    account.append(left, folder=folder)

    thread = threading.Thread(target=deliver)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()


def told(product: Product, *arguments: str, **further: str) -> tuple[int, list[tuple[str, str]]]:
    """How doctor ended, and what it says of the test mail."""
    settings = product.settings | further
    ended = kundservice("doctor", "--json", "--send-test-mail", *arguments, folder=product.folder, **settings)
    lines: list[dict[str, Any]] = [line for line in ended.lines() if line["what"] in ("test mail", "forged Authentication-Results")]
    return ended.status, [(line["state"], line["told"]) for line in lines]


@pytest.fixture
def product(tmp_path: Path, mail_account: TestAccount, smtp: SmtpRecorder) -> Iterator[Product]:
    made = product_on(tmp_path, mail_account, smtp, f"sqlite:///{tmp_path}/kundservice.db")
    made.prepare({"companies": []})
    try:
        yield made
    finally:
        made.end()


@pytest.mark.parametrize(
    ("hand", "status", "states", "words"),
    [
        (trusting, 1, ["well", "wrong", "note", "note"], ("at the top was BELIEVED", "RFC 8601", "wrote no field")),
        (stripping, 0, ["well", "well", "well"], ("at the top was removed", "below a foreign Received was removed")),
        (stripping_only_the_first, 0, ["well", "well", "note"], ("at the top was removed", "below a foreign Received arrived")),
        (writing_above, 0, ["well", "note", "note"], ("at the top arrived, but was not believed", "below a foreign Received arrived")),
        (by_an_unknown_host, 0, ["well", "note", "note", "note"], ("stands below a Received line of mx.hoster.example", "wrote no field")),
    ],
)
def test_what_became_of_the_forged_fields_is_told(
    product: Product, mail_account: TestAccount, smtp: SmtpRecorder, hand: Hand, status: int, states: list[str], words: tuple[str, ...]
) -> None:
    with delivered(smtp, mail_account, hand):
        ended, lines = told(product)
    assert (ended, [state for state, _ in lines]) == (status, states)
    for word in words:
        assert any(word in line for _, line in lines), lines
    (mail,) = smtp.received
    assert (mail.sender, mail.recipients) == ("kundservice@inexchange.se", ("kundservice@inexchange.se",))
    assert len(FORGED.findall(mail.content)) == 2
    # put away, and nothing of it is left where the poller would take it
    assert mail_account.content() == []
    assert len(mail_account.content("Processed")) == 1


def test_a_mail_that_does_not_come_is_told(product: Product, mail_account: TestAccount, smtp: SmtpRecorder) -> None:
    with delivered(smtp, mail_account, losing):
        status, lines = told(product, "--patience", "1")
    assert (status, len(lines)) == (1, 1)
    assert lines[0][0] == "wrong"
    assert "did not come to kundservice@inexchange.se within 1 seconds" in lines[0][1]


def test_without_the_option_nothing_is_sent(product: Product, smtp: SmtpRecorder) -> None:
    product.command("doctor")
    assert smtp.received == []


def test_where_no_header_is_trusted_nothing_is_sent(product: Product, smtp: SmtpRecorder) -> None:
    del product.settings["trusted_authserv_id"]
    status, lines = told(product)
    assert (status, [state for state, _ in lines]) == (0, ["note"])
    assert smtp.received == []


def test_a_poller_that_was_quicker_is_no_matter(product: Product, mail_account: TestAccount, smtp: SmtpRecorder) -> None:
    with mail_account.connect() as client:
        client.create_folder("Processed")
    with delivered(smtp, mail_account, trusting, folder="Processed"):
        status, lines = told(product)
    assert (status, [state for state, _ in lines]) == (1, ["well", "wrong", "note", "note"])
    assert len(mail_account.content("Processed")) == 1


def test_the_product_takes_the_test_mail_for_its_own_and_does_nothing(
    product: Product, mail_account: TestAccount, smtp: SmtpRecorder
) -> None:
    with delivered(smtp, mail_account, trusting):
        told(product)
    (raw,) = mail_account.content("Processed")
    mail_account.append(raw)
    product.command("poll", "--once")
    product.start("work")
    until(lambda: '"reason": "own_mail"' in product.command("queue", "list", "--json"), "the decision")
    assert len(smtp.received) == 1
