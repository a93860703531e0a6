"""Which telephone number a user is to get: told with the act, below it, or in a sentence beside it."""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.neighbours import bare, heads_table
from parsers.people import Draft
from parsers.phone_rows import given_in_rows
from parsers.tokens import TokenKind
from parsers.told_before import number_before
from parsers.values_beside import is_old, number_put, told_above, values_below


def new_phone(letter: Letter, draft: Draft | None, acts: list[Act], renamed: Draft | None = None) -> str | None:
    """The telephone number that the acts are about; ``renamed`` is who the user is by his new name."""
    about = any(
        "phone" in act.objects or act.view.has("phone") or _points_at_phone(letter, act) or _of_number_before(letter, act) for act in acts
    ) or any(_puts_it(act) or _is_to_be(act) or (draft is not None and _told_of_him(act, draft)) for act in acts)
    about = about or any(draft in given_in_rows(letter, act) or _put_below(letter, act) for act in acts)
    for view in [each for act in acts for each in values_below(letter, act) if each.has("phone")]:
        for _, value in letter.atoms(view, PhoneMention):
            if isinstance(value, PhoneMention):
                return value.e164
    told = [(phone, place) for phone, place in draft.phones if not is_old(letter, *place)] if draft else []
    own_rows = {place[0] for _, place in told if draft and _is_his_row(letter, draft, place[0])} - {act.view.sentence.index for act in acts}
    if about and own_rows:
        return [phone for phone, place in told if place[0] in own_rows][-1]  # of a list below the order
    own = [phone for phone, place in told if any(abs(place[0] - act.view.sentence.index) <= 1 for act in acts)]
    if own and (about or any(letter.views[act.view.sentence.index - 1].has("phone") for act in acts if act.view.sentence.index)):
        return own[-1]
    for act in acts:
        number = _told_phone(letter, act.view, draft)
        if number and (about or act.objects & {"details"}):
            return number
    if about:
        for act in acts:
            for near in (act.view.sentence.index - 1, act.view.sentence.index + 1):
                if 0 <= near < len(letter.views):
                    number = _told_phone(letter, letter.views[near], draft)
                    if number and not letter.views[near].has("call_me"):
                        return number
    if told and about:
        return told[-1][0]
    if (
        told
        and len({phone for phone, _ in told}) == 1
        and any(act.objects & {"details"} for act in acts)
        and _under_phone_head(letter, told[0][1][0])
    ):
        return told[0][0]
    his = [place for each in (draft, renamed) if each is not None for _, place in each.phones]
    above = {
        value.e164
        for act in acts
        for view in told_above(letter, act, draft)
        if view.has("phone") and (view.has("he") or view.people) and not view.has("our", "my", "i", "me")
        for position, value in letter.atoms(view, PhoneMention)
        if isinstance(value, PhoneMention) and (view.sentence.index, position) in his and not is_old(letter, view.sentence.index, position)
    }
    return above.pop() if len(above) == 1 else None


def _under_phone_head(letter: Letter, row: int) -> bool:
    """'User | E-mail | New mobile' above the rows: one column is for a telephone number, and none for an old one."""
    while row and letter.views[row].sentence.row:
        row -= 1
        head = letter.views[row]
        if heads_table(letter, head):
            return head.has("phone") and not head.has("old")
    return False


def _is_his_row(letter: Letter, draft: Draft, index: int) -> bool:
    """Whether a sentence is a row of a list, or a bare line, that names him and nobody else."""
    view = letter.views[index]
    named = letter.people.between((index, 0), (index + 1, 0))
    return named == [draft] and (view.sentence.row or bare(letter, view))


def _told_phone(letter: Letter, view: View, draft: Draft | None = None) -> str | None:
    """The telephone number of a sentence; of several the last that no word calls old; never one told right behind another user's name."""
    here = {place[0] for place in draft.places} if draft is not None else set()
    here |= {view.sentence.index} if view.sentence.row or bare(letter, view) else set()
    others = {
        place
        for other in letter.people.drafts
        for _, place in other.phones
        if other is not draft and other.known and not other.is_sender and place[0] in here and other.places
        if any(mention[0] == place[0] and mention[1] < place[1] for mention in other.places)
    }
    if draft is not None and not draft.is_sender:
        others |= {place for _, place in letter.people.sender.phones}
    found = [
        value.e164
        for position, value in letter.atoms(view, PhoneMention)
        if isinstance(value, PhoneMention)
        and not is_old(letter, view.sentence.index, position)
        and (view.sentence.index, position) not in others
    ]
    return found[-1] if found else None


def _of_number_before(letter: Letter, act: Act) -> bool:
    """'My number is wrong. I have changed to 070 …': the sentence before tells what was changed."""
    index = act.view.sentence.index
    is_new = act.trigger == "has_new" or act.view.covered(act.mark, ("has_new",))  # '070 … er det rette', the adjective
    told = is_new and _told_phone(letter, act.view) is not None
    return told and index > 0 and letter.views[index - 1].has("phone")


def _puts_it(act: Act) -> bool:
    """'Add 070 123 45 67 to Priya': the only number of the sentence is what is put in, and no word is needed to call it one."""
    return not act.implied and len(act.view.places(PhoneMention)) == 1 and number_put(act.view, act.mark) is not None


def _is_to_be(act: Act) -> bool:
    """'070 123 45 67 ska det vara på min användare', '… is to be on my user': the number opens the sentence."""
    view, places = act.view, act.view.places(PhoneMention)
    if act.implied or act.trigger != "change_passive" or len(places) != 1 or places[0] >= act.mark.start:
        return False
    behind = view.has("user") or view.within(act.mark.end, len(view.tokens), "me", "he") or bool(view.people)
    first = not any(token.kind is TokenKind.WORD for token in view.tokens[: places[0]])
    return bool(behind) and first and not view.holds(AddressMention) and not view.has("invoice", "foreign_thing", "call_me", "contact")


def _told_of_him(act: Act, draft: Draft) -> bool:
    """'Lars nås nå på 913 22 415, oppdater brukeren hans': the only value of the order's sentence stands in the clause that names him."""
    view, places = act.view, act.view.places(PhoneMention)
    if act.implied or not act.trigger.startswith("change") or act.objects - {"user", "details"} or len(places) != 1:
        return False
    clause = view.clause_of[places[0]]
    if view.holds(AddressMention) or clause == view.clause_of[act.mark.start]:
        return False
    if any(view.clause_of[each.start] == clause for each in view.all("i", "we", "me", "my", "our", "call_me", "contact")):
        return False
    return any(at == view.sentence.index and view.clause_of[token] == clause for at, token in draft.places)


def _put_below(letter: Letter, act: Act) -> bool:
    """'Karl has got a new number. Register this on him:': the number that was just spoken of stands in the rows below."""
    index = act.view.sentence.index
    return act.view.sentence.announces and act.view.has("it") and index > 0 and letter.views[index - 1].has("phone")


def _points_at_phone(letter: Letter, act: Act) -> bool:
    """'My new number is 070 … Put it on my account', '… under his name': 'it' is the number of the sentence before."""
    view = act.view
    his = {each.end for each in view.all("he")}
    other = view.has("email") or any(each.start not in his for each in view.all("name"))
    return view.has("it") and not other and number_before(letter, view)
