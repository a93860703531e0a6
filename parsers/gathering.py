"""What the kinds share when acts become requests: company, day, and the person as he is shown."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

from parsers.act import Act
from parsers.clauses import Force
from parsers.companies import CompanyAt, for_place, merged
from parsers.corrections import days_put_right
from parsers.fields.days import DayMention, Relation
from parsers.fold import fold
from parsers.letter import Letter
from parsers.marks import View
from parsers.people import Draft
from parsers.phrase_book import Mark
from parsers.reading import CompanyMention, Evidence, Kind, Person

#: A line with a day and at most so many other words is a label and its value.
_LABEL = 3

#: A clause with one of these may tell the day of the order, whoever is its subject.
_OF_THE_ORDER = frozenset(
    [
        "left",
        "joined",
        "renamed",
        "has_new",
        "needs",
        "must_not_have",
        "wish",
        "polite",
        "hereby",
        "he",
        "they",
        "cancel_base",
        "cancel_said",
        "cancel_noun",
        "do_that",
        "agreement",
        "terms",
        "must",
        "basic",
        "integrated",
        "free",
        "everything",
        "user",
        "close_down",
        "us",
        "expire_passive",
        "bankruptcy",
        "liquidation",
        "takes_over",
    ]
)


@dataclass(slots=True)
class Gathered:
    """All acts of a letter, and what earlier kinds have taken of it."""

    letter: Letter
    acts: list[Act]
    #: acts that a kind has turned into a request already
    taken: set[int] = field(default_factory=set)
    #: addresses that a request has used
    used: set[str] = field(default_factory=set)
    #: people whom an ``add_user`` adds
    added: list[Draft] = field(default_factory=list)
    #: the subject may order too: only where the body asks for nothing at all
    subject_orders: bool = False

    def orders(self, *kinds: Kind) -> list[Act]:
        """The acts of these kinds that are said as orders and not taken yet; of the subject only where that may order."""
        return [
            act
            for act in self.acts
            if act.kind in kinds
            and act.force is Force.ORDER
            and id(act) not in self.taken
            and (self.subject_orders or not act.view.sentence.subject)
        ]

    def body_speaks(self) -> bool:
        """Whether the body holds any act that is more than told by the way: then the subject orders nothing."""
        return any(not act.implied and not act.view.sentence.subject for act in self.acts)

    def weak(self, *kinds: Kind) -> list[Act]:
        """The acts of these kinds that are too weak to be orders."""
        return [act for act in self.acts if act.kind in kinds and act.force in (Force.WEAK, Force.OTHERS) and id(act) not in self.taken]

    def take(self, act: Act) -> None:
        """Remember that an act has become a request."""
        self.taken.add(id(act))

    def company(self, act: Act) -> CompanyMention:
        """The company that an act means: named within its reach, else by its place."""
        within = [
            each for each in self.letter.companies if each.sentence == act.view.sentence.index and act.mark.start < each.start < act.end
        ]
        if within and len({each.mention.number or each.mention.known for each in merged(within)}) == 1:
            return merged(within)[0].mention
        return for_place(self.letter.companies, self.letter.paragraph_of, act.view.sentence.index, act.mark.start)

    def companies(self, act: Act) -> list[CompanyMention]:
        """Every company that an act is for: several where they are listed behind the verb or under it ('for both A and B')."""
        letter, view = self.letter, act.view
        if view.has("both_companies") and len(letter.known.companies) > 1:
            return [CompanyMention(known=company.number) for company in letter.known.companies if not company.as_trustee]
        index = view.sentence.index
        end = index + 1
        while view.sentence.announces and end < len(letter.views) and letter.views[end].companies:
            end += 1
        here = merged(
            [
                each
                for each in letter.companies
                if index <= each.sentence < end and (each.sentence > index or act.mark.start < each.start < act.end)
            ]
        )
        here = [each for each in here if not self._excepted(each) and not self._kept(act, each)]
        named = list(
            {
                (each.mention.number or each.mention.known or each.mention.stranger): each.mention
                for each in here
                if each.mention.stranger is None
            }.values()
        )
        return named if len(named) > 1 else [self.company(act)]

    def _excepted(self, at: CompanyAt) -> bool:
        """Whether 'not' or 'except' stands right before a company."""
        view = self.letter.views[at.sentence]
        return any(0 <= at.start - mark.end <= 2 for mark in view.all("negation", "except_for"))

    def _kept(self, act: Act, at: CompanyAt) -> bool:
        """'Cancel A, B stays': another clause than the verb's tells that what the company has is kept."""
        view = self.letter.views[at.sentence]
        clause = view.clause_of[at.start]
        own = view is act.view and clause == view.clause_of[act.mark.hits[-1]]
        return not own and any(view.clause_of[each.start] == clause for each in view.all("keeps"))

    def elsewhere(self, act: Act, before: Sequence[CompanyMention]) -> bool:
        """Whether an act names in its own sentence another company than those for which its person was told before."""
        if act.implied or not any(each.sentence == act.view.sentence.index for each in self.letter.companies):
            return False
        return CompanyMention() not in before and self.company(act) not in before

    def companies_for(self, act: Act, draft: Draft, *, listed: bool) -> list[CompanyMention]:
        """The companies for one person of an act: in a list (or pointed at below it), that of his own row or block before the act's."""
        if listed and draft.places and self.letter.companies:
            sentence, token = next((place for place in draft.places if place[0] > act.view.sentence.index), draft.places[0])
            own = for_place(self.letter.companies, self.letter.paragraph_of, sentence, token)
            if own != CompanyMention():
                return [own]
        if self.letter.companies and not any(each.sentence == act.view.sentence.index for each in self.letter.companies):
            for sentence, token in draft.places:
                row = self.letter.views[sentence].sentence.row and sentence != act.view.sentence.index
                if row and any(each.sentence == sentence for each in self.letter.companies):
                    return [for_place(self.letter.companies, self.letter.paragraph_of, sentence, token)]
        return self.companies(act)

    def day(self, act: Act) -> tuple[date | None, bool]:
        """(day asked for, 'from that day') of an act: in its sentence, else in those beside it; never a past one."""
        index = act.view.sentence.index
        right = self._put_right(act)
        if right is not None:
            return right.day, right.relation is Relation.FROM
        if act.view.sentence.subject:
            told = {
                value.day: value
                for view in self.letter.views
                for _, value in self.letter.atoms(view, DayMention)
                if isinstance(value, DayMention) and not value.past
            }
            only = next(iter(told.values())) if len(told) == 1 else None
            return (only.day, only.relation is Relation.FROM) if only else (None, False)
        for near in (index, index - 1, index + 1):
            if 0 <= near < len(self.letter.views) and (near == index or self.letter.paragraph_of[near] == self.letter.paragraph_of[index]):
                view = self.letter.views[near]
                placed = [(position, value) for position, value in self._days_to_come(view) if not self._told_before(act, value)]
                gone = {view.clause_of[mark.start] for mark in view.all("left_past") if not _to_come(view, mark)} - {
                    view.clause_of[act.mark.start] if near == index and not act.implied else -1
                }
                placed = [(position, value) for position, value in placed if view.clause_of[position] not in gone]
                placed = [
                    (position, value)
                    for position, value in placed
                    if not self._own_doing(act, view, position)
                    and not _was(view, position, value)
                    and not (view is act.view and _when_he_left(act, position))
                    and not (act.kind is Kind.CHANGE_USER and view is not act.view and _of_the_old(view, position))
                ]
                within = [
                    value for position, value in placed if act.start <= position < act.end and not self._of_other(act, view, position)
                ]
                days = within if near == index and within else [value for _, value in placed]
                own = [
                    value for position, value in placed if near == index and view.clause_of[position] == view.clause_of[act.mark.hits[-1]]
                ]
                if own and len({value.day for value in days}) > 1:
                    days = own  # 'Karl stops on the 4th and can be removed on the 5th'
                longer = act.kind is not Kind.CANCEL_AGREEMENT and not view.has("do_that")
                if near > index and longer and sum(1 for token in view.tokens if token.folded) > 6:
                    continue  # a longer sentence behind the order has a day of its own
                if near != index and view.people and not self._same_people(act, near):
                    continue
                if near != index and any(
                    other.view is view and other.kind is not act.kind and not (other.implied and not view.people and not view.has("he"))
                    for other in self.acts
                ):
                    continue
                if (
                    near == index
                    and not within
                    and any(other.view is view and other.start != act.start and not _same_words(act, other) for other in self.acts)
                ):
                    continue
                if near != index and act.view.has("at_once"):
                    continue
                if days:
                    chosen = days[-1] if len(days) > 1 and days[-1].relation is not Relation.ON else days[0]
                    return chosen.day, chosen.relation is Relation.FROM
        if _that_day(act):
            for before in reversed(self.letter.views[:index]):
                pointed = {(value.day, value.relation is Relation.FROM) for _, value in self._days_to_come(before)}
                if pointed:
                    return next(iter(pointed)) if len(pointed) == 1 else (None, False)
        return self._labelled_day(index)

    def _put_right(self, act: Act) -> DayMention | None:
        """'Remove Karl on 1 December. No, on the 15th of December': the day of the short sentence behind that puts the act's right."""
        index = act.view.sentence.index + 1
        following = self.letter.views[index] if index < len(self.letter.views) else None
        if following is None or not days_put_right(act.view, following):
            return None
        days = [value for _, value in self._days_to_come(following)]
        return days[0] if len(days) == 1 else None

    def day_of(self, act: Act, draft: Draft) -> tuple[date | None, bool]:
        """The day asked for, of one of several: 'Create users for both. Ola starts on 1 December and Kari on the 8th.'"""
        index, letter = act.view.sentence.index, self.letter
        for near in (index + 1, index - 1):
            if not 0 <= near < len(letter.views) or letter.paragraph_of[near] != letter.paragraph_of[index]:
                continue
            days = list(self._days_to_come(letter.views[near]))
            named = [each for each in letter.people.between((near, 0), (near + 1, 0)) if not each.is_sender]
            if draft not in named or len(named) < 2 or len({value.day for _, value in days}) < 2:
                continue
            starts = sorted((place[1], each is draft) for each in named for place in each.places if place[0] == near)
            ends = [start for start, _ in starts[1:]] + [len(letter.views[near].tokens)]
            own = [
                value
                for (start, mine), end in zip(starts, ends, strict=True)
                for position, value in days
                if mine and start < position < end
            ]
            if len({value.day for value in own}) == 1:
                return own[0].day, own[0].relation is Relation.FROM
        day = self.day(act)
        return day if day[0] or act.implied or act.view.has("at_once") else self._told_with(act, draft)

    def _told_with(self, act: Act, draft: Draft) -> tuple[date | None, bool]:
        """'She is called Tone and starts on 7 December. Her address is … Add her': the only day, told when somebody comes."""
        trigger = {Kind.ADD_USER: "joined", Kind.REMOVE_USER: "left"}.get(act.kind)
        told = [(view, position, value) for view in self.letter.body() for position, value in self._days_to_come(view)]
        if trigger is None or len(told) != 1:
            return None, False
        view, position, value = told[0]
        clause = view.clause_of[position]
        here = self.letter.people.between((view.sentence.index, 0), (view.sentence.index + 1, 0))
        said = any(view.clause_of[each.start] == clause for each in view.all(trigger)) and not view.has(
            "left_past", "negation", "condition"
        )
        own = self.letter.paragraph_of[view.sentence.index] == self.letter.paragraph_of[act.view.sentence.index]
        said = said and not _was(view, position, value)
        if not said or not own or view.sentence.asks or [each for each in here if not each.is_sender] != [draft]:
            return None, False
        return value.day, act.kind is Kind.ADD_USER or value.relation is Relation.FROM

    def _told_before(self, act: Act, value: DayMention) -> bool:
        """'The board met on 19 November, and we cancel. The last day is to be 28 February': a day gone by, and one to come behind it."""
        index, today = act.view.sentence.index, self.letter.known.today
        if act.kind is not Kind.CANCEL_AGREEMENT or today is None or value.day >= today:
            return False
        return any(other.day > today for view in self.letter.views[index : index + 2] for _, other in self._days_to_come(view))

    def _labelled_day(self, index: int) -> tuple[date | None, bool]:
        """'Start date: 1 December' on a line of its own in the paragraph of the act: the only day there."""
        letter = self.letter
        told: list[DayMention] = []
        for view in letter.views:
            if view.sentence.subject or letter.paragraph_of[view.sentence.index] != letter.paragraph_of[index]:
                continue
            days = [value for _, value in letter.atoms(view, DayMention) if isinstance(value, DayMention)]
            words = [token for token in view.tokens if token.folded and token.text[0].isalpha()]
            bare = days and days[0].relation not in (Relation.FROM, Relation.UNTIL)
            if days and (len(words) > _LABEL or (bare and not self._behind_colon(view, days[0]))):
                return None, False
            told += [] if any(not _to_come(view, mark) for mark in view.all("left_past")) else days  # 'gone as of Friday'
        return (told[0].day, told[0].relation is Relation.FROM) if len(told) == 1 and not told[0].past else (None, False)

    def _behind_colon(self, view: View, value: DayMention) -> bool:
        """'Date: 30/11 2026': a label with a colon and a day to come, nothing behind it."""
        colon = any(token.text == ":" for token in view.tokens[1:_LABEL])
        today = self.letter.known.today
        return colon and today is not None and value.day > today and isinstance(view.tokens[-1].atom, DayMention)

    def points_at_a_day(self, act: Act) -> bool:
        """Whether the act points at a day ('from that day') that is found nowhere."""
        return _that_day(act) and not self.day(act)[0]

    def _days_to_come(self, view: View) -> Iterator[tuple[int, DayMention]]:
        """(token, day) of the days of a sentence that are not past."""
        for position, value in self.letter.atoms(view, DayMention):
            if isinstance(value, DayMention) and not value.past:
                yield position, value

    def days_of(self, view: View) -> set[date]:
        """The different days to come that a sentence names."""
        return {value.day for _, value in self._days_to_come(view)}

    def day_beside(self, view: View, draft: Draft) -> tuple[date | None, bool]:
        """(day, 'from that day') of the clause in which a sentence names somebody; none where it has several."""
        clauses = {view.clause_of[token] for sentence, token in draft.places if sentence == view.sentence.index}
        days = {
            (value.day, value.relation is Relation.FROM)
            for position, value in self._days_to_come(view)
            if view.clause_of[position] in clauses
        }
        return days.pop() if len(days) == 1 else (None, False)

    def _of_other(self, act: Act, view: View, position: int) -> bool:
        """'Remove Karl on Friday and add Bo': the day stands before this verb, in the clause of another one."""
        clause = view.clause_of[position]
        if view is not act.view or position > act.mark.start or clause == view.clause_of[act.mark.start]:
            return False
        return any(
            other.view is view and not other.implied and other.kind is not act.kind and other.mark.start < position
            for other in self.acts
            if other.view is view and view.clause_of[other.mark.start] == clause
        )

    @staticmethod
    def _own_doing(act: Act, view: View, position: int) -> bool:
        """'I am away on Friday', 'we met on Friday', 'the old one we close on Friday': the day of something else the sender does."""
        clause = view.clause_of[position]
        if view is act.view and clause == view.clause_of[act.mark.start]:
            return False
        here = [mark for mark in view.marks if view.clause_of[mark.start] == clause]
        if not any(mark.concept in ("i", "we") for mark in here):
            return False
        if act.kind is Kind.ADD_USER and any(view.clause_of[each] == clause for each in view.people):
            return False  # 'as of 1 January we have Mia Dahl, she needs a login'
        if act.kind is Kind.CANCEL_AGREEMENT and any(mark.concept == "end_base" and mark.end == position for mark in here):
            return False  # 'we stop by New Year'
        return not any(
            mark.concept in _OF_THE_ORDER and view.tokens[mark.start].folded not in view.grammar.thing_or_person for mark in here
        )

    def _same_people(self, act: Act, sentence: int) -> bool:
        """Whether a sentence beside the act's names somebody whom the act's names too, or whom it points at."""
        people = self.letter.people
        here = people.between((act.view.sentence.index, 0), (act.view.sentence.index + 1, 0))
        return not here or bool(set(map(id, here)) & set(map(id, people.between((sentence, 0), (sentence + 1, 0)))))

    def last_day(self, act: Act) -> date | None:
        """The day asked for as the last one: 'as from 1 January' is 31 December (product.md section 4)."""
        day, from_that_day = self.day(act)
        if day is not None and day.day == 1 and self._unwanted_from(act, day):
            return day - timedelta(days=1)
        if day is None or not from_that_day:
            return day
        # 'effective the end of December' asks for that day itself
        return day if (day + timedelta(days=1)).day == 1 else day - timedelta(days=1)

    def _unwanted_from(self, act: Act, day: date) -> bool:
        """'We do not go on with Basic next year': the first day of a time in which the agreement is not to be had."""
        index = act.view.sentence.index
        near = self.letter.views[max(0, index - 1) : index + 1]
        return any(view.has("must_not_have") and day in self.days_of(view) for view in near)


def _same_words(act: Act, other: Act) -> bool:
    """Whether the other act is this one told by its noun ('register Bo as a new user')."""
    return other is act or (other.kind is act.kind and other.trigger.endswith("_noun"))


def _when_he_left(act: Act, position: int) -> bool:
    """'Take him off since he left on Friday': the day right behind the words that tell of the past, which stand behind the verb."""
    return any(
        mark.start > act.mark.hits[-1] and 0 <= position - mark.end < _BESIDE and not _to_come(act.view, mark)
        for mark in act.view.all("left_past")
    )


def _of_the_old(view: View, position: int) -> bool:
    """'My new address is …, the old one stops working on Friday': the day of a clause that speaks of nothing but the old value."""
    here = [mark for mark in view.all("old", "new") if view.clause_of[mark.start] == view.clause_of[position]]
    return any(mark.concept == "old" and mark.end < position for mark in here) and not any(mark.concept == "new" for mark in here)


#: A day stands beside the words that it belongs to where fewer tokens stand between them.
_BESIDE = 3


def _was(view: View, position: int, value: DayMention) -> bool:
    """'Friday was her last day', 'her last day was Friday': a weekday told as past, which is not the coming one."""
    if any(letter.isdigit() for letter in value.written):
        return False
    asked = {view.clause_of[mark.start] for mark in view.all("asked_before")}
    if view.clause_of[position] in asked:
        return True  # 'I asked you on Monday to remove her'
    said = set(value.written.lower().split())
    following = view.tokens[position + 1].text.lower() if position + 1 < len(view.tokens) else ""
    before = view.tokens[position - 1].text.lower() if position else ""  # not folded: 'vår' is no 'var'
    return bool(view.grammar.was & {*said, following, before})


def person(draft: Draft) -> Person:
    """A person as the request shows him: the registered name and address where he is known, else as the mail tells."""
    if draft.known:
        return Person(name=draft.known.name or draft.name, email=draft.known.email)
    email = draft.emails[0][0] if draft.emails else None
    return Person(name=given_name_first(draft.name, email), email=email)


def given_name_first(name: str | None, email: str | None) -> str | None:
    """The name with the given name first, where the address tells that it was written the other way ('Lindgren Eva', eva.lindgren@…)."""
    parts = (name or "").split()
    if len(parts) != 2 or not email:
        return name
    local = [fold(piece) for piece in email.split("@", 1)[0].replace("_", ".").split(".")]
    return f"{parts[1]} {parts[0]}" if local == [fold(parts[1]), fold(parts[0])] else name


def evidence(*acts: Act) -> tuple[Evidence, ...]:
    """The words that decided, each rule once."""
    return tuple(dict.fromkeys(each for act in acts for each in act.evidence))


def _that_day(act: Act) -> bool:
    """Whether 'from that day' opens the sentence or stands in the verb's reach, not in the next's ('add Kim, and close hers that day')."""
    return any(each.start <= 1 or (act.start <= each.start and each.end <= act.end) for each in act.view.all("that_day"))


def _to_come(view: View, gone: Mark) -> bool:
    """'She will be gone as of Friday': a word of the future stands before the one that tells of a leaving, in its clause."""
    start = view.clause_start(gone.start)
    return any(view.clause_of[each.start] == view.clause_of[gone.start] for each in view.within(start, gone.start, "will"))
