"""A stranger whose address could be taken for a customer's: he gets no authority by it, staff are told, and nobody outside is."""

import json
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import text, update

from tests.flow.command import kundservice
from tests.flow.house import ANNA, EMILY, LENA, House, mail_bytes
from worker import migrations
from worker.database import engine_for, upgrade
from worker.decision import Resemblance, Verdict
from worker.kept import from_json
from worker.known_addresses import AddressesInMemory
from worker.look_alikes import look_alikes
from worker.queue import show
from worker.skeleton import skeleton
from worker.store.directory import NOTICES, USERS, load_all
from worker.store.known_addresses import KEYS, StoredAddresses
from worker.transactions import Transactions

ORDER = "Hej!\n\nLägg till Bo Ek, bo.ek@nordbygg.example, som användare hos Nordbygg Entreprenad AB, 559337-1890.\n\nAnna Svensson\n"
REMOVE = "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"


def resemblances(house: House, mail_id: int) -> list[Resemblance]:
    return list(from_json(Verdict, house.mail(mail_id)["verdict"]).resembles)


def told(house: House, sender: str) -> list[str]:
    return [each.resembles for each in look_alikes(sender, StoredAddresses(house.app.transactions))]


def test_a_look_alike_orders_nothing_and_staff_see_whom_it_resembles(house: House) -> None:
    mail_id = house.receive(mail_bytes("anna@norclbygg.example", ORDER))
    assert house.results(mail_id) == ["add_user refused/not_authorized"]
    assert house.user("bo.ek@nordbygg.example") is None
    (found,) = resemblances(house, mail_id)
    assert (found.likeness, found.resembles) == ("same_letters", ANNA)
    shown = show(house.app, str(mail_id))
    assert shown["authentication"]["resembles"] == [{"likeness": "same_letters", "address": "anna@norclbygg.example", "resembles": ANNA}]
    assert {"rule": "sender.same_letters", "text": found.told} in shown["requests"][0]["evidence"]
    for mail in house.mailer.sent:
        assert ANNA not in mail.text + mail.subject


def test_an_unproven_look_alike_gets_no_answer_at_all(house: House) -> None:
    mail_id = house.receive(mail_bytes("anna@nordbygg.test", ORDER, proof="none"))
    assert house.told(mail_id) == "staff staff/sender_unproven"
    assert [each.resembles for each in resemblances(house, mail_id)] == [ANNA]
    assert house.sent() == []


def test_a_registered_sender_is_told_of_nothing(house: House) -> None:
    mail_id = house.receive(mail_bytes(ANNA, REMOVE))
    assert house.told(mail_id) == "done applied/authorized"
    assert resemblances(house, mail_id) == []
    evidence = show(house.app, str(mail_id))["requests"][0]["evidence"]
    assert not any(each["rule"].startswith("sender.") for each in evidence)


def test_a_display_name_that_shows_a_customers_address_is_told(house: House) -> None:
    raw = mail_bytes("x@attack.example", ORDER).replace(b"From: x@attack.example", f'From: "{ANNA}" <x@attack.example>'.encode())
    mail_id = house.receive(raw)
    assert house.results(mail_id) == ["add_user refused/not_authorized"]
    assert [(each.likeness, each.resembles) for each in resemblances(house, mail_id)] == [("shown_registered", ANNA)]


def test_addresses_that_we_enter_ourselves_have_their_look_alikes_too(house: House) -> None:
    assert told(house, "bo@granitb0laget.example") == []
    house.receive(mail_bytes(ANNA, "Hej!\n\nLägg till Bo Ek, bo@granitbolaget.example, som användare.\n\nAnna Svensson\n"))
    assert told(house, "bo@granitb0laget.example") == ["bo@granitbolaget.example"]
    house.receive(mail_bytes(ANNA, "Hej!\n\nKarl Lindqvist har fått ny adress: karl@sjofrakten.example.\n\nAnna Svensson\n"))
    assert house.user("karl@sjofrakten.example") is not None
    assert told(house, "karl@sjofrakten.test") == ["karl@sjofrakten.example"]


def test_an_address_that_the_directory_has_no_more_counts_no_more(house: House) -> None:
    assert told(house, "lena.x@fjallgarden.example") == []
    assert told(house, "l-ena@fjallgarden.example") == [LENA]
    with house.app.transactions.full() as connection:
        connection.execute(update(USERS).where(USERS.c.email == LENA).values(email="helena@fjallgarden.example"))
    assert told(house, "l-ena@fjallgarden.example") == []


def test_the_database_answers_as_a_directory_in_memory_does(house: House) -> None:
    with house.app.transactions.reading() as connection:
        memory = AddressesInMemory(load_all(connection))
    stored = StoredAddresses(house.app.transactions)
    near = skeleton("nordbyg")
    for labels in ([skeleton("northlight"), skeleton("fjallgarden")], ["nothing", "'); --"], []):
        for beside in (None, near, skeleton("northlihgt"), "x"):
            assert stored.domains(labels, beside) == memory.domains(labels, beside)
    assert stored.domains([], near) == memory.domains([], near) == {"nordbygg.example"}
    for owners, local in ((["nordbygg.example", "northlight.example"], "anna"), (["northlight.example"], "emlly"), ([], "anna")):
        assert stored.addresses(owners, local) == memory.addresses(owners, local)
    assert stored.addresses(["northlight.example"], "emlly") == {EMILY}
    for address in (ANNA, "nobody@nordbygg.example", ""):
        assert stored.knows(address) == memory.knows(address) == (address == ANNA)


def test_a_database_of_before_learns_its_addresses_by_the_upgrade(empty_database_url: str) -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(migrations.__file__).parent))
    engine = engine_for(empty_database_url)
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
        connection.execute(text("INSERT INTO companies (id, number, name, language, status) VALUES (1, 'SE1', 'N', 'sv', 'active')"))
        connection.execute(USERS.insert().values(company_id=1, email=ANNA, authorized=True, active=True))
        connection.execute(NOTICES.insert().values(company_number="SE1", kind="bankruptcy", trustee_email="k@advokaten.example"))
    upgrade(empty_database_url)
    known = StoredAddresses(Transactions(engine))
    assert [each.resembles for each in look_alikes("anna@norclbygg.example", known)] == [ANNA]
    assert [each.resembles for each in look_alikes("k@advokaten.test", known)] == ["k@advokaten.example"]
    engine.dispose()


def test_explain_tells_people_and_machines(tmp_path: Path) -> None:
    directory = Path(__file__).with_name("directory.json")
    (tmp_path / "a.eml").write_bytes(mail_bytes("anna@norclbygg.example", ORDER))
    settings = {"trusted_authserv_id": "mx.inexchange.se"}
    told = "anna@norclbygg.example is not the registered anna@nordbygg.example, but has the same letters to the eye"
    ended = kundservice("explain", "a.eml", "--directory", directory, folder=tmp_path, **settings)
    assert "look twice" in ended.out
    assert told in " ".join(ended.out.replace("│", " ").split())
    (line,) = kundservice("explain", "a.eml", "--directory", directory, "--json", folder=tmp_path, **settings).lines()
    assert {"rule": "sender.same_letters", "text": told} in line["requests"][0]["evidence"]
    assert ANNA not in json.dumps(line["reply"])


def test_the_look_up_goes_by_its_index_however_many_keys(house: House) -> None:
    with house.app.transactions.reading() as connection:
        if connection.dialect.name == "sqlite":
            plan = connection.execute(text(f"EXPLAIN QUERY PLAN {KEYS['sqlite']}"), {"labels": json.dumps(["a", "b"])})
        else:
            connection.execute(text("SET LOCAL enable_seqscan TO off"))  # a table of a dozen rows is read as a whole
            plan = connection.execute(text(f"EXPLAIN {KEYS['postgresql']}"), {"labels": ["a", "b"]})
        assert "ix_mail_domains_label" in " ".join(map(str, plan))
