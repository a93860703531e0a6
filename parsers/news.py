"""Whether what is told of a person is news that asks nothing of us, of somebody who is not ours, or of a thing he made."""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.reading import Kind

#: Verbs that may only tell what is so ('his number becomes …').
_TOLD = ("change_passive", "change_said")


def only_news(letter: Letter, act: Act) -> bool:
    """'James has a new number. Nothing for you to do': a statement in a mail that says that nothing is to be done."""
    if (act.implied or act.trigger.endswith("_passive")) and _what_then(letter, act):
        return True
    if not (act.implied or act.trigger in _TOLD):
        return False
    return any(view.has("no_action") for view in letter.body())


def _what_then(letter: Letter, act: Act) -> bool:
    """'She has a user from her last job. What do we do?': the short question behind what is told asks what comes of it."""
    index = act.view.sentence.index
    return any(
        view.sentence.asks and view.has("how") and view.has("we", "i") and len(view.tokens) <= _SHORT
        for view in letter.views[index + 1 : index + 3]
    )


#: A question of at most so many tokens asks of nothing but what stands before it.
_SHORT = 6


def of_the_company(act: Act) -> bool:
    """'Aarhus Tømrer has a new address': a company's name stands right before what is told."""
    return act.implied and act.kind is Kind.CHANGE_USER and act.mark.start - 1 in act.view.companies


def stays_called(act: Act) -> bool:
    """'In the system he shall be called the same': a name told in the sentence before is no new one."""
    return act.trigger == "renamed" and act.view.has("keeps")


def somebody_elses_user(letter: Letter, act: Act) -> bool:
    """'My brother Karl is your customer too. He has a new address': what is told is of a user of another company."""
    if not act.implied:
        return False
    index = act.view.sentence.index
    before = letter.views[index - 1] if index else None
    near = [act.view] if before is None or before.sentence.subject else [before, act.view]
    return any(view.has("client") and view.has("role") and view.has("my", "our", "he") for view in near)


def made_thing(letter: Letter, act: Act) -> bool:
    """'Karl has made an error in an invoice. Delete it': a pronoun of things points at the thing told last, not at the person."""
    view, index = act.view, act.view.sentence.index
    if act.kind is not Kind.REMOVE_USER or act.implied or not index or view.has("user") or view.people:
        return False
    things = {each.start for each in view.all("it")}
    pointing = [each for each in view.all("he") if act.start <= each.start < act.end]
    before = letter.views[index - 1]
    if not pointing or any(each.start not in things for each in pointing) or before.sentence.subject or before.has("user"):
        return False
    return before.has("foreign_thing", "invoice")


def of_all_addresses(act: Act) -> bool:
    """'Our addresses are a@x instead of a@y': a swap of two addresses, without a person or a user, tells of no one."""
    view = act.view
    if act.trigger != "swap" or view.people or view.has("user", "he", "they"):
        return False
    told = sum(isinstance(token.atom, AddressMention) for token in view.tokens)
    return told > 1 and view.has("our")


def placed_elsewhere(view: View, start: int) -> bool:
    """'Her new address is 14 Mill Lane': behind an attribute that may be a house's stands a number, and no address of e-mail."""
    if any(isinstance(token.atom, AddressMention) for token in view.tokens) or not view.within(start, len(view.tokens), "postal"):
        return False
    return any(token.text[:1].isdigit() for token in view.tokens[start:])
