"""Which kind of request a verb and its object make together: one function a class of verbs, all in the table ``KINDS``.

Each looks at the scene around the verb and answers (kind, whether authority is given or taken), or None where the two mean nothing to us.
"""

from collections.abc import Callable
from dataclasses import dataclass

from parsers.clauses import form_of
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import Kind
from parsers.tokens import TokenKind


@dataclass(frozen=True, slots=True)
class Scene:
    """What stands around a verb."""

    letter: Letter
    view: View
    mark: Mark
    start: int
    end: int
    #: behind the verb (else around it)
    objects: frozenset[str]
    #: anywhere in its reach
    nearer: frozenset[str]
    #: somebody is named or pointed at in its reach
    person: bool

    def address(self) -> bool:
        """Whether an address stands in the verb's reach."""
        return any(isinstance(token.atom, AddressMention) for token in self.view.tokens[self.start : self.end])

    def telephone(self) -> bool:
        """Whether a telephone number stands in the verb's reach."""
        return any(isinstance(token.atom, PhoneMention) for token in self.view.tokens[self.start : self.end])

    def new_person(self) -> bool:
        """Whether somebody new is named behind the verb."""
        index = self.view.sentence.index
        return any(
            not draft.known and not draft.is_sender for draft in self.letter.people.between((index, self.mark.start), (index, self.end))
        )

    def newcomer(self) -> bool:
        """Whether the sentence names somebody new with his address and no known user: 'Ulf Rön, ulf@…, shall have all my rights'."""
        index = self.view.sentence.index
        here = [draft for draft in self.letter.people.between((index, 0), (index + 1, 0)) if not draft.is_sender]
        return bool(here) and all(not draft.known and not draft.ambiguous and draft.names and draft.emails for draft in here)

    def without_authority(self) -> bool:
        """Whether every word of authority in reach is denied: 'without ordering rights', 'no administrator'."""
        marks = self.view.within(self.start, self.end, "authority")
        ends = {each.end for each in self.view.all("negation", "except_for")}
        return bool(marks) and all(mark.start in ends or mark.start - 1 in ends for mark in marks)

    def only_right(self) -> bool:
        """Whether 'permission' is all that is meant: the letter speaks of authority, or the login is kept."""
        marks = self.view.within(self.mark.hits[0], self.end, "user")
        if not marks or not self.view.tokens[marks[0].start].folded.startswith(self.view.grammar.rights):
            return False
        return any(view.has("authority") for view in self.letter.views) or self.view.has("keeps")

    def user_itself(self) -> bool:
        """Whether the word for user or account is what the verb is done to, not where something is ('to my account')."""
        marks = self.view.within(self.mark.hits[0], self.end, "user")
        joining = self.view.all("my", "our")
        for mark in marks:
            before = mark.start - 1
            while before > self.mark.hits[-1] and any(each.start <= before < each.end for each in joining):
                before -= 1
            if before <= self.mark.hits[-1] or not any(
                each.start <= before < each.end for each in self.view.all("place", "for_company", "old")
            ):
                return True
        return False

    def known_person(self) -> bool:
        """Whether a known user, or the sender himself, is meant."""
        index = self.view.sentence.index
        drafts = self.letter.people.between((index, 0), (index, len(self.view.tokens)))
        return any(draft.known for draft in drafts) or (
            not any(not draft.known for draft in drafts) and (self.view.has("my", "i", "he") or not drafts)
        )


Chosen = tuple[Kind, bool | None] | None


def _attributes(scene: Scene) -> bool:
    """Whether the verb is done to a user's name, address or telephone number rather than to a user."""
    return bool(scene.objects & {"email", "name", "phone", "details"})


def _add(scene: Scene) -> Chosen:
    authority = "authority" in scene.objects and not scene.without_authority()
    if scene.mark.concept == "add_passive" and any(each.end == scene.mark.start for each in scene.view.all("keeps")):
        return None  # 'he is still to be a user'
    if scene.mark.concept == "add_noun" and _locked_out(scene):
        return None
    if scene.mark.concept == "add_noun":
        return Kind.ADD_USER, True if authority else None
    if authority:
        if scene.new_person():
            return Kind.ADD_USER, True
        if scene.known_person() and "user" not in scene.objects:
            return Kind.CHANGE_USER, True
    if scene.objects & {"company_details", "integration"} and not scene.objects & {"user"} and not scene.person:
        return None
    if "agreement" in scene.objects and not scene.objects & {"user"} and not scene.person:
        return Kind.OTHER, None
    if form_of(scene.mark.concept) == "said" and not scene.new_person() and _number_before(scene):
        return Kind.CHANGE_USER, None
    if "phone" in scene.objects and "user" not in scene.nearer and scene.known_person() and not scene.new_person() and not scene.address():
        return Kind.CHANGE_USER, None
    if (
        _attributes(scene)
        and not scene.objects & {"user"}
        and scene.known_person()
        and (scene.telephone() or scene.address() or "name" in scene.objects)
    ):
        return (Kind.CHANGE_USER, None) if "change_base" in {mark.concept for mark in scene.view.marks} else (Kind.ADD_USER, None)
    if scene.telephone() and "phone" in scene.nearer and scene.known_person() and not scene.address():
        return Kind.CHANGE_USER, None
    if scene.person or scene.address() or ("user" in scene.objects and scene.user_itself()):
        return Kind.ADD_USER, None
    return None


def _number_before(scene: Scene) -> bool:
    """'His new number is 070 …. Will you put it on his user?': 'it' is the telephone number of the sentence before."""
    index = scene.view.sentence.index
    before = scene.letter.views[index - 1] if index else None
    told = before is not None and before.has("phone") and any(isinstance(token.atom, PhoneMention) for token in before.tokens)
    users = {mark.start for mark in scene.view.all("user")}  # not 'create this user'
    return told and any(mark.end not in users for mark in scene.view.within(scene.mark.start, scene.mark.end + 1, "it"))


def _value_before(scene: Scene) -> bool:
    """Whether the sentence before tells an address or a telephone number."""
    index = scene.view.sentence.index
    before = scene.letter.views[index - 1].tokens if index else []
    return any(isinstance(token.atom, (AddressMention, PhoneMention)) for token in before)


def _give(scene: Scene) -> Chosen:
    if "password" in scene.objects:
        return None
    after = scene.mark.hits[-1] + 1
    if after < len(scene.view.tokens) and scene.view.tokens[after].folded in scene.view.grammar.that:
        return None  # 'see to it that his account is deleted': the verb behind tells what
    if "authority" in scene.objects or (scene.only_right() and _authority_before(scene)):
        return (Kind.CHANGE_USER, True) if scene.known_person() else (Kind.ADD_USER, True)
    if scene.view.has("cannot_sign_in") or _locked_out(scene):
        return None  # 'he has locked his account, can you open it?'
    if "user" in scene.objects and (scene.person or scene.address() or scene.view.has("add_noun", "joined", "role")):
        return Kind.ADD_USER, None
    if "user" in scene.objects and _newcomer_before(scene):
        return Kind.ADD_USER, None
    return None


def _locked_out(scene: Scene) -> bool:
    """'Can you send Karl a new login? He has lost his own': who is meant is a user, and the sentence beside tells of his trouble."""
    index, views = scene.view.sentence.index, scene.letter.views
    beside = [view for view in views[max(0, index - 1) : index + 2] if view is not scene.view and not view.sentence.subject]
    if not any(view.has("cannot_sign_in") for view in beside):
        return False
    named = scene.letter.people.between((max(0, index - 1), 0), (index + 1, len(scene.view.tokens)))
    named = [draft for draft in named if not draft.is_sender]
    return bool(named) and all(draft.known and draft.known.active for draft in named)


def _authority_before(scene: Scene) -> bool:
    """'He is to order users too. Can you arrange that right?': it is the one of the sentence before, and nobody new is named."""
    index = scene.view.sentence.index
    return bool(index) and scene.letter.views[index - 1].has("authority") and not scene.new_person()


def _newcomer_before(scene: Scene) -> bool:
    """'Ann Berg has joined us. Can you arrange access?': the sentence before tells of somebody new, and of nobody known."""
    index = scene.view.sentence.index
    if not index or not scene.letter.views[index - 1].has("joined"):
        return False
    before = scene.letter.people.between((index - 1, 0), (index, 0))
    return bool(before) and not any(draft.known or draft.ambiguous or draft.is_sender for draft in before)


def _remove(scene: Scene) -> Chosen:
    if "my_account" in scene.objects and not _named(scene, others=True):
        return (Kind.REMOVE_USER if _i_leave(scene) else Kind.CANCEL_AGREEMENT), None
    if "privacy" in scene.nearer:
        return Kind.OTHER, None
    if "authority" in scene.objects or scene.only_right():
        return Kind.CHANGE_USER, False
    if scene.objects & {"invoice", "company_details"} and not scene.person and "us" not in scene.objects:
        return None
    if _old_number(scene):
        return None
    if scene.person or scene.address():
        if scene.objects & {"us", "company"} and not _named(scene) and not _points_behind(scene):
            return Kind.CANCEL_AGREEMENT, None
        return Kind.REMOVE_USER, None
    if scene.objects & {"us", "company"} or (scene.letter.companies and _company_in(scene)):
        return Kind.CANCEL_AGREEMENT, None
    if "free" in scene.objects:
        return Kind.CANCEL_AGREEMENT, None
    if "user" in scene.nearer:
        return (Kind.CANCEL_AGREEMENT if scene.letter.only_user and not scene.view.has("my") else Kind.REMOVE_USER), None
    if scene.objects & {"agreement", "everything"}:
        return Kind.CANCEL_AGREEMENT, None
    return (Kind.REMOVE_USER, None) if bare(scene.letter, scene.view, scene.mark) else _it(scene)


def _it(scene: Scene) -> Chosen:
    """'We need the agreement no more. End it.', '… Please end.', 'I need no user. Remove it.': the sentence before tells what 'it' is."""
    index = scene.view.sentence.index
    if not index or scene.objects:
        return None
    bare = not any(
        token.kind is TokenKind.WORD
        and position not in scene.mark.hits
        and not any(position in each.hits for each in scene.view.all("polite"))
        for position, token in enumerate(scene.view.tokens)
    )
    if not bare and not any(0 <= each.start - scene.mark.hits[-1] <= 2 for each in scene.view.all("it")):
        return None
    before = scene.letter.views[index - 1]
    clauses = {before.clause_of[each.start] for each in before.all("agreement", "basic", "integrated", "user")}
    foreign = any(before.clause_of[each.start] in clauses for each in before.all("foreign_thing"))
    if before.sentence.subject or foreign or before.has("invoice", "password", "email", "phone"):
        return None
    closing = before.has("user") and not before.has("my") and (scene.letter.only_user or before.has("close_down"))
    if before.has("free") or closing or (before.has("agreement", "basic", "integrated") and not before.has("user")):
        return Kind.CANCEL_AGREEMENT, None
    return (Kind.REMOVE_USER, None) if before.has("user") and before.has("my") and not before.has("agreement") else None


def _old_number(scene: Scene) -> bool:
    """'(the old 070 … is to go)': in the verb's clause stands a telephone number, and nobody."""
    view, clause = scene.view, scene.view.clause_of[scene.mark.hits[-1]]
    here = [position for position in range(len(view.tokens)) if view.clause_of[position] == clause]
    numbered = any(isinstance(view.tokens[position].atom, PhoneMention) for position in here)
    told = {each.start for each in view.all("he", "they", "user")} | view.people
    return numbered and not any(position in told for position in here)


def bare(letter: Letter, view: View, mark: Mark) -> bool:
    """'Karl has gone to a competitor. Remove, please.': nothing but the verb and courtesy, right behind a sentence that names somebody."""
    index = view.sentence.index
    said = set(mark.hits) | {position for each in view.all("polite", "thanks", "harmless", "you", "new") for position in each.hits}
    words = [position for position, token in enumerate(view.tokens) if token.kind is not TokenKind.MARK]
    before = letter.views[index - 1] if index else None
    if before is None or before.sentence.subject or letter.paragraph_of[index] != letter.paragraph_of[index - 1]:
        return False
    return all(position in said for position in words) and bool(before.people) and not before.sentence.asks and not view.has("he", "they")


def _points_behind(scene: Scene) -> bool:
    """'Take him off our account': a pronoun between the verb and the account is what is taken; the account is only where from."""
    view = scene.view
    places = [mark.start for mark in view.within(scene.mark.hits[0], scene.end, "us", "company")]
    pronouns = [mark.start for mark in view.within(scene.mark.hits[0], scene.end, "he", "they", "me")]
    return any(pronoun < places[0] for pronoun in pronouns) if places else bool(pronouns)


def _named(scene: Scene, *, others: bool = False) -> bool:
    """Whether somebody is named or addressed, not only pointed at; with ``others`` somebody else than the sender."""
    index = scene.view.sentence.index
    here = scene.letter.people.between((index, scene.start), (index, scene.end))
    return any(not (others and draft.is_sender) for draft in here)


def _company_in(scene: Scene) -> bool:
    """Whether a company is named in the verb's reach."""
    return any(each.sentence == scene.view.sentence.index and scene.start <= each.start < scene.end for each in scene.letter.companies)


def _i_leave(scene: Scene) -> bool:
    """'I am leaving the firm and want my account removed': of several users the one who leaves means his own."""
    view, index = scene.view, scene.view.sentence.index
    near = [view, *([scene.letter.views[index - 1]] if index else [])]
    leaving = [(each, mark) for each in near for mark in each.all("left")]
    return not scene.letter.only_user and any(each.within(each.clause_start(mark.start), mark.start + 1, "i") for each, mark in leaving)


def _end(scene: Scene) -> Chosen:
    if "my_account" in scene.objects and not _named(scene, others=True):
        return (Kind.REMOVE_USER if _i_leave(scene) else Kind.CANCEL_AGREEMENT), None
    if "authority" in scene.objects and scene.person:
        return Kind.CHANGE_USER, False
    if scene.objects & {"us", "everything"}:
        return Kind.CANCEL_AGREEMENT, None
    if "user" in scene.objects and (scene.person or scene.address()) and ("agreement" not in scene.objects or _access_to(scene)):
        return Kind.REMOVE_USER, None
    if _access_to(scene) and _known_before(scene):
        return Kind.REMOVE_USER, None
    if scene.objects & {"agreement", "basic", "integrated", "free"}:
        return Kind.CANCEL_AGREEMENT, None
    if _named(scene):
        return Kind.REMOVE_USER, None
    if scene.objects & {"company"} or _company_in(scene):
        return Kind.CANCEL_AGREEMENT, None
    if "user" in scene.objects:
        somebodys = scene.person or (_known_before(scene) and not _of_account(scene))
        return (Kind.REMOVE_USER, None) if somebodys else (Kind.CANCEL_AGREEMENT, None)
    return _it(scene)


def _access_to(scene: Scene) -> bool:
    """'End his access to your service': the word for an agreement stands behind that for access with no 'and', and is only where to."""
    users = scene.view.within(scene.mark.hits[-1], scene.end, "user")
    agreements = scene.view.within(scene.mark.hits[-1], scene.end, "agreement")
    if not users or not agreements or scene.objects & {"basic", "integrated", "everything"}:
        return False
    return users[0].end <= agreements[0].start and not scene.view.within(users[0].end, agreements[0].start, "conjunction")


def _known_before(scene: Scene) -> bool:
    """Whether the sentence before names a known user other than the sender."""
    index = scene.view.sentence.index
    return any(draft.known and not draft.is_sender for draft in scene.letter.people.between((index - 1, 0), (index, 0)))


def _cancel(scene: Scene) -> Chosen:
    if scene.person and _access_to(scene):
        return Kind.REMOVE_USER, None
    if (
        "user" in scene.objects
        and not scene.objects & {"agreement", "everything", "us", "basic", "integrated", "free"}
        and (_named(scene) or scene.view.has("he") or not _of_account(scene))
    ):
        return Kind.REMOVE_USER, None
    return Kind.CANCEL_AGREEMENT, None


def _of_account(scene: Scene) -> bool:
    """Whether a word for an account is among what the verb is done to."""
    marks = scene.view.within(scene.mark.start, scene.end, "user") or scene.view.within(scene.start, scene.end, "user")
    return any(scene.view.tokens[mark.end - 1].folded.startswith(scene.view.grammar.accounts) for mark in marks)


def _change(scene: Scene) -> Chosen:
    told = scene.address() or scene.telephone() or bool(scene.nearer & {"email", "name", "phone", "details", "authority"})
    if (
        form_of(scene.mark.concept) == "passive"
        and (told or (scene.known_person() and scene.person))
        and not ((scene.known_person() or scene.view.within(scene.start, scene.mark.start, "my")) and told)
    ):
        return None
    if scene.objects & {"company_details"} or (
        "company" in scene.objects and scene.objects & {"name", "email", "details"} and not _named(scene)
    ):
        return None
    if _moved(scene):
        return None
    if "agreement" in scene.objects and not scene.objects & {"email", "name", "phone"}:
        return None
    if "authority" in scene.objects:
        return (Kind.ADD_USER if scene.newcomer() else Kind.CHANGE_USER), True
    if "password" in scene.nearer:
        return None
    if scene.nearer & {"email", "name", "phone", "details"} or scene.address() or scene.telephone():
        return Kind.CHANGE_USER, None
    if scene.person and ("user" in scene.objects or scene.view.has("called", "renamed")):
        return Kind.CHANGE_USER, None
    words = sum(1 for token in scene.view.tokens if token.folded)
    asked = form_of(scene.mark.concept) in ("base", "passive") or (scene.view.has("polite") and _value_before(scene))
    asked = asked or (
        scene.view.sentence.asks and any(each.start == scene.mark.end for each in scene.view.all("you"))  # 'Rättar ni det?'
    )
    if words <= 9 and not scene.objects - {"user"} and asked:
        # 'Can you change it?': what stood in the sentences before tells what
        index = scene.view.sentence.index
        before = [view for view in scene.letter.views[max(0, index - 2) : index] if not view.sentence.subject]
        arrow = any(sum(isinstance(token.atom, AddressMention) for token in view.tokens) == 2 for view in before)
        told = any(view.has("email", "name", "phone", "renamed") or (view.has("details") and view.people) for view in before)
        if (arrow or told) and not any(view.has("company_details") for view in before):
            return Kind.CHANGE_USER, None
    return None


def _expire(scene: Scene) -> Chosen:
    if "user" in scene.objects and scene.person and not scene.nearer & {"agreement", "basic", "integrated", "everything"}:
        return Kind.REMOVE_USER, None
    if _named(scene) and not scene.view.has("basic", "integrated"):
        return None  # somebody's contract of employment
    return (Kind.CANCEL_AGREEMENT, None) if scene.nearer & {"agreement", "basic", "integrated", "everything", "us"} else None


def _put(scene: Scene) -> Chosen:
    attributes = scene.nearer & {"email", "name", "phone", "details"}
    if "authority" in scene.objects and (scene.person or scene.view.has("i")):
        return (Kind.ADD_USER, True) if scene.new_person() else (Kind.CHANGE_USER, True)
    if attributes & {"email", "phone"} and scene.view.has("has_new") and _put_it(scene):
        return Kind.CHANGE_USER, None  # 'I have changed my address to …, can you put it in?'
    if not scene.known_person() or scene.new_person():
        return None
    if scene.telephone() or (scene.address() and attributes - {"name"}):
        return Kind.CHANGE_USER, None
    index = scene.view.sentence.index
    before = scene.letter.views[max(0, index - 2) : index]
    told = any(isinstance(token.atom, (AddressMention, PhoneMention)) for view in before for token in view.tokens)
    if told and any(view.has("email", "phone") for view in before) and scene.view.has("my", "he", "it") and not scene.view.has("add_noun"):
        return Kind.CHANGE_USER, None
    return None


def _put_it(scene: Scene) -> bool:
    """Whether 'it' is what is put in, and nobody is named but the sender and known users."""
    index = scene.view.sentence.index
    named = [draft for draft in scene.letter.people.between((index, 0), (index, len(scene.view.tokens))) if draft.names]
    near = any(each.start <= scene.mark.end + 1 and each.start >= scene.mark.start for each in scene.view.all("it"))
    return near and all(draft.known or draft.is_sender for draft in named)


def _moved(scene: Scene) -> bool:
    """'We have moved, change our address': a postal address of the company, which the customer changes himself."""
    electronic = any(mark.start not in {each.start for each in scene.view.all("postal")} for mark in scene.view.all("email"))
    told = any(view.has("company_details") for view in scene.letter.views)
    index = scene.view.sentence.index
    known = any(draft.known for draft in scene.letter.people.between((index, 0), (index + 1, 0)))
    return scene.view.has("postal") and not electronic and told and not known and not scene.address()


def _swap(scene: Scene) -> Chosen:
    view, behind = scene.view, scene.mark.hits[-1] + 1
    if view.within(0, scene.mark.start, "foreign_thing", "invoice") and not view.has("user"):
        return None  # 'send invoices to A instead of B'
    somebody = view.people | {position for position, token in enumerate(view.tokens) if isinstance(token.atom, AddressMention)}
    nobody = not view.within(behind, len(view.tokens), "user", "role") and not any(position >= behind for position in somebody)
    # 'he uses … instead of the old one': nobody stands behind whose place is taken
    newcomer = scene.new_person() and scene.address() and any(position >= behind for position in view.people)  # 'in his place comes Elli'
    if view.has("email", "name", "phone") and (
        not (view.has("user") or newcomer) or (nobody and scene.address() and view.within(behind, scene.end, "old"))
    ):
        return Kind.CHANGE_USER, None
    if scene.view.has("phone") and scene.telephone() and not scene.address() and not scene.new_person():
        return Kind.CHANGE_USER, None  # 'replace the old number on his account'
    return (Kind.REMOVE_USER, None) if scene.person or scene.address() else None


def _upgrade(scene: Scene) -> Chosen:
    if "authority" in scene.objects and _named(scene):
        return (Kind.CHANGE_USER, True) if scene.known_person() else None  # 'upgrade Priya to administrator'
    return Kind.OTHER, None


def _order_service(scene: Scene) -> Chosen:
    clause = scene.view.clause_of[scene.mark.hits[-1]]
    ours = scene.view.all("basic", "integrated", "integration", "agreement")
    if not scene.person and any(scene.view.clause_of[each.start] == clause and each.start not in scene.mark.hits for each in ours):
        return Kind.OTHER, None
    return None


def _retract(scene: Scene) -> Chosen:
    del scene
    return Kind.OTHER, None


KINDS: dict[str, Callable[[Scene], Chosen]] = {
    "add": _add,
    "give": _give,
    "remove": _remove,
    "end": _end,
    "cancel": _cancel,
    "change": _change,
    "put": _put,
    "expire": _expire,
    "swap": _swap,
    "upgrade": _upgrade,
    "order_service": _order_service,
    "retract": _retract,
}
