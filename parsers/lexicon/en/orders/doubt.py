"""English: what makes of an order a doubt, a condition, somebody else's wish, or none."""

from parsers.lexicon.order_words import crossed, words

CONSIDER = words(
    """how i'd love | how i would love | how we'd love | how we would love | risk | at risk | threaten* | considering |
        consider whether | thinking of | thinking about | might | maybe | perhaps | possibly | planning to |
        plan to | thinking | discussing | we may | may have to | could end up | contemplating | not decided |
        nothing is decided | undecided | probably | might want | leaning towards | toying with | not sure
        whether | not sure if | looking into | tempted | weighing | i suppose | evaluating | reviewing | don't
        know what to do | do not know what to do | not sure what to do | no idea what to do | voting on | vote
        on | voting about"""
)
CONDITION_HEAD = ()
CONDITION = words(
    """provided | pending | on condition | only if | subject to | once | as soon as | until | after she | after he | when she |
        when he | when the time comes | if | unless | in case | provided that | should the | should you raise | as long as |
        otherwise | in the event | assuming | whether | were to | depending on | contingent on | failing that | or else | so
        long as | the moment | whenever | by the time | in the case | should you not | should we not | suppose | supposing | in
        which case | on the off chance | had we | as and when | if and when | given the ok | on the condition |
        only once | keep this up and | keep that up and |
        keep it up and | one more … and we | any … and we'll | another … and we'll"""
)
#: 'when you have a minute' is polite; 'when you have checked it' is a condition.
_WHEN_YOU_HAVE = tuple(
    f"{when} {got} {time}"
    for when in ("when", "once", "whenever")
    for got in ("you have", "you've", "you've got", "you get")
    for time in ("a", "a few", "a spare", "time", "the time", "the chance", "five", "an opportunity", "the opportunity", "some time")
)
#: 'let me know when you have done it' asks for news behind the order.
_TELL_WHEN = tuple(
    f"{tell} {when} {got}"
    for tell in (
        "let me know",
        "let us know",
        "tell me",
        "tell us",
        "confirm",
        "confirm to me",
        "drop me a line",
        "reply",
        "know",
        "mail me",
    )
    for when in ("when", "once")
    for got in ("you have", "you've")
)
#: 'As soon as it can be done': haste, and no condition.
_AT_THE_SOONEST = crossed(
    "as soon as",
    """you possibly can | ever possible | ever you can | humanly possible | is humanly possible | reasonably possible | at all possible |
        feasible | doable | it can be done | that can be done | this is possible | it is possible | it's possible |
        it is at all possible |
        it's at all possible | it is doable | it's doable""",
)
CONDITION_POLITE = (
    words(
        """glad if you | pleased if you | delighted if you | happy if you | thankful if you | obliged if you | brilliant if you |
        fantastic if you | wonderful if you | super if you |
        as soon as they can end | as soon as it can end |
        no rush | no hurry | no need to rush | no need to hurry | not urgent | it is not urgent | there is no rush | there is no
        hurry | not sure if this is the right | not sure if this is the correct | not sure if you are the right |
        not sure whether you are the right | not sure whether this is the right | not sure if i am writing to the right |
        if you are busy | if you're busy | if you are swamped | if you're swamped | if you have a lot on |
        if you have a lot to do | as soon as you're able | as soon as you are in a position | as soon as it suits you |
        as soon as is convenient |
        as soon as it is convenient | as soon as you find time | as soon as you find the time | whenever you are able |
        whenever you're able | when you're able | when you are able | after a lot of | after lots of | after much |
        after careful | after long | after lengthy | after plenty of | after a great deal of | after thorough |
        after some thought | after some thinking | if she's still there | if he's still there | if they're still there |
        if she is still there | if he is still there | if they are still there | if she's still listed |
        if he's still listed | if she is still listed | if he is still listed | if they are still listed |
        if she's still registered | if he's still registered | if she is still registered | if he is still registered |
        if she still has an account | if he still has an account | if she still has a login | if he still has a login |
        if she still has access | if he still has access | if they still have access | if she's still on there |
        if he's still on there | if she's still in the system | if he's still in the system | if she is still in the system
        | if he is still in the system | if the account still exists | when the binding period | after the binding period |
        once the binding period | as soon as the binding period | if it's not too much | if it isn't too much |
        if it is not too much | if you have time |
        if you have a moment | if you get a chance | as soon as possible | as soon as you can | as soon as convenient |
        once done | once this | until then | until further | until the | if you could | if you can | if you would |
        if possible | if you don't mind | if that's ok | if that is ok | if that's okay | if that works | if it is possible
        | grateful if | appreciate if | great if | helpful if | if you need | if you have any questions | if anything |
        if you require | if there is anything | if there are any | if there's anything | nice if | if needed | if necessary
        | if you wish | if you want | appreciate it if | let me know if | let us know if | if any | as if | even if |
        if something | good if | if so | if more | as soon as the terms | as soon as the contract | as soon as our contract
        | as soon as our agreement | as soon as the agreement | as soon as permitted | as soon as practicable |
        as soon as practically | as soon as the notice | as soon as this can | as soon as you are able | as soon as u can |
        if that makes sense | if i may | if you please | if it's not too much trouble | if you'd be so kind |
        if you would be so kind | if you could be so kind | if you're able | if you are able | if you manage | if it helps |
        if it's possible | if that's possible | if that is possible | if at all possible | if feasible | if convenient |
        if you like | if not already | if you haven't already | if not done already | if you need anything |
        if any questions | once it is done | once it's done | once that's done | once completed | once complete |
        once finished | once processed | once sorted | once it has been | when it's done | when that's done |
        when it is sorted | when done | when completed | when you can | when you are done | when you're done | obliged if |
        good if you | lovely if | kind if | ideal if | fab if | brilliant if | fantastic if | wonderful if | appreciated if
        | wondering if you could | wondering if you can | wonder if you could | check if you could | if we could get |
        if we could have | if i could get | if i could have | if he could get | if she could get | if he could have |
        if she could have | if they could get | if they could have | after that | after that day | after that date |
        after which | from then | once that day | when that day | after this date | after this day | at once |
        once and for all | once more | only once | all at once | once again | at your earliest | before i forget |
        before i forget it | after having | after speaking | after talking | after our call | after our talk |
        after our conversation | after checking | after looking | after going through | after reviewing | when it comes to |
        when convenient | when you get a chance | when you get the chance | when you get time | when you get a moment |
        when you get a minute | when you have a moment | when you have time | when you have a minute |
        when you have a chance | when you have the chance | when you have the time | when you get round to it |
        when you get around to it | when you read this | when you see this | when you get this | when you receive this |
        when you are back | once you get this | once you can | as soon as you get this | as soon as you have time |
        as soon as you get a chance | as soon as you see this | as soon as you read this | when you get to it |
        before you go home | before you leave for the day | when you find the time | when you find time |
        when you are in the office | when you're in the office | when you're back | before you close
        | handy if | convenient if | easier if | easiest if | simplest if | useful if | a relief if"""
    )
    + _WHEN_YOU_HAVE
    + _AT_THE_SOONEST
    + _TELL_WHEN
)
NEGATION = words(
    """none of them | none of these | neither of them | dont | doesnt | didnt | cant | wont | shouldnt | isnt | arent | neither |
        nor | not | don't | do not | never |
        no | doesn't | does not | didn't | won't | cannot | can't | without | shouldn't | nothing | nobody | no
        need to | isn't | aren't | wouldn't | wouldnt | needn't | neednt | mustn't | mustnt | ain't | aint |
        hardly | neverr | hasn't | hasnt | haven't | havent | hadn't | wasn't | wasnt | weren't"""
)
ASKED_BEFORE = words("""asked you | i asked | we asked | wrote to you | i wrote | we wrote | requested last | have asked |
        have requested |
        reminder | i sent | already asked | previously asked | earlier request | emailed you | e-mailed you | have already |
        told you | called you | had asked | confirmed that | you confirmed | you told | you wrote | already cancelled
        | sent the cancellation | sent our cancellation | sent a cancellation | sent you the cancellation | sent you
        our cancellation | sent in our cancellation | sent in the cancellation | sent notice | sent our notice | sent
        you notice | sent the notice | submitted our cancellation | submitted the cancellation | submitted a
        cancellation | gave notice | handed in our notice | cancellation was sent | notice was sent | sent our
        termination | sent the termination""")
OTHERS_WANT = words(
    """wants us to | says we | thinks we should | told us to | asked us to | they want | she wants | he wants | asked me to |
        according to | suggested | suggests | my boss wants"""
)
RETRACT = words("""throw our cancellation away | throw the cancellation away | throw away our cancellation | throw away the
        cancellation | bin our cancellation | bin the cancellation | shred our cancellation | shred the cancellation
        | tear up our cancellation | tear up the cancellation | throw our notice away | throw away our notice | bin
        our notice | tear up our notice |
        no wait | actually no | on second thought | on second thoughts | hold off | do nothing | hold that | ignore what |
        ignore my | disregard | forget my | forget about | withdraw my | take back | retract | changed our mind | changed our
        minds | changed my mind | staying after all | stay after all | we are staying | no longer relevant | never mind | cancel
        my request | cancel my earlier | scratch that | revoke my | we stay | recall my | undo my | stop the cancellation |
        withdraw our | withdraw the | not going ahead | reversed our decision | had second thoughts | we will stay | please
        ignore | take it back | scrap my | kindly disregard | kindly ignore | change of heart | cancel the cancellation | cancel
        our cancellation | rescind our | withdraw my request | withdraw our request | pull my request | forget my last | ignore
        my last | ignore the last | ignore my previous | ignore my earlier | ignore the previous | ignore our | forget our |
        please forget | no longer want to cancel | do not want to cancel after | want to stay with you | will stay with you |
        stay with you | remain a customer | remain customers | remain with you | keep going with you | carry on with you |
        cancel the removal | cancel the deletion | cancel the deactivation | call off the removal | undo the removal | call off
        the | cancel that request | cancel this request | cancel the request | cancel our request | cancel
        the order for | cancel my order for | cancel our order for | cancel the order of a | withdraw the order | withdraw our order |
        withdraw my order | withdraw that order
        | changed my mind about | changed our mind about | changed our minds about | had a change of heart about | had
        a rethink about | undo the cancellation | undo our cancellation | reverse the cancellation | reverse our cancellation |
        cancellation be undone | cancellation be reversed | cancellation be withdrawn | cancellation be revoked |
        forget the removal | forget the deletion | forget the order | forget the request | forget the cancellation |
        forget the addition | undo the notice | reverse the notice | undo our notice""")
JOKE = words("will sue | sue you | just kidding | kidding | joking | only joking")
LATER = words(
    """get back to you | be in touch | fyi | for your information | just so you know | let you know later | will let you know |
        come back to you"""
)
EXCEPT_FOR = words("except | except for | but not | apart from | other than | not | rather than")
