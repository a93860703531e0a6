"""Which settings the product runs on: environment and ``kundservice.toml`` into one frozen value, all mistakes told at once.

``KUNDSERVICE_NAME`` in the environment wins over ``name`` in the file; each secret may stand in a file of its own, which
``KUNDSERVICE_NAME_FILE`` (``name_file``) names. An empty value is an unset one.
"""

import difflib
import sysconfig
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from worker.errors import UsageError
from worker.setting_table import PREFIX, SETTINGS, Setting
from worker.setting_types import Bounds, Cap, ImapAccount, Listen, OAuthClient, OidcClient, SmtpServer, Tls
from worker.setting_values import is_loopback

#: The file that is read where it lies in the folder that the command is started in.
USUAL_FILE = Path("kundservice.toml")


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting, parsed; nothing in its ``repr`` is secret."""

    database_url: str = field(repr=False)
    broker_url: str = field(repr=False)
    imap: tuple[ImapAccount, ...]
    smtp: SmtpServer | None
    address: str
    aliases: tuple[str, ...]
    public_url: str
    trusted_authserv_id: str | None
    #: hosts and domains whose Received lines are the operator's own
    #: as given; what stands for none is told by ``worker.trusted_header``, which alone needs the public suffix list for it
    own_hosts: tuple[str, ...]
    require_dkim: bool
    contact_form_addresses: tuple[str, ...]
    contact_form_identity: str | None
    act_on_age: timedelta
    public_listen: Listen
    console_listen: Listen
    connections: int
    connections_of_an_address: int
    request_header_time: timedelta
    request_body_time: timedelta
    console_url: str
    bounce_address: str | None
    cap_stranger: tuple[Cap, ...]
    cap_domain: tuple[Cap, ...]
    cap_registered: tuple[Cap, ...]
    cap_total: tuple[Cap, ...]
    alert_to: str | None
    dns: Path | None
    allow_plain: bool
    templates: Path
    staff_token: str | None = field(repr=False)
    oidc_issuer: str | None
    oidc_client_id: str | None
    oidc_client_secret: str | None = field(repr=False)
    oidc_scope: str
    oidc_role_claim: str
    oidc_viewers: tuple[str, ...]
    oidc_agents: tuple[str, ...]
    oidc_admins: tuple[str, ...]
    #: calls of the API that a token may make a minute; 0: no limit
    api_calls: int
    webhook_allow: tuple[str, ...]
    webhook_events_kept: timedelta
    message_limit: int
    read_time: timedelta
    read_memory: int
    batch_size: int
    look_every: timedelta | None
    processed_folder: str
    identity: str
    review_folder: str
    oauth_token_url: str | None
    oauth_client_id: str | None
    oauth_client_secret: str | None = field(repr=False)
    oauth_scope: str | None
    oauth_refresh_token_file: Path | None
    oauth_expires_on: date | None
    phone: str
    company_name: str

    @property
    def own_addresses(self) -> frozenset[str]:
        """The mailbox's address and its aliases."""
        return frozenset({self.address, *self.aliases})

    @property
    def bounds(self) -> Bounds:
        """Within which bounds each listener serves its connections."""
        header, body = self.request_header_time.total_seconds(), self.request_body_time.total_seconds()
        return Bounds(self.connections, self.connections_of_an_address, header, body)

    @property
    def oauth(self) -> OAuthClient | None:
        """As whom access tokens are fetched; None where nothing signs in by one."""
        if self.oauth_token_url is None or self.oauth_client_id is None:
            return None
        return OAuthClient(
            self.oauth_token_url,
            self.oauth_client_id,
            self.oauth_client_secret,
            self.oauth_scope,
            self.oauth_refresh_token_file,
            self.oauth_expires_on,
        )

    @property
    def oidc(self) -> OidcClient | None:
        """By which provider staff sign in; None where they do by passwords of our own."""
        if self.oidc_issuer is None or self.oidc_client_id is None:
            return None
        return OidcClient(self.oidc_issuer, self.oidc_client_id, self.oidc_client_secret, self.oidc_scope)


def usual_file() -> Path | None:
    """``kundservice.toml`` in the current folder, or None where there is none."""
    return USUAL_FILE if USUAL_FILE.is_file() else None


def load(environ: Mapping[str, str], toml_path: Path | None) -> Settings:
    """The settings of this environment and file.

    Raises one ``UsageError`` with a line for every mistake: the setting's name, what is wrong, what is allowed.
    """
    mistakes: list[str] = []
    in_file = _texts_of_file(toml_path, mistakes)
    in_environment = {
        name.removeprefix(PREFIX).lower(): (name, text.strip())
        for name, text in environ.items()
        if name.startswith(PREFIX) and text.strip()
    }
    _tell_unknown([*in_file.items(), *in_environment.items()], mistakes)
    parsed: dict[str, Any] = {}
    for name, setting in SETTINGS.items():
        told = _text_of(name, setting, in_environment, mistakes) or _text_of(name, setting, in_file, mistakes)
        label, text = told or (PREFIX + name.upper(), setting.default)
        value = setting.absent
        if text is not None:
            try:
                value = setting.parse(text)
            except ValueError as error:
                mistakes.append(f"{label}: {error}; allowed: {setting.allowed}")
        parsed[setting.field_name or name] = value
    _check_together(parsed, mistakes)
    if mistakes:
        raise UsageError("\n".join(dict.fromkeys(mistakes)))
    return Settings(**parsed)


def _texts_of_file(path: Path | None, mistakes: list[str]) -> dict[str, tuple[str, str]]:
    """(Shown name, text) by name of what the file sets; a list is written as the environment would have it."""
    if path is None:
        return {}
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        mistakes.append(f"{path}: can not be read ({error.strerror}); allowed: a readable file, or none")
        return {}
    except ValueError as error:  # TOMLDecodeError and UnicodeDecodeError
        mistakes.append(f'{path}: is no TOML file ({error}); allowed: lines such as address = "kundservice@firma.example"')
        return {}
    texts: dict[str, tuple[str, str]] = {}
    for name, value in content.items():
        label = f"{name} in {path}"
        match value:
            case bool():
                texts[name] = (label, "true" if value else "false")
            case str() | int():
                texts[name] = (label, str(value).strip())
            case list() if all(isinstance(item, str) for item in value):
                texts[name] = (label, (" " if name == "imap_url" else ",").join(value))
            case _:
                mistakes.append(f'{label}: is neither text, number, true, false nor a list of texts; allowed: name = "value"')
    return {name: told for name, told in texts.items() if told[1]}


def _tell_unknown(given: list[tuple[str, tuple[str, str]]], mistakes: list[str]) -> None:
    known = {*SETTINGS, *(f"{name}_file" for name, setting in SETTINGS.items() if setting.secret)}
    for name, (label, _) in given:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            style = PREFIX + near[0].upper() if near and label.startswith(PREFIX) else near[0] if near else ""
            hint = f"did you mean {style}" if style else f"other names are to begin without {PREFIX}"
            mistakes.append(f"{label}: there is no such setting; allowed: those of docs/settings.md; {hint}")


def _text_of(name: str, setting: Setting, given: dict[str, tuple[str, str]], mistakes: list[str]) -> tuple[str, str] | None:
    """(Shown name, text) of one setting where this source tells it, out of its own file where it is a secret."""
    direct = given.get(name)
    in_file = given.get(f"{name}_file") if setting.secret else None
    if direct and in_file:
        mistakes.append(f"{in_file[0]}: stands beside {direct[0]}; allowed: one of the two")
        return direct
    if not in_file:
        return direct
    label, path = in_file
    try:
        return label, Path(path).read_text(encoding="utf-8").strip()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "it is no text"
        mistakes.append(f"{label}: '{path}' can not be read ({why}); allowed: a file that holds {setting.allowed}")
        return None


def _check_together(parsed: dict[str, Any], mistakes: list[str]) -> None:
    """What depends on several settings: plain connections, the folder of the templates."""
    servers = [("IMAP_URL", account) for account in parsed["imap"] or ()]
    servers += [("SMTP_URL", parsed["smtp"])] if parsed["smtp"] else []
    for name, server in servers:
        if server.tls is Tls.PLAIN and not is_loopback(server.host) and not parsed["allow_plain"]:
            scheme = name[:4].lower()
            mistakes.append(
                f"{PREFIX}{name}: {scheme}:// to {server.host} would send the password in clear; "
                f"allowed: {scheme}s://, {scheme}+starttls://, or {PREFIX}ALLOW_PLAIN=true"
            )
    if any(server.oauth for _, server in servers):
        needed = [name for name in ("oauth_token_url", "oauth_client_id") if parsed[name] is None]
        if parsed["oauth_refresh_token_file"] is None and parsed["oauth_client_secret"] is None:
            needed.append("oauth_client_secret")
        mistakes += [
            f"{PREFIX}{name.upper()}: is not set, and ;AUTH=XOAUTH2 needs it; allowed: {SETTINGS[name].allowed}"
            for name in needed
            if not any(line.startswith(PREFIX + name.upper()) for line in mistakes)
        ]
    _check_sign_in(parsed, mistakes)
    console = urlsplit(parsed["console_url"] or "")
    if console.scheme == "http" and not is_loopback(console.hostname or ""):
        mistakes.append(
            f"{PREFIX}CONSOLE_URL: http:// to {console.hostname} would send passwords in clear; allowed: {SETTINGS['console_url'].allowed}"
        )
    if parsed["templates"] is None and not any(line.startswith(PREFIX + "TEMPLATES") for line in mistakes):
        parsed["templates"] = templates_folder()
        if parsed["templates"] is None:
            mistakes.append(f"{PREFIX}TEMPLATES: the templates are not where they were installed; allowed: {SETTINGS['templates'].allowed}")


def _check_sign_in(parsed: dict[str, Any], mistakes: list[str]) -> None:
    """The provider of the staff's sign-in is told whole or not at all, and lets somebody in."""
    told = [name for name in ("oidc_issuer", "oidc_client_id") if parsed[name] is not None]
    wrong = any(line.startswith(f"{PREFIX}OIDC_") for line in mistakes)
    if len(told) == 1 and not wrong:
        (other,) = {"oidc_issuer", "oidc_client_id"} - set(told)
        mistakes.append(f"{PREFIX}{other.upper()}: is not set, and {PREFIX}{told[0].upper()} needs it; allowed: {SETTINGS[other].allowed}")
    if len(told) == 2 and not (parsed["oidc_viewers"] or parsed["oidc_agents"] or parsed["oidc_admins"]):
        mistakes.append(
            f"{PREFIX}OIDC_AGENTS: is not set, nor {PREFIX}OIDC_VIEWERS or {PREFIX}OIDC_ADMINS, so the provider would let nobody in; "
            f"allowed: {SETTINGS['oidc_agents'].allowed}"
        )


def templates_folder() -> Path | None:
    """Where the templates lie: in the checkout beside the package, else in the share folder of the installation; None in neither."""
    package = Path(__file__).resolve().parent
    candidates = (
        package.parent / "templates",
        package.parent / "share" / "kundservice" / "templates",  # where the wheel's forced files lie beside the package
        Path(sysconfig.get_path("data")) / "share" / "kundservice" / "templates",
    )
    return next((folder for folder in candidates if (folder / "mail").is_dir()), None)
