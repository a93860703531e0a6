"""Which acts a text holds: each verb or statement with its object, its force and the kind of request that the two make together.

One table decides (``parsers.act_kinds.KINDS``): the verb's class, then what it is done to. A verb whose object tells nothing makes no act.
"""

from parsers.act import Act, objects_of
from parsers.act_kinds import KINDS, Scene
from parsers.cautions import DENIED, LEFT_ELSE, caution, caution_of_all
from parsers.clauses import Force, force_of, form_of
from parsers.corrections import tells_value
from parsers.fields.addresses import AddressMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.neighbours import rows_after
from parsers.phrase_book import Mark
from parsers.reading import Evidence, Kind
from parsers.statements import statements
from parsers.successions import successions
from parsers.tokens import TokenKind

_VERBS = ("add", "give", "remove", "end", "cancel", "change", "put", "expire")
_VERB_CONCEPTS = (
    *(f"{verb}_{form}" for verb in _VERBS for form in ("base", "said", "passive", "noun")),
    *("swap", "upgrade", "order_service", "retract"),
)


def find(letter: Letter) -> list[Act]:
    """Every act of the letter, in its order."""
    acts: list[Act] = []
    for view in letter.views:
        verbs = [] if view.has("still_wants") else _verbs(view)
        spans = _reaches(view, verbs)
        for mark, (start, end) in zip(verbs, spans, strict=True):
            act = _judge(letter, view, mark, start, end)
            if act is not None:
                acts.append(act)
        acts += _labelled(letter, view, acts)
        acts += statements(letter, view, acts)
        acts += _likewise(letter, view, acts)
        acts += _meant_instead(letter, view, acts)
    swapped = list(successions(letter, acts))
    if swapped:
        last = swapped[-1].view.sentence.index
        acts = [
            act for act in acts if not (act.kind is Kind.CHANGE_USER and 0 < act.view.sentence.index - last <= _ASKED_BEHIND and _bare(act))
        ]
        acts += swapped
    _ask_back(letter, acts)
    _asked_to_do_it(letter, acts)
    whole = caution_of_all(letter) if acts else None
    for act in acts:
        act.doubt = act.doubt or whole or caution(letter, act)
    acts = [act for act in acts if not (act.implied and act.doubt == LEFT_ELSE) and not _same_denial(act, acts)]
    acts = [act for act in acts if not _part_of_change(act, acts)]
    acts = _without_headings(letter, acts)
    return _without_doubles(letter, acts)


#: How far behind a swap told without a verb its 'please update the list' stands.
_ASKED_BEHIND = 3


def _bare(act: Act) -> bool:
    """Whether an act's sentence names nobody and none of the things that are changed of a user."""
    return not act.view.people and not act.objects & {"email", "phone", "name", "authority"}


def _labelled(letter: Letter, view: View, acts: list[Act]) -> list[Act]:
    """'Out: Karl', 'In: Lisa': a label instead of a verb, with people behind it or in the rows under it."""
    ended = _label_at_end(letter, view)
    if ended is not None and not any(act.view is view for act in acts):
        return [ended]
    if not any(act.view is view for act in acts) and (telegram := _labels_behind(letter, view)):
        return telegram
    colon = next((position for position, token in enumerate(view.tokens[:4]) if token.text in (":", "-", "–", "|")), 0)
    if not colon or any(act.view is view for act in acts) or view.sentence.subject:
        return []
    for concept, kind in (("out", Kind.REMOVE_USER), ("into", Kind.ADD_USER)):
        for mark in view.within(0, colon, concept):
            if (
                (mark.start == 0 or view.within(0, mark.start, "user"))
                and _up_to_colon(view, mark, colon)
                and (view.people or view.sentence.announces)
            ):
                proof = [Evidence(f"{letter.lexicon.code}.{kind.value}.{concept}", view.text(mark.start, mark.end))]
                return [Act(kind, Force.ORDER, view, mark, f"{concept}_label", mark.end, len(view.tokens), evidence=proof)]
    return []


def _labels_behind(letter: Letter, view: View) -> list[Act]:
    """'Karl out, Bo in (bo@…)', 'Bo Ek: new, bo@…': a telegram of names, each with a label behind it, and courtesies."""
    labels = view.all("out", "into")
    if not labels or not view.people or view.sentence.asks or view.sentence.subject:
        return []
    known = {position for each in view.all(*_TELEGRAM) for position in range(each.start, each.end)} | view.people
    if any(token.kind is TokenKind.WORD and position not in known for position, token in enumerate(view.tokens)):
        return []
    found: list[Act] = []
    start, index = 0, view.sentence.index
    for mark in labels:
        before = next((each for each in range(mark.start - 1, -1, -1) if not _passes(view, each)), -1)
        behind = view.tokens[mark.end] if mark.end < len(view.tokens) else None
        closed = behind is None or behind.kind is not TokenKind.WORD or any(each.start == mark.end for each in view.all(*_CLOSED))
        if mark.start < start or before < start or not closed:
            continue
        if before not in view.people and not isinstance(view.tokens[before].atom, AddressMention):
            continue
        kind = Kind.REMOVE_USER if mark.concept == "out" else Kind.ADD_USER
        drafts = letter.people.between((index, start), (index, mark.start))
        if kind is Kind.ADD_USER and any(draft.known and draft.known.active for draft in drafts):
            return []  # 'Karl: new number'
        proof = [Evidence(f"{letter.lexicon.code}.{kind.value}.{mark.concept}", view.text(mark.start, mark.end))]
        found.append(Act(kind, Force.ORDER, view, mark, f"{mark.concept}_cell", start, mark.start, evidence=proof))
        start = mark.end
    alone = len(found) == 1 and found[0].kind is Kind.REMOVE_USER and not view.sentence.row and not view.has("user")
    return [] if alone else found  # 'Karl out!' may be said of anything


#: What a telegram of names and labels may hold beside them.
_TELEGRAM = ("out", "into", "harmless", "thanks", "conjunction", "greeting", "polite", "user", "email", "phone", "title", "role", "must")

#: Behind a label these begin something else.
_CLOSED = ("conjunction", "thanks", "polite", "greeting", "out", "into")


def _passes(view: View, position: int) -> bool:
    """Whether a token may stand between a name and its label: a sign, 'then', 'is to be'."""
    said = any(each.start <= position < each.end for each in view.all("harmless", "must"))
    return view.tokens[position].kind is TokenKind.MARK or (said and position not in view.people)


def _up_to_colon(view: View, mark: Mark, colon: int) -> bool:
    """'Leavers this month:': between the label and its colon stand only words that tell when."""
    when = {
        position
        for each in view.all("harmless", "vague_time", "loose_time", "at_once", "it", "place", "our", "we")
        for position in each.hits
    }
    return all(position in when or view.tokens[position].atom is not None for position in range(mark.end, colon))


def _label_at_end(letter: Letter, view: View) -> Act | None:
    """'Disa Frid | disa@… | New': the last cell of a row is nothing but a label."""
    last = len(view.tokens)
    if not view.sentence.row or not view.people or last < 3:
        return None
    for concept, kind in (("out", Kind.REMOVE_USER), ("into", Kind.ADD_USER)):
        for mark in view.all(concept):
            before = view.tokens[mark.start - 1]
            between = view.sentence.text[before.end - view.sentence.start : view.tokens[mark.start].start - view.sentence.start]
            if mark.end == last and mark.start and (before.text == "|" or "\t" in between):
                proof = [Evidence(f"{letter.lexicon.code}.{kind.value}.{concept}", view.text(mark.start, mark.end))]
                return Act(kind, Force.ORDER, view, mark, f"{concept}_cell", 0, mark.start, evidence=proof)
    return None


def _tells_ability(letter: Letter, view: View, mark: Mark, objects: frozenset[str]) -> bool:
    """'Karl is to be able to add and remove users': what somebody named may do, not what is to be done."""
    able = [each for each in view.all("ability") if each.end <= mark.hits[-1]]  # also in a gap: 'ska kunna ta bort'
    people = letter.people.between((view.sentence.index, 0), (view.sentence.index, able[-1].start)) if able else []
    return bool(able) and "user" in objects and (bool(people) or view.has("he"))


def _likewise(letter: Letter, view: View, acts: list[Act]) -> list[Act]:
    """'Maria too': a sentence without a verb of its own goes on with the act of the sentence before."""
    index = view.sentence.index
    if not view.has("like_others") or any(act.view is view for act in acts) or view.sentence.asks:
        return []
    told = tells_value(view)
    before = [
        act
        for act in acts
        if not act.implied and (act.kind in (Kind.ADD_USER, Kind.REMOVE_USER) or told) and 0 < index - act.view.sentence.index <= 1
    ]
    if not before or not letter.people.between((index, 0), (index + 1, 0)) or view.has("negation", "keeps"):
        return []
    mark = view.all("like_others")[0]
    last = before[-1]
    proof = [Evidence(f"{letter.lexicon.code}.{last.kind.value}.like_others", view.text(mark.start, mark.end))]
    return [Act(last.kind, last.force, view, mark, "like_others", 0, len(view.tokens), objects=last.objects, evidence=proof)]


def _meant_instead(letter: Letter, view: View, acts: list[Act]) -> list[Act]:
    """'Remove Karl. No, sorry, I meant Maria!': the removal right before is meant for the one user whom the correction names."""
    index = view.sentence.index
    meant = [each for each in view.all("meant") if each.end in view.people]
    before = [act for act in acts if act.view.sentence.index == index - 1 and not act.view.sentence.subject]
    if len(meant) != 1 or view.sentence.asks or any(act.view is view for act in acts) or len(before) != 1:
        return []
    act, here = before[0], letter.people.between((index, 0), (index + 1, 0))
    removal = act.kind is Kind.REMOVE_USER and act.force is Force.ORDER and not act.implied
    if not removal or len(here) != 1 or not here[0].known or view.has("stays", "keeps", "condition", "consider"):
        return []
    proof = [Evidence(f"{letter.lexicon.code}.{act.kind.value}.meant", view.text(meant[0].start, meant[0].end))]
    return [Act(act.kind, act.force, view, meant[0], "like_others", 0, len(view.tokens), objects=act.objects, evidence=proof)]


def _part_of_change(act: Act, acts: list[Act]) -> bool:
    """'Remove Karl's old number and put in 070 … instead': what is taken away is the old value of a change in the same sentence."""
    if act.kind is not Kind.REMOVE_USER or act.doubt is None or not act.objects & {"phone", "email"} or not act.view.has("old"):
        return False
    return any(other.view is act.view and other.kind is Kind.CHANGE_USER and other.force is Force.ORDER for other in acts)


def _same_denial(act: Act, acts: list[Act]) -> bool:
    """'See to it that he does not get into the system': what may not be is told by the denial, and is no addition of its own."""
    return act.doubt == DENIED and any(other.view is act.view and other.trigger == "must_not_have" for other in acts)


def _ask_back(letter: Letter, acts: list[Act]) -> None:
    """'We intend to cancel. How do we do that?': the question takes the force of an order from the sentence before it."""
    for act in acts:
        index = act.view.sentence.index + 1
        if act.force is not Force.ORDER or act.implied:
            continue
        if act.view.sentence.asks and act.view.has("wish") and not act.view.has("polite", "password") and _asks_by_which_way(act):
            act.force = Force.QUESTION
            continue
        if index >= len(letter.views):
            continue
        following = letter.views[index]
        words = [token for token in following.tokens if token.folded]
        wished = act.trigger == "needs" or (act.view.has("wish") and not act.view.has("polite"))
        if following.sentence.asks and wished and _asks_how(following):
            act.force = Force.QUESTION
            continue
        if (
            following.sentence.asks
            and any(not following.covered(each, ("polite",)) for each in following.all("how", "can_i"))  # 'Is it possible to arrange?'
            and len(words) <= 8
            and any(token.folded in following.grammar.it for token in words)
        ):
            act.force = Force.QUESTION


def _asked_to_do_it(letter: Letter, acts: list[Act]) -> None:
    """'I do not find where to remove Maria, can you do it for me?': what the sender did not manage becomes an order."""
    for act in acts:
        how = act.force is Force.QUESTION and act.view.has("how")
        unable = how or (act.force in (Force.NEGATED, Force.WEAK) and act.view.has("unable"))
        if act.implied or act.kind is Kind.CANCEL_AGREEMENT or not (unable or act.force is Force.REPORT):
            continue
        index = act.view.sentence.index
        for view in letter.views[index : index + 2] if unable else ():
            begin = act.mark.hits[-1] + 1 if view is act.view else 0
            asked = [each for each in view.within(begin, len(view.tokens), "do_that") if view.within(begin, each.start, "polite")]
            if asked and not view.within(begin, len(view.tokens), "condition", "condition_head"):
                act.force = Force.ORDER
        again = letter.views[index + 1] if index + 1 < len(letter.views) else None
        told = act.force is Force.REPORT or (act.force is Force.WEAK and act.trigger.endswith("_passive"))
        if again is not None and told and _makes_it_so(again):
            act.force = Force.ORDER  # 'Maria's account is closed on … Can you see to it that it is so?'
        if again is not None and act.force is Force.REPORT and any(each.start == 0 for each in again.all("do_that")):
            act.force = Force.REPORT if again.sentence.asks or again.has("negation", "condition") else Force.ORDER


def _makes_it_so(view: View) -> bool:
    """Whether a short sentence asks politely to do what was told, and nothing else."""
    done = [each for each in view.all("do_that") if view.within(0, each.start + 1, "polite")]
    short = sum(1 for token in view.tokens if token.folded) <= _SHORT_PLEA
    return bool(done) and short and not view.people and not view.has("condition", "condition_head", "negation", "how", "what")


#: A sentence of at most so many words asks for nothing but what was told before it.
_SHORT_PLEA = 9


def _asks_by_which_way(act: Act) -> bool:
    """'We want to cancel, how do we go about it?': the clause behind the verb asks how, and speaks of nothing else."""
    view = act.view
    for how in view.all("how"):
        start = view.clause_start(how.start)
        if how.start > act.mark.hits[-1] and how.start <= start + 1 and view.clause_of[start] != view.clause_of[act.mark.hits[-1]]:
            return not view.within(how.end, len(view.tokens), "user", "agreement", "email", "integration", "formats", "invoice", "price")
    return False


def _asks_how(view: View) -> bool:
    """'How do we go about it?', 'Can I add him myself?': asks by which way, of nothing but what the sentence before spoke of."""
    words = [token for token in view.tokens if token.folded]
    if len(words) > 10 or view.has("polite", "confirm", "price", "password", "invoice") or view.people:
        return False
    own = (
        view.has("can_i") and view.has("he", "they", "it") and view.has("add_base", "remove_base", "change_base", "cancel_base", "end_base")
    )
    how = any(not view.covered(each, ("what",)) for each in view.all("how"))  # 'how long is the notice?' wants to know something else
    return own or (how and not view.has("user", "agreement", "email", "integration", "formats"))


def _without_headings(letter: Letter, acts: list[Act]) -> list[Act]:
    """Without 'please make these changes:' above rows that each tell their own."""
    kept: list[Act] = []
    for act in acts:
        index = act.view.sentence.index
        rows = index + 1 < len(letter.views) and letter.views[index + 1].sentence.row
        changes = act.kind is Kind.CHANGE_USER and act.trigger == "change_noun"
        if changes and act.view.sentence.announces and not act.view.people and any(_under(letter, act, other) for other in acts):
            continue
        told = any(0 < other.view.sentence.index - index <= 3 and other.view.sentence.row for other in acts)
        heading = act.view.sentence.announces or (act.kind is Kind.CHANGE_USER and act.view.has("points"))
        if heading and rows and told and not act.view.people:
            continue
        kept.append(act)
    return kept


def _under(letter: Letter, heading: Act, act: Act) -> bool:
    """Whether an act of its own stands in the line right under a heading."""
    following = heading.view.sentence.index + 1
    return act.view.sentence.index == following and not act.implied and act.kind is not Kind.CHANGE_USER and following < len(letter.views)


def _without_doubles(letter: Letter, acts: list[Act]) -> list[Act]:
    """One act where the same words are both 'add' and 'change': a change only where an attribute is added ('lägg in numret')."""
    kept: list[Act] = []
    for act in acts:
        twin = next((each for each in acts if each is not act and each.view is act.view and each.mark.hits == act.mark.hits), None)
        if twin is not None and {act.kind, twin.kind} == {Kind.ADD_USER, Kind.CHANGE_USER}:
            index = act.view.sentence.index
            drafts = letter.people.between((index, act.start), (index, act.end))
            attribute = bool(act.objects & {"email", "phone", "name", "details", "authority"})
            somebody = any(draft.known for draft in drafts) or (not drafts and act.view.has("my", "he"))
            if act.view.within(act.mark.start, act.mark.end + 2, "it") and act.view.has("has_new") and attribute:
                somebody = True  # 'have a new address, put it in'
            if act.view.within(act.mark.start, act.mark.end + 1, "it") and not any(not draft.known for draft in drafts):
                attribute = True  # 'put it in': what was told before
            after = act.mark.hits[-1] + 1
            her = any(each.start == after for each in act.view.all("he")) and not any(each.start == after for each in act.view.all("it"))
            if her and not act.view.within(after + 1, after + 2, "email", "phone", "name", "details"):
                attribute = False  # 'add her again, same address'
            if act.view.companies & frozenset(range(act.mark.start, act.end)):
                attribute = False  # 'add her at the other company'
            wanted = Kind.CHANGE_USER if attribute and somebody and not act.view.within(act.start, act.end, "add_noun") else Kind.ADD_USER
            if act.kind is not wanted:
                continue
        kept.append(act)
    return kept


def _verbs(view: View) -> list[Mark]:
    """The verbs of a sentence, each once: the longer phrase wins where two cover the same words; readings of equal length all stay."""
    found = view.all(*_VERB_CONCEPTS)
    if not found:
        return []
    nouns = view.all("must_not_have", "idiom", "authority", "cannot_sign_in", "tried", "thanks", "consider", "asked_before")
    leaving = view.all("left")
    found = [
        mark
        for mark in found
        if not _is_noun(view, mark)
        and mark.hits[0] not in view.people | view.companies
        and not _of_authority(view, mark)
        and not _what_may_be_ordered(view, mark)
        and not (mark.concept == "add_noun" and any(each.end == mark.start for each in view.all("old")))  # 'from another account'
        and not _gap_over_clause(view, mark)
        and not (mark.start - 1 in view.people and any(each.hits == mark.hits for each in leaving))  # 'Karl stops': he leaves
        and not (
            mark.concept.startswith(("end", "cancel", "expire"))
            and any(other.words > mark.words and set(mark.hits) <= set(other.hits) for other in leaving)
        )
    ]
    needing = view.all("needs")
    found = [
        mark
        for mark in found
        if not (mark.concept == "give_base" and any(each.words > mark.words and set(mark.hits) <= set(each.hits) for each in needing))
    ]  # 'she must get access' tells a need
    kept: list[Mark] = []
    for mark in sorted(found, key=lambda each: (each.start, -each.words, each.end)):
        if any(other.words > mark.words and set(mark.hits) <= set(other.hits) for other in [*found, *nouns]):
            continue
        if mark.concept == "change_passive" and any(
            set(mark.hits) & set(other.hits) and other.hits[-1] > mark.hits[-1] and not other.concept.startswith("change")
            for other in found
        ):
            continue
        if form_of(mark.concept) == "noun" and any(
            other.concept.split("_")[0] == mark.concept.split("_")[0] and other is not mark and 0 < mark.start - other.hits[-1] <= 3
            for other in kept
        ):
            continue  # 'create a new user for': the noun is the verb's object
        if any(other.concept == mark.concept and other.hits[0] == mark.hits[0] for other in kept):
            continue
        if any(other.hits[-1] == mark.hits[0] and other.start < mark.start and other.words >= mark.words > 1 for other in kept):
            continue  # 'dras in med omedelbar verkan' is no 'in med Karl'
        kept.append(mark)
    return kept


#: How far before an adjective its 'is' may stand.
_ADVERBS = 2

#: How many words may describe what exists.
_ADJECTIVES_BEFORE = 4


def _is_noun(view: View, mark: Mark) -> bool:
    """Whether an English verb's word is none here: a noun behind its article or 'there is a', or an adjective behind 'is'."""
    first = mark.hits[0]
    if view.grammar.base_forms and first and mark.concept == "upgrade":
        return view.tokens[first - 1].folded in view.grammar.determiners  # 'following the upgrade of our ERP'
    if not view.grammar.base_forms or not first or not mark.concept.endswith("_base"):
        return False
    if view.tokens[first].folded in view.grammar.adjectives and mark.words == 1:
        return any(token.folded in view.grammar.copula for token in view.tokens[max(0, first - 1 - _ADVERBS) : first])
    if not mark.concept.startswith(("remove", "end", "cancel")):
        return False
    return view.tokens[first - 1].folded in view.grammar.determiners or _there_is(view, first)


def _there_is(view: View, first: int) -> bool:
    """'There is a suspicious cash withdrawal': between 'there is a' and the word stand only words that mean nothing to us."""
    for article in range(first - 2, max(1, first - 2 - _ADJECTIVES_BEFORE), -1):
        words = tuple(token.folded for token in view.tokens[article - 2 : article])
        if words == view.grammar.there_is and view.tokens[article].folded in view.grammar.determiners:
            known = view.people | {position for mark in view.marks for position in mark.hits}
            return known.isdisjoint(range(article + 1, first))
    return False


def _gap_over_clause(view: View, mark: Mark) -> bool:
    """'Maria is to approve when users are removed': the words of the phrase stand on both sides of a word that opens a clause."""
    inside = set(range(mark.hits[0] + 1, mark.hits[-1])) - set(mark.hits)
    return bool(inside) and any(inside >= set(each.hits) for each in view.all("when", "how") if not view.covered(each, ("polite",)))


def _of_authority(view: View, mark: Mark) -> bool:
    """'Power to order users': an infinitive right behind a word of authority tells what somebody may do."""
    infinitive = any(each.end == mark.start for each in view.all("infinitive"))
    return infinitive and any(other.start < mark.start - 1 <= other.end for other in view.all("authority"))


def _what_may_be_ordered(view: View, mark: Mark) -> bool:
    """'The right to order new users': the noun right behind words of authority is what somebody may order, not what is ordered."""
    return form_of(mark.concept) == "noun" and any(each.words > 1 and each.end == mark.start for each in view.all("authority"))


def _reaches(view: View, verbs: list[Mark]) -> list[tuple[int, int]]:
    """How far each verb reaches: from behind the verb before it to the next one that does not stand in the same words."""
    spans: list[tuple[int, int]] = []
    for mark in verbs:
        before = [other.hits[0] + 1 for other in verbs if other.hits[-1] < mark.hits[0]]
        after = [other.hits[0] for other in verbs if other.hits[0] > mark.hits[-1]]
        spans.append((max(before, default=0), min(after, default=len(view.tokens))))
    return spans


def _judge(letter: Letter, view: View, mark: Mark, start: int, end: int) -> Act | None:
    """The act that a verb makes with its objects, or None where it makes none."""
    clause_end = next(
        (position for position in range(mark.hits[-1] + 1, end) if view.clause_of[position] != view.clause_of[mark.hits[-1]]), end
    )
    objects = (
        objects_of(view, mark.start, clause_end, mark)
        or objects_of(view, mark.start, end, mark)
        or objects_of(view, max(start, view.clause_start(mark.start)), end, mark)
        or objects_of(view, start, end, mark)
    )
    nearer = objects_of(view, start, end, mark)
    index = view.sentence.index
    person = bool(letter.people.between((index, start), (index, end)))
    verb = mark.concept.rsplit("_", 1)[0] if form_of(mark.concept) else mark.concept
    if not person:
        mine = view.within(mark.hits[0], min(mark.hits[-1] + 3, end), "i") if verb == "add" else view.within(start, end, "my", "i")
        me = verb == "remove" and bool(view.within(mark.hits[-1] + 1, min(mark.hits[-1] + 3, end), "me"))
        listed = verb in ("add", "remove") and view.sentence.announces and bool(rows_after(letter, index))
        person = me or listed or view.has("he", "they", "role") or (bool(mine) and ("user" in nearer or verb == "add"))
    chosen = KINDS[verb](Scene(letter, view, mark, start, end, objects, nearer, person)) if verb in KINDS else None
    if chosen is None:
        return None
    kind, authority = chosen
    if kind in (Kind.ADD_USER, Kind.REMOVE_USER) and authority is None and _tells_ability(letter, view, mark, nearer):
        kind, authority = Kind.CHANGE_USER, True
    rule = f"{letter.lexicon.code}.{kind.value}.{mark.concept}"
    shared = bool(letter.known.companies) and not letter.only_user
    ambiguous = "my_account" in objects and verb in ("end", "remove", "cancel") and "agreement" not in objects and shared
    return Act(
        kind,
        force_of(view, mark),
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
