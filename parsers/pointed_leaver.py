"""Who goes where an order to remove has but a pronoun: he of whom it is told that he goes, not whoever was named last.

'Karl has left. Maria takes over his work. Remove him.' Where the words leave two, nobody is sure, and a person is asked.
"""

from parsers.act import Act
from parsers.letter import Letter
from parsers.marks import View
from parsers.mentions import mentions_in
from parsers.people import Draft
from parsers.reading import Kind
from parsers.saying import said_it, words_of_saying
from parsers.subjects import who_goes

#: So many sentences before the order tell whom its pronoun means.
_NEAR = 3

#: What tells that somebody goes.
_GOING = ("left", "left_past", "must_not_have", "no_user", "remove_passive", "remove_noun")

#: What a sentence tells of somebody who does not go, or who only spoke of it.
_STAYING = ("takes_over", "joined", "stays", "keeps", "told_by", "others_want", "hearsay", "he", "contact", "with_letter", "add_passive")


def whom_it_means(letter: Letter, act: Act, last: Draft) -> Draft | None:
    """The user whom the pronoun of an order to remove means, ``last`` being named last before it; None where nobody can tell."""
    told = _told_before(letter, act)
    users = list(dict.fromkeys(draft for _, _, draft in told))
    if act.kind is not Kind.REMOVE_USER or act.implied or last not in users or len(users) == 1:
        return last
    goers = list(dict.fromkeys(draft for view in dict.fromkeys(view for view, _, _ in told) for draft in _goers(letter, act, view)))
    if last in goers:
        return last
    here = [view for view, _, draft in told if draft is last]
    if not goers:
        together = {draft for view, _, draft in told if view is here[-1]}
        return last if len(together) == 1 else None
    return goers[0] if len(goers) == 1 and all(view.has(*_STAYING) for view in here) else None


def either_of_two(letter: Letter, act: Act, draft: Draft) -> bool:
    """'James hands over to Priya. He should lose his login': a pronoun that may mean ``draft``, or another user named before it."""
    if act.kind is Kind.ADD_USER:
        return False
    if whom_it_means(letter, act, draft) is None:
        return True
    sentences = [place[0] for place in draft.places if place[0] < act.view.sentence.index]
    if not sentences or not letter.views[sentences[-1]].has("takes_over", "swap", "authority"):
        return False
    here = letter.people.between((sentences[-1], 0), (sentences[-1] + 1, 0))
    return len([each for each in here if each.known and each.known.active and not each.is_sender]) > 1


def _told_before(letter: Letter, act: Act) -> list[tuple[View, int, Draft]]:
    """(sentence, token, user) of every user but the sender named shortly before the order, who is not only the one who told of it."""
    index = act.view.sentence.index
    found: list[tuple[View, int, Draft]] = []
    for view in letter.views[max(0, index - _NEAR) : index + 1]:
        end = act.mark.start if view is act.view else len(view.tokens)
        said = {mark.start for mark in words_of_saying(view)}
        found += [
            (view, token, draft)
            for token, draft in mentions_in(letter, view, 0, end)
            if draft.known
            and not draft.is_sender
            and not said_it(view, token)
            and token + 1 not in said  # 'James says that Priya wants to leave, so remove her'
        ]
    return found


def _goers(letter: Letter, act: Act, view: View) -> list[Draft]:
    """Of whom a sentence before the order tells that they go."""
    marks = [mark for mark in view.all(*_GOING) if view is not act.view or mark.start < act.mark.start]
    return who_goes(letter, view) if marks else []
