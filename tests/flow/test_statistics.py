"""How much was automatic: every mail counted once, by whom it was brought to its end, the same by page and command on both databases."""

from datetime import timedelta

from tests.flow.house import ANNA, EMILY, House, mail_bytes
from worker import staff_actions
from worker.statistics import of_days
from worker.store import staff
from worker.store.staff import Role

UNCLEAR = "Hej,\n\nJag förstår inte fakturan som kom i går.\n\nNils\n"


def test_every_mail_is_counted_once(house: House) -> None:
    adds = mail_bytes(ANNA, "Hej!\n\nLägg till Bengt Ek, bengt.ek@nordbygg.example, som användare.\n\nAnna Svensson\n")
    rights = mail_bytes(EMILY, "Hello,\n\nPlease give Priya Nair ordering rights.\n\nEmily Carter\n")
    away = mail_bytes(ANNA, "Jag är på semester.", subject="Autosvar: Frånvarande", headers={"Auto-Submitted": "auto-replied"})
    house.receive(adds)
    unclear, right, _ignored = house.receive(mail_bytes("nils@stranger.example", UNCLEAR)), house.receive(rights), house.receive(away)
    house.arrive(mail_bytes(ANNA, "Inte läst än."))
    found = of_days(house.app, 30)
    assert (found.total.product, found.total.person, found.total.ignored) == (1, 2, 1)
    assert len(found.days) == 30
    assert found.days[-1] == found.total.__class__(str(found.until), 1, 2, 1)
    assert {share.name: (share.product, share.person) for share in found.kinds}["add_user"] == (1, 0)
    assert {share.name: (share.product, share.person) for share in found.languages} == {"sv": (1, 1), "en": (0, 1)}
    assert sum(count for _, count in found.reasons) == 2
    assert [each.id for each in found.oldest] == [unclear, right]
    answers = {each.by: each for each in found.answers}
    assert (answers["product"].count, answers["product"].in_time, answers["product"].median) == (1, 1, 0.0)

    with house.app.transactions.full() as connection:
        account = staff.create(connection, "Eva Lund", Role.AGENT, house.clock.now())
    staff_actions.reject(house.app, str(right), account)
    after = of_days(house.app, 30)
    assert (after.total.product, after.total.person) == (1, 2), "what a person decided was not automatic"
    assert [each.id for each in after.oldest] == [unclear]


def test_a_period_ends(house: House) -> None:
    house.receive(mail_bytes("nils@stranger.example", UNCLEAR))
    house.clock.advance(timedelta(days=40))
    found = of_days(house.app, 30)
    assert (found.total.all, found.reasons) == (0, ())
    assert len(found.oldest) == 1, "what waits is told however long it waits"
    assert found.as_json()["total"]["automatic"] is None
