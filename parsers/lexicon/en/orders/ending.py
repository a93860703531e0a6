"""English: how one closes accounts, terminates agreements, winds up, and orders another service."""

from parsers.lexicon.en.seen_done import hoped, seen_done
from parsers.lexicon.order_words import crossed, words

END_BASE = words(
    """close | end | shut | shut down | close down | switch off | turn off | discontinue | stop | put an end to | bring
        … to an end | bring … to a close | pull the plug on | cease | call time on | finish | switch … off |
        turn … off | shut … down | close … down | shut … off | shut off | cut off | cut … off | lock … out |
        lock out | have … closed | have … shut down | have … switched off | have … turned off"""
) + seen_done("closed, ended, shut down, stopped, switched off, discontinued")
END_BASE += hoped("closed, ended, shut down, shut, stopped, switched off, switched … off, discontinued")
END_SAID = words("closes | ends")
END_PASSIVE = words(
    """be closed | be ended | be shut | be switched off | be discontinued | be shut down | be stopped | needs closing | need
        closing | needs shutting down | be brought to an end | be turned off | cease | be shut off"""
)
END_NOUN = words("closure | closing | ending")
CANCEL_BASE = words(
    """let … lapse | let … expire | let … run out | let … end | let … come to an end | cancel | terminate | we want out of
        the | we want out of our | we want out of this |
        we therefore want out of the | we therefore want out of our |
        give notice | give one month notice | give one month's notice | give a month's notice |
        give three months notice |
        give three months' notice | give two months' notice | give formal notice | give written notice | give due notice | give
        the required notice | give the agreed notice | give our notice | unsubscribe | opt out of | wind up |
        pull out of | leave inexchange | leave you |
        leave the service | stop using | discontinue | say up | withdraw from | exit | step out of | back out of | get out of |
        quit the | resign from the agreement | resign from our agreement | resign from the contract | come off | let … lapse |
        let … expire | let … run out | not prolong | don't renew | do not renew | not to
        renew | not to extend | not to prolong | do not extend | don't extend | do not prolong | don't prolong | rescind | end
        our relationship | part ways with you | cancle | cancell | canel | unsubscribe us | sign off from | give you notice |
        serve notice | serve you notice | hand in our notice | give in our notice | giving you notice | put in our notice | get
        out of our | get out of the | consider … terminated | consider … cancelled | consider … canceled | consider … ended |
        regard … as terminated | treat … as terminated | treat … as cancelled"""
) + seen_done(
    """cancelled, canceled, terminated, agreement wound up, agreements wound up, contract wound up, subscription wound up, service wound up,
    basic wound up, one wound up, agreement … wound up, service … wound up"""
)
CANCEL_BASE += hoped("cancelled, canceled, terminated, wound up")
CANCEL_SAID = words(
    """bringing … to an end | bringing … to a close | letting … lapse | letting … expire | not be renewing | won't be
        renewing | not renew | won't renew | will not renew | not going to renew | not
        renewing | not extend | we are cancelling | we are terminating | hereby cancel | hereby terminate |
        cancelling | terminating | giving notice | handing in our notice | handing our notice in |
        handing in my notice on | handing my notice in on | are leaving you | we're cancelling | is our notice | we
        hereby give notice | no longer wish to use | no longer want to use | no longer wish to continue | no
        longer want to continue | no longer wish to have | no longer want to have | no longer wish to keep | no
        longer wish to subscribe | no longer want to subscribe | do not wish to continue | don't wish to
        continue | do not want to continue | don't want to continue | not be continuing | not going to continue
        | do not wish to renew | don't wish to renew | do not want to renew | don't want to renew | do not want
        to extend | do not wish to extend | we are ending | we're ending | we hereby end | we are leaving
        inexchange | we're leaving inexchange | we are quitting | our notice | terminates | cancels | hereby
        terminates | hereby cancels | gives notice | no longer wish to be your customers | no longer wish to be
        customers of yours | no longer wish to be your customer | no longer wish to be a customer of yours | no
        longer want to be customers of yours | no longer want to be your customers | no longer want to be your
        customer | no longer want to be a customer of yours"""
) + crossed(
    "do not | don't", "intend to | plan to", "continue | renew | extend | prolong | carry on with", "our | the | this | your",
    "agreement | contract | subscription | service | services",
) + crossed("want out of | want to get out of | would like out of", "the | our | this", "agreement | contract | subscription")  # fmt: skip
CANCEL_PASSIVE = words(
    """agreement is cancelled | agreement is terminated | agreement is ended | agreements are cancelled | subscription is cancelled |
        subscription is ended | subscription is terminated | be cancelled | be canceled | be terminated |
        be discontinued | be rescinded | not be renewed | not be extended | not be
        prolonged | needs cancelling | needs terminating | lapse"""
)
CANCEL_NOUN = words(
    """cancellation | termination | notice of termination | notice of cancellation | notice to terminate | non-renewal | notice
        letter | letter of termination | termination letter | termination notice | cancellation notice | resignation | notice on
        everything | as notice on | notice that we're leaving you | notice that we are leaving you | as notice of |
        as our notice | as my notice | as notice that | notice for everything"""
)
UPGRADE = words(
    """upgrade | go up a step | go up one step | move up a step | move up one step | go up a level | move up a level |
        upgrades | upgrading | upgraded | upgrade to | paid version | paid plan | paid tier | premium plan | premium version |
        higher plan | bigger plan | better plan | bigger package | next tier | move up to | move up from |
        step up from | go up from | go up to | to go up to | step up to |
        paid service | paid account | paying version | free and basic | from free to basic | free to basic | switch to
        basic | change to basic | go from free | moving up to | move over to | moving over to | moving to basic | move
        to basic | going up to basic | going over to basic | go over to basic | get onto basic | onto basic | on to
        basic | get on basic | get us on basic | get basic | stepping up to | changing to basic | change over to basic
        | switching to basic | switch over to basic | swap to basic | sign up for basic | sign up to basic | become a
        basic customer | bump us up to | bumped up to basic"""
)
ORDER_SERVICE = words("""order | subscribe to | sign up for | buy | purchase | get the integrated | move to | switch to | start
        using
        | we want basic | we'd like basic | we would like basic | like to have basic instead""")
CLOSE_DOWN = words(
    """close down the business | closing down | shut down the business | ceasing | ceased trading | cease trading | wind down |
        winding down | ceased operations | closing the business | shutting down"""
)
TERMS = words(
    """notice period | how much notice | binding period | minimum term | lock-in | contract period | way out of the contract |
        way out of the agreement | out of the contract before | out of the agreement before | tied in | tied for | locked in |
        bound for | what notice | notice do we | notice do i | notice is required | period of notice | notice required | length
        of notice"""
)
EXPIRE_PASSIVE = words(
    """to end | should end | must end | shall end | should stop | must stop | should cease | must cease | ought to end |
        come to an end | expire | lapse | run out"""
)
