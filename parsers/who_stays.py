"""Whether a sentence behind an order says that somebody stays, or that something of his does, and who or what that is."""

from collections.abc import Iterable

from parsers.act import ATTRIBUTES, Act
from parsers.fields.days import DayMention
from parsers.inline_answers import spoken_of
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft, Place
from parsers.phrase_book import Mark
from parsers.reading import Kind, Request
from parsers.tokens import TokenKind


def another_stays(act: Act, view: View) -> bool:
    """'Her address remains unchanged until further notice' behind a change of her name: what stays is something else of hers."""
    told = {each for each in ATTRIBUTES if view.has(each)}
    changed = set(act.objects) | ({"name"} if act.trigger == "renamed" else set())
    return act.kind is Kind.CHANGE_USER and view.has("keeps") and bool(told) and told.isdisjoint(changed) and not view.has("contrast")


def mine_stays(act: Act, view: View) -> bool:
    """'Min egen forbliver som den er indtil videre' behind a change of somebody else's: what is the sender's own stays."""
    own = any(each.start <= 1 for each in view.all("my")) and not any(each.start <= 1 for each in act.view.all("my"))
    return act.kind is Kind.CHANGE_USER and own and view.has("keeps", "stays") and not view.people and not view.has("contrast")


def stays(letter: Letter, act: Act, view: View) -> bool:
    """'She stays', 'keep him': told of the person who was to be removed."""
    words = [token for token in view.tokens if token.kind is TokenKind.WORD]
    index, own = view.sentence.index, act.view.sentence.index
    if not view.people and any(each.start <= 1 for each in view.all("the_others")):
        return False  # 'The others keep their logins'
    removed = list(act.aimed) or letter.people.between((own, 0), (own + 1, 0)) or spoken_of(letter, act.view)
    if any(
        _ends(view, each) and _right_before(view, each) in view.people and _named_last(letter, index, each.start) in removed
        for each in view.all("stays", "keeps")
        if not view.covered(each, _NOT_KEPT)
    ):
        return True  # '…, it is Maria who left, Karl stays!'
    if remains(view):
        last = max(position for position, token in enumerate(view.tokens) if token.kind is TokenKind.WORD)
        if _named_last(letter, index, last) in removed if view.people else bool(view.within(0, last, "he", "they")):
            return True
    if act.kind is Kind.REMOVE_USER and _kept_in_words(view) and not _spared_before(letter, act, view):
        return True
    still = {each.start for each in view.all("still")} if view.sentence.asks else set()  # 'Can I still see his invoices?'
    keeps = any(each.start not in still and not view.covered(each, _NOT_KEPT) for each in view.all("keeps"))
    if not (view.has("stays") and len(words) <= 10) and not (keeps and len(words) <= 6):
        return False
    here = letter.people.between((index, 0), (index + 1, 0))
    if not here and view.sentence.pair != act.view.sentence.pair:
        here = spoken_of(letter, view)
    if len(here) > 1:
        here = _who_stays(letter, view) or here  # 'I mean Bergman, Berg is to stay'
    return any(draft in removed for draft in here) if here else view.has("he", "both") and not _spared_before(letter, act, view)


def _kept_in_words(view: View) -> bool:
    """'… we will keep her', 'her account should stay until …': the pronoun, or his account, is the object or the subject of 'keep'."""
    if view.people or view.sentence.asks or view.has("condition_head", "that_day") or view.holds(DayMention):
        return False
    helping = {position for each in view.all("must", "will", "may") for position in each.hits}
    until = {each.start for each in view.all("before_event", "during", "condition")}
    for each in view.all("keeps"):
        ends = [
            at for at in (each.end, each.end + 1) if at >= len(view.tokens) or view.tokens[at].kind is not TokenKind.WORD or at in until
        ]
        if view.covered(each, _NOT_KEPT) or not ends:
            continue
        if each.end + 1 in ends and any(other.start == each.end for other in view.all("he")):
            return True
        subject = next((at for at in range(each.start - 1, -1, -1) if at not in helping), -1)
        owned = any(other.start == subject for other in view.all("user")) and any(other.end == subject for other in view.all("his"))
        spoken = owned or any(other.start == subject for other in view.all("he"))
        if spoken and each.end in ends and view.within(subject + 1, each.start, "must", "will"):
            return True
    return False


#: 'He is no longer there', 'she has been lying about in your list': what holds such words tells of nobody who is to stay.
_NOT_KEPT = ("left", "lingers")


def stays_beside(letter: Letter, place: Place, request: Request, others: Iterable[tuple[Place, Request]]) -> bool:
    """'Although Maria stays, Karl is to be removed': of two whom one sentence removes this one is said to stay."""
    if request.kind is not Kind.REMOVE_USER or request.user is None:
        return False
    if not any(at[0] == place[0] and other.kind is Kind.REMOVE_USER and other is not request for at, other in others):
        return False
    view = letter.views[place[0]]
    staying = [_named_last(letter, place[0], each.start) for each in view.all("stays", "keeps") if _right_before(view, each) in view.people]
    return any(draft is not None and draft.known is not None and draft.known.email == request.user.email for draft in staying)


def login_stays(letter: Letter, place: Place, request: Request) -> bool:
    """'Remove James but leave his login': what is removed is said to stay in the same sentence, or in the next one of the paragraph."""
    index = place[0]
    if request.kind is not Kind.REMOVE_USER or request.user is None:
        return False
    following = index + 1 < len(letter.views) and letter.paragraph_of[index + 1] == letter.paragraph_of[index]
    return _keeps_login(letter, index, place[1], request) or (following and _keeps_login(letter, index + 1, -1, request))


def _keeps_login(letter: Letter, index: int, behind: int, request: Request) -> bool:
    """Whether a clause behind a token keeps a login or an account, of nobody else and for no time that ends."""
    view = letter.views[index]
    if not view.has("user") or view.sentence.asks or view.sentence.heard:
        return False
    words = [position for position, token in enumerate(view.tokens) if token.kind is TokenKind.WORD]
    if len(words) > 1 and view.tokens[words[-1]].folded in view.grammar.remaining and words[-2] > behind:
        return any(each.start <= words[-2] < each.end for each in view.all("user"))  # '…, tunnus jää'
    for kept in view.all("keeps"):
        if kept.start <= behind or view.covered(kept, _NOT_KEPT):
            continue
        clause = [position for position in range(len(view.tokens)) if view.clause_of[position] == view.clause_of[kept.start]]
        start, end = clause[0], clause[-1] + 1
        if not view.within(start, end, "user") or view.within(
            start, end, "negation", "condition", "before_event", "during", "my", "our", "the_others"
        ):
            continue
        if any(start <= each < end for each in view.places(DayMention)):
            continue
        if behind < 0 and view.within(start, end, "we") and not view.within(start, end, "his", "he"):
            continue  # 'We keep the account for the others'
        whose = _named_last(letter, index, end)  # 'Maria has moved, she keeps her login'
        spoken = whose is not None and whose.is_sender and not view.people.intersection(clause)  # not 'Päivi jatkaa käyttäjänä'
        if whose is None or _is_meant(whose, request) or spoken:
            return True
    return False


def _is_meant(draft: Draft, request: Request) -> bool:
    return draft.known is not None and request.user is not None and draft.known.email == request.user.email


def remains(view: View) -> bool:
    """'Matti jää': the last word says that whoever is told right before it stays, which another behind it turns round ('jää pois')."""
    words = [position for position, token in enumerate(view.tokens) if token.kind is TokenKind.WORD]
    if len(words) < 2 or view.sentence.asks or view.tokens[words[-1]].folded not in view.grammar.remaining:
        return False
    modals = {position for each in view.all("must", "will", "may") for position in each.hits}
    who = next((each for each in words[-2::-1] if each not in modals), words[0])
    return who in view.people or any(each.start == who for each in view.all("he", "they"))


def _who_stays(letter: Letter, view: View) -> list[Draft]:
    """Of several who are named in a sentence those who stand in the clause of the words for staying, before them."""
    index = view.sentence.index
    found: list[Draft] = []
    for mark in view.all("stays", "keeps"):
        found += letter.people.between((index, view.clause_start(mark.start)), (index, mark.start))
    return list(dict.fromkeys(found))


def _ends(view: View, mark: Mark) -> bool:
    """Whether nothing of the sentence stands behind the words."""
    return all(token.kind is not TokenKind.WORD for token in view.tokens[mark.end :])


def _right_before(view: View, mark: Mark) -> int:
    """The token before the words for staying, and before the 'who' of 'it is James who stays'."""
    return mark.start - 1 - any(each.end == mark.start and each.words == 1 for each in view.all("relative"))


def _named_last(letter: Letter, index: int, end: int) -> Draft | None:
    """Who is named last in a sentence before a token."""
    return next(iter(letter.people.between((index, 0), (index, end))[::-1]), None)


def _spared_before(letter: Letter, act: Act, view: View) -> bool:
    """'Not Berg! He is to stay': the sentence between, nothing but a 'not' and a name, tells who 'he' is."""
    between = letter.views[view.sentence.index - 1]
    if between is act.view or not between.has("negation"):
        return False
    index, own = between.sentence.index, act.view.sentence.index
    named = letter.people.between((index, 0), (index + 1, 0))
    removed = [*letter.people.between((own, 0), (own + 1, 0)), *letter.people.between((own - 1, 0), (own, 0))]
    words = [token for token in between.tokens if token.kind is TokenKind.WORD]
    return bool(named) and len(words) <= _SPARED and not any(draft in removed for draft in named)


#: 'NB not Anders Berg!' has at most so many words.
_SPARED = 4
