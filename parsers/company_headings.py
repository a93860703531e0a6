"""Which companies a heading names for what stands under it, until the next heading: 'Larssons Åkeri AB (559449-1127)' above a list.

1. A heading is a line of its own that holds nothing but a company (its name, its number, words such as 'company' or 'for'), or one that
   announces with a colon what is to be done for one company, or for 'both companies'.
2. Headings count where there are several companies in them, or a colon, and something is asked under each. Nobody may be told of before
   the first: a company below an order is no heading of the next one.
3. What stands under the last heading ends where it grows longer than what stood under those before it.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from parsers.companies import LEGAL_FORMS, CompanyAt, merged
from parsers.fields.labels import registrations_in
from parsers.marks import View
from parsers.people import People
from parsers.reading import CompanyMention, KnownCompany
from parsers.tokens import TokenKind
from parsers.verbs import VERB_CONCEPTS

#: What a heading above the orders of a company names: one company, or all that 'both companies' means.
Headed = Mapping[int, tuple[CompanyMention, ...]]

#: Concepts of the words that may stand beside the company in its heading.
_LABELS = ("company", "number", "for_company", "place", "both_companies", "conjunction", "change_noun", "user", "agreement")

#: A sentence that announces what follows for a company has at most so many words.
_ANNOUNCES = 14

#: A line of at most so many words that names nobody and asks for nothing may be the heading of another matter ('Övrigt').
_OTHER_HEADING = 3


@dataclass(slots=True)
class _Section:
    """A heading and the sentences under it."""

    companies: tuple[CompanyMention, ...]
    announces: bool
    views: list[View] = field(default_factory=list)


def under_headings(views: Sequence[View], companies: Sequence[CompanyAt], people: People, known: Sequence[KnownCompany]) -> Headed:
    """The companies of the heading above each sentence that stands under one, by the sentence's index."""
    own = tuple(CompanyMention(known=each.number) for each in known if not each.as_trustee)
    if not companies or len(known) < 2:
        return {}
    at: dict[int, list[CompanyAt]] = {}
    for each in companies:
        at.setdefault(each.sentence, []).append(each)
    told = {place[0] for draft in people.drafts if not draft.is_sender for place in draft.places}
    sections: list[_Section] = []
    for view in views:
        if view.sentence.subject or view.sentence.heard:
            continue
        named = _heading(view, at.get(view.sentence.index, []), own, view.sentence.index in told)
        if named:
            sections.append(_Section(named, view.sentence.announces))
        elif sections:
            sections[-1].views.append(view)
        elif view.sentence.index in told and (not view.has("greeting") or view.has(*VERB_CONCEPTS)):
            return {}
    if not all(any(view.sentence.index in told or view.has(*VERB_CONCEPTS) for view in section.views) for section in sections):
        return {}
    if len({section.companies for section in sections}) < 2 and not all(section.announces for section in sections):
        return {}
    longest = max((_prose(section.views) for section in sections[:-1]), default=0)
    return {
        view.sentence.index: section.companies
        for section in sections
        for view in _until_other(section.views if section is not sections[-1] else _no_longer(section.views, longest), told)
    }


def _heading(view: View, here: list[CompanyAt], own: tuple[CompanyMention, ...], names_somebody: bool) -> tuple[CompanyMention, ...]:
    """The companies that a sentence is the heading of, or none."""
    mentions = tuple(each.mention for each in merged(here))
    both = view.has("both_companies") and not mentions
    if names_somebody or view.sentence.asks or not (both or len(mentions) == 1):
        return ()
    words = [position for position, token in enumerate(view.tokens) if token.kind is not TokenKind.MARK]
    if view.sentence.announces and len(words) <= _ANNOUNCES:
        return own if both else mentions
    spared = {position for each in here for position in range(each.start, each.end)}
    spared |= {position for mark in view.all(*_LABELS) for position in range(mark.start, mark.end)}
    labels = registrations_in(view.sentence.text)
    offset = view.sentence.start
    spared |= {position for position in words for start, end in labels if start <= view.tokens[position].start - offset < end}
    spared |= {position for position in words if view.tokens[position].text.lower() in LEGAL_FORMS or view.tokens[position].text.isdigit()}
    alone = spared.issuperset(words)
    return (own if both else mentions) if alone else ()


def _prose(views: Sequence[View]) -> int:
    """How many paragraphs hold anything but rows."""
    return len({view.sentence.paragraph for view in views if not view.sentence.row})


def _no_longer(views: Sequence[View], longest: int) -> Iterator[View]:
    """What stands under the last heading, as far as it is no longer than what stood under one before it; its first paragraph at least."""
    prose: set[int] = set()
    for view in views:
        if not view.sentence.row:
            prose.add(view.sentence.paragraph)
        if len(prose) > longest and view.sentence.paragraph != views[0].sentence.paragraph:
            return
        yield view


def _until_other(views: Iterator[View] | Sequence[View], told: set[int]) -> Iterator[View]:
    """The sentences up to one that stands alone as the heading of something else ('Övrigt:')."""
    for view in views:
        words = [token for token in view.tokens if token.kind is TokenKind.WORD]
        if (
            not view.sentence.row
            and view.sentence.index not in told
            and len(words) <= _OTHER_HEADING
            and len(words) == sum(token.kind is not TokenKind.MARK for token in view.tokens)
            and (view.sentence.announces or view.tokens[-1].kind is TokenKind.WORD)
            and not view.has(*VERB_CONCEPTS, "user", "name", "new", "out", "into", "left", "polite", "thanks", "greeting")
        ):
            return
        yield view
