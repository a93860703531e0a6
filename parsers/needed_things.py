"""Whether what a newcomer needs or is sent is a thing that only has to do with a user: 'needs a list of our users', 'a guide for users'."""

from parsers.act import Act
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.plain_words import names_a_thing, plain_words
from parsers.reading import Kind
from parsers.tokens import TokenKind

#: What gives somebody what stands behind it.
_TRIGGERS = ("needs", "give_base", "give_said", "give_passive")

#: What a sentence or a mail is about opens with one of these ('a mail on what a user can do').
_QUESTIONS = ("what", "how", "wonder")


def needs_something_else(act: Act) -> bool:
    """Whether before every word for a user behind the verb stands the thing that is meant, joined to it by a preposition or a question."""
    if act.kind is not Kind.ADD_USER or act.trigger not in _TRIGGERS:
        return False
    view, verb = act.view, act.mark.hits[-1]
    users = [each for each in view.all("user") if verb < each.start < act.end]
    return bool(users) and all(_only_beside(view, verb, each) for each in users)


def _only_beside(view: View, verb: int, user: Mark) -> bool:
    """Whether a thing stands between the verb and the words for a user, and something that joins the two."""
    if view.within(verb + 1, user.start, *_QUESTIONS):
        return True
    plain = plain_words(view) - {position for each in view.all("details", "confirm") for position in each.hits}
    harmless = {position for each in view.all("harmless") for position in each.hits}
    things = [
        position
        for position in range(verb + 1, user.start)
        if names_a_thing(view, position, plain) and not any(each.start == position for each in view.all("role", "title", "work", "ability"))
    ]
    if not things:
        return False
    if view.tokens[user.hits[-1]].folded.endswith(view.grammar.told_of_cases):
        return True  # 'listan käyttäjistämme'
    return any(
        view.tokens[position].kind is TokenKind.WORD and view.tokens[position].folded in view.grammar.of_things and position not in harmless
        for position in range(things[0] + 1, user.start)
    )
