"""Whether a sentence tells of a step from one service to another: down from the one that is left, or up from the free one."""

from parsers.marks import View


def goes_down(view: View) -> bool:
    """Whether a service is what is to be left: 'from Integrated to Basic', 'Basicista Freehen'."""
    behind_from = {each.end for each in view.all("old")}
    services = [each.start for each in view.all("basic", "integrated")]
    return any(each in behind_from or (view.grammar.case_endings and view.tokens[each].folded.endswith(_ELATIVE)) for each in services)


def goes_up(view: View) -> bool:
    """Whether Free is what is left, and another service where one gets to: 'from the free version to Basic', 'Freestä Basiciin'."""
    goals = view.all("basic", "integrated")
    left, reached = view.all("old"), {each.end for each in view.all("new")}
    if view.grammar.case_endings:
        from_free = [each for each in view.all("free") if view.tokens[each.start].folded.endswith(_ELATIVE)]
        return any(each.start > free.start for free in from_free for each in goals)
    from_free = [each for each in view.all("free") if any(0 <= each.hits[-1] - old.end < _FROM for old in left)]
    to = {end + more for end in reached for more in range(_FROM)}
    return any(each.start > free.start and each.start in to for free in from_free for each in goals)


#: So many words may stand between 'from' and the service ('from our free version').
_FROM = 3
#: The Finnish case of what is left ('Basicista').
_ELATIVE = "sta"
