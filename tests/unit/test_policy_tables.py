"""The tables over all combinations of their facts: total, no dead row, unique names, nothing done without proof and authority."""

import dataclasses
import itertools
import types
import typing
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

from parsers.reading import Automatic, Kind
from worker.authority import counts_as_authorized
from worker.decision import Authentication, Outcome
from worker.policy import BY_KIND, SENDER, SenderFacts
from worker.policy_doc import TABLES, render
from worker.policy_row import Row, Table, otherwise
from worker.reasons import BY_CODE
from worker.resolve import CompanyFact


def values_of(kind: Any) -> list[Any]:
    if isinstance(kind, types.UnionType):
        return [value for part in typing.get_args(kind) for value in values_of(part)]
    if kind is type(None):
        return [None]
    if kind is bool:
        return [False, True]
    assert issubclass(kind, Enum), kind
    return list(kind)


def combinations(facts: type[Any]) -> Iterator[Any]:
    hints = typing.get_type_hints(facts)
    for values in itertools.product(*(values_of(hints[field.name]) for field in dataclasses.fields(facts))):
        yield facts(*values)


@pytest.fixture(scope="module", params=TABLES, ids=lambda table: table.name)
def table(request: pytest.FixtureRequest) -> Table[Any]:
    return request.param  # type: ignore[no-any-return]  # pytest types a parameter as Any


def test_every_row_is_reached_and_every_combination_decided(table: Table[Any]) -> None:
    reached = {table.first(facts).name for facts in combinations(table.facts)}
    assert reached == {row.name for row in table.rows}


def test_the_last_row_is_a_person_and_always_fits(table: Table[Any]) -> None:
    last = table.rows[-1]
    assert last.fits is otherwise
    assert last.outcome is Outcome.STAFF


def test_every_reason_is_in_the_catalogue_with_its_outcome(table: Table[Any]) -> None:
    for row in table.rows:
        if row.reason is not None:
            assert row.outcome in BY_CODE[row.reason].outcomes, row.name


def test_row_names_are_unique_and_begin_with_their_table() -> None:
    names = [row.name for table in TABLES for row in table.rows]
    assert len(names) == len(set(names))
    assert all(row.name.startswith(f"{table.name}.") for table in TABLES for row in table.rows)


def test_every_kind_has_a_table() -> None:
    assert set(BY_KIND) == set(Kind)


def test_an_order_reaches_its_table_only_by_pass_and_authority() -> None:
    for facts in combinations(SenderFacts):
        if SENDER.first(facts).outcome is None and facts.kind not in (Kind.QUESTION, Kind.OTHER):
            assert facts.authentication is Authentication.PASS
            assert counts_as_authorized(facts.standing, facts.kind)
            assert facts.company is CompanyFact.FOUND
            assert facts.own_words
            assert facts.confident


def test_a_confirmation_is_asked_of_the_authorized_only() -> None:
    for facts in combinations(SenderFacts):
        if SENDER.first(facts).outcome is Outcome.AWAITING_CONFIRMATION:
            assert facts.authentication is Authentication.NONE
            assert counts_as_authorized(facts.standing, facts.kind)


def test_fail_is_always_a_person() -> None:
    failing = (facts for facts in combinations(SenderFacts) if facts.authentication is Authentication.FAIL)
    assert {SENDER.first(facts).reason for facts in failing} == {"authentication_failed"}


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind not in (Kind.QUESTION, Kind.OTHER)])
def test_nothing_is_done_unless_it_may_be(kind: Kind) -> None:
    table = BY_KIND[kind]
    done = {Outcome.APPLIED, Outcome.SCHEDULED}
    outcomes: dict[bool, set[Outcome | None]] = {True: set(), False: set()}
    for facts in combinations(table.facts):
        outcomes[facts.may_apply].add(table.first(facts).outcome)
    assert not outcomes[False] & done
    assert outcomes[True] & done


def test_a_standing_notice_stops_every_other_order() -> None:
    for kind in (Kind.ADD_USER, Kind.CHANGE_USER, Kind.REMOVE_USER, Kind.CANCEL_AGREEMENT):
        standing = (facts for facts in combinations(BY_KIND[kind].facts) if facts.company_insolvent)
        assert {BY_KIND[kind].first(facts).reason for facts in standing} == {"company_insolvent"}


def test_a_row_is_one_value() -> None:
    row: Row[object] = Row("a.b", "always", otherwise, Outcome.STAFF, "unclear")
    with pytest.raises(dataclasses.FrozenInstanceError):
        row.name = "other"  # type: ignore[misc]  # that it can't be set is what is checked


def test_the_catalogue_has_every_reason_once_with_hints_in_both_languages() -> None:
    from worker.reasons import REASONS

    assert len(REASONS) == len(BY_CODE)
    assert all(reason.hint_sv.endswith(".") and reason.hint_en.endswith(".") and reason.outcomes for reason in REASONS)
    ignored = {reason.code for reason in REASONS if reason.outcomes == (Outcome.IGNORED,)}
    assert ignored == {*Automatic, "duplicate", "before_start"}


def test_the_rendered_policy_is_current() -> None:
    path = Path(__file__).parents[2] / "docs" / "policy.md"
    assert path.read_text(encoding="utf-8") == render(), "run: python -m worker.policy_doc > docs/policy.md"
