"""The command ``demo``: the whole product at work between mail servers of its own, on sample mails, and then on whatever is sent to it."""

import json
import time
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from worker.demo.samples import Sample
    from worker.demo.session import DemoSession, Settled
    from worker.demo.show import DemoView

_HELP = """See the product at work: its own mail servers on loopback, its own customers, about 40 sample mails in five languages.

Shown live: what arrives, what was understood and why, what was done, and the answer. Then it stays up, and a mail sent to its
SMTP port is taken in within a second. Needs no account, no root, no settings; leaves nothing behind.

\b
Examples:
  kundservice demo
  kundservice demo --full         with every answer in full
  kundservice demo --once         ends after the samples: 0 if all came out as they should, else 1
"""


@click.command(help=_HELP)
@click.option("--once", is_flag=True, help="End after the samples.")
@click.option("--full", is_flag=True, help="Show every mail and answer in full.")
@click.option("--json", "as_json", is_flag=True, help="With --once: one JSON document a sample, and nothing else.")
def demo(once: bool, full: bool, as_json: bool) -> None:
    """Run the samples, and stay up where not told otherwise."""
    import logging

    from worker.cli import given, process

    if as_json and not once:
        raise click.UsageError("--json tells what --once did; give both")
    given.optional_part("pymap")
    given.optional_part("aiosmtpd")
    process.log_to_stderr(logging.ERROR)
    from worker.demo.samples import samples
    from worker.demo.session import DemoSession
    from worker.demo.show import DemoView

    view = None if as_json else DemoView(full=full)
    with process.until_stopped() as stopped, DemoSession() as session:
        found = samples()
        if view:
            view.begin(session, len(found))
        begun = time.monotonic()
        sent = []
        for sample in found:
            if stopped.is_set():
                raise click.exceptions.Exit(1)
            sent.append(_send(session, view, sample))
        results = [(sample.name, *_judged(session, sample)) for sample in sent]
        wrong = sum(bool(differences) for _, _, differences in results)
        if view is None:
            for name, settled, differences in results:
                told = {"outcome": settled.shown["outcome"], "reason": settled.shown["reason"]} if settled else {}
                click.echo(json.dumps({"sample": name, **told, "differences": list(differences)}, ensure_ascii=False))
        else:
            view.summary(results)
            view.counts(len(results), wrong, time.monotonic() - begun, len(session.caught()))
        if not once and view:
            view.stays(session)
            last = max((settled.id for _, settled, _ in results if settled), default=0)
            code, waits = session.clerk.code(), True
            while not stopped.wait(0.05):
                last = _show_new(session, view, last)
                if waits and code != session.clerk.code():
                    code, waits = session.clerk.code(), not session.clerk.signed_in()
                    if waits:
                        view.code(session)
    if once and wrong:
        raise click.exceptions.Exit(1)


def _send(session: "DemoSession", view: "DemoView | None", sample: "Sample") -> "Sample":
    """Send one sample, as of now, and show what becomes of it."""
    from worker.errors import KundserviceError

    now_sent = sample.sent_at(session.app.clock.now().astimezone())
    if view:
        view.arrives(sample.name, sample.why)
    session.send(now_sent)
    try:
        settled = session.settled(now_sent.message_id)
    except KundserviceError as error:
        click.echo(f"kundservice: {error}", err=True)
        return now_sent
    if view:
        view.mail(settled)
    return now_sent


def _judged(session: "DemoSession", sample: "Sample") -> "tuple[Settled | None, tuple[str, ...]]":
    """How the sample stands in the end, and what of it is otherwise than its label says."""
    from worker.clock import day_in_stockholm
    from worker.demo.expectation import differences

    found = session.decided_after(0, sample.message_id)
    if not found:
        return None, ("not decided",)
    settled = found[0]
    wrong = differences(sample.label, settled.as_explained(), day_in_stockholm(settled.received_at))
    wanted = sorted(sample.label["answers"])
    if settled.answers() != wanted:
        wrong = (*wrong, f"answers: {_listed(settled.answers())}, not {_listed(wanted)}")
    unsent = [each["to"] for each in settled.shown["outgoing"] if each["state"] != "sent"]
    return settled, (*wrong, *(f"not sent to {to}" for to in unsent))


def _listed(answers: "list[list[str]]") -> str:
    return ", ".join(f"{template} to {to}" for to, template in answers) or "none"


def _show_new(session: "DemoSession", view: "DemoView", last: int) -> int:
    """Show what was decided since, once its answers are out; the last mail that was shown."""
    for settled in session.decided_after(last):
        if any(answer["state"] in ("new", "sending") for answer in settled.shown["outgoing"]):
            break
        view.mail(settled)
        last = settled.id
    return last
