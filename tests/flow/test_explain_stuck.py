"""A mail that does not come to its end costs ``explain`` that mail alone: the others are told, each once and in their order."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.flow.command import LIMIT, environment
from tests.flow.house import ANNA, mail_bytes

COMMAND = [sys.executable, "-W", "error", "-m", "tests.flow.stuck_explain", "explain"]
WORDS = ("Hej!", "loop in python", "Hej igen!", "loop in a library", "crash", "memory", "Tack!")
WELL = (0, 2, 6)


@pytest.fixture
def told() -> dict[str, str]:
    return environment(read_time="1s", read_memory="384MB")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "mails"
    made.mkdir()
    for number, words in enumerate(WORDS):
        (made / f"{number}.eml").write_bytes(mail_bytes(ANNA, f"{words}\n\nAnna\n"))
    return made


def box(folder: Path) -> bytes:
    return b"".join(b"From a@b.example Fri Nov 20 09:00:00 2026\n" + each.read_bytes() + b"\n\n" for each in sorted(folder.glob("*.eml")))


def check(ended: subprocess.CompletedProcess[bytes], names: list[str]) -> None:
    lines = [json.loads(line) for line in ended.stdout.splitlines()]
    assert [line["file"] for line in lines] == names
    for number, line in enumerate(lines):
        assert (line["outcome"] == "staff" and line["reason"] == "unreadable") == (number not in WELL), line
    said = ended.stderr.decode().splitlines()
    assert [line.split(": ")[1] for line in said] == [names[number] for number in range(len(names)) if number not in WELL]
    assert [line.split(": ", 2)[2] for line in said][:3] == [
        "reading it took longer than 1 seconds; report this mail",
        "reading it took longer than 1 seconds; report this mail",
        "the process that read it died (SIGSEGV)",
    ]
    assert "MemoryError" in said[3]
    assert ended.returncode == 1


def test_the_others_of_a_folder_are_told(folder: Path, told: dict[str, str]) -> None:
    ended = subprocess.run([*COMMAND, str(folder), "--json"], env=told, capture_output=True, timeout=2 * LIMIT, check=False)
    check(ended, [str(folder / f"{number}.eml") for number in range(len(WORDS))])


def test_the_others_of_a_box_are_told(folder: Path, tmp_path: Path, told: dict[str, str]) -> None:
    file = tmp_path / "box.mbox"
    file.write_bytes(box(folder))
    with file.open("rb") as stream:
        ended = subprocess.run([*COMMAND, "-", "--json"], env=told, stdin=stream, capture_output=True, timeout=2 * LIMIT, check=False)
    check(ended, [f"-#{number + 1}" for number in range(len(WORDS))])


def test_of_a_pipe_what_is_gone_is_told_as_that(folder: Path, told: dict[str, str]) -> None:
    ended = subprocess.run([*COMMAND, "-", "--json"], env=told, input=box(folder), capture_output=True, timeout=2 * LIMIT, check=False)
    assert [json.loads(line)["file"] for line in ended.stdout.splitlines()] == ["-#1", "-#2"]
    assert ended.stderr.decode().splitlines() == [
        "kundservice: -#2: reading it took longer than 1 seconds; report this mail",
        "kundservice: what stands behind it on standard input was not read; name files, or a folder",
    ]
    assert ended.returncode == 1


def test_people_are_told_of_it_too(folder: Path, told: dict[str, str]) -> None:
    ended = subprocess.run([*COMMAND, str(folder)], env=told, capture_output=True, timeout=2 * LIMIT, check=False)
    page = ended.stdout.decode()
    assert all(page.count(f"{number}.eml") == 1 for number in range(len(WORDS)))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_whoever_ends_it_ends_what_reads_too(folder: Path, tmp_path: Path, told: dict[str, str], number: int) -> None:
    """By SIGKILL nobody is left to end the child: it ends before its next mail."""
    many = tmp_path / "many"
    many.mkdir()
    for each in range(3000):
        (many / f"{each}.eml").write_bytes((folder / "0.eml").read_bytes())
    with subprocess.Popen([*COMMAND, str(many), "--json"], env=told, stdout=subprocess.PIPE) as running:
        assert running.stdout is not None
        running.stdout.readline()
        (child,) = map(int, Path(f"/proc/{running.pid}/task/{running.pid}/children").read_text(encoding="ascii").split())
        os.kill(running.pid, number)
        assert running.wait(LIMIT) == -number
        rest = running.stdout.read()  # to its end, which comes when the child's does
    assert len(rest.splitlines()) < 2900
    deadline = time.monotonic() + LIMIT
    while Path(f"/proc/{child}/stat").exists() and time.monotonic() < deadline:
        if Path(f"/proc/{child}/stat").read_text(encoding="ascii").split(") ")[1].startswith("Z"):
            break
        time.sleep(0.05)
    assert time.monotonic() < deadline
