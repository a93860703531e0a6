"""``make second-reader`` teaches the second reader (``parsers.trained``) from the labelled mails, and measures what it is worth.

Learnt from subject and own words of ``tests/cases`` and from the texts of the unit tests as the rules read them
(``tests.read_sentences``): a logistic regression for each kind over the pieces that the product itself cuts. Measured on mails of hands of
which none was learnt from: how many orders it finds at which chance, how often wrongly, and how many orders that are right it would object
to.

scikit-learn learns; the product only reads the weights and does not need it.
"""

import argparse
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from parsers.reading import ORDERS, Kind
from parsers.trained.reader import GROUPS, SCALE, Weights, chances, parse
from tests.read_sentences import sentences_read
from tests.unit.labelled_cases import TESTS, explained, masked_mail

WEIGHTS = TESTS.parent / "parsers" / "trained" / "weights.txt"
KINDS = tuple(Kind)
FOLDS = 5
#: How strongly the weights are held small (scikit-learn's C); a piece is learnt that stands in so many texts; so many are kept.
_C, _RARE, _KEPT = 30, 3, 20_000
#: What a sentence counts beside a whole mail.
_COUNTS = 0.3
#: Reasons of a request that nobody carries out because of how it is said.
_NOT_MEANT = frozenset({"unclear", "not_in_senders_words"})
#: Labelled mails of one hand share the beginning of their names.
_HAND = re.compile(r"[a-z]+\d+[a-z]?(?=-)")


@dataclass(frozen=True, slots=True)
class Example:
    """A text that is learnt from, or measured on."""

    name: str
    text: str
    #: what it asks for, by its label
    kinds: frozenset[Kind]
    #: a text of a unit test, not a whole mail
    sentence: bool = False

    @property
    def hand(self) -> str:
        """Whoever wrote it: the beginning of its name, where it tells."""
        found = _HAND.match(self.name)
        return found.group() if found and not self.sentence else self.name


def mails(folder: Path) -> list[Example]:
    """The labelled mails of a folder, machines' mail aside."""
    return [_mail(path) for path in sorted(folder.glob("*.json")) if not explained(path)[0]["auto_generated"]]


def _mail(path: Path) -> Example:
    meant = [each for each in explained(path)[0]["requests"] if each["kind"] not in ORDERS or each.get("reason") not in _NOT_MEANT]
    return Example(path.stem, masked_mail(path.with_suffix(".eml")), frozenset(Kind(each["kind"]) for each in meant))


def sentences() -> list[Example]:
    """The texts of the unit tests, as the rules read them."""
    return [Example(f"sentence-{number}", text, kinds, sentence=True) for number, (text, kinds) in enumerate(sentences_read().items())]


def learn(examples: Sequence[Example]) -> Weights:
    """The weights that these examples teach. The same examples give the same weights."""
    return parse(learnt_lines(examples))


def learnt_lines(examples: Sequence[Example]) -> list[str]:
    """The weights as their file has them."""
    from scipy.sparse import hstack

    texts = [each.text for each in examples]
    cut = {name: _counted(pieces) for name, pieces in GROUPS.items()}
    matrix = hstack([vectors.fit_transform(texts) for vectors in cut.values()]).tocsr()
    strength = abs(_fitted(matrix, examples)[0]).max(axis=0)
    least = sorted(strength, reverse=True)[min(_KEPT, len(strength)) - 1]
    names = [(group, piece) for group, vectors in cut.items() for piece in vectors.get_feature_names_out()]
    kept = {group: [piece for (of, piece), each in zip(names, strength, strict=True) if of == group and each >= least] for group in GROUPS}
    cut = {name: _counted(pieces, kept[name]) for name, pieces in GROUPS.items()}
    matrix = hstack([vectors.fit_transform(texts) for vectors in cut.values()]).tocsr()
    weights, bias = _fitted(matrix, examples)
    lines = ["\t".join(KINDS), "\t".join(_whole(each) for each in bias)]
    column = 0
    for group, vectors in cut.items():
        lines.append(f"[{group}]")
        for piece, rarity in zip(vectors.get_feature_names_out(), vectors.idf_, strict=True):
            lines.append(f"{piece}\t{_whole(rarity)}\t" + "\t".join(_whole(each) for each in weights[:, column]))
            column += 1
    return lines


def _counted(pieces: Any, vocabulary: list[str] | None = None) -> Any:
    from sklearn.feature_extraction.text import TfidfVectorizer

    return TfidfVectorizer(analyzer=lambda text: list(pieces(text)), sublinear_tf=True, min_df=_RARE, vocabulary=vocabulary)


def _fitted(matrix: Any, examples: Sequence[Example]) -> tuple[Any, Any]:
    """(weights by kind and column, bias by kind). The rules' word for what is asked is no lesson: only for what is ordered."""
    import numpy
    from sklearn.linear_model import LogisticRegression

    weights, bias = [], []
    for kind in KINDS:
        model = LogisticRegression(C=_C, max_iter=2000, solver="liblinear", random_state=0)
        rows = [index for index, each in enumerate(examples) if kind in ORDERS or not each.sentence]
        model.fit(
            matrix[rows],
            [int(kind in examples[index].kinds) for index in rows],
            [_COUNTS if examples[index].sentence else 1 for index in rows],
        )
        weights.append(model.coef_[0])
        bias.append(model.intercept_[0])
    return numpy.array(weights), numpy.array(bias)


def _whole(number: float) -> str:
    return str(round(float(number) * SCALE))


def cross_validated(examples: Sequence[Example]) -> list[dict[Kind, float]]:
    """The chances of each example by weights learnt from other hands only."""
    hands = sorted({each.hand for each in examples})
    fold = {hand: number % FOLDS for number, hand in enumerate(hands)}
    found: list[dict[Kind, float]] = [{} for _ in examples]
    for number in range(FOLDS):
        weights = learn([each for each in examples if fold[each.hand] != number])
        for index, each in enumerate(examples):
            if fold[each.hand] == number:
                found[index] = chances(each.text, weights)
    return found


def told(examples: Sequence[Example], found: Sequence[dict[Kind, float]]) -> str:
    """By kind of order: how many it finds at which chance and how often wrongly, and to how many right ones it would object."""
    lines = [f"{'':26}{'found at 0.7':>14}{'0.8':>8}{'0.9':>8}   {'wrongly':>10}{'':>8}{'':>8}   objects below 0.01    0.02    0.05"]
    pairs = [(each, chance) for each, chance in zip(examples, found, strict=True) if not each.sentence]
    for kind in KINDS:
        right = [chance[kind] for each, chance in pairs if kind in each.kinds]
        wrong = [chance[kind] for each, chance in pairs if kind not in each.kinds]
        lines.append(
            f"{kind:26}"
            + "".join(f"{_percent(sum(x >= at for x in right), len(right)):>{w}}" for at, w in ((0.7, 14), (0.8, 8), (0.9, 8)))
            + "   "
            + "".join(f"{sum(x >= at for x in wrong):>{w}}" for at, w in ((0.7, 10), (0.8, 8), (0.9, 8)))
            + "   "
            + "".join(f"{_percent(sum(x < at for x in right), len(right)):>{w}}" for at, w in ((0.01, 18), (0.02, 8), (0.05, 8)))
        )
    return "\n".join(lines)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "-"


def main() -> int:
    """Measure, and write the weights; 1 without scikit-learn."""
    parser = argparse.ArgumentParser(prog="make second-reader", description="teach the second reader, and measure it")
    parser.add_argument("--only-write", action="store_true", help="write the weights without measuring")
    parser.add_argument("--labelled", type=Path, action="append", default=[], help="measure on a further folder of labelled mails")
    options = parser.parse_args()
    try:
        import sklearn.linear_model  # noqa: F401 - only to be told now if it is missing
    except ImportError:
        print(f"scikit-learn is not installed: {sys.executable} -m pip install scikit-learn", file=sys.stderr)
        return 1
    examples = [*mails(TESTS / "cases"), *sentences()]
    if not options.only_write:
        print(f"{len(examples)} texts, each read by what {FOLDS - 1} fifths of the other hands teach")
        print(told(examples, cross_validated(examples)))
    lines = learnt_lines(examples)
    WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{WEIGHTS.relative_to(TESTS.parent)}: {len(lines)} lines, learnt from {len(examples)} texts")
    for folder in options.labelled:
        others = mails(folder)
        print(f"\n{folder.name}", told(others, [chances(each.text, parse(lines)) for each in others]), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
