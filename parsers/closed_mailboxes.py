"""Which change of address a mailbox that is closed and another one tell: 'The mailbox a@… is shut down this week. Use b@… instead.'

What is closed is a thing of the user's, and nobody leaves: the other address is his, going by his name.
"""

from parsers.act import Act
from parsers.cautions import LEFT_ELSE
from parsers.clauses import force_of
from parsers.fields.addresses import AddressMention
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft, resemblance
from parsers.phrase_book import Mark
from parsers.reading import Evidence, Kind

#: What makes of the closing that of a user, or of its sentence more than news of an address.
_OF_A_USER = ("user", "left_past", "must_not_have", "retired", "joined", "role")

#: The verbs that ask for the other address.
_VERBS = ("put_base", "change_base", "put_said", "change_said", "change_passive", "add_base")

#: What tells that it is the one to be used.
_INSTEAD = (*_VERBS, "new", "takes_over", "has_new", "swap")

#: What makes of the sentence of the other address none that asks for it.
_UNSURE = ("negation", "condition", "consider", "hearsay", "others_want", "perhaps", "draft", "invoice", "contact", "call_me", "joined")

#: Behind the closing the other address stands in so many sentences.
_BEHIND = 2


def closed_mailboxes(letter: Letter, acts: list[Act]) -> list[Act]:
    """The acts, with those of closing a user's mailbox for another one of his as the change that they are."""
    for act in [each for each in acts if each.kind is Kind.REMOVE_USER and each.view.holds(AddressMention)]:
        owner = _owner(letter, act)
        told = _other(letter, act.view, owner) if owner is not None else None
        if owner is not None and told is None and _only_told(act):
            act.doubt = act.doubt or LEFT_ELSE
        if owner is None or told is None:
            continue
        view, place = told
        mark = next((each for each in view.all(*_INSTEAD) if view is not act.view or each.start > act.mark.end), None)
        if mark is None or not _asks_for_it(view, mark):
            act.doubt = act.doubt or LEFT_ELSE
            continue
        proof = [Evidence(f"{letter.lexicon.code}.change_user.closed", act.view.text(act.mark.start, act.mark.end))]
        change = Act(
            Kind.CHANGE_USER,
            Force.ORDER,
            view,
            mark,
            "value_told",
            place if view is act.view else 0,
            len(view.tokens),
            objects=frozenset({"email"}),
            aimed=(owner,),
            evidence=proof,
        )
        acts = [each for each in acts if each.view not in (act.view, view) or each.kind not in _USERS or each.authority is not None]
        acts.append(change)
    return acts


def _only_told(act: Act) -> bool:
    """'The mailbox a@… is being shut down this week.': a word for the mailbox stands before the address, and nobody asks for anything."""
    view = act.view
    words = {each.end for each in view.all("email")}
    called = any(each in words for each in view.places(AddressMention) if each < act.mark.start)
    return called and act.trigger.startswith("end") and not view.has("must", "polite", "wish")


#: The acts that the change stands for.
_USERS = (Kind.REMOVE_USER, Kind.ADD_USER, Kind.CHANGE_USER)


def _owner(letter: Letter, act: Act) -> Draft | None:
    """The user whose registered address is what the act closes: it stands before the verb, and the sentence names nobody else."""
    view = act.view
    if act.authority is not None or view.sentence.subject or view.has(*_OF_A_USER):
        return None
    told = [(place, value.email) for place, value in letter.atoms(view, AddressMention) if isinstance(value, AddressMention)]
    if not told or told[0][0] > act.mark.start:
        return None
    owner = letter.people.with_email(told[0][1])
    index = view.sentence.index
    if owner is None or owner.known is None or not owner.known.active or owner.known.email != told[0][1]:
        return None
    return owner if set(letter.people.between((index, 0), (index + 1, 0))) <= {owner} else None


def _other(letter: Letter, closing: View, owner: Draft) -> tuple[View, int] | None:
    """(sentence, token) of the one other address told there or right behind, that looks like the user's name and is nobody's else."""
    index = closing.sentence.index
    for view in letter.views[index : index + 1 + _BEHIND]:
        values = [(place, value) for place, value in letter.atoms(view, AddressMention) if isinstance(value, AddressMention)]
        others = [(place, value) for place, value in values if not owner.known or value.email != owner.known.email]
        if not others:
            continue
        (place, value) = others[0]
        whose = letter.people.with_email(value.email)
        his = resemblance(owner.shown_name or "", value.email) > 0 and (whose is None or whose is owner or not whose.names)
        sentence = view.sentence.index
        named = [draft for draft in letter.people.between((sentence, 0), (sentence + 1, 0)) if draft is not owner and draft.names]
        return (view, place) if his and value.valid and len(others) == 1 and not named else None
    return None


def _asks_for_it(view: View, mark: Mark) -> bool:
    """Whether the sentence of the other address asks to use it, or tells plainly that it is the one from now on."""
    if view.has(*_UNSURE) or (view.sentence.asks and not view.has("polite")):
        return False
    return mark.concept not in _VERBS or not mark.concept.endswith("_base") or force_of(view, mark) is Force.ORDER
