"""Which acts an answer makes together with the quoted question above it, and which day the answer to 'when?' gives them.

The question only tells what the answer means. What is not understood for certain makes an act with a doubt, for staff: never a guess.
"""

from collections.abc import Sequence

from parsers.act import Act
from parsers.answer_pairs import Pair, pairs, says
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.force import Force
from parsers.letter import Letter
from parsers.people import Draft
from parsers.questions import Asked, Matter, patterns, question, said
from parsers.reading import USER_ORDERS, Evidence, Kind

#: Why an act that an answer makes is left to staff.
MORE_IS_SAID = "an answer that says more than yes or no"
NOT_UNDERSTOOD = "an answer to a question that is not understood"
WHOM = "whom an answer means"
WHEN = "which day an answer means"


def decides(letter: Letter) -> bool:
    """Whether any answer decides about a user, so that 'No thanks' is more than thanks."""
    return any(
        question(letter, view).matter in (Matter.STAY, Matter.LEAVE, Matter.COME, Matter.RIGHT)
        for view in letter.views
        if view.sentence.heard
    )


def answered(letter: Letter, acts: Sequence[Act]) -> list[Act]:
    """The acts of all answers; days that answers give are entered in the acts, those of ``acts`` too. None where we did not ask."""
    if not letter.asked_by_us:
        return []
    found: list[Act] = []
    before: Pair | None = None
    unread = False
    only_named: list[Draft] = []
    for pair in pairs(letter, acts):
        closed = [each for each in pair.questions if each.closed]
        several = len(closed) > 1 or (bool(closed) and not pair.questions[0].closed)
        for asked in pair.questions:
            told = _same(asked, before) if asked.matter is Matter.SAME else asked
            if several and asked.closed:
                unread = unread or not pair.own
                continue
            unread = unread or (not pair.own and _unread(told, pair))
            if told.matter is Matter.WHO and not pair.own:
                only_named += [draft for draft in (*told.people, *pair.people) if draft.known]
            made = _acts_of(letter, told, pair, before)
            found += made
            if told.when:
                _give_day(told, pair, [*acts, *found], made)
        before = pair
    done_to = {id(draft) for act in found for draft in act.aimed}
    unread = unread or (not acts and any(id(draft) not in done_to for draft in only_named))  # 'Who is leaving?' 'Karl.' and no more of him
    for act in found if unread else ():
        act.doubt = act.doubt or NOT_UNDERSTOOD
    return found


def _unread(asked: Asked, pair: Pair) -> bool:
    """Whether an answer may say what matters, to a question that is not understood: what other answers say is doubtful then."""
    if asked.matter is Matter.UNKNOWN:
        stays = pair.stays and pair.clear and not pair.days
        return not (stays or (pair.no and pair.clear and not any(draft.known for draft in asked.people)))
    if asked.matter is Matter.OLD:
        return not pair.yes
    if asked.matter is Matter.KEEP or (asked.matter is Matter.WHO and asked.closed):
        return not (pair.plain and (pair.yes or pair.stays))
    return False


def _same(asked: Asked, before: Pair | None) -> Asked:
    """'And Karl?' asks of Karl what the question before asked of another."""
    earlier = [each for each in before.questions if each.matter in (Matter.STAY, Matter.LEAVE) and each.closed] if before else []
    matter = earlier[-1].matter if earlier else Matter.UNKNOWN
    return Asked(asked.view, matter, people=asked.people)


def _acts_of(letter: Letter, asked: Asked, pair: Pair, before: Pair | None) -> list[Act]:
    if asked.matter in (Matter.STAY, Matter.LEAVE):
        return _leaving(letter, asked, pair, before)
    if asked.matter is Matter.COME:
        return _coming(letter, asked, pair)
    if asked.matter is Matter.RIGHT:
        return _right(letter, asked, pair, before)
    return _changed(letter, asked, pair, before) if asked.matter is Matter.CHANGE else []


def _doubt(pair: Pair) -> str | None:
    """Why an answer may mean something else than it begins with."""
    told = pair.clear if pair.no else pair.plain
    return None if told and not any(act.view is pair.views[0] for act in pair.own) else MORE_IS_SAID


def _gone(pair: Pair) -> bool:
    """Whether an answer tells that somebody has left or needs nothing more."""
    return any(view.has("left", "left_past", "must_not_have") for view in pair.views)


def _told_of(pair: Pair) -> bool:
    """Whether an answer tells what somebody is, behind his name: 'Karl is our accountant'."""
    told = f" {' '.join(said(pair.views[0]))} "
    named = told.find("¤")
    return named >= 0 and not _gone(pair) and patterns(pair.views[0].language)["be"].search(told, named) is not None


def _leaving(letter: Letter, asked: Asked, pair: Pair, before: Pair | None) -> list[Act]:
    """Who is to lose his access by an answer: 'Shall Karl stay?' 'No.' 'Who is to be removed?' 'Karl.'"""
    if any(act.kind is Kind.REMOVE_USER for act in pair.own):
        return []
    doubt = _doubt(pair) if asked.matter is Matter.LEAVE or pair.plain else MORE_IS_SAID
    if any(view.has("email", "phone", "password") for view in pair.views) or _told_of(pair):
        doubt = MORE_IS_SAID  # 'No, only his number', 'Karl is our accountant'
    if asked.who or (asked.somebody and not asked.people):
        going = tuple(draft for draft in pair.people if id(draft) not in pair.kept)
        if not pair.people or (pair.no and not doubt):
            return []
        if not going or pair.no or (pair.stays and not pair.kept):
            doubt = MORE_IS_SAID
        return [_act(letter, Kind.REMOVE_USER, asked, pair, going or pair.people, doubt)]
    leaves = pair.no if asked.matter is Matter.STAY else pair.yes
    remains = pair.yes if asked.matter is Matter.STAY else pair.no
    whom = asked.people or _meant(before, new=False)
    if remains or not (pair.yes or pair.no):
        day_alone = asked.matter is Matter.LEAVE and asked.when and bool(pair.days)
        both = asked.matter is Matter.LEAVE and len(asked.people) > 1 and not pair.stays and says(pair, "too")
        if (pair.stays or remains) and not pair.days and not doubt:
            return []
        if not (day_alone or both) or remains:
            doubt = MORE_IS_SAID
    elif pair.stays or (asked.matter is Matter.STAY and (len(asked.people) > 1 or (pair.people and not _gone(pair)))):
        doubt = MORE_IS_SAID
    if leaves and not whom and not doubt:
        doubt = WHOM
    others = [draft for draft in pair.people if draft not in whom]
    return [_act(letter, Kind.REMOVE_USER, asked, pair, whom, WHOM if others else doubt)] if whom or leaves else []


def _coming(letter: Letter, asked: Asked, pair: Pair) -> list[Act]:
    """Who is to become a user by an answer: 'Is anybody to be added?' 'Yes, Bo Ek, bo@…'"""
    if any(act.kind is Kind.ADD_USER for act in pair.own) or asked.when:
        return []
    doubt = _doubt(pair)
    new = tuple(draft for draft in pair.people if not (draft.known and draft.known.active))
    named = tuple(draft for draft in asked.people if not draft.known)
    if any(_anothers_address(letter, draft) for draft in new):
        doubt = WHOM
    if pair.no:
        return [_act(letter, Kind.ADD_USER, asked, pair, new or named, MORE_IS_SAID)] if (new or named) and doubt else []
    if asked.closed and not asked.somebody and not asked.replaces and named:
        if not pair.yes and not new:
            return []
        others = [draft for draft in new if draft not in named]
        whom = WHOM if others or len(named) > 1 or asked.has_address else doubt
        return [_act(letter, Kind.ADD_USER, asked, pair, named, whom)]
    return [_act(letter, Kind.ADD_USER, asked, pair, new, doubt)] if new else []


def _anothers_address(letter: Letter, draft: Draft) -> bool:
    """'Bo Ek. His manager is ann.berg@…': an address in a sentence that tells of somebody by his work and does not name the newcomer."""
    named = {sentence for sentence, token in draft.places if token in letter.views[sentence].people}
    return any(place[0] not in named and letter.views[place[0]].has("role", "title") for _, place in draft.emails)


def _right(letter: Letter, asked: Asked, pair: Pair, before: Pair | None) -> list[Act]:
    """A right to order, where the answer does not plainly deny it: better asked about than lost."""
    if (pair.no and pair.clear) or any(act.authority is not None for act in pair.own):
        return []
    if not pair.yes and pair.plain and not says(pair, "too") and any(view.has("user", "role") for view in pair.views):
        return []  # 'an ordinary user is enough'
    whom = asked.people or _meant(before, new=True) or _meant(before, new=False)
    act = _act(letter, Kind.CHANGE_USER, asked, pair, whom, None if pair.yes else MORE_IS_SAID)
    act.authority, act.objects = True, frozenset({"authority"})
    return [act]


def _changed(letter: Letter, asked: Asked, pair: Pair, before: Pair | None) -> list[Act]:
    """'What is Karl's new address?' 'karl@…': the value alone."""
    whom = tuple(draft for draft in asked.people if draft.known) or _meant(before, new=False)
    atoms = [token.atom for view in pair.views for token in view.tokens]
    told = {"email": AddressMention, "phone": PhoneMention}
    values = [name for name in asked.values if name in told and any(isinstance(atom, told[name]) for atom in atoms)]
    if any(act.kind is Kind.CHANGE_USER for act in pair.own) or not values:
        return []
    comes = () if whom else _meant(before, new=True)
    if comes and pair.plain:
        return [_act(letter, Kind.ADD_USER, asked, pair, comes, None)]
    doubt = WHOM if len(whom) != 1 else None if pair.plain and values == list(asked.values) and not pair.no else MORE_IS_SAID
    act = _act(letter, Kind.CHANGE_USER, asked, pair, whom, doubt)
    act.objects = frozenset(values)
    return [act]


def _meant(before: Pair | None, *, new: bool) -> tuple[Draft, ...]:
    """The one person whom a pronoun of a question means: the only one of whom the pair before speaks."""
    if before is None:
        return ()
    asked = [draft for each in before.questions for draft in each.people]
    for drafts in (before.people, asked):
        fitting = list(dict.fromkeys(draft for draft in drafts if bool(draft.known and draft.known.active) is not new))
        if fitting:
            return tuple(fitting) if len(fitting) == 1 else ()
    return ()


def _give_day(asked: Asked, pair: Pair, acts: Sequence[Act], made: Sequence[Act]) -> None:
    """Enter the day that answers 'when?' in the act that it is for; a doubt where neither day nor act is certain."""
    kinds = {Matter.LEAVE: (Kind.REMOVE_USER,), Matter.COME: (Kind.ADD_USER,)}.get(asked.matter, USER_ORDERS)
    told = [act for act in acts if act.kind in kinds and act.force is Force.ORDER and not act.implied and not act.view.sentence.subject]
    told = [act for act in told if act.authority is None]
    mine = list(made) or [act for act in told if asked.people and set(asked.people) & set(act.aimed)] or told
    if not pair.days and pair.plain and (any(view.has("at_once") for view in pair.views) or says(pair, "soonest")):
        return
    one = len({(each.day, each.relation) for each in pair.days}) == 1
    ordered = len(mine) == 1 and mine[0].view in pair.views and not any(view.has("at_once") for view in pair.views)
    day = pair.days[0] if one and (pair.plain or ordered) else None  # 'it is Ditte, who starts on 1 January. Add her from that day'
    for act in mine:
        act.day = day
        if day is None or len({tuple(map(id, each.aimed)) if each.aimed else id(each) for each in mine}) > 1:
            act.doubt = act.doubt or WHEN


def _act(letter: Letter, kind: Kind, asked: Asked, pair: Pair, people: tuple[Draft, ...], doubt: str | None) -> Act:
    view, rule = pair.views[0], f"{letter.lexicon.code}.{kind.value}"
    heard = asked.view.text(0, len(asked.view.tokens))
    proof = [
        Evidence(f"{rule}.asked", heard),
        Evidence(f"{rule}.answered", view.text(0, len(view.tokens))),
    ]
    return Act(kind, Force.ORDER, view, pair.place(), "answer", 0, len(view.tokens), doubt=doubt, evidence=proof, aimed=people)
