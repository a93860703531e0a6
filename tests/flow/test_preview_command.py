"""What a decision would do, told on the command line before it is made."""

import shutil
from pathlib import Path

from tests.flow.command import kundservice
from tests.flow.house import ANNA, house_for, mail_bytes
from worker.queue import show

ORDER = "Hej!\n\nVi vill beställa integrerad lösning till vårt affärssystem.\n\nAnna Svensson\n"


def test_a_corrected_request_is_looked_at(tmp_path: Path, migrated_sqlite: Path) -> None:
    url = f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path / 'kundservice.db')}"
    with house_for(url) as house:
        mail = str(house.receive(mail_bytes(ANNA, ORDER)))
        key = show(house.app, mail)["requests"][0]["id"]
    corrections = [f"{key}:kind=add_user", f"{key}:user.name=Bengt Ek", f"{key}:user.email=bengt.ek@nordbygg.example"]
    options = [part for each in corrections for part in ("--correct", each)]
    (told,) = kundservice("queue", "preview", mail, *options, "--json", folder=tmp_path, database_url=url).lines()
    assert (told["possible"], told["requests"][0]["policy"]["outcome"], told["reply"]["to"]) == (True, "applied", ANNA)
    shown = kundservice("queue", "preview", key, *options, folder=tmp_path, database_url=url)
    assert shown.status == 0
    assert "bengt.ek@nordbygg.example active: no → yes" in shown.out
    assert "(corrected); the policy: applied / authorized" in shown.out
    refused = kundservice("queue", "preview", mail, "--decision", "reject", folder=tmp_path, database_url=url)
    assert "to anna@nordbygg.example" in refused.out
    wrong = kundservice("queue", "preview", mail, "--decision", "ask", "--reason", "nonsense", folder=tmp_path, database_url=url)
    assert (wrong.status, wrong.err.count("\n")) == (2, 1)
    with house_for(url, directory=False) as house:
        assert house.told(int(mail)) == "staff staff/unclear"
