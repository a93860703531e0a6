"""English: words that cast doubt on an order."""

from parsers.lexicon.caution_words import CautionWords
from parsers.lexicon.order_words import words

WORDS = CautionWords(
    foreign_thing=words(
        """from there | membership | memberships | trial | trial period | support case | support ticket | discussion | appointment
        | pdf | upgrade | interruption | interruptions | bank account | building | view | scan | voicemail | subsidiary |
        subsidiary's | parent company | premises | rent | invoice | invoices | invoice's | credit note* | newsletter* | mailing
        list* | distribution list* | contact list* | address book* | customer list* | customer register* | label | labels |
        recipient | recipients | customer | customers | supplier | suppliers | vendor | vendors | reference | references |
        employment | document | documents | file | files | picture | logo | comma | approval | approvals | approver | approval
        step | contact person | billing contact | webinar* | direct debit | lease | credit card | card | cards | meeting |
        meetings | call | booking | calendar | ticket | order | orders | purchase order | item | line | row | reminder |
        reminders | notification* | alert* | teams | slack | signature | branch | project | template | insurance | phone plan |
        employment contract | draft invoice | payment | transfer | money | step | button | entry | note | comment | price | the
        case | this case | case about | cases | e-mail subscription | email subscription | mail subscription | extension | copy
        | copies | chat | session | conversation | thread | change of | change to | renewal reminder | list | lists | guest list
        | parking | manual | payroll | event | course | training | party | cc | bcc | copy | survey | invoice e-mail | invoice
        email | support address | switchboard | reception | magazine | newspaper | parking permit | key card | badge | gym |
        broadband | phone contract | mobile contract | insurance policy | group chat | whatsapp | linkedin | facebook | photo |
        rota | roster | org chart | organisation chart | phone list | telephone list | contact sheet | mail group | e-mail group
        | email group | newsletter list | circulation list | e-mail list | email list | mail list | mailshot | project group |
        steering group | team meeting | invitation | invite list | seat reservation | hotel | flight | delivery | shipment |
        licence plate | quote | quotation | offer | proposal | demo | trial account | test account | cleaning | leasing |
        electricity
        | support portal | paper invoices | paper copies"""
    ),
    draft=words("draft | example | sample | e.g"),
    only_test=words(
        """only a test | this is a test | just a test | test mail | test e-mail | example of a mail | example of an e-mail | sample
        mail | mail is a test | e-mail is a test | message is a test | was a test | is only a test | just testing | only testing
        | my draft | was a draft | is a draft | only a draft | do not act on | don't act on | do not act upon | how a request
        should look | how an order should look | how it should look | how a request looks | how an order looks | how to write |
        is this how | is this the right way | would this be correct | does this look right | is this what you need | only an
        example | just an example | is an example | was an example | is just a sample | way to write | way to ask | write like
        this | mail like this | ask like this | look like this | looks like this | phrase it like this | a request like this |
        an order like this | the template says | template says | the example says | the example reads | this is how | is this
        wording | would this wording | is this text ok | would this text | can i write it like"""
    ),
    told_by=words(
        """wrote | writes | said | says | got this | received | sent | example | reads | request | template | asked | told me |
        told us | suggested | suggests | thinks | claims | claimed | mail like this | got the following | got an e-mail | got an
        email | got a mail | got a message | it goes | goes like"""
    ),
    either=words("""or | either | one of | any of | alternatively | either of | one or the other | one of them | otherwise | or else"""),
    ability=words(
        """be able to | also be able to | be allowed to | be entitled to | have the right to | be authorised to | be authorized to"""
    ),
    left_past=words("left us | left the company"),
    avoid=words(
        """hold | pause | avoid | refrain | refrain from | hold off | hold off on | wait with | postpone | delay | defer | instead
        of | undo | undoing | reverse | revert | restore | reinstate | stop the | halt | interrupt | suspend the | put on hold |
        block the | abort | put off | reconsider | refuse to | refuse | stop removing | stop cancelling | stop deleting | far
        from | decline to | forbid | without | against | regret cancelling | regret removing | regret terminating | regret
        having | regret our | rather than removing | rather than cancelling | rather than remove | rather than cancel | other
        than | rather than deleting | rather than delete | instead of removing | instead of cancelling | rather than | than"""
    ),
    one_more=words("one more | once more | another outage | next time | if it happens again"),
    vague_time=words(
        """some time | sometime | next year | in the spring | next spring | in the autumn | next summer | in the future | soon | at
        some point | eventually | later on | down the road | one day | some day | in may | after the summer | after summer |
        before summer | after the holidays | after christmas | in due course | when convenient | in a while | in a few weeks |
        in a few months | the day after | at a later date | at a later stage | in the new year | before long | shortly | some
        other time | one of these days | further down the line | when time permits | at your convenience | closer to the time |
        nearer the time | nearer to | closer to christmas | early next year | late next year | in the coming months | in the
        coming weeks | within the next few | over the summer | over christmas | after easter"""
    ),
    prepare=words(
        """prepare | will send | am sending | i'll send | we'll send | sending you | will follow | follows by | by post | draft |
        go-ahead | template for"""
    ),
    because=words("because | since | as we | as he | as she | as they | due to | given that"),
    relative=words("who | whom | whose | that | which"),
    when=words("when | once | after | before | as soon as"),
    inverted=words("should | were | had"),
    with_others=words("with them | with their | with the supplier | with the vendor"),
    with_nobody=words(
        """with immediate effect | with effect | with one month | with two months | with three months | with notice | with thanks
        | with regret"""
    ),
    tell_others=words("tell | ask | instruct | get | remind | request | have"),
    by_the_way=words("while you are at it | while you're at it | might as well | may as well"),
    consider=words(
        """only i may | only i can | will ask you | we'll ask you | i'll ask you | going to ask you | might as well | may
        as well | not sure | i'm unsure | am unsure | will check first | need to check | let me check | have
        to decide | will decide | let you know when | will let you know | i will give you | give you the
        go-ahead | could probably | i guess | suppose | imagine | what if | assume that | let's say |
        hypothetically | in theory | what would happen | mulling | mull | pondering | on the fence | in two
        minds | floating the idea | may well | could well | half a mind | sleep on it | no decision | not made
        up our mind | haven't decided | have not decided | yet to decide | yet to be decided | remains to be
        seen | up in the air | nothing's settled | nothing settled | not settled | nothing is settled | not
        finalised | not final | isn't confirmed | not confirmed yet | tentative | tentatively | provisionally
        | debating | exploring | in talks | talks about | toying | and i will never | and we will never | in
        the pipeline | on the table | entertaining | inclined to | keeping our options open | keep our options
        open | just an idea | only an idea | just a thought | thinking out loud | thinking aloud | one
        possibility | hypothetical | picture this | says no | said no | is against it | won't allow it | will
        not allow it | we'll see how | we will see how | let's see how | refuses to | opposes | not agreed yet
        | objects to it | isn't keen"""
    ),
    others_want=words(
        """whoever says | asked if | asked whether | wonders if | wonders whether | was wondering | said remove | says remove |
        said to | told me to | thinks we | thinks that we | believes | my husband | my wife | wrote to me | claims | suggested
        we | proposes | our it department will | it department will | recommends | you write | you write that | you say | you
        say that | you state | you claim | your mail says | your e-mail says | your letter says | it says that | according to
        you | i am told | i was told | i heard | we heard | i hear | rumour has it | they say | wants me to | would like us to |
        has asked that | asks whether | asks if | keeps saying | says i should | says we should | reckons | insists | pushing us
        to | is asking us | i've been told | been told to | was told to | apparently | supposedly | allegedly | word is | thinks
        that | says that | told me that | would prefer that we | claims that | boss thinks | boss wants"""
    ),
    retract=words("don't do anything yet | do not do anything yet | nothing yet | no action yet"),
    except_for=words("instead of | but me | all but | except | but not | save for"),
    later=words(
        """will ask you | we'll ask you | i'll ask you | will then ask you | shall ask you | would then ask you | then we will ask
        | then we'll ask | come back to you about | will come back to you | will send you the request | will send the request |
        we will let you know | nearer the time | be in touch about | will be in touch | more to follow | details to follow |
        will follow up | will come back | i'll come back | we'll come back | will revert | shall revert | heads up | heads-up |
        advance notice | advance warning | just to let you know | for info | will send you the details | send you the details |
        will confirm the details | will confirm when | will confirm once"""
    ),
    harmless=words(
        """former | departed | previous | ex-colleague | ex-employee | colleague | colleagues | employee | employees | staff |
        person | people | member | following | two | three | four | five | immediately | at once | today | now | completely |
        entirely | fully | all | both | well | also | too | just | simply | then | therefore | thus | straight away | right away
        | permanently | quickly | kindly | asap | already | her | him | e-mail | email | address | mr | mrs | ms | since |
        because | who | which | as of | with effect | effective | old | again | soon | next | please | thanks | his | these |
        those | their | named | called | listed | below | left | leaving | company | organisation | team | same | time | name |
        years | months | weeks | days | year | month | pension | retirement | employment | job | jobs | position elsewhere |
        good | yesterday | last | end | this | that | now | permanently | good luck | new job | another company | another
        employer | competitor | maternity | earlier | later | some time ago | ago | his job | her job | their job | office |
        workplace | building up | longer | anymore | any more | any longer | with us | with immediate effect | yet | today's |
        working | work | works | current | existing | registered | entire | whole | ex | unused | inactive | redundant |
        obsolete | surplus | superfluous | remaining | girl | lad | guy | chap | gentleman | lady | woman | man | newbie | hire
        | promptly | swiftly | forthwith | accordingly | officially | formally | definitely | certainly | finally | sadly |
        unfortunately | obviously | really | actually | instantly | effectively | altogether | outright | forever | manager |
        director | assistant | accountant | bookkeeper | trainee | intern | temp | consultant | contractor | freelancer |
        apprentice | secretary | receptionist | controller | clerk | gone | anyway | henceforth | going | forward | full |
        onwards | respectively | sorry | cheers | regards | tomorrow | tonight | friday | account | accounts | user | ta | thx |
        tnx | plz | pls | guys | mate | folks"""
    ),
    our_place=words(
        """system | portal | platform | solution | tool | app | site | website | list of users | user list | inexchange | service |
        services | program | software | register | database | records | network | organisation | users | environment | account |
        accounts | inexchange's | e-invoicing | einvoicing | interface | programme | web portal | invoicing system | invoice
        portal | invoicing portal | invoice system | list of authorised users | users list | team | company account | directory"""
    ),
    about_it=words(
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
        ramifications of | impact of | pros and cons of | steps to | steps for | steps involved | a guide to | guide to |
        instructions to | ways to | the way to | the best way | the right way | correct way | how one | question of | subject of
        | topic of | reminder to | note to self | to-do | on my list | i meant to | meant to ask | forgot to | no need to |
        tried to | failed to | know whether | know if | what about | asking about | ask about | curious about | worry about |
        worried about | nice to be able to | good to be able to | great to be able to | handy to be able to | useful to be able
        to | wish we could | wish i could"""
    ),
    taken_back=words(
        """edit | update | correction | correct that | no | nope | wait | stop | oops | hold on | hang on | scratch that | never |
        don't | do not | please don't | please do not | or not | or maybe not | maybe not | not yet | not now | not any more |
        rather not | strike that | cancel that | undo that | on reflection | actually | i take that back | not today | not
        really | well not today | well no | of course not | forget it | cancel this | recall | no don't | belay that | scrap
        that | on second thoughts | on second thought | hmm no | well not | not so fast | hold your horses | hold it | not just
        yet | not quite yet | cancel my last | forget that | forget i asked | forget what i said | ignore that | sorry no |
        kidding"""
    ),
    ask_first=words(
        """check with | check first with | confirm with | talk to me first | talk to us first | ask me first | ask us
        first | call me first | ask first | call first | check first | verify with | clear it with | run it by
        | get approval | awaiting approval | wait for approval | needs approval | approval from | subject to
        approval | get the ok from | await | ask her first | ask him first | check with her | check with him |
        double-check with | wait for my | wait for our | wait for the | wait for his | wait for her | subject
        to the approval | pending approval | sign-off from | ok from | okay from | green light from | go-ahead
        from | need to ask | needs to ask | have to ask | has to ask | must ask | will ask my boss | ask my
        boss first | ask the boss first | ask my manager first"""
    ),
    will=words(
        """will | would | is going to | are going to | is about to | plans to | intends to | should | must | can | may | shall |
        has to | have to | needs to | ought to | could | wants to | promised to | offered to"""
    ),
    possible=words("would it be possible | might it be possible | could it be possible | is there a possibility"),
    joke=words("april fool | april fools | april fool's | april fools' | a joke | only a joke | pulling your leg"),
    me=words("me | myself | me too"),
    authority=words(
        """full access | full permission | full permissions | same access as | same role as | my role | takes over from me | takes
        my place | takes over after me | my replacement | my successor | replacement for me | replace me | may make changes |
        make changes to | order users | add users | remove users | everything i can | everything that i can | in my place |
        instead of me | as admin | administrators | responsible for the account | responsible for users | his rights | her
        rights | their rights | the rights | same right | equal rights | identical rights | over … rights | rights of | admin
        privileges | privileges | make orders | place an order | order rights | administrative rights | administrator's rights |
        admin access | may order | may add | allowed to add | allowed to change | allowed to make changes | order on our behalf
        | order for us | act for us | manage our users | manage the users | manage the account | mandate | superuser |
        super-user | power user | administers | decide over | the same access | identical access | access level | level of
        access | permission level"""
    ),
    only=words("only | but only | just | but"),
    takes_back=words(
        """i meant | meant to write | meant to say | wrong person | wrong user | wrong name | wrong company | wrong
        recipient | leave it | wait until | wait till | wait with | i will confirm | i'll confirm | we will
        confirm | we'll confirm | ignore that | ignore this | ignore the above | sent too early | sent too
        soon | not ready | not final | not yet decided | i made a mistake | should not have sent | do not do
        it | don't do it | do not do this | don't do this | sent by mistake | sent this by mistake | stays
        after all | staying after all | not … after all | sent in error | don't act | do not act | don't touch
        | do not touch | don't process | do not process | ignore the request | ignore this request | ignore my
        request | forget what i wrote | forget this | forget the above | not after all | changed my mind |
        changed our mind | please hold | put this on hold | put it on hold | hold this | hold off | let me get
        back | i'll get back to you before | until you hear from | until i tell you | until i say so | until
        we tell you | until further notice | false alarm | mixed up | mix-up | the wrong one | the other one |
        wrong guy | i disagree | we disagree | i don't agree | i do not agree | we don't agree | i object | i
        beg to differ | no changes please | no change please | no changes needed | no change needed | don't
        update anything | do not update anything | don't change anything yet | do not change anything yet |
        don't change a thing | don't update yet | don't change it yet | write to you himself | write to you
        herself | write to you themselves | contact you himself | contact you herself | contact you directly |
        be in touch himself | be in touch herself | tell you himself | tell you herself | we'll see how it |
        we will see how it
        | scrap the second | scrap the first | scrap the last | scrap the latter | scrap the former | scratch the second
        | scratch the first | scratch the last | scratch the latter | strike the second | strike the first | the second
        part | the first part | the last part | the latter part | the first bit | the second bit | the last bit | skip
        the second | skip the first | skip the last | skip the latter | drop the second | drop the first | drop the last
        | drop the latter | forget the second | forget the first | forget the last | forget the latter | need it after
        all | need … after all | keep … after all | keeping … after all | keep it after all | want … after all
        | confusing him with | confusing her with | confused him with | confused her with | so he wrote | so
        she wrote | his words not mine | her words not mine | that's what he wrote | that's what she wrote
        | leave the removal | leave the deletion | leave the cancellation | leave that for now | leave … for now | hold
        the removal | park the removal | park that | skip the removal | skip the cancellation | scratch basic | scrap
        basic | scratch integrated | scrap integrated | scratch the basic | scratch the integrated | keep that one |
        keep this one"""
    ),
    stays=words(
        """let her stay | let him stay | asked to stay | wants to stay | decided to stay | will stay | leave her | leave him |
        leave them"""
    ),
    loose_time=words(
        """january | february | in march | by march | until march | mid march | of march | april | in may | by may | until may |
        mid may | early may | late may | of may | june | july | august | september | october | november | december | christmas |
        easter | midsummer | new year | new year's | summer | autumn | fall | winter | spring | weekend | quarter | half-year |
        q1 | q2 | q3 | q4 | tonight | in … years | in … year | holidays | year ends | month ends | mid-month | midyear |
        temporarily | for … weeks | for … days | for … months | for now | for the time being | for a while | jan | feb | apr |
        jul | aug | sep | sept | oct | nov | dec | fortnight | end of the week | end of this week | end of next week | end of
        week | later this week | later this month | later this year | financial year | fiscal year | accounting year |
        mid-january | mid-february | mid-march | mid-april | mid-may | mid-june | mid-july | mid-august | mid-september |
        mid-october | mid-november | mid-december | half year | mid-week | next quarter | this quarter | year-end closing |
        annual accounts | in a month or | in a couple of | couple of weeks | couple of months | few weeks | few months | few
        days"""
    ),
    wonder=words(
        """information about | information on | info about | info on | the terms for | the conditions for | know more about | learn
        more about | the rules for"""
    ),
    meant=words(
        """i mean | i meant | or rather | rather
        | make that
        | no sorry | sorry no | no wait | wait no | no actually"""
    ),
    receive=words("get | be given"),
    suppose=words(
        "imagine | suppose | supposing | let's say | let us say | assume | assuming | what if | hypothetically | say that | picture this"
    ),
    for_a_time=words(
        """block | lock | lock out | suspend | disable | deactivate | inactivate | pause | freeze | remove | delete | revoke |
        withdraw | shut | close | switch off | turn off | cut off | take away | take … away"""
    ),
    vague_people=words(
        """whoever | anyone else | anybody else | everyone else | everybody else | others who | and others | and co | some others |
        the others | a few others | some of the | etc | et al | and so on | who else | any others"""
    ),
    at_once=words(
        """right away | straight away | already now | right now | at once | immediately | with immediate effect | now and |
        forthwith"""
    ),
    unable=words(
        """cannot | can't | cant | unable to | could not | couldn't | don't know how | do not know how | can't find | cannot
        find | don't see how | did not manage | failed to | can't figure out | not able to"""
    ),
    that_is_all=words(
        """that is all | that's all | nothing else | nobody else | no one else | nothing more | just that | only that | that
        will do"""
    ),
    that_day=words("the same day | the same date | that day | that date | that same day | from then on"),
    no_slips=words(
        """playing talking leading learning bought officers stated spending singing writers supplies bother compete precious
        auction stroke employers handled patent sporting stating addiction contacts staring providers starring continent filing
        servers warming remainder carriers decreased noting honesty praying thorough lively farther settling outrage endure
        burton husbands pearson starred feather mourning princes bonding chargers stimulate believers sensing stared cleansing
        conform debuted competed excerpt partying depleted hopping trough compliant sprung fiance playable startling strands
        casing exiting milling revered linger rooster startled licked blinding combing clocked snorting insolent flavour crates
        states weather things leader leaders remote contrast bitter"""
    ),
    given_name=words("first name | given name | forename | firstname"),
    family_name=words("last name | surname | family name | lastname"),
    during=words("until | through | over | during"),
    mailing=words(
        """newsletter* | news letter | news letters | mailing list | mailing lists | mailings | distribution list | email list |
        adverts | marketing emails | marketing mails"""
    ),
    no_action=words(
        """nothing you need to do | you don't need to do | you do not need to do | no need for you to | no action needed
        | no action required | nothing for you to do | just for your records | doesn't affect you | does not
        affect you | nothing changes on your side | nothing changes with you | stays as it is with you | you
        will hear from us | you'll hear from us | we'll tell you when | we will tell you when | you will be
        told | you'll be told | i'll tell you when | i will tell you when | already has an account | already
        has a login | already has a user | already has access | already has an login | already got an account
        | already has one | already have an account | already set up with you | already registered with you
        | home number | home phone | private number | personal number | private email | personal email |
        private e-mail | personal e-mail | come back to you about | work number is | work email is | work
        e-mail is"""
    ),
    temporary=words("temporarily | for the time being | for now | until further notice | until we know"),
    secondly=words("secondly"),
    no_user=words(
        """is not a user | isn't a user | was not a user | wasn't a user | was never a user | never had a login | never
        had an account | had no account | had no login | has no login | has no account | never had a user |
        does not have a login | doesn't have a login | doesn't have an account"""
    ),
)
