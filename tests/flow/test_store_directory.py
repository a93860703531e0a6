"""The directory in the database: import all or nothing, our own changes kept, export the same, and what one mail needs of it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import Engine, insert, select, update

from parsers.reading import Insolvency
from worker.directory import DEFAULT_PLANS, Agreement, Company, CompanyStatus, Directory, Notice, Plan, User
from worker.directory_file import DirectoryFile, load, read
from worker.directory_import import ImportReport, OwnChangesError, export_directory, import_directory
from worker.store import audit, directory_rows
from worker.store.directory import AGREEMENTS, COMPANIES, USERS, load_all, load_for

NOW = datetime(2026, 11, 2, 10, 0, tzinfo=UTC)
ANNA, BO, OLD = "anna@nordbygg.example", "bo@nordbygg.example", "old@nordbygg.example"
NORDBYGG = Company(
    "SE5593371890",
    "Nordbygg AB",
    users=(User(ANNA, "Anna", authorized=True), User(OLD, "Old", active=False), User(BO, "Bo", "+46701740605")),
    agreements=(Agreement("basic", date(2024, 3, 1)), Agreement("integrated", date(2020, 1, 1), date(2026, 10, 31))),
)
OSLO = Company("NO919704594", "Oslofjord AS", "nb", users=(User(ANNA), User("kari@oslofjord.example", authorized=True)))
SMIDE = Company("SE5591435465", "Västra Smide AB")
MALM = Notice(SMIDE.number, Insolvency.BANKRUPTCY, date(2026, 10, 12), "Göteborgs tingsrätt", "K 17342-26", "Malm", "malm@advokat.example")
ALONE = Notice("DK34930848", Insolvency.LIQUIDATION, trustee_email="lund@advokat.example")
ALL = Directory((NORDBYGG, OSLO, SMIDE), (MALM, ALONE))


def bring(
    engine: Engine, *companies: Company, at: datetime = NOW, full: bool = False, overwrite: bool = False, **told: object
) -> ImportReport:
    file = DirectoryFile(Directory(companies), **told)  # type: ignore[arg-type]  # the tests name the fields
    with engine.begin() as connection:
        return import_directory(connection, file, at, full=full, overwrite=overwrite)


def without_keys(directory: Directory) -> Directory:
    companies = tuple(
        replace(
            company,
            key="",
            users=tuple(replace(user, key="") for user in company.users),
            agreements=tuple(replace(agreement, key="") for agreement in company.agreements),
        )
        for company in directory.companies
    )
    return replace(directory, companies=companies, notices=tuple(replace(notice, key="") for notice in directory.notices))


def stored(engine: Engine) -> Directory:
    with engine.begin() as connection:
        return without_keys(load_all(connection))


@pytest.fixture
def filled(engine: Engine) -> Engine:
    with engine.begin() as connection:
        import_directory(connection, DirectoryFile(ALL, tells_notices=True), NOW)
    return engine


@pytest.mark.parametrize("name", ["directory.json", "Directory.CSV"])
def test_round_trip(filled: Engine, name: str) -> None:
    assert stored(filled) == ALL
    with filled.begin() as connection:
        text = export_directory(connection, NOW, name=name)
        assert text.startswith("record,") == name.endswith("CSV")
        file = read(text, name)
        assert (file.directory, file.exported_at) == (ALL, NOW)
        assert import_directory(connection, file, NOW).unchanged
        assert audit.verify(connection).why == ""


def test_a_company_becomes_exactly_as_the_file_says(filled: Engine) -> None:
    changed = Company(
        NORDBYGG.number,
        "Nordbygg Entreprenad AB",
        "en",
        CompanyStatus.TERMINATED,
        users=(User(OLD, "Older", authorized=True), User("new@nordbygg.example"), User(BO, "Bo", active=False)),
        agreements=(Agreement("integrated", date(2020, 1, 1), date(2026, 11, 30)), Agreement("basic", date(2026, 11, 1))),
    )
    report = bring(filled, changed)
    assert report.counts == {
        ("companies", "changed"): 1,
        ("users", "added"): 1,
        ("users", "changed"): 1,
        ("users", "deactivated"): 2,
        ("agreements", "added"): 1,
        ("agreements", "changed"): 1,
        ("agreements", "deleted"): 1,
    }
    found = stored(filled)
    company = found.company(NORDBYGG.number)
    assert company is not None
    assert {user.email: user for user in company.users} == {
        ANNA: User(ANNA, "Anna", authorized=True, active=False),
        OLD: User(OLD, "Older", authorized=True),
        BO: User(BO, "Bo", active=False),
        "new@nordbygg.example": User("new@nordbygg.example"),
    }
    assert company.agreements == changed.agreements
    assert (found.company(OSLO.number), found.notices) == (OSLO, ALL.notices)
    assert bring(filled, changed).unchanged


def test_full_ends_who_is_not_listed(filled: Engine) -> None:
    bring(filled, OSLO, full=True)
    found = stored(filled)
    company = found.company(NORDBYGG.number)
    assert company is not None
    assert (company.status, company.active_users()) == (CompanyStatus.TERMINATED, ())
    assert [agreement.ends_on for agreement in company.agreements] == [date(2026, 11, 2), date(2026, 10, 31)]
    assert found.company(OSLO.number) == OSLO
    assert bring(filled, OSLO, full=True, at=NOW + timedelta(days=9)).unchanged


def test_our_own_later_changes_are_refused_then_overwritten(filled: Engine) -> None:
    with filled.begin() as connection:
        connection.execute(update(USERS).where(USERS.c.email == BO).values(active=False, own_changed_at=NOW))
        connection.execute(update(AGREEMENTS).where(AGREEMENTS.c.service == "basic").values(ends_on=date(2026, 11, 30), own_changed_at=NOW))
        connection.execute(update(COMPANIES).where(COMPANIES.c.number == OSLO.number).values(own_changed_at=NOW))
    before = stored(filled)
    with pytest.raises(OwnChangesError) as caught:
        bring(filled, replace(NORDBYGG, name="Another"), OSLO, exported_at=NOW - timedelta(minutes=1))
    assert str(caught.value).splitlines()[1:] == [
        f"company SE5593371890: user {BO}, changed 2026-11-02 10:00 UTC: active false would become true",
        "company SE5593371890: agreement basic of 2024-03-01, changed 2026-11-02 10:00 UTC: ends_on '2026-11-30' would become nothing",
    ]
    assert stored(filled) == before
    with pytest.raises(OwnChangesError):
        bring(filled, NORDBYGG)  # it does not say when it was written
    assert bring(filled, OSLO, exported_at=NOW - timedelta(minutes=1)).unchanged
    assert bring(filled, NORDBYGG, exported_at=NOW - timedelta(minutes=1), overwrite=True).overwritten == 2
    assert stored(filled) == ALL
    with filled.begin() as connection:
        left = directory_rows.own_changes(connection, None)
    assert [table for table, _ in left] == ["companies"]


def test_a_newer_file_is_followed(filled: Engine) -> None:
    with filled.begin() as connection:
        connection.execute(update(USERS).where(USERS.c.email == BO).values(active=False, own_changed_at=NOW))
    assert bring(filled, NORDBYGG, exported_at=NOW).counts == {("users", "changed"): 1}


def test_all_or_nothing(engine: Engine) -> None:
    twice = DirectoryFile(Directory((NORDBYGG, OSLO, OSLO)))
    with pytest.raises(Exception, match=r"(?i)unique"), engine.begin() as connection:
        import_directory(connection, twice, NOW)
    assert stored(engine) == Directory()


def test_notices_and_plans_only_where_the_file_tells_of_them(filled: Engine) -> None:
    closed, second = replace(MALM, closed_on=date(2026, 11, 1)), replace(MALM, case_number="K 1-27")
    gold = (*DEFAULT_PLANS[:2], Plan("gold", licences=5, binding_months=12, rank=3))
    told = DirectoryFile(Directory((SMIDE,), (second, closed), gold), tells_notices=True, tells_plans=True)
    with filled.begin() as connection:
        import_directory(connection, told, NOW)
    found = stored(filled)
    assert set(found.notices) == {closed, second, ALONE}
    assert found.plans == gold
    bring(filled, SMIDE)
    assert stored(filled) == found
    bring(filled, SMIDE, tells_notices=True)
    assert stored(filled).notices == (ALONE,)


def test_logins_without_a_membership_are_void(filled: Engine) -> None:
    identities = directory_rows.IDENTITIES
    with filled.begin() as connection:
        connection.execute(insert(identities), [{"email": email, "credentials": "active"} for email in (ANNA, BO)])
    bring(filled, replace(NORDBYGG, users=()))
    with filled.begin() as connection:
        rows = connection.execute(select(identities.c.email, identities.c.credentials)).all()
    assert dict(rows) == {ANNA: "active", BO: "void"}  # Anna is a user of Oslofjord still


def test_what_one_mail_needs(filled: Engine) -> None:
    with filled.begin() as connection:

        def found(*addresses: str, numbers: tuple[str, ...] = ()) -> tuple[list[str], list[str]]:
            directory = load_for(connection, addresses, numbers)
            assert directory.plans == DEFAULT_PLANS
            return [each.number for each in directory.companies], [each.company for each in directory.notices]

        assert found(ANNA) == ([NORDBYGG.number, OSLO.number], [])
        assert found(OLD) == ([NORDBYGG.number], [])
        assert found("stranger@else.example") == ([], [])
        assert found("malm@advokat.example") == ([SMIDE.number], [SMIDE.number])
        assert found("lund@advokat.example") == ([], [ALONE.company])
        assert found("kari@oslofjord.example", numbers=(SMIDE.number, "FI21984475")) == ([OSLO.number, SMIDE.number], [SMIDE.number])
        whole = load_for(connection, [BO])
        assert without_keys(whole).companies == (NORDBYGG,)
        assert len({user.key for user in whole.companies[0].users} - {""}) == 3


def test_a_large_import_is_quick(engine: Engine) -> None:
    numbers = range(100_000, 102_000)
    companies = tuple(Company(f"NO{number}", f"Company {number}", users=(User(f"u@c{number}.example"),)) for number in numbers)
    bring(engine, *companies)
    report = bring(engine, *(replace(company, users=()) for company in companies))
    assert report.counts == {("users", "deactivated"): 2000}


def test_the_import_is_on_the_record(filled: Engine) -> None:
    with filled.begin() as connection:
        rows = connection.execute(select(audit.AUDIT.c.action, audit.AUDIT.c.company_id).order_by(audit.AUDIT.c.seq)).all()
        contents = connection.execute(select(audit.VALUES.c.content).order_by(audit.VALUES.c.seq)).scalars().all()
    assert [row.action for row in rows] == ["directory.imported", *["directory.company_imported"] * 4]
    assert contents[0]["changes"][1] == {
        "what": f"user {ANNA}",
        "before": {},
        "after": {"email": ANNA, "name": "Anna", "phone": None, "authorized": True, "active": True},
    }


def test_the_sample_directory_fits(engine: Engine) -> None:
    text = '{"companies": [{"id": "SE5593371890", "name": "Räv AB", "users": [{"email": "bo@räksmörgås.example"}]}]}'
    file = read(text, "directory.json")
    with engine.begin() as connection:
        import_directory(connection, file, NOW)
        assert load(export_directory(connection, NOW), "x.json").companies_of("bo@xn--rksmrgs-5wao1o.example")
