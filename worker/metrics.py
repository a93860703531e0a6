"""What the product tells a monitoring system: the account of all mail, in Prometheus' text format; nothing of anybody."""

from collections.abc import Iterator
from datetime import datetime

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from worker.store.accounting import Account

#: The media type of ``as_text`` (Prometheus exposition format 0.0.4).
MEDIA_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class _Told(Collector):
    def __init__(self, account: Account, now: datetime) -> None:
        self._account = account
        self._now = now

    def collect(self) -> Iterator[Metric]:
        account = self._account
        yield GaugeMetricFamily("kundservice_mails_seen", "Mails ever seen in a folder.", value=account.seen)
        yield GaugeMetricFamily(
            "kundservice_mails_unaccounted", "Mails that lay in a folder at its last look and are no row; is to be 0.", account.unaccounted
        )
        states = GaugeMetricFamily("kundservice_mails", "Mails by state; together all that were seen.", labels=["state"])
        for state, count in account.states.items():
            states.add_metric([str(state)], count)
        yield states
        ends = GaugeMetricFamily("kundservice_mails_decided", "Mails by what became of them.", labels=["outcome", "reason"])
        for (outcome, reason), count in account.ends.items():
            if outcome:
                ends.add_metric([outcome, reason], count)
        yield ends
        outgoing = GaugeMetricFamily("kundservice_outgoing", "Mails of ours by state.", labels=["state"])
        for name, count in account.outgoing.items():
            outgoing.add_metric([name], count)
        yield outgoing
        waited = (self._now - account.oldest_new).total_seconds() if account.oldest_new else 0.0
        yield GaugeMetricFamily("kundservice_oldest_new_seconds", "How long the mail waits that waits longest to be decided.", waited)
        events = GaugeMetricFamily(
            "kundservice_webhook_events", "Events that a webhook was not told yet, or not at all.", labels=["webhook", "state"]
        )
        oldest = GaugeMetricFamily("kundservice_webhook_oldest_waiting_seconds", "How long the oldest of them waits.", labels=["webhook"])
        for webhook in account.webhooks:
            events.add_metric([str(webhook.id), "waiting"], webhook.waiting)
            events.add_metric([str(webhook.id), "given_up"], webhook.failed)
            oldest.add_metric([str(webhook.id)], (self._now - webhook.since).total_seconds() if webhook.since else 0.0)
        yield events
        yield oldest


def as_text(account: Account, now: datetime) -> str:
    """All figures as a scrape of Prometheus, or a file for its node exporter, has them."""
    registry = CollectorRegistry(auto_describe=False)
    registry.register(_Told(account, now))
    return generate_latest(registry).decode()
