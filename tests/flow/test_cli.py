"""The other commands as a person calls them: what they print, how they end, and that an error is one line that says what to do."""

import json
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.flow.command import environment, kundservice, one_line
from tests.flow.house import house_for, mail_bytes
from worker.store import staff

DIRECTORY = Path(__file__).parent.parent.parent / "worker" / "demo" / "directory.json"
COMMANDS = (
    "demo",
    "explain",
    "doctor",
    "db",
    "directory",
    "run",
    "poll",
    "work",
    "console",
    "schedule",
    "queue",
    "staff",
    "audit",
    "webhooks",
)


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the commands leave it that make a database and fill it, to be copied."""
    made = tmp_path_factory.mktemp("made")
    assert kundservice("db", "upgrade", folder=made).status == 0
    assert kundservice("directory", "import", DIRECTORY, folder=made).status == 0
    return made


@pytest.fixture
def folder(tmp_path: Path, made_once: Path) -> Path:
    """A folder with a database that knows the demo's customers."""
    shutil.copytree(made_once, tmp_path, dirs_exist_ok=True)
    return tmp_path


def test_help_lists_every_command_and_ends_well(tmp_path: Path) -> None:
    for arguments in ((), ("--help",), ("-h",)):
        ended = kundservice(*arguments, folder=tmp_path)
        assert ended.status == 0
        assert all(f"\n  {command}" in ended.out for command in COMMANDS)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_that_teaches(tmp_path: Path, command: str) -> None:
    ended = kundservice(command, "--help", folder=tmp_path)
    assert (ended.status, ended.err) == (0, "")
    assert ended.out.startswith("Usage: kundservice ")


@pytest.mark.parametrize(
    "arguments", [("nonsense",), ("queue", "nonsense"), ("db",), ("queue", "show"), ("schedule", "--json"), ("retry",)]
)
def test_wrong_use_is_one_line_and_status_2(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    ended = kundservice(*arguments, folder=tmp_path)
    assert ended.status == 2
    assert "--help" in one_line(ended) or "give" in one_line(ended)


@pytest.mark.parametrize("command", [("doctor",), ("run",), ("queue", "list"), ("explain", "a.eml"), ("db", "upgrade")])
def test_a_wrong_setting_is_one_line_naming_it_and_what_is_allowed(tmp_path: Path, command: tuple[str, ...]) -> None:
    ended = kundservice(*command, folder=tmp_path, act_on_age="long")
    told = ended.out if command == ("doctor",) else one_line(ended)
    assert ended.status == (1 if command == ("doctor",) else 2)
    assert "KUNDSERVICE_ACT_ON_AGE: 'long' is no length of time; allowed: such as 30m, 72h, 7d, or 0" in told


def test_an_absent_database_is_one_line_that_says_what_to_run(tmp_path: Path) -> None:
    ended = kundservice("queue", "list", folder=tmp_path)
    assert ended.status == 1
    assert "run 'kundservice db upgrade'" in one_line(ended)


@pytest.mark.parametrize("url", ["postgresql+psycopg://nobody:x@127.0.0.1:1/none", "sqlite:////proc/none/kundservice.db"])
def test_a_database_that_is_not_there_is_one_line_without_the_password(tmp_path: Path, url: str) -> None:
    ended = kundservice("queue", "list", folder=tmp_path, database_url=url)
    assert ended.status == 1
    assert ":x@" not in one_line(ended)


def test_a_file_that_is_no_database_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "text.db").write_text("this is no database, whatever its name says" * 100)
    ended = kundservice("db", "upgrade", folder=tmp_path, database_url=f"sqlite:///{tmp_path / 'text.db'}")
    assert ended.status == 1
    assert "is no SQLite database" in one_line(ended)


def test_running_without_a_mailbox_says_which_setting_is_missing(tmp_path: Path) -> None:
    for command in ("run", "poll"):
        kundservice("db", "upgrade", folder=tmp_path)
        ended = kundservice(command, folder=tmp_path)
        assert ended.status == 2
        assert ended.err.splitlines()[-1].startswith("kundservice: KUNDSERVICE_IMAP_URL is not set")


def test_the_directory_goes_in_and_comes_out_the_same(folder: Path) -> None:
    ended = kundservice("directory", "export", folder=folder)
    told = json.loads(DIRECTORY.read_text(encoding="utf-8"))
    out = json.loads(ended.out)
    assert out["companies"] == told["companies"]
    assert kundservice("directory", "export", "all.csv", folder=folder).status == 0
    for again in (("import", "all.csv"), ("import", DIRECTORY, "--full")):
        ended = kundservice("directory", *again, "--json", folder=folder)
        assert (ended.status, json.loads(ended.out)) == (0, {"companies": 9, "changes": {}, "overwritten": 0}), ended.err


def test_a_broken_file_is_refused_whole_and_its_line_named(folder: Path) -> None:
    rows = kundservice("directory", "export", "all.csv", folder=folder)
    assert rows.status == 0
    lines = (folder / "all.csv").read_text(encoding="utf-8").splitlines()
    broken = next(number for number, line in enumerate(lines, start=1) if "karin.ljung@" in line)
    lines[broken - 1] = lines[broken - 1].replace("karin.ljung@bjorkdala.example", "karin.ljung at bjorkdala")
    (folder / "broken.csv").write_text("\n".join(lines), encoding="utf-8")
    ended = kundservice("directory", "import", "broken.csv", folder=folder)
    assert ended.status == 1
    assert one_line(ended).startswith(f"broken.csv, line {broken}: ")
    assert "karin.ljung@bjorkdala.example" in kundservice("directory", "export", folder=folder).out


def test_an_empty_queue_is_no_line(folder: Path) -> None:
    ended = kundservice("queue", "list", "--json", folder=folder)
    assert (ended.status, ended.out, ended.err) == (0, "", "")


def test_staff_act_by_token(folder: Path) -> None:
    assert "KUNDSERVICE_STAFF_TOKEN is not set" in one_line(kundservice("queue", "approve", "1", folder=folder))
    ended = kundservice("queue", "approve", "1", folder=folder, staff_token="wrong")
    assert (ended.status, "no valid token" in one_line(ended)) == (2, True)
    token = kundservice("staff", "add", "Eva Lund", folder=folder).out.strip()
    ended = kundservice("queue", "approve", "1", folder=folder, staff_token=token)
    assert "there is no mail or request '1'" in one_line(ended)
    ended = kundservice("staff", "add", "Eva Lund", folder=folder)
    assert (ended.status, "there is an account 'Eva Lund' already" in one_line(ended)) == (1, True)
    accounts = kundservice("staff", "list", "--json", folder=folder).lines()
    assert accounts == [{"name": "Eva Lund", "email": None, "role": "agent", "active": True}]


def test_doctor_says_what_to_mend_and_changes_nothing(tmp_path: Path) -> None:
    ended = kundservice("doctor", "--json", folder=tmp_path)
    assert ended.status == 1
    found = {line["what"]: line for line in ended.lines()}
    assert found["settings"]["state"] == "well"
    assert found["templates"]["state"] == "well"
    assert "kundservice db upgrade" in found["database"]["told"]
    assert "KUNDSERVICE_IMAP_URL is not set" in found["mailbox"]["told"]
    assert "KUNDSERVICE_SMTP_URL is not set" in found["mail server"]["told"]
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("url", "state", "told"),
    [
        ("http://127.0.0.1:8025", "note", "only this machine"),
        ("http://kundservice.firma.example", "note", "not encrypted"),
        ("https://kundservice.firma.example", "well", "lead to https"),
    ],
)
def test_doctor_tells_whether_customers_reach_the_pages(tmp_path: Path, url: str, state: str, told: str) -> None:
    found = {line["what"]: line for line in kundservice("doctor", "--json", folder=tmp_path, public_url=url).lines()}
    assert (found["customers' pages"]["state"], told in found["customers' pages"]["told"]) == (state, True)


def test_pages_whose_port_is_taken_wait_for_it(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        settings = environment(public_listen=f"127.0.0.1:{taken.getsockname()[1]}")
        command = [sys.executable, "-W", "error", "-m", "worker", "console"]
        console = subprocess.Popen(command, cwd=folder, env=settings, stderr=subprocess.PIPE, text=True)
        assert console.stderr is not None
        told = next(line for line in console.stderr if "it is tried again" in line)
    listens = next(line for line in console.stderr if "customers' pages on" in line)
    console.terminate()
    console.communicate(timeout=20)
    assert "KUNDSERVICE_PUBLIC_LISTEN 127.0.0.1:" in told
    assert console.returncode == 0, listens


def test_doctor_tells_a_server_that_is_not_there(folder: Path) -> None:
    ended = kundservice(
        "doctor",
        "--json",
        folder=folder,
        imap_url="imap://a:b@127.0.0.1:1/INBOX",
        smtp_url="smtp://127.0.0.1:1",
        broker_url="redis://127.0.0.1:1/0",
    )
    wrong = {line["what"] for line in ended.lines() if line["state"] == "wrong"}
    assert (ended.status, wrong) == (1, {"broker", "mailbox a@127.0.0.1:1/INBOX", "mail server 127.0.0.1:1"})


def test_the_schedule_tells_what_was_due(folder: Path) -> None:
    ended = kundservice("schedule", "--once", "--json", folder=folder)
    assert (ended.status, json.loads(ended.out)) == (0, {"carried_out": 0, "unanswered": 0, "companies_ended": 0})


def test_staff_do_by_command_what_the_console_does(folder: Path) -> None:
    wish = "Hej! Vi vill beställa integrerad lösning.\n\nNils\n"
    url = f"sqlite:///{folder / 'var' / 'kundservice.db'}"
    with house_for(url, directory=False) as house:
        mails = [str(house.receive(mail_bytes("nils@stranger.example", wish))) for _ in range(3)]
        with house.app.transactions.full() as connection:
            account = staff.create(connection, "eva", staff.Role.AGENT, house.clock.now())
            token = staff.issue_token(connection, account, house.clock.now())
    for status, arguments in (
        (0, ("assign", mails[0], "eva")),
        (0, ("note", mails[0], "Ser du, @eva?")),
        (0, ("assign", mails[0], "--nobody")),
        (2, ("assign", mails[0])),
        (0, ("junk", *mails[:2], "--json")),
        (0, ("undo", mails[0])),
        (0, ("reject", mails[0], "--reason", "rejected")),
        (2, ("reject", mails[2], "--reason", "nonsense")),
        (2, ("ask", mails[2], "nonsense")),
        (2, ("approve", mails[2], "--correct", "nonsense")),
        (1, ("withdraw", mails[2])),
    ):
        done = kundservice("queue", *arguments, folder=folder, database_url=url, staff_token=token)
        assert done.status == status, (arguments, done.err)
