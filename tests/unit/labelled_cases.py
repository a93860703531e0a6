"""The labelled mails of ``tests/cases``, and what the product makes of each of them."""

import json
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from parsers.message import parse
from parsers.read import subject_of
from parsers.trained.pieces import masked
from worker.answer import mail_json
from worker.directory_file import load as load_directory
from worker.dry_run import Circumstances, circumstances, dry_run
from worker.settings import load as load_settings
from worker.understand import known_to, understand

TESTS = Path(__file__).parent.parent
CASES = sorted((TESTS / "cases").glob("*.json"))
_ENVIRONMENT = {
    "KUNDSERVICE_TRUSTED_AUTHSERV_ID": "mx.inexchange.se",
    "KUNDSERVICE_CONTACT_FORM_ADDRESSES": "contactform@inexchange.se",
}


@cache
def known() -> Circumstances:
    """The customers and settings that the labels speak of."""
    directory = load_directory((TESTS / "directory.json").read_bytes(), "directory.json")
    return circumstances(load_settings(_ENVIRONMENT, None), directory, None, lambda: datetime(2026, 11, 20, 12, tzinfo=UTC))


@cache
def explained(case: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """The case's label and what is answered."""
    return json.loads(case.read_text(encoding="utf-8")), explained_mail(case.with_suffix(".eml"))


def explained_mail(mail: Path) -> dict[str, Any]:
    """What is answered to a mail."""
    run = dry_run(mail.read_bytes(), known())
    return mail_json(mail.stem, run.message, run.decision, run.reply)


def masked_mail(mail: Path) -> str:
    """A mail's subject and own words as the second reader gets them."""
    given = known()
    message = parse(mail.read_bytes())
    day = given.day_received(message)
    own_addresses = given.settings.own_addresses
    read = understand(message, given.trust, own_addresses, day, lambda _sender: given.directory)
    terms = known_to(given.directory, read.verdict, given.trust, own_addresses, day)
    return masked(subject_of(message, read.reading.form)[0], read.reading.own_text, terms)
