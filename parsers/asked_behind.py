"""What a question behind an act makes of it: 'How do we do that?' takes the order back, 'Can you do it for me?' gives one."""

from parsers.act import Act
from parsers.asked_beside import asks_what_follows
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import Kind
from parsers.tokens import TokenKind


def ask_back(letter: Letter, acts: list[Act]) -> None:
    """'We intend to cancel. How do we do that?': the question takes the force of an order from the sentence before it."""
    for act in acts:
        index = act.view.sentence.index + 1
        if act.force is Force.ORDER and act.kind is Kind.CHANGE_USER and any(_by_myself(view) for view in letter.views[index : index + 1]):
            act.force = Force.QUESTION
            continue
        if act.force is not Force.ORDER or act.implied:
            continue
        if (
            act.view.sentence.asks
            and act.view.has("wish")
            and not (_is_polite(act) or act.view.has("password"))
            and _asks_by_which_way(act)
        ):
            act.force = Force.QUESTION
            continue
        if act.view.sentence.asks and _only_asks(letter, act):
            act.force = Force.QUESTION
            continue
        if index >= len(letter.views):
            continue
        following = letter.views[index]
        if following.sentence.heard:
            continue
        if asks_what_follows(act, following):
            act.force = Force.QUESTION
            continue
        words = [token for token in following.tokens if token.folded]
        wished = act.trigger == "needs" or (act.view.has("wish") and not _is_polite(act))
        if following.sentence.asks and wished and (_asks_how(following) or (act.trigger == "needs" and _asks_how_to_add(following))):
            act.force = Force.QUESTION
            continue
        if (
            following.sentence.asks
            and any(not following.covered(each, ("polite",)) for each in following.all("how", "can_i"))  # 'Is it possible to arrange?'
            and len(words) <= 8
            and any(token.folded in following.grammar.it for token in words)
        ):
            act.force = Force.QUESTION


def _is_polite(act: Act) -> bool:
    """Whether a sentence asks us politely to do it; the 'gjerne' of 'vi vil gjerne si opp avtalen' only wishes."""
    view = act.view
    asked = any(not view.covered(each, ("wish",)) for each in view.all("polite"))
    return asked or bool(view.has("polite") and view.within(0, act.mark.start, "you"))


def _by_myself(view: View) -> bool:
    """'He has a new number, 070 …. Shall I change it myself?': the sender asks whether it is his to do."""
    if not view.sentence.asks or view.sentence.heard or view.has("polite", "thanks"):
        return False
    own = any(token.folded in view.grammar.ourselves for token in view.tokens)
    if view.grammar.case_endings:  # 'Vaihdanko sen itse?'
        return own and any(token.text.lower().endswith((*view.grammar.asking_endings, "nko", "nkö")) for token in view.tokens)
    return own and view.has("i", "we") and view.has("change_base", "put_base", "add_base") and not view.has("how")


def _only_asks(letter: Letter, act: Act) -> bool:
    """'Could Matti be removed? I'm only asking', '… Who decides that?', '… I mean, is it possible at all?': it is a question, and no order.

    What is asked of us in the passive may be whether it can be done at all, and another question behind it tells that it is so.
    """
    index = act.view.sentence.index
    near = letter.views[max(0, index - 1) : index + _NEAR]
    if any(view.has("only_asking") and (view is act.view or not view.sentence.asks) for view in near if not view.sentence.subject):
        return True
    following = letter.views[index + 1 : index + 2]
    if not following or not following[0].sentence.asks or following[0].sentence.heard:
        return False
    behind = following[0]
    plea = behind.has("polite", "confirm", "do_that", "thanks", "may") or behind.people
    if any(each.start <= 1 for each in behind.all("meant")) and not behind.has("polite"):
        return True
    return act.trigger.endswith("_passive") and not plea


#: How far behind a question somebody says that he only asks, in sentences.
_NEAR = 3


def asked_to_do_it(letter: Letter, acts: list[Act]) -> None:
    """'I do not find where to remove Maria, can you do it for me?': what the sender did not manage becomes an order."""
    for act in acts:
        how = act.force is Force.QUESTION and act.view.has("how")
        unable = how or (act.force in (Force.NEGATED, Force.WEAK) and act.view.has("unable"))
        index = act.view.sentence.index
        unable = unable or (act.force is Force.WEAK and index + 1 < len(letter.views) and _for_me(act, letter.views[index + 1]))
        if act.implied or act.kind is Kind.CANCEL_AGREEMENT or not (unable or act.force is Force.REPORT):
            continue
        for view in letter.views[index : index + 2] if unable else ():
            begin = act.mark.hits[-1] + 1 if view is act.view else 0
            asked = [each for each in view.within(begin, len(view.tokens), "do_that") if view.within(begin, each.start, "polite")]
            if any(_nothing_else(view, each) for each in asked) and not view.within(begin, len(view.tokens), "condition", "condition_head"):
                act.force = Force.ORDER
        again = letter.views[index + 1] if index + 1 < len(letter.views) and not letter.views[index + 1].sentence.heard else None
        told = act.force is Force.REPORT or (act.force is Force.WEAK and act.trigger.endswith("_passive"))
        if again is not None and told and _makes_it_so(again):
            act.force = Force.ORDER  # 'Maria's account is closed on … Can you see to it that it is so?'
        if again is not None and act.force is Force.REPORT and any(each.start == 0 for each in again.all("do_that")):
            act.force = Force.REPORT if again.sentence.asks or again.has("negation", "condition") else Force.ORDER


def _for_me(act: Act, following: View) -> bool:
    """'I tried to add him and got an error. Can you do it for me?': the plea is for the sender, who told of doing it himself."""
    doing = act.trigger.endswith("_base") and act.view.within(0, act.mark.start, "i", "we")
    ends = {each.end for each in following.all("for_company")} if doing else ()
    return any(each.start in ends for each in following.all("me", "us"))


def _nothing_else(view: View, done: Mark) -> bool:
    """'Can you do it for me today?', and not 'can you make it possible again?': behind the words stands none that nobody knows."""
    known = {position for each in view.marks for position in each.hits} | view.people
    clause = view.clause_of[done.hits[-1]]
    return not any(
        token.kind is TokenKind.WORD and position not in known and view.clause_of[position] == clause
        for position, token in enumerate(view.tokens[done.hits[-1] + 1 :], done.hits[-1] + 1)
    )


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


def _asks_how_to_add(view: View) -> bool:
    """'She would need a login. How is a user added, do I do it myself or do you?': asks how anybody is made a user."""
    adding = view.has("add_base", "add_said", "add_passive") and view.has("user")
    return adding and any(each.start <= 1 for each in view.all("how")) and not view.people and not view.has("polite")


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
