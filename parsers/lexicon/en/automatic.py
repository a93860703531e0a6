"""What machines write in English: automatic answers, receipts, invitations, acknowledgements, bounces."""

from parsers.lexicon.mail_words import AutomaticWords, phrases

AUTOMATIC = AutomaticWords(
    reply_subjects=phrases("""
        automatic reply | auto reply | auto-reply | autoreply | auto response | auto-response | autoresponse | automatic response |
        automated reply | automated response | autoresponder | out of office autoreply | out of office reply | vacation reply"""),
    absence_subjects=phrases("""
        out of office | out-of-office | ooo | out of the office | on vacation | on holiday | annual leave | on leave | away from the
        office | away from my mail | maternity leave | parental leave | i am away"""),
    absences=phrases("""
        i am out of the office | i'm out of the office | i am out of office | i'm out of office | i am currently out | i'm currently
        out | i will be out of the office | i'll be out of the office | am currently out of | currently out of the office | out of the
        office until | out of the office from | out of office until | i am away | i'm away | i am currently away | i'm currently away
        | i am on vacation | i'm on vacation | i am on holiday | i'm on holiday | i am on annual leave | i'm on annual leave | i am
        currently on | i'm currently on | i am on leave | i'm on leave | i am on parental leave | i am on maternity leave | i am on
        sick leave | i am travelling | i am traveling | limited access to my | limited access to e-mail | limited access to email | no
        access to my e-mail | no access to my email | no access to email | i no longer work | i have left the company | is no longer
        employed | our office is closed | the office is closed | our offices are closed | we are closed"""),
    returns=phrases("until | back on | i return | i will return | i'll return | returning | my return | be back | am back | through"),
    substitutes=phrases("""
        if your matter is urgent | if it is urgent | if it's urgent | if this is urgent | urgent matters | for urgent | for anything
        urgent | in urgent cases | if you need immediate | for immediate assistance | immediate assistance | contact | in my absence |
        during my absence | in the meantime | while i am away | reach out to | e-mails will not be forwarded | emails will not be
        forwarded | will not be forwarded"""),
    mail_thanks=phrases("""
        thank you for your e-mail | thank you for your email | thank you for your mail | thank you for your message | thanks for your
        e-mail | thanks for your email | thanks for your mail | thanks for your message | thank you for contacting me"""),
    says_automatic=phrases("""
        this is an automatic reply | this is an automated | this is an automatic | this is an auto-reply | this is an autoreply | this
        message was sent automatically | this email was sent automatically | automatically generated | auto-generated | generated
        automatically | this is a system generated"""),
    receipt_subjects=phrases("""
        read | not read | return receipt | read receipt | return receipt (displayed) | disposition notification | delivered | delivery
        receipt | message read"""),
    receipts=phrases("""
        was read on | was read at | your message | was deleted without being read | has been displayed | message was displayed | this
        is a return receipt | return receipt | read receipt | was opened on"""),
    calendar_subjects=phrases("""
        accepted | declined | tentative | tentatively accepted | invitation | updated invitation | invitation updated | canceled |
        cancelled | canceled event | cancelled event | meeting request | new time proposed | meeting forward notification | updated
        invitation with note | canceled event with note"""),
    acknowledgements=phrases("""
        we have received your request | we have received your message | we have received your e-mail | we have received your email |
        we have received your enquiry | we have received your inquiry | we have received your ticket | we have received your query |
        we have received your case | we've received your request | we've received your message | we've received your email | we've
        received your e-mail | we've received your enquiry | we've received your inquiry | we've received your ticket | we received
        your request | we received your message | your request has been received | your message has been received | your e-mail has
        been received | your email has been received | your enquiry has been received | your inquiry has been received | your ticket
        has been received | your ticket has been created | your case has been created | your request has been created | your case has
        been registered | your request has been registered | a ticket has been created | a support ticket has been created | ticket
        has been opened | a case has been opened | new ticket created | ticket received | request received | case created | has been
        logged | this is to confirm that we have received"""),
    contact_thanks=phrases("thank you for contacting | thanks for contacting | thank you for reaching out | thanks for reaching out"),
    ticket_words=phrases("ticket | case | request | ref | reference | issue | incident"),
    acknowledgement_followups=phrases("""
        get back to you | respond to you | be in touch | reply to you | as soon as possible | as soon as we can | within 24 hours |
        business day | working day | ticket number | ticket id | case number | reference number | subject line | do not reply | don't
        reply | our team | a member of | ticket | response time"""),
    bounce_subjects=phrases("""
        undelivered mail returned to sender | undeliverable | undelivered | returned mail | delivery status notification | delivery
        failure | delivery failed | delivery notification | delivery report | delivery problem | delivery warning | delivery error |
        delivery delayed | delivery failure notification | mail delivery | mail delivery failed | mail delivery problem | mail
        delivery system | mail system error | mail error | mail failed | mail not delivered | failure notice | failure delivery |
        failed mail | non-delivery | nondeliverable | non remis | message delayed | delayed mail | could not be delivered | has not
        yet been delivered | message delivery failure | rejected mail | processing error | user unknown | returning message to sender
        | permanent delivery failure | returned to sender"""),
    bounces=phrases("""
        could not be delivered | couldn't be delivered | couldn't deliver | cannot be delivered | can not be delivered | was not
        delivered | were not delivered | has not been delivered | not able to deliver | unable to deliver | undeliverable to the
        following | delivery to the following | did not reach the following | not reach some or all | permanent fatal errors |
        permanent error | permanent failure | giving up on it | this is a permanent error | user unknown | unknown user | no such user
        | user not found | recipient not found | mailbox unavailable | mailbox is full | over quota | quota exceeded | address
        rejected | recipient rejected | host unknown | address not found | does not exist | wasn't found at | message that you sent |
        your message was rejected | returned to you | returned below | undeliverable | delivery failed | delivery has failed |
        delivery failure | mail delivery"""),
    no_reply_names=phrases("""
        noreply | donotreply | dontreply | doesnotreply | nomailreply | noanswer | noresponse | neverreply | autoreply | autoresponder
        | autoresponse | autogenerated | unattended"""),
    asking=phrases("""
        can you | could you | would you | will you | please add | please remove | please delete | please cancel | please change |
        please close | please update | please create | please terminate | please deactivate | please disable | please replace | please
        make | please give | please take | please stop | please end | please confirm | please send | remove | delete | cancel |
        terminate | deactivate | add | i want | we want | i would like | i'd like | we would like | we'd like | how do i | how do we |
        how can | before that | before then"""),
)
