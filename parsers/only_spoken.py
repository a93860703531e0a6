"""Whether an act is only spoken about: discussed, supposed, drafted, to be confirmed, one of two choices, or of all but the one named."""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.force import verb_concepts
from parsers.letter import Letter
from parsers.marks import View
from parsers.reading import Kind


def supposed(letter: Letter, view: View) -> bool:
    """'Imagine Priya left us; would you remove her?': the sentence before only supposes something."""
    index = view.sentence.index
    before = letter.views[index - 1] if index else None
    if before is None or before.sentence.subject or letter.paragraph_of[index - 1] != letter.paragraph_of[index]:
        return False
    return any(each.start <= 1 for each in before.all("suppose"))


def or_else(view: View, act: Act) -> bool:
    """'Lower the price or cancel': an 'or' stands right before the verb, and what stands before it is no such order.

    So does 'remove Karl or keep him'.
    """
    keeps = {each.start for each in view.all("keeps")}
    if any(each.words == 1 and each.start > act.mark.hits[-1] and each.end in keeps for each in view.all("either")):
        return True
    for each in view.all("either"):
        opens = act.kind is Kind.CANCEL_AGREEMENT and view.sentence.index and not act.trigger.endswith("_noun")
        if each.words == 1 and (each.start or opens) and 0 <= act.mark.start - each.end <= 1:  # 'Otherwise we cancel.'
            threat = act.kind is Kind.CANCEL_AGREEMENT  # 'Remove Priya or we cancel'
            classes = ("end", "cancel") if threat else ("remove", "end", "cancel", "add", "change")
            verbs = view.all(*verb_concepts(*classes))
            if not any(other.end <= each.start for other in verbs):
                return True
    return False


def spoken_about(view: View, act: Act) -> bool:
    """'Let us discuss removing her', 'the terms for cancelling': the verb only tells what is spoken about."""
    start = view.clause_start(act.mark.start)
    end = act.mark.start if not act.view.grammar.case_endings else len(view.tokens)
    if act.implied:
        return False
    before = act.mark.start - 1
    if (
        before > 0
        and not act.trigger.endswith(("_noun", "_passive"))
        and view.tokens[before].folded in view.grammar.about
        and view.tokens[before - 1].folded not in view.grammar.please
        and not view.covered(act.mark, ("polite",))
    ):
        return True
    if _to_be_confirmed(view, act) or _to_be_called(view, act):
        return True
    return any(
        not set(each.hits) & set(act.mark.hits)
        and not view.covered(each, ("authority", "hereby", "polite", "condition_polite"))
        and not (each.end == act.mark.start and view.has("unable"))  # 'I tried to add her and could not. Can you do it?'
        for each in view.within(start, end, "about_it")
    )


def _to_be_confirmed(view: View, act: Act) -> bool:
    """'Confirm the cancellation', 'confirm that she will be removed': what is to be confirmed was ordered elsewhere, if at all."""
    if not act.trigger.endswith(("_noun", "_passive", "_base", "_said")):
        return False
    for each in view.all("confirm"):
        if view.tokens[each.start].folded.startswith(view.grammar.confirming) and each.end <= act.mark.start:
            if each.start <= 5 and view.tokens[each.end].folded in view.grammar.that:
                return not view.within(each.end, act.mark.start, "polite", "wish", "hereby")
            return not view.within(each.end, act.mark.start, "conjunction", "contrast", "polite", "wish", "i", "we") and each.start <= 4
    return False


def _to_be_called(view: View, act: Act) -> bool:
    """'Can somebody call me about removing a user and cancelling': nothing but small words stands between 'call me' and the first verb."""
    for each in view.all("call_me", "contact"):
        verbs = (mark for mark in view.all(*_VERBS) if mark.start >= each.end)
        first = min((mark.start for mark in verbs), default=0)
        if not each.end <= first <= min(act.mark.start, each.end + _ABOUT):
            continue
        between = view.tokens[each.end : first]
        me = view.within(each.start, first, "me", "us", "i", "we") and not view.within(view.clause_start(each.start), each.start, "i", "we")
        parted = view.within(each.end, first, "conjunction") or any(token.text in ",;:.–()" for token in between)
        about = any(token.folded in view.grammar.about for token in between)  # 'talk to you about …'
        own = view.within(each.end, act.mark.start, "polite", "wish", "hereby", "may", "contrast", *(() if about else ("you",)))
        if (me or about) and between and not own and not parted and view.clause_of[first] == view.clause_of[each.start]:
            return True
    return False


#: The verbs of orders.
_VERBS = verb_concepts("remove", "end", "cancel", "add", "give", "change", forms=("base", "said", "noun"))

#: So many words may stand between 'call me' and what the call is about.
_ABOUT = 5


def is_shown(letter: Letter, act: Act) -> bool:
    """'Is that how one writes to you?', and the act in the next paragraph: the words are shown to be judged."""
    index = act.view.sentence.index
    before = letter.views[index - 1] if index else None
    if (
        before is None
        or before.sentence.subject
        or not before.sentence.asks
        or letter.paragraph_of[index - 1] == letter.paragraph_of[index]
    ):
        return False
    return before.has("asks_opinion") and not before.people and not before.sentence.heard


def only_a_test(view: View) -> bool:
    """'This is only a test', 'is it like that?': not in a question of ours above an answer, nor where 'that' follows ('er det slik at')."""
    if view.sentence.heard:
        return False
    behind = [each.end for each in view.all("only_test")]
    return any(end >= len(view.tokens) or view.tokens[end].folded not in view.grammar.that for end in behind)


def is_draft(view: View) -> bool:
    """Whether the sentence begins with 'Draft:', or says '(test)'."""
    if any(
        each.start > 0 and each.end < len(view.tokens) and view.tokens[each.start - 1].text == "(" and view.tokens[each.end].text == ")"
        for each in view.all("draft")
    ):
        return True
    return any(each.start == 0 and each.end < len(view.tokens) and view.tokens[each.end].text in ":-–" for each in view.all("draft"))


def only_these_stay(letter: Letter, act: Act) -> bool:
    """'Remove all users, only Priya is to stay': who is named behind the 'only' is none of those to be removed."""
    view, clause, index = act.view, act.view.clause_of[act.mark.hits[-1]], act.view.sentence.index
    for each in view.all("only"):
        if each.start <= act.mark.hits[0] or each.end not in view.people:
            continue
        begin = view.clause_start(act.mark.hits[0]) if act.trigger.endswith("_passive") else act.mark.hits[0]
        before = letter.people.between((index, begin), (index, each.start))  # 'Remove Bo, only Priya stays', 'Bo is to go but Priya stays'
        if act.trigger.endswith("_passive"):
            before = [draft for draft in before if any(view.clause_of[at] == clause for sentence, at in draft.places if sentence == index)]
        staying = letter.people.between((index, each.end), (index, each.end + 1))
        if not before or any(draft in before for draft in staying):
            return any(kept.start > each.end for kept in view.all("keeps", "stays"))
    return False


def or_would_it(letter: Letter, act: Act) -> bool:
    """'Remove Priya? Or is it better to keep her?': a question that begins with an 'or' follows, and the order was one choice of two."""
    if _or_wait(act):
        return True
    if not act.view.sentence.asks or act.view.sentence.index + 1 >= len(letter.views):
        return False
    following = letter.views[act.view.sentence.index + 1]
    opens = any(each.start == 0 and each.words == 1 for each in following.all("either"))
    return opens and following.sentence.asks and not following.people


def _or_wait(act: Act) -> bool:
    """'Ta bort Karl, eller är det okej att vänta?': a bare imperative in a question whose later clause asks what else might do."""
    view = act.view
    if not view.sentence.asks or not act.trigger.endswith("_base") or view.has("polite"):
        return False
    heads = {view.clause_start(position) for position in range(act.mark.hits[-1] + 1, len(view.tokens))}
    heads |= {position for position in range(1, len(view.tokens)) if view.tokens[position - 1].text == ","}
    return any(each.words == 1 and each.start in heads and each.start > act.mark.hits[-1] for each in view.all("either")) and not any(
        each.end < len(view.tokens) and each.end in view.people for each in view.all("either")
    )


def one_of_them(letter: Letter, act: Act) -> bool:
    """'Either Priya or James', 'one of Priya and James', 'Matti or me': an 'or' stands behind the verb and before the last of them."""
    view, index = act.view, act.view.sentence.index
    pointed = letter.views[index - 1 : index] if index and not any(act.start <= each < act.end for each in view.people) else []
    if any(each.words > 1 and each.end in told.people for told in (view, *pointed) for each in told.all("either")):
        return True  # 'one of Priya and James is to go', 'One of Priya and James leaves. Remove that user'
    told = view.places(AddressMention)
    if len(told) > 1 and any(told[0] < each.start < told[-1] and each.words == 1 for each in view.all("either")):
        return True  # one of two addresses
    me = {each.start for each in view.all("me") if any(other.end == each.start for other in view.all("conjunction", "either"))}
    people = [position for position in sorted(view.people | me) if act.start <= position < act.end]
    if not people:
        return False
    return any(
        min(people[0], act.mark.hits[-1]) < each.start < people[-1] and each.start not in act.mark.hits
        for each in view.all("either")
        if not view.covered(each, ("add_noun",))  # 'toisen tunnuksen': one more, not one of two
    )
