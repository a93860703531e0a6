"""Settings: what is parsed into what, and that every mistake is told at once without a password."""

from dataclasses import fields
from datetime import timedelta
from pathlib import Path

import pytest

from worker import setting_values as values
from worker.errors import UsageError
from worker.setting_table import SETTINGS, as_markdown
from worker.setting_types import Cap, ImapAccount, Listen, OAuthClient, OidcClient, SmtpServer, Tls
from worker.settings import Settings, load


def load_env(**environ: str) -> Settings:
    return load({f"KUNDSERVICE_{name}": text for name, text in environ.items()}, None)


def mistakes(toml_path: Path | None = None, **environ: str) -> list[str]:
    with pytest.raises(UsageError) as caught:
        load({f"KUNDSERVICE_{name}": text for name, text in environ.items()}, toml_path)
    return str(caught.value).splitlines()


def test_every_field_has_its_setting() -> None:
    assert {setting.field_name or name for name, setting in SETTINGS.items()} == {each.name for each in fields(Settings)}


def test_the_page_of_settings_is_this_table() -> None:
    page = Path(__file__).parents[2] / "docs" / "settings.md"
    assert page.read_text(encoding="utf-8") == as_markdown()


def test_defaults_are_the_contracts() -> None:
    settings = load({}, None)
    assert settings.database_url == "sqlite:///var/kundservice.db"
    assert settings.broker_url == "memory://"
    assert (settings.imap, settings.smtp, settings.trusted_authserv_id, settings.dns) == ((), None, None, None)
    assert settings.address == "kundservice@inexchange.se"
    assert settings.public_url == "http://127.0.0.1:8025"
    assert settings.act_on_age == timedelta(hours=72)
    assert (settings.public_listen, settings.console_listen) == (Listen("127.0.0.1", 8025), Listen("127.0.0.1", 8026))
    assert settings.cap_stranger == (Cap(5, 3600), Cap(10, 86400))
    assert settings.cap_domain == (Cap(50, 86400),)
    assert settings.cap_registered == (Cap(60, 3600), Cap(300, 86400))
    assert settings.cap_total == (Cap(2000, 3600),)
    assert settings.message_limit == 25 * 1024 * 1024
    assert (settings.templates / "mail").is_dir()


def test_imap_accounts_are_decoded() -> None:
    settings = load_env(IMAP_URL="imaps://anna%40firma.example:p%2Fw%3A@mail.firma.example/Kund%20post  imap+starttls://u:p@[::1]:1143")
    assert settings.imap == (
        ImapAccount("mail.firma.example", 993, Tls.IMPLICIT, "anna@firma.example", "p/w:", "Kund post"),
        ImapAccount("::1", 1143, Tls.STARTTLS, "u", "p", "INBOX"),
    )
    assert settings.imap[0].name == "anna@firma.example@mail.firma.example:993"


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtps://u:p%40@mail.firma.example", SmtpServer("mail.firma.example", 465, Tls.IMPLICIT, "u", "p@")),
        ("smtp+starttls://mail.firma.example", SmtpServer("mail.firma.example", 587, Tls.STARTTLS)),
        ("smtp://127.0.0.1:2525", SmtpServer("127.0.0.1", 2525, Tls.PLAIN)),
    ],
)
def test_smtp_server(url: str, server: SmtpServer) -> None:
    assert load_env(SMTP_URL=url).smtp == server


OAUTH = {"OAUTH_TOKEN_URL": "https://login.provider.example/token", "OAUTH_CLIENT_ID": "app", "OAUTH_CLIENT_SECRET": "hemligt"}


def test_access_tokens_sign_in_where_the_url_says_so() -> None:
    settings = load_env(
        IMAP_URL="imaps://kund%40firma.example;AUTH=XOAUTH2@mail.firma.example imaps://u%3Bx:p@mail.firma.example",
        SMTP_URL="smtp+starttls://kund%40firma.example;auth=xoauth2@mail.firma.example",
        **OAUTH,
    )
    assert settings.imap == (
        ImapAccount("mail.firma.example", 993, Tls.IMPLICIT, "kund@firma.example", "", "INBOX", oauth=True),
        ImapAccount("mail.firma.example", 993, Tls.IMPLICIT, "u;x", "p", "INBOX"),
    )
    assert settings.smtp == SmtpServer("mail.firma.example", 587, Tls.STARTTLS, "kund@firma.example", "", oauth=True)
    assert settings.oauth == OAuthClient("https://login.provider.example/token", "app", "hemligt")
    assert "hemligt" not in repr(settings)
    assert load_env().oauth is None


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("imaps://u;AUTH=PLAIN:p@h.example", "way of signing in"),
        ("imaps://u;AUTH=XOAUTH2:hemligt@h.example", "password beside"),
        ("imaps://;AUTH=XOAUTH2@h.example", "no user"),
        ("imaps://%C3%A4;AUTH=XOAUTH2@h.example", "ASCII"),
        ("imaps://a%01b;AUTH=XOAUTH2@h.example", "ASCII"),
    ],
)
def test_what_no_token_can_sign_in(url: str, words: str) -> None:
    (line,) = mistakes(None, IMAP_URL=url, **OAUTH)
    assert words in line
    assert "hemligt" not in line


def test_what_access_tokens_need_is_told_together() -> None:
    lines = mistakes(IMAP_URL="imaps://u;AUTH=XOAUTH2@h.example")
    assert [line.split(":")[0] for line in lines] == [f"KUNDSERVICE_{name}" for name in OAUTH]
    lines = mistakes(OAUTH_TOKEN_URL="http://login.provider.example/token", OAUTH_EXPIRES_ON="31 May", OAUTH_REFRESH_TOKEN_FILE="/none")
    assert len(lines) == 3
    assert load_env(OAUTH_TOKEN_URL="http://127.0.0.1:1/token").oauth_token_url == "http://127.0.0.1:1/token"


def test_plain_connections_only_to_loopback_unless_allowed() -> None:
    lines = mistakes(IMAP_URL="imap://u:hemligt@mail.firma.example", SMTP_URL="smtp://mail.firma.example")
    assert [line.split(":")[0] for line in lines] == ["KUNDSERVICE_IMAP_URL", "KUNDSERVICE_SMTP_URL"]
    assert "hemligt" not in "".join(lines)
    allowed = load_env(IMAP_URL="imap://u:p@mail.firma.example", SMTP_URL="smtp://mail.firma.example", ALLOW_PLAIN="true")
    assert allowed.imap[0].tls is Tls.PLAIN
    assert load_env(IMAP_URL="imap://u:p@localhost imap://u:p@127.8.0.1").imap[1].port == 143


def test_all_mistakes_at_once_with_what_is_allowed() -> None:
    lines = mistakes(ADRESS="x", CAP_TOTAL="many", ACT_ON_AGE="soon", REQUIRE_DKIM="perhaps", CONSOLE_LISTEN="8026", DNS="missing.json")
    assert {line.split(":")[0] for line in lines} == {
        f"KUNDSERVICE_{name}" for name in ("ADRESS", "CAP_TOTAL", "ACT_ON_AGE", "REQUIRE_DKIM", "CONSOLE_LISTEN", "DNS")
    }
    assert all("; allowed: " in line for line in lines)
    assert lines[0].endswith("did you mean KUNDSERVICE_ADDRESS")


@pytest.mark.parametrize(
    "url",
    [
        "imaps://u:hemligt@",
        "imaps://u:hemligt#1@host",
        "imaps://u:hemligt[@host",
        "imaps://u:hemligt\u2100@host",
        "imaps://u:hemligt@host:99999",
        "imapz://u:hemligt@host",
        "imaps://hemligt@host",
        "imaps://u:hemligt@host imaps://u:hemligt@host",
    ],
)
def test_a_wrong_url_never_shows_its_password(url: str) -> None:
    (line,) = mistakes(IMAP_URL=url)
    assert "hemligt" not in line


def test_repr_shows_no_secret() -> None:
    settings = load_env(
        IMAP_URL="imaps://u:hemligt@host",
        SMTP_URL="smtps://u:hemligt@host",
        DATABASE_URL="postgresql+psycopg://u:hemligt@host/k",
        BROKER_URL="redis://:hemligt@host/0",
        STAFF_TOKEN="hemligt",
    )
    assert "hemligt" not in repr(settings)
    assert settings.staff_token == "hemligt"


def test_secrets_out_of_files(tmp_path: Path) -> None:
    secret = tmp_path / "imap"
    secret.write_text("imaps://u:p@host\n", encoding="utf-8")
    assert load_env(IMAP_URL_FILE=str(secret)).imap[0].host == "host"
    assert "stands beside" in mistakes(IMAP_URL="imaps://u:p@host", IMAP_URL_FILE=str(secret))[0]
    assert "can not be read" in mistakes(IMAP_URL_FILE=str(tmp_path / "absent"))[0]
    assert "no such setting" in mistakes(ADDRESS_FILE=str(secret))[0]


def test_toml_file_and_environment_over_it(tmp_path: Path) -> None:
    path = tmp_path / "kundservice.toml"
    path.write_text(
        'address = "kund@firma.example"\nrequire_dkim = true\nbatch_size = 20\naliases = ["Info@Firma.example", "order@firma.example"]\n'
        'imap_url = ["imaps://a:b@host", "imaps://c:d@host"]\n',
        encoding="utf-8",
    )
    settings = load({"KUNDSERVICE_BATCH_SIZE": "30", "OTHER": "x", "KUNDSERVICE_ALERT_TO": ""}, path)
    assert (settings.address, settings.require_dkim, settings.batch_size) == ("kund@firma.example", True, 30)
    assert settings.aliases == ("info@firma.example", "order@firma.example")
    assert settings.own_addresses == {"kund@firma.example", "info@firma.example", "order@firma.example"}
    assert len(settings.imap) == 2
    assert settings.alert_to is None


def test_mistakes_in_the_toml_file(tmp_path: Path) -> None:
    path = tmp_path / "kundservice.toml"
    path.write_text("adress = 'x'\n[address]\nx = 1\n", encoding="utf-8")
    lines = mistakes(path)
    assert lines[0].startswith("address in ")
    assert lines[1].startswith("adress in ")
    assert lines[1].endswith("did you mean address")
    path.write_text("no toml", encoding="utf-8")
    assert "is no TOML file" in mistakes(path)[0]
    assert "can not be read" in mistakes(tmp_path / "absent.toml")[0]


def test_own_hosts_are_what_is_given() -> None:
    assert load_env(TRUSTED_AUTHSERV_ID="mx.inexchange.se").own_hosts == ()
    assert load_env(TRUSTED_AUTHSERV_ID="mx.inexchange.se", OWN_HOSTS="mx1.firma.example, mx2.firma.example").own_hosts == (
        "mx1.firma.example",
        "mx2.firma.example",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [("0", ()), ("3/m", (Cap(3, 60),)), ("1/s, 2/w", (Cap(1, 1), Cap(2, 604800)))],
)
def test_caps(text: str, expected: tuple[Cap, ...]) -> None:
    assert values.caps(text) == expected


@pytest.mark.parametrize(("text", "expected"), [("0", 0), ("90s", 90), ("30m", 1800), ("72h", 259200), ("7d", 604800)])
def test_durations(text: str, expected: int) -> None:
    assert values.duration(text) == timedelta(seconds=expected)


def test_addresses_are_normalized() -> None:
    assert values.address("Kund@Räksmörgås.Example") == "kund@xn--rksmrgs-5wao1o.example"
    with pytest.raises(ValueError, match="no mail address"):
        values.address("kund@")


OIDC = {"OIDC_ISSUER": "https://login.firma.example/realm/", "OIDC_CLIENT_ID": "konsol", "OIDC_AGENTS": "group a,group b"}


def test_the_provider_of_the_staff_is_told_whole() -> None:
    settings = load_env(**OIDC)
    assert settings.oidc == OidcClient("https://login.firma.example/realm/", "konsol", None, "openid profile email")
    assert (settings.oidc_agents, settings.oidc_admins, settings.oidc_role_claim) == (("group a", "group b"), (), "roles")
    assert load_env().oidc is None


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ({"OIDC_ISSUER": "https://login.firma.example"}, "OIDC_CLIENT_ID"),
        ({"OIDC_CLIENT_ID": "konsol"}, "OIDC_ISSUER"),
        ({**OIDC, "OIDC_AGENTS": ""}, "OIDC_AGENTS"),
        ({**OIDC, "OIDC_ISSUER": "http://login.firma.example"}, "OIDC_ISSUER"),
        ({**OIDC, "OIDC_ISSUER": "https://login.firma.example/?a=b"}, "OIDC_ISSUER"),
        ({**OIDC, "OIDC_SCOPE": "profile"}, "OIDC_SCOPE"),
    ],
)
def test_a_provider_that_could_let_nobody_in_is_told(told: dict[str, str], name: str) -> None:
    (line,) = mistakes(None, **told)
    assert line.startswith(f"KUNDSERVICE_{name}: ")
