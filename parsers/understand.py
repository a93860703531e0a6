"""Own words → the requests they make, kind by kind, in the order in which one takes from the next.

1. Insolvency first: 'bankrupt, so end our agreement' is one request.
2. Swaps, removals, additions, changes, cancellations.
3. Orders of other things; questions; retractions.
4. Where nothing was found: what was too weak to be an order, for staff.
"""

from dataclasses import dataclass, replace

from parsers import acts as act_finder
from parsers.clauses import Force
from parsers.companies import KnownCompanies
from parsers.companies import find as find_companies
from parsers.confidence import CONTESTED, NO_COMPANY, doubted, weakened
from parsers.fields.addresses import AddressMention, is_mixed_script
from parsers.fields.registration_numbers import find as find_numbers
from parsers.gathering import Gathered
from parsers.kinds import add_user, cancel_agreement, change_user, other, question, remove_insolvent_company, remove_user
from parsers.letter import Letter, lay_out
from parsers.marks import View
from parsers.phrase_book import book
from parsers.reading import ORDERS, CompanyMention, Kind, Known, Request
from parsers.renewals import renew
from parsers.targets import targets
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
) -> Understood:
    """Read the requests out of own words.

    ``signature`` may only tell the company (product.md section 3); ``default`` is the company of the contact form's fields.
    """
    letter = lay_out(text, subject, known, language, own_subject=own_subject)
    acts = act_finder.find(letter)
    placed = _placed(Gathered(letter, acts))
    if not placed and own_subject and subject_orders:
        with_subject = Gathered(letter, acts, subject_orders=True)
        if not with_subject.body_speaks() and not any(_doubts_subject(view) for view in letter.body()):
            placed = _placed(with_subject)
    signed = _signed(letter, signature) if placed else CompanyMention()
    requests = tuple(_with_company(letter, request, signed, default) for _, request in sorted(placed, key=lambda each: each[0]))
    points = any(view.has("points", "do_that") for view in letter.body())
    spoken = any(act.force in (Force.ORDER, Force.WEAK) and not act.implied and not act.view.sentence.subject for act in acts)
    headed = subject_orders and any(act.force is Force.ORDER and act.view.sentence.subject and not act.implied for act in acts)
    return Understood(letter, requests, points, not spoken and not (own_subject and headed) and _only_thanks(letter, requests))


def _doubts_subject(view: View) -> bool:
    """Whether a sentence of the body points elsewhere, denies, considers or takes back: then the subject orders nothing by itself."""
    denied = any(not view.covered(each, ("must_not_have", "left")) for each in view.all("negation"))
    return denied or view.has("points", "retract", "consider")


def _placed(gathered: Gathered) -> list[tuple[tuple[int, int], Request]]:
    """The requests of all kinds with the places at which they stand."""
    retraction = renew(gathered, other.withdrawal(gathered))
    placed = remove_insolvent_company.requests(gathered)
    placed += remove_user.swaps(gathered)
    placed += remove_user.requests(gathered)
    placed += add_user.requests(gathered)
    placed += change_user.requests(gathered)
    placed += cancel_agreement.requests(gathered)
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
    return _check(gathered, placed)


def _check(gathered: Gathered, placed: list[tuple[tuple[int, int], Request]]) -> list[tuple[tuple[int, int], Request]]:
    """Doubt orders that contradict each other, and those beside which an address is left that nothing explains."""
    letter = gathered.letter
    added = {
        (request.user.email, request.company)
        for _, request in placed
        if request.kind is Kind.ADD_USER and request.user and request.user.email
    }
    removed = {
        (request.user.email, request.company)
        for _, request in placed
        if request.kind is Kind.REMOVE_USER and request.user and request.user.email
    }
    result = []
    left = _left_over(gathered)
    joking = any(view.has("joke") for view in letter.views)
    mixed = any(
        isinstance(atom, AddressMention) and is_mixed_script(atom.email)
        for view in letter.views
        for _, atom in letter.atoms(view, AddressMention)
    )
    for place, request in placed:
        if request.kind is Kind.CHANGE_USER and not request.changes and added | removed and not letter.views[place[0]].people:
            continue  # 'update our users accordingly', beside those who come and go
        if request.kind in (Kind.ADD_USER, Kind.REMOVE_USER) and request.user and (request.user.email, request.company) in added & removed:
            request = doubted(request, "both added and removed")
        if left and request.kind in (Kind.ADD_USER, Kind.CHANGE_USER, Kind.REMOVE_USER):
            request = doubted(request, f"an address is left: {left[0]}")
        if _forbidden(gathered, request):
            request = doubted(request, "also told not to")
        if joking:
            request = doubted(request, "a joke")
        if mixed:
            request = doubted(request, "an address of mixed scripts")
        if _left_out(letter, place, request):
            if sum(other.kind is request.kind for _, other in placed) > 1:
                continue
            request = doubted(request, "left out again")
        if _contested(gathered, place, request):
            request = weakened(request, CONTESTED)
        result.append((place, request))
    return result


def _contested(gathered: Gathered, place: tuple[int, int], request: Request) -> bool:
    """Whether another sentence of the body speaks of the order's kind with less force ('could you perhaps …', 'if she leaves …')."""
    return any(
        act.kind is request.kind
        and act.force is not Force.ORDER
        and not act.implied
        and not act.view.sentence.subject
        and act.view.sentence.index != place[0]
        for act in gathered.acts
    )


def _forbidden(gathered: Gathered, request: Request) -> bool:
    """Whether another sentence says not to do this very thing to this very person."""
    if request.user is None or not (request.user.email or request.user.name):
        return False
    for act in gathered.acts:
        told = act.implied and len(gathered.letter.people.between((act.view.sentence.index, 0), (act.view.sentence.index + 1, 0))) > 1
        if act.kind is request.kind and act.force is Force.NEGATED and not told:  # 'it is not Karl who left but Maria'
            for draft in targets(gathered.letter, act).drafts:
                if (draft.known and draft.known.email == request.user.email) or (draft.known is None and draft.name == request.user.name):
                    return True
    return False


def _left_out(letter: Letter, place: tuple[int, int], request: Request) -> bool:
    """Whether a later sentence takes this person out of the order again ('actually, leave Max out')."""
    if request.user is None:
        return False
    for draft in letter.people.drafts:
        if draft.is_sender or not (
            (request.user.email and any(email == request.user.email for email, _ in draft.emails))
            or (draft.known and draft.known.email == request.user.email)
        ):
            continue
        for sentence, _ in draft.places:
            if sentence > place[0] and letter.views[sentence].has("leave_out"):
                return True
    return False


def _left_over(gathered: Gathered) -> list[str]:
    """Addresses in the own words that no request uses, that are not the sender's and that no word explains as a contact."""
    letter = gathered.letter
    sender = letter.people.sender
    own = {letter.known.sender_email, *(email for email, _ in sender.emails), sender.known.email if sender.known else None}
    left = []
    for view in letter.body():
        for position, atom in letter.atoms(view, AddressMention):
            if (
                not isinstance(atom, AddressMention)
                or not atom.valid
                or atom.email in gathered.used
                or atom.email in own
                or atom.email in letter.known.own_addresses
            ):
                continue
            known = letter.people.with_email(atom.email)
            if known is not None and known.known is not None:
                continue
            if any(
                mark.start < position and view.clause_of[mark.start] >= view.clause_of[position] - 1
                for mark in view.all("contact", "call_me")
            ):
                continue
            left.append(atom.email)
    return left


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


#: So many words before a closing 'thanks' tell something of their own.
_MUCH = 4

#: Words that a mail which only thanks does not need.
_SUBSTANCE = (
    "add_base", "add_noun", "remove_base", "end_base", "cancel_base", "cancel_noun", "cancel_said", "change_base", "swap",
    "user", "agreement", "basic", "integrated", "upgrade", "wish", "polite", "needs", "wonder", "authority",
)  # fmt: skip


#: Verbs that order something where they open a sentence.
_IMPERATIVES = ("add_base", "remove_base", "end_base", "cancel_base", "change_base", "give_base", "put_base")


def _tells_more(letter: Letter, view: View) -> bool:
    """'Yes, do it', 'Priya is out': a sentence beside the thanks that has something done, or tells of a user."""
    if view.has("do_that", "left", "must_not_have", "takes_over") and not view.has("done", "greeting"):
        return True
    return any(
        draft.known and not draft.is_sender for draft in letter.people.between((view.sentence.index, 0), (view.sentence.index + 1, 0))
    )


def _names_others(letter: Letter, view: View) -> bool:
    """Whether a sentence names anybody but the sender."""
    index = view.sentence.index
    return any(not draft.is_sender for draft in letter.people.between((index, 0), (index + 1, 0)))


def _asks_with_thanks(view: View) -> bool:
    """'… credit one of the two, thanks': a longer sentence that ends in the thanks may ask for what stands before it."""
    words = [position for position, token in enumerate(view.tokens) if token.folded and token.text[0].isalnum()]
    said = {
        position for each in view.all("thanks", "fine", "done", "greeting", "harmless", "i", "we", "you", "it") for position in each.hits
    }
    ends = any(each.words == 1 and each.start == words[-1] for each in view.all("thanks")) if words else False
    return ends and len([position for position in words if position not in said]) > _MUCH


def _only_thanks(letter: Letter, requests: tuple[Request, ...]) -> bool:
    """Whether every sentence thanks, acknowledges or greets, and none asks."""
    if requests:
        return False
    views = list(letter.body())
    thanks = [view for view in views if view.has("thanks", "fine")]
    if not thanks or any(view.sentence.asks or view.has("points", "do_that") for view in views):
        return False
    if any(mark.start == 0 for view in thanks for mark in view.all(*_IMPERATIVES)):
        return False  # 'Remove the fee, thanks'
    if any(view.has("polite", "may", "wish") and view.has(*_IMPERATIVES) and not view.has("done") for view in thanks):
        return False  # 'You can close the case now, thanks'
    told = ("left", "must_not_have", "may", "renamed", "has_new")
    if any(view.has(*told) and not view.has("done") and _names_others(letter, view) for view in views):
        return False
    others = [view for view in views if not view.has("thanks", "fine") and not (view.has("greeting") and len(view.tokens) <= 6)]
    if any(token.atom is not None for view in views for token in view.tokens) or any(view.has(*_SUBSTANCE) for view in others):
        return False  # something may be asked that was not understood: no order is lost to a 'thank you'
    if any(_asks_with_thanks(view) for view in thanks) or any(view.has("correction", "must") for view in others):
        return False
    rest = sum(len([token for token in view.tokens if token.folded and token.text[0].isalnum()]) for view in others)
    if any(view.has("authority") for view in views) or any(_tells_more(letter, view) for view in others):
        return False
    if any(view.has("user") and _names_others(letter, view) and not view.has("done", "fine", "confirm") for view in thanks):
        return False  # a verb that nobody knows: 'X Karl's login, thanks'
    if any(len(view.tokens) > 14 and view.has(*_SUBSTANCE) and not view.has("done") for view in thanks):
        return False
    return rest <= 12 and sum(len(view.tokens) for view in views) <= 80
