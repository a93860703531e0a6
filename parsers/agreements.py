"""Whether an agreement spoken of is ours: with nobody else, about none of their matters, and named by no word or number nobody can read.

'The scan service' and 'our cooperation with the auditor' are not ours to end.
"""

from parsers.act import Act
from parsers.letter import Letter
from parsers.marks import View
from parsers.plain_words import names_a_thing, plain_words
from parsers.tokens import TokenKind


def about_something(view: View, act: Act) -> bool:
    """'The agreement about the premises': what it is about is none of our words."""
    ours = {
        position
        for each in view.marks
        if each.concept not in ("place", "for_company", "common", "it", "conjunction")
        for position in range(each.start, each.end)
    }
    for each in view.within(act.start, act.end, "agreement"):
        if each.end + 1 < len(view.tokens) and view.tokens[each.end].folded in view.grammar.about:
            following = [
                position
                for position in range(each.end + 1, min(each.end + 4, len(view.tokens)))
                if view.tokens[position].kind is TokenKind.WORD
            ]
            if following and not any(position in ours or position in view.companies for position in following):
                return True
    return False


#: As many digits as only a registration number has.
MANY_DIGITS = 9


def unread(view: View) -> list[str]:
    """The runs of the sentence that no field was read out of."""
    read = "".join(" " if token.kind is TokenKind.ATOM else token.text for token in view.tokens)
    return "".join(letter if letter.isdigit() or letter in ".-/" else " " for letter in read).split()


def with_somebody_else(view: View, start: int, end: int) -> bool:
    """'Our cooperation with the auditor', 'the subscription to Dagens Industri': the party named behind the agreement is not we."""
    yours = {each.start for each in view.all("you", "it", "we")}
    for position in range(max(1, start), end if view.grammar.together_with else 0):
        other = view.tokens[position - 1]
        if view.tokens[position].folded in view.grammar.together_with and position - 1 not in yours and "inexchange" not in other.folded:
            return other.kind is TokenKind.WORD
    read = {position for each in view.marks if each.concept != "common" for position in each.hits} | view.companies
    for each in view.within(start, end, "agreement"):
        after = each.end + 1
        if (
            after < len(view.tokens)
            and view.tokens[each.end].folded in view.grammar.to
            and view.tokens[after].kind is TokenKind.WORD
            and view.tokens[after].text[:1].isupper()
            and after not in read
            and "inexchange" not in view.tokens[after].folded
        ):
            return True
        for position in range(each.end, min(each.end + 2, len(view.tokens) - 1)):
            if (
                view.tokens[position].folded in view.grammar.with_
                and position + 1 not in yours
                and "inexchange" not in view.tokens[position + 1].folded
            ):
                if any(each.start == position for each in view.all("with_nobody")):
                    return False
                party = view.tokens[position + 1].kind is TokenKind.WORD and position + 1 not in view.companies
                return party or bool(view.within(position, len(view.tokens), "foreign_thing"))
    return False


def pointed_at_others(letter: Letter, view: View, act: Act) -> bool:
    """'We are with Pagero too and want to end that agreement': 'that' points at somebody with a name, who is not we."""
    pointing = {each.end for each in view.all("it")}
    if not any(each.start in pointing and each.start > act.mark.start for each in view.all("agreement")):
        return False
    known = {position for each in view.marks for position in each.hits} | view.companies
    return any(
        token.kind is TokenKind.WORD
        and token.text[:1].isupper()
        and not letter.people.known.is_part(token.text)
        and position not in known
        and "inexchange" not in token.folded
        and view.tokens[position - 1].kind is TokenKind.WORD
        for position, token in enumerate(view.tokens[1 : act.mark.start], 1)
    )


def unknown_before_object(letter: Letter, view: View, act: Act) -> bool:
    """'The scan service', 'the discussion about the agreement': a word that no lexicon knows stands between verb and agreement."""
    objects = [
        each
        for each in view.within(act.mark.hits[-1] + 1, act.end, "agreement", "basic", "integrated", "us", "everything", "free")
        if each.start > act.mark.hits[-1]
    ]
    if not objects or act.trigger.endswith(("passive", "noun")):
        return False
    clause = view.clause_of[act.mark.hits[-1]]
    if any(each.start in act.mark.hits for each in view.all("agreement", "us")) and view.clause_of[objects[0].start] != clause:
        return False  # 'Lopetamme palvelunne …, eli katsokaa tämä viesti sopimuksen irtisanomiseksi': the phrase holds its own object
    known = {position for each in view.marks for position in range(each.start, each.end)} | view.people | view.companies
    for position in range(act.mark.hits[-1] + 1, objects[0].start):
        token = view.tokens[position]
        if view.grammar.base_forms and act.trigger.startswith("end") and position == act.mark.hits[-1] + 1 and token.folded.endswith("ing"):
            return True  # 'Stop invoicing us', 'stop sending us mail'
        plain = token.kind is TokenKind.WORD and len(token.text) > 3 and token.text.islower() and position not in known
        if plain and token.folded not in letter.everyday and not token.folded.endswith(view.grammar.describing):
            return True
    return False


def integrated_thing(view: View) -> bool:
    """'Den integrerade kampanjen': right behind the adjective stands a word that nobody knows, which is what is integrated."""
    known = plain_words(view) | {position for each in view.marks if each.concept != "common" for position in each.hits}
    named = [each.end for each in view.all("integrated") if view.tokens[each.end - 1].folded in view.grammar.integrated]
    pointed = [end for end in named if end < len(view.tokens) and end > 1 and view.tokens[end - 2].folded in view.grammar.articles]
    return any(names_a_thing(view, end, known) for end in pointed)


def taken_from_elsewhere(letter: Letter, view: View, act: Act) -> bool:
    """'Remove us from the notice board', 'from your mailing list': the removal is from a place that is none of ours."""
    if not act.trigger.startswith("remove"):
        return False
    known = {position for each in view.marks for position in each.hits} | view.people | view.companies
    for place in view.all("place"):
        if place.start <= act.mark.hits[0] or any(each.start == place.end for each in view.all("our_place", "us", "it", "number")):
            continue
        behind = range(place.end, min(place.end + _PLACE_BEHIND, len(view.tokens)))
        if any(each.start in behind for each in view.all("our_place", "agreement", "user", "basic", "integrated", "company", "us")):
            continue
        if any(each.start in behind for each in view.all("mailing")):
            return True
        named = [position for position in behind if view.tokens[position].kind is TokenKind.WORD and position not in known]
        if any(view.tokens[position].text.islower() and view.tokens[position].folded not in letter.everyday for position in named):
            return True
    return False


def is_its_end(view: View, act: Act) -> bool:
    """'Contract end 30 November': the verb right behind its noun is a noun too, and tells when something ends."""
    bare = act.trigger == "end_base" and view.grammar.base_forms
    return bool(bare) and any(each.end == act.mark.start for each in view.all("agreement"))


#: So many words behind 'from' may name the place ('from your own notice board').
_PLACE_BEHIND = 3

#: An act with one of these says itself what is to end.
_OURS = frozenset({"agreement", "us", "basic", "integrated", "everything", "free", "company", "my_account"})


def another_before(letter: Letter, act: Act) -> bool:
    """'Our phone plan with Telia is too dear. Please cancel it': what the sentence before speaks of is none of ours."""
    index = act.view.sentence.index
    pointed = {each.end for each in act.view.all("it")}
    that = any(each.start in pointed for each in act.view.within(act.start, act.end, "agreement")) and not _ours_behind(act)
    if not index or not (that or (act.view.has("it") and not act.objects & _OURS)):
        return False
    before = letter.views[index - 1]
    if index > 1 and before.has("it") and not before.has("foreign_thing", "with_others", "phone", "agreement", "basic", "integrated", "us"):
        before = letter.views[index - 2]  # 'We have a plan with Telia. We hardly use it. Please cancel it.'
    if before.sentence.subject or before.has("basic", "integrated", "us") or _told_of_ours(letter, before):
        return False
    return before.has("foreign_thing", "with_others", "phone") or (
        before.has("agreement") and with_somebody_else(before, 0, len(before.tokens))
    )


def _ours_behind(act: Act) -> bool:
    """'…, joten irtisanotaan meidän sopimus': 'our agreement' stands right behind the verb."""
    ours = {each.end for each in act.view.all("our") if each.start == act.mark.hits[-1] + 1}
    return any(each.start in ours for each in act.view.all("agreement"))


def _told_of_ours(letter: Letter, view: View) -> bool:
    """'I write about our agreement with you. We hardly use it, …': its 'it' stands before any thing, and the sentence before is of ours."""
    index = view.sentence.index
    above = letter.views[index - 1] if index else None
    things = [each.start for each in view.all("foreign_thing", "with_others", "phone", "agreement")]
    pointed = any(each.start < min(things, default=0) for each in view.all("it"))
    if above is None or not pointed or view.has("with_others", "phone", "agreement") or not view.people.isdisjoint(range(len(view.tokens))):
        return False
    return (
        above.has("agreement")
        and above.has("our", "my", "us", "basic", "integrated")
        and not above.has("foreign_thing", "with_others", "phone")
    )


def no_longer_used(letter: Letter, view: View, verb: int) -> bool:
    """'We will not be using InExchange any more, so we cancel it': we are named right before a verb, alone, as what is not needed."""
    index = view.sentence.index
    if view.within(verb, len(view.tokens), "agreement", "foreign_thing", "user") or not view.people.isdisjoint(
        range(verb, len(view.tokens))
    ):
        return False
    if any(_denies_us(letter, view, clause) for clause in range(view.clause_of[verb])):
        return True
    before = letter.views[index - 1] if index else None
    pointed = view.has("it") or sum(1 for token in view.tokens if token.kind is TokenKind.WORD) <= _BARE
    if before is None or before.sentence.subject or before.sentence.heard or before.sentence.asks or not pointed:
        return False
    return any(_denies_us(letter, before, clause) for clause in set(before.clause_of))


#: A notice of at most so many words names nothing that it ends ('Please cancel', 'We therefore give notice').
_BARE = 4


def _denies_us(letter: Letter, view: View, clause: int) -> bool:
    """Whether a clause says 'not' of us alone: no other name, no thing and no user stands in it."""
    inside = [position for position, each in enumerate(view.clause_of) if each == clause]
    ours = {position for position in inside if "inexchange" in view.tokens[position].folded}
    ours = ours or _your_system(letter, view, inside)
    if not ours or view.has("condition", "consider"):
        return False
    start, end = inside[0], inside[-1] + 1
    spoken = {each.start for each in view.all("i", "we")}
    named = any(
        position in view.people or (position > start and view.tokens[position].text[:1].isupper() and position not in spoken)
        for position in inside
        if position not in ours
    )
    things = [each for each in view.within(start, end, "foreign_thing", "user", "integration") if ours.isdisjoint(each.hits)]
    return bool(view.within(start, end, "negation")) and not named and not things


def _your_system(letter: Letter, view: View, inside: list[int]) -> set[int]:
    """'We cannot work out your system': it stands right behind 'your', ends the clause, and no thing that is in it is told before."""
    if not inside or not view.has("our_place"):
        return set()
    for mark in view.within(inside[0], inside[-1] + 1, "our_place"):
        denied = [each.end for each in view.within(inside[0], mark.start, "negation")]
        yours = mark.start - 1
        if not denied or not view.is_you(yours) or any(view.tokens[each].kind is TokenKind.WORD for each in inside if each >= mark.end):
            continue
        between = range(denied[-1], yours)
        known = {each for other in view.marks if other.concept not in ("common", "place") for each in other.hits}
        if not view.has("invoice", "email", "phone") and all(
            position in known
            or (view.tokens[position].folded in letter.everyday and view.tokens[position].folded not in view.grammar.articles)
            for position in between
        ):
            return set(mark.hits)
    return set()
