"""Would a trained second reader find the rules' errors? ``make second-reader`` measures it; the product has none (docs/decisions.md).

The reader: TF-IDF over n-grams of letters and a logistic regression for each kind, trained on subject and own words of the labelled mails.
It objects to a mail that the rules settle by themselves where a kind that they read seems unlikely to it. Measured, by how unlikely: how
many errors that would give to staff, and how many mails that were right. Near copies never stand on both sides of a split.

Needs scikit-learn, which is not among the project's requirements because nothing else uses it.
"""

import argparse
import re
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from parsers.reading import ORDERS, Kind
from tests.unit.case_expectation import dangers, mistakes
from tests.unit.labelled_cases import TESTS, explained, explained_mail

KINDS = tuple(str(kind) for kind in Kind)
_ORDERS = frozenset(str(kind) for kind in ORDERS)
#: Outcomes that no clerk sees before they take effect.
_SETTLED = frozenset({"applied", "scheduled", "awaiting_confirmation", "awaiting_customer", "answered", "refused"})
#: Below which chance of a kind the reader objects.
THRESHOLDS = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5)
FOLDS = 5
#: From which cosine over n-grams of four letters two mails are near copies.
_NEAR = 0.5
_ADDRESS, _DIGIT = re.compile(r"\S+@\S+"), re.compile(r"\d")

Chances = Sequence[float]


@dataclass(frozen=True, slots=True)
class Mail:
    """One mail as the rules read it, beside its label."""

    name: str
    text: str
    #: the kinds of its label
    kinds: frozenset[str]
    #: the kinds that the rules read and settle without a clerk; none where a clerk sees the mail anyway
    settled: frozenset[str]
    #: comes out otherwise than its label says
    wrong: bool
    #: does what nobody ordered
    dangerous: bool

    def chance(self, chances: Chances) -> float:
        """How likely the reader finds the least likely of the kinds that are settled."""
        return min(chances[KINDS.index(kind)] for kind in self.settled)


class Reader:
    """A second reader: texts in, the chance of each kind out."""

    def __init__(self, texts: Sequence[str], kinds: Sequence[frozenset[str]]) -> None:
        """Train it. The same texts give the same reader."""
        from sklearn.linear_model import LogisticRegression
        from sklearn.multiclass import OneVsRestClassifier

        self._letters = _tf_idf(2, 5)
        self._kinds = OneVsRestClassifier(LogisticRegression(C=30, max_iter=2000, solver="liblinear", random_state=0))
        self._kinds.fit(self._letters.fit_transform(texts), [[int(kind in each) for kind in KINDS] for each in kinds])

    def chances(self, texts: Sequence[str]) -> list[Chances]:
        """The chance of each of ``KINDS``, for each text."""
        return [[float(chance) for chance in row] for row in self._kinds.predict_proba(self._letters.transform(texts))]

    @property
    def weights(self) -> int:
        """How many numbers it consists of."""
        return len(self._letters.vocabulary_) * len(KINDS)


def labelled(folder: Path) -> list[Mail]:
    """The labelled mails of a folder (x.eml with x.json), machines' mail aside."""
    return list(_labelled(folder))


def _labelled(folder: Path) -> Iterator[Mail]:
    for path in sorted(folder.glob("*.json")):
        label, answer = explained(path)
        if not label["auto_generated"]:
            yield _mail(
                path, answer, frozenset(each["kind"] for each in label["requests"]), mistakes(label, answer), dangers(label, answer)
            )


def orderless(folder: Path) -> list[Mail]:
    """The mails of a folder in which nobody orders anything: to read an order there is wrong, whatever becomes of it."""
    return [_orderless(path) for path in sorted(folder.glob("*.eml"))]


def _orderless(path: Path) -> Mail:
    answer = explained_mail(path)
    read = frozenset(each["kind"] for each in answer["requests"] if each["reason"] not in ("unclear", "not_in_senders_words")) & _ORDERS
    return Mail(path.stem, _text(answer), frozenset(), read, bool(read), bool(read))


def _mail(path: Path, answer: dict[str, Any], kinds: frozenset[str], wrong: tuple[str, ...], dangerous: tuple[str, ...]) -> Mail:
    settled = frozenset(each["kind"] for each in answer["requests"] if each["outcome"] in _SETTLED and answer["outcome"] in _SETTLED)
    return Mail(path.stem, _text(answer), kinds, settled, bool(wrong), bool(dangerous))


def _text(answer: dict[str, Any]) -> str:
    """Subject and own words, with one word for all addresses and one digit for all."""
    return _DIGIT.sub("0", _ADDRESS.sub("@", f"{answer['subject']}\n{answer['own_text']}"))


def _tf_idf(shortest: int, longest: int) -> Any:
    from sklearn.feature_extraction.text import TfidfVectorizer

    return TfidfVectorizer(analyzer="char_wb", ngram_range=(shortest, longest), sublinear_tf=True, min_df=2)


def near_copies(texts: Sequence[str]) -> list[int]:
    """For each text the number of its group: near copies, and near copies of these, share one."""
    from scipy.sparse.csgraph import connected_components

    letters = _tf_idf(4, 4).fit_transform(texts)
    alike = (letters @ letters.T) > _NEAR
    return [int(group) for group in connected_components(alike, directed=False)[1]]


def cross_validated(mails: Sequence[Mail]) -> list[Chances]:
    """The chances of each mail by a reader that saw neither it nor a near copy of it."""
    from sklearn.model_selection import GroupKFold

    texts = [mail.text for mail in mails]
    found: dict[int, Chances] = {}
    for seen, unseen in GroupKFold(FOLDS).split(texts, groups=near_copies(texts)):
        reader = Reader([texts[index] for index in seen], [mails[index].kinds for index in seen])
        found.update(zip(unseen, reader.chances([texts[index] for index in unseen]), strict=True))
    return [found[index] for index in range(len(mails))]


def alone(mails: Sequence[Mail], chances: Sequence[Chances]) -> str:
    """How well the reader does by itself."""
    told = [frozenset(kind for kind, chance in zip(KINDS, each, strict=True) if chance > 0.5) for each in chances]
    same = sum(mail.kinds == kinds for mail, kinds in zip(mails, told, strict=True))
    lines = [f"by itself: the kinds of {same} of {len(mails)} mails exactly ({_percent(same, len(mails))})"]
    for kind in KINDS:
        wanted, got = {i for i, mail in enumerate(mails) if kind in mail.kinds}, {i for i, kinds in enumerate(told) if kind in kinds}
        lines.append(f"  {kind:26} found {_percent(len(wanted & got), len(wanted)):>7}   right {_percent(len(wanted & got), len(got)):>7}")
    return "\n".join(lines)


def objections(mails: Sequence[Mail], chances: Sequence[Chances]) -> str:
    """By threshold: to how many settled mails the reader objects, of the dangerous, the wrong and the right ones."""
    settled = [(mail, mail.chance(each)) for mail, each in zip(mails, chances, strict=True) if mail.settled]
    columns: tuple[tuple[str, Callable[[Mail], bool]], ...] = (
        ("dangerous", lambda mail: mail.dangerous),
        ("wrong", lambda mail: mail.wrong),
        ("right", lambda mail: not mail.wrong),
    )
    groups = {name: [chance for mail, chance in settled if of(mail)] for name, of in columns}
    wrong_with_staff = sum(mail.wrong and not mail.settled for mail in mails)
    lines = [f"{len(settled)} of {len(mails)} mails settled by the rules; {wrong_with_staff} wrong ones are with staff already"]
    lines.append("  objects below   " + "   ".join(f"{f'{name} ({len(found)})':>22}" for name, found in groups.items()))
    for threshold in THRESHOLDS:
        counts = [(sum(chance < threshold for chance in found), len(found)) for found in groups.values()]
        lines.append(f"  {threshold:13.2f}   " + "   ".join(f"{count:>12} {_percent(count, all_):>9}" for count, all_ in counts))
    lines += [f"  wrong: {mail.name}, {chance:.3f}" for mail, chance in sorted(settled, key=lambda each: each[1]) if mail.wrong]
    return "\n".join(lines)


def cost(reader: Reader, mails: Sequence[Mail]) -> str:
    """What a reading costs, and how big the reader is."""
    begun = time.perf_counter()
    for mail in mails[:200]:
        reader.chances([mail.text])
    each = (time.perf_counter() - begun) / min(200, len(mails))
    return f"{1000 * each:.1f} ms a mail, {reader.weights:,} weights"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def main() -> int:
    """Measure and print; 1 without scikit-learn."""
    parser = argparse.ArgumentParser(prog="make second-reader", description="whether a trained second reader finds the rules' errors")
    parser.add_argument("--labelled", type=Path, action="append", default=[], help="a further folder of labelled mails, not trained on")
    parser.add_argument("--orderless", type=Path, action="append", default=[], help="a folder of mails in which nobody orders anything")
    options = parser.parse_args()
    begun = time.perf_counter()
    try:
        import sklearn.linear_model
        import sklearn.multiclass  # noqa: F401 - only to be told now if it is missing
    except ImportError:
        print(f"scikit-learn is not installed: {sys.executable} -m pip install scikit-learn", file=sys.stderr)
        return 1
    imported = time.perf_counter() - begun
    cases = labelled(TESTS / "cases")
    chances = cross_validated(cases)
    print(f"tests/cases, {FOLDS} folds", alone(cases, chances), objections(cases, chances), sep="\n")
    begun = time.perf_counter()
    reader = Reader([mail.text for mail in cases], [mail.kinds for mail in cases])
    print(f"trained on all in {time.perf_counter() - begun:.1f} s, imported in {imported:.1f} s, {cost(reader, cases)}")
    for folder, mails in [(each, labelled(each)) for each in options.labelled] + [(each, orderless(each)) for each in options.orderless]:
        told = reader.chances([mail.text for mail in mails])
        print(f"\n{folder.name}, trained on tests/cases", objections(mails, told), sep="\n")
        if any(mail.kinds for mail in mails):
            print(alone(mails, told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
