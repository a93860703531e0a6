"""Who speaks and who acts: whether the words of an order are somebody else's, or tell what somebody else will do."""

import re

from parsers.act import Act
from parsers.cues import QUOTES, concluded, left_to_sender
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import Kind
from parsers.saying import asks_for_the_list, words_of_saying
from parsers.tokens import TokenKind

#: A line of a chat: a time, perhaps with a day, and a name before a colon, or a name with both in brackets.
_CHAT = re.compile(
    r"^<[^\W\d_][^>@\n]{0,30}>\s"
    r"|^[^\W\d_][^:\n\[(]{0,40}[\[(][^:\n]{0,30}\d{1,2}[:.]\d{2}[^\n]{0,6}[\])]:?\s*$"
    r"|^\W{0,3}(?:\d[\d./-]{1,12}[\d,. ]{1,4})?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\W{1,4}[^\W\d_][^:\n]{0,40}:\s",
    re.MULTILINE,
)


def is_chat(letter: Letter) -> bool:
    """Whether a line of the text is one of a chat, with a time and a name in front."""
    return _CHAT.search(letter.text) is not None


def somebodys_words(letter: Letter, act: Act) -> bool:
    """'James: please remove …', 'He wrote:' on the line before, or a sentence torn in two whose first half says no."""
    view, index = act.view, act.view.sentence.index
    colon = next(
        (
            position
            for position, token in enumerate(view.tokens[:14])
            if token.text == ":" and position < act.mark.start and not _smiles(view, position)
        ),
        None,
    )
    if colon is not None and _speaker(view, colon) and not (act.kind is Kind.CHANGE_USER and _headed_change(view, colon)):
        behind = any(position in view.people for position in range(act.mark.hits[-1], len(view.tokens)))
        behind = behind or (view.grammar.case_endings and view.tokens[colon - 1].folded.endswith("lta"))  # 'pyyntö Matilta: …'
        if behind or act.kind is Kind.CANCEL_AGREEMENT:
            return True
    told = [each for each in words_of_saying(view) if each.end <= (colon or 0) and not left_to_sender(view, each, act.mark)]
    if told and not view.has("joined") and not _sender_writes(view, told[-1]) and not _own_form(letter, view, colon):
        return True
    if _says(view, act):
        return True
    before = letter.views[index - 1] if index else None
    if before is None or before.sentence.subject:
        return False
    said = words_of_saying(before) if before.sentence.announces else []
    if said and not asks_for_the_list(before, said):
        return True
    words = [position for position, token in enumerate(before.tokens) if token.kind is TokenKind.WORD and len(token.text) > 2]
    if (
        before.sentence.announces
        and before.people
        and set(words) <= before.people
        and any(position in view.people for position in range(act.mark.hits[-1], len(view.tokens)))
    ):
        return True
    torn = before.tokens[-1].kind is TokenKind.WORD and view.tokens[0].text[:1].islower()
    return torn and before.has("negation", "consider", "condition", "avoid")


def _smiles(view: View, colon: int) -> bool:
    """':)': a bracket right behind the colon."""
    behind = view.tokens[colon + 1] if colon + 1 < len(view.tokens) else None
    return behind is not None and behind.text in (")", "(", "-)") and behind.start == view.tokens[colon].end


def _own_form(letter: Letter, view: View, colon: int | None) -> bool:
    """'Request type: Access removal' and, further down, 'Action: please deactivate …': the sender's own ticket asks for it."""
    if colon is None or not any(each.start == 0 and each.end == colon for each in view.all("form_label")):
        return False
    below = letter.views[view.sentence.index + 1 :]
    return any(each.has("polite") and each.has("remove_base", "add_base", "change_base", "end_base") for each in below)


def _speaker(view: View, colon: int) -> bool:
    """Whether a name stands right before the colon, or only a bracket or an address between; 'to Priya's profile:' is no speaker."""
    position = colon - 1
    while position >= 0 and view.tokens[position].kind is not TokenKind.WORD:
        position -= 1
    near = [each for each in range(max(0, position - 2), position + 1) if each in view.people]
    if near and any(mark.concept in ("add_base", "remove_base", "change_base") for mark in view.marks if mark.end <= near[0]):
        return False  # 'Add Nora as a user: Nora Vik, nora@…'
    agreed = near and any(each.start == 0 for each in view.all("relative"))
    if agreed and view.tokens[min(near) - 1].folded in view.grammar.with_:
        return False  # 'Som avtalt med Anne: …'
    return bool(near) and not any(view.tokens[each].text.endswith(("'s", "’s")) for each in near)


def _headed_change(view: View, colon: int) -> bool:
    """'Two changes for our user Priya Nair: …': a noun of changing before the name tells what is listed, not who speaks."""
    named = next((position for position in range(colon) if position in view.people), colon)
    nouns = [each for each in view.all("change_noun") if each.end <= named]
    by = any(token.folded in view.grammar.from_whom | view.grammar.by for token in view.tokens[:named])
    by = by or (view.grammar.case_endings and view.tokens[colon - 1].folded.endswith("lta"))
    return bool(nouns) and not by and not view.within(0, named, "told_by", "asked_before")


#: Beginnings of the words for writing and saying, as against those for receiving.
WRITES = ("wri", "wro", "skri", "skre", "kirjo", "sa", "ask")


def _sender_writes(view: View, told: Mark) -> bool:
    """'So I write again: remove her': the words behind the colon are the sender's own."""
    mine = any(each.end == told.start or (each.end == told.start - 1 and each.start) for each in view.all("i", "we"))
    return mine and view.tokens[told.start].folded.startswith(WRITES)


def _somebody_behind(view: View, position: int) -> bool:
    """'…, says James', '…, sa chefen': somebody else than the writer stands behind the word of saying."""
    if position >= len(view.tokens) or view.tokens[position].kind is not TokenKind.WORD:
        return False
    return position in view.people or not any(each.start == position for each in view.all("i", "we", "it", "infinitive", "relative"))


def _says(view: View, act: Act) -> bool:
    """'James says Priya should be removed', 'ni skrev att Karl ska tas bort': somebody said it, and the sender adds nothing of his own."""
    for each in words_of_saying(view):
        if concluded(view, each.end, act.mark) and view.tokens[each.end].text not in QUOTES | {":"}:
            continue
        before = each.start - 1
        behind = each.start > act.mark.hits[-1] and before >= 0 and view.tokens[before].text == "," and _somebody_behind(view, each.end)
        beside = each.end in view.people or before in view.people
        if behind or (beside and each.start > act.mark.hits[-1] and _in_quotes(view, act)):
            return True  # 'she should be removed, says James', '"we cancel" Karl wrote to you'
        if _told_what_comes(view, each, act):
            return True
        if each.end > act.mark.start or before < 0:
            continue
        speaker = before in view.people or any(other.end == each.start for other in view.all("he", "they", "you"))
        named = view.tokens[before].text[:1].isupper() and not any(other.end == each.start for other in view.all("i", "we"))
        named = named and not any(other.start <= before < other.end for other in view.all("hereby", "polite", "wish"))  # 'Hermed anmodning'
        own: tuple[str, ...] = ("i", "we", "contrast", "hereby")
        if each.end < len(view.tokens) and view.tokens[each.end].folded in view.grammar.that:
            own = () if view.clause_of[each.start] == view.clause_of[act.mark.start] else (*own, "polite", "wish")
        else:
            own = (*own, "polite", "wish")
        his = view.within(act.mark.hits[-1] + 1, act.mark.hits[-1] + 2, "me")  # 'Søren siger vil I slette mig'
        if (speaker or named) and (his or not (own and view.within(each.end, act.mark.start, *own))):
            return True  # behind 'said that' even a wish is the speaker's
    return False


def _in_quotes(view: View, act: Act) -> bool:
    """Whether quotation marks stand before and behind the verb, were there only two words between."""
    marks = [position for position, token in enumerate(view.tokens) if token.text in QUOTES]
    return any(position < act.mark.start for position in marks) and any(position > act.mark.hits[-1] for position in marks)


def _told_what_comes(view: View, told: Mark, act: Act) -> bool:
    """'We got a reminder that his account is removed': a passive behind 'that' tells what was read, where no 'must' makes it an order."""
    if not act.trigger.endswith("_passive") or told.end > act.mark.start:
        return False
    if view.covered(told, ("wish",)) and any(each.end == told.start for each in view.all("i", "we")):
        return False  # 'we request that a user be created'
    that = [position for position in range(told.end, act.mark.start) if view.tokens[position].folded in view.grammar.that]
    own = ("must", "polite", "wish", "hereby", "i", "we", "contrast", "because")
    if any(each.start == told.start for each in view.all("relative")):  # 'a message according to which his account is closed'
        return not view.within(told.end, act.mark.start, *own)
    told_of = view.within(that[0], act.mark.start, *own) if that else []
    return bool(that) and all(view.tokens[each.start].folded in view.grammar.reported for each in told_of)


def _active(view: View, act: Act) -> bool:
    """'Vår chef ska ta bort Karl': an active verb within what reads as a passive ('Karl ska ta bort') has its object behind it."""
    bases = view.within(act.mark.start + 1, len(view.tokens), "remove_base")
    return act.kind is Kind.REMOVE_USER and any(set(each.hits) & set(act.mark.hits) for each in bases)


def done_by_others(view: View, act: Act) -> bool:
    """'HR will delete her', 'James will remove Priya': somebody named before the verb does it, not we."""
    if act.implied or view.sentence.asks:
        return False
    if act.trigger.endswith("_passive"):
        behind = act.mark.hits[-1] + 1
        if behind in view.people and _active(view, act):
            start = view.clause_start(act.mark.start)
            ours = any(position in view.own_companies for position in range(start, act.mark.start))
            return not ours and not view.within(start, act.mark.end, "polite", "wish", "hereby", "i", "we", "you")
        by = behind + 1 < len(view.tokens) and view.tokens[behind].folded in view.grammar.by
        ours = any(each.start == behind + 1 for each in view.all("our", "my"))  # 'tas bort av vår it'
        return by and (
            ours
            or behind + 1 in view.people
            or (view.tokens[behind + 1].kind is TokenKind.WORD and view.tokens[behind + 1].text[:1].isupper())
        )
    if act.trigger == "cancel_said" and view.grammar.case_endings:
        if act.mark.start and view.tokens[act.mark.start - 1].folded in view.grammar.somebody:
            return True  # 'joku irtisanoo sopimuksemme'
        return any(each.end == act.mark.start for each in view.all("client", "foreign_thing"))  # 'toimittajamme irtisanoo sopimuksensa'
    if not act.trigger.endswith("_base"):
        return False
    if act.trigger == "give_base" and any(each.start == act.mark.start for each in view.all("receive")):
        return False  # who is to get a right does not give it
    start = view.clause_start(act.mark.start)
    if view.within(start, act.mark.start, "polite", "wish", "hereby", "i", "we", "you"):
        return False
    for modal in view.within(start + 1, act.mark.start, "will"):
        if view.covered(modal, ("may", "polite")):
            continue  # 'I må godt …': we do it
        before = modal.start - 1
        between = range(modal.end, act.mark.start)
        adverbs = {position for each in view.all("harmless", "negation") for position in each.hits}
        if view.tokens[before].kind is TokenKind.WORD and all(position in adverbs for position in between):
            return True
    return False
