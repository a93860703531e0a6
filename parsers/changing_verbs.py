"""Which kind of request a verb of changing, putting in or swapping makes with its object."""

from parsers.address_put import address_put
from parsers.corrections import day_behind
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.fold import fold
from parsers.force import form_of
from parsers.negations import negated
from parsers.phone_rows import phone_rows
from parsers.plain_words import SMALL, names_a_thing, plain_words
from parsers.reading import Kind
from parsers.scene import Chosen, Scene, names_somebody
from parsers.told_before import number_before, value_before


def changing(scene: Scene) -> Chosen:
    """'Change', 'update', 'correct': a user's name, address, number or right; the company's own details are none of ours."""
    told = scene.address() or scene.telephone() or bool(scene.nearer & {"email", "name", "phone", "details", "authority"})
    if (
        form_of(scene.mark.concept) == "passive"
        and (told or (scene.known_person() and scene.person))
        and not ((scene.known_person() or scene.view.within(scene.start, scene.mark.start, "my", "he")) and told)
    ):
        return (Kind.CHANGE_USER, None) if _user_must_be_changed(scene) else None
    if _becomes_nothing(scene) or _is_to_stay(scene):
        return None
    if scene.objects & {"company_details"} or (
        "company" in scene.objects and scene.objects & {"name", "email", "details"} and not names_somebody(scene)
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
    courtesy = {position for mark in scene.view.all("polite") for position in mark.hits}
    words = sum(1 for position, token in enumerate(scene.view.tokens) if token.folded and position not in courtesy)
    asked = form_of(scene.mark.concept) in ("base", "passive") or (scene.view.has("polite") and value_before(scene))
    asked = asked or (
        scene.view.sentence.asks and any(each.start == scene.mark.end for each in scene.view.all("you"))  # 'Rättar ni det?'
    )
    asked = asked or _asked_to_do(scene)
    if words <= 9 and not scene.objects - {"user"} and asked and not scene.view.has("left"):  # 'The last day should be …'
        # 'Can you change it?': what stood in the sentences before tells what
        index = scene.view.sentence.index
        before = [view for view in scene.letter.views[max(0, index - 2) : index] if not view.sentence.subject]
        arrow = any(len(view.places(AddressMention)) == 2 for view in before)
        told = any(view.has("email", "name", "phone", "renamed") or (view.has("details") and view.people) for view in before)
        told = told or bool(phone_rows(scene.letter, index))
        if (arrow or told or number_before(scene.letter, scene.view)) and not any(view.has("company_details") for view in before):
            return Kind.CHANGE_USER, None
    return None


def _asked_to_do(scene: Scene) -> bool:
    """'Pyydän korjaamaan ne', 'Voitteko korjata sen?': behind a wish or a courtesy the infinitive has its pronoun right behind it."""
    view, behind = scene.view, scene.mark.hits[-1] + 1
    if not view.grammar.case_endings or form_of(scene.mark.concept) != "said":
        return False
    return any(each.start == behind for each in view.all("it", "they")) and bool(view.within(0, scene.mark.end, "wish", "polite"))


def _user_must_be_changed(scene: Scene) -> bool:
    """'Brukeren til Lars Moen må endres': what of it is left for us to ask."""
    view, mark = scene.view, scene.mark
    passive = view.grammar.passive_in_s and view.tokens[mark.start].folded.endswith("s")
    must = [each.end for each in view.within(view.clause_start(mark.start), mark.start, "must")]
    return passive and mark.start in must and bool(view.within(view.clause_start(mark.start), mark.start, "user"))


def _is_to_stay(scene: Scene) -> bool:
    """'Her account is to be left untouched, but we have a stand-in who is called …': behind the verb, in its clause, it is told to stay."""
    view, mark = scene.view, scene.mark
    if mark.concept != "change_passive" or not view.has("keeps"):
        return False
    clause, end = view.clause_of[mark.hits[-1]], mark.hits[-1] + 1
    kept = [each for each in view.all("keeps") if mark.start <= each.start <= end and view.clause_of[each.start] == clause]
    head = view.clause_start(mark.start)
    here = [position for position in range(len(view.tokens)) if view.clause_of[position] == clause]
    valued = any(isinstance(view.tokens[position].atom, (AddressMention, PhoneMention)) for position in here)
    return bool(kept) and not valued and bool(view.within(head, mark.start, "user")) and not view.within(head, mark.start, *_ATTRIBUTES)


#: What is changed of a user.
_ATTRIBUTES = ("email", "phone", "name", "authority")


def _becomes_nothing(scene: Scene) -> bool:
    """'Change it to …, so that she is not locked out': a denied 'become' in whose own clause no value stands forbids no change."""
    view, mark = scene.view, scene.mark
    if mark.concept != "change_passive" or not any(each.hits == mark.hits for each in view.all("new")) or not negated(view, mark):
        return False
    here = [position for position, clause in enumerate(view.clause_of) if clause == view.clause_of[mark.hits[-1]]]
    start, end = here[0], here[-1] + 1
    valued = any(isinstance(view.tokens[position].atom, (AddressMention, PhoneMention)) for position in here)
    return not valued and not view.within(start, end, "email", "name", "phone", "details", "authority")


def putting(scene: Scene) -> Chosen:
    """'Put in', 'set', 'make': a value told here or in the sentences before, or a right."""
    attributes = scene.nearer & {"email", "name", "phone", "details"}
    if "authority" in scene.objects and (scene.person or scene.view.has("i")):
        return (Kind.ADD_USER, True) if scene.new_person() else (Kind.CHANGE_USER, True)
    if attributes & {"email", "phone"} and scene.view.has("has_new") and _put_it(scene):
        return Kind.CHANGE_USER, None  # 'I have changed my address to …, can you put it in?'
    if "name" in attributes and _uses_name(scene):
        return Kind.CHANGE_USER, None
    if not scene.known_person() or scene.new_person() or _puts_another_thing(scene):
        return None
    if scene.telephone() or (scene.address() and attributes - {"name"}):
        return Kind.CHANGE_USER, None
    index = scene.view.sentence.index
    before = scene.letter.views[max(0, index - 2) : index]
    told = any(view.holds(AddressMention, PhoneMention) for view in before)
    called = any(view.has("email", "phone") for view in before) or number_before(scene.letter, scene.view)
    if told and called and scene.view.has("my", "he", "it") and not scene.view.has("add_noun"):
        return Kind.CHANGE_USER, None
    return None


def _uses_name(scene: Scene) -> bool:
    """'Använd namnet Karl Tangen på Karls användare': somebody nobody knows, by the first name of the one user named beside him."""
    view, index = scene.view, scene.view.sentence.index
    here = [draft for draft in scene.letter.people.between((index, 0), (index + 1, 0)) if draft.names and not draft.is_sender]
    users = [draft for draft in here if draft.known]
    others = [draft for draft in here if not draft.known]
    if len(users) != 1 or len(others) != 1 or others[0].emails or others[0].ambiguous or not view.has("user"):
        return False
    given = fold((others[0].name or "").split(" ")[0]) == fold((users[0].shown_name or "").split(" ")[0])
    return given and not view.has("invoice", "foreign_thing", "negation")


def _puts_another_thing(scene: Scene) -> bool:
    """'Laitatteko tekstiviestin Matille numeroon …': between the Finnish verb and the value stands a thing that nobody knows."""
    view, start = scene.view, scene.mark.hits[-1] + 1
    if not view.grammar.case_endings:
        return False
    end = next((each for each in view.places(AddressMention, PhoneMention) if each >= start), start)
    plain = plain_words(view) | {position for each in view.all("phone", "name") for position in each.hits}
    return any(names_a_thing(view, each, plain) for each in range(start, end))


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


#: The thing that is swapped stands so near behind the verb.
_OBJECT = 3


def swapping(scene: Scene) -> Chosen:
    """'Replace', 'instead of': one user's place taken by another, or only an address or a number."""
    view, behind = scene.view, scene.mark.hits[-1] + 1
    if view.within(scene.start, scene.mark.start, "foreign_thing", "invoice") and not view.has("user", "our_place"):
        return None  # 'send invoices to A instead of B'
    if _tells_who_comes(scene) or _on_the_contrary(scene):
        return None
    if address_put(scene.letter, scene.view):
        return Kind.CHANGE_USER, None
    if day_behind(view, scene.mark) is not None:
        return None  # 'today instead of at the new year'
    if _one_for_another(scene) or _old_ones_place(scene):
        return Kind.CHANGE_USER, None
    somebody = view.people | set(view.places(AddressMention))
    nobody = not view.within(behind, len(view.tokens), "user", "role") and not any(position >= behind for position in somebody)
    # 'he uses … instead of the old one': nobody stands behind whose place is taken
    newcomer = scene.new_person() and scene.address() and any(position >= behind for position in view.people)  # 'in his place comes Elli'
    if view.has("email", "name", "phone") and (
        not (view.has("user") or newcomer) or (nobody and scene.address() and view.within(behind, scene.end, "old"))
    ):
        return Kind.CHANGE_USER, None
    if view.within(behind, behind + _OBJECT, "email", "name", "phone") and somebody.isdisjoint(range(behind, behind + _OBJECT)):
        return Kind.CHANGE_USER, None  # 'Could you swap the phone number on my user?'
    if (nobody or _swaps_it(scene)) and view.has("it") and number_before(scene.letter, view):
        return Kind.CHANGE_USER, None  # 'She has a new number: 070 …. Put that on her profile instead of what is there'
    if scene.view.has("phone") and scene.telephone() and not scene.address() and not scene.new_person():
        return Kind.CHANGE_USER, None  # 'replace the old number on his account'
    return (Kind.REMOVE_USER, None) if scene.person or scene.address() else None


def _swaps_it(scene: Scene) -> bool:
    """'He has a new number now: 070 …. Byt ut det på hans användare': 'it' stands right behind the verb, and is no person."""
    view, behind = scene.view, scene.mark.hits[-1] + 1
    inside = range(scene.mark.hits[0] + 1, behind + 1)  # 'bytt det ut på brukeren hans'
    it = any(each < len(view.tokens) and view.tokens[each].folded in view.grammar.it for each in inside)
    return it and not view.places(AddressMention)


def _on_the_contrary(scene: Scene) -> bool:
    """'Anders Bergman is gone. Anders Berg sen sijaan on täällä': words of contrast behind a name, and nobody comes in his place."""
    view, mark = scene.view, scene.mark
    contrast = next((each for each in view.all("contrast") if each.words > 1 and each.start <= mark.start < each.end), None)
    return contrast is not None and contrast.start - 1 in view.people and not scene.new_person() and not view.holds(AddressMention)


def _tells_who_comes(scene: Scene) -> bool:
    """'Hän korvaa minua äitiysloman ajan': a verb that is the same as an imperative only tells, where whoever does it stands before it."""
    view, mark = scene.view, scene.mark
    if not any(each.start == mark.start and each.end == mark.end for each in view.all("takes_over")):
        return False
    start = view.clause_start(mark.start)
    return mark.start - 1 in view.people or bool(view.within(start, mark.start, "he", "they", "i", "we", "role"))


def _old_ones_place(scene: Scene) -> bool:
    """'Vanhan (matti@…) tilalle tulee m@…': the place that an address takes is that of the old one, right before the Finnish word."""
    view, at = scene.view, scene.mark.start
    if not view.grammar.case_endings or scene.new_person() or not view.people.isdisjoint(range(at, scene.end)):
        return False
    places = view.places(AddressMention)
    before = [each for each in places if at - _OBJECT < each < at]
    old = before and any(0 <= before[0] - each.end <= 1 for each in view.all("old"))
    return bool(old) and len(before) == 1 and sum(each > at for each in places) == 1


#: So many words may stand between the new address and 'instead of' ('from now on').
_BETWEEN = 5


def _one_for_another(scene: Scene) -> bool:
    """'Maria is to have m.o@… from now on instead of maria@…': an address on either side, or 'the old one', and one known user told of."""
    view, behind = scene.view, scene.mark.end
    first = max((each for each in view.places(AddressMention) if each < scene.mark.start), default=None)
    if first is None or scene.mark.start - first - 1 > _BETWEEN or behind >= len(view.tokens):
        return False
    plain = {position for each in view.all("harmless", "new", "already_so", "therefore") for position in each.hits}
    if any(
        position not in plain and view.tokens[position].folded not in SMALL[view.language]
        for position in range(first + 1, scene.mark.start)
    ):
        return False
    old = {each.start for each in view.all("old")}
    article = view.tokens[behind].folded in view.grammar.articles | view.grammar.determiners
    if not isinstance(view.tokens[behind].atom, AddressMention) and not old & {behind, behind + article}:
        return False
    index = view.sentence.index
    named = [draft for draft in scene.letter.people.between((index, 0), (index + 1, 0)) if draft.names]
    mine = (view.has("my") or view.within(0, first, "he")) and not named
    return not view.has("user", "role", "joined", "left", "going") and (mine or [draft.known is not None for draft in named] == [True])
