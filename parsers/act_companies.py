"""Which companies an act is for: named in its reach, listed behind or under it, or told where its person stands."""

from collections.abc import Sequence

from parsers.act import Act
from parsers.companies import CompanyAt, for_place, merged
from parsers.gathering import Gathered
from parsers.people import Draft
from parsers.reading import CompanyMention


def company_of(gathered: Gathered, act: Act) -> CompanyMention:
    """The company that an act means: named within its reach, else by its place."""
    within = [
        each for each in gathered.letter.companies if each.sentence == act.view.sentence.index and act.mark.start < each.start < act.end
    ]
    if within and len({each.mention.number or each.mention.known for each in merged(within)}) == 1:
        return merged(within)[0].mention
    return _at(gathered, act.view.sentence.index, act.mark.start)


def _at(gathered: Gathered, sentence: int, token: int) -> CompanyMention:
    """The company meant at a place of the letter."""
    letter = gathered.letter
    return for_place(letter.companies, letter.paragraph_of, sentence, token, letter.headed.get(sentence, ()))


def companies_of(gathered: Gathered, act: Act) -> list[CompanyMention]:
    """Every company that an act is for: several where they are listed behind the verb or under it ('for both A and B')."""
    letter, view = gathered.letter, act.view
    if view.has("both_companies") and len(letter.known.companies) > 1:
        return [CompanyMention(known=company.number) for company in letter.known.companies if not company.as_trustee]
    index = view.sentence.index
    end = index + 1
    while view.sentence.announces and end < len(letter.views) and letter.views[end].companies:
        end += 1
    here = merged(
        [
            each
            for each in letter.companies
            if index <= each.sentence < end and (each.sentence > index or act.mark.start < each.start < act.end)
        ]
    )
    here = [each for each in here if not _excepted(gathered, each) and not _kept(gathered, act, each)]
    named = list(
        {
            (each.mention.number or each.mention.known or each.mention.stranger): each.mention
            for each in here
            if each.mention.stranger is None
        }.values()
    )
    heading = letter.headed.get(index, ())
    if len(heading) > 1 and not named and company_of(gathered, act) == CompanyMention():
        return list(heading)  # under 'Both companies:'
    return named if len(named) > 1 else [company_of(gathered, act)]


def _excepted(gathered: Gathered, at: CompanyAt) -> bool:
    """Whether 'not' or 'except' stands right before a company."""
    view = gathered.letter.views[at.sentence]
    return any(0 <= at.start - mark.end <= 2 for mark in view.all("negation", "except_for"))


def _kept(gathered: Gathered, act: Act, at: CompanyAt) -> bool:
    """'Cancel A, B stays': another clause than the verb's tells that what the company has is kept."""
    view = gathered.letter.views[at.sentence]
    clause = view.clause_of[at.start]
    own = view is act.view and clause == view.clause_of[act.mark.hits[-1]]
    return not own and any(view.clause_of[each.start] == clause for each in view.all("keeps"))


def elsewhere(gathered: Gathered, act: Act, before: Sequence[CompanyMention]) -> bool:
    """Whether an act names in its own sentence another company than those for which its person was told before."""
    if act.implied or not any(each.sentence == act.view.sentence.index for each in gathered.letter.companies):
        return False
    return CompanyMention() not in before and company_of(gathered, act) not in before


def companies_for(gathered: Gathered, act: Act, draft: Draft, *, listed: bool) -> list[CompanyMention]:
    """The companies for one person of an act: in a list (or pointed at below it), that of his own row or block before the act's."""
    if listed and draft.places and gathered.letter.companies:
        sentence, token = next((place for place in draft.places if place[0] > act.view.sentence.index), draft.places[0])
        own = _at(gathered, sentence, token)
        if own != CompanyMention():
            return [own]
    if gathered.letter.companies and not any(each.sentence == act.view.sentence.index for each in gathered.letter.companies):
        for sentence, token in draft.places:
            row = gathered.letter.views[sentence].sentence.row and sentence != act.view.sentence.index
            if row and any(each.sentence == sentence for each in gathered.letter.companies):
                return [_at(gathered, sentence, token)]
    heading = _heading_of(gathered, act, draft)
    return [heading] if heading else companies_of(gathered, act)


def _heading_of(gathered: Gathered, act: Act, draft: Draft) -> CompanyMention | None:
    """'A: Petra. B: Nils. Can you add both?': the company under whose heading alone somebody is told, the act elsewhere."""
    headed, index = gathered.letter.headed, act.view.sentence.index
    told = {headed.get(sentence, ()) for sentence, _ in draft.places}
    here = any(sentence == index for sentence, _ in draft.places) or any(each.sentence == index for each in gathered.letter.companies)
    one = told.pop() if len(told) == 1 and not here else ()
    return one[0] if len(one) == 1 else None
