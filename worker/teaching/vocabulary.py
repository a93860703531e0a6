"""PURE: which words are everybody's, so that they may stay in a mail when its people are replaced."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache

from parsers.fold import fold
from parsers.lexicon.languages import LEXICONS
from parsers.vocabulary import vocabulary

#: What people of a case are called.
FIRST_NAMES = ("Tilde", "Ragnar", "Signe", "Melker", "Vilma", "Edvin", "Tyra", "Rurik", "Alfhild", "Torvald", "Ottilia", "Folke")
LAST_NAMES = ("Sandvall", "Nordkvist", "Hallgren", "Wikander", "Forsander", "Lundmark", "Ekvall", "Rydell", "Stenlund", "Almgren")
#: Forms of companies, and what is written in capitals or with one in mails about e-invoices everywhere.
_EVERYWHERE = frozenset((
    "ab", "as", "asa", "aps", "hb", "kb", "oy", "oyj", "ltd", "inc", "gmbh", "a/s", "i/s", "enk", "org", "nr", "orgnr", "cvr", "vat",
    "tel", "mob", "fax", "vd", "hr", "it", "id", "pdf", "xml", "api", "erp", "edi", "edifact", "gln", "peppol", "sftp", "bankgiro",
    "plusgiro", "iban", "ocr", "po", "re", "sv", "vs", "fw", "fwd", "ok", "mvh", "vh", "br", "rgds", "mr", "mrs", "ms", "dr", "hej",
    "hello", "hi", "iphone", "android", "outlook", "gmail", "inexchange", "kundservice",
))  # fmt: skip
#: Parts of a local part that name no person.
ROLES = frozenset((
    "info", "kontakt", "contact", "post", "mail", "order", "orders", "ekonomi", "economy", "faktura", "fakturor", "invoice",
    "invoices", "finance", "admin", "office", "kontor", "support", "kundservice", "kundtjanst", "hr", "it", "lon", "salg", "salj",
    "sales", "regnskap", "okonomi", "bogholderi", "talous", "lasku", "laskut", "asiakaspalvelu", "toimisto", "reception", "no-reply",
    "noreply",
))  # fmt: skip


@cache
def common_words() -> frozenset[str]:
    """The folded words of all lexicons, and those that mails about e-invoices have in every language."""
    words = set(_EVERYWHERE)
    for lexicon in LEXICONS.values():
        words |= vocabulary(lexicon.orders, lexicon.caution)
        for told in _strings(lexicon):
            words.update(fold(word.strip("*=…:.,!?()\"'")) for word in told.split())
    return frozenset(words)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list | frozenset | set):
        for each in value:
            yield from _strings(each)
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _strings(key)
            yield from _strings(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _strings(getattr(value, field.name))
