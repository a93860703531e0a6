"""Which company and which user a request means, and who the sender is."""

from dataclasses import replace

import pytest

from parsers.reading import CompanyMention, Insolvency, Kind, Person
from tests.unit.policy_samples import BERG, BOSS, BROKE, CLERK, DIRECTORY, ENDED, ENDED_BOSS, ONE, STRANGER, TRUSTEE, TWIN, TWO, add, ask
from worker.authority import Standing, companies_of_sender, counts_as_authorized, standing
from worker.directory import Company, Directory, Notice, User
from worker.resolve import CompanyFact, resolve_company
from worker.resolve_user import Found, resolve_user


@pytest.mark.parametrize(
    ("sender", "mention", "fact", "number"),
    [
        # 1: a number, whoever writes it
        (BOSS, CompanyMention(number=ONE.number), CompanyFact.FOUND, ONE.number),
        (STRANGER, CompanyMention(number=ONE.number), CompanyFact.FOUND, ONE.number),
        (BOSS, CompanyMention(number="SE5566778899"), CompanyFact.UNKNOWN, "SE5566778899"),
        (BOSS, CompanyMention(wrong_number="556677-8890"), CompanyFact.UNKNOWN, None),
        # 2: a name of one of the sender's
        (TWIN, CompanyMention(known=TWO.number), CompanyFact.FOUND, TWO.number),
        (STRANGER, CompanyMention(known=TWO.number), CompanyFact.NONE, None),
        # 3 and 4: none named
        (BOSS, CompanyMention(), CompanyFact.FOUND, BERG.number),
        (TWIN, CompanyMention(), CompanyFact.SEVERAL, None),
        (STRANGER, CompanyMention(), CompanyFact.NONE, None),
        (None, CompanyMention(), CompanyFact.NONE, None),
        # another company, plainly, without its number
        (BOSS, CompanyMention(stranger="Bakke AS"), CompanyFact.ANOTHER, None),
        (STRANGER, CompanyMention(stranger="Bakke AS"), CompanyFact.NONE, None),
        # a signature counts only for one of the sender's own
        (TWIN, CompanyMention(number=TWO.number, in_signature=True), CompanyFact.FOUND, TWO.number),
        (TWIN, CompanyMention(number=BERG.number, in_signature=True), CompanyFact.SEVERAL, None),
        (BOSS, CompanyMention(number=ONE.number, in_signature=True), CompanyFact.FOUND, BERG.number),
        (BOSS, CompanyMention(wrong_number="1", in_signature=True), CompanyFact.FOUND, BERG.number),
        (STRANGER, CompanyMention(number=BERG.number, in_signature=True), CompanyFact.NONE, None),
    ],
)
def test_company(sender: str | None, mention: CompanyMention, fact: CompanyFact, number: str | None) -> None:
    resolved = resolve_company(add(company=mention), companies_of_sender(sender, DIRECTORY), DIRECTORY)
    assert (resolved.fact, resolved.number) == (fact, number)


def test_a_trustee_presumes_the_company_of_the_notice() -> None:
    resolved = resolve_company(ask(Kind.REMOVE_INSOLVENT_COMPANY), companies_of_sender(TRUSTEE, DIRECTORY), DIRECTORY)
    assert resolved.company is BROKE


def test_a_trustee_who_is_a_customer_orders_for_his_own_firm() -> None:
    firm = Company("SE5568000000", "Advokat AB", users=(User(TRUSTEE, authorized=True),))
    directory = Directory((*DIRECTORY.companies, firm), DIRECTORY.notices)
    sender = companies_of_sender(TRUSTEE, directory)
    assert resolve_company(add(), sender, directory).company is firm
    assert resolve_company(ask(Kind.REMOVE_INSOLVENT_COMPANY), sender, directory).fact is CompanyFact.SEVERAL


def test_who_was_authorized_when_his_company_ended_presumes_it_for_a_cancellation() -> None:
    sender = companies_of_sender(ENDED_BOSS, DIRECTORY)
    assert resolve_company(ask(Kind.CANCEL_AGREEMENT), sender, DIRECTORY).company is ENDED
    assert resolve_company(add(), sender, DIRECTORY).fact is CompanyFact.NONE


@pytest.mark.parametrize(
    ("sender", "company", "expected"),
    [
        (BOSS, BERG, Standing.AUTHORIZED),
        (CLERK, BERG, Standing.REGISTERED),
        ("gone@berg.example", BERG, Standing.STRANGER),
        (BOSS, ONE, Standing.STRANGER),
        (TRUSTEE, BROKE, Standing.TRUSTEE),
        (TRUSTEE, BERG, Standing.STRANGER),
        (ENDED_BOSS, ENDED, Standing.FORMER_AUTHORIZED),
        ("boss@berg.example.attack.example", BERG, Standing.STRANGER),
        (None, BERG, Standing.STRANGER),
        (BOSS, None, Standing.STRANGER),
    ],
)
def test_standing(sender: str | None, company: Company | None, expected: Standing) -> None:
    assert standing(sender, company, DIRECTORY) is expected


def test_for_what_each_standing_counts() -> None:
    assert all(counts_as_authorized(Standing.AUTHORIZED, kind) for kind in Kind)
    assert {kind for kind in Kind if counts_as_authorized(Standing.TRUSTEE, kind)} == {Kind.REMOVE_INSOLVENT_COMPANY}
    former = {kind for kind in Kind if counts_as_authorized(Standing.FORMER_AUTHORIZED, kind)}
    assert former == {Kind.CANCEL_AGREEMENT, Kind.QUESTION, Kind.OTHER}
    assert not any(counts_as_authorized(place, kind) for place in (Standing.REGISTERED, Standing.STRANGER) for kind in Kind)


def test_the_trustee_of_a_closed_notice_has_no_say_under_a_later_one() -> None:
    from datetime import date

    closed = Notice(BERG.number, Insolvency.LIQUIDATION, trustee_email="first@advokat.example", closed_on=date(2026, 1, 1))
    later = Notice(BERG.number, Insolvency.BANKRUPTCY, trustee_email="second@advokat.example")
    directory = replace(DIRECTORY, notices=(closed, later))
    assert standing("first@advokat.example", BERG, directory) is Standing.STRANGER
    assert not companies_of_sender("first@advokat.example", directory).registered
    assert standing("second@advokat.example", BERG, directory) is Standing.TRUSTEE


@pytest.mark.parametrize(
    ("name", "email", "found", "address"),
    [
        (None, "KIM@Berg.Example", Found.ACTIVE, CLERK),
        ("Kim Lund", None, Found.ACTIVE, CLERK),
        ("lund kim", None, Found.ACTIVE, CLERK),
        ("Lund", None, Found.ACTIVE, CLERK),
        ("Vera Ost", None, Found.ACTIVE, "vera@berg.example"),
        ("Kim", None, Found.UNCERTAIN, None),
        ("Kim Larsson", None, Found.UNCERTAIN, None),
        (None, "nobody@berg.example", Found.UNCERTAIN, None),
        (None, None, Found.UNCERTAIN, None),
        # the address decides over a nickname, but not against another user's full name
        ("Kimmie", CLERK, Found.ACTIVE, CLERK),
        ("Kim Ek", CLERK, Found.UNCERTAIN, None),
        # a name that fits with an address that nobody has
        ("Kim Lund", "kim.lund@berg.example", Found.UNCERTAIN, None),
        # inactive only where no active one fits
        ("Gun Alm", None, Found.INACTIVE, "gone@berg.example"),
        (None, "gone@berg.example", Found.INACTIVE, "gone@berg.example"),
        ("Kim Lund", "gone@berg.example", Found.UNCERTAIN, None),
    ],
)
def test_user(name: str | None, email: str | None, found: Found, address: str | None) -> None:
    match = resolve_user(BERG, Person(name, email))
    assert match.found is found
    assert (match.user.email if match.user else None) == address


def test_an_exact_name_beats_one_without_its_marks() -> None:
    company = Company("SE1", "X", users=(User("a@x.example", "Åsa Ek"), User("b@x.example", "Asa Ek")))
    assert resolve_user(company, Person("Åsa Ek")).user == company.users[0]
    assert resolve_user(company, Person("Asa")).user == company.users[1]


def test_an_address_is_compared_by_its_a_label() -> None:
    company = Company("SE1", "X", users=(User("bo@xn--bcher-kva.example", "Bo"),))
    assert resolve_user(company, Person(email="Bo@Bücher.example")).found is Found.ACTIVE


@pytest.mark.parametrize(
    ("name", "address"),
    [("Kim Lunds", CLERK), ("Kim Lund's", CLERK), ("Vera Östs", "vera@berg.example"),
      ("Kim Lundsen", None), ("Lunds", None), ("Bo Bergsson", None)],
)  # fmt: skip
def test_a_full_name_is_found_as_it_stands_inflected(name: str, address: str | None) -> None:
    match = resolve_user(BERG, Person(name))
    assert (match.user.email if match.user else None) == address


def test_a_name_that_is_written_so_beats_one_inflected() -> None:
    company = replace(BERG, users=(User("a@berg.example", "Eva Lund"), User("b@berg.example", "Eva Lunds")))
    assert resolve_user(company, Person("Eva Lunds")).user == company.users[1]
