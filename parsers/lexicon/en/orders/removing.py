"""English: how one asks to take somebody away, and tells that somebody has left or stays."""

from parsers.lexicon.en.seen_done import hoped, seen_done
from parsers.lexicon.order_words import words

REMOVE_BASE = (
    words("""take … away | lock | lock out | lock … out | kill | pull | remove | delete | deactivate | disable | take … off | take …
        out | take off | revoke | block | suspend | deregister | de-register | unregister | offboard | inactivate | drop | erase
        | get rid of | take away | withdraw | strike | kick out | cut off | get … removed | have … removed | have … deleted |
        have … deactivated | have … taken off | have … taken out | have … taken away | have … disabled |
        have … blocked | have … locked out | have … withdrawn | have … revoked | have … erased | boot … off |
        boot … out | kick … off | kick … out | cut … off | strike … off | cross … off | shut …
        out | deprovision | de-provision | de-activate | purge | wipe | scrap | bin | ditch | take … down | take … out of |
        de-list | delist | un-register | throw … out | let … go | get shot of | clear out | clear … out | do away with
        | chop | axe | nuke | zap | nix | bump … off
        | close hers | close hers down | shut hers | shut hers down | close his | close his down | shut his down |
        shut his | close theirs | remove hers | remove his | delete hers | delete his | cancel hers | disable hers |
        disable his | deactivate hers | deactivate his | switch hers off | switch his off | switch off hers | switch
        off his
        | strip … of | strip … from | strip … off | lift … off | lift … from""")
    + seen_done("removed, deleted, deactivated, disabled, blocked, revoked, erased, withdrawn")
    + hoped("removed, deleted, deactivated, disabled, blocked, revoked, erased, withdrew, took … off, took … out, took … away, took off")
    + seen_done("taken off, taken out, taken away, locked out, cut off")
)
REMOVE_SAID = words(
    """removing | deleting | deactivating | removes | deletes | deactivates | takes off | taking off | revoking | disabling |
        blocking | taking … off | taking … out | getting rid of | cutting … off | kicking … out"""
)
REMOVE_PASSIVE = words(
    """be removed | be deleted | be deactivated | be disabled | be taken off | be revoked | be blocked | be taken out | to go |
        be deregistered | removed from | can go | be cut off | be locked out | be taken away | be erased | be offboarded | be
        wiped | be purged | should go | has to go | needs to go | must go | have to go | need to go | needs removing | need
        removing | needs deleting | need deleting | needs deactivating | need deactivating | needs disabling | needs taking off
        | needs taking out | needs cutting off | be withdrawn | be rescinded | be stripped | be cleared | be struck off | be
        struck out
        | needs off | need off | needs taking away | needs cutting | needs kicking off | wants removing | wants taking
        off | wants deleting | can be binned | be binned | be chopped | be axed | be killed | be pulled | be locked
        | come off the account | come off our account | come off the system | come off the list | come off your system
        | gone"""
)
REMOVE_NOUN = words(
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
)
OUT = words("""leaving | leaver | leavers | out | off
        | gone | goes | removed | departing | departed | to be removed | outgoing | offboarding""")
LEFT = words(
    """has left | have left | left | leaves | is leaving | are leaving | no longer with | no longer works | no longer
        work | doesn't work | does not work here | no longer employed | no longer an employee | retired | is
        retiring | retires | last day | last working day | has quit | quit | resigned | has resigned | has moved
        on | moved on | been let go | parted ways | not with us | departed | leaver | leavers | no longer needs
        | no longer need | no longer uses | doesn't need | does not need | left the company | passed away |
        stopped working | gone from | ended her employment | ended his employment | is no longer part | no
        longer part | finished with us | has finished | will be leaving | not working | doesn't use | does not
        use | stops working | finishes | gone | is gone | has gone | have gone | jumped ship | pastures new |
        handed in | was let go | were let go | laid off | made redundant | been dismissed | was dismissed | was
        fired | been fired | no longer in our employment | not employed | isn't with us | is not with us | isn't
        working | isn't here | is not here anymore | is not here any more | no longer here | ended … employment
        | employment has ended | employment ended | employment ends | ceased to work | ceased working | ceases
        to work | don't work here | won't be working | died | deceased | be leaving | leaving us | leaving the
        company | final day | relieved from | relieved of | terminated her employment | out of the company | off
        to a new | moved to a new job | finished up | finishes up | found another job | found a new job | new
        job | got another job | took another job | parting ways | works elsewhere | working elsewhere | no
        longer a member | no longer a user | doesnt need | doesnt use | doesnt work | dont need | changed to
        another | moved to another | changed jobs | has changed jobs | switched to another | gone to another |
        moved abroad | moved to another company | contract ran out | contract expired | contract has run out |
        contract has expired | contract ended | contract has ended | contract is up | contract came to an end"""
)
AWAY = words(
    """parental leave | maternity leave | paternity leave | sick leave | leave of absence | sabbatical | off sick |
    long-term sick"""
)
MUST_NOT_HAVE = words(
    """can't … any more | cannot … any more | can't … anymore | cannot … anymore | not log in any more | no longer needs to be
        | no longer need to be | no longer needs to have | can no longer | can not any longer | is not to have | not be able to
        | should not be | must not be | no longer be | shall no longer | should no longer have | no longer have | not have
        access | no longer need access | should not have | shouldn't have | must not have | no longer requires | no longer
        require | no longer be able | must no longer | should no longer be | shouldn't be able | should lose | shall lose | must
        lose | is to lose | are to lose | needs to lose | has to lose | will lose | no further access | not … access any more |
        not … access anymore | should no longer | shall no longer have | not be in there | no business being | no reason to have
        | no longer supposed to | no longer to have | no longer be listed | is no longer allowed | no longer
        allowed | no longer entitled | no longer authorised | no longer authorized | shouldn't be allowed | should not be
        allowed | shouldn't be authorised | shouldn't be authorized | mustn't be able | may no longer | is not to be
        | may not order | must not order | must not place orders | is not to order | is not to place orders"""
)
KEEPS = words(
    """untouched | left untouched |
        stay | stays | keep | keeps | remain | remains | unchanged | continue | continues | stays as it is | as before
        | stay on | carry on | carries on | stays put | hang on to | hold on to | left alone | left as it is |
        leave as is | unaffected | keep the same name | be called the same | name stays
        | leave the login | leave his login | leave her login | leave their login | leave the account | leave his account |
        leave her account | leave their account | leave his user | leave her user | leave the user | leave his access |
        leave her access | let the login | let his login | let her login
        | as it should be | is as it should | is correct as it is | right as it is"""
)
LEAVE_OUT = words(
    """exception : | exceptions : | exception is | exception being | except : |
    cancel | minus | but without | so without | this time without | ignore | disregard | leave … out | forget | skip | hold off on
        | not … after all | wait with | never mind about | forget about | scratch | leave … in | leave … as | actually leave |
        leave … where | keep … after all | actually keep | forget … after all | ignore the bit about | ignore the part about |
        ignore what i said about | ignore what i wrote about | disregard the bit about | disregard the part about |
        forget the bit about | forget the part about | scrap the bit about | scrap the part about | scratch the bit about |
        skip the bit about | the bit about | the part about"""
)
LEFT_PAST = words(
    """left | has left | have left | retired | quit | resigned | finished | departed | gone | is gone | has gone | died |
        dismissed | got married | married | got hitched | tied the knot | divorced"""
)
NOT_COMING = words(
    """isn't joining … after all | won't be joining … after all | isn't coming … after all | isn't starting … after all |
        won't be coming … after all | won't be starting … after all | got other jobs | found other jobs | took a job | has taken a job
        | found a job elsewhere | is out | won't need it | won't be needing it | will not need it | won't be needed | isn't needed |
        is not needed | not needed | turned the job down | turned down the job | turned it down | turned us down |
        turned the offer down | turned down the offer | turned down our offer | turned the position down | turned down the position |
        turned the role down | turned down the role | turned down the post | declined | declined the offer | declined our offer |
        declined the job | declined the position | has declined | said no to the job | said no to us | has said no | said no |
        pulled out | has pulled out | backed out | has backed out | dropped out | bailed | bailed on us | fell through |
        has fallen through | withdrew | has withdrawn | has withdrawn his application | has withdrawn her application | not joining |
        not joining us | isn't joining | isn't joining us | is not joining | is not joining us | won't be joining |
        won't be joining us | will not be joining | will not be joining us | won't join us | not coming on board |
        isn't coming on board | not coming | isn't coming | is not coming | won't be coming | not starting | isn't starting |
        won't be starting | will not be starting | won't start | never started | never showed up | didn't show up | no-show |
        not taking the job | isn't taking the job | not to take the job | not taking the position | isn't taking the position |
        not to take the position | not taking the role | not to join | not to join us | got another job | got another offer |
        got a better offer | took another job | has taken another job | took a job elsewhere | found another job | changed his mind |
        changed her mind | had second thoughts | got cold feet | accepted another offer | not hired after all | wasn't hired |
        can wait | will have to wait"""
)
SOLE = words(
    """only | just | solely | purely | it's only | it's just | only need | just need | only want | just leaves | that leaves |
        which leaves | that just leaves | leaves us with | just … then | only … then | only … for now | just … for now | only … though
        | enough with"""
)
