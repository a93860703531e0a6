"""English: drafts, considerations, reasons and conditions, which make no order."""

from parsers.lexicon.order_words import words

DRAFT = words("draft | example | sample | e.g | test")
ONLY_TEST = words(
    """only a test | this is a test | just a test | test mail | test e-mail | example of a mail | example of an e-mail | sample
        mail | mail is a test | e-mail is a test | message is a test | was a test | is only a test | just testing | only testing
        | my draft | was a draft | is a draft | only a draft | do not act on | don't act on | do not act upon | how a request
        should look | how an order should look | how it should look | how a request looks | how an order looks | how to write |
        is this how | is this the right way | would this be correct | does this look right | is this what you need | only an
        example | just an example | is an example | was an example | is just a sample | way to write | way to ask | write like
        this | mail like this | ask like this | look like this | looks like this | phrase it like this | a request like this |
        an order like this | the template says | template says | the example says | the example reads | this is how | is this
        wording | would this wording | is this text ok | would this text | can i write it like
    | for reading only | only for reading | nothing in it is for you | nothing in it for you to | none of it is for
    you | none of this is for you | specimen mail | specimen e-mail | specimen letter | extract from the minutes |
    excerpt from the minutes | from our minutes | training mail | practice mail | model letter
    | with you he needs none | with you she needs none | with you they need none | he needs none with you | she
    needs none with you | was voted down | were voted down | got voted down | was tabled | were tabled | team sheet
    | squad list | under-12s | done by us
    | was rejected at the meeting"""
)
ONE_MORE = words("one more | once more | another outage | next time | if it happens again")
PREPARE = words(
    """prepare | will send | am sending | i'll send | we'll send | sending you | will follow | follows by | by post |
        draft | go-ahead | template for | comes in the next | comes in a | comes separately | will come"""
)
BECAUSE = words("because | since | as we | as he | as she | as they | due to | given that")
INVERTED = words("should | were | had")
BY_THE_WAY = words("""while you are at it | while you're at it | might as well | may as well""")
CONSIDER = words(
    """only i may | only i can | will ask you | we'll ask you | i'll ask you | going to ask you | might as well | may
        as well | not sure | i'm unsure | am unsure | will check first | need to check | let me check | have to
        decide | will decide | let you know when | will let you know | i will give you | give you the go-ahead |
        could probably | i guess | suppose | imagine | what if | assume that | let's say | hypothetically | in
        theory | what would happen | mulling | mull | pondering | on the fence | in two minds | floating the
        idea | may well | could well | half a mind | sleep on it | no decision | not made up our mind | haven't
        decided | have not decided | yet to decide | yet to be decided | remains to be seen | up in the air |
        nothing's settled | nothing settled | not settled | nothing is settled | not finalised | not final |
        isn't confirmed | not confirmed yet | tentative | tentatively | provisionally | debating | exploring |
        in talks | talks about | toying | and i will never | and we will never | in the pipeline | on the table
        | entertaining | inclined to | keeping our options open | keep our options open | just an idea | only an
        idea | just a thought | thinking out loud | thinking aloud | one possibility | hypothetical | picture
        this | says no | said no | is against it | won't allow it | will not allow it | we'll see how | we will
        see how | let's see how | refuses to | opposes | not agreed yet | objects to it | isn't keen | prepare |
        preparing"""
)
ABOUT_IT = words(
    """discuss | discussing | talk about | talk | speak about | chat about | information about | information on | info about |
        info on | informed about | learn about | read about | terms for | terms of | conditions for | rules for | quote | price
        for | prices for | cost of | costs to | costs for | calculate | what it costs | what it would cost | consequences of |
        effects of | process for | process of | procedure for | guide for | guide on | guidance on | instructions for |
        instructions on | form for | form to | template for | advice on | advice about | call me about | call me to | call me
        before | meeting about | opinion on | options for | proposal for | deal with the question | in case of | risk of | the
        idea of | thoughts on | see what happens | simulate | estimate | explain | find out | a meeting | meeting to | a call |
        appointment | brochure | a demo | want to be able to | like to be able to | wish to be able to | right to | option to |
        possibility to | remind me | remind us | check if | check whether | see if | see whether | decide whether | decide if |
        talk over | speak with you about | chat to you about | the possibility of | possibility of | implications of |
        format for | format of | the form for | sample for | formalities for | documents for | documents required for |
        requirements for | link for | guidelines for | guideline for | charges for | requesting deletion | requesting
        removal | requesting addition | ramifications of | impact of | pros and cons of | steps to | steps for | steps involved |
        a guide to | guide to |
        instructions to | ways to | the way to | the best way | the right way | correct way | how one | question of | subject of
        | topic of | reminder to | note to self | to-do | on my list | i meant to | meant to ask | forgot to | no need to |
        tried to | failed to | know whether | know if | what about | asking about | ask about | curious about | worry about |
        worried about | nice to be able to | good to be able to | great to be able to | handy to be able to | useful to be able
        to | wish we could | wish i could"""
)
POSSIBLE = words("would it be possible | might it be possible | could it be possible | is there a possibility")
WONDER = words(
    """information about | information on | info about | info on | the terms for | the conditions for | know more about | learn
        more about | the rules for"""
)
SUPPOSE = words(
    "imagine | suppose | supposing | let's say | let us say | assume | assuming | what if | hypothetically | say that | picture this"
)
UNABLE = words(
    """cannot | can't | cant | unable to | could not | couldn't | don't know how | do not know how | can't find | cannot
        find | don't see how | did not manage | failed to | can't figure out | not able to | did not work | didn't work | not let me |
    won't let me | wouldn't let me | doesn't let me | no luck"""
)
SECONDLY = words("secondly")
ONLY_ASKING = words(
    """only asking | just asking | merely asking | only wondering | just wondering | out of curiosity | just curious | only
        curious | asking for a friend | asking because | in theory | theoretically | hypothetically | purely theoretical |
        before i decide | before we decide | before deciding | before i make up my mind | is wondering | wonders |
        hypothetical question | theoretical question"""
)
CONSEQUENCE = words("""consequence* | implication* | mean | means | involve | involves | effect | effects | impact | affect | affects""")
