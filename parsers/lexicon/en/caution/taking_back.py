"""English: what takes an order back, puts it off, or leaves somebody out of it."""

from parsers.lexicon.order_words import words

AVOID = words(
    """hold | pause | avoid | refrain | refrain from | hold off | hold off on | wait with | postpone | delay | defer |
        instead of | undo | undoing | reverse | revert | restore | reinstate | stop the | halt | interrupt |
        suspend the | put on hold | block the | abort | put off | reconsider | refuse to | refuse | stop
        removing | stop cancelling | stop deleting | far from | decline to | forbid | without | against | regret
        cancelling | regret removing | regret terminating | regret having | regret our | rather than removing |
        rather than cancelling | rather than remove | rather than cancel | other than | rather than deleting |
        rather than delete | instead of removing | instead of cancelling | rather than | than | please undo |
        not to remove | not to delete
        | wait before | wait a bit before | wait a while before | wait until | wait till"""
)
RETRACT = words("don't do anything yet | do not do anything yet | nothing yet | no action yet")
EXCEPT_FOR = words(
    """instead of | but me | all but | except | but not | save for | users but | everyone but | everybody but | anyone
        but | all apart from | apart from"""
)
LATER = words(
    """will ask you | we'll ask you | i'll ask you | will then ask you | shall ask you | would then ask you | then we will ask
        | then we'll ask | come back to you about | will come back to you | will send you the request | will send the request |
        we will let you know | nearer the time | be in touch about | will be in touch | more to follow | details to follow |
        will follow up | will come back | i'll come back | we'll come back | will revert | shall revert | heads up | heads-up |
        advance notice | advance warning | just to let you know | for info | will send you the details | send you the details |
        will confirm the details | will confirm when | will confirm once"""
)
TAKEN_BACK = words(
    """edit | update | correction | correct that | no | nope | wait | stop | oops | hold on | hang on | scratch that | never |
        don't | do not | please don't | please do not | or not | or maybe not | maybe not | not yet | not now | not any more |
        rather not | strike that | cancel that | undo that | on reflection | actually | i take that back | not today | not
        really | well not today | well no | of course not | forget it | cancel this | recall | no don't | belay that | wrong way round
        | wrong way around | the other way round | other way around | scrap
        that | on second thoughts | on second thought | hmm no | well not | not so fast | hold your horses | hold it | not just
        yet | not quite yet | cancel my last | forget that | forget i asked | forget what i said | ignore that | sorry no |
        kidding"""
)
JOKE = words("april fool | april fools | april fool's | april fools' | a joke | only a joke | pulling your leg")
ONLY = words("only | but only | just | but")
TAKES_BACK = words(
    """sentence above | another chance | second chance | decides such | decides these things | can skip it | can skip that | can skip
    this | can ignore it | can ignore that | can leave it | can forget it | let us see | let's see | wrong date |
    wrong day | the wrong dates | got that wrong | got it wrong | got this wrong | jumped the gun | spoke too soon |
    too hasty | a bit hasty | withdrawn her resignation | withdrawn his resignation | withdrew her resignation |
    withdrew his resignation | won't leave | will not leave | won't be leaving | isn't leaving | is not leaving |
    not leaving after all | changed her mind | changed his mind | i meant | meant to write | meant to say | wrong
    person | wrong user | wrong name | wrong company | wrong recipient | leave it | wait until | wait till | wait
    with | i will confirm | i'll confirm | we will confirm | we'll confirm | ignore that | ignore this | ignore the
    above | sent too early | sent too soon | not ready | not final | not yet decided | i made a mistake | should not
    have sent | do not do it | don't do it | do not do this | don't do this | sent by mistake | sent this by mistake
    | stays after all | staying after all | not … after all | sent in error | don't act | do not act | don't touch |
    do not touch | don't process | do not process | ignore the request | ignore this request | ignore my request |
    forget what i wrote | forget this | forget the above | not after all | changed my mind | changed our mind |
    please hold | put this on hold | put it on hold | hold this | hold off | let me get back | i'll get back to you
    before | until you hear from | until i tell you | until i say so | until we tell you | until further notice |
    false alarm | mixed up | mix-up | the wrong one | the other one | wrong guy | i disagree | we disagree | i don't
    agree | i do not agree | we don't agree | i object | i beg to differ | no changes please | no change please | no
    changes needed | no change needed | don't update anything | do not update anything | don't change anything yet |
    do not change anything yet | don't change a thing | don't update yet | don't change it yet | write to you
    himself | write to you herself | write to you themselves | contact you himself | contact you herself | contact
    you directly | be in touch himself | be in touch herself | tell you himself | tell you herself | we'll see how
    it | we will see how it | scrap the second | scrap the first | scrap the last | scrap the latter | scrap the
    former | scratch the second | scratch the first | scratch the last | scratch the latter | strike the second |
    strike the first | the second part | the first part | the last part | the latter part | the first bit | the
    second bit | the last bit | skip the second | skip the first | skip the last | skip the latter | drop the second
    | drop the first | drop the last | drop the latter | forget the second | forget the first | forget the last |
    forget the latter | need it after all | need … after all | keep … after all | keeping … after all | keep it
    after all | want … after all | confusing him with | confusing her with | confused him with | confused her with |
    so he wrote | so she wrote | his words not mine | her words not mine | that's what he wrote | that's what she
    wrote | leave the removal | leave the deletion | leave the cancellation | leave that for now | leave … for now |
    hold the removal | park the removal | park that | skip the removal | skip the cancellation | scratch basic |
    scrap basic | scratch integrated | scrap integrated | scratch the basic | scratch the integrated | keep that one
    | keep this one | hold fire | hold off until | hold off for now | hold off on that | hang fire | park this | sit
    tight | leave it for now | don't action | do not action | wait on that | put that on hold | pause that | not
    quite sure | not entirely sure | not sure whether | not sure if | has not decided | hasn't decided | have not
    decided | haven't decided | does not apply yet | not for us but | we will stay if | we'll stay if | on second
    thoughts | only applies if"""
)
SPELT = words("is really called | is actually called | spelt | spelled | spells | spelling | is written")
WITH_LETTER = words("with | with a | with an | with one | with two | with double")
DIGITS = words("digit | digits | last number | last numbers | ends in | ends with | ending in")
STAYS = words(
    """stays where he is | stays where she is | stays put |
        let her stay | let him stay | asked to stay | wants to stay | decided to stay | will stay | is staying
        | she's staying | he's staying | still works | still working | leave her | leave him |
        leave them | account should be kept | user should be kept | login should be kept | account is to be kept |
        account must be kept"""
)
MEANT = words(
    """or more precisely | or actually | or no | i mean | i meant | or rather | rather
        | make that
        | no sorry | sorry no | no wait | wait no | no actually"""
)
THAT_IS_ALL = words(
    """that is all | that's all | nothing else | nobody else | no one else | nothing more | just that | only that | that
        will do"""
)
NO_ACTION = words(
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
)
SETTLED = words(
    """it works now | works now | working now | is working now | works again | working again | is working again | working
    fine now | problem solved | it's solved | is solved | got it working | got it to work | is sorted | it's sorted |
    all sorted | got it sorted | sorted it | fixed it myself | found it myself | solved it myself | sorted it myself |
    managed it myself | that did it | that did the trick | no longer an issue | i'm in now | can log in now | can sign
    in now | resolved itself | has been resolved | is resolved"""
)
THE_REST = words(
    """the rest | everything else | nothing else | the other one | the other service | the other agreement |
        the other contract"""
)
WHICH_OF_TWO = words("the first one | the former | the old one | the other one | the earlier one")
IRONY = words(
    """oh sure | yeah sure | yeah right | sure sure | yeah yeah | oh great | oh wonderful | oh brilliant | oh lovely |
    oh fine | oh yes | oh yeah | oh please | oh good | why don't you | why not"""
)
THAT_IS = words("that is | i mean | i.e. | that is to say")
AT_LEAST = words("at least")
THE_OTHERS = words(
    """the others | the other | other users | other logins | the remaining | remaining users |
    everyone else | everybody else | the rest of | all other"""
)
