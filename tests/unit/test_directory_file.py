"""Directory files: what is read of JSON and CSV, and on which line each mistake is told."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from parsers.reading import Insolvency
from worker.directory import DEFAULT_PLANS, Agreement, Company, CompanyStatus, Directory, Notice, Plan, User
from worker.directory_csv import COLUMNS
from worker.directory_file import DirectoryFileError, dump_csv, dump_json, load, read

DAY = date(2026, 11, 2)
MOMENT = datetime(2026, 11, 2, 9, 30, tzinfo=UTC)

DIRECTORY = Directory(
    companies=(
        Company(
            "SE5593371890",
            "Nordbygg Entreprenad AB",
            users=(
                User("anna@nordbygg.example", "Anna Svensson", "+46701740605", authorized=True),
                User("old@nordbygg.example", None, None, active=False),
                User("old@nordbygg.example", "=HYPERLINK(1)", None, active=True),
                User("bo@xn--rksmrgs-5wao1o.example", '\'t Hooft; "Bo", jr'),
            ),
            agreements=(Agreement("basic", date(2024, 3, 1)), Agreement("integrated", date(2020, 1, 1), date(2026, 10, 31))),
        ),
        Company("NO919704594", "@Oslofjord, Regnskap AS", "nb", CompanyStatus.TERMINATED),
    ),
    notices=(
        Notice(
            "SE5591435465", Insolvency.BANKRUPTCY, date(2026, 10, 12), "Göteborgs tingsrätt", "K 17342-26", "Henrik Malm", "h@malm.example"
        ),
        Notice("DK34930848", Insolvency.LIQUIDATION, closed_on=date(2026, 1, 1)),
    ),
    plans=(*DEFAULT_PLANS, Plan("gold", licences=5, binding_months=12, notice_months=1, rank=3)),
)


def lines_of(text: str, name: str = "directory.json") -> list[str]:
    with pytest.raises(DirectoryFileError) as caught:
        load(text, name)
    return str(caught.value).splitlines()


def company(**fields: Any) -> dict[str, Any]:
    return {"id": "SE5593371890", "name": "Nordbygg AB", "users": [], "agreements": [], **fields}


def json_of(*companies: dict[str, Any], **further: Any) -> str:
    return json.dumps({"companies": companies, **further}, indent=1)


@pytest.mark.parametrize(("dump", "name"), [(dump_json, "directory.json"), (dump_csv, "directory.csv")])
def test_round_trip(dump: Any, name: str) -> None:
    found = read(dump(DIRECTORY, DAY, MOMENT).encode(), name)
    assert found.directory == DIRECTORY
    assert (found.exported_at, found.tells_plans, found.tells_notices) == (MOMENT, True, True)


def test_an_exported_json_shows_the_running_plan() -> None:
    content = json.loads(dump_json(DIRECTORY, DAY))
    assert [each["plan"] for each in content["companies"]] == ["basic", "free"]
    assert "exported_at" not in content
    assert "closed_on" not in content["insolvency_notices"][0]


def test_what_is_left_out_has_its_default() -> None:
    found = read(
        '\ufeff{"companies": [{"id": "se 559337-1890", "name": "Nordbygg AB", "users": [{"email": "Anna@Nordbygg.Example"}]}]}', "x"
    )
    assert found.directory == Directory((Company("SE5593371890", "Nordbygg AB", users=(User("anna@nordbygg.example"),)),))
    assert (found.exported_at, found.tells_plans, found.tells_notices) == (None, False, False)


def test_the_line_at_fault_in_json() -> None:
    text = json_of(company(), company(id="SE5593371891", users=[{"email": "anna@@nordbygg.example"}]))
    number, address = (position for position, line in enumerate(text.splitlines(), 1) if "1891" in line or "@@" in line)
    assert lines_of(text) == [
        f"directory.json, line {number}: company SE5593371891: check digit is wrong",
        # the users of a company without a number are not read, else one mistake would be many
    ]
    text = json_of(company(users=[{"email": "anna@@nordbygg.example"}]))
    address = next(position for position, line in enumerate(text.splitlines(), 1) if "@@" in line)
    told = "company SE5593371890: user anna@@nordbygg.example: 'anna@@nordbygg.example' is no mail address"
    assert lines_of(text) == [f"directory.json, line {address}: {told}"]


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ({"id": "5593371890"}, "'5593371890' is no registration number"),
        ({"id": "DE123456789"}, "'DE123456789' is no registration number"),
        ({"id": "SE55933718"}, "has not the digits that a number of SE has"),
        ({"id": 5593371890}, "'id' is to be text, not 5593371890"),
        ({"id": None}, "'id' is missing"),
        ({"name": " "}, "'name' is missing"),
        ({"name": "a\nb"}, "control character"),
        ({"language": "de"}, "'language' is to be one of sv, en, nb, da, fi, not 'de'"),
        ({"status": "gone"}, "'status' is to be one of active, terminated, removed, not 'gone'"),
        ({"plan": "gold"}, "'plan' is to be one of free, basic, integrated, not 'gold'"),
        ({"users": {}}, "'users' is to be a list"),
        ({"users": ["anna"]}, "'users' holds something that is no object"),
        ({"users": [{"name": "Anna"}]}, "'email' is missing"),
        ({"users": [{"email": "a@b.example", "authorized": "yes"}]}, "'authorized' is to be true or false, not 'yes'"),
        ({"users": [{"email": "a@b.example", "phone": "12"}]}, "'12' is no telephone number"),
        ({"users": [{"email": "a@b.example", "authorised": True}]}, "there is no field 'authorised'; did you mean 'authorized'?"),
        ({"users": [{"email": "a@b.example"}, {"email": "A@B.example"}]}, "user A@B.example: stands on line"),
        ({"agreements": [{"service": "gold", "started_on": "2026-01-01"}]}, "'service' is to be one of free, basic, integrated"),
        ({"agreements": [{"service": "basic"}]}, "'started_on' is missing"),
        ({"agreements": [{"service": "basic", "started_on": "2026-02-30"}]}, "is a day that does not exist"),
        ({"agreements": [{"service": "basic", "started_on": "1 May 2026"}]}, "is to be a day such as 2026-11-02"),
        ({"agreements": [{"service": "basic", "started_on": "2026-02-01", "ends_on": "2026-01-31"}]}, "is before 'started_on'"),
        (
            {"agreements": [{"service": "basic", "started_on": "2026-02-01"}, {"service": "basic", "started_on": "2026-03-01"}]},
            "agreement: stands on line",
        ),
        ({"owner": "x", "city": "Skövde"}, None),
    ],
)
def test_mistakes_of_a_company(fields: dict[str, Any], told: str | None) -> None:
    if told is None:
        assert load(json_of(company(**fields)), "x.json").companies
        return
    (line,) = lines_of(json_of(company(**fields)))
    assert told in line


def test_an_address_may_stand_twice_where_one_is_inactive() -> None:
    users = [{"email": "a@b.example", "active": False}, {"email": "a@b.example"}, {"email": "a@b.example", "active": False}]
    assert len(load(json_of(company(users=users)), "x.json").companies[0].users) == 3


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "line 1: is no JSON"),
        ("[]", "line 1: is to be one object with 'companies'"),
        ("{}", "'companies' is missing"),
        ('{"companies": [],\n "companies": []}', "line 2: the file: 'companies' stands in it twice"),
        ('{"companies": [\n\n,]}', "line 3: is no JSON"),
        ('{"companies": [NaN]}', "is no JSON"),
        ('{"companies": ' + "[" * 50_000, "nested too deeply"),
        ('{"companies": [], "exported_at": "2026-11-02"}', "'exported_at' is to be a moment"),
        ('{"companies": [], "plans": [{"name": "a"}, {"name": "a", "licences": -1}]}', "line 1: plan a: "),
        ('{"companies": [], "insolvency_notices": [{"company": "SE5591435465"}]}', "'kind' is missing"),
        (
            '{"companies": [], "insolvency_notices": [{"company": "SE5591435465", "kind": "bankruptcy", "trustee": "x"}]}',
            "'trustee' is to be",
        ),
        (
            '{"companies": [], "insolvency_notices": [{"company": "SE5591435465", "kind": "liquidation", '
            '"opened_on": "2026-02-01", "closed_on": "2026-01-01"}]}',
            "is before 'opened_on'",
        ),
    ],
)
def test_mistakes_of_the_file(text: str, told: str) -> None:
    assert told in lines_of(text)[0]


def test_a_company_twice_and_many_problems() -> None:
    lines = lines_of(json_of(company(), company()))
    assert lines == ["directory.json, line 10: company SE5593371890: stands on line 4 already"]
    lines = lines_of(json_of(*(company(status=str(each)) for each in range(30))))
    assert len(lines) == 21
    assert lines[-1].endswith("39 further problems")


def test_text_of_another_charset_is_told() -> None:
    with pytest.raises(DirectoryFileError, match=r"x\.csv, line 2: is not written in UTF-8"):
        load(b"record,company,name\ncompany,SE5593371890,R\xe4v AB\n", "x.csv")


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_as_a_person_writes_it(delimiter: str) -> None:
    rows = (
        ("record", "company", "name", "email", "authorized", "service", "started_on", "kind"),
        ("user", "SE559337-1890", "Anna", "Anna@nordbygg.example", "YES", "", "", ""),
        ("company", "SE5593371890", "Nordbygg AB"),
        ("",),
        ("agreement", "SE5593371890", "", "", "", "basic", "2026-01-01", ""),
        ("notice", "SE5593371890", "", "", "", "", "", "liquidation"),
    )
    text = "\r\n".join(delimiter.join(row) for row in rows)
    user = User("anna@nordbygg.example", "Anna", authorized=True)
    expected = Company("SE5593371890", "Nordbygg AB", users=(user,), agreements=(Agreement("basic", date(2026, 1, 1)),))
    assert load(text, "x.csv") == Directory((expected,), (Notice("SE5593371890", Insolvency.LIQUIDATION),))


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        ("company,name\n", "line 1: the first line is to name the columns"),
        ("record,emial\n", "line 1: there is no column 'emial'"),
        ("record,name,name\n", "line 1: the column 'name' stands there twice"),
        ("record,company,name\nfirm,SE5593371890,x\n", "line 2: 'record' is to be one of export, plan, company, user, agreement, notice"),
        ("record,company,name\ncompany,SE5593371890,x,y\n", "line 2: has 4 cells under 3 columns"),
        ("record,company,name\n\ncompany,SE5593371891,x\n", "line 3: company SE5593371891: check digit is wrong"),
        ('record,company,name,email\ncompany,SE5593371890,"x\ny",\nuser,SE5593371890,,no\n', "line 2: company SE5593371890: 'name'"),
        ("record,company,email\nuser,SE5593371890,a@b.example\n", "line 2: user a@b.example: there is no company row for SE5593371890"),
        ("record,company,name,email\ncompany,SE5593371890,x,a@b.example\n", "line 2: company SE5593371890: there is no field 'email'"),
        ('record,company,name\ncompany,SE5593371890,"x\n', "is no CSV"),
    ],
)
def test_mistakes_in_csv(rows: str, told: str) -> None:
    assert told in lines_of(rows, "x.csv")[0]


def test_no_cell_of_an_export_is_a_formula() -> None:
    names = ("=1+1", "+46", "-1", "@x", "'=1", "'quoted'", "plain", "\t=1")
    users = tuple(User(f"u{position}@b.example", name) for position, name in enumerate(names[:-1]))
    text = dump_csv(Directory((Company("SE5593371890", names[-1].strip(), users=users),)), DAY)
    cells = [cell for line in text.splitlines() for cell in line.split(",")]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))]
    assert tuple(user.name for user in load(text, "x.csv").companies[0].users) == names[:-1]
    assert text.splitlines()[0] == ",".join(COLUMNS)
