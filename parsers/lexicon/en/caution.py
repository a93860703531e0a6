"""English: words that cast doubt on an order."""

from parsers.lexicon.caution_words import CautionWords
from parsers.lexicon.order_words import words

WORDS = CautionWords(
    foreign_thing=words(
        """membership | memberships | trial | trial period | support case | support ticket | discussion | appointment | pdf |
        upgrade | interruption | interruptions | bank account | building | view | scan | voicemail | subsidiary | subsidiary's |
        parent company | premises | rent | invoice | invoices | invoice's | credit note* | newsletter* | mailing list* |
        distribution list* | contact list* | address book* | customer list* | customer register* | label | labels | recipient |
        recipients | customer | customers | supplier | suppliers | vendor | vendors | reference | references | employment |
        document | documents | file | files | picture | logo | comma | approval | approvals | approver | approval step | contact
        person | billing contact | webinar* | direct debit | lease | credit card | card | cards | meeting | meetings | call |
        booking | calendar | ticket | order | orders | purchase order | item | line | row | reminder | reminders | notification*
        | alert* | teams | slack | signature | branch | project | template | insurance | phone plan | employment contract |
        draft invoice | payment | transfer | money | step | button | entry | note | comment | price"""
    ),
    draft=words("draft | example | sample | e.g"),
    only_test=words(
        """only a test | this is a test | just a test | test mail | test e-mail | example of a mail | example of an e-mail | sample
        mail"""
    ),
    told_by=words("wrote | writes | said | says | got this | got | received | sent | example | reads | goes"),
    either=words("or | either | one of | any of"),
    ability=words(
        """be able to | also be able to | be allowed to | be entitled to | have the right to | be authorised to | be authorized to"""
    ),
    left_past=words("left us | left the company"),
    avoid=words(
        """than | hold | pause | avoid | refrain | refrain from | hold off | hold off on | wait with | postpone | delay | defer |
        rather than | instead of"""
    ),
    one_more=words("one more | once more | another outage | next time | if it happens again"),
    vague_time=words(
        """some time | sometime | next year | in the spring | next spring | in the autumn | next summer | in the future | soon | at
        some point | eventually | later on | down the road | one day | some day"""
    ),
    prepare=words(
        """prepare | will send | am sending | i'll send | we'll send | sending you | will follow | follows by | by post | draft |
        go-ahead | template for"""
    ),
    relative=words("who | whom | whose | that | which"),
    when=words("when | once | after | before | as soon as"),
    inverted=words("should | were | had"),
    with_others=words("with them | with their | with the supplier | with the vendor"),
    tell_others=words("tell | ask | instruct | get"),
    by_the_way=words("while you are at it | while you're at it | might as well | may as well"),
    consider=words(
        """only i may | only i can | will ask you | we'll ask you | i'll ask you | going to ask you | might as well | may as well |
        not sure | i'm unsure | am unsure | will check first | need to check | let me check | have to decide | will decide | let
        you know when | will let you know | i will give you | give you the go-ahead | could probably | i guess"""
    ),
    others_want=words(
        """whoever says | asked if | asked whether | wonders if | wonders whether | was wondering | said remove | says remove |
        said to | told me to | thinks we | thinks that we | believes | my husband | my wife | wrote to me | claims | suggested
        we | proposes | our it department will | it department will | recommends"""
    ),
    retract=words("don't do anything yet | do not do anything yet | nothing yet | no action yet"),
    except_for=words("instead of | but me | all but | except | but not | save for"),
    later=words("will ask you | we'll ask you | i'll ask you"),
)
