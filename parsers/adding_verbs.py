"""Which kind of request a verb of adding or giving makes with its object."""

from parsers.address_put import address_put
from parsers.called_otherwise import longer_name
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.force import form_of
from parsers.gets_in import gets_in, sees_to_it
from parsers.reading import Kind
from parsers.scene import Chosen, Scene
from parsers.told_before import addressed_before, authority_before, bare, locked_out, newcomer_before, number_before
from parsers.values_beside import number_put


def _attributes(scene: Scene) -> bool:
    """Whether the verb is done to a user's name, address or telephone number rather than to a user."""
    return bool(scene.objects & {"email", "name", "phone", "details"})


def _part_of_name(scene: Scene) -> bool:
    """'Tilføje Sørens mellemnavn': a further name of a known user is what is added, and nobody with an address."""
    view, behind = scene.view, scene.mark.hits[-1]
    told = [
        each for each in view.within(scene.mark.hits[0], scene.end, "middle_name") if view.clause_of[each.start] == view.clause_of[behind]
    ]
    return bool(told) and scene.known_person() and not scene.address()


def _added_to_name(scene: Scene) -> bool:
    """'He is called A B C, not just A B. Add the last one to his user': the change that the sentence before tells."""
    view, index = scene.view, scene.view.sentence.index
    return index > 0 and not view.people and not scene.address() and longer_name(scene.letter, scene.letter.views[index - 1]) is not None


def _number_is_put(scene: Scene) -> bool:
    """'Legg inn 913 22 415 på Lars': a telephone number is what is put in, and a known user is named or pointed at."""
    if not scene.known_person() or scene.new_person() or scene.address():
        return False
    return number_put(scene.view, scene.mark) is not None


def adding(scene: Scene) -> Chosen:
    """'Add', 'register', 'new user': somebody new, or a value or a right for somebody known."""
    if sees_to_it(scene):
        return (Kind.ADD_USER, None) if gets_in(scene) else None
    authority = "authority" in scene.objects and not scene.without_authority()
    if scene.mark.concept == "add_passive" and any(each.end == scene.mark.start for each in scene.view.all("keeps")):
        return None  # 'he is still to be a user'
    told_of_right = "authority" in scene.objects and scene.view.has("must_not_have")
    if scene.mark.concept == "add_passive" and told_of_right and not authority and scene.known_person():
        return None  # 'Lars may be a user, but the right to order he is not to have any longer'
    if scene.mark.concept == "add_noun" and locked_out(scene):
        return None
    behind = scene.mark.hits[-1] + 1
    inside = len(scene.mark.hits) > 1 and behind - scene.mark.hits[0] > len(scene.mark.hits)
    if inside and behind in scene.view.places(PhoneMention):
        return None  # 'You can get me on 070 …' tells where somebody is reached
    if (
        form_of(scene.mark.concept) == "base"
        and behind < len(scene.view.tokens)
        and scene.view.tokens[behind].folded in scene.view.grammar.that
    ):
        return None  # 'kan ni lägga in att hans konto tas bort då?'
    if scene.mark.concept == "add_noun":
        return Kind.ADD_USER, True if authority else None
    if address_put(scene.letter, scene.view):
        return Kind.CHANGE_USER, None
    if authority:
        if scene.new_person():
            return Kind.ADD_USER, True
        if scene.known_person() and "user" not in scene.objects:
            return Kind.CHANGE_USER, True
    if scene.objects & {"company_details", "integration"} and not scene.objects & {"user"} and not scene.person:
        return None
    if "agreement" in scene.objects and not scene.objects & {"user"} and not scene.person:
        return Kind.OTHER, None
    if form_of(scene.mark.concept) in ("said", "base") and not scene.new_person() and _puts_number(scene):
        return Kind.CHANGE_USER, None
    if _number_is_put(scene):
        return Kind.CHANGE_USER, None
    if "phone" in scene.objects and "user" not in scene.nearer and scene.known_person() and not scene.new_person() and not scene.address():
        return Kind.CHANGE_USER, None
    if _added_to_name(scene):
        return None
    if _part_of_name(scene):
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
    if scene.person or scene.address() or ("user" in scene.objects and scene.user_itself()) or addressed_before(scene):
        return Kind.ADD_USER, None
    return None


def giving(scene: Scene) -> Chosen:
    """'Give', 'arrange', 'send': a right, or a user for somebody who is named or was told before."""
    if "password" in scene.objects and not ("user" in scene.objects and scene.new_person() and scene.address()):
        return None  # but 'issue credentials to Nora Quinn (nora@…)'
    if address_put(scene.letter, scene.view):
        return Kind.CHANGE_USER, None
    after = scene.mark.hits[-1] + 1
    if after < len(scene.view.tokens) and scene.view.tokens[after].folded in scene.view.grammar.that:
        return None  # 'see to it that his account is deleted': the verb behind tells what
    if scene.view.within(after, scene.end, "confirm") and not scene.view.within(after, scene.end, "user", "authority"):
        return None  # 'delete the login and send me a confirmation'
    if "authority" in scene.objects or (scene.only_right() and authority_before(scene)):
        return (Kind.CHANGE_USER, True) if scene.known_person() else (Kind.ADD_USER, True)
    if scene.view.has("cannot_sign_in") or locked_out(scene):
        return None  # 'he has locked his account, can you open it?'
    if "user" in scene.objects and (scene.person or scene.address() or scene.view.has("add_noun", "joined", "role")):
        return Kind.ADD_USER, None
    if "user" in scene.objects and (newcomer_before(scene) or addressed_before(scene)):
        return Kind.ADD_USER, None
    return None


def _puts_number(scene: Scene) -> bool:
    """'His new number is 070 …. Will you put it on his user?': 'it', right at the verb, is the number of the sentence before."""
    users = {mark.start for mark in scene.view.all("user")}  # not 'create this user'
    pointed = scene.view.within(scene.mark.start, scene.mark.end + 1, "it")
    put = any(mark.end not in users for mark in pointed) or bare(scene.letter, scene.view, scene.mark)  # '070 …. Add, please.'
    told_of = form_of(scene.mark.concept) == "said" or scene.letter.views[max(0, scene.view.sentence.index - 1)].people
    beside = number_before(scene.letter, scene.view) or _number_below(scene)
    return put and ((bool(told_of) and beside) or _number_ahead(scene))


def _number_below(scene: Scene) -> bool:
    """'Karl has got a new number. Register this on him:' above 'Old: none' and 'New: 070 …': the rows below hold a number alone."""
    view, letter = scene.view, scene.letter
    index = view.sentence.index
    if not view.sentence.announces or not index or not letter.views[index - 1].has("phone"):
        return False
    below = letter.views[index + 1 : index + 1 + _ROWS]
    told = next((each for each in below if each.holds(PhoneMention, AddressMention)), None)
    return (
        told is not None
        and not told.holds(AddressMention)
        and not any(each.people for each in below if each.sentence.index <= told.sentence.index)
    )


#: A value stands so many rows below the verb at most.
_ROWS = 3


def _number_ahead(scene: Scene) -> bool:
    """'It is 070 … you reach me on now, can you put it on me?': the sentence's own number stands before 'it', and no address does."""
    places, whose = scene.view.places(PhoneMention), scene.view.within(scene.mark.end, scene.end, "me", "my", "he")
    named = [draft for draft in scene.letter.people.drafts if any(at[0] == scene.view.sentence.index for at in draft.places)]
    known = bool(whose) or bool(named)
    return len(places) == 1 and places[0] < scene.mark.start and known and all(draft.known for draft in named) and not scene.address()
