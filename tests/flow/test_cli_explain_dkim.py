"""``kundservice explain --dns``: a mail that its own signature proves, by the records of a file; without it DKIM costs nothing."""

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from tests.flow.command import environment, kundservice, one_line
from tests.flow.test_cli_explain import DIRECTORY, KEYS
from tests.signed_mails import mail, rsa_key, signed

WRITTEN = datetime.fromisoformat("2026-11-19T10:00:00+01:00")
MAIL = mail(
    "Karin Ljung <karin.ljung@bjorkdala.example>",
    date="Thu, 19 Nov 2026 10:00:00 +0100",
    body="Hej!\r\n\r\nLägg till Ida Ask, ida.ask@bjorkdala.example, som användare.\r\n\r\nKarin Ljung\r\n",
)


def dkim_mail(folder: Path, **records: str) -> None:
    """A mail that only its DKIM signature proves, and the file of its world's records."""
    (folder / "a.eml").write_bytes(signed(MAIL, domain="bjorkdala.example", tags={"t": str(int(WRITTEN.timestamp()))}))
    (folder / "dns.json").write_text(json.dumps(records or {"S1._domainkey.Bjorkdala.example.": rsa_key().record()}))


def outcome(folder: Path, *arguments: str, **settings: str) -> tuple[str, str]:
    """The words of authentication and outcome."""
    ended = kundservice("explain", "a.eml", "--directory", DIRECTORY, "--json", *arguments, folder=folder, **settings)
    assert ended.status == 0, ended.err
    (line,) = ended.lines()
    assert list(line) == KEYS
    return line["authentication"], line["outcome"]


def test_a_signature_proves_by_the_records_of_dns(tmp_path: Path) -> None:
    dkim_mail(tmp_path)
    assert outcome(tmp_path, "--dns", "dns.json") == ("pass", "applied")
    assert outcome(tmp_path, dns=str(tmp_path / "dns.json")) == ("pass", "applied")
    assert outcome(tmp_path) == ("none", "awaiting_confirmation")
    # a day alone is its noon; the mail is of ten o'clock, and no later than three days before
    assert outcome(tmp_path, "--dns", "dns.json", "--now", "2026-11-19") == ("pass", "applied")
    assert outcome(tmp_path, "--dns", "dns.json", "--now", "2026-11-22") == ("none", "awaiting_confirmation")


def test_a_mail_written_later_on_the_day_of_now_did_not_arrive_before(tmp_path: Path) -> None:
    dkim_mail(tmp_path)
    assert outcome(tmp_path, "--dns", "dns.json", "--now", "2026-11-19T00:10:00+01:00") == ("pass", "applied")


def test_each_mail_is_judged_by_itself_and_no_signature_is_used_up(tmp_path: Path) -> None:
    dkim_mail(tmp_path)
    (tmp_path / "b.eml").write_bytes((tmp_path / "a.eml").read_bytes())
    ended = kundservice("explain", ".", "--dns", "dns.json", "--json", folder=tmp_path)
    assert [line["authentication"] for line in ended.lines()] == ["pass", "pass"]


def test_the_page_for_people_tells_what_each_signature_was_worth(tmp_path: Path) -> None:
    dkim_mail(tmp_path, **{"s1._domainkey.bjorkdala.example": "v=DKIM1; p="})
    ended = kundservice("explain", "a.eml", "--dns", "dns.json", folder=tmp_path)
    assert "permerror" not in ended.out
    assert "policy of bjorkdala.example (s1): the key is revoked" in ended.out
    assert "DKIM was not checked here" in kundservice("explain", "a.eml", folder=tmp_path).out


@pytest.mark.parametrize("with_signature", [False, True])
def test_dns_and_the_libraries_of_dkim_cost_nothing_where_they_are_not_needed(tmp_path: Path, with_signature: bool) -> None:
    dkim_mail(tmp_path)
    if not with_signature:
        (tmp_path / "a.eml").write_bytes(MAIL)
    arguments = ["a.eml", "--json", *([] if with_signature else ["--dns", "dns.json"])]
    command = [sys.executable, "-X", "importtime", "-m", "worker", "explain", *arguments]
    done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, text=True, check=True, timeout=60)
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "worker.authentication" in loaded
    assert not {"dkim", "dns", "dns.resolver", "cryptography", "worker.dkim.verification"} & loaded


def test_doctor_and_the_processes_read_the_file_that_stands_in_place_of_dns(tmp_path: Path) -> None:
    dkim_mail(tmp_path)
    told = {line["what"]: line for line in kundservice("doctor", "--json", folder=tmp_path, dns=str(tmp_path / "dns.json")).lines()}
    assert told["DNS"]["state"] == "note"
    assert "is not asked" in told["DNS"]["told"]
    broken = str(tmp_path / "a.eml")
    told = {line["what"]: line for line in kundservice("doctor", "--json", folder=tmp_path, dns=broken).lines()}
    assert (told["DNS"]["state"], "is no JSON" in told["DNS"]["told"]) == ("wrong", True)
    database = f"sqlite:///{tmp_path / 'k.db'}"
    assert kundservice("db", "upgrade", folder=tmp_path, database_url=database).status == 0
    ended = kundservice("queue", "list", folder=tmp_path, dns=broken, database_url=database)
    assert ended.status == 2
    assert "KUNDSERVICE_DNS" in one_line(ended)
