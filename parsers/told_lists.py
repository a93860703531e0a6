"""Whether a verb only tells of a list of the sender's own: 'on the list of those to be removed', 'add Moa, she goes on the guest list'."""

from parsers.act import Act
from parsers.marks import View
from parsers.reading import USER_ORDERS, Kind

#: So many words may stand between the list and the verb that tells whose it is ('the list of all those who are to be').
_REACH = 6


def tells_which_list(view: View, act: Act) -> bool:
    """'Maria is not to be on the list of those to be removed': the verb tells which list it is, and somebody stands before the list."""
    if act.kind not in USER_ORDERS or not view.people:
        return False
    first = min(view.people)
    verb = act.mark.start
    for each in view.all("foreign_thing"):
        if not first < each.start < verb <= each.end + _REACH or any(each.end <= position < verb for position in view.people):
            continue
        stopped = any(token.text in ",:;" for token in view.tokens[each.end : each.end + 1])
        anew = {other.start for other in view.within(each.end, verb, "conjunction", "contrast")}
        anew |= {position for position in range(each.end, verb) if view.tokens[position].folded in view.grammar.so}  # '…, så hon ska ha …'
        anew |= {
            other.start for other in view.within(each.end, verb, "he") if not any(that.start == other.end for that in view.all("relative"))
        }
        stopped = stopped or any(view.tokens[position - 1].text == "," for position in anew)  # 'approves invoices, and so she needs …'
        inside = range(verb + 1, act.mark.hits[-1])  # 'Lars' arbeidsforhold er slutt, ta ham bort': the verb's own object
        told = view.within(each.end, act.mark.hits[-1] + 1, "they", "relative", "he")
        if not stopped and any(other.start not in inside for other in told):
            return True
    return False


def puts_on_list(act: Act, other: Act, doubt: str) -> bool:
    """'Add Moa, she goes on the guest list': what the pronoun behind the order is put on is where the one named is to be added."""
    behind = other.view.sentence.index - act.view.sentence.index
    after = behind == 1 and other.view.sentence.paragraph == act.view.sentence.paragraph
    if not (after or (behind == 0 and other.mark.start > act.mark.hits[-1])):
        return False
    clause = other.view.clause_of[other.mark.start]
    somebody_else = any(other.view.clause_of[position] == clause for position in other.view.people)
    alike = act.kind is other.kind is Kind.ADD_USER and other.trigger.endswith("_passive")
    return alike and other.doubt == doubt and other.view.has("he", "they") and not somebody_else
