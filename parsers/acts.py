"""Which acts a text holds: each verb or statement with its object, its force and the kind of request that the two make together.

One table decides (``_KINDS``): the verb's class, then what it is done to. A verb whose object tells nothing makes no act.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from parsers.clauses import Force, force_of, form_of
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import Evidence, Kind


@dataclass(slots=True, eq=False)
class Act:
    """One verb or statement that means something to an account."""

    kind: Kind
    force: Force
    view: View
    mark: Mark
    #: 'add_base' or 'left' …: what fired
    trigger: str
    #: token positions that the act reaches over in its sentence
    start: int
    end: int
    #: True gives authority, False takes it, None is no act about authority
    authority: bool | None = None
    #: concepts of the objects that were seen
    objects: frozenset[str] = frozenset()
    #: a statement that implies an order, not an order by itself
    implied: bool = False
    #: why nobody can be sure what is meant
    doubt: str | None = None
    evidence: list[Evidence] = field(default_factory=list)

    @property
    def place(self) -> tuple[int, int]:
        """Sentence and token of the verb."""
        return self.view.sentence.index, self.mark.start


_OBJECTS = (
    "user", "agreement", "company", "us", "email", "name", "phone", "authority", "details", "basic", "integrated", "free", "everything", "password", "privacy",
    "company_details", "invoice", "integration", "my_account",
)  # fmt: skip

_VERBS = ("add", "give", "remove", "end", "cancel", "change")


def find(letter: Letter) -> list[Act]:
    """Every act of the letter, in its order."""
    acts: list[Act] = []
    for view in letter.views:
        verbs = _verbs(view)
        spans = _reaches(view, verbs)
        for mark, (start, end) in zip(verbs, spans, strict=True):
            act = _judge(letter, view, mark, start, end)
            if act is not None:
                acts.append(act)
        acts += _statements(letter, view, acts)
    return _without_doubles(letter, acts)


def _without_doubles(letter: Letter, acts: list[Act]) -> list[Act]:
    """One act where the same words are both 'add' and 'change': a change only where a known user's attribute is added ('lägg in numret')."""
    kept: list[Act] = []
    for act in acts:
        twin = next((each for each in acts if each is not act and each.view is act.view and each.mark.hits == act.mark.hits), None)
        if twin is not None and {act.kind, twin.kind} == {Kind.ADD_USER, Kind.CHANGE_USER}:
            index = act.view.sentence.index
            drafts = letter.people.between((index, act.start), (index, act.end))
            attribute = bool(act.objects & {"email", "phone", "name", "details", "authority"})
            somebody = any(draft.known for draft in drafts) or (not drafts and act.view.has("my", "he"))
            wanted = Kind.CHANGE_USER if attribute and somebody and not act.view.within(act.start, act.end, "add_noun") else Kind.ADD_USER
            if act.kind is not wanted:
                continue
        kept.append(act)
    return kept


def _verbs(view: View) -> list[Mark]:
    """The verbs of a sentence, each once: the longer phrase wins where two cover the same words; readings of equal length all stay."""
    found = [mark for verb in _VERBS for form in ("base", "said", "passive", "noun") for mark in view.all(f"{verb}_{form}")]
    found += view.all("swap", "upgrade", "order_service", "retract")
    nouns = view.all("authority", "cannot_sign_in", "tried", "thanks", "consider", "asked_before")
    kept: list[Mark] = []
    for mark in sorted(found, key=lambda each: (each.start, -each.words, each.end)):
        if any(other.words > mark.words and set(mark.hits) <= set(other.hits) for other in [*found, *nouns]):
            continue
        if any(other.concept == mark.concept and other.hits[0] == mark.hits[0] for other in kept):
            continue
        kept.append(mark)
    return kept


def _reaches(view: View, verbs: list[Mark]) -> list[tuple[int, int]]:
    """How far each verb reaches: from behind the verb before it to the next one that does not stand in the same words."""
    spans: list[tuple[int, int]] = []
    for mark in verbs:
        before = [other.hits[0] + 1 for other in verbs if other.hits[-1] < mark.hits[0]]
        after = [other.hits[0] for other in verbs if other.hits[0] > mark.hits[-1]]
        spans.append((max(before, default=0), min(after, default=len(view.tokens))))
    return spans


def _objects(view: View, start: int, end: int, mark: Mark) -> frozenset[str]:
    """The objects within a verb's reach, save words of the verb itself."""
    found = set()
    for concept in _OBJECTS:
        for each in view.within(start, end, concept):
            if set(each.hits) & set(mark.hits):
                continue
            if concept == "us" and each.words == 1 and any(before.end == each.start for before in view.all("place", "for_company")):
                continue  # 'with us' is where somebody works, not what is closed
            found.add(concept)
    return frozenset(found)


def _judge(letter: Letter, view: View, mark: Mark, start: int, end: int) -> Act | None:
    """The act that a verb makes with its objects, or None where it makes none."""
    clause_end = next((position for position in range(mark.hits[-1] + 1, end) if view.clause_of[position] != view.clause_of[mark.hits[-1]]), end)
    objects = _objects(view, mark.start, clause_end, mark) or _objects(view, mark.start, end, mark) or _objects(view, start, end, mark)
    nearer = _objects(view, start, end, mark)
    index = view.sentence.index
    person = bool(letter.people.between((index, start), (index, end)))
    if not person:
        person = view.has("he", "they", "role") or bool(view.within(start, end, "my", "i")) and "user" in nearer
    verb = mark.concept.rsplit("_", 1)[0] if form_of(mark.concept) else mark.concept
    chosen = _KINDS[verb](Scene(letter, view, mark, start, end, objects, nearer, person)) if verb in _KINDS else None
    if chosen is None:
        return None
    kind, authority = chosen
    rule = f"{letter.lexicon.code}.{kind.value}.{mark.concept}"
    alone = [company for company in letter.known.companies if sum(user.active for user in company.users) != 1]
    ambiguous = "my_account" in objects and verb in ("end", "remove", "cancel") and "agreement" not in objects and bool(alone)
    return Act(
        kind,
        force_of(view, mark),
        view,
        mark,
        mark.concept,
        start,
        end,
        authority=authority,
        objects=nearer,
        doubt="the sender's own user or the company's account" if ambiguous else None,
        evidence=[Evidence(rule, view.text(mark.start, mark.end))],
    )


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
        return any(not draft.known and not draft.is_sender for draft in self.letter.people.between((index, self.mark.start), (index, self.end)))

    def known_person(self) -> bool:
        """Whether a known user, or the sender himself, is meant."""
        index = self.view.sentence.index
        drafts = self.letter.people.between((index, 0), (index, len(self.view.tokens)))
        return any(draft.known for draft in drafts) or (not any(not draft.known for draft in drafts) and (self.view.has("my", "i", "he") or not drafts))


Chosen = tuple[Kind, bool | None] | None


def _attributes(scene: Scene) -> bool:
    """Whether the verb is done to a user's name, address or telephone number rather than to a user."""
    return bool(scene.objects & {"email", "name", "phone", "details"})


def _add(scene: Scene) -> Chosen:
    if scene.mark.concept == "add_noun":
        return Kind.ADD_USER, True if "authority" in scene.objects else None
    if "authority" in scene.objects:
        if scene.new_person():
            return Kind.ADD_USER, True
        if scene.known_person() and "user" not in scene.objects:
            return Kind.CHANGE_USER, True
    if scene.objects & {"company_details", "integration"} and not scene.objects & {"user"} and not scene.person:
        return None
    if "agreement" in scene.objects and not scene.objects & {"user"} and not scene.person:
        return Kind.OTHER, None
    if _attributes(scene) and not scene.objects & {"user"} and scene.known_person() and (scene.telephone() or scene.address() or "name" in scene.objects):
        return (Kind.CHANGE_USER, None) if "change_base" in {mark.concept for mark in scene.view.marks} else (Kind.ADD_USER, None)
    if scene.telephone() and "phone" in scene.nearer and scene.known_person() and not scene.address():
        return Kind.CHANGE_USER, None
    if scene.objects & {"user"} or scene.person or scene.address():
        return Kind.ADD_USER, None
    return None


def _give(scene: Scene) -> Chosen:
    if "password" in scene.objects:
        return None
    if "authority" in scene.objects:
        return (Kind.CHANGE_USER, True) if scene.known_person() else (Kind.ADD_USER, True)
    if "user" in scene.objects and (scene.person or scene.address() or scene.view.has("add_noun", "joined", "role")):
        return Kind.ADD_USER, None
    return None


def _remove(scene: Scene) -> Chosen:
    if "my_account" in scene.objects and not _named(scene):
        return Kind.CANCEL_AGREEMENT, None
    if "privacy" in scene.nearer:
        return Kind.OTHER, None
    if "authority" in scene.objects:
        return Kind.CHANGE_USER, False
    if scene.objects & {"invoice", "company_details"} and not scene.person:
        return None
    if scene.person or scene.address():
        if scene.objects & {"us", "company"} and not _named(scene):
            return Kind.CANCEL_AGREEMENT, None
        return Kind.REMOVE_USER, None
    if scene.objects & {"us", "company"} or (scene.letter.companies and _company_in(scene)):
        return Kind.CANCEL_AGREEMENT, None
    if "user" in scene.nearer:
        return Kind.REMOVE_USER, None
    if scene.objects & {"agreement", "everything", "free"}:
        return Kind.CANCEL_AGREEMENT, None
    return None


def _named(scene: Scene) -> bool:
    """Whether somebody is named or addressed, not only pointed at."""
    index = scene.view.sentence.index
    return bool(scene.letter.people.between((index, scene.start), (index, scene.end)))


def _company_in(scene: Scene) -> bool:
    """Whether a company is named in the verb's reach."""
    return any(each.sentence == scene.view.sentence.index and scene.start <= each.start < scene.end for each in scene.letter.companies)


def _end(scene: Scene) -> Chosen:
    if "my_account" in scene.objects and not _named(scene):
        return Kind.CANCEL_AGREEMENT, None
    if "authority" in scene.objects and scene.person:
        return Kind.CHANGE_USER, False
    if scene.objects & {"us", "everything"}:
        return Kind.CANCEL_AGREEMENT, None
    if "user" in scene.objects and (scene.person or scene.address()) and not scene.objects & {"agreement"}:
        return Kind.REMOVE_USER, None
    if scene.objects & {"agreement", "basic", "integrated", "free"}:
        return Kind.CANCEL_AGREEMENT, None
    if _named(scene):
        return Kind.REMOVE_USER, None
    if scene.objects & {"company"} or _company_in(scene):
        return Kind.CANCEL_AGREEMENT, None
    if "user" in scene.objects:
        return (Kind.REMOVE_USER, None) if scene.person else (Kind.CANCEL_AGREEMENT, None)
    return None


def _cancel(scene: Scene) -> Chosen:
    if "user" in scene.objects and not scene.objects & {"agreement", "everything", "us", "basic", "integrated", "free"} and (_named(scene) or scene.view.has("he")):
        return Kind.REMOVE_USER, None
    return Kind.CANCEL_AGREEMENT, None


def _change(scene: Scene) -> Chosen:
    told = scene.address() or scene.telephone() or bool(scene.nearer & {"email", "name", "phone", "details", "authority"})
    if form_of(scene.mark.concept) == "passive" and not (scene.known_person() and told):
        return None
    if scene.objects & {"company_details"} or ("company" in scene.objects and scene.objects & {"name", "email", "details"} and not _named(scene)):
        return None
    if "agreement" in scene.objects and not scene.objects & {"email", "name", "phone"}:
        return None
    if "authority" in scene.objects:
        return Kind.CHANGE_USER, True
    if "password" in scene.nearer:
        return None
    if scene.nearer & {"email", "name", "phone", "details"} or scene.address() or scene.telephone():
        return Kind.CHANGE_USER, None
    if scene.person and "user" in scene.objects:
        return Kind.CHANGE_USER, None
    words = sum(1 for token in scene.view.tokens if token.folded)
    if words <= 9 and not scene.objects and form_of(scene.mark.concept) == "base":
        # 'Can you change it?': what stood in the sentences before tells what
        index = scene.view.sentence.index
        before = [view for view in scene.letter.views[max(0, index - 2) : index] if not view.sentence.subject]
        if any(view.has("email", "name", "phone", "renamed") for view in before) and not any(view.has("company_details") for view in before):
            return Kind.CHANGE_USER, None
    return None


def _swap(scene: Scene) -> Chosen:
    if scene.nearer & {"email", "name", "phone"} and not scene.view.has("user"):
        return Kind.CHANGE_USER, None
    return (Kind.REMOVE_USER, None) if scene.person or scene.address() else None


def _upgrade(scene: Scene) -> Chosen:
    del scene
    return Kind.OTHER, None


def _order_service(scene: Scene) -> Chosen:
    if scene.objects & {"basic", "integrated", "integration", "agreement"} and not scene.person:
        return Kind.OTHER, None
    return None


def _retract(scene: Scene) -> Chosen:
    del scene
    return Kind.OTHER, None


_KINDS: dict[str, Callable[[Scene], Chosen]] = {
    "add": _add,
    "give": _give,
    "remove": _remove,
    "end": _end,
    "cancel": _cancel,
    "change": _change,
    "swap": _swap,
    "upgrade": _upgrade,
    "order_service": _order_service,
    "retract": _retract,
}


def _statements(letter: Letter, view: View, acts: list[Act]) -> Iterator[Act]:
    """The acts that a statement about a person implies: needs access, has left, has a new name or address, is new here."""
    here = [act for act in acts if act.view is view]
    code = letter.lexicon.code

    def act(kind: Kind, mark: Mark, *, implied: bool, authority: bool | None = None) -> Act:
        evidence = [Evidence(f"{code}.{kind.value}.{mark.concept}", view.text(mark.start, mark.end))]
        force = force_of(view, mark)
        return Act(kind, force, view, mark, mark.concept, 0, len(view.tokens), authority, _objects(view, 0, len(view.tokens), mark), implied=implied, evidence=evidence)

    for mark in view.all("must_not_have"):
        if view.within(mark.start, len(view.tokens), "authority"):
            yield act(Kind.CHANGE_USER, mark, implied=False, authority=False)
        elif view.within(view.clause_start(mark.start), mark.start, "i", "we") and not view.has("polite", "wish"):
            pass  # 'I can no longer sign in' is a trouble
        elif view.within(mark.start, len(view.tokens), "user") and not any(each.kind is Kind.REMOVE_USER for each in here):
            yield act(Kind.REMOVE_USER, mark, implied=False)
        break
    else:
        for mark in view.all("needs"):
            reach = view.within(mark.start, len(view.tokens), "authority")
            if reach and not any(each.authority is not None for each in here):
                yield act(Kind.CHANGE_USER, mark, implied=False, authority=True)
                break
            objects = view.within(mark.start, len(view.tokens), "user") or view.within(0, mark.start, "user")
            if objects and not any(each.kind in (Kind.ADD_USER, Kind.REMOVE_USER) for each in here) and not view.all("add_base", "remove_base", "end_base", "cancel_base"):
                yield act(Kind.ADD_USER, mark, implied=False)
                break
    for mark in view.all("authority"):
        if view.within(0, mark.start, "must") and not any(each.authority is not None for each in here) and not view.has("must_not_have", "needs"):
            yield act(Kind.CHANGE_USER, mark, implied=False, authority=True)
        break
    for concept, kind in (("left", Kind.REMOVE_USER), ("joined", Kind.ADD_USER), ("renamed", Kind.CHANGE_USER), ("has_new", Kind.CHANGE_USER)):
        for mark in view.all(concept)[:1]:
            attributes = view.within(view.clause_start(mark.start), min(mark.end + 3, len(view.tokens)), "email", "phone", "name", "details")
            if concept == "has_new" and not attributes:
                continue
            if not any(each.kind is kind and each.force is Force.ORDER for each in here):
                yield act(kind, mark, implied=True)
