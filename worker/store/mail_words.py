"""Which mails hold given words: the index of everything that a mail says, kept in the transaction that writes the mail, on both databases.

A mail's words are taken apart here and compared as ``parsers.fold`` makes them alike ('Göran' is found by 'goran'); the databases only look
them up: SQLite in an FTS5 table, PostgreSQL in a ``tsvector`` without any language's configuration. So both find the same. Addresses and
numbers are words of their own besides, without what people write between their parts.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Row, bindparam, column, select, text

from parsers.fold import fold
from worker.apply.tables import COMPANIES
from worker.store.claims import MAILS
from worker.store.requests import REQUESTS
from worker.store.threads import THREADS

#: The table's name in both databases; it has a row a mail.
TABLE = "mail_words"
#: Characters of a mail's text that are taken apart, different words that are kept, and characters of a word.
_LONGEST_TEXT, _MOST_WORDS, _LONGEST_WORD = 400_000, 8_000, 40
#: Words of a query; more are left out.
_MOST_ASKED = 12

_WORD = re.compile(r"[^\W_]+")
_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w.-]{1,190}")
_NUMBER = re.compile(r"(?<!\d)\d(?:[-./]?\d){4,18}(?!\d)")
_SPACED = re.compile(r"(?<!\d)\d(?:[-./ ]{0,2}\d){4,18}(?!\d)")
_COUNTRY = re.compile(r"^[a-zA-Z]{2}(?=\d{8})")

_WRITE = {
    "sqlite": text(f"INSERT OR REPLACE INTO {TABLE} (rowid, words) VALUES (:mail_id, :words)"),  # noqa: S608 - no value in it
    "postgresql": text(
        f"INSERT INTO {TABLE} (mail_id, words) VALUES (:mail_id, array_to_tsvector(CAST(:words AS text[]))) "  # noqa: S608 - likewise
        "ON CONFLICT (mail_id) DO UPDATE SET words = excluded.words"
    ),
}
_FORGET = {
    "sqlite": text(f"DELETE FROM {TABLE} WHERE rowid = :mail_id"),  # noqa: S608 - likewise
    "postgresql": text(f"DELETE FROM {TABLE} WHERE mail_id = :mail_id"),  # noqa: S608 - likewise
}
_MISSING = {
    "sqlite": text(f"SELECT id FROM mails WHERE id NOT IN (SELECT rowid FROM {TABLE}) ORDER BY id LIMIT :most"),  # noqa: S608 - likewise
    "postgresql": text(
        f"SELECT id FROM mails WHERE NOT EXISTS (SELECT 1 FROM {TABLE} WHERE mail_id = mails.id) ORDER BY id LIMIT :most"  # noqa: S608
    ),
}
_MAIL = (
    select(
        MAILS.c.subject,
        MAILS.c.from_address,
        MAILS.c.from_name,
        MAILS.c.sender,
        MAILS.c.message_id,
        MAILS.c.reading,
        THREADS.c.reference,
    )
    .select_from(MAILS)
    .outerjoin(THREADS, THREADS.c.id == MAILS.c.thread_id)
    .where(MAILS.c.id == bindparam("wanted"))
)
_ASKED = (
    select(REQUESTS.c.content, REQUESTS.c.company_number, COMPANIES.c.name)
    .select_from(REQUESTS)
    .outerjoin(COMPANIES, COMPANIES.c.id == REQUESTS.c.company_id)
    .where(REQUESTS.c.mail_id == bindparam("wanted"))
)


def write(connection: Connection, texts: Mapping[int, Sequence[str | None]]) -> None:
    """Make these texts, by the mail's id, what each of the mails is found by; what it was found by before is forgotten."""
    if texts:
        sqlite = connection.dialect.name == "sqlite"
        found = {mail_id: words_of(each) for mail_id, each in texts.items()}
        rows = [{"mail_id": mail_id, "words": " ".join(words) if sqlite else words} for mail_id, words in found.items()]
        connection.execute(_WRITE[connection.dialect.name], rows)


def refresh(connection: Connection, mail_id: int) -> None:
    """Let a mail be found by what stands in its rows now: after a decision, and after every change of its requests."""
    mail = connection.execute(_MAIL, {"wanted": mail_id}).one_or_none()
    if mail is not None:
        write(connection, {mail_id: _texts_of(mail, connection.execute(_ASKED, {"wanted": mail_id}).all())})


def forget(connection: Connection, mail_id: int) -> None:
    """Let a mail be found by nothing: its personal values are erased."""
    connection.execute(_FORGET[connection.dialect.name], {"mail_id": mail_id})


def refresh_missing(connection: Connection, most: int = 500) -> int:
    """Index mails that an older version stored; how many there were, ``most`` at a time."""
    found = list(connection.scalars(_MISSING[connection.dialect.name], {"most": most}))
    for mail_id in found:
        refresh(connection, mail_id)
    return len(found)


def holds(asked: str, dialect: str) -> ColumnElement[bool] | None:
    """The condition that a mail holds every word of ``asked``, each from its beginning; None where there is no word in it."""
    words = asked_words(asked)
    if not words:
        return None
    if dialect == "sqlite":
        told = " AND ".join(f'"{word}"' + ("*" if len(word) > 1 else "") for word in words)
        matching = text(f"SELECT rowid FROM {TABLE} WHERE words MATCH :asked").bindparams(asked=told)  # noqa: S608 - no value in it
        return MAILS.c.id.in_(matching.columns(column("id")))
    told = " & ".join(f"'{word}'" + (":*" if len(word) > 1 else "") for word in words)
    # as an array, so that the index is asked first: else rare words are looked for in every mail, the latest first
    found = f"mails.id = ANY(ARRAY(SELECT mail_id FROM {TABLE} WHERE words @@ CAST(:asked AS tsquery)))"  # noqa: S608 - likewise
    return cast(ColumnElement[bool], text(found).bindparams(asked=told))


def words_of(texts: Iterable[str | None]) -> list[str]:
    """Every different word of the texts as the index has it, addresses and numbers besides."""
    words: dict[str, None] = {}
    room = _LONGEST_TEXT
    for each in texts:
        if not each or room <= 0:
            continue
        told = each[:room]
        room -= len(told)
        words.update(dict.fromkeys(fold(word)[:_LONGEST_WORD] for word in _WORD.findall(told)))
        for found in (*_ADDRESS.findall(told), *_NUMBER.findall(told), *_SPACED.findall(told)):
            words[_joined(found)] = None
        if len(words) > _MOST_WORDS:
            break
    return [word for word in words if word and _WORD.fullmatch(word)][:_MOST_WORDS]


def asked_words(asked: str) -> list[str]:
    """The words that a query asks for; an address or a number is one, however it is written."""
    asked = asked[:400].strip()
    if _SPACED.fullmatch(asked):
        return [_joined(asked)]
    words: dict[str, None] = {}
    for piece in asked.split():
        bare = _COUNTRY.sub("", piece)
        if _ADDRESS.fullmatch(piece.strip("<>()\"',;.")) or _NUMBER.fullmatch(bare):
            words[_joined(bare)] = None
        else:
            words.update(dict.fromkeys(fold(word)[:_LONGEST_WORD] for word in _WORD.findall(piece)))
    return [word for word in words if word and _WORD.fullmatch(word)][:_MOST_ASKED]


def _joined(told: str) -> str:
    return fold("".join(_WORD.findall(told)))[: 3 * _LONGEST_WORD]


def _texts_of(mail: Row[*tuple[Any, ...]], asked: Sequence[Row[*tuple[Any, ...]]]) -> list[str | None]:
    reading = mail.reading or {}
    texts: list[str | None] = [mail.subject, mail.from_address, mail.from_name, mail.sender, mail.message_id, mail.reference]
    for request in asked:
        shown = request.content.get("shown", {})
        texts += [request.company_number, (request.company_number or "")[2:], request.name, shown.get("case_number")]
        for person in (shown.get("user") or {}, shown.get("changes") or {}):
            texts += [value for value in person.values() if isinstance(value, str)]
    return [*texts, reading.get("own_text"), *(told for _, told in reading.get("set_aside", []))]
