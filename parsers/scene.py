"""What stands around a verb, as the rules see it that tell what kind of request it makes."""

from dataclasses import dataclass

from parsers.fields.addresses import AddressMention
from parsers.fields.phones import PhoneMention
from parsers.letter import Letter
from parsers.marks import View
from parsers.mentions import mentions_in
from parsers.phrase_book import Mark
from parsers.reading import Kind
from parsers.rights_denied import denies_right
from parsers.tokens import TokenKind


@dataclass(frozen=True, slots=True)
class Scene:
    """What stands around a verb."""

    letter: Letter
    view: View
    mark: Mark
    start: int
    end: int
    #: behind the verb (else around it)
    objects: frozenset[str]
    #: anywhere in its reach
    nearer: frozenset[str]
    #: somebody is named or pointed at in its reach
    person: bool

    def address(self) -> bool:
        """Whether an address stands in the verb's reach."""
        return any(isinstance(token.atom, AddressMention) for token in self.view.tokens[self.start : self.end])

    def telephone(self) -> bool:
        """Whether a telephone number stands in the verb's reach."""
        return any(isinstance(token.atom, PhoneMention) for token in self.view.tokens[self.start : self.end])

    def new_person(self) -> bool:
        """Whether somebody new is named behind the verb."""
        index = self.view.sentence.index
        return any(
            not draft.known and not draft.is_sender for draft in self.letter.people.between((index, self.mark.start), (index, self.end))
        )

    def newcomer(self) -> bool:
        """Whether the sentence names somebody new with his address and no known user: 'Ulf Rön, ulf@…, shall have all my rights'."""
        here = [draft for _, draft in mentions_in(self.letter, self.view, 0, len(self.view.tokens)) if not draft.is_sender]
        return bool(here) and all(not draft.known and not draft.ambiguous and draft.names and draft.emails for draft in here)

    def without_authority(self) -> bool:
        """Whether every word of authority in reach is denied: 'without ordering rights', 'no administrator'."""
        marks = self.view.within(self.start, self.end, "authority")
        ends = {each.end for each in self.view.all("negation", "except_for")}
        return bool(marks) and all(mark.start in ends or mark.start - 1 in ends or self._denied(mark) for mark in marks)

    def _denied(self, right: Mark) -> bool:
        """'He may stay a user, but the right to order he is not to have': the right's own clause denies it."""
        clause = self.view.clause_of[right.start]
        return any(self.view.clause_of[each.start] == clause and denies_right(self.view, each) for each in self.view.all("must_not_have"))

    def only_right(self) -> bool:
        """Whether 'permission' is all that is meant: the letter speaks of authority, or the login is kept."""
        marks = self.view.within(self.mark.hits[0], self.end, "user")
        if not marks or not self.view.tokens[marks[0].start].folded.startswith(self.view.grammar.rights):
            return False
        return any(view.has("authority") for view in self.letter.views) or self.view.has("keeps")

    def right_taken_off(self) -> bool:
        """'Take the ordering rights off my account', 'ta bort behörigheten från min användare': a right, and behind it whose it is."""
        view = self.view
        holders = view.within(self.mark.hits[0] + 1, self.end, "user")
        own = {each.end for each in view.all("my")}
        access = [each for each in holders if view.tokens[each.start].folded.startswith(view.grammar.rights)]
        for right in [*view.within(self.mark.hits[0], self.end, "authority")[:1], *access[:1]]:
            for holder in holders:
                if right.end > holder.start or view.clause_of[right.start] != view.clause_of[holder.start]:
                    continue
                between = [token.folded for token in view.tokens[right.end : holder.start]]
                if right in access and not (between[:1] and between[0] in view.grammar.from_account and holder.start in own):
                    continue  # 'remove the access from his account' may mean all that he has
                if view.grammar.case_endings or not view.grammar.from_account.isdisjoint(between):
                    return True
        return False

    def user_itself(self) -> bool:
        """Whether the word for user or account is what the verb is done to, not where something is ('to my account')."""
        marks = self.view.within(self.mark.hits[0], self.end, "user")
        joining = self.view.all("my", "our")
        for mark in marks:
            before = mark.start - 1
            while before > self.mark.hits[-1] and any(each.start <= before < each.end for each in joining):
                before -= 1
            if before <= self.mark.hits[-1] or not any(
                each.start <= before < each.end for each in self.view.all("place", "for_company", "old")
            ):
                return True
        return False

    def known_person(self) -> bool:
        """Whether a known user, or the sender himself, is meant."""
        index = self.view.sentence.index
        drafts = self.letter.people.between((index, 0), (index, len(self.view.tokens)))
        return any(draft.known for draft in drafts) or (
            not any(not draft.known for draft in drafts) and (self.view.has("my", "i", "he") or not drafts)
        )


Chosen = tuple[Kind, bool | None] | None


def names_somebody(scene: Scene, *, others: bool = False) -> bool:
    """Whether somebody is named or addressed, not only pointed at; with ``others`` somebody else than the sender."""
    index = scene.view.sentence.index
    here = scene.letter.people.between((index, scene.start), (index, scene.end))
    return any(not (others and draft.is_sender) for draft in here)


def company_in(scene: Scene) -> bool:
    """Whether a company is named in the verb's reach."""
    return any(each.sentence == scene.view.sentence.index and scene.start <= each.start < scene.end for each in scene.letter.companies)


def leaves_himself(scene: Scene) -> bool:
    """'I am leaving the firm and want my account removed': of several users the one who leaves means his own."""
    view, index = scene.view, scene.view.sentence.index
    near = [view, *([scene.letter.views[index - 1]] if index else [])]
    leaving = [(each, mark) for each in near for mark in each.all("left")]
    return not scene.letter.only_user and any(each.within(each.clause_start(mark.start), mark.start + 1, "i") for each, mark in leaving)


def access_to(scene: Scene) -> bool:
    """'End his access to your service': the word for an agreement stands behind that for access with no 'and', and is only where to."""
    users = scene.view.within(scene.mark.hits[-1], scene.end, "user")
    agreements = scene.view.within(scene.mark.hits[-1], scene.end, "agreement")
    if not users or not agreements or scene.objects & {"basic", "integrated", "everything"}:
        return False
    return users[0].end <= agreements[0].start and not scene.view.within(users[0].end, agreements[0].start, "conjunction")


def of_account(scene: Scene) -> bool:
    """Whether a word for an account is among what the verb is done to."""
    marks = scene.view.within(scene.mark.start, scene.end, "user") or scene.view.within(scene.start, scene.end, "user")
    return any(scene.view.tokens[mark.end - 1].folded.startswith(scene.view.grammar.accounts) for mark in marks)


def company_goes(view: View, mark: Mark) -> bool:
    """'The company, 559143-5465, is to be removed, including Göran's login': it is the subject, and nobody is named before the verb."""
    if not mark.concept.endswith("_passive") or any(position <= mark.hits[-1] for position in view.people):
        return False
    placed = {each.end for each in view.all("place") if view.tokens[each.start].kind is TokenKind.WORD}
    ours = [each for each in view.within(0, mark.start, "company", "us") if each.start not in placed]
    return bool(ours) and not view.within(0, mark.hits[-1], "user", "he", "i", "role", "title")
