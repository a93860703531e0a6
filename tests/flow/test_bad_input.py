"""Whatever is wrong outside is one line that says what and where: files, settings, databases, servers; nothing is left half done."""

import json
import re
import socket
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import event

from worker import database
from worker.cli.main import DONE, FAILED, WRONG_USE, run

DIRECTORY = Path(__file__).with_name("directory.json")

Command = Callable[..., tuple[int, str]]


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    """Run a command in a folder of its own with only these settings; its exit status and standard error."""
    monkeypatch.chdir(tmp_path)

    def called(*arguments: str, **settings: str) -> tuple[int, str]:
        for name, value in settings.items():
            monkeypatch.setenv(f"KUNDSERVICE_{name.upper()}", value)
        status = run(arguments)
        for name in settings:
            monkeypatch.delenv(f"KUNDSERVICE_{name.upper()}")
        return status, capsys.readouterr().err

    return called


def line(told: str) -> str:
    """The one line of a mistake, without the command's name."""
    lines = told.splitlines()
    assert len(lines) == 1, told
    assert lines[0].startswith("kundservice: ")
    assert "Traceback" not in told
    return lines[0].removeprefix("kundservice: ")


@pytest.fixture
def customers(command: Command) -> Command:
    """The same with a database that knows the customers of the stories."""
    assert command("db", "upgrade")[0] == DONE
    assert command("directory", "import", str(DIRECTORY))[0] == DONE
    return command


def exported(command: Command, folder: Path) -> dict[str, object]:
    assert command("directory", "export", "all.json")[0] == DONE
    found: dict[str, object] = json.loads((folder / "all.json").read_text(encoding="utf-8"))
    del found["exported_at"]
    return found


WRONG_SETTINGS = [
    ("database_url", "mysql://host/name"),
    ("database_url", "nonsense"),
    ("broker_url", "amqp://host"),
    ("imap_url", "imap.firma.example"),
    ("imap_url", "imaps://host"),
    ("imap_url", "imap://a:b@imap.firma.example/INBOX"),
    ("smtp_url", "http://host"),
    ("smtp_url", "smtp://mail.firma.example"),
    ("address", "kundservice"),
    ("aliases", "a@firma.example,b"),
    ("contact_form_addresses", "form"),
    ("contact_form_identity", "X Header"),
    ("trusted_authserv_id", "mx firma"),
    ("public_url", "firma.example"),
    ("public_listen", "8025"),
    ("act_on_age", "three days"),
    ("require_dkim", "perhaps"),
    ("cap_stranger", "five"),
    ("cap_total", "5/y"),
    ("alert_to", "staff"),
    ("bounce_address", "@"),
    ("dns", "nowhere.json"),
    ("templates", "nowhere"),
    ("message_limit", "large"),
    ("batch_size", "0"),
    ("colour", "blue"),
    ("database_url_file", "nowhere"),
]


@pytest.mark.parametrize(("name", "value"), WRONG_SETTINGS)
def test_a_wrong_setting_is_one_line_that_names_it_and_what_is_allowed(command: Command, name: str, value: str) -> None:
    status, told = command("run", **{name: value})
    assert status == WRONG_USE
    assert line(told).startswith(f"KUNDSERVICE_{name.upper()}: ")
    assert "allowed: " in told


def test_every_wrong_setting_has_its_line(command: Command) -> None:
    status, told = command("poll", batch_size="0", act_on_age="x", adress="a@b.example")
    assert status == WRONG_USE
    assert [each.split(":")[1] for each in told.splitlines()] == [
        " KUNDSERVICE_ADRESS",
        " KUNDSERVICE_ACT_ON_AGE",
        " KUNDSERVICE_BATCH_SIZE",
    ]


def test_a_settings_file_that_is_none_is_one_line(command: Command, tmp_path: Path) -> None:
    (tmp_path / "kundservice.toml").write_text("address = kundservice@firma.example")
    status, told = command("db", "upgrade")
    assert (status, "kundservice.toml: is no TOML file" in line(told)) == (WRONG_USE, True)


@pytest.mark.parametrize("name", ["run", "poll", "work", "schedule"])
def test_a_template_folder_without_templates_is_refused_at_start_up(command: Command, tmp_path: Path, name: str) -> None:
    (tmp_path / "templates" / "mail").mkdir(parents=True)
    (tmp_path / "templates" / "console").mkdir()
    command("db", "upgrade")
    status, told = command(name, templates=str(tmp_path / "templates"), imap_url="imap://a:b@127.0.0.1:1/INBOX")
    assert (status, "templates" in line(told)) == (FAILED, True)


@pytest.mark.parametrize("arguments", [("poll",), ("work",), ("schedule",), ("queue", "list"), ("directory", "import", str(DIRECTORY))])
def test_an_absent_database_is_one_line(command: Command, arguments: tuple[str, ...]) -> None:
    status, told = command(*arguments, imap_url="imap://a:b@127.0.0.1:1/INBOX")
    assert status == FAILED
    assert line(told).endswith("run 'kundservice db upgrade'")


@pytest.mark.parametrize("arguments", [("poll",), ("work",), ("schedule",), ("run",), ("db", "upgrade"), ("directory", "export")])
def test_a_missing_postgresql_is_one_line_without_the_password(command: Command, arguments: tuple[str, ...]) -> None:
    url = "postgresql+psycopg://kundservice:geheim@127.0.0.1:1/kundservice"
    status, told = command(*arguments, database_url=url, imap_url="imap://a:b@127.0.0.1:1/INBOX")
    assert status == FAILED
    assert "127.0.0.1:1/kundservice can not be reached; check that the server runs" in line(told)
    assert "geheim" not in told


def test_a_locked_database_is_one_line_and_nothing_is_changed(customers: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
    other = sqlite3.connect(tmp_path / "var" / "kundservice.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    status, told = customers("directory", "import", str(DIRECTORY), "--full")
    assert (status, "is locked by another process" in line(told)) == (FAILED, True)
    other.execute("ROLLBACK")
    other.close()
    assert customers("directory", "import", str(DIRECTORY), "--full") == (DONE, "")


def test_a_read_only_database_is_one_line(customers: Command, tmp_path: Path) -> None:
    url = f"sqlite:///file:{tmp_path}/var/kundservice.db?mode=ro&uri=true"
    more = json.loads(DIRECTORY.read_text(encoding="utf-8"))
    more["companies"][0]["name"] = "Nordbygg AB"
    (tmp_path / "more.json").write_text(json.dumps(more))
    status, told = customers("directory", "import", "more.json", database_url=url)
    assert (status, "is read-only; let this user write the file and its folder" in line(told)) == (FAILED, True)


def test_a_full_disk_is_one_line_and_nothing_is_changed(customers: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = exported(customers, tmp_path)
    whole = json.loads(DIRECTORY.read_text(encoding="utf-8"))
    users = whole["companies"][0]["users"]
    users += [{**users[0], "email": f"ny{number}@nordbygg.example", "authorized": False} for number in range(3000)]
    (tmp_path / "large.json").write_text(json.dumps(whole))
    engine_for = database.engine_for

    def on_a_full_disk(url: str) -> object:
        engine = engine_for(url)
        event.listen(engine, "connect", lambda connection, _entry: connection.execute("PRAGMA max_page_count = 100").close())
        return engine

    monkeypatch.setattr(database, "engine_for", on_a_full_disk)
    status, told = customers("directory", "import", "large.json")
    assert (status, "can not grow: the disk is full; make room" in line(told)) == (FAILED, True)
    monkeypatch.undo()
    monkeypatch.chdir(tmp_path)
    assert exported(customers, tmp_path) == before


#: what is wrong → how it is made so, and what stands in the line that is to be named
BROKEN_JSON: dict[str, tuple[Callable[[str], str], str]] = {
    "a comma too few": (lambda text: text.replace('"plan": "free",', '"plan": "free"', 1), '"plan": "free" '),
    "a number with a wrong check digit": (lambda text: text.replace("SE5593271827", "SE5593271828"), "SE5593271828"),
    "an address that is none": (lambda text: text.replace('"lena@fjallgarden.example"', '"lena"'), '"lena"'),
    "a plan that is not listed": (lambda text: text.replace('"plan": "free"', '"plan": "gold"', 1), '"gold"'),
    "a day that is none": (lambda text: text.replace("2024-03-01", "2024-02-30"), "2024-02-30"),
    "a field that there is not": (lambda text: text.replace('"court"', '"curt"'), '"curt"'),
    "a company twice": (lambda text: text.replace("SE5593271827", "SE5593371890"), "Fjällgården"),
    "an address twice in a company": (lambda text: text.replace("karl@nordbygg", "anna@nordbygg"), "Karl Lindqvist"),
    "a list instead of an object": (lambda _text: "[]", "[]"),
}


@pytest.mark.parametrize("what", BROKEN_JSON)
def test_a_broken_json_names_its_line_and_changes_nothing(customers: Command, tmp_path: Path, what: str) -> None:
    before = exported(customers, tmp_path)
    breaking, marker = BROKEN_JSON[what]
    broken = breaking(DIRECTORY.read_text(encoding="utf-8"))
    (tmp_path / "broken.json").write_text(broken, encoding="utf-8")
    at = next(number for number, text in enumerate(broken.splitlines(), start=1) if marker in text)
    status, told = customers("directory", "import", "broken.json")
    assert status == FAILED
    assert line(told).startswith(f"broken.json, line {at}: ")
    assert exported(customers, tmp_path) == before


@pytest.mark.parametrize("content", [b"", b"\xff\xfe{}", b"\0" * 1000, b"{" * 100_000])
def test_what_is_no_directory_at_all_is_one_line(customers: Command, tmp_path: Path, content: bytes) -> None:
    before = exported(customers, tmp_path)
    (tmp_path / "broken").write_bytes(content)
    status, told = customers("directory", "import", "broken")
    assert status == FAILED
    assert line(told).startswith("broken")
    assert exported(customers, tmp_path) == before


BROKEN_CSV: dict[str, Callable[[list[str], int], list[str]]] = {
    "an address that is none": lambda rows, at: [*rows[:at], rows[at].replace("karl@nordbygg.example", "karl"), *rows[at + 1 :]],
    "a column too many": lambda rows, at: [*rows[:at], rows[at] + ",x,y,z", *rows[at + 1 :]],
    "a quote that never ends": lambda rows, at: [*rows[:at], '"' + rows[at], *rows[at + 1 :]],
    "neither true nor false": lambda rows, at: [*rows[:at], rows[at].replace("true", "perhaps"), *rows[at + 1 :]],
}


@pytest.mark.parametrize("what", BROKEN_CSV)
def test_a_broken_csv_names_its_line_and_changes_nothing(customers: Command, tmp_path: Path, what: str) -> None:
    before = exported(customers, tmp_path)
    assert customers("directory", "export", "all.csv")[0] == DONE
    rows = (tmp_path / "all.csv").read_text(encoding="utf-8").splitlines()
    at = next(number for number, row in enumerate(rows) if "karl@nordbygg.example" in row)
    (tmp_path / "broken.csv").write_text("\n".join(BROKEN_CSV[what](rows, at)) + "\n", encoding="utf-8")
    status, told = customers("directory", "import", "broken.csv")
    assert status == FAILED
    assert f"line {at + 1}" in line(told)
    assert exported(customers, tmp_path) == before


@pytest.mark.parametrize(
    "arguments", [("directory", "import", "none.json"), ("explain", "none.eml"), ("explain", "--directory", "no", "-")]
)
def test_a_missing_file_is_one_line(customers: Command, arguments: tuple[str, ...]) -> None:
    status, told = customers(*arguments)
    assert status in (FAILED, WRONG_USE)
    assert re.search("No such file|there is no such file", line(told))


def test_a_missing_mail_server_is_one_line(customers: Command) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    status, told = customers("poll", "--once", imap_url=f"imap://a:geheim@127.0.0.1:{port}/INBOX")
    assert status == FAILED
    assert line(told) == f"IMAP 127.0.0.1:{port}: Connection refused"


def test_a_server_that_speaks_no_imap_is_one_line(customers: Command, smtp: object) -> None:
    port = smtp.server.port  # type: ignore[attr-defined]  # the tests' SMTP server
    status, told = customers("poll", "--once", imap_url=f"imap://a:geheim@127.0.0.1:{port}/INBOX")
    assert status == FAILED
    assert f"IMAP 127.0.0.1:{port}: " in line(told)
    assert "geheim" not in told
