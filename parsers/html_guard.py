"""Whether an HTML source may be given to the parser at all: what would cost it time or memory beyond its size is refused.

lexbor follows the WHATWG algorithm, which is quadratic in open elements, in attributes of one element and in formatting elements left
open (measured: 200,000 nested ``div`` take 97 s). Browsers refuse to nest deeper than 512, so no person's mail does.
"""

import re

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
#: these close themselves when the next one opens
_SELF_CLOSING = frozenset(
    {"p", "li", "dt", "dd", "option", "optgroup", "tr", "td", "th", "thead", "tbody", "tfoot", "html", "head", "body"}
)
_FORMATTING = frozenset({"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"})


def refusal(source: str) -> str | None:
    """Why the source is not parsed, or None."""
    if len(source) < _SMALL and source.count("<") < _FEW_TAGS:
        return None
    opened: dict[str, int] = {}
    formatting: dict[str, int] = {}
    depth = active = copies = 0
    for match in _TAG.finditer(_NO_MARKUP.sub("", source)):
        name = match[2].lower()
        attributes = match[3]
        if len(attributes) > limits.HTML_ATTRIBUTES and len(_GAPS.findall(_QUOTED.sub(" ", attributes))) > limits.HTML_ATTRIBUTES:
            return "an element of the HTML part has too many attributes"
        if name in _VOID or name in _SELF_CLOSING:
            copies += active
        elif match[1]:
            if opened.get(name):
                opened[name] -= 1
                depth -= 1
        else:
            opened[name] = opened.get(name, 0) + 1
            depth += 1
            if depth > limits.HTML_DEPTH:
                return "the HTML part is nested too deep"
        if name in _FORMATTING:
            # at most three equal ones stay open (WHATWG 'Noah's Ark clause')
            if match[1]:
                last = next((key for key in reversed(formatting) if key.startswith(name + " ") and formatting[key]), None)
                if last is not None:
                    active -= formatting[last] <= 3
                    formatting[last] -= 1
                    if not formatting[last]:
                        del formatting[last]
            else:
                key = f"{name} {attributes}"
                formatting[key] = formatting.get(key, 0) + 1
                active += formatting[key] <= 3
        else:
            copies += active
        if copies > limits.HTML_COPIES:
            return "formatting of the HTML part is left open too often"
    return None
