"""``question``: what the sender wants to know, by topic; courtesies around an order are no questions."""

from collections.abc import Sequence

from parsers.afterthoughts import denied_next
from parsers.bitter_questions import complains
from parsers.confidence import NO_TOPIC, ORDER_BESIDE, TOPIC_BEFORE, sure
from parsers.fields.addresses import AddressMention
from parsers.force import Force, verb_concepts
from parsers.gathering import Gathered
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import ORDERS, Evidence, Kind, Request, Topic
from parsers.tokens import TokenKind
from parsers.topics import TOPICS, described_way_tried, topic_of, topics_asked_in_one, trouble_told

_EXISTS = Topic.REGISTRATION_NUMBER_EXISTS

Placed = tuple[tuple[int, int], Request]


def requests(gathered: Gathered, orders: list[Request]) -> list[Placed]:
    """One request a topic asked about, each with its place; beside ``orders`` only what they do not answer by themselves."""
    letter = gathered.letter
    found: dict[Topic, Placed] = {}
    ordered = {
        (act.view.sentence.index) for act in gathered.acts if act.force is Force.ORDER and not act.implied and act.kind is not Kind.OTHER
    }
    moved = any(each.has("company_details") for each in letter.views)
    tried = any(described_way_tried(each) for each in letter.views)
    pointed = any(each.has("points", "do_that") for each in letter.body())
    for view in letter.written():
        if view.sentence.subject and (not letter.own_subject or any(True for _ in letter.body())) and not view.sentence.asks:
            continue
        if view.sentence.subject and not letter.own_subject and (ordered or pointed):
            continue  # the subject of an answer or forward asks what its body orders, or what is passed on below
        asking = _asks(view)
        trouble = trouble_told(view, moved=moved)
        if not (asking or trouble) or (asking and not trouble and denied_next(letter, view)):
            continue
        if view.sentence.index in ordered and trouble in (None, Topic.CREDENTIALS):
            continue
        over = trouble is Topic.CREDENTIALS and not asking and any(each.words > 1 for each in view.all("fine"))
        if over or (view.has("retract") and trouble is None and not view.has("how", "what")):
            continue  # 'but now it works again', 'can you take the cancellation back?'
        if orders and not asking and (trouble is Topic.CREDENTIALS or (trouble is _EXISTS and not view.has("number"))):
            continue  # told as the reason of the order, or on the way to it
        if view.sentence.index in ordered and trouble is Topic.INVOICE and not asking and _only_reason(view):
            continue  # '… since we still have the last invoices to send'
        if trouble is Topic.INVOICE and not asking and _stops_with_it(view) and any(each.kind is Kind.CANCEL_AGREEMENT for each in orders):
            continue  # 'cancel our agreement and stop billing us'
        topic = trouble or topic_of(gathered, view)
        item = view.sentence.row and not view.has("confirm", "do_that") and not view.people  # a list tells each matter by itself
        if (
            topic is Topic.OTHER
            and not item
            and ((_courtesy(view) and (orders or view.has("do_that", "points"))) or (orders and not _apart(view)))
        ):
            continue
        if topic is Topic.OTHER and view.has("asks_opinion") and _all_doubted(orders) and not view.has("price", "formats", "integration"):
            continue  # 'What do you say? James: remove Priya': asks about the words beside it, which staff see
        if (orders and _answered_by(topic, orders, view)) or (topic is Topic.OTHER and view.has("privacy")):
            continue
        if topic in (Topic.MANAGE_USERS, Topic.CANCEL) and (_pleads(view) or complains(view)):
            continue
        if topic is Topic.MANAGE_USERS and not orders and _pleads_with_value(gathered, view):
            continue
        text = view.sentence.text if len(view.sentence.text) <= 200 else view.sentence.text[:200]
        several = () if orders else topics_asked_in_one(view)
        for each in several or (topic,):
            if each in found:
                continue
            found[each] = (
                (view.sentence.index, 0),
                Request(
                    Kind.QUESTION,
                    topic=each,
                    confidence=_sure(gathered, view, each),
                    evidence=(Evidence(f"{letter.lexicon.code}.question.{each.value}", text),),
                    tried=tried,
                ),
            )
    if _new_login(letter.views, found):
        found.pop(Topic.MANAGE_USERS)
    if len(found) > 1:
        found.pop(Topic.OTHER, None) if not _separate(found) else None
    return list(found.values())


def _new_login(views: Sequence[View], found: dict[Topic, Placed]) -> bool:
    """'Can you send Karl a new login? He has lost his own': the request right beside the trouble asks for nothing else."""
    if not {Topic.CREDENTIALS, Topic.MANAGE_USERS} <= found.keys():
        return False
    asked, told = found[Topic.MANAGE_USERS][0][0], found[Topic.CREDENTIALS][0][0]
    return abs(asked - told) == 1 and views[asked].has("polite") and not views[asked].has("how", "can_i")


_NOT_QUITE_ORDERED = (Force.WEAK, Force.OTHERS, Force.REPORT)


def _sure(gathered: Gathered, view: View, topic: Topic) -> float:
    """How sure it is that this is asked: less where no topic is told, or only before the question, or words of an order stand beside it."""
    aside = any(act.kind in ORDERS and act.force in _NOT_QUITE_ORDERED and not act.implied for act in gathered.acts)
    before = not any(row.topic is topic and view.has(*row.any) for row in TOPICS)
    told = NO_TOPIC if topic is Topic.OTHER else (TOPIC_BEFORE if before else 1.0)
    return sure(weak=(told, ORDER_BESIDE if aside else 1.0))


def _separate(found: dict[Topic, Placed]) -> bool:
    """Whether a question on no topic stands apart from the others, in a sentence that asks by itself."""
    return Topic.OTHER not in found


def _asks(view: View) -> bool:
    """Whether a sentence asks for information: a question mark, a question word in front, or 'I wonder'."""
    if view.sentence.asks or _puzzles(view) or _has_to_tell(view):
        return True
    opening = [mark for mark in view.all("how", "can_i", "what") if mark.start == view.clause_start(mark.start) and mark.start <= 2]
    return (
        bool(opening)
        and bool(view.within(opening[0].start, len(view.tokens), "i", "we", "he", "they", "you", "our", "my"))
        and opening[0].concept != "what"
    ) or _wonders(view)


def _puzzles(view: View) -> bool:
    """'I do not understand what it is for': a question word right behind the words of not understanding, or two behind."""
    return any(view.within(each.end, each.end + 3, "what", "how") for each in view.all("puzzled"))


def _has_to_tell(view: View) -> bool:
    """'I have to explain to the members how an agreement is cancelled': what the writer needs, with a clause of 'how' behind it."""
    heads = [each for each in view.all("how") if each.start > view.clause_start(each.start) or view.clause_of[each.start]]
    for head in heads:
        near = max(0, head.start - _TOLD_TO)
        needed = view.within(near, head.start, "must", "needs", "wish")
        speaker = ("i", "we", "my", "our") if view.grammar.case_endings else ("i", "we")  # 'minun on selitettävä'
        if (
            needed
            and view.within(head.end, len(view.tokens), *_GUIDED)
            and not view.consequences
            and view.within(0, head.start, *speaker)
            and not view.within(near, head.start, "done", "negation", "you")
        ):
            return True
    return False


#: What our guides tell how to do.
_GUIDED = verb_concepts("cancel", "end", "add", "remove", "change")
#: So many words may stand between 'I have to' and 'how' ('explain to the members of the board').
_TOLD_TO = 10


def _wonders(view: View) -> bool:
    """'I wonder', 'I would like some information about': and no 'if' of politeness but the one in these very words."""
    reader = {each.end for each in view.all("you")}  # 'in case you wonder'
    speaker = {each.end for each in view.all("i", "we")}  # 'I don't want to cancel, I just want to know …' asks
    only = {each.end for each in view.all("sole") if view.has("negation") and each.start not in speaker}  # 'no notice, just a question'
    wonders = [each for each in view.all("wonder") if each.start not in reader | only]
    return bool(wonders) and all(view.covered(each, ("wonder",)) for each in view.all("condition_polite"))


def _only_reason(view: View) -> bool:
    """Whether the words for an invoice stand in a clause that only gives a reason."""
    reasons = {view.clause_of[mark.start] for mark in view.all("because")}
    return all(view.clause_of[mark.start] in reasons for mark in view.all("invoice"))


def _stops_with_it(view: View) -> bool:
    """Whether every word for an invoice is what is to stop: the end of an agreement stops the billing by itself."""
    ending = [mark.end for mark in view.all("end_base", "end_said", "cancel_base")]
    return all(any(0 <= mark.start - end < _STOPPED for end in ending) for mark in view.all("invoice"))


#: So many words may stand between 'stop' and what is to stop, less one ('stop all further billing').
_STOPPED = 3


def _courtesy(view: View) -> bool:
    """Whether a question is only politeness about the order ('is that all right?', 'can you arrange it today?')."""
    opening = [mark for mark in view.all("how", "what") if mark.start <= 2 and not view.covered(mark, ("confirm",))]
    if opening and _asks_for_what_stands_below(view, opening[-1]):
        return True
    if view.has("confirm", "do_that", "do_so", "retract") and not opening and not view.has("price", "formats", "integration"):
        return True
    words = [token for token in view.tokens if token.folded]
    return len(words) <= 3 or (view.has("polite") and not view.has("wonder", "how", "what") and len(words) <= 9)


def _asks_for_what_stands_below(view: View, opening: Mark) -> bool:
    """'See what Lars writes below, can you arrange that?': the clause of 'what' points at his mail, and the next one asks for it."""
    below = [each for each in view.all("points") if view.clause_of[each.start] == view.clause_of[opening.start]]
    asked = [each for each in view.all("do_that", "do_so") if view.clause_of[each.start] > view.clause_of[opening.start]]
    return bool(below and asked) and view.has("polite")


def _all_doubted(orders: list[Request]) -> bool:
    """Whether there are orders, and none of them is carried out without a person."""
    return bool(orders) and all(order.doubts for order in orders)


def _apart(view: View) -> bool:
    """Whether a question beside an order wants to know something of its own, by a question word or a matter of its own."""
    if view.sentence.asks and (any(each.start <= 1 for each in view.all("other_matter")) or _about_our_service(view)):
        return True
    return view.sentence.asks and bool(
        [
            mark
            for mark in view.all("how", "what")
            if mark.start - view.clause_start(mark.start) <= _OPENING and not view.covered(mark, ("confirm",))
        ]
        or view.has("formats", "integration")
    )


def _about_our_service(view: View) -> bool:
    """'Tukeeko palvelunne ruotsinkielisiä laskupohjia?': what our service can do with things that an order has nothing to do with."""
    service = [each for each in view.all("agreement") if view.tokens[each.start].kind is TokenKind.WORD]
    if not service or not view.has("foreign_thing", "invoice") or view.people or view.has(*_OF_AN_ORDER):
        return False
    return not view.has("basic", "integrated", "free")


#: A question with one of these may be about an order beside it.
_OF_AN_ORDER = (
    "he", "they", "user", "it", "polite", "confirm", "do_that", "do_so", "cancel_noun", "cancel_base", "cancel_passive", "end_base",
    "end_passive", "i", "we", "my", "our", "price",
)  # fmt: skip


#: A question word opens its clause where at most so many words stand before it.
_OPENING = 3


def _pleads(view: View) -> bool:
    """'Can you switch the logins over please?': an order that was not understood, which no guide answers."""
    asked = view.has("how", "can_i", "wonder", "price", "terms") or any(mark.start <= 2 for mark in view.all("what"))
    if not view.sentence.asks or asked:
        return False
    if view.has("avoid") and view.has("polite"):
        return True  # 'can you wait with removing him?'
    bare = view.sentence.subject and not view.has("what", "polite", "question_noun")
    hedged = view.has("taken_back") and any(mark.start == 0 for mark in view.all("remove_base", "cancel_base", "end_base", "add_base"))
    somebody = view.people or view.has("he")
    verbs = view.has("remove_said", "add_said") or view.has("confirm")
    if somebody and verbs and not view.has("what", "receive"):
        return True  # 'could this be put right by removing her?'
    return bare or hedged or (view.has("polite") and any(token.folded in view.grammar.please for token in view.tokens))


def _one_asks(view: View) -> bool:
    """'How does one get a new password?': asks of anybody, or of the writer, and not how the new user gets his own."""
    persons = any(view.tokens[each.start].folded not in view.grammar.thing_or_person for each in view.all("he", "they"))
    return view.sentence.asks and view.has("how") and not (view.people or persons or view.has("user"))


def _pleads_with_value(gathered: Gathered, view: View) -> bool:
    """'Priya has now x@…. Could her user be made good?': beside a new address the guide is no answer, whatever the verb is."""
    asked = view.has("how", "can_i", "wonder", "price", "terms", "what", "i", "we", "they")
    able = any(token.folded in view.grammar.can for token in view.tokens) or view.has("polite")
    if not view.sentence.asks or asked or not able or not (view.people or view.has("he", "his")):
        return False
    letter = gathered.letter
    told = [value for each in letter.body() for _, value in letter.atoms(each, AddressMention)]
    registered = {user.email for user in (draft.known for draft in letter.people.drafts) if user} | {letter.known.sender_email}
    return any(isinstance(value, AddressMention) and value.email not in registered for value in told)


def _answered_by(topic: Topic, orders: list[Request], view: View) -> bool:
    """Whether our answer to the orders answers the question as well."""
    kinds = {order.kind for order in orders}
    users = kinds & {Kind.ADD_USER, Kind.CHANGE_USER, Kind.REMOVE_USER}
    if topic in (Topic.CANCEL, Topic.INVOICE) and kinds & {Kind.CANCEL_AGREEMENT, Kind.REMOVE_INSOLVENT_COMPANY}:
        return topic is Topic.CANCEL
    if topic is Topic.OTHER and Kind.CANCEL_AGREEMENT in kinds and view.has("price", "confirm"):
        return True
    if topic is Topic.MANAGE_USERS and users:
        asked = {each.start for each in view.all("do_that")}  # 'Onnistuuko?'
        return all(each.start in asked or view.covered(each, ("polite",)) for each in view.all("how", "can_i"))
    if topic is Topic.CREDENTIALS and Kind.ADD_USER in kinds:
        return not view.has("cannot_sign_in", "tried") and not _one_asks(view)
    if topic in (Topic.UPGRADE, Topic.REGISTRATION_NUMBER_EXISTS) and Kind.OTHER in kinds:
        return True
    return topic is Topic.INTEGRATED_SERVICE and bool(kinds & {Kind.CANCEL_AGREEMENT, Kind.OTHER})
