"""On which line each value of a JSON text stands, so that an error can name it.

The standard library's decoder in its Python form, whose object parser is given a scanner that notes where each value begins.
"""

import json
from bisect import bisect_right
from collections.abc import Callable
from json import decoder, scanner
from typing import Any


class LinedObject(dict[str, Any]):
    """A JSON object that knows the lines of itself and of its values."""

    line: int
    lines: dict[str, int]
    #: a key that stands in it twice
    repeated: str | None


class JsonError(ValueError):
    """The text is no JSON; ``line`` is where that shows."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(why)
        self.line = line


def loads(text: str) -> Any:
    """The value of the text, its objects as ``LinedObject``; NaN and Infinity are refused (RFC 8259).

    Raises:
      JsonError: the text is no JSON.
    """
    ends = [position for position, character in enumerate(text) if character == "\n"]

    def line_at(position: int) -> int:
        return bisect_right(ends, position - 1) + 1

    try:
        return _Decoder(line_at).decode(text)
    except json.JSONDecodeError as error:
        raise JsonError(error.lineno, error.msg) from None
    except RecursionError:
        raise JsonError(1, "is nested too deeply") from None


class _Decoder(json.JSONDecoder):
    def __init__(self, line_at: Callable[[int], int]) -> None:
        super().__init__(parse_constant=_refuse_constant)
        self._line_at = line_at
        self.parse_object = self._object
        self.scan_once = scanner.py_make_scanner(self)  # type: ignore[attr-defined]  # typeshed knows only the C scanner

    def _object(self, s_and_end: tuple[str, int], strict: bool, scan_once: Any, *_: Any) -> tuple[LinedObject, int]:
        """``json.decoder.JSONObject`` with the place of each value noted: it scans one value after the other, in the order of the pairs."""
        starts: list[int] = []

        def noting(text: str, position: int) -> tuple[Any, int]:
            starts.append(position)
            found: tuple[Any, int] = scan_once(text, position)
            return found

        parse = decoder.JSONObject  # type: ignore[attr-defined]  # typeshed leaves it out
        pairs, end = parse(s_and_end, strict, noting, None, list, {})
        made = LinedObject(pairs)
        made.line = self._line_at(s_and_end[1] - 1)
        made.lines = {key: self._line_at(start) for (key, _), start in zip(pairs, starts, strict=True)}
        keys = [key for key, _ in pairs]
        made.repeated = next((key for position, key in enumerate(keys) if key in keys[:position]), None) if len(made) != len(keys) else None
        return made, end


def _refuse_constant(name: str) -> Any:
    raise json.JSONDecodeError(f"{name} is no JSON value", name, 0)
