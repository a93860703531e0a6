"""Which words a language must know for orders, questions and people to be understood; a new language fills every field.

How a phrase is written: words with a space between; ``…`` stands for up to four words between ('lägg … till'); a word that ends in ``*``
stands for every word that begins so ('användar*'), one that begins with it for every compound that ends so ('*chef', a phrase of its own).
Case and diacritics never matter (``parsers.fold``), save where a phrase begins with ``=``: its first word is met as written alone (Finnish
'=poista' orders, 'poistaa' does not, and folding makes them one). No regular expressions.
"""

from dataclasses import dataclass, fields
from itertools import product

Words = tuple[str, ...]


def words(written: str) -> Words:
    """The phrases of one concept: separated by ``|``, or by spaces where no ``|`` stands (single words)."""
    parts = written.split("|") if "|" in written else written.split()
    return tuple(" ".join(part.split()) for part in parts if part.strip())


def with_adverbs(phrases: Words, adverbs: str, closing: str) -> Words:
    """The phrases, and those that close with one of these words once more with each adverb before it: 'vi mangler (også) at'."""
    closed = [phrase.rpartition(" ") for phrase in phrases if " " in phrase and phrase.rpartition(" ")[2] in closing.split()]
    return (*phrases, *(f"{opening} {adverb} {last}" for opening, _, last in closed if "…" not in opening for adverb in adverbs.split()))


def crossed(*parts: str) -> Words:
    """Every phrase of one alternative of each part (separated by ``|``), in their order: 'så fort | så snart' × 'det går | ni kan'."""
    return tuple(" ".join(chosen) for chosen in product(*(words(f"{part} |") for part in parts)))


@dataclass(frozen=True, slots=True, eq=False)
class OrderWords:
    """One language's words; a field is a concept, the field's name is what ``parsers.marks`` calls it."""

    code: str

    # -- verbs: ``base`` is imperative and infinitive, ``said`` a finite form that needs 'you' or 'we', ``passive``, ``noun``
    #: make somebody a user, whatever the object
    add_base: Words
    add_said: Words
    add_passive: Words
    add_noun: Words
    #: give, arrange, need: adds somebody only together with a word for access
    give_base: Words
    give_said: Words
    #: take somebody away
    remove_base: Words
    remove_said: Words
    remove_passive: Words
    remove_noun: Words
    #: close, end: of a user's access or of an agreement, as the object says
    end_base: Words
    end_said: Words
    end_passive: Words
    end_noun: Words
    #: terminate an agreement
    cancel_base: Words
    #: with 'we' or 'hereby': the notice itself
    cancel_said: Words
    cancel_passive: Words
    cancel_noun: Words
    #: alter
    change_base: Words
    change_said: Words
    change_passive: Words
    change_noun: Words
    #: one person out, another in
    swap: Words
    #: 'X out' without a verb
    out: Words
    #: order an upgrade or another service
    upgrade: Words
    order_service: Words
    #: any of these verbs as something that has happened
    done: Words

    # -- objects
    user: Words
    agreement: Words
    company: Words
    #: the sender's own company as object ('us', 'our account')
    us: Words
    #: 'my account': the company's where the sender is its only user, else nobody can tell
    my_account: Words
    email: Words
    name: Words
    phone: Words
    #: right to order, administrator
    authority: Words
    details: Words
    basic: Words
    integrated: Words
    free: Words
    #: everything we have with you
    everything: Words

    # -- what is told about people
    left: Words
    away: Words
    joined: Words
    needs: Words
    #: is not to have (access) any more
    must_not_have: Words
    renamed: Words
    has_new: Words
    called: Words
    takes_over: Words
    #: stays, keeps
    keeps: Words
    like_others: Words

    # -- force
    polite: Words
    wish: Words
    hereby: Words
    may: Words
    must: Words
    #: by what way, where
    how: Words
    #: any other question word
    what: Words
    can_i: Words
    wonder: Words
    consider: Words
    condition: Words
    #: words that are 'if' only at the head of a clause or before its subject ('om' is also 'about' and a particle)
    condition_head: Words
    #: 'if' that is politeness ('grateful if you could')
    condition_polite: Words
    negation: Words
    #: we asked you, I wrote to you
    asked_before: Words
    #: somebody else wants
    others_want: Words
    #: the passive of asking: whom it asks stands before it ('InExchange is requested to')
    is_asked: Words
    retract: Words
    #: points at what stands below or attached
    points: Words
    #: asks to act on what is pointed at
    do_that: Words
    question_noun: Words

    # -- insolvency
    bankruptcy: Words
    liquidation: Words
    #: names an insolvency that is known already: its estate, its trustee, the day of its order
    estate: Words
    reorganisation: Words
    trustee: Words
    #: wind up the business, without insolvency
    close_down: Words

    # -- topics
    password: Words
    cannot_sign_in: Words
    invoice: Words
    number_exists: Words
    number: Words
    integration: Words
    company_details: Words
    price: Words
    formats: Words
    tried: Words
    #: what somebody tries for a password that he has forgotten: guesses, no way that we describe
    guessed: Words
    #: 'I do not understand': with a question word behind it, it asks
    puzzled: Words
    privacy: Words
    call_me: Words
    #: questions about our confirmation of the very order ('can you confirm', 'when is it done')
    confirm: Words

    # -- courtesy
    thanks: Words
    fine: Words
    greeting: Words

    # -- people
    i: Words
    my: Words
    we: Words
    our: Words
    you: Words
    he: Words
    they: Words
    #: 'it', 'one': a subject that is nobody
    it: Words
    #: words that join two people
    conjunction: Words
    contrast: Words
    #: between old and new ('from', 'old' | 'to', 'new')
    old: Words
    new: Words
    #: a place or an employer follows ('at', 'in')
    place: Words
    #: 'for' a company
    for_company: Words
    title: Words
    #: kinship and roles that stand before a name ('my colleague')
    role: Words
    #: 'contact', 'cc': an address behind it is nobody's account
    contact: Words
    #: other firms' people ('client', 'customer')
    client: Words
    #: everyday words that begin sentences and are no names
    common: Words
    #: verbs so general that only a value tells what they are done to ('put in', 'enter', 'set')
    put_base: Words = ()
    #: the mark of the infinitive ('to', 'att'): behind it a base form is no imperative
    infinitive: Words = ()
    #: 'in:' before somebody who is to be added
    into: Words = ()
    #: above the rows of those who come: 'joiners', 'IN', 'to add'
    coming: Words = ()
    #: above the rows of those who go: 'leavers', 'UT', 'to remove'
    going: Words = ()
    #: 'already here', 'has left already': no day is awaited
    already_so: Words = ()
    #: above a list that asks for nothing: 'last month's', 'planned', 'already done', 'for the intranet'
    list_aside: Words = ()
    #: a postal address, as against an e-mail address
    postal: Words = ()
    #: 'for your information', 'we will get back': nothing is asked yet
    later: Words = ()
    #: 'just kidding'
    joke: Words = ()
    #: takes one person out of an order given before ('leave Max out')
    leave_out: Words = ()
    #: of him: what stands behind it is his
    his: Words = ()
    #: news of somebody new that he does not come ('turned the job down')
    not_coming: Words = ()
    #: 'it is only': who alone is left of those told before
    sole: Words = ()
    #: 'left' as something past: a weekday beside it is past too
    left_past: Words = ()
    #: notice and binding period
    terms: Words = ()
    #: an agreement 'is to end'; of a person it means nothing to us
    expire_passive: Words = ()
    #: follows a place's name to make a court of it
    court: Words = ()
    #: what follows puts right what stood before ('sorry, I meant')
    correction: Words = ()
    #: 'both companies'
    both_companies: Words = ()
    #: 'except': whom it names is left out
    except_for: Words = ()
    #: everyday words of the lexicon that are people's names too: right before another capitalised word they begin a name
    also_names: Words = ()
    #: fixed expressions that hold a verb's word without meaning it ('in order to')
    idiom: Words = ()
    #: only the last name
    surname: Words = ()
    #: other spellings of words: 'ikkje itj = ikke' reads both as the last, in texts and in phrases alike (dialects, slips, short forms)
    variants: Words = ()
    #: points back at a day told ('before then')
    until_then: Words = ()
    #: said of a day that is only near ('Christmas is coming up')
    draws_near: Words = ()
    #: what was done is what was wished ('as we asked')
    as_asked: Words = ()
    #: tells what follows from what was said ('therefore')
    therefore: Words = ()
    #: 'give' and 'arrange' as a thing to be done ('access should be arranged')
    give_passive: Words = ()
    #: 'somebody else's', 'wrong address', 'her private one': said of an address just told
    disowned: Words = ()
    #: somebody acts for a client: 'on behalf of', 'as auditor for', 'we represent'
    on_behalf: Words = ()
    #: 'I am to': with one of these what he does for the client
    charged: Words = ()
    #: 'has instructed us to': what somebody must do now for another
    commissioned: Words = ()
    #: 'has asked me to', 'wants you to': what another asks, which a 'please do so' behind it makes the writer's own order
    asked_to: Words = ()
    #: 'both of us', 'all three of us', 'us as users': the sender and others, never the company
    us_both: Words = ()
    us_three: Words = ()
    us_all: Words = ()
    #: 'both', nobody says who
    both: Words = ()
    #: 'I regret to inform you that', up to the word for 'that': 'we leave you' behind it is the notice itself
    tell_you: Words = ()
    #: 'we switch to', 'acquired by', 'the merger with': the company behind it is the one that the customer goes to or into
    goes_to: Words = ()
    #: 'do so', 'arrange this': asks for what was just told, and for nothing else
    do_so: Words = ()
    #: between two days: the second is what is meant ('more precisely')
    more_precisely: Words = ()
    #: one of several first names, or what stands between first and last: added, it changes a user's name
    middle_name: Words = ()
    #: behind 'is to' these tell with which name, address or number somebody is registered from now on ('stand as', 'be listed with')
    stands_as: Words = ()


#: The fields that are no concepts.
_NO_CONCEPTS = frozenset({"code", "variants", "also_names"})


def concepts() -> tuple[str, ...]:
    """The names of all concepts, in the order of the fields."""
    return tuple(each.name for each in fields(OrderWords) if each.name not in _NO_CONCEPTS)
