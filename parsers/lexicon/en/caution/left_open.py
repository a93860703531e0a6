"""English: remarks that leave the orders beside them open, take them for done, or for needless."""

from parsers.lexicon.order_words import words

LEFT_OPEN = words(
    """as a warning | as a heads-up | may be wrong | might be wrong | could be wrong | letter will follow | letter
    follows | sentence above | my threat | i threatened | we threatened | would put it | were up to me | was up to
    me | for internal use only | internal use only | only used internally | internal only | enough if you | is
    enough if | is enough to | aiming for | about the timing | not said yes | if all goes well | if everything goes
    well | the plan | we decide | we'll decide | board has to approve | board needs to approve | just has to approve
    | just have to approve | only has to approve | has to approve it | formal notice follows | formal notice will |
    written notice follows | written notice will | will decide on | decide next | discuss it at | discuss this at |
    get back with a decision | tell you when | let you know when | come back with the date | come back with a date |
    get back to you with the date | question is just when | question is only when | question is when | not … decided
    | haven't … decided | hasn't … decided | isn't decided | not … approved | hasn't … approved | haven't … approved
    | isn't approved | not … signed off | not … agreed | hasn't … agreed | haven't … agreed | not … final | isn't
    final | not finalised | not finalized | none … final | none … settled | nothing … settled | nothing … decided |
    nothing … final | nothing … agreed | not settled | undecided | no decision | awaiting … decision | will be
    decided | to be decided | to be confirmed | to be agreed | decides on | decides next | decide on monday | decide
    next | decides tomorrow | makes … decision | will decide | has to decide | have to decide | before you do |
    before you action | before you proceed | before you change | before doing | before going ahead | before
    proceeding | before actioning | only applies once | only applies when | only applies if | applies only once |
    applies only if | only valid once | only once … approved | only once … agreed | waiting for hr | waiting for
    approval | waiting for confirmation | waiting for an ok | waiting for the ok | waiting for … go-ahead | waiting
    for … answer | waiting for … reply | waiting for … board | awaiting | pending | on hold | on ice | parked | park
    this | park it | hold this | hold it | hold these | hold fire | hold off | sit tight | sit on this | until you
    hear | until i hear | until i say | until i get back | until i come back | provisional | provisionally |
    tentative | tentatively | just a proposal | only a proposal | just an idea | just a thought | just a suggestion
    | only a suggestion | for discussion | was going to write | going to write to you | thinking about this |
    thinking about the following | thinking of the following | thinking of this | considering this | considering the
    following | mulling | toying with | tbc | tbd | tba | double check | double-check | need to check | have to
    check | must check | need to ask | have to ask | must ask | check with | checking with | run it past | run this
    past | run it by | run this by | clear it with | clear this with | not … sure about | not sure on | unsure about
    | not certain | not convinced | don't know yet | think so | remember correctly | remember right | if memory
    serves | afaik | as far as i know | not … authorised | not … authorized | not allowed | not my call | not my
    decision | not my place | not up to me | not entitled | haven't got the ok | not … the ok | not got the ok | not
    got approval | not … approval | no approval | sign-off | signoff | sign off first | subject to | conditional on
    | contingent on | i disagree | don't agree | do not agree | not agree | talk about it first | talk about this
    first | discuss it first | discuss this first | speak first | talk first | chat first | have a call first | when
    i say | when i tell you | when we tell you | when to go ahead | tell you when | let you know when we | give you
    the go-ahead | green light | the go-ahead | when i give | read only | ignore | disregard | leave it for now |
    leave this for now | leave it with me | leave it as is | we'll see | we will see | or maybe not | maybe not | if
    we decide | once we decide | when we've decided | once we've decided | when we decide | if we go ahead | none of
    this | none of the below | none of the following | is that ok to do | would that be ok | is it ok to do | what
    would happen if | if i wrote | if we wrote | if it costs | if there is a cost | if there's a cost | not approved
    | preferably not before | board decides | management decides | waiting on hr | waiting on my manager | waiting
    on my boss | waiting on approval | waiting on the board | wrote to us anyway | do it in a month | not until
    after | wait till after | wait until after | do it in a few | do it in a couple | don't do any of | do not do
    any of | don't do any | don't action | do not action | don't do anything | do nothing yet | once hr confirms |
    once hr approves | once hr agrees | once hr has confirmed | once hr has approved | once hr has agreed | once the
    board confirms | once the board approves | once the board agrees | once the board has confirmed | once the board
    has approved | once the board has agreed | once my boss confirms | once my boss approves | once my boss agrees |
    once my boss has confirmed | once my boss has approved | once my boss has agreed | once my manager confirms |
    once my manager approves | once my manager agrees | once my manager has confirmed | once my manager has approved
    | once my manager has agreed | once management confirms | once management approves | once management agrees |
    once management has confirmed | once management has approved | once management has agreed | provided that |
    provided the | providing the | providing that
        | has the last word | has the final say | has the final word | have the last word"""
)

UNDONE = words(
    """meant for our | meant for my | was for our | was for my | intended for our | meant for it | already been
    arranged | been arranged | arranged already | or no | actually no | wrong mail | wrong email | wrong e-mail |
    wrong address | wrong recipient | wrong inbox | wrong company | don't send yet | do not send yet | that was last
    | this was last | already done | already did | already been done | already sorted | already fixed | already
    handled | already dealt | already taken care | already had help | already got help | all sorted | sorted now |
    sorted itself | sorted it | scrap that | scrap this | scrap it | scratch that | scratch this | nevermind | never
    mind | nvm | forget it | forget this | forget that | forget about it | strike that | not going ahead | fell
    through | called off | not happening | meant for | was for | meant to send | sent too early | sent too soon |
    sent by mistake | sent in error | by accident | accidentally | made a mistake | my mistake | got … wrong | wrong
    name | wrong person | wrong one | mixed them up | mixed up | a joke | just kidding | only joking | just joking |
    kidding | stop that | stop this | nope | changed my mind | changed our minds | changed our mind | not really |
    not now but | heads-up | heads up only | no action | fyi only | only fyi | just fyi | for information only | for
    your information | for info | hit send"""
)

UNNEEDED = words(
    """no longer needed | not needed | doesn't apply | does not apply | no longer applies | no longer relevant | not
    relevant | no longer necessary | not necessary | no longer need to | don't need to do | do not need to do | needn't
    | no need any more | no need for it | no need anymore | do this any more | need to do this"""
)

LONG_AGO = words(
    """last year | last spring | last summer | last autumn | last winter | last month | in the spring | a year ago | years
    ago | months ago | back in | earlier this year | once upon a time"""
)

UNSURE = words("""maybe | perhaps | possibly | probably | potentially | i think | i guess | i suppose | i believe""")
