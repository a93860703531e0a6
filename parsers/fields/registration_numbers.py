"""Which companies' registration numbers stand in a text, in any usual notation of Sweden, Norway, Denmark and Finland.

1. A Peppol id (``0007:5593371890``) or a country prefix (``SE``, ``NO``, ``DK``, ``FI``) says whose number it is.
2. Else the national punctuation does: ``559337-1890``, ``2198447-5``, ``919 704 594 MVA``.
3. Else a label beside it must ('org.nr', 'CVR', 'Y-tunnus'), or a company's form right before it.
4. Bare digits that can be no telephone number or date count when their check digit is right (``165593371890``, ``5593371890``).

A number that was plainly meant as one, by prefix, punctuation or label, but has a wrong check digit, is told as ``wrong``.
"""

import re
from dataclasses import dataclass
from datetime import date

from parsers.fields import labels

_S = r"[ \u00a0\u202f]"
_DASH = r"[-\u2010-\u2015\u2212]"


@dataclass(frozen=True, slots=True)
class NumberMention:
    """One registration number as it stands in the text."""

    start: int
    end: int
    written: str
    #: canonical: ``SE5593371890`` ``NO919704594`` ``DK34930848`` ``FI21984475``; None where ``wrong``
    number: str | None
    #: a registration number was plainly meant, but its check digit is wrong
    wrong: bool = False


#: Peppol participant schemes (OpenPeppol code list 9): scheme → country; others are no registration number of ours.
_PEPPOL = {
    "0007": "SE", "9955": "SE", "0192": "NO", "9908": "NO", "9909": "NO", "0184": "DK", "0096": "DK", "0198": "DK", "9901": "DK",
    "9902": "DK", "9904": "DK", "9905": "DK", "0212": "FI", "0213": "FI", "0216": "FI", "0037": "FI",
}  # fmt: skip

#: First digits of Swedish organisation numbers that companies and associations have in practice; bare ten digits must begin so.
_BARE_SWEDISH = ("55", "716", "717", "769", "802", "916", "969", "212000", "2021", "2321", "252", "262000")

_DIGITS = re.compile(r"[0-9]+")
_ENOUGH = re.compile(rf"[0-9](?:(?:{_S}|{_DASH}|[.:]){{0,3}}[0-9]){{6}}")
_PREFIX = re.compile(rf"(?<![^\W_])(?:(SE|NO|DK|FI)(?:{_S}|{_DASH}){{0,2}}|([Ss][Ee]|[Nn][Oo]|[Dd][Kk]|[Ff][Ii]))\Z")
_FOREIGN = re.compile(r"(?<![^\W_])[A-Z]{2} ?\Z")
_SCHEME = re.compile(rf"([0-9]{{4}}):{_S}?(?:SE|NO|DK|FI)?([0-9]{{6,15}}(?:{_DASH}[0-9]{{1,4}})?)(?:MVA)?", re.IGNORECASE)

_SE_HYPHEN = re.compile(rf"(16|18|19|20)?{_DASH}?([0-9]{{6}}){_S}?[+\-\u2010-\u2015\u2212]{_S}?([0-9]{{4}})(?:{_DASH}?01)?")
_SE_TRIPLE = re.compile(rf"()([0-9]{{3}}[ .\u00a0\u202f][0-9]{{3}}){_S}?{_DASH}{_S}?([0-9]{{4}})")
_SE_PREFIXED = re.compile(rf"(16)?{_DASH}?([0-9]{{6}})(?:{_S}|{_DASH})?([0-9]{{4}})(?:(?:{_S}|{_DASH})?01)?")
_SE_BARE = re.compile(rf"(16|18|19|20)?([0-9]{{3}}{_S}?[0-9]{{3}})(?:{_S}|\.)?([0-9]{{4}})(?:{_S}?01)?")
_SE_MARKED = re.compile(r"(16|18|19)([0-9]{6})([0-9]{4})")
_NO = re.compile(rf"[0-9]{{3}}(?:{_S}|\.)?[0-9]{{3}}(?:{_S}|\.)?[0-9]{{3}}({_S}?MVA(?![^\W_]))?", re.IGNORECASE)
_DK = re.compile(rf"[0-9]{{2}}(?:{_S}|[.\-])?[0-9]{{2}}(?:{_S}|[.\-])?[0-9]{{2}}(?:{_S}|[.\-])?[0-9]{{2}}")
_FI = re.compile(rf"[0-9]{{7}}(?:{_S}?{_DASH}{_S}?)?[0-9]")
_FI_HYPHEN = re.compile(rf"[0-9]{{6,7}}{_S}?{_DASH}{_S}?[0-9]")
_UNFIT = re.compile(rf"[0-9](?:(?:{_S}|{_DASH})?[0-9]){{6,12}}")

#: Right before a number and behind a digit: it is the tail of something longer.
_JOINS = frozenset("-/.:–")
#: Right behind a number: nothing that would make it part of something longer.
_ENDS = re.compile(r"(?![^\W_])(?![-/.:\u2010-\u2015][0-9])(?!:-)")


def find(text: str) -> tuple[NumberMention, ...]:
    """Every registration number in ``text``, in order, none overlapping another. Never raises; linear in the text."""
    if _ENOUGH.search(text) is None:
        return ()
    found: list[NumberMention] = []
    for run in _DIGITS.finditer(text):
        start = run.start()
        if found and start < found[-1].end:
            continue
        before = text[start - 1] if start else " "
        if before in _JOINS and start > 1 and text[start - 2].isdigit() and text[max(0, start - 5) : start - 1] not in _PEPPOL:
            continue
        if run[0] not in _PEPPOL and _ENOUGH.match(text, start) is None:
            continue
        mention = _at(text, start, found[-1] if found else None)
        if mention is not None:
            found.append(mention)
    return tuple(found)


def _at(text: str, start: int, previous: NumberMention | None) -> NumberMention | None:
    """The registration number whose digits begin at ``start``, or None."""
    scheme = _SCHEME.match(text, start)
    if scheme and scheme[1] in _PEPPOL and _ENDS.match(text, scheme.end()):
        return _peppol(text, scheme)
    prefix = _PREFIX.search(text, max(0, start - 5), start)
    if prefix:
        mention = _prefixed(text, start, (prefix[1] or prefix[2]).upper(), prefix.start())
        if mention is not None or prefix[1] is None or prefix.end() == prefix.end(1):
            return mention
    elif start and (text[start - 1].isalpha() or text[start - 1] == "_"):
        return _labelled_foreign(text, start)
    mention = _punctuated(text, start)
    if mention is not None:
        return mention
    label = labels.registration_before(text, start)
    if label is None and previous is not None and not previous.wrong and _continues(text[previous.end : start]):
        label = labels.Label(country=None, close=False, end=previous.end)
    if label is not None and not labels.other_number_before(text, start, label.end):
        mention = _labelled(text, start, label)
        if mention is not None or label.close:
            return mention
    return _unlabelled(text, start)


def _mention(text: str, start: int, end: int, number: str | None) -> NumberMention:
    return NumberMention(start, end, text[start:end], number, wrong=number is None)


def _fit(pattern: re.Pattern[str], text: str, start: int) -> re.Match[str] | None:
    match = pattern.match(text, start)
    return match if match and _ENDS.match(text, match.end()) else None


def _plain(written: str) -> str:
    return "".join(letter for letter in written if letter in "0123456789")


def _peppol(text: str, scheme: re.Match[str]) -> NumberMention | None:
    """The number of a Peppol participant id; a Danish production unit (ten digits under 0096) is none."""
    country, digits = _PEPPOL[scheme[1]], _plain(scheme[2])
    if country == "SE":
        number = _swedish("", digits[2:] if len(digits) == 12 and digits.startswith("16") else digits[:10])
    elif country == "FI":
        number = _finnish(digits[4:12] if digits.startswith("0037") else digits[:8])
    elif country == "DK":
        if len(digits) != 8:
            return None
        number = _danish(digits)
    else:
        number = _norwegian(digits)
    return _mention(text, scheme.start(), scheme.end(), number)


def _prefixed(text: str, start: int, country: str, begins: int) -> NumberMention | None:
    """The number behind a country prefix; right or wrong it was meant as one."""
    pattern = {"SE": _SE_PREFIXED, "NO": _NO, "DK": _DK, "FI": _FI}[country]
    match = _fit(pattern, text, start)
    if match is None or labels.amount_after(text, match.end()):
        return None
    if country == "SE":
        return _mention(text, begins, match.end(), _swedish(match[1] or "", match[2] + match[3]))
    digits = _plain(match[0])
    number = {"NO": _norwegian, "DK": _danish, "FI": _finnish}[country](digits)
    return _mention(text, begins, match.end(), number)


def _punctuated(text: str, start: int) -> NumberMention | None:
    """A number that its national punctuation tells apart; wrong ones count unless something else may be meant."""
    match = _fit(_SE_HYPHEN, text, start) or _fit(_SE_TRIPLE, text, start)
    if match:
        digits = _plain(match[2] + match[3])
        number = _swedish(match[1] or "", digits)
        if number is not None:
            return None if _elsewhere(text, start) else _mention(text, start, match.end(), number)
        if labels.registration_before(text, start) or (digits[2] >= "2" and digits[0] not in "034" and not _elsewhere(text, start)):
            return _mention(text, start, match.end(), None)
        return None
    match = _fit(_FI_HYPHEN, text, start)
    if match:
        labelled = labels.registration_before(text, start) is not None
        digits = _plain(match[0])
        if not labelled and (len(digits) < 8 or _elsewhere(text, start)):
            return None
        return _mention(text, start, match.end(), _finnish(digits.zfill(8)))
    match = _fit(_NO, text, start)
    if match and match[1]:
        return _mention(text, start, match.end(), _norwegian(_plain(match[0])))
    return None


def _elsewhere(text: str, start: int) -> bool:
    """Whether the words before say that the number is another kind's."""
    label = labels.registration_before(text, start)
    return labels.other_number_before(text, start, label.end if label else 0)


def _labelled(text: str, start: int, label: labels.Label) -> NumberMention | None:
    """The number behind a label; a wrong one counts where the label stands close."""
    candidates: list[tuple[int, str | None]] = []
    swedish = _fit(_SE_BARE, text, start) if label.country is None else None
    if swedish:
        candidates.append((swedish.end(), _swedish(swedish[1] or "", _plain(swedish[2] + swedish[3]))))
    norwegian = _fit(_NO, text, start) if label.country is None else None
    if norwegian:
        candidates.append((norwegian.end(), _norwegian(_plain(norwegian[0]))))
    for country, pattern, check in (("DK", _DK, _danish), ("FI", _FI, _finnish)):
        match = _fit(pattern, text, start) if label.country in (None, country) else None
        if match:
            candidates.append((match.end(), check(_plain(match[0]))))
    candidates = [each for each in candidates if not labels.amount_after(text, each[0])]
    for end, number in candidates:
        if number is not None:
            return _mention(text, start, end, number)
    if not label.close:
        return None
    if candidates:
        return _mention(text, start, candidates[0][0], None)
    # Shared labels ('VAT', 'momsnr') stand before other countries' numbers too, and digits get lost: meant as a number all the same.
    unfit = _fit(_UNFIT, text, start)
    if unfit and not labels.amount_after(text, unfit.end()):
        return _unfit(text, start, unfit, label)
    return None


def _unfit(text: str, start: int, unfit: re.Match[str], label: labels.Label) -> NumberMention:
    """The number under another country's label ('CVR' before a Swedish number counts as Swedish), else a wrong one."""
    digits = _plain(unfit[0])
    if label.country is not None and len(digits) == 10:
        number = _swedish("", digits)
    elif label.country is not None and len(digits) == 9:
        number = _norwegian(digits)
    else:
        number = None
    return _mention(text, start, unfit.end(), number)


def _labelled_foreign(text: str, start: int) -> NumberMention | None:
    """Digits glued to letters: another country's VAT number behind a label is a number that no directory of ours knows."""
    prefix = _FOREIGN.search(text, max(0, start - 4), start)
    if prefix is None:
        return None
    label = labels.registration_before(text, prefix.start())
    match = _fit(_UNFIT, text, start)
    if label is None or not label.close or match is None:
        return None
    return _mention(text, prefix.start(), match.end(), None)


def _unlabelled(text: str, start: int) -> NumberMention | None:
    """Bare digits that can be neither telephone number nor date, with a right check digit."""
    if labels.other_number_before(text, start):
        return None
    after_name = labels.company_form_before(text, start)
    match = _fit(_SE_MARKED, text, start)
    if match and _swedish(match[1], match[2] + match[3]):
        return _mention(text, start, match.end(), _swedish(match[1], match[2] + match[3]))
    match = _fit(_SE_BARE, text, start)
    if match and not match[1] and not labels.amount_after(text, match.end()):
        digits = _plain(match[2] + match[3])
        number = _swedish("", digits)
        one_word = len(match[0]) in (10, 11) and match[0][:6].isdigit()  # '5592885882', '559288 5882', '559288.5882'
        if number and digits[2] >= "2" and (after_name or (one_word and digits.startswith(_BARE_SWEDISH))):
            return _mention(text, start, match.end(), number)
    match = _fit(_NO, text, start)
    if match and after_name and not labels.amount_after(text, match.end()):
        number = _norwegian(_plain(match[0]))
        return _mention(text, start, match.end(), number) if number else None
    return None


def _continues(between: str) -> bool:
    """Whether a number belongs to the list that the one before it began ('org.nr 5593371890 och 5594491127')."""
    return len(between) <= 6 and "\n" not in between and between.strip(" ,/&;") in ("", "och", "and", "og", "ja", "samt", "eller", "or")


def _swedish(century: str, digits: str) -> str | None:
    """Canonical number of ten Swedish digits; the third of an organisation number is at least 2, else it is a personal number."""
    from stdnum import luhn  # imported where a candidate stands: 30 ms that most commands never need

    if len(digits) != 10 or not luhn.is_valid(digits):
        return None
    if digits[2] >= "2" and century in ("", "16"):
        return f"SE{digits}" if digits[0] != "0" else None
    if century == "16":
        return None
    day = int(digits[4:6]) - (60 if int(digits[4:6]) > 60 else 0)  # a co-ordination number adds 60 to the day
    for year in (int(f"{century or '19'}{digits[:2]}"), int(f"20{digits[:2]}")):
        try:
            date(year, int(digits[2:4]), day)
        except ValueError:
            continue
        return f"SE{digits}"
    return None


def _norwegian(digits: str) -> str | None:
    from stdnum.no import orgnr

    return f"NO{digits}" if orgnr.is_valid(digits) else None


def _danish(digits: str) -> str | None:
    from stdnum.dk import cvr

    return f"DK{digits}" if cvr.is_valid(digits) else None


def _finnish(digits: str) -> str | None:
    from stdnum.fi import ytunnus

    return f"FI{digits}" if len(digits) == 8 and ytunnus.is_valid(digits) else None
