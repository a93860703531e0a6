"""Which acts a statement about a person implies: needs access, has left, has a new name or address, is new here."""

from collections.abc import Iterator

from parsers.act import Act, objects_of
from parsers.already_there import has_it, kept, mine, only_until_then
from parsers.clauses import force_of
from parsers.fields.addresses import AddressMention
from parsers.force import Force
from parsers.letter import Letter
from parsers.marks import View
from parsers.mentions import mentions_in
from parsers.name_bounds import wished_for_nobody
from parsers.negations import begins_denial, negated, seen_to_by_you, spares_you, wished_that
from parsers.neighbours import heads_table
from parsers.news import placed_elsewhere, reads_something
from parsers.phrase_book import Mark
from parsers.plain_words import names_a_thing, plain_words
from parsers.reading import Evidence, Kind
from parsers.rights_denied import denies_right
from parsers.tokens import TokenKind
from parsers.values_beside import new_value, value_behind


def _somebody_new(letter: Letter, view: View) -> bool:
    """Whether everybody whom the sentence names is new."""
    here = [draft for _, draft in mentions_in(letter, view, 0, len(view.tokens)) if not draft.is_sender]  # not 'the same as Lars'
    return bool(here) and not any(draft.known or draft.ambiguous for draft in here)


def _newcomer(letter: Letter, view: View, mark: Mark, other: Act) -> bool:
    """Whether the need's own clause names somebody new: 'Karl's account can go, and Nina needs a new one'."""
    clause, index = view.clause_of[mark.start], view.sentence.index
    if view.clause_of[other.mark.start] == clause:
        return False
    if view.within(view.clause_start(mark.start), mark.start, "he") and not view.people & set(
        range(view.clause_start(mark.start), mark.start)
    ):
        last = letter.people.between((index, other.mark.hits[-1] + 1), (index, mark.start))[-1:]
        return any(not draft.known and not draft.is_sender for draft in last)  # '… can go, and Tom takes over, so he needs a login'
    return any(
        not draft.known and sentence == index and view.clause_of[token] == clause
        for draft in letter.people.drafts
        for sentence, token in draft.places
    )


def _only_named(act: Act) -> bool:
    """Whether an act is nothing but a noun that is what is needed ('Bo and Eva need new logins')."""
    return act.trigger == "add_noun" and act.force is Force.WEAK


def _account_before(view: View, mark: Mark) -> bool:
    """'Matin tunnusta ei enää tarvita': the account stands before the words, and nothing that tells of anything else behind them."""
    clause = view.clause_of[mark.hits[-1]]
    plain = plain_words(view)
    rest = range(mark.hits[-1] + 1, len(view.tokens))
    return bool(view.within(view.clause_start(mark.start), mark.start, "user")) and not any(
        view.clause_of[position] == clause and (names_a_thing(view, position, plain) or view.tokens[position].text[:1].isupper())
        for position in rest
    )


def _denied_access(view: View) -> bool:
    """Whether access is told behind one of the denials, in its clause: 'he need not do anything, he has his login' denies none."""
    clauses = [(each.start, view.clause_of[each.hits[-1]]) for each in view.all("must_not_have")]
    return any(each.start >= start and view.clause_of[each.start] == clause for each in view.all("user") for start, clause in clauses)


def _is_trouble(view: View, mark: Mark) -> bool:
    """'Lars complains that he cannot sign in': the words tell of a trouble as well."""
    return view.covered(mark, ("tried",)) or any(each.start <= mark.start and mark.end <= each.end for each in view.all("cannot_sign_in"))


def _another_one(view: View, mark: Mark) -> bool:
    """'Lars skal ikke ha ny bruker': behind the denial stands a new account, not the one that he has."""
    clause = view.clause_of[mark.hits[-1]]
    to = {each.start for each in view.all("for_company", "infinitive")}  # 'not able to log in'
    new = [each for each in view.within(mark.end, len(view.tokens), "new", "add_noun") if view.clause_of[each.start] == clause]
    new = [each for each in new if each.start not in to]
    return any(
        each.end == user.start or (each.concept == "add_noun" and each.start <= user.start < each.end)
        for each in new
        for user in view.all("user")
    )


def _of_the_same(letter: Letter, view: View, mark: Mark, other: Act) -> bool:
    """Whether an act of the sentence is what the need is told for: an addition, or a removal in the need's own clause."""
    if other.kind is Kind.REMOVE_USER:
        index = view.sentence.index
        ahead = letter.people.between((index, 0), (index, mark.start)) if other.mark.start > mark.start else []
        if view.clause_of[other.mark.start] != view.clause_of[mark.start] and any(not each.known and each.emails for each in ahead):
            return False  # 'Tina, tina@…, needs access, and Karl is to be removed'
        return view.clause_of[other.mark.start] == view.clause_of[mark.start] or not view.has("my")
    return other.kind is Kind.ADD_USER


#: Verbs in whose clause 'needs' is no statement of its own.
_VERBS = ("add_base", "remove_base", "end_base", "cancel_base", "remove_passive", "end_passive")

#: What is told of somebody → the kind of request that it implies.
_IMPLYING = {"left": Kind.REMOVE_USER, "joined": Kind.ADD_USER, "renamed": Kind.CHANGE_USER, "has_new": Kind.CHANGE_USER}


def statements(letter: Letter, view: View, acts: list[Act]) -> Iterator[Act]:
    """The acts that a statement about a person implies: needs access, has left, has a new name or address, is new here."""
    if not view.has("must_not_have", "needs", "authority", *_IMPLYING) or heads_table(letter, view):
        return
    here = [act for act in acts if act.view is view]
    code = letter.lexicon.code

    def act(kind: Kind, mark: Mark, *, implied: bool, authority: bool | None = None) -> Act:
        evidence = [Evidence(f"{code}.{kind.value}.{mark.concept}", view.text(mark.start, mark.end))]
        force = force_of(view, mark)
        if force is Force.ORDER and mark.concept == "needs" and _of_others(view, mark):
            force = Force.OTHERS
        return Act(
            kind,
            force,
            view,
            mark,
            mark.concept,
            0,
            len(view.tokens),
            authority,
            objects_of(view, 0, len(view.tokens), mark),
            implied=implied,
            evidence=evidence,
        )

    for mark in view.all("must_not_have"):
        seen_to = any(each.end <= mark.start and seen_to_by_you(view, each) for each in view.all("polite")) or wished_that(view, mark)
        if seen_to and (view.people or view.has("he", "they")) and view.has("cannot_sign_in"):
            yield act(Kind.REMOVE_USER, mark, implied=False)  # 'see to it that Karl does not get in any more'
        elif only_until_then(letter, view, mark.end):
            pass  # '… and is not to have access before then' tells from when
        elif _is_trouble(view, mark) or _another_one(view, mark) or spares_you(view, mark):
            pass  # 'I cannot get in' is a trouble, and who needs no new login has one
        elif denies_right(view, mark):
            yield act(Kind.CHANGE_USER, mark, implied=False, authority=False)
        elif (
            not view.people
            and not view.has("he", "they")
            and not view.holds(AddressMention)
            and not any(each.kind is Kind.REMOVE_USER for each in acts[-1:])
        ):
            pass  # 'I can no longer sign in' is a trouble
        elif (_denied_access(view) or _account_before(view, mark)) and not any(each.kind is Kind.REMOVE_USER for each in here):
            yield act(Kind.REMOVE_USER, mark, implied=False)
        break
    denied = [each.start for each in view.all("must_not_have")]
    refused = denied and view.within(denied[0], len(view.tokens), "authority")  # 'needs a user but should not be authorised'
    if not denied or refused:
        for mark in view.all("needs"):
            if refused and mark.start >= denied[0]:
                break
            if any(each.end == mark.start for each in view.all("you")) or wished_for_nobody(view, mark) or view.covered(mark, ("idiom",)):
                continue  # 'Ni får gärna lägga om hennes användare': what you may do
            reach = [] if refused else [each for each in view.within(mark.start, len(view.tokens), "authority") if not _without(view, each)]
            if reach and any(each.authority is not None for each in here):
                break
            if not reach and negated(view, mark) and only_until_then(letter, view, mark.end):
                break
            if reach and kept(view, mark.start, reach[0].start):
                break
            if reach:
                access = (view.within(mark.start, reach[0].start, "user") or _addressed(letter, view)) and _somebody_new(letter, view)
                yield act(Kind.ADD_USER if access else Kind.CHANGE_USER, mark, implied=False, authority=True)
                break
            if any(each.words > 1 and set(each.hits) & set(mark.hits) for each in view.all("keeps")):
                break  # 'hon ska ha kvar sin användare'
            here_people = [draft for _, draft in mentions_in(letter, view, 0, len(view.tokens)) if not draft.is_sender]
            if here_people and all(draft.known and draft.known.active for draft in here_people):
                break  # who has access already needs no new one
            if not here_people and view.has("he") and view.has("cannot_sign_in", "password"):
                break  # 'she needs to get in again, she has forgotten the password'
            if not here_people and view.has("he") and view.has("stays", "keeps"):
                break  # 'Do not do it. She stays and needs her login'
            if not here_people and has_it(letter, view, acts):
                break  # 'Lars leaves on the 31st. Until then he needs his access'
            objects = view.within(mark.start, len(view.tokens), "user") or view.within(mark.end, mark.end + 2, "our_place")
            objects = objects or _put_there(letter, view, mark)
            if not objects and not any(each.end == mark.start for each in view.all("i", "we", "he", "they")):
                objects = view.within(begins_denial(view, mark), mark.start, "user")  # not 'the account stays, for I need the vouchers'
                if not view.people and not any(each.start == mark.end for each in view.all("infinitive")):
                    objects = [each for each in objects if each.end != mark.start]  # 'every login needs a named person'
            objects = [each for each in objects if not mine(view, each)]  # who has a user needs none
            if (
                objects
                and not any(
                    _of_the_same(letter, view, mark, each)
                    and not (here_people and _only_named(each))
                    and not (each.kind is Kind.REMOVE_USER and _newcomer(letter, view, mark, each))
                    for each in here
                )
                and not any(_in_clause(view, each, mark) and not view.covered(each, ("needs",)) for each in view.all(*_VERBS))
            ):
                yield act(Kind.ADD_USER, mark, implied=False)
                break
    for mark in view.all("authority"):
        if (
            (
                view.within(0, mark.start, "must")
                or (view.has("new") and view.within(0, mark.end, "must"))
                or (view.people and any(each.end == mark.start for each in view.all("change_passive")))  # 'Maria becomes authorised'
            )
            and not any(each.authority is not None for each in here)
            and not view.has("must_not_have", "needs")
            and not kept(view, mark.start, mark.start)
        ):
            new = _somebody_new(letter, view) and _addressed(letter, view)
            yield act(Kind.ADD_USER if new else Kind.CHANGE_USER, mark, implied=False, authority=True)
        break
    for concept, kind in _IMPLYING.items():
        for mark in view.all(concept)[:1]:
            attributes = view.within(
                view.clause_start(mark.start), min(mark.end + 3, len(view.tokens)), "email", "phone", "name", "details"
            )
            if concept == "has_new" and not attributes and not new_value(letter, view, mark):
                continue
            if concept == "joined" and view.within(mark.start, min(mark.end + 2, len(view.tokens)), "email", "phone", "details"):
                continue
            if concept == "has_new" and view.within(mark.end, value_behind(view, mark), "contact", "call_me"):
                continue  # 'has a new number, call him there', 'a new private address: …'
            if concept == "renamed" and reads_something(view, mark):
                continue
            if view.covered(mark, ("idiom",)) or (concept == "has_new" and placed_elsewhere(view, mark.start)):
                continue
            if concept == "left" and view.has("authority"):
                continue
            if concept == "joined" and view.covered(mark, ("until_then",)) and only_until_then(letter, view, 0):
                continue  # '… before he starts'
            if (
                concept == "left"
                and any(each.start in mark.hits for each in view.all("negation"))
                and only_until_then(letter, view, mark.end)
            ):
                continue  # 'he doesn't need access any earlier'
            if not any(each.kind is kind and each.force is Force.ORDER for each in here):
                yield act(kind, mark, implied=True)
            elif concept == "has_new" and _of_another_clause(letter, view, mark, here):
                own = act(kind, mark, implied=True)
                own.start, own.end = _clause(view, mark)
                own.objects = objects_of(view, own.start, own.end, mark)
                yield own


def _of_others(view: View, needs: Mark) -> bool:
    """Whether the word for 'needs' itself tells somebody else's wish, or a client is who needs ('our customer wants a login')."""
    wished = any(each.hits[0] == needs.hits[0] for each in view.all("others_want"))
    return wished or any(0 <= needs.start - each.end <= 1 for each in view.all("client"))


def _clause(view: View, mark: Mark) -> tuple[int, int]:
    """From where to where the clause of a mark reaches."""
    inside = [position for position, clause in enumerate(view.clause_of) if clause == view.clause_of[mark.start]]
    return inside[0], inside[-1] + 1


def _of_another_clause(letter: Letter, view: View, mark: Mark, here: list[Act]) -> bool:
    """'Priya's mobile is now 070 …, and James' address should be …': a clause that names a user of its own tells its own change."""
    start, end = _clause(view, mark)
    index = view.sentence.index
    own = [each for each in letter.people.between((index, start), (index, mark.start)) if each.known and not each.is_sender]
    changes = [each for each in here if each.kind is Kind.CHANGE_USER and each.force is Force.ORDER]
    others = letter.people.between((index, end), (index, len(view.tokens)))
    return len(own) == 1 and own[0] not in others and all(each.mark.start >= end for each in changes) and any(each.known for each in others)


def _in_clause(view: View, verb: Mark, statement: Mark) -> bool:
    """Whether a verb stands in the statement's own clause ('Tina needs access and Karl is to be removed' has two)."""
    return view.clause_of[verb.hits[-1]] == view.clause_of[statement.start]


def _put_there(letter: Letter, view: View, mark: Mark) -> list[Mark]:
    """'We need Martha Hill (martha@…) on the system': where somebody new is needed, right behind his name and address."""
    if not (_addressed(letter, view) and _somebody_new(letter, view)):
        return []
    named = [position for position in view.people | set(view.places(AddressMention)) if position > mark.start]
    last = max(named, default=len(view.tokens))
    small = {
        position for position, token in enumerate(view.tokens) if token.kind is TokenKind.MARK or token.folded in view.grammar.articles
    }
    small |= {each.start for each in view.all("place", "before_event", "new", "our", "you")}
    people = {each.hits for each in view.all("harmless")}  # 'in the team'
    there = [each for each in view.all("our_place") if each.start > last and each.hits not in people]
    return [each for each in there[:1] if small.issuperset(range(last + 1, each.start))]


def _addressed(letter: Letter, view: View) -> bool:
    """Whether an address of e-mail stands in the sentence: 'Ulf Rön, ulf@…, shall have all my rights'."""
    return any(True for _ in letter.atoms(view, AddressMention))


def _without(view: View, right: Mark) -> bool:
    """'She only needs a login, no right to order': a 'no' or 'without' stands right before the right, or a word between."""
    return any(right.start - each.end in (0, 1) for each in view.all("negation", "except_for"))
