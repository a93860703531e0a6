"""Access tokens are fetched, kept, renewed ahead of their end and replaced, and every refusal is one line that tells what to mend."""

import base64
import json
import socket
import stat
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.servers.postgres import free_port
from tests.servers.token_server import CLIENT_SECRET, TokenServer
from worker.access_tokens import AccessTokens, days_left, grant_expires_on
from worker.errors import KundserviceError, Permanent, Transient
from worker.setting_types import OAuthClient


class Watch:
    """A monotonic clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch() -> Watch:
    return Watch()


def tokens_of(client: OAuthClient, watch: Watch) -> AccessTokens:
    return AccessTokens(client, timeout=(2, 0.5), monotonic=watch)


def grant(folder: Path, text: str = "first grant") -> Path:
    file = folder / "refresh-token"
    file.write_text(f"{text}\n", encoding="utf-8")
    return file


def test_a_token_is_used_until_shortly_before_its_end(token_server: TokenServer, watch: Watch) -> None:
    tokens = tokens_of(token_server.client(), watch)
    assert [tokens.current() for _ in range(3)] == ["token-1"] * 3
    assert token_server.asked == [
        {"grant_type": "client_credentials", "scope": "mail", "client_id": "kundservice-app", "client_secret": CLIENT_SECRET}
    ]
    assert tokens.lasts == 3600
    watch.now += 3299
    assert tokens.current() == "token-1"
    watch.now += 2
    assert tokens.current() == "token-2"


@pytest.mark.parametrize(("life", "kept_for"), [(40, 29), ("40", 29), (None, 449), (0, 449)])
def test_a_short_or_untold_life_is_renewed_in_time(token_server: TokenServer, watch: Watch, life: object, kept_for: int) -> None:
    token_server.life = life
    tokens = tokens_of(token_server.client(), watch)
    tokens.current()
    watch.now += kept_for
    assert tokens.current() == "token-1"
    watch.now += 2
    assert tokens.current() == "token-2"


def test_a_refresh_token_is_used_and_a_new_one_is_kept_in_its_file(token_server: TokenServer, watch: Watch, tmp_path: Path) -> None:
    token_server.rotating = True
    file = grant(tmp_path)
    tokens = tokens_of(token_server.client(refresh_token_file=file), watch)
    tokens.current()
    assert token_server.asked[0]["grant_type"] == "refresh_token"
    assert file.read_text(encoding="utf-8") == "grant 1\n"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [file]
    watch.now += 3600
    tokens.current()
    assert [form["refresh_token"] for form in token_server.asked] == ["first grant", "grant 1"]
    assert tokens_of(token_server.client(refresh_token_file=file), watch).current() == "token-3"


def test_where_the_file_can_not_be_written_the_new_refresh_token_is_used_all_the_same(
    token_server: TokenServer, watch: Watch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    token_server.rotating = True
    file = grant(tmp_path)
    tokens = tokens_of(token_server.client(refresh_token_file=file), watch)

    def full(_file: Path, _token: str) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr("worker.access_tokens._write", full)
    tokens.current()
    assert not tokens.keeps_its_grant
    assert "Read-only file system" in caplog.text
    assert "grant 1" not in caplog.text
    watch.now += 3600
    tokens.current()
    assert token_server.asked[1]["refresh_token"] == "grant 1"
    token_server.grants = {"a new one of the operator's"}
    grant(tmp_path, "a new one of the operator's")
    watch.now += 3600
    assert tokens.current() == "token-3"
    assert tokens.keeps_its_grant is False  # the operator's was replaced as well


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (
            (400, '{"error": "invalid_grant", "error_description": "AADSTS70008:\\r\\nexpired"}'),
            Permanent,
            "invalid_grant: AADSTS70008: expired",
        ),
        ((401, '{"error": "invalid_client"}'), Permanent, "invalid_client"),
        ((400, '{"error": "temporarily_unavailable"}'), Transient, "temporarily_unavailable"),
        ((200, '{"token": "x"}'), Permanent, "no access token"),
        ((200, '{"access_token": "a\\u0001b"}'), Permanent, "no access token"),
        ((200, "<html>"), Permanent, "is no token"),
        ((200, "[]"), Permanent, "is no token"),
        ((302, ""), Permanent, "is no token"),
        ((404, "not found"), Permanent, "HTTP 404"),
        ((429, "slow"), Transient, "HTTP 429"),
        ((503, "away"), Transient, "HTTP 503"),
        (None, Transient, "no connection"),
    ],
)
def test_each_refusal_is_one_line(
    token_server: TokenServer, watch: Watch, answer: tuple[int, str] | None, kind: type[KundserviceError], words: str
) -> None:
    token_server.answers = [answer]
    tokens = tokens_of(token_server.client(), watch)
    for _ in range(3):  # it is told again, and asked only once
        with pytest.raises(kind) as refused:
            tokens.current()
        assert "OAuth token server 127.0.0.1" in str(refused.value)
        assert words in str(refused.value)
        assert "\n" not in str(refused.value)
        assert CLIENT_SECRET not in str(refused.value)
    assert len(token_server.asked) == 1
    assert tokens.failure == str(refused.value)
    watch.now += 31
    assert tokens.current() == "token-2"
    assert tokens.failure is None


def test_a_silent_or_missing_token_server_is_transient(watch: Watch) -> None:
    with pytest.raises(Transient, match="no connection"):
        tokens_of(OAuthClient(f"http://127.0.0.1:{free_port()}/token", "x", "y"), watch).current()
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(Transient, match="no answer in time"):
        tokens_of(OAuthClient(f"http://127.0.0.1:{silent.getsockname()[1]}/token", "x", "y"), watch).current()


def test_while_the_token_server_is_away_the_token_is_used_to_its_end(token_server: TokenServer, watch: Watch) -> None:
    tokens = tokens_of(token_server.client(), watch)
    tokens.current()
    token_server.answers = [(503, "away"), (503, "away")]
    watch.now += 3400
    assert tokens.current() == "token-1"
    assert tokens.failure is not None
    watch.now += 201
    with pytest.raises(Transient, match="503"):
        tokens.current()
    watch.now += 31
    assert tokens.current() == "token-4"


def test_a_token_that_a_server_refuses_is_replaced_once_for_all_threads(token_server: TokenServer, watch: Watch) -> None:
    tokens = tokens_of(token_server.client(), watch)
    refused = tokens.current()
    assert tokens.instead_of(refused) == tokens.instead_of(refused) == "token-2"
    assert len(token_server.asked) == 2


def test_a_missing_or_empty_file_is_told(token_server: TokenServer, watch: Watch, tmp_path: Path) -> None:
    tokens = tokens_of(token_server.client(refresh_token_file=tmp_path / "none"), watch)
    with pytest.raises(Permanent, match="can not be read"):
        tokens.current()
    (tmp_path / "none").write_text(" \n", encoding="utf-8")
    watch.now += 31
    with pytest.raises(Permanent, match="holds no refresh token"):
        tokens.current()


def jwt(**claims: Any) -> str:
    parts = [base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in ({"alg": "none"}, claims)]
    return ".".join([*parts, "signature"])


def test_the_last_day_is_the_earliest_that_anybody_tells(token_server: TokenServer, watch: Watch, tmp_path: Path) -> None:
    client = token_server.client(refresh_token_file=grant(tmp_path))
    assert grant_expires_on(client) is None
    told = replace(client, expires_on=date(2027, 5, 31))
    assert grant_expires_on(told) == date(2027, 5, 31)
    ends = datetime(2027, 3, 1, 12, tzinfo=UTC)
    grant(tmp_path, jwt(exp=ends.timestamp()))
    assert grant_expires_on(told) == date(2027, 3, 1)
    for broken in (jwt(), jwt(exp="soon"), jwt(exp=1e300), "a.b.c", "a.%.c", "..", "x" * 100_000):
        grant(tmp_path, broken)
        assert grant_expires_on(told) == date(2027, 5, 31)
    grant(tmp_path)
    token_server.further = {"refresh_token_expires_in": 86400 * 3}
    tokens = tokens_of(told, watch)
    tokens.current()
    assert tokens.expires_on == (datetime.now(UTC) + timedelta(days=3)).date()
    assert days_left(date(2026, 12, 1), date(2026, 11, 22)) == 9
    assert days_left(None, date(2026, 11, 22)) is None
