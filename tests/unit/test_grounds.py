"""Why something was found is told in every language of the console: no phrase of the code lacks its words, none has words for nothing."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from parsers.force import Force
from parsers.message import parse
from parsers.read import read
from parsers.reading import Known
from tests.file_list import ROOT
from tests.unit.labelled_cases import CASES
from worker.console.texts import LANGUAGES, Texts, grounds_of, load_texts, placeholders
from worker.decision import Likeness, Resemblance, Verdict
from worker.ground import Ground, ground, kept_ground, with_sentences
from worker.kept import as_json, from_json

FOLDER = ROOT / "templates" / "console"
WORDS = {language: grounds_of(FOLDER, language) for language in LANGUAGES}
#: What is told by a code, not by an English phrase: how seriously a sentence means its verb.
CODES = {force.value for force in Force if force is not Force.ORDER}
#: Files of the parsers in whose functions every text with a space in it is a finding for staff.
_FINDERS = (
    "acts", "afterthoughts", "answers", "body_text", "cautions", "charsets", "content_fields", "contradictions", "from_header",
    "header_block", "header_values", "html_guard", "html_text", "implausible", "left_over", "mandates", "message", "mime_tree",
    "newcomers", "news", "read", "relatives", "row_days", "same_words", "second_reading", "transfer", "understand",
    "unread_corrections", "which_number",
    *(f"kinds/{name}" for name in ("add_user", "cancel_agreement", "change_user", "other", "remove_insolvent_company", "remove_user")),
)  # fmt: skip
#: What is put together of a phrase and a name: each with every name that it can have.
_NAMED = {
    "several {} fields": ("Content-Type", "Content-Transfer-Encoding", "Content-Disposition"),
    "several values of {}": ("boundary", "charset", "format", "delsp"),
    "a {} in pieces": ("boundary", "charset", "format", "delsp"),
}
#: Of the labelled mails every so many are read: the phrases are found in the code, this is the proof that none came another way.
EVERY = 5
#: Texts of those files that are no findings.
_OTHERS = {"org.nr {}"}


def texts_of(path: Path) -> Iterator[str]:
    """Every text of a file that is no docstring; ``{}`` for what is put into it."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    passed = {id(each.value) for each in ast.walk(tree) if isinstance(each, ast.Expr)}
    for each in ast.walk(tree):
        if isinstance(each, ast.JoinedStr):
            passed |= {id(part) for part in each.values}
            yield "".join(part.value if isinstance(part, ast.Constant) else "{}" for part in each.values if isinstance(part, ast.AST))  # type: ignore[misc]  # a joined text's constants are texts
    for each in ast.walk(tree):
        if isinstance(each, ast.Constant) and isinstance(each.value, str) and id(each) not in passed:
            yield each.value


def phrases_of_grounds() -> set[str]:
    """The phrase of every ``ground("…")`` of the worker."""
    found = set()
    for path in (ROOT / "worker").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "ground"
            if isinstance(node, ast.Call) and named and node.args and isinstance(node.args[0], ast.Constant):
                found.add(str(node.args[0].value))
    return found


def phrases_of_findings() -> set[str]:
    """Every finding for staff of the parsers, without what is put behind it."""
    found = set()
    for name in _FINDERS:
        for text in texts_of(ROOT / "parsers" / f"{name}.py"):
            if text in _NAMED:
                found |= {text.replace("{}", each) for each in _NAMED[text]}
            elif re.search(r"[a-z] [a-zA-Z0-9{]", text) and not re.search(r"[\\|?\[\]_#<>*]", text) and len(text) < 100:
                found.add(text.removesuffix(": {}"))
    return found - _OTHERS


@pytest.mark.parametrize("language", list(WORDS))
def test_every_phrase_of_the_code_has_its_words_and_no_word_is_left_over(language: str) -> None:
    phrases = phrases_of_grounds() | phrases_of_findings()
    assert len(phrases) > 200
    phrases = CODES | (set() if language == "en" else phrases)
    assert phrases - set(WORDS[language]) == set(), f"write these in templates/console/grounds.{language}.toml"
    assert set(WORDS[language]) - phrases == set(), f"take these out of templates/console/grounds.{language}.toml"


@pytest.mark.parametrize("language", list(WORDS))
def test_no_words_are_english_and_all_take_the_same_values(language: str) -> None:
    for phrase, words in WORDS[language].items():
        assert placeholders(phrase) == placeholders(words), phrase
        assert words != phrase or phrase == "{inner}", phrase


def test_what_is_found_in_the_labelled_mails_has_words() -> None:
    texts = Texts("sv", {}, WORDS["sv"])
    bare = set()
    for case in CASES[::EVERY]:
        message = parse(case.with_suffix(".eml").read_bytes())
        reading = read(message, Known())
        found = [*message.defects, *reading.doubts, *(doubt for each in reading.requests for doubt in each.doubts)]
        found += [each for each in (message.from_defect, message.unreadable) if each]
        bare |= {each for each in found if texts.phrase(each) == each}
    assert bare == set()


def test_a_reason_is_told_in_the_readers_language_with_its_values_untouched() -> None:
    header = ground("Authentication-Results of {server}", server="mx.{inner}.example")
    why = ground("DMARC passed for {domain} ({inner})", header, domain="firma.example")
    assert why.told() == "DMARC passed for firma.example (Authentication-Results of mx.{inner}.example)"
    swedish = Texts("sv", {}, WORDS["sv"])
    assert swedish.ground(as_json(why)) == "DMARC godkänt för firma.example (enligt Authentication-Results från mx.{inner}.example)"
    assert Texts("en", {}).ground(as_json(why)) == why.told()
    assert kept_ground(as_json(why)) == from_json(Ground, as_json(why)) == why


def test_a_mails_own_words_behind_a_finding_stay_as_they_are() -> None:
    swedish = Texts("sv", {}, WORDS["sv"])
    assert (
        swedish.phrase("the parts disagree: only the HTML part says: no From")
        == "delarna säger olika saker: bara HTML-delen säger: From saknas"
    )
    assert swedish.phrase("a word of mixed scripts: fіrma") == "ett ord som blandar alfabet: fіrma"
    assert swedish.phrase("whatever this is: no From") == "whatever this is: no From"


def test_a_kept_verdict_is_given_out_with_its_sentences() -> None:
    kept = as_json(Verdict("pass", "a@b.example", ground("no From")))  # type: ignore[arg-type]  # its word is what is kept
    assert with_sentences(kept)["why"] == "no From"
    assert with_sentences({"why": "an older mail's sentence"}) == {"why": "an older mail's sentence"}
    assert with_sentences(None) is None


def test_what_happened_to_a_mail_has_words() -> None:
    """An event is named by itself, or by the kind and outcome of a request (``add_user.applied``)."""
    known = set(load_texts(FOLDER)["sv"].by_key)
    named = set()
    for path in (ROOT / "worker").rglob("*.py"):
        named |= set(
            re.findall(r'"((?:mail|request|outgoing|login|company)\.[a-z_]+)", (?:actor|mail_id)=', path.read_text(encoding="utf-8"))
        )
    assert len(named) >= 10
    assert {each for each in named if f"action.{each}" not in known} == set()


@pytest.mark.parametrize("likeness", list(Likeness))
def test_each_likeness_names_both_addresses(likeness: Likeness) -> None:
    told = Resemblance(likeness, "a@norclbygg.example", "a@nordbygg.example").ground
    for sentence in (told.told(), Texts("sv", {}, WORDS["sv"]).ground(as_json(told))):
        assert "a@norclbygg.example" in sentence
        assert "a@nordbygg.example" in sentence
