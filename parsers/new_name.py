"""Which new name a user is to get: told behind 'is now called' or 'to', or shared with the one he has."""

from parsers.act import Act
from parsers.fold import fold
from parsers.letter import Letter
from parsers.people import Draft, respelled
from parsers.targets import Found, Targets
from parsers.values_beside import told_above, values_below


def by_old_name(letter: Letter, act: Act, aimed: Targets) -> Targets:
    """'Change his name to Søren Kjær Holm' of the only user Søren Kjær: the new name, which holds the whole old one, tells who he is."""
    if not ("name" in act.objects or act.trigger == "renamed") or any(draft.known or draft.ambiguous for draft in aimed.drafts):
        return aimed
    users = {user.email: user for company in letter.known.companies for user in company.users if user.active}
    for draft in [*aimed.drafts, *letter.people.between((act.view.sentence.index, 0), (act.view.sentence.index + 1, 0))]:
        told = {fold(part) for part in (draft.name or "").split()}
        fitting = [user for user in users.values() if len(own := {fold(part) for part in (user.name or "").split()}) > 1 and own < told]
        if len(fitting) == 1 and not draft.is_sender:
            owner = next((each for each in letter.people.drafts if each.known == fitting[0]), None)
            if owner is None:
                owner = Draft(known=fitting[0])
                letter.people.drafts.append(owner)
            return Targets((owner,), Found.NAMED)
    return aimed


def another_users_name(letter: Letter, draft: Draft | None, renamed: Draft) -> bool:
    """Whether a new name holds the first name of another user and nothing of his own."""
    if draft is None or draft.known is None:
        return False
    told = {fold(part) for part in (renamed.name or "").split()}
    own = {fold(part) for part in (draft.shown_name or "").split()}
    others = {fold(user.name.split()[0]) for company in letter.known.companies for user in company.users if user.active and user.name}
    return not own & told and bool((others - own) & told)


def whole_name(draft: Draft | None, renamed: Draft | None, *, only_last: bool) -> str | None:
    """The new name in full: where only a surname is told, the first names stay."""
    if renamed is None or renamed.name is None:
        return None
    old = (draft.shown_name or "").split() if draft else []
    new = renamed.name.split()
    if len(old) < 2 or (len(new) > 1 and not (only_last and fold(new[0]) != fold(old[0]))):
        return renamed.name
    return " ".join([*old[:-1], renamed.name])


def new_name(letter: Letter, draft: Draft | None, acts: list[Act]) -> Draft | None:
    """The person draft that is really this user's new name: told behind 'is now called' or 'to', or sharing a name with him."""
    before = [letter.views[act.view.sentence.index - 1] for act in acts if act.view.sentence.index]
    before += [view for act in acts for view in values_below(letter, act)]
    above = [view for act in acts for view in told_above(letter, act, draft)]
    if (
        not any("name" in act.objects or act.trigger == "renamed" or act.view.has("renamed", "called", "has_new") for act in acts)
        and not any(view.has("name", "called") for view in [*before, *above])
        and not any(view.has("has_new", "renamed") for view in above)
    ):
        return None
    sentences = {each.sentence.index for each in [*(act.view for act in acts), *above]}
    near = [
        other
        for other in letter.people.drafts
        if other is not draft
        and not other.known
        and not other.is_sender
        and other.names
        and any(place[0] - 1 in sentences or place[0] in sentences or place[0] + 1 in sentences for place in other.places)
        and not _of_another(letter, draft, other)
    ]
    if draft is not None:
        own = {fold(part) for part in (draft.shown_name or "").split()}
        sharing = [other for other in near if other.name and own & {fold(part) for part in other.name.split()}]
        if sharing:
            return sharing[-1]
        spelled = [other for other in near if other.name and draft.shown_name and respelled(draft.shown_name, other.name)]
        if len(spelled) == 1 and any("name" in act.objects for act in acts):
            return spelled[0]
    if not any("name" in act.objects or act.trigger == "renamed" or act.view.has("renamed", "called") for act in acts) and not any(
        view.has("name") for view in before
    ):
        return None
    behind = []
    for other in near:
        for sentence, token in other.places:
            view = letter.views[sentence]
            if any(mark.end <= token <= mark.end + 3 for mark in view.all("renamed", "called", "new")):
                behind.append(other)
                break
    return behind[-1] if behind else (near[-1] if len(near) == 1 and any(act.trigger == "renamed" for act in acts) else None)


def _of_another(letter: Letter, draft: Draft | None, other: Draft) -> bool:
    """'Karl is now called Karl Moe. Maria has a new phone': the sentence of a name tells of another user who shares it."""
    if draft is None or not other.name:
        return False
    told = {fold(part) for part in other.name.split()}
    for index in {place[0] for place in other.places}:
        here = letter.people.between((index, 0), (index + 1, 0))
        if draft not in here and any(
            each.known and each is not other and told & {fold(part) for part in (each.shown_name or "").split()} for each in here
        ):
            return True
    return False
