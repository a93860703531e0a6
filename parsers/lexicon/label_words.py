"""Which words tell what kind of number follows them: the shape of every language's ``labels.py``.

A space in a label stands for up to three spaces, dots or hyphens ('org nr' is 'orgnr', 'org.nr.' and 'org-nr'); a final star for any
ending ('y tunnu*' is 'Y-tunnus' and 'Y-tunnuksella').
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class LabelWords:
    """The labels of one language."""

    #: a company's registration or VAT number follows
    registration: tuple[str, ...]
    #: the form of a company, with which its name ends ('AB'); a number right after it is the company's
    company_forms: tuple[str, ...]
    #: a telephone number follows
    telephone: tuple[str, ...]
    #: some other number follows: invoice, payment, customer, order …
    other_numbers: tuple[str, ...]
    #: the word 'number' itself, alone or as the end of a compound ('beställningsnummer')
    number_words: tuple[str, ...]
    #: a court's case number follows
    case: tuple[str, ...]
    #: the number before it was an amount or a quantity
    amounts: tuple[str, ...]
    #: the day on which somebody begins, the day on which he goes, and a day of which it is not told what for: in lists and tables
    first_day: tuple[str, ...]
    last_day: tuple[str, ...]
    some_day: tuple[str, ...]
    #: the country whose registration numbers alone bear the labels of this language (ISO 3166-1)
    registration_of: str | None = None
