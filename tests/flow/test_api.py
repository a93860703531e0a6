"""The API: what staff do, for programs; each call by a token's scope, once by its key, a mistake told as a problem."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.flow.api_client import Client, client
from tests.flow.house import ANNA, EMILY, House, mail_bytes
from worker.api.rate import Rate
from worker.api.routes import ROUTES
from worker.store import staff
from worker.store.staff import Role, Scope

GRANT = "Hello,\n\nPlease give Priya Nair ordering rights.\n\nRegards\nEmily Carter\n"
REMOVE = "Hej!\n\nTa bort Karl Lindqvist.\n\nAnna Svensson\n"
UNCLEAR = "Hej! Vi vill beställa integrerad lösning till vårt affärssystem.\n\nAnna\n"


def test_mails_are_listed_page_by_page_and_shown_in_full(house: House) -> None:
    api = client(house)
    ids = [str(house.receive(mail_bytes(ANNA, REMOVE, subject=f"Nummer {number}"))) for number in range(3)]
    first = api("GET", "/mails?limit=2")
    assert first.status == 200
    second = api("GET", f"/mails?limit=2&after={first.json()['next']}")
    assert [mail["id"] for mail in first.json()["mails"] + second.json()["mails"]] == ids
    assert second.json()["next"] is None
    assert api("GET", "/mails?state=done&kind=remove_user").json()["mails"][0]["from"] == ANNA
    assert api("GET", "/mails?state=quarantined").json() == {"mails": [], "next": None}
    shown = api("GET", f"/mails/{ids[0]}").json()
    assert (shown["subject"], shown["requests"][0]["user"]["email"]) == ("Nummer 0", "karl@nordbygg.example")
    assert shown["history"][0]["action"] == "mail.decided"
    assert api("GET", f"/mails/{shown['requests'][0]['id']}").json()["id"] == ids[0]


def test_four_eyes_are_two_accounts_tokens(house: House) -> None:
    eva, olle = client(house), client(house, "olle")
    mail = house.receive(mail_bytes(EMILY, GRANT))
    version = eva("GET", f"/mails/{mail}").json()["version"]
    proposed = eva("POST", f"/mails/{mail}/approve", {"version": version})
    assert (proposed.status, proposed.json()["done"][0]["result"]) == (200, "proposed")
    stale = olle("POST", f"/mails/{mail}/approve", {"version": version})
    assert (stale.status, stale.json()["type"]) == (409, "urn:kundservice:problem:conflict")
    assert eva("POST", f"/mails/{mail}/approve", {}).status == 409
    done = olle("POST", f"/mails/{mail}/approve", {"version": proposed.json()["version"]})
    assert [each["result"] for each in done.json()["done"]] == ["applied"]
    assert house.user("priya@northlight.example").authorized


def test_everything_that_a_person_does_a_program_can(house: House) -> None:
    api = client(house)
    removed = house.receive(mail_bytes(ANNA, REMOVE))
    assert api("POST", f"/mails/{removed}/undo", {}).json()["done"][0]["result"] == "refused"
    assert house.user("karl@nordbygg.example").active
    unclear = [house.receive(mail_bytes(ANNA, UNCLEAR, subject=f"Fråga {number}")) for number in range(4)]
    assert api("POST", f"/mails/{unclear[0]}/answer", {"text": "Hej Anna! Vi ringer dig."}).json()["done"][0]["result"] == "answered"
    assert api("POST", f"/mails/{unclear[1]}/junk", {}).json()["done"][0]["result"] == "ignored"
    assert api("POST", f"/mails/{unclear[2]}/reject", {"reason": "rejected"}).json()["done"][0]["result"] == "refused"
    assert api("POST", f"/mails/{unclear[3]}/assign", {"to": "eva"}).json() == {"before": None, "after": "eva"}
    assert api("POST", f"/mails/{unclear[3]}/notes", {"text": "Ser du på den här, @eva?"}).json() == {"named": ["eva"]}
    grant = house.receive(mail_bytes(EMILY, GRANT))
    request = api("GET", f"/mails/{grant}").json()["requests"][0]["id"]
    wrong = api("POST", f"/mails/{grant}/approve", {"corrections": {request: {"company": "none"}}})
    assert (wrong.status, wrong.json()["field"]) == (422, "company")
    assert api("POST", f"/mails/{grant}/withdraw", {}).status == 409
    assert api("POST", f"/mails/{grant}/ask", {"reason": "nonsense"}).status == 422
    assert api("POST", f"/mails/{grant}/retry", {}).status == 409


def test_the_directory_is_read(house: House) -> None:
    api = client(house, role=Role.VIEWER)
    first = api("GET", "/companies?limit=1").json()
    assert first["next"] is not None
    assert api("GET", f"/companies/{first['companies'][0]['number']}").json() == first["companies"][0]
    assert api("GET", "/companies/SE0000000000").status == 404
    nordbygg = api("GET", "/companies/SE5593371890").json()
    assert ANNA in [user["email"] for user in nordbygg["users"]]


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: f"{route.method} {route.path}")
def test_every_route_takes_its_scope_and_its_role(house: House, route) -> None:  # type: ignore[no-untyped-def]  # the parameter is ROUTES' own
    path = route.path.replace("{id}", "1").replace("{number}", "SE5593371890").replace("{token}", "999")
    app = client(house, "first", Role.VIEWER).app
    body = {"to": None, "text": "x", "reason": "rejected"} if route.body else None
    others = tuple(scope for scope in Scope if scope is not route.scope)
    assert Client(app, "")(route.method, path, body).status == 401
    assert Client(app, "made-up")(route.method, path, body).status == 401
    assert client(house, "without", Role.ADMIN, others, app)(route.method, path, body).status == 403
    if route.scope is not Scope.READ:
        assert client(house, "small", Role.VIEWER, app=app)(route.method, path, body).status == 403
    assert client(house, "may", Role.ADMIN, (route.scope,), app)(route.method, path, body).status not in (401, 403)


def test_tokens_are_seen_used_and_revoked(house: House) -> None:
    boss = client(house, "boss", Role.ADMIN)
    eva = client(house, "eva", scopes=(Scope.READ,), app=boss.app)
    assert eva("GET", "/me").json() == {"name": "eva", "role": "agent", "scopes": ["read"]}
    house.clock.advance(timedelta(minutes=5))
    assert eva("GET", "/mails").status == 200
    of_eva = next(each for each in boss("GET", "/tokens").json()["tokens"] if each["name"] == "eva")
    assert (of_eva["scopes"], of_eva["last_used_at"]) == (["read"], "2026-11-20T09:05:00Z")
    assert boss("DELETE", f"/tokens/{of_eva['id']}").status == 204
    assert eva("GET", "/me").status == 401
    assert boss("DELETE", f"/tokens/{of_eva['id']}").status == 404
    with house.app.transactions.reading() as connection:
        assert staff.by_token(connection, eva.token, house.clock.now()) is None
    assert boss("GET", "/audit/verification").json()["holds"] is True


def test_a_call_with_a_key_is_done_once(house: House) -> None:
    api = client(house)
    mail = house.receive(mail_bytes(ANNA, UNCLEAR))
    told = {"text": "Hej Anna! Vi ringer dig."}
    first = api("POST", f"/mails/{mail}/answer", told, idempotency_key="a-1")
    again = api("POST", f"/mails/{mail}/answer", told, idempotency_key="a-1")
    assert (first.status, first.body) == (again.status, again.body) == (200, first.body)
    assert (first.headers.get("idempotency-replayed"), again.headers.get("idempotency-replayed")) == (None, "true")
    assert len([row for row in house.outgoing() if row["template"] == "staff" or row["text"].startswith("Hej Anna! Vi ringer")]) <= 1
    other = api("POST", f"/mails/{mail}/answer", {"text": "Något annat"}, idempotency_key="a-1")
    assert (other.status, other.json()["field"]) == (422, "Idempotency-Key")
    refused = api("POST", f"/mails/{mail}/answer", told, idempotency_key="a-2")
    assert refused.status == api("POST", f"/mails/{mail}/answer", told, idempotency_key="a-2").status == 409
    # keys are each account's own
    assert client(house, "olle", app=api.app)("POST", f"/mails/{mail}/answer", {"text": "x"}, idempotency_key="a-1").status == 409
    house.clock.advance(timedelta(days=2))
    assert api("POST", f"/mails/{mail}/notes", {"text": "ny"}, idempotency_key="a-1").status == 200


def test_mistakes_are_problems(house: House) -> None:
    api = client(house)
    mail = house.receive(mail_bytes(ANNA, UNCLEAR))
    for status, answered in (
        (400, api("POST", f"/mails/{mail}/junk", raw=b"{")),
        (404, api("GET", "/nothing")),
        (404, api("GET", "/mails/99999")),
        (404, api("POST", "/mails/x/junk", {})),
        (405, api("PUT", f"/mails/{mail}", {})),
        (413, api("POST", f"/mails/{mail}/answer", {"text": "x" * 300_000})),
        (415, api("POST", f"/mails/{mail}/junk", raw=b"{}", content_type="text/plain")),
        (422, api("POST", f"/mails/{mail}/answer", {"text": " "})),
        (422, api("POST", f"/mails/{mail}/answer", {"text": "a\0b"})),
        (422, api("POST", f"/mails/{mail}/junk", {"unknown": 1})),
        (422, api("GET", "/mails?limit=0")),
        (422, api("GET", "/mails?limit=1&limit=2")),
        (422, api("GET", "/mails?nothing=1")),
    ):
        assert (answered.status, answered.json()["status"]) == (status, status), answered.body
        assert answered.headers["content-type"] == "application/problem+json"
        assert {"type", "title", "status", "detail"} <= set(answered.json())


def house_with_few_calls(house: House) -> House:
    return replace(house, app=replace(house.app, settings=replace(house.app.settings, api_calls=2)))


def test_calls_are_limited_by_token(house: House) -> None:
    fast = client(house)
    assert fast("GET", "/me").status == 200
    slow = client(house_with_few_calls(house), "slow")
    assert [slow("GET", "/me").status for _ in range(3)] == [200, 200, 429]
    assert slow("GET", "/me").headers["retry-after"].isdecimal()
    at = [0.0]
    rate = Rate(2, lambda: at[0])
    assert [rate.wait(1), rate.wait(1), rate.wait(1), rate.wait(2)] == [0, 0, 30, 0]
    at[0] = 30.0
    assert [rate.wait(1), rate.wait(1)] == [0, 30]


def test_a_corrected_request_is_looked_at_before_it_is_approved(house: House) -> None:
    api = client(house)
    mail = house.receive(mail_bytes(ANNA, UNCLEAR))
    key = api("GET", f"/mails/{mail}").json()["requests"][0]["id"]
    as_read = api("POST", f"/mails/{mail}/preview", {}).json()
    assert (as_read["possible"], as_read["requests"][0]["corrected"]) == (False, False)
    fields = {"kind": "add_user", "user.name": "Bengt Ek", "user.email": "bengt.ek@nordbygg.example"}
    seen = api("POST", f"/mails/{mail}/preview", {"corrections": {key: fields}}).json()
    (request,) = seen["requests"]
    assert request["policy"] == {"outcome": "applied", "reason": "authorized"}
    assert {"field": "active", "of": "bengt.ek@nordbygg.example", "before": False, "after": True} in request["changes"]
    assert (seen["possible"], seen["needs_second"], seen["reply"]["to"]) == (True, False, ANNA)
    wrong = api("POST", f"/mails/{mail}/preview", {"corrections": {key: {"company": "559337-1891"}}}).json()
    assert (wrong["requests"][0]["wrong_field"], wrong["requests"][0]["changes"]) == ("company", [])
    cancel = api("POST", f"/mails/{mail}/preview", {"corrections": {key: {"kind": "cancel_agreement"}}}).json()
    assert (cancel["needs_second"], cancel["requests"][0]["changes"][0]["after"]) == (True, "2026-11-30")
    assert house.told(mail) == "staff staff/unclear"
    assert house.user("bengt.ek@nordbygg.example") is None
    # what is sent is what was looked at
    assert api("POST", f"/mails/{mail}/approve", {"corrections": {key: fields}}).json()["done"][0]["result"] == "applied"
    house.send_all()
    assert house.mailer.sent[-1].text.split() == seen["reply"]["text"].split()


def test_other_decisions_are_looked_at_too(house: House) -> None:
    api = client(house)
    mail = house.receive(mail_bytes(ANNA, UNCLEAR))
    refused = api("POST", f"/mails/{mail}/preview", {"decision": "reject"}).json()
    assert refused["reply"]["to"] == ANNA
    asked = api("POST", f"/mails/{mail}/preview", {"decision": "ask", "reason": "which_change"}).json()
    assert asked["reply"]["text"] != refused["reply"]["text"]
    assert api("POST", f"/mails/{mail}/preview", {"decision": "ask"}).status == 422
    assert api("POST", f"/mails/{mail}/preview", {"decision": "reject", "reason": "nonsense"}).status == 422
