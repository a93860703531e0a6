"""Mail comes in whole and once from servers that are silent, full, read-only, or say goodbye; and each fault is told."""

import time

import pytest
from sqlalchemy import Engine

from tests.servers.imap_polling import SOON, polling, subjects
from tests.servers.scripted_imap import ScriptedImap
from tests.servers.scripted_mailbox import ALL, Folder
from tests.servers.test_mailbox import fetch_all
from tests.servers.test_poller import intake, mail, rows, until
from worker.errors import Permanent, Transient
from worker.mailbox import Mailbox
from worker.poller import Poller, PollerPlan
from worker.store import faults

pytestmark = pytest.mark.servers


def standing(engine: Engine) -> dict[str, bool]:
    """The faults on record: name without the server → whether somebody must mend something."""
    with engine.connect() as connection:
        return {each.name.rpartition(" ")[0]: each.lasting for each in faults.standing(connection)}


@pytest.mark.parametrize(
    "step", ["GREETING", "CAPABILITY", "LOGIN", "SELECT", "UID SEARCH", "UID FETCH", "UID MOVE", "IDLE", "DONE", "NOOP"]
)
@pytest.mark.parametrize("how", ["silent", "cut", "BYE Server shutting down"])
def test_a_server_that_is_silent_or_hangs_up_at_any_step_is_transient(
    scripted_imap: ScriptedImap, monkeypatch: pytest.MonkeyPatch, step: str, how: str
) -> None:
    monkeypatch.setattr("worker.mailbox.CONNECT_TIMEOUT", SOON)
    scripted_imap.append(mail(1))
    scripted_imap.answers[step] = how

    def everything() -> None:
        with Mailbox(scripted_imap.account, answer_timeout=SOON) as mailbox:
            mailbox.select()
            fetch_all(mailbox)
            mailbox.move([1], "Processed")
            mailbox.glance()
            mailbox.idle(0.1)

    begun = time.monotonic()
    with pytest.raises(Transient):
        everything()
    assert time.monotonic() - begun < 5


@pytest.mark.parametrize("step", ["SELECT", "UID SEARCH", "UID FETCH", "UID MOVE", "IDLE"])
def test_whatever_step_failed_mail_comes_in_once_it_works_again(scripted_imap: ScriptedImap, engine: Engine, step: str) -> None:
    scripted_imap.append(mail(1), mail(2))
    scripted_imap.answers[step] = "cut"
    with polling(scripted_imap, engine) as poller:
        until(lambda: poller.failure is not None)
        until(lambda: standing(engine) == {"mailbox": False})
        scripted_imap.append(mail(3))
        del scripted_imap.answers[step]
        until(lambda: len(scripted_imap.content("Processed")) == 3, 20)
        until(lambda: standing(engine) == {})
        assert poller.failure is None
    assert sorted(subjects(engine)) == ["Nummer 1", "Nummer 2", "Nummer 3"]


def test_an_idle_that_goes_deaf_is_made_good_by_a_search(
    scripted_imap: ScriptedImap, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("worker.poller.SEARCH_EVERY", 0.3)
    scripted_imap.deaf = True
    with polling(scripted_imap, engine) as poller:
        until(lambda: scripted_imap.commands("IDLE") != [])
        scripted_imap.append(mail(1))
        until(lambda: len(rows(engine)) == 1)
        assert poller.failure is None
    assert len(scripted_imap.commands("LOGIN")) == 1


def test_the_connection_is_made_anew_before_servers_end_it(
    scripted_imap: ScriptedImap, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("worker.poller.SEARCH_EVERY", 0.1)
    monkeypatch.setattr("worker.poller.ANEW_AFTER", 0.3)
    with polling(scripted_imap, engine) as poller:
        until(lambda: len(scripted_imap.commands("LOGIN")) >= 3)
        assert poller.failure is None


@pytest.mark.parametrize("missing", [{"IDLE"}, {"MOVE"}, {"MOVE", "UIDPLUS"}, {"NAMESPACE"}, set(ALL) - {"IMAP4rev1"}])
def test_what_a_server_can_not_do_is_done_without(
    scripted_imap: ScriptedImap, engine: Engine, monkeypatch: pytest.MonkeyPatch, missing: set[str]
) -> None:
    monkeypatch.setattr("worker.poller.SEARCH_EVERY", 0.3)
    scripted_imap.capabilities = set(ALL) - missing
    scripted_imap.append(mail(1))
    with polling(scripted_imap, engine) as poller:
        until(lambda: scripted_imap.content("Processed") == [mail(1)])
        scripted_imap.append(mail(2))
        until(lambda: scripted_imap.content("Processed") == [mail(1), mail(2)])
        assert poller.failure is None
    assert subjects(engine) == ["Nummer 1", "Nummer 2"]
    again = Poller(scripted_imap.account, intake(engine), lambda _ids: None)
    assert again.once()
    assert len(scripted_imap.content("Processed")) == 2, "what was left behind marked as deleted is not copied again"


def test_a_full_folder_keeps_no_mail_from_being_read(scripted_imap: ScriptedImap, engine: Engine) -> None:
    """The mail is stored, the fault is told, nothing is fetched again; with room again the mail is moved."""
    scripted_imap.answers["UID MOVE"] = "NO [OVERQUOTA] Quota exceeded"
    scripted_imap.append(mail(1), mail(2))
    for number in (3, 4):
        poller = Poller(scripted_imap.account, intake(engine), lambda _ids: None)
        assert poller.once()
        assert "Quota exceeded" in (poller.failure or "")
        scripted_imap.append(mail(number))
    assert subjects(engine) == ["Nummer 1", "Nummer 2", "Nummer 3"]
    assert [each for each in scripted_imap.commands("UID FETCH") if "BODY.PEEK[]" in each] == ["1,2 (BODY.PEEK[])", "3 (BODY.PEEK[])"]
    assert standing(engine) == {"moving mail of": True}
    del scripted_imap.answers["UID MOVE"]
    poller = Poller(scripted_imap.account, intake(engine), lambda _ids: None)
    assert poller.once()
    assert poller.failure is None
    assert standing(engine) == {}
    assert sorted(scripted_imap.content("Processed")) == [mail(number) for number in (1, 2, 3, 4)]
    assert scripted_imap.content() == []


def test_a_read_only_mailbox_is_read_and_told(scripted_imap: ScriptedImap, engine: Engine) -> None:
    scripted_imap.read_only = True
    scripted_imap.append(mail(1))
    with polling(scripted_imap, engine) as poller:
        until(lambda: standing(engine) == {"moving mail of": True})
        assert "read-only" in (poller.failure or "")
        scripted_imap.append(mail(2))
        until(lambda: len(rows(engine)) == 2)
    assert subjects(engine) == ["Nummer 1", "Nummer 2"]
    assert scripted_imap.content() == [mail(1), mail(2)]
    assert scripted_imap.commands("UID MOVE", "UID COPY", "CREATE") == []


@pytest.mark.parametrize(
    ("prefix", "delimiter", "asked", "place"),
    [
        ("", "/", "Processed", "Processed"),
        ("INBOX.", ".", "Processed", "INBOX.Processed"),
        ("INBOX.", ".", "INBOX.Processed", "INBOX.Processed"),
        ("INBOX/", "/", "Archive/Done", "INBOX/Archive/Done"),
        ("", ".", "Archive/Done", "Archive.Done"),
    ],
)
@pytest.mark.parametrize("made_by_others", [True, False])
def test_folders_are_named_as_the_server_wants_them(
    scripted_imap: ScriptedImap, prefix: str, delimiter: str, asked: str, place: str, made_by_others: bool
) -> None:
    scripted_imap.prefix, scripted_imap.delimiter = prefix, delimiter
    if made_by_others:
        scripted_imap.folders[place] = Folder()
    scripted_imap.append(mail(1))
    with Mailbox(scripted_imap.account) as mailbox:
        mailbox.select()
        mailbox.move([1], asked)
    assert scripted_imap.content(place) == [mail(1)]
    assert set(scripted_imap.folders) == {"INBOX", place}


def test_of_a_huge_mail_only_the_headers_are_ever_asked_for(scripted_imap: ScriptedImap, engine: Engine) -> None:
    scripted_imap.append(mail(1, "x" * 5000), mail(2))
    Poller(scripted_imap.account, intake(engine), lambda _ids: None, PollerPlan(size_limit=1000)).once()
    asked = scripted_imap.commands("UID FETCH")
    assert [each for each in asked if "BODY.PEEK[]" in each] == ["2 (BODY.PEEK[])"]
    assert [each for each in asked if "HEADER" in each] == ["1 (BODY.PEEK[HEADER]<0.262144>)"]
    assert scripted_imap.content("Review") == [mail(1, "x" * 5000)]


@pytest.mark.parametrize(
    ("step", "answer", "kind"),
    [
        ("GREETING", "BYE Too many connections", Transient),
        ("LOGIN", "NO [ALERT] Too many simultaneous connections. (Failure)", Transient),
        ("LOGIN", "NO [LIMIT] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)", Transient),
        ("LOGIN", "NO [UNAVAILABLE] Temporary authentication failure", Transient),
        ("LOGIN", "NO [AUTHENTICATIONFAILED] Authentication failed", Permanent),
        ("LOGIN", "NO LOGIN failed.", Permanent),
        ("LOGIN", "NO [EXPIRED] Your password is too old", Permanent),
    ],
)
def test_a_refused_login_is_told_as_what_it_is(
    scripted_imap: ScriptedImap, engine: Engine, step: str, answer: str, kind: type[Exception]
) -> None:
    scripted_imap.answers[step] = answer
    with pytest.raises(kind) as refused:
        Mailbox(scripted_imap.account).open()
    assert "secret" not in str(refused.value)
    assert "\n" not in str(refused.value)
    with polling(scripted_imap, engine):
        until(lambda: standing(engine) == {"mailbox": kind is Permanent})
        scripted_imap.append(mail(1))
        del scripted_imap.answers[step]
        until(lambda: len(rows(engine)) == 1, 20)
        until(lambda: standing(engine) == {})
