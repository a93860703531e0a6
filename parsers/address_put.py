"""Whether a new address is put where a user's old one was: 'I got a new one: a@…. Can you put it on me instead of b@?'

Who is told by such words gets another address; he is neither added nor removed.
"""

from parsers.fields.addresses import AddressMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft, resemblance

#: So many sentences before the order at most stands the new address.
_NEAR = 2

#: What a sentence must not hold where nobody comes and nobody goes.
_COMES = ("joined", "add_noun", "authority", "client", "left", "cannot_sign_in")


def address_put(letter: Letter, view: View) -> str | None:
    """The one new address told in a sentence, or right before it, that it puts on the sender or on a user for one that he had."""
    if (
        view.sentence.subject
        or view.sentence.heard
        or view.sentence.row
        or not view.has("it", "he", "new", "swap", "old")
        or view.has("negation")
    ):
        return None
    index = view.sentence.index
    near = [each for each in letter.views[max(0, index - _NEAR) : index + 1] if not each.sentence.heard and not each.sentence.subject]
    told = _new_addresses(letter, near)
    if len(told) != 1 or any(_comes_or_goes(each) for each in near):
        return None
    email = told.pop()
    named = letter.people.between((near[0].sentence.index, 0), (index + 1, 0))
    if any(not draft.known and not draft.ambiguous and not draft.is_sender and draft.names for draft in named):
        return None
    whose = _whose(letter, view)
    if whose is None or whose.known is None or not whose.known.active:
        return None
    swaps = view.all("swap")
    if swaps:
        return email if all(_old_one_behind(view, each.start, each.end, whose) for each in swaps) else None
    last = max((each.start for each in view.all("it")), default=-1)
    if any(place > last for place in view.places(AddressMention)) and not (last < 0 and _put_on_him(view)):
        return None
    called = view.has("new") or any(each.has("has_new") or (each.has("new") and each.holds(AddressMention)) for each in near)
    told_new = _resembles(whose, email) or any(each.has("email") and each.has("has_new", "old") for each in near)
    return email if called and told_new else None


def _put_on_him(view: View) -> bool:
    """'Lägg in m.oberg@… på Maria i stället': the address stands right behind the verb, and right behind it 'on' and whose it is."""
    verbs = view.all("put_base", "add_base", "change_base")
    heads = {each.start for each in view.all("place", "for_company")}
    for place in view.places(AddressMention):
        behind = place + 1
        while behind not in heads and any(behind in each.hits for each in verbs):
            behind += 1  # 'læg s.kjaer@… ind på Søren'
        if any(place - 1 in each.hits for each in verbs) and behind in heads and behind + 1 in view.people:
            return view.has("takes_over")
    return False


def _comes_or_goes(view: View) -> bool:
    """Whether a sentence tells of somebody new or of a leaver; 'den nya på' behind a pronoun is a thing."""
    pointed = {each.end for each in view.all("it")}
    put = {position for each in view.all("put_base", "add_base") for position in each.hits}  # 'lägg in'
    return any(each.start not in pointed and put.isdisjoint(each.hits) for each in view.all(*_COMES))


def _new_addresses(letter: Letter, near: list[View]) -> set[str]:
    """The addresses of some sentences that are no user's registered one."""
    registered = {user.email for company in letter.known.companies for user in company.users}
    found = {atom.email for view in near for _, atom in view.atoms if isinstance(atom, AddressMention) and atom.valid}
    return found - registered - letter.known.own_addresses


def _whose(letter: Letter, view: View) -> Draft | None:
    """The one on whom it is put: the sender, or the one user named in the sentence or pointed at from there."""
    index = view.sentence.index
    shortened = {position for position in view.people if position + 1 < len(view.tokens) and view.tokens[position + 1].text == "@"}
    names = view.people - shortened - set(view.places(AddressMention))
    named = [
        draft
        for draft in letter.people.drafts
        if any(place[0] == index and place[1] in names for place in draft.places) and not draft.is_sender
    ]
    known = [draft for draft in named if draft.known]
    things = {each.start for each in view.all("it")}
    he = [each for each in view.all("he") if each.start not in things]
    if known:
        return known[0] if len(known) == 1 and not he else None
    if he:
        before = letter.people.between((max(0, index - _NEAR), 0), (index, 0))
        users = [draft for draft in before if draft.known and not draft.is_sender]
        return users[0] if len(users) == 1 else None
    return letter.people.sender if view.has("me", "my", "i") else None


def _resembles(whose: Draft, email: str) -> bool:
    """Whether an address looks like the user's name, so that it is his and nobody's who comes."""
    names = {name for name in (whose.shown_name, whose.known.name if whose.known else None) if name}  # 'Maria' is told, m.oberg@… is hers
    return any(resemblance(name, email) > 0 for name in names)


def _old_one_behind(view: View, start: int, end: int, whose: Draft) -> bool:
    """Whether behind 'instead of' (before 'tilalle') stands nothing but the old one: the word, a cut address, or the registered one."""
    registered = whose.known.email if whose.known else ""
    if view.grammar.case_endings:
        last = view.tokens[start - 1] if start else None
        if last is None:
            return False
        shortened = any(token.text.endswith("@") for token in view.tokens[max(0, start - 3) : start])
        olds = {each.end for each in view.all("old")}
        return start in olds or shortened or (isinstance(last.atom, AddressMention) and last.atom.email == registered)
    article = end < len(view.tokens) and view.tokens[end].folded in view.grammar.articles
    at = end + article
    if at >= len(view.tokens):
        return False
    atom = view.tokens[at].atom
    if isinstance(atom, AddressMention):
        return atom.email == registered or not atom.valid
    if any(each.start == at for each in view.all("old") if not set(each.hits) & set(range(start, end))):
        return True
    told = any(each.start == at for each in view.all("relative"))  # 'i stedet for den som står der'
    if told and any(each.start == at + 1 for each in view.all("old")):
        return True
    behind = range(at, min(at + 6, len(view.tokens)))
    cut = next((position for position in behind if view.tokens[position].text == "@"), None)
    if cut is None:
        return False
    written = "".join(view.tokens[position].text for position in range(at, cut)).lower()
    return bool(registered) and registered.split("@", 1)[0].startswith(written)
