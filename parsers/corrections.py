"""Whether a sentence puts right what was told before it: by a word of correction, or by a 'no' that stands before another value."""

from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.marks import View
from parsers.phrase_book import Mark


def tells_value(view: View) -> bool:
    """Whether an address or a telephone number stands in the sentence."""
    return any(isinstance(token.atom, (AddressMention, PhoneMention)) for token in view.tokens)


def corrects(view: View) -> bool:
    """Whether the sentence puts right what stood before: by a word of correction, or a 'no' at its head."""
    return view.has("correction") or any(each.start <= 1 for each in view.all("taken_back"))


def puts_right(view: View, mark: Mark) -> bool:
    """'No, her address is elin@…': the words that take back stand before another value, not before a new thought."""
    return (
        tells_value(view)
        and any(set(each.hits) <= set(mark.hits) and each.start == mark.start for each in view.all("taken_back"))
        and not view.has("remove_base", "add_base")
    )
