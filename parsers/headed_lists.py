"""Who is to come and who is to go by the headings of a list, with a row for each under them.

1. A heading opens its line and says nothing but who stands under it; with a colon its first row may stand on the same line.
2. Its rows are the lines under it that name somebody, with the values below each, up to the next heading or to prose.
3. A row that says by itself what is to be done keeps to that; the heading holds for all the others.
4. Words that nobody knows in one of them leave the list to staff. Each row's day is its own (``row_days``).
"""

from collections.abc import Iterable, Sequence

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.force import Force
from parsers.letter import Letter
from parsers.list_headings import Heading, heading_of, opens_line
from parsers.marks import View
from parsers.people import Draft
from parsers.reading import Evidence, Kind
from parsers.row_days import words_of_days
from parsers.targets import Found, targets
from parsers.tokens import TokenKind

#: A row of the list tells something that nobody can read.
NOT_READ = "a row of the list tells something else"

#: What stands above the list makes it none of orders.
NOT_ASKED = "what stands beside the list asks for nothing"

#: What a row may hold beside names, values and the words of its day.
_PLAIN = (
    "harmless", "at_once", "already_so", "email", "phone", "name", "title", "role", "conjunction", "new", "user", "our", "my", "company",
)  # fmt: skip

#: What a row may say again of its heading.
_AGAIN = {
    Kind.ADD_USER: ("coming", "into", "joined"),
    Kind.REMOVE_USER: ("going", "out", "left", "left_past"),
}

#: In a row of newcomers so many words may stand that nobody knows ('lagret', 'payroll').
_UNKNOWN = {Kind.ADD_USER: 2, Kind.REMOVE_USER: 0}

#: What makes of a row something that the heading does not tell.
_OTHERWISE = (
    "negation", "condition", "condition_head", "consider", "temporary", "either", "wonder", "swap", "takes_over", "authority", "call_me",
    "taken_back", "correction", "meant", "except_for", "leave_out", "not_coming", "later", "vague_time", "loose_time", "has_new",
    "renamed", "password", "contact", "client", "only_test", "until_then",
)  # fmt: skip

#: Who is told to stay is none of those who go.
_STAYING = ("keeps", "stays")

#: What above a list makes it no order: it is considered, denied, for information, done already.
_ASIDE = (
    "list_aside", "consider", "later", "condition", "condition_head", "negation", "temporary", "retract", "taken_back", "asked_before",
    "wonder", "settled", "only_test", "draft", "joke", "no_action",
)  # fmt: skip

#: How the triggers end of acts that a label makes.
_LABELS = ("_label", "_cell")


def headed_lists(letter: Letter, acts: list[Act]) -> list[Act]:
    """The acts, with one for each heading that has rows of its own, instead of what its words and theirs were taken for."""
    headings = [heading for view in letter.body() if (heading := heading_of(letter, view)) is not None]
    if not any(heading.kind for heading in headings):
        return acts
    at = {heading.view.sentence.index for heading in headings}
    by_sentence: dict[int, list[Act]] = {}
    for act in acts:
        by_sentence.setdefault(act.view.sentence.index, []).append(act)
    aside = _asks_for_nothing(letter, min(at), by_sentence)
    dropped: set[int] = set()
    for heading in headings:
        rows = _rows(letter, heading, at)
        if heading.kind is None or not rows:
            continue
        paired = any(each.kind not in (None, heading.kind) for each in headings)
        bare = [row for row in rows if not _says_itself(letter, heading, row, by_sentence)]
        drafts = list(dict.fromkeys(draft for row in bare for view in row for draft in _named(letter, view, _start(heading, view))))
        drafts = [draft for draft in drafts if not (draft.is_sender and heading.kind is Kind.ADD_USER)]  # he has a user
        if not _fits(heading, rows, drafts, paired=paired):
            continue
        own = [act for act in by_sentence.get(heading.view.sentence.index, []) if act.mark.start < heading.behind]
        told = next((act for act in own if act.kind is heading.kind and not act.implied), None)
        if told is not None and told.force not in (Force.ORDER, Force.WEAK):
            continue
        read = all(_is_plain(letter, heading.kind, view, _start(heading, view)) for row in bare for view in row)
        if told is not None and not _listed(letter, told) <= {draft for row in rows for view in row for draft in _named(letter, view)}:
            continue  # it is for somebody else too
        if (
            told is not None
            and not read
            and heading.kind is Kind.REMOVE_USER
            and _unread(letter, heading, bare) & set(targets(letter, told).drafts)
        ):
            told.doubt = told.doubt or NOT_READ
        if (told is not None and not read) or (not drafts and heading.behind < len(heading.view.tokens)):
            continue
        dropped |= {id(act) for act in own}
        for view in {id(view): view for row in bare for view in row}.values():
            dropped |= {id(act) for act in by_sentence.get(view.sentence.index, []) if _tells_again(act, heading)}
        if not drafts:
            continue  # each row says by itself what is to be done
        by_sentence.setdefault(heading.view.sentence.index, []).append(
            _act(letter, heading, bare, drafts, aside or (None if read else NOT_READ))
        )
    return [act for index in sorted(by_sentence) for act in by_sentence[index] if id(act) not in dropped]


def _asks_for_nothing(letter: Letter, first: int, by_sentence: dict[int, list[Act]]) -> str | None:
    """Why the lists of a mail order nothing: the paragraph right above them says so, or any sentence that nothing is to be done."""
    above = [view for view in letter.body() if view.sentence.index < first]
    near = [view for view in above if letter.paragraph_of[view.sentence.index] == letter.paragraph_of[above[-1].sentence.index]]
    asked = [act for view in near for act in by_sentence.get(view.sentence.index, []) if act.kind in _AGAIN]
    weaker = any(act.force not in (Force.ORDER, Force.WEAK) for act in asked)
    idle = any(view.has("no_action") for view in letter.body())
    return NOT_ASKED if idle or weaker or any(view.has(*_ASIDE) for view in near) else None


def _unread(letter: Letter, heading: Heading, rows: Sequence[Sequence[View]]) -> set[Draft]:
    """Those in whose rows something stands that nobody can read."""
    views = [view for row in rows for view in row if not _is_plain(letter, heading.kind, view, _start(heading, view))]
    return {draft for view in views for draft in _named(letter, view, _start(heading, view))}


def _listed(letter: Letter, act: Act) -> set[Draft]:
    """Those who an act of a verb is for where it has a list under it."""
    aimed = targets(letter, act)
    fitting = [draft for draft in aimed.drafts if act.kind is not Kind.ADD_USER or not draft.known]
    return set(fitting) if aimed.found is Found.LISTED else set()


def _act(letter: Letter, heading: Heading, rows: Sequence[Sequence[View]], drafts: list[Draft], doubt: str | None) -> Act:
    """The act of a heading for those in its rows."""
    view, mark, kind = heading.view, heading.mark, heading.kind or Kind.ADD_USER
    return Act(
        kind,
        Force.ORDER,
        view,
        mark,
        "into_label" if kind is Kind.ADD_USER else "out_label",
        min(heading.behind, len(view.tokens)),
        len(view.tokens),
        doubt=doubt,
        evidence=[Evidence(f"{letter.lexicon.code}.{kind.value}.{mark.concept}", view.text(mark.start, mark.end))],
        aimed=tuple(drafts),
        rows=tuple(each.sentence.index for row in rows for each in row),
    )


def _named(letter: Letter, view: View, start: int = 0) -> list[Draft]:
    """Everybody in a sentence, from a token on; the sender only where it is a row or holds a value, for his name alone ends the mail."""
    index = view.sentence.index
    valued = view.sentence.row or any(token.kind is TokenKind.ATOM for token in view.tokens)
    return [draft for draft in letter.people.between((index, start), (index + 1, 0)) if valued or not draft.is_sender]


def _start(heading: Heading, view: View) -> int:
    """Where a row begins in its sentence."""
    return heading.behind if view is heading.view else 0


def _rows(letter: Letter, heading: Heading, headings: Iterable[int]) -> list[list[View]]:
    """The rows under a heading, each with the lines of values below it."""
    rows: list[list[View]] = [[heading.view]] if heading.behind < len(heading.view.tokens) else []
    paragraph_of = letter.paragraph_of
    last = heading.view
    for view in letter.views[heading.view.sentence.index + 1 :]:
        index = view.sentence.index
        if index in headings or view.sentence.heard:
            break
        apart = paragraph_of[index] != paragraph_of[last.sentence.index]
        if not opens_line(letter, view):
            labelled = any(token.text == ":" for token in view.tokens)
            if not rows or apart or (_named(letter, view) and (labelled or not _is_plain(letter, heading.kind, view, 0))):
                break
            if _named(letter, view):
                rows.append([view])  # 'Out: Karl Lindqvist; Maria Öberg'
            else:
                rows[-1].append(view)  # 'Lars Moen. Siste dag 30.11.'
        elif _named(letter, view):
            plain = _is_plain(letter, heading.kind, view, 0)
            valued = view.has("name") or any(token.kind is TokenKind.ATOM for token in view.tokens)
            if rows and apart and not (plain and valued):
                break  # prose, or a name under the letter
            rows.append([view])
        elif rows and not apart and _is_plain(letter, heading.kind, view, 0) and any(token.atom is not None for token in view.tokens):
            rows[-1].append(view)
        else:
            break
        last = view
    return rows


def _says_itself(letter: Letter, heading: Heading, row: Sequence[View], by_sentence: dict[int, list[Act]]) -> bool:
    """Whether a row says what is to be done: by an order or a change of its own, or that somebody stays."""
    named = [draft for view in row for draft in _named(letter, view, _start(heading, view))]
    if any(view.sentence.asks for view in row):
        return False
    for view in row:
        own = [act for act in by_sentence.get(view.sentence.index, []) if view is not heading.view or act.mark.start >= heading.behind]
        own = [act for act in own if act.kind is not heading.kind or not (act.implied or act.trigger.endswith(_LABELS))]
        if view.has(*_STAYING) or any(act.kind is not Kind.CHANGE_USER and not act.implied for act in own):
            return True
        changed = [act for act in own if act.kind is Kind.CHANGE_USER]
        if any(act.implied for act in changed) and any(draft.known for draft in named):
            return True
        if changed and all(draft.known or draft.is_sender for draft in named):
            return True  # a right for somebody new is told of him
    return False


def _tells_again(act: Act, heading: Heading) -> bool:
    """Whether an act in a row is nothing but news of who comes or goes, or the heading's own word once more ('starts on …')."""
    return act.kind in _AGAIN and (act.implied or (act.kind is heading.kind and act.trigger.endswith(_LABELS)))


def _is_plain(letter: Letter, kind: Kind | None, view: View, start: int) -> bool:
    """Whether a row holds nothing but somebody, his values, his day, and what the heading says."""
    if view.sentence.asks:
        return False
    again = _AGAIN.get(kind, ()) if kind else ()
    told = {at for mark in view.all(*_PLAIN, *again) for at in range(mark.start, mark.end)}
    told |= view.people | view.companies | words_of_days(letter, view)
    valued = view.holds(AddressMention, PhoneMention)
    if kind is Kind.REMOVE_USER and not valued and view.has("phone", "email", "old", "details"):
        return False  # 'James Osei (only the phone number)'
    excused = view.people | words_of_days(letter, view)
    excused |= {at for mark in view.all("at_once", "already_so", *again) for at in range(mark.start, mark.end)}
    if view.has("left_past"):  # 'Karl Lindqvist, slutade i maj'
        excused |= {at for mark in view.all("loose_time", "vague_time") for at in range(mark.start, mark.end)}
        told |= excused | {at for mark in view.all("place") for at in range(mark.start, mark.end)}
    if any(mark.start >= start and not set(range(mark.start, mark.end)) <= excused for mark in view.all(*_OTHERWISE)):
        return False
    unknown = sum(
        1
        for at in range(start, len(view.tokens))
        if view.tokens[at].kind is TokenKind.WORD and at not in told and view.tokens[at].text[0].isalpha()
    )
    return unknown <= (_UNKNOWN[kind] if kind else 0)


def _fits(heading: Heading, rows: Sequence[Sequence[View]], drafts: Sequence[Draft], *, paired: bool) -> bool:
    """Whether those in the rows can be meant by the heading; a word of news or of a place alone needs more than one without it."""
    view = heading.view
    if heading.kind is Kind.ADD_USER:
        return heading.colon or all(not draft.known and (draft.emails or paired) for draft in drafts)
    if not paired and view.within(0, heading.behind, "left_past"):
        return False  # 'Left: Karl' is news
    if heading.colon:
        return True
    leaving = paired or view.has("left", "user", "remove_base", "remove_noun", "remove_passive")
    leaving = leaving or all(any(each.has("left") for each in row) for row in rows)
    return leaving and all(draft.known and draft.known.active for draft in drafts)
