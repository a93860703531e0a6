"""The demo and the running product as processes: real SMTP and IMAP in between, stopped by a signal, everything as it should be."""

import json
import re
import signal
import smtplib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.flow.command import environment, kundservice
from tests.flow.test_cli_explain import DIRECTORY, REQUEST_KEYS
from worker.demo.mail_servers import HOST, PASSWORD, USER, DemoServers
from worker.demo.receiving import Receiving, TakingAnswers

_MAIL = (
    "From: Karin Ljung <karin.ljung@bjorkdala.example>\r\nTo: kundservice@kundservice.example\r\nSubject: Ny\r\n"
    "Message-ID: <ny-1@bjorkdala.example>\r\n\r\nHej! Kan ni ta bort Hugo Alm? Han har slutat.\r\n\r\n/Karin\r\n"
)
QUEUE_KEYS = ["id", "thread", "reference", "message_id", "from", "received_at", "due_at", "state", "outcome", "reason", "requests"]


def send(port: int, content: str = _MAIL, helo: str = "mail.bjorkdala.example") -> None:
    with smtplib.SMTP(HOST, port, local_hostname=helo, timeout=10) as smtp:
        smtp.sendmail("karin.ljung@bjorkdala.example", ["kundservice@kundservice.example"], content)


def until(found: Callable[[], bool], seconds: float = 30) -> float:
    """Wait until it is so; how long that took."""
    begun = time.monotonic()
    while not found():
        assert time.monotonic() - begun < seconds, "nothing came in time"
        time.sleep(0.01)
    return time.monotonic() - begun


@contextmanager
def running(folder: Path, *arguments: str, **settings: str) -> Iterator[tuple[subprocess.Popen[bytes], Path]]:
    """A command that stays up, and the file of its output."""
    out = folder / "out.txt"
    with out.open("wb") as stream:
        process = subprocess.Popen(
            [sys.executable, "-u", "-m", "worker", *arguments], cwd=folder, env=environment(**settings), stdout=stream, stderr=stream
        )
        try:
            yield process, out
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()


def stopped(process: subprocess.Popen[bytes], with_signal: signal.Signals = signal.SIGTERM) -> int:
    process.send_signal(with_signal)
    return process.wait(10)


def test_every_sample_comes_out_as_its_label_says(tmp_path: Path) -> None:
    ended = kundservice("demo", "--once", "--json", folder=tmp_path)
    lines = ended.lines()
    assert [line for line in lines if line["differences"]] == []
    assert ended.status == 0, ended.err
    assert len(lines) >= 40
    assert {line["sample"][3:5] for line in lines} == {"sv", "en", "nb", "da", "fi"}
    assert list(tmp_path.iterdir()) == []


def test_the_demo_stays_up_and_takes_a_mail_in_within_a_second(tmp_path: Path) -> None:
    with running(tmp_path, "demo") as (process, out):
        until(lambda: "stays up" in out.read_text(), 90)
        port = int(re.search(r"SMTP 127\.0\.0\.1:(\d+)", out.read_text())[1])  # type: ignore[index]  # it was printed first of all
        length = len(out.read_text())
        send(
            port,
            _MAIL.replace("Kan ni ta bort Hugo Alm? Han har slutat.", "Lägg till Ida Ask, ida.ask@bjorkdala.example.").replace("ä", "a"),
        )
        taken = until(lambda: "ida.ask@bjorkdala.example" in out.read_text()[length:])
        assert taken < 2.0  # a second, and as much again for a busy machine
        assert stopped(process, signal.SIGINT) == 0


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[Path, DemoServers, TakingAnswers, dict[str, str]]]:
    taking = TakingAnswers()
    with DemoServers(Receiving("mx.kundservice.example", frozenset()), taking, lambda _taken: None) as servers:
        settings = {
            "imap_url": f"imap://{USER}:{PASSWORD}@{HOST}:{servers.imap_port}/INBOX",
            "smtp_url": f"smtp://{HOST}:{servers.answers_port}",
            "trusted_authserv_id": "mx.kundservice.example",
            "address": "kundservice@kundservice.example",
        }
        for arguments in (("db", "upgrade"), ("directory", "import", DIRECTORY)):
            assert kundservice(*arguments, folder=tmp_path).status == 0
        yield tmp_path, servers, taking, settings


def test_run_answers_and_stops_within_seconds(served: tuple[Path, DemoServers, TakingAnswers, dict[str, str]]) -> None:
    folder, servers, taking, settings = served
    with running(folder, "run", **settings) as (process, _out):
        send(servers.smtp_port)
        until(lambda: len(taking.answers()) == 1)
        assert taking.answers()[0].to == "karin.ljung@bjorkdala.example"
        assert stopped(process) == 0
    (line,) = kundservice("queue", "list", "--json", folder=folder, **settings).lines()
    assert list(line) == QUEUE_KEYS
    assert (line["message_id"], line["state"], line["outcome"], line["reason"]) == (
        "<ny-1@bjorkdala.example>",
        "done",
        "applied",
        "authorized",
    )
    assert re.fullmatch(r"K-[0-9A-Z]{5}", line["reference"])
    assert line["received_at"].endswith("Z")
    (request,) = line["requests"]
    assert set(REQUEST_KEYS) | {"id", "state"} == set(request)
    shown = json.loads(kundservice("queue", "show", request["id"], "--json", folder=folder, **settings).out)
    assert shown["outgoing"][0]["state"] == "sent"
    for arguments in (("queue", "list"), ("queue", "show", line["id"])):
        assert "applied / authorized" in kundservice(*arguments, folder=folder, **settings).out


def test_what_staff_undo_is_told_to_the_customer(served: tuple[Path, DemoServers, TakingAnswers, dict[str, str]]) -> None:
    folder, servers, taking, settings = served
    token = kundservice("staff", "add", "Eva", folder=folder).out.strip()
    with running(folder, "run", **settings):
        send(servers.smtp_port)
        until(lambda: len(taking.answers()) == 1)
        (done,) = kundservice("queue", "undo", "1", "--json", folder=folder, staff_token=token, **settings).lines()
        assert done["result"] == "refused"
        until(lambda: len(taking.answers()) == 2)
    users = json.loads(kundservice("directory", "export", folder=folder).out)["companies"][0]["users"]
    assert next(user for user in users if user["email"].startswith("hugo.alm"))["active"]
    (line,) = kundservice("queue", "list", "--json", folder=folder).lines()
    assert (line["outcome"], line["reason"]) == ("refused", "undone")


def test_poll_and_work_apart_and_doctor_in_between(served: tuple[Path, DemoServers, TakingAnswers, dict[str, str]]) -> None:
    folder, servers, taking, settings = served
    send(servers.smtp_port)
    before = kundservice("doctor", "--json", folder=folder, **settings)
    assert before.status == 0, before.out
    assert any("acts on 1 and only records 0 older ones" in line["told"] for line in before.lines())
    polled = kundservice("poll", "--once", "--json", folder=folder, **settings)
    assert [line["polled"] for line in polled.lines()] == [True], polled.err
    (line,) = kundservice("queue", "list", "--json", folder=folder, **settings).lines()
    assert (line["state"], line["outcome"], line["requests"]) == ("new", None, [])
    with running(folder, "work", **settings) as (process, _out):
        until(lambda: len(taking.answers()) == 1)
        assert stopped(process) == 0


def test_old_mail_is_only_recorded_at_the_first_connection(served: tuple[Path, DemoServers, TakingAnswers, dict[str, str]]) -> None:
    folder, servers, _taking, settings = served
    send(servers.smtp_port)
    assert kundservice("poll", "--once", "--since", "2999-01-01", folder=folder, **settings).status == 0
    (line,) = kundservice("queue", "list", "--json", folder=folder, **settings).lines()
    assert (line["state"], line["outcome"], line["reason"]) == ("done", "ignored", "before_start")
