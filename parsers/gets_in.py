"""Whether 'see to it that she gets in' asks for a user: who gets in is somebody new, and nothing else stands before the 'gets in'."""

from parsers.scene import Scene
from parsers.tokens import TokenKind
from parsers.told_before import locked_out

#: Words that may stand beside whoever gets in.
_BESIDE = ("he", "they", "role", "title", "my", "our", "new", "harmless", "polite")


def sees_to_it(scene: Scene) -> bool:
    """Whether the verb is a 'see to it that … gets in', with a 'that' or a 'so' inside."""
    words = {scene.view.tokens[position].folded for position in scene.mark.hits[1:-1]}
    return not words.isdisjoint(scene.view.grammar.that | scene.view.grammar.so)


def gets_in(scene: Scene) -> bool:
    """'Se till att Nora kommer in i portalen': not a payment that comes in, and nobody who has lost his password."""
    view, hits = scene.view, scene.mark.hits
    plain = view.people | {position for each in view.all(*_BESIDE) for position in each.hits}
    inside = [position for position in range(hits[0], hits[-1]) if position not in hits]
    if not all(position in plain or view.tokens[position].kind is not TokenKind.WORD for position in inside):
        return False
    if view.has("cannot_sign_in") or locked_out(scene):
        return False
    index = view.sentence.index
    named = scene.letter.people.between((index, hits[0]), (index, hits[-1]))
    if named:
        return all(not draft.known and not draft.ambiguous and not draft.is_sender for draft in named)
    return bool(view.within(hits[0], hits[-1], "he", "they"))
