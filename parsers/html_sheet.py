"""Which elements the style sheets inside an HTML mail speak of: rules by tag, class and id, the rest by lexbor's selector engine.

A rule that holds only in some windows (``@media (max-width: …)``) and hides text is *odd*: some readers see the text and some do not.
"""

import re

from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from parsers import limits
from parsers.html_style import declared

_SHEET_CHARACTERS = 200_000
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
_BRACE = re.compile(r"[{};]")
_MATTERS = re.compile(
    r"display|visib|content|font|opacity|color|indent|left|top|height|width|clip|transform|margin|decoration|hide|filter|white-space|background|\\",
    re.IGNORECASE,
)
_SIMPLE = re.compile(r"([a-zA-Z][\w-]*|\*)?(?:([.#])([\w-]+))?")
_ALWAYS = re.compile(r"@media\s+(?:only\s+)?(?:all|screen)\s*|@media\s*|@layer.*", re.IGNORECASE)
_GENERATED = re.compile(r"content\s*:\s*[\"'][^\"']*[^\W\d_]{3}", re.IGNORECASE)


class Sheet:
    """The rules of a mail's style sheets that may hide, colour, shrink or strike text."""

    def __init__(self) -> None:
        self._simple: dict[tuple[str, str], list[tuple[str, str]]] = {}
        self._by_node: dict[int, str] = {}
        self._searches = 0
        #: text that only the style sheet holds, or rules that could not be applied
        self.odd = False

    def __bool__(self) -> bool:
        return bool(self._simple or self._by_node)

    @property
    def searched(self) -> bool:
        """Whether rules were applied that need more than an element's name, classes and id."""
        return bool(self._by_node)

    def of_node(self, mem_id: int) -> str:
        """The declarations of those rules for one element."""
        return self._by_node.get(mem_id, "")

    def style_of(self, tag: str, classes: str, identity: str) -> str:
        """The declarations of every other rule that fits, joined, in no finer order than: tag, class, id."""
        found = [style for _, style in self._simple.get(("", "*"), ())] + [style for _, style in self._simple.get(("", tag), ())]
        for name in classes.split()[:20]:
            found += [style for wanted, style in self._simple.get((".", name), ()) if wanted in ("", "*", tag)]
        if identity:
            found += [style for wanted, style in self._simple.get(("#", identity), ()) if wanted in ("", "*", tag)]
        return ";".join(found)

    def add_rule(self, tree: LexborHTMLParser, selectors: str, style: str) -> None:
        """Remember one rule for the elements that it fits."""
        for selector in selectors.split(","):
            simple = _SIMPLE.fullmatch(selector.strip())
            if simple and simple[0]:
                key = (simple[2], simple[3]) if simple[2] else ("", simple[1].lower())
                rules = self._simple.setdefault(key, [])
                rules.append(((simple[1] or "").lower() if simple[2] else "", style))
                if len(rules) > limits.STYLE_RULES_ALIKE:
                    del rules[0]
                    self.odd = True
                continue
            plain = re.sub(r":(?:link|any-link)\b", "", selector).strip()
            if re.search(r":(?:hover|visited|active|focus|before|after|first-l)", plain):
                self.odd = self.odd or bool(_GENERATED.search(style))
                continue
            if not (declared(style).gone or declared(style).odd or re.search("color|background|font|visib", style, re.IGNORECASE)):
                continue
            self._searches += 1
            if self._searches > limits.STYLE_SEARCHES:
                self.odd = True
                return
            try:
                nodes = tree.css(plain)
            except (SelectolaxError, ValueError):
                self.odd = self.odd or declared(style).gone
                continue
            for node in nodes:
                self._by_node[node.mem_id] = f"{self._by_node.get(node.mem_id, '')};{style}"


def read_sheets(tree: LexborHTMLParser) -> Sheet:
    """The rules of every ``style`` element of the tree; more than the limit is odd."""
    sheet = Sheet()
    source = "\n".join(node.text() for node in tree.css("style"))
    if len(source) > _SHEET_CHARACTERS:
        source, sheet.odd = source[:_SHEET_CHARACTERS], True
    rules = 0
    contexts: list[str] = []
    source = _COMMENT.sub("", source)
    position = 0
    for brace in _BRACE.finditer(source):
        before = source[position : brace.start()]
        if brace[0] == "{":
            contexts.append(before.strip())
            position = brace.end()
        elif brace[0] == ";":
            if not contexts:
                position = brace.end()  # @import, @charset
        else:
            position = brace.end()
            prelude = contexts.pop() if contexts else ""
            if not prelude or prelude.startswith("@") or not _MATTERS.search(before):
                continue
            rules += 1
            if rules > limits.STYLE_RULES:
                sheet.odd = True
                break
            if any(re.match(r"@media\s+print\b|@font|@page|@keyframes|@-", context, re.IGNORECASE) for context in contexts):
                continue
            if all(_ALWAYS.fullmatch(context) for context in contexts):
                sheet.add_rule(tree, prelude, before)
            elif declared(before).gone:
                sheet.add_rule(tree, prelude, before + ";--odd:1")
    return sheet
