"""Whether an order is brought to us for somebody else: 'My client has asked me to cancel. Please do so', 'I am to cancel on their behalf'.

Such an order is the writer's own; whether he may give it is for the policy to say. What somebody only wants ('our client wants you to
cancel') stays that person's wish, unless the writer himself asks for it behind that.
"""

from parsers.act import Act
from parsers.companies import CompanyAt
from parsers.fields.days import DayMention
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import Kind
from parsers.tokens import TokenKind

#: A client is meant, and the mail names no company.
NAMELESS = "for a client who is not named"

#: What a request that is brought for another is read as without this.
_BROUGHT = frozenset({Force.OTHERS, Force.REPORT, Force.WEAK})

#: Words beside the verb that leave open whether it is to be done.
_OPEN = ("condition", "condition_head", "when", "how", "what", "wonder", "consider", "either", "ask_first", "avoid")

#: The same of a mandate that no 'please do so' follows.
_LOOSE = ("later", "prepare", "vague_time", "one_more")

#: What may stand between 'has asked me to' and the verb, besides companies and numbers.
_BETWEEN = (
    "infinitive", "harmless", "polite", "hereby", "client", "my", "our", "i", "we", "you", "he", "they", "it", "number",
    "for_company", "on_behalf", "charged", "commissioned", "asked_to", "others_want", "wish", "must", "will", "therefore", "at_once",
    "basic", "integrated", "agreement",
)  # fmt: skip

#: What may stand in the clause of 'please do so'.
_PLEA = (
    "polite", "do_so", "harmless", "thanks", "i", "we", "you", "he", "they", "it", "my", "our", "client", "confirm", "at_once", "hereby",
    "therefore", "on_behalf", "for_company", "place", "wish", "infinitive", "conjunction",
)  # fmt: skip


def brought(letter: Letter, acts: list[Act]) -> None:
    """Orders that the writer brings for another become his own: charged with them, or followed by his own 'please do so'."""
    for act in acts:
        view = act.view
        if act.implied or act.force not in _BROUGHT or view.sentence.subject or view.sentence.heard:
            continue
        if not view.has("charged", "commissioned", "asked_to", "client") or _open(view, 0, len(view.tokens)):
            continue
        if (not view.sentence.asks and _charged(letter, act) and not _asked_behind(letter, act)) or (
            _asked(act) and _asks_for_it(letter, act)
        ):
            act.force = Force.ORDER


def opens_for_another(view: View, cue: Mark) -> bool:
    """'As auditor for X shall I cancel', where the words are turned: what opens the sentence is no clause, so nothing is asked."""
    if view.sentence.asks or not view.grammar.verb_second:
        return False
    opened = any(each.end <= cue.start for each in view.all("on_behalf"))
    return opened and not view.within(0, cue.start, "i", "we", "he", "they") and not _open(view, 0, cue.start)


def nameless_client(letter: Letter, act: Act) -> bool:
    """'On behalf of our client, please cancel', from somebody of one company, with none named: it would be his own that ends.

    What a sentence before tells counts for an agreement alone, and not for one that the writer calls his own.
    """
    if len(letter.known.companies) != 1:
        return False
    view = act.view
    views = [view]
    if act.kind is Kind.CANCEL_AGREEMENT and not view.has("our", "my", "us"):
        views += [each for each in letter.views[: view.sentence.index] if not each.sentence.heard]
    asked = any(_leads_to(view, each, act.mark.start) for each in view.all("commissioned", "asked_to")) if view.has("client") else False
    if not asked and not any(each.has("on_behalf") and (_for_client(each) or _for_stranger(letter, each)) for each in views):
        return False
    return not any(each.mention.known is None or _meant_by(letter, each, act) for each in letter.companies)


def _meant_by(letter: Letter, at: CompanyAt, act: Act) -> bool:
    """Whether the sender's own company is named as the one meant: in the subject, beside the verb or a word of acting for it."""
    view = letter.views[at.sentence]
    return view is act.view or view.sentence.subject or view.has("client", "on_behalf")


def _for_client(view: View) -> bool:
    """Whether a client stands behind 'on behalf of' (before it, where endings do their work)."""
    behalf = [(mark.start - _NEAR if view.grammar.case_endings else mark.start, mark.end + _NEAR) for mark in view.all("on_behalf")]
    return any(start <= each.start < end for start, end in behalf for each in view.all("client"))


def _for_stranger(letter: Letter, view: View) -> bool:
    """'On behalf of Bergs': behind the words (before them, where endings do their work) stands a name that is no word of ours.

    A user of the sender's company is no stranger.
    """
    read = {position for each in view.marks for position in each.hits} | view.companies
    users = {place[1] for draft in letter.people.drafts if draft.known for place in draft.places if place[0] == view.sentence.index}
    for mark in view.all("on_behalf"):
        near = range(mark.start - 2, mark.start) if view.grammar.case_endings else range(mark.start, mark.end + _NEAR)
        for position in near:
            if not 0 <= position < len(view.tokens) or view.tokens[position].kind is not TokenKind.WORD:
                continue
            token = view.tokens[position]
            unread = position not in read and position - 1 not in users and position not in users and token.folded not in letter.everyday
            if (
                token.text[:1].isupper()
                and unread
                and "inexchange" not in token.folded
                and view.clause_of[position] == view.clause_of[mark.start]
            ):
                return True
    return False


#: How far from 'on behalf of' the client stands at most ('one of our').
_NEAR = 4


def _charged(letter: Letter, act: Act) -> bool:
    """'Our client has instructed us to cancel', 'on behalf of X I am to cancel': what the writer was charged with, and does hereby."""
    view, verb = act.view, act.mark.start
    if view.has(*_LOOSE) or view.within(act.mark.hits[-1] + 1, len(view.tokens), "contrast"):
        return False
    behalf = view.has("on_behalf")
    if behalf and any(_leads_to(view, each, verb) for each in view.all("charged")):
        return True
    if not any(_leads_to(view, each, verb) for each in view.all("commissioned")):
        return False
    for_another = behalf or view.has("client") or any(position < verb for position in view.companies)
    return for_another or any(each.has("on_behalf") for each in letter.views[: view.sentence.index] if not each.sentence.heard)


def _asked_behind(letter: Letter, act: Act) -> bool:
    """Whether one of the next two sentences asks something that is no plea: then the writer may only want to know."""
    index = act.view.sentence.index
    following = letter.views[index + 1 : index + 3]
    return any(each.sentence.asks and not each.has("polite", "confirm") for each in following)


def _asked(act: Act) -> bool:
    """Whether the verb's sentence tells that somebody asked for it, or that a client wants it."""
    view = act.view
    return any(_leads_to(view, each, act.mark.start) for each in view.all("asked_to", "commissioned", "client"))


def _leads_to(view: View, mark: Mark, verb: int) -> bool:
    """Whether between words of a mandate and the verb stands nothing but for whom it is: no other thing to be done."""
    if mark.end > verb:
        return False
    plain = _standing(view, _BETWEEN) | view.companies | view.people
    return all(
        token.kind is not TokenKind.WORD or position in plain or token.folded in view.grammar.that | view.grammar.by
        for position, token in enumerate(view.tokens[mark.end : verb], mark.end)
    )


def _asks_for_it(letter: Letter, act: Act) -> bool:
    """Whether a 'please do so' stands behind the act in its sentence, or opens the next one."""
    view, index = act.view, act.view.sentence.index
    clause = view.clause_of[act.mark.hits[-1]]
    later = next((position for position, each in enumerate(view.clause_of) if each > clause), None)
    if later is not None and _pleads(view, later):
        return True
    following = letter.views[index + 1] if index + 1 < len(letter.views) and not view.sentence.asks else None
    return following is not None and not following.sentence.heard and _pleads(following, 0)


def _pleads(view: View, begin: int) -> bool:
    """'Please do so and confirm by return', 'Can you arrange this?': asks for what was told, and waits for nothing."""
    asked = view.within(begin, len(view.tokens), "do_so")
    if not asked:
        return False
    done = asked[0]
    inside = [position for position in range(begin, len(view.tokens)) if view.clause_of[position] == view.clause_of[done.start]]
    first = next((position for position in range(begin, len(view.tokens)) if view.tokens[position].kind is TokenKind.WORD), begin)
    if done.start != first and not view.within(inside[0], inside[-1] + 1, "polite", "wish"):
        return False
    confirming = {view.clause_of[each.start] for each in view.all("confirm")}
    others = [position for position in range(begin, len(view.tokens)) if view.clause_of[position] not in confirming]
    if any(_open(view, position, position + 1) for position in others) or _open(view, inside[0], inside[-1] + 1):
        return False
    plain = _standing(view, _PLEA) | view.companies
    return all(
        position in plain or view.tokens[position].kind is TokenKind.MARK or isinstance(view.tokens[position].atom, DayMention)
        for position in inside
    )


def _standing(view: View, concepts: tuple[str, ...]) -> set[int]:
    """The places of all words that are of one of these concepts."""
    return {position for each in view.all(*concepts) for position in each.hits}


def _open(view: View, start: int, end: int) -> bool:
    """Whether words between two places deny what is said, or make it wait for something."""
    ours = {each.start for each in view.all("our")}  # Swedish 'vår' is folded like 'where'
    waits = any(
        start <= each.start < end and each.start not in ours and not view.covered(each, ("condition_polite", "polite", "confirm"))
        for each in view.all(*_OPEN)
    )
    return waits or any(start <= each.start < end for each in view.all("negation"))
