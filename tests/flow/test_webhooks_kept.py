"""How long events of webhooks are kept: what was delivered goes after its days, what was given up is told until then, what waits stays."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import select

from tests.flow.command import kundservice
from tests.flow.house import ANNA, House, house_for, mail_bytes
from tests.flow.test_webhooks import add, states
from tests.servers.webhook_receiver import Receiver
from worker import webhook_actions
from worker.errors import UsageError
from worker.metrics import as_text
from worker.scheduler import look
from worker.store import api_calls, staff, webhooks
from worker.store.accounting import account
from worker.store.api_calls import CALLS
from worker.store.audit import AUDIT
from worker.store.staff import Role
from worker.store.webhooks import EVENTS
from worker.webhook_delivery import DELAYS, REFUSALS, deliver_due

MONTH = timedelta(days=30)


@pytest.fixture
def house(database_url: str) -> Iterator[House]:
    with house_for(database_url, webhook_allow="127.0.0.1") as made:
        yield made


def thanks(house: House, count: int) -> None:
    """So many mails, each an event."""
    for number in range(count):
        house.receive(mail_bytes(ANNA, f"Hej!\n\nTack för hjälpen nummer {number}!\n\nAnna\n"))


def give_up(house: House, receiver: Receiver) -> None:
    """The receiver refuses the next event until it is given up."""
    receiver.answers = [422] * REFUSALS
    for delay in (timedelta(0), *DELAYS[: REFUSALS - 1]):
        house.clock.advance(delay)
        deliver_due(house.app)


def on_record(house: House, action: str) -> list[dict[str, object]]:
    with house.app.transactions.reading() as connection:
        return [dict(row.ids) for row in connection.execute(select(AUDIT.c.ids).where(AUDIT.c.action == action).order_by(AUDIT.c.seq))]


def figures(house: House) -> dict[tuple[str, ...], float]:
    with house.app.transactions.reading() as connection:
        text = as_text(account(connection), house.clock.now())
    samples = (sample for family in text_string_to_metric_families(text) for sample in family.samples)
    ours = (sample for sample in samples if "webhook" in sample.name)
    return {(sample.name.removeprefix("kundservice_webhook_"), *sample.labels.values()): sample.value for sample in ours}


def test_what_is_over_goes_after_its_days_and_what_waits_stays(house: House, receiver: Receiver) -> None:
    add(house, receiver.url)
    thanks(house, 3)
    assert deliver_due(house.app) == 3
    house.clock.advance(timedelta(days=1))
    thanks(house, 1)
    give_up(house, receiver)
    receiver.answers = [503] * 99
    thanks(house, 2)
    assert states(house) == ["delivered"] * 3 + ["failed"] + ["new"] * 2
    house.clock.advance(MONTH - timedelta(days=1, hours=1))
    assert look(house.app).forgotten == 0
    house.clock.advance(timedelta(hours=2))
    assert look(house.app).forgotten == 3, "what was delivered a month ago"
    assert on_record(house, "webhook.given_up_forgotten") == []
    house.clock.advance(timedelta(days=1))
    assert look(house.app).forgotten == 1, "then what was given up a day later"
    assert on_record(house, "webhook.given_up_forgotten") == [{"webhook": 1, "events": 1}]
    assert states(house) == ["new"] * 2, "and never what still waits, however old"
    receiver.answers = []
    house.clock.advance(DELAYS[-1])
    look(house.app)
    assert states(house) == ["delivered"] * 2


def test_what_was_given_up_is_told_and_can_be_delivered_anew(house: House, receiver: Receiver) -> None:
    add(house, receiver.url)
    thanks(house, 1)
    give_up(house, receiver)
    thanks(house, 2)
    house.clock.advance(timedelta(minutes=5))
    assert figures(house) == {("events", "waiting", "1"): 2, ("events", "given_up", "1"): 1, ("oldest_waiting_seconds", "1"): 300}
    assert deliver_due(house.app) == 2
    refused = receiver.ids[0]
    assert receiver.ids.count(refused) == REFUSALS
    assert webhook_actions.try_again(house.app.transactions, 1, house.clock.now(), "operator") == 1
    assert deliver_due(house.app) == 1
    assert receiver.ids[-1] == refused, "the same event by the same id"
    assert states(house) == ["delivered"] * 3
    assert figures(house)["events", "given_up", "1"] == 0
    assert on_record(house, "webhook.tried_again") == [{"webhook": 1, "events": 1}]
    with pytest.raises(UsageError, match="no webhook 7"):
        webhook_actions.try_again(house.app.transactions, 7, house.clock.now(), "operator")


def test_a_webhook_that_was_removed_meanwhile_is_told_nothing(house: House, receiver: Receiver) -> None:
    add(house, receiver.url)
    thanks(house, 1)
    with house.app.transactions.full() as connection:
        webhooks.end(connection, 1, house.clock.now())
        connection.execute(EVENTS.update().values(state="new"))  # written by a decision that began before the removal
    assert deliver_due(house.app) == 0
    assert receiver.got == []
    assert figures(house) == {}


def test_answers_kept_for_a_repeat_go_after_a_day(house: House) -> None:
    with house.app.transactions.full() as connection:
        eva = staff.create(connection, "eva", Role.AGENT, house.clock.now())
        api_calls.begin(connection, eva.id, "a-key", "digest", house.clock.now())
    house.clock.advance(api_calls.KEPT)
    assert look(house.app).forgotten == 0
    house.clock.advance(timedelta(minutes=1))
    assert look(house.app).forgotten == 1
    with house.app.transactions.reading() as connection:
        assert connection.execute(select(CALLS)).all() == []


def test_doctor_and_the_command(tmp_path: Path, migrated_sqlite: Path, receiver: Receiver) -> None:
    (tmp_path / "var").mkdir()
    (tmp_path / "var" / "kundservice.db").write_bytes(migrated_sqlite.read_bytes())
    (tmp_path / "dns.json").write_text("{}", encoding="utf-8")

    def told() -> list[tuple[str, str]]:
        lines = kundservice("doctor", "--json", folder=tmp_path, dns=str(tmp_path / "dns.json")).lines()
        return [(line["state"], line["told"]) for line in lines if line["what"] == "webhook 1 (127.0.0.1)"]

    with house_for(f"sqlite:///{tmp_path / 'var' / 'kundservice.db'}", webhook_allow="127.0.0.1") as house:
        add(house, receiver.url)
        thanks(house, 2)
        assert told() == []
        receiver.answers = [503]
        deliver_due(house.app)
        ((state, words),) = told()
        assert (state, words.startswith("2 events wait, the first since 2026-11-20 10:00, Swedish time")) == ("note", True)
        house.clock.advance(DELAYS[0])
        give_up(house, receiver)
        ((state, words),) = told()
        assert (state, words.startswith("1 events were given up; the last failure: ")) == ("wrong", True)
        assert words.endswith("they are kept for 30 days: mend it and run 'kundservice webhooks retry 1'")
        assert json.loads(kundservice("webhooks", "list", "--json", folder=tmp_path).out)["failed"] == 1
        assert kundservice("webhooks", "retry", "1", folder=tmp_path).out == "1 events of webhook 1 are delivered anew\n"
        assert kundservice("webhooks", "retry", "2", folder=tmp_path).status == 2
        assert states(house) == ["new", "new"]
