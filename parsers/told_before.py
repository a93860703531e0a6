"""What a sentence leaves to those beside it: 'end it', 'arrange that right', 'put it in' mean what is told there."""

from parsers.agreements import no_longer_used
from parsers.corrections import corrects
from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.phrase_book import Mark
from parsers.reading import Kind
from parsers.rights_denied import denies_right
from parsers.scene import Chosen, Scene
from parsers.tokens import TokenKind


def number_before(letter: Letter, view: View) -> bool:
    """Whether 'it' may be a telephone number: the sentence before tells one, and it or the one before that calls it so."""
    index = view.sentence.index
    before = letter.views[index - 1] if index else None
    earlier = letter.views[index - 2] if index > 1 else None
    if before is None or not before.holds(PhoneMention):
        return False
    alone = bool(before.people) and not before.has(*_NOT_HIS_NUMBER)  # 'Lars har fått 913 22 415'
    alone = alone and (view.has("he") or not before.has("contact"))  # 'from today Lars is reached on …. Put it in under his name'
    return alone or before.has("phone") or (earlier is not None and earlier.has("phone"))


#: A sentence with one of these and a number may tell something else than a user's own.
_NOT_HIS_NUMBER = (
    "email",
    "name",
    "user",
    "authority",
    "call_me",
    "i",
    "we",
    "my",
    "our",
    "me",
    "invoice",
    "foreign_thing",
    "condition",
)


def value_before(scene: Scene) -> bool:
    """Whether the sentence before tells an address or a telephone number."""
    index = scene.view.sentence.index
    before = scene.letter.views[index - 1].tokens if index else []
    return any(isinstance(token.atom, (AddressMention, PhoneMention)) for token in before)


def locked_out(scene: Scene) -> bool:
    """'Can you send Karl a new login? He has lost his own': who is meant is a user, and the sentence beside tells of his trouble."""
    index, views = scene.view.sentence.index, scene.letter.views
    beside = [view for view in views[max(0, index - 1) : index + 2] if view is not scene.view and not view.sentence.subject]
    if not any(view.has("cannot_sign_in") for view in beside):
        return False
    named = scene.letter.people.between((max(0, index - 1), 0), (index + 1, len(scene.view.tokens)))
    named = [draft for draft in named if not draft.is_sender]
    return bool(named) and all(draft.known and draft.known.active for draft in named)


def authority_before(scene: Scene) -> bool:
    """'He is to order users too. Can you arrange that right?': it is the one of the sentence before, and nobody new is named."""
    index = scene.view.sentence.index
    return bool(index) and scene.letter.views[index - 1].has("authority") and not scene.new_person()


def rights_denied_behind(letter: Letter, view: View) -> bool:
    """'… is a user instead of me. She is not to order anything': the sentence or one of the next two denies whoever comes the right."""
    index = view.sentence.index
    return any(
        denies_right(each, mark) and (each.has("he") or each.people)
        for each in letter.views[index : index + 3]
        for mark in each.all("must_not_have")[:1]
    )


def takes_right_before(scene: Scene) -> bool:
    """'The right to order he is not to have. You can take it off him': the sentence before tells what 'it' is."""
    view, index = scene.view, scene.view.sentence.index
    before = scene.letter.views[index - 1] if index else None
    if before is None or not before.has("authority") or before.sentence.subject or before.has("left"):
        return False
    if before.has("i") and before.has("negation", "must_not_have"):
        return False  # 'I am not able to order anything. Please remove that from me'
    its = [each for each in view.all("it") if each.start <= scene.mark.hits[-1] + 1]
    from_him = [each for each in view.all("he", "me") if its and each.start > its[0].start and each.start >= scene.mark.hits[0]]
    others = view.has("user", "agreement", "email", "phone", "name", "everything", "foreign_thing", "conjunction") or bool(view.people)
    return bool(its and from_him) and not others and (not before.has("user") or before.has("keeps", "stays"))


def newcomer_before(scene: Scene) -> bool:
    """'Ann Berg has joined us. Can you arrange access?': the sentence before tells of somebody new, and of nobody known."""
    index = scene.view.sentence.index
    if not index or not scene.letter.views[index - 1].has("joined"):
        return False
    before = scene.letter.people.between((index - 1, 0), (index, 0))
    return bool(before) and not any(draft.known or draft.ambiguous or draft.is_sender for draft in before)


def addressed_before(scene: Scene) -> bool:
    """'Heli's address is heli@…. Make the login.', '… Add?': nothing but the verb and courtesy, behind one who is new, and his address."""
    index, view = scene.view.sentence.index, scene.view
    plain = {position for each in view.all("polite", "thanks", "harmless", "you", "user", "it", "new") for position in each.hits}
    alone = all(token.kind is not TokenKind.WORD or position in plain | set(scene.mark.hits) for position, token in enumerate(view.tokens))
    start = max(0, index - _NEAR_BEFORE)
    here = [draft for draft in scene.letter.people.between((start, 0), (index, 0)) if not draft.is_sender]
    told = scene.letter.views[start:index]
    if not alone or len(here) != 1 or any(each.sentence.asks or each.has("negation", "out") for each in told):
        return False
    return here[0].known is None and not here[0].ambiguous and bool(here[0].names) and bool(here[0].emails)


#: So many sentences before the verb tell of him.
_NEAR_BEFORE = 2


def _skipped(view: View) -> bool:
    """Whether a sentence between 'it' and what it means says no more than 'No, that was wrong, we need it longer'."""
    return _exclaims(view) or (corrects(view) and not view.has("agreement", "basic", "integrated", "user", "free") and not view.people)


def ends_it(scene: Scene) -> Chosen:
    """'We need the agreement no more. End it.', '… Please end.', 'I need no user. Remove it.': the sentence before tells what 'it' is."""
    index = scene.view.sentence.index
    if not scene.objects and no_longer_used(scene.letter, scene.view, scene.mark.start):
        return Kind.CANCEL_AGREEMENT, None
    if not index or scene.objects:
        return None
    bare = not any(
        token.kind is TokenKind.WORD
        and position not in scene.mark.hits
        and not any(position in each.hits for each in scene.view.all("polite"))
        for position, token in enumerate(scene.view.tokens)
    )
    if not bare and not any(0 <= each.start - scene.mark.hits[-1] <= 2 for each in scene.view.all("it")):
        return None
    before = scene.letter.views[index - 1 - (index > 1 and _skipped(scene.letter.views[index - 1]))]
    clauses = {before.clause_of[each.start] for each in before.all("agreement", "basic", "integrated", "user")}
    foreign = any(before.clause_of[each.start] in clauses for each in before.all("foreign_thing"))
    if before.sentence.subject or foreign or before.has("invoice", "password", "email", "phone"):
        return None
    closing = before.has("user") and not before.has("my") and (scene.letter.only_user or before.has("close_down"))
    if before.has("free") or closing or (before.has("agreement", "basic", "integrated") and not before.has("user")):
        return Kind.CANCEL_AGREEMENT, None
    own = before.has("my") or _one_user_has_it(scene.letter, before)
    return (Kind.REMOVE_USER, None) if before.has("user") and own and not before.has("agreement") else None


def _exclaims(view: View) -> bool:
    """'Not great!': a few words between what is told and 'remove it', with nobody and nothing that 'it' may be."""
    words = [token for token in view.tokens if token.kind is TokenKind.WORD]
    plain = len(words) == len([token for token in view.tokens if token.kind is not TokenKind.MARK]) and not view.people
    return plain and len(words) <= _EXCLAIMED and not view.sentence.asks and not view.has("foreign_thing", "user", "agreement", "he", "it")


#: So many words an exclamation has at most.
_EXCLAIMED = 5


def _one_user_has_it(letter: Letter, view: View) -> bool:
    """'Priya still has a login': one user alone is named, with the access that he has."""
    index = view.sentence.index
    named = letter.people.between((index, 0), (index + 1, 0))
    one = len(named) == 1 and named[0].known is not None and named[0].known.active
    more = any(view.within(each.end, len(view.tokens), "conjunction") for each in view.all("user"))  # '… and a bug in the app'
    return one and view.has("still") and not view.has("negation") and not more


def bare(letter: Letter, view: View, mark: Mark) -> bool:
    """'Karl has gone to a competitor. Remove, please.': nothing but the verb and courtesy, right behind a sentence that names somebody."""
    index = view.sentence.index
    said = set(mark.hits) | {position for each in view.all("polite", "thanks", "harmless", "you", "new") for position in each.hits}
    words = [position for position, token in enumerate(view.tokens) if token.kind is not TokenKind.MARK]
    before = letter.views[index - 1] if index else None
    if before is None or before.sentence.subject or letter.paragraph_of[index] != letter.paragraph_of[index - 1]:
        return False
    named = bool(before.people) or before.holds(AddressMention)
    return all(position in said for position in words) and named and not before.sentence.asks and not view.has("he", "they")


def known_before(scene: Scene) -> bool:
    """Whether the sentence before names a known user other than the sender."""
    index = scene.view.sentence.index
    return any(draft.known and not draft.is_sender for draft in scene.letter.people.between((index - 1, 0), (index, 0)))
