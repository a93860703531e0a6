"""Which words of a sentence are an aside about what was just named: 'Firma AB, org.nr 556016-0680, …', 'NN AB (556016-0680) …'."""

from collections.abc import Iterator, Sequence

from parsers.tokens import Token, TokenKind

#: How many tokens an aside has at most: 'med org.nr 556016-0680 och säte i Upplands Väsby'.
_LONGEST = 14

#: Which mark ends what another begins.
_CLOSED_BY = {",": ",", "(": ")", "–": "–", "-": "-"}


def asides(tokens: Sequence[Token]) -> dict[int, int]:
    """Where each aside begins → the position of the mark that ends it.

    It stands between two commas, dashes or brackets and holds a number, a day or an address kept whole, or nothing but names.
    A verb and its particle may stand around it; other words between two commas are a clause or an item of a list.
    """
    opening = [position for position, token in enumerate(tokens) if token.text in _CLOSED_BY]
    return dict(_closed(tokens, opening)) if opening else {}


def _closed(tokens: Sequence[Token], opening: list[int]) -> Iterator[tuple[int, int]]:
    for start in opening:
        closing = _CLOSED_BY[tokens[start].text]
        end = next((each for each in range(start + 1, min(len(tokens), start + 2 + _LONGEST)) if tokens[each].text == closing), None)
        if end is not None and _tells_whose(tokens[start + 1 : end]):
            yield start, end


def _tells_whose(inside: Sequence[Token]) -> bool:
    """Whether the words between the marks are names alone, or hold an atom."""
    words = [token for token in inside if token.kind is TokenKind.WORD]
    return any(token.kind is TokenKind.ATOM for token in inside) or (bool(words) and all(token.text[0].isupper() for token in words))
