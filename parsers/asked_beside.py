"""What a question beside an order leaves open: whether he has left at all, what would follow, a better offer, or to wait."""

from parsers.act import Act
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.reading import Kind

#: So far behind the notice the sender asks for an offer, in sentences.
_OFFER = 4


def left_to_us_to_know(acts: list[Act]) -> None:
    """'Har Karl slutat? Ta bort honom.': what the sentence before asks about the leaving is the condition of the order."""
    asked = {act.view.sentence.index for act in acts if act.trigger == "left" and act.view.sentence.asks and not act.view.sentence.heard}
    for act in acts:
        if act.kind is Kind.REMOVE_USER and act.force is Force.ORDER and not act.implied and act.view.sentence.index - 1 in asked:
            act.force = Force.CONDITION


def asks_what_follows(act: Act, following: View) -> bool:
    """'Could you remove Priya? What are the consequences?': a plea that is a question, and one behind it about what comes of it."""
    if not following.sentence.asks or following.sentence.heard:
        return False
    if following.has("agrees") and not following.people:
        return True  # 'Priya ought to be removed. Do you agree?'
    if not following.has("what", "how"):
        return False
    ending = act.kind is Kind.CANCEL_AGREEMENT and following.has("price")
    cost = any(each.words == 1 for each in following.all("price"))  # not 'how much notice'
    if ending and cost and following.has("cancel_base", "cancel_noun", "end_base"):
        return True  # 'What does it cost to cancel?'
    return act.view.sentence.asks and (following.has("consequence") or ending)


def or_a_better_offer(letter: Letter, act: Act) -> bool:
    """'We cancel. Could you make us a better offer?': the notice is one of two choices."""
    if act.kind is not Kind.CANCEL_AGREEMENT or act.implied:
        return False
    index = act.view.sentence.index
    return any(_asks_for_offer(view, act if view is act.view else None) for view in letter.views[index : index + _OFFER])


def _asks_for_offer(view: View, own: Act | None) -> bool:
    """Whether a sentence, or what stands in it behind the notice, asks us for an offer."""
    start = own.mark.hits[-1] + 1 if own else 0
    offers = view.within(start, len(view.tokens), "offer")
    pleas = view.within(start, len(view.tokens), "polite", "can_i")
    return bool(offers) and not view.sentence.heard and (view.sentence.asks or bool(pleas))
