"""Which kind of request a verb of removing, ending, cancelling or running out makes with its object."""

from parsers.agreements import no_longer_used
from parsers.both_of_us import of_several_of_us
from parsers.fields.phones import PhoneMention
from parsers.reading import Kind
from parsers.right_or_access import means_right
from parsers.scene import Chosen, Scene, access_to, company_goes, company_in, leaves_himself, names_somebody, of_account
from parsers.taken_from import takes_right
from parsers.told_before import bare, ends_it, known_before, takes_right_before


def removing(scene: Scene) -> Chosen:
    """'Remove', 'delete', 'close': a user, a right, or the whole agreement where 'us' is what is removed."""
    if of_several_of_us(scene.letter, scene.view, scene.mark, scene.start, scene.end):
        return Kind.REMOVE_USER, None
    if "my_account" in scene.objects and not names_somebody(scene, others=True) and not scene.right_taken_off():
        return (Kind.REMOVE_USER if leaves_himself(scene) else Kind.CANCEL_AGREEMENT), None
    if "privacy" in scene.nearer:
        return Kind.OTHER, None
    right = "authority" in scene.objects or scene.only_right() or scene.right_taken_off() or means_right(scene)
    if right or takes_right(scene) or takes_right_before(scene):
        return Kind.CHANGE_USER, False
    if scene.objects & {"invoice", "company_details"} and not scene.person and "us" not in scene.objects:
        return None
    if _wished_at_home(scene) or _old_number(scene) or _takes_address_back(scene) or _of_something_else(scene):
        return None
    if company_goes(scene.view, scene.mark):
        return Kind.CANCEL_AGREEMENT, None
    if scene.person or scene.address():
        his = "user" in scene.nearer and scene.view.has("his")  # 'his login with you at Larssons Åkeri'
        if (
            scene.objects & {"us", "company"}
            and not his
            and not names_somebody(scene)
            and not _points_behind(scene)
            and not _taken_from(scene)
        ):
            return Kind.CANCEL_AGREEMENT, None
        return Kind.REMOVE_USER, None
    if scene.objects & {"us", "company"} or (scene.letter.companies and company_in(scene)):
        return Kind.CANCEL_AGREEMENT, None
    if "free" in scene.objects:
        return Kind.CANCEL_AGREEMENT, None
    if "user" in scene.nearer:
        return (Kind.CANCEL_AGREEMENT if scene.letter.only_user and not scene.view.has("my") else Kind.REMOVE_USER), None
    if scene.objects & {"agreement", "everything"}:
        return Kind.CANCEL_AGREEMENT, None
    return (Kind.REMOVE_USER, None) if bare(scene.letter, scene.view, scene.mark) else ends_it(scene)


def _wished_at_home(scene: Scene) -> bool:
    """'Kona vil ha han ut av huset': whoever is kin of somebody, right before the verb, orders nothing of us."""
    view, verb = scene.view, scene.mark.start
    return any(each.end == verb and not view.within(each.start, each.end, "must") for each in view.all("kin")) and view.has("wish", "needs")


def _old_number(scene: Scene) -> bool:
    """'(the old 070 … is to go)': in the verb's clause stands a telephone number, and nobody."""
    view, clause = scene.view, scene.view.clause_of[scene.mark.hits[-1]]
    here = [position for position in range(len(view.tokens)) if view.clause_of[position] == clause]
    numbered = any(isinstance(view.tokens[position].atom, PhoneMention) for position in here)
    told = {each.start for each in view.all("he", "they", "user")} | view.people
    return numbered and not any(position in told for position in here)


def _of_something_else(scene: Scene) -> bool:
    """'Strip Emily of her duties': somebody stands inside the verb, and what he is rid of behind it is neither access nor right."""
    view, first, last = scene.view, scene.mark.hits[0], scene.mark.hits[-1]
    inside = any(first < position < last for position in view.people) or bool(view.within(first + 1, last, "he", "they"))
    only_of = len(scene.mark.hits) == 2 and view.tokens[last].folded in view.grammar.of  # not 'take her out of the system'
    return inside and only_of and not view.within(last, scene.end, "user", "authority")


def _takes_address_back(scene: Scene) -> bool:
    """'Sorry, scrap that address, it is …': the words take back the address that was written, and nobody is named."""
    back = any(each.start == scene.mark.start and each.words > 1 for each in scene.view.all("taken_back", "takes_back", "undone"))
    return back and "email" in scene.objects and not scene.view.people


def _points_behind(scene: Scene) -> bool:
    """'Take him off our account': a pronoun between the verb and the account is what is taken; the account is only where from."""
    view = scene.view
    places = [mark.start for mark in view.within(scene.mark.hits[0], scene.end, "us", "company")]
    pronouns = [mark.start for mark in view.within(scene.mark.hits[0], scene.end, "he", "they", "me")]
    return any(pronoun < places[0] for pronoun in pronouns) if places else bool(pronouns)


def _taken_from(scene: Scene) -> bool:
    """'Honom kan ni plocka bort på Larssons Åkeri': a pronoun before the verb is what is taken, 'at' the company is only where from."""
    view, verb = scene.view, scene.mark
    pronouns = view.within(view.clause_start(verb.start), verb.start, "he", "they")
    places = {each.end for each in view.all("place", "for_company", "from_here")}
    index = view.sentence.index
    named = [each.start for each in scene.letter.companies if each.sentence == index and verb.start < each.start < scene.end]
    named += [each.start for each in view.within(verb.hits[-1] + 1, scene.end, "us")]
    return bool(pronouns and named) and places.issuperset(named)


def _ends_him(scene: Scene) -> bool:
    """'Karl has left. Shut him off at once': a pronoun that is none of things points at the user named before."""
    view = scene.view
    things = {mark.start for mark in view.all("it")}
    behind = [mark for mark in view.within(scene.mark.hits[0], scene.end, "he", "they") if mark.start not in things]
    return any(mark.start <= scene.mark.hits[-1] + 2 for mark in behind) and known_before(scene)


def _closes_company(scene: Scene) -> bool:
    """Whether those who are named before the verb close a company: nobody is named or pointed at behind it."""
    view, index, verb = scene.view, scene.view.sentence.index, scene.mark.hits[-1]
    company = next((each.start for each in view.within(verb + 1, scene.end, "company")), None)
    if (
        company is None
        or scene.mark.concept.endswith(("_passive", "_noun"))
        or scene.letter.people.between((index, verb), (index, scene.end))
    ):
        return False
    there = any(each.end == company for each in view.all("place")) or view.within(verb, scene.end, "he", "they", "user")
    return not there and names_somebody(scene)


def _somebody_of_ours(scene: Scene) -> bool:
    """'Close Priya's account with our company': a user is named between the verb and 'us', which only tells where he is."""
    index, verb = scene.view.sentence.index, scene.mark.hits[0]
    ours = next((each.start for each in scene.view.within(verb + 1, scene.end, "us")), None)
    return ours is not None and any(draft.known for draft in scene.letter.people.between((index, verb), (index, ours)))


def _who_leaves_has_it(scene: Scene) -> bool:
    """'Maria is on leave from Friday. The account with you … close it when she has gone': the account is hers, the only one told of."""
    view, before = scene.view, scene.letter.views[scene.view.sentence.index - 1]
    ours = [each for each in view.all("us") if not view.within(each.start, each.end, "user")]
    things = view.grammar.thing_or_person | view.grammar.articles  # 'den dagen'
    pointed = any(view.tokens[each.start].folded not in things for each in view.all("he")) and not view.has(
        "my", "our", "agreement", "they", "company"
    )
    return not ours and pointed and known_before(scene) and before.has("left", "away") and not before.has("agreement", "company")


def ending(scene: Scene) -> Chosen:
    """'End', 'stop': an agreement, unless somebody is named or it is his access that ends."""
    if of_several_of_us(scene.letter, scene.view, scene.mark, scene.start, scene.end):
        return Kind.REMOVE_USER, None
    if "my_account" in scene.objects and not names_somebody(scene, others=True):
        return (Kind.REMOVE_USER if leaves_himself(scene) else Kind.CANCEL_AGREEMENT), None
    if ("authority" in scene.objects and scene.person) or scene.only_right() or scene.right_taken_off() or means_right(scene):
        return Kind.CHANGE_USER, False
    if "everything" in scene.objects or ("us" in scene.objects and not (_somebody_of_ours(scene) or _who_leaves_has_it(scene))):
        return Kind.CANCEL_AGREEMENT, None
    if "user" in scene.objects and (scene.person or scene.address()) and ("agreement" not in scene.objects or access_to(scene)):
        return Kind.REMOVE_USER, None
    if access_to(scene) and known_before(scene):
        return Kind.REMOVE_USER, None
    if scene.objects & {"agreement", "basic", "integrated", "free"}:
        return Kind.CANCEL_AGREEMENT, None
    if _closes_company(scene):
        return None  # 'Priya and I have decided to close the company' is no order yet, and none about her
    if names_somebody(scene) or _ends_him(scene) or (_taken_from(scene) and known_before(scene)):
        return Kind.REMOVE_USER, None
    if scene.objects & {"company"} or company_in(scene):
        return Kind.CANCEL_AGREEMENT, None
    if "user" in scene.objects:
        somebodys = scene.person or (known_before(scene) and not of_account(scene))
        return (Kind.REMOVE_USER, None) if somebodys else (Kind.CANCEL_AGREEMENT, None)
    return ends_it(scene)


def cancelling(scene: Scene) -> Chosen:
    """'Cancel': an agreement, unless a user is what is cancelled."""
    if no_longer_used(scene.letter, scene.view, scene.mark.start):
        return Kind.CANCEL_AGREEMENT, None
    if scene.person and access_to(scene):
        return Kind.REMOVE_USER, None
    if (
        "user" in scene.objects
        and not scene.objects & {"agreement", "everything", "us", "basic", "integrated", "free"}
        and (names_somebody(scene) or scene.view.has("he") or not of_account(scene))
    ):
        return Kind.REMOVE_USER, None
    return Kind.CANCEL_AGREEMENT, None


def expiring(scene: Scene) -> Chosen:
    """'Expires', 'runs out': the agreement or somebody's user; another contract of somebody named is none of ours."""
    if "user" in scene.objects and scene.person and not scene.nearer & {"agreement", "basic", "integrated", "everything"}:
        return Kind.REMOVE_USER, None
    if names_somebody(scene) and not scene.view.has("basic", "integrated"):
        return None  # somebody's contract of employment
    return (Kind.CANCEL_AGREEMENT, None) if scene.nearer & {"agreement", "basic", "integrated", "everything", "us"} else None
