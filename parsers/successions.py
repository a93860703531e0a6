"""Which swaps are told without a verb of ordering: 'Priya out, Noor in', 'Noor replaces Priya. Kindly make the change.'

Only where the one who goes is a user and the one who comes is none, so that nothing is swapped that merely changes its work.
"""

from collections.abc import Iterator

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.neighbours import last_before
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.reading import Evidence, Kind
from parsers.tokens import TokenKind

#: What makes a sentence no telling of what is to happen.
_DOUBTFUL = ("negation", "condition", "condition_head", "consider", "others_want", "how", "can_i", "what", "wonder", "done")

#: How far behind the words that tell of a successor somebody may ask for the change.
_ASKED_BEHIND = 3


def successions(letter: Letter, acts: list[Act]) -> Iterator[Act]:
    """The acts of the swaps that the letter tells without a verb of ordering."""
    verbs = [act for act in acts if act.kind in (Kind.ADD_USER, Kind.REMOVE_USER) and not act.implied and act.force is not Force.OTHERS]
    if not all(_out_with(act) for act in verbs):
        return
    for view in letter.views:
        if view.sentence.subject or view.sentence.asks or not view.has("out", "into", "takes_over", "comes") or _in_doubt(view, *_DOUBTFUL):
            continue
        following = letter.views[view.sentence.index + 1 : view.sentence.index + 2]
        pair = _in_clauses(letter, [view, *(each for each in following if not each.sentence.asks and not each.has(*_DOUBTFUL))])
        if pair and pair[0].view is view:
            yield from pair
            return
    changed = {
        act.view.sentence.index for act in acts if act.kind is Kind.CHANGE_USER and act.force is not Force.WEAK
    }  # 'her address is new@… instead of old@…'
    for view in letter.body():
        if (
            view.sentence.index not in changed
            and view.has("takes_over")
            and not view.sentence.asks
            and not _in_doubt(view, *_DOUBTFUL[:5])
            and _pair_told(letter, view)
        ):
            mark = _asked_behind(letter, view)
            if mark is not None:
                proof = [Evidence(f"{letter.lexicon.code}.remove_user.swap", view.sentence.text.strip()[:80])]
                yield Act(Kind.REMOVE_USER, Force.ORDER, view, view.all("takes_over")[0], "swap", 0, len(view.tokens), evidence=proof)
                return


def _out_with(act: Act) -> bool:
    """Whether an act is no more than the Danish or Norwegian 'ud med Søren', which alone tells too little to be an order."""
    return act.force is Force.WEAK and any(each.start == act.mark.start and each.words == 1 for each in act.view.all("out"))


def comes_too(letter: Letter, view: View, acts: list[Act]) -> Iterator[Act]:
    """'Karl's login is to go, and Vera's in instead': behind a removal nothing but who comes, and 'in'."""
    going = [act for act in acts if act.view is view and act.kind is Kind.REMOVE_USER and not act.implied and act.force is Force.ORDER]
    if not going or view.sentence.asks or any(act.view is view and act.kind is Kind.ADD_USER for act in acts):
        return
    behind, index = going[-1].mark.hits[-1] + 1, view.sentence.index
    joins = {each.start for each in view.all("conjunction") if each.words == 1}
    for mark in view.within(behind, len(view.tokens), "into"):
        start = max((each for each in range(behind, mark.start) if each in joins or view.tokens[each].text == ","), default=None)
        comes = letter.people.between((index, start), (index, mark.start)) if start is not None and mark.words == 1 else []
        if start is None or len(comes) != 1 or comes[0].known or comes[0].ambiguous:
            continue
        if not comes[0].emails and " " not in (comes[0].name or ""):
            continue
        must = {position for each in view.all("must", "user") for position in each.hits}
        rest = {position for each in view.all("takes_over", "polite", "thanks", "harmless", "new") for position in each.hits} | view.people
        before = range(start + 1, mark.start)
        told = (position for position in range(mark.end, len(view.tokens)) if view.tokens[position].kind is TokenKind.WORD)
        if all(each in view.people or each in must for each in before) and all(position in rest for position in told):
            proof = [Evidence(f"{letter.lexicon.code}.add_user.into", view.text(start, mark.end))]
            yield Act(Kind.ADD_USER, Force.ORDER, view, mark, "into_clause", start, mark.start, evidence=proof)
            return


def _in_doubt(view: View, *concepts: str) -> bool:
    """Whether a sentence holds such a word that is not of the leaving itself ('is no longer with us')."""
    return any(not view.covered(each, ("left",)) for each in view.all(*concepts))


def _in_clauses(letter: Letter, views: list[View]) -> list[Act]:
    """'Priya's out, Noor's in': one clause with nothing but who goes and 'out', one with nothing but who comes and 'in'."""
    found: dict[str, Act] = {}
    for view in views:
        for concept, kind in (("out", Kind.REMOVE_USER), ("into", Kind.ADD_USER)):
            for mark in view.all(concept, *(("comes",) if concept == "into" else ())):
                if concept not in found and (clause := _bare_clause(view, mark)) is not None:
                    act = Act(kind, Force.ORDER, view, mark, f"{concept}_clause", clause.start, clause.stop)
                    who = _of_clause(letter, act)
                    if who and all(bool(each.known and each.known.active) == (kind is Kind.REMOVE_USER) for each in who):
                        act.evidence = [Evidence(f"{letter.lexicon.code}.{kind.value}.{concept}", view.text(clause.start, clause.stop))]
                        found[concept] = act
    return sorted(found.values(), key=lambda act: act.place) if len(found) == len(("out", "into")) else []


def _of_clause(letter: Letter, act: Act) -> list[Draft]:
    """Who is named between the bounds of a clause, else the one whom its pronoun points at."""
    index = act.view.sentence.index
    named = [each for each in letter.people.between((index, act.start), (index, act.end)) if not each.is_sender]
    if named or not act.view.within(act.start, act.end, "he"):
        return named
    pointed = last_before(letter, act)
    return [pointed] if pointed is not None else []


def _bare_clause(view: View, mark: Mark) -> range | None:
    """The clause around a mark at its beginning or end, where nothing else stands in it but people, addresses, days and small words."""
    clause = view.clause_of[mark.start]
    inside = [position for position in range(len(view.tokens)) if view.clause_of[position] == clause]
    joining = {each.start for each in view.all("conjunction") if each.words == 1}
    words = [position for position in inside if view.tokens[position].kind is TokenKind.WORD and position not in joining]
    if not words or mark.words != 1:
        return None
    courtesy = {position for each in view.all("polite", "thanks") for position in each.hits}
    while len(words) > 1 and words[-1] in courtesy:
        words.pop()
    if mark.start not in (words[0], words[-1]):
        return None
    plain = {position for each in view.all("he", "polite", "harmless") for position in each.hits} | view.people
    rest = [
        position
        for position in words
        if position != mark.start and position not in plain and view.tokens[position].folded not in view.grammar.swapping
    ]
    atoms = [view.tokens[position].atom for position in inside if view.tokens[position].atom is not None]
    if rest or any(not isinstance(atom, (AddressMention, DayMention)) for atom in atoms):
        return None
    return range(inside[0], inside[-1] + 1)


def _pair_told(letter: Letter, view: View) -> bool:
    """Whether a sentence, with the one before it, tells of just one user who goes and one newcomer who comes."""
    index = view.sentence.index
    here = [each for each in letter.people.between((max(0, index - 1), 0), (index + 1, 0)) if not each.is_sender]
    going = [each for each in letter.people.between((index, 0), (index + 1, 0)) if each.known and not each.is_sender]
    coming = [each for each in here if not each.known and not each.ambiguous and each.emails]
    return len(going) == len(coming) == 1 and len(here) == len(going) + len(coming)


def _asked_behind(letter: Letter, view: View) -> Mark | None:
    """'Kindly make the change': the words in a sentence behind, of nobody and nothing of its own, that have it done."""
    index = view.sentence.index
    for following in letter.views[index + 1 : index + 1 + _ASKED_BEHIND]:
        asked = following.has("polite", "wish") or (
            following.tokens and any(each.start == 0 for each in following.all("change_base", "put_base"))
        )
        own = following.people or following.has("email", "phone", "name", "authority", "agreement", "company_details", *_DOUBTFUL[:5])
        if asked and not own:
            for mark in following.all("do_that", "change_noun", "change_base", "swap"):
                return mark
    return None
