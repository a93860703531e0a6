"""What the rules of grammar ask of a language: its small words and endings, and traits that words do not tell.

They are no concepts: no phrase is made of them, a rule compares a single word. Every word is written folded (``parsers.fold``).
"""

from dataclasses import dataclass

Set = frozenset[str]


def each(written: str) -> Set:
    """The words, separated by spaces."""
    return frozenset(written.split())


def affixes(written: str) -> tuple[str, ...]:
    """The beginnings or endings, separated by spaces."""
    return tuple(written.split())


@dataclass(frozen=True, slots=True, eq=False)
class GrammarWords:
    """One language's small words; a field that a language needs not is empty."""

    #: an invoice: a question behind one with its number is about it
    bill: Set = frozenset()
    #: 'do' with 'nothing' tells to wait, where nothing was ordered
    doing: Set = frozenset()
    #: 'integrated' as an adjective, behind which stands what is so
    integrated: Set = frozenset()
    #: joins a thing to what it is of or for ('a list of our users', 'a guide for a user')
    of_things: Set = frozenset()
    #: the case endings that do so
    told_of_cases: tuple[str, ...] = ()
    #: before a noun: an article or a word that points
    articles: Set = frozenset()
    #: before these a base form is a noun ('the block', 'a change'), where base forms and nouns are alike
    determiners: Set = frozenset()
    #: base forms that are adjectives too ('correct', 'open')
    adjectives: Set = frozenset()
    #: forms of 'be' that make a base form behind them an adjective
    copula: Set = frozenset()
    #: 'there is': what says that something exists
    there_is: tuple[str, ...] = ()
    #: a question that says no more than this and a verb speaks of the sentence before it
    it: Set = frozenset()
    #: the same and 'is' in one word
    it_is: Set = frozenset()
    #: what makes a question speak of what stood before it
    pointing: Set = frozenset()
    #: a question of its own asks how to do what stood before ('How?', 'Where?')
    asking: Set = frozenset()
    #: begins a clause that only tells what is thought, feared or said
    that: Set = frozenset()
    #: begins a clause that tells what follows from the one before ('so you can …')
    so: Set = frozenset()
    #: the same as it is written, where folding makes it one with another word ('så' and 'sa', 'said')
    so_written: Set = frozenset()
    #: 'though', 'dock': behind the head of a sentence a reservation
    reserving: Set = frozenset()
    #: 'done' of what 'it' means
    be_done: Set = frozenset()
    #: 'approved', 'knows': who said yes to the order holds nothing back
    approved: Set = frozenset()
    #: 'say', of what you have said
    say: Set = frozenset()
    #: 'back', of somebody who comes
    back: Set = frozenset()
    #: points at what was said, besides 'so' and 'it' ('that is what he wrote')
    so_said: Set = frozenset()
    #: 'from you' as one word
    from_you: Set = frozenset()
    #: 'one', 'man': whoever does it, and not the sender
    one: Set = frozenset()
    #: tells what comes before all else ('first')
    first: Set = frozenset()
    #: 'own' where it ends what somebody is to get ('one of her own')
    ones_own: Set = frozenset()
    #: opens what is to be done then, behind what holds until then ('after that', 'därefter')
    afterwards: Set = frozenset()
    #: 'rather', 'probably': a notice with it only tells what one would choose, or expects to do
    rather: Set = frozenset()
    #: 'may', 'might', 'perhaps' as a word beside the verb
    perhaps: Set = frozenset()
    #: opens the clause of what comes later, as it is written ('før' folds to 'for')
    before: Set = frozenset()
    #: tells the time by which something is to be done, as it is written
    by_then: Set = frozenset()
    #: 'is', of a noun of which something is told
    being: Set = frozenset()
    #: opens a clause that grants something and orders nothing ('although', 'even though')
    although: Set = frozenset()
    #: does so with an 'if' or 'though' right behind it ('även om', 'even though')
    even: Set = frozenset()
    #: behind an 'if it goes' that is polite by itself: then it tells where or how something goes ('om det går upp', 'jos se käy kalliiksi')
    course: Set = frozenset()
    #: between 'surname' and the surname, on either side ('the surname is Dahl', 'Dahl in surname')
    linking: Set = frozenset()
    #: behind 'thanks for removing him' these tell that it is done ('yesterday', 'last week')
    gone_by: Set = frozenset()
    #: what words for a deadline end in ('mva-fristen')
    deadlines: tuple[str, ...] = ()
    #: between 'we' and 'cancel' they make a notice, where a day is told ('we will terminate our agreement on 31 January')
    announcing: Set = frozenset()
    #: behind 'number' it tells how many
    of: Set = frozenset()
    #: joins an agreement to what it is about
    about: Set = frozenset()
    #: joins a subscription to what is subscribed to
    to: Set = frozenset()
    #: joins an agreement to the other party
    with_: Set = frozenset()
    #: the same where it stands behind the other party
    together_with: Set = frozenset()
    #: between somebody and the address that he has ('has', 'is on', 'uses')
    having: Set = frozenset()
    #: before the one who does what is done
    by: Set = frozenset()
    #: where a clause holds one, what stands before the verb may not be what does it
    prepositions: Set = frozenset()
    #: end like a noun in the plural and are none, or only call somebody ('hi guys')
    no_plurals: Set = frozenset()
    #: 'can': before a passive it tells what is possible, of an agreement that nobody calls his own
    can: Set = frozenset()
    #: before a day: until it, or by it ('till fredag'); behind it the words that leave no choice ('till och med')
    until_or_by: Set = frozenset()
    and_with_day: Set = frozenset()
    #: behind a denial: it was otherwise before ('not … any more', 'no longer')
    any_more: Set = frozenset()
    #: opens a question about what is to come or had better be done: 'Should Karl be removed?' asks for advice
    ought: Set = frozenset()
    #: beside a day as written: it is past ('was'), or only what something is prepared for ('inför')
    was: Set = frozenset()
    #: beside a passive: it has been done, or was ('already', 'has been', 'blev'); nobody asks for it any more
    been: Set = frozenset()
    #: before 'that …': what the writer has seen, read or understood
    perceiving: Set = frozenset()
    #: what the writer tells to have tried ('tried to', 'försökte'): behind one of these nothing is asked yet
    attempted: Set = frozenset()
    #: 'must' as it is reported of somebody else ('that he should be removed')
    reported: Set = frozenset()
    #: opens a question with its subject right behind it, as it is written: 'Ska Karl tas bort', 'Is Priya to be removed'
    asking_verbs: Set = frozenset()
    #: endings, as they are written, of a verb that asks ('poistetaanko')
    asking_endings: tuple[str, ...] = ()
    #: behind a noun of doing they tell what is beside it ('poistamisen jälkeen'), before a verb that it is not what is done ('besides')
    beside: Set = frozenset()
    #: endings of the form that stands behind them where it is a verb's ('instead of cancelling')
    gerund: tuple[str, ...] = ()
    #: the verb of a sentence that tells something of a removal or a notice ('the removal went well')
    telling: Set = frozenset()
    #: 'somebody' as one who does something himself
    somebody: Set = frozenset()
    #: 'just': with 'you' beside an imperative it only grants what it says
    just: Set = frozenset()
    #: behind 'wait' these begin what is waited for
    awaited: Set = frozenset()
    #: 'from it', 'from there' in one word; 'from there' in one word or two
    from_it: Set = frozenset()
    from_there: Set = frozenset()
    #: endings of the cases that tell where something is, from whom it is taken, and what it comes out of or goes into
    place_cases: tuple[str, ...] = ()
    from_cases: tuple[str, ...] = ()
    into_cases: tuple[str, ...] = ()
    #: 'made by', behind whoever made it ('Visman tekemän sopimuksen')
    made_by: Set = frozenset()
    #: 'himself' as what a verb is done to
    itself: Set = frozenset()
    #: 'not' with its 'we' or 'I' inside: the Finnish verb of denial
    we_do_not: Set = frozenset()
    #: 'part' of 'for Karl's part': as far as he is concerned
    as_for: Set = frozenset()
    #: 'am', 'am called', before the sender's own name
    i_am: Set = frozenset()
    #: 'ourselves', 'myself': the sender does it
    ourselves: Set = frozenset()
    #: endings, as they are written, of a verb in the second person of the plural, which tells what you do and gives no notice
    you_endings: tuple[str, ...] = ()
    #: opens a sentence that tells what would have been ('hade jag fått bestämma …')
    had: Set = frozenset()
    #: makes of a question with 'can you' an order, where the mood of the verb does not
    please: Set = frozenset()
    #: between two services that are both meant
    joining: Set = frozenset()
    #: how compounds end that name a system or a shop, and how those begin that may be our own
    systems: tuple[str, ...] = ()
    of_invoices: tuple[str, ...] = ()
    #: what opens a clause that tells what comes of an order ('…, so that the invoices arrive')
    comes_of_it: Set = frozenset()
    #: 'begins' as it is written, where folding makes it one with 'do not', and how a verb ends behind that
    begins: Set = frozenset()
    forbidden: tuple[str, ...] = ()
    #: 'stays', of words that with another behind them tell the contrary ('jää pois')
    remaining: Set = frozenset()
    #: verbs in the first person, and what is the sender's own: where a clause has no pronoun they tell that he speaks of himself
    of_mine: Set = frozenset()
    #: 'before', 'earlier': 'but not' before one of them at the end of an order only tells that its day is meant
    sooner: Set = frozenset()
    #: 'and not' in one word
    nor: Set = frozenset()
    #: 'own', where no possessive need stand before it: whose it is the sentence's subject tells
    own: Set = frozenset()
    #: 'along': right behind it stands what somebody is to be part of
    along: Set = frozenset()
    #: endings, as they are written, of a verb that asks by itself behind 'it would be nice if'
    hoped: tuple[str, ...] = ()
    #: beside 'out' and 'in' where one person goes and another comes ('Priya is out', 'out with him')
    swapping: Set = frozenset()
    #: pronouns of things that are pronouns of people too
    thing_or_person: Set = frozenset()
    #: 'stand', 'be', 'have': what a number is to do on somebody's user
    standing: Set = frozenset()
    #: before the one from whom something is taken; where cases do its work, the pronouns that stand in that case
    from_whom: Set = frozenset()
    #: 'the right', 'that ability': what is given up where ordering is told
    right: Set = frozenset()
    #: behind 'right' they tell that it is another word ('the right person', 'right away')
    not_right: Set = frozenset()
    #: beginnings of the words that tell of ordering
    ordering: tuple[str, ...] = ()
    #: the verb itself, behind a word for access ('access to ordering')
    to_order: Set = frozenset()
    #: 'that' before a permission that was told of
    that_right: Set = frozenset()
    #: beginnings of words for access that may be all that somebody has
    accesses: tuple[str, ...] = ()
    #: the verbs of signing in
    signing_in: Set = frozenset()
    #: 'who' behind 'it is you'
    who: Set = frozenset()
    #: the words of 'as I understand', 'I have been told', beside 'you are the ones who create it'
    understood: Set = frozenset()
    #: what opens the purpose that somebody else is to act, folded: 'for somebody to', 'before you'
    for_somebody_to: tuple[str, ...] = ()
    #: asks why one should, as nobody does who would: 'why would we'
    why_would: tuple[str, ...] = ()
    #: 'usual', 'before': what somebody goes on doing
    as_before: Set = frozenset()
    #: beginnings of words that mean access as well as authority
    rights: tuple[str, ...] = ()
    #: beginnings of the words for an account, which may be the company's; a login or an access is somebody's
    accounts: tuple[str, ...] = ()
    #: beginnings of the words that ask for a confirmation
    confirming: tuple[str, ...] = ()
    #: endings of the plural of the words for an agreement
    plurals: tuple[str, ...] = ()
    #: 'department', 'office': right before a capitalised word which tells where it is
    branches: Set = frozenset()
    #: endings of words that only tell how or which ('immediately', 'monthly')
    describing: tuple[str, ...] = ()
    #: endings of a pronoun that names who gets something, not who does it
    receiving: tuple[str, ...] = ()
    #: the verb stands second, so that one before its subject is an 'if' or follows what opens the sentence
    verb_second: bool = False
    #: they end as a verb in the present does, and are none
    no_verbs: Set = frozenset()
    #: endings of a noun in the definite form
    definite: tuple[str, ...] = ()
    #: before the one somebody is compared with ('like Maria'), or what he is
    comparing: Set = frozenset()
    #: before what somebody is or was ('as a user'); the case endings that do so; behind 'as' it tells what something is about ('as for')
    as_role: Set = frozenset()
    role_cases: tuple[str, ...] = ()
    as_to: Set = frozenset()
    #: behind a denial: the one who is meant instead ('not Maria but Karl')
    but_rather: Set = frozenset()
    #: between an owner and what is his ('Karl sin mapp'), or a possessive written apart ('Karl s')
    his_own: Set = frozenset()
    #: between a relative and the one whose he is ('the sister of Priya')
    relation_of: Set = frozenset()
    #: before the account or the person who is to lose a right
    from_account: Set = frozenset()
    #: begins what somebody is put into
    towards: Set = frozenset()
    #: begins what somebody is made to be, or a place
    where: Set = frozenset()
    #: articles and possessives before a thing
    the: Set = frozenset()
    #: begins what somebody is taken out of
    out_of: Set = frozenset()
    #: endings of the cases that tell so, also where the thing is yours
    out_of_cases: tuple[str, ...] = ()
    #: a capital 'I' inside a sentence is 'you' (Danish), which folding makes one with 'in'
    capital_you: bool = False
    #: a verb in -s may be a passive
    passive_in_s: bool = False
    #: a possessive bears an apostrophe
    apostrophe_possessive: bool = False
    #: one form of a verb is its imperative, its infinitive and its present, and often a noun too
    base_forms: bool = False
    #: the words of a compound are written apart ('user reference')
    compounds_apart: bool = False
    #: 'ae' and 'oe' are written where the keyboard has no letter for them
    letters_as_pairs: bool = False
    #: what a question begins with may be a first name too ('Will')
    auxiliaries_as_names: bool = False
    #: nouns and names are inflected by case endings where other languages have prepositions
    case_endings: bool = False
    #: endings that say 'our' of the word itself
    ours: tuple[str, ...] = ()
