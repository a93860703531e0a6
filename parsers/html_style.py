"""What a style declaration does to the text under it: hidden, struck, coloured like its background, too small to read.

Only what decides whether a reader sees the words is worked out (product.md section 2: hidden text never counts). Values that cannot be
judged, such as ``calc()`` in a position, are told as *odd*: text under them makes the mail doubtful.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

Colour = tuple[int, int, int]

WHITE: Colour = (255, 255, 255)
BLACK: Colour = (0, 0, 0)
#: a colour that cannot be seen on any ground
TRANSPARENT: Colour = (-1, -1, -1)
#: smaller letters are not read
SMALLEST_FONT = 4.0
#: further off than this to the left or top is off the screen
_OFF_SCREEN = -300.0
_FAR_OFF = 3000.0
#: colours nearer than this in every channel look the same
_SAME_COLOUR = 24
#: a colour whose channels differ by this much strikes the eye
_BRIGHT = 96

_PIXELS = {
    "px": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "in": 96.0,
    "cm": 37.8,
    "mm": 3.78,
    "em": 16.0,
    "rem": 16.0,
    "ex": 8.0,
    "ch": 8.0,
    "vw": 10.0,
    "vh": 8.0,
}
_LENGTH = re.compile(r"\s*(-?\d{0,9}\.?\d{1,9}(?:e\d)?)\s*(px|pt|pc|in|cm|mm|em|rem|ex|ch|vw|vh|%)?")
#: the size in a ``font`` shorthand: the first length, or a 0, which needs no unit
_FONT_SIZE = re.compile(r"(?<![\w.#-])(?:(\d{0,5}\.?\d{1,5})(px|pt|pc|in|cm|mm|em|rem|ex|ch|vw|vh|%)|0(?:\.0{1,5})?(?=[\s/]))")
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_ESCAPE = re.compile(r"\\([0-9a-f]{1,6})\s?|\\(.)", re.IGNORECASE | re.DOTALL)
_NUMBER = r"(\d{0,6}\.?\d{1,6}%?)"
_RGB = re.compile(rf"rgba?\(\s*{_NUMBER}[\s,]+{_NUMBER}[\s,]+{_NUMBER}(?:[\s,/]+{_NUMBER})?\s*\)")
_HSL = re.compile(rf"hsla?\(\s*{_NUMBER}(?:deg)?[\s,]+{_NUMBER}[\s,]+{_NUMBER}(?:[\s,/]+{_NUMBER})?\s*\)")
_HEX = re.compile(r"#([0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![0-9a-f])")
_WORD = re.compile(r"[a-z]+")
_NUMBERS = re.compile(r"-?\d{1,9}(?:\.\d{1,9})?")
_ODD_VALUE = re.compile(r"(?:calc|min|max|clamp)\(")
_ODD_COLOUR = re.compile(r"(?:lab|lch|hwb|color|color-mix|light-dark)\(")

#: Names of colours so light that white ground swallows them, and the usual dark ones; others can be seen on white and on black.
_NAMED: dict[str, Colour] = {
    "white": WHITE, "snow": (255, 250, 250), "ivory": (255, 255, 240), "ghostwhite": (248, 248, 255), "mintcream": (245, 255, 250),
    "azure": (240, 255, 255), "floralwhite": (255, 250, 240), "aliceblue": (240, 248, 255), "honeydew": (240, 255, 240),
    "seashell": (255, 245, 238), "whitesmoke": (245, 245, 245), "oldlace": (253, 245, 230), "linen": (250, 240, 230),
    "lavenderblush": (255, 240, 245), "cornsilk": (255, 248, 220), "lightyellow": (255, 255, 224), "lightcyan": (224, 255, 255),
    "beige": (245, 245, 220), "lavender": (230, 230, 250), "gainsboro": (220, 220, 220), "black": BLACK, "windowtext": BLACK,
    "red": (255, 0, 0), "green": (0, 128, 0), "blue": (0, 0, 255), "navy": (0, 0, 128), "gray": (128, 128, 128), "grey": (128, 128, 128),
    "silver": (192, 192, 192), "yellow": (255, 255, 0), "orange": (255, 165, 0), "purple": (128, 0, 128), "maroon": (128, 0, 0),
    "transparent": TRANSPARENT, "window": WHITE, "canvas": WHITE, "canvastext": BLACK,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Declared:
    """What one element's declarations say; None is: nothing."""

    #: the element and all inside is not seen
    gone: bool = False
    #: line through the text
    struck: bool = False
    visible: bool | None = None
    colour: Colour | None = None
    background: Colour | None = None
    #: pixels where absolute
    font_pixels: float | None = None
    #: times the parent's where relative
    font_factor: float | None = None
    #: white space and line ends are kept
    preformatted: bool | None = None
    #: begins and ends lines (True), stands in the line (False)
    block: bool | None = None
    #: no space above or below
    tight: bool = False
    #: an indentation rather than a quote (``border:none`` on a blockquote)
    borderless: bool = False
    #: some programs show it and others do not
    odd: bool = False


_NOTHING = Declared()


@lru_cache(maxsize=4096)
def declared(style: str) -> Declared:
    """What the declarations of a ``style`` attribute (or of several rules, later ones winning) do to visible text."""
    said = _properties(style)
    if not said:
        return _NOTHING
    display = said.get("display", "")
    odd = "--odd" in said or said.get("unicode-bidi", "").endswith("override")
    positions = [said[name] for name in ("left", "top", "text-indent", "margin-left", "margin-top", "margin", "font-size") if name in said]
    odd = odd or any(_ODD_VALUE.search(value) for value in positions) or bool(_ODD_COLOUR.match(said.get("color", "")))
    font = said.get("font-size") or said.get("font", "")
    pixels, factor = _font(font, shorthand="font-size" not in said)
    colour = said.get("-webkit-text-fill-color") or said.get("color")
    white_space = said.get("white-space")
    margin = said.get("margin", "")
    return Declared(
        gone=_gone(said, display),
        struck="line-through" in said.get("text-decoration", "") or "line-through" in said.get("text-decoration-line", ""),
        visible=None if "visibility" not in said else said["visibility"] not in ("hidden", "collapse"),
        colour=read_colour(colour) if colour else None,
        background=_background(said),
        font_pixels=pixels,
        font_factor=factor,
        preformatted=None if white_space is None else white_space.startswith(("pre", "break-spaces")),
        block=None if display in ("", "none", "contents") else not display.startswith("inline"),
        tight=margin.startswith("0") or (said.get("margin-top", "1").startswith("0") and said.get("margin-bottom", "1").startswith("0")),
        borderless=said.get("border", "").startswith(("none", "0")) and "border-left" not in said,
        odd=odd,
    )


def same_colour(one: Colour, other: Colour) -> bool:
    """Whether text of one colour cannot be told from ground of the other."""
    return one == TRANSPARENT or all(abs(a - b) < _SAME_COLOUR for a, b in zip(one, other, strict=True))


def is_bright(colour: Colour) -> bool:
    """Whether it is a colour rather than black, white or grey."""
    return max(colour) - min(colour) >= _BRIGHT


def read_colour(value: str) -> Colour | None:
    """The first colour in a value; None where none is known."""
    value = value.lower()
    found = _HEX.search(value)
    if found:
        digits = found[1]
        if len(digits) in (3, 4):
            digits = "".join(digit * 2 for digit in digits)
        if digits[6:] and int(digits[6:], 16) < 26:
            return TRANSPARENT
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
    found = _RGB.search(value)
    if found:
        if found[4] and _share(found[4], 1.0) < 0.1:
            return TRANSPARENT
        return tuple(min(255, round(_share(channel, 255.0) * 255)) for channel in found.groups()[:3])  # type: ignore[return-value]  # three
    found = _HSL.search(value)
    if found:
        if found[4] and _share(found[4], 1.0) < 0.1:
            return TRANSPARENT
        saturation, lightness = _share(found[2], 100.0), _share(found[3], 100.0)
        light = round(lightness * 255)
        return (light, light, light) if saturation < 0.2 or not 0.12 < lightness < 0.9 else None
    return next((_NAMED[word] for word in _WORD.findall(value) if word in _NAMED), None)


def _share(text: str, whole: float) -> float:
    """A number or percentage as a share of the whole."""
    return float(text.rstrip("%")) / (100.0 if text.endswith("%") else whole)


def _properties(style: str) -> dict[str, str]:
    """Property and value, lower case; a later one wins over an earlier one, ``!important`` over both."""
    if "/*" in style:
        style = _COMMENT.sub("", style)
    if "\\" in style:
        style = _ESCAPE.sub(lambda hit: chr(min(int(hit[1], 16), 0x10FFFF)) if hit[1] else hit[2], style)
    said: dict[str, str] = {}
    important: dict[str, str] = {}
    for declaration in style.lower().split(";"):
        name, colon, value = declaration.partition(":")
        if colon:
            value = value.strip()
            if "!" in value:
                value, _, word = value.partition("!")
                if word.strip() == "important":
                    important[name.strip()] = value.strip()
                    continue
            said[name.strip()] = value.strip()
    return {**said, **important}


def _gone(said: dict[str, str], display: str) -> bool:
    """Whether the element is taken off the page altogether."""
    if display == "none" or said.get("mso-hide") == "all" or said.get("content-visibility") == "hidden":
        return True
    opacity = _LENGTH.match(said.get("opacity", ""))
    if opacity and float(opacity[1]) / (100.0 if opacity[2] == "%" else 1.0) < 0.1:
        return True
    if "filter" in said and re.search(r"opacity\(?\s*=?\s*0(?![.\d])", said["filter"]):
        return True
    for name in ("left", "top", "text-indent", "margin-left", "margin-top"):
        if name in said:
            offset = _pixels(said[name])
            if offset is not None and (offset <= _OFF_SCREEN or (offset >= _FAR_OFF and name != "margin-top")):
                return True
    if said.get("overflow", said.get("overflow-y", "")).startswith(("hidden", "clip")):
        for name in ("height", "max-height", "width", "max-width"):
            size = _pixels(said.get(name, "1in"))
            if size is not None and size <= 2:
                return True
    clip = said.get("clip-path", "") + said.get("clip", "")
    if re.search(r"rect\(\s*0|rect\(\s*1px|inset\(\s*(?:50|100)%|circle\(\s*0", clip):
        return True
    transform = said.get("transform", "")
    return bool(transform) and (
        re.search(r"scale[xy]?\(\s*0(?![.\d])", transform) is not None
        or ("translate" in transform and any(float(number) <= _OFF_SCREEN for number in _NUMBERS.findall(transform)))
    )


def _pixels(value: str) -> float | None:
    found = _LENGTH.match(value)
    if found is None:
        return None
    number = float(found[1])
    return number * (8.0 if found[2] == "%" else _PIXELS.get(found[2] or "px", 1.0))


def _font(value: str, *, shorthand: bool) -> tuple[float | None, float | None]:
    """Absolute pixels or a factor of the parent's size."""
    found = _FONT_SIZE.search(value) if shorthand else _LENGTH.match(value)
    if found is None:
        return None, None
    number, unit = float(found[1] or 0), found[2]
    if unit in ("em", "%"):
        return None, number / (100.0 if unit == "%" else 1.0)
    return number * _PIXELS.get(unit or "px", 1.0), None


def _background(said: dict[str, str]) -> Colour | None:
    """The ground's colour; a picture is not counted, as it may not be loaded."""
    value = said.get("background-color") or re.sub(r"url\([^)]*\)", "", said.get("background") or said.get("background-image", ""))
    colour = read_colour(value) if value else None
    return None if colour == TRANSPARENT else colour
