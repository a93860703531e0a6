"""Whether somebody who comes is to be put in: told of, his details given, and a plea to arrange it ('Details: … Can you sort that?')."""

from parsers.act import Act
from parsers.fields.addresses import AddressMention
from parsers.fields.days import DayMention
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.reading import Evidence, Kind
from parsers.tokens import TokenKind

#: What makes a sentence of the mail no mere telling of who comes: then what 'it' is nobody can be sure of.
_OF_SOMETHING_ELSE = (
    "negation", "condition", "condition_head", "consider", "others_want", "wonder", "cannot_sign_in", "password", "contact", "call_me",
    "mailing", "no_user", "no_action", "company_details", "left", "must_not_have", "authority", "agreement",
    "integration", "formats", "price", "upgrade", "later",
)  # fmt: skip

#: Concepts of words that a plea consists of.
_PLEA = ("polite", "do_that", "can_i", "it", "you", "us", "we", "i", "me", "harmless", "at_once", "thanks", "may", "must", "will",
    "confirm", "infinitive", "for_company", "possible", "give_base", "give_said", "new")  # fmt: skip

#: Between 'get' and the newcomer who is got stand at most so many words ('vi får hjälp av en vikarie').
_OBJECT = 3

#: A label stands among the first so many tokens of its line.
_LABEL = 2


def details_given(letter: Letter, acts: list[Act]) -> list[Act]:
    """The acts, with one of adding for 'We take on a trainee. Details: … Can you arrange it?', where nothing else is asked."""
    told = next((act for act in acts if act.implied and act.kind is Kind.ADD_USER and not act.view.sentence.subject), None)
    if told is None or not _told_as_so(told):
        return acts
    views = [view for view in letter.body() if not view.sentence.heard]
    behind = [view for view in views if view.sentence.index >= told.view.sentence.index]
    plea = next(((view, mark) for view in behind if view is not told.view and (mark := _plea(view)) is not None), None)
    if plea is None or any(view is not plea[0] and _of_something_else(view) for view in views):
        return acts
    if any(not act.implied and not act.view.sentence.subject and act.view is not plea[0] for act in acts):
        return acts
    coming = _given(letter, [view for view in behind if view is not plea[0]])
    if not coming:
        return acts
    view, mark = plea
    proof = [*told.evidence, Evidence(f"{letter.lexicon.code}.add_user.{mark.concept}", view.text(mark.start, mark.end))]
    return [
        *(act for act in acts if act.view is not view),
        Act(
            Kind.ADD_USER,
            Force.ORDER,
            view,
            mark,
            "details_given",
            0,
            len(view.tokens),
            objects=frozenset({"user"}),
            evidence=proof,
            aimed=tuple(coming),
        ),
    ]


def _of_something_else(view: View) -> bool:
    """Whether a sentence asks, doubts or tells of a matter of its own; of needs only access ('she must be able to see the invoices')."""
    if view.sentence.asks or view.has(*_OF_SOMETHING_ELSE) or (view.has("points") and not view.has("details")):
        return True
    able = view.has("ability") and view.has("foreign_thing", "invoice", "user", "our_place")
    newcomers = [each.start for each in view.all("joined", "role")]
    coming = {
        each.start for each in view.all("must") if any(0 <= start - each.end <= _OBJECT for start in newcomers)
    }  # 'vi får en lærling'
    needs = view.has("wish", "needs", "others_want", "polite") or any(each.start not in coming for each in view.all("must"))
    return needs and not able


def _told_as_so(act: Act) -> bool:
    """Whether somebody is told to come, without a question or a doubt; Norwegian 'vi får en lærling' is no 'may I'."""
    return act.force is Force.ORDER or (act.force is Force.QUESTION and not act.view.sentence.asks and act.view.has("we"))


def _plea(view: View) -> Mark | None:
    """The words by which a sentence asks to do what was told, and nothing else: 'Can you sort that?', 'Is it possible today?'."""
    if view.people or view.companies or view.sentence.announces or view.has("how", "what", *_OF_SOMETHING_ELSE):
        return None
    known = {position for mark in view.all(*_PLEA) for position in mark.hits}
    plain = all(
        token.kind is TokenKind.MARK or position in known or isinstance(token.atom, DayMention)
        for position, token in enumerate(view.tokens)
    )
    if not plain:
        return None
    polite = view.has("polite")
    done = [mark for mark in view.all("do_that") if polite or view.sentence.asks or mark.start == 0]
    return next(iter([*done, *(view.all("give_base") if polite else [])]), None)


def _given(letter: Letter, views: list[View]) -> list[Draft]:
    """Everybody whose details these sentences give under a heading or behind labels: all new and each with an address, or else nobody."""
    headed = next((view.sentence.index for view in views if view.has("details")), None)
    labelled = [view.sentence.index for view in views if view.within(0, _LABEL, "name", "email") and len(view.tokens) > 1]
    if headed is None and not labelled:
        return []
    told = {view.sentence.index for view in views}
    drafts = [draft for draft in letter.people.drafts if not draft.is_sender and any(sentence in told for sentence, _ in draft.places)]
    if not drafts or any(draft.known or draft.ambiguous or not draft.emails for draft in drafts):
        return []
    addresses = sum(len(view.places(AddressMention)) for view in views)
    return drafts if addresses == len(drafts) else []
