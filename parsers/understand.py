"""Own words → the requests they make, kind by kind, in the order in which one takes from the next.

1. Insolvency first: 'bankrupt, so end our agreement' is one request.
2. Swaps, removals, additions, changes, cancellations.
3. Orders of other things; questions; retractions.
4. Where nothing was found: what was too weak to be an order, for staff.
"""

from dataclasses import dataclass, replace

from parsers import acts as act_finder
from parsers.answers import decides
from parsers.companies import KnownCompanies
from parsers.companies import find as find_companies
from parsers.confidence import NO_COMPANY, doubted, weakened
from parsers.contradictions import checked
from parsers.fields.registration_numbers import find as find_numbers
from parsers.force import Force
from parsers.gathering import Gathered
from parsers.half_told import half_told
from parsers.kinds import add_user, cancel_agreement, change_user, other, question, remove_insolvent_company, remove_user
from parsers.letter import Heard, Letter, lay_out
from parsers.marks import View
from parsers.not_sooner import without_repeats
from parsers.only_thanks import thanks_alone
from parsers.other_firms import greets_another_firm
from parsers.phrase_book import Mark, book
from parsers.reading import ORDERS, CompanyMention, Kind, Known, Request
from parsers.renewals import renew
from parsers.second_reading import read_again
from parsers.settled_questions import without_settled
from parsers.struck_remarks import NOTHING_STRUCK, Struck, without_remarks
from parsers.tokens import sentences


@dataclass(frozen=True, slots=True)
class Understood:
    """What a text was understood as."""

    letter: Letter
    requests: tuple[Request, ...]
    #: asks to do what stands elsewhere
    points_elsewhere: bool
    only_thanks: bool


#: no company is named
_NOT_NAMED = CompanyMention()


def understand(
    text: str,
    subject: str,
    known: Known,
    language: str | None,
    *,
    own_subject: bool = True,
    subject_orders: bool = True,
    signature: str = "",
    default: CompanyMention = _NOT_NAMED,
    picked: bool = False,
    heard: Heard = (),
    asked_by_us: bool = True,
    struck: Struck = NOTHING_STRUCK,
    twice: bool = True,
) -> Understood:
    """Read the requests out of own words.

    ``signature`` may only tell the company (product.md section 3); ``default`` is the company of the contact form's fields.
    ``picked`` tells that the subject was picked from the form's list: where the text says otherwise, the text counts (section 2).
    ``heard`` are the quoted questions that parts of the text answer; ``asked_by_us`` whether we may have asked them;
    ``struck`` is what the mail strikes through, which is none of its text; ``twice`` lets the second reader look too.
    """
    text = without_remarks(text, struck, known, language)
    letter = lay_out(text, subject, known, language, own_subject=own_subject, heard=heard, asked_by_us=asked_by_us)
    if (rest := without_repeats(letter) or without_settled(letter)) is not None:
        letter = lay_out(rest, subject, known, language, own_subject=own_subject, heard=heard, asked_by_us=asked_by_us)
    acts = act_finder.find(letter)
    placed = _placed(Gathered(letter, acts))
    if not placed and own_subject and subject_orders:
        with_subject = Gathered(letter, acts, subject_orders=True)
        if not with_subject.body_speaks() and not any(_doubts_subject(view) for view in letter.body()):
            placed = _placed(with_subject)
    if twice:
        placed = read_again(letter, acts, placed, lambda others: _placed(Gathered(letter, others)))
    signed = _signed(letter, signature) if placed else CompanyMention()
    requests = tuple(_with_company(letter, request, signed, default) for _, request in sorted(placed, key=lambda each: each[0]))
    points = any(view.has("points", "do_that") for view in letter.body())
    spoken = any(act.force in (Force.ORDER, Force.WEAK) and not act.implied and not act.view.sentence.subject for act in acts)
    overruled = picked and any(view.has("settled") for view in letter.body())
    headed = (
        not overruled and subject_orders and any(act.force is Force.ORDER and act.view.sentence.subject and not act.implied for act in acts)
    )
    quiet = not spoken and not (own_subject and headed) and not decides(letter)
    return Understood(letter, requests, points, quiet and thanks_alone(letter, requests))


def _doubts_subject(view: View) -> bool:
    """Whether the body points elsewhere, denies, considers, takes back or needs nothing more: the subject alone orders nothing then."""
    denied = any(not view.covered(each, ("must_not_have", "left")) and not _of_the_old(view, each) for each in view.all("negation"))
    return denied or view.has("points", "retract", "consider", "settled")


def _of_the_old(view: View, negation: Mark) -> bool:
    """'See the subject, the old one does not work any more': in its clause the 'not' tells of the old one, and of nothing to be done."""
    start = view.clause_start(negation.start)
    return bool(view.within(start, negation.start, "old")) and not view.within(start, len(view.tokens), *_TO_BE_DONE)


#: What makes of a clause about the old one more than news of it.
_TO_BE_DONE = ("must", "will", "remove_base", "remove_passive", "end_base", "change_base", "keeps", "stays", "polite", "wish")


def _placed(gathered: Gathered) -> list[tuple[tuple[int, int], Request]]:
    """The requests of all kinds with the places at which they stand."""
    if greets_another_firm(gathered.letter):
        return other.misdirected(gathered)
    retraction = renew(gathered, other.withdrawal(gathered))
    placed = remove_insolvent_company.requests(gathered)
    placed += remove_user.swaps(gathered)
    placed += remove_user.requests(gathered)
    placed += add_user.requests(gathered)
    placed += change_user.requests(gathered)
    placed += cancel_agreement.requests(gathered)
    placed += half_told(gathered, placed)
    orders = [request for _, request in placed]
    if not orders and retraction is not None:
        placed = [retraction]
    else:
        placed += other.matters(gathered)
        if retraction is not None:
            placed = [(place, doubted(request, "also taken back")) for place, request in placed]
    placed += question.requests(gathered, [request for _, request in placed])
    if not placed:
        placed = other.unclear(gathered) or other.asked(gathered)
    return checked(gathered, placed)


def _with_company(letter: Letter, request: Request, signed: CompanyMention, default: CompanyMention) -> Request:
    """The request with its company: its own, else the text's only one, else the form's, else the signature's."""
    mention = request.company
    if mention == CompanyMention() and letter.companies:
        distinct = {
            (each.mention.number or each.mention.known, each.mention.stranger, each.mention.wrong_number) for each in letter.companies
        }
        numbers = [each for each in letter.companies if each.mention.number]
        if len(distinct) == 1:
            mention = letter.companies[0].mention
        elif len({each.mention.number for each in numbers}) == 1:
            mention = numbers[0].mention
    if mention == CompanyMention():
        mention = default
    if mention == CompanyMention() and len(letter.known.companies) > 1 and not letter.companies:
        mention = signed
    if request.kind in ORDERS and (
        (mention == CompanyMention() and len(letter.known.companies) != 1) or mention.stranger or mention.wrong_number
    ):
        request = weakened(request, NO_COMPANY)
    today = letter.known.today
    if request.kind is not Kind.CANCEL_AGREEMENT and request.requested_on and today and request.requested_on <= today:
        return replace(request, company=mention, requested_on=None, from_that_day=False)  # a day asked for is a later one
    return replace(request, company=mention)


def _signed(letter: Letter, signature: str) -> CompanyMention:
    """The company of a signature: only one of the sender's own."""
    if len(letter.known.companies) < 2 or not signature:
        return CompanyMention()  # the sender's only company needs no telling
    own = {company.number for company in letter.known.companies}
    numbers = {found.number for found in find_numbers(signature) if found.number in own}
    if len(numbers) == 1:
        return CompanyMention(number=numbers.pop(), in_signature=True)
    known_companies = KnownCompanies(letter.known.companies, letter.lexicon.code, frozenset())
    words = book(letter.lexicon.orders, letter.lexicon.caution)
    named = [each for sentence in sentences(signature) for each in find_companies(View(sentence, words), known_companies, frozenset())]
    known = {each.mention.known for each in named if each.mention.known}
    return CompanyMention(known=known.pop(), in_signature=True) if len(known) == 1 else CompanyMention()
