"""What stands around the value that a user is to get: its label in a line below or above the order, or the word that calls it old.

Both the new address and the new telephone number ask for it.
"""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft
from parsers.phrase_book import Mark

#: A label stands before a colon among the first so many tokens.
_LABEL = 4


def values_below(letter: Letter, act: Act) -> list[View]:
    """The lines with labels under 'please update her profile as follows:', else those right above 'please update'."""
    if not act.view.sentence.announces:
        above = act.view.sentence.index
        while above > 0 and labels_value(letter.views[above - 1]):
            above -= 1
        return letter.views[above : act.view.sentence.index]
    end = start = act.view.sentence.index + 1
    while end < len(letter.views) and any(token.text == ":" for token in letter.views[end].tokens[:_LABEL]):
        end += 1
    return letter.views[start:end]


def told_above(letter: Letter, act: Act, draft: Draft | None) -> list[View]:
    """'… Can you update her user with all of that?': the sentences before such an order that tell of nobody else, the last one first."""
    if act.implied or not act.trigger.startswith("change") or act.objects & _ATTRIBUTES or not act.objects & _ALL:
        return []
    index = act.view.sentence.index
    found: list[View] = []
    for view in letter.views[max(0, index - _FAR) : index][::-1]:
        here = letter.people.between((view.sentence.index, 0), (view.sentence.index + 1, 0))
        if view.sentence.subject or view.sentence.heard or any(each.known and each is not draft for each in here):
            break
        if not (view.sentence.asks or view.has(*_NOT_HIS)):
            found.append(view)
    return found


#: What an order says that leaves it to the sentences before it what is new of a user.
_ALL = {"user", "everything", "details"}
_ATTRIBUTES = {"email", "phone", "name", "authority"}

#: How many sentences before such an order may tell what is new.
_FAR = 4

#: A sentence with any of these tells how to reach somebody, or what stays as it is.
_NOT_HIS = ("call_me", "contact", "keeps", "stays", "no_action", "negation", "perhaps")


def number_put(view: View, mark: Mark) -> PhoneMention | None:
    """'Legg inn 913 22 415 på Lars', 'put 070 … on Priya': the telephone number that stands where the verb's object does."""
    for place in view.places(PhoneMention):
        atom = view.tokens[place].atom
        near = max((hit for hit in mark.hits if hit < place), default=place)  # a phrase may go on behind it ('put … on')
        if isinstance(atom, PhoneMention) and 0 < place - near <= _OBJECT:
            return atom
    return None


#: The object stands so near behind the verb ('legg inn da 913 …').
_OBJECT = 2


def labels_value(view: View) -> bool:
    """'Mobile: 070 …': a label of a value and a colon open the line, and the value ends it."""
    colon = next((position for position, token in enumerate(view.tokens[:_LABEL]) if token.text == ":"), 0)
    valued = isinstance(view.tokens[-1].atom, (AddressMention, PhoneMention))
    return valued and bool(view.within(0, colon, "email", "phone")) and not view.people


def is_old(letter: Letter, sentence: int, token: int) -> bool:
    """Whether the words right before an address or a number tell that it is the one that was, or that it is not the one."""
    view = letter.views[sentence]
    if any(mark.end == token and view.within(0, mark.start, "negation") for mark in view.all("contrast")):
        return False  # 'it is not 070 … but 073 …'
    near = [mark for mark in view.all("old", "new", "except_for") if token - 4 <= mark.start < token and mark.end <= token]
    near = [mark for mark in near if not view.covered(mark, ("contact", "put_base"))]  # 'is reached from the number …', 'før inn …'
    return bool(near) and near[-1].concept != "new"


def value_behind(view: View, mark: Mark) -> int:
    """Where the first address behind a mark stands; the end of the sentence where none does."""
    behind = range(mark.end, len(view.tokens))
    return next((position for position in behind if isinstance(view.tokens[position].atom, AddressMention)), len(view.tokens))


def new_value(letter: Letter, view: View, mark: Mark) -> bool:
    """'The telephone number of Karl is out of date. The new one is 070 …': the value right behind, the attribute in the sentence before."""
    index = view.sentence.index
    before = letter.views[index - 1] if index else None
    if before is None or before.sentence.subject:
        return False
    behind = [token.atom for token in (*view.tokens[max(0, mark.start - 1) : mark.start], *view.tokens[mark.end : mark.end + 2])]
    return (before.has("phone") and any(isinstance(atom, PhoneMention) for atom in behind)) or (
        before.has("email") and not before.has("postal") and any(isinstance(atom, AddressMention) for atom in behind)
    )


def of_the_old_one(view: View) -> bool:
    """'Den gamle kan dere se bort fra': the sentence speaks of an old value, and of nobody and no order."""
    said = {position for mark in view.all("may", "must", "you", "retract", "polite") for position in mark.hits}
    old = any(  # not 'den forrige mailen kan dere se bort fra'
        view.within(each.start, each.end, "old") and (each.end in said or each.end >= len(view.tokens) - 1)
        for each in view.all("which_of_two")
    )
    return old and not view.people and not view.has("user", "agreement", "they", "add_noun", "remove_noun", "cancel_noun")
