"""Whether a right to order is what somebody is not to have: told behind the denial, or at the head of its clause."""

from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.tokens import TokenKind


def denies_right(view: View, denial: Mark) -> bool:
    """'He is not to have the right to order', and turned: 'rätten att beställa … ska han inte ha längre', 'the right he shouldn't have'."""
    if not view.has("authority"):
        return False
    return bool(view.within(denial.start, len(view.tokens), "authority")) or _fronted(view, denial)


def _fronted(view: View, denial: Mark) -> bool:
    """Whether a right opens the clause, who is not to have it stands right before the denial, and nothing but 'any longer' behind it."""
    start, clause = view.clause_start(denial.start), view.clause_of[denial.hits[-1]]
    end = max(each.hits[-1] for each in view.all("must_not_have") if each.start == denial.start)  # 'ei saa enää', 'ei saa enää olla'
    start += view.tokens[start].folded in view.grammar.articles | {"the"}
    rights = [each for each in view.all("authority") if each.start == start and each.end <= denial.start]
    subject = view.people | {position for each in view.all("he", "they") for position in each.hits}
    first = denial.start
    while rights and first > rights[0].end and first - 1 in subject:
        first -= 1
    if not rights or first == denial.start:
        return False
    turned = first == rights[0].end or any(each.end == first for each in view.within(rights[0].end, first, "must"))
    plain = {position for each in view.all("harmless") for position in each.hits}
    return turned and all(
        view.clause_of[position] != clause or position in plain or view.tokens[position].kind is TokenKind.MARK
        for position in range(end + 1, len(view.tokens))
    )
