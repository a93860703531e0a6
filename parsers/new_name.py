"""Which new name a user is to get: told behind 'is now called' or 'to', or shared with the one he has."""

from collections.abc import Sequence

from parsers.act import Act
from parsers.fold import fold
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft, respelled
from parsers.targets import Found, Targets
from parsers.values_beside import told_above, values_below


def by_old_name(letter: Letter, act: Act, aimed: Targets) -> Targets:
    """'Change his name to Søren Kjær Holm' of the only user Søren Kjær: the new name, which holds the whole old one, tells who he is."""
    if not ("name" in act.objects or act.trigger == "renamed") or any(draft.known or draft.ambiguous for draft in aimed.drafts):
        return aimed
    put = act.trigger == "put_base" and "name" in act.objects  # 'use the name Priya Menon on Priya's user'
    if (put or act.view.has("middle_name")) and (owner := _has_it_added(letter, act)) is not None:
        return Targets((owner,), Found.NAMED)
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


def _has_it_added(letter: Letter, act: Act) -> Draft | None:
    """'Legg til mellomnavnet Holm på Lars': the one user named beside the further name that he gets."""
    index = act.view.sentence.index
    users = [draft for draft in letter.people.between((index, 0), (index + 1, 0)) if draft.known and not draft.is_sender]
    return users[0] if len(users) == 1 else None


def by_given_name(letter: Letter, act: Act, aimed: Targets) -> Targets:
    """'Maria has married Karl Lindqvist and is now called Maria Lindqvist': who keeps the first name is renamed, not who gives the last.

    Of several that an act may be done to the one whose first name, and no other user's, the new name behind 'is called' begins with.
    """
    if act.trigger != "renamed" and "name" not in act.objects:
        return aimed
    index = act.view.sentence.index
    views = letter.views[index - 1 : index + 1] if index and aimed.found in (Found.POINTED, Found.NEAR) else [act.view]
    told = [
        draft
        for draft in letter.people.between((views[0].sentence.index, 0), (index + 1, 0))
        if draft.name and not draft.known and not draft.is_sender and " " in draft.name and any(_is_called(view, draft) for view in views)
    ]
    if len(told) != 1 or len(aimed.drafts) != 1 or told[0] in aimed.drafts:
        return aimed
    given = fold((told[0].name or "").split()[0])
    if given in {fold(part) for part in (aimed.drafts[0].shown_name or "").split()}:
        return aimed
    users = {user.email: user for company in letter.known.companies for user in company.users if user.active and user.name}
    keeping = [user for user in users.values() if fold((user.name or "").split()[0]) == given]
    owner = next((draft for draft in letter.people.drafts if keeping[1:] == [] and draft.known in keeping), None)
    return Targets((owner,), Found.NAMED) if owner is not None else aimed


def _is_called(view: View, draft: Draft) -> bool:
    """Whether somebody is named right behind 'is now called' or 'to'."""
    return any(
        mark.end <= token <= mark.end + 3
        for sentence, token in draft.places
        if sentence == view.sentence.index
        for mark in view.all("renamed", "called", "new")
    )


def another_users_name(letter: Letter, draft: Draft | None, renamed: Draft) -> bool:
    """Whether a new name holds the first name of another user and nothing of his own."""
    if draft is None or draft.known is None:
        return False
    told = {fold(part) for part in (renamed.name or "").split()}
    own = {fold(part) for part in (draft.shown_name or "").split()}
    others = {fold(user.name.split()[0]) for company in letter.known.companies for user in company.users if user.active and user.name}
    return not own & told and bool((others - own) & told)


def whole_name(draft: Draft | None, renamed: Draft | None, *, only_last: bool, middle: bool = False) -> str | None:
    """The new name in full: where only a surname is told, the first names stay; a ``middle`` one stands behind the first."""
    if renamed is None or renamed.name is None:
        return None
    old = (draft.shown_name or "").split() if draft else []
    new = renamed.name.split()
    if len(old) > 1 and len(new) == 1 and respelled(old[0], renamed.name) and not respelled(old[-1], renamed.name):
        return " ".join([renamed.name, *old[1:]])  # 'Priya spells her name Prija'
    if middle and len(old) > 1 and len(new) == 1 and not only_last:
        return " ".join([old[0], renamed.name, *old[1:]])
    if len(old) < 2 or (len(new) > 1 and not (only_last and fold(new[0]) != fold(old[0]))):
        return renamed.name
    return " ".join([*old[:-1], renamed.name])


def new_name(letter: Letter, draft: Draft | None, acts: list[Act], added: Sequence[Draft] = ()) -> Draft | None:
    """The person draft that is really this user's new name: told behind 'is now called' or 'to', or sharing a name with him.

    Never somebody whom the same mail adds: who shares a user's last name is his wife or brother sooner than himself.
    """
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
        and other not in added
        and not other.known
        and not other.is_sender
        and other.names
        and any(_tells_near(letter, place[0], sentences) for place in other.places)
        and not _of_another(letter, draft, other)
        and not (_related(letter, other) and not _keeps_given(draft, other))
    ]
    if draft is not None:
        own = {fold(part) for part in (draft.shown_name or "").split()}
        sharing = [other for other in near if other.name and own & {fold(part) for part in other.name.split()}]
        sharing = [other for other in sharing if _keeps_given(draft, other)] or [other for other in sharing if _told_as_name(letter, other)]
        if sharing:
            return sharing[-1]
        spelled = [other for other in near if other.name and draft.shown_name and respelled(draft.shown_name, other.name)]
        if len(near) == 1 and any(act.view.has("middle_name") for act in acts):
            return near[0]
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


def _tells_near(letter: Letter, told: int, sentences: set[int]) -> bool:
    """Whether a name stands in a sentence of the acts or beside one; where it is called so, a sentence that names nobody may be between."""
    if not sentences.isdisjoint((told - 1, told, told + 1)):
        return True
    return told + 2 in sentences and letter.views[told].has("called", "renamed") and not letter.views[told + 1].people


def _keeps_given(draft: Draft | None, other: Draft) -> bool:
    """Whether a new name has the first name that the user has."""
    names = (draft.shown_name or "").split() if draft is not None else []
    return bool(names) and fold(names[0]) in {fold(part) for part in (other.name or "").split()}


def _told_as_name(letter: Letter, other: Draft) -> bool:
    """Whether a sentence with somebody speaks of names at all; a last name in common is no reason to take him for the user."""
    return any(letter.views[sentence].has("name", "called", "renamed", "new") for sentence, _ in other.places)


def _related(letter: Letter, other: Draft) -> bool:
    """'His wife Pia Kjær': whether somebody is told as a relative or a colleague of another."""
    return any(
        0 <= token - mark.end <= 1 and letter.views[sentence].clause_of[mark.start] == letter.views[sentence].clause_of[token]
        for sentence, token in other.places
        for mark in letter.views[sentence].all("role")
    )


def _of_another(letter: Letter, draft: Draft | None, other: Draft) -> bool:
    """'Karl is now called Karl Moe. Maria has a new phone': the sentence of a name tells of another user who shares it."""
    if draft is None or not other.name:
        return False
    told = {fold(part) for part in other.name.split()}
    keeps = _keeps_given(draft, other)
    for index in {place[0] for place in other.places}:
        here = letter.people.between((index, 0), (index + 1, 0))
        if draft not in here and any(each.known and each is not other and _shares(each, told, given=keeps) for each in here):
            return True
    return False


def _shares(each: Draft, told: set[str], *, given: bool) -> bool:
    """Whether a user's name has a word of a new one, the first name among them where the one renamed keeps that himself."""
    own = [fold(part) for part in (each.shown_name or "").split()]
    return bool(own) and bool(told & set(own)) and (not given or own[0] in told)
