"""English: what is neither a user nor an agreement of ours, and what may stand beside one that is."""

from parsers.lexicon.order_words import crossed, words

FOREIGN_THING = words(
    """as a contact | crm | salesforce | hubspot | xero | quickbooks | scanner | from there | membership |
    memberships | trial | trial period | support case | support ticket | discussion | appointment | pdf | upgrade |
    interruption | interruptions | bank account | building | view | scan | voicemail | subsidiary | subsidiary's |
    parent company | premises | rent | invoice | invoices | invoice's | credit note* | newsletter* | mailing list* |
    distribution list* | contact list* | address book* | customer list* | customer register* | label | labels |
    recipient | recipients | customer | customers | supplier | suppliers | vendor | vendors | reference | references
    | employment | document | documents | file | files | picture | logo | comma | approval | approvals | approver |
    approval step | contact person | billing contact | webinar* | direct debit | lease | credit card | card | cards
    | meeting | meetings | call | booking | calendar | ticket | order | orders | purchase order | item | line | row
    | reminder | reminders | notification* | alert* | teams | slack | signature | branch | project | template |
    insurance | phone plan | employment contract | draft invoice | payment | transfer | money | step | button |
    entry | note | comment | price | the case | this case | case about | cases | e-mail subscription | email
    subscription | mail subscription | extension | copy | copies | chat | session | conversation | thread | change
    of | change to | renewal reminder | list | lists | guest list | parking | manual | payroll | event | course |
    training | party | cc | bcc | copy | survey | invoice e-mail | invoice email | support address | switchboard |
    reception | magazine | newspaper | parking permit | key card | badge | gym | broadband | phone contract | mobile
    contract | insurance policy | group chat | whatsapp | linkedin | facebook | photo | rota | roster | org chart |
    organisation chart | phone list | telephone list | contact sheet | mail group | e-mail group | email group |
    newsletter list | circulation list | e-mail list | email list | mail list | mailshot | project group | steering
    group | team meeting | invitation | invite list | seat reservation | hotel | flight | delivery | shipment |
    licence plate | quote | quotation | offer | proposal | demo | trial account | test account | cleaning | leasing
    | electricity | support portal | paper invoices | paper copies"""
)
EITHER = words("""or | either | one of | any of | alternatively | either of | one or the other | one of them | otherwise | or else""")
HARMLESS = words(
    """in return | in exchange | on the other hand |
    of course | newly | newly appointed | own | former | departed | previous | ex-colleague | ex-employee | colleague |
        colleagues | employee | employees | staff |
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
)
OUR_PLACE = words(
    """system | portal | platform | solution | tool | app | site | website | list of users | user list | inexchange |
        service | services | program | software | register | database | records | network | organisation | users
        | environment | account | accounts | inexchange's | e-invoicing | einvoicing | interface | programme |
        web portal | invoicing system | invoice portal | invoicing portal | invoice system | list of authorised
        users | users list | team | company account | directory"""
)
ME = words("me | myself | me too | the undersigned")
AUTHORITY = words(
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
)
VAGUE_PEOPLE = words(
    """all but | everyone but | everybody but | all except | everyone except | everybody except | all apart from |
        whoever | anyone else | anybody else | everyone else | everybody else | others who | and others | and co
        | some others | the others | a few others | some of the | etc | et al | and so on | who else | any
        others | users but | users except | users apart from | accounts but | accounts except | accounts apart
        from | everyone apart from | everybody apart from"""
)
NO_SLIPS = words(
    """playing talking leading learning bought officers stated spending singing writers supplies bother compete precious
        auction stroke employers handled patent sporting stating addiction contacts staring providers starring continent filing
        servers warming remainder carriers decreased noting honesty praying thorough lively farther settling outrage endure
        burton husbands pearson starred feather mourning princes bonding chargers stimulate believers sensing stared cleansing
        conform debuted competed excerpt partying depleted hopping trough compliant sprung fiance playable startling strands
        casing exiting milling revered linger rooster startled licked blinding combing clocked snorting insolent flavour crates
        states weather things leader leaders remote contrast bitter"""
)
GIVEN_NAME = words("first name | given name | forename | firstname")
FAMILY_NAME = words("last name | surname | family name | lastname")
WORK = words("invoices | supplier invoices | incoming invoices | receipts | bookkeeping | accounting | accounts")
MAILING = words(
    """newsletter* | news letter | news letters | mailing list | mailing lists | mailings | distribution list | email list |
        adverts | marketing emails | marketing mails"""
)
NO_USER = words(
    """is not a user | isn't a user | was not a user | wasn't a user | was never a user | never had a login | never
        had an account | had no account | had no login | has no login | has no account | never had a user |
        does not have a login | doesn't have a login | doesn't have an account"""
)
CONTROL = words("button | buttons | link | menu | menu item | tab | checkbox | icon")
PRESSES = words(
    """press | presses | pressed | pressing | click | clicks | clicked | clicking | click on | clicked on | clicking
    on | hit | hitting | selected | selecting"""
)
MOVES = words(
    """is to move | moves | moves over | goes over | goes from | has moved | is moving | is to go | is to be moved |
    has gone over | changes over | switches | has switched | is switching | has changed"""
) + crossed("has", "now | therefore | just | recently", "moved | switched | changed | gone over")
OTHER_MATTER = words(
    """another thing | another matter | one more thing | on another note | a different matter | separate matter |
    another question | one other thing"""
)
WITHDRAWN = words(
    """is withdrawn | are withdrawn | is hereby withdrawn | are hereby withdrawn | is revoked | are revoked | is hereby revoked | are hereby
    revoked | is rescinded | are rescinded"""
)
APPROVAL = words("""approval | go-ahead | the go ahead | green light | sign-off | permission | approved | signed off | said yes""")
GETS_ONE = words(
    """gets one | needs one | gets a new one | needs a new one | is to have one | should have one | should get one | should
        … have one | needs one | will need one | is to get one | should be given one | gets one | to have one"""
)
MAKES_ONE = (
    *crossed("make | create | open | set up | register | add", "one for | a new one for | one instead for | one up for | one also for"),
    *words("give … one instead | give … one | set one up for |"),
)
STANDS_WHERE = words("where … stands | where … is now | where … is listed | where … appears | where … currently is | where … stands now")
RECALL = words(
    """can't remember | cannot remember | can not remember | doesn't remember | does not remember | can't recall | cannot
        recall | doesn't recall | does not recall | don't recall | don't remember"""
)
ADVISES = words("says | thinks | reckons | suggests | believes | advises | recommends | tells | said | thought | suggested")
REFUSES = words(
    """i don't want | we don't want | do not want | don't agree | doesn't agree | does not agree | not going to happen |
        won't happen | disagree"""
)
NEEDS_NO_ANSWER = words("""no need to reply | no need to answer | no need to respond | no need to get back | don't need to
        reply | don't need to
    answer | do not need to reply | do not need to answer | needn't reply | needn't answer | need not reply | need not
    answer | no reply needed | no answer needed | ignore my question | disregard my question | no longer need an
    answer""")
ASKED_EARLIER = words("i was asking | i wondered")
IN_PLACE_OF = words("in … place | into … place")
SEAT = words("place | seat | slot | spot | login | user | account | licence | license")
LET_BASE = words("let | have")
STANDS_THERE = words(
    """stand | be | be listed | appear | be shown | be registered | take | take over | have | say | show | go | step |
    step into | use"""
)
