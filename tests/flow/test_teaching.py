"""Correct and teach, from the correction to the files: by the command, the API and the page; and only of what somebody corrected."""

import json
import shutil
from pathlib import Path

from tests.flow.api_client import client
from tests.flow.command import kundservice
from tests.flow.house import ANNA, House, house_for, mail_bytes
from worker.queue import show
from worker.staff_actions import approve
from worker.store import staff
from worker.store.staff import Account, Role

ORDER = (
    "Hej!\n\nVi vill beställa integrerad lösning till vårt affärssystem. Berit Fagerlund (berit.fagerlund@nordbygg.example) är vår kontakt."
    "\n\nAnna Svensson\n"
)
FIELDS = {"kind": "add_user", "user.name": "Berit Fagerlund", "user.email": "berit.fagerlund@nordbygg.example"}


def agent(house: House, name: str = "olle") -> Account:
    with house.app.transactions.full() as connection:
        return staff.create(connection, name, Role.AGENT, house.clock.now())


def corrected(house: House, account: Account, name: str = "Berit", before: str = "") -> str:
    """An order of another kind, which a clerk makes a new user of this first name."""

    def renamed(text: str) -> str:
        return text.replace("Berit", name).replace("berit", name.lower())

    mail_id = str(house.receive(mail_bytes(ANNA, renamed(ORDER).replace("Vi vill", f"{before}Vi vill"))))
    key = show(house.app, mail_id)["requests"][0]["id"]
    fields = {field: renamed(value) for field, value in FIELDS.items()}
    assert approve(house.app, mail_id, account, corrections={key: fields})[0].result == "applied"
    return mail_id


def test_a_correction_is_a_case_of_the_mail_as_it_was_read(house: House) -> None:
    api = client(house)
    told = api("GET", f"/mails/{corrected(house, agent(house))}/case")
    assert told.status == 200
    label = told.json()["label"]
    # the new user is there by now; in the case it is ordered
    assert [(each["kind"], each["outcome"], each["reason"]) for each in label["requests"]] == [("add_user", "applied", "authorized")]
    assert label["why"] == "a clerk's correction: add_user kind, add_user user.name, add_user user.email"
    assert not any(word in json.dumps(told.json()).lower() for word in ("berit", "fagerlund", "anna", "svensson", "nordbygg", "559337"))


def test_what_nobody_corrected_teaches_nothing(house: House) -> None:
    api = client(house)
    mail = house.receive(mail_bytes(ANNA, "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"))
    refused = api("GET", f"/mails/{mail}/case")
    assert (refused.status, refused.json()["detail"][:28]) == (409, "nobody has corrected a reque")
    assert api("GET", "/mails/4711/case").status == 404


def test_many_cases_are_written_at_once_and_what_makes_none_is_told(tmp_path: Path, migrated_sqlite: Path) -> None:
    url = f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path / 'kundservice.db')}"
    with house_for(url) as house:
        account = agent(house)
        first = corrected(house, account)
        doubtful = corrected(house, account, "Berta", "Flingan ringde. ")
    settings = {"database_url": url, "contact_form_addresses": "contactform@inexchange.se"}
    ended = kundservice("queue", "teach", "--all", "--into", "cases", "--json", folder=tmp_path, **settings)
    assert ended.status == 1
    (made, left) = ended.lines()
    assert (made["id"], made["why"], left["id"], left["case"]) == (first, None, doubtful, None)
    assert "'Flingan' may be a name" in left["why"]
    assert ended.err == "kundservice: 1 made no case\n"
    assert sorted(path.name for path in (tmp_path / "cases").iterdir()) == [f"{made['case']}.eml", f"{made['case']}.json"]
    again = kundservice("queue", "teach", doubtful, "--into", "cases", "--keep", "Flingan", folder=tmp_path, **settings)
    assert (again.status, again.err) == (0, "")
    label = json.loads((tmp_path / "cases" / f"{made['case']}.json").read_text(encoding="utf-8"))
    explained = kundservice("explain", "--json", f"cases/{made['case']}.eml", folder=tmp_path, trusted_authserv_id="mx.inexchange.se")
    assert explained.lines()[0]["from"] == label["sender"]
    nothing = kundservice("queue", "teach", "--into", "cases", folder=tmp_path, **settings)
    assert nothing.status == 2
