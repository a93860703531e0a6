"""What a confidence is worth: ``make calibration`` reads all labelled cases and writes how often each confidence was right.

A request counts as right where its case's label has it with the same kind, company and fields, and clear enough to act on. Requests of
kind ``other`` do not count: nobody acts on them, however sure they are.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from parsers.reading import CONFIDENT, ORDERS
from tests.unit.case_expectation import rightly_read
from tests.unit.labelled_cases import CASES, TESTS, explained

DOCUMENT = TESTS.parent / "docs" / "calibration.md"
#: The lowest confidence of each band, falling; the third is the last one that is acted on.
BANDS = (0.95, 0.9, CONFIDENT, 0.1, 0.0)
_NAMES = ("0.95 and more", "0.90 to 0.95", "0.80 to 0.90", "0.10 to 0.80", "less than 0.10")

Rows = list[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Sample:
    """One request that was read out of a labelled case."""

    #: of the case's mail, as its label says; None where it is none of ours
    language: str | None
    order: bool
    confidence: float
    right: bool

    @property
    def band(self) -> int:
        """The index of its band."""
        return next(index for index, lowest in enumerate(BANDS) if self.confidence >= lowest)


@cache
def samples() -> tuple[Sample, ...]:
    """Every request, save those of kind ``other``, of all cases."""
    orders = {str(kind) for kind in ORDERS}
    return tuple(
        Sample(label["language"], got["kind"] in orders, got["confidence"], right)
        for label, answer in map(explained, CASES)
        for got, right in zip(answer["requests"], rightly_read(label, answer), strict=True)
        if got["kind"] != "other"
    )


def share(found: Iterable[Sample]) -> float | None:
    """How much of it is right, 0 to 1; None of nothing."""
    rights = [each.right for each in found]
    return sum(rights) / len(rights) if rights else None


def rendered(found: tuple[Sample, ...]) -> str:
    """The document."""
    below = [each for each in found if each.confidence < CONFIDENT]
    acted = [each for each in found if each.confidence >= CONFIDENT]
    return _TEXT.format(
        threshold=CONFIDENT,
        cases=len(CASES),
        requests=len(found),
        bands=_table(("confidence", "requests", "right", "orders", "right", "questions", "right"), _by_band(found)),
        languages=_table(("language", *_NAMES), _by_language(found)),
        acted=len(acted),
        acted_right=_percent(share(acted)),
        below=len(below),
        wrong=sum(not each.right for each in below),
        wrong_share=_percent(1 - (share(below) or 0.0)),
        right=sum(each.right for each in below),
    )


def _by_band(found: tuple[Sample, ...]) -> Rows:
    rows: Rows = []
    for index, name in enumerate(_NAMES):
        here = [each for each in found if each.band == index]
        parts: tuple[Callable[[Sample], bool], ...] = (lambda _: True, lambda each: each.order, lambda each: not each.order)
        cells = [[each for each in here if part(each)] for part in parts]
        rows.append((name, *(text for cell in cells for text in (str(len(cell)), _percent(share(cell))))))
    return rows


def _by_language(found: tuple[Sample, ...]) -> Rows:
    languages = sorted({each.language or "" for each in found}, reverse=True)
    return [
        (
            language or "none of ours",
            *(_of([each for each in found if (each.language or "") == language and each.band == index]) for index in range(len(BANDS))),
        )
        for language in languages
    ]


def _of(found: list[Sample]) -> str:
    return f"{sum(each.right for each in found)} of {len(found)}" if found else "-"


def _percent(value: float | None) -> str:
    return "-" if value is None else f"{100 * value:.1f} %"


def _table(head: tuple[str, ...], rows: Rows) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


_TEXT = """\
# What a confidence is worth

Written by `make calibration`; how the number comes about stands in `parsers/confidence.py`. Over the {cases} labelled mails of
`tests/cases`, {requests} requests are read (those of kind `other` aside, which nobody acts on). Right means: the label has the request with
the same kind, company and fields, and clear enough to act on. The cases were written to be hard, and the weights were chosen with them in
view: real mail has more of the first line and less of the last ones.

{bands}

- From {threshold} on a request is acted on: {acted_right} of {acted} were right. A question below 0.90 is on no topic of ours or hardly
  asked; the former goes to staff at any confidence.
- Below {threshold} stand {below}: to act on {wrong} of them ({wrong_share}) would have been wrong, {right} were held back needlessly.

By language, right of all:

{languages}
"""


def main() -> None:
    """Write the document, and print it."""
    text = rendered(samples())
    DOCUMENT.write_text(text, encoding="utf-8")
    print(text, end="")


if __name__ == "__main__":
    main()
