"""Mails are found by what they say, whom they are from and what they ask for, the same on both databases, and by no query harmed."""

from datetime import date

import pytest

from tests.flow.house import ANNA, EMILY, LENA, House, mail_bytes
from worker import queue
from worker.store import mail_words
from worker.store.mail_filter import NOBODY, Filter


@pytest.fixture
def mails(house: House) -> dict[str, int]:
    adds = "Hej!\n\nLägg till Bengt Ek, bengt.ek@nordbygg.example, som användare.\n\nAnna Svensson\n"
    stranger = "Hej,\n\nJag förstår inte fakturan till Göran som kom i går. Ring 070-123 45 67.\n\nNils\n"
    return {
        "add": house.receive(mail_bytes(ANNA, adds, subject="Ny användare")),
        "invoice": house.receive(mail_bytes("nils@stranger.example", stranger, subject="Faktura", message_id="<abc.1@stranger.example>")),
        "rights": house.receive(mail_bytes(EMILY, "Hello,\n\nPlease give Priya Nair ordering rights.\n\nEmily Carter\n", subject="Rights")),
        "number": house.receive(mail_bytes(LENA, "Hej!\n\nVi är ett annat bolag, 556012-3454.\n\nLena\n", subject="Ett nummer")),
    }


def found(house: House, **wanted: str | date | None) -> set[int]:
    return {int(line["id"]) for line in queue.list_mails(house.app, Filter(**wanted))}  # type: ignore[arg-type]  # as the caller says


FOUND: tuple[tuple[str, set[str]], ...] = (
    ("fakturan", {"invoice"}),
    ("FAKT", {"invoice"}),
    ("goran", {"invoice"}),
    ("göran faktura", {"invoice"}),
    ("göran priya", set()),
    ("bengt.ek@nordbygg.example", {"add"}),
    ("<bengt.ek@nordbygg.example>,", {"add"}),
    ("Bengt Ek", {"add"}),
    (EMILY, {"rights"}),
    ("priya", {"rights"}),
    ("556012-3454", {"number"}),
    ("5560123454", {"number"}),
    ("SE5560123454", {"number"}),
    ("556012 3454", {"number"}),
    ("0701234567", {"invoice"}),
    ("070-123 45 67", {"invoice"}),
    ("<abc.1@stranger.example>", {"invoice"}),
    ("abc.1@stranger.example", {"invoice"}),
    ("nowhere", set()),
)


def test_a_mail_is_found_by_what_it_says(house: House, mails: dict[str, int]) -> None:
    names = {mail_id: name for name, mail_id in mails.items()}
    assert {asked: {names[each] for each in found(house, search=asked)} for asked, _ in FOUND} == dict(FOUND)


def test_a_reference_finds_its_conversation(house: House, mails: dict[str, int]) -> None:
    reference = queue.show(house.app, str(mails["rights"]))["reference"]
    assert found(house, search=reference) == found(house, search=f" {reference.lower()} ") == {mails["rights"]}


HOSTILE = (
    *("'", '"', "''';--", "' OR 1=1 --", "; DROP TABLE mails;", "*", "a*", "%", "_", "(", "NEAR(", "AND OR NOT", "NOT faktura"),
    *("words:faktura", "^faktura", "fakt* OR priya", "faktura:*", "!faktura", "<->", "&", "|", "\\", "\\'", "\x00", "\u202e", "\ud800"),
    *(
        "{}",
        ":asked",
        "%s",
        "𝕗𝕒𝕜𝕥",
        "½",
        "²",
        "İ",
        "ﬁ",
        "あ",
        "١٢٣٤٥٦",
        "a" * 5000,
        "a " * 5000,
        "9" * 400,
        "@" * 400,
        "-" * 400,
        "1-" * 200,
    ),
)


def test_a_hostile_query_does_nothing(house: House, mails: dict[str, int]) -> None:
    for asked in HOSTILE:
        assert found(house, search=asked) <= set(mails.values()), asked[:20]
    assert found(house) == set(mails.values())


@pytest.mark.usefixtures("mails")
def test_operators_are_words(house: House) -> None:
    assert found(house, search="NOT faktura") == set()
    assert found(house, search="faktura OR priya") == set()


def test_filters_go_together(house: House, mails: dict[str, int]) -> None:
    everything = set(mails.values())
    assert found(house, kind="add_user") == {mails["add"]}
    assert found(house, kind="add_user", search="priya") == set()
    assert found(house, language="en") == {mails["rights"]}
    assert found(house, assigned=NOBODY) == everything
    assert found(house, assigned="Eva Lund") == set()
    assert found(house, day=date(2026, 11, 20)) == everything
    assert found(house, day=date(2026, 11, 21)) == set()
    (company,) = [each["company"] for each in queue.show(house.app, str(mails["add"]))["requests"]]
    assert mails["add"] in found(house, company=company)
    assert found(house, company="SE0000000000") == set()


def test_a_mail_is_found_before_it_is_decided_and_no_more_once_it_is_forgotten(house: House) -> None:
    (mail_id,) = house.arrive(mail_bytes(ANNA, "Hej! Kvittens.", subject="Ovanligt ämne"))
    assert found(house, search="ovanligt") == {mail_id}
    assert found(house, search="kvittens") == set()
    with house.app.transactions.full() as connection:
        mail_words.forget(connection, mail_id)
    assert found(house, search="ovanligt") == set()
    with house.app.transactions.full() as connection:
        assert mail_words.refresh_missing(connection) == 1
        assert mail_words.refresh_missing(connection) == 0
    assert found(house, search="ovanligt") == {mail_id}


def test_a_change_that_is_not_written_is_not_found(house: House, mails: dict[str, int]) -> None:
    with house.app.transactions.engine.connect() as connection:
        mail_words.write(connection, {mails["add"]: ("något helt annat",)})
        connection.rollback()
    assert found(house, search="helt annat") == set()
    assert found(house, search="bengt") == {mails["add"]}


def test_a_huge_mail_is_found_by_its_beginning(house: House) -> None:
    text = "början " + "\n".join(f"ord{number}" for number in range(60_000))
    mail_id = house.receive(mail_bytes("nils@stranger.example", text, subject="Långt"))
    assert found(house, search="början ord17") == {mail_id}
