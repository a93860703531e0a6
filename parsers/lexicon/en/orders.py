"""English: how customers order, ask, wish, doubt and tell."""

from parsers.lexicon.order_words import OrderWords, Words, words

#: 'want … removed', 'make sure … is removed', 'get … removed': what somebody is to see done.
_LEADS = ("want", "like", "need", "get", "make sure", "see that", "see to it", "ensure", "i'd have", "we'd have", "prefer")


def _seen_done(participles: str) -> Words:
    """The phrases in which somebody wants a thing to be done, for each of the participles."""
    return tuple(f"{lead} … {each}" for lead in _LEADS for each in participles.split(", "))


WORDS = OrderWords(
    code="en",
    surname=words("surname* | last name | last names | family name"),
    variants=words("u = you | ur = your | thx thanx = thanks | pleas plese = please"),
    add_base=words(
        """add | create | set up | set … up | register | invite | onboard | sign up | enrol | enroll | make … a user | make … user
        | get … set up | get … added | get … registered | have … added | activate | reactivate | re-activate | bring … on board
        | get … onto | get … in | put … on | include | set … up with | open … up | have … set up | have … registered | get …
        created | get … onboarded | put … onto | bring … on | hook … up | provision | let … in | get … going | sign … up | get …
        on | have a login | have an account | have her own | have his own | have their own | sort … out with | fix … up with |
        kit … out with | crate a new | creat | creaet | regsiter | pop … on | popping … on | pop … in | let … use | allow … to
        use | allow … to log in | let … log in"""
    )
    + _seen_done("added, set up, registered, onboarded, activated, created, included, given access, given a login, given an account"),
    add_said=words(
        """adding | inviting | adds | creates | sets up | registers | setting … up | signing … up | putting … on | getting … set up
        | letting … in"""
    ),
    add_passive=words(
        """be added | be set up | be created | be registered | be activated | become a user | be a user | be onboarded | added as a
        user | added to | be given access | be given a login | be given an account | be granted access | get access | get a
        login | get an account | be included as | be enrolled | be invited | be signed up | be provided with | be issued with |
        needs adding | need adding | needs setting up | need setting up | needs registering | be opened | be issued | be
        provided
        | needs in | need in | needs into | needs onto | needs hooking up | needs letting in | wants adding"""
    ),
    add_noun=words(
        """new user | new users | new login | new logins | additional user | additional users | another user | extra user | one
        more user | new account for | user account for | addition of | new user account | new starter | new starters | user to
        be added | users to be added | user request | user addition | additional login | additional account | additional licence
        | additional license | additional seat | extra login | extra account | extra seat | extra users | another login |
        another account | another seat | one more login | one more account | one more seat | new seat | new seats | new user
        accounts | new accounts for | new joiner | new joiners | two new users | new portal user
        | access on pls | access on please | access on for … pls | access on for … please | access for … pls | login on
        pls | login on please | login on for … please"""
    ),
    give_base=words(
        """give | grant | get | arrange | provide | open | issue | sort out | order | organise | organize | enable | allow | fix |
        assign"""
    ),
    give_said=words("gives | gets | gets a | provides"),
    remove_base=words(
        """take … away | lock | lock out | lock … out | kill | pull | remove | delete | deactivate | disable | take … off | take …
        out | take off | revoke | block | suspend | deregister | de-register | unregister | offboard | inactivate | drop | erase
        | get rid of | take away | withdraw | strike | kick out | cut off | get … removed | have … removed | have … deleted |
        have … deactivated | boot … off | boot … out | kick … off | kick … out | cut … off | strike … off | cross … off | shut …
        out | deprovision | de-provision | de-activate | purge | wipe | scrap | bin | ditch | take … down | take … out of |
        de-list | delist | un-register | throw … out | let … go | get shot of | clear out | clear … out | do away with
        | chop | axe | nuke | zap | nix | bump … off"""
    )
    + _seen_done("removed, deleted, deactivated, disabled, blocked, revoked, erased, withdrawn")
    + _seen_done("taken off, taken out, taken away, locked out, cut off"),
    remove_said=words(
        """removing | deleting | deactivating | removes | deletes | deactivates | takes off | taking off | revoking | disabling |
        blocking | taking … off | taking … out | getting rid of | cutting … off | kicking … out"""
    ),
    remove_passive=words(
        """be removed | be deleted | be deactivated | be disabled | be taken off | be revoked | be blocked | be taken out | to go |
        be deregistered | removed from | can go | be cut off | be locked out | be taken away | be erased | be offboarded | be
        wiped | be purged | should go | has to go | needs to go | must go | have to go | need to go | needs removing | need
        removing | needs deleting | need deleting | needs deactivating | need deactivating | needs disabling | needs taking off
        | needs taking out | needs cutting off | be withdrawn | be rescinded | be stripped | be cleared | be struck off | be
        struck out
        | needs off | need off | needs taking away | needs cutting | needs kicking off | wants removing | wants taking
        off | wants deleting | can be binned | be binned | be chopped | be axed | be killed | be pulled | be locked"""
    ),
    remove_noun=words(
        """removal | deletion | deactivation | user to be removed | users to be removed | offboarding
        | access off pls | access off please | access off plz | access off asap | access off for … pls | access off for
        … please | access off for … plz | access off for … asap | login off pls | login off please | login off plz |
        login off asap | login off for … pls | login off for … please | login off for … plz | login off for … asap |
        account off pls | account off please | account off plz | account off asap | account off for … pls | account off
        for … please | account off for … plz | account off for … asap | user off pls | user off please | user off plz |
        user off asap | user off for … pls | user off for … please | user off for … plz | user off for … asap | log-in
        off pls | log-in off please | log-in off plz | log-in off asap | log-in off for … pls | log-in off for … please
        | log-in off for … plz | log-in off for … asap | off the system pls | off the system please | off the system plz
        | off the system asap | off the portal pls | off the portal please | off the portal plz | off the portal asap |
        off the platform pls | off the platform please | off the platform plz | off the platform asap | off the books
        pls | off the books please | off the books plz | off the books asap"""
    ),
    end_base=words(
        """close | end | shut | shut down | close down | switch off | turn off | discontinue | stop | put an end to | bring … to an
        end | bring … to a close | pull the plug on | cease | call time on | finish | switch … off | turn … off | shut … down |
        close … down"""
    )
    + _seen_done("closed, ended, shut down, stopped, switched off, discontinued"),
    end_said=words("closes | ends"),
    end_passive=words(
        """be closed | be ended | be shut | be switched off | be discontinued | be shut down | be stopped | needs closing | need
        closing | needs shutting down | be brought to an end | be turned off | cease | be shut off"""
    ),
    end_noun=words("closure | closing | ending"),
    cancel_base=words(
        """cancel | terminate | give notice | unsubscribe | opt out of | wind up | pull out of | leave inexchange | leave you |
        leave the service | stop using | discontinue | say up | withdraw from | exit | step out of | back out of | get out of |
        quit the | come off | let … lapse | let … expire | let … run out | not prolong | don't renew | do not renew | not to
        renew | not to extend | not to prolong | do not extend | don't extend | do not prolong | don't prolong | rescind | end
        our relationship | part ways with you | cancle | cancell | canel | unsubscribe us | sign off from | give you notice |
        serve notice | serve you notice | hand in our notice | give in our notice | giving you notice | put in our notice | get
        out of our | get out of the | consider … terminated | consider … cancelled | consider … canceled | consider … ended |
        regard … as terminated | treat … as terminated | treat … as cancelled"""
    )
    + _seen_done("cancelled, canceled, terminated"),
    cancel_said=words(
        """not be renewing | not renew | won't renew | will not renew | not going to renew | not renewing | not extend | we are
        cancelling | we are terminating | hereby cancel | hereby terminate | cancelling | terminating | giving notice | are
        leaving you | we're cancelling | is our notice | we hereby give notice | no longer wish to use | no longer want to use |
        no longer wish to continue | no longer want to continue | no longer wish to have | no longer want to have | no longer
        wish to keep | no longer wish to subscribe | no longer want to subscribe | do not wish to continue | don't wish to
        continue | do not want to continue | don't want to continue | not be continuing | not going to continue | do not wish to
        renew | don't wish to renew | do not want to renew | don't want to renew | do not want to extend | do not wish to extend
        | we are ending | we're ending | we hereby end | we are leaving inexchange | we're leaving inexchange | we are quitting
        | our notice | terminates | cancels | hereby terminates | hereby cancels | gives notice"""
    ),
    cancel_passive=words(
        """be cancelled | be canceled | be terminated | be discontinued | be rescinded | not be renewed | not be extended | not be
        prolonged | needs cancelling | needs terminating | lapse"""
    ),
    cancel_noun=words(
        """cancellation | termination | notice of termination | notice of cancellation | notice to terminate | non-renewal | notice
        letter | letter of termination | termination letter | termination notice | cancellation notice | resignation | notice on
        everything | as notice on | as notice of | as our notice | as my notice | as notice that | notice for everything"""
    ),
    change_base=words(
        """change | update | correct | amend | modify | edit | switch | replace | rename | adjust | revise | swap … to | move … to
        | get … changed | have … changed | get … updated | have … updated | alter | put right | set right | change over | switch
        over | switch … to | switch … over | put … right | set … right
        | put that right | set that right | put this right | set this right | put it right | set it right"""
    )
    + _seen_done("changed, updated, corrected, amended, renamed"),
    change_said=words(
        """changing | updating | changes | updates | is now | changes to | switching | amending | correcting | editing | altering |
        swapping"""
    ),
    change_passive=words(
        """be changed | be updated | be corrected | be amended | should be | should read | be replaced by | be replaced with | be
        switched | needs to be | has changed to | changed to | is now | become | be set to | to be | be altered | be renamed |
        needs changing | need changing | needs updating | need updating | needs correcting | needs fixing | ought to be | should
        now be | be moved | be transferred"""
    ),
    change_noun=words(
        """change | changes | update | name change | address change | change of | correction | amendment | new e-mail | new email |
        new address | change of name | change of e-mail | change of email | change of phone | change of number | change of
        address | change of surname | change in | new number | name correction"""
    ),
    swap=words(
        """be replaced with | be replaced by | be swapped for | is replaced by | being replaced by | will be replaced by | replace
        | swap | replace … with | swap … for | replaced by | in place of | instead of | replacing | replacement | substitute |
        in her place | in his place | in their place"""
    ),
    out=words("leaving | leaver | leavers | out | off"),
    upgrade=words(
        """upgrade | upgrading | upgraded | upgrade to | paid version | paid plan | paid tier | premium plan | premium version |
        higher plan | bigger plan | better plan | bigger package | next tier | move up to | go up to | step up to | paid service
        | paid account | paying version | free and basic | from free to basic | free to basic | switch to basic | change to
        basic | go from free"""
    ),
    order_service=words("""order | subscribe to | sign up for | buy | purchase | get the integrated | move to | switch to | start using"""),
    done=words(
        """have removed | has been removed | have added | has been added | were added | was added | was removed | have cancelled |
        has been cancelled | was cancelled | have updated | has been updated | have changed | removed | cancelled | canceled |
        deleted | terminated | you added | you removed | deactivated | have already | has already been"""
    ),
    user=words(
        """user | users | user's | account | accounts | login | logins | log-in | log-ins | access | profile | user account | user
        name | username | log in | log on | sign in | credentials | seat | seats | licence | license | user profile | logon |
        get into | account's | permission to log in | user's account | user-account | sign-in | signin | log-on | user id |
        userid | accesses | licences | licenses | user licence | user license | permissions | loggin | profile access | password
        access | usr | acount | acct | accout | acc"""
    ),
    agreement=words(
        """agreement | agreements | contract | contracts | subscription | subscriptions | service | services | plan | cooperation |
        customer relationship | package | service agreement | partnership | arrangement | engagement | business relationship |
        relationship | abonnement | abonement | subscribtion | subscripton | aggreement | agreemnt | arrangement with you"""
    ),
    company=words("company | firm | business | organisation | organization | company's | entity | association | partnership"),
    us=words(
        """us | our account | our accounts | our company account | our whole account | our company | our business | our firm | my
        company | my business | the company account | the whole account | our entire account | our customer account | our
        account with you | our organisation | our organization | our entire company | our whole company | our whole organisation
        | the account with you | our profile | our account entirely | northlight's account"""
    ),
    my_account=words("my account | my subscription | my agreement | my contract | my free account"),
    email=words("""e-mail* | email* | mail | mail address | address | mailbox | e mail | addresses | e-mail addresses | mails"""),
    name=words("name | surname | last name | family name | first name | maiden name"),
    phone=words("phone* | telephone* | mobile* | cell* | number | tel | direct line | telephone number"),
    authority=words(
        """authorised user | right of ordering | authorized user | authorised | authorized | administrator* | admin | admin rights
        | ordering rights | ordering right | entitled to order | right to order | rights to order | order changes | place orders
        | allowed to order | main user | super user | superuser | same rights | same permissions | full rights | authority to |
        authority | entitled to | sign off on changes | signatory | manage users | permission to order | ordering authority |
        able to order | orderer | can order | rights as | power to order | request changes | make changes on our behalf |
        authority to order | authority to place orders | authority to make changes | power to make changes | rights to make
        changes | ordering powers | order powers | hand over the ordering"""
    ),
    details=words("details | information | data | contact details | particulars | profile | info"),
    basic=words("basic | basic subscription | basic service | basic plan | basic agreement"),
    integrated=words(
        """integrated | integrated service | integrated agreement | integrated solution | the integration service | integrated plan"""
    ),
    free=words("free account | free plan | free version | inexchange free | free service"),
    everything=words(
        """everything | all of it | the lot | all agreements | all our agreements | all of our agreements | everything we have |
        all services | all our services | both agreements | both services | all our subscriptions | all contracts | the whole
        lot | the whole thing | all of our subscriptions | any and all | whatever we have | every agreement | every service |
        any agreements | all existing agreements | all of our contracts | all our contracts | both contracts | both
        subscriptions | all of our services | all of the services | everything with you"""
    ),
    left=words(
        """has left | have left | left | leaves | is leaving | are leaving | no longer with | no longer works | no longer work |
        doesn't work | does not work here | no longer employed | no longer an employee | retired | is retiring | retires | last
        day | last working day | has quit | quit | resigned | has resigned | has moved on | moved on | been let go | parted ways
        | not with us | departed | leaver | leavers | no longer needs | no longer need | no longer uses | doesn't need | does
        not need | left the company | passed away | stopped working | gone from | ended her employment | ended his employment |
        is no longer part | no longer part | finished with us | has finished | will be leaving | not working | doesn't use |
        does not use | stops working | finishes | gone | is gone | has gone | have gone | jumped ship | pastures new | handed in
        | was let go | were let go | laid off | made redundant | been dismissed | was dismissed | was fired | been fired | no
        longer in our employment | not employed | isn't with us | is not with us | isn't working | isn't here | is not here
        anymore | is not here any more | no longer here | ended … employment | employment has ended | employment ended |
        employment ends | ceased to work | ceased working | ceases to work | don't work here | won't be working | died |
        deceased | be leaving | leaving us | leaving the company | final day | relieved from | relieved of | terminated her
        employment | out of the company | off to a new | moved to a new job | finished up | finishes up | found another job |
        found a new job | new job | got another job | took another job | parting ways | works elsewhere | working elsewhere | no
        longer a member | no longer a user | doesnt need | doesnt use | doesnt work | dont need | changed to another | moved to
        another | changed jobs | has changed jobs | switched to another | gone to another | moved abroad | moved to another
        company"""
    ),
    away=words("parental leave | maternity leave | paternity leave | sick leave | leave of absence | sabbatical"),
    joined=words(
        """new colleague | new colleagues | new employee | new hire | new hires | has joined | have joined | joined | joins | is
        joining | joining | starts | started | has started | is starting | hired | have hired | new starter | new starters | new
        team member | our new | new accountant | new bookkeeper | new office manager | new assistant | intern | trainee | temp |
        have a new | new member of | taken on | recruited | started with us | on board | came on board | coming on board | just
        started | begun | began | begins | newbie | newbies | new joiner | new joiners | joiner | joiners | new to the team |
        new person | new apprentice | apprentice | newcomer | latest recruit | new recruit | new team members | new staff | new
        member | hired a | employed a | have employed | has been hired | has been employed"""
    ),
    needs=words(
        """need | needs | should have | must have | is to have | are to have | requires | require | should get | would like to have
        | will need | should be able | lacks | wants | want to have | should also have | will be needing | has to have | be
        given | needed | could do with | would benefit from | ought to have | ought to be able | shall have | going to need | be
        requiring | in need of | should be given | must be given | needs to be given | needs to get | needs to have | must get |
        shall get | has to get | has to be able | must be able | needs to be able | supposed to have | should now have | should
        be getting | should receive | must receive | needs to be able to | would need | wants to have | wanting | like … to be
        able to log | want … to be able to log | like … to have | want … to have | like … to get | want … to get | want … to be
        able to use | like … to be able to use | like … to be able to sign | to have access | to get access | to have a login |
        to get a login | to have an account"""
    ),
    must_not_have=words(
        """can't … any more | cannot … any more | can't … anymore | cannot … anymore | not log in any more | no longer needs to be
        | no longer need to be | no longer needs to have | can no longer | can not any longer | is not to have | not be able to
        | should not be | must not be | no longer be | shall no longer | should no longer have | no longer have | not have
        access | no longer need access | should not have | shouldn't have | must not have | no longer requires | no longer
        require | no longer be able | must no longer | should no longer be | shouldn't be able | should lose | shall lose | must
        lose | is to lose | are to lose | needs to lose | has to lose | will lose | no further access | not … access any more |
        not … access anymore | should no longer | shall no longer have | not be in there | no business being | no reason to have
        | no longer supposed to | no longer to have | no longer be listed | isn't allowed | is no longer allowed | no longer
        allowed | no longer entitled | no longer authorised | no longer authorized | shouldn't be allowed | should not be
        allowed | shouldn't be authorised | shouldn't be authorized | mustn't be able | may no longer | is not to be"""
    ),
    renamed=words(
        """is now called | now called | changed her name | changed his name | changed their name | new surname | new last name |
        new name | got married | has married | married | goes by | is now named | changed her surname | changed his surname |
        name has changed | now goes by | divorced | change of name | married name | now known as | is now known as | last name
        is now | surname is now | name is now | has taken the name | took the name | takes the name | took her husband's name |
        took his wife's name | goes under | goes by the name | changed name | changed surname | changing her name | changing his
        name | name change | changes her name | changes his name | legally changed | tied the knot | got hitched | goes by the
        surname"""
    ),
    has_new=words(
        """correct address | right address | correct e-mail | correct email | right e-mail | typo in | have new | got new | i have
        new | has new | has a new | have a new | has got a new | got a new | new e-mail* | new email* | new address | new number
        | new phone* | new mobile* | has changed | have changed | changed e-mail | has been shortened | has been changed | has
        switched | changes e-mail | is changing | new mail | address has | has moved to | is now | now has | now uses | uses a
        new | was given a new | been given a new | has received a new | switched to a new | swapped numbers | changed number |
        changed numbers | changed his number | changed her number | changed my number | changed phone | new work number |
        different number | different e-mail | different email | is now reachable | can now be reached | new contact details |
        new direct line | new landline | new extension"""
    ),
    called=words(
        """is spelled | is spelt | spelled | spelt | is called | named | called | name is | goes by the name | by the name of |
        whose name is"""
    ),
    takes_over=words(
        """takes over | taking over | replaces | replacing | replacement | successor | succeeds | stepping in | instead | take over |
        will take over | has taken over"""
    ),
    keeps=words(
        """stay | stays | keep | keeps | remain | remains | unchanged | continue | continues | stays as it is | as before
        | stay on | carry on | carries on | stays put | hang on to | hold on to | left alone | left as it is |
        leave as is | unaffected | keep the same name | be called the same | name stays"""
    ),
    like_others=words("the same for | the same goes for | same for | likewise | also | as well | too | ditto"),
    polite=words(
        """could you | can you | would you | will you | please | kindly | would you mind | could someone | can someone | i'd
        appreciate | would appreciate | appreciate it if | be grateful | grateful | ask you to | asking you to | help us | help
        me | be so kind | if you could | if you can | if you would | could we | can we get | can we have | could i have | can i
        have | can i get | may we | may i ask | we'd like you to | would it be possible | would it be possible to | is it
        possible for you | is there any chance | thanks for | thank you for | could we get | could i get | could you please | go
        ahead and | pls | plz | make sure | see to it | i am writing to ask | writing to request | writing to ask | requesting |
        i was hoping you | hope you can | do me a favour | could she have | could he have | could they have | can she have | can
        he have | can they have | could she get | could he get | could they get | can she get | can he get | can they get |
        would you be able to | will you be able to | are you able to | able to help | would you be kind enough | would you be so
        kind | be so good as to | if you wouldn't mind | obliged if | much obliged | be obliged if | appreciate if | we ask you
        | i ask you | kindly ask | we would ask | we'd ask | i'd ask | may i request | may we request | request you to | any
        chance you could | chance you could | can u | could u | cld you | can ya | would it be ok for you | would be great if |
        great if you | would be good if | be lovely if | be nice if | helpful if | appreciated if | do the needful | be a star |
        be a love | be an angel | do me the favour | do us a favour | do me a favor | lend a hand | see that | would be good to
        | do you think you could | do you mind | would u | kindly arrange | please arrange | let's | need you to | want you to |
        like you to | hoping you could | hoping you can | wondering if you could | wondering if you can | wondering whether you
        could | wonder if you could | wonder whether you could | was hoping | trust you will | count on you to | mind updating |
        mind removing | mind adding | mind deleting | mind changing | mind setting | mind taking | mind sorting | mind
        correcting | mind creating | could … get its | could … get their | could … get her | could … get his | could … get a
        login | could … have a login | could … get an account | could … have an account | could … get access | could … have
        access | without delay | without further delay | without undue delay | without further ado | without hesitation | don't
        hesitate to | do not hesitate to | dont hesitate to | would someone mind | would anyone mind | someone mind | could … be
        removed | could … be deleted | could … be deactivated | could … be disabled | could … be added | could … be set up |
        could … be given | could … be taken off | could … be updated | could … be registered | could … be revoked | could … be
        granted | could … be moved | could … be changed | could … be corrected | could … be amended | could … be transferred"""
    ),
    wish=words(
        """we want | i want | we would like | i would like | would like | we'd like | i'd like | wish to | we wish | i wish | we
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
    hereby=words(
        """hereby | herewith | with this letter | with this e-mail | with this email | by this mail | this is to | this letter |
        consider this | this serves as | take this as | accept this as | formal notice | formally | official notice | officially
        | treat this | regard this as | this constitutes | this is our | this is formal | this is notice | with immediate effect
        | by way of this | in writing"""
    ),
    may=words(
        """you need to | you must | you should | you have to | you'll need to | you can | you may | feel free to | you could | you
        can therefore | go ahead | you're welcome to | ok to | okay to | fine to | you are free to | you may go ahead | you may
        now | no objection to | no objections to | happy for you to | you are welcome to | we authorise you to | we authorize
        you to | i authorise you to | i authorize you to | you have my permission to | you have our permission to"""
    ),
    must=words(
        """should | must | shall | to be | need to | needs to | can | may | has to | have to | ought to | want | will need to | ask
        that | can now | needs removing | need removing | needs deleting | need deleting | needs deactivating | need
        deactivating | needs disabling | needs closing | needs cancelling | needs terminating | needs changing | need changing |
        needs updating | need updating | needs adding | need adding | needs setting up | need setting up | needs taking off |
        needs taking out | needs correcting | needs fixing | needs registering | should go | must go | supposed to
        | needs in | need in | needs into | needs onto | needs hooking up | needs letting in | wants adding | needs off
        | need off | wants removing | wants taking off | wants deleting | needs kicking off | needs cutting"""
    ),
    how=words(
        """how do | how can | how to | how does | how should | how would | how could | how is | how are | where do | where can |
        where is | where in | where should | what is the way | which steps | what steps | what's the way | how i | how we | in
        what way | how one | what do i need to do | what do we need to do | where would | where to | what is the procedure | the
        procedure for | how exactly | how might | how one goes about | how to go about | go about | what's involved | what is
        involved | what's the process | what is the process | talk me through | walk me through | show me how | show us how |
        explain how | what does it take to | what would it take to | is there a guide | any guide | any instructions | who do i
        contact | who should i contact | which form | whom do i | who do i | who do we | whom do we | how can one | how could
        one | what should i do to | what should we do to | what must i do | what must we do | where exactly | where's | the
        steps | what's the best way | what is the best way | what's the correct | what is the correct | how're | how did you |
        which button | where abouts"""
    ),
    what=words(
        """what | when | why | which | who | whom | how much | how long | how many | how soon | where | is there | are there |
        do you | does | is it | does it | do we | what's | whose | did you | have you | is the | are you | is this | must we |
        must i | are we | is our"""
    ),
    can_i=words(
        """can i | can we | may i | am i able | are we able | is it possible to | is it possible | do i have to | do we have to |
        should i | should we | could i | is one able | who can | who may | do i need to | do we need to | does it have to | can
        my | can a | can one | are we allowed | am i allowed | is there a way | am i permitted | would we be able | would i be
        able | will we be able | will i be able | can anyone | could anyone | can users | does one need to | is it allowed | are
        users able | shall i | shall we | is it enough to | is it sufficient | would it be enough"""
    ),
    wonder=words(
        """wonder | wondering | i wonder | question about | a question | questions about | curious | would like to know | like to
        know | tell me | tell us | explain | want to know | let me know | let us know | enquire | inquire | clarify | not sure
        how | unsure how | i don't know how | find out | any idea how | any idea where | any idea when | any idea whether |
        could you explain | can you explain | could you tell | can you tell | please explain | please advise | kindly advise |
        advise how | advise me how | advise us how | advise on | like to understand | trying to understand | trying to figure
        out | figure out | want to understand | not clear to me | unclear how | unclear to me | would you advise | would you
        recommend | do you recommend | would you suggest | do you advise | do you suggest | is it advisable | is it wise | is it
        sensible | does it make sense | is it worth | advise us to | advise me to | recommend that we | recommend us to"""
    ),
    consider=words(
        """risk | at risk | threaten* | considering | consider whether | thinking of | thinking about | might | maybe | perhaps |
        possibly | planning to | plan to | thinking | discussing | we may | may have to | could end up | contemplating |
        not decided | nothing is decided | undecided | probably | might want | leaning towards | toying with | not sure whether |
        not sure if | looking into | tempted | weighing | i suppose | evaluating | reviewing"""
    ),
    condition_head=(),
    condition=words(
        """provided | pending | on condition | only if | subject to | once | as soon as | until | after she | after he | when she |
        when he | when the time comes | if | unless | in case | provided that | should the | should you raise | as long as |
        otherwise | in the event | assuming | whether | were to | depending on | contingent on | failing that | or else | so
        long as | the moment | whenever | by the time | in the case | should you not | should we not | suppose | supposing | in
        which case | on the off chance | had we | as and when | if and when | given the ok | on the condition"""
    ),
    condition_polite=words(
        """when the binding period | after the binding period | once the binding period | if it's not too much | if it isn't too
        much | if it is not too much | if you have time | if you have a moment | if you get a chance | as soon as possible | as
        soon as you can | as soon as convenient | once you have | once done | once this | when you have | until then | until
        further | until the | if you could | if you can | if you would | if possible | if you don't mind | if that's ok | if
        that is ok | if that's okay | if that works | if it is possible | grateful if | appreciate if | great if | helpful if |
        if you need | if you have any questions | if anything | if you require | if there is anything | if there are any | if
        there's anything | nice if | if needed | if necessary | if you wish | if you want | appreciate it if | let me know if |
        let us know if | if any | as if | even if | if something | good if | if so | if more | as soon as the terms | as soon as
        the contract | as soon as our contract | as soon as our agreement | as soon as the agreement | as soon as permitted | as
        soon as practicable | as soon as practically | as soon as the notice | as soon as this can | as soon as you are able |
        as soon as u can | if that makes sense | if i may | if you please | if it's not too much trouble | if you'd be so kind |
        if you would be so kind | if you could be so kind | if you're able | if you are able | if you manage | if it helps | if
        it's possible | if that's possible | if that is possible | if at all possible | if feasible | if convenient | if you
        like | if not already | if you haven't already | if not done already | if you need anything | if any questions | once it
        is done | once it's done | once that's done | once completed | once complete | once finished | once processed | once
        sorted | once it has been | when it's done | when that's done | when it is sorted | when done | when completed | when
        you get | when you can | when you've | when you are done | when you're done | once you've | obliged if | good if you |
        lovely if | kind if | ideal if | fab if | brilliant if | fantastic if | wonderful if | appreciated if | wondering if you
        could | wondering if you can | wonder if you could | check if you could | if we could get | if we could have | if i
        could get | if i could have | if he could get | if she could get | if he could have | if she could have | if they could
        get | if they could have | after that | after that day | after that date | after which | from then | once that day |
        when that day | after this date | after this day | at once | once and for all | once more | only once | all at once |
        once again | at your earliest"""
    ),
    negation=words(
        """dont | doesnt | didnt | cant | wont | shouldnt | isnt | arent | neither | nor | not | don't | do not | never | no |
        doesn't | does not | didn't | won't | cannot | can't | without | shouldn't | nothing | nobody | no need to | isn't |
        aren't | wouldn't | wouldnt | needn't | neednt | mustn't | mustnt | ain't | aint | hardly | neverr"""
    ),
    asked_before=words(
        """asked you | i asked | we asked | wrote to you | i wrote | we wrote | requested last | have asked | have requested |
        reminder | i sent | already asked | previously asked | earlier request | emailed you | e-mailed you | have already |
        told you | called you | had asked | confirmed that | you confirmed | you told | you wrote | already cancelled"""
    ),
    others_want=words(
        """wants us to | says we | thinks we should | told us to | asked us to | they want | she wants | he wants | asked me to |
        according to | suggested | suggests | my boss wants"""
    ),
    retract=words(
        """no wait | actually no | on second thought | on second thoughts | hold off | do nothing | hold that | ignore what |
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
        the | cancel that request | cancel this request"""
    ),
    points=words(
        """below | underneath | see the mail | attached | attachment | enclosed | forwarded | see below | in the thread |
        the following mail | e-mail below | the request below | his mail | her mail | the note from | further down |
        what he asks | what she asks"""
    ),
    do_that=words(
        """do what | do as | as requested | take care of this | take care of it | handle this | handle it | help with this | help
        us with this | sort this | sort it | deal with | see to this | arrange this | action this | action the | look after this
        | proceed with | go ahead with | approve | approved | fine by me | fine with me | ok with me | carry out | follow up on
        | act on | can you do this | could you do this | can you help | could you help | please help | assist | do it | do so |
        do this | do that | go ahead | yes please | please do | make it so | let's do it | please proceed | proceed | carry on
        as | sort it out | sort this out"""
    ),
    question_noun=words("question | questions | query | enquiry | inquiry"),
    bankruptcy=words(
        """bankrupt | bankruptcy | bankruptcies | bankruptcy estate | declared bankrupt | insolvent | insolvency |
        bankruptcy petition"""
    ),
    liquidation=words(
        """liquidation | liquidator | liquidated | in liquidation | wound up | winding up | winding-up | dissolved | dissolution"""
    ),
    reorganisation=words("reorganisation | reorganization | restructuring | administration order"),
    trustee=words(
        """trustee | receiver | liquidator | administrator in bankruptcy | official receiver | bankruptcy administrator |
        insolvency practitioner"""
    ),
    close_down=words(
        """close down the business | closing down | shut down the business | ceasing | ceased trading | cease trading | wind down |
        winding down | ceased operations | closing the business | shutting down"""
    ),
    password=words(
        """password* | passcode | user name | username | credentials | login details | log-in details | sign-in details | pin code"""
    ),
    cannot_sign_in=words(
        """reset link | reset mail | reset e-mail | reset my password | can't log in | cannot log in | can not log in | unable to
        log in | can't sign in | cannot sign in | locked out | locked account | can't get in | cannot get in | not able to log
        in | account is locked | problem logging in | problems logging in | trouble logging in | trouble signing in | won't let
        me in | won't accept | forgot my | forgot … password | forgotten … password | lost … password | forgotten my | unable to
        sign in | can't access | cannot access | login fails | login doesn't work | login does not work | can't remember |
        cannot remember | lost my login | log in any more | lost access | logging in | log me in | couldn't log in | could not
        log in | cannot get into | can't get into | won't let us in | kicked out | locked myself out | login not working | logon
        fails | doesn't recognise | does not recognise | doesn't recognize | login stopped working | can't seem to log in |
        struggle to log in | struggling to log in | keeps rejecting | keeps logging me out | not let me in | unable to access |
        unable to get in | cant log in | cant login | can't login | cannot login | cant get in | cant sign in | forgot my login
        | forgot pw | forgot pwd | seems to be locked | appears to be locked | is locked | has been locked | got locked | too
        many attempts | locked my account | account locked | login locked | been blocked | is blocked | e-mail with her login |
        e-mail with his login | mail with her login | mail with his login | mail with the login | e-mail with the login | login
        e-mail | login email | resend the login | resend her login | resend his login | resend the credentials | activation link
        | activation e-mail | activation email | link has expired | link expired"""
    ),
    invoice=words(
        """your invoice | invoice from you | invoice copy | copy of the invoice | copy of invoice | copies of invoice* | you
        invoiced | you billed | you charged | been charged | been billed | invoiced twice | charged twice | credit note |
        payment reminder | your bill | billing | invoice number | amount differs | refund | overcharged | last invoice | latest
        invoice | this invoice | reminder fee | invoices from you | wrong amount | invoice i received | invoice we received |
        invoice dated | charged for | double charged | double-charged | charged us | invoiced us | billed us | bill from |
        billed for | invoiced for | got billed | got charged | got invoiced | invoice is wrong | invoice seems | invoice does
        not | invoice doesn't | paid twice | debited | received an invoice | received a bill | your last bill | our last bill |
        a bill"""
    ),
    number_exists=words(
        """already exists | already registered | already in use | already taken | is taken | exists already |
        already been registered | already have an account | already used | already there"""
    ),
    number=words(
        """registration number | organisation number | organization number | company number | corporate number | reg no |
        org number | orgnr | organisationsnummer* | registration no | company registration | reg number | vat number | org no |
        the company"""
    ),
    integration=words(
        """integration | integrate | integrated | integrates | integrating | connect … to | connected to | api | erp |
        accounting system | accounting software | edi | erp system | connector | plugin"""
    ),
    company_details=words(
        """postal address | company address | company name | company details | company's address | our address | our new address |
        visiting address | billing address | invoice address | business address | company information | street address | bank
        account | bank details | logo | moved office* | moved premises | our details | new premises | new offices | moved to new
        | our office address | vat number | company's name | company profile | registered address | contact person | head office
        | office address | new office address | relocated | changed premises | company has changed its name | changed company
        name | changed our name | our company's name | trading name | legal name | our company name | our postal address | our
        invoicing address | our billing address | our company details | our company information | name of our company | name of
        the company | company's phone | company phone | company's telephone | company's details"""
    ),
    price=words(
        """charge | charges | charged | charging | price | prices | cost | costs | pricing | fee | fees | quote | discount |
        how much"""
    ),
    formats=words(
        """format | formats | peppol | xml | pdf | ubl | e-invoice* | einvoice* | edifact | deliver | send invoices |
        receive invoices | gln"""
    ),
    tried=words(
        """never reaches | never reached | does not arrive | doesn't arrive | not arriving | checked spam | never came | never
        comes | spam folder | junk folder | no e-mail came | no email came | clicked forgot | nothing came | not received any |
        haven't received any | never received | tried to reset | tried resetting | tried the reset | reset link | reset mail |
        reset e-mail | no mail arrives | no e-mail arrives | no email arrives | never arrives | nothing arrives | followed the |
        following the guide | followed your | still can't | still cannot | still not working | nothing happens | without success
        | to no avail | no luck | nothing comes | already tried | did what the | as described | as the guide | no joy | never
        turned up | doesn't turn up | does not turn up | hasn't arrived | has not arrived | hasn't come | not come through |
        nothing turns up | three times | several times | keeps failing | still does not | still doesn't | still won't | tried
        everything | tried that | tried it | gave it a try | didn't help | did not help | doesn't help | does not help | same
        error | error message"""
    ),
    privacy=words(
        """gdpr | data protection | right of access | right to be forgotten | personal data | erasure | subject access |
        data subject"""
    ),
    call_me=words(
        """call me | ring me | call us | contact me | contact us | give me a call | get in touch | phone me | book a call |
        schedule a call | short call | book a demo | get back to me"""
    ),
    confirm=words(
        """confirm | confirmation | end date | last day of the agreement | once done | when done | when it is done |
        when this is done | acknowledge | today | as soon as possible | is that ok | is that okay | does that work |
        anything else you need | anything you need | need anything | need any more | let me know | all right |
        written confirmation | what else | by when | how soon | do you need | next steps"""
    ),
    thanks=words(
        """thanks | thank you | many thanks | cheers | much appreciated | great | perfect | brilliant | lovely | excellent |
        wonderful | awesome | super | ta | thx | tnx | thanx | thank u | thanks a million | thanks a bunch | thanks a lot |
        kudos | nice one | brill | ace | fab | cool | spot on | you're a star | legend | terrific | fantastic | appreciate it"""
    ),
    fine=words(
        """works | working | it works | everything works | ok | okay | got it | noted | received | all good | good | fine | sorted
        | solved | quick help | help | understood | well received | is in | resolved | works now | fast reply | quick reply |
        have a nice | have a great | appreciated | confirmed | that was quick | makes sense | good to know | all done | all
        sorted | can log in now | i'm in | looks good | looking good | problem solved | acknowledged | copy that | you too |
        same to you | take care | happy holidays | merry christmas | will do | happy with | received with thanks | duly noted |
        perfect"""
    ),
    greeting=words(
        """hi | hello | dear | good morning | good afternoon | good day | dear sir | dear sirs | hey | greetings |
        to whom it may concern | dear customer service | dear support | hi there | hi team | hello there"""
    ),
    i=words("i | me | i'm | i've | i'd | i'll | myself"),
    my=words("my | mine"),
    we=words("we | us | we're | we've | we'd | we'll"),
    our=words("our | ours"),
    you=words("you | your"),
    he=words(
        """he | she | him | her | his | hers | he's | she's | the user | they | them | their | this person | that person |
        this user | that user | the person"""
    ),
    they=words("they | them | their | both | all three | following | these | those | all of them | each | the rest"),
    it=words("it | one | that | this | nobody | anybody"),
    conjunction=words("and | & | as well as | plus | or"),
    contrast=words("but | however | though | instead"),
    old=words(
        """from | old | previous | former | current | formerly | currently | instead of | wrong | listed as | stands as | was |
        incorrect | misspelled | misspelt | earlier | registered as"""
    ),
    new=words(
        """to | new | now | instead | should be | correct | becomes | is now | right | going forward | from now on | into |
        in future | henceforth | will be | updated"""
    ),
    place=words("at | in | from | of | with | near | within"),
    for_company=words("for | at | of | to | on behalf of | regarding | in | client | customer | concerning | company"),
    title=words(
        """mr | mrs | ms | dr | sir | madam | ceo | cfo | director | attorney | advocate | solicitor | accountant | manager |
        colleague | finance manager | bookkeeper | assistant | owner | partner | trustee | accounts assistant | office manager |
        finance director | controller | sales manager | auditor | secretary | clerk | consultant | intern | trainee |
        coordinator | advisor | adviser | operations manager | managing director"""
    ),
    role=words(
        """colleague | assistant | daughter | son | wife | husband | partner | accountant | bookkeeper | intern | trainee |
        consultant | user | employee | manager | boss | brother | sister | controller | freelancer | apprentice | contractor |
        secretary | clerk | auditor | receptionist | temp | student | team member | staff member | teammate | co-worker |
        coworker | deputy | newcomer | starter | nephew | niece | mother | father | dad | mum | mom | guy | girl | lady | lad |
        chap | hire | member of staff"""
    ),
    contact=words(
        """contact | cc | copy to | copy | reach out to | ask | reply to | reach me at | get in touch with | call | confirmation to |
        confirm to | write to | email me at | speak to | talk to | my private | my personal | reached at | reached on |
        respond to
        | thank | ping | notify | inform | brief"""
    ),
    client=words(
        """buyer | buyers | supplier | suppliers | debtor | vendor | client | clients | customer | client's | customer's |
        our client | one of our clients | client company
        | runs his own | runs her own | has his own company | has her own company | has his own business | has
        her own business"""
    ),
    joke=words("will sue | sue you | just kidding | kidding | joking | only joking"),
    leave_out=words(
        """leave … out | skip | hold off on | not … after all | wait with | never mind about | forget about
        | scratch | leave … in | leave … as | actually leave | leave … where | keep … after all | actually keep | forget
        … after all
        | ignore the bit about | ignore the part about | ignore what i said about | ignore what i wrote about |
        disregard the bit about | disregard the part about | forget the bit about | forget the part about | scrap the
        bit about | scrap the part about | scratch the bit about | skip the bit about | the bit about | the part about"""
    ),
    left_past=words(
        """left | has left | have left | retired | quit | resigned | finished | departed | gone | is gone | has gone | died |
        dismissed | got married | married | got hitched | tied the knot | divorced"""
    ),
    postal=words("address | addresses"),
    later=words(
        """get back to you | be in touch | fyi | for your information | just so you know | let you know later | will let you know |
        come back to you"""
    ),
    into=words("in | new | joining | joiner | joiners | starter | starters"),
    terms=words(
        """notice period | how much notice | binding period | minimum term | lock-in | contract period | way out of the contract |
        way out of the agreement | out of the contract before | out of the agreement before | tied in | tied for | locked in |
        bound for | what notice | notice do we | notice do i | notice is required | period of notice | notice required | length
        of notice"""
    ),
    expire_passive=words("to end | come to an end | expire | lapse | run out"),
    court=words("district court | court"),
    correction=words(
        """sorry | i meant | correction | should be | i mistyped | typo | i wrote the wrong | that should read | my mistake |
        apologies"""
    ),
    both_companies=words(
        """both companies | both firms | both businesses | all companies | all our companies | both our companies | both of our
        companies | the two companies | both our firms | our two companies | each of our companies"""
    ),
    except_for=words("except | except for | but not | apart from | other than | not | rather than"),
    infinitive=words("to"),
    idiom=words(
        """is correct | are correct | was correct | were correct | correct as | it's correct | that's correct | as you
        may | as you might | in order to | in order that | out of order | order form | order number | order
        confirmation | purchase order | on order | end up | end of | in the end | by the end | add up | close
        to | by close | open question | in addition | drop in | drop by | a drop | change of mind | for a
        change | to go through | order to | close of business | close of play | at close of | close of day |
        the close of | phone call | telephone call | phone conversation | telephone conversation | over the
        phone | by phone | on the phone | phone chat | by telephone | over the telephone | conversation on the
        phone | to be able to | to be able | accounts payable | accounts receivable | accounts department |
        accounts team | in accounts | head of accounts | accounts assistant | drop … a line | drop … a note |
        drop … an e-mail | drop … an email | drop … a message | drop … a mail | drop me | drop us | drop off |
        give … a ring | give … a call | give … a shout | give … my regards | pull … invoices | open … invoice
        | make … visible | in use | not in use | no longer in use | of use | of no use | changed his mind |
        changed her mind | changed their mind | change his mind | change her mind | stopped using | stops
        using | quit using | quit smoking | stopped smoking | has stopped using | left early
        | access off pls help | access off pls check | access off pls fix | access off pls advise | access off pls look
        | access off pls investigate | access off pls sort | access off pls assist | access off pls reset | access off
        pls restore | access off pls turn | access off pls switch | access off pls put | access off pls reactivate |
        access off pls unlock | access off please help | access off please check | access off please fix | access off
        please advise | access off please look | access off please investigate | access off please sort | access off
        please assist | access off please reset | access off please restore | access off please turn | access off please
        switch | access off please put | access off please reactivate | access off please unlock | login off pls help |
        login off pls check | login off pls fix | login off pls advise | login off pls look | login off pls investigate
        | login off pls sort | login off pls assist | login off pls reset | login off pls restore | login off pls turn |
        login off pls switch | login off pls put | login off pls reactivate | login off pls unlock | login off please
        help | login off please check | login off please fix | login off please advise | login off please look | login
        off please investigate | login off please sort | login off please assist | login off please reset | login off
        please restore | login off please turn | login off please switch | login off please put | login off please
        reactivate | login off please unlock | account off pls help | account off pls check | account off pls fix |
        account off pls advise | account off pls look | account off pls investigate | account off pls sort | account off
        pls assist | account off pls reset | account off pls restore | account off pls turn | account off pls switch |
        account off pls put | account off pls reactivate | account off pls unlock | account off please help | account
        off please check | account off please fix | account off please advise | account off please look | account off
        please investigate | account off please sort | account off please assist | account off please reset | account
        off please restore | account off please turn | account off please switch | account off please put | account off
        please reactivate | account off please unlock
        | off the system pls help | off the system pls check | off the system pls fix | off the system pls look | off
        the system pls assist | off the system please help | off the system please check | off the system please fix |
        off the system please look | off the system please assist | off the portal pls help | off the portal pls check |
        off the portal pls fix | off the portal pls look | off the portal pls assist | off the portal please help | off
        the portal please check | off the portal please fix | off the portal please look | off the portal please assist
        | off the platform pls help | off the platform pls check | off the platform pls fix | off the platform pls look
        | off the platform pls assist | off the platform please help | off the platform please check | off the platform
        please fix | off the platform please look | off the platform please assist
        | needs in total | needs in general | needs in depth | needs in particular | needs in addition | needs in order
        | need in total | need in general | need in addition | need in order | need in particular | needs in the | need
        in the | needs in our | need in our | needs in his | needs in her | needs in future | need in future | needs in
        case | needs off the | needs in return | off and on
        | put … on ice | put … on hold | put … on pause | put … on standby | put … on the back burner | get back in |
        get … back in | get … back on | let … back in | put … on the spot | put … on notice"""
    ),
    put_base=words(
        """make | let | put in | put … in | put | enter | set | use | add | make it | register | fix | alter | record | save | note |
        put down
        | put … right | put right"""
    ),
    common=words(
        """since because while although though once until whereas as unfortunately finally next last neither either same attached
        enclosed another other others effective starting kindly cheers apologies apparently actually currently recently i we you
        he she it they the a an and but so that of on in for to with from at by if when then now here there what who how where
        why can could should shall will would may might must have has had is are was were be been do does did hi hello dear hey
        thanks thank regards best kind warm yours sincerely faithfully please also additionally furthermore moreover below above
        this these those my our your his her their its new old add remove delete cancel change update create close end terminate
        name email e-mail phone mobile tel mail address company registration number subject message role department user users
        account agreement subscription notice cancellation customer service inexchange support re fwd fw reply january february
        march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday
        tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun good morning afternoon evening day yes no
        not ok okay great perfect sent two three four one both all none nothing just only according after before under over
        between without against through about regarding concerning sorry sir madam team basic free integrated peppol sweden
        norway denmark finland swedish english norwegian danish finnish christmas easter help question questions removal
        deletion access login password bankruptcy liquidation complaint leaver leavers everybody everyone somebody someone
        anyone nobody let make note ps nb asap fyi hr ceo cfo ab hb kb oy aps ltd inc llc gmbh sms pdf gdpr id vat edi erp api
        xml ubl xrechnung invoice invoices german germany europe eu uk us usa finance sales purchasing marketing accounts
        payable receivable accounting reg org company's sadly regrettably previously formerly hereby tomorrow yesterday
        basically anyway honestly personally frankly obviously meanwhile ours mine today tonight afterwards otherwise besides
        hence therefore thus pls plz btw fwiw ta thx hiya howdy gday newbie newbies gents ladies folks guys"""
    ),
    also_names=words("""will mark rose faith grace hope bill frank dean art drew pat rob sue penny joy guy miles
        jack ivy hazel violet ruby robin max rich white brown black knight king prince cook baker marsh"""),
)
