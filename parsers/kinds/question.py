"""``question``: what the sender wants to know, by topic; courtesies around an order are no questions."""

from collections.abc import Sequence
from dataclasses import dataclass

from parsers.act import Act, foreign_object
from parsers.afterthoughts import denied_next
from parsers.clauses import Force
from parsers.confidence import NO_TOPIC, ORDER_BESIDE, TOPIC_BEFORE, sure
from parsers.gathering import Gathered
from parsers.marks import View
from parsers.reading import ORDERS, Evidence, Kind, Request, Topic

Placed = tuple[tuple[int, int], Request]


@dataclass(frozen=True, slots=True)
class _Row:
    """One line of the topic table: every concept of ``all`` and one of ``any`` must stand near."""

    topic: Topic
    any: tuple[str, ...]
    all: tuple[str, ...] = ()
    #: told as a trouble, it is a question without a question mark
    trouble: bool = False


#: The first line that fits decides the topic.
TOPICS: tuple[_Row, ...] = (
    _Row(Topic.REGISTRATION_NUMBER_EXISTS, ("number_exists",), ("number",), trouble=True),
    _Row(Topic.CREDENTIALS, ("cannot_sign_in",), trouble=True),
    _Row(Topic.CREDENTIALS, ("password",)),
    _Row(Topic.INVOICE, ("invoice",), trouble=True),
    _Row(Topic.UPGRADE, ("upgrade",)),
    _Row(Topic.INTEGRATED_SERVICE, ("integration", "integrated")),
    _Row(Topic.CANCEL, ("terms",)),
    _Row(Topic.CANCEL, ("cancel_base", "cancel_said", "cancel_passive", "cancel_noun")),
    _Row(Topic.CANCEL, ("end_base", "end_said", "end_passive", "end_noun"), ("agreement",)),
    _Row(Topic.CANCEL, ("end_base", "remove_base", "end_passive", "remove_passive"), ("us",)),
    _Row(Topic.CANCEL, ("expire_passive",), ("agreement",)),
    _Row(Topic.COMPANY_DETAILS, ("company_details",), trouble=False),
    _Row(Topic.COMPANY_DETAILS, ("change_base", "change_said", "change_passive", "change_noun"), ("company",)),
    _Row(
        Topic.MANAGE_USERS,
        (
            "add_base",
            "add_said",
            "add_passive",
            "remove_base",
            "remove_said",
            "remove_passive",
            "change_base",
            "change_passive",
            "end_base",
            "give_base",
            "add_noun",
            "authority",
        ),
        ("user",),
    ),
    _Row(
        Topic.MANAGE_USERS,
        ("add_base", "add_said", "add_passive", "remove_base", "remove_said", "remove_passive", "change_base"),
        ("role",),
    ),
    _Row(Topic.MANAGE_USERS, ("email", "phone", "name"), ("user",)),
    _Row(Topic.MANAGE_USERS, ("authority", "add_noun", "remove_noun")),
    _Row(Topic.MANAGE_USERS, ("left", "joined"), ("how",)),
)


def requests(gathered: Gathered, orders: list[Request]) -> list[Placed]:
    """One request a topic asked about, each with its place; beside ``orders`` only what they do not answer by themselves."""
    letter = gathered.letter
    found: dict[Topic, Placed] = {}
    ordered = {
        (act.view.sentence.index) for act in gathered.acts if act.force is Force.ORDER and not act.implied and act.kind is not Kind.OTHER
    }
    moved = any(each.has("company_details") for each in letter.views)
    tried = any(each.has("tried") for each in letter.views)
    for view in letter.views:
        if view.sentence.subject and (not letter.own_subject or any(True for _ in letter.body())) and not view.sentence.asks:
            continue
        asking = _asks(view)
        trouble = _trouble(view, moved=moved)
        if not (asking or trouble) or (asking and not trouble and denied_next(letter, view)):
            continue
        if view.sentence.index in ordered and trouble in (None, Topic.CREDENTIALS):
            continue
        over = trouble is Topic.CREDENTIALS and not asking and any(each.words > 1 for each in view.all("fine"))
        if over or (view.has("retract") and trouble is None and not view.has("how", "what")):
            continue  # 'but now it works again', 'can you take the cancellation back?'
        if orders and trouble is Topic.CREDENTIALS and not asking:
            continue  # told as the reason of the order
        if view.sentence.index in ordered and trouble is Topic.INVOICE and not asking and _only_reason(view):
            continue  # '… since we still have the last invoices to send'
        topic = trouble or _topic(gathered, view)
        if topic is Topic.OTHER and ((_courtesy(view) and (orders or view.has("do_that", "points"))) or (orders and not _apart(view))):
            continue
        if (orders and _answered_by(topic, orders, view)) or (topic is Topic.OTHER and view.has("privacy")):
            continue
        if topic in (Topic.MANAGE_USERS, Topic.CANCEL) and _pleads(view):
            continue
        text = view.sentence.text if len(view.sentence.text) <= 200 else view.sentence.text[:200]
        several = () if orders else _several(view)
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
    if view.sentence.asks:
        return True
    opening = [mark for mark in view.all("how", "can_i", "what") if mark.start == view.clause_start(mark.start) and mark.start <= 2]
    return (
        bool(opening)
        and bool(view.within(opening[0].start, len(view.tokens), "i", "we", "he", "they", "you", "our", "my"))
        and opening[0].concept != "what"
    ) or _wonders(view)


def _wonders(view: View) -> bool:
    """'I wonder', 'I would like some information about': and no 'if' of politeness but the one in these very words."""
    return view.has("wonder") and all(view.covered(each, ("wonder",)) for each in view.all("condition_polite"))


def _trouble(view: View, *, moved: bool = False) -> Topic | None:
    """The topic of a trouble told without a question ('I cannot sign in')."""
    for row in TOPICS:
        if row.trouble and view.has(*row.any) and (not row.all or view.has(*row.all) or row.topic is Topic.REGISTRATION_NUMBER_EXISTS):
            return row.topic if row.topic is not Topic.INVOICE or view.sentence.asks or view.has("polite", "wonder") else None
    if view.has("company_details") and view.has("change_base", "change_said", "change_passive") and view.has("polite", "wish"):
        return Topic.COMPANY_DETAILS
    if (
        moved
        and view.has("postal")
        and not _electronic(view)
        and view.has("change_base", "change_said", "change_passive")
        and view.has("polite", "wish")
    ):
        return Topic.COMPANY_DETAILS
    if view.has("password") and view.has("polite", "wish", "needs", "negation"):
        return Topic.CREDENTIALS
    return None


def _topic(gathered: Gathered, view: View) -> Topic:
    """The topic of a question: by the table over its own words, else over its words with those before it."""
    if view.has("change_base", "change_said", "change_passive") and view.has("postal") and not _electronic(view):
        return Topic.COMPANY_DETAILS
    for row in TOPICS:
        if row.all == ("us",) and view.has("he") and view.has("remove_base", "remove_passive"):
            continue  # 'if Priya were to leave us, could you remove her?'
        if row.all == ("us",) and any(not view.covered(mark, ("us",)) for mark in view.all("user")):
            continue  # 'who can remove a user from our account?'
        if view.has(*row.any) and all(_speaks_of(view, each) for each in row.all):
            if row.any[0].startswith("cancel") and all(foreign_object(view, mark) for mark in view.all(*row.any)):
                continue
            return Topic.OTHER if row.topic is Topic.MANAGE_USERS and view.has("price") else row.topic
    if view.has("price", "formats", "client"):
        return Topic.OTHER
    if view.sentence.asks and view.has("he") and view.people and view.has("condition") and view.has("remove_base", "add_base"):
        return Topic.MANAGE_USERS  # 'If Priya left, would you remove her the same day?'
    if view.sentence.asks and view.people and view.has("add_base", "remove_base") and view.has("will", "can_i") and not view.has("you"):
        return Topic.MANAGE_USERS  # 'Can Karl remove her himself?'
    own = gathered.letter.only_user and view.has("end_said", "end_base", "end_passive")  # 'how does one end the account?'
    if view.has("how", "can_i") and (own or (view.has("end_base", "end_passive") and not view.has("user"))) and not view.people:
        return Topic.CANCEL  # 'How do we end it?'
    if view.has("how") and view.people and view.has("add_base", "add_said", "remove_base", "remove_said"):
        return Topic.MANAGE_USERS  # 'Where do I add Lisa Berg?'
    index = view.sentence.index
    before = [each for each in gathered.letter.views[:index] if not each.has("asked_before", "done")]
    before = [
        each for each in before if view.has("how") or not (_quotes_order(each) or (each.has("foreign_thing") and each.has("cancel_base")))
    ]
    before = [each for each in before if not each.sentence.subject or gathered.letter.own_subject][-3:]
    near = [view, *reversed(before)]
    words = [token for token in view.tokens if token.folded]
    pointing = (
        len(words) <= 2
        or view.has("how")
        or any(token.folded in view.grammar.pointing for token in view.tokens)
        or any(
            act.force is Force.QUESTION and act.view.sentence.index == index - 1 and not act.implied and not act.view.sentence.asks
            for act in gathered.acts
        )
    )
    for row in TOPICS:
        if pointing and any(each.has(*row.any) for each in near) and all(any(each.has(concept) for each in near) for concept in row.all):
            return row.topic
    return Topic.OTHER


def _speaks_of(view: View, concept: str) -> bool:
    """Whether a concept stands in the sentence; 'with us' is where somebody works, not what is closed."""
    if concept != "us":
        return view.has(concept)
    places = {mark.end for mark in view.all("place", "for_company")}
    alone = not view.has("user")
    return any(mark.words > 1 or (alone and mark.start not in places) for mark in view.all("us"))


def _only_reason(view: View) -> bool:
    """Whether the words for an invoice stand in a clause that only gives a reason."""
    reasons = {view.clause_of[mark.start] for mark in view.all("because")}
    return all(view.clause_of[mark.start] in reasons for mark in view.all("invoice"))


def _quotes_order(view: View) -> bool:
    """Whether a verb of an order stands inside quotation marks: somebody else's words, which tell no topic."""
    return any(mark.start in view.quoted for mark in view.all("remove_base", "cancel_base", "add_base", "end_base", "change_base"))


def _electronic(view: View) -> bool:
    """Whether the address spoken of is one for e-mail."""
    postal = {mark.start for mark in view.all("postal")}
    return any(mark.start not in postal for mark in view.all("email"))


def _courtesy(view: View) -> bool:
    """Whether a question is only politeness about the order ('is that all right?', 'can you arrange it today?')."""
    opening = [mark for mark in view.all("how", "what") if mark.start <= 2 and not view.covered(mark, ("confirm",))]
    if view.has("confirm", "do_that", "retract") and not opening and not view.has("price", "formats", "integration"):
        return True
    words = [token for token in view.tokens if token.folded]
    return len(words) <= 3 or (view.has("polite") and not view.has("wonder", "how", "what") and len(words) <= 9)


def _apart(view: View) -> bool:
    """Whether a question beside an order wants to know something of its own, by a question word or a matter of its own."""
    return view.sentence.asks and bool(
        [
            mark
            for mark in view.all("how", "what")
            if mark.start - view.clause_start(mark.start) <= _OPENING and not view.covered(mark, ("confirm",))
        ]
        or view.has("formats", "integration")
    )


#: A question word opens its clause where at most so many words stand before it.
_OPENING = 3


def _several(view: View) -> tuple[Topic, ...]:
    """'How do I reset my password, and where can we change our address?': the topics of a sentence that asks twice, else none."""
    heads = [
        mark.start
        for mark in view.all("how")
        if not any(view.tokens[each].text.isalpha() for each in range(view.clause_start(mark.start), mark.start))
    ]
    heads = sorted(set(heads))
    if len(heads) < 2 or not view.sentence.asks:
        return ()
    found: list[Topic] = []
    for start, end in zip(heads, [*heads[1:], len(view.tokens)], strict=True):
        topic = next(
            (
                row.topic
                for row in TOPICS
                if view.within(start, end, *row.any) and all(view.within(start, end, concept) for concept in row.all)
            ),
            None,
        )
        if topic is None:
            return ()
        found.append(topic)
    return tuple(dict.fromkeys(found))


def _pleads(view: View) -> bool:
    """'Can you switch the logins over please?': an order that was not understood, which no guide answers."""
    asked = view.has("how", "can_i", "wonder", "price", "terms") or any(mark.start <= 2 for mark in view.all("what"))
    if not view.sentence.asks or asked:
        return False
    bare = view.sentence.subject and not view.has("what", "polite", "question_noun")
    hedged = view.has("taken_back") and any(mark.start == 0 for mark in view.all("remove_base", "cancel_base", "end_base", "add_base"))
    somebody = view.people or view.has("he")
    verbs = view.has("remove_said", "add_said") or view.has("confirm")
    if somebody and verbs and not view.has("what", "receive"):
        return True  # 'could this be put right by removing her?'
    return bare or hedged or (view.has("polite") and any(token.folded in view.grammar.please for token in view.tokens))


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
        return not view.has("cannot_sign_in")
    if topic in (Topic.UPGRADE, Topic.REGISTRATION_NUMBER_EXISTS) and Kind.OTHER in kinds:
        return True
    return topic is Topic.INTEGRATED_SERVICE and bool(kinds & {Kind.CANCEL_AGREEMENT, Kind.OTHER})


def is_question_about(acts: list[Act], *kinds: Kind) -> bool:
    """Whether any act of these kinds is asked about."""
    return any(act.kind in kinds and act.force is Force.QUESTION for act in acts)
