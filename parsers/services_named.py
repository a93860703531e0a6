"""Which of our two services an act of ending names: one, both ('Basic and Integrated'), or one of two that other words part."""

from parsers.act import Act
from parsers.force import verb_concepts
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.service_put_right import SERVICES

#: Verbs of ending: denied of a service they leave it out.
_ENDINGS = verb_concepts("cancel", "end", "remove", "expire")


def service_of(act: Act) -> str | None:
    """The service that an act names: one of the two, or None for none and for both; 'everything except Basic' is the other one."""
    view = act.view
    left_out = {
        service
        for service in SERVICES
        for mark in view.all(service)
        if any(0 < mark.start - each.start <= 4 and each.end <= mark.start and not _told_before(act, each) for each in _excluding(view))
    }
    left_out |= {service for service in SERVICES if _kept(act, service)}
    named = [service for service in SERVICES if service in act.objects and service not in left_out]
    if not named and len(left_out) == 1:
        return "integrated" if "basic" in left_out else "basic"
    return named[0] if len(named) == 1 else _first_of_two(act) or _beside_verb(act)


def one_of_two_open(act: Act) -> bool:
    """Whether an act names both services with other words between, and which of them it ends cannot be told: it is not both by itself."""
    if not act.objects.issuperset(SERVICES) or "everything" in act.objects:
        return False
    return service_of(act) is None and bool(_parted(act.view)) and not act.view.has("both_companies", "they")


#: So many words a sentence has at most that only adds a service to the one before it.
_ADDED = 5


def added_behind(letter: Letter, act: Act) -> bool:
    """'Please cancel Basic. And Integrated too.': a fragment right behind names the service that the act does not."""
    index = act.view.sentence.index
    for view in letter.views[index + 1 : index + 2]:
        other = [service for service in SERVICES if view.has(service) and service not in act.objects]
        words = [token for token in view.tokens if token.folded]
        if other and not act.view.sentence.subject and len(words) <= _ADDED and view.has("like_others"):
            return True
    return False


#: What may stand between two services that are both meant.
_JOINING = ("conjunction", "agreement", "our", "my", "it", "everything", "new", "old", "we", "you", "with_nobody")


def _told(view: View) -> list[tuple[int, int, str]]:
    """Where a sentence names which service, in order."""
    return sorted((mark.start, mark.end, service) for service in SERVICES for mark in view.all(service))


def _parted(view: View) -> tuple[int, str] | None:
    """(where, which) the second service stands, where other words than an 'and' part it from the first."""
    told = _told(view)
    second = next((each for each in told if each[2] != told[0][2]), None)
    if second is None:
        return None
    joining = {position for each in view.all(*_JOINING) for position in each.hits}
    end = max(each[1] for each in told if each[2] == told[0][2] and each[1] <= second[0])
    loose = [
        position
        for position in range(end, second[0])
        if view.tokens[position].folded and position not in joining and view.tokens[position].folded not in view.grammar.joining
    ]
    return (second[0], second[2]) if loose else None


def _joined(view: View, position: int) -> bool:
    """'Basic at once and Integrated at the end of the year', 'Basic, and even Integrated': both are meant, each in its way."""
    small = {place for each in view.all("agreement", "our", "my") for place in each.hits}
    while position and (position - 1 in small or view.tokens[position - 1].folded in view.grammar.joining):
        position -= 1
    return bool(position and view.within(position - 1, position, "conjunction", "like_others"))


def _first_of_two(act: Act) -> str | None:
    """'Cancel Basic now that we have Integrated': the service right behind the verb, where other words than an 'and' part the two."""
    view = act.view
    behind = [each for each in _told(view) if act.mark.hits[-1] < each[0] < act.end]
    if not behind:
        return None
    if len({service for _, _, service in behind}) < 2:
        clause = view.clause_of[behind[0][0]]  # 'back to Basic only: terminate Integrated'
        apart = not any(view.clause_of[mark.start] == clause for mark in view.all(*SERVICES) if mark.start < act.mark.hits[0])
        return behind[0][2] if apart and view.clause_of[act.mark.hits[0]] == clause else None
    parted = _parted(view)
    return behind[0][2] if parted and not _joined(view, parted[0]) else None


def _beside_verb(act: Act) -> str | None:
    """'Integrated we use daily, Basic we cancel': the service of the verb's own clause, where the other is told of elsewhere."""
    view = act.view
    parted = _parted(view)
    clause = view.clause_of[act.mark.hits[0]]
    own = {service for start, _, service in _told(view) if view.clause_of[start] == clause}
    return own.pop() if parted and len(own) == 1 and not _joined(view, parted[0]) else None


def _kept(act: Act, service: str) -> bool:
    """'Cancel Integrated, Basic stays': it is told of the service behind the verb, with or without a comma, that it is kept."""
    view = act.view
    denied = {view.clause_of[each.start] for each in view.all("negation")}  # 'we do not go on with Basic'
    keeps = [each for each in view.all("keeps") if view.clause_of[each.start] not in denied]
    kept = {view.clause_of[each.start] for each in keeps} - {view.clause_of[act.mark.hits[-1]]}
    relative = {each.start for each in view.all("relative", "conjunction")}
    staying = {each.start - gap for each in keeps for gap in (0, 1) if each.start - gap not in relative}
    marks = view.all(service)
    return bool(marks) and all(
        view.clause_of[each.start] in kept or (each.start > act.mark.hits[-1] and each.end in staying) for each in marks
    )


def _excluding(view: View) -> list[Mark]:
    """The words that may leave a service out; 'fortsætter ikke' is a word of ending whole."""
    ending = {position for mark in view.all(*_ENDINGS) for position in mark.hits}
    return [mark for mark in view.all("except_for", "negation") if mark.start not in ending]


def _told_before(act: Act, denial: Mark) -> bool:
    """'We never use Basic, so cancel': what we do or have not is told in a clause before the verb's, and leaves no service out.

    'We do not cancel Basic, but …' does: what is not done to it is the very ending.
    """
    view = act.view
    clause = view.clause_of[denial.start]
    if denial.start > act.mark.hits[0] or clause == view.clause_of[act.mark.hits[0]]:
        return False
    if any(clause in (view.clause_of[each.start], view.clause_of[each.hits[-1]]) for each in view.all(*_ENDINGS)):
        return False
    said = view.tokens[denial.start].folded in view.grammar.we_do_not
    return said or bool(view.within(view.clause_start(denial.start), denial.start, "we", "i"))
