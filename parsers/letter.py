"""The own words laid out for the rules: sentences with their marks, the fields found in them, the people and companies they name."""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from parsers import name_halves, which_namesake
from parsers.companies import CompanyAt, KnownCompanies, distinctive
from parsers.companies import find as find_companies
from parsers.company_headings import Headed, under_headings
from parsers.days_joined import days_joined
from parsers.fields import addresses, case_numbers, days, phones, registration_numbers, unread_days, weeks
from parsers.fields.addresses import AddressMention
from parsers.fields.case_numbers import CaseMention
from parsers.fields.days import DayMention
from parsers.fields.phones import PhoneMention
from parsers.fold import fold
from parsers.known_names import KnownNames
from parsers.lexicon.languages import HOME, LANGUAGE_OF, LEXICONS
from parsers.lexicon.lexicon import Lexicon
from parsers.marks import View
from parsers.name_bounds import addressed, labels_columns, of_place, placed, pointed_back_to
from parsers.names import Everyday, hyphenated
from parsers.names import find as find_names
from parsers.people import Draft, People
from parsers.phrase_book import book
from parsers.reading import Known
from parsers.saying import lacks_letters
from parsers.senders_number import tells_own
from parsers.sentence_openers import openers
from parsers.small_names import named_as_users
from parsers.third_parties import comes_or_goes_there
from parsers.tokens import Atom, Sentence, sentences
from parsers.vocabulary import vocabulary
from parsers.wrapped_lines import numbers_whole

_QUOTATION = re.compile(r"«[^«»\n]{6,600}»|[\"“”„»«][^\"“”„»«\n]{6,600}[\"“”„»«]")
_URL = re.compile(r"(?:https?://|www\.)[^\s<>]{1,2000}")

#: (offset of an answer in the own text, the question above it), in order
Heard = tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Url:
    """A web address, which is nobody's name and no full stop's place."""

    text: str


@dataclass(slots=True)
class Letter:
    """Everything the rules look at."""

    text: str
    subject: str
    #: the subject stands for itself: no reply, no forward, not the form's
    own_subject: bool
    known: Known
    lexicon: Lexicon
    views: list[View]
    people: People
    companies: list[CompanyAt]
    #: the companies of the heading above each sentence that stands under one
    headed: Headed
    paragraph_of: list[int]
    #: folded words that tell nothing by themselves, of the language and of English
    everyday: frozenset[str]
    #: the quoted questions are ours, so that an answer to them may order something
    asked_by_us: bool = True

    @property
    def only_user(self) -> bool:
        """Whether each of the sender's companies has one user: 'the account' is then the company's."""
        companies = self.known.companies
        return bool(companies) and all(sum(user.active for user in company.users) == 1 for company in companies)

    def body(self) -> list[View]:
        """The sentences of the body."""
        return [view for view in self.views if not view.sentence.heard and not view.sentence.subject]

    def written(self) -> list[View]:
        """The sentences that the sender wrote, the subject's among them; not the questions that he answers."""
        return [view for view in self.views if not view.sentence.heard]

    def atoms(self, view: View, kind: type) -> list[tuple[int, object]]:
        """(token position, value) of the atoms of one type in a sentence."""
        return [placed for placed in view.atoms if isinstance(placed[1], kind)]


def _atoms(text: str, lexicon: Lexicon, region: str, today: date | None, domains: frozenset[str] = frozenset()) -> list[Atom]:
    """Every field found in the text; where two overlap, the earlier kind in this list wins."""
    kept: list[Atom] = []
    covered: list[tuple[int, int]] = []

    def keep(start: int, end: int, value: object) -> None:
        if not any(start < other_end and end > other_start for other_start, other_end in covered):
            covered.append((start, end))
            kept.append(Atom(start, end, value))

    text = numbers_whole(text)
    for address in addresses.find(text, lexicon.spelling):
        keep(address.start, address.end, address)
    for match in _without_at(domains).finditer(text) if domains else ():
        keep(match.start(), match.end(), AddressMention(match.start(), match.end(), match.group(), match.group().lower(), valid=False))
    for match in _URL.finditer(text):
        keep(match.start(), match.end(), Url(match.group()))
    for number in registration_numbers.find(text):
        keep(number.start, number.end, number)
    for case in case_numbers.find(text):
        keep(case.start, case.end, case)
    for day in weeks.find(text, lexicon.days, today or date(1970, 1, 1)):
        keep(day.start, day.end, day)
    for day in days_joined(text, days.find(text, lexicon.days, today or date(1970, 1, 1)), lexicon):
        keep(_behind_verb(text, day.start, day.end, lexicon), day.end, day)
    for phone in phones.find(text, region):
        keep(phone.start, phone.end, phone)
    for unread in unread_days.find(text, lexicon.days):
        keep(unread.start, unread.end, unread)
    return kept


@lru_cache(maxsize=256)
def _without_at(domains: frozenset[str]) -> re.Pattern[str]:
    """Finds an address of a known domain in which a dot stands for the '@' ('ken.mori.northlight.example')."""
    ends = "|".join(re.escape(domain) for domain in sorted(domains))
    return re.compile(rf"(?<![\w@./-])[a-z][\w-]{{0,40}}(?:\.[\w-]{{1,40}}){{0,3}}\.(?:{ends})(?![\w@-])", re.IGNORECASE)


def _behind_verb(text: str, start: int, end: int, lexicon: Lexicon) -> int:
    """Where a day begins behind the words that tell of a leaver ('slutar på fredag'), which must stay readable as such."""
    words = _leaving(lexicon)
    while True:
        match = re.compile(r"[^\W\d_]+\s+").match(text, start, end)
        if match is None or fold(match.group().strip()) not in words:
            return start
        start = match.end()


_WORD = re.compile(r"\w+")


@lru_cache(maxsize=16)
def _everyday(code: str) -> frozenset[str]:
    """The folded words of a language's lexicon and the everyday words of English, which customers mix into their own language."""
    lexicon = LEXICONS[code]
    return vocabulary(lexicon.orders, lexicon.caution) | frozenset(fold(word) for word in LEXICONS["en"].orders.common)


@lru_cache(maxsize=16)
def _also_names(code: str) -> frozenset[str]:
    """The folded everyday words that are people's names too."""
    return frozenset(fold(word) for word in LEXICONS[code].orders.also_names)


@lru_cache(maxsize=16)
def _leaving(lexicon: Lexicon) -> frozenset[str]:
    """The folded words of the phrases that tell of a leaver or a newcomer."""
    return frozenset(
        fold(word.rstrip("*")) for phrase in (*lexicon.orders.left, *lexicon.orders.joined) for word in phrase.split() if len(word) > 3
    ) | frozenset(fold(word) + ending for word in ("arbetsdag", "arbeidsdag", "arbejdsdag", "day") for ending in ("", "en", "s"))


def lay_out(
    text: str, subject: str, known: Known, language: str | None, *, own_subject: bool = True, heard: Heard = (), asked_by_us: bool = True
) -> Letter:
    """Lay out the own words of a mail in a language (its lexicon; English where it is none of ours).

    ``heard`` are the quoted questions that parts of the text answer: they only tell who is spoken of, and what an answer means.
    """
    lexicon = LEXICONS.get(language or "en", LEXICONS["en"])
    words = book(lexicon.orders_in({fold(word) for word in _WORD.findall(text)} if lexicon.dialect else frozenset()), lexicon.caution)
    everyday = _everyday(lexicon.code)
    also = _also_names(lexicon.code)
    country = known.companies[0].number[:2] if known.companies else (lexicon.country or HOME)
    region = country if country in LANGUAGE_OF else HOME
    addresses_known = [known.sender_email or "", *(user.email for company in known.companies for user in company.users)]
    domains = frozenset(address.split("@", 1)[1] for address in addresses_known if "@" in address)
    before = sentences(subject, _atoms(subject, lexicon, region, known.today), subject=True) if subject else []
    for sentence in before:
        sentence.paragraph = -1
    after = sentences(text, _atoms(text, lexicon, region, known.today, domains), first_index=len(before), openers=openers(lexicon.code))
    after = _with_questions(after, heard, len(before)) if heard else after
    users = {user.email: user for company in known.companies for user in company.users}
    names = KnownNames(users.values(), language)
    views = [View(sentence, words, names.parts) for sentence in [*before, *after]]
    hints = frozenset(
        fold(piece) if len(piece) > 2 else fold(piece).title()
        for view in views
        for _, atom in view.atoms
        if isinstance(atom, AddressMention)
        for piece in re.split(r"[._\-+]", atom.email.split("@", 1)[0])
        if len(piece) > 1 and piece.isalpha()
    )
    hints |= named_as_users(views, everyday) | hyphenated(views, hints)
    sender = Draft(names=[known.sender_name] if known.sender_name else [], known=users.get(known.sender_email or ""), is_sender=True)
    if known.sender_email and sender.known is None:
        sender.emails.append((known.sender_email, (-1, 0)))
    quotations = list(_QUOTATION.finditer(text))
    whole = len(_WORD.findall(text)) if quotations else 0
    spoken = [match.span() for match in quotations if 2 < len(_WORD.findall(match.group())) < whole]
    bare = lacks_letters(text)
    for view in views:
        view.bare, view.quotations = bare, [] if view.sentence.subject else spoken
    people = People(sender, names, hints)
    known_companies = KnownCompanies(known.companies, language, names.parts)
    companies: list[CompanyAt] = []
    halves = name_halves.of_lines(views)
    for view in views:
        found = find_companies(
            view,
            known_companies,
            frozenset(each.start for each in view.all("old", "place") if view.tokens[each.start].folded in view.grammar.from_whom),
        )
        reached = {mark.end for mark in view.all("goes_to")}  # 'we switch to Berg Data AB' orders nothing for Berg
        meant = [each for each in found if each.mention.stranger is None or each.start not in reached]
        companies += [] if view.sentence.heard else meant
        taken = frozenset(position for each in found for position in range(each.start, each.end))
        view.companies = taken
        view.own_companies = frozenset(position for each in found if each.mention.known for position in range(each.start, each.end))
        here = Everyday(everyday, frozenset(view.tokens[mark.start].folded for mark in view.marks if mark.words == 1), also)
        if view.sentence.index in halves:
            people.add_name(halves[view.sentence.index])
            view.people |= frozenset(range(halves[view.sentence.index].start, len(view.tokens)))
            continue
        called = [] if labels_columns(view, text) else find_names(view, taken, names, here, hints)
        for name in name_halves.joined(view, called, people, names, everyday, hints):
            if (
                placed(view, name.start, names)
                and len(name.words) == 1
                and not names.is_part(name.words[0])
                and fold(name.words[0]) not in hints
            ):
                continue  # 'in Åbo' is a town
            if len(name.words) == 1 and not names.is_part(name.words[0]) and addressed(view, name.start, name.end):
                continue  # 'Hej Linda, lägg in …'
            office = len(name.words) == 1 and not names.is_part(name.words[0]) and fold(name.words[0]) not in hints
            if office and (of_place(view, name.start, name.end) or comes_or_goes_there(view, name)):
                continue  # 'our Gothenburg branch'
            if name.sure or len(name.words) > 1 or pointed_back_to(view, name.end):
                people.add_name(name)
                view.people |= frozenset(range(name.start, name.end))
    people.drop_shared_names()
    people.drop_companies({distinctive(each.mention.stranger) for each in companies if each.mention.stranger})
    which_namesake.settle(views, people)
    own = known.own_addresses | known.contact_form_addresses
    for view in views:
        for position, atom in view.atoms:
            if isinstance(atom, AddressMention) and atom.email not in own:
                people.add_email(atom.email if atom.valid else atom.written, (view.sentence.index, position), view)
    for view in views:
        for position, atom in view.atoms:
            if isinstance(atom, PhoneMention) and not (view.has("call_me") and not view.people):
                people.add_phone(atom.e164, (view.sentence.index, position), mine=tells_own(view, position))
    return Letter(
        text,
        subject,
        own_subject,
        known,
        lexicon,
        views,
        people,
        companies,
        under_headings(views, companies, people, known.companies),
        [view.sentence.paragraph for view in views],
        everyday,
        asked_by_us,
    )


def _with_questions(own: list[Sentence], heard: Heard, first_index: int) -> list[Sentence]:
    """The own sentences with each question before the first sentence of its answer, numbered anew, each question a paragraph of its own."""
    found: list[Sentence] = []
    left = list(heard)
    pairs = pair = 0
    for sentence in own:
        sentence.paragraph *= 2
        while left and left[0][0] <= sentence.start:
            asked = sentences(left.pop(0)[1])
            pairs += bool(asked)
            pair = pairs if asked else 0
            for each in asked:
                each.heard, each.paragraph, each.row, each.pair = True, sentence.paragraph - 1, False, pair
            found += asked
        sentence.pair = pair
        found.append(sentence)
    for index, sentence in enumerate(found):
        sentence.index = first_index + index
    return found


__all__ = ["AddressMention", "CaseMention", "DayMention", "Heard", "Letter", "PhoneMention", "lay_out"]
