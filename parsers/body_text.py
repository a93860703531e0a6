"""Which text of a mail's parts its reader sees, and what makes that doubtful.

Where there is an HTML part, its rendering is the text, the plain part only its witness. Measured on the labelled cases and on mails of
Outlook, Gmail, Apple Mail and Thunderbird, that is the better material for telling own words from quoted ones: the HTML marks quotes that
the plain part leaves bare, wraps no attribution line in two, keeps a table's rows together and shows what is struck. Without visible words
in the HTML the plain part is taken, and the difference told.
"""

import re
from dataclasses import dataclass
from html import unescape
from urllib.parse import unquote

from parsers import limits
from parsers.characters import clean, has_bidi_override, has_nul, mixed_word
from parsers.charsets import decode
from parsers.html_text import Page, render
from parsers.message_types import Attachment
from parsers.mime_tree import Part
from parsers.plain_text import unflow
from parsers.same_words import disagreement
from parsers.transfer import decode_transfer, decoded_size
from parsers.uuencoded import set_aside_files

_META_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_ALT = re.compile(r"""\salt\s*=\s*(?:"([^"]{1,300})"|'([^']{1,300})')""", re.IGNORECASE)
_MAILTO = re.compile(r"mailto:([^\"'?>\s]{3,254})", re.IGNORECASE)
#: text types whose source is no text for readers
_NOT_FOR_READERS = frozenset(
    {
        "text/calendar",
        "text/x-vcard",
        "text/vcard",
        "text/directory",
        "text/csv",
        "text/xml",
        "text/css",
        "text/javascript",
        "text/x-amp-html",
        "text/rfc822-headers",
        "text/x-vcalendar",
    }
)


@dataclass(frozen=True, slots=True)
class Shown:
    """What one part, or several together, show."""

    text: str = ""
    struck: tuple[str, ...] = ()
    #: what is left of the lines in which something is struck
    beside_struck: tuple[str, ...] = ()
    #: lines that stand wholly in one bright colour, or in heavy letters
    tinted: tuple[str, ...] = ()
    #: addresses that links of an HTML part point to
    targets: frozenset[str] = frozenset()
    #: alternative texts of its pictures, which no reader sees
    pictures: frozenset[str] = frozenset()
    html: bool = False


class BodyReader:
    """Collects the visible text, the attachments and the defects of one mail's parts."""

    def __init__(self, raw: bytes, *, is_report: bool = False) -> None:
        self._raw = raw
        self._is_report = is_report
        self._attached_depth = 0
        self.attachments: list[Attachment] = []
        #: the part that each attachment is; None for one that stands inside a text
        self.files: list[Part | None] = []
        self.attached_messages: list[str] = []
        self.content_types: list[str] = []
        self.defects: dict[str, None] = {}

    def read(self, part: Part) -> Shown:
        """What the part and those inside it show."""
        content = part.content
        if not self._attached_depth:
            self.content_types.append(content.type)
        if content.main_type == "multipart":
            self._tell(*part.defects)
            if content.type == "multipart/alternative":
                return self._alternative(part)
            if content.type == "multipart/related":
                if not _begins_with_root(part):
                    self._tell("a related multipart whose root some programs take to be another part")
                return self._together([self.read(child) for child in part.parts[:1]], part.parts[1:])
            if content.type == "multipart/signed":
                return self._together([self.read(child) for child in part.parts[:1]], part.parts[1:])
            return _joined([self.read(child) for child in part.parts])
        if part.parts:
            return self._attached(part)
        if content.main_type == "text" and content.type not in _NOT_FOR_READERS and not _is_file(part):
            self._tell(*part.defects)
            return self._text(part)
        self._attach(part)
        return Shown()

    def _together(self, shown: list[Shown], files: tuple[Part, ...]) -> Shown:
        """The root of a related or signed multipart; what accompanies it are files."""
        for part in files:
            self._list(part)
        return shown[0] if shown else Shown()

    def _alternative(self, part: Part) -> Shown:
        """The last HTML form, compared with the plain ones (RFC 2046 section 5.1.4: the last that the reader's program can show)."""
        forms = [form for form in (self.read(child) for child in part.parts) if form.text or form.html]
        if not forms:
            return Shown()
        chosen = next((form for form in reversed(forms) if form.html), forms[-1])
        for form in forms:
            if form is not chosen:
                difference = disagreement(form.text, chosen.text, chosen.struck, chosen.targets, chosen.pictures)
                if difference:
                    self._tell(f"the parts disagree: {difference}")
        if chosen.text or chosen.struck:
            return chosen
        return next((form for form in reversed(forms) if form.text), chosen)

    def _text(self, part: Part) -> Shown:
        content = part.content
        raw, defects = decode_transfer(self._raw[part.start : min(part.end, part.start + limits.ENCODED_TEXT_BYTES + 1)], content.encoding)
        self._tell(*defects)
        is_html = content.type in ("text/html", "application/xhtml+xml")
        longest = limits.HTML_CHARACTERS if is_html else limits.TEXT_CHARACTERS
        charset = content.parameters.get("charset")
        if is_html and not charset:
            meta = _META_CHARSET.search(raw[:2000])
            charset = meta[1].decode("ascii") if meta else None
        decoded = decode(raw, charset)
        text = decoded.text
        self._tell(decoded.defect)
        if has_nul(text):
            self._tell("a NUL in the text")
        if len(text) > longest:
            text = text[:longest]
            self._tell("the visible text is too long")
        if is_html:
            page = render(text)
            self._tell(*page.defects)
            shown = self._cleaned(page)
            self._tell_of_mixed(shown)
            struck, beside, tinted = (tuple(clean(each) for each in lines) for lines in (page.struck, page.beside_struck, page.tinted))
            return Shown(shown, struck, beside, tinted, _targets(text), _pictures(text), html=True)
        if has_bidi_override(text):
            self._tell("the text reverses the order of its letters")
        text, files = set_aside_files(clean(text))
        if files:
            self._tell("a file in the text, which some programs show as letters")
            self.attachments += [Attachment(file.filename, "application/octet-stream", file.size) for file in files]
            self.files += [None for _ in files]
        self._tell_of_mixed(text)
        if content.parameters.get("format", "").lower() == "flowed":
            text = unflow(text, delete_space=content.parameters.get("delsp", "").lower() == "yes")
        return Shown(text.strip("\n"))

    def _cleaned(self, page: Page) -> str:
        if has_bidi_override(page.text):
            self._tell("the text reverses the order of its letters")
        return clean(page.text)

    def _tell_of_mixed(self, text: str) -> None:
        mixed = mixed_word(text)
        if mixed:
            self._tell(f"a word of mixed scripts: {mixed}")

    def _attached(self, part: Part) -> Shown:
        """An attached message: its visible text is kept apart, unless it is the original that a report returns."""
        self._attach(part)
        if self._is_report:
            return Shown()
        known = dict(self.defects)
        self._attached_depth += 1
        place = len(self.attached_messages)
        text = _joined([self.read(child) for child in part.parts]).text
        self._attached_depth -= 1
        self.defects = known  # what is broken in an attached message changes nothing of what the sender wrote
        if text:
            self.attached_messages.insert(place, text)
        return Shown()

    def _list(self, part: Part) -> None:
        """A part that accompanies another: a file, whatever its type; the files inside it too."""
        if not self._attached_depth:
            self.content_types.append(part.content.type)
        if part.content.main_type == "multipart":
            for child in part.parts:
                self._list(child)
        else:
            self._attach(part)

    def _attach(self, part: Part) -> None:
        content = part.content
        size = decoded_size(self._raw, part.start, part.end, content.encoding)
        self.attachments.append(Attachment(content.filename, content.type, size))
        self.files.append(part)

    def _tell(self, *defects: str | None) -> None:
        for defect in defects:
            if defect:
                self.defects[defect] = None


def _begins_with_root(part: Part) -> bool:
    """Whether the first part of a related multipart is the one that ``start`` names (RFC 2387 section 3.2), where it names one."""
    start = part.content.parameters.get("start", "").strip().strip("<>")
    return not start or not part.parts or part.parts[0].content.identity.strip().strip("<>") == start


def _is_file(part: Part) -> bool:
    """Whether a text part is meant to be saved: marked so, or named (the readers' programs differ there; its words are not the mail's)."""
    return part.content.disposition == "attachment" or bool(part.content.filename and part.content.disposition != "inline")


def _targets(source: str) -> frozenset[str]:
    return frozenset(unquote(found).casefold() for found in _MAILTO.findall(source))


def _pictures(source: str) -> frozenset[str]:
    return frozenset(" ".join(unescape(double or single).split()).casefold() for double, single in _ALT.findall(source))


def _joined(shown: list[Shown]) -> Shown:
    """Several parts below each other, as a reader sees a mixed mail."""
    filled = [each for each in shown if each.text or each.struck or each.html]
    if len(filled) == 1:
        return filled[0]
    return Shown(
        "\n\n".join(each.text for each in filled if each.text),
        tuple(passage for each in filled for passage in each.struck),
        tuple(line for each in filled for line in each.beside_struck),
        tuple(line for each in filled for line in each.tinted),
        frozenset().union(*(each.targets for each in filled)),
        frozenset().union(*(each.pictures for each in filled)),
        html=any(each.html for each in filled),
    )
