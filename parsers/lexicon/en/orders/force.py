"""English: what makes an order of a sentence, or a wish or a question."""

from parsers.lexicon.order_words import with_adverbs, words

POLITE = words(
    """coudl you | could yuo | cuold you | woudl you | cna you | can yuo | pelase | plase | plesae | plaese | could you | can you |
        would you | will you | please | kindly | would you mind | could someone | can someone | i'd
        appreciate | would appreciate | appreciate it if | be grateful | grateful | ask you to | asking you to | help
        us | help me | be so kind | if you could | if you can | if you would | could we | can we get | can we have |
        could i have | can i have | can i get | may we | may i ask | we'd like you to | would it be possible | would
        it be possible to | is it possible for you | is there any chance | thanks for | thank you for | could we get |
        could i get | could you please | go ahead and | pls | plz | make sure | make sure that | see to it | see to it that |
        ensure that | i am writing to ask |
        writing to request | writing to ask | requesting | i was hoping you | hope you can | do me a favour | could
        she have | could he have | could they have | can she have | can he have | can they have | could she get |
        could he get | could they get | can she get | can he get | can they get | would you be able to | will you be
        able to | are you able to | able to help | would you be kind enough | would you be so kind | be so good as to |
        would you be so good as to
        | if you wouldn't mind | obliged if | much obliged | be obliged if | appreciate if | we ask you | i ask you |
        kindly ask | we would ask | we'd ask | i'd ask | may i request | may we request | request you to | any chance
        you could | chance you could | can u | could u | cld you | can ya | would it be ok for you | would be great if
        | great if you | would be good if | be lovely if | be nice if | helpful if | appreciated if | do the needful |
        be a star | be a love | be an angel | do me the favour | do us a favour | do me a favor | lend a hand | see
        that | would be good to | do you think you could | do you mind | would u | kindly arrange | please arrange |
        let's | need you to | want you to | like you to | hoping you could | hoping you can | wondering if you could |
        wondering if you can | wondering whether you could | wonder if you could | wonder whether you could | was
        hoping | trust you will | count on you to | mind updating | mind removing | mind adding | mind deleting | mind
        changing | mind setting | mind taking | mind sorting | mind correcting | mind creating | could … get its |
        could … get their | could … get her | could … get his | could … get a login | could … have a login | could …
        get an account | could … have an account | could … get access | could … have access | without delay | without
        further delay | without undue delay | without further ado | without hesitation | don't hesitate to | do not
        hesitate to | dont hesitate to | would someone mind | would anyone mind | someone mind | could … be removed |
        could … be deleted | could … be deactivated | could … be disabled | could … be added | could … be set up |
        could … be given | could … be taken off | could … be updated | could … be registered | could … be revoked |
        could … be granted | could … be moved | could … be changed | could … be corrected | could … be amended | could
        … be transferred | is it possible to get … added | is it possible to get … set up | is it possible to have …
        added | is it possible to have … set up | is it possible to get a user for | is it possible to get a login for
        | is it possible to get access for | is it possible to get an account for | would it be possible to get …
        added | would it be possible to get … set up | would it be possible to have … added | would it be possible to
        have … set up | would it be possible to get a user for | would it be possible to get a login for | would it be
        possible to get access for | would it be possible to get an account for | could we get a user for | could we
        get a login for | could we have a login for | can we get a login for | can we have a login for | can we get a
        user for | any chance of getting | would you be a star and | be a dear and | could somebody | can somebody |
        could anyone | can anyone | could anybody | would someone | would somebody | is someone able to | is there
        someone who could | is there anyone who could | is there somebody who could | could i trouble you to | can i
        trouble you to | may i trouble you to | might i trouble you to | could i ask you to | can i ask you to | may i
        ask you to | might i ask you to | can i get you to | could i get you to | could we ask you to | may we ask you
        to | couldn't you please | can't you please | won't you please | wouldn't you please
        | glad if you | pleased if you | delighted if you | happy if you | thankful if you | obliged if you | brilliant if you
        | fantastic if you | wonderful if you | super if you | handy if you | convenient if you | easier if you |
        easiest if you | simplest if you | useful if you
        | a relief if you"""
)
WISH = with_adverbs(
    words(
        """i am writing to | i'm writing to | we are writing to | we're writing to | writing to you to | we want |
        it'd be nice to have | it would be nice to have | it'd be good to have | it would be good to have |
        i have a request to | we have a request to | my request is to | our request is to | we'd love |
        we would love | i'd love | i would love |
        i want | we would like | i would like | would like | we'd like | i'd like | wish to | we wish | i wish | we
        need | i need | need to | we have to | want to | we request | i request | requests | we have decided to | decided to |
        have decided | intend to | we intend | we must | i must | would like to | would love to | like to | ask that | request
        that | requested | our decision to | we are going to | we shall | chosen to | it's time to | it is time to | please
        consider this | we're going to | we've decided | i've decided | we decided to | we chose to | we have chosen | it has
        been decided | a decision has been made | has decided to | have resolved to | resolved to | we elect to | we opt to |
        our intention to | it is our intention | desire to | wanna | we'd need to | i'd need to | would need to | we would need
        | asking for | asking that | i am asking | we are asking | had enough | we have had enough | hoping to | we hope to | i
        hope to | prefer to | we'd prefer | would prefer to | keen to | our wish to | exercising our right | time for us to |
        gonna | we're having to | we find ourselves having to | time to | will gladly | would gladly | gladly"""
    ),
    "also still therefore",
    "to have get",
)
HEREBY = words(
    """hereby | herewith | with this letter | with this e-mail | with this email | by this mail | this is to | this letter |
        consider this | this serves as | take this as | accept this as | formal notice | formally | official notice | officially
        | treat this | regard this as | this constitutes | this is our | this is formal | this is notice | with immediate effect
        | by way of this | in writing"""
)
MAY = words(
    """you need to | you must | you should | you have to | you'll need to | you can | you may | feel free to | you could | you
        can therefore | go ahead | you're welcome to | ok to | okay to | fine to | you are free to | you may go ahead | you may
        now | no objection to | no objections to | happy for you to | you are welcome to | we authorise you to | we authorize
        you to | i authorise you to | i authorize you to | you have my permission to | you have our permission to"""
)
MUST = words(
    """should | must | shall | to be | need to | needs to | can | may | has to | have to | ought to | want | will need to | ask
        that | can now | needs removing | need removing | needs deleting | need deleting | needs deactivating | need
        deactivating | needs disabling | needs closing | needs cancelling | needs terminating | needs changing | need changing |
        needs updating | need updating | needs adding | need adding | needs setting up | need setting up | needs taking off |
        needs taking out | needs correcting | needs fixing | needs registering | should go | must go | supposed to
        | needs in | need in | needs into | needs onto | needs hooking up | needs letting in | wants adding |
        wants letting in | wants setting up | wants registering | needs off
        | need off | wants removing | wants taking off | wants deleting | needs kicking off | needs cutting"""
)
HOW = words(
    """how do | how can | how to | how does | how should | how would | how could | how is | how are | where do | where can |
        where is | where in | where should | what is the way | which steps | what steps | what's the way | how i |
        how we | how an agreement | how a subscription | how the agreement | how our agreement | how agreements |
        how the
        subscription | how our subscription | how a contract | how the contract | how an account | how the account | how notice | in
        what way | how one | what do i need to do | what do we need to do | where would | where to | what is the procedure | the
        procedure for | how exactly | how might | how one goes about | how to go about | go about | what's involved | what is
        involved | what's the process | what is the process | talk me through | walk me through | show me how | show us how |
        explain how | what does it take to | what would it take to | is there a guide | any guide | any instructions | who do i
        contact | who should i contact | which form | whom do i | who do i | who do we | whom do we | how can one | how could
        one | what should i do to | what should we do to | what must i do | what must we do | where exactly | where's | the
        steps | what's the best way | what is the best way | what's the correct | what is the correct | how're | how did you |
        which button | where abouts"""
)
WHAT = words(
    """what | when | why | which | who | whom | how much | how long | how many | how soon | where | is there | are there |
        do you | does | is it | does it | do we | what's | whose | did you | have you | is the | are you | is this | must we |
        must i | are we | is our"""
)
CAN_I = words(
    """can i | can we | may i | am i able | are we able | is it possible to | is it possible | do i have to | do we have to |
        should i | should we | could i | is one able | who can | who may | do i need to | do we need to | does it have to | can
        my | can a | can one | are we allowed | am i allowed | is there a way | am i permitted | would we be able | would i be
        able | will we be able | will i be able | can anyone | could anyone | can users | does one need to | is it allowed | are
        users able | shall i | shall we | is it enough to | is it sufficient | would it be enough"""
)
WONDER = words(
    """wonder | i need to know is | we need to know is | i want to know is | what i need to know |
        what we need to know | wondering | i wonder | question about | a question | questions about | curious | would like to know | like to
        know | tell me | tell us | explain | want to know | let me know | let us know | enquire | inquire | clarify | not sure
        how | unsure how | i don't know how | find out | any idea how | any idea where | any idea when | any idea whether |
        could you explain | can you explain | could you tell | can you tell | please explain | please advise | kindly advise |
        advise how | advise me how | advise us how | advise on | like to understand | trying to understand | trying to figure
        out | figure out | want to understand | not clear to me | unclear how | unclear to me | would you advise | would you
        recommend | do you recommend | would you suggest | do you advise | do you suggest | is it advisable | is it wise | is it
        sensible | does it make sense | is it worth | advise us to | advise me to | recommend that we | recommend us to |
        asks how | asking how | asked how | asks what | wants to know"""
)
POINTS = words(
    """below | underneath | see the mail | attached | attachment | enclosed | forwarded | see below | in the thread |
        the following mail | e-mail below | the request below | his mail | her mail | the note from | further down |
        what he asks | what she asks"""
)
DO_THAT = words("""do what | do as | as requested | take care of this | take care of it | take this one | take this on
    | take care of … request | sort out what | handle this | handle it | help with this | help … with this | help
        us with this | sort this | sort that | sort that out | sort it
    | set that up | set it up | set this up | deal with | see to this | arrange this | action this | action the | look after this
        | proceed with | go ahead with | approve | approved | fine by me | fine with me | ok with me | carry out | follow up on
        | act on | can you do this | could you do this | can you help | could you help | please help | assist | do it | do so |
        do this | do that | go ahead | yes please | please do | make it so | let's do it | please proceed | proceed | carry on
        as | sort it out | sort this out
        | is that something you | is that something you can do
    | can that be arranged | can this be arranged | is that doable | is this doable |
        doable | is that possible | would that be possible | is this possible | can that be done | can this be done |
        would that work | does that work for you""")
INFINITIVE = words("to")
THEREFORE = words("therefore | thus | consequently | accordingly | hence | so | now | also | regretfully")
AS_ASKED = words("as we asked | as i asked | as requested | as we wanted | like we asked | like i asked")
DRAWS_NEAR = words("coming up | approaching | around the corner | drawing near | upon us")
UNTIL_THEN = words(
    """before then | until then | before that | till then | earlier than that | before that date | until that date | any earlier |
    any sooner | before she starts | before he starts | before they start | until she starts | until he starts | until they
    start | before she joins | before he joins | before they join | before she begins | before he begins | before that day |
        before that time | sooner than that | up to then | until that day | until that point | up to that point | before the
        date | prior to that | prior to then | ahead of that | ahead of time"""
)
IS_ASKED = words(
    """is requested to | are requested to | is kindly requested to | are kindly requested to | is hereby requested to | is
        asked to | are asked to | is kindly asked to | are kindly asked to | is required to | are required to |
        supplier is requested to | supplier is asked to | vendor is requested to | vendor is asked to | provider is
        requested to | provider is asked to | supplier is kindly requested to | vendor is kindly requested to |
        provider is kindly requested to"""
)
