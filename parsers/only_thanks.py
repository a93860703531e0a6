"""Whether a mail only thanks, acknowledges or greets."""

from parsers.fields.days import DayMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import Request

#: So many words before a closing 'thanks' tell something of their own.
_MUCH = 4

#: Words that a mail which only thanks does not need.
_SUBSTANCE = (
    "add_base", "add_noun", "remove_base", "end_base", "cancel_base", "cancel_noun", "cancel_said", "change_base", "swap",
    "user", "agreement", "basic", "integrated", "upgrade", "wish", "polite", "needs", "wonder", "authority",
)  # fmt: skip

#: Verbs that order something where they open a sentence.
_IMPERATIVES = ("add_base", "remove_base", "end_base", "cancel_base", "change_base", "give_base", "put_base")


def _ends_it(view: View, verb: Mark) -> bool:
    """'…, end it, thanks': an imperative at the head of a clause, with nothing but a pronoun for what it is done to."""
    heads = verb.start == view.clause_start(verb.start) and not view.has("done")
    return heads and any(each.start == verb.hits[-1] + 1 for each in view.all("it", "he", "they"))


def _tells_more(letter: Letter, view: View) -> bool:
    """'Yes, do it', 'Priya is out': a sentence beside the thanks that has something done, or tells of a user."""
    if view.has("do_that", "left", "must_not_have", "takes_over") and not view.has("done", "greeting"):
        return True
    return any(
        draft.known and not draft.is_sender for draft in letter.people.between((view.sentence.index, 0), (view.sentence.index + 1, 0))
    )


def _done_as_asked(view: View) -> bool:
    """'I see that Karl was removed yesterday, just as we asked.'"""
    return view.has("done") and view.has("as_asked") and not view.has("negation", "contrast", "keeps", "stays", "must", *_IMPERATIVES)


def _names_others(letter: Letter, view: View) -> bool:
    """Whether a sentence names anybody but the sender."""
    index = view.sentence.index
    return any(not draft.is_sender for draft in letter.people.between((index, 0), (index + 1, 0)))


def _asks_with_thanks(view: View) -> bool:
    """'… credit one of the two, thanks': a longer sentence that ends in the thanks may ask for what stands before it."""
    words = [position for position, token in enumerate(view.tokens) if token.folded and token.text[0].isalnum()]
    said = {
        position for each in view.all("thanks", "fine", "done", "greeting", "harmless", "i", "we", "you", "it") for position in each.hits
    }
    ends = any(each.words == 1 and each.start == words[-1] for each in view.all("thanks")) if words else False
    told = {view.clause_of[each.start] for each in view.all("done")}
    unsaid = [position for position in words if position not in said]
    apart = [position for position in unsaid if told and view.clause_of[position] not in told]
    return ends and (len(unsaid) > _MUCH or len(apart) > 1)  # 'Karl was removed yesterday, put him back, thanks'


def _turns_to_another(letter: Letter, view: View) -> bool:
    """'Now it is Maria's turn, thanks': a longer sentence of thanks that names somebody else, of whom nothing is done or fine."""
    words = [token for token in view.tokens if token.folded and token.text[0].isalnum()]
    return len(words) > _MUCH + 1 and _names_others(letter, view) and not view.has("done", "fine", "confirm")


def _does_not_work(view: View) -> bool:
    """'The old one does not work': a 'not' right behind what would be fine, in a sentence that thanks for nothing."""
    works = {each.end for each in view.all("fine")}
    return any(each.start in works for each in view.all("negation")) and not view.has("thanks")


def _holds_value(view: View) -> bool:
    """Whether a sentence holds an address, a number or a day; the day when something was done asks nothing."""
    done = view.has("done")
    return any(token.atom is not None and not (done and isinstance(token.atom, DayMention)) for token in view.tokens)


def thanks_alone(letter: Letter, requests: tuple[Request, ...]) -> bool:
    """Whether every sentence thanks, acknowledges or greets, and none asks."""
    if requests:
        return False
    views = list(letter.body())
    thanks = [view for view in views if view.has("thanks", "fine")]
    if any(_does_not_work(view) for view in views):
        return False
    if not thanks or any(view.sentence.asks or view.has("points", "do_that") for view in views):
        return False
    if any(mark.start == 0 or _ends_it(view, mark) for view in thanks for mark in view.all(*_IMPERATIVES)):
        return False  # 'Remove the fee, thanks', 'It is not needed, end it, thanks'
    if any(view.has("polite", "may", "wish") and view.has(*_IMPERATIVES) and not view.has("done") for view in thanks):
        return False  # 'You can close the case now, thanks'
    told = ("left", "must_not_have", "may", "renamed", "has_new")
    if any(view.has(*told) and not view.has("done") and _names_others(letter, view) for view in views):
        return False
    others = [view for view in views if not view.has("thanks", "fine") and not (view.has("greeting") and len(view.tokens) <= 6)]
    others = [view for view in others if not _done_as_asked(view)]
    if any(_holds_value(view) for view in views) or any(view.has(*_SUBSTANCE) for view in others):
        return False  # something may be asked that was not understood: no order is lost to a 'thank you'
    if any(view.has("change_noun") and view.has("name", "email", "phone") and view.people for view in others):
        return False  # 'Name change: Ann Berg -> Ann Holm. Thanks!'
    if any(_asks_with_thanks(view) or _turns_to_another(letter, view) for view in thanks):
        return False
    if any(view.has("negation") and view.has("email", "user", "password") for view in others):
        return False  # 'Heli got no mail. Thank you!'
    if any(view.has("correction", "must") for view in others):
        return False
    rest = sum(len([token for token in view.tokens if token.folded and token.text[0].isalnum()]) for view in others)
    if any(view.has("authority") for view in views) or any(_tells_more(letter, view) for view in others):
        return False
    if any(view.has("user") and _names_others(letter, view) and not view.has("done", "fine", "confirm") for view in thanks):
        return False  # a verb that nobody knows: 'X Karl's login, thanks'
    if any(len(view.tokens) > 14 and view.has(*_SUBSTANCE) and not view.has("done") for view in thanks):
        return False
    return rest <= 12 and sum(len(view.tokens) for view in views) <= 80
