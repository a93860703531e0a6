"""How likely a mail asks for each kind, by the weights that `make second-reader` learnt from the labelled mails.

A logistic regression for each kind over the pieces of ``parsers.trained.pieces``, which are weighed as usual (TF-IDF: 1 + ln(how often)
times the piece's rarity, each group scaled to length 1). The weights stand in ``weights.txt``: a line a piece, in thousandths.

A piece's weights for all kinds stand in one whole number, a lane of bits each, so that one multiplication and one addition count for all of
them: a mail has some hundred pieces, and each must be read in four milliseconds.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from itertools import chain
from math import exp, log, sqrt
from operator import mul

from parsers.reading import Kind
from parsers.trained.pieces import of_runs, of_word, of_words, words

#: The groups of pieces as the file names them.
GROUPS = {"words": of_words, "runs": of_runs}
#: The file's numbers are whole: so many make one.
SCALE = 1_000
#: Of so many words, of so many letters at most, it is remembered which of their pieces are known: cutting them is most of the work.
_REMEMBERED, _LONGEST = 20_000, 40

#: A kind's weights have so many bits: a weight, times a value, times the number of pieces of the longest text, stays far below.
_LANE = 64


@dataclass(frozen=True, slots=True)
class Weights:
    """What was learnt."""

    kinds: tuple[Kind, ...]
    #: for each kind what is added for every text
    bias: tuple[float, ...]
    #: by group: piece → its number
    pieces: Mapping[str, Mapping[str, int]]
    #: by number: how rare a piece is, and its weights for all kinds in one number; both in thousandths
    rarities: list[int]
    packed: list[int]
    _cut: dict[str, tuple[int, ...]] = field(default_factory=dict)

    def of_word(self, word: str) -> tuple[int, ...]:
        """The numbers of a word's pieces that were learnt."""
        found = self._cut.get(word)
        if found is None:
            known = self.pieces["words"]
            found = tuple(known[piece] for piece in of_word(word) if piece in known)
            if len(word) <= _LONGEST:
                if len(self._cut) >= _REMEMBERED:
                    self._cut.clear()
                self._cut[word] = found
        return found


def parse(lines: Iterable[str]) -> Weights:
    """The weights out of the file's lines: the kinds, the biases, then ``[group]`` and its pieces. Raises ValueError on anything else."""
    told = iter(lines)
    kinds = tuple(Kind(name) for name in next(told).rstrip("\n").split("\t"))
    bias = tuple(number / SCALE for number in _numbers(next(told)))
    pieces: dict[str, dict[str, int]] = {}
    group: dict[str, int] = {}
    rarities: list[int] = []
    packed: list[int] = []
    for line in told:
        piece, tab, numbers = line.rstrip("\n").partition("\t")
        if not tab:
            group = pieces.setdefault(piece.strip("[]"), {})
            continue
        rarity, *weights = _numbers(numbers)
        group[piece] = len(rarities)
        rarities.append(rarity)
        packed.append(sum(weight << _LANE * place for place, weight in enumerate(weights)))
    return Weights(kinds, bias, pieces, rarities, packed)


def _numbers(line: str) -> list[int]:
    return [int(number) for number in line.rstrip("\n").split("\t")]


@cache
def learnt() -> Weights:
    """The weights that come with the product, read once."""
    return parse(files("parsers.trained").joinpath("weights.txt").read_text(encoding="utf-8").splitlines())


def chances(text: str, weights: Weights | None = None) -> dict[Kind, float]:
    """For each kind how likely a masked text (``pieces.masked``) asks for it, from 0 to 1; each kind by itself."""
    weights = weights or learnt()
    sums = list(weights.bias)
    runs = weights.pieces["runs"]
    for group in (
        Counter(chain.from_iterable(map(weights.of_word, words(text)))),
        Counter(runs[run] for run in of_runs(text) if run in runs),
    ):
        values = [
            weights.rarities[piece] if times == 1 else round((1 + log(times)) * weights.rarities[piece]) for piece, times in group.items()
        ]
        length = sqrt(sum(map(mul, values, values))) or 1.0
        for index, total in enumerate(_lanes(sum(map(mul, values, map(weights.packed.__getitem__, group))), len(sums))):
            sums[index] += total / length / SCALE
    return {kind: 1 / (1 + exp(-each)) for kind, each in zip(weights.kinds, sums, strict=True)}


def _lanes(packed: int, count: int) -> list[int]:
    """The numbers that were put into one, which may be negative."""
    numbers = []
    for _ in range(count):
        number = ((packed + (1 << _LANE - 1)) % (1 << _LANE)) - (1 << _LANE - 1)
        numbers.append(number)
        packed = (packed - number) >> _LANE
    return numbers
