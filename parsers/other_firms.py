"""Whether a mail or an order is for another firm's system: 'Hi Tripletex support', 'I cannot remove her in Visma. Can you, there?'."""

from itertools import pairwise

from parsers.act import Act
from parsers.fold import fold
from parsers.letter import Letter
from parsers.lexicon.other_firms import BANK, BANK_ACCOUNTS, BETWEEN, DESK, FINNISH_PLACE, FIRM, IN_OR_FROM, OPENERS, SYSTEM, THERE
from parsers.marks import View
from parsers.places import other_systems
from parsers.reading import USER_ORDERS
from parsers.tokens import TokenKind

#: So many words a greeting has at most, and so many sentences of the body may hold it.
_GREETING = 6
_HEAD = 2

#: So many words may stand between 'in' and the system: 'from the payroll of Visma'.
_BETWEEN = 2

#: What is done to users, of which the sentence before tells that the sender cannot do it himself.
_DONE = ("remove_base", "remove_passive", "remove_noun", "add_base", "add_passive", "change_base", "change_passive", "put_base")


def greets_another_firm(letter: Letter) -> bool:
    """'Til Tripletex support', 'Hej Fortnox!', 'Dear Sage support, …': the mail begins with a greeting to somebody else's firm."""
    return any(_greets(letter, view) or _greets_by_kind(letter, view) for view in [*letter.written()[:1], *letter.body()[:_HEAD]])


def _greets_by_kind(letter: Letter, view: View) -> bool:
    """'Dear Nordfjord Bank,', 'Hej If Försäkring!': behind the word of greeting stands a name, up to a mark, that tells a firm's trade."""
    ours = {"inexchange", *(word for company in letter.known.companies for word in fold(company.name).split())}
    named: list[str] = []
    opened = False
    for token in view.tokens[: _GREETING + 2]:
        if token.kind is not TokenKind.WORD:
            break
        if not named and token.folded in OPENERS:
            opened = True
        elif token.text[:1].isupper() or (named and token.folded in DESK | BETWEEN):
            named.append(token.folded)
        elif token.folded not in BETWEEN and FIRM.fullmatch(token.folded) is None:
            return False
        else:
            opened = opened or token.folded.endswith("lle")  # 'Vuokranantajalle: …'
            named.append(token.folded)
    if not opened or not 0 < len(named) <= _GREETING or not ours.isdisjoint(named):
        return False
    return any(FIRM.fullmatch(word) for word in named) and not view.has("us")


def _greets(letter: Letter, view: View) -> bool:
    greeted, opened, desk, count = 0, False, False, 0
    for position, token in enumerate(view.tokens[: _GREETING + 2]):
        folded = token.folded
        if token.kind is TokenKind.MARK:
            if token.text == ":" and opened and not greeted:
                continue  # 'To: Sage support'
            break
        if token.kind is not TokenKind.WORD:
            return False
        count += 1
        if SYSTEM.fullmatch(folded) or (position and _unknown_desk(letter, view, position)):
            greeted += 1
        elif folded in DESK:
            desk = True
        elif folded in OPENERS:
            opened = True
        elif folded not in BETWEEN:
            return False
    if greeted != 1 or count > _GREETING or view.has("us"):
        return False
    alone = count == len([each for each in view.tokens if each.kind is not TokenKind.MARK])
    return opened or desk or (alone and not view.sentence.subject)


def right_at_a_bank(view: View) -> bool:
    """'Take her off the mandate for our current account', 'ta bort honom som firmatecknare på bankkontot': a right to a bank's account."""
    words = [token.folded for token in view.tokens]
    pairs = {f"{one} {other}" for one, other in pairwise(words)}
    return any(BANK.fullmatch(word) for word in words) or not BANK_ACCOUNTS.isdisjoint(pairs | set(words))


def _unknown_desk(letter: Letter, view: View, position: int) -> bool:
    """'Altinn support': a name of nobody known right before the word for those who answer mail."""
    token = view.tokens[position]
    after = view.tokens[position + 1].folded if position + 1 < len(view.tokens) else ""
    if after not in DESK or token.folded in DESK | OPENERS | BETWEEN or not token.text[:1].isupper():
        return False
    ours = {word.lower() for company in letter.known.companies for word in company.name.split()}
    known = any(each.start <= position < each.end and each.concept != "integration" for each in view.marks)
    return not known and token.text.lower() not in ours and not token.folded.startswith(("in", "peppol"))


#: 'To our', 'for Tiina Koski' between a login and the system that it is for.
_TO_THE = 2


def done_in_another_system(letter: Letter, act: Act) -> bool:
    """'Remove her from Fortnox'; 'I cannot delete Lars in Visma. Can you take him out there?'; the subject 'Slette bruker i Tripletex'."""
    if act.kind not in USER_ORDERS or act.implied:
        return False
    view = act.view
    clause = view.clause_of[act.mark.start]
    if any(view.clause_of[each] == clause for each in _systems(view)):
        return True
    logins = [each.end for each in view.all("user") if each.start >= act.mark.start] if act.trigger == "needs" else []
    elsewhere = {*other_systems(view), *(each for each, token in enumerate(view.tokens) if BANK.fullmatch(token.folded))}
    if any(0 <= each - end <= _TO_THE for each in elsewhere for end in logins):
        return True  # 'Tina behöver inloggning till kassasystemet', 'Tiina tarvitsee tunnukset pankkiin'
    if view.has("us", "our_place"):
        return False
    index = view.sentence.index
    before = letter.views[index - 1] if index else None
    if before is not None and not before.sentence.subject and not before.sentence.heard and _systems(before):
        with_you = any(
            view.is_you(each) and any(mark.end == each for mark in view.all("place", "with")) for each in range(1, len(view.tokens))
        )
        if with_you:
            return False  # 'Can you remove her with you?'
        there = any(
            token.folded in THERE and view.clause_of[each] == clause for each, token in enumerate(view.tokens) if each > act.mark.start
        )
        unable = before.has("unable", "negation") and before.has(*_DONE) and not view.people
        if (there and _ends_in_there(view)) or unable:
            return True
    head = letter.views[0]
    return letter.own_subject and head.sentence.subject and head.has("user", *_DONE) and bool(_systems(head))


def _ends_in_there(view: View) -> bool:
    """'… der?', '… there, please': what stands behind 'there' is a mark, or one word more; 'der er stoppet' tells of somebody."""
    last = max(each for each, token in enumerate(view.tokens) if token.folded in THERE)
    behind = view.tokens[last + 1 : last + 3]
    return not behind or behind[0].kind is TokenKind.MARK or len(behind) == 1 or behind[1].kind is TokenKind.MARK


def _systems(view: View) -> list[int]:
    """Where other firms' systems stand as the place of something: 'in Fortnox', 'from the Visma payroll', 'Netvisorista'."""
    return [
        each
        for each, token in enumerate(view.tokens)
        if token.kind is TokenKind.WORD
        and SYSTEM.fullmatch(token.folded)
        and (
            (view.language == "fi" and FINNISH_PLACE.fullmatch(token.folded) is not None)
            or any(before.folded in IN_OR_FROM for before in view.tokens[max(0, each - 1 - _BETWEEN) : each])
        )
    ]
