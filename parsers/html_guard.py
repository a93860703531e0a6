"""Whether an HTML source may be given to the parser at all: what would cost it time or memory beyond its size is refused.

lexbor follows the WHATWG algorithm, which is quadratic in open elements, in attributes of one element and in formatting elements left
open (measured: 200,000 nested ``div`` take 97 s). Browsers refuse to nest deeper than 512, so no person's mail does.
"""

import re
from collections import Counter

from parsers import limits

#: below these no source can be costly
_SMALL = 20_000
_FEW_TAGS = 400

_NO_MARKUP = re.compile(
    r"<!--(?:-?>|.*?(?:--!?>|\Z))|<(script|style|title|textarea|xmp|iframe|noembed|noframes)\b.*?(?:</\1|\Z)", re.DOTALL | re.IGNORECASE
)
_TAG = re.compile(r"""<(/?)([a-zA-Z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*+)>?""")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_GAPS = re.compile(r"[\s/]+")
_VOID = frozenset({"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"})
#: these close themselves when the next one opens, and nest only inside others
_SELF_CLOSING = frozenset({"p", "li", "dt", "dd", "option", "optgroup", "html", "head", "body"})
#: opening or closing one of these closes everything inside the table's previous cell
_TABLE_PARTS = frozenset({"tr", "td", "th", "thead", "tbody", "tfoot", "caption"})
_FORMATTING = frozenset({"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"})


def refusal(source: str) -> str | None:
    """Why the source is not parsed, or None."""
    if len(source) < _SMALL and source.count("<") < _FEW_TAGS:
        return None
    open_elements = _OpenElements()
    copies = 0
    for match in _TAG.finditer(_NO_MARKUP.sub("", source)):
        name, attributes = match[2].lower(), match[3]
        if len(attributes) > limits.HTML_ATTRIBUTES and len(_GAPS.findall(_QUOTED.sub(" ", attributes))) > limits.HTML_ATTRIBUTES:
            return "an element of the HTML part has too many attributes"
        if name in _TABLE_PARTS:
            open_elements.end_cell()
        elif name not in _VOID and name not in _SELF_CLOSING:
            if match[1]:
                open_elements.close(name)
            else:
                open_elements.open(name, attributes)
        copies += len(open_elements.formatting)
        if len(open_elements.names) > limits.HTML_DEPTH:
            return "the HTML part is nested too deep"
        if copies > limits.HTML_COPIES:
            return "formatting of the HTML part is left open too often"
    return None


class _OpenElements:
    """About which elements the parser would hold open, and which formatting it would open again."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self._count: Counter[str] = Counter()
        #: name with attributes, and how many elements were open around it
        self.formatting: list[tuple[str, int]] = []
        self._alike: Counter[str] = Counter()

    def open(self, name: str, attributes: str) -> None:
        key = f"{name} {attributes}"
        if name in _FORMATTING and self._alike[key] < 3:  # no more than three equal ones (WHATWG 'Noah's Ark clause')
            self._alike[key] += 1
            self.formatting.append((key, len(self.names)))
        self.names.append(name)
        self._count[name] += 1

    def close(self, name: str) -> None:
        if not self._count[name]:
            return
        at = self._last(name)
        self._cut(at)
        if name in _FORMATTING:
            found = next(
                (place for place in range(len(self.formatting) - 1, -1, -1) if self.formatting[place][0].startswith(name + " ")), None
            )
            if found is not None:
                self._alike[self.formatting.pop(found)[0]] -= 1
        elif name == "table":
            self._forget(at)

    def end_cell(self) -> None:
        if self._count["table"]:
            at = self._last("table") + 1
            self._cut(at)
            self._forget(at)

    def _last(self, name: str) -> int:
        return len(self.names) - 1 - self.names[::-1].index(name)

    def _cut(self, at: int) -> None:
        for name in self.names[at:]:
            self._count[name] -= 1
        del self.names[at:]

    def _forget(self, at: int) -> None:
        while self.formatting and self.formatting[-1][1] >= at:
            self._alike[self.formatting.pop()[0]] -= 1
