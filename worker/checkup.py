"""Whether everything is there that the product needs: each part is tried as the product uses it, and what is wrong says what to mend."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from urllib.parse import urlsplit

from sqlalchemy import func, make_url, select

from worker import database
from worker.access_tokens import TOLD_BEFORE, AccessTokens, days_left
from worker.broker import make_broker, reachable
from worker.clock import STOCKHOLM, day_in_stockholm
from worker.errors import KundserviceError
from worker.forgery_probe import PATIENCE, Fate, Seen, sent_and_fetched
from worker.mailbox import Mailbox
from worker.mailer import Mailer
from worker.oidc.provider import of_settings
from worker.poller import preview
from worker.resolver import DnsRecords
from worker.setting_types import ImapAccount
from worker.setting_values import is_loopback
from worker.settings import Settings
from worker.store import accounting, faults, staff_links
from worker.store.directory import COMPANIES
from worker.store.webhooks import Undelivered
from worker.template_check import check_templates
from worker.trusted_header import own_hosts_of
from worker.txt_records import DnsFails, read_txt_file

#: What the mail with forged fields is called.
TEST_MAIL = "test mail"
MEGABYTE = 1024 * 1024
#: With less room than this for the database it is told; with a tenth of it the next mails may be the last that fit.
ROOM = 1024 * MEGABYTE
#: What the sign-in by access token is called.
OAUTH = "access tokens"
#: What the staff's sign-in by a provider is called.
SIGN_IN = "staff's sign-in"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    what: str
    #: ``well``; ``note``: works, but think about it; ``wrong``: mend it
    state: str
    told: str


def checkup(settings: Settings, *, test_mail: bool = False, patience: float = PATIENCE) -> Iterator[Finding]:
    """Look at every part in turn; never raises for what is wrong.

    Nothing is changed, on no server, but where a test mail is asked for: it goes to the mailbox itself, which has ``patience`` seconds to
    show it.
    """
    yield Finding("settings", "well", "all of them can be read")
    yield from _looked("templates", partial(_templates, settings))
    yield from _looked("database", partial(_database, settings))
    yield from _looked("broker", partial(_broker, settings))
    yield from _trust(settings)
    yield _pages(settings)
    yield from _looked(SIGN_IN, partial(_sign_in, settings))
    yield from _looked("DNS", partial(_dns, settings))
    tokens = AccessTokens(settings.oauth) if settings.oauth else None
    if tokens is not None:
        yield from _looked(OAUTH, partial(_oauth, tokens))
    if not settings.imap:
        yield Finding("mailbox", "wrong", "KUNDSERVICE_IMAP_URL is not set; set it to imaps://user:password@host/INBOX")
    for account in settings.imap:
        yield from _looked(f"mailbox {account.name}/{account.folder}", partial(_mailbox, account, settings, tokens))
    if settings.smtp is None:
        yield Finding("mail server", "wrong", "KUNDSERVICE_SMTP_URL is not set, so nobody would be answered; set it to smtps://host")
    else:
        yield from _looked(f"mail server {settings.smtp.host}:{settings.smtp.port}", partial(_mail_server, settings, tokens))
    if test_mail:
        yield from _looked(TEST_MAIL, partial(_forgery, settings, tokens, patience))


def _looked(what: str, look: Callable[[], Iterator[Finding]]) -> Iterator[Finding]:
    try:
        yield from look()
    except KundserviceError as error:
        for line in str(error).splitlines():
            yield Finding(what, "wrong", line)


def _templates(settings: Settings) -> Iterator[Finding]:
    check_templates(settings.templates / "mail")
    yield Finding("templates", "well", f"every mail can be written in every language ({settings.templates})")


def _database(settings: Settings) -> Iterator[Finding]:
    url = make_url(settings.database_url)
    if url.drivername == "sqlite" and url.database and not Path(url.database).expanduser().exists():
        # to connect would make it
        yield Finding("database", "wrong", f"there is no file {url.database} yet; run 'kundservice db upgrade'")
        return
    room = shutil.disk_usage(Path(url.database).expanduser().parent).free if url.drivername == "sqlite" and url.database else None
    engine = database.engine_for(settings.database_url)
    try:
        database.check_current(engine)
        with database.reading(engine) as connection:
            companies = connection.scalar(select(func.count()).select_from(COMPANIES)) or 0
            mail = accounting.account(connection)
            standing = faults.standing(connection)
            reserve = settings.oidc is None or staff_links.reserve(connection)
        database.check_writable(engine)
    finally:
        engine.dispose()
    yield Finding("database", "well", f"{database.shown(engine)} is up to date")
    if room is not None and room < ROOM:
        told = f"the disk of {url.database} has {room // MEGABYTE} MB left, and mail can not be stored without any; make room"
        yield Finding("database", "wrong" if room < ROOM // 10 else "note", told)
    told_of = faults.names_of(settings.imap)
    for fault in standing:
        if fault.name in told_of:
            since = fault.since.astimezone(STOCKHOLM)
            told = f"{fault.words} (as the poller tells since {since:%Y-%m-%d %H:%M}, Swedish time)"
            yield Finding(fault.name, "wrong" if fault.lasting else "note", told)
    if mail.balanced:
        yield Finding("mail", "well", mail.in_words())
    else:
        yield Finding("mail", "wrong", f"{mail.in_words()}; they lie in the folder: see that 'kundservice poll' runs and what its log says")
    yield from _webhooks(mail.webhooks, settings)
    if not reserve:
        told = "no admin could sign in by a password while the provider is away; run 'kundservice staff password NAME --role admin'"
        yield Finding(SIGN_IN, "note", told)
    if companies:
        yield Finding("directory", "well", f"{companies} companies")
    else:
        yield Finding("directory", "note", "no companies, so nobody is known; run 'kundservice directory import FILE'")


def _webhooks(undelivered: Iterable[Undelivered], settings: Settings) -> Iterator[Finding]:
    for each in undelivered:
        what = f"webhook {each.id} ({urlsplit(each.url).hostname})"
        why = f"; the last failure: {each.failure}" if each.failure else ""
        if each.failed:
            kept = f"they are kept for {settings.webhook_events_kept.days} days"
            told = f"{each.failed} events were given up{why}; {kept}: mend it and run 'kundservice webhooks retry {each.id}'"
            yield Finding(what, "wrong", told)
        elif each.since and each.failure:
            since = each.since.astimezone(STOCKHOLM)
            yield Finding(what, "note", f"{each.waiting} events wait, the first since {since:%Y-%m-%d %H:%M}, Swedish time{why}")


def _broker(settings: Settings) -> Iterator[Finding]:
    broker = make_broker(settings.broker_url)
    wrong = reachable(broker)
    if wrong:
        yield Finding("broker", "wrong", wrong)
    elif settings.broker_url.startswith("memory"):
        yield Finding("broker", "well", "in this process; for several processes set KUNDSERVICE_BROKER_URL=redis://host:6379/0")
    else:
        yield Finding("broker", "well", "Redis answers")


def _trust(settings: Settings) -> Iterator[Finding]:
    if settings.trusted_authserv_id:
        hosts = ", ".join(settings.own_hosts or own_hosts_of(settings.trusted_authserv_id))
        yield Finding("sender proof", "well", f"Authentication-Results of {settings.trusted_authserv_id} is believed (own hosts: {hosts})")
    else:
        told = (
            "KUNDSERVICE_TRUSTED_AUTHSERV_ID is not set, so only mail with a DKIM signature of its From domain is proven, and every other "
            "order waits for confirmation; set it to the name that your mail server writes first in its Authentication-Results"
        )
        yield Finding("sender proof", "note", told)


def _dns(settings: Settings) -> Iterator[Finding]:
    if settings.dns is not None:
        read_txt_file(settings.dns, "KUNDSERVICE_DNS")
        yield Finding("DNS", "note", f"is not asked: the TXT records of {settings.dns} stand in its place (KUNDSERVICE_DNS)")
        return
    name = f"_dmarc.{settings.address.rpartition('@')[2]}"
    try:
        DnsRecords().texts(name)
    except DnsFails as failure:
        yield Finding("DNS", "note", f"{failure} Mail that only its DKIM signature could prove waits up to a day for it")
    else:
        yield Finding("DNS", "well", f"answers (asked for {name})")


def _pages(settings: Settings) -> Finding:
    """Whether customers can reach the links in our mail, as far as the address tells."""
    what, url = "customers' pages", urlsplit(settings.public_url)
    if is_loopback(url.hostname or ""):
        told = f"only this machine reaches {settings.public_url}; set KUNDSERVICE_PUBLIC_URL to the address that your web server passes on"
        return Finding(what, "note", told)
    if url.scheme != "https":
        return Finding(what, "note", f"{settings.public_url} is not encrypted; offer https and set KUNDSERVICE_PUBLIC_URL to it")
    return Finding(what, "well", f"links in our mail lead to {settings.public_url}")


def _sign_in(settings: Settings) -> Iterator[Finding]:
    """Whether the provider's discovery works and takes us as its client; nobody signs in for it."""
    provider = of_settings(settings)
    if provider is None:
        return
    keys = provider.check()
    yield Finding(SIGN_IN, "well", f"{provider.host} answers, with {keys} keys; it sends browsers back to {provider.redirect_uri}")


def _oauth(tokens: AccessTokens) -> Iterator[Finding]:
    tokens.current()
    yield Finding(OAUTH, "well", f"a token was fetched, which lasts {tokens.lasts / 60:.0f} minutes")
    if not tokens.keeps_its_grant:
        told = "the server replaces the refresh token, and its file can not be written: it ends with the one that stands there"
        yield Finding(OAUTH, "note", f"{told}; let this user write the file and its folder")
    left = days_left(tokens.expires_on, day_in_stockholm(datetime.now(UTC)))
    if left is not None and left < TOLD_BEFORE:
        told = f"the client secret or refresh token ends on {tokens.expires_on}; make a new one (docs/oauth.md)"
        yield Finding(OAUTH, "note" if left >= 0 else "wrong", told)


def _mailbox(account: ImapAccount, settings: Settings, tokens: AccessTokens | None) -> Iterator[Finding]:
    what = f"mailbox {account.name}/{account.folder}"
    with Mailbox(account, settings.message_limit, settings.batch_size, tokens=tokens) as mailbox:
        state = mailbox.examine()
        counts = preview(mailbox, settings.act_on_age, settings.message_limit)
    yield Finding(what, "well", f"{state.count} mails")
    told = f"a first connection acts on {counts.to_act_on} and only records {counts.before_start} older ones"
    yield Finding(what, "well", f"{told}; {counts.too_large} are too large to be read" if counts.too_large else told)
    for capability, without in (
        ("IDLE", "new mail is seen within a minute instead of at once"),
        ("MOVE", "mail is copied and deleted instead of moved"),
        ("UIDPLUS", "mail that was copied away stays behind marked as deleted"),
    ):
        if capability not in state.capabilities and not (capability == "UIDPLUS" and "MOVE" in state.capabilities):
            yield Finding(what, "note", f"the server has no {capability}: {without}")


def _mail_server(settings: Settings, tokens: AccessTokens | None) -> Iterator[Finding]:
    if settings.smtp is not None:
        Mailer(settings.smtp, tokens=tokens).check()
        yield Finding(f"mail server {settings.smtp.host}:{settings.smtp.port}", "well", "takes our connection")


def _forgery(settings: Settings, tokens: AccessTokens | None, patience: float) -> Iterator[Finding]:
    """Whether the operator's server lets a forged Authentication-Results of its own name in, and whether it would be believed."""
    if not settings.trusted_authserv_id:
        yield Finding(TEST_MAIL, "note", "was not sent: no Authentication-Results is believed, forged or not")
        return
    if settings.smtp is None or not settings.imap:
        yield Finding(TEST_MAIL, "wrong", "can not be sent without KUNDSERVICE_SMTP_URL and KUNDSERVICE_IMAP_URL; set both")
        return
    found = sent_and_fetched(settings, datetime.now(UTC), tokens, patience)
    if found is None:
        told = (
            f"did not come to {settings.address} within {patience:.0f} seconds; look into its other folders (junk?) and at the server's log"
        )
        yield Finding(TEST_MAIL, "wrong", told)
        return
    yield Finding(TEST_MAIL, "well", f"came back, and lies in {settings.processed_folder}")
    yield from _forged_fields(found, settings)


def _forged_fields(found: Seen, settings: Settings) -> Iterator[Finding]:
    trusted, what = settings.trusted_authserv_id, "forged Authentication-Results"
    mend = f"let your mail server remove every field of {trusted} from mail that comes in (RFC 8601 section 5)"
    for where, fate in (("at the top", found.top), ("below a foreign Received", found.below)):
        if fate is Fate.BELIEVED:
            told = f"one {where} was BELIEVED: anybody could order in any customer's name; {mend}, or unset KUNDSERVICE_TRUSTED_AUTHSERV_ID"
            yield Finding(what, "wrong", told)
        elif fate is Fate.ARRIVED:
            yield Finding(what, "note", f"one {where} arrived, but was not believed ({found.why}); better {mend}")
        else:
            yield Finding(what, "well", f"one {where} was removed by the server")
    if not found.own_field:
        told = f"your server wrote no field of {trusted} of its own on the test mail, which it got by KUNDSERVICE_SMTP_URL"
        yield Finding(
            what, "note", f"{told}; send a mail from outside too, and see with 'kundservice queue show' whether its sender is proven"
        )
