"""English: how one asks to make somebody a user, and tells that somebody comes."""

from parsers.lexicon.en.seen_done import hoped, seen_done
from parsers.lexicon.order_words import crossed, words

ADD_BASE = words(
    """add | create | set up | set … up | register | invite | onboard | sign up | enrol | enroll | make … a user | make … user
        | get … set up | get … added | get … registered | have … added | activate | reactivate | re-activate | bring … on board
        | get … onto | get … in | put … on | include | set … up with | open … up | have … set up | have … registered | get …
        created | get … onboarded | put … onto | bring … on | hook … up | provision | let … in | get … going | sign … up | get …
        on | have a login | have an account | have her own login | have his own login |
        have their own login | have her own account | have his own account | have their own account | have her own access |
        have his own access | have their own access | sort … out with | fix … up with |
        kit … out with | get … up and running | request access | request a login | request an account | request user access |
        chuck … on | bung … on |
        stick … on | crate a new | creat | creaet | regsiter | pop … on | popping … on |
        pop … in | let … use | allow … to
        use | allow … to log in | let … log in
        | chuck … in | bung … in | toss … on | toss … in | throw … on there | throw … in there | slap … on | have … spun up | pop
        … onto
        | let … have access | let … have a login | let … have an account | let … have her own | let … have his own | let … have their own
        | make a login for | make a user for | make an account for | make a new user for | make a new login for | make her a
        login | make him a login | make them a login | make her an account | make him an account | make a profile for"""
) + seen_done("added, set up, registered, onboarded, activated, created, included, given access, given a login, given an account")
ADD_BASE += hoped("added, created, set up, opened, registered, activated, enrolled, signed up, let … in, put … on")
ADD_SAID = words(
    """adding | creating | registering | onboarding | inviting | adds | creates | sets up | registers | setting … up |
        signing … up | putting … on | getting … set up
        | letting … in | opening an account | opening a user | opening a login | opening up an account | opening her an account |
        opening him an account | making … a login | making … an account"""
)
ADD_PASSIVE = words(
    """be added | be set up | be created | be registered | be activated | become a user | be a user | be onboarded | added as a
        user | added to | be given access | be given a login | be given an account | be granted access | get access | get a
        login | get an account | be included as | be enrolled | be invited | be signed up | be provided with | be issued with |
        needs adding | need adding | needs setting up | need setting up | needs registering | be opened | be issued | be
        provided
        | join the account | join our account | needs in | need in | needs into | needs onto | needs hooking up |
        needs letting in |
        user to exist | login to exist | account to exist | user to be ready | login to be ready | account to be ready |
        user to be in place | login to be in place | account to be in place | user to be up and running |
        wants adding | wants letting in | wants setting up | wants registering"""
)
ADD_NOUN = words(
    """new user | new users | new login | new logins | additional user | additional users | another user | extra user | one
        more user | new account for | user account for | addition of | new user account | new starter | new starters | user to
        be added | users to be added | user request | user addition | additional login | additional account | additional licence
        | additional license | additional seat | extra login | extra account | extra seat | extra users | another login |
        another account | another seat | one more login | one more account | one more seat | new seat | new seats | new user
        accounts | new accounts for | new joiner | new joiners | two new users | two more users | three more users |
        two additional users | new portal user
        | access on pls | access on please | access on for … pls | access on for … please | access for … pls | login on
        pls | login on please | login on for … please"""
)
GIVE_BASE = words(
    """give | grant | get | arrange | provide | open | issue | sort out | order | organise | organize | enable | allow | fix |
        assign | ask inexchange for
        | spin up | spin … up | whip up | whip … up | rustle up | rustle … up | knock up | knock … up |
        conjure up | spin us up | get … spun up
        | fire up a | fire up an | stand up a | stand up an"""
)
GIVE_SAID = words("gives | gets | gets a | provides")
JOINED = words("""new colleague | new colleagues | new employee | new hire | new hires | has joined | have joined | joined | joins | is
        joining | joining | starts | started | has started | is starting | hired | have hired | new starter | new starters | new
        team member | our new | new accountant | new bookkeeper | new office manager | new assistant | intern | trainee | temp |
        have a new | new member of | taken on | recruited | started with us | on board | came on board | coming on board | just
        started | begun | began | begins | newbie | newbies | new joiner | new joiners | joiner | joiners | new to the team |
        new person | new apprentice | apprentice | newcomer | latest recruit | new recruit | new team members | new staff | new
        member | hired a | employed a | have employed | has been hired | has been employed
        | both start | they start | all start | both begin | they begin | both join | will be starting | will start |
        will be joining | are starting | are joining | start on | begin on | due to start | is due to start""")
NEEDS = words(
    """need | needs | should have | must have | is to have | are to have | requires | require | should get | would like
        to have | will need | should be able | lacks | wants | want to have | should also have | will be needing | be needing
        | has to have | be given | needed | could do with | would benefit from | ought to have | ought to be
        able | shall have | going to need | be requiring | in need of | should be given | must be given | needs
        to be given | needs to get | needs to have | must get | shall get | has to get | has to be able | must
        be able | needs to be able | supposed to have | should now have | should be getting | should receive |
        must receive | needs to be able to | would need | wants to have | wanting | like … to be able to log |
        want … to be able to log | like … to have | want … to have | like … to get | want … to get | want … to
        be able to use | like … to be able to use | like … to be able to sign | to have access | to get access |
        to have a login | to get a login | to have an account | needs to get in | need to get in | needs to get
        into | need to get into"""
) + crossed(
    "great | good | nice | lovely | helpful | grateful | fantastic | brilliant",
    "if …",
    "got | had",
    "access | a login | an account | a user | her own login | his own login | their own login",
)
LIKE_OTHERS = words("""the same for | the same goes for | same for | likewise | also | as well | too | ditto
        | same goes for | same thing for | same thing goes for | and same for | that goes for | this goes for |
        likewise for | ditto for""")
INTO = words("""in | new | joining | joiner | joiners | starter | starters
        | incoming | arriving | starting | coming in | comes in | onboarding""")
PUT_BASE = words(
    """make | let | put in | put … in | put | enter | set | use | add | make it | register | fix | alter | record | save | note |
        put down
        | put … right | put right"""
)
