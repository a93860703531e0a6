"""How likely a mail asks for each kind, by the weights that `make second-reader` learnt from the labelled mails.

A logistic regression for each kind over the pieces of ``parsers.trained.pieces``, which are weighed as usual (TF-IDF: 1 + ln(how often)
times the piece's rarity, each group scaled to length 1). The weights stand in ``weights.txt``: a line a piece, in thousandths.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, log, sqrt

from parsers.reading import Kind
from parsers.trained.pieces import of_runs, of_words

#: The groups of pieces as the file names them.
GROUPS = {"words": of_words, "runs": of_runs}
#: The file's numbers are whole: so many make one.
SCALE = 1_000


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learnt."""

    kinds: tuple[Kind, ...]
    #: for each kind what is added for every text
    bias: tuple[float, ...]
    #: by group: piece → (rarity, the weight for each kind)
    pieces: Mapping[str, Mapping[str, tuple[float, tuple[float, ...]]]]


def parse(lines: Iterable[str]) -> Weights:
    """The weights out of the file's lines: the kinds, the biases, then ``[group]`` and its pieces. Raises ValueError on anything else."""
    told = iter(lines)
    kinds = tuple(Kind(name) for name in next(told).rstrip("\n").split("\t"))
    bias = _numbers(next(told))
    pieces: dict[str, dict[str, tuple[float, tuple[float, ...]]]] = {}
    group: dict[str, tuple[float, tuple[float, ...]]] = {}
    for line in told:
        piece, tab, numbers = line.rstrip("\n").partition("\t")
        if not tab:
            group = pieces.setdefault(piece.strip("[]"), {})
            continue
        rarity, *weights = _numbers(numbers)
        group[piece] = (rarity, tuple(weights))
    return Weights(kinds, bias, pieces)


def _numbers(line: str) -> tuple[float, ...]:
    return tuple(int(number) / SCALE for number in line.rstrip("\n").split("\t"))


@cache
def learnt() -> Weights:
    """The weights that come with the product, read once."""
    return parse(files("parsers.trained").joinpath("weights.txt").read_text(encoding="utf-8").splitlines())


def chances(text: str, weights: Weights | None = None) -> dict[Kind, float]:
    """For each kind how likely a masked text (``pieces.masked``) asks for it, from 0 to 1; each kind by itself."""
    weights = weights or learnt()
    sums = list(weights.bias)
    for name, cut in GROUPS.items():
        known = weights.pieces[name]
        found = [((1 + log(often)) * known[piece][0], known[piece][1]) for piece, often in Counter(cut(text)).items() if piece in known]
        length = sqrt(sum(value * value for value, _ in found)) or 1.0
        for value, each in found:
            share = value / length
            for index, weight in enumerate(each):
                sums[index] += share * weight
    return {kind: 1 / (1 + exp(-each)) for kind, each in zip(weights.kinds, sums, strict=True)}
