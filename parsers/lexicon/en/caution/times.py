"""English: times that are no days, and what is only for a while."""

from parsers.lexicon.order_words import words

LEFT_PAST = words(
    """left | quit | stopped | was let go | were let go | left us | left the company | ran out | expired | finished |
        ended | departed | retired | resigned | moved on | started with us | started here | started last | began
        last | joined us last | joined last | has already started | have already started | started on monday |
        started on tuesday | started on wednesday | started on thursday | started on friday | began on monday |
        began on tuesday | joined on monday | joined on tuesday | joined us on monday | joined us on tuesday |
        started monday | started tuesday | started yesterday | started this week | joined this week | joined us |
        stepped down | stood down | stepped back | stepped aside | moved on | moved away | transferred | changed jobs |
        gave up | packed it in |
        handed over | signed off | relocated | emigrated"""
)
VAGUE_TIME = words(
    """at any time | any time | some time | sometime | next year | in the spring | next spring | in the autumn | next
        summer | in the future | soon | at some point | eventually | later on | down the road | one day | some
        day | in may | after the summer | after summer | before summer | after the holidays | after christmas |
        in due course | when convenient | in a while | in a few weeks | in a few months | the day after | at a
        later date | at a later stage | in the new year | before long | shortly | some other time | one of these
        days | further down the line | when time permits | at your convenience | closer to the time | nearer the
        time | nearer to | closer to christmas | early next year | late next year | in the coming months | in
        the coming weeks | within the next few | over the summer | over christmas | after easter | later | a bit
        later | in a year | in two years | in three years | in a few years | a year from now"""
)
WHEN = words(
    """when | once | after | before | as soon as | the day she | the day he | the day they | the day her | the day his | the day their |
        the day that | the moment | the minute | the same day as | the same day that"""
)
HAPPENED = words(
    """moved | has moved | moved away | relocated | emigrated | changed jobs | changed job | changed roles | switched jobs |
        switched to | got a new job | got another job | found a new job | found another job | took a job | took a
        new job | got married | got divorced | had a baby | went on leave | went on maternity leave | went over to |
        went to work for | passed away | died | joined | started | stepped down | stood down | stepped aside |
        resigned | was hired | transferred | was transferred"""
)
RETIRED = words("retired | has retired | is retiring | retires | went into retirement | gone into retirement | passed away | died")
LOOSE_TIME = words(
    """january | february | in march | by march | until march | mid march | of march | april | in may | by may | until
        may | mid may | early may | late may | of may | june | july | august | september | october | november |
        december | christmas | easter | midsummer | new year | new year's | summer | autumn | fall | winter |
        spring | weekend | quarter | half-year | q1 | q2 | q3 | q4 | tonight | in … years | in … year | holidays
        | year ends | month ends | mid-month | midyear | temporarily | for … weeks | for … days | for … months |
        for now | for the time being | for a while | jan | feb | apr | jul | aug | sep | sept | oct | nov | dec
        | fortnight | end of the week | end of this week | end of next week | end of week | later this week |
        later this month | later this year | financial year | fiscal year | accounting year | mid-january |
        mid-february | mid-march | mid-april | mid-may | mid-june | mid-july | mid-august | mid-september |
        mid-october | mid-november | mid-december | mid-jan | mid-feb | mid-mar | mid-apr | mid-jun | mid-jul |
        mid-aug | mid-sep | mid-oct | mid-nov | mid-dec | half year | mid-week | next quarter | this quarter |
        year-end closing | annual accounts | in a month or | in a couple of | couple of weeks | couple of months
        | few weeks | few months | few days | boxing day | new year's eve"""
)
BEFORE_EVENT = words(
    """after | upon | on | at | following | before | prior to | at the end of | at the close of | by the end of | with
        the end of | in connection with | on completion of | until | till | by | from | as of | from the end of"""
)
EVENT = words(
    """departure | last day | final day | last working day | end of contract | end of her contract | end of his
        contract | end of their contract | end of the contract | end of employment | end of her employment | end
        of his employment | end of her assignment | end of his assignment | end of the assignment | end of the
        project | end of her notice | end of his notice | end of the notice | notice period | parental leave |
        maternity leave | paternity leave | sick leave | retirement | resignation | handover | audit | annual
        accounts | closing of the books | year-end closing | payroll run | payroll | merger | move | vacation |
        annual leave | internship | probation | probation period |
        start date | start dates | starting date | end date | end dates | leaving date | termination date | first day |
        board meeting | general meeting"""
)
FOR_A_TIME = words(
    """block | lock | lock out | suspend | disable | deactivate | inactivate | pause | freeze | remove | delete | revoke |
        withdraw | shut | close | switch off | turn off | cut off | take away | take … away"""
)
AT_ONCE = words(
    """earliest possible date | earliest possible day | earliest date possible | first possible date | first possible day |
        soonest possible date | right away | straight away | already now | right now | at once | immediately | with
        immediate effect | now and |
        forthwith | in the course of the day | during the course of the day | by the end of the day | by end of day | by close of play"""
)
THAT_DAY = words("""when the day is over | when the day is done | once the day is over | once the day is done | when that day is over
        | once that day is over | once that day is done | the same day | the same date | that day | that date | that same day | from then on
        | once she's gone | once he's gone | once they're gone | once she has gone | once he has gone | once she has
        left | once he has left | once she's left | once he's left | when she's gone | when he's gone | when she goes
        | when he goes | after she's gone | after he's gone | when she has left | when he has left""")
STILL = words("still | continue to | continues to")
DURING = words("until | through | over | during")
TEMPORARY = words(
    "while he is | while she is | while they are | temporarily | for the time being | for now | until further notice | until we know"
)
RATE = words("a week | per week | each week | every week | a month | per month | a year | a day | per day")
CLOSES_BOOKS = words(
    """to close | to close off | closes | closing | to invoice | to bill | to reconcile | to book | to finalise | to finalize"""
)
WAITING = words("holding off | holding on | wait | waiting | hold off | hold on")
LAST_DAY = words(
    """last day | final day | last working day | last day of work | end date | leaving date | first day | start date |
    starting date"""
)
ANYWAY = words("""no matter how | no matter what | whatever the case | be that as it may""")
INVITES = words(
    """you are welcome to join | you are welcome at our | you are all welcome | you are invited | christmas party | open house"""
)
