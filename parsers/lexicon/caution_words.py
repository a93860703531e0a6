"""Which words cast doubt on an order or turn it into none: the words of caution of a language.

A field that has the name of one in ``OrderWords`` adds to that concept. Written like the phrases of ``OrderWords``.
"""

from dataclasses import dataclass, fields

from parsers.lexicon.order_words import Words


@dataclass(frozen=True, slots=True, eq=False)
class CautionWords:
    """One language's words of caution."""

    #: things that are neither a user nor an agreement of ours: 'invoice', 'newsletter', 'supplier', 'employment'
    foreign_thing: Words
    #: 'draft:'
    draft: Words
    #: 'this is only a test', 'example of a mail'
    only_test: Words
    #: 'wrote', 'I got this': behind it and a colon stand somebody else's words
    told_by: Words
    #: 'either', 'or', 'one of': which of two is not said
    either: Words
    #: 'be able to': a verb behind it and a person tells what he may do
    ability: Words
    #: more of the concepts of ``OrderWords``
    left_past: Words
    #: 'avoid', 'wait with': what follows must not be done
    avoid: Words
    #: 'one more and …': a threat
    one_more: Words
    #: a time that is no day: 'some time next year', 'in the spring', 'soon'
    vague_time: Words
    #: 'prepare', 'will send': the notice itself is still to come
    prepare: Words
    #: begins a clause that gives a reason: 'because', 'since'
    because: Words
    #: begins a clause that only tells who somebody is
    relative: Words
    #: 'when' at the head of a sentence: what follows waits for it
    when: Words
    #: 'should she leave': a condition by word order
    inverted: Words
    #: 'with them': an agreement that is not with us
    with_others: Words
    #: 'with' that names no other party: 'with immediate effect'
    with_nobody: Words
    #: 'tell', 'ask' somebody else to do it
    tell_others: Words
    #: 'while you are at it': said in anger of an agreement
    by_the_way: Words
    #: more of the concepts of ``OrderWords``
    consider: Words
    others_want: Words
    retract: Words
    except_for: Words
    later: Words
    joke: Words = ()
    wonder: Words = ()
    authority: Words = ()
    #: the sender as object, listed with others: 'James and me'
    me: Words = ()
    #: what may stand between a verb and a user and tells nothing: 'former', 'colleague', 'at once'
    harmless: Words = ()
    #: what somebody is taken out of that is ours: 'the system', 'the portal'
    our_place: Words = ()
    #: 'discuss', 'the terms for': what follows is spoken about, not done
    about_it: Words = ()
    #: 'Edit:', 'No, wait', 'don't': at the head of a later sentence it takes the order back
    taken_back: Words = ()
    #: the same anywhere in a later sentence: 'I meant James', 'wrong person', 'wait until I confirm'
    takes_back: Words = ()
    #: 'I doubt', 'I was told that': what follows in its clause is doubted, or only heard
    hearsay: Words = ()
    #: 'I mean', 'or rather': what follows takes the place of what stood before in the same sentence
    meant: Words = ()
    #: a name is spelt like this: 'spelt', 'is written'
    spelt: Words = ()
    #: the name is spelt with the letter behind it: 'with a', 'with two'
    with_letter: Words = ()
    #: the last digits of a number
    digits: Words = ()
    #: of somebody who was to be removed: 'wants to stay', 'leave her'
    stays: Words = ()
    #: 'has been lying about in the list': what stays is complained of, and that is why somebody is to be removed
    lingers: Words = ()
    #: 'but only': a condition behind it is that of the order before
    only: Words = ()
    #: 'check with James first'
    ask_first: Words = ()
    #: 'will', 'shall', 'may': behind somebody else's name a verb tells what he does
    will: Words = ()
    #: months, feasts and seasons: not part of a day found, they ask for a day that nobody can tell
    loose_time: Words = ()
    #: 'request type': the label of a form, which tells nobody's words
    form_label: Words = ()
    #: 'close', 'invoice': a month right behind it is what is worked on
    closes_books: Words = ()
    #: 'comes', beside one who goes; by itself it tells of no user ('Matti tulee takaisin')
    comes: Words = ()
    #: 'hur som helst', 'whatever the case': words of asking in it ask nothing
    anyway: Words = ()
    #: 'you are welcome to our party': its day is none of an order's
    invites: Words = ()
    #: 'retired', 'passed away': whoever did is no newcomer
    retired: Words = ()
    #: 'moved', 'changed jobs', 'got married': a month behind it tells when it happened, not when we are to act
    happened: Words = ()
    #: 'after', 'at the end of': before an ``event`` they tell a day that is not written
    before_event: Words = ()
    #: the same behind it, where a language says it so
    behind_event: Words = ()
    #: 'departure', 'her last day', 'the audit': what an order may wait for
    event: Words = ()
    #: 'would it be possible': of an agreement only a question
    possible: Words = ()
    #: 'I cannot', 'I do not find': behind it 'can you do it?' asks for what the sender did not manage
    unable: Words = ()
    #: 'that is all', 'nobody else': a 'no' before it answers whether there is more
    that_is_all: Words = ()
    #: 'until', 'over': before a season they tell how long somebody is here, not when he is to be added
    during: Words = ()
    #: labels of the two halves of a name, on lines of their own: 'First name:', 'Surname:'
    given_name: Words = ()
    family_name: Words = ()
    #: 'get', 'be given': 'can Karl get access' asks us to give it
    receive: Words = ()
    #: no concept: real words one letter away from one of the lexicon's ('betalt', 'anslutning'), which are no slips of the pen
    real_words: Words = ()
    #: 'the first one', 'the old one': one of two values told
    which_of_two: Words = ()
    #: a question that is told to be none but that: 'just out of curiosity', 'in theory', 'before we decide'
    only_asking: Words = ()
    #: what is none of the agreements just told: 'the rest', 'the other one'
    the_rest: Words = ()
    #: 'the others', 'the remaining users': people of the company of whom nothing is asked
    the_others: Words = ()
    #: 'imagine', 'let us say': what the next sentence asks is not meant either
    suppose: Words = ()
    #: verbs that with 'until' and a day mean a pause: 'block', 'lock'
    for_a_time: Words = ()
    #: everyday words that are one letter off a word of the lexicon and are no slips for it ('contacts', not 'contracts'): they mean nothing
    no_slips: Words = ()
    #: 'temporarily', 'for the time being': with a removal they tell that it is to be undone again
    temporary: Words = ()
    #: 'partly … partly', 'secondly': behind them begins what was not asked before them
    secondly: Words = ()
    #: 'whoever else', 'and others': people whom nobody named
    vague_people: Words = ()
    #: 'already now', 'right away': a day told beside the order is not the order's
    at_once: Words = ()
    #: 'employer', 'competitor': whose system somebody is to be in who leaves us
    employer: Words = ()
    #: 'still': who needs his access still has it
    still: Words = ()
    #: what people do with a user of ours ('invoices', 'the bookkeeping'): behind a verb of theirs it is where nobody is put
    work: Words = ()
    #: 'newsletter', 'mailing list': who wants it no more is removed from that
    mailing: Words = ()
    #: 'nothing for you to do', 'you will hear from us': what is told of somebody is only news
    no_action: Words = ()
    #: 'never had a login': who is to be removed is no user of ours
    no_user: Words = ()
    #: 'still want it directly with you': the service though a supplier sends for them already
    still_wants: Words = ()
    #: 'from that day', 'the same day': points at a day told before
    that_day: Words = ()
    #: 'it works now', 'sorted it myself': what was asked for is asked no more
    settled: Words = ()
    #: 'what do you say?', 'is this how it should look?': asks about nothing but the words beside it
    asks_opinion: Words = ()
    #: relatives in every form ('sister', 'hustrun'): 'Priya's sister' is not Priya
    kin: Words = ()
    #: 'so that I can': what follows is what the sender will do then
    purpose: Words = ()
    #: 'pending', 'not decided yet', 'before you do anything': a remark with one of these leaves the orders of its mail open
    left_open: Words = ()
    #: 'wrong mail', 'already done', 'changed my mind': the same of a remark behind an order
    undone: Words = ()
    #: 'no longer needed': the same behind an order to add or change, for a removal it is the reason
    unneeded: Words = ()
    #: 'maybe', 'I think': at the end of an order's own sentence
    unsure: Words = ()
    #: 'a week', 'per month': right behind a number of days it tells how often, and not when
    rate: Words = ()
    #: 'oh sure', 'ja ja': an order that it opens is said in irony, or in anger
    irony: Words = ()
    #: a right told to be taken back: 'is withdrawn'
    withdrawn: Words = ()
    #: 'gets one': a user like the one just told of
    gets_one: Words = ()
    #: 'cannot remember', 'does not recall': what he was done to is only told
    recall: Words = ()
    #: 'says', 'thinks', 'suggests' of somebody's advice, and the words by which the sender does not follow it
    advises: Words = ()
    refuses: Words = ()
    #: 'I asked', of a question
    asked_earlier: Words = ()
    #: 'no need to reply'
    needs_no_answer: Words = ()
    #: 'make one for': behind it, or in its gap, who gets a user like the one just told of
    makes_one: Words = ()
    #: 'in …'s place', with the name in the gap
    in_place_of: Words = ()
    #: 'where … stands now': whose place in our list somebody takes
    stands_where: Words = ()
    #: 'approval', 'the go-ahead': what an order may wait for
    approval: Words = ()
    #: 'button', 'link', 'menu': the words beside it are what stands on a screen
    control: Words = ()
    #: 'press', 'click on': so are the words behind it
    presses: Words = ()
    #: 'consequences', 'mean': what a question about what would follow asks for
    consequence: Words = ()
    #: 'a better offer', 'a lower price'
    offer: Words = ()
    #: 'boss', 'board', 'union': who of the house may have a say
    house: Words = ()
    #: 'that is', 'i mean': begins or ends what only limits what was said
    that_is: Words = ()
    #: 'at least': the same at the head of a condition
    at_least: Words = ()
    #: 'do you agree': a question about the order that leaves it open
    agrees: Words = ()
    #: 'usually', 'brukar': what somebody does again and again
    habit: Words = ()
    #: 'wait', 'hold off': behind a 'but' or asked at the end of an order it puts it off
    waiting: Words = ()
    #: 'last day', 'start date': a later one told behind an order is its day
    last_day: Words = ()
    #: 'last year', 'in the spring': what was written then is not written now
    long_ago: Words = ()
    #: 'another thing', 'one more thing': what a question behind it asks is a matter of its own
    other_matter: Words = ()
    #: 'is to move from', 'goes over': of somebody between two addresses, his old one and his new one
    moves: Words = ()
    #: 'place', 'seat', 'login': what of a user somebody new may be given, behind the user's name or before 'of'
    seat: Words = ()
    #: 'let': asks that somebody may take it
    let_base: Words = ()
    #: 'be listed', 'take over': what he is to do there
    stands_there: Words = ()


def concepts() -> tuple[str, ...]:
    """The names of all concepts, in the order of the fields."""
    return tuple(each.name for each in fields(CautionWords) if each.name != "real_words")
