"""Whether a sentence only tells that somebody's address is still to come: 'I don't have her e-mail yet, I'll send it when I get it.'"""

from parsers.fields.addresses import AddressMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.tokens import TokenKind

#: What makes of the sentence more than news of the address.
_MORE = (
    "must", "house", "title", "role", "condition", "condition_head", "waiting", "consider", "do_so", "do_that", "polite", "wish", "user",
    "add_base", "add_passive", "remove_base", "remove_passive", "end_base", "cancel_base", "change_base", "agreement", "unsure",
)  # fmt: skip


def address_to_come(letter: Letter, view: View) -> bool:
    """Whether the sentence denies having an address that the mail does not give, and speaks of nothing that is to be done by us."""
    if not view.has("email") or not view.has("negation") or view.sentence.asks or view.has(*_MORE):
        return False
    missing = view.all("negation")[0].start
    return (
        all(each.start > missing or view.grammar.case_endings for each in view.all("when"))
        and not any(token.kind is TokenKind.ATOM for token in view.tokens)
        and not any(each.holds(AddressMention) for each in letter.body())
    )
