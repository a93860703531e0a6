"""Which topic a question or a trouble is about, by a table of the concepts that stand in it."""

from dataclasses import dataclass

from parsers.act import foreign_object
from parsers.force import Force
from parsers.gathering import Gathered
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import Topic
from parsers.service_steps import goes_down, goes_up
from parsers.tokens import TokenKind


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
            "end_said",
            "end_passive",
            "give_base",
            "add_noun",
            "authority",
            "swap",
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


def trouble_told(view: View, *, moved: bool = False) -> Topic | None:
    """The topic of a trouble told without a question ('I cannot sign in')."""
    for row in TOPICS:
        if row.trouble and view.has(*row.any) and (not row.all or view.has(*row.all) or _company_exists(view, row)):
            return row.topic if row.topic is not Topic.INVOICE or view.sentence.asks or view.has("polite", "wonder", "puzzled") else None
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
    spoken = any(mark.start not in view.quoted for mark in view.all("password"))
    if spoken and view.has("polite", "wish", "needs", "negation"):
        return Topic.CREDENTIALS
    return None


def _company_exists(view: View, row: _Row) -> bool:
    """'We are told that we are registered already': a company without its number; 'Karl is in your system already' tells of a user."""
    return row.topic is Topic.REGISTRATION_NUMBER_EXISTS and not view.people and not view.has("he", "user")


#: A guess stands at most so many words behind the word of trying.
_GUESS = 6


def described_way_tried(view: View) -> bool:
    """Whether a sentence tells that the way we describe was tried; 'I even tried the dog's name' tells of guesses at a password."""

    def guess(tried: Mark) -> bool:
        guesses = view.within(tried.end, tried.end + _GUESS, "guessed")
        aim = (
            "conjunction",
            "change_base",
            "change_said",
            "add_base",
            "remove_base",
            "infinitive",
        )  # 'tried several times to change his name'
        return bool(guesses) and not view.within(tried.end, guesses[0].start, *aim)

    def supposed(tried: Mark) -> bool:
        """'Should they not, nothing happens': what comes of it under a condition."""
        return any(each.start == view.clause_start(each.start) and each.end < tried.start for each in view.all("inverted"))

    return any(not (guess(each) or supposed(each)) for each in view.all("tried"))


def topic_of(gathered: Gathered, view: View) -> Topic:
    """The topic of a question: by the table over its own words, else over its words with those before it."""
    if view.has("change_base", "change_said", "change_passive") and view.has("postal") and not _electronic(view):
        return Topic.COMPANY_DETAILS
    if goes_up(view) and not view.has("tried"):
        return Topic.UPGRADE
    for row in TOPICS:
        if row.all == ("us",) and view.has("he") and view.has("remove_base", "remove_passive"):
            continue  # 'if Priya were to leave us, could you remove her?'
        if row.all == ("us",) and view.people and all(each.words == 1 for each in view.all("us")):
            continue  # 'Can Priya be removed by us?', 'without asking us'
        if row.all == ("us",) and _users_named(view):
            continue  # 'who can remove a user from our account?'
        if row.all == ("agreement",) and _ends_a_login(view, row):
            continue  # 'When a contract of employment ends, does the login end on its own?'
        if row.topic is Topic.UPGRADE and goes_down(view):
            continue  # it asks for less
        if view.has(*row.any) and all(_speaks_of(view, each) for each in row.all):
            if row.any[0].startswith("cancel") and all(foreign_object(view, mark) for mark in view.all(*row.any)):
                continue
            if _resigns(view, row):
                continue
            return Topic.OTHER if row.topic is Topic.MANAGE_USERS and view.has("price") else row.topic
    if view.has("invoice") and view.has("wonder") and not view.has("user", "agreement"):
        return Topic.INVOICE
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
    asked = {each.sentence.index for each in gathered.letter.views[:index] if each.has("asked_before") and not each.has("how")}
    before = [each for each in gathered.letter.views[:index] if each.sentence.index not in asked and not _tells_done(each)]
    before = [each for each in before if not each.sentence.subject or gathered.letter.own_subject][-3:]
    words = [token for token in view.tokens if token.folded]
    bare = _is_bare(view)
    before = [each for each in before if bare or view.has("how") or not _quotes(each)]
    if before and before[-1].has("foreign_thing") and before[-1].has("wonder"):
        before = before[-1:]  # '… I wonder why the invoice is so high. Can you check it?'
    own_matter = view.has("foreign_thing") and (view.sentence.row or view.has("wonder"))  # an item of a list tells its own matter
    near = [view, *reversed([] if own_matter else before)]
    pointing = (
        len(words) <= _FEW
        or bare
        or view.has("how")
        or (bool(before) and _asked_on(before[-1], index))
        or any(token.folded in view.grammar.pointing for token in view.tokens)
        or any(
            act.force is Force.QUESTION and act.view.sentence.index == index - 1 and not act.implied and not act.view.sentence.asks
            for act in gathered.acts
        )
    )
    for row in TOPICS:
        if (row.topic is Topic.UPGRADE and goes_down(view)) or any(_resigns(each, row) for each in near):
            continue
        told = any(each.has(*row.any) or (row.topic is Topic.INVOICE and _names_invoice(each)) for each in near)
        if pointing and told and all(any(_told(each, concept) for each in near) for concept in row.all):
            return row.topic
    return Topic.OTHER


def _asked_on(before: View, index: int) -> bool:
    """'I wonder how one upgrades. Does one click something?': the sentence right before asks how, in a clause of its own."""
    asking = before.all("wonder", "asked_before", "told_by")
    return before.sentence.index == index - 1 and any(0 <= how.start - each.end <= 1 for how in before.all("how") for each in asking)


def _resigns(view: View, row: _Row) -> bool:
    """'Hvis Søren siger op, hvordan får vi så hans bruger fjernet?': who gives notice is somebody named, and asked about is his user."""
    marks = view.all(*row.any) if row.any[0].startswith("cancel") and view.has("user") else []
    return bool(marks) and all(mark.start - 1 in view.people for mark in marks)


def _names_invoice(view: View) -> bool:
    """'Faktura 90412', 'invoice no. 90412': the word with its number right behind it, or one behind."""
    return any(
        token.folded in view.grammar.bill and any(each.text[:1].isdigit() for each in view.tokens[position + 1 : position + 3])
        for position, token in enumerate(view.tokens)
    )


def _tells_done(view: View) -> bool:
    """Whether a sentence tells what has happened; 'can be cancelled' tells what is possible."""
    possible = any(token.folded in view.grammar.can for token in view.tokens)
    told = [each for each in view.all("done") if not view.covered(each, ("number_exists",))]  # 'the number is already registered'
    return any(not (possible and view.covered(each, ("cancel_passive", "end_passive"))) for each in told)


def _users_named(view: View) -> bool:
    """Whether a user is spoken of, not only within the words for the company's own account."""
    return any(not view.covered(mark, ("us",)) for mark in view.all("user"))


def _told(view: View, concept: str) -> bool:
    """Whether a concept stands in a sentence pointed at; 'remove his login, but we have not decided' removes no company."""
    return view.has(concept) and not (concept == "us" and _users_named(view))


def _speaks_of(view: View, concept: str) -> bool:
    """Whether a concept stands in the sentence; 'with us' is where somebody works, not what is closed."""
    if concept != "us":
        return view.has(concept)
    places = {mark.end for mark in view.all("place", "for_company")}
    alone = not view.has("user")
    return any(mark.words > 1 or (alone and mark.start not in places) for mark in view.all("us"))


#: A question of so few words and marks asks about what stands before it.
_FEW = 2


def _is_bare(view: View) -> bool:
    """'How?', 'How then?': asks how to do what stands before it, whoever's words these are."""
    words = [token.folded for token in view.tokens if token.kind is TokenKind.WORD]
    return view.sentence.asks and 0 < len(words) <= _FEW and words[0] in view.grammar.asking


def _ends_a_login(view: View, row: _Row) -> bool:
    """Whether every verb of ending stands in a clause of its own with a user's access, apart from the agreement."""
    verbs = view.all(*row.any)
    users = {view.clause_of[mark.start] for mark in view.all("user")}
    agreements = {view.clause_of[mark.start] for mark in view.all("agreement")}
    return bool(verbs) and all(view.clause_of[mark.hits[-1]] in users - agreements for mark in verbs)


def _quotes(view: View) -> bool:
    """Whether a sentence before the question tells it no topic: an order that is quoted, or the end of something that is none of ours."""
    return _quotes_order(view) or (view.has("foreign_thing") and view.has("cancel_base"))


def _quotes_order(view: View) -> bool:
    """Whether a verb of an order stands inside quotation marks: somebody else's words, which tell no topic."""
    return any(mark.start in view.quoted for mark in view.all("remove_base", "cancel_base", "add_base", "end_base", "change_base"))


def _electronic(view: View) -> bool:
    """Whether the address spoken of is one for e-mail."""
    postal = {mark.start for mark in view.all("postal")}
    return any(mark.start not in postal for mark in view.all("email"))


def topics_asked_in_one(view: View) -> tuple[Topic, ...]:
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
