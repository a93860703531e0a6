"""Mail that only its DKIM signature proves: each acts once, a mail waits while DNS fails, the form's server tells who is signed in."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlalchemy import select

from parsers.message import parse
from tests.flow.house import ANNA, House, house_for
from tests.signed_mails import MORNING, ed25519_key, mail, rsa_key, signed
from worker.cli.queue_view import show_mail
from worker.decision import Verdict
from worker.dkim.check import check
from worker.kept import from_json
from worker.queue import show
from worker.signature_use import PATIENCE, Replayed, use_up
from worker.store import claims, mails
from worker.store.mails import DIGESTS, DKIM_DIGEST
from worker.txt_records import DnsFails
from worker.work_mail import work_on_mail

REMOVE = "Hej!\r\n\r\nTa bort Karl Lindqvist.\r\n\r\nAnna Svensson\r\n"
FORM = "contactform@inexchange.se"
_WITHOUT_ID = ("from", "to", "subject", "date")


class World:
    """TXT records as a test wants them, with an outage now and then."""

    def __init__(self) -> None:
        self.down = False
        self.records = {
            "s1._domainkey.nordbygg.example": (rsa_key().record(),),
            "s2._domainkey.nordbygg.example": (ed25519_key().record(),),
            "s1._domainkey.inexchange.se": (rsa_key().record(),),
        }
        self.asked: list[str] = []

    def texts(self, name: str) -> tuple[str, ...]:
        self.asked.append(name)
        if self.down:
            raise DnsFails(f"DNS gives no answer for {name}")
        return self.records.get(name, ())


@pytest.fixture
def world() -> World:
    return World()


@pytest.fixture
def house(database_url: str, world: World) -> Iterator[House]:
    with house_for(database_url, txt_records=world, contact_form_identity="X-Form-User") as made:
        yield made


def order(message_id: str = "<1@nordbygg.example>", body: str = REMOVE) -> bytes:
    """Anna's order, whose signature does not cover the Message-ID."""
    return signed(mail(ANNA, body=body, message_id=message_id), domain="nordbygg.example", headers=_WITHOUT_ID)


def why(house: House, mail_id: int) -> str:
    return from_json(Verdict, house.mail(mail_id)["verdict"]).why


def test_a_signed_order_is_carried_out_and_its_evidence_is_kept(house: House, world: World) -> None:
    mail_id = house.receive(order())
    assert house.told(mail_id) == "done applied/authorized"
    verdict = house.mail(mail_id)["verdict"]
    assert verdict["authentication"] == "pass"
    assert "DKIM signature of nordbygg.example (s1) holds" in why(house, mail_id)
    (evidence,) = verdict["dkim"]["signatures"]
    assert (evidence["domain"], evidence["selector"], evidence["result"]) == ("nordbygg.example", "s1", "pass")
    assert len(evidence["digest"]) == len(evidence["key_digest"]) == 64
    assert verdict["dkim"]["checked_at"] == MORNING.isoformat()
    with house.app.transactions.reading() as connection:
        kept = connection.execute(select(DIGESTS.c.digest, DIGESTS.c.mail_id).where(DIGESTS.c.kind == DKIM_DIGEST)).all()
    assert [tuple(row) for row in kept] == [(evidence["digest"], mail_id)]
    assert world.asked == ["s1._domainkey.nordbygg.example"]


def test_staff_see_what_each_signature_was_worth(
    house: House, world: World, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    world.records["s1._domainkey.nordbygg.example"] = (rsa_key().record("t=y; "),)
    mail_id = house.receive(order())
    told = show(house.app, str(mail_id))
    assert told["authentication"]["dkim"]["signatures"][0]["result"] == "policy"
    show_mail(told)
    assert "policy of nordbygg.example (s1): the domain is only testing DKIM" in capsys.readouterr().out


def test_the_same_signature_in_another_mail_is_a_replay(house: House) -> None:
    house.receive(order())
    again = house.receive(order("<2@nordbygg.example>"))
    assert house.told(again) == "waiting awaiting_confirmation/sender_unproven"
    assert "replay" in why(house, again)


def test_each_of_two_signatures_acts_once(house: House) -> None:
    twice = signed(order(), ed25519_key(), domain="nordbygg.example", selector="s2", headers=_WITHOUT_ID)
    second, _, _ = twice.partition(b"DKIM-Signature: v=1;\r\n\ta=rsa")
    house.receive(twice)
    again = house.receive(second + mail(ANNA, body=REMOVE, message_id="<2@nordbygg.example>"))
    assert "replay" in why(house, again)


def test_a_mail_does_not_take_its_own_signature_for_a_replay(house: House) -> None:
    (mail_id,) = house.arrive(order())
    with house.app.transactions.full() as connection:
        # as a worker left it that died after its transaction
        assert mails.use_signatures(connection, [signature_digest(house)], mail_id, house.clock.now())
    work_on_mail(house.app, mail_id)
    assert house.told(mail_id) == "done applied/authorized"


def test_a_signature_used_between_look_up_and_decision_is_judged_anew(database_url: str, world: World) -> None:
    stolen: list[bool] = []

    def used_meanwhile(step: str) -> None:
        if step == "read" and not stolen:
            with made.app.transactions.full() as connection:
                stolen.append(mails.use_signatures(connection, [signature_digest(made)], 4711, made.clock.now()))

    with house_for(database_url, txt_records=world, step_taken=used_meanwhile) as made:
        (mail_id,) = made.arrive(order())
        work_on_mail(made.app, mail_id)
        assert (stolen, made.told(mail_id)) == ([True], "new None/None")
        made.clock.advance(timedelta(minutes=1))
        work_on_mail(made.app, mail_id)
        assert made.told(mail_id) == "waiting awaiting_confirmation/sender_unproven"
        assert "replay" in why(made, mail_id)


def signature_digest(house: House) -> str:
    """The digest of the one signature of Anna's order."""
    return check(order(), parse(order()), World(), house.app.settings.own_addresses, MORNING).digests[0]


def test_using_up_takes_nothing_from_another_mail(house: House) -> None:
    (mail_id,) = house.arrive(order())
    with house.app.transactions.light() as connection:
        claimed = claims.claim(connection, mail_id, house.app.owner, house.clock.now())
    assert claimed is not None
    with house.app.transactions.full() as connection:
        use_up(connection, ("a", "b"), claimed, house.app)
        use_up(connection, ("a",), claimed, house.app)
        assert mails.use_signatures(connection, ["c"], 4711, house.clock.now())
        with pytest.raises(Replayed):
            use_up(connection, ("a", "c"), claimed, house.app)


def test_a_mail_waits_while_dns_fails(house: House, world: World) -> None:
    world.down = True
    (mail_id,) = house.arrive(order())
    for _ in range(5):
        work_on_mail(house.app, mail_id)
        house.clock.advance(timedelta(hours=1))
    row = house.mail(mail_id)
    assert (row["state"], row["attempts"]) == ("new", 0)
    assert "waits for DNS" in row["failure"]
    world.down = False
    work_on_mail(house.app, mail_id)
    assert house.told(mail_id) == "done applied/authorized"


def test_after_a_day_without_dns_a_mail_is_unproven_and_never_failed(house: House, world: World) -> None:
    world.down = True
    (mail_id,) = house.arrive(order())
    work_on_mail(house.app, mail_id)
    house.clock.advance(PATIENCE - timedelta(minutes=1))
    work_on_mail(house.app, mail_id)
    assert house.told(mail_id) == "new None/None"
    house.clock.advance(timedelta(minutes=10))
    work_on_mail(house.app, mail_id)
    assert house.told(mail_id) == "waiting awaiting_confirmation/sender_unproven"
    assert house.mail(mail_id)["verdict"]["authentication"] == "none"
    assert house.mail(mail_id)["verdict"]["dkim"]["undetermined"]


def test_no_key_is_an_answer_and_nothing_waits(house: House, world: World) -> None:
    world.records.clear()
    assert house.told(house.receive(order())) == "waiting awaiting_confirmation/sender_unproven"


def test_what_the_trusted_header_proves_asks_no_dns(house: House, world: World) -> None:
    world.down = True
    proven = b"Authentication-Results: mx.inexchange.se; dmarc=pass header.from=nordbygg.example\r\n" + order()
    assert house.told(house.receive(proven)) == "done applied/authorized"
    failed = b"Authentication-Results: mx.inexchange.se; dmarc=fail header.from=nordbygg.example\r\n" + order("<2@nordbygg.example>")
    assert house.told(house.receive(failed)) == "staff staff/authentication_failed"
    assert house.told(house.receive(mail(ANNA, body=REMOVE, message_id="<3@nordbygg.example>"))).endswith("sender_unproven")
    assert world.asked == []


def test_where_dkim_is_required_the_own_check_counts_too(database_url: str, world: World) -> None:
    by_spf = b"Authentication-Results: mx.inexchange.se; spf=pass smtp.mailfrom=nordbygg.example\r\n"
    with house_for(database_url, txt_records=world, require_dkim="true") as made:
        assert made.told(made.receive(by_spf + order())) == "done applied/authorized"
        unsigned = mail(ANNA, body="Ta bort Bengt.\r\n", message_id="<2@x.example>")
        assert made.told(made.receive(by_spf + unsigned)).endswith("sender_unproven")


FORM_BODY = "Namn: Anna Svensson\r\nE-post: anna@nordbygg.example\r\nMeddelande: Ta bort Karl Lindqvist.\r\n"
_PASSED = b"Authentication-Results: mx.inexchange.se; dmarc=pass header.from=inexchange.se\r\n"


def form_mail(*, covered: bool = True, key: str = "s1") -> bytes:
    raw = mail(FORM, body=FORM_BODY, headers={"X-Form-User": ANNA}, message_id="<form@inexchange.se>")
    return signed(raw, domain="inexchange.se", selector=key, headers=(*_WITHOUT_ID, *(["X-Form-User"] if covered else [])))


@pytest.mark.parametrize("header", [_PASSED, b""])
def test_the_form_servers_signature_proves_its_signed_in_user(house: House, header: bytes) -> None:
    mail_id = house.receive(header + form_mail())
    assert house.told(mail_id) == "done applied/authorized"
    assert "states in its signed X-Form-User" in why(house, mail_id)


def test_a_signed_in_user_whom_the_signature_does_not_cover_is_a_claim(house: House) -> None:
    mail_id = house.receive(_PASSED + form_mail(covered=False))
    assert house.told(mail_id) == "waiting awaiting_confirmation/sender_unproven"


def test_a_form_mail_that_nothing_proves_fails(house: House) -> None:
    assert house.told(house.receive(form_mail(key="s9"))) == "staff staff/authentication_failed"


def test_a_form_mail_that_dns_could_not_tell_of_is_staffs_and_no_failure(house: House, world: World) -> None:
    world.down = True
    (mail_id,) = house.arrive(form_mail())
    house.clock.advance(PATIENCE + timedelta(minutes=1))
    work_on_mail(house.app, mail_id)
    assert house.told(mail_id) == "staff staff/sender_unproven"
    assert not house.sent()
