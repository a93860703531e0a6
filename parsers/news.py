"""Whether what is told of a person is news that asks nothing of us, of somebody who is not ours, or of a thing he made."""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.plain_words import names_a_thing, plain_words
from parsers.reading import Kind

#: The reason of what is only told.
NOTHING_ASKED = "nothing is asked"

#: Verbs that may only tell what is so ('his number becomes …').
_TOLD = ("change_passive", "change_said")


def only_news(letter: Letter, act: Act) -> bool:
    """'James has a new number. Nothing for you to do': a statement in a mail that says that nothing is to be done."""
    if (act.implied or act.trigger.endswith("_passive")) and _what_then(letter, act):
        return True
    if act.implied and _waits(letter, act):
        return True
    nobody = act.kind is Kind.ADD_USER and not act.view.people and not any(True for _ in letter.atoms(act.view, AddressMention))
    if not (act.implied or nobody or act.trigger in (*_TOLD, "needs")):
        return False
    return any(view.has("no_action") for view in letter.body())


def _waits(letter: Letter, act: Act) -> bool:
    """'He has been given notice. If anything odd happens, close it': what is to be done is told behind, and waits for something."""
    index = act.view.sentence.index
    if act.kind is Kind.CHANGE_USER:
        return False
    for view in letter.views[index + 1 : index + 3]:
        heads = [
            each
            for each in view.all("when", "condition", "condition_head")
            if each.concept == "when" or each.start == view.clause_start(each.start)
        ]
        polite = ("condition_polite", "polite", "how", "what", "contact")
        if (
            not view.sentence.heard
            and any(not view.covered(each, polite) for each in heads)
            and not view.sentence.asks
            and view.has("user", "he", "it")
        ):
            return not view.has("contact", "call_me") and (not view.has("you") or any(each.concept == "when" for each in heads))
    return False


def _what_then(letter: Letter, act: Act) -> bool:
    """'She has a user from her last job. What do we do?': the short question behind what is told asks what comes of it."""
    index = act.view.sentence.index
    return any(
        view.sentence.asks and not view.sentence.heard and view.has("how") and view.has("we", "i") and len(view.tokens) <= _SHORT
        for view in letter.views[index + 1 : index + 3]
    )


#: A question of at most so many tokens asks of nothing but what stands before it.
_SHORT = 6


def denied_entry(letter: Letter, act: Act) -> bool:
    """'Our new CEO is Per Vik. He is not to be in the system': somebody new who is to have no access."""
    view, index = act.view, act.view.sentence.index
    if act.trigger == "must_not_have" and act.kind is Kind.REMOVE_USER and not view.people and not view.has("when", "before_event"):
        near = letter.people.between((max(0, index - _NEAR), 0), (index, 0))
        return any(draft.known is None for draft in near) and not any(draft.known for draft in near)  # 'Nina is new. … She is not to …'
    if act.kind is not Kind.ADD_USER:
        return False
    if any(each.start <= act.mark.start < each.end for each in view.all("must_not_have")):
        return True
    told = act.implied or act.trigger.startswith("into_")
    following = letter.views[index + 1 : index + 3] if told else []
    return any(each.has("must_not_have") and each.has("he") and not each.has("authority") for each in following)


#: So many sentences back at most stands who is to have no access.
_NEAR = 2


def that_of_another(act: Act) -> bool:
    """'We want no more paper invoices and cancel that service': the thing before in the same sentence is what is to end."""
    view = act.view
    pointing = {each.end for each in view.all("it")}
    agreements = [each for each in view.within(act.mark.start, act.end, "agreement") if each.start in pointing]
    things = [each for each in view.all("foreign_thing", "invoice") if each.start < act.mark.start]
    return bool(agreements and things) and act.kind is Kind.CANCEL_AGREEMENT


def made_by_another(act: Act) -> bool:
    """'Irtisanomme Visman kanssanne tekemän sopimuksen': an agreement that somebody else made; 'yrityksemme tekemän' is our own."""
    view, first = act.view, act.mark.hits[-1] + 1
    if act.kind is not Kind.CANCEL_AGREEMENT or not view.grammar.made_by:
        return False
    made = next((each for each in range(first, act.end) if view.tokens[each].folded in view.grammar.made_by), None)
    if made is None:
        return False
    ours = any(each in view.own_companies or view.tokens[each].folded.endswith(view.grammar.ours) for each in range(first, made))
    return made > first and not ours


def thing_of_the_account(act: Act) -> bool:
    """'Remove the hold on our account': a thing that nobody knows stands between the verb of removing and the company's account."""
    view = act.view
    if act.kind is not Kind.CANCEL_AGREEMENT or not act.trigger.startswith("remove"):
        return False
    ours = [each.start for each in view.within(act.mark.hits[-1] + 1, act.end, "us", "company", "agreement", "my_account", "user")]
    plain = plain_words(view)
    return bool(ours) and any(
        names_a_thing(view, position, plain) and position not in act.mark.hits for position in range(act.mark.hits[-1] + 1, min(ours))
    )


def of_the_company(act: Act) -> bool:
    """'Aarhus Tømrer has a new address': a company's name stands right before what is told."""
    view, company = act.view, act.mark.start - 1
    if not act.implied or act.kind is not Kind.CHANGE_USER or company not in view.companies:
        return False
    while company in view.companies:
        company -= 1
    return not (view.people and any(each.end == company + 1 for each in view.all("place")))  # 'Anders at the haulage firm has a new number'


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


def nobody_named(act: Act) -> bool:
    """'My husband works here too, but he is not to have access': the one who has no access is told by no name."""
    view = act.view
    if act.trigger != "must_not_have" or act.kind is not Kind.REMOVE_USER or view.people or not view.has("my"):
        return False
    accounts = {each.start for each in view.all("user")}  # 'jag vill inte ha kvar min användare'
    return any(each.start not in accounts for each in view.all("role"))


def made_thing(letter: Letter, act: Act) -> bool:
    """'Karl has made an error in an invoice. Delete it': a pronoun of things points at the thing told last, not at the person."""
    view, index = act.view, act.view.sentence.index
    if act.kind is not Kind.REMOVE_USER or act.implied:
        return False
    if any(each.has("no_user") and each.has("he") for each in letter.views[max(0, index - 2) : index + 3]):
        return True
    persons = {each.start for each in view.all("he", "they")} | view.people
    it = [each.start for each in view.all("it") if each.start == act.mark.hits[-1] + 1 and each.words == 1]
    if (
        it
        and not view.has("either")
        and (it[0] not in persons or _taken_from(view, it[0] + 1))
        and any(
            _taken_out(view, each) and not view.within(it[0], each.end, "when")  # not 'close it when she has gone home'
            for each in view.within(it[0] + 2, act.end, "he", "user")
        )
        and act.trigger.endswith(("_base", "_said"))
    ):
        return True  # 'remove it from his account'
    if not index or view.has("user") or view.people:
        return False
    things = {each.start for each in view.all("it")}
    pointing = [each for each in view.all("he") if act.start <= each.start < act.end]
    before = letter.views[index - 1]
    if not pointing or any(each.start not in things for each in pointing) or before.sentence.subject or before.has("user"):
        return False
    return before.has("foreign_thing", "invoice")


#: Finnish endings of what something is taken out of, with and without the possessive behind them.
_OUT_OF = ("sta", "lta", "stan", "ltan", "stansa", "ltansa")


def _taken_from(view: View, position: int) -> bool:
    """'Fjern den fra brukeren til Lars': a 'from' right behind what may be a person or a thing."""
    return all(any(each.start == position for each in view.all(concept)) for concept in ("old", "place"))


def _taken_out(view: View, user: Mark) -> bool:
    """Whether it is he or his user whom something is taken out of: Finnish tells it by the case, and 'sen tunnus' is only his."""
    return not view.grammar.case_endings or any(view.tokens[position].folded.endswith(_OUT_OF) for position in user.hits)


def of_a_mailing(letter: Letter, act: Act) -> bool:
    """'Karl does not want your newsletter any more. Can you remove him?': somebody is only to be taken off what we send out."""
    view, index = act.view, act.view.sentence.index
    if act.kind is not Kind.REMOVE_USER or act.implied or not index or view.has("user") or view.people:
        return False
    before = letter.views[index - 1]
    return before.has("mailing") and not before.sentence.subject and not before.has("user", "left")


def of_all_addresses(act: Act) -> bool:
    """'Our addresses are a@x instead of a@y': a swap of two addresses, without a person or a user, tells of no one."""
    view = act.view
    if act.trigger != "swap" or view.people or view.has("user", "he", "they"):
        return False
    told = len(view.places(AddressMention))
    return told > 1 and view.has("our")


def placed_elsewhere(view: View, start: int) -> bool:
    """'Her new address is 14 Mill Lane': behind an attribute that may be a house's stands a number, and no address of e-mail."""
    if view.holds(AddressMention) or not view.within(start, len(view.tokens), "postal"):
        return False
    return any(token.text[:1].isdigit() for token in view.tokens[start:])


def answer_goes_to(act: Act) -> bool:
    """'Reply to Nina, nina@…, instead of to me': who is to be written to, and no swap of users."""
    view = act.view
    return act.trigger == "swap" and any(each.end <= act.mark.start for each in view.all("contact", "call_me"))


def reads_something(view: View, mark: Mark) -> bool:
    """'She wants to read the terms', and not 'Priya Nair should read Priya Fernandes': no name, or an owner, stands right behind."""
    if view.tokens[mark.hits[-1]].folded != "read":
        return False
    last = mark.end
    while last + 1 in view.people:
        last += 1
    owner = last + 1 < len(view.tokens) and view.tokens[last].text.endswith(("'s", "’s"))
    return mark.end not in view.people or mark.start - 1 not in view.people or owner
