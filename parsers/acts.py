"""Which acts a text holds: each verb or statement with its object, its force and the kind of request that the two make together.

One table decides (``parsers.act_kinds.KINDS``): the verb's class, then what it is done to. A verb whose object tells nothing makes no act.
"""

from parsers.abilities import tells_ability
from parsers.access_wished import access_wished
from parsers.act import Act, objects_of
from parsers.act_kinds import KINDS
from parsers.advised import without_turned_down
from parsers.already_there import into_others_place
from parsers.answers import answered
from parsers.arrow_swaps import arrow_swaps
from parsers.asked_behind import ask_back, asked_to_do_it
from parsers.asked_beside import left_to_us_to_know
from parsers.called_otherwise import called_otherwise
from parsers.cautions import LEFT_ELSE, NO_USER, ONE_OF_THEM, caution, caution_of_all
from parsers.clauses import force_of
from parsers.closed_mailboxes import closed_mailboxes
from parsers.details_given import details_given
from parsers.force import Force, form_of
from parsers.gets_one import gets_one
from parsers.gets_user import gets_user
from parsers.headed_lists import headed_lists
from parsers.his_access import his_access, somebodys_agreement
from parsers.letter import Letter
from parsers.likewise import likewise
from parsers.mandates import brought
from parsers.marks import View
from parsers.moved_addresses import moved_addresses
from parsers.negations import begins_denial
from parsers.neighbours import headed, rows_after
from parsers.numbers_kept import numbers_kept
from parsers.others_seats import others_seats
from parsers.own_access import own_access
from parsers.phrase_book import Mark
from parsers.reading import Evidence, Kind
from parsers.renamed_swaps import renamed_swaps
from parsers.replacements import replacements
from parsers.rights_withdrawn import rights_withdrawn
from parsers.scene import Scene
from parsers.senders_own import fronted_me
from parsers.stands_as import stands_as
from parsers.stands_where import put_in_place, stands_where
from parsers.statements import statements
from parsers.successions import comes_too, successions
from parsers.surplus_acts import part_of_change, same_denial, without_doubles, without_headings
from parsers.things import genitive
from parsers.told_before import rights_denied_behind
from parsers.told_days import told_days
from parsers.told_lists import puts_on_list
from parsers.values_pointed_at import pointed_values
from parsers.verbless_acts import labelled, meant_instead, right_wished, wrong_one
from parsers.verbs import reaches, verbs_of, what_for
from parsers.your_part import your_part


def find(letter: Letter) -> list[Act]:
    """Every act of the letter, in its order."""
    acts: list[Act] = []
    for view in letter.written():
        verbs = [] if view.has("still_wants") else verbs_of(view, without_rights=rights_denied_behind(letter, view))
        spans = reaches(view, verbs)
        for mark, (start, end) in zip(verbs, spans, strict=True):
            act = _judge(letter, view, mark, start, end) if not your_part(view, mark) else None
            if act is not None and not (any(each.view is view for each in acts) and what_for(view, mark)):
                acts.append(act)
        acts += labelled(letter, view, acts)
        acts += statements(letter, view, acts)
        acts += gets_one(letter, view, acts)
        acts += gets_user(letter, view, acts)
        acts += moved_addresses(letter, view, acts)
        acts += rights_withdrawn(letter, view, acts)
        acts += called_otherwise(letter, view, acts)
        acts += stands_as(letter, view, acts)
        acts += stands_where(letter, view, acts)
        acts += right_wished(letter, view, acts)
        acts += access_wished(letter, view, acts)
        acts += own_access(letter, view, acts)
        acts += likewise(letter, view, acts)
        acts += comes_too(letter, view, acts)
        acts += meant_instead(letter, view, acts)
        acts += wrong_one(letter, view, acts)
    acts = renamed_swaps(letter, pointed_values(letter, headed_lists(letter, acts)))
    acts = closed_mailboxes(letter, without_turned_down(letter, acts))
    acts = put_in_place(letter, acts)
    swapped = list(successions(letter, acts))
    if swapped:
        last = swapped[-1].view.sentence.index
        acts = [
            act for act in acts if not (act.kind is Kind.CHANGE_USER and 0 < act.view.sentence.index - last <= _ASKED_BEHIND and _bare(act))
        ]
        acts += swapped
    acts += replacements(letter, acts)
    arrows = [*arrow_swaps(letter, acts), *others_seats(letter, acts)]
    acts = [act for act in acts if not any(act.kind in _SWAPPED and act.view is arrow.view for arrow in arrows)] + arrows
    acts = [act for act in acts if not into_others_place(act)]
    acts += answered(letter, acts)
    acts = numbers_kept(letter, details_given(letter, acts))
    brought(letter, acts)
    ask_back(letter, acts)
    left_to_us_to_know(acts)
    asked_to_do_it(letter, acts)
    told_days(letter, acts)
    whole = caution_of_all(letter) if acts else None
    for act in acts:
        act.doubt = act.doubt or whole or caution(letter, act)
    for act in acts:
        if act.doubt is None and any(puts_on_list(act, other, NO_USER) for other in acts if other.doubt == NO_USER):
            act.doubt = NO_USER
    for act in acts:
        if act.doubt is None and any(act.view is each.view and act.kind is each.kind and each.doubt == ONE_OF_THEM for each in acts):
            act.doubt = ONE_OF_THEM  # 'joko Matti poistetaan tai Mirja poistetaan'
    acts = [act for act in acts if not (act.implied and act.doubt == LEFT_ELSE) and not same_denial(act, acts)]
    acts = [act for act in acts if not part_of_change(act, acts)]
    acts = without_headings(letter, acts)
    return without_doubles(letter, acts)


#: What the verb of a swap is taken for beside it: its place and its address are no user's who stays.
_SWAPPED = (Kind.CHANGE_USER, Kind.ADD_USER)

#: How far behind a swap told without a verb its 'please update the list' stands.
_ASKED_BEHIND = 3


def _bare(act: Act) -> bool:
    """Whether an act's sentence names nobody and none of the things that are changed of a user."""
    return not act.view.people and not act.objects & {"email", "phone", "name", "authority"}


def _tells_when(view: View, mark: Mark) -> bool:
    """'Remove Priya when her contract ends': what the time is, of something else than us."""
    clause = view.clause_of[mark.start]
    heads = [each for each in view.all("when") if each.end <= mark.start and view.clause_of[each.start] == clause]
    return bool(heads) and not view.within(heads[-1].start, mark.start, "i", "we")


def _for_so_long(view: View) -> bool:
    """'Can Maria have the right to order as long as I am away?': every condition is one of time. Only staff give rights."""
    spans = {(each.start, each.end) for each in view.all("temporary")}
    return all((each.start, each.end) in spans for each in view.all("condition", "condition_head", "when")) and not view.has("negation")


#: Verbs that may stand above a list of people, with what they do to them.
_LISTING = {"add": Kind.ADD_USER, "remove": Kind.REMOVE_USER}

#: So many words a heading has before its verb at most ('we have two new colleagues to').
_HEADING = 6


def _heads_list(letter: Letter, view: View, mark: Mark, kind: Kind) -> bool:
    """'Two people to add.' above their names and addresses: a heading in the infinitive, of nobody who does it."""
    infinitive = form_of(mark.concept) == "base" and any(each.end == mark.start for each in view.all("infinitive"))
    before = sum(1 for token in view.tokens[: mark.start - 1] if token.folded)
    return infinitive and before <= _HEADING and not view.has("i", "he", "they", "you") and bool(headed(letter, view, kind))


def _has_its_own(letter: Letter, view: View, mark: Mark, start: int) -> bool:
    """'Add him as an administrator and remove Karl': a later verb right before a name takes nothing from the one before it.

    "Give Maria the right and remove Karl's" names no more than an owner.
    """
    first = next((each for each in range(mark.hits[0], mark.hits[-1] + 2) if each in view.people), None)
    if not start or form_of(mark.concept) != "base" or first is None:
        return False
    last = next((each for each in range(first, len(view.tokens)) if each not in view.people), len(view.tokens)) - 1
    return not genitive(letter, view, last)


def _may_be_the_leavers(letter: Letter, view: View) -> bool:
    """'Priya leaves on 11 December. Close the account with you.': whose account is meant, where the sentence before tells who goes."""
    index = view.sentence.index
    before = letter.views[index - 1] if index else None
    if before is None or before.sentence.subject or not before.has("left", "away") or before.has("agreement", "company"):
        return False
    accounts = [each for each in view.all("us") if view.within(each.start, each.end, "user")]
    named = [draft for draft in letter.people.between((index - 1, 0), (index, 0)) if not draft.is_sender]
    return bool(accounts and named) and all(draft.known for draft in named) and not view.has("my", "our", "agreement", "company")


def _judge(letter: Letter, view: View, mark: Mark, start: int, end: int) -> Act | None:
    """The act that a verb makes with its objects, or None where it makes none."""
    if mark.concept.endswith("_said") and _tells_when(view, mark):
        return None
    clause_end = next(
        (position for position in range(mark.hits[-1] + 1, end) if view.clause_of[position] != view.clause_of[mark.hits[-1]]), end
    )
    objects = (
        objects_of(view, mark.start, clause_end, mark)
        or (form_of(mark.concept) == "passive" and objects_of(view, max(start, view.clause_start(mark.start)), clause_end, mark))
        or objects_of(view, mark.start, end, mark)
        or objects_of(view, max(start, view.clause_start(mark.start)), end, mark)
        or (objects_of(view, start, end, mark) if not _has_its_own(letter, view, mark, start) else frozenset())
    )
    nearer = objects_of(view, start, end, mark)
    index = view.sentence.index
    person = bool(letter.people.between((index, start), (index, end)))
    verb = mark.concept.rsplit("_", 1)[0] if form_of(mark.concept) else mark.concept
    if not person:
        mine = view.within(mark.hits[0], min(mark.hits[-1] + 3, end), "i") if verb == "add" else view.within(start, end, "my", "i")
        me = verb == "remove" and bool(view.within(mark.hits[-1] + 1, min(mark.hits[-1] + 3, end), "me"))
        me = me or (verb == "remove" and fronted_me(view, mark))
        listed = verb in _LISTING and (
            (view.sentence.announces and bool(rows_after(letter, index))) or bool(headed(letter, view, _LISTING[verb]))
        )
        told_of = any(not view.covered(each, ("everything",)) for each in view.all("he", "they", "role"))  # 'samtliga avtal' is nobody
        person = me or listed or told_of or (bool(mine) and ("user" in nearer or verb == "add"))
    scene = Scene(letter, view, mark, start, end, objects, nearer, person)
    chosen = KINDS[verb](scene) if verb in KINDS else None
    if chosen is None:
        return None
    kind, authority = chosen
    if kind is Kind.CANCEL_AGREEMENT and his_access(scene):
        kind = Kind.REMOVE_USER
    if kind in (Kind.ADD_USER, Kind.REMOVE_USER) and authority is None and tells_ability(letter, view, mark):
        if "user" in nearer:
            kind, authority = Kind.CHANGE_USER, True
        elif kind is Kind.REMOVE_USER:
            return None  # 'he is to be able to remove and add users': the second verb tells what
    rule = f"{letter.lexicon.code}.{kind.value}.{mark.concept}"
    shared = bool(letter.known.companies) and not letter.only_user
    ambiguous = "my_account" in objects and verb in ("end", "remove", "cancel") and "agreement" not in objects and shared
    ambiguous = ambiguous or (shared and kind is Kind.CANCEL_AGREEMENT and _may_be_the_leavers(letter, view))
    ambiguous = ambiguous or (kind is Kind.CANCEL_AGREEMENT and somebodys_agreement(scene))
    force = force_of(view, mark)
    if force is Force.WEAK and kind in _LISTING.values() and _heads_list(letter, view, mark, kind):
        force = Force.ORDER
    if verb == "give" and force is Force.WEAK and "user" not in objects_of(view, view.clause_start(mark.start), clause_end, mark):
        return None  # 'Seppo hoitaa laskut, ja hän tarvitsee tunnuksen': what he does, and the access is another clause's
    denied = begins_denial(view, mark) if verb == "give" and force is Force.NEGATED else 0
    if denied and not view.within(denied, clause_end, "user", "authority"):
        return None  # 'he is to see them himself, nor need we deliver copies'
    if authority and force is Force.CONDITION and _for_so_long(view):
        force = Force.ORDER
    return Act(
        kind,
        force,
        view,
        mark,
        mark.concept,
        start,
        end,
        authority=authority,
        objects=nearer,
        doubt="the sender's own user or the company's account" if ambiguous and kind is Kind.CANCEL_AGREEMENT else None,
        evidence=[Evidence(rule, view.text(mark.start, mark.end))],
    )
