"""What the tests of decisions share: the mails decided about, the people who decide, and what they saw."""

from tests.flow.house import ANNA, House, mail_bytes
from worker.queue import show
from worker.store import staff
from worker.store.staff import Account, Role

ORDER = "Hej!\n\nVi vill beställa integrerad lösning till vårt affärssystem.\n\nAnna Svensson\n"
GRANT = "Hello,\n\nPlease give Priya Nair ordering rights.\n\nRegards\nEmily Carter\n"


def account(house: House, name: str, role: Role = Role.AGENT) -> Account:
    with house.app.transactions.full() as connection:
        return staff.create(connection, name, role, house.clock.now())


def with_staff(house: House, text: str = ORDER, sender: str = ANNA, proof: str = "pass") -> tuple[str, str]:
    """A mail that waits for staff: its id and that of its first request."""
    mail_id = house.receive(mail_bytes(sender, text, proof=proof))
    assert house.mail(mail_id)["state"] == "staff"
    asked = show(house.app, str(mail_id))["requests"]
    return str(mail_id), asked[0]["id"] if asked else ""


def version(house: House, mail_id: str) -> str:
    return str(show(house.app, mail_id)["version"])
