"""Which acts a sentence makes without a verb: by a label ('Out: Karl'), a wish ('A right for Karl, please'), or going on ('Maria too')."""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.neighbours import next_is_row, rows_after
from parsers.phrase_book import Mark
from parsers.reading import Evidence, Kind
from parsers.tokens import TokenKind


def labelled(letter: Letter, view: View, acts: list[Act]) -> list[Act]:
    """'Out: Karl', 'In: Lisa': a label instead of a verb, with people behind it or in the rows under it."""
    ended = _label_at_end(letter, view)
    if ended is not None and not any(act.view is view for act in acts):
        return [ended]
    if not any(act.view is view for act in acts) and (telegram := _labels_behind(letter, view)):
        return telegram
    if not any(act.view is view for act in acts) and (wanted := _wanted(letter, view)) is not None:
        return [wanted]
    colon = next((position for position, token in enumerate(view.tokens[:4]) if token.text in (":", "-", "–", "|")), 0)
    heads = not colon and not view.sentence.row and not view.sentence.asks and next_is_row(letter, view.sentence.index)
    colon = len(view.tokens) if heads else colon
    if not colon or any(act.view is view for act in acts) or view.sentence.subject or view.sentence.asks or view.has("away", "list_aside"):
        return []
    for concept, kind in (("out", Kind.REMOVE_USER), ("into", Kind.ADD_USER), ("left_past", Kind.REMOVE_USER)):
        for mark in view.within(0, colon, concept):
            if concept == "left_past" and not _beside_label(letter, view):
                continue
            if (
                not view.covered(mark, ("renamed", "has_new"))  # 'New name: …'
                and (mark.start == 0 or view.within(0, mark.start, "user"))
                and _up_to_colon(view, mark, colon)
                and (view.people or view.sentence.announces or (heads and _fit(letter, view, kind)))
            ):
                proof = [Evidence(f"{letter.lexicon.code}.{kind.value}.{concept}", view.text(mark.start, mark.end))]
                label = "into_label" if kind is Kind.ADD_USER else "out_label"
                return [Act(kind, Force.ORDER, view, mark, label, mark.end, len(view.tokens), evidence=proof)]
    return []


def _beside_label(letter: Letter, view: View) -> bool:
    """'New: Bo Ek, bo@…' right above or below 'Left: Karl': the two lines are one list of changes."""
    index = view.sentence.index
    beside = [each for each in letter.views if abs(each.sentence.index - index) == 1 and not each.sentence.subject]
    return any(
        mark.end < len(each.tokens) and each.tokens[mark.end].text == ":" for each in beside for mark in each.within(0, 2, "into", "out")
    )


def _fit(letter: Letter, view: View, kind: Kind) -> bool:
    """Whether those in the rows under a heading without a colon are all users who may go, or all new people with their addresses.

    'Out' alone may head those who are away: beside it stands a heading for the new ones, or it says that they leave.
    """
    listed = rows_after(letter, view.sentence.index)
    if kind is Kind.REMOVE_USER:
        paired = any(
            each.has("into") and len(each.tokens) <= _HEADING and next_is_row(letter, each.sentence.index) for each in letter.body()
        )
        going = paired or view.has("left", "user")
        return going and bool(listed) and all(draft.known and draft.known.active for draft in listed)
    return bool(listed) and all(not draft.known and draft.emails for draft in listed)


#: A heading without a colon has at most so many tokens.
_HEADING = 3


def _wanted(letter: Letter, view: View) -> Act | None:
    """'To our account please two new: Aino Laine, aino@…': before the colon stands that somebody new is wanted, and nothing else."""
    colon = next((position for position, token in enumerate(view.tokens[:_WANTED]) if token.text == ":"), 0)
    labels = view.within(0, colon, "into")
    if not labels or view.sentence.asks or view.sentence.subject or not view.within(0, colon, "polite", "thanks", "wish"):
        return None
    called = 2 if len(view.tokens) > 1 and view.tokens[1].text == "," else 0  # 'Hi, …', 'Linda, …'
    plain = {position for each in view.within(0, colon, *_PLAINLY) for position in range(each.start, each.end)}
    if any(view.tokens[position].kind is not TokenKind.MARK and position not in plain for position in range(called, colon)):
        return None
    index = view.sentence.index
    behind = letter.people.between((index, colon), (index, len(view.tokens)))
    if not behind or any(draft.known or draft.is_sender or not draft.emails for draft in behind):
        return None
    proof = [Evidence(f"{letter.lexicon.code}.add_user.into", view.text(labels[0].start, labels[0].end))]
    return Act(Kind.ADD_USER, Force.ORDER, view, labels[0], "into_label", colon + 1, len(view.tokens), evidence=proof)


#: So many tokens may stand before the colon behind which new users are told, and these words.
_WANTED = 14
_PLAINLY = (
    "into",
    "polite",
    "thanks",
    "wish",
    "harmless",
    "us",
    "our",
    "we",
    "our_place",
    "user",
    "place",
    "for_company",
    "new",
    "conjunction",
    "greeting",
)


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
    """'Disa Frid | disa@… | New', 'Karl out' beside 'In: …': a row ends, or a bare name is followed, by nothing but a label."""
    last = len(view.tokens)
    if not view.people:
        return None
    stop = last - 1 if view.tokens[-1].text == "." else last
    for mark in view.all("out"):
        if mark.end == stop and set(range(mark.start)) <= view.people and _beside_label(letter, view):
            proof = [Evidence(f"{letter.lexicon.code}.{Kind.REMOVE_USER.value}.out", view.text(mark.start, mark.end))]
            return Act(Kind.REMOVE_USER, Force.ORDER, view, mark, "out_cell", 0, mark.start, evidence=proof)  # 'Karl L out. In: …'
    if not view.sentence.row or last < 3:
        return None
    for concept, kind in (("out", Kind.REMOVE_USER), ("into", Kind.ADD_USER)):
        for mark in view.all(concept):
            before = view.tokens[mark.start - 1]
            between = view.sentence.text[before.end - view.sentence.start : view.tokens[mark.start].start - view.sentence.start]
            if mark.end == last and mark.start and (before.text == "|" or "\t" in between):
                proof = [Evidence(f"{letter.lexicon.code}.{kind.value}.{concept}", view.text(mark.start, mark.end))]
                return Act(kind, Force.ORDER, view, mark, f"{concept}_cell", 0, mark.start, evidence=proof)
    return None


#: What a line that only asks for a right may hold beside the person: nothing that denies it, takes it away or tells of anything else.
_RIGHT = ("authority", "user", "for_company", "new", "thanks", "polite", "greeting", "harmless")


def right_wished(letter: Letter, view: View, acts: list[Act]) -> list[Act]:
    """'Admin rights for Priya, please': a right and a known user, and a courtesy at the end; 'thanks for …' asks for nothing."""
    if view.sentence.asks or view.sentence.subject or not view.has("authority") or any(act.view is view for act in acts):
        return []
    mark = view.all("authority")[0]
    last = max([*view.people, *(each.end - 1 for each in view.all("authority"))])
    courtesies = view.all("thanks", "polite")
    known = {position for each in view.all(*_RIGHT) for position in each.hits} | view.people
    here = letter.people.between((view.sentence.index, 0), (view.sentence.index + 1, 0))
    if (
        not any(each.start > last for each in courtesies)
        or any(each.start < last for each in courtesies)
        or any(token.kind is not TokenKind.MARK and position not in known for position, token in enumerate(view.tokens))
        or len(here) != 1
        or not (here[0].known and here[0].known.active)
        or here[0].is_sender
    ):
        return []
    proof = [Evidence(f"{letter.lexicon.code}.{Kind.CHANGE_USER.value}.authority", view.text(mark.start, mark.end))]
    objects = frozenset({"authority"})
    return [Act(Kind.CHANGE_USER, Force.ORDER, view, mark, "authority", 0, len(view.tokens), True, objects, evidence=proof)]


def meant_instead(letter: Letter, view: View, acts: list[Act]) -> list[Act]:
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


#: What makes it uncertain who has left.
_NOT_SURE = ("negation", "condition", "consider", "one_more", "others_want", "vague_time")

#: 'No wait, wrong chap.' has at most so many words.
_SHORT_NO = 6


def wrong_one(letter: Letter, view: View, acts: list[Act]) -> list[Act]:
    """'Remove Karl. No wait, wrong chap. It is Carl who has left, Karl stays': meant is he who is told to have left."""
    index = view.sentence.index
    of_it = [each for each in view.all("it") if each.start <= 1]
    who = [
        each
        for each in view.all("relative")
        if each.start - 1 in view.people and any(gone.start == each.end for gone in view.all("left_past"))
    ]
    if not of_it or len(who) != 1 or view.sentence.asks or view.has(*_NOT_SURE):
        return []
    between = letter.views[index - 1] if index else view
    turned = between.has("taken_back") and not between.people and sum(1 for token in between.tokens if token.text[0].isalnum()) <= _SHORT_NO
    before = [act for act in acts if act.view.sentence.index == index - 2 and not act.view.sentence.subject]
    if not turned or len(before) != 1 or before[0].kind is not Kind.REMOVE_USER or before[0].force is not Force.ORDER or before[0].implied:
        return []
    first = letter.people.between((index - 2, 0), (index - 1, 0))
    gone = letter.people.between((index, of_it[0].end), (index, who[0].start))
    others = [each for each in letter.people.between((index, 0), (index + 1, 0)) if each not in gone]
    if len(first) != 1 or len(gone) != 1 or gone[0].known is None or gone == first or any(each is not first[0] for each in others):
        return []
    if others and not view.within(who[0].end, len(view.tokens), "keeps", "stays"):
        return []
    proof = [Evidence(f"{letter.lexicon.code}.{Kind.REMOVE_USER.value}.meant", view.text(of_it[0].start, who[0].end))]
    act = before[0]
    return [
        Act(act.kind, act.force, view, who[0], "like_others", 0, len(view.tokens), objects=act.objects, aimed=tuple(gone), evidence=proof)
    ]
