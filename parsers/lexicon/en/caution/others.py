"""English: other people's words, wishes and doings."""

from parsers.lexicon.order_words import crossed, words

EMPLOYER = words("employer | employers | employer's | employers' | competitor | competitor's | competitors | new job | new firm")
TOLD_BY = words(
    """wrote | writes | said | says | got this | received | sent | example | reads | request | template | asked | told
        me | told us | suggested | suggests | thinks | claims | claimed | mail like this | got the following |
        got an e-mail | got an email | got a mail | got a message | it goes | goes like | shouted | yelled"""
)
ABILITY = words(
    """be able to | also be able to | be allowed to | be entitled to | have the right to | be authorised to | be authorized to"""
)
RELATIVE = words("who | whom | whose | that | which")
WITH_OTHERS = words("with them | with their | with the supplier | with the vendor")
WITH_NOBODY = words(
    """with immediate effect | with effect | with one month | with two months | with three months | with notice | with the effect |
        with thanks
        | with regret"""
)
FORM_LABEL = words(
    """request type | request category | request id | request no | request number | request details | request summary |
        request title | request description"""
)
TELL_OTHERS = words("tell | ask | instruct | get | remind | request | have")
OTHERS_WANT = words(
    """asking to be added | asked to be added | asks to be added | somebody called | someone called |
        whoever says | asked if | asked whether | wonders if | wonders whether | was wondering | said remove | says
        remove | said to | told me to | thinks we | thinks that we | believes | my husband | my wife | wrote to
        me | claims | suggested we | proposes | our it department will | it department will | recommends | you
        write | you write that | you say | you say that | you state | you claim | your mail says | your e-mail
        says | your letter says | it says that | according to you | i am told | i was told | i heard | we heard
        | i hear | rumour has it | they say | wants me to | would like us to | has asked that | asks whether |
        asks if | keeps saying | says i should | says we should | reckons | insists | pushing us to | is asking
        us | i've been told | been told to | was told to | apparently | supposedly | allegedly | word is |
        thinks that | says that | told me that | would prefer that we | claims that | boss thinks | boss wants |
        said that | told us that | mentioned that"""
)
ASK_FIRST = words(
    """ask … first | check with | check first with | confirm with | talk to me first | talk to us first | ask me first | ask us first
        | call me first | ask first | call first | check first | verify with | clear it with | run it by | get
        approval | awaiting approval | wait for approval | needs approval | approval from | subject to approval
        | get the ok from | await | ask her first | ask him first | check with her | check with him |
        double-check with | wait for my | wait for our | wait for the | wait for his | wait for her | subject to
        the approval | pending approval | sign-off from | ok from | okay from | green light from | go-ahead from
        | need to ask | needs to ask | have to ask | has to ask | must ask | will ask my boss | ask my boss
        first | ask the boss first | ask my manager first | i'll confirm tomorrow | i will confirm tomorrow |
        i'll confirm later | i will confirm later | will tell you when | will let you know when | wait for the
        green light | on my signal | on my word | with the reservation | with reservation | with the proviso |
        but first tell | but first we | but first i | but first let | but first could | but first can | has to
        approve it | has to approve this | has to approve that | have to approve it | have to approve this |
        have to approve that | must approve it | must approve this | must approve that | needs to approve it |
        needs to approve this | needs to approve that | will have to approve it | will have to approve this |
        will have to approve that | has to sign off | must sign off | needs to sign off | has to agree | must
        agree first | before you do anything | before doing anything | before anything is done | before you do
        it | before you make any changes | before making any changes | before you go ahead | before going ahead"""
)
PURPOSE = words(
    """so that i can | so that i … can | so that we can | so that we … can | so i can | so i … can | so we can | so we … can | so that
    i could | so that we could | so i could | so we could | so that i may | so that i'm able to | so i'm able to | so that i am able to"""
)
WILL = words(
    """will | would | is going to | are going to | is about to | plans to | intends to | should | must | can | may | shall |
        has to | have to | needs to | ought to | could | wants to | promised to | offered to"""
)
RECEIVE = words("get | be given")
STILL_WANTS = words(
    """still want … direct | still want … directly | still want our own account | still would like … directly | still want the direct |
        want the direct service | nevertheless want … directly | prefer to have it directly"""
)
ASKS_OPINION = words(
    """what do you say | what do you think | what would you say | what do you make of | is this how | is that how | how
    does this look | how does that look | does this look right | does that look right | does this look ok | does this
    look okay | should it look like this | is this right | is this correct | is this the right way | is this enough |
    is that enough | would this do | will this do | would that do | is this what
        | is that what"""
)
KIN = words("""wife husband brother sister mother father son daughter mum mom dad parents cousin niece nephew aunt uncle spouse
        partner fiancé girlfriend boyfriend brother-in-law sister-in-law son-in-law daughter-in-law stepson stepdaughter
        grandson granddaughter twin wife's husband's brother's sister's mother's father's son's daughter's""")
HEARSAY = words(
    """i doubt | we doubt | doubt that | doubt whether | doubt if | somebody mentioned | someone mentioned | i expected |
        we expected | i thought | we thought | i understood | we understood | i fear |
        risk that"""
) + crossed(
    """i'm told | i am told | i was told | i've been told | we were told | i hear | i heard | i've heard | i gather | apparently | word is |
    word has it | rumour has it | it seems | it looks like | it looks as though""",
    "we | that we | we're | that we're",
)
OFFER = words(
    """better offer | better price | better deal | offer us | offer me | offer to keep | counteroffer | counter-offer
    | discount | lower price | lower the price | lower your price | better terms | reduce the price"""
)
AGREES = words("do you agree | would you agree | do you think so | agreed | agree")
HABIT = words("usually | normally | used to")
HOUSE = words("boss | ceo | cfo | owner | board | management | union | hr | director")
