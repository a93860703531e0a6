"""Whether what is ended is somebody's own access: 'her access to our company account' is hers, and the account only where to."""

from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.scene import Scene
from parsers.things import genitive

#: What stands behind his access and tells only where to: the account, the agreement or the company.
_WHERE = ("agreement", "us", "company", "basic", "integrated", "my_account", "everything")


def his_access(scene: Scene) -> bool:
    """'Hennes tillgång till vårt företagskonto ska upphöra', 'end Priya's access to our account': the access is what ends."""
    view, start, end = scene.view, scene.start, scene.end
    if not view.has("user", "agreement") or not (view.has("his") or view.people):
        return False
    clause = view.clause_of[scene.mark.hits[-1]]
    here = [each for each in view.within(start, end, "user", *_WHERE) if view.clause_of[each.start] == clause]
    here = [each for each in here if set(each.hits).isdisjoint(scene.mark.hits)]
    first = next((each for each in here if each.concept == "user" or _account(view, each)), None)
    if first is None or any(each.start < first.start for each in here):
        return False
    return _somebodys(scene, view, first) and not view.within(first.end, end, "conjunction")


def somebodys_agreement(scene: Scene) -> bool:
    """'Säg upp avtalet för Karl', 'cancel Priya's subscription': of a user, and whether his access is all that is meant is not said."""
    view = scene.view
    if not view.people:
        return False
    things = view.within(scene.start, scene.end, "agreement", "us")
    return any(set(each.hits).isdisjoint(scene.mark.hits) and _known(scene, view, each) for each in things)


def _only_access(view: View, access: Mark) -> bool:
    """'Their access to our account': it is none of an account itself, which may be a company's."""
    account = any(each in view.tokens[access.end - 1].folded for each in view.grammar.accounts)
    return access.concept == "user" and not account and any(each.start > access.end for each in view.all(*_WHERE))


def _known(scene: Scene, view: View, thing: Mark) -> bool:
    """Whether a user who is not the sender is named as the one whose a thing is."""
    before, index = thing.start - 1, view.sentence.index
    if before in view.people and genitive(scene.letter, view, before):
        named = scene.letter.people.between((index, before), (index, thing.start))
        return any(draft.known and not draft.is_sender for draft in named)
    return _belongs(scene, view, thing)


def _account(view: View, thing: Mark) -> bool:
    """'Stäng hennes företagskonto': an account that may be the company's, and is called hers."""
    word = view.tokens[thing.end - 1].folded
    return thing.concept in ("agreement", "us") and any(account in word for account in view.grammar.accounts)


def _somebodys(scene: Scene, view: View, access: Mark) -> bool:
    """Whether right before the word for access, or right behind it, stands whose it is."""
    before = access.start - 1
    one, several = {each.start for each in view.all("he")}, {each.start for each in view.all("they")}
    for his in view.all("his"):
        if before not in his.hits and his.start != access.end:
            continue
        if his.start in one - several or (his.start in several and _only_access(view, access)):
            return True  # not 'we end their account', the client's
    if before in view.people:
        return genitive(scene.letter, view, before)
    return _belongs(scene, view, access)


def _belongs(scene: Scene, view: View, thing: Mark) -> bool:
    """'The company account of Priya', 'kontot till Lars': right behind a thing stands the user whose it is, who is not the sender."""
    behind = thing.end + 1
    if behind not in view.people or not (_of(view, thing.end) or any(each.end == behind for each in view.all("for_company", "place"))):
        return False
    index = view.sentence.index
    named = scene.letter.people.between((index, behind), (index, behind + 1))
    return any(draft.known and not draft.is_sender for draft in named)


def _of(view: View, position: int) -> bool:
    """Whether a word tells whose the thing before it is."""
    return position < len(view.tokens) and view.tokens[position].folded in view.grammar.of
