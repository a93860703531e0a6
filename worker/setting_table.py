"""Which settings there are: what each decides, how it is written, and what it is where nobody sets it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from worker import mail_server_urls
from worker import setting_values as values

PREFIX = "KUNDSERVICE_"
#: What ``KUNDSERVICE_TRUSTED_AUTHSERV_ID`` is for Exchange Online, which writes no id of its own.
EXCHANGE_ONLINE = "exchange-online"


@dataclass(frozen=True, slots=True)
class Setting:
    """How one setting is read: its parser, its default as it would be written, and what is told as allowed."""

    #: what it decides, for whoever sets it
    meaning: str
    parse: Callable[[str], Any]
    allowed: str
    default: str | None = None
    secret: bool = False
    #: where the field of ``Settings`` is named otherwise
    field_name: str | None = None
    #: the value where it is unset and has no default
    absent: Any = None


_ADDRESS = "a mail address"
_ADDRESSES = "mail addresses with commas between"
_CAPS = "such as 5/h,10/d (s, m, h, d, w), or 0 for no cap"
_TIME = "such as 20s, 1m; 1s to 10m"
_LISTEN = "host:port, such as 127.0.0.1:8025"

#: Every setting of product.md section 7, then those of our own.
SETTINGS: dict[str, Setting] = {
    "database_url": Setting(
        "where everything is kept",
        values.database_url,
        "sqlite:///path or postgresql+psycopg://user:password@host/name",
        "sqlite:///var/kundservice.db",
        secret=True,
    ),
    "broker_url": Setting(
        "what wakes the workers: this process itself, or Redis for several machines",
        values.broker_url,
        "memory:// or redis://host:port/0",
        "memory://",
        secret=True,
    ),
    "imap_url": Setting(
        "the mailboxes that are read",
        mail_server_urls.imap_accounts,
        "imaps://user:password@host:port/INBOX (imaps://user;AUTH=XOAUTH2@…: docs/oauth.md), imap+starttls://…, imap://… (loopback only), "
        "several with spaces between",
        secret=True,
        field_name="imap",
        absent=(),
    ),
    "smtp_url": Setting(
        "the server that takes our mail",
        mail_server_urls.smtp_server,
        "smtps://user:password@host:port (smtps://user;AUTH=XOAUTH2@…: docs/oauth.md), smtp+starttls://…, smtp://… (loopback only)",
        secret=True,
        field_name="smtp",
    ),
    "address": Setting("the mailbox's own address, From of every mail of ours", values.address, _ADDRESS, "kundservice@inexchange.se"),
    "public_url": Setting(
        "where customers reach the confirm and activate pages", values.web_url, "https://host or http://host:port", "http://127.0.0.1:8025"
    ),
    "trusted_authserv_id": Setting(
        "whose Authentication-Results header is believed; unset: nobody's",
        values.host_name,
        f"the host name that your server writes, or {EXCHANGE_ONLINE}",
    ),
    "require_dkim": Setting("whether SPF alone proves nothing", values.yes_or_no, "true or false", "false"),
    "contact_form_addresses": Setting("the contact form's own From addresses", values.listed(values.address), _ADDRESSES, absent=()),
    "contact_form_identity": Setting(
        "the form server's signed header that holds its signed-in user's address", values.header_name, "the name of a mail header"
    ),
    "aliases": Setting("further addresses of the mailbox", values.listed(values.address), _ADDRESSES, absent=()),
    "act_on_age": Setting(
        "how old mail may be that is still acted on at the first connection", values.duration, "such as 30m, 72h, 7d, or 0", "72h"
    ),
    "public_listen": Setting("where the customers' pages listen", values.listen, _LISTEN, "127.0.0.1:8025"),
    "console_listen": Setting("where the staff's console listens", values.listen, _LISTEN, "127.0.0.1:8026"),
    "connections": Setting(
        "how many connections each of the two listeners has at once; beyond, the one gives way that has kept it waiting longest",
        values.connections,
        "10 to 10000",
        "300",
    ),
    "connections_of_an_address": Setting(
        "how many of them one address may keep waiting for a request (of IPv6 one /64)", values.count, "1 to 10000", "100"
    ),
    "request_header_time": Setting(
        "how long a connection may take for a request's header, from its start or the answer before", values.reading_time, _TIME, "10s"
    ),
    "request_body_time": Setting("how long it may take for the body, and leave an answer lying", values.reading_time, _TIME, "30s"),
    "console_url": Setting(
        "where staff reach the console; by http only on this machine itself",
        values.web_url,
        "https://host, or http://127.0.0.1:port",
        "http://127.0.0.1:8026",
    ),
    "bounce_address": Setting("envelope sender by which bounces are told (VERP); unset: the mailbox itself", values.address, _ADDRESS),
    "cap_stranger": Setting("automatic replies to one address that is not registered", values.caps, _CAPS, "5/h,10/d"),
    "cap_domain": Setting("automatic replies to one domain's unregistered addresses", values.caps, _CAPS, "50/d"),
    "cap_registered": Setting("automatic replies to one registered address", values.caps, _CAPS, "60/h,300/d"),
    "cap_total": Setting("automatic replies in all; then they stop and an alarm is sent", values.caps, _CAPS, "2000/h"),
    "alert_to": Setting("who gets the product's own alarms", values.address, _ADDRESS),
    "dns": Setting("TXT records used instead of DNS (tests, dry runs)", values.file, "a JSON file of TXT records by name"),
    "identity": Setting(
        "who keeps the users' logins: the product itself, which sends a link to choose a password, or a sign-in system of yours, which "
        "sends its own invitations to the users of the directory",
        values.identity,
        "own or elsewhere",
        "own",
    ),
    "allow_plain": Setting("whether imap:// and smtp:// may go unencrypted to another machine", values.yes_or_no, "true or false", "false"),
    "own_hosts": Setting(
        "hosts and domains whose Received lines are your own; unset: the domain of the trusted id",
        values.listed(values.host_name),
        "host or domain names with commas between",
        absent=(),
    ),
    "templates": Setting(
        "where the mail and console templates lie; unset: where they were installed",
        values.folder,
        "the folder that holds mail/ and console/",
    ),
    "staff_token": Setting(
        "the staff account that the command line acts as", values.word, "the token that 'kundservice staff' printed", secret=True
    ),
    "oidc_issuer": Setting(
        "the sign-in provider of the staff (OpenID Connect, docs/oidc.md); unset: names and passwords of the product's own",
        values.issuer,
        "the issuer's https:// URL, to the letter as the provider writes it",
    ),
    "oidc_client_id": Setting("as which application the provider is asked", values.word, "the client id that your provider shows"),
    "oidc_client_secret": Setting(
        "that application's secret; unset: a public client", values.word, "the client secret that your provider showed", secret=True
    ),
    "oidc_scope": Setting(
        "what the provider is asked to tell of a person",
        values.oidc_scope,
        "scopes with spaces between, openid among them",
        "openid profile email",
    ),
    "oidc_role_claim": Setting(
        "the claim of the ID token whose values give a role; email counts only where it is verified",
        values.word,
        "its name, or the path to it with dots between, such as realm_access.roles",
        "roles",
    ),
    "oidc_viewers": Setting("values of that claim that make a viewer", values.listed(values.word), "values with commas between", absent=()),
    "oidc_agents": Setting("values of that claim that make an agent", values.listed(values.word), "values with commas between", absent=()),
    "oidc_admins": Setting("values of that claim that make an admin", values.listed(values.word), "values with commas between", absent=()),
    "api_calls": Setting("how many calls of the API a token may make a minute, in each process", values.count, "1 to 10000", "600"),
    "webhook_allow": Setting(
        "hosts of webhooks that may lie in a private network, and be called by plain http; else only public addresses by https are",
        values.listed(values.plain_host),
        "host names or addresses with commas between",
        absent=(),
    ),
    "webhook_events_kept": Setting(
        "how long what webhooks were told is kept, and what was given up; what still waits is kept in any case",
        values.retention,
        "such as 30d, 8w; 1d to 3650d",
        "30d",
    ),
    "message_limit": Setting(
        "of larger mail only the headers are fetched, and it goes to the review folder", values.size, "such as 25MB", "25MB"
    ),
    "read_time": Setting(
        "how long one mail may be read; the attempt is ended then, and after the third the mail is quarantined",
        values.reading_time,
        _TIME,
        "20s",
    ),
    "read_memory": Setting(
        "how much memory a process that reads mail may take", values.reading_memory, "such as 1024MB; at least 384MB", "1024MB"
    ),
    "look_every": Setting(
        "how often the mailbox is looked at, for mail servers of your own that tell of new mail late; unset: it is waited for (IDLE)",
        values.pause,
        "such as 100ms, 2s; 50ms to 60s",
    ),
    "batch_size": Setting("how many mails are fetched, stored and moved at once", values.count, "1 to 10000", "50"),
    "processed_folder": Setting("where mail is moved once it is stored", values.word, "the name of a folder of the mailbox", "Processed"),
    "review_folder": Setting("where mail over the size limit is moved", values.word, "the name of a folder of the mailbox", "Review"),
    "oauth_token_url": Setting(
        "where access tokens are fetched for mailboxes and mail servers that sign in by XOAUTH2 (docs/oauth.md)",
        values.token_url,
        "the https:// URL of your provider's token endpoint",
    ),
    "oauth_client_id": Setting("as which application tokens are fetched", values.word, "the client id that your provider shows"),
    "oauth_client_secret": Setting("that application's secret", values.word, "the client secret that your provider showed", secret=True),
    "oauth_scope": Setting("for what tokens are fetched", values.word, "scopes with spaces between, as docs/oauth.md lists them"),
    "oauth_refresh_token_file": Setting(
        "the refresh token; unset: client credentials. A new one that the provider hands out is written back",
        values.file,
        "a file that holds the refresh token",
    ),
    "oauth_expires_on": Setting(
        "the day on which the client secret or refresh token ends; told from 30 days before, by alarm from 14",
        values.day,
        "a date such as 2027-05-31",
    ),
    "phone": Setting(
        "the number that our mails tell customers to call", values.word, "the number that customers call", "+46 (0)500-44 63 60"
    ),
    "company_name": Setting("the name under which our mails are signed", values.word, "the name that customers know", "InExchange"),
}


def as_markdown() -> str:
    """The page docs/settings.md; a test holds it to this table."""
    lines = [
        "# Settings",
        "",
        f"Each is an environment variable with the prefix `{PREFIX}`, or the same name in lower case without it in `kundservice.toml`",
        "in the folder that the command is started in; the environment wins. A secret (*) may also stand in a file, which the name with",
        "`_FILE` behind it names. An empty value is an unset one. In a URL, percent-encode the user and the password.",
        "",
        "| setting | decides | written as | default |",
        "|---|---|---|---|",
    ]
    for name, setting in SETTINGS.items():
        star = " *" if setting.secret else ""
        default = f"`{setting.default}`" if setting.default is not None else "unset"
        lines.append(f"| `{PREFIX}{name.upper()}`{star} | {setting.meaning} | {setting.allowed} | {default} |")
    return "\n".join(lines) + "\n"
