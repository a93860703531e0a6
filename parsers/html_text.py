"""What a reader sees of an HTML part: its visible words in lines, quotes and signatures marked, struck words apart.

The tree is lexbor's (as browsers build it of broken markup). Not seen, and not read: what styles hide, shrink, push off the screen or
colour like its ground; comments, ``alt``, ``title``, scripts, forms' hidden fields; pictures. Links show their text.
"""

import re
from dataclasses import dataclass, replace
from enum import Enum
from typing import NamedTuple

from selectolax.lexbor import LexborHTMLParser, LexborNode

from parsers import limits
from parsers.html_elements import BLOCKS, BOLD, FOLDED, FONT_SIZES, LOOKS, PARAGRAPHS, PREFORMATTED, STRUCK, STYLED, TIGHT_CLASSES, UNSEEN
from parsers.html_guard import refusal
from parsers.html_lines import Block, Kind, page_text
from parsers.html_marks import marked_kind
from parsers.html_sheet import Sheet, read_sheets
from parsers.html_style import BLACK, SMALLEST_FONT, TRANSPARENT, WHITE, Colour, Declared, declared, is_bright, read_colour, same_colour

_LONG_STYLE = 2000
_DEEPEST_BLOCK = 60  # deeper ones add nothing that a reader could follow
_NO_LETTER = re.compile(r"[\W_]*")


@dataclass(frozen=True, slots=True)
class Page:
    """An HTML part as its reader sees it."""

    text: str = ""
    #: struck passages, a line (or a table's row) each
    struck: tuple[str, ...] = ()
    #: what is left of the lines in which something is struck
    beside_struck: tuple[str, ...] = ()
    #: lines that stand wholly in one bright colour, or in heavy letters
    tinted: tuple[str, ...] = ()
    defects: tuple[str, ...] = ()


class _Flow(Enum):
    """How an element stands in the text."""

    INLINE = 0
    #: on lines of its own
    BLOCK = 1
    #: with an empty line above and below
    PARAGRAPH = 2
    QUOTED = 3  # in the line, between quotation marks (``q``)


class _Look(NamedTuple):
    """How text at one place of the tree looks."""

    seen: bool = True
    gone: bool = False
    visible: bool = True
    struck: bool = False
    colour: Colour = BLACK
    ground: Colour = WHITE
    font: float = 16.0
    preformatted: bool = False
    bold: bool = False
    odd: bool = False
    #: what tells its lines from others: a bright colour, heavy letters; None is the ordinary look
    tint: object = None


def render(source: str) -> Page:
    """The visible text of an HTML source; never raises, and what the guard refuses is told as a defect with nothing read."""
    refused = refusal(source)
    if refused:
        return Page(defects=(refused,))
    tree = LexborHTMLParser(source)
    root = tree.root
    if root is None:
        return Page()
    walk = _Walk(read_sheets(tree) if "<style" in source.lower() else Sheet())
    walk.run(root)
    return walk.page()


class _Walk:
    """One walk over the tree, without recursion."""

    def __init__(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._defects: dict[str, None] = {"style rules that cannot be judged": None} if sheet.odd else {}
        self._known: dict[tuple[str, str | None, str | None, str | None, str], tuple[Declared, _Flow, Kind | None]] = {}
        self._blocks = [Block()]
        self._struck_now: list[str] = []
        self._struck: list[str] = []
        self._room = limits.TEXT_CHARACTERS

    def page(self) -> Page:
        """What was read."""
        self._end_struck()
        root = self._blocks[0]
        lines = root.finished()
        return Page(page_text(lines), tuple(self._struck), tuple(root.beside_struck), tuple(root.tinted), tuple(self._defects))

    def run(self, root: LexborNode) -> None:
        """Visit every node in order; ``opened`` holds for each open element the look around it and what closing it does."""
        opened: list[tuple[_Look, _Flow, int]] = []
        closing = [0]
        look = _Look()
        node: LexborNode | None = root
        while node is not None:
            child: LexborNode | None = None
            if node.is_text_node:
                self._text(node, look)
            elif node.is_element_node:
                entered = self._enter(node, look, closing)
                if entered is not None:
                    child = node.child
                    inner, flow, blocks = entered
                    if child is not None:
                        opened.append((look, flow, blocks))
                        closing.append(0)
                        look = inner
                    else:
                        self._leave(flow, blocks)
            elif node is root or node.is_document_node:
                child = node.child
            if child is not None:
                node = child
                continue
            following = node.next
            while following is None and opened:
                node = node.parent
                if node is None:
                    return
                look, flow, blocks = opened.pop()
                self._leave(flow, blocks + closing.pop())
                following = node.next
            node = following

    def _enter(self, node: LexborNode, look: _Look, closing: list[int]) -> tuple[_Look, "_Flow", int] | None:
        """Open an element: its look, how it stands in the text and how many blocks it opened; None where nothing in it is seen."""
        tag = node.tag or ""
        if tag == "br":
            if look.seen:
                self._end_struck()
                self._blocks[-1].break_line()
            return None
        if tag in UNSEEN:
            return None
        attributes = node.attributes
        style = classes = identity = None
        if attributes:
            style, classes, identity = attributes.get("style"), attributes.get("class"), attributes.get("id")
        searched = self._sheet.of_node(node.mem_id) if self._sheet.searched else ""
        key = (tag, style, classes, identity, searched)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._judge(tag, style or "", classes or "", identity or "", searched)
        said, flow, kind = known
        inner = look
        if said is not _PLAIN or tag in STYLED or (attributes and not LOOKS.isdisjoint(attributes)):
            inner = self._look(tag, attributes, said, look)
            if inner.gone:
                return None
        if tag == "q" and flow is _Flow.INLINE and inner.seen and not inner.struck:
            flow = _Flow.QUOTED
            self._blocks[-1].pieces.append('"')
        elif flow is not _Flow.INLINE:
            self._begin_line(paragraph=flow is _Flow.PARAGRAPH)
        if kind is None or len(self._blocks) > _DEEPEST_BLOCK:
            return inner, flow, 0
        self._begin_line(paragraph=False)
        self._blocks.append(Block(kind))
        if kind is Kind.REPLY and tag in ("div", "span") and "divrplyfwdmsg" in (identity or "").lower():
            closing[-1] += 1  # what Outlook quotes follows beside this element, to the end of the one around it
            return inner, flow, 0
        return inner, flow, 1

    def _judge(self, tag: str, style: str, classes: str, identity: str, searched: str) -> tuple[Declared, "_Flow", Kind | None]:
        """What holds for every element of this name, style, classes and id: said once, looked up a thousand times."""
        rules = self._sheet.style_of(tag, classes, identity) if self._sheet else ""
        style = ";".join((rules, searched, style))
        said = _PLAIN
        if style.strip(";"):  # long styles are not worth remembering beyond this mail
            said = declared(style) if len(style) < _LONG_STYLE else declared.__wrapped__(style)
        block = said.block if said.block is not None else tag in BLOCKS
        tight = said.tight or classes.startswith(TIGHT_CLASSES)
        flow = _Flow.INLINE if not block else _Flow.PARAGRAPH if tag in PARAGRAPHS and not tight else _Flow.BLOCK
        return said if _changes_look(said) else _PLAIN, flow, marked_kind(tag, classes, identity, said)

    def _look(self, tag: str, attributes: dict[str, str | None], said: Declared, look: _Look) -> _Look:
        colour, ground, font = said.colour, said.background, look.font
        if attributes:
            if "bgcolor" in attributes and ground is None:
                ground = read_colour(attributes["bgcolor"] or "")
            if colour is None and "color" in attributes and tag == "font":
                colour = read_colour(attributes["color"] or "")
            if colour is None and "text" in attributes and tag == "body":
                colour = read_colour(attributes["text"] or "")
            if "size" in attributes and tag == "font":
                font = FONT_SIZES.get((attributes["size"] or "").strip(), font)
        if said.font_pixels is not None:
            font = said.font_pixels
        elif said.font_factor is not None:
            font = look.font * said.font_factor
        gone = look.gone or said.gone or "hidden" in attributes or (tag in FOLDED and "open" not in attributes)
        if tag in FOLDED or said.odd or (tag == "bdo" and attributes):
            self._defects.setdefault("text that some programs show and others do not" if tag != "bdo" else "letters in reversed order")
        visible = look.visible if said.visible is None else said.visible
        colour = look.colour if colour is None else colour
        bold = look.bold or tag in BOLD
        ground = look.ground if ground is None or ground == TRANSPARENT else ground
        return _Look(
            seen=not gone and visible and font >= SMALLEST_FONT and not same_colour(colour, ground),
            gone=gone,
            visible=visible,
            struck=look.struck or said.struck or tag in STRUCK,
            colour=colour,
            ground=ground,
            font=font,
            bold=bold,
            tint=colour if is_bright(colour) else "bold" if bold else None,
            preformatted=tag in PREFORMATTED or (look.preformatted if said.preformatted is None else said.preformatted),
        )

    def _begin_line(self, *, paragraph: bool) -> None:
        block = self._blocks[-1]
        if self._struck_now and block.kind not in (Kind.CELL, Kind.ROW):
            self._end_struck()
        if block.pieces:
            block.end_line()
        if paragraph:
            block.blank()

    def _leave(self, flow: "_Flow", blocks: int) -> None:
        """Close an element: end its line, and give the lines of the blocks that it opened to the block around them."""
        for _ in range(blocks):
            block = self._blocks.pop()
            if block.kind not in (Kind.CELL, Kind.ROW):
                self._end_struck()
            around = self._blocks[-1]
            lines = block.finished()
            around.tinted += block.tinted
            around.beside_struck += block.beside_struck
            if block.kind is Kind.CELL and around.kind is Kind.ROW:
                around.cells.append(lines)
                self._struck_now.append(" | ")
            elif block.kind is Kind.ROW:
                around.rows.append([*block.cells, lines])
                self._end_struck()
            else:
                around.end_line()
                if lines and block.kind is Kind.SIGNATURE and lines[0].strip() != "--" and _last_of(around.lines).strip() != "--":
                    around.lines.append("-- ")
                around.lines += lines
        if flow is _Flow.QUOTED:
            self._blocks[-1].pieces.append('"')
        elif flow is not _Flow.INLINE:
            self._begin_line(paragraph=flow is _Flow.PARAGRAPH)

    def _text(self, node: LexborNode, look: _Look) -> None:
        text = node.text_content or ""
        block = self._blocks[-1]
        if not look.seen:
            return
        if look.struck:
            self._struck_now.append(text)
            block.strike()
            return
        if self._room < len(text):
            self._defects["the visible text is too long"] = None
            text = text[: self._room]
        self._room -= len(text)
        block.tint(text, look.tint)
        if not look.preformatted or "\n" not in text:
            if block.pieces or not text.isspace() or look.preformatted or "\u00a0" in text:
                block.pieces.append(text)
            return
        first, *lines = text.split("\n")
        block.pieces.append(first)
        for line in lines:
            block.break_line()
            block.pieces.append(line)

    def _end_struck(self) -> None:
        if self._struck_now:
            passage = " ".join("".join(self._struck_now).split()).strip("| ")
            self._struck_now.clear()
            if not _NO_LETTER.fullmatch(passage):
                self._struck.append(passage)


def _changes_look(said: Declared) -> bool:
    """Whether anything is said of the text under it, and not of its lines alone: most styles only set margins, once a paragraph."""
    return replace(said, block=None, tight=False, borderless=False) != _PLAIN


_PLAIN = Declared()


def _last_of(lines: list[str]) -> str:
    return next((line for line in reversed(lines) if line.strip()), "")
