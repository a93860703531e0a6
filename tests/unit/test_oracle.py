"""A sample of what `make oracle` compares in full: no mail is proven that a second, independent reader calls unsigned or unaligned."""

import json
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from tests.oracle.comparison import compare
from tests.oracle.differences import EXPLAINED, MENDED_BODY, OTHER_SPACE, RULES
from tests.oracle.fields import RULES as FIELD_RULES
from tests.oracle.fields import compare_fields
from tests.oracle.mailauth import Asked, Mailauth, missing
from tests.oracle.mails import NOW
from tests.oracle.mutations import mutant
from tests.oracle.second_reading import MENDED
from tests.oracle.statements import case
from tests.oracle.world import records
from tests.unit.dkim_corpus import usual_records
from tests.unit.dkim_genuine import GENUINE
from worker.authentication_results import Result

PAGE = (Path(__file__).parents[2] / "docs" / "dkim_oracle.md").read_text(encoding="utf-8")
SEED, MAILS, FIELDS = 1, 1500, 1500
#: Genuine mails that mailauth does not prove, each by an explained difference or a bound that ours widens (docs/dkim_oracle.md).
NOT_BY_MAILAUTH = {"key in PKCS #1"}


def _first(result: Result, ptype: str, name: str) -> str | None:
    """The first value of a property, whether it is quoted or not."""
    return next((each.value for each in result.properties if (each.ptype, each.name) == (ptype, name)), None)


@pytest.fixture(scope="module")
def mailauth(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Mailauth]:
    lacks = missing()
    if lacks and os.environ.get("CI"):
        pytest.fail(f"{lacks}; CI must have it")
    if lacks:
        pytest.skip(lacks)
    dns = tmp_path_factory.mktemp("oracle") / "dns.json"
    dns.write_text(json.dumps(records()))
    with Mailauth(dns) as asked:
        yield asked


@pytest.mark.servers
def test_mailauth_explains_every_verdict_on_mutated_mails(mailauth: Mailauth) -> None:
    tally = compare([(f"mail {at}", partial(mutant, SEED, at)) for at in range(MAILS)], mailauth)
    assert not tally.errors, "\n".join(tally.errors[:5])
    # a sample in which nothing, or everything, is proven would show nothing
    assert tally.counts["both prove it"] > MAILS / 10
    assert tally.counts["neither proves it"] > MAILS / 10


@pytest.mark.servers
@pytest.mark.parametrize(
    ("weakened", "by"),
    [
        ("worker.dkim.check.aligned", lambda *_: True),
        ("worker.dkim.check.verify", lambda *_: None),
        ("worker.dkim.signature_field.MUST_SIGN", ()),
    ],
)
def test_a_check_that_believes_too_much_is_noticed(mailauth: Mailauth, weakened: str, by: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weakened, by)
    assert compare([(f"mail {at}", partial(mutant, SEED, at)) for at in range(400)], mailauth).errors


@pytest.mark.servers
def test_mailauth_proves_the_corpus_of_genuine_mails(mailauth: Mailauth) -> None:
    asked = {name: Asked(sample.make(), NOW, {**usual_records(), **sample.records()}) for name, sample in GENUINE.items()}
    found = dict(zip(asked, mailauth.ask(asked.values()), strict=True))
    assert {name for name, told in found.items() if not told.aligned} == NOT_BY_MAILAUTH


def test_authres_explains_every_verdict_on_random_fields() -> None:
    tally = compare_fields([(f"field {at}", partial(case, SEED, at)) for at in range(FIELDS)])
    assert not tally.errors, "\n".join(tally.errors[:5])
    assert tally.counts["both prove it (authres: as it stands)"] > FIELDS / 50


@pytest.mark.parametrize(
    ("weakened", "by"),
    [
        ("worker.authentication._dmarc_passes", lambda result, _domain: result.result == "pass"),
        ("worker.trusted_header._foreign_host", lambda *_: None),
        ("worker.authentication_results.Result.value", _first),
    ],
)
def test_a_reader_that_believes_too_much_is_noticed(weakened: str, by: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(weakened, by)
    assert compare_fields([(f"field {at}", partial(case, SEED, at)) for at in range(800)]).errors


def test_the_page_explains_every_difference() -> None:
    names = [each.name for each in (*EXPLAINED, *RULES, MENDED_BODY, OTHER_SPACE)]
    names += [name for name, _ in (*MENDED, *FIELD_RULES)]
    assert [name for name in names if f"| {name} |" not in PAGE] == []
