"""``kundservice explain`` as others rely on it: a line of JSON a mail with every key, whatever the file is, and its exit status."""

import os
from pathlib import Path
from typing import Any

import pytest

from tests.flow.command import kundservice, one_line

TRUSTED = {"trusted_authserv_id": "mx.kundservice.example"}
DIRECTORY = Path(__file__).parent.parent.parent / "worker" / "demo" / "directory.json"

KEYS = [
    *("file", "message_id", "from", "subject", "language", "auto_generated", "authentication", "own_text"),
    *("requests", "outcome", "reason", "reply"),
]
REQUEST_KEYS = [
    *("kind", "company", "user", "changes", "service", "requested_on", "ends_on", "topic", "insolvency", "case_number"),
    *("confidence", "outcome", "reason", "evidence"),
]


def mail(number: int = 1, text: str = "Lägg till Ida Ask, ida.ask@bjorkdala.example, som användare.") -> bytes:
    return f"""Authentication-Results: mx.kundservice.example; dmarc=pass header.from=bjorkdala.example
From: Karin Ljung <karin.ljung@bjorkdala.example>
To: kundservice@inexchange.se
Subject: Ny användare
Date: Thu, 19 Nov 2026 10:00:00 +0100
Message-ID: <{number}@bjorkdala.example>
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: 8bit

Hej!

{text}

Karin Ljung
""".encode()


def explained(*paths: str | Path, folder: Path, stdin: bytes = b"", status: int = 0) -> list[dict[str, Any]]:
    ended = kundservice("explain", *paths, "--directory", DIRECTORY, "--json", folder=folder, stdin=stdin, **TRUSTED)
    assert ended.status == status, ended.err
    return ended.lines()


def test_one_mail_has_every_key_in_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(mail())
    (line,) = explained("a.eml", folder=tmp_path)
    assert list(line) == KEYS
    assert line["file"] == "a.eml"
    assert (line["message_id"], line["from"], line["subject"]) == ("<1@bjorkdala.example>", "karin.ljung@bjorkdala.example", "Ny användare")
    assert (line["language"], line["auto_generated"], line["authentication"]) == ("sv", False, "pass")
    assert (line["outcome"], line["reason"]) == ("applied", "authorized")
    (request,) = line["requests"]
    assert list(request) == REQUEST_KEYS
    assert request["kind"] == "add_user"
    assert request["company"] == "SE5594812041"
    assert request["user"] == {"name": "Ida Ask", "email": "ida.ask@bjorkdala.example"}
    assert request["changes"] == {}
    assert 0.8 <= request["confidence"] <= 1
    assert request["evidence"]
    assert all(list(each) == ["rule", "text"] for each in request["evidence"])
    assert list(line["reply"]) == ["to", "template", "subject", "text"]
    assert (line["reply"]["to"], line["reply"]["template"]) == ("karin.ljung@bjorkdala.example", "result")


def test_a_folder_is_read_to_the_bottom_in_order_and_each_mail_by_itself(tmp_path: Path) -> None:
    (tmp_path / "box" / "deep").mkdir(parents=True)
    for name in ("box/b.eml", "box/a.eml", "box/deep/c.EML"):
        (tmp_path / name).write_bytes(mail())
    (tmp_path / "box" / "notes.txt").write_text("no mail")
    lines = explained("box", folder=tmp_path)
    assert [line["file"] for line in lines] == ["box/a.eml", "box/b.eml", "box/deep/c.EML"]
    # nothing counts as seen, and no mail changes the directory for the next
    assert [line["outcome"] for line in lines] == ["applied"] * 3


def test_an_mbox_is_told_by_number_and_its_quoted_from_lines_are_unquoted(tmp_path: Path) -> None:
    first = mail(1, "Lägg till Ida Ask, ida.ask@bjorkdala.example, som användare.\n\n>From now on: tack")
    (tmp_path / "box.mbox").write_bytes(
        b"From a Thu Nov 19 10:00:00 2026\n" + first + b"\nFrom b Thu Nov 19 10:00:00 2026\n" + mail(2) + b"\n"
    )
    lines = explained("box.mbox", folder=tmp_path)
    assert [(line["file"], line["message_id"]) for line in lines] == [
        ("box.mbox#1", "<1@bjorkdala.example>"),
        ("box.mbox#2", "<2@bjorkdala.example>"),
    ]
    assert "\nFrom now on" in lines[0]["own_text"]


def test_standard_input_is_a_mail_or_an_mbox(tmp_path: Path) -> None:
    (line,) = explained("-", folder=tmp_path, stdin=mail())
    assert (line["file"], line["outcome"]) == ("-", "applied")
    (line,) = explained("-", folder=tmp_path, stdin=b"From a Thu Nov 19 10:00:00 2026\n" + mail() + b"\n")
    assert (line["file"], line["outcome"]) == ("-#1", "applied")


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00\xff\xfe" * 1000,
        b"\n" * 10,
        b"X: " + b"a" * 300_000 + b"\n\ntext",
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n" + b"--x\n" * 500,
    ],
    ids=["empty", "binary", "blank", "endless field", "hollow parts"],
)
def test_what_is_no_mail_is_a_line_too_and_the_run_goes_on(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.eml").write_bytes(content)
    (tmp_path / "b.eml").write_bytes(mail())
    first, second = explained("a.eml", "b.eml", folder=tmp_path)
    assert list(first) == KEYS
    assert (first["outcome"], first["requests"], first["reply"]) == ("staff", [], None)
    assert second["outcome"] == "applied"


def test_a_mail_of_30_mb_is_unreadable_and_harms_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(mail() + b"x" * 30_000_000)
    first, second = explained("a.eml", "-", folder=tmp_path, stdin=mail())
    assert (first["outcome"], first["reason"], first["reply"]) == ("staff", "unreadable", None)
    assert second["outcome"] == "applied"


def test_a_link_that_leads_nowhere_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "box").mkdir()
    (tmp_path / "box" / "a.eml").symlink_to(tmp_path / "gone")
    (tmp_path / "box" / "b.eml").write_bytes(mail())
    lines = explained("box", folder=tmp_path)
    assert [(line["file"], line["reason"]) for line in lines] == [("box/a.eml", "unreadable"), ("box/b.eml", "authorized")]


def test_a_file_name_of_bytes_that_are_no_text_is_still_json(tmp_path: Path) -> None:
    (tmp_path / "box").mkdir()
    Path(os.fsdecode(bytes(tmp_path / "box") + b"/\xff.eml")).write_bytes(mail())
    (line,) = explained("box", folder=tmp_path)
    assert line["outcome"] == "applied"


def test_a_path_that_is_not_there_is_a_line_and_status_1(tmp_path: Path) -> None:
    (tmp_path / "b.eml").write_bytes(mail())
    ended = kundservice("explain", "gone.eml", "b.eml", "--directory", DIRECTORY, "--json", folder=tmp_path, **TRUSTED)
    assert ended.status == 1
    assert ended.err == "kundservice: gone.eml: there is no such file; name an .eml file, an mbox or a folder\n"
    assert [line["reason"] for line in ended.lines()] == ["unreadable", "authorized"]


def test_without_a_directory_and_settings_nobody_is_known_and_nothing_proven(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(mail())
    ended = kundservice("explain", "a.eml", "--json", folder=tmp_path)
    assert ended.status == 0, ended.err
    (line,) = ended.lines()
    assert (line["authentication"], line["outcome"], line["reason"], line["reply"]) == ("none", "staff", "sender_unproven", None)
    assert not list(tmp_path.glob("var*")), "explain writes nothing"


@pytest.mark.parametrize("now", ["2026-12-24", "2026-12-23T23:30:00Z", "2026-12-24T08:00"])
def test_now_is_the_day_received_in_stockholm(tmp_path: Path, now: str) -> None:
    (tmp_path / "a.eml").write_bytes(mail(text="Vi säger upp vårt avtal."))
    ended = kundservice("explain", "a.eml", "--directory", DIRECTORY, "--now", now, "--json", folder=tmp_path, **TRUSTED)
    assert [each["ends_on"] for each in ended.lines()[0]["requests"]] == ["2026-12-31"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ((), "Missing argument 'PATH...'"),
        (("a.eml", "--now", "yesterday"), "--now yesterday: is no ISO date"),
        (("a.eml", "--directory", "gone.json"), "--directory gone.json: No such file"),
        (("a.eml", "--dns", "a.eml"), "--dns a.eml: is no JSON"),
        (("a.eml", "--wrong"), "No such option"),
    ],
)
def test_wrong_use_is_one_line_and_status_2(tmp_path: Path, arguments: tuple[str, ...], told: str) -> None:
    (tmp_path / "a.eml").write_bytes(mail())
    ended = kundservice("explain", *arguments, folder=tmp_path)
    assert ended.status == 2
    assert told in one_line(ended)


def test_a_page_for_people_marks_what_decided(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(mail())
    ended = kundservice("explain", "a.eml", "--directory", DIRECTORY, folder=tmp_path, **TRUSTED)
    assert ended.status == 0, ended.err
    for part in ("karin.ljung@bjorkdala.example", "DMARC passed", "add_user.applied", "applied / authorized", "answer to", "Lägg till"):
        assert part in ended.out
